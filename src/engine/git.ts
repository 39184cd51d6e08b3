import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { formatOf } from '../article/parse.ts'
import { type ReadResult, relativePath, textOf } from './files.ts'
import type { LineRange, Selection } from './selection.ts'

/** Git is not there, or did not do what it was asked; the message says which. */
export class GitError extends Error {
  override name = 'GitError'
}

/** What changed: in the index, since the last commit, or since a branch left another. */
export type Change =
  | { readonly what: 'staged' }
  | { readonly what: 'changed' }
  | { readonly what: 'since'; readonly ref: string }

/** The files that a change touches, with their changed lines where those are asked for. */
export function changedFiles(cwd: string, change: Change, precision: 'files' | 'lines'): Selection {
  const repository = new Repository(cwd)
  const base = repository.baseOf(change)
  const names = repository.names(['diff', ...DIFF, '--name-only', '--diff-filter=d', '-z', ...base])
  const untracked =
    change.what === 'staged'
      ? []
      : repository.names(['ls-files', '--others', '--exclude-standard', '--full-name', '-z', ':/'])
  const lines =
    precision === 'lines'
      ? linesChanged(repository.text(['diff', ...DIFF, '-U0', '--diff-filter=d', ...base]))
      : new Map()
  const files = new Map<string, readonly LineRange[] | 'whole'>()
  for (const name of names) files.set(repository.fromHere(name), lines.get(name) ?? 'whole')
  for (const name of untracked) files.set(repository.fromHere(name), 'whole')
  return { files }
}

/** The articles as the next commit would have them. */
export interface Staged {
  /** Articles whose text in the index differs from the file; also those that are gone from disk. */
  readonly given: ReadonlyMap<string, ReadResult>
  /** True for files that are in the index. */
  has(path: string): boolean
}

/** Reads the index: what `git commit` would take, whatever the files say by now. */
export function stagedSources(cwd: string): Staged {
  const repository = new Repository(cwd)
  const blobs = new Map<string, string>()
  for (const entry of repository.names(['ls-files', '--stage', '--full-name', '-z', ':/'])) {
    const { blob, stage, path } = STAGED.exec(entry)?.groups ?? {}
    if (blob !== undefined && path !== undefined && stage === '0') blobs.set(path, blob)
  }
  const differing = repository
    .names(['diff', ...DIFF, '--name-only', '-z'])
    .filter((path) => blobs.has(path) && formatOf(path) !== undefined)
  const given = new Map<string, ReadResult>()
  const contents = repository.blobs(differing.map((path) => blobs.get(path)!))
  for (const [i, path] of differing.entries()) given.set(repository.fromHere(path), textOf(contents[i]!))
  const known = new Set([...blobs.keys()].map((path) => repository.fromHere(path)))
  return { given, has: (path) => known.has(path) }
}

/** Diffs that no configuration of the person bends. */
const DIFF = ['--no-ext-diff', '--no-textconv', '--no-color', '--src-prefix=a/', '--dst-prefix=b/', '-M']

// 100644 8baef1b4abc478178b004d62031cf7fe6db6f903 0	content/a.md
const STAGED = /^\d+ (?<blob>[0-9a-f]+) (?<stage>\d)\t(?<path>.+)$/s

class Repository {
  readonly #cwd: string
  readonly #top: string

  constructor(cwd: string) {
    this.#cwd = cwd
    this.#top = join(cwd, this.text(['rev-parse', '--show-cdup']).trim())
  }

  /** What a diff for this change compares with, as arguments of `git diff`. */
  baseOf(change: Change): string[] {
    if (change.what === 'staged') return ['--cached']
    if (change.what === 'since') return [this.text(['merge-base', change.ref, 'HEAD']).trim()]
    return [this.#git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).status === 0 ? 'HEAD' : this.#emptyTree()]
  }

  names(args: readonly string[]): string[] {
    return this.text(args)
      .split('\0')
      .filter((name) => name !== '')
  }

  text(args: readonly string[]): string {
    return this.#done(args).toString('utf8')
  }

  /** The contents of blobs, in order. */
  blobs(ids: readonly string[]): Buffer[] {
    if (ids.length === 0) return []
    const output = this.#done(['cat-file', '--batch'], `${ids.join('\n')}\n`)
    const contents: Buffer[] = []
    for (let at = 0; contents.length < ids.length; ) {
      const end = output.indexOf('\n', at)
      const size = Number(output.toString('latin1', at, end).split(' ')[2])
      if (end === -1 || !Number.isInteger(size)) throw new GitError('git could not read the index')
      contents.push(output.subarray(end + 1, end + 1 + size))
      at = end + 1 + size + 1
    }
    return contents
  }

  /** A path from the top of the repository as seen from the working directory. */
  fromHere(name: string): string {
    return relativePath(this.#cwd, join(this.#top, name))
  }

  /** The tree of a repository without commits. */
  #emptyTree(): string {
    return this.#done(['hash-object', '-t', 'tree', '--stdin'], '').toString('latin1').trim()
  }

  #done(args: readonly string[], input?: string): Buffer {
    const { status, stdout, stderr, error } = this.#git(args, input)
    if (error !== undefined)
      throw new GitError(
        (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed' : `git failed: ${error.message}`,
      )
    if (status === 0) return stdout
    const reason = stderr.toString('utf8').trim().split('\n')[0] ?? ''
    if (reason.includes('not a git repository')) throw new GitError('this folder is in no git repository')
    throw new GitError(`git ${args[0]} failed: ${reason.replace(/^(?:fatal|error): /, '')}`)
  }

  #git(args: readonly string[], input?: string) {
    return spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: this.#cwd,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      maxBuffer: Number.POSITIVE_INFINITY,
      ...(input === undefined ? {} : { input }),
    })
  }
}

// @@ -12,2 +14,3 @@
const HUNK = /^@@ -\d+(?:,(?<gone>\d+))? \+(?<start>\d+)(?:,(?<count>\d+))? @@/

/** Changed lines by file, from a diff without context. */
function linesChanged(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>()
  let ranges: LineRange[] = []
  const lines = diff.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.startsWith('+++ ')) {
      ranges = []
      files.set(fileNamed(line.slice('+++ '.length)), ranges)
      continue
    }
    const hunk = HUNK.exec(line)?.groups
    if (hunk === undefined) continue
    const start = Number(hunk.start)
    const count = Number(hunk.count ?? 1)
    i += Number(hunk.gone ?? 1) + count // The lines themselves may look like headers.
    // Where lines only went, their neighbours changed: a list that lost an item ends elsewhere.
    ranges.push(count === 0 ? { first: start, last: start + 1 } : { first: start, last: start + count - 1 })
  }
  return files
}

/** `b/a.md`, `b/my file.md<tab>`, `"b/a\"b.md"` */
function fileNamed(written: string): string {
  const name = written.replace(/[\t\r]$/, '')
  if (!name.startsWith('"')) return name.slice('b/'.length)
  const bytes: number[] = []
  const quoted = Buffer.from(name.slice(1, -1), 'utf8')
  for (let i = 0; i < quoted.length; i++) {
    if (quoted[i] !== BACKSLASH) {
      bytes.push(quoted[i]!)
      continue
    }
    const code = String.fromCharCode(quoted[++i]!)
    if (code >= '0' && code <= '7') {
      bytes.push(Number.parseInt(quoted.toString('latin1', i, i + 3), 8))
      i += 2
    } else bytes.push((ESCAPES[code] ?? code).charCodeAt(0))
  }
  return Buffer.from(bytes).toString('utf8').slice('b/'.length)
}

const BACKSLASH = 92
const ESCAPES: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }
