import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { Span } from '../text.ts'
import type { Amount } from './amounts.ts'
import type { ClaimOf, Guard } from './claim.ts'
import { countInterval, isOfThings } from './comparable.ts'
import { isFarOff } from './far-off.ts'
import { frameOf } from './frame.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A whole and parts that are announced as all of it. */
export interface PartsTotal {
  /** Absent for shares, whose whole is a hundred per cent. */
  readonly total?: WrittenValue
  readonly parts: readonly WrittenValue[]
  /** The parts are a number and the price of one. */
  readonly times?: true
  readonly sum: number
  readonly grain: number
  readonly fits: boolean
  /** The words that make the shares of a table exclude each other. */
  readonly because?: Span
}

export type Parts = ClaimOf<'parts-total', PartsTotal>

/** An amount with its sentence. */
export interface Placed {
  readonly amount: Amount
  readonly sentence: Sentence
}

/** The claim, where the parts can be what the whole is made of: their sum is of its size. */
export function claimOf(
  wholes: readonly Placed[] | undefined,
  parts: readonly Placed[],
  guards: readonly Guard[],
): Parts | undefined {
  const sum = parts.reduce((total, { amount }) => total + amount.value, 0)
  const first = parts[0]!
  const whole = wholes?.at(-1)
  const target = whole?.amount.value ?? 100
  const [least, most] = wholes === undefined ? [85, 135] : [target * 0.5, target * 2]
  if (sum < least || sum > most) return undefined
  const fits = fitsWith(wholes, parts, exactOr)
  // Beside “£2.4m and £1.6m”, “£5m” is £5.0m.
  const grain = Math.min(...[...parts, ...(wholes ?? [])].map(({ amount }) => amount.number.grain || 1))
  const isNear =
    fits &&
    (!fitsWith(wholes, parts, (amount) => exactAsOthers(amount, grain)) ||
      (whole !== undefined &&
        wholes!.length === 1 &&
        isFarOff(
          whole.amount,
          parts.map(({ amount }) => amount),
        )))
  const home = whole ?? parts.at(-1)!
  const frame = frameOf(home.sentence, home.amount.start, home.amount.end)
  return {
    kind: 'parts-total',
    value: {
      ...(whole === undefined ? {} : { total: writtenAt(whole) }),
      parts: parts.map(writtenAt),
      sum,
      grain: Math.min(...parts.map(({ amount }) => amount.number.grain || 1)),
      fits: fits && !isNear,
    },
    span: spanIn(first.sentence, first.amount.start, first.amount.end),
    block: first.sentence.block,
    sentence: first.sentence,
    voice: frame.voice,
    guards: [
      ...guards,
      ...(isNear ? (['approximate'] as const) : []),
      ...frame.guards.filter((guard) => guard === 'hypothetical'),
    ],
  }
}

/** True where the parts, as printed, can make one of the wholes (or a hundred per cent). */
function fitsWith(
  wholes: readonly Placed[] | undefined,
  parts: readonly Placed[],
  valuesOf: (amount: Amount) => Interval,
): boolean {
  const sums = { low: -1e-9, high: 1e-9 }
  for (const { amount } of parts) {
    const values = valuesOf(amount)
    sums.low += values.low
    sums.high += values.high
  }
  if (wholes === undefined) return intersects(sums, { low: 100, high: 100 })
  return wholes.some(({ amount }) => intersects(sums, valuesOf(amount)))
}

/** The values of an amount of money that was printed to the same digit as its neighbours. */
function exactAsOthers(amount: Amount, grain: number): Interval {
  const { number, currency } = amount
  const isFiner = currency !== undefined && number.approximation === undefined && grain < number.grain
  return isFiner ? { low: number.value - grain / 2, high: number.value + grain } : exactOr(amount)
}

/** “three suits at £6,000 each”: the total is the price of one, so many times. */
export function productOf(total: Placed, number: Placed, price: Placed): Parts | undefined {
  const sum = number.amount.value * price.amount.value
  const ratio = sum / total.amount.value
  if ((ratio < 0.5 || ratio > 2) && !isPowerOfTen(ratio)) return undefined
  const { low, high } = exactOr(price.amount)
  const values = { low: low * number.amount.value, high: high * number.amount.value }
  const frame = frameOf(total.sentence, total.amount.start, total.amount.end)
  return {
    kind: 'parts-total',
    value: {
      total: writtenAt(total),
      parts: [writtenAt(number), writtenAt(price)],
      times: true,
      sum,
      grain: price.amount.number.grain || 1,
      fits: intersects(values, exactOr(total.amount)),
    },
    span: spanIn(total.sentence, total.amount.start, total.amount.end),
    block: total.sentence.block,
    sentence: total.sentence,
    voice: frame.voice,
    guards: ['similar', ...frame.guards.filter((guard) => guard === 'hypothetical')],
  }
}

/** “€31.5m” for 3.15: the right digits with another scale. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio)
  return Math.abs(power - Math.round(power)) < 0.01
}

function writtenAt({ amount, sentence }: Placed): WrittenValue {
  return writtenIn(sentence, amount)
}

/** Counts add up exactly; money and measures within their print. */
function exactOr(amount: Amount): Interval {
  if (amount.number.approximation === undefined && isOfThings(amount)) return countInterval(amount)
  // “1.4 million” that were cut off are less than 1.5.
  const { low, high } = amount.interval
  return { low, high: high - Math.abs(amount.number.grain) * 0.01 }
}
