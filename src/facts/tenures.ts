import { type DayInterval, dayInWords, dayNumber } from '../language/calendar.ts'
import type { PersonName } from '../language/names.ts'
import type { FactPlace } from './facts.ts'

/** Who held an office from when to when, and how that is known. Days are numbers of the calendar. */
export interface Tenure {
  /** "prime minister of Iraq" */
  readonly office: string
  readonly jurisdiction: string
  /** The role as the source names it: "federal chancellor". */
  readonly role: string
  readonly rank: 'state' | 'government' | 'other'
  readonly holder: string
  /** A year or month alone is widened to its whole length. */
  readonly start: number
  /** Absent where the tenure was open when last looked at. */
  readonly end?: number
  /** The end is the day on which a successor began: an upper bound. */
  readonly endIsBound: boolean
  readonly acting: boolean
  readonly uncertain: boolean
  /** The last day for which the source speaks; absent where the end was declared without it. */
  readonly asOf?: number
  readonly source: string
  readonly names: readonly PersonName[]
  /** Absent for the bundled table. */
  readonly declared?: DeclaredTerm
}

/** What a facts file says of a tenure. */
export interface DeclaredTerm {
  readonly place: FactPlace
  /** The days on which the holder was in office for sure; absent where the dates are too coarse to leave any. */
  readonly sure?: DayInterval
  /** The dates as far as they are given: "4 January 2023", "May 2026", "2022". */
  readonly from: string
  readonly to?: string
}

/** What is asked of the table: an office by the role that an article gives and the state or body it is of. */
export interface Office {
  readonly role: string
  readonly jurisdiction: string
}

/** "27 October 2022 to 14 May 2026", "since 21 January 2025" */
export function termOf(tenures: readonly Tenure[]): string {
  return tenures
    .map(({ start, end, declared }) => {
      const from = declared?.from ?? dayInWords(start)
      return end === undefined ? `since ${from}` : `${from} to ${declared?.to ?? dayInWords(end)}`
    })
    .join(', ')
}

/** "CIA World Factbook, 22 January 2026", with "and the successor’s start" where that gives the end. */
export function sourceOf({
  source,
  asOf,
  end,
  endIsBound,
}: Pick<Tenure, 'source' | 'asOf' | 'end' | 'endIsBound'>): string {
  const seen = asOf === undefined ? source : `${source}, ${dayInWords(asOf)}`
  // A source that was last looked at before the end cannot know of it: the successor's row does.
  return endIsBound && end !== undefined && end > (asOf ?? end) ? `${seen}, and the successor’s start` : seen
}

/** The number of an ISO day. */
export function daysOf(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return dayNumber(year, month, day)
}

/** True where the two were in office on one day, or may have been: an open or uncertain row covers. */
export function mayHaveMet(a: readonly Tenure[], b: readonly Tenure[], margin: number): boolean {
  return a.some((one) => b.some((two) => distance(one, two) <= margin))
}

/** True where a person may have held the office at some time in [from, to]. */
export function mayHaveHeld(tenures: readonly Tenure[], from: number, to: number, margin: number): boolean {
  return tenures.some(
    (tenure) => tenure.uncertain || tenure.acting || (tenure.start - margin <= to && endOf(tenure) + margin >= from),
  )
}

/** An open tenure has no end that anybody knows. */
export function endOf({ end }: Pick<Tenure, 'end'>): number {
  return end ?? Number.POSITIVE_INFINITY
}

/** Days between two tenures; 0 where they share a day. */
function distance(a: Tenure, b: Tenure): number {
  if (a.uncertain || a.acting || b.uncertain || b.acting) return 0
  return Math.max(0, a.start - endOf(b), b.start - endOf(a))
}
