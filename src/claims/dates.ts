import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { monthLength } from '../language/calendar.ts'
import { datesIn } from '../language/dates.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Guard, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { frameOf } from './frame.ts'

export type DateClaim = ClaimOf<'date', WrittenDate>

/**
 * Every date in the prose of the article; `start` and `end` of the value count in the sentence's text. A written date
 * asserts nothing by itself, so it has no guards: what is said of it is framed where that is read.
 */
export const readDates: Reader<'date'> = function* ({ article }) {
  for (const sentence of article.sentences) {
    if ((sentence.traits & (Trait.digit | Trait.capital)) === 0) continue
    for (const value of datesIn(sentence.text)) {
      yield {
        kind: 'date',
        value,
        span: spanIn(sentence, value.start, value.end),
        block: sentence.block,
        sentence,
        voice: ARTICLE_VOICE,
        guards: [],
      }
    }
  }
}

/** A weekday said of a day: “Friday, 4 February 2023”, “4 February (a Friday)”. */
export interface DatedWeekday {
  readonly weekday: number // 1 for Monday
  readonly month: number
  readonly day: number
  /** Absent where the text gives none. */
  readonly year?: number
  readonly weekdayAt: Span
  /** Absent where the year is not written in it. */
  readonly yearAt?: Span
  /** What the sentence says of its time, where that is clear. */
  readonly tense?: 'past' | 'future'
  /** “last year”, “next year” right behind the day: how many years after the article's own. */
  readonly yearsOn?: -1 | 0 | 1
}

/** No calendar before the reform is compared: the British one changed in 1752. */
const FIRST_GREGORIAN_YEAR = 1753

export const readDatedWeekdays: Reader<'dated-weekday'> = function* (claims) {
  for (const date of claims.of('date')) {
    const { weekday, year, month, day, otherOrder, start, end } = date.value
    if (weekday === undefined || month === undefined || day === undefined || otherOrder !== undefined) continue
    if (year !== undefined && year < FIRST_GREGORIAN_YEAR) continue
    const sentence = date.sentence!
    if (isAboutMistakes(sentence)) continue
    const tense = tenseOf(sentence)
    const yearsOn = YEARS_ON[OF_WHICH_YEAR.exec(sentence.text.slice(Math.max(end, weekday.end)))?.groups?.which ?? '']
    const yearText = year === undefined ? '' : String(year)
    const yearAt = yearText !== '' && sentence.text.endsWith(yearText, end) ? end - yearText.length : undefined
    yield {
      ...date,
      kind: 'dated-weekday',
      ...framed(sentence, start, end, CALENDAR_GUARDS),
      span: spanIn(sentence, Math.min(start, weekday.start), Math.max(end, weekday.end)),
      value: {
        weekday: weekday.number,
        month,
        day,
        ...(year === undefined ? {} : { year }),
        ...(yearAt === undefined ? {} : { yearAt: spanIn(sentence, yearAt, end) }),
        weekdayAt: spanIn(sentence, weekday.start, weekday.end),
        ...(tense === undefined ? {} : { tense }),
        ...(year !== undefined || yearsOn === undefined ? {} : { yearsOn }),
      },
    }
  }
}

// “ last year”, “ of this year”, “, next year”
const OF_WHICH_YEAR = /^,? (?:of |in )?(?<which>last|this|next) year\b/
const YEARS_ON: Readonly<Record<string, DatedWeekday['yearsOn']>> = { last: -1, this: 0, next: 1 }

/** The calendar holds for plans, hopes and memories too; a quotation's mistake is its speaker's. */
const CALENDAR_GUARDS: readonly Guard[] = ['quoted']

function framed(sentence: Sentence, start: number, end: number, keep: readonly Guard[]) {
  const { voice, guards } = frameOf(sentence, start, end)
  return { voice, guards: guards.filter((guard) => keep.includes(guard)) }
}

/** A written day that no calendar has. */
export interface ImpossibleDate {
  readonly month: number
  readonly day: number
  readonly year?: number
  /** As written. */
  readonly words: string
}

