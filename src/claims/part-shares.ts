import type { Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { kindOf } from './comparable.ts'
import { areExclusive, areGapped, hasFinite, OPEN_WORDS, SEPARATORS } from './part-lists.ts'
import type { Parts, Placed } from './parts-total.ts'
import { claimOf } from './parts-total.ts'
import { wordsOf } from './words.ts'

/** "55 per cent were ground beetles, 30 per cent rove beetles and 25 per cent others": the last one leaves nothing out. */
export function* exclusiveShares(
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const opens = isOfEveryPound(tokens) ? amounts.findIndex(isPence) : amounts.findIndex(isShare)
  const first = Math.max(opens, 0)
  const read = opens < 0 ? [] : amounts.slice(first)
  const shares = read.filter((amount) => isShare(amount) || isPence(amount) || kindOf(amount) === 'bare')
  if (shares.length < 3 || shares.length > 8 || shares.length !== amounts.length - first) return
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

/**
 * "Sixty-two per cent want it. Another 34 per cent are against. One in ten said they didn't know.": shares in sentences that
 * follow each other, of which the last leaves nothing out, and which come to more than all.
 */
export function* sharesAcross(sentence: Sentence, tokens: readonly Token[]): Iterable<Parts> {
  if (sentence === sentence.block.sentences[0] || !tokens.some(({ lower }) => RESIDUAL.has(lower))) return
  const last = sharesIn(sentence)
  if (last === undefined || last.length > MOST_SHARES) return
  const shares = [...last]
  let at = sentence.block.sentences.indexOf(sentence) - 1
  for (; at >= 0 && shares.length <= MOST_SHARES; at--) {
    const own = sharesIn(sentence.block.sentences[at]!)
    if (own === undefined) return
    if (own.length === 0) break
    shares.unshift(...own)
  }
  if (shares.length < 3 || shares.length > MOST_SHARES || shares.length === last.length) return
  if (!shares.some(({ amount }) => amount.percent === 'percent')) return
  const parts = shares.map(({ amount, sentence: home }) => ({ amount: inPercent(amount), sentence: home }))
  const claim = claimOf(undefined, parts, ['similar'])
  if (claim !== undefined && claim.value.sum > 100) yield claim
}

const MOST_SHARES = 7

/** "won by 62 per cent to 48", "was rejected by 53 to 49 per cent": two sides of one vote cannot have more than all votes. */
export function* twoSides(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i]!, amounts[i + 1]!]
    if (a.percent !== 'percent' && b.percent !== 'percent') continue
    if (b.from - a.to !== 1 || tokens[a.to]!.lower !== 'to' || tokens[a.from - 1]?.lower !== 'by') continue
    const isPlain = [a, b].every((one) => kindOf(one) === 'bare' || one.percent === 'percent')
    if (!isPlain || !tokens.slice(0, a.from).some(({ lower }) => DECIDED.has(lower))) continue
    const parts = [a, b].map((amount) => ({ sentence, amount: { ...amount, percent: 'percent' as const } }))
    const claim = claimOf(undefined, parts, ['similar'])
    // Less than all leaves out those who abstained.
    if (claim !== undefined && claim.value.sum > 100) yield claim
  }
}

const DECIDED: ReadonlySet<string> = new Set(
  'won wins lost loses beat beaten passed failed rejected approved defeated carried backed voted adopted fell'.split(
    ' ',
  ),
)

/** The shares of a sentence that tells nothing but shares of one whole; undefined where it compares, or bends one of them. */
function sharesIn(sentence: Sentence): Placed[] | undefined {
  const { tokens } = wordsOf(sentence)
  const amounts = amountsOf(sentence)
  const shares: Placed[] = []
  for (let i = 0; i < amounts.length; i++) {
    const [amount, next] = [amounts[i]!, amounts[i + 1]]
    if (next !== undefined && tokens[amount.to]?.lower === 'in' && next.from === amount.to + 1 && next.value <= 20) {
      const value = (100 * amount.value) / next.value
      // “One in ten” is nearer to a tenth than to an eighth.
      const interval = { low: value - 25 / next.value, high: value + 25 / next.value }
      shares.push({ sentence, amount: { ...amount, to: next.to, end: next.end, value, percent: 'percent', interval } })
      i++
    } else if (isShare(amount)) shares.push({ sentence, amount })
  }
  if (shares.length === 0) return shares
  if (shares.some(({ amount: { number } }) => number.approximation !== undefined)) return undefined
  // “up to 9 per cent from 12”
  if (shares.some(({ amount: { from } }) => tokens[from - 1]?.lower === 'from')) return undefined
  return tokens.some(({ lower }, at) => isOverlapping(tokens, at) || COMPARING.has(lower)) ? undefined : shares
}

/** “up by 4 per cent”, but not “makes up 41 per cent” */
function isOverlapping(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!
  return OVERLAPPING.has(lower) && !(lower === 'up' && COMPOSING.has(tokens[at - 1]?.lower ?? ''))
}

const COMPARING: ReadonlySet<string> = new Set('than compared while whereas year years last'.split(' '))

function isShare(amount: Amount): boolean {
  return amount.percent === 'percent' || isFraction(amount)
}

function isFraction({ number, noun, unit, currency }: Amount): boolean {
  return (
    number.form === 'fraction' && number.value < 1 && noun === undefined && unit === undefined && currency === undefined
  )
}

function isPence({ currency }: Amount): boolean {
  return currency === 'pence' || currency === 'cents'
}

/** “Of every pound, 68 pence …”, “For each euro …”: hundredths. */
function isOfEveryPound(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'every' || lower === 'each')
  return at > 0 && at < 4 && POUNDS.has(tokens[at + 1]?.lower ?? '')
}

