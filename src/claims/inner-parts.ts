import type { Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { areComparable, sortOf } from './comparable.ts'
import { areExclusive, areGroups, endOfClause, partsAfter } from './part-lists.ts'
import type { Parts } from './parts-total.ts'
import { claimOf, productOf } from './parts-total.ts'

/**
 * Parts that stand inside their whole and need not be all of it: “£8.6m, of which £5m came from the council, £2.4m …”,
 * “44 passengers, including 30 children and 18 adults”. They cannot be more; two halves of all people are all of them.
 */
export function* innerParts(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  for (let at = 1; at < tokens.length; at++) {
    const from = innerFrom(tokens, amounts, at)
    if (from === undefined) continue
    const parts = partsAfter(tokens, amounts, from, endOfClause(tokens, from))
    const whole = amounts.filter((amount) => amount.to <= Math.min(at, from) && isLarger(amount, parts)).at(-1)
    if (whole === undefined || at - whole.to > 8 || whole.number.approximation !== undefined) return
    if (parts === undefined || parts.some((part) => part.number.approximation !== undefined)) return
    if (!areComparable(whole, parts[0]!) && !areGroups(whole, parts[0]!)) return
    const isMeasured = sortOf(whole) === 'money' || sortOf(whole) === 'unit'
    // Injured people may be children: only groups that nobody is twice in can be added.
    if (!isMeasured && !areExclusive(tokens, parts)) return
    const sum = parts.reduce((total, part) => total + part.value, 0)
    const isAll = !isMeasured && areHalves(tokens, parts) && tokens[at]!.lower !== 'including'
    if (sum <= whole.value && !isAll) return
    const claim = claimOf(
      [{ amount: whole, sentence }],
      parts.map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
    return
  }
}

function isLarger(amount: Amount, parts: readonly Amount[] | undefined): boolean {
  return parts?.every((part) => part.value < amount.value) === true
}

/** The token from which the parts are told: after “including” and “of which”, or the first part of “twelve of them”. */
function innerFrom(tokens: readonly Token[], amounts: readonly Amount[], at: number): number | undefined {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]?.lower ?? '']
  if (word === 'including') return at + 1
  if (word !== 'of' || !INNER.has(next)) return undefined
  const part = amounts.find((amount) => amount.to === at)
  return next === 'which' || next === 'whom' ? at + 2 : part?.from
}

const INNER: ReadonlySet<string> = new Set(['which', 'whom', 'them'])

/** Women and men, for and against: two groups that leave nobody out. */
function areHalves(tokens: readonly Token[], parts: readonly Amount[]): boolean {
  if (parts.length !== 2) return false
  const own = parts.map((part, index) => {
    const words = tokens.slice(part.from, parts[index + 1]?.from ?? tokens.length)
    return words.map((token) => token.lower.replace(/'s?$/, ''))
  })
  return HALVES.some(
    ([a, b]) => (own[0]!.includes(a) && own[1]!.includes(b)) || (own[0]!.includes(b) && own[1]!.includes(a)),
  )
}

const HALVES: readonly (readonly [string, string])[] = [
  ['men', 'women'],
  ['boys', 'girls'],
  ['male', 'female'],
  ['alive', 'dead'],
]

/** “three suits at £6,000 each” with the £15,000 that pay for them: so many times the price of one. */
export function* products(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const each = tokens.findIndex((token) => token.lower === 'each' || token.lower === 'apiece')
  const price = amounts.find((amount) => amount.to === each && amount.currency !== undefined)
  if (price === undefined) return
  const number = amounts.filter((amount) => amount.to <= price.from).at(-1)
  const others = amounts.filter((amount) => amount !== price && amount.currency !== undefined)
  const total = others[0]
  if (number?.noun === undefined || number.value < 2 || total === undefined || others.length > 1) return
  if (price.from - number.to > 2 || !Number.isInteger(number.value)) return
  const claim = productOf({ amount: total, sentence }, { amount: number, sentence }, { amount: price, sentence })
  if (claim !== undefined) yield claim
}
