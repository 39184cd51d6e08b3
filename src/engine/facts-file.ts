import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Config, ConfigError } from '../config/config.ts'
import { type Facts, NO_FACTS } from '../facts/facts.ts'
import type { FactsFile } from '../facts/rows.ts'
import { readText, relativePath } from './files.ts'

const FACTS_NAMES = ['yml', 'yaml', 'json', 'jsonl', 'csv'].map((end) => `facts.${end}`)

/** What facts files declare, and the files themselves. */
export interface Declared {
  readonly facts: Facts
  readonly files: readonly FactsFile[]
}

/**
 * Reads the facts files that the configuration names, or those beside it; without a configuration the nearest on the
 * way up, not beyond the repository. Throws with file, line and column where one cannot be read.
 */
export async function loadDeclared(config: Config, cwd: string): Promise<Declared> {
  const files = await factsFiles(config, cwd)
  if (files.length === 0) return { facts: NO_FACTS, files }
  const { readFacts } = await import('../facts/read.ts')
  return { facts: readFacts(files), files }
}

/** The facts files of a folder, read but not checked. */
export async function factsFiles(config: Config, cwd: string): Promise<readonly FactsFile[]> {
  if (config.facts !== undefined)
    return config.facts.map(({ file, place }) => {
      const read = factsFile(resolve(config.folder, file), cwd)
      if ('error' in read) throw new ConfigError(`${place}  the facts file "${file}": ${read.error}`)
      return read
    })
  const found = foundBeside(config, cwd).flatMap((path) => {
    const read = factsFile(path, cwd)
    return 'error' in read ? [] : [read]
  })
  if (found.length === 0) return []
  const { looksDeclared } = await import('../facts/rows.ts')
  return found.filter(looksDeclared)
}

/** A facts file that somebody names: its path as seen from the working directory, and its text. */
export function factsFile(path: string, cwd: string): FactsFile | { readonly error: string } {
  const read = readText(path)
  return 'error' in read ? read : { path: relativePath(cwd, path), source: read.source }
}

function foundBeside(config: Config, cwd: string): string[] {
  if (config.path !== undefined) return namedIn(config.folder)
  for (let folder = cwd; ; folder = dirname(folder)) {
    const found = namedIn(folder)
    if (found.length > 0 || existsSync(join(folder, '.git')) || folder === dirname(folder)) return found
  }
}

function namedIn(folder: string): string[] {
  return FACTS_NAMES.map((name) => join(folder, name)).filter((path) => existsSync(path))
}
