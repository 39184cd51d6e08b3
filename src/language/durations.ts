import { SMALL_NUMBERS } from './number-words.ts'

/** What a duration is counted in: only values of one scale compare exactly. */
export type DurationScale = 'seconds' | 'days' | 'months'

/**
 * A length of time as written, with offsets into the text: “37 minutes”, “an hour and a half”, “a seven-year term”.
 * `low` and `high` are in the units of `scale` and include what the printed form can round.
 */
export interface WrittenDuration {
  readonly start: number
  readonly end: number
  readonly scale: DurationScale
  /** The printed amount: 8 years are 96 months. */
  readonly amount: number
  readonly low: number
  readonly high: number
  /** The smallest unit that is named. */
  readonly unit: DurationUnit
  /** “a seven-year term” */
  readonly adjective: boolean
}

export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'night' | 'week' | 'month' | 'year'

/** The durations in a text, left to right. Ages (“seven years old”, “a 7-year-old”) are none. */
export function durationsIn(text: string): WrittenDuration[] {
  const found: WrittenDuration[] = []
  DURATION.lastIndex = 0
  for (let match = DURATION.exec(text); match !== null; match = DURATION.exec(text)) {
    const read = durationAt(text, match)
    if (read !== undefined) found.push(read)
  }
  return joined(text, found)
}

/** What a number word stands for: “seven”, “twenty-five”, “37”; undefined for other words. */
export function amountOf(word: string): number | undefined {
  if (DIGITS.test(word)) return Number(word)
  const lower = word.toLowerCase()
  const small = SMALL_NUMBERS.get(lower)
  if (small !== undefined) return small
  const dash = lower.indexOf('-')
  if (dash < 0) return undefined
  const tens = SMALL_NUMBERS.get(lower.slice(0, dash))
  const ones = SMALL_NUMBERS.get(lower.slice(dash + 1))
  return tens !== undefined && tens >= 20 && ones !== undefined && ones > 0 && ones < 10 ? tens + ones : undefined
}

// “37”, “2.5”
const DIGITS = /^\d{1,4}(?:\.\d{1,2})?$/

/** A number in digits or words, below a hundred in words. */
export const NUMBER_WORD =
  '(?:\\d{1,4}(?:\\.\\d{1,2})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)'

const UNIT =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|months?|years?|yrs?|decades?|centur(?:y|ies)|fortnights?'

// “37 minutes”, “two and a half years”, “seven-year”, “half an hour”, “a decade”, “an hour and a half”
const DURATION = new RegExp(
  `(?<![\\w.,:$£€-])(?:(?<half>half)[\\s-](?:an?[\\s-])?|(?<quarter>(?:a|three)[\\s-]quarters?)\\sof\\san?\\s|(?<article>an?)\\s(?<afterHalf>half[\\s-])?|(?<number>${NUMBER_WORD}|[A-Z][a-z]+(?:-[a-z]+)?)(?<andHalf>\\sand\\sa\\shalf|½)?(?<mark>[\\s-]))(?<unit>${UNIT})\\b(?<tailHalf>\\sand\\sa\\s(?:half|quarter))?`,
  'g',
)

interface UnitSize {
  readonly unit: DurationUnit
  readonly scale: DurationScale
  readonly size: number
}

const UNITS: ReadonlyMap<string, UnitSize> = new Map<string, UnitSize>([
  ['second', { unit: 'second', scale: 'seconds', size: 1 }],
  ['sec', { unit: 'second', scale: 'seconds', size: 1 }],
  ['minute', { unit: 'minute', scale: 'seconds', size: 60 }],
  ['min', { unit: 'minute', scale: 'seconds', size: 60 }],
  ['hour', { unit: 'hour', scale: 'seconds', size: 3600 }],
  ['hr', { unit: 'hour', scale: 'seconds', size: 3600 }],
  ['day', { unit: 'day', scale: 'days', size: 1 }],
  ['night', { unit: 'night', scale: 'days', size: 1 }],
  ['week', { unit: 'week', scale: 'days', size: 7 }],
  ['fortnight', { unit: 'week', scale: 'days', size: 14 }],
  ['month', { unit: 'month', scale: 'months', size: 1 }],
  ['year', { unit: 'year', scale: 'months', size: 12 }],
  ['yr', { unit: 'year', scale: 'months', size: 12 }],
  ['decade', { unit: 'year', scale: 'months', size: 120 }],
  ['century', { unit: 'year', scale: 'months', size: 1200 }],
])

// “seven years old”, “7-year-old”, “aged two years”
const AGE_AFTER = /^[\s-]olds?\b|^\sof\sage\b/

// “a block a week”, “three times a day”, “€5 an hour”, “twice a year”: how often or how fast, not how long
const RATE_LEFT = new RegExp(
  `(?:\\b(?:an?|${NUMBER_WORD})\\s[a-z-]+\\s|[€$£]\\d[\\d.,]*\\s|\\b(?:once|twice|thrice)\\s)$`,
  'i',
)
// “a hundred and fifteen years”: not fifteen
const LARGER_LEFT = /\b(?:hundred|thousand|million|dozen|score|point)(?:\sand)?\s$/i
// “five to seven years”, “six or seven years”, “10–15 years”, “between five and seven years”
const RANGE_LEFT = new RegExp(
  `(?:(?<from>${NUMBER_WORD})\\s?(?:to|or|–|—)|between\\s(?<between>${NUMBER_WORD})\\sand)\\s?$`,
  'i',
)

