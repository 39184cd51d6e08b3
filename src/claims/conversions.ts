import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, roundGrain } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Unit } from '../language/units.ts'
import { inBase } from '../language/units.ts'
import type { Span } from '../text.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** One measure said in two units: "18 metres (59 feet)". */
export interface Conversion {
  readonly from: Measure
  readonly to: Measure
  /** What the first measure comes to in the unit of the second, by its printed form. */
  readonly right: Interval
  readonly fits: boolean
}

export interface Measure {
  /** As written: "18 metres". */
  readonly text: string
  readonly at: Span
  readonly unit: Unit
  readonly value: number
}

/** A measure as read: one amount, a range of two, or a compound ("4 feet 7 inches"). */
interface Read {
  readonly low: Part
  readonly high: Part
  readonly unit: Unit
  readonly from: number // tokens
  readonly to: number
  readonly start: number
  readonly end: number
}

interface Part {
  readonly value: number
  readonly grain: number
  readonly wide: number // the grain with trailing zeros taken as rounding
  readonly bent: boolean // "about", "nearly", "more than"
}

/** Measures with their value in another unit in brackets, after a slash, or after "or". */
export function* readConversions({ article }: Claims): Iterable<ClaimOf<'conversion', Conversion>> {
  for (const sentence of article.sentences) {
    const measures = measuresOf(sentence)
    if (measures.length < 2) continue
    const { tokens } = wordsOf(sentence)
    for (let i = 0; i + 1 < measures.length; i++) {
      const [first, second] = [measures[i]!, measures[i + 1]!]
      if (!isConverted(tokens, measures, i)) continue
      const fits = fitsOf(first, second)
      if (fits === undefined) continue
      yield {
        kind: 'conversion',
        value: { from: measureOf(sentence, first), to: measureOf(sentence, second), ...fits },
        span: spanIn(sentence, second.start, second.end),
        block: sentence.block,
        sentence,
        voice: frameOf(sentence, second.start, second.end).voice,
        guards: [],
      }
    }
  }
}

function measureOf(sentence: Sentence, read: Read): Measure {
  return {
    text: sentence.text.slice(read.start, read.end),
    at: spanIn(sentence, read.start, read.end),
    unit: read.unit,
    value: read.low.value,
  }
}

/** The measures of a sentence, with ranges and compounds put together. */
function measuresOf(sentence: Sentence): Read[] {
  const amounts = amountsOf(sentence)
  if (amounts.length < 2) return []
  const { tokens } = wordsOf(sentence)
  const measures: Read[] = []
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i]!
    const next = amounts[i + 1]
    // "10 to 15 miles", "10-15 miles", "10 metres to 15 metres"
    if (next?.unit !== undefined && isRange(tokens, amount, next)) {
      measures.push({ ...readOf(next), low: partOf(amount), from: amount.from, start: amount.start })
      i++
      continue
    }
    if (amount.unit === undefined) continue
    const compound = next === undefined ? undefined : compoundOf(tokens, amount, next)
    if (compound !== undefined) {
      measures.push(compound)
      i++
    } else measures.push(readOf(amount))
  }
  return measures
}

function readOf(amount: Amount): Read {
  const part = partOf(amount)
  return {
    low: part,
    high: part,
    unit: amount.unit!,
    from: amount.from,
    to: amount.to,
    start: amount.start,
    end: amount.end,
  }
}

function partOf({ number }: Amount): Part {
  return {
    value: number.value,
    grain: number.grain === 0 ? Math.abs(number.value) * 0.1 : number.grain,
    wide: number.grain === 0 ? Math.abs(number.value) * 0.1 : roundGrain(number),
    // “up to 60 °C (120 °F)” says one limit twice.
    bent: number.approximation === 'about' || number.approximation === 'nearly',
  }
}

function isRange(tokens: readonly Token[], a: Amount, b: Amount): boolean {
  if (b.from - a.to > 1 || a.currency !== undefined || a.percent !== undefined || a.noun !== undefined) return false
  if (a.unit !== undefined && a.unit !== b.unit) return false
  const joint = tokens[a.to]
  if (
    b.from === a.to + 1 &&
    (joint?.lower === 'to' || joint?.text === '-' || joint?.text === '–' || joint?.lower === 'or')
  )
    return joint.lower !== 'or' || a.unit === undefined
  return joint?.lower === 'and' && tokens[a.from - 1]?.lower === 'between'
}