export const readImpossibleDates: Reader<'impossible-date'> = function* (claims) {
  const things = new Set<string>()
  for (const { value, sentence } of claims.of('date'))
    if (isDayAsThing(sentence!.text, value.start, value.end)) things.add(`${value.month}-${value.day}`)
  for (const date of claims.of('date')) {
    const { year, month, day, start, end } = date.value
    if (
      month === undefined ||
      day === undefined ||
      things.has(`${month}-${day}`) ||
      (year !== undefined && year < FIRST_GREGORIAN_YEAR)
    )
      continue
    if (month >= 1 && month <= 12 && day >= 1 && day <= monthLength(month, year)) continue
    const sentence = date.sentence!
    if (isAboutMistakes(sentence)) continue
    const frame = framed(sentence, start, end, IMPOSSIBLE_GUARDS)
    // “according to the form, on 30 February” tells what somebody else wrote.
    if (frame.guards.includes('attributed')) continue
    yield {
      ...date,
      kind: 'impossible-date',
      ...frame,
      value: { month, day, ...(year === undefined ? {} : { year }), words: sentence.text.slice(start, end) },
    }
  }
}

/** “The almanac had a 31 June in it”, “there is no 30 February”: who speaks of a day as a thing knows that it is one too many. */
function isDayAsThing(text: string, start: number, end: number): boolean {
  return DAY_AS_THING.test(text.slice(Math.max(0, start - 16), start)) && !NAMES_A_THING.test(text.slice(end, end + 12))
}

const DAY_AS_THING =
  /(?:^|[\s“"(])(?:[Aa]n?|[Nn]o|[Aa]ny|[Aa]nother|[Nn]either|[Tt]hat|[Nn]ever|[Ss]uch as|[Dd]ates? like|e\.g\.,?) (?:such )?$/
// “a 31 April deadline”: not the day, but a thing on it
const NAMES_A_THING = /^ (?!in\b|on\b|at\b|to\b|of\b|and\b|or\b|is\b|was\b|as\b|for\b|by\b|has\b|that\b|this\b)[a-z]/

const IMPOSSIBLE_GUARDS: readonly Guard[] = ['quoted', 'attributed']

// “wrongly dated”, “a misprint”, “Julian calendar”: the article knows
const MISTAKE =
  /\b(?:wrongly|mistakenly|erroneous(?:ly)?|misprint(?:ed)?|misdated|typos?|incorrect(?:ly)?|correct(?:ed|ion)|nonexistent|non-existent|no such (?:day|date)|does not exist|doesn['’]t exist|did not exist|fictional|fictitious|Julian|[Oo]ld [Ss]tyle|Orthodox|don['’]t ask|(?:had|has|bore|bears|carried|carries|showed|shows|read|reads|with|gave) (?:the|a) date)\b/
// “the wrong day”, “an impossible date”, “a slip in the calendar”: words that need a date beside them
const WRONG = /\b(?:wrong|mistakes?|errors?|slips?|faulty|impossible|invalid|imaginary|joke)\b/
const OF_A_DATE = /\b(?:dates?|dated|days?|weekdays?|years?|calendars?)\b/

/** True where the sentence speaks of a date as a mistake, or the one before or after it in its block does. */
export function isAboutMistakes(sentence: Sentence): boolean {
  if (MISTAKE.test(sentence.text) || (WRONG.test(sentence.text) && OF_A_DATE.test(sentence.text))) return true
  const all = sentence.block.sentences
  const position = all.indexOf(sentence)
  return [all[position - 1], all[position + 1]].some((near) => near !== undefined && MISTAKE.test(near.text))
}

// “will open”, “is due”, “have until”
const FUTURE =
  /\b(?:will|shall|upcoming|forthcoming|scheduled|is due|are due|is set|are set|have until|has until|must|deadline|register|join us|is to|are to|to be held|takes place|opens|starts|begins|closes|can)\b|['’]ll\b/i
// “was held”, “met”
const PAST =
  /\b(?:was|were|had|did|held|took|went|met|said|began|won|lost|died|left|made|came|gave|told|found|saw|opened|ended|started|arrived|married|announced|launched|happened)\b/

/** The time that a sentence's verbs speak of, undefined where they disagree or say nothing. */
function tenseOf({ text }: Sentence): 'past' | 'future' | undefined {
  const future = FUTURE.test(text)
  return future === PAST.test(text) ? undefined : future ? 'future' : 'past'
}

/** The day from which the article speaks. */
export interface ReferenceDate {
  /** YYYY-MM-DD */
  readonly date: string
  /** The same as a day number. */
  readonly day: number
  readonly source: DateSource
}

export type DateSource = 'front-matter' | 'file-name' | 'published-line' | 'dateline' | 'now'
