import { isUtf8 } from 'node:buffer'
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { formatOf } from '../article/parse.ts'
import { lineMap } from '../text.ts'
import { type Ignoring, ignoring, matcher } from './patterns.ts'

export const IGNORE_FILE = '.lintarticlesignore'

/** What was found under the paths that were asked for. */
export interface Found {
  /** Relative to the working directory, `/`-separated, sorted, each once. */
  readonly files: readonly string[]
  /** What could not be found, in a sentence each. */
  readonly missing: readonly string[]
  /** Files asked for by name that an ignore file leaves out. */
  readonly ignored: readonly string[]
}

export interface Looking {
  readonly cwd: string
  /** Paths from the working directory that the configuration leaves out. */
  readonly ignores: (path: string) => boolean
  /** Files that need not be on disk: standard input, what stands in the index alone. */
  readonly given?: ReadonlyMap<string, unknown>
}

/**
 * The articles under `paths`: a folder is walked (without `node_modules`, dot folders and what `.gitignore` and
 * `.lintarticlesignore` leave out), a file is taken whatever its name, a pattern is matched against the files below
 * the working directory.
 */
export function findFiles(paths: readonly string[], { cwd, ignores, given = new Map() }: Looking): Found {
  const files = new Set<string>()
  const missing: string[] = []
  const ignored: string[] = []
  const ignoreFiles = new IgnoreFiles()
  for (const path of paths) {
    const absolute = resolve(cwd, path)
    ignoreFiles.count(cwd, absolute)
    const asked = relativePath(cwd, absolute)
    const kind = given.has(asked) ? 'file' : kindOf(absolute)
    if (kind === 'file') {
      if (ignores(asked) || ignoreFiles.leavesOut(absolute, 'own')) ignored.push(asked)
      else files.add(asked)
    } else if (kind === 'folder' || (kind === 'nothing' && isPattern(path))) {
      const wanted =
        kind === 'folder' ? undefined : matcher([`/${path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')}`])
      const before = files.size
      const root = kind === 'folder' ? absolute : cwd
      for (const file of [...walk(root, ignoreFiles), ...goneFrom(root, given.keys(), cwd, ignoreFiles)]) {
        const from = relativePath(cwd, file)
        if (!ignores(from) && (wanted === undefined || wanted(from))) files.add(from)
      }
      if (files.size === before && wanted !== undefined) missing.push(`no article matches "${path}"`)
    } else
      missing.push(
        kind === 'nothing' ? `there is no file or folder "${path}"` : `"${path}" is neither a file nor a folder`,
      )
  }
  return { files: [...files].sort(), missing, ignored }
}

/** The text of a file, or why there is none. A byte-order mark stays: positions count it. */
export type ReadResult = { readonly source: string } | { readonly error: string }

/** Far above any article; beyond it a file is a mistake, and reading it would only cost memory. */
const MOST_BYTES = 64 * 1024 * 1024

/** Reads a text file; whatever stands in the way comes back as a sentence. */
export function readText(path: string): ReadResult {
  let bytes: Buffer
  try {
    const file = openSync(path, 'r')
    try {
      const { size } = fstatSync(file)
      if (size > MOST_BYTES)
        return { error: `the file is too large: ${megabytes(size)} MB, and the limit is ${megabytes(MOST_BYTES)} MB` }
      bytes = readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { error: `the file cannot be read: ${reasonOf(error)}` }
  }
  return textOf(bytes)
}

/** The text of bytes that claim to be an article. */
export function textOf(bytes: Buffer): ReadResult {
  if (bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)))
    return { error: 'the file is encoded as UTF-16; save it as UTF-8' }
  if (bytes.includes(0)) return { error: 'the file is binary, not text' }
  if (!isUtf8(bytes))
    return { error: `the file is not valid UTF-8 (line ${lineOfFirstBadByte(bytes)}); save it as UTF-8` }
  return { source: bytes.toString('utf8') }
}

/** `cwd` to `path` with `/`; `.` for the folder itself. */
export function relativePath(cwd: string, path: string): string {
  const from = relative(cwd, path)
  return from === '' ? '.' : sep === '/' ? from : from.split(sep).join('/')
}

/** The words of a system error without its code and path: "permission denied". */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / (1024 * 1024))
}

