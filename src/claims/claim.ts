import type { Article, Block, Sentence } from '../article/article.ts'
import type { Span } from '../text.ts'
import type { ClaimDefinition } from './define.ts'
import type { ClaimValues } from './kinds.ts'
import type { KnownNames } from './known-names.ts'
import type { ExtractionOptions } from './options.ts'

/**
 * A reason to trust a claim, or a comparison of claims, less. Each one lowers the severity of a finding by a step
 * (error, warning, info, nothing), and findings carry those that fired.
 */
export type Guard =
  | 'quoted' // stands between quotation marks or in a block quotation
  | 'attributed' // reported of a source: "according to police"
  | 'hedged' // "reportedly", "perhaps", "about"
  | 'hypothetical' // "if", "would", a question
  | 'negated'
  | 'past' // "was then", "at the time", past perfect
  | 'planned' // "will", "is to", "scheduled"
  | 'other-time' // another year or period stands beside it
  | 'inferred-jurisdiction' // carried from another sentence
  | 'inferred-year' // a year from the article's own date
  | 'inferred-subject' // "he", "the minister", a bare surname that two could bear
  | 'approximate'
  | 'heading' // read from a heading, caption or cell
  | 'template' // the document is a form, a template, or speaks of such
  | 'acknowledged' // the article itself says that this is a mistake, a correction or a joke: two steps
  | 'hidden' // in a comment, which no reader of the article sees
  | 'similar' // rests on similarity of names or wording

/** Who says it: the article itself, or the speaker of a quotation ('someone' where the article does not name one). */
export type Voice = { readonly by: 'article' } | { readonly by: 'speaker'; readonly speaker?: string }

export const ARTICLE_VOICE: Voice = { by: 'article' }

/** A statement that the article makes, typed, with the smallest span that carries it. */
export interface ClaimOf<Kind extends string, Value> {
  readonly kind: Kind
  readonly value: Value
  readonly span: Span
  readonly block: Block
  readonly sentence?: Sentence
  readonly voice: Voice
  readonly guards: readonly Guard[]
}

export type ClaimKind = keyof ClaimValues
export type Claim<Kind extends ClaimKind = ClaimKind> = { [K in Kind]: ClaimOf<K, ClaimValues[K]> }[Kind]

/** What the reader of a kind is given: the article, how it is to be read, the claims of other kinds, and nothing from outside. */
export interface Claims {
  readonly article: Article
  /** How they are read. */
  readonly options: ExtractionOptions
  /** Which names are one, and which are two. */
  readonly names: KnownNames
  /** How many claims were read so far, of all kinds. */
  readonly count: number
  /** All claims of a kind in the order of the source; read at the first request, then kept. */
  of<Kind extends ClaimKind>(kind: Kind): readonly ClaimOf<Kind, ClaimValues[Kind]>[]
  /** The same for a kind that a plug-in defines. */
  of<Value>(definition: ClaimDefinition<Value>): readonly ClaimOf<string, Value>[]
}

/** Reads the claims of one kind from an article. Deterministic; silent about what it does not understand; never throws. */
export type Reader<Kind extends ClaimKind> = (claims: Claims) => Iterable<ClaimOf<Kind, ClaimValues[Kind]>>

/** Does a stage of the work under its name, so that a stopwatch can be held around it. */
export type Around = <Result>(stage: string, work: () => Result) => Result
