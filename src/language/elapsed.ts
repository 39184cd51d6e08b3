import { daysOf } from './date-intervals.ts'
import type { WrittenDuration } from './durations.ts'
import type { WrittenTime } from './times.ts'
import { minutesOf } from './times.ts'
import type { WrittenDate } from './written-date.ts'

/** Lengths of time that two printed dates or times allow, in the units of a duration's scale. */
export interface Length {
  readonly low: number
  readonly high: number
  /** What the printed forms say without slack: 96 months for 2010 to 2018. */
  readonly plain: number
}

const DAYS_IN_MONTH = 30.436875

/**
 * The time from one date to another, as far as their printed forms go, for comparison with a duration: undefined where
 * they are too coarse for its unit. Both ends may be counted (3 to 5 March are two or three days, 2010 to 2018 eight or
 * nine years), and a duration in years or weeks may be rounded.
 */
export function lengthBetween(first: WrittenDate, last: WrittenDate, duration: WrittenDuration): Length | undefined {
  const a = daysOf(first)
  const b = daysOf(last)
  if (a === undefined || b === undefined || duration.scale === 'seconds') return undefined
  const exact = first.precision === 'day' && last.precision === 'day'
  if (duration.scale === 'days') {
    if (!exact) return undefined
    const plain = b.from - a.from
    return duration.unit === 'week'
      ? { low: plain - 3, high: plain + 4, plain }
      : { low: plain, high: plain + 1, plain }
  }
  const inYears = duration.unit === 'year'
  if (isCoarse(first) || isCoarse(last)) {
    if (!inYears || first.year === undefined || last.year === undefined) return undefined
    if (first.precision !== 'year' && first.precision !== 'month' && first.precision !== 'day') return undefined
    if (last.precision !== 'year' && last.precision !== 'month' && last.precision !== 'day') return undefined
    const plain = 12 * (last.year - first.year - (first.year < 0 && last.year > 0 ? 1 : 0))
    return { low: plain - 6, high: plain + 12, plain }
  }
  const plain = Math.round((b.from - a.from) / DAYS_IN_MONTH)
  return { low: plain - (inYears ? 6 : 1), high: plain + (inYears ? 8 : 1), plain }
}

function isCoarse({ precision }: WrittenDate): boolean {
  return precision !== 'day' && precision !== 'month'
}

/** The times that can pass from one time of day to another, in seconds: over midnight, and twelve hours more where a half of the day is not said. */
export function secondsBetween(first: WrittenTime, last: WrittenTime): readonly number[] {
  const lengths = new Set<number>()
  for (const a of minutesOf(first)) for (const b of minutesOf(last)) lengths.add(((b - a + 1440) % 1440) * 60)
  return [...lengths].sort((a, b) => a - b)
}

/** True where a duration can be the length. */
export function fits(
  { low, high }: Pick<WrittenDuration, 'low' | 'high'>,
  length: Pick<Length, 'low' | 'high'>,
): boolean {
  return low <= length.high && high >= length.low
}
