import { type ExtractionOptions, optionsWith } from '../claims/options.ts'
import type { Config, RuleChoices } from '../config/config.ts'
import type { RuleSetting } from '../lint.ts'
import type { AnyRule } from '../rule.ts'
import { type Matcher, matcher } from './patterns.ts'

/** What the command line says of rules; it beats the configuration. */
export interface RuleFlags {
  readonly rules: RuleChoices
  readonly only: readonly string[]
  readonly skip: readonly string[]
}

export const NO_FLAGS: RuleFlags = { rules: {}, only: [], skip: [] }

/** The settings for a path, relative to the folder of the configuration. */
export type SettingsOf = (path: string) => readonly RuleSetting[]

/** Joins configuration and command line; files under the same overrides share one list. */
export function settingsOf(config: Config, flags: RuleFlags = NO_FLAGS): SettingsOf {
  const overrides = config.overrides.map(({ files, rules }) => ({ matches: matcher(files), rules }))
  const made = new Map<string, readonly RuleSetting[]>()
  return (path) => {
    const matching = overrides.map((override) => override.matches(path))
    const key = matching.join()
    let settings = made.get(key)
    if (settings === undefined) {
      const choices: RuleChoices = Object.assign(
        {},
        config.rules,
        ...overrides.filter((_, i) => matching[i]).map((override) => override.rules),
      )
      settings = config.known.flatMap((rule) => settingOf(rule, choices, flags))
      made.set(key, settings)
    }
    return settings
  }
}

/** How the claims of a file are read, by its path from the folder of the configuration. */
export type ExtractionOf = (path: string) => ExtractionOptions

/**
 * Joins what the rules that are on ask of reading, what the configuration says, and `--now`; files under the same
 * overrides share one object.
 */
export function extractionOf(config: Config, now?: string, flags: RuleFlags = NO_FLAGS): ExtractionOf {
  const asked = settingsOf(config, flags)('').map(({ rule }) => rule.reads)
  const overrides = config.overrides.map(({ files, extraction }) => ({ matches: matcher(files), extraction }))
  const made = new Map<string, ExtractionOptions>()
  return (path) => {
    const matching = overrides.filter((override) => override.matches(path))
    const key = matching.map((override) => overrides.indexOf(override)).join()
    let extraction = made.get(key)
    if (extraction === undefined) {
      const chosen = Object.assign({}, ...asked, config.extraction, ...matching.map((override) => override.extraction))
      extraction = optionsWith(now === undefined ? chosen : { ...chosen, now })
      made.set(key, extraction)
    }
    return extraction
  }
}

/** True for the paths that the configuration leaves out. */
export function ignoredBy(config: Config): Matcher {
  return config.ignores.length === 0 ? () => false : matcher(config.ignores)
}

function settingOf(rule: AnyRule, choices: RuleChoices, flags: RuleFlags): RuleSetting[] {
  const selected = flags.only.includes(rule.id)
  if (flags.skip.includes(rule.id) || (flags.only.length > 0 && !selected)) return []
  const choice = choices[rule.id]
  const flag = flags.rules[rule.id]
  const severity = flag?.severity ?? choice?.severity ?? rule.byDefault ?? rule.severity
  // `--only` asks for a rule by its name, even one that the configuration turns off.
  if (severity === 'off' && (flag !== undefined || !selected)) return []
  const options = choice?.options ?? rule.options?.parse({}) ?? {}
  return [{ rule, severity: severity === 'off' ? rule.severity : severity, options }]
}
