import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import {
  ELSEWHEN,
  GENERIC_HEADS,
  HEAD_ENDS,
  measureOf,
  oneWordFor,
  SCOPE_ENDS,
  SCOPE_STARTS,
  YEAR_OF_ORIGIN,
} from '../language/superlative-words.ts'
import type { Token } from '../language/tokens.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { COMPARISON_CUE, comparisonAt, kindAt } from './comparisons.ts'
import { Cue, sentencesWith } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import { contentWords, foldedWord, holderBefore, holderOf, nameAfter } from './superlative-holders.ts'
import { wordsOf } from './words.ts'

/** One thing is called the first of its kind in some measure: "Understen is the oldest lighthouse on our list". */
export interface Superlative {
  /** "oldest", "most expensive" */
  readonly measure: string
  /** "lighthouse"; empty for "the oldest on our list". */
  readonly head: string
  /** "humanitarian" in "the largest humanitarian donor". */
  readonly modifiers: readonly string[]
  /** Whose: "region" in "the region's deepest lake"; "his" for a pronoun. */
  readonly owner?: string
  /** The words that narrow it down: "on our list". */
  readonly scope: readonly string[]
  /** The content words of what holds it, from its sentence or from the heading above; none where a year alone tells it. */
  readonly holder: readonly string[]
  /** The same as the article writes them. */
  readonly named: string
  /** The content words of the sentence before, which may say of what: “Choose a hive. The lightest is the Dadant.” */
  readonly before: readonly string[]
  /** “the other one”: it is none of which there is but one. */
  readonly isOther: boolean
  /** When it was made: "dates from 1490". */
  readonly year?: number
  readonly text: string
}

/** Superlatives with a holder, in statements about now and here. */
export function* readSuperlatives(claims: Claims): Iterable<ClaimOf<'superlative', Superlative>> {
  for (const sentence of sentencesWith(claims.article, Cue.superlative | Cue.comparison)) {
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt' || sentence.block.role === 'field') continue
    const isCalled = SUPERLATIVE_CUE.test(sentence.text)
    const isCompared = COMPARISON_CUE.test(sentence.text)
    if (!isCalled && !isCompared) continue
    const { tokens } = wordsOf(sentence)
    if (tokens.some(isOfAnotherTime)) continue
    for (let at = 1; at < tokens.length; at++) {
      const claim =
        (isCalled && tokens[at]!.lower === 'other' ? otherAt(claims, sentence, tokens, at) : undefined) ??
        (isCalled ? calledAt(claims, sentence, tokens, at) : undefined) ??
        (isCompared ? comparedAt(claims, sentence, tokens, at) : undefined)
      if (claim !== undefined) yield claim
    }
  }
}

/** “until”, “no longer”; a thing may be longer than others at any time. */
function isOfAnotherTime({ lower }: Token, at: number, tokens: readonly Token[]): boolean {
  return ELSEWHEN.has(lower) && (lower !== 'longer' || tokens[at - 1]?.lower === 'no')
}

type SuperlativeClaim = ClaimOf<'superlative', Superlative>

/** "Understen is the oldest lighthouse on our list", with `at` on "oldest". */
function calledAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): SuperlativeClaim | undefined {
  const read = superlativeAt(tokens, at)
  if (read === undefined) return undefined
  const found = holderOf(claims, sentence, tokens, phraseStart(tokens, at), read.end)
  const year = YEAR_OF_ORIGIN.exec(sentence.text.slice(tokens[at]!.end))?.groups?.year
  return claimOf(claims, sentence, read, found, [tokens[at - 1]!.start, tokens[read.end - 1]!.end], year)
}

/** "The village's other restaurant, the Smokehouse": it is not the only one then. */
function otherAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): SuperlativeClaim | undefined {
  const leading = tokens[at - 1]!.lower
  const owner = leading.endsWith("'s") ? leading.slice(0, -2) : undefined
  if (owner === undefined && leading !== 'the') return undefined
  const read = kindAt(tokens, at + 1)
  if (read === undefined || tokens[read.end]?.text !== ',') return undefined
  const from = tokens[read.end + 1]?.lower === 'the' ? read.end + 2 : read.end + 1
  const said = { measure: 'only', ...read, ...(owner === undefined ? {} : { owner }), isOther: true }
  return claimOf(claims, sentence, said, nameAfter(tokens, from), [
    tokens[phraseStart(tokens, at)]!.start,
    tokens[read.end - 1]!.end,
  ])
}

/** "No other bike in this test is lighter", with `at` on "lighter". */
function comparedAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
): SuperlativeClaim | undefined {
  const read = comparisonAt(tokens, at)
  if (read === undefined) return undefined
  const than = read.holder === 'than' ? nameAfter(tokens, read.end) : []
  const found =
    read.holder === 'subject'
      ? holderOf(claims, sentence, tokens, read.start, read.end)
      : read.holder === 'than' && !THIS.has(tokens[read.end]?.lower ?? '')
        ? than
        : holderBefore(claims, sentence)
  return claimOf(claims, sentence, read, found, [tokens[read.start]!.start, tokens[read.end - 1]!.end])
}

const REACHING: ReadonlySet<string> = new Set(['you', 'we', 'one', 'i', 'anyone', 'anybody', 'visitors', 'people'])

