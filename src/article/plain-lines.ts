import { LEAVES_OPEN } from './abbreviations.ts'
import { CharacterClass, classOf, LETTER } from './characters.ts'

/** One physical line of a plain text without its ending; `start` and `end` leave out white space at both ends. */
export interface Line {
  /** Where the line begins in the source, white space included. */
  readonly from: number
  readonly start: number
  readonly end: number
  /** `source.slice(start, end)` */
  readonly text: string
  /** White space before `start`, a tab counting to the next multiple of four. */
  readonly indent: number
}

/** What a line says of itself at its beginning. */
export interface Marker {
  readonly ordered: boolean
  /** The sign of a bullet; what follows the number otherwise: `.` or `)`. */
  readonly sign: string
  readonly number?: number
  /** Where the text after it begins, counted in the line's text. */
  readonly width: number
}

/** The lines of a source after LF, CRLF or CR; a leading byte order mark belongs to none. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const length = source.length
  let from = source.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from < length) {
    let end = from
    while (end < length && source.charCodeAt(end) !== 10 && source.charCodeAt(end) !== 13) end++
    lines.push(lineOf(source, from, end))
    from = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

/** The line from `from` to `to`, without the white space at its ends. */
export function lineOf(source: string, from: number, to: number): Line {
  let start = from
  let indent = 0
  while (start < to && classOf(source.charCodeAt(start)) & CharacterClass.space) {
    indent = source.charCodeAt(start) === 9 ? indent + 4 - (indent % 4) : indent + 1
    start++
  }
  let end = to
  while (end > start && classOf(source.charCodeAt(end - 1)) & CharacterClass.space) end--
  return { from, start, end, text: source.slice(start, end), indent }
}

// "- pocket", "* pocket", "• pocket"
const BULLET = /^([-*+•‣◦▪●○■□–·])[ \t\u00a0]+(?=\S)/
// "1. Pledges", "2) Rest", "(3) Rest": four digits are a year
const NUMBER = /^\(?(\d{1,3})([.)])[ \t\u00a0]+(?=\S)/

/** The bullet or number that a line begins with. */
export function markerOf(text: string): Marker | undefined {
  const bullet = BULLET.exec(text)
  if (bullet !== null) return { ordered: false, sign: bullet[1]!, width: bullet[0].length }
  const number = NUMBER.exec(text)
  if (number === null) return undefined
  return { ordered: true, sign: number[2]!, number: Number(number[1]), width: number[0].length }
}

/** A line of dashes, asterisks and the like: it separates, or underlines the line before. */
export function isRule(text: string): boolean {
  const sign = text.charAt(0)
  if (text.length < 3 || !'-=*_~#+'.includes(sign)) return false
  let signs = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charAt(i) === sign) signs++
    else if (text.charAt(i) !== ' ') return false
  }
  return signs >= 3
}

const HEADING_LENGTH = 110
const QUESTION_LENGTH = 80
// "By Ana Ruiz", "Published 3 May"
const BYLINE = /^(?:By|Photo|Photos|Photograph|Published|Updated|Posted|Source|Words)\b/
const LOOKS_LIKE_ADDRESS = /:\/\/|www\.|@\w/

/**
 * True for a line that may be a heading: short, begins with a capital or a number, does not end like a sentence or in
 * the middle of one. What follows it decides too.
 */
export function isHeadingLike(text: string): boolean {
  if (text.length > HEADING_LENGTH || text.includes('|')) return false
  const first = firstLetter(text)
  if (first === 0 || !(classOf(first) & (CharacterClass.upper | CharacterClass.digit | CharacterClass.letter)))
    return false
  if (!hasLetter(text) || BYLINE.test(text) || LOOKS_LIKE_ADDRESS.test(text) || isDateline(text)) return false
  if (TIMED.test(text)) return false
  switch (lastSign(text)) {
    case '.':
    case ':':
    case ';':
    case ',':
    case '…':
    case '-':
    case '–':
    case '—':
      return false
    case '?':
    case '!':
      return text.length <= QUESTION_LENGTH
    default:
      return !LEAVES_OPEN.has(lastWord(text).toLowerCase())
  }
}

