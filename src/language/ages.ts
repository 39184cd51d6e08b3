import type { DayInterval } from './calendar.ts'
import { civilDate, dayNumber } from './calendar.ts'
import { ORDINAL_NUMBER } from './date-words.ts'
import { amountOf, NUMBER_WORD } from './durations.ts'

/** How an age is written. */
export type AgeForm =
  | 'aged' // “aged 58”, “at the age of 58”, “age 58”
  | 'year-old' // “the 58-year-old”
  | 'turned' // “turned 58”
  | 'birthday' // “her 58th birthday”
  | 'is' // “she is 58”, “he was 58 years old”
  | 'at' // “retired at 58”
  | 'tens' // “in her fifties”

/** An age as written, with offsets into the text. */
export interface WrittenAge {
  readonly start: number
  readonly end: number
  readonly form: AgeForm
  /** Whole years; a decade of life has ten of them. */
  readonly low: number
  readonly high: number
  /** “the 58-year-old”, “a 58-year-old”; absent where it stands in apposition. */
  readonly article?: 'the' | 'a'
  /** The verb of `turned` and `is`, lower case: “will turn”, “was”. */
  readonly verb?: string
}

/** The ages in a text, left to right, but for a bare number after a name, which only the name tells. */
export function agesIn(text: string): WrittenAge[] {
  const ages: WrittenAge[] = []
  for (const [form, pattern] of PATTERNS) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const read = ageOf(form, match)
      if (read !== undefined && !ages.some((age) => age.start < read.end && read.start < age.end)) ages.push(read)
    }
  }
  return ages.sort((a, b) => a.start - b.start)
}