// How a word before bends the amount: “nearly three hours”, “more than a decade”
const APPROXIMATORS: readonly (readonly [RegExp, (amount: number, slack: number) => readonly [number, number]])[] = [
  [
    /\b(?:more than|over|at least|upwards of|no less than|not less than|in excess of)\s$/i,
    (n) => [n, Number.POSITIVE_INFINITY],
  ],
  [
    /\b(?:less than|under|fewer than|up to|at most|no more than|within|not more than|as (?:little|much|long) as)\s$/i,
    (n) => [0, n],
  ],
  [
    /\b(?:nearly|almost|close to|not quite|just under|just short of|little short of)\s$/i,
    (n, slack) => [n - 2 * slack, n],
  ],
  [
    /\b(?:just over|a little over|slightly more than|a little more than|a good|some|about|around|roughly|approximately|an estimated|or so|circa)\s$/i,
    (n, slack) => [n - slack, n + 2 * slack],
  ],
]

function durationAt(text: string, match: RegExpExecArray): WrittenDuration | undefined {
  const groups = match.groups as Record<string, string | undefined>
  const word = groups.unit!
  const unit = UNITS.get(word) ?? UNITS.get(word.replace(/ies$/, 'y').replace(/s$/, ''))
  if (unit === undefined) return undefined
  const end = match.index + match[0].length
  if (AGE_AFTER.test(text.slice(end, end + 12))) return undefined
  const count = countOf(groups)
  if (count === undefined) return undefined
  const amount =
    (count + (groups.tailHalf === undefined ? 0 : groups.tailHalf.endsWith('half') ? 0.5 : 0.25)) * unit.size
  const left = text.slice(Math.max(0, match.index - 26), match.index)
  if (LARGER_LEFT.test(left)) return undefined
  if (groups.article !== undefined && groups.afterHalf === undefined && RATE_LEFT.test(left)) return undefined
  const slack = Math.max(unit.size / 2, amount * 0.15)
  let low = amount
  let high = amount
  for (const [pattern, bend] of APPROXIMATORS) {
    if (!pattern.test(left)) continue
    ;[low, high] = bend(amount, slack)
    break
  }
  const range = RANGE_LEFT.exec(left)?.groups
  const from = amountOf(range?.from ?? range?.between ?? '')
  if (from !== undefined) low = Math.min(low, from * unit.size)
  if (low === high && text.startsWith(' or so', end)) [low, high] = [amount - slack, amount + slack]
  return {
    start: match.index,
    end,
    scale: unit.scale,
    amount,
    low,
    high,
    unit: unit.unit,
    adjective: groups.mark === '-' && !word.endsWith('s'),
  }
}

function countOf(groups: Record<string, string | undefined>): number | undefined {
  if (groups.half !== undefined) return 0.5
  if (groups.quarter !== undefined) return groups.quarter.startsWith('three') ? 0.75 : 0.25
  if (groups.article !== undefined) return groups.afterHalf === undefined ? 1 : 0.5
  const number = amountOf(groups.number!)
  return number === undefined ? undefined : number + (groups.andHalf === undefined ? 0 : 0.5)
}

/** “two hours and ten minutes”, “2 years, 3 months”: one duration where the parts share a scale and get smaller. */
function joined(text: string, parts: readonly WrittenDuration[]): WrittenDuration[] {
  const durations: WrittenDuration[] = []
  for (const part of parts) {
    const before = durations[durations.length - 1]
    const whole =
      before !== undefined &&
      before.scale === part.scale &&
      SIZE_ORDER.indexOf(part.unit) < SIZE_ORDER.indexOf(before.unit) &&
      COMPOUND_JOINT.test(text.slice(before.end, part.start))
    if (!whole) {
      durations.push(part)
      continue
    }
    durations[durations.length - 1] = {
      ...part,
      start: before.start,
      amount: before.amount + part.amount,
      low: before.low + part.low,
      high: before.high + part.high,
    }
  }
  return durations
}

const SIZE_ORDER: readonly DurationUnit[] = ['second', 'minute', 'hour', 'night', 'day', 'week', 'month', 'year']
const COMPOUND_JOINT = /^(?:\sand\s|,\s|\s|,\sand\s)$/

/** “eight years”, “2 hours 27 minutes”, “three days”: an amount for a message. */
export function durationInWords(amount: number, scale: DurationScale): string {
  if (scale === 'months')
    return parts(amount, [
      ['year', 12],
      ['month', 1],
    ])
  if (scale === 'days')
    return amount >= 14 && amount % 7 === 0 ? parts(amount, [['week', 7]]) : parts(amount, [['day', 1]])
  return parts(amount, [
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ])
}

function parts(amount: number, units: readonly (readonly [string, number])[]): string {
  const words: string[] = []
  let rest = Math.abs(amount)
  for (const [name, size] of units) {
    const count = Math.floor(rest / size + 1e-9)
    rest -= count * size
    if (count > 0) words.push(`${count} ${name}${count === 1 ? '' : 's'}`)
  }
  return words.length === 0 ? `0 ${units[units.length - 1]![0]}s` : words.join(' ')
}
