import type { Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { kindOf } from './comparable.ts'
import { areExclusive, OPEN_WORDS, SEPARATORS } from './part-lists.ts'
import type { Parts } from './parts-total.ts'
import { claimOf } from './parts-total.ts'

/** "55 per cent were ground beetles, 30 per cent rove beetles and 25 per cent others": the last one leaves nothing out. */
export function* exclusiveShares(
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const first = amounts.findIndex(isShare)
  const shares = amounts.slice(Math.max(first, 0)).filter((amount) => isShare(amount) || kindOf(amount) === 'bare')
  if (first < 0 || shares.length < 3 || shares.length > 8 || shares.length !== amounts.length - first) return
  for (let i = 1; i < shares.length; i++) {
    const between = tokens.slice(shares[i - 1]!.to, shares[i]!.from)
    if (between.length > 12 || !between.some((token) => SEPARATORS.has(token.lower))) return
    // “up from 12 per cent”, “more than the 40 per cent”, “46 per cent (2019: 40 per cent)”
    if (
      between.at(-1)?.lower === 'from' ||
      between.some(({ lower }, at) => lower === 'than' || (lower === '(' && at < between.length - 1))
    )
      return
  }
  const last = tokens.slice(shares.at(-2)!.to)
  if (shares.some((share) => share.number.approximation !== undefined)) return
  const isWhole = last.some((token) => RESIDUAL.has(token.lower)) || areExclusive(tokens, shares)
  // A little more than a hundred is a slip; much more, and people gave several answers.
  if (!isWhole && !isJustOver(tokens, shares)) return
  const claim = claimOf(
    undefined,
    shares.map((amount) => ({ amount: inPercent(amount), sentence })),
    isWhole && !shares.some(isFraction) ? [] : ['similar'],
  )
  if (claim !== undefined) yield claim
}

function isShare(amount: Amount): boolean {
  return amount.percent === 'percent' || isFraction(amount)
}

function isFraction({ number, noun, unit, currency }: Amount): boolean {
  return (
    number.form === 'fraction' && number.value < 1 && noun === undefined && unit === undefined && currency === undefined
  )
}

/** “Half of it, a quarter, a third”: a fraction in words as a share of a hundred. */
function inPercent(amount: Amount): Amount {
  if (!isFraction(amount)) return amount
  const value = amount.value * 100
  return { ...amount, value, percent: 'percent', interval: { low: value - 1.5, high: value + 1.5 } }
}

/** One sum is told to its end (“46 per cent …, 31 per cent … and 26 per cent …”), and comes to a few points too many. */
function isJustOver(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  const sum = shares.reduce((total, share) => total + inPercent(share).value, 0)
  if (sum < 101.5 || sum > 112 || shares.some((share) => !isShare(share))) return false
  if (tokens.slice(shares[0]!.to, shares.at(-1)!.from).some((token) => OPEN_WORDS.has(token.lower))) return false
  if (tokens.some((token) => OVERLAPPING.has(token.lower)) || !isOfAll(tokens, shares)) return false
  const last = tokens.slice(shares.at(-2)!.to, shares.at(-1)!.from)
  return last.some((token) => token.lower === 'and')
}

const OVERLAPPING: ReadonlySet<string> = new Set(
  'also both multiple several up down rose fell grew than by each respectively increase increased rise risen fallen more less over under'.split(
    ' ',
  ),
)

/** "Of those who answered, …", "belongs to the family (51 percent), …", "58 percent, … and 19 percent of the island's electricity" */
function isOfAll(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  const opening = tokens.slice(0, shares[0]!.from).map((token) => token.lower)
  if (opening.some((word) => DIVIDED.has(word))) return true
  if (opening[0] === 'of' && opening.slice(0, 5).some((word) => ANSWERING.has(word))) return true
  // All bare but the last: what it is a share of goes for all of them.
  const [last, ...others] = shares.toReversed()
  const after = tokens.slice(last!.to).map((token) => token.lower)
  const of = after.indexOf('of')
  return (
    of >= 0 && of <= 1 && WHOLE_OF.has(after[of + 1] ?? '') && others.every((share) => tokens[share.to]?.lower !== 'of')
  )
}

const DIVIDED: ReadonlySet<string> = new Set(['belongs', 'belong', 'owned', 'divided', 'split', 'shared', 'consists'])
const ANSWERING: ReadonlySet<string> = new Set(
  'answered replied responded respondents asked surveyed polled questioned interviewed voted voters'.split(' '),
)
const WHOLE_OF: ReadonlySet<string> = new Set(['the', 'its', 'their', 'all'])

const RESIDUAL: ReadonlySet<string> = new Set(
  'other others rest undecided unsure neither abstained know opinion elsewhere remaining home none unknown'.split(' '),
)
