import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { cityOf } from '../language/cities.ts'
import { countryOf } from '../language/countries.ts'
import { MONTH_NUMBER, WEEKDAY_NUMBER } from '../language/date-words.ts'
import { datesIn } from '../language/dates.ts'
import { isGivenName } from '../language/given-names.ts'
import { readName } from '../language/names.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Fact } from './headline-fact.ts'
import { nameRunsOf } from './mentions.ts'
import { wordsOf } from './words.ts'

/** Dates, weekdays, months, years, times and results of a sentence. */
export function* timeFacts(sentence: Sentence): Iterable<Fact> {
  const { traits } = sentence
  if (traits & Trait.digit) {
    yield* datesOf(sentence)
    yield* scoresOf(sentence)
    yield* clocksOf(sentence)
  }
  if (traits & Trait.capital) {
    yield* weekdaysOf(sentence)
    yield* monthsOf(sentence)
  }
}

// “in 2027”, “from August”, “until 2030”
const TIMED_BEFORE = /\b(?<how>in|from|by|until|till|since|for|of|during) $/i

// “the minutes of 10 December”, “the next meeting, on 9 April”
const OTHER_MEETING =
  /\b(?:[Mm]inutes of|(?:[Pp]revious|[Ll]ast|[Nn]ext|[Ee]arlier|[Ff]ollowing|[Ff]urther) (?:\w+ )?(?:meeting|session|sitting|hearing|match|game|issue)s?)\b[^.;]{0,40}$/

function* datesOf(sentence: Sentence): Iterable<Fact> {
  for (const date of datesIn(sentence.text)) {
    const { start, end, year, month, day } = date
    const how = TIMED_BEFORE.exec(sentence.text.slice(Math.max(0, start - 8), start))?.groups?.how?.toLowerCase()
    if (OTHER_MEETING.test(sentence.text.slice(Math.max(0, start - 60), start))) continue
    if (date.precision === 'day' && month !== undefined && day !== undefined) {
      yield { what: 'date', key: 'date', said: `${month}-${day}`, start, end }
      yield { what: 'month', key: 'month', said: String(month), start, end, only: 'agrees' }
    }
    if (year === undefined) continue
    const isYear = date.precision === 'year' && isPlain(date)
    yield {
      what: 'year',
      key: `year ${how}`,
      said: String(year),
      start,
      end,
      ...(isYear ? unlessTimed(how) : { only: 'agrees' }),
    }
  }
}

/** “from August”, with or without a year; “May” and “March” need their preposition too. */
function* monthsOf(sentence: Sentence): Iterable<Fact> {
  for (const { lower, text, start, end } of wordsOf(sentence).tokens) {
    const month = text === lower ? undefined : MONTH_NUMBER.get(lower)
    if (month === undefined) continue
    const how = TIMED_BEFORE.exec(sentence.text.slice(Math.max(0, start - 8), start))?.groups?.how?.toLowerCase()
    const isDay = /^\s\d/.test(sentence.text.slice(end, end + 2))
    yield {
      what: 'month',
      key: `month ${how}`,
      said: String(month),
      start,
      end,
      ...unlessTimed(isDay ? undefined : how),
    }
  }
}

function unlessTimed(how: string | undefined): { only?: 'agrees' } {
  return how === undefined ? { only: 'agrees' } : {}
}

function isPlain({ approximate, part }: WrittenDate): boolean {
  return !approximate && part === undefined
}

// “Friday 12 June”, “Friday, June 12”, “12. Friday”
const DATED_DAY = /^\d|day,? (?:the )?(?:\d|[A-Z][a-z]+ \d)/
// “said on Monday”: the day of the words, not of the event
const SAYING = /\b(?:said|says|told|announced|reported|confirmed|according|published|updated)\b/

