import type { Article, Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { sortOf } from './comparable.ts'
import type { Parts, Placed } from './parts-total.ts'
import { productOf } from './parts-total.ts'
import { wordsOf } from './words.ts'

/**
 * A price for one, how many there are, and what it comes to: “for seven years, at €450,000 a year, or €3.15m in all”, “The
 * dividend is 90 cents a share. With 18 million shares that makes €16.2m.”
 */
export function* ratedSums(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  for (const total of amounts) {
    if (total.currency === undefined || !isOutcome(tokens, total)) continue
    const before = article.sentences[sentence.index - 1]
    const near = before === undefined || before.block !== sentence.block ? [sentence] : [before, sentence]
    const told = near.flatMap((one) => amountsOf(one).map((amount) => ({ amount, sentence: one })))
    const prices = told.flatMap((one) => {
      const words = wordsOf(one.sentence).tokens
      const unit = one.amount === total ? undefined : (soldBy(words, one.amount) ?? givenToEach(words, one))
      return unit === undefined ? [] : [{ ...one, unit }]
    })
    const [price] = prices
    if (price === undefined || prices.length > 1) continue
    const numbers =
      price.unit === EACH_ONE ? countBefore(price) : told.filter(({ amount }) => countsOf(amount) === price.unit)
    const sums = told.filter(({ amount }) => amount.currency !== undefined && amount !== price.amount)
    if (numbers.length !== 1 || sums.length !== 1) continue
    const worth = HUNDREDTHS.has(price.amount.currency!) && !HUNDREDTHS.has(total.currency) ? 0.01 : 1
    if (worth === 1 && price.amount.currency !== total.currency) continue
    const claim = productOf({ amount: total, sentence }, numbers[0]!, timesWorth(price, worth))
    if (claim !== undefined) yield claim
  }
}

const HUNDREDTHS: ReadonlySet<string> = new Set(['cents', 'pence'])

function timesWorth({ amount, sentence }: Placed, worth: number): Placed {
  const { low, high } = amount.interval
  return {
    sentence,
    amount: { ...amount, value: amount.value * worth, interval: { low: low * worth, high: high * worth } },
  }
}

const EACH_ONE = 'each'

/** “Each of the 6,000 employees will get a bonus of $3,000” */
function givenToEach(tokens: readonly Token[], { amount, sentence }: Placed): string | undefined {
  const [first] = amountsOf(sentence)
  const isEach = tokens[0]?.lower === 'each' && tokens[1]?.lower === 'of' && first !== undefined && first.from <= 4
  if (!isEach || amount.currency === undefined || amount === first) return undefined
  return countsOf(first)
}

/** “12,000 lamps with sensors, at about $300 each”: the number of things that the price is told after. */
function countBefore({ amount, sentence }: Placed): Placed[] {
  return amountsOf(sentence)
    .filter((one) => one.to <= amount.from && amount.from - one.to < NEAR && countsOf(one) !== undefined)
    .slice(-1)
    .map((one) => ({ amount: one, sentence }))
}

const NEAR = 7

/** What a price is for one of: “year” of “€450,000 a year”, “share” of “90 cents per share”. */
function soldBy(tokens: readonly Token[], { currency, to, number }: Amount): string | undefined {
  if (currency === undefined || (number.approximation !== undefined && number.approximation !== 'about'))
    return undefined
  const [each, unit] = [tokens[to]?.lower ?? '', tokens[to + 1]]
  if (each === 'annually') return 'year'
  if (each === 'apiece' || (each === 'each' && unit?.kind !== 'word')) return EACH_ONE
  return EACH.has(each) && unit?.kind === 'word' ? unit.lower : undefined
}

const EACH: ReadonlySet<string> = new Set(['a', 'an', 'per', 'each', 'every'])

/** What a number counts, in the singular: “seven years”, “18 million shares”. */
function countsOf(amount: Amount): string | undefined {
  if (amount.number.approximation !== undefined || amount.number.form !== 'cardinal' || amount.value < 2)
    return undefined
  if (amount.unit?.dimension === 'time') return amount.unit.name.replace(/s$/, '')
  return sortOf(amount) === 'noun' ? amount.noun!.head : undefined
}

/** “or €31.5m in all”, “that makes £480”, “a total of $1.2 million” */
function isOutcome(tokens: readonly Token[], { from, to }: Amount): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  if (MAKING.has(before) || (before === 'to' && COMING.has(tokens[from - 2]?.lower ?? ''))) return true
  if (before === 'of' && TOTALS.has(tokens[from - 2]?.lower ?? '')) return true
  const after = tokens[to]?.lower ?? ''
  return after === 'altogether' || (after === 'in' && ALL.has(tokens[to + 1]?.lower ?? ''))
}

const MAKING: ReadonlySet<string> = new Set('or makes making total totalling totaling totals altogether ='.split(' '))
const COMING: ReadonlySet<string> = new Set(['comes', 'adds', 'amounts', 'up'])
const TOTALS: ReadonlySet<string> = new Set(['total', 'sum', 'payout', 'bill'])
const ALL: ReadonlySet<string> = new Set(['all', 'total'])
