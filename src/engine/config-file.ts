import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Config, ConfigError, defaultConfig } from '../config/config.ts'
import type { ConfigText } from '../config/text.ts'
import type { AnyRule } from '../rule.ts'
import { reasonOf, relativePath } from './files.ts'
import { loadModule } from './modules.ts'
import { loadPlugins } from './plugins.ts'

const CONFIG_NAMES = ['js', 'mjs', 'cjs', 'ts', 'mts', 'json', 'yaml', 'yml'].map(
  (end) => `lint-articles.config.${end}`,
)
const PACKAGE_KEY = 'lint-articles'

export interface ConfigRequest {
  readonly cwd: string
  /** `--config`; absent to look for one, `none` for `--no-config`. */
  readonly file?: string | 'none'
  /** The rules that come with the tool. */
  readonly rules: readonly AnyRule[]
}

/** Finds, reads and checks the configuration; throws a ConfigError with file and line. */
export async function loadConfig({ cwd, file, rules }: ConfigRequest): Promise<Config> {
  const path = file === 'none' ? undefined : file === undefined ? findConfig(cwd) : resolve(cwd, file)
  if (path === undefined) return defaultConfig(cwd, rules)
  const shown = relativePath(cwd, path)
  const { value, text } = await readWritten(path, shown)
  // zod and the YAML reader load only here: most runs have no configuration to check.
  const { readConfig, pluginsOf } = await import('../config/schema.ts')
  const folder = dirname(path)
  const brought = await loadPlugins(
    pluginsOf(value).map((plugin, i) => ({ plugin, place: text.place(['plugins', i]) })),
    folder,
    rules,
  )
  return readConfig(value, text, folder, brought)
}

/** The nearest configuration on the way up, not beyond the repository. */
function findConfig(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const names = new Set(namesIn(folder))
    const name = CONFIG_NAMES.find((one) => names.has(one))
    if (name !== undefined) return join(folder, name)
    if (names.has('package.json') && holdsConfig(join(folder, 'package.json'))) return join(folder, 'package.json')
    if (names.has('.git') || folder === dirname(folder)) return undefined
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function holdsConfig(path: string): boolean {
  try {
    const source = readFileSync(path, 'utf8')
    return source.includes(`"${PACKAGE_KEY}"`) && JSON.parse(source)[PACKAGE_KEY] !== undefined
  } catch {
    return false // Not our file to complain about.
  }
}

async function readWritten(path: string, shown: string): Promise<{ value: unknown; text: ConfigText }> {
  let source: string
  try {
    source = readFileSync(path, 'utf8')
  } catch (error) {
    throw new ConfigError(`${shown}  the configuration cannot be read: ${reasonOf(error)}`)
  }
  const { parseConfigText, programText } = await import('../config/text.ts')
  if (basename(path) === 'package.json') {
    const { value, text } = parseConfigText(source, shown)
    return {
      value: (value as Record<string, unknown>)[PACKAGE_KEY],
      text: { path: shown, place: (keys) => text.place([PACKAGE_KEY, ...keys]) },
    }
  }
  if (/\.(?:json|ya?ml)$/.test(path)) return parseConfigText(source, shown)
  const text = programText(source, shown)
  if (/\.m?ts$/.test(path) && !(process.features as { typescript?: unknown }).typescript)
    throw new ConfigError(
      `${shown}  a configuration in TypeScript needs Node 22.18 or newer; name it .mjs, .json or .yaml`,
    )
  const exported = await loadModule(path, (reason) => `${shown}  the configuration cannot be loaded: ${reason}`)
  const value = exported.default
  if (value === undefined) throw new ConfigError(`${shown}  the configuration has no default export`)
  return { value, text }
}
