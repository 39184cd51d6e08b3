import type { Season } from './date-words.ts'

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

/** A weekday as written, with its place in the text. */
export interface WrittenWeekday {
  readonly number: number // 1 for Monday
  readonly start: number
  readonly end: number
}

/**
 * A date as it is written, with offsets into the text. What the text does not say is absent; nothing is checked, so a
 * `day` may not exist in its month.
 */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  readonly precision: DatePrecision
  /** The first year of a decade or century; negative for BC. */
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly season?: Season
  readonly weekday?: WrittenWeekday
  /** “early March”, “mid-2019”, “the end of 1990”. */
  readonly part?: 'early' | 'middle' | 'late'
  /** “about 1900”, “circa 44 BC”. */
  readonly approximate: boolean
  /** The other order of 3/4/2024, where both can be read. */
  readonly otherOrder?: { readonly month: number; readonly day: number }
  /** The year stands at the other end of a range or list: “3 March to 4 May 2024”. */
  readonly yearShared?: true
  /** How it is written; numbers alone may be something else. */
  readonly form: 'words' | 'iso' | 'numbers'
}

/** A date while it is being read. */
export type DateDraft = { -readonly [K in keyof WrittenDate]: WrittenDate[K] }
