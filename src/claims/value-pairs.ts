import { CHANGE_WORDS } from '../language/change-words.ts'
import { SCALE_WORDS } from '../language/number-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { areComparable, tokenBefore } from './comparable.ts'

/** Two values of one thing, the earlier (or the one compared with) and the later. */
export interface Pair {
  readonly from: Amount
  readonly to: Amount
  /** “from … to …” leaves no doubt; “42 million, against 36 million of orders” may compare two things. */
  readonly joined: 'from-to' | 'compared'
}

/** The amounts that are joined by "from … to …", in either order. */
export function pairsIn(tokens: readonly Token[], amounts: readonly Amount[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i]!, amounts[i + 1]!]
    const [beforeA, beforeB] = [leadOf(tokens, a), leadOf(tokens, b)]
    if (!areComparable(a, b) || b.from - a.to > 9 || isPeriod(tokens, a) || isPeriod(tokens, b)) continue
    if (tokens.slice(a.to, b.from).some((token) => token.text === ';' || token.text === ':')) continue
    if (beforeA === 'from' && beforeB === 'to') pairs.push({ from: a, to: inScaleOf(tokens, a, b), joined: 'from-to' })
    else if (
      beforeB === 'to' &&
      STATES.has(beforeA) &&
      CHANGE_WORDS.has(tokens[tokenBefore(tokens, b) - 1]?.lower ?? '')
    )
      pairs.push({ from: a, to: b, joined: 'from-to' })
    else if (beforeA === 'to' && beforeB === 'from')
      pairs.push({ from: inScaleOf(tokens, a, b), to: a, joined: 'from-to' })
  }
  return pairs
}

/** “from the first half to the second” are no values. */
function isPeriod(tokens: readonly Token[], { number, from }: Amount): boolean {
  return number.form === 'fraction' && HALF_BEFORE.has(tokens[from - 1]?.lower ?? '')
}

const HALF_BEFORE: ReadonlySet<string> = new Set('first second third fourth last final same next'.split(' '))

/** “from five million crowns to eight”: a bare number of one order takes the scale of the number before it. */
function inScaleOf(tokens: readonly Token[], first: Amount, second: Amount): Amount {
  const scale = SCALE_WORDS.get(tokens[first.number.to - 1]!.lower)
  const { number, interval } = second
  const isBare = second.unit === undefined && second.noun === undefined && second.percent === undefined
  if (scale === undefined || !isBare || number.value >= SMALLEST_WRITTEN_OUT) return second
  const value = number.value * scale
  return {
    ...second,
    number: { ...number, value, grain: number.grain * scale },
    value,
    interval: { low: interval.low * scale, high: interval.high * scale },
  }
}

/** Whoever writes “5 million” writes no larger number in its short form. */
const SMALLEST_WRITTEN_OUT = 1000

