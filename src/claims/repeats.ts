import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { CharacterClass, classOf, WORD } from '../article/characters.ts'
import { OBJECT } from '../article/prose.ts'
import { differencesOf } from '../language/alignment.ts'
import { MONTH_NUMBER, WEEKDAY_NUMBER } from '../language/date-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotationAround } from './frame.ts'
import type { SentencePair } from './similar-sentences.ts'
import { similarSentences, wordCount } from './similar-sentences.ts'
import { wordsOf } from './words.ts'

/** A passage that the article has said before, in the same words or nearly so. The claim's span is the later one. */
export interface Repeat {
  readonly earlier: Span
  readonly opening: string
  readonly earlierOpening: string
  readonly sentences: number
  readonly words: number
  /** How often the article says its most frequent sentence: a refrain comes three times and more. */
  readonly times: number
  /** 1 for the same words. */
  readonly similarity: number
  /** In one paragraph, in one list, or one right after the other. */
  readonly near: 'next' | 'paragraph' | 'list' | 'apart'
  /** Each side begins a paragraph. */
  readonly opensBoth: boolean
  /** No capitalised word inside the sentences stands on one side alone, and no number. */
  readonly sameNames: boolean
  /** Numbers, dates or names that are all that differs; empty for the same words and for a passage retold. */
  readonly variants: readonly Variant[]
}

/** What stands at one place of a passage said twice. */
export interface Variant {
  readonly kind: 'number' | 'date' | 'name'
  readonly earlier: string
  readonly later: string
  readonly earlierAt: Span
  readonly laterAt: Span
}

type RepeatClaim = ClaimOf<'repeat', Repeat>

const LEAST_SIMILAR = 0.5

/** Passages of running text and lists that are said twice. */
export function* readRepeats({ article }: Claims): Iterable<RepeatClaim> {
  const sentences = article.sentences.filter(isPassage)
  const pairs = similarSentences(sentences, LEAST_SIMILAR).filter((pair) => showsSameObjects(pair, article.source))
  if (pairs.length === 0) return
  const times = timesSaid(pairs)
  const runs = runsOf(bestPairs(pairs))
  // Who repeats that much does it on purpose: a reference that describes similar things in the same words.
  const common: readonly Guard[] = runs.length > MOST_SLIPS ? ['template'] : []
  for (const run of runs) yield repeatOf(run, times, common)
}

const MOST_SLIPS = 8

/** Shortcodes and embeds (“[soundcloud url=…]”), stage directions and references (“August 2023 — OMB Circular …”, all link) repeat by nature. */
function isPassage(sentence: Sentence): boolean {
  const { block, text } = sentence
  if (block.role !== 'paragraph' && block.role !== 'item') return false
  return (
    (classOf(text.charCodeAt(0)) & (WORD | CharacterClass.quotation)) !== 0 && linkedLength(sentence) < text.length / 2
  )
}

function linkedLength({ block, start, end }: Sentence): number {
  let length = 0
  for (const mark of block.marks)
    if (mark.kind === 'link') length += Math.max(0, Math.min(mark.end, end) - Math.max(mark.start, start))
  return length
}

/** “Call `open` first” and “Call `close` first” are the same words around other code. */
function showsSameObjects({ earlier, later }: SentencePair, source: string): boolean {
  if (!earlier.text.includes(OBJECT) && !later.text.includes(OBJECT)) return true
  return objectsIn(earlier, source) === objectsIn(later, source)
}

function objectsIn({ block, start, end }: Sentence, source: string): string {
  return block.marks
    .filter((mark) => mark.kind === 'code' && mark.start >= start && mark.end <= end)
    .map(({ span }) => source.slice(span.start, span.end))
    .join()
}

function timesSaid(pairs: readonly SentencePair[]): Map<Sentence, number> {
  const times = new Map<Sentence, number>()
  for (const { earlier, later, similarity } of pairs) {
    if (similarity < REFRAIN) continue
    times.set(later, (times.get(later) ?? 1) + 1)
    times.set(earlier, (times.get(earlier) ?? 1) + 1)
  }
  return times
}

const REFRAIN = 0.8

/** For each later sentence the earlier one that is most like it; the first of several. */
function bestPairs(pairs: readonly SentencePair[]): SentencePair[] {
  const best = new Map<Sentence, SentencePair>()
  for (const pair of pairs) {
    const known = best.get(pair.later)
    if (known === undefined || pair.similarity > known.similarity) best.set(pair.later, pair)
  }
  return [...best.values()]
}

/** Pairs whose sentences follow each other on both sides make one passage. */
function runsOf(pairs: readonly SentencePair[]): SentencePair[][] {
  const runs: SentencePair[][] = []
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1)
    const step = last === undefined ? 0 : pair.later.index - last.later.index
    const follows =
      last !== undefined &&
      step >= 1 &&
      step <= 2 && // a sentence of a word or two between them is not compared
      pair.earlier.index - last.earlier.index === step &&
      pair.earlier.index < runs.at(-1)![0]!.later.index
    if (follows) runs.at(-1)!.push(pair)
    else runs.push([pair])
  }
  return runs
}

