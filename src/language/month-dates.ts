import {
  ANY_WEEKDAY,
  APPROXIMATE_LEFT,
  dated,
  LEFT_CONTEXT,
  PART_LEFT,
  weekdayAt,
  weekdayBefore,
  wordAfter,
} from './date-context.ts'
import { CLOCK_WORDS, COUNTED_AFTER_YEAR, MONTH_NUMBER, ORDINAL_NUMBER, PART_OF } from './date-words.ts'
import type { DateDraft, WrittenWeekday } from './written-date.ts'

const MONTH_NAME =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const ANY_MONTH = `${MONTH_NAME}|${MONTH_NAME.toUpperCase()}`
const SUFFIX = '(?:st|nd|rd|th|ST|ND|RD|TH)?'
const JOINT = '(?:-|–|—|to|and|or|&|until|till|through)'

// “March” in “3 March 2024”, “MARCH 3”
const MONTH = new RegExp(`\\b(?:${ANY_MONTH})\\b`, 'g')

// before the month: “3 ”, “the 3rd of ”, “3–5 ”, “Friday 3 to Sunday 5 ”, “3-”
const DAYS_LEFT = new RegExp(
  `(?:(?<![\\w.:/$£€#]|\\d,)(?<first>\\d{1,2})${SUFFIX}\\s?(?<joint>${JOINT})\\s?(?:(?<weekday>${ANY_WEEKDAY})\\.?,?\\s(?:the\\s)?)?)?(?<![\\w.:/$£€#]|\\d,)(?<day>\\d{1,2})(?<suffix>${SUFFIX})(?:\\sof)?(?:\\s|-)$`,
)
// before the month: “the twenty-first of ”
const WORD_DAY_LEFT = /\b(?<word>[A-Za-z]{4,7}(?:-[a-z]{5,7})?)(?:\sday)?\sof\s$/
// after the month: “ 3”, “. 3rd”, “ the 3rd”
const DAY_RIGHT = new RegExp(
  `\\.?\\s(?:the\\s)?(?<day>\\d{1,2})(?<suffix>${SUFFIX})(?![\\w%]|[.,:/]\\d|\\s?[ap]\\.?m\\b|-[a-z])`,
  'y',
)
// after “March 3”: “–5”, “ to 5”, “ and Sunday, 5th”
const DAY_RANGE_RIGHT = new RegExp(
  `\\s?(?<joint>${JOINT})\\s?(?:(?<weekday>${ANY_WEEKDAY})\\.?,?\\s)?(?<day>\\d{1,2})(?<suffix>${SUFFIX})(?![\\w%]|[.,:/]\\d|\\s?[ap]\\.?m\\b|-)`,
  'y',
)
// after a day or month: “ 2024”, “, 2024”, “ of 2024”
const YEAR_RIGHT = /\.?,?\s(?:of\s|in\s)?(?<year>\d{4})(?![\w%]|[.,:/]\d|[-–]\d)/y
// a month without day and year needs one of these before it: “in ”, “late ”, “mid-”
const MONTH_ONLY_LEFT =
  /(?:\b(?:in|since|until|till|by|from|to|of|early|late|last|next|this|through|between|before|after|during|around|and|every|each|mid|In|Since|Until|By|From|Early|Late|Last|Next|This|Between|Before|After|During|Mid)[\s-])$/
// “May”, “April”, “August” are people too: “to May”, “by April”
const MONTH_ONLY_LEFT_OF_NAME =
  /(?:\b(?:in|since|until|till|early|late|last|next|this|mid|during|In|Since|Until|Early|Late|Last|Next|This|Mid|During)[\s-])$/
const ALSO_NAMES: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August'])
// “in May 12 people died”: the number belongs to what follows
const IN_LEFT = /\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Dd]uring)\s$/

