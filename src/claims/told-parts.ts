import type { Sentence } from '../article/article.ts'
import { dayNumber } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDuration } from '../language/durations.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import { isCurrencyMark } from '../language/number-marks.ts'
import type { Interval } from '../language/numbers.ts'
import { minutesOf, type WrittenTime } from '../language/times.ts'
import type { Token } from '../language/tokens.ts'
import type { ToldKind } from '../language/told-words.ts'
import { FIXED_COUNTS } from '../language/told-words.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf } from './claim.ts'
import { kindOf } from './comparable.ts'
import { countedAt } from './counts.ts'
import type { DateClaim } from './dates.ts'
import type { Vote } from './votes.ts'
import { mayHoldNumber, wordsOf } from './words.ts'

/** What the readers of other kinds found in a sentence. */
export interface Values {
  readonly durations?: readonly ClaimOf<'duration', WrittenDuration>[] | undefined
  readonly dates?: readonly DateClaim[] | undefined
  readonly times?: readonly ClaimOf<'time-of-day', WrittenTime>[] | undefined
  readonly votes?: readonly ClaimOf<'vote', Vote>[] | undefined
}

/** Bounds are kept as JSON, which has no infinity. */
function finite(bound: number): number {
  return Math.max(-BEYOND, Math.min(BEYOND, bound))
}

const BEYOND = 1e15

/** A stretch of a sentence that gives a value. */
export interface Part extends Interval, ToldKind {
  readonly start: number
  readonly end: number
  /** “Two of the buyers”, “of which seven”: some of things that are more. */
  readonly some?: boolean
  /** The words between the number and what it counts: “league” of “118 league goals”. */
  readonly modifiers?: readonly string[]
}

function kindOfTold(tokens: readonly Token[], amount: Amount): ToldKind | undefined {
  const { number, currency } = amount
  const { dimension } = amount.unit ?? {}
  if (number.form !== 'cardinal' || number.ambiguous || number.dashed || dimension === 'time' || dimension === 'data')
    return undefined
  const counted = seatsAt(tokens, amount) ?? countedAt(tokens, amount) ?? bareCount(tokens, amount)
  const period = counted === undefined ? undefined : periodAfter(tokens, amount.to)
  if (period !== undefined) return { sort: 'rate', of: period }
  if (counted !== undefined) {
    const isCrowd = SPECTATORS.has(counted) || isWatching(tokens, amount, counted)
    return { sort: 'count', of: isCrowd ? 'spectator' : counted }
  }
  if (currency !== undefined)
    return { sort: 'money', of: currency, ...(isUnitPrice(tokens, amount.to) ? { each: true } : {}) }
  if (amount.percent !== undefined) return amount.percent === 'percent' ? { sort: 'percent', of: '' } : undefined
  return dimension === undefined ? undefined : { sort: 'unit', of: dimension }
}

/** Dates are amounts, too: of days. */
const DATE: ToldKind = { sort: 'date', of: '' }

const FREE: ToldKind = { sort: 'money', of: '' }

/** “for nothing”: a sum in no currency. */
export function isFree({ sort, of }: ToldKind): boolean {
  return sort === FREE.sort && of === FREE.of
}

/** “June 15-17”, “from July 21 to July 23”: a stretch of days, not a day. */
function isInRange(text: string, start: number, end: number): boolean {
  return RANGE_BEFORE.test(text.slice(Math.max(0, start - 6), start)) || RANGE_AFTER.test(text.slice(end, end + 6))
}

const RANGE_BEFORE = /(?:\d ?[-–]|\d to|\bto) ?$/
// A dash and a capital end a dateline: “Tarnbridge, 9 April 2025 – Halvorsen”.
const RANGE_AFTER = /^ ?(?:[-–] ?\d|[-–][A-Z]|to [\dA-Z])/

// “a water clock from 1642”, “the hall of 1868”
const OF_YEAR: ReadonlySet<string> = new Set(['of', 'from', 'in', '('])
const FIRST_YEAR = 1500
const LAST_YEAR = 2050

/** The amounts, durations, dates, times and votes of a sentence, and “for nothing”, from left to right. */
export function partsOf(
  sentence: Sentence,
  { durations = [], dates = [], times = [], votes = [] }: Values,
  year: number | undefined,
): Part[] {
  const isRead = durations.length + dates.length + times.length + votes.length > 0
  if (!isRead && !mayHoldNumber(sentence)) return nothingIn(sentence.text)
  const { tokens } = wordsOf(sentence)
  const parts: Part[] = []
  for (const amount of amountsOf(sentence)) {
    const whole = parts.at(-1)
    const kind =
      isOfWhich(tokens, amount) && whole?.sort === 'count'
        ? { sort: whole.sort, of: whole.of }
        : kindOfTold(tokens, amount)
    if (kind === undefined || isEndOfRange(tokens, amount)) continue
    const { start, end } = amount
    const modifiers = amount.noun?.modifiers ?? []
    parts.push({ ...kind, ...valuesOf(kind, amount), start, end, some: isSome(tokens, amount), modifiers })
  }
  for (const { value } of durations) {
    const { low, high, start, end } = value
    parts.push({ sort: 'time', of: value.scale, low: finite(low), high: finite(high), start, end })
  }
  for (const { value } of dates) {
    const dated = value.year === undefined && year !== undefined ? { ...value, year } : value
    const days = value.approximate || value.otherOrder !== undefined ? undefined : daysOf(dated)
    if (days === undefined || value.precision === 'decade' || value.precision === 'century') continue
    if (isInRange(sentence.text, value.start, value.end)) continue
    parts.push({ ...DATE, low: days.from, high: days.to + 1, start: value.start, end: value.end })
  }
  for (const { value } of times) {
    const minutes = value.approximate ? [] : minutesOf(value).map((minute) => minute % HALF_A_DAY)
    if (minutes.length === 0 || isInRange(sentence.text, value.start, value.end)) continue
    parts.push({ sort: 'clock', of: '', low: minutes[0]!, high: minutes[0]!, start: value.start, end: value.end })
  }
  for (const { value } of votes) {
    // “29 to 22” and “27 to 22” are two tallies, “22 to 29” of those who were against is the first.
    const [most, least] = value.ayes > value.noes ? [value.ayes, value.noes] : [value.noes, value.ayes]
    const tally = most + least / MOST_VOTES
    const start = sentence.text.indexOf(value.text)
    const end = start + value.text.length
    for (let at = parts.length - 1; at >= 0; at--)
      if (parts[at]!.start < end && parts[at]!.end > start) parts.splice(at, 1)
    parts.push({ sort: 'vote', of: '', low: tally, high: tally, start, end })
  }
  for (const { form, value, start, end, from, to } of wordsOf(sentence).numbers) {
    const isYear = form === 'year' || (OF_YEAR.has(tokens[from - 1]?.lower ?? '') && tokens[to]?.kind !== 'word')
    // “in 6:12” has the length of a year and no value as a number.
    if (!isYear || end - start !== 4 || !(value >= FIRST_YEAR && value <= LAST_YEAR)) continue
    if (!parts.some((part) => part.start < end && part.end > start))
      parts.push({ ...DATE, low: dayNumber(value, 1, 1), high: dayNumber(value + 1, 1, 1), start, end })
  }
  parts.push(...nothingIn(sentence.text))
  return parts.filter(({ low, high }) => low <= high).sort((a, b) => a.start - b.start)
}

/** “At six” may be either half of the day. */
const HALF_A_DAY = 12 * 60
const MOST_VOTES = 1e6

/** “The Slipway seats 63”, “seating 240 people” */
function seatsAt(tokens: readonly Token[], { from, noun, value, unit, currency }: Amount): string | undefined {
  if (!SEATING.has(tokens[from - 1]?.lower ?? '') || value < 2 || (unit ?? currency) !== undefined) return undefined
  return noun === undefined || SEATED.has(noun.head) ? 'seat' : undefined
}

const SEATING: ReadonlySet<string> = new Set(['seats', 'seat', 'seated', 'seating'])
const SEATED: ReadonlySet<string> = new Set(['person', 'guest', 'diner', 'spectator', 'visitor', 'worshipper'])

/** “four flights a week”, “five times a day”: the period. */
function periodAfter(tokens: readonly Token[], to: number): string | undefined {
  for (let at = to; at <= to + BEFORE_PERIOD && tokens[at]?.kind === 'word'; at++) {
    const period = tokens[at + 1]?.lower ?? ''
    // “will roll out every year”; “a year” must stand right behind
    if ((at === to || tokens[at]!.lower === 'every') && PER.has(tokens[at]!.lower) && PERIODS.has(period)) return period
  }
  return undefined
}

/** “69 francs each”, “67 francs a share” */
function isUnitPrice(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]?.lower ?? ''
  return next === 'each' || next === 'apiece' || (PER.has(next) && UNITS_SOLD.has(tokens[to + 1]?.lower ?? ''))
}

const BEFORE_PERIOD = 4
const PER: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every'])
const PERIODS: ReadonlySet<string> = new Set(['hour', 'day', 'week', 'month', 'year'])
const UNITS_SOLD: ReadonlySet<string> = new Set(
  'share head person ticket copy piece bottle kilo ton tonne litre unit seat'.split(' '),
)

/** “of which seven are open”, “one of whom died” */
function isOfWhich(tokens: readonly Token[], { from, to, noun }: Amount): boolean {
  const word = tokens[from - 1]?.lower
  if (tokens[to]?.lower === 'of' && (tokens[to + 1]?.lower === 'whom' || tokens[to + 1]?.lower === 'which')) return true
  return noun === undefined && (word === 'which' || word === 'whom') && tokens[from - 2]?.lower === 'of'
}

/** “Two of the buyers”, “seven of them”, “of which seven” */
function isSome(tokens: readonly Token[], amount: Amount): boolean {
  if (isOfWhich(tokens, amount)) return true
  const at = amount.noun === undefined ? amount.to : amount.noun.from
  return tokens[at]?.lower === 'of' && DEFINITE.has(tokens[at + 1]?.lower ?? '') && amount.noun === undefined
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the its their our his her my your these those them us which whom'.split(' '),
)

