import { createHash } from 'node:crypto'
import type { Finding, Problem, Severity } from './rule.ts'
import { SEVERITIES } from './rule.ts'
import type { Span } from './text.ts'

/**
 * A problem as a finding: its rule and file, its severity lowered by a step for each guard (two for what the article
 * itself calls a mistake; below `info` it is gone), and a fingerprint that survives edits around it.
 */
export function stamp(
  problem: Problem,
  rule: string,
  severity: Severity,
  path: string,
  sourceOf: (path: string) => string | undefined,
): Finding[] {
  const guards = [...new Set(problem.guards ?? [])]
  const steps = guards.length + (guards.includes('acknowledged') ? 1 : 0)
  const lowered = SEVERITIES[SEVERITIES.indexOf(severity) + steps]
  if (lowered === undefined) return []
  const home = problem.path ?? path
  const related = (problem.related ?? []).map((other) => ({ path: other.path ?? home, at: other.at, note: other.note }))
  const words = (file: string, at: Span) => (sourceOf(file) ?? '').slice(at.start, at.end)
  const identity = problem.identity ?? [
    words(home, problem.at),
    ...related.map((other) => words(other.path, other.at)).sort(),
  ]
  return [
    {
      rule,
      severity: lowered,
      path: home,
      message: problem.message,
      at: problem.at,
      related,
      suggestions: problem.suggestions ?? [],
      ...(problem.fix === undefined ? {} : { fix: problem.fix }),
      guards,
      fingerprint: fingerprint(rule, identity),
    },
  ]
}

/** The first 16 hexadecimal digits of SHA-256 over the rule and what it compared, letter case and white space folded. */
function fingerprint(rule: string, identity: readonly string[]): string {
  const folded = identity.map((part) => part.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim())
  return createHash('sha256')
    .update([rule, ...folded].join('\0'))
    .digest('hex')
    .slice(0, 16)
}
