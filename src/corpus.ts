import type { ArticleFacts } from './claims/across.ts'
import { factsOf } from './claims/across.ts'
import type { Around } from './claims/claim.ts'
import { knownNames } from './claims/known-names.ts'
import { type ExtractionOptions, USUAL_OPTIONS } from './claims/options.ts'
import type { Linted, RuleFailure, RuleSetting } from './lint.ts'
import { inOrder, problemsOf } from './lint.ts'
import type { Finding, Problem } from './rule.ts'
import { stamp } from './stamp.ts'

export interface CorpusLinted {
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

/** What is kept of an article for the rules across articles: little, so that a folder of any size fits in memory. */
export interface CorpusArticle {
  readonly source: string
  readonly facts: ArticleFacts
}

/** What the rules across articles need of one that was linted. */
export function corpusArticle({ article, claims }: Pick<Linted, 'article' | 'claims'>): CorpusArticle {
  return { source: article.source, facts: factsOf(claims) }
}

/**
 * Runs the corpus rules among `settings` over the facts of all articles; the order of the articles changes nothing.
 * Findings without a place in a file that `isWanted` are left out.
 */
export function lintCorpus(
  known: readonly CorpusArticle[],
  settings: readonly RuleSetting[],
  extraction: ExtractionOptions = USUAL_OPTIONS,
  around: Around = (_, work) => work(),
  isWanted: (path: string) => boolean = () => true,
): CorpusLinted {
  const byPath = new Map(known.map((one) => [one.facts.path, one]))
  const articles = [...byPath.keys()].sort().map((path) => byPath.get(path)!.facts)
  const names = knownNames(extraction)
  const findings: Finding[] = []
  const failures: RuleFailure[] = []
  for (const { rule, severity, options } of settings) {
    if (rule.scope !== 'corpus') continue
    const wanted = () => wantedOf(rule.check({ articles, names, options }), isWanted)
    for (const problem of around(rule.id, () => problemsOf(rule.id, '', wanted, failures)))
      findings.push(...stamp(problem, rule.id, severity, '', (path) => byPath.get(path)?.source))
  }
  return { findings: inOrder(findings), failures }
}

function* wantedOf(problems: Iterable<Problem>, isWanted: (path: string) => boolean): Generator<Problem> {
  for (const problem of problems) {
    const { path = '', related = [] } = problem
    if (isWanted(path) || related.some((place) => isWanted(place.path ?? path))) yield problem
  }
}
