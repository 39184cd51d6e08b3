import type { Directive } from './article/directives.ts'
import { didYouMean } from './language/nearest.ts'
import type { Finding, Severity } from './rule.ts'
import { stamp } from './stamp.ts'
import type { Span } from './text.ts'

/** What a run can say of its directives: a rule that did not run over all that it needs may well be silenced with reason. */
export interface Judged {
  /** Every rule there is; a directive that names another is told so. */
  readonly known: readonly string[]
  /** Whether a rule ran for a file, over all that it needs to see. */
  ran(rule: string, path: string): boolean
  /** Whether a directive for every rule can be judged: not in a run of some rules. */
  readonly everyRule: boolean
  /** The severity of a directive that silences nothing; absent: it is not reported. */
  readonly unused?: Severity
}

export interface Silenced {
  /** What is left, and the directives that silence nothing as findings of the rule `unused-directive`. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly { readonly finding: Finding; readonly reason?: string }[]
}

/** What cannot be silenced: that a file could not be read, or a rule failed. */
export const NOT_RULES: ReadonlySet<string> = new Set(['read-error', 'rule-failure'])

/** Takes out the findings that a directive silences at any of their places; a finding in two articles, in either. */
export function silence(
  findings: readonly Finding[],
  directives: ReadonlyMap<string, readonly Directive[]>,
  judged: Judged,
): Silenced {
  const used = new Set<Directive>()
  const kept: Finding[] = []
  const suppressed: { finding: Finding; reason?: string }[] = []
  for (const finding of findings) {
    const silencing = NOT_RULES.has(finding.rule) ? [] : silencingOf(finding, directives)
    for (const directive of silencing) used.add(directive)
    const reason = silencing.find((directive) => directive.reason !== undefined)?.reason
    if (silencing.length === 0) kept.push(finding)
    else suppressed.push({ finding, ...(reason === undefined ? {} : { reason }) })
  }
  const unused = [...directives].flatMap(([path, own]) =>
    own.filter((one) => !used.has(one)).flatMap((one) => unusedFinding(one, own, used, path, judged)),
  )
  return { findings: [...kept, ...unused], suppressed }
}

function silencingOf(
  { rule, path, at, related }: Finding,
  directives: ReadonlyMap<string, readonly Directive[]>,
): Directive[] {
  return [{ path, at }, ...related].flatMap((place) =>
    (directives.get(place.path) ?? []).filter(
      (directive) =>
        (directive.rule === undefined || directive.rule === rule) &&
        directive.covers.some((covered) => touches(covered, place.at)),
    ),
  )
}

/** True where a place has a character, or an empty place its only point, in the covered stretch. */
function touches(covered: Span, at: Span): boolean {
  return at.start < covered.end && covered.start < Math.max(at.end, at.start + 1)
}

function unusedFinding(
  directive: Directive,
  own: readonly Directive[],
  used: ReadonlySet<Directive>,
  path: string,
  judged: Judged,
): Finding[] {
  const message = unusedMessage(directive, path, judged)
  if (judged.unused === undefined || message === undefined) return []
  const together = own.filter((other) => other.comment.start === directive.comment.start)
  const fix = together.some((other) => used.has(other)) ? directive.nameRemoval : directive.removal
  const problem = { message, at: directive.at, ...(fix === undefined ? {} : { fix }), identity: [message] }
  return stamp(problem, 'unused-directive', judged.unused, path, () => undefined)
}

function unusedMessage({ verb, rule, fault }: Directive, path: string, judged: Judged): string | undefined {
  const { known, everyRule } = judged
  const name = `lint-articles-${verb}`
  if (rule !== undefined && !known.includes(rule))
    return `${name} names “${rule}”, and there is no such rule${didYouMean(rule, known)}`
  if (fault !== undefined) return `${name} does nothing: ${fault}`
  if (verb === 'enable') return undefined
  if (rule === undefined) return everyRule ? `No rule finds anything where ${name} silences them all` : undefined
  return judged.ran(rule, path) ? `${rule} finds nothing where ${name} silences it` : undefined
}
