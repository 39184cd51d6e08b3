import { dayInWords, dayNumber, MONTHS, monthLength } from '../language/calendar.ts'
import type { DeclaredDate } from './facts.ts'

// 2024, 2024-03, 2024-03-01
const DATE = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/

/** A date of a facts file; undefined where there is no such day. */
export function declaredDate(written: string | number): DeclaredDate | undefined {
  const match = DATE.exec(String(written).trim())
  if (match === null) return undefined
  const { year, month, day } = match.groups as { year: string; month?: string; day?: string }
  return madeDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  )
}

function madeDate(year: number, month?: number, day?: number): DeclaredDate | undefined {
  if (month === undefined)
    return { days: { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) }, words: String(year) }
  if (month < 1 || month > 12) return undefined
  const length = monthLength(month, year)
  if (day === undefined)
    return {
      days: { from: dayNumber(year, month, 1), to: dayNumber(year, month, length) },
      words: `${MONTHS[month - 1]} ${year}`,
    }
  if (day < 1 || day > length) return undefined
  const number = dayNumber(year, month, day)
  return { days: { from: number, to: number }, words: dayInWords(number) }
}

/** "on 3 May 1960", "in May 1960" */
export function onOrIn(words: string): string {
  return DAY_FIRST.test(words) ? `on ${words}` : `in ${words}`
}

const DAY_FIRST = /^\d{1,2} /
