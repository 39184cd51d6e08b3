import { roundGrain } from '../language/numbers.ts'
import type { Amount } from './amounts.ts'

/**
 * True where the parts miss their whole by more than rounding to the nearest allows: for “about” by half a step or a
 * twentieth, and with each part as fine as the finest of them (“4.5 million, 3 million and 2.5 million”).
 */
export function isFarOff(whole: Amount, parts: readonly Amount[]): boolean {
  const bent = whole.number.approximation
  if ((bent !== undefined && bent !== 'about') || whole.unit !== undefined || whole.percent !== undefined) return false
  if (parts.some(({ number }) => number.approximation !== undefined || number.form !== 'cardinal')) return false
  const finest = Math.min(...parts.map(stepOf))
  const slack = parts.reduce((all, part) => all + Math.min(exactness(part), finest) / 2, 0)
  const ofWhole = bent === 'about' ? Math.max(stepOf(whole) / 2, whole.value / 20) : exactness(whole) / 2
  const sum = parts.reduce((all, part) => all + part.value, 0)
  return Math.abs(sum - whole.value) > 1.001 * (slack + ofWhole) && sum !== whole.value
}

/** The worth of one in the last digit that is not a trailing zero, of a scale word's digit at the most. */
function stepOf({ number }: Amount): number {
  return number.grain >= 1000 ? number.grain : roundGrain(number)
}

/** How finely an amount is printed: counts below a thousand are exact. */
function exactness(amount: Amount): number {
  const { number } = amount
  if (number.grain < 1) return number.grain
  return number.value < 1000
    ? amount.currency === undefined
      ? 0
      : 1
    : Math.max(number.grain, Math.min(stepOf(amount), 100_000))
}
