/**
 * The proleptic Gregorian calendar in whole days, without the clock, time zones or `Date`: day 0 is 1 January 1970.
 * Years are astronomical in arithmetic (0 is 1 BC); written years are turned by `astronomicalYear`.
 */
export interface CivilDate {
  readonly year: number
  readonly month: number // 1 to 12
  readonly day: number
}

/** First and last day, both included. */
export interface DayInterval {
  readonly from: number
  readonly to: number
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

const DAYS_BEFORE_1970 = 719468
const DAYS_IN_ERA = 146097 // 400 years

/** The number of a day; `day` may run over the month's end. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year // years that begin in March put the leap day last
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * DAYS_IN_ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - DAYS_BEFORE_1970
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const days = number + DAYS_BEFORE_1970
  const era = Math.floor(days / DAYS_IN_ERA)
  const ofEra = days - era * DAYS_IN_ERA
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** The days of a month; without a year February has 29, the most it can have. */
export function monthLength(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** 2023-02-04 */
export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number)
  const padded = year < 0 ? `-${String(-year).padStart(6, '0')}` : String(year).padStart(4, '0')
  return `${padded}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** "4 February 2023": how a message names a day. */
export function dayInWords(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
