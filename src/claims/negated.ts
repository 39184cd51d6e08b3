import type { Token } from '../language/tokens.ts'

/** A negation before the number denies it; “48,000 homes were without power” are 48,000 homes. */
export function isNegated(tokens: readonly Token[], before: number): boolean {
  for (let at = before - 1; at >= 0 && !CLAUSE_MARKS.has(tokens[at]!.text); at--)
    if (NEGATIONS.has(tokens[at]!.lower) || tokens[at]!.lower.endsWith("n't")) return true
  return false
}

const NEGATIONS: ReadonlySet<string> = new Set(
  'not never no neither nor none nobody nothing without hardly cannot'.split(' '),
)

/** What a clause ends at. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '(', ')', '–', '—', '“', '”', '"'])