/** “on Friday”, where no date stands beside it. */
function* weekdaysOf(sentence: Sentence): Iterable<Fact> {
  const { text } = sentence
  const days = wordsOf(sentence).tokens.flatMap(({ lower, text: written, start }) => {
    // “Monday’s storm”
    const day = lower.endsWith("day's") ? lower.slice(0, -2) : lower
    const isDay = day.endsWith('day') && written !== lower && WEEKDAY_NUMBER.has(day)
    return isDay ? [{ lower: day, start, end: start + day.length }] : []
  })
  for (const { lower, start, end } of days) {
    const isOther =
      days.length > 1 ||
      DATED_DAY.test(text.slice(Math.max(0, start - 4), end + 16)) ||
      SAYING.test(text.slice(Math.max(0, start - 40), end + 12))
    yield { what: 'weekday', key: 'weekday', said: lower, start, end, ...(isOther ? { only: 'agrees' as const } : {}) }
  }
}

// “3-1”, “2–2”; not a range of years or “5-4-3”
const SCORE = /(?<![\d.,:$£€–-])(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d%°]|[-–.:]\d|[-–]\w)/g
const RESULT =
  /\b(?:wins?|won|beats?|beaten|defeat(?:s|ed)?|los(?:es|t|s)|draws?|drew|victory|thrash(?:es|ed)?|edge[sd]?|votes?|voted|sinks?|stuns?)\b/

// “Rovers 4–2 Athletic”
const BETWEEN_NAMES = /^(?:[A-Z][\w'’]* ){1,3}\d{1,2}[-–]\d{1,2}(?: [A-Z][\w'’]*){1,3}$/

/** Results of matches and votes. */
function* scoresOf({ text }: Sentence): Iterable<Fact> {
  const isResult = RESULT.test(text) || BETWEEN_NAMES.test(text)
  for (const { 0: written, index, groups } of text.matchAll(SCORE)) {
    const said = [Number(groups?.a), Number(groups?.b)].sort((a, b) => a - b).join(' ')
    const end = index + written.length
    yield { what: 'score', key: 'score', said, start: index, end, ...(isResult ? {} : { only: 'agrees' as const }) }
  }
}

// “2:21:09”
const CLOCK = /(?<![\d:])\d{1,2}:\d{2}:\d{2}(?![\d:])/g

function* clocksOf({ text }: Sentence): Iterable<Fact> {
  for (const { 0: said, index } of text.matchAll(CLOCK))
    yield { what: 'clock', key: 'clock', said, start: index, end: index + said.length }
}

// “Porto-based”
const BASED = '-based'
// “Lisbon startup raises …”
const HOME_OF =
  /^ (?:start-?up|firm|company|maker|museum|school|university|hospital|airport|baker|chef|police|council|court|man|woman|couple)\b/
const PLACED_BEFORE = /\b(?:in|In|across|visits?|to) $/

/** Countries after a preposition of place (“in Iran”) and full names of people. */
export function* nameFacts(sentence: Sentence): Iterable<Fact> {
  const [first] = wordsOf(sentence).tokens
  const home = first !== undefined && HOME_OF.test(sentence.text.slice(first.end)) ? cityOf(first.text) : undefined
  if (home !== undefined) yield { what: 'city', key: 'city', said: home.name, start: first!.start, end: first!.end }
  if (!(sentence.traits & Trait.capital)) return
  for (const { text, start, end, words } of nameRunsOf(sentence)) {
    const before = sentence.text.slice(Math.max(0, start - 8), start)
    const country = countryOf(text)
    if (country !== undefined) {
      const isPlace = country.as === 'name' && PLACED_BEFORE.test(before)
      const said = country.country.name
      yield { what: 'country', key: 'country', said, start, end, ...(isPlace ? {} : { only: 'agrees' as const }) }
      continue
    }
    const based = text.indexOf(BASED)
    const city = cityOf(based < 0 ? text : text.slice(0, based))
    if (city !== undefined) {
      if (start === first?.start && home !== undefined) continue
      const isPlace = based > 0 || PLACED_BEFORE.test(before)
      const to = based < 0 ? end : start + based + BASED.length
      yield {
        what: 'city',
        key: 'city',
        said: city.name,
        start,
        end: to,
        ...(isPlace ? {} : { only: 'agrees' as const }),
      }
      continue
    }
    if (words < 2 || words > 3) continue
    const person = readName(text)
    const [given] = person.parts
    const surname = person.parts.at(-1)
    if (given !== undefined && given !== surname && isGivenName(given))
      yield { what: 'name', key: `surname ${surname}`, person, start, end }
  }
}