/** The preposition before an amount; "from an average of $1,500" leads with "from". */
function leadOf(tokens: readonly Token[], amount: Amount): string {
  let at = tokenBefore(tokens, amount)
  if (tokens[at]?.lower === 'of' && MEASURING.has(tokens[at - 1]?.lower ?? '')) {
    at -= 2
    while (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an' || tokens[at]?.lower === 'the') at--
  }
  return tokens[at]?.lower ?? ''
}

const MEASURING: ReadonlySet<string> = new Set(
  'average mean median total record high low peak maximum minimum'.split(' '),
)
// "which stood at 640 and has since fallen to 480"
const STATES: ReadonlySet<string> = new Set(['at', 'was', 'were'])

/**
 * The only two comparable values of a sentence besides `shares`, one of which the words compare with: “640, up from 480”,
 * “36, against 50 in the control group”, “£12m … than the £10m of a year ago”.
 */
export function comparedPair(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  shares: readonly Amount[],
): Pair | undefined {
  const values = amounts.filter((amount) => !shares.includes(amount) && isValue(amount))
  const [a, b] = values
  if (a === undefined || b === undefined || values.length !== 2 || !areComparable(a, b)) return undefined
  if (a.unit !== undefined && b.unit !== undefined && a.unit !== b.unit) return undefined
  const [refersA, refersB] = [isReference(tokens, a), isReference(tokens, b) || isBaseInBrackets(tokens, a, b)]
  // “240 break-ins last year, against 300 the year before”
  if (refersA && refersB && isHeldAgainst(tokens, b) && !isHeldAgainst(tokens, a))
    return { from: b, to: a, joined: 'compared' }
  if (refersA === refersB) return thenAndNow(tokens, a, b)
  return refersA ? { from: a, to: b, joined: 'compared' } : { from: b, to: a, joined: 'compared' }
}

/** A plain count, measure or sum: no time (“3 after 20 minutes”), no part of a score, no “three times”. */
function isValue({ number, unit, noun }: Amount): boolean {
  if (number.form !== 'cardinal' || number.dashed || number.tail !== undefined) return false
  return number.value > 0 && unit?.dimension !== 'time' && noun?.head !== 'time' && !isPronoun(number)
}

/** “the old one with its 450”, “one doesn’t notice” */
function isPronoun({ written, value }: Amount['number']): boolean {
  return written === 'words' && value === 1
}

function isHeldAgainst(tokens: readonly Token[], amount: Amount): boolean {
  return HOLDING.has(tokens[tokenBefore(tokens, amount)]?.lower ?? '')
}

const HOLDING: ReadonlySet<string> = new Set(['after', 'against', 'versus', 'vs', 'from', 'than', 'with'])

/** “than the £10m”, “against 50”, “last year's 480”, “the 1.1 million of 2021”, “4,500 a year earlier” */
function isReference(tokens: readonly Token[], amount: Amount): boolean {
  const from = Math.max(0, amount.from - REFERENCE_AHEAD)
  // “representing more than 130 agencies” compares with nothing.
  for (let at = tokenBefore(tokens, amount); at >= from; at--) {
    const { lower, kind } = tokens[at]!
    if (REFERENCES.has(lower)) return true
    // “a rise of a tenth on the 480”
    if (lower === 'on' && CHANGE_WORDS.has(tokens[at - 1]?.lower ?? '')) return true
    if (kind === 'digits' || (kind === 'mark' && lower !== ',')) break
  }
  const [one, two, three] = [tokens[amount.to]?.lower, tokens[amount.to + 1]?.lower, tokens[amount.to + 2]?.lower]
  if ((one === 'a' || one === 'the') && (two === 'year' || two === 'month' || two === 'decade'))
    return three === 'earlier' || three === 'before' || three === 'ago'
  return (one === 'last' || one === 'previously') && tokens[amount.from - 1]?.lower !== 'to'
}

const REFERENCE_AHEAD = 5
const REFERENCES: ReadonlySet<string> = new Set(
  "from than against compared after instead versus vs year's season's month's week's previous earlier".split(' '),
)

/** "17,000 (2022: 15,300)", "17,000 (15,300 in 2022)", "17,000 (previous year: 15,300)" */
function isBaseInBrackets(tokens: readonly Token[], to: Amount, from: Amount): boolean {
  const open = tokens.findIndex((token, at) => at >= to.to && at < from.from && token.text === '(')
  if (open < 0 || open - to.to > 2) return false
  const close = tokens.findIndex((token, at) => at >= from.to && token.text === ')')
  if (close < 0 || close - from.to > 5) return false
  const inside = [...tokens.slice(open + 1, from.from), ...tokens.slice(from.to, close)]
  return inside.length > 0 && inside.every((token) => BRACKETED.has(token.lower) || YEAR.test(token.text))
}

const YEAR = /^(?:19|20)\d\d$/
const BRACKETED: ReadonlySet<string> = new Set(
  "in the a year years before earlier previous last ago year's prior : q1 q2 q3 q4 from was up down".split(' '),
)

/** "Where 80 boats once landed there are now 20", "last year 450 trees were felled, this year 540". */
function thenAndNow(tokens: readonly Token[], a: Amount, b: Amount): Pair | undefined {
  if (tokens.some((token) => token.text === ';') || a.percent !== undefined || b.percent !== undefined) return undefined
  const times = tokens.flatMap((_, at) => {
    const time = timeAt(tokens, at)
    return time === undefined ? [] : [{ time, at }]
  })
  const turn = times.findIndex(({ time }) => time !== times[0]!.time)
  // One turn only: first all of then, afterwards all of now, or the other way round.
  if (turn < 1 || times.slice(turn).some(({ time }) => time === times[0]!.time)) return undefined
  if (times[0]!.at > b.from || times.at(-1)!.at < a.to) return undefined
  const [from, to] = times[0]!.time === 'then' ? [a, b] : [b, a]
  return { from, to, joined: 'compared' }
}

function timeAt(tokens: readonly Token[], at: number): 'then' | 'now' | undefined {
  const [one, two] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '']
  if (one === 'now' || one === 'today' || one === 'currently' || (one === 'this' && PERIODS.has(two))) return 'now'
  if (one === 'once' || one === 'formerly' || one === 'previously') return 'then'
  if ((one === 'last' && PERIODS.has(two)) || (PERIODS.has(one) && (two === 'ago' || two === 'earlier'))) return 'then'
  return one === 'in' && YEAR.test(two) ? 'then' : undefined
}

const PERIODS: ReadonlySet<string> = new Set(
  'year years decade decades month months season spring summer autumn winter week weeks quarter time'.split(' '),
)
