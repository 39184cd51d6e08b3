import type { Block, Sentence } from '../article/article.ts'
import { LASTING, type Measure, measuredIn } from '../language/measure-words.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { openingSubject } from '../language/noun-phrases.ts'
import type { Interval } from '../language/numbers.ts'
import { roundGrain } from '../language/numbers.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { isNegated } from './negated.ts'
import { LONGEST_LABEL, labelIn, labelReading, readingOf } from './property-readings.ts'
import {
  branchOf,
  clauseOf,
  isPartial,
  MODALS,
  NEAR,
  PAST_VERBS,
  placeOf,
  rateOf,
  SHIFTS,
  timeOf,
} from './property-scope.ts'
import { wordsOf } from './words.ts'

/** A value of a measure of a thing: “the hall seats 640”, “the 680-seat hall”, “Capacity: 640”. */
export interface Property {
  readonly measure: Measure
  /** The currency, or the measure's own kind of unit: only values of one kind are compared. */
  readonly kind: string
  /** The values that the words allow, in the base of the unit; whole round numbers may be rounded. */
  readonly interval: Interval
  /** The thing it is said of; absent where the sentence does not say (a fact box, “it”). */
  readonly owner?: NounPhrase
  /** Words that narrow it down: “for children”, “a year”. */
  readonly scope: readonly string[]
  /** Years, months and words of time in its clause. */
  readonly time: readonly string[]
  /** “had 34 employees”, “its debt was £3m”: perhaps no longer. */
  readonly past: boolean
  /** “86,000 visitors”: things that are counted, perhaps some of them. */
  readonly counted: boolean
  /** A label or a cell of a fact box says it. */
  readonly labelled: boolean
  readonly text: string
}

type PropertyClaim = ClaimOf<'property', Property>

/** The measures of things in prose, labels and fact boxes, each with its owner. */
export function* readProperties({ article }: Claims): Iterable<PropertyClaim> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'alt' || role === 'cell') continue
    for (const amount of amountsOf(sentence)) {
      const claim = propertyIn(sentence, amount)
      if (claim !== undefined) yield claim
    }
  }
  for (const table of article.tables) {
    for (const row of table.rows) {
      const [label, value] = row
      if (row.length !== 2 || label === undefined || value === undefined) continue
      const claim = propertyOfCell(label.block, value.block)
      if (claim !== undefined) yield claim
    }
  }
}

/** “The Sula left at nine. It is 42 metres long”: the subject of the sentence before, in its paragraph. */
function subjectOfSentenceBefore(sentence: Sentence): NounPhrase | undefined {
  const before = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) - 1]
  return before === undefined ? undefined : openingSubject(wordsOf(before).tokens)
}

function propertyIn(sentence: Sentence, amount: Amount): PropertyClaim | undefined {
  if (!isPlain(amount)) return undefined
  const { tokens } = wordsOf(sentence)
  if (sentence.text.endsWith('?') || isPartial(tokens, amount)) return undefined
  const label = labelIn(tokens, amount)
  const read = label ?? readingOf(tokens, amount)
  if (read === undefined || !isValueOf(read.measure, amount)) return undefined
  const clause = clauseOf(tokens, amount, read.named === true ? amount.to + NEAR : tokens.length)
  // “against 45 last year” compares, “against the six-year sentence” does not.
  const isShift = ({ lower }: { lower: string }, i: number) =>
    SHIFTS.has(lower) && !(lower === 'against' && clause[i + 1]?.lower === 'the')
  if (clause.some(isShift)) return undefined
  // “must pay the £420 fine”: the fine is what it is.
  if (read.named !== true && clause.some((token) => MODALS.has(token.lower))) return undefined
  const isPronoun = read.owner?.head === ''
  const owner = isPronoun ? subjectOfSentenceBefore(sentence) : read.owner
  // Nobody can tell what “it” is.
  if (isPronoun && (owner === undefined || owner.head === '')) return undefined
  const scope = [
    ...(read.scope ?? []),
    // “a tunnel for otters” is as long as it is; “admission for children” is a price of its own.
    ...(owner?.joint === 'for' && !LASTING.has(read.measure) ? owner.behind : []),
    ...rateOf(tokens, amount),
    ...(read.measure === 'staff' ? branchOf(tokens, amount) : []),
    ...(label === undefined ? placeOf(tokens, amount) : []),
  ]
  return claimOf(sentence, amount, {
    measure: read.measure,
    ...(owner === undefined ? {} : { owner }),
    scope,
    // “will employ 450 people”: not yet.
    time:
      read.named !== true && clause.some((token) => token.lower === 'will')
        ? ['will', ...timeOf(clause)]
        : timeOf(clause),
    past: clause.some((token) => PAST_VERBS.has(token.lower)),
    counted: read.counted === true,
    labelled: label !== undefined,
  })
}