/** Dates that name a month in letters. */
export function monthDates(text: string): DateDraft[] {
  const dates: DateDraft[] = []
  let free = 0 // where the date before ends: its words belong to no other date
  MONTH.lastIndex = 0
  for (let found = MONTH.exec(text); found !== null; found = MONTH.exec(text)) {
    const start = found.index
    const end = start + found[0].length
    const month = MONTH_NUMBER.get(found[0].toLowerCase())
    if (month === undefined || start < free) continue
    const read = dayBeforeMonth(text, free, start, end, month) ?? dayAfterMonth(text, free, start, end, month)
    const made = read ?? monthAlone(text, free, start, end, month)
    for (const date of made) dates.push(date)
    const last = made[made.length - 1]
    if (last !== undefined) {
      free = last.end
      MONTH.lastIndex = Math.max(MONTH.lastIndex, free)
    }
  }
  return dates
}

function dayBeforeMonth(
  text: string,
  free: number,
  start: number,
  end: number,
  month: number,
): DateDraft[] | undefined {
  const from = Math.max(free, start - LEFT_CONTEXT)
  const left = text.slice(from, start)
  const word = WORD_DAY_LEFT.exec(left)
  const days = word === null ? DAYS_LEFT.exec(left) : null
  const wordDay = word === null ? undefined : ORDINAL_NUMBER.get(word.groups!.word!.toLowerCase())
  if (days === null && wordDay === undefined) return undefined
  if (text.startsWith("'s", end) || text.startsWith('’s', end)) return undefined
  const year = yearAfter(text, end)
  const groups = days?.groups ?? {}
  const day = wordDay ?? Number(groups.day)
  const dayStart = days === null ? from + word!.index : from + lastDigitEnd(left) - groups.day!.length
  if (!isDay(day, year?.value)) return undefined
  const common = { precision: 'day', month, approximate: false, form: 'words' } as const
  const dates: DateDraft[] = []
  let weekday = weekdayBefore(text, free, dayStart)
  if (groups.first !== undefined && Number(groups.first) >= 1 && Number(groups.first) <= 31) {
    const firstStart = from + days!.index
    dates.push({
      ...common,
      ...dated(text, free, firstStart, firstStart + groups.first.length, weekdayBefore(text, free, firstStart)),
      day: Number(groups.first),
      ...(year === undefined ? {} : { year: year.value }),
    })
    if (groups.weekday === undefined) weekday = undefined
  }
  const dateEnd = year?.end ?? end + (text[end] === '.' && isAbbreviatedMonth(text, start, end) ? 1 : 0)
  dates.push({
    ...common,
    ...dated(text, dates[0]?.end ?? free, dayStart, dateEnd, weekday),
    day,
    ...(year === undefined ? {} : { year: year.value }),
  })
  return dates
}

function lastDigitEnd(text: string): number {
  let end = text.length
  while (end > 0 && !(text[end - 1]! >= '0' && text[end - 1]! <= '9')) end--
  return end
}

function dayAfterMonth(text: string, free: number, start: number, end: number, month: number): DateDraft[] | undefined {
  DAY_RIGHT.lastIndex = end
  const found = DAY_RIGHT.exec(text)
  if (found === null) return undefined
  const { day, suffix } = found.groups as { day: string; suffix: string }
  let dayEnd = DAY_RIGHT.lastIndex
  const year = yearAfter(text, dayEnd)
  if (!isDay(Number(day), year?.value)) return undefined
  if (year === undefined && suffix === '' && countsWhatFollows(text, free, start, dayEnd)) return undefined
  const common = { precision: 'day', month, approximate: false, form: 'words' } as const
  const weekday = weekdayBefore(text, free, start)
  let last: { day: number; start: number; end: number; weekday: WrittenWeekday | undefined } | undefined
  DAY_RANGE_RIGHT.lastIndex = dayEnd
  const range = year === undefined ? DAY_RANGE_RIGHT.exec(text) : null
  if (range !== null) {
    const groups = range.groups as { joint: string; weekday?: string; day: string; suffix: string }
    const rangeEnd = DAY_RANGE_RIGHT.lastIndex
    const second = Number(groups.day)
    const counted = groups.suffix === '' && wordAfterIsCounted(text, rangeEnd)
    if (second >= 1 && second <= 31 && !counted) {
      const dayStart = rangeEnd - groups.suffix.length - groups.day.length
      last = { day: second, start: dayStart, end: rangeEnd, weekday: undefined }
      if (groups.weekday !== undefined) {
        const at = text.indexOf(groups.weekday, dayEnd)
        last.weekday = weekdayAt(groups.weekday, at)
      }
    }
  }
  const yearOfRange = last === undefined ? year : yearAfter(text, last.end)
  const yearPart = yearOfRange === undefined ? {} : { year: yearOfRange.value }
  if (last === undefined) {
    dayEnd = year?.end ?? dayEnd
    return [{ ...common, ...dated(text, free, start, dayEnd, weekday), day: Number(day), ...yearPart }]
  }
  return [
    { ...common, ...dated(text, free, start, dayEnd, weekday), day: Number(day), ...yearPart },
    {
      ...common,
      ...dated(text, dayEnd, last.start, yearOfRange?.end ?? last.end, last.weekday),
      day: last.day,
      ...yearPart,
    },
  ]
}