const THIS: ReadonlySet<string> = new Set(['it', 'this', 'that', 'he', 'she', 'him', 'her'])

function claimOf(
  claims: Claims,
  sentence: Sentence,
  read: Omit<Read, 'end'>,
  found: readonly string[],
  [start, end]: readonly [start: number, end: number],
  year?: string,
): SuperlativeClaim | undefined {
  // A long subject is a whole clause, not a name.
  const written = found.length > 5 ? [] : found
  const holder = written.map(foldedWord)
  if (holder.length === 0 && year === undefined) return undefined
  const frame = frameOf(sentence, start, end)
  const guards: Guard[] = frame.guards.filter(
    (guard) =>
      guard === 'quoted' ||
      guard === 'hypothetical' ||
      guard === 'hedged' ||
      // “no other is longer” denies nothing of what is the longest
      (guard === 'negated' && !DENYING.test(sentence.text.slice(start, end))),
  )
  return {
    kind: 'superlative',
    value: {
      measure: read.measure,
      head: oneWordFor(read.head),
      modifiers: read.modifiers.map(oneWordFor),
      ...(read.owner === undefined ? {} : { owner: read.owner }),
      scope: read.scope,
      isOther: read.isOther ?? false,
      holder,
      named: written.join(' '),
      before: read.head === '' ? wordsBefore(claims.article, sentence) : [],
      ...(year === undefined ? {} : { year: Number(year) }),
      text: sentence.text.slice(start, end),
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards,
  }
}

// “No other bike”, “there isn't an older”
const DENYING = /^(?:[Nn]o|[Tt]here|[Nn]othing|[Nn]one) /
// "the oldest", "his largest", "the most expensive", "the region's deepest", "the only"
const SUPERLATIVE_CUE =
  /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s) (?:[a-z]+est|[a-z]+ernmost|best-[a-z]+|most [a-z]+|only|first|last|other)\b/

interface Read {
  readonly measure: string
  readonly head: string
  readonly modifiers: readonly string[]
  readonly owner?: string
  readonly scope: readonly string[]
  readonly isOther?: boolean
  readonly end: number
}

/** "the oldest lighthouse on our list", with `at` on "oldest"; not "one of the oldest", "the second-oldest", "oldest of three". */
function superlativeAt(tokens: readonly Token[], at: number): Read | undefined {
  const leading = tokens[at - 1]!.lower
  const owner = leading.endsWith("'s") ? leading.slice(0, -2) : undefined
  if (owner === undefined && !LEADING.has(leading)) return undefined
  const before = tokens[at - 2]?.lower ?? ''
  if (before === 'of' || before === 'among' || before === 'from') return undefined
  const read = measureOf(tokens[at]!.lower, tokens[at + 1]?.lower)
  if (read === undefined) return undefined
  let next = at + read.words
  if (tokens[next]?.lower === 'and' || tokens[next]?.text === '-') return undefined
  let head = ''
  const modifiers: string[] = []
  while (
    next < tokens.length &&
    tokens[next]!.kind === 'word' &&
    !HEAD_ENDS.has(tokens[next]!.lower) &&
    next - at < 5
  ) {
    if (head !== '') modifiers.push(head)
    head = tokens[next]!.lower
    next++
  }
  // “the biggest by size”, “the biggest for families” are two measures.
  // “the highest you can drive to”: of those that one can drive to
  if (REACHING.has(tokens[next]?.lower ?? '')) return undefined
  if (head === '' && NARROWING.has(tokens[next]?.lower ?? '')) return undefined
  const scope: string[] = []
  let end = next
  const starter = tokens[end]?.lower ?? ''
  if (SCOPE_STARTS.has(starter))
    while (
      end < tokens.length &&
      tokens[end]!.kind === 'word' &&
      end - next < 8 &&
      !SCOPE_ENDS.has(tokens[end]!.lower)
    ) {
      scope.push(tokens[end]!.lower)
      end++
    }
  if (head.endsWith('s') && !head.endsWith('ss') && !SINGULARS.has(head)) return undefined // “the largest cities”: several hold it
  if (GENERIC_HEADS.has(head)) head = ''
  // “the largest ship he ever brought in” is his largest ship.
  const isHis = HE.has(starter)
  return {
    measure: read.measure,
    head,
    modifiers,
    ...(owner !== undefined ? { owner } : isHis || leading !== 'the' ? { owner: HIS } : {}),
    scope: isHis ? [] : scope,
    end: Math.max(next, at + 1),
  }
}

/** Where the noun phrase begins: at “the” in “the region’s deepest”. */
function phraseStart(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]!.lower.endsWith("'s") && tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1
}

const NARROWING: ReadonlySet<string> = new Set(['by', 'for', 'if', 'when', 'per'])
/** The owner whom a pronoun names. */
const HIS = 'his'
const HE: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const LEADING: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their'])
const SINGULARS: ReadonlySet<string> = new Set('series species bus lens canvas atlas'.split(' '))

/** The content words of the sentence before in the same paragraph. */
function wordsBefore(article: Article, sentence: Sentence): string[] {
  const before = article.sentences[sentence.index - 1]
  return before?.block === sentence.block ? contentWords(wordsOf(before).tokens).map(foldedWord) : []
}
