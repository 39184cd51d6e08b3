import type { Article, Block, Sentence } from '../article/article.ts'
import { declaresScale } from '../language/declared-scales.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import type { AmountKind, AmountSort } from './comparable.ts'
import { kindOf, sortOf, tokenBefore } from './comparable.ts'
import { isNegated } from './negated.ts'
import { wordsOf } from './words.ts'

/** An amount of money, a measure or a count, with its digits: what a slip of the keyboard changes. */
export interface Figure {
  readonly sort: AmountSort
  /** "money £", "unit data", "noun vote": figures of one kind are compared. */
  readonly kind: AmountKind
  readonly value: number // in the base of its unit
  /** The significant digits, without trailing zeros: "613" for £61.3m. */
  readonly digits: string
  /** The number without scale and unit: "61.3". */
  readonly numeral: string
  /** What it is the figure of, where the words next to it say so: "debt", "run time". */
  readonly attribute?: string
  readonly modifiers: readonly string[]
  /** "the six-year sentence": something that was told of before. */
  readonly definite: boolean
  readonly inTable: boolean
  /** A year, a month, "last", "first" … stands near: it may hold for one time or one of several. */
  readonly anchored: boolean
  readonly shifted: boolean
  /** Money or a cell without “million”, in an article whose caption, header or note says that it prints millions. */
  readonly unscaled: boolean
  readonly text: string
}

/** All figures of an article with a unit, a currency or a noun. */
export function* readFigures({ article }: Claims): Iterable<ClaimOf<'figure', Figure>> {
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'alt' || sentence.block.role === 'field') continue
    for (const amount of amountsOf(sentence)) {
      const sort = sortOf(amount)
      const { number } = amount
      if (number.form !== 'cardinal' || number.ambiguous || number.dashed) continue
      if (sort === 'bare' || sort === 'points') continue
      const { tokens } = wordsOf(sentence)
      const attribute = attributeOf(tokens, amount)
      yield claimAt(sentence, amount.start, amount.end, {
        kind: 'figure',
        weakenedBy: isNegated(tokens, amount.from) ? ['hypothetical', 'negated'] : ['hypothetical'],
        value: {
          sort,
          kind: kindOf(amount),
          value: number.value * (amount.unit?.factors[0] ?? 1),
          digits: digitsOf(number.value),
          numeral: number.written === 'digits' ? tokens[number.from]!.text : '',
          ...(attribute === undefined ? {} : { attribute }),
          modifiers: amount.noun?.modifiers ?? [],
          definite: DETERMINERS.has(tokens[amount.from - 1]?.lower ?? ''),
          inTable: sentence.block.role === 'cell',
          get anchored() {
            return isAnchored(tokens, amountsOf(sentence))
          },
          get shifted() {
            return isShifted(sentence, tokens, amount)
          },
          get unscaled() {
            return isBare(sentence, tokens, amount) && printsScaled(article)
          },
          text: sentence.text.slice(amount.start, amount.end),
        },
      })
    }
  }
}

/** “$38.4” of a table, and no “$38.4 million” */
function isBare({ block }: Sentence, tokens: readonly Token[], amount: Amount): boolean {
  const { number } = amount
  if (block.role !== 'cell' && amount.currency === undefined) return false
  return number.written === 'digits' && Number(tokens[number.from]!.text.replaceAll(',', '')) === number.value
}

function printsScaled(article: Article): boolean {
  let known = scaled.get(article)
  if (known === undefined) {
    known = article.blocks.some(({ role, text, sentences }) =>
      LABELS.has(role) ? declaresScale(text, true) : sentences.some((one) => declaresScale(one.text, false)),
    )
    scaled.set(article, known)
  }
  return known
}

const scaled = new WeakMap<Article, boolean>()
const LABELS: ReadonlySet<Block['role']> = new Set<Block['role']>(['caption', 'cell', 'heading'])

function digitsOf(value: number): string {
  const text = Math.abs(value).toPrecision(10).replace('.', '').split('e')[0]!
  let [start, end] = [0, text.length]
  while (text[start] === '0') start++
  while (end > start && text[end - 1] === '0') end--
  return text.slice(start, end)
}