/** Plain numbers; of “5 ft 2 in” the feet are a part. */
function isPlain({ number, unit }: Amount): boolean {
  if (unit?.name === 'feet' || unit?.name === 'stone') return false
  return number.form === 'cardinal' && !number.ambiguous && !number.dashed && number.value > 0
}

/** True where the amount is a value that the measure can have: money for a cost, a bare or counting number for a capacity. */
function isValueOf(measure: Measure, amount: Amount): boolean {
  const unit = measuredIn(measure)
  if (unit === 'money') return amount.currency !== undefined
  if (unit === 'count')
    return (
      amount.currency === undefined &&
      amount.unit === undefined &&
      amount.percent === undefined &&
      Number.isInteger(amount.value) &&
      amount.value >= 2
    )
  return amount.unit?.dimension === unit
}

function propertyOfCell(label: Block, value: Block): PropertyClaim | undefined {
  const sentence = value.sentences[0]
  const amount = sentence === undefined ? undefined : amountsOf(sentence)[0]
  if (sentence === undefined || amount === undefined || !isPlain(amount) || amount.from > 1) return undefined
  const labelTokens = wordsOf(label).tokens
  const read = labelTokens.length > LONGEST_LABEL + 3 ? undefined : labelReading(labelTokens, amount)
  if (read === undefined || !isValueOf(read.measure, amount)) return undefined
  return claimOf(sentence, amount, {
    measure: read.measure,
    ...(read.owner === undefined ? {} : { owner: read.owner }),
    scope: [],
    time: timeOf(labelTokens),
    past: false,
    counted: false,
    labelled: true,
  })
}

function claimOf(
  sentence: Sentence,
  amount: Amount,
  read: Omit<Property, 'kind' | 'interval' | 'text'>,
): PropertyClaim {
  return claimAt(sentence, amount.start, amount.end, {
    kind: 'property',
    weakenedBy: isNegated(wordsOf(sentence).tokens, amount.from) ? ['hypothetical', 'negated'] : ['hypothetical'],
    value: {
      ...read,
      kind: amount.currency ?? measuredIn(read.measure),
      interval: read.measure === 'capacity' ? exactly(amount) : intervalOf(amount),
      text: sentence.text.slice(amount.start, amount.end),
    },
  })
}

/** “the three-week refit”: what is named by a whole number was not cut off from nearly one more. */
function isNamed({ number }: Amount): boolean {
  return number.tail !== undefined && number.approximation === undefined && number.grain === 1
}

function nearest({ number: { value } }: Amount): Interval {
  return { low: value - 0.5, high: value + 0.49 }
}

/** “up to 200 guests” are 200; what bends a capacity otherwise stays. */
function exactly(amount: Amount): Interval {
  const { number } = amount
  if (number.approximation !== 'at-most') return intervalOf(amount)
  const { approximation: _, ...plain } = number
  return intervalOf({ ...amount, number: plain })
}

/** Nobody calls 460 “400”. */
const MOST_ROUNDED = 0.08

/** Counts are exact below a hundred; from there on a round number may stand for the exact one. */
function intervalOf(amount: Amount): Interval {
  const { number, unit } = amount
  const isExact = number.grain === 1 && number.approximation === undefined && unit === undefined
  const round = number.value >= 100 ? Math.min(roundGrain(number) / 2, number.value * MOST_ROUNDED) : 0
  const printed = isExact
    ? { low: number.value, high: number.value }
    : isNamed(amount)
      ? nearest(amount)
      : amount.interval
  const factor = unit?.factors[0] ?? 1
  const offset = unit?.offset ?? 0
  return {
    low: Math.min(printed.low, number.value - round) * factor + offset,
    high: Math.max(printed.high, number.value + round) * factor + offset,
  }
}