// “6.30pm Procession leaves the fish market”, “19:00 Doors”: a line of a programme
const TIMED = /^\d{1,2}(?:[.:]\d{2} ?(?:[ap]m)?|[ap]m)\s/

/** The code of the first character behind opening quotation marks and brackets; 0 where a sign begins the line. */
function firstLetter(text: string): number {
  let at = 0
  while (at < text.length && '"“‘\'([«¿¡#'.includes(text.charAt(at))) at++
  const code = text.charCodeAt(at)
  return classOf(code) & (LETTER | CharacterClass.digit) ? code : 0
}

function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (classOf(text.charCodeAt(i)) & LETTER) return true
  return false
}

/** The last sign of a line before closing quotation marks and brackets. */
export function lastSign(text: string): string {
  let at = text.length - 1
  while (at > 0 && '"”’\')]»'.includes(text.charAt(at))) at--
  return text.charAt(at)
}

function lastWord(text: string): string {
  let at = text.length
  while (at > 0 && (classOf(text.charCodeAt(at - 1)) & LETTER || "'’".includes(text.charAt(at - 1)))) at--
  return text.slice(at)
}

const DATE_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*$|^(?:st|nd|rd|th|am|pm|of|gmt|utc|est|edt|at|the)$/

/** "Saturday, October 21, 2023" and "GENEVA, 12 September 2024" head nothing. */
function isDateline(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false
  const comma = text.indexOf(',')
  return isDateOnly(text) || (comma > 0 && isDateOnly(text.slice(comma)))
}

function isDateOnly(text: string): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g)
  return words?.every((word) => DATE_WORD.test(word)) ?? false
}

/** Lines as wide as this or less were broken by an editor, not by their writer. */
const WRAP_WIDTH = 120

/**
 * The width at which a text was hard-wrapped, undefined where every line is its own paragraph: in a wrapped text many
 * lines stop in mid-sentence and the next ones begin with a small letter.
 */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  let pairs = 0
  let running = 0
  let long = 0
  let width = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const length = line.end - line.from
    if (length > WRAP_WIDTH) long++
    else if (length > width) width = length
    const next = lines[i + 1]
    if (line.text === '' || next === undefined || next.text === '' || line.text.includes('|')) continue
    pairs++
    if (classOf(next.text.charCodeAt(0)) & CharacterClass.lower && !'.!?:|'.includes(lastSign(line.text))) running++
  }
  if (running < 2 || running < 0.3 * pairs || long > 0.1 * pairs) return undefined
  return width
}

/** A line that opens or closes code. */
export function isFence(text: string): boolean {
  return text.startsWith('```') || text.startsWith('~~~')
}

/** For each line that begins with a number, the next one at the same indent. */
export function nextNumbered(lines: readonly Line[]): (number | undefined)[] {
  const next: (number | undefined)[] = []
  const lastAt = new Map<number, number>()
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    if (markerOf(line.text)?.ordered !== true) continue
    next[at] = lastAt.get(line.indent)
    lastAt.set(line.indent, at)
  }
  return next
}

// "https://example.org/a?b=c"
const ADDRESS = /https?:\/\/[^\s<>"“”|]+/g
const TRAILING_STOPS = /[.,;:!?)\]'’]{1,8}$/

/** The web addresses in a text, without the stops that end a sentence behind them. */
export function addressesIn(text: string): { start: number; end: number; url: string }[] {
  if (!text.includes('://')) return []
  return [...text.matchAll(ADDRESS)].map(({ 0: written, index }) => {
    const url = written.replace(TRAILING_STOPS, '')
    return { start: index, end: index + url.length, url }
  })
}