/** “£12 to £38”, “between 20 and 35 eggs”: the least or the most. */
function isEndOfRange(tokens: readonly Token[], { from, to }: Amount): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]]
  if (after?.lower === 'to' && isNumberLike(tokens[to + 1])) return true
  if (before?.lower === 'to' && (tokens[from - 2]?.kind === 'digits' || tokens[from - 3]?.kind === 'digits'))
    return true
  const between = tokens.findLastIndex(({ lower }, index) => index < from && lower === 'between')
  return between >= 0 && from - between <= MOST_IN_RANGE && (between === from - 1 || before?.lower === 'and')
}

const MOST_IN_RANGE = 6

/** “38”, “£38” */
function isNumberLike(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'digits' || isCurrencyMark(token.text))
}

/** "a crowd of 1,482", "in front of 640", "the number of dead is now nine", "Beds: 32" */
function bareCount(tokens: readonly Token[], amount: Amount): string | undefined {
  if (kindOf(amount) !== 'bare' || amount.value < 2) return undefined
  const parent = tokens[amount.from - 1]?.lower === 'of' ? PARENTS.get(tokens[amount.from - 2]?.lower ?? '') : undefined
  if (parent !== undefined) return parent
  let at = amount.from - 1
  while (LINKS.has(tokens[at]?.lower ?? '')) at--
  const word = tokens[at]?.lower ?? ''
  const named = at < amount.from - 1 ? BARE_COUNTS.get(word) : undefined
  if (named !== undefined) return named
  // “48 of the birds”; “two of the buyers” are some of them
  if (amount.value >= 10 && tokens[amount.to]?.lower === 'of' && tokens[amount.to + 1]?.lower === 'the') {
    const plural = tokens[amount.to + 2]?.lower ?? ''
    if (isPluralNoun(plural)) return singularOf(plural)
  }
  const isLabelled =
    tokens[amount.from - 1]?.text === ':' && amount.from < MOST_IN_LABEL && amount.to >= tokens.length - 1
  return isLabelled && isPluralNoun(tokens[amount.from - 2]?.lower ?? '')
    ? singularOf(tokens[amount.from - 2]!.lower)
    : undefined
}

/** "mother of three" */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ['mother', 'child'],
  ['father', 'child'],
  ['grandmother', 'grandchild'],
  ['grandfather', 'grandchild'],
])

const LINKS: ReadonlySet<string> = new Set('of is was at now stands stood : are were reached to'.split(' '))
const BARE_COUNTS: ReadonlyMap<string, string> = new Map([
  ['crowd', 'spectator'],
  ['attendance', 'spectator'],
  ['audience', 'spectator'],
  ['front', 'spectator'],
  ['toll', 'dead'],
  ['dead', 'dead'],
  ['capacity', 'seat'],
  ['population', 'inhabitant'],
])
const MOST_IN_LABEL = 7

/** "1,842 people watched" */
function isWatching(tokens: readonly Token[], amount: Amount, counted: string): boolean {
  return counted === 'person' && WATCHING.has(tokens[amount.to]?.lower ?? '')
}

const WATCHING: ReadonlySet<string> = new Set('watched saw watching'.split(' '))
const SPECTATORS: ReadonlySet<string> = new Set('spectator fan supporter onlooker'.split(' '))

function valuesOf(kind: ToldKind, { interval, value, number, unit }: Amount): Interval {
  const isCount = kind.sort === 'count'
  if (isCount && number.approximation === undefined && value < 1000 && !isRound(kind.of, value))
    return { low: value, high: value }
  const factors = unit?.factors ?? [1]
  const offset = unit?.offset ?? 0
  // What is rounded is rounded to the nearest: “£2m” and “£3m” are two sums.
  const half = (isCount && value < 1000 ? 10 : number.grain) / 2
  const { low, high } = number.approximation === undefined ? { low: value - half, high: value + half } : interval
  return {
    low: finite(low * Math.min(...factors) + offset),
    high: finite(high * Math.max(...factors) + offset),
  }
}

/** “160 species” may be 156; beds, seats and steps are built and known. */
function isRound(counted: string, value: number): boolean {
  return value >= LEAST_ROUND && value % 10 === 0 && !FIXED_COUNTS.has(counted)
}

const LEAST_ROUND = 100

// “free of charge”, “for nothing”, “free for children”, “admission is free”
const NOTHING =
  /\b(?:free of charge|for nothing|for free|without (?:a )?(?:charge|fee|payment)|at no (?:charge|cost)|unpaid|(?:is|are|was|were|be|admission|entry|entrance) free)\b(?! (?:of|from|to|as)\b)/gi

function nothingIn(text: string): Part[] {
  return [...text.matchAll(NOTHING)].map((match) => ({
    ...FREE,
    low: 0,
    high: 0,
    start: match.index,
    end: match.index + match[0].length,
  }))
}
