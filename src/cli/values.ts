import { InvalidArgumentError } from 'commander'
import type { RuleFlags } from '../engine/settings.ts'
import { didYouMean } from '../language/nearest.ts'
import type { AnyRule, Severity } from '../rule.ts'
import { UsageError } from './terminal.ts'

// How the values of flags are read, and what is said where they cannot be.

/** A flag that may be given several times. */
export function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

/** Names between commas or spaces; the flag may be given several times. */
export function gatherNames(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(/[\s,]+/).filter((name) => name !== '')]
}

/** A whole number; throws for anything else. */
export function countOf(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(value)
}

/** A day of the calendar as `YYYY-MM-DD`. */
export function dayOf(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It should be a date like 2026-01-31.')
  return value
}

const SEVERITY_WORDS: Readonly<Record<string, Severity | 'off'>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
}

/** The rules that the flags speak of, by name; throws where there is no such rule or severity. */
export function ruleFlagsOf(
  flags: { readonly rule?: readonly string[]; readonly only?: readonly string[]; readonly skip?: readonly string[] },
  known: readonly AnyRule[],
): RuleFlags {
  const ids = known.map((rule) => rule.id)
  const rules = (flags.rule ?? []).map((written) => {
    const [id = '', level = '', more] = written.split(':')
    const severity = SEVERITY_WORDS[level]
    if (more !== undefined || severity === undefined)
      throw new UsageError(`--rule takes <id:severity> with off, info, warning or error, not "${written}"`)
    return [checkedId(id, '--rule', ids), { severity }] as const
  })
  return {
    rules: Object.fromEntries(rules),
    only: (flags.only ?? []).map((id) => checkedId(id, '--only', ids)),
    skip: (flags.skip ?? []).map((id) => checkedId(id, '--skip', ids)),
  }
}

/** The id of a rule that there is; throws with the nearest name where there is none. */
export function checkedId(id: string, flag: string, ids: readonly string[]): string {
  if (!ids.includes(id)) throw new UsageError(`${flag}: there is no rule "${id}"${didYouMean(id, ids)}`)
  return id
}
