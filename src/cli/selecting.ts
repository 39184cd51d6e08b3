import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { reasonOf, relativePath } from '../engine/files.ts'
import { type Change, changedFiles, stagedSources } from '../engine/git.ts'
import type { RunRequest } from '../engine/run.ts'
import type { Selection } from '../engine/selection.ts'
import { type Terminal, UsageError } from './terminal.ts'

interface SelectingFlags {
  readonly staged?: true
  readonly changed?: true
  readonly since?: string
  readonly changedLines?: true
  readonly filesFrom?: string
}

/**
 * What the report is to be about, by the flags: the index, what changed, a list of files, standard input among the
 * paths asked for; nothing where it is about all of them.
 */
export function selectionOf(
  flags: SelectingFlags,
  terminal: Terminal,
  stdin: ReadonlyMap<string, unknown>,
  paths: readonly string[],
): Pick<RunRequest, 'selection' | 'given' | 'counts'> {
  const asked = [
    ...(flags.staged ? ['--staged'] : []),
    ...(flags.changed ? ['--changed'] : []),
    ...(flags.since === undefined ? [] : ['--since']),
    ...(flags.filesFrom === undefined ? [] : ['--files-from']),
    ...(stdin.size === 0 ? [] : ['--stdin']),
  ]
  if (asked.length > 1) throw new UsageError(`${asked.join(' and ')} do not go together`)
  if (flags.filesFrom !== undefined) {
    if (flags.changedLines) throw new UsageError('--changed-lines needs --staged, --changed or --since')
    return { selection: wholly(listedIn(flags.filesFrom, terminal)) }
  }
  if (stdin.size > 0 && paths.length > stdin.size) return { selection: wholly(stdin.keys()) }
  const change = changeOf(flags)
  if (change === undefined) return {}
  const selection = changedFiles(terminal.cwd, change, flags.changedLines ? 'lines' : 'files')
  if (!flags.staged) return { selection }
  const { given, has } = stagedSources(terminal.cwd)
  return { selection, given, counts: has }
}

function changeOf(flags: SelectingFlags): Change | undefined {
  if (flags.staged) return { what: 'staged' }
  if (flags.since !== undefined) return { what: 'since', ref: flags.since }
  return flags.changed || flags.changedLines ? { what: 'changed' } : undefined
}

function wholly(paths: Iterable<string>): Selection {
  return { files: new Map([...paths].map((path) => [path, 'whole'])) }
}

function listedIn(file: string, terminal: Terminal): string[] {
  let list: string
  try {
    list = file === '-' ? terminal.readStdin().toString('utf8') : readFileSync(resolve(terminal.cwd, file), 'utf8')
  } catch (error) {
    throw new UsageError(`the list of files "${file}" cannot be read: ${reasonOf(error)}`)
  }
  const paths = list.split(/[\0\r\n]+/).filter((path) => path !== '')
  return paths.map((path) => relativePath(terminal.cwd, resolve(terminal.cwd, path)))
}