function monthAlone(text: string, free: number, start: number, end: number, month: number): DateDraft[] {
  const year = yearAfter(text, end)
  const left = text.slice(Math.max(free, start - LEFT_CONTEXT), start)
  const name = text.slice(start, end)
  const whole = name.length > 4 || name === 'May' || name === 'June' || name === 'July'
  if (year === undefined) {
    const allowed = ALSO_NAMES.has(name) ? MONTH_ONLY_LEFT_OF_NAME : MONTH_ONLY_LEFT
    if (!whole || !allowed.test(left)) return []
  }
  const part = PART_LEFT.exec(left)?.groups?.part
  return [
    {
      start,
      end: year?.end ?? end,
      precision: 'month',
      month,
      ...(year === undefined ? {} : { year: year.value }),
      ...(part === undefined ? {} : { part: PART_OF.get(part.toLowerCase())! }),
      approximate: APPROXIMATE_LEFT.test(left),
      form: 'words',
    },
  ]
}

/** The year right after a day or month, unless the four digits are a clock time or a count. */
function yearAfter(text: string, at: number): { readonly value: number; readonly end: number } | undefined {
  YEAR_RIGHT.lastIndex = at
  const found = YEAR_RIGHT.exec(text)
  if (found === null) return undefined
  const end = YEAR_RIGHT.lastIndex
  const value = Number(found.groups!.year)
  if (value < 1000 || value > 2199) return undefined
  const next = wordAfter(text, end)
  if (CLOCK_WORDS.has(next) || COUNTED_AFTER_YEAR.has(next)) return undefined
  return { value, end }
}

/** Days over 31 are read only where a year makes it a date beyond doubt: “32 March 2024”, but “December 37 AD”. */
function isDay(day: number, year: number | undefined): boolean {
  return day >= 1 && (day <= 31 || (day <= 39 && year !== undefined && year >= 1900))
}

function countsWhatFollows(text: string, free: number, monthStart: number, dayEnd: number): boolean {
  return IN_LEFT.test(text.slice(Math.max(free, monthStart - 12), monthStart)) && text[dayEnd] === ' '
}

function wordAfterIsCounted(text: string, at: number): boolean {
  const word = wordAfter(text, at)
  return word !== '' && !AFTER_A_DAY.has(word)
}

/** Words that may follow a day in running text; another word after a bare number is what it counts. */
const AFTER_A_DAY: ReadonlySet<string> = new Set(
  (
    'and or to at in on for from until till through with when after before as the was were is are will has had have by ' +
    'but who which that it he she they we a an if because during while would could can may must this last next inclusive ' +
    'each every of'
  ).split(' '),
)

/** True for an abbreviated month, whose stop belongs to it. */
function isAbbreviatedMonth(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  return name.length <= 4 && name !== 'May' && name !== 'June' && name !== 'July'
}
