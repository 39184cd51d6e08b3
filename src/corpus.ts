import type { Around } from './claims/claim.ts'
import type { Linted, RuleFailure, RuleSetting } from './lint.ts'
import { inOrder, problemsOf } from './lint.ts'
import type { Finding } from './rule.ts'
import { stamp } from './stamp.ts'

export interface CorpusLinted {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

/** Runs the corpus rules among `settings` over the claims of all articles; the order of the articles changes nothing. */
export function lintCorpus(
  linted: readonly Linted[],
  settings: readonly RuleSetting[],
  around: Around = (_, work) => work(),
): CorpusLinted {
  const byPath = new Map(linted.map((one) => [one.article.path, one]))
  const articles = [...byPath.keys()].sort().map((path) => ({ path, claims: byPath.get(path)!.claims }))
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const { rule, severity, options } of settings) {
    if (rule.scope !== 'corpus') continue
    const problems = around(rule.id, () => problemsOf(rule.id, '', () => rule.check({ articles, options }), failures))
    for (const problem of problems)
      findings.push(...stamp(problem, rule.id, severity, '', (path) => byPath.get(path)?.article.source))
  }
  return { findings: inOrder(findings), failures }
}
