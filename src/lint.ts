import type { Article } from './article/article.ts'
import { parseArticle } from './article/parse.ts'
import { acknowledgementOf } from './claims/acknowledgements.ts'
import type { Around, Claims } from './claims/claim.ts'
import { type ExtractionOptions, USUAL_OPTIONS } from './claims/options.ts'
import { claimsOf } from './claims/read.ts'
import { type Facts, NO_FACTS } from './facts/facts.ts'
import type { AnyRule, Finding, Problem, Severity } from './rule.ts'
import { stamp } from './stamp.ts'

/** What a run applies: its rules, and for each the severity of an unguarded finding and the options. */
export interface RuleSetting {
  readonly rule: AnyRule
  readonly severity: Severity
  readonly options: unknown
}

/** A rule that threw, in place of its findings. */
export interface RuleFailure {
  readonly rule: string
  readonly path: string
  readonly error: unknown
}

export interface Linted {
  readonly article: Article
  readonly claims: Claims
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

const atOnce: Around = (_, work) => work()

/** Lints one article with the article rules among `settings`; corpus rules see it later, through its claims. */
export function lintSource(
  source: string,
  path: string,
  settings: readonly RuleSetting[],
  extraction: ExtractionOptions = USUAL_OPTIONS,
  around: Around = atOnce,
  facts: Facts = NO_FACTS,
): Linted {
  const article = around('parse', () => parseArticle(source, path))
  const claims = claimsOf(article, extraction, around)
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const { rule, severity, options } of settings) {
    if (rule.scope !== 'article') continue
    const problems = around(rule.id, () =>
      problemsOf(rule.id, path, () => rule.check({ article, claims, facts, options }), failures),
    )
    for (const problem of problems) {
      const guarded = acknowledged(problem, claims)
      findings.push(...stamp(guarded, rule.id, severity, path, (p) => (p === path ? source : undefined)))
    }
  }
  return { article, claims, findings: inOrder(findings), failures }
}

/** The problem with a guard more where the article says of one of its places that it is a mistake, and knows. */
function acknowledged(problem: Problem, claims: Claims): Problem {
  const places = [problem.at, ...(problem.related ?? []).map(({ at }) => at)]
  if (acknowledgementOf(claims, places) === undefined) return problem
  return { ...problem, guards: [...(problem.guards ?? []), 'acknowledged'] }
}

/** All problems of a check; a check that throws becomes a failure with its rule's name and takes nothing else down. */
export function problemsOf(
  rule: string,
  path: string,
  check: () => Iterable<Problem>,
  failures: RuleFailure[],
): Problem[] {
  try {
    return [...check()]
  } catch (error) {
    failures.push({ rule, path, error })
    return []
  }
}

/** Findings in the order of their place, then of their rule: the same for every run. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.path, b.path) ||
      a.at.start - b.at.start ||
      a.at.end - b.at.end ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
