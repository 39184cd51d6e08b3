import type { Season } from './date-words.ts'
import { CLOCK_WORDS, COUNTED_AFTER_YEAR, MONTH_NUMBER, ORDINAL_NUMBER, PART_OF, WEEKDAY_NUMBER } from './date-words.ts'

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

type Draft = { -readonly [K in keyof WrittenDate]: WrittenDate[K] }

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

const MONTH_NAME =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const WEEKDAY_NAME =
  'Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
const ANY_MONTH = `${MONTH_NAME}|${MONTH_NAME.toUpperCase()}`
const ANY_WEEKDAY = `${WEEKDAY_NAME}|${WEEKDAY_NAME.toUpperCase()}`
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
// before a day: “Friday ”, “Friday, ”, “Fri., the ”, “Friday evening, ”, “Friday (”
const WEEKDAY_LEFT = new RegExp(
  `(?<![\\w-])(?<weekday>${ANY_WEEKDAY})(?:\\.?,?\\s(?:(?:morning|afternoon|evening|night|lunchtime),?\\s)?(?:on\\s)?(?:the\\s)?|\\s?\\()$`,
)
// before a weekday, where several are listed: “Friday and ”, “Mon–”, “Thursday/”
const WEEKDAY_LIST = new RegExp(
  `\\b(?:${ANY_WEEKDAY})s?(?:\\s\\d{1,2})?,?\\s?(?:and|or|to|through|until|&|-|–|—|/|,)\\s?$`,
)
// newspapers that are named like a weekday: “The Sun, 4 March”, “Mail on Sunday, 4 March”
const NEWSPAPER_LEFT = /\b(?:[Tt]he|Mail on|Post on|Independent on|Scotland on|Business on|Express on)\s$/
// after a date: “ (Friday)”, “ (a Friday”, “, a Friday,”, “ was a Friday”
const WEEKDAY_RIGHT = new RegExp(
  `(?:\\s?\\((?:an?\\s)?(?<inside>${ANY_WEEKDAY})\\b|(?:,|,\\swhich\\s(?:was|is|fell\\son)|\\s(?:was|is|fell\\son|falls\\son|will\\sbe))\\san?\\s(?<apposed>${ANY_WEEKDAY})(?=[,.;:)]|$|\\s(?:morning|afternoon|evening|night|and|in)\\b))`,
  'y',
)
// a month without day and year needs one of these before it: “in ”, “late ”, “mid-”
const MONTH_ONLY_LEFT =
  /(?:\b(?:in|since|until|till|by|from|to|of|early|late|last|next|this|through|between|before|after|during|around|and|every|each|mid|In|Since|Until|By|From|Early|Late|Last|Next|This|Between|Before|After|During|Mid)[\s-])$/
// “May”, “April”, “August” are people too: “to May”, “by April”
const MONTH_ONLY_LEFT_OF_NAME =
  /(?:\b(?:in|since|until|till|early|late|last|next|this|mid|during|In|Since|Until|Early|Late|Last|Next|This|Mid|During)[\s-])$/
const ALSO_NAMES: ReadonlySet<string> = new Set(['March', 'April', 'May', 'June', 'August'])
// “in May 12 people died”: the number belongs to what follows
const IN_LEFT = /\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Nn]ext|[Dd]uring)\s$/
// “early ”, “the end of ”, “mid-” before a month or year
const PART_LEFT = /\b(?<part>early|late|mid|beginning of|start of|middle of|end of)(?:\sin)?[\s-](?:the\s)?$/i
// “about ”, “circa ”, “c. ” before a date
const APPROXIMATE_LEFT = /\b(?:around|about|circa|ca?\.|roughly|approximately|some\s?time in|or so)\s?$/i

const LEFT_CONTEXT = 72

