import { resolve } from 'node:path'
import type { Command } from 'commander'
import { BUILD } from '../engine/build.ts'
import { ClaimsCache, cleaned } from '../engine/cache.ts'
import { cacheFolder } from '../engine/cache-folder.ts'
import { reasonOf, relativePath } from '../engine/files.ts'
import type { Surroundings } from './main.ts'
import { type Terminal, UsageError } from './terminal.ts'

interface CacheFlags {
  readonly cache: boolean
  readonly cacheLocation?: string
}

/** `lint-articles clean`: deletes what runs kept of the articles they read. */
export function cleanCommand(program: Command, { terminal }: Surroundings): void {
  program
    .command('clean')
    .description('delete what runs keep of the articles they read')
    .option('--cache-location <dir>', 'where that is kept')
    .action(({ cacheLocation = program.opts<CacheFlags>().cacheLocation }: Partial<CacheFlags>) => {
      const folder = folderOf(cacheLocation, terminal)
      const shown = folder === undefined ? 'there is no place for one' : shownFrom(terminal.cwd, folder)
      let bytes: number | undefined
      try {
        bytes = folder === undefined ? undefined : cleaned(folder)
      } catch (error) {
        throw new UsageError(`the cache in ${shown} cannot be deleted: ${reasonOf(error)}`)
      }
      terminal.stdout.write(
        bytes === undefined ? `There is no cache (${shown})\n` : `Deleted ${kilobytes(bytes)} in ${shown}\n`,
      )
    })
}

/** The cache that a run is to use; none with `--no-cache`. */
export function cacheOf({ cache, cacheLocation }: CacheFlags, terminal: Terminal): ClaimsCache | undefined {
  const folder = folderOf(cacheLocation, terminal)
  return cache && folder !== undefined ? new ClaimsCache({ folder, cwd: terminal.cwd, build: BUILD }) : undefined
}

/** Writes down what a run has read; gives what `--stats` has to say of it. */
export function savedCache(cache: ClaimsCache, terminal: Terminal): string {
  const reason = cache.save()
  const shown = shownFrom(terminal.cwd, cache.folder)
  if (reason !== undefined) return `nothing is kept in ${shown}: ${reason}`
  return `${cache.taken} of ${cache.asked} articles known from ${shown}`
}

function folderOf(location: string | undefined, { cwd, env }: Terminal): string | undefined {
  return location === undefined ? cacheFolder(cwd, env) : resolve(cwd, location)
}

/** A folder below the working directory from there, another in full. */
function shownFrom(cwd: string, folder: string): string {
  const path = relativePath(cwd, folder)
  return path.startsWith('..') ? folder : path
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000).toLocaleString('en')} kB`
}
