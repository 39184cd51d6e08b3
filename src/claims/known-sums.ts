import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { CHANGE_WORDS } from '../language/change-words.ts'
import { EMPTY_WORDS } from '../language/headline-words.ts'
import { intersects } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { SHIFTS } from './property-scope.ts'
import { wordsOf } from './words.ts'

/** Money, or so much of a stuff, that is spoken of as known (“the £600 from his aunt”), where the article has told of another sum (“£400 that an aunt left him”). */
export interface KnownSum {
  readonly text: string
  readonly told: { readonly text: string; readonly at: ReturnType<typeof spanIn> }
}

/** An amount of money or of a stuff in its sentence. */
interface Sum {
  readonly sentence: Sentence
  readonly amount: Amount
}

/** Sums with “the” that equal no other sum of the article, beside the only one that is told of in words like theirs. */
export function* readKnownSums({ article }: Claims): Iterable<ClaimOf<'known-sum', KnownSum>> {
  if (article.sentences.length > LONG) return
  const sums = article.sentences.flatMap((sentence) =>
    sentence.block.role === 'alt'
      ? []
      : amountsOf(sentence).flatMap((amount) => (isSum(amount) ? [{ sentence, amount }] : [])),
  )
  for (const later of sums) {
    const { sentence, amount } = later
    if (sentence.block.role === 'cell' || !isKnown(later)) continue
    const alike = sums.filter((other) => other !== later && areAlike(other, later))
    if (alike.some((other) => intersects(other.amount.interval, amount.interval))) continue
    // 300 g of rye flour and 200 g of wheat flour are “the 500 g of flour”.
    if (amount.currency === undefined && alike.length > 1) continue
    const own = stemsOf(later)
    const told = alike.filter(
      (other) => other.sentence.index < sentence.index && isNear(other, later) && sharesStem(own, stemsOf(other)),
    )
    const first = told[0]
    if (first === undefined || told.some((other) => other.amount.value !== first.amount.value)) continue
    if (isRounded(amount.value, first.amount.value)) continue
    yield claimAt(sentence, amount.start, amount.end, {
      kind: 'known-sum',
      value: {
        text: sentence.text.slice(amount.start, amount.end),
        told: {
          text: first.sentence.text.slice(first.amount.start, first.amount.end),
          at: spanIn(first.sentence, first.amount.start, first.amount.end),
        },
      },
      weakenedBy: ['hypothetical', 'negated'],
    })
  }
}

/** “the £400,000” for £412,000: to the digits that it has, it is right. */
function isRounded(value: number, exact: number): boolean {
  const digits = value.toPrecision(12).replace('.', '').replace(/^0+/, '').replace(/0+$/, '').replace(/e.*/, '').length
  return Number(exact.toPrecision(digits)) === value
}

/** A longer article tells of many sums. */
const LONG = 60

/** Money, and what is weighed or filled: “the 150 g of butter”. */
function isSum({ number, currency, unit }: Amount): boolean {
  if (number.form !== 'cardinal' || number.ambiguous || number.dashed || number.tail !== undefined) return false
  return currency !== undefined || unit?.dimension === 'mass' || unit?.dimension === 'volume'
}

/** Sums of one currency; weights and volumes of one unit, of one stuff. */
function areAlike(a: Sum, b: Sum): boolean {
  if (a.amount.currency !== undefined || b.amount.currency !== undefined) return a.amount.currency === b.amount.currency
  return a.amount.unit?.name === b.amount.unit?.name && sharesStem(stuffOf(a), stuffOf(b))
}

/** “butter” of “150 g of butter”, “120 g cold butter” */
function stuffOf({ sentence, amount }: Sum): ReadonlySet<string> {
  const { tokens } = wordsOf(sentence)
  const behind = tokens.slice(amount.to, amount.to + FARTHEST_STUFF)
  const end = behind.findIndex(({ kind, lower }) => kind !== 'word' || STUFF_ENDS.has(lower))
  const own = end < 0 ? behind : behind.slice(0, end)
  return new Set(own.flatMap((token) => (isTelling(token) ? [token.lower.slice(0, STEM)] : [])))
}

const FARTHEST_STUFF = 4
const STUFF_ENDS: ReadonlySet<string> = new Set('in into and with to for from on at is are was were'.split(' '))

/** “the £600 from”, “those €16”: no rise, no more, none that was planned. */
function isKnown({ sentence, amount }: Sum): boolean {
  const { tokens } = wordsOf(sentence)
  const before = tokens[amount.from - 1]?.lower ?? ''
  const next = tokens[amount.to]?.lower ?? ''
  if (COMPARED.has(tokens[amount.from - 2]?.lower ?? '')) return false
  if (!KNOWN.has(before) || amount.number.approximation !== undefined) return false
  if (CHANGE_WORDS.has(next) || OTHERS.has(next)) return false
  return !tokens.slice(Math.max(0, amount.from - 6), amount.to + 6).some((token) => SHIFTS.has(token.lower))
}

const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'those', 'these'])
// “3 per cent more than the £400,000 of the season before”: another one
const COMPARED: ReadonlySet<string> = new Set(
  'than against versus exceeding beating above below besides beside unlike'.split(' '),
)
const OTHERS: ReadonlySet<string> = new Set('mark level limit threshold a per each'.split(' '))

function isNear(a: Sum, b: Sum): boolean {
  const ratio = a.amount.value / b.amount.value
  return ratio >= 0.5 && ratio <= 2
}

/** Stems of the words near a sum: what it is for, who gave it. */
function stemsOf({ sentence, amount }: Sum): ReadonlySet<string> {
  const { tokens } = wordsOf(sentence)
  const near = [
    ...tokens.slice(Math.max(0, amount.from - REACH), amount.from),
    ...tokens.slice(amount.to, amount.to + REACH),
  ]
  return new Set(near.flatMap((token) => (isTelling(token) ? [token.lower.slice(0, STEM)] : [])))
}

function isTelling({ kind, lower }: Token): boolean {
  return kind === 'word' && lower.length > 3 && !EMPTY_WORDS.has(lower)
}

function sharesStem(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((stem) => b.has(stem))
}

const REACH = 7
const STEM = 5
