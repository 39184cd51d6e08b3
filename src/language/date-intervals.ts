import type { DayInterval } from './calendar.ts'
import { dayNumber, MONTHS, monthLength } from './calendar.ts'
import type { WrittenDate } from './written-date.ts'

/**
 * The days that a written date can mean, undefined where it names no year or no real day. A season, a decade and a
 * date that is “about” take the widest reading.
 */
export function daysOf(date: WrittenDate): DayInterval | undefined {
  const { year, month, day, precision, approximate } = date
  if (year === undefined) return undefined
  const civil = year < 0 ? year + 1 : year // 1 BC is the year 0 of the arithmetic
  const days = exactDays(civil, month, day, precision)
  if (days === undefined || !approximate) return days
  const slack = precision === 'day' ? 15 : precision === 'month' ? 92 : 366 * 3
  return { from: days.from - slack, to: days.to + slack }
}

function exactDays(
  year: number,
  month: number | undefined,
  day: number | undefined,
  precision: WrittenDate['precision'],
): DayInterval | undefined {
  switch (precision) {
    case 'day': {
      if (month === undefined || day === undefined || month < 1 || month > 12) return undefined
      if (day < 1 || day > monthLength(month, year)) return undefined
      const number = dayNumber(year, month, day)
      return { from: number, to: number }
    }
    case 'month':
      if (month === undefined || month < 1 || month > 12) return undefined
      return { from: dayNumber(year, month, 1), to: dayNumber(year, month, monthLength(month, year)) }
    case 'season':
      // The winter of 1998 may begin in December 1997 or end in March 1999.
      return { from: dayNumber(year - 1, 12, 1), to: dayNumber(year + 1, 3, 31) }
    case 'year':
      return years(year, year)
    case 'decade':
      return years(year, year + 9)
    case 'century':
      return years(year - 1, year + 100)
  }
}

function years(first: number, last: number): DayInterval {
  return { from: dayNumber(first, 1, 1), to: dayNumber(last, 12, 31) }
}

/** The date in words, for messages: “3 March 2024”, “March 2024”, “2024”. */
export function dateInWords({ year, month, day, season }: WrittenDate): string {
  const parts = [
    day,
    month === undefined ? season : MONTHS[month - 1],
    year === undefined ? undefined : yearInWords(year),
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

function yearInWords(year: number): string {
  return year < 0 ? `${-year} BC` : String(year)
}
