import type { Article } from './article/article.ts'
import type { ArticleFacts } from './claims/across.ts'
import type { Claims, Guard } from './claims/claim.ts'
import type { KnownNames } from './claims/known-names.ts'
import type { ExtractionChoices } from './claims/options.ts'
import type { Facts } from './facts/facts.ts'
import type { Span } from './text.ts'

export type Severity = 'error' | 'warning' | 'info'
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** A replacement of one stretch of the source. */
export interface Edit {
  readonly at: Span
  readonly text: string
}

/** One way to make the two sides agree; several where nobody can tell which side is right. */
export interface Suggestion {
  readonly message: string
  readonly edit: Edit & { readonly path?: string }
}

/** What a rule found. It names no rule, no severity and no line: the linter stamps those. */
export interface Problem {
  /** One sentence that stands alone, names the subject and gives both values; no full stop. */
  readonly message: string
  readonly at: Span
  /** The file of `at`, for corpus rules. */
  readonly path?: string
  /** The other places, each with what stands there. */
  readonly related?: readonly Related[]
  readonly suggestions?: readonly Suggestion[]
  /** Only mechanical edits. */
  readonly fix?: Edit
  /** Why this may be right after all; each lowers the severity by a step. */
  readonly guards?: readonly Guard[]
  /** Subject and values, where the words at the places do not tell them apart: makes the fingerprint. */
  readonly identity?: readonly string[]
}

export interface Related {
  readonly at: Span
  readonly path?: string
  readonly note: string
}

/** A problem stamped with its rule, severity, file and fingerprint. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly message: string
  readonly at: Span
  readonly related: readonly Required<Related>[]
  readonly suggestions: readonly Suggestion[]
  readonly fix?: Edit
  readonly guards: readonly Guard[]
  readonly fingerprint: string
}

/** Words quoted from an example's article; the nth occurrence where they stand more than once. */
export type Quote = string | { readonly words: string; readonly occurrence: number }

export interface ExpectedFinding {
  readonly at: Quote
  readonly related?: readonly Quote[]
  readonly message: string
  /** The rule's own severity where absent. */
  readonly severity?: Severity
}

/** An article (or a folder of them) and everything that the rule says of it, word for word. */
export type Flagged = ExampleSource & (ExpectedFinding | { readonly findings: readonly ExpectedFinding[] })

/** An article that the rule must not flag, and why. */
export type Passing = ExampleSource & { readonly because: string }

export interface ExampleSource {
  readonly article: string
  /** Decides the format; `article.md` where absent. */
  readonly path?: string
  readonly now?: string
  /** A configuration in YAML beside the article: how it is read. */
  readonly config?: string
  /** What a facts file in YAML beside the article declares. */
  readonly facts?: string
  /** Further files of the folder, for corpus rules: path to source. */
  readonly folder?: Readonly<Record<string, string>>
}

export interface RuleContext<Options> {
  readonly article: Article
  readonly claims: Claims
  /** What is known of the world: the bundled tables, and over them what facts files declare. */
  readonly facts: Facts
  readonly options: Options
}

export interface CorpusContext<Options> {
  /** In the order of their paths. */
  readonly articles: readonly ArticleFacts[]
  /** Which names are one, and which are two. */
  readonly names: KnownNames
  readonly options: Options
}

/** What checks the options of a rule: any schema of zod, told by its shape, so that a rule's types need no library. */
export interface OptionsSchema<Options> {
  parse(written: unknown): Options
  safeParse(written: unknown): { success: true; data: Options } | { success: false; error: OptionsError }
  /** The JSON Schema of what people may write, for the documentation. */
  toJSONSchema(parameters: { io: 'input'; unrepresentable: 'any' }): object
}

export interface OptionsError {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}

interface RuleBase<Options> {
  /** Its file's name, which names the disagreement: `weekday-mismatch`. */
  readonly id: string
  /** One sentence, present tense, with a full stop. */
  readonly summary: string
  /** Why it matters, how it decides, what it stays silent about, and its measured figures, in Markdown. */
  readonly docs: string
  /** The severity of a finding that no guard weakens. */
  readonly severity: Severity
  /** Off unless a configuration or the command line turns it on. */
  readonly byDefault?: 'off'
  /** How articles must be read for it, where that is more than usual. */
  readonly reads?: ExtractionChoices
  readonly options?: OptionsSchema<Options>
  readonly examples: { readonly flags: readonly Flagged[]; readonly passes: readonly Passing[] }
}

export interface ArticleRule<Options = unknown> extends RuleBase<Options> {
  readonly scope: 'article'
  check(context: RuleContext<Options>): Iterable<Problem>
}

export interface CorpusRule<Options = unknown> extends RuleBase<Options> {
  readonly scope: 'corpus'
  check(context: CorpusContext<Options>): Iterable<Problem>
}

export type Rule<Options = unknown> = ArticleRule<Options> | CorpusRule<Options>

// biome-ignore lint/suspicious/noExplicitAny: rules with different options live in one list
export type AnyRule = Rule<any>

/** A rule as it is written; only the types are its work. */
export function defineRule<Options = Record<string, never>>(rule: ArticleRule<Options>): ArticleRule<Options>
export function defineRule<Options = Record<string, never>>(rule: CorpusRule<Options>): CorpusRule<Options>
export function defineRule<Options>(rule: Rule<Options>): Rule<Options> {
  return rule
}