/** "4 feet 7 inches", "11 stone 4 pounds", "5 ft 7 in", "6 hours 20 minutes". */
function compoundOf(tokens: readonly Token[], big: Amount, small: Amount): Read | undefined {
  if (small.unit === undefined || big.unit === undefined) return undefined
  const gap = small.from - big.to
  if (gap > 1 || (gap === 1 && tokens[big.to]!.text !== ',' && tokens[big.to]!.lower !== 'and')) return undefined
  const pairs = COMPOUNDS.get(big.unit.name)
  if (pairs === undefined || !pairs.includes(small.unit.name)) return undefined
  const ratio = small.unit.factors[0]! / big.unit.factors[0]!
  const part: Part = {
    value: big.value + small.value * ratio,
    grain: partOf(small).grain * ratio,
    wide: partOf(small).grain * ratio,
    bent: big.number.approximation !== undefined,
  }
  return { low: part, high: part, unit: big.unit, from: big.from, to: small.to, start: big.start, end: small.end }
}

const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['feet', ['inches']],
  ['yards', ['feet', 'inches']],
  ['miles', ['yards', 'feet']],
  ['stone', ['pounds']],
  ['pounds', ['ounces']],
  ['hours', ['minutes']],
  ['minutes', ['seconds']],
  ['m', ['cm']],
  ['kg', ['g']],
])

/** True where the second measure is the first one again: in brackets right after it, or behind a slash or "or". */
function isConverted(tokens: readonly Token[], measures: readonly Read[], i: number): boolean {
  const [first, second] = [measures[i]!, measures[i + 1]!]
  if (first.unit.dimension !== second.unit.dimension || first.unit === second.unit) return false
  if (!areTwoSystems(first.unit, second.unit)) return false
  // “102.2°F, 104°F and 105.8°F (39°C, 40°C and 41°C)”: lists are paired by position, which is not read.
  if (isListed(tokens, first, measures[i - 1]) || isListed(tokens, measures[i + 2], second)) return false
  if (isBrokenOff(tokens, first.from)) return false
  let at = first.to
  while (tokens[at]?.kind === 'word' && DIMENSION_WORDS.has(tokens[at]!.lower) && at - first.to < 2) at++
  if (tokens[at]?.text === '-' && DIMENSION_WORDS.has(tokens[at + 1]?.lower ?? '')) at += 2
  // "80 kg, or 12 stone 8", "90 miles – about 145 km –"
  const isAside = ASIDES.has(tokens[at]?.text ?? '') && ASIDE_STARTS.has(tokens[at + 1]?.lower ?? '')
  if (isAside) at++
  const mark = tokens[at]
  if (mark === undefined) return false
  if (mark.text === '(' || mark.text === '[') {
    at++
    while (at < second.from && FILLERS.has(tokens[at]!.lower)) at++
    if (at !== second.from) return false
    let end = second.to
    while (tokens[end]?.kind === 'word' && DIMENSION_WORDS.has(tokens[end]!.lower) && end - second.to < 2) end++
    if (tokens[end]?.text === '-' && DIMENSION_WORDS.has(tokens[end + 1]?.lower ?? '')) end += 2
    return CLOSERS.has(tokens[end]?.text ?? '') || tokens[end]?.lower === 'or'
  }
  if (mark.text === '/' || isAside || (mark.lower === 'or' && !isTimePair(first.unit, second.unit))) {
    at++
    const isClause = CLAUSE_STARTS.has(mark.lower) || CLAUSE_STARTS.has(tokens[at]?.lower ?? '')
    while (at < second.from && FILLERS.has(tokens[at]!.lower)) at++
    // “eight miles, which is 18 kilometres longer than …” says something else.
    if (isClause && tokens[second.to] !== undefined && tokens[second.to]!.kind !== 'mark') return false
    return at === second.from
  }
  return false
}

/** “8 x 10 feet”, “19. 89 inches”, “a mile and 1/4”: a number before the measure is part of it. */
function isBrokenOff(tokens: readonly Token[], from: number): boolean {
  const [before, first] = [tokens[from - 2], tokens[from - 1]]
  if (first === undefined) return false
  if (first.text === '×' || first.text === 'x' || first.text === '/' || first.text === '⁄') return true
  return before?.kind === 'digits' && (first.lower === 'by' || first.text === '.' || first.lower === 'and')
}

/** A conversion goes from one system of units to another; “2 km (400 m)” is a part. */
function areTwoSystems(a: Unit, b: Unit): boolean {
  if (a.dimension === 'data' || a.dimension === 'electric') return false
  if (a.dimension === 'time') return isTimePair(a, b)
  if (a.dimension === 'energy' && (a.name === 'kcal') !== (b.name === 'kcal'))
    return a.system !== 'other' && b.system !== 'other'
  return a.system !== b.system
}

