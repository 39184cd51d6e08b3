import type { ClaimDefinition } from '../claims/define.ts'
import type { ExtractionChoices } from '../claims/options.ts'
import type { AnyRule, Severity } from '../rule.ts'

/** What a rule is set to: its severity, or `off`, and its options where it has some. */
export interface RuleChoice {
  readonly severity: Severity | 'off'
  readonly options?: unknown
}

export type RuleChoices = Readonly<Record<string, RuleChoice>>

/** A configuration as checked: names known, severities spelled one way, options read by the rule's own schema. */
export interface Config {
  /** The file that it comes from; absent for the defaults. */
  readonly path?: string
  /** The folder that its patterns are relative to. */
  readonly folder: string
  /** Where the articles are, from its folder; empty for the working directory. */
  readonly paths: readonly string[]
  readonly ignores: readonly string[]
  readonly rules: RuleChoices
  readonly overrides: readonly Override[]
  /** Every rule there is: those that come with the tool, then those of plug-ins. */
  readonly known: readonly AnyRule[]
  /** The kinds of claims that plug-ins bring. */
  readonly claims: readonly ClaimDefinition[]
  /** How the claims of all articles are read. */
  readonly extraction: ExtractionChoices
  /** The facts files that it names, each with where it does; absent where they are to be looked for. */
  readonly facts?: readonly { readonly file: string; readonly place: string }[]
}

export interface Override {
  readonly files: readonly string[]
  readonly rules: RuleChoices
  readonly extraction: ExtractionChoices
}

/** The configuration of a folder that has no configuration file. */
export function defaultConfig(folder: string, known: readonly AnyRule[]): Config {
  return { folder, paths: [], ignores: [], rules: {}, overrides: [], known, claims: [], extraction: {} }
}

/** What a plug-in exports by default: all that it brings. One rule, or a list of rules, will do as well. */
export interface Plugin {
  readonly rules?: readonly AnyRule[]
  /** Kinds of claims that `lint-articles claims` shall show; a rule needs no more than the definition itself. */
  readonly claims?: readonly ClaimDefinition[]
}

/** Something in a configuration that cannot be; the message says what and where, and what to do. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}