const POUNDS: ReadonlySet<string> = new Set(['pound', 'euro', 'dollar'])

/** “Half of it, a quarter, a third”, “68 pence of every pound”: as a share of a hundred. */
function inPercent(amount: Amount): Amount {
  if (isPence(amount)) {
    const { currency: _, ...rest } = amount
    return { ...rest, percent: 'percent' }
  }
  if (!isFraction(amount)) return amount
  const value = amount.value * 100
  return { ...amount, value, percent: 'percent', interval: { low: value - 1.5, high: value + 1.5 } }
}

/** One sum is told to its end (“46 per cent …, 31 per cent … and 26 per cent …”), and comes to a few points too many. */
function isJustOver(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  const sum = shares.reduce((total, share) => total + inPercent(share).value, 0)
  if (sum < 101.5 || sum > 112 || shares.some((share) => !isShare(share) && !isPence(share))) return false
  // The “per” of “per cent” opens nothing.
  const isOpen = ({ lower }: Token, at: number) => OPEN_WORDS.has(lower) && tokens[at + 1]?.lower !== 'cent'
  if (tokens.some((token, at) => at >= shares[0]!.to && at < shares.at(-1)!.from && isOpen(token, at))) return false
  const last = tokens.slice(shares.at(-2)!.to, shares.at(-1)!.from)
  if (!last.some((token) => token.lower === 'and')) return false
  if (areAgeGroups(tokens, shares)) return true
  if (tokens.some(({ lower }) => BOUNDS.has(lower)) || tokens.some((_, at) => isOverlapping(tokens, at))) return false
  // “up by 40 per cent”
  if (shares.some(({ from }) => tokens[from - 1]?.lower === 'by')) return false
  return isOfAll(tokens, shares) || areGapped(tokens, shares)
}

/** “44 per cent were under forty, 35 per cent between forty and sixty and 26 per cent over sixty” */
function areAgeGroups(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  return shares.every((share) => tokens.slice(share.to, share.to + 4).some(({ lower }) => AGES.has(lower)))
}

const AGES: ReadonlySet<string> = new Set('under over between aged older younger above below'.split(' '))
const OVERLAPPING: ReadonlySet<string> = new Set(
  'also both multiple several up down rose fell grew each respectively increase increased rise risen fallen than'.split(
    ' ',
  ),
)
const BOUNDS: ReadonlySet<string> = new Set('more less over under'.split(' '))

/** "Of those who answered, …", "belongs to the family (51 percent), …", "58 percent, … and 19 percent of the island's electricity" */
function isOfAll(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  const opening = tokens.slice(0, shares[0]!.from).map((token) => token.lower)
  if (opening.some((word) => DIVIDED.has(word))) return true
  if (isOfEveryPound(tokens)) return true
  // “paid for at last: a third in loans, half in grants and a quarter by the town”
  if (opening.at(-1) === ':' && !hasFinite(tokens.slice(shares[0]!.to))) return true
  if (opening[0] === 'of' && opening.slice(0, 5).some((word) => ANSWERING.has(word))) return true
  if (isFlow(tokens, shares)) return true
  // “sand makes up 41 per cent, silt 38 per cent and clay 31 per cent”
  const isComposed = opening.slice(-3).some((word) => COMPOSING.has(word))
  if (isComposed && !hasFinite(tokens.slice(shares[0]!.to))) return true
  // All bare but the last: what it is a share of goes for all of them.
  const [last, ...others] = shares.toReversed()
  const after = tokens.slice(last!.to).map((token) => token.lower)
  const of = after.indexOf('of')
  return (
    of >= 0 && of <= 1 && WHOLE_OF.has(after[of + 1] ?? '') && others.every((share) => tokens[share.to]?.lower !== 'of')
  )
}

/** “35 per cent comes from the town, 45 per cent from a loan and 25 per cent from gifts” */
function isFlow(tokens: readonly Token[], shares: readonly Amount[]): boolean {
  const verb = tokens.findIndex(({ lower }, at) => at >= shares[0]!.to && at < shares[0]!.to + 6 && FLOWING.has(lower))
  const joint = tokens[verb + 1]?.lower ?? ''
  if (verb < 0 || !JOINTS.has(joint)) return false
  return shares.every((share, index) => {
    const end = shares[index + 1]?.from ?? tokens.length
    return tokens.slice(share.to, end).some(({ lower }) => lower === joint)
  })
}

const JOINTS: ReadonlySet<string> = new Set(['from', 'to', 'on', 'into'])

const DIVIDED: ReadonlySet<string> = new Set(
  `belongs belong owned divided split shared consists consisting composed comprises comprising blend mix mixture alloy fabric made
  breakdown composition splits`.split(/\s+/),
)
const COMPOSING: ReadonlySet<string> = new Set(
  'makes make made accounts account accounted contributes contributed supplies supplied provides provided represents holds hold owns own'.split(
    ' ',
  ),
)
const FLOWING: ReadonlySet<string> = new Set('comes came goes went spent belongs belonged'.split(' '))
const ANSWERING: ReadonlySet<string> = new Set(
  'answered replied responded respondents asked surveyed polled questioned interviewed voted voters'.split(' '),
)
const WHOLE_OF: ReadonlySet<string> = new Set(['the', 'its', 'their', 'all'])

const RESIDUAL: ReadonlySet<string> = new Set(
  "other others rest undecided unsure neither abstained know opinion elsewhere remaining remainder home none unknown don't didn't".split(
    ' ',
  ),
)