function repeatOf(
  run: readonly SentencePair[],
  times: ReadonlyMap<Sentence, number>,
  common: readonly Guard[],
): RepeatClaim {
  const first = run[0]!
  const last = run.at(-1)!
  const words = run.reduce((sum, { later }) => sum + wordCount(later.text), 0)
  const isSame = run.every(({ similarity }) => similarity === 1)
  return {
    kind: 'repeat',
    span: { start: spanIn(first.later).start, end: spanIn(last.later).end },
    block: first.later.block,
    sentence: first.later,
    voice: ARTICLE_VOICE,
    guards: [...common, ...guardsOf(first)],
    value: {
      earlier: { start: spanIn(first.earlier).start, end: spanIn(last.earlier).end },
      opening: openingOf(first.later.text),
      earlierOpening: openingOf(first.earlier.text),
      sentences: run.length,
      words,
      times: Math.max(...run.map(({ later }) => times.get(later) ?? 2)),
      similarity: run.reduce((sum, { similarity, later }) => sum + similarity * wordCount(later.text), 0) / words,
      near: nearness(run),
      opensBoth: first.earlier.start <= 1 && first.later.start <= 1,
      sameNames: isSame || run.every(hasSameNames),
      variants: isSame ? [] : variantsOf(run),
    },
  }
}

function nearness(run: readonly SentencePair[]): Repeat['near'] {
  const { earlier, later } = run[0]!
  if (later.index === earlier.index + run.length) return 'next'
  if (earlier.block === later.block) return 'paragraph'
  const list = earlier.block.item?.list
  return list !== undefined && list === later.block.item?.list ? 'list' : 'apart'
}

/** Pull quotes say again what somebody said; questions come back in interviews, items in lists of similar things. */
function guardsOf({ earlier, later }: SentencePair): Guard[] {
  const guards: Guard[] = []
  if (isQuoted(earlier) || isQuoted(later)) guards.push('quoted')
  if (later.text.endsWith('?')) guards.push('hypothetical')
  return guards
}

function isQuoted({ block, start, end }: Sentence): boolean {
  return block.quoted || quotationAround(block, start, end) !== undefined || hasLooseQuote(block)
}

/** A block that is a quotation but for its attribution. */
function hasLooseQuote({ text }: Block): boolean {
  return '"“„«'.includes(text.charAt(0))
}

const OPENING = 60

/** The first words of a passage, cut at a space. */
function openingOf(text: string): string {
  if (text.length <= OPENING) return text
  const cut = text.lastIndexOf(' ', OPENING)
  return `${text.slice(0, cut > OPENING / 2 ? cut : OPENING).replace(/[\s,;:.–—-]+$/, '')}…`
}

/** What differs in a run, where it is nothing but numbers, dates or names, one for one; else nothing. */
function variantsOf(run: readonly SentencePair[]): Variant[] {
  const variants: Variant[] = []
  for (const { earlier, later, similarity } of run) {
    if (similarity === 1) continue
    const a = wordsOf(earlier).tokens
    const b = wordsOf(later).tokens
    const differences = differencesOf(a, b)
    if (differences === undefined || differences.length > 2) return []
    for (const difference of differences) {
      const before = a.slice(...difference.a)
      const after = b.slice(...difference.b)
      const kind = kindOf(before, difference.a[0])
      if (kind === undefined || kind !== kindOf(after, difference.b[0])) return []
      variants.push({
        kind,
        earlier: textOf(earlier.text, before),
        later: textOf(later.text, after),
        earlierAt: placeOf(earlier, before),
        laterAt: placeOf(later, after),
      })
    }
  }
  return variants
}

/** Names and numbers tell one event from another that is told in the same words. */
function hasSameNames({ earlier, later }: SentencePair): boolean {
  const before = namesOf(earlier)
  const after = namesOf(later)
  return before.size === after.size && [...before].every((name) => after.has(name))
}

function namesOf(sentence: Sentence): Set<string> {
  const names = new Set<string>()
  for (const [index, { kind, text, lower }] of wordsOf(sentence).tokens.entries())
    if (kind === 'digits' || (index > 0 && kind === 'word' && isCapital(text)) || NUMBER_WORDS.has(lower))
      names.add(lower)
  return names
}

const LONGEST_VARIANT = 4

function kindOf(tokens: readonly Token[], from: number): Variant['kind'] | undefined {
  const words = tokens.filter(({ kind }) => kind !== 'mark')
  if (words.length === 0 || words.length > LONGEST_VARIANT) return undefined
  if (words.some(({ lower, text }) => isCapital(text) && (MONTH_NUMBER.has(lower) || WEEKDAY_NUMBER.has(lower))))
    return words.every(({ kind, lower }) => kind === 'digits' || MONTH_NUMBER.has(lower) || WEEKDAY_NUMBER.has(lower))
      ? 'date'
      : undefined
  if (words.length === 1 && YEAR.test(words[0]!.text)) return 'date'
  if (words.every(({ kind, lower }) => kind === 'digits' || NUMBER_WORDS.has(lower))) return 'number'
  return from > 0 && words.every(({ text, kind }) => kind === 'word' && isCapital(text)) ? 'name' : undefined
}

const YEAR = /^(?:1[89]|20|21)\d{2}$/
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'.split(
    ' ',
  ),
)

function isCapital(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}

function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end)
}

function placeOf(sentence: Sentence, tokens: readonly Token[]): Span {
  return spanIn(sentence, tokens[0]!.start, tokens.at(-1)!.end)
}
