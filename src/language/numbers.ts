import { approximationAfter, approximationBefore } from './approximations.ts'
import { digitsAt } from './digit-numbers.ts'
import type { NumberForm } from './number-marks.ts'
import { isCurrencyMark } from './number-marks.ts'
import type { Approximation } from './number-words.ts'
import { SCALE_WORDS } from './number-words.ts'
import { wordsAt } from './spelled-numbers.ts'
import type { Token } from './tokens.ts'

/** The values that a printed number can stand for, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface NumberPhrase {
  /** The tokens of the number itself, end exclusive. */
  readonly from: number
  readonly to: number
  /** The same as offsets in the text. */
  readonly start: number
  readonly end: number
  readonly form: NumberForm
  readonly value: number
  /** The worth of one in the last printed digit: 0.1 for "52.4", 1,000,000 for "412 million". */
  readonly grain: number
  readonly written: 'digits' | 'words'
  /** "3.467" may be three and a half or three thousand; nothing can be proved with it. */
  readonly ambiguous: boolean
  /** What bends it ("about", "more than"), and where those words start. */
  readonly approximation?: Approximation
  readonly approximationStart?: number
  /** The rest of a compound: "hour" in "two-hour", "month" in "26-month". */
  readonly tail?: string
  /** Joined to the next number by a dash, or by "to" between bare numbers: a range or a score. */
  readonly dashed: boolean
}

/** The numbers of a text, left to right. */
export function numbersIn(tokens: readonly Token[]): NumberPhrase[] {
  const found: NumberPhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    const read = token.kind === 'digits' ? digitsAt(tokens, i) : token.kind === 'word' ? wordsAt(tokens, i) : undefined
    if (read === undefined) {
      i++
      continue
    }
    const before = approximationBefore(tokens, i)
    const after = read.form === 'cardinal' ? approximationAfter(tokens, read.to) : undefined
    const approximation = after ?? before?.kind
    found.push({
      from: i,
      to: read.to,
      start: token.start,
      end: read.end ?? tokens[read.to - 1]!.end,
      form: read.form,
      value: read.value,
      grain: read.grain,
      written: read.written,
      ambiguous: read.ambiguous,
      ...(approximation === undefined ? {} : { approximation }),
      ...(before === undefined ? {} : { approximationStart: before.start }),
      ...(read.tail === undefined ? {} : { tail: read.tail }),
      dashed: isDashedPair(tokens, read.to) || isDashedBefore(tokens, i),
    })
    i = read.to
  }
  return found.length > 1 ? withSharedScales(tokens, found) : found
}

/**
 * “from 12.4 to 13.9 million”, “between 1 and 2 billion”: the scale behind the second number is the first one's too, where
 * both then are of one order (“from 500 to 2 million” are five hundred and two million).
 */
function withSharedScales(tokens: readonly Token[], numbers: NumberPhrase[]): NumberPhrase[] {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [first, second] = [numbers[i]!, numbers[i + 1]!]
    if (first.form !== 'cardinal' || first.written !== 'digits' || first.to - first.from > 1) continue
    const scale = SCALE_WORDS.get(tokens[second.to - 1]!.lower)
    if (scale === undefined || second.written !== 'digits' || !isPairJoint(tokens, first, second)) continue
    const ratio = (first.value * scale) / second.value
    if (ratio >= 0.1 && ratio <= 10) numbers[i] = { ...first, value: first.value * scale, grain: first.grain * scale }
  }
  return numbers
}

/** “12.4 to 13.9”, “€12.4 to €13.9”, “between 1 and 2”, “10–12” */
function isPairJoint(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase): boolean {
  const joint = tokens[first.to]!
  const between = second.from - first.to
  if (between !== 1 && !(between === 2 && isCurrencyMark(tokens[first.to + 1]!.text))) return false
  if (joint.lower === 'to' || joint.text === '–' || joint.text === '-') return true
  if (joint.lower !== 'and') return false
  const before = tokens[first.from - 1]
  const opener = before !== undefined && isCurrencyMark(before.text) ? tokens[first.from - 2] : before
  return opener?.lower === 'between'
}

/**
 * All values that its printed form can stand for: half a unit of the last digit below (rounded up), a whole one above
 * (rounded down or cut off). Counts that are known to be exact are for the caller to narrow.
 */
export function printedInterval(number: Pick<NumberPhrase, 'value' | 'grain'>): Interval {
  const { value, grain } = number
  return value < 0 ? { low: value - grain, high: value + grain / 2 } : { low: value - grain / 2, high: value + grain }
}

/** The printed form of a whole number below which trailing zeros may be rounding: 100 for 1,200, 1 for 1,205. */
export function roundGrain(number: Pick<NumberPhrase, 'value' | 'grain'>): number {
  let grain = number.grain
  while (grain >= 1 && number.value !== 0 && number.value % (grain * 10) === 0) grain *= 10
  return grain
}

/** The interval of a number with what bends it: "about 1,200" is wide, "more than 1,000" open above. */
export function statedInterval(number: Pick<NumberPhrase, 'value' | 'grain' | 'approximation'>): Interval {
  const { value, approximation } = number
  const wide = Math.max(roundGrain(number), Math.abs(value) * 0.1)
  switch (approximation) {
    case undefined:
      return printedInterval(number)
    case 'about':
      return { low: value - wide, high: value + wide }
    case 'nearly':
      return { low: value - 2 * wide, high: value + number.grain / 2 }
    case 'more':
    case 'at-least':
      return { low: value - number.grain, high: Number.POSITIVE_INFINITY }
    default:
      return { low: Number.NEGATIVE_INFINITY, high: value + number.grain }
  }
}

/** A computed value in the style of printed ones: as many decimals as `grain` asks for, thousands grouped. */
export function inPrint(value: number, grain: number): string {
  const decimals = Math.max(0, Math.min(6, Math.round(-Math.log10(grain || 1))))
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`
}

/** True where some value lies in both; the ends belong to them. */
export function intersects(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** A dash or "to" between this number and the next: "3-5", "10 to 15", "2–1". */
function isDashedPair(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark === undefined || tokens[at + 1]?.kind !== 'digits') return false
  return mark.text === '-' || mark.text === '–' || mark.text === '—'
}

function isDashedBefore(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  if (mark === undefined || tokens[at - 2]?.kind !== 'digits') return false
  return (mark.text === '-' || mark.text === '–' || mark.text === '—') && tokens[at]!.kind === 'digits'
}
