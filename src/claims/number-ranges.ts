import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { CHANGE_WORDS } from '../language/change-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { areComparable, kindOf, tokenBefore } from './comparable.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A range of amounts: "between 4 and 7.5 degrees", "ranging from €2 to €4". */
export interface NumberRange {
  readonly first: WrittenValue
  readonly second: WrittenValue
  /** The whole range as written. */
  readonly text: string
}

type Range = ClaimOf<'number-range', NumberRange>

/** Ranges whose words say that they run upwards; falls, scores and times of day are none. */
export function* readNumberRanges({ article }: Claims): Iterable<Range> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length < 2) continue
    const { tokens } = wordsOf(sentence)
    for (let i = 0; i + 1 < amounts.length; i++) {
      const [first, second] = [amounts[i]!, amounts[i + 1]!]
      if (!areRangeable(tokens, first, second)) continue
      const start = startOfRange(tokens, first, second)
      if (start !== undefined) yield claimOf(sentence, first, second, start)
    }
  }
}

/** Both measure one thing, and it is plain what: “between 10 and 4” may be times of day. */
function areRangeable(tokens: readonly Token[], first: Amount, second: Amount): boolean {
  const isAged = AGES.has(tokens[first.from - 1]?.lower ?? '') && second.value < 100
  if (!areComparable(first, second) || (kindOf(second) === 'bare' && !isAged)) return false
  if (first.value < 0 || second.value < 0 || first.number.form !== 'cardinal' || second.number.form !== 'cardinal')
    return false
  if (first.number.ambiguous || second.number.ambiguous || first.number.tail !== second.number.tail) return false
  // “between 2 and 1 million” and “from 800 to 1.2m” leave the scale out.
  return first.number.grain === second.number.grain || (first.number.grain < 1000 && second.number.grain < 1000)
}

const AGES: ReadonlySet<string> = new Set(['aged', 'ages'])

/** The token that opens the range; undefined where the two are no range. */
function startOfRange(tokens: readonly Token[], first: Amount, second: Amount): number | undefined {
  const between = tokens.slice(first.to, second.from)
  const joint = between.map((token) => token.lower).join(' ')
  const lead = tokenBefore(tokens, first)
  const before = tokens[lead]?.lower
  if (before === 'between' && (joint === 'and' || joint === 'and about' || joint === 'and up to')) {
    const earlier = tokens[lead - 1]?.lower ?? ''
    return COMPARING.has(earlier) ? undefined : lead
  }
  // "15 to 10 millimetres of rain", "€120 to €80 a night"
  if (joint === 'to' && isMeasured(second) && !MOVING.has(before ?? '') && !FALLING.has(tokens[lead - 1]?.lower ?? ''))
    return first.from
  // "within six to three weeks", "a walk of 45 to 30 minutes", "takes 90–60 minutes", "aged twelve to eight"
  if (joint === 'to' || ((joint === '–' || joint === '-') && second.unit !== undefined)) {
    const opens = RANGE_LEADS.has(before ?? '') && !isMoving(tokens, lead)
    if (opens && !COUNTDOWN.has(tokens[second.to]?.lower ?? '')) return first.from
  }
  if (before === 'from' && joint === 'to') {
    const verb = tokens[lead - 1]?.lower ?? ''
    return RANGING.has(verb) || (COSTING.has(verb) && !isMoving(tokens, lead)) ? lead : undefined
  }
  return undefined
}

/** A word of change before the range, or of a contest: “went down within a day, from …”, “a vote of 20 to 12 members”. */
function isMoving(tokens: readonly Token[], lead: number): boolean {
  return tokens
    .slice(Math.max(0, lead - 6), lead)
    .some(({ lower }) => CHANGE_WORDS.get(lower) === -1 || CONTESTS.has(lower) || FALLING.has(lower))
}

const CONTESTS: ReadonlySet<string> = new Set('vote votes voted score majority ratio odds won lost beat win'.split(' '))
const COUNTDOWN: ReadonlySet<string> = new Set('before ago past to earlier left'.split(' '))
const RANGE_LEADS: ReadonlySet<string> = new Set(
  'within of for takes take took taking lasts last lasted lasting every in about around after allow allows require requires need needs aged ages wait bake cook simmer boil fry roast rest spend'.split(
    ' ',
  ),
)

function isMeasured(amount: Amount): boolean {
  return amount.currency !== undefined || (amount.unit !== undefined && amount.unit.dimension !== 'time')
}

// “fell from 15 to 10 metres”, “cut the price from €120 to €80”, “reduced 15 to 10”
const MOVING: ReadonlySet<string> = new Set('from by down fell cut dropped reduced lowered shrank shortened'.split(' '))
const FALLING: ReadonlySet<string> = MOVING

// “the difference between 10 and 5 euros” is no range.
const COMPARING: ReadonlySet<string> = new Set(
  'difference gap ratio choice choose distinguish match game score relationship contrast split divided comparison switch toggle alternate alternated choosing distinction'.split(
    ' ',
  ),
)

// “a room costs from 60 to 90 lari”
const COSTING: ReadonlySet<string> = new Set(['costs', 'cost', 'costing', 'charges', 'charge'])

const RANGING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging vary varies varied varying anywhere span spans spanned spanning prices'.split(' '),
)

function claimOf(sentence: Sentence, first: Amount, second: Amount, from: number): Range {
  const { tokens } = wordsOf(sentence)
  const written = (amount: Amount, { unit } = amount) =>
    writtenIn(sentence, { ...amount, value: amount.value * (unit?.factors[0] ?? 1) })
  // The unit of the second goes for a bare first: "between 7.5 and 4 degrees".
  const start = tokens[from]!.start
  const frame = frameOf(sentence, first.start, second.end)
  return {
    kind: 'number-range',
    value: {
      first: first.unit === undefined ? written(first, second) : written(first),
      second: written(second),
      text: sentence.text.slice(start, second.end),
    },
    span: spanIn(sentence, start, second.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [],
  }
}
