import type { WrittenDuration } from '../language/durations.ts'
import type { Length } from '../language/elapsed.ts'
import { lengthBetween, secondsBetween } from '../language/elapsed.ts'
import type { WrittenTime } from '../language/times.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import type { DateClaim } from './dates.ts'

export interface ElapsedLength extends Length {
  readonly from: Span
  readonly to: Span
  /** “2010 to 2018” */
  readonly words: string
}

export type DurationClaim = ClaimOf<'duration', WrittenDuration>
export type TimeClaim = ClaimOf<'time-of-day', WrittenTime>

/** The times that can have passed between two clock times. */
export function timeLengths(a: TimeClaim, b: TimeClaim): ElapsedLength[] {
  const slack = (a.value.approximate ? 1200 : 0) + (b.value.approximate ? 1200 : 0) + 59
  return secondsBetween(a.value, b.value).map((plain) => ({
    low: plain - slack,
    high: plain + slack,
    plain,
    from: a.span,
    to: b.span,
    words: `${wordsOf(a)} to ${wordsOf(b)}`,
  }))
}

/** The time between two dates in the unit of a duration; undefined where they are too coarse for it. */
export function dateLength(a: DateClaim, b: DateClaim, duration: WrittenDuration): ElapsedLength | undefined {
  const length = lengthBetween(a.value, b.value, duration)
  if (length === undefined) return undefined
  return { ...length, from: a.span, to: b.span, words: `${wordsOf(a)} to ${wordsOf(b)}` }
}

/** A date or time as written. */
export function wordsOf({ sentence, value }: DateClaim | TimeClaim): string {
  return sentence!.text.slice(value.start, value.end)
}

/** True where a date names its year, or a day or month of it. */
export function hasYear({ value }: DateClaim): boolean {
  return value.year !== undefined && !COARSE.has(value.precision) && !value.approximate
}
const COARSE: ReadonlySet<string> = new Set(['decade', 'century'])

/** A date without a year in that of the article, or in any: two of them are as far apart in each year but for a leap day. */
export function inSomeYear(claims: Claims, date: DateClaim): DateClaim {
  if (date.value.year !== undefined) return date
  const own = claims.of('reference-date')[0]?.value.date.slice(0, -6)
  return { ...date, value: { ...date.value, year: own === undefined ? SOME_YEAR : Number(own) } }
}

const SOME_YEAR = 2023
