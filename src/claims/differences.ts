import type { Sentence } from '../article/article.ts'
import { CHANGE_WORDS } from '../language/change-words.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, roundGrain } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { areComparable, kindOf, tokenBefore, valuesOf } from './comparable.ts'
import type { Pair } from './value-pairs.ts'
import { pairsIn } from './value-pairs.ts'
import { wordsOf } from './words.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A difference that is told with both of its values: “640 members, 30 more than the 600 of last year”. */
export interface Difference {
  readonly from: WrittenValue
  readonly to: WrittenValue
  readonly said: WrittenValue
  /** What the two values give, as printed. */
  readonly right: Interval
  readonly fits: boolean
}

type DifferenceClaim = ClaimOf<'difference', Difference>

/** "1.3 million, 100,000 more than the 1.1 million of 2021", "grew by 20 from 140 to 180", "640, up 30 on last year's 600". */
export function* readDifferences({ article }: Claims): Iterable<DifferenceClaim> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence).filter(({ number }) => number.form === 'cardinal' && !number.ambiguous)
    if (amounts.length < 3) continue
    const { tokens } = wordsOf(sentence)
    for (let i = 1; i + 1 < amounts.length; i++) {
      const [to, said, from] = [amounts[i - 1]!, amounts[i]!, amounts[i + 1]!]
      if (!areOneThing(to, said, from) || isOfName(tokens, from) || isOfName(tokens, to)) continue
      const direction = comparedAt(tokens, to, said, from)
      if (direction !== undefined) yield differenceOf(sentence, { from, to, joined: 'compared' }, said, direction)
    }
    const pairs = pairsIn(tokens, amounts)
    const pair = pairs[0]
    if (pair === undefined || pairs.length > 1) continue
    const said = amounts.filter((amount) => amount !== pair.from && amount !== pair.to && isStep(tokens, amount, pair))
    const direction = pair.to.value >= pair.from.value ? 1 : -1
    if (said.length === 1) yield differenceOf(sentence, pair, said[0]!, direction)
  }
}

function areOneThing(to: Amount, said: Amount, from: Amount): boolean {
  if ([to, said, from].some(isPronoun)) return false
  if (said.noun !== undefined && said.noun.head !== to.noun?.head && said.noun.head !== from.noun?.head) return false
  if ([to, said, from].some((amount) => amount.percent !== undefined)) return false
  return areComparable(to, from) && (areComparable(said, from) || areComparable(said, to))
}

/** “90 less than the one to Riga” */
function isPronoun({ number }: Amount): boolean {
  return number.written === 'words' && number.value === 1
}

/** “nine less than the Lasto 2”: a number behind a name with a capital belongs to it. */
function isOfName(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1]
  if (!isBare(amount) || before?.kind !== 'word' || before.start === 0) return false
  return before.text.charCodeAt(0) !== before.lower.charCodeAt(0)
}

/** Which way the middle one of three amounts tells the difference of the others. */
function comparedAt(tokens: readonly Token[], to: Amount, said: Amount, from: Amount): 1 | -1 | undefined {
  const [before, after] = [tokens.slice(to.to, said.from), tokens.slice(said.to, from.from)]
  if (before.length > 8 || after.length > 7 || before.some(isStop) || after.some(isStop)) return undefined
  const lead = tokens[tokenBefore(tokens, said)]?.lower ?? ''
  const than = after.findIndex((token) => token.lower === 'than')
  // “62 local and more than 50 others” bends the number behind it.
  if (than > 0 && from.number.approximation === undefined) {
    const direction = MORE.get(after[than - 1]!.lower)
    const isOpen = after.slice(than + 1).some(isOfAnother)
    const isCount = JOINTS.has(lead) && isBare(said) && !isBare(to)
    return lead === 'by' || isOpen || isCount || isBehindJoint(tokens, to, said) ? undefined : direction
  }
  if ((lead === 'up' || lead === 'down') && (after[0]?.lower === 'on' || after[0]?.lower === 'from'))
    return lead === 'up' ? 1 : -1
  return undefined
}