function isTimePair(a: Unit, b: Unit): boolean {
  const names = [a.name, b.name]
  return names.every((name) => name === 'seconds' || name === 'minutes' || name === 'hours')
}

function isListed(tokens: readonly Token[], later: Read | undefined, earlier: Read | undefined): boolean {
  if (later === undefined || earlier === undefined || later.unit !== earlier.unit) return false
  const gap = later.from - earlier.to
  return gap >= 1 && gap <= 3 && tokens.slice(earlier.to, later.from).every((token) => LIST_JOINTS.has(token.lower))
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'x', '×', 'by', 'to', '-', '–', '/'])
const ASIDES: ReadonlySet<string> = new Set([',', '–', '—', '-'])
const ASIDE_STARTS: ReadonlySet<string> = new Set(
  'or about roughly approximately nearly almost just some equivalent i which that'.split(' '),
)
const CLAUSE_STARTS: ReadonlySet<string> = new Set(['which', 'that'])
const CLOSERS: ReadonlySet<string> = new Set([')', ']', ';', ',', '/'])
const FILLERS: ReadonlySet<string> = new Set(
  'about around approximately approx . roughly nearly almost just over under more less than some circa ca c ~ ≈ = or equal to i e that is which was makes'.split(
    ' ',
  ),
)
const DIMENSION_WORDS: ReadonlySet<string> = new Set(
  'high tall long wide deep thick across away square apart broad inland offshore north south east west high-altitude diameter above below'.split(
    ' ',
  ),
)

/**
 * Whether the two can be one true value. Either side may be the original, printed with at least two digits, and the
 * other its rounding, to trailing zeros if it has them.
 */
function fitsOf(first: Read, second: Read): { right: Interval; fits: boolean } | undefined {
  const isSpan = (read: Read) => read.low.value !== read.high.value
  if (isSpan(first) !== isSpan(second)) return undefined
  const lows = partFits(first.low, first.unit, second.low, second.unit)
  if (!isSpan(first)) return lows
  const highs = partFits(first.high, first.unit, second.high, second.unit)
  return { right: { low: lows.right.low, high: highs.right.high }, fits: lows.fits && highs.fits }
}

function partFits(a: Part, unitA: Unit, b: Part, unitB: Unit): { right: Interval; fits: boolean } {
  const right = converted(original(a), unitA, unitB)
  const back = converted(original(b), unitB, unitA)
  // A word's second meaning (nautical miles, US gallons) must fit as printed, without rounding to trailing zeros.
  const fits =
    right.some((interval, index) => intersects(interval, index === 0 ? roundings(b) : original(b))) ||
    back.some((interval, index) => intersects(interval, index === 0 ? roundings(a) : original(a))) ||
    differences(a, unitA, b, unitB)
  return { right: right[0]!, fits }
}

/** What a printed original can be: its last digit rounded or cut off, and trailing zeros rounded down to two digits. */
function original(part: Part): Interval {
  const grain = part.bent ? part.wide : Math.max(part.grain, Math.min(part.wide, twoDigitGrain(part.value)))
  return {
    low: part.value - grain / (part.bent ? 1 : 2),
    high: part.value + (part.bent ? grain : Math.max(grain / 2, part.grain)),
  }
}

function roundings(part: Part): Interval {
  // Trailing zeros are rounding as far as a sixteenth of the value: 91 m may be printed as 90, but not 354 as 300.
  const half = part.bent ? part.wide : Math.max(part.grain / 2, Math.min(part.wide / 2, Math.abs(part.value) / 16))
  return { low: part.value - half, high: part.value + Math.max(half, part.grain) }
}

function twoDigitGrain(value: number): number {
  return value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
}

function converted(interval: Interval, from: Unit, to: Unit): Interval[] {
  const results: Interval[] = []
  const [lows, highs] = [inBase(interval.low, from), inBase(interval.high, from)]
  for (let i = 0; i < lows.length; i++)
    for (const factor of to.factors)
      results.push({ low: (lows[i]! - to.offset) / factor, high: (highs[i]! - to.offset) / factor })
  return results
}

/** In degrees of either scale; no oven warms by a difference of 200. */
const MOST_WARMING = 100

/** “A warming of 2°C (3.6°F)”: a difference of temperatures has no zero. */
function differences(a: Part, unitA: Unit, b: Part, unitB: Unit): boolean {
  if (unitA.dimension !== 'temperature' || Math.max(Math.abs(a.value), Math.abs(b.value)) > MOST_WARMING) return false
  const plain = (unit: Unit): Unit => ({ ...unit, offset: 0 })
  return converted(original(a), plain(unitA), plain(unitB)).some((interval) => intersects(interval, roundings(b)))
}