/** Dates that name a month in letters. */
function monthDates(text: string): Draft[] {
  const dates: Draft[] = []
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

function dayBeforeMonth(text: string, free: number, start: number, end: number, month: number): Draft[] | undefined {
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
  const dates: Draft[] = []
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

function dayAfterMonth(text: string, free: number, start: number, end: number, month: number): Draft[] | undefined {
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

function monthAlone(text: string, free: number, start: number, end: number, month: number): Draft[] {
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

/** Start, end, weekday and hedge of a date whose own words stand in `[start, end)`. */
function dated(text: string, free: number, start: number, end: number, before: WrittenWeekday | undefined) {
  const weekday = before ?? weekdayAfter(text, end)
  const from = before === undefined ? start : before.start
  const left = text.slice(Math.max(free, from - 24), from)
  return {
    start: from,
    end,
    ...(weekday === undefined ? {} : { weekday }),
    ...(APPROXIMATE_LEFT.test(left) ? { approximate: true } : {}),
  }
}

function weekdayBefore(text: string, free: number, start: number): WrittenWeekday | undefined {
  const from = Math.max(free, start - LEFT_CONTEXT)
  const left = text.slice(from, start)
  const found = WEEKDAY_LEFT.exec(left)
  if (found === null) return undefined
  const before = left.slice(0, found.index)
  const name = found.groups!.weekday!
  if (WEEKDAY_LIST.test(before)) return undefined
  if (NEWSPAPER_LEFT.test(before) && (name.length <= 3 || !before.endsWith('he '))) return undefined
  return weekdayAt(name, from + found.index)
}

function weekdayAfter(text: string, end: number): WrittenWeekday | undefined {
  WEEKDAY_RIGHT.lastIndex = end
  const found = WEEKDAY_RIGHT.exec(text)
  if (found === null) return undefined
  const name = found.groups!.inside ?? found.groups!.apposed!
  const at = WEEKDAY_RIGHT.lastIndex - name.length
  return WEEKDAY_LISTED_RIGHT.test(text.slice(at + name.length, at + name.length + 16))
    ? undefined
    : weekdayAt(name, at)
}

// “(Friday–Sunday)”, “(Tuesday and Wednesday)”
const WEEKDAY_LISTED_RIGHT = new RegExp(`^\\s?(?:and|or|to|through|&|-|–|—|/|,)\\s?(?:${ANY_WEEKDAY})`)

function weekdayAt(name: string, start: number): WrittenWeekday | undefined {
  const number = WEEKDAY_NUMBER.get(name.toLowerCase())
  return number === undefined ? undefined : { number, start, end: start + name.length }
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

/** The lower-case word after one space, '' where none follows. */
function wordAfter(text: string, at: number): string {
  if (text[at] !== ' ') return ''
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const word = text.slice(at + 1, end)
  return word === word.toLowerCase() || CLOCK_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : ''
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191
}

/** True for an abbreviated month, whose stop belongs to it. */
function isAbbreviatedMonth(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end)
  return name.length <= 4 && name !== 'May' && name !== 'June' && name !== 'July'
}

// 2024-03-05
const ISO = /(?<![\w/.:-])(?<year>(?:1[5-9]|20|21)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\w/-]|[.:]\d)/g

function* isoDates(text: string): Iterable<Draft> {
  for (const found of text.matchAll(ISO)) {
    const { year, month, day } = found.groups as { year: string; month: string; day: string }
    const start = found.index
    const end = start + found[0].length
    const left = weekdayBefore(text, 0, start)
    yield {
      ...dated(text, 0, start, end, left),
      precision: 'day',
      year: Number(year),
      month: Number(month),
      day: Number(day),
      approximate: false,
      form: 'iso',
    }
  }
}

// 3/4/2024, 03.04.2024
const NUMERIC =
  /(?<![\w/.:,$£€-])(?<a>\d{1,2})(?<mark>[/.])(?<b>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?![\w/-]|[.:,]\d)/g

/** A date in numbers is read day first with stops, and either way with slashes while both orders give a date. */
function* numericDates(text: string): Iterable<Draft> {
  for (const found of text.matchAll(NUMERIC)) {
    const groups = found.groups as { a: string; mark: string; b: string; year: string }
    const a = Number(groups.a)
    const b = Number(groups.b)
    const start = found.index
    const end = start + found[0].length
    const dayFirst = b <= 12 || a > 12
    const either = groups.mark === '/' && a <= 12 && b <= 12 && a !== b
    const left = weekdayBefore(text, 0, start)
    yield {
      ...dated(text, 0, start, end, left),
      precision: 'day',
      year: Number(groups.year),
      month: dayFirst ? b : a,
      day: dayFirst ? a : b,
      ...(either ? { otherOrder: { month: a, day: b } } : {}),
      approximate: false,
      form: 'numbers',
    }
  }
}

// 2012, 2012–13, 1914–1918, 1990s
const YEAR =
  /(?<![\w.,:/$£€#@+=~-])(?<year>[12]\d{3})(?:(?<mark>[-–—/])(?<second>\d{4}|\d{2}))?(?<decade>s|['’]s(?=\s))?(?![\w%°]|[.,:/]\d|[-–]\w)/g
// 44 BC, 79 AD, AD 79
const ERA = /(?<![\w.,])(?:(?<year>\d{1,4})\s(?<era>BCE?|CE|AD)|AD\s(?<ad>\d{1,4}))\b/g
const ERA_HINT = /BC|AD|CE/
// 19th century, the 4th century BC
const CENTURY = /\b(?<number>\d{1,2})(?:st|nd|rd|th)[\s-](?:century|centuries)\b(?:\s(?<era>BCE?))?/g
// spring 1998, the summer of 2003
const SEASON =
  /\b(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\sof)?\s(?<year>[12]\d{3})(?![\w%]|[.,:/]\d)/g

// before a year: “in ”, “(”, “founded ”
const YEAR_LEFT =
  /(?:\b(?:in|since|until|till|by|from|to|before|after|during|of|early|late|mid|year|years|season|circa|born|died|founded|established|built|and|between|through|for|summer|winter|spring|autumn|fall|est\.|c\.|b\.|d\.)[\s-](?:the\s(?:year\s|years\s)?|early\s|late\s|about\s|around\s)?|\()$/i
const YEAR_LEFT_OF_OLD =
  /(?:\b(?:in|since|until|till|during|early|late|mid|year|years|circa|born|died|founded|established|built|summer|winter|spring|autumn|fall|est\.|c\.|b\.|d\.)[\s-](?:the\s(?:year\s|years\s)?|early\s|late\s|about\s|around\s)?|\()$/i
// “pages 1914–1918”, “No. 2012”
const NUMBERED_LEFT =
  /\b(?:pages?|pp?\.|lines?|no\.|nos\.|number|room|route|highway|model|phone|section|article|resolution|bill|act|hr|flight|suite|box|iso|rfc|pep|version)\s$/i

function* yearDates(text: string): Iterable<Draft> {
  for (const found of text.matchAll(SEASON)) {
    const { season, year } = found.groups as { season: string; year: string }
    const word = season.toLowerCase()
    yield {
      start: found.index,
      end: found.index + found[0].length,
      precision: 'season',
      season: word === 'fall' ? 'autumn' : (word as Season),
      year: Number(year),
      approximate: false,
      form: 'words',
    }
  }
  for (const found of ERA_HINT.test(text) ? text.matchAll(ERA) : []) {
    const groups = found.groups as { year?: string; era?: string; ad?: string }
    const year = Number(groups.year ?? groups.ad)
    yield yearDate(text, found.index, found[0].length, groups.era?.startsWith('B') ? -year : year)
  }
  for (const found of text.includes('centur') ? text.matchAll(CENTURY) : []) {
    const { number, era } = found.groups as { number: string; era?: string }
    const n = Number(number)
    yield {
      ...yearDate(text, found.index, found[0].length, era === undefined ? (n - 1) * 100 + 1 : -n * 100),
      precision: 'century',
    }
  }
  for (const found of text.matchAll(YEAR)) {
    const groups = found.groups as { year: string; mark?: string; second?: string; decade?: string }
    const start = found.index
    const year = Number(groups.year)
    const left = text.slice(Math.max(0, start - 28), start)
    const next = wordAfter(text, start + found[0].length)
    if (year > 2199 || NUMBERED_LEFT.test(left) || COUNTED_AFTER_YEAR.has(next)) continue
    if (groups.decade !== undefined) {
      if (groups.second === undefined && year % 10 === 0) {
        yield { ...yearDate(text, start, found[0].length, year), precision: 'decade' }
        continue
      }
      if (groups.decade === 's') continue
    }
    const second =
      groups.second === undefined
        ? undefined
        : groups.second.length === 4
          ? Number(groups.second)
          : year - (year % 100) + Number(groups.second)
    const introduced = year >= 1900 ? YEAR_LEFT.test(left) : YEAR_LEFT_OF_OLD.test(left)
    if (second !== undefined) {
      const bothYears = second >= 1000 && second <= 2199 && Math.abs(second - year) <= 150
      const written4 = groups.second!.length === 4
      if (!bothYears || !(introduced || (year >= 1500 && written4) || (year >= 1900 && second === year + 1))) continue
      yield yearDate(text, start, 4, year)
      const secondStart = start + 5
      yield yearDate(text, secondStart, groups.second!.length, second)
      continue
    }
    if (introduced || (year >= 1900 && year < 2100 && year !== 2000)) yield yearDate(text, start, 4, year)
  }
}

function yearDate(text: string, start: number, length: number, year: number): Draft {
  const left = text.slice(Math.max(0, start - 28), start)
  const part = PART_LEFT.exec(left)?.groups?.part
  return {
    start,
    end: start + length,
    precision: 'year',
    year,
    ...(part === undefined ? {} : { part: PART_OF.get(part.toLowerCase())! }),
    approximate: APPROXIMATE_LEFT.test(left),
    form: 'numbers',
  }
}

/** Both lists in order; of two dates that overlap, the one from `first`, else the earlier. */
function merged(first: readonly Draft[], more: Iterable<Draft>): Draft[] {
  const second = [...more].sort((a, b) => a.start - b.start)
  if (second.length === 0) return [...first]
  const dates: Draft[] = []
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
function shareYears(text: string, dates: Draft[]): void {
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