function lineOfFirstBadByte(bytes: Buffer): number {
  let low = 0
  let high = bytes.length
  // The longest prefix that is valid, give or take the bytes of one character, which never hold a line end.
  while (high - low > 4) {
    const middle = (low + high) >> 1
    if (isUtf8(bytes.subarray(0, cutBefore(bytes, middle)))) low = middle
    else high = middle
  }
  const text = bytes.subarray(0, low).toString('latin1')
  return lineMap(text).lineCount
}

/** The nearest cut at or before `end` that does not split a character. */
function cutBefore(bytes: Buffer, end: number): number {
  for (let cut = end; cut > end - 4 && cut > 0; cut--) if ((bytes[cut]! & 0xc0) !== 0x80) return cut
  return end
}

function kindOf(path: string): 'file' | 'folder' | 'other' | 'nothing' {
  const stats = statsOf(path)
  if (stats === undefined) return 'nothing'
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other'
}

function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // Below a file, or where nobody may look.
  }
}

function isPattern(path: string): boolean {
  return /[*?{[]/.test(path)
}

function* walk(folder: string, ignoreFiles: IgnoreFiles): Generator<string> {
  let entries: ReturnType<typeof entriesOf>
  try {
    entries = entriesOf(folder)
  } catch {
    return // A folder that may not be listed has no articles for us.
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!ignoreFiles.leavesOut(path, 'all', 'folder')) yield* walk(path, ignoreFiles)
    } else if (
      formatOf(entry.name) !== undefined &&
      (entry.isFile() || (entry.isSymbolicLink() && kindOf(path) === 'file'))
    ) {
      if (!ignoreFiles.leavesOut(path, 'all')) yield path
    }
  }
}

/** The given files below a folder that are not on disk, where a walk would have taken them. */
function goneFrom(folder: string, given: Iterable<string>, cwd: string, ignoreFiles: IgnoreFiles): string[] {
  return [...given]
    .map((path) => resolve(cwd, path))
    .filter((path) => {
      const inner = relativePath(folder, path).split('/')
      const hidden = inner.some((name) => name.startsWith('.') || name === 'node_modules')
      const walked = !hidden && formatOf(path) !== undefined && kindOf(path) === 'nothing'
      return walked && !ignoreFiles.leavesOut(path, 'all')
    })
}

function entriesOf(folder: string) {
  return readdirSync(folder, { withFileTypes: true })
}

/** The ignore files of every folder on the way down, read once each. */
class IgnoreFiles {
  #top = ''
  readonly #read = new Map<string, { own: Ignoring | undefined; git: Ignoring | undefined }>()

  /** From here on, ignore files count up to the top of the repository of `asked`; outside any, up to the working directory. */
  count(cwd: string, asked: string): void {
    this.#top = repositoryOf(asked) ?? (relativePath(cwd, asked).startsWith('../') ? dirname(asked) : cwd)
  }

  /** True where the file is left out; `own` asks `.lintarticlesignore` alone. The nearest folder that speaks of it decides. */
  leavesOut(path: string, which: 'own' | 'all', kind: 'file' | 'folder' = 'file'): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const { own, git } = this.#of(folder)
      if (own !== undefined || git !== undefined) {
        const inner = relativePath(folder, path) + (kind === 'folder' ? '/' : '')
        const verdict = own?.verdict(inner) ?? (which === 'all' ? git?.verdict(inner) : undefined)
        if (verdict !== undefined) return verdict === 'ignored'
      }
      if (folder === this.#top || folder === dirname(folder)) return false
    }
  }

  #of(folder: string): { own: Ignoring | undefined; git: Ignoring | undefined } {
    let known = this.#read.get(folder)
    if (known === undefined) {
      known = { own: ignoreFile(join(folder, IGNORE_FILE)), git: ignoreFile(join(folder, '.gitignore')) }
      this.#read.set(folder, known)
    }
    return known
  }
}

function ignoreFile(path: string): Ignoring | undefined {
  try {
    return ignoring(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The top of the repository that holds the path. */
function repositoryOf(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (kindOf(join(folder, '.git')) !== 'nothing') return folder
    if (folder === dirname(folder)) return undefined
  }
}
