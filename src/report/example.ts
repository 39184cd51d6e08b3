import { directivesOf } from '../article/directives.ts'
import { type ExtractionOptions, optionsWith } from '../claims/options.ts'
import { readConfig } from '../config/schema.ts'
import { parseConfigText } from '../config/text.ts'
import { corpusArticle, lintCorpus } from '../corpus.ts'
import { type Facts, NO_FACTS } from '../facts/facts.ts'
import { readFacts } from '../facts/read.ts'
import type { Linted, RuleFailure } from '../lint.ts'
import { inOrder, lintSource } from '../lint.ts'
import type { AnyRule, ExampleSource, Finding } from '../rule.ts'
import { silence } from '../suppress.ts'

/** An example as the linter sees it with only its rule: its files, and what was found in them. */
export interface LintedExample {
  readonly files: readonly { readonly path: string; readonly source: string }[]
  readonly linted: readonly Linted[]
  readonly findings: readonly Finding[]
  readonly failures: readonly RuleFailure[]
}

/** The files of an example: its article first, then the rest of its folder. */
export function filesOf(example: ExampleSource): { readonly path: string; readonly source: string }[] {
  const rest = Object.entries(example.folder ?? {})
  return [
    { path: example.path ?? 'article.md', source: example.article },
    ...rest.map(([path, source]) => ({ path, source })),
    ...(example.config === undefined ? [] : [{ path: CONFIG_FILE, source: example.config }]),
    ...(example.facts === undefined ? [] : [{ path: FACTS_FILE, source: example.facts }]),
  ]
}

const FACTS_FILE = 'facts.yml'
const CONFIG_FILE = 'lint-articles.config.yaml'

function extractionOf({ reads }: AnyRule, { config, now }: ExampleSource): ExtractionOptions {
  if (config === undefined) return optionsWith({ ...reads, now })
  const { value, text } = parseConfigText(config, CONFIG_FILE)
  return optionsWith({ ...reads, ...readConfig(value, text, '.', { known: [], claims: [] }).extraction, now })
}

function factsOf({ facts }: ExampleSource): Facts {
  return facts === undefined ? NO_FACTS : readFacts([{ path: FACTS_FILE, source: facts }])
}

/** Runs one rule over an example, exactly as the linter runs it over a folder that holds nothing else. */
export function lintExample(rule: AnyRule, example: ExampleSource): LintedExample {
  const settings = [{ rule, severity: rule.severity, options: rule.options?.parse({}) ?? {} }]
  const files = filesOf(example)
  const facts = factsOf(example)
  const extraction = extractionOf(rule, example)
  const linted = files
    .filter(({ path }) => path !== FACTS_FILE && path !== CONFIG_FILE)
    .map(({ path, source }) => lintSource(source, path, settings, extraction, undefined, facts))
  const corpus = lintCorpus(linted.map(corpusArticle), settings, extraction)
  const { findings } = silence(
    [...linted.flatMap((one) => one.findings), ...corpus.findings],
    new Map(linted.map(({ article }) => [article.path, directivesOf(article)])),
    {
      known: [rule.id],
      ran: (id) => id === rule.id,
      everyRule: true,
      ...(rule.id === 'unused-directive' ? { unused: rule.severity } : {}),
    },
  )
  return {
    files,
    linted,
    findings: inOrder(findings),
    failures: [...linted.flatMap((one) => one.failures), ...corpus.failures],
  }
}
