import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { ClaimDefinition } from '../claims/define.ts'
import { CLAIM_KINDS } from '../claims/read.ts'
import { type Config, ConfigError } from '../config/config.ts'
import type { AnyRule } from '../rule.ts'
import { loadModule } from './modules.ts'

/** A plug-in as the configuration names it, and the line where it does. */
export interface NamedPlugin {
  /** A path from the configuration's folder (`./rules/mine.js`), or a package. */
  readonly plugin: string
  readonly place: string
}

/** The rules that come with the tool and all that plug-ins bring; throws a ConfigError for what is no plug-in or comes twice. */
export async function loadPlugins(
  plugins: readonly NamedPlugin[],
  folder: string,
  rules: readonly AnyRule[],
): Promise<Pick<Config, 'known' | 'claims'>> {
  const known = [...rules]
  const claims: ClaimDefinition[] = []
  for (const { plugin, place } of plugins) {
    const brought = await loadPlugin(plugin, folder, place)
    for (const rule of brought.rules) {
      if (known.some((other) => other.id === rule.id))
        throw new ConfigError(`${place}  the plug-in "${plugin}" brings a rule "${rule.id}", but there is one already`)
      known.push(rule)
    }
    for (const claim of brought.claims) {
      if (CLAIM_KINDS.some((kind) => kind === claim.kind) || claims.some((other) => other.kind === claim.kind))
        throw new ConfigError(
          `${place}  the plug-in "${plugin}" brings claims "${claim.kind}", but there are such already`,
        )
      claims.push(claim)
    }
  }
  return { known, claims }
}

interface Brought {
  readonly rules: readonly AnyRule[]
  readonly claims: readonly ClaimDefinition[]
}

async function loadPlugin(plugin: string, folder: string, place: string): Promise<Brought> {
  const failed = (reason: string) => `${place}  the plug-in "${plugin}" cannot be loaded: ${reason}`
  let path: string
  try {
    path = plugin.startsWith('.') ? resolve(folder, plugin) : createRequire(join(folder, 'index.js')).resolve(plugin)
  } catch {
    throw new ConfigError(failed('there is no such package here'))
  }
  const { rules, claims } = broughtBy(await loadModule(path, failed))
  for (const rule of rules) {
    const lacking = missingInRule(rule)
    if (lacking !== undefined)
      throw new ConfigError(failed(`it should export a rule made with defineRule, but ${lacking}`))
  }
  for (const claim of claims) {
    const lacking = missingInClaim(claim)
    if (lacking !== undefined)
      throw new ConfigError(failed(`its claims should be made with defineClaim, but ${lacking}`))
  }
  return { rules: rules as AnyRule[], claims: claims as ClaimDefinition[] }
}

/** What a module exports by default, or as `rules` and `claims`: a rule, a list of rules, or both kinds of lists. */
function broughtBy(exported: Record<string, unknown>): { rules: unknown[]; claims: unknown[] } {
  const given = exported.default ?? exported
  if (Array.isArray(given)) return { rules: given, claims: [] }
  const { rules, claims } = (given ?? {}) as Record<string, unknown>
  if (!Array.isArray(rules) && !Array.isArray(claims)) return { rules: [given], claims: [] }
  return { rules: Array.isArray(rules) ? rules : [], claims: Array.isArray(claims) ? claims : [] }
}

function missingInRule(rule: unknown): string | undefined {
  if (typeof rule !== 'object' || rule === null) return 'its default export is no rule'
  const { id, check, severity, scope } = rule as Partial<AnyRule>
  if (typeof id !== 'string') return 'the rule has no id'
  if (typeof check !== 'function') return `the rule "${id}" has no check`
  if (!['error', 'warning', 'info'].includes(severity as string)) return `the rule "${id}" has no severity`
  return scope === 'article' || scope === 'corpus' ? undefined : `the rule "${id}" has no scope`
}

function missingInClaim(claim: unknown): string | undefined {
  const { kind, read } = (claim ?? {}) as Partial<ClaimDefinition>
  if (typeof kind !== 'string') return 'one has no kind'
  return typeof read === 'function' ? undefined : `"${kind}" has no read`
}
