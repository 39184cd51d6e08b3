import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The folder that keeps what was read of the articles below `cwd`: `node_modules/.cache/lint-articles` of the package
 * that holds it, where its dependencies are installed; else a folder of the repository among the person's own caches.
 * Undefined where the person has no such place.
 */
export function cacheFolder(cwd: string, env: Environment): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const has = (name: string) => existsSync(join(folder, name))
    if (has('package.json') && has('node_modules')) return join(folder, 'node_modules', '.cache', 'lint-articles')
    if (has('.git')) return personalFolder(folder, env)
    if (folder === dirname(folder)) return personalFolder(cwd, env)
  }
}

function personalFolder(project: string, env: Environment): string | undefined {
  const caches = personalCaches(env)
  const hash = createHash('sha256').update(project).digest('hex').slice(0, 8)
  return caches === undefined ? undefined : join(caches, 'lint-articles', `${basename(project)}-${hash}`)
}

/** Where the system has the caches of a person. */
function personalCaches({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: Environment): string | undefined {
  if (XDG_CACHE_HOME) return XDG_CACHE_HOME
  if (process.platform === 'win32') return LOCALAPPDATA
  if (!HOME) return undefined
  return process.platform === 'darwin' ? join(HOME, 'Library', 'Caches') : join(HOME, '.cache')
}
