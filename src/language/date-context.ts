import { CLOCK_WORDS, WEEKDAY_NUMBER } from './date-words.ts'
import type { WrittenWeekday } from './written-date.ts'

const WEEKDAY_NAME =
  'Mon(?:day)?|Tue(?:s|sday)?|Wed(?:s|nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?'
export const ANY_WEEKDAY = `${WEEKDAY_NAME}|${WEEKDAY_NAME.toUpperCase()}`

// “early ”, “the end of ”, “mid-” before a month or year
export const PART_LEFT = /\b(?<part>early|late|mid|beginning of|start of|middle of|end of)(?:\sin)?[\s-](?:the\s)?$/i
// “about ”, “circa ”, “c. ” before a date
export const APPROXIMATE_LEFT = /\b(?:around|about|circa|ca?\.|roughly|approximately|some\s?time in|or so)\s?$/i

/** The lower-case word after one space, '' where none follows. */
export function wordAfter(text: string, at: number): string {
  if (text[at] !== ' ') return ''
  let end = at + 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  const word = text.slice(at + 1, end)
  return word === word.toLowerCase() || CLOCK_WORDS.has(word.toLowerCase()) ? word.toLowerCase() : ''
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 191
}

/** Start, end, weekday and hedge of a date whose own words stand in `[start, end)`. */
export function dated(text: string, free: number, start: number, end: number, before: WrittenWeekday | undefined) {
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

/** The weekday that stands right before a date, from `free` on. */
export function weekdayBefore(text: string, free: number, start: number): WrittenWeekday | undefined {
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

/** The weekday in brackets or apposition right after a date. */
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

/** A weekday by its name, in the place where it stands. */
export function weekdayAt(name: string, start: number): WrittenWeekday | undefined {
  const number = WEEKDAY_NUMBER.get(name.toLowerCase())
  return number === undefined ? undefined : { number, start, end: start + name.length }
}

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
/** How far before a date its own words can stand. */
export const LEFT_CONTEXT = 72
