import type { Interval } from '../language/numbers.ts'
import { roundGrain } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Dimension } from '../language/units.ts'
import type { Amount } from './amounts.ts'

export type AmountSort = 'money' | 'percent' | 'points' | 'unit' | 'noun' | 'bare'

/** Whether an amount is a sum, a share, a measure, a number of things or a number that does not say of what. */
export function sortOf({ currency, percent, unit, noun }: Amount): AmountSort {
  if (currency !== undefined) return 'money'
  if (percent !== undefined) return percent
  if (unit !== undefined) return 'unit'
  return noun === undefined ? 'bare' : 'noun'
}

/** A sort and what it is of: “money £”. To be compared, not to be taken apart; the sort alone is `sortOf`. */
export type AmountKind = 'percent' | 'points' | 'bare' | `money ${string}` | `unit ${Dimension}` | `noun ${string}`

/** What kind of thing an amount measures: two amounts of one kind can be compared, added and divided. */
export function kindOf({ currency, percent, unit, noun }: Amount): AmountKind {
  if (currency !== undefined) return `money ${currency}`
  if (percent !== undefined) return percent
  if (unit !== undefined) return `unit ${unit.dimension}`
  return noun === undefined ? 'bare' : `noun ${noun.head}`
}

/** True for numbers of things, said or not of which. */
export function isOfThings(amount: Amount): boolean {
  const sort = sortOf(amount)
  return sort === 'noun' || sort === 'bare'
}

/** True where both can be amounts of one thing; a bare number takes the kind of the other. */
export function areComparable(a: Amount, b: Amount): boolean {
  const [kindA, kindB] = [kindOf(a), kindOf(b)]
  return kindA === kindB || (kindA === 'bare') !== (kindB === 'bare')
}

/** The values of an amount in the base of its unit; a bare number next to one with a unit takes that unit. */
export function valuesOf(amount: Amount, beside: Amount): Interval {
  const unit = amount.unit ?? (kindOf(amount) === 'bare' ? beside.unit : undefined)
  // “from £2.40 to £3”: a price in pounds beside one in pence is exact.
  if (isPrice(amount) && isPrice(beside) && beside.number.grain < amount.number.grain)
    return { low: amount.value - beside.number.grain / 2, high: amount.value + beside.number.grain / 2 }
  return scaled(isCount(amount, beside) ? countInterval(amount) : amount.interval, unit?.factors[0] ?? 1)
}

function isPrice({ currency, number, value }: Amount): boolean {
  return currency !== undefined && number.approximation === undefined && number.grain <= 1 && value < 1000
}

/** The same where it was rounded to the nearest, not cut off. */
export function roundedOf(amount: Amount, beside: Amount): Interval {
  const { low, high } = valuesOf(amount, beside)
  const { number } = amount
  if (number.approximation !== undefined || isCount(amount, beside)) return { low, high }
  const factor = (amount.unit ?? (kindOf(amount) === 'bare' ? beside.unit : undefined))?.factors[0] ?? 1
  const half = (number.grain / 2) * factor
  return { low: Math.max(low, number.value * factor - half), high: Math.min(high, number.value * factor + half) }
}

/** A whole number of things, without a word that bends it. */
function isCount(amount: Amount, beside: Amount): boolean {
  const { number } = amount
  return isOfThings(amount) && isOfThings(beside) && number.grain === 1 && number.approximation === undefined
}

/** Things are counted one by one, but from a thousand on they are often rounded to hundreds. */
export function countInterval({ number }: Amount): Interval {
  const grain = number.value >= 1e6 ? number.grain : number.value >= 1000 ? Math.min(roundGrain(number), 100) : 0
  const half = grain > 1 ? grain / 2 : 0
  return { low: number.value - half, high: number.value + half }
}

function scaled(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, high: interval.high * factor }
}

/** All quotients of two positive intervals. */
export function quotient(top: Interval, bottom: Interval): Interval {
  const low = Math.max(bottom.low, Number.EPSILON)
  return {
    low: top.low <= 0 ? 0 : top.low / Math.max(bottom.high, low),
    high: top.high / low,
  }
}

/** The index of the token right before an amount and what bends it ("from about £40"), or -1. */
export function tokenBefore(tokens: readonly Token[], amount: Amount): number {
  let at = amount.from - 1
  const bent = amount.number.approximationStart
  if (bent !== undefined) while (at >= 0 && tokens[at]!.start >= bent) at--
  while (at >= 0 && SKIPPED.has(tokens[at]!.lower)) at--
  return at
}

const SKIPPED: ReadonlySet<string> = new Set("the a an just only its their his her some last year's".split(' '))