/** “three fewer than Rosvik, who get one”, “than Rosvik have after one game”: what is said of somebody else. */
function isOfAnother({ lower, kind }: Token): boolean {
  return lower === 'in' || lower === ',' || kind === 'digits' || OTHER_CLAUSES.has(lower)
}

const OTHER_CLAUSES: ReadonlySet<string> = new Set('who whom whose which where and but while after from'.split(' '))
// “Four cost less than $300, and two more than $350”: the two are counted.
const JOINTS: ReadonlySet<string> = new Set(['and', 'or', 'but'])

function isBare(amount: Amount): boolean {
  return kindOf(amount) === 'bare'
}

/** “27 points from 14 games, four more than Storvold”: a bare number tells of what was named first. */
function isBehindJoint(tokens: readonly Token[], to: Amount, said: Amount): boolean {
  if (!isBare(said) || isBare(to)) return false
  const joint = tokens[tokenBefore(tokens, to)]
  return joint !== undefined && BEHIND.has(joint.lower) && tokens[tokenBefore(tokens, to) - 2]?.kind === 'digits'
}

const BEHIND: ReadonlySet<string> = new Set('from in of after with at for on over'.split(' '))

function isStop({ text }: Token): boolean {
  return text === ';' || text === ':' || text === '.'
}

const MORE: ReadonlyMap<string, 1 | -1> = new Map([
  ['more', 1],
  ['higher', 1],
  ['longer', 1],
  ['fewer', -1],
  ['less', -1],
  ['lower', -1],
  ['shorter', -1],
  ['cheaper', -1],
])

/** “grew by 20 animals from 140 to 180” */
function isStep(tokens: readonly Token[], amount: Amount, { from, to }: Pair): boolean {
  if (amount.percent !== undefined || kindOf(from) === 'percent') return false
  if (!areComparable(amount, from) && !areComparable(amount, to)) return false
  const [start, end] = [Math.min(from.from, to.from), Math.max(from.to, to.to)]
  if (amount.to > start + 1 && amount.from < end) return false
  if (Math.min(Math.abs(start - amount.to), Math.abs(amount.from - end)) > 4) return false
  const at = tokenBefore(tokens, amount)
  return tokens[at]?.lower === 'by' && CHANGE_WORDS.has(tokens[at - 1]?.lower ?? '')
}

/** Plain values differ as printed, to less than one in their last digit; about others their intervals decide. */
function fits({ from, to }: Pair, said: Amount, right: Interval, direction: 1 | -1): boolean {
  const plain = [from, to, said].every(({ number }) => number.approximation === undefined)
  if (!plain) return intersects(valuesOf(said, from), { low: right.low - 1e-9, high: right.high + 1e-9 })
  const unit = (amount: Amount, beside: Amount) => (amount.unit ?? beside.unit)?.factors[0] ?? 1
  const difference = direction * (to.value * unit(to, from) - from.value * unit(from, to))
  const slack = Math.max(lastDigit(from) * unit(from, to), lastDigit(to) * unit(to, from))
  return Math.abs(difference - said.value * unit(said, from)) < slack * 0.99
}

/** What one in the last digit is worth; from a thousand on, things are often counted in hundreds. */
function lastDigit({ number, currency, unit }: Amount): number {
  const isCount = currency === undefined && unit === undefined && number.grain === 1
  return isCount && number.value >= 1000 ? Math.min(roundGrain(number), 100) : number.grain
}

function differenceOf(sentence: Sentence, pair: Pair, said: Amount, direction: 1 | -1): DifferenceClaim {
  const [from, to] = [valuesOf(pair.from, pair.to), valuesOf(pair.to, pair.from)]
  const [low, high] = [direction * (to.low - from.high), direction * (to.high - from.low)]
  const right = { low: Math.min(low, high), high: Math.max(low, high) }
  return claimAt(sentence, said.start, said.end, {
    kind: 'difference',
    value: {
      from: writtenIn(sentence, pair.from),
      to: writtenIn(sentence, pair.to),
      said: writtenIn(sentence, said),
      right,
      fits: fits(pair, said, right, direction),
    },
    weakenedBy: ['hypothetical'],
  })
}
