import { type AnyRule, SEVERITIES } from '../rule.ts'
import type { RuleChoices } from './config.ts'

/** What each preset changes of the rules' own severities; a configuration's own `rules` come after it. */
export const PRESETS: Readonly<Record<PresetName, (known: readonly AnyRule[]) => RuleChoices>> = {
  recommended: () => ({}),
  strict: (known) =>
    Object.fromEntries(
      known.flatMap((rule) => (rule.byDefault === 'off' ? [] : [[rule.id, { severity: raised(rule.severity) }]])),
    ),
  newsroom: (known) =>
    among(known, {
      'name-spelling-conflict': { severity: 'error' },
      'acronym-conflict': { severity: 'error' },
      'quote-attribution-conflict': { severity: 'error' },
      'glued-text': { severity: 'error' },
    }),
  docs: (known) =>
    among(known, {
      placeholder: { severity: 'warning' },
      'quote-attribution-conflict': { severity: 'off' },
      'quote-wording-conflict': { severity: 'off' },
      'duplicate-passage': { severity: 'off' },
      'age-conflict': { severity: 'info' },
      'office-holder-conflict': { severity: 'warning' },
    }),
}

export type PresetName = (typeof PRESET_NAMES)[number]
export const PRESET_NAMES = ['recommended', 'strict', 'newsroom', 'docs'] as const

function raised(severity: AnyRule['severity']): AnyRule['severity'] {
  return SEVERITIES[Math.max(0, SEVERITIES.indexOf(severity) - 1)]!
}

function among(known: readonly AnyRule[], choices: RuleChoices): RuleChoices {
  return Object.fromEntries(Object.entries(choices).filter(([id]) => known.some((rule) => rule.id === id)))
}
