import { type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import { formatOf } from '../article/parse.ts'
import { IGNORE_FILE, reasonOf } from '../engine/files.ts'
import { type Terminal, UsageError } from './terminal.ts'

const QUIET_FOR = 80
const CLEAR_SCREEN = '\u001b[2J\u001b[3J\u001b[H'

/**
 * Does `work` now and after every change of an article, a configuration or an ignore file below `paths`, with the
 * names of what changed; a burst of changes is one. Ends only where a folder cannot be watched.
 */
export async function watchFiles(
  terminal: Terminal,
  paths: readonly string[],
  work: (changed: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const changed = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let working = false
  const turn = async () => {
    if (working) return
    working = true
    const names = [...changed]
    changed.clear()
    if (terminal.stdout.isTTY === true) terminal.stdout.write(CLEAR_SCREEN)
    try {
      await work(names)
    } catch (error) {
      // A configuration that is being written is broken for a moment; the next change may mend it.
      terminal.stderr.write(`lint-articles: ${error instanceof Error ? error.message : String(error)}\n`)
    }
    terminal.stderr.write('lint-articles: watching for changes\n')
    working = false
    if (changed.size > 0) await turn()
  }
  const onChange = (name: string) => {
    if (!matters(name)) return
    changed.add(name)
    clearTimeout(timer)
    timer = setTimeout(turn, QUIET_FOR)
  }
  const watchers = paths.map((path) => watcherOf(resolve(terminal.cwd, path), onChange))
  await turn()
  await new Promise<void>((_, reject) => {
    for (const watcher of watchers) watcher.once('error', reject)
  })
}

function watcherOf(path: string, onChange: (name: string) => void): FSWatcher {
  try {
    if (statSync(path).isDirectory()) return watch(path, { recursive: true }, (_, name) => onChange(name ?? ''))
    // An editor replaces a file by another of the same name: only its folder sees both.
    return watch(dirname(path), (_, name) => (name === basename(path) ? onChange(name) : undefined))
  } catch (error) {
    throw new UsageError(`"${path}" cannot be watched: ${reasonOf(error)}`)
  }
}

const CONFIG_FILE = /^(?:lint-articles\.config\.\w+|package\.json|lint-articles-suppressions\.json)$/

function matters(name: string): boolean {
  const parts = name.split(sep)
  if (parts.slice(0, -1).some((part) => part.startsWith('.') || part === 'node_modules')) return false
  const file = parts.at(-1) ?? ''
  if (file === IGNORE_FILE || file === '.gitignore' || CONFIG_FILE.test(file)) return true
  return !file.startsWith('.') && formatOf(file) !== undefined
}
