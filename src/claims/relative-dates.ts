import type { Sentence } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate, dayNumber, monthLength } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Guard, Reader } from './claim.ts'
import { claimAt } from './claim-at.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { bySentence } from './times.ts'

/** A day or year that is given twice: counted from the article's own date, and as such. */
export interface RelativeDate {
  /** “five years ago” */
  readonly words: string
  /** The days that the words mean. */
  readonly meant: DayInterval
  readonly date: WrittenDate
  readonly dateAt: Span
  /** The days that the date means. */
  readonly days: DayInterval
}

export const readRelativeDates: Reader<'relative-date'> = function* (claims) {
  const reference = claims.of('reference-date')[0]?.value
  if (reference === undefined || reference.source === 'now') return
  const durations = bySentence(claims.of('duration'))
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    if (sentence.block.role === 'field' || isAboutMistakes(sentence)) continue
    for (const { value } of durations.get(sentence) ?? []) {
      const ago = AGO.exec(sentence.text.slice(value.end, value.end + 8))
      const meant =
        ago === null || value.scale === 'seconds'
          ? undefined
          : daysAgo(reference.day, value.low, value.high, value.scale)
      const end = value.end + (ago?.[0].length ?? 0)
      if (meant !== undefined) yield* besideDate(sentence, dates, value.start, end, meant)
    }
    for (const match of sentence.text.matchAll(NAMED)) {
      const meant = daysNamed(match[0].toLowerCase(), reference.day)
      if (meant !== undefined) yield* besideDate(sentence, dates, match.index, match.index + match[0].length, meant)
    }
  }
}

// “ ago”
const AGO = /^\sago\b/
// “last year”, “next month”, “yesterday”
const NAMED = /\b(?:[Ll]ast|[Nn]ext|[Tt]his)\s(?:year|month)\b|\b(?:[Yy]esterday|[Tt]omorrow|[Tt]oday)\b/g
// From the words to the date: “, in ”, “ (”, “, on ”
const TO_DATE = /^(?:,?\s\(|,\s(?:in|on)\s(?:early\s|late\s|mid-)?|,\s|\s(?:in|on)\s)$/
// From the date to the words: “, ”, “ (”, “ – ”
const FROM_DATE =
  /^(?:,\s|\s\(|,?\s[–—]\s)(?:(?:just|only|some|about|nearly|almost|more\sthan|over|exactly|around)\s)?$/

function* besideDate(
  sentence: Sentence,
  dates: readonly DateClaim[],
  start: number,
  end: number,
  meant: DayInterval,
): Iterable<ClaimOf<'relative-date', RelativeDate>> {
  const { text } = sentence
  const date = dates.find(({ value }) =>
    value.start >= end ? TO_DATE.test(text.slice(end, value.start)) : FROM_DATE.test(text.slice(value.end, start)),
  )
  if (date === undefined || date.value.approximate) return
  const days = daysOf(date.value) ?? nearest(date.value, meant)
  if (days === undefined) return
  yield claimAt(sentence, start, end, {
    kind: 'relative-date',
    value: { words: text.slice(start, end), meant, date: date.value, dateAt: date.span, days },
    weakenedBy: GUARDS,
  })
}

const GUARDS: readonly Guard[] = ['quoted', 'hypothetical']

/** A day or month without a year in the year that suits the words best. */
function nearest(date: WrittenDate, meant: DayInterval): DayInterval | undefined {
  if (date.month === undefined || date.year !== undefined) return undefined
  const { year } = civilDate(meant.from)
  let best: DayInterval | undefined
  for (const candidate of [year - 1, year, year + 1]) {
    const days = daysOf({ ...date, year: candidate })
    if (days !== undefined && (best === undefined || distance(days, meant) < distance(best, meant))) best = days
  }
  return best
}

function distance(a: DayInterval, b: DayInterval): number {
  return Math.max(0, a.from - b.to, b.from - a.to)
}

/** An article counts back from a day within a fortnight of its date, and rounds to half of its unit. */
function daysAgo(day: number, low: number, high: number, scale: 'days' | 'months'): DayInterval {
  const unit = scale === 'days' ? 1 : 30.436875
  const rounding =
    scale === 'days' ? Math.max(2, high * 0.25) : Math.max(20, Number.isFinite(high) ? high * unit * 0.1 : 20)
  const slack = scale === 'days' ? rounding : Math.min(rounding, 183) + 14
  const most = Number.isFinite(high) ? high * unit : 1e7
  return { from: Math.floor(day - most - slack), to: Math.ceil(day - low * unit + slack) }
}

function daysNamed(words: string, day: number): DayInterval | undefined {
  const { year, month } = civilDate(day)
  if (words === 'yesterday') return { from: day - 3, to: day }
  if (words === 'tomorrow') return { from: day, to: day + 3 }
  if (words === 'today') return { from: day - 2, to: day + 2 }
  const step = words.startsWith('last') ? -1 : words.startsWith('next') ? 1 : 0
  if (words.endsWith('year'))
    return { from: dayNumber(year + step, 1, 1) - 10, to: dayNumber(year + step, 12, 31) + 10 }
  const index = year * 12 + month - 1 + step
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return { from: dayNumber(y, m, 1) - 10, to: dayNumber(y, m, monthLength(m, y)) + 10 }
}
