import type { DayInterval } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Claims } from './claim.ts'

/** The days of a date; of “9 February”, told as past, those of the last one before the article. */
export function daysOrLast(claims: Claims, date: WrittenDate): DayInterval | undefined {
  const own = daysOf(date)
  if (own !== undefined) return own
  const reference = claims.of('reference-date')[0]?.value
  if (reference === undefined || date.month === undefined) return undefined
  const year = Number(reference.date.slice(0, -6))
  const days = daysOf({ ...date, year })
  return days === undefined || days.from <= reference.day ? days : daysOf({ ...date, year: year - 1 })
}
