import { monthDates } from './month-dates.ts'
import { isoDates, numericDates, yearDates } from './number-dates.ts'
import type { DateDraft, WrittenDate } from './written-date.ts'

/** The dates in a text, left to right, without overlap. Linear in its length. */
export function datesIn(text: string): WrittenDate[] {
  if (!DIGIT.test(text)) {
    const dates = monthDates(text)
    shareYears(text, dates)
    return dates
  }
  const named = merged(merged(monthDates(text), isoDates(text)), numericDates(text))
  const dates = merged(named, yearDates(text))
  shareYears(text, dates)
  return dates
}

const DIGIT = /\d/

/** What joins the two ends of a range, or two dates of a list. */
export type DateJoint = 'range' | 'list'

/** How two neighbouring dates are joined by the text between them, undefined where they are not. */
export function jointBetween(text: string, from: number, to: number): DateJoint | undefined {
  if (to - from > 12 || to < from) return undefined
  const between = text.slice(from, to).trim().toLowerCase()
  if (RANGE_JOINTS.has(between)) return 'range'
  return LIST_JOINTS.has(between) ? 'list' : undefined
}

const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'until', 'till', 'through', 'thru', 'up to'])
const LIST_JOINTS: ReadonlySet<string> = new Set(['and', 'or', '&', ',', ', and', '/'])

/** Both lists in order; of two dates that overlap, the one from `first`, else the earlier. */
function merged(first: readonly DateDraft[], more: Iterable<DateDraft>): DateDraft[] {
  const second = [...more].sort((a, b) => a.start - b.start)
  if (second.length === 0) return [...first]
  const dates: DateDraft[] = []
  let next = 0
  let free = 0
  for (const date of second) {
    while (next < first.length && first[next]!.start < date.end) {
      free = Math.max(free, first[next]!.end)
      dates.push(first[next++]!)
    }
    if (date.start < free) continue
    dates.push(date)
    free = date.end
  }
  while (next < first.length) dates.push(first[next++]!)
  return dates
}

/** “3 March to 4 May 2024”: the year at one end holds for the other, over New Year where the months say so. */
function shareYears(text: string, dates: DateDraft[]): void {
  for (let i = dates.length - 2; i >= 0; i--) {
    const a = dates[i]!
    const b = dates[i + 1]!
    if (a.month === undefined || b.month === undefined) continue
    const joint = jointBetween(
      text,
      a.end,
      b.weekday !== undefined && b.weekday.start < b.start ? b.weekday.start : b.start,
    )
    if (joint === undefined) continue
    const later = b.month < a.month
    if (a.year === undefined && b.year !== undefined) {
      a.year = joint === 'range' && later ? b.year - 1 : b.year
      a.yearShared = true
    } else if (joint === 'range' && b.year === undefined && a.year !== undefined) {
      b.year = later ? a.year + 1 : a.year
      b.yearShared = true
    }
  }
}
