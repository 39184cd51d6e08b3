import { APPROXIMATE_LEFT, dated, PART_LEFT, weekdayBefore, wordAfter } from './date-context.ts'
import { COUNTED_AFTER_YEAR, PART_OF, type Season } from './date-words.ts'
import type { DateDraft } from './written-date.ts'

// 2024-03-05
const ISO = /(?<![\w/.:-])(?<year>(?:1[5-9]|20|21)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\w/-]|[.:]\d)/g

/** “2024-03-01”, with the weekday before it. */
export function* isoDates(text: string): Iterable<DateDraft> {
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
export function* numericDates(text: string): Iterable<DateDraft> {
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

/** Seasons, years, decades and centuries. */
export function* yearDates(text: string): Iterable<DateDraft> {
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

function yearDate(text: string, start: number, length: number, year: number): DateDraft {
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