/** "net debt of £61.3bn", "net debt stood at £61.3m", "a $412 million contract", "the trail, 24 km long", "At 90 m the tower …" */
function attributeOf(tokens: readonly Token[], amount: Amount): string | undefined {
  if (amount.number.tail !== undefined) return wordAfter(tokens, amount)
  let at = tokenBefore(tokens, amount)
  let lead = tokens[at]?.lower ?? ''
  const verb = VERBAL_ATTRIBUTES.get(lead) ?? VERBAL_ATTRIBUTES.get(tokens[at - 1]?.lower ?? '')
  if (verb !== undefined && (VERBAL_ATTRIBUTES.has(lead) || lead === 'to' || lead === 'for')) return verb
  if (lead === 'worth') lead = tokens[--at]?.lower ?? ''
  if (lead === 'of') at--
  else if (lead === 'at' && at === 0) return subjectAfter(tokens, amount)
  else if (lead === 'at' || lead === 'to' || lead === 'for') {
    if (!STANDING.has(tokens[at - 1]?.lower ?? '')) return wordAfter(tokens, amount)
    at -= 2
  } else if (BEING.has(lead)) {
    at--
    while (ADVERBS.has(tokens[at]?.lower ?? '')) at--
  } else if (lead === ',' && DIMENSIONS.has(tokens[amount.to]?.lower ?? '')) at--
  else return wordAfter(tokens, amount)
  const word = tokens[at]
  return word?.kind === 'word' && !NO_ATTRIBUTE.has(word.lower) && word.lower.length > 2 ? word.lower : undefined
}

/** "At 330 metres the bridge is …" */
function subjectAfter(tokens: readonly Token[], amount: Amount): string | undefined {
  let at = amount.to
  if (tokens[at]?.text === ',') at++
  if (tokens[at]?.lower !== 'the') return undefined
  const word = tokens[at + 1]
  return word?.kind === 'word' && !NO_ATTRIBUTE.has(word.lower) ? word.lower : undefined
}

const DETERMINERS: ReadonlySet<string> = new Set('the this that his her its their'.split(' '))

const DIMENSIONS: ReadonlySet<string> = new Set('long high tall wide deep thick'.split(' '))
const ADVERBS: ReadonlySet<string> = new Set('now then still only just will would has have had been today'.split(' '))

/** Verbs that name what their amount is: "sentenced to eight years", "fined €400". */
const VERBAL_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['sentenced', 'sentence'],
  ['jailed', 'sentence'],
  ['imprisoned', 'sentence'],
  ['fined', 'fine'],
])

/** The head of the noun phrase after an amount: "contract" in "a $412 million dredging contract". */
function wordAfter(tokens: readonly Token[], amount: Amount): string | undefined {
  if (amount.noun !== undefined) return undefined
  let head: string | undefined
  for (let at = amount.to; at < amount.to + 4; at++) {
    const word = tokens[at]
    if (word?.kind !== 'word' || !word.spaced || NO_ATTRIBUTE.has(word.lower) || word.lower.length < 3) break
    if (head !== undefined && /(?:ed|ing|s|ly)$/.test(word.lower)) break
    head = word.lower
  }
  return head
}

const STANDING: ReadonlySet<string> = new Set('stood stands came comes amounted amounts ran runs sold sells'.split(' '))
const BEING: ReadonlySet<string> = new Set(
  'is was were are be reached totalled totaled cost costs takes took take last lasts lasted measures weighs weighed'.split(
    ' ',
  ),
)
const NO_ATTRIBUTE: ReadonlySet<string> = new Set(
  `the a an its their his her this that these those it they he she we you there which who and or of in on at by for from with to into
  total average some part half most all kind type number amount value sum maximum minimum range lot share rate more less than over
  under about around year years month months week weeks day days hour hours last next first per each every worth increase decrease
  rise fall drop gain profit-of million billion thousand was were been had has have will would could should also only just so as if
  when while where how what but not then now ago later before after until since during between against across through up down out
  off away apart long high tall wide deep thick old younger older higher lower bigger smaller`.split(/\s+/),
)

/** Words of time or contrast in the sentence, outside its amounts: “six years” is no time at which something holds. */
function isAnchored(tokens: readonly Token[], amounts: readonly Amount[]): boolean {
  return tokens.some(
    (token, index) =>
      (ANCHORS.has(token.lower) || isYearLike(token)) &&
      !amounts.some((amount) => amount.from <= index && index < amount.to),
  )
}

function isYearLike({ kind, text }: Token): boolean {
  return kind === 'digits' && text.length === 4 && (text.startsWith('19') || text.startsWith('20'))
}

const ANCHORS: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december spring summer autumn winter quarter half
  last next previous current before earlier former old new first second third each per every another other
  both respectively either than while whereas compared versus now today tomorrow yesterday then again additional extra
  average median typical typically usually example suggest recommend between from range`.split(/\s+/),
)

function isShifted(sentence: Sentence, tokens: readonly Token[], amount: Amount): boolean {
  const near = tokens.slice(Math.max(0, amount.from - 8), amount.to + 7)
  return near.some((token) => SHIFTS.has(token.lower)) || sentence.text.endsWith('?')
}

const SHIFTS: ReadonlySet<string> = new Set(
  'originally initially earlier previously instead rather corrected correction revised wrongly misprint if'.split(' '),
)