/** Words without which a text holds no age: a cheap first look. */
export const AGE_HINT =
  /\b(?:age(?:d|\s)|year(?:s)?[\s-]old|turn(?:s|ed|ing)?\s[\dtfseno]|birthday|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s\b|[Aa]t\s(?:\d|(?:six|seven|eigh|nine)teen|[tfsen]\w+ty\b))|(?:\bis|\bwas|['’][sm])\s(?:(?:now|then|only|just|already|still|about)\s)?(?:\d|[a-z-]+(?:\snow|\swhen|\syears|[.,;]|$))/

const NUMBER = NUMBER_WORD.replace('\\d{1,4}(?:\\.\\d{1,2})?', '\\d{1,3}')

const PATTERNS: readonly (readonly [AgeForm, RegExp])[] = [
  // “the 58-year-old”, “a seven-year-old”, “34-year-old”
  [
    'year-old',
    new RegExp(
      `(?:\\b(?<article>[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\\s(?:\\w+\\s)?)?(?<![\\w.,–-])(?<age>${NUMBER})[\\s-]years?[\\s-]old(?!s)\\b`,
      'g',
    ),
  ],
  // “aged 58”, “age 58”, “at the age of fifty-eight”
  [
    'aged',
    new RegExp(
      `\\b(?:aged|(?:at\\s)?(?:the\\s)?age\\s(?:of\\s)?|(?:at\\s)?age)\\s?(?<age>${NUMBER})\\b(?!\\s?(?:to|and|or|–|-|plus)\\s?(?:\\d|[a-z]*over|older|above|under)|\\+|%|\\spercent)`,
      'g',
    ),
  ],
  // “turned 58”, “will turn 83”, “she'll turn 83”
  [
    'turned',
    new RegExp(
      `\\b(?<verb>turned|turns|turning|(?:will|would|to|['’]ll)\\sturn)\\s(?<age>${NUMBER})\\b(?!\\s?(?:%|percent|per\\scent|degrees|points|to|into|of|out|million|pages|people|cards|goals|heads))`,
      'g',
    ),
  ],
  ['turned', new RegExp(`['’](?<verb>ll\\sturn)\\s(?<age>${NUMBER})\\b`, 'g')],
  // “her 58th birthday”, “his ninetieth birthday”
  [
    'birthday',
    /\b(?:his|her|their|whose|[A-Z]\w+['’]s)\s(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?)\sbirthday\b/g,
  ],
  // “she is 58,”, “he was 58 when”, “she's eight now”
  [
    'is',
    new RegExp(
      `\\b(?<verb>is|was)\\s(?:(?:now|then|only|just|already|still|about)\\s)?(?<age>${NUMBER})(?=\\syears\\sold\\b|\\syears\\sof\\sage\\b|\\snow\\b|\\swhen\\b|[.,;]|\\sand\\s(?:lives|has|works)\\b)`,
      'g',
    ),
  ],
  [
    'is',
    new RegExp(
      `\\b(?:(?:[Hh]e|[Ss]he)['’](?<verb>s)|I['’]m|I\\sam)\\s(?:(?:now|only|just|already|still)\\s)?(?<age>${NUMBER})(?=\\syears\\sold\\b|\\snow\\b|[.,;]|$)`,
      'g',
    ),
  ],
  // “retired in 2005, at 67,”
  [
    'at',
    /(?:,\s|\b(?:died|retired|married|emigrated|widowed|orphaned|left\sschool|left\shome)\s)at\s(?<age>\d{2,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|eighteen|nineteen|seventeen|sixteen)(?=[,.;)]|$|\s(?:to|and|in|on|of)\b)/g,
  ],
  // “At 71, Lind is the oldest”
  // and “At 19, in 1953, she took the train”
  ['at', new RegExp(`^At\\s(?<age>${NUMBER})(?=,?\\s(?:[A-Z]|he\\b|she\\b|in\\s\\d{4},))`, 'g')],
  // “in his sixties”, “in her early 40s”
  [
    'tens',
    /\bin\s(?:his|her|their)\s(?<part>early|mid|late)?[\s-]?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|[2-9]0s)\b/g,
  ],
]

const TENS: ReadonlyMap<string, number> = new Map(
  'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at] as const),
)

const ORDINAL_TENS: ReadonlyMap<string, number> = new Map(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at] as const),
)

const OLDEST = 119

function ageOf(form: AgeForm, match: RegExpExecArray): WrittenAge | undefined {
  const groups = match.groups as Record<string, string | undefined>
  const start = match.index
  const end = start + match[0].length
  if (form === 'tens') {
    const first = TENS.get(groups.tens!) ?? Number(groups.tens!.slice(0, 2))
    return { start, end, form, low: first, high: first + 9 }
  }
  const years = form === 'birthday' ? ordinalOf(groups.ordinal!) : amountOf(groups.age!)
  if (years === undefined || years > OLDEST || !Number.isInteger(years)) return undefined
  const article = groups.article?.toLowerCase()
  const verb = groups.verb?.toLowerCase()
  return {
    start,
    end,
    form,
    low: years,
    high: years,
    ...(article === undefined ? {} : { article: article.startsWith('a') ? 'a' : 'the' }),
    ...(verb === undefined ? {} : { verb: verb.replace('ll', 'will') }),
  }
}

/** 58 for “58th”, 90 for “ninetieth”, 64 for “sixty-fourth”. */
export function ordinalOf(word: string): number | undefined {
  const digits = ORDINAL_DIGITS.exec(word)
  if (digits !== null) return Number(digits[1])
  const lower = word.toLowerCase()
  const whole = ORDINAL_NUMBER.get(lower) ?? ORDINAL_TENS.get(lower)
  if (whole !== undefined) return whole
  const dash = lower.indexOf('-')
  if (dash < 0) return undefined
  const tens = amountOf(lower.slice(0, dash))
  const ones = ORDINAL_NUMBER.get(lower.slice(dash + 1))
  return tens !== undefined && tens >= 20 && tens % 10 === 0 && ones !== undefined && ones < 10
    ? tens + ones
    : undefined
}

const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/

/** The days on which somebody was born who is `low` to `high` years old on a day of `at`. */
export function birthOf(low: number, high: number, at: DayInterval): DayInterval {
  return { from: anniversary(at.from, -(high + 1)) + 1, to: anniversary(at.to, -low) }
}

/** The days on which somebody was born who became `years` old on a day of `at`. */
export function birthOfTurning(years: number, at: DayInterval): DayInterval {
  return { from: anniversary(at.from, -years), to: anniversary(at.to, -years) }
}

function anniversary(from: number, years: number): number {
  const date = civilDate(from)
  return dayNumber(date.year + years, date.month, date.day)
}
