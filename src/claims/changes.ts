import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { CHANGE_WORDS, FACTOR_WORDS, isChangedBy, MULTIPLYING_VERBS, OPEN_MULTIPLES } from '../language/change-words.ts'
import { SMALL_NUMBERS } from '../language/number-words.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { areComparable, kindOf, quotient, roundedOf, tokenBefore, valuesOf } from './comparable.ts'
import { frameOf } from './frame.ts'
import { tableChanges } from './table-changes.ts'
import type { Pair } from './value-pairs.ts'
import { comparedPair, pairsIn } from './value-pairs.ts'
import { wordsOf } from './words.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A change that is told twice: from one value to another, and as a share, a difference or a multiple. */
export interface Change {
  readonly from: WrittenValue
  readonly to: WrittenValue
  readonly said: WrittenValue
  readonly as: 'percent' | 'points' | 'multiple'
  /** What the two values give, as printed: percent, points, or the later over the earlier. */
  readonly right: Interval
  /** Their plain difference where they are percentages: what a share of them is often mistaken for. */
  readonly points?: number
  readonly verdict: 'fits' | 'differs' | 'points-as-percent'
  /** It differs only where the values were rounded to the nearest, and not cut off. */
  readonly only?: 'rounded'
}

type ChangeClaim = ClaimOf<'change', Change>

/** "rose 14 per cent to £52.4m, from £42.9m", "from 12 to 18, a rise of 60 per cent", "doubled from 40 to 60". */
export function* readChanges({ article }: Claims): Iterable<ChangeClaim> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length > 1) yield* changesIn(sentence, amounts)
    else if (amounts.length === 1) yield* changeToldBefore(article, sentence, amounts[0]!)
  }
  for (const table of article.tables) yield* tableChanges(table)
}

// "That is a rise of", "That was", "This makes"
const THAT_IS: ReadonlySet<string> = new Set(['is', 'was', 'makes', 'made', 'means', 'represents', 'amounts'])

/** "Last year 450 trees were felled, this year 540. That is an increase of 30 per cent.", "… This 6 per cent fall …" */
function* changeToldBefore(article: Article, sentence: Sentence, share: Amount): Iterable<ChangeClaim> {
  const { tokens } = wordsOf(sentence)
  if (share.from > 6 || !isShareTold(tokens, share) || isAgainstHopes(tokens, share)) return
  const home = article.sentences[sentence.index - 1]
  if (home === undefined || home.block !== sentence.block) return
  const [words, amounts] = [wordsOf(home).tokens, amountsOf(home)]
  const pairs = pairsIn(words, amounts)
  const pair = pairs.length > 1 ? undefined : (pairs[0] ?? comparedPair(words, amounts, []))
  if (pair === undefined) return
  // Beside two shares, other values may be what has changed: “from 28% or 45 minutes to 31% or 68 minutes”.
  if (amounts.some((one) => one.percent !== undefined) && amounts.length > 2) return
  const direction = directionAt(tokens, share)
  if (direction !== undefined) yield changeOf(sentence, pair, share, direction, home)
}

/** “That is a third less”, “That's a rise of 30 per cent”, “This 6 per cent fall”: a share of what was told right before. */
function isShareTold(tokens: readonly Token[], share: Amount): boolean {
  const opens = tokens[0]?.lower ?? ''
  if (share.percent !== 'percent' && !isShare(tokens, share)) return false
  if (opens === "that's") return true
  if (opens !== 'that' && opens !== 'this' && opens !== 'the') return false
  const isPointed = share.from === 1 && CHANGE_WORDS.has(tokens[share.to]?.lower ?? '')
  return isPointed || (opens !== 'the' && THAT_IS.has(tokens[1]?.lower ?? ''))
}

function* changesIn(sentence: Sentence, amounts: readonly Amount[]): Iterable<ChangeClaim> {
  const { tokens } = wordsOf(sentence)
  const compared = [...comparedIn(sentence, tokens, amounts)]
  yield* compared
  const pairs = pairsIn(tokens, amounts)
  // With two pairs in a sentence (“from 3 to 5 and from 7 to 9 respectively”) the share may be of either.
  if (pairs.length > 1) return
  const shares = amounts.filter(
    (amount) => !pairs.some(({ from, to }) => amount === from || amount === to) && isShare(tokens, amount),
  )
  const pair = pairs[0] ?? (compared.length > 0 ? undefined : comparedPair(tokens, amounts, shares))
  if (pair === undefined) return
  const [start, end] = [Math.min(pair.from.from, pair.to.from), Math.max(pair.from.to, pair.to.to)]
  // “… from 48 to 60, while Spain added four per cent”: the other share is another clause's.
  const near = shares.filter((one) => isSameClause(tokens, one.from, one.to, start, end))
  const [share] = near
  if (share !== undefined && isAgainstHopes(tokens, share)) return
  if (share !== undefined && near.length === 1) {
    const direction = directionAt(tokens, share) ?? directionBeside(tokens, share, pair, start, end)
    if (direction !== undefined) yield changeOf(sentence, pair, share, direction)
    return
  }
  if (shares.length > 0) return
  const multiple = multipleNear(tokens, start, end)
  if (multiple !== undefined) yield multiplied(sentence, pair, multiple)
}

/** A percentage, or a fraction by which something changes: "rose by a quarter", "a fall of a third". */
function isShare(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.percent !== undefined) return true
  if (amount.number.form !== 'fraction' || amount.noun !== undefined) return false
  const before = tokens[amount.from - 1]?.lower
  if (before === 'up' || before === 'down') return true
  if ((before === 'by' || before === 'of') && CHANGE_WORDS.has(tokens[amount.from - 2]?.lower ?? '')) return true
  // “has cut its use of paper by a quarter”
  if (before === 'by') return isChangedBy(tokens, amount.from - 2)
  return COMPARATIVES.has(tokens[amount.to]?.lower ?? '')
}

const COMPARATIVES: ReadonlySet<string> = new Set('more less fewer higher lower larger smaller bigger'.split(' '))

/** “Ten per cent less than the mayor had hoped”: the share compares with something else than the pair does. */
function isAgainstHopes(tokens: readonly Token[], share: Amount): boolean {
  const than = tokens.findIndex((token, at) => at >= share.to && at <= share.to + 2 && token.lower === 'than')
  return than > 0 && !tokens.slice(than + 1, than + 5).some(({ lower }) => PERIOD_WORDS.has(lower))
}

const PERIOD_WORDS: ReadonlySet<string> = new Set(
  "year year's years month season quarter week decade before earlier previous previously last ago then in".split(' '),
)

/** The direction of a share that only stands beside its pair: "from 120 to 150 (+25 %)", "… to 120, or by 30 per cent". */
function directionBeside(
  tokens: readonly Token[],
  share: Amount,
  pair: Pair,
  start: number,
  end: number,
): 1 | -1 | undefined {
  const direction = pair.to.value >= pair.from.value ? 1 : -1
  const before = tokens[share.from - 1]?.text ?? ''
  if (share.from >= end && share.from - end <= 4) {
    if (before === '(' || (before === '+' && tokens[share.from - 2]?.text === '(')) return direction
    const words = tokens.slice(end, share.from).map((token) => token.lower)
    if (words.every((word) => word === ',' || word === 'or' || word === 'by') && words.includes('or')) return direction
  }
  // "raise the fee by 10 % – from €50 to €60"
  const isBy = tokens[tokenBefore(tokens, share)]?.lower === 'by'
  if (!isBy || share.to > start || start - share.to > 3) return undefined
  return tokens.slice(Math.max(0, share.from - 6), share.from).some((token) => CHANGE_WORDS.has(token.lower))
    ? direction
    : undefined
}

/** "5,200 cars, 30 per cent more than the 4,500 of 2021", "2,600 patients, up 50 per cent on the 2,000 of 2020". */
function* comparedIn(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<ChangeClaim> {
  for (let i = 1; i + 1 < amounts.length; i++) {
    const [to, share, from] = [amounts[i - 1]!, amounts[i]!, amounts[i + 1]!]
    if (share.percent === 'points' || !isShare(tokens, share) || !areComparable(to, from)) continue
    // “3.1 billion in the first half, down 6 per cent from 3.3 billion”
    if (to.number.form === 'fraction' || from.number.form === 'fraction') continue
    if (kindOf(from) === 'percent' || kindOf(to) === 'percent') continue
    if (share.from - to.to > 10 || from.from - share.to > 8) continue
    if (tokens.slice(to.to, share.from).some((token) => COMPARISON_ENDS.has(token.lower))) continue
    const between = tokens.slice(share.to, from.from).map((token) => token.lower)
    const lead = tokens[tokenBefore(tokens, share)]?.lower ?? ''
    const isMore = between.includes('than') && CHANGE_WORDS.has(between[0] ?? '')
    const isUp = (lead === 'up' || lead === 'down') && COMPARING.has(between[0] ?? '')
    if ((!isMore && !isUp) || !between.every((word) => COMPARISON_WORDS.has(word) || CHANGE_WORDS.has(word))) continue
    const direction = isUp ? (lead === 'up' ? 1 : -1) : CHANGE_WORDS.get(between[0]!)!
    yield changeOf(sentence, { from, to, joined: 'from-to' }, share, direction)
  }
}

const COMPARISON_ENDS: ReadonlySet<string> = new Set(['and', 'but', ';', ':', 'while', 'which', 'from'])
const COMPARING: ReadonlySet<string> = new Set(['on', 'from', 'compared'])
const COMPARISON_WORDS: ReadonlySet<string> = new Set(
  "on from compared with than the last year's previous its their average of a an in those year , when there were we it had was before season summer winter".split(
    ' ',
  ),
)

/** True where no clause edge and no other statement stands between the share and the pair. */
function isSameClause(tokens: readonly Token[], from: number, to: number, start: number, end: number): boolean {
  const [a, b] = to <= start ? [to, start] : [end, from]
  if (to > start && from < end) return true // between the two values: "rose to 50, up 25 %, from 40"
  if (b - a > 12) return false
  // “Rents have fallen by 30 per cent: where a flat cost €900 …”
  return !tokens.slice(a, b).some(({ lower, text }) => CLAUSE_EDGES.has(lower) && !(to <= start && text === ':'))
}

const CLAUSE_EDGES: ReadonlySet<string> = new Set(
  '; : while whereas although but compared than against respectively and . ? ! ( of'
    .split(' ')
    .filter((word) => word !== '(' && word !== 'of'),
)

/** Which way a share is said to go, by the change word next to it; undefined where it is no share of a change. */
function directionAt(tokens: readonly Token[], share: Amount): 1 | -1 | undefined {
  // "a 20 per cent rise", "20 % up", "50 per cent more"
  for (let at = share.to; at < share.to + 3 && at < tokens.length; at++) {
    const token = tokens[at]!
    const direction = CHANGE_WORDS.get(token.lower)
    if (direction !== undefined) return direction
    if (token.lower === 'more' || token.lower === 'higher') return 1
    if (token.lower === 'less' || token.lower === 'fewer') return -1
    if (token.kind === 'mark' || STOPS.has(token.lower)) break
  }
  // "rose (by) 20 per cent", "a rise of 20 per cent", "up 20 per cent"
  let at = tokenBefore(tokens, share)
  // “has cut its use of paper by a quarter”
  if (tokens[at]?.lower === 'by' && isChangedBy(tokens, at - 1)) {
    const verb = tokens.findLastIndex(({ lower }, index) => index < at && CHANGE_WORDS.has(lower))
    return CHANGE_WORDS.get(tokens[verb]!.lower)
  }
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const lower = tokens[at]!.lower
    const direction = CHANGE_WORDS.get(lower)
    if (direction !== undefined) return direction
    if (!BRIDGES.has(lower) && !lower.endsWith('ly')) return undefined
  }
  return undefined
}

const STOPS: ReadonlySet<string> = new Set('of in the to from and or for on at share stake'.split(' '))
const BRIDGES: ReadonlySet<string> = new Set(
  'by of a an another about around nearly almost some over than more just year-on-year'.split(' '),
)

function changeOf(sentence: Sentence, pair: Pair, share: Amount, direction: 1 | -1, home = sentence): ChangeClaim {
  const from = valuesOf(pair.from, pair.to)
  const to = valuesOf(pair.to, pair.from)
  const ratio = quotient(to, from)
  const relative = sorted(direction * 100 * (ratio.low - 1), direction * 100 * (ratio.high - 1))
  const ofPercents = kindOf(pair.from) === 'percent' || kindOf(pair.to) === 'percent'
  const difference = sorted(direction * (to.low - from.high), direction * (to.high - from.low))
  const stated = share.percent === undefined ? percentInterval(share.value) : share.interval
  const isPoints = share.percent === 'points'
  const right = isPoints ? difference : relative
  const fits = intersects(stated, widened(right))
  const isNear = fits && !isPoints && !intersects(stated, widened(roundedChange(pair, direction)))
  const isOfOther = fits && !isPoints && share.percent !== undefined && isShareOfLater(pair, share)
  const asPoints = ofPercents && !isPoints && !fits && intersects(stated, difference)
  return claimOf(
    sentence,
    pair,
    share.start,
    share.end,
    share.value,
    {
      as: isPoints ? 'points' : 'percent',
      right,
      ...(ofPercents ? { points: Math.abs(pair.to.value - pair.from.value) } : {}),
      verdict: fits && !isNear && !isOfOther ? 'fits' : asPoints ? 'points-as-percent' : 'differs',
      ...(isNear || isOfOther ? { only: 'rounded' } : {}),
    },
    home,
  )
}

/** “from 48 to 42, a drop of 14.3 per cent”: the difference over the later value, to the last digit, not over the earlier. */
function isShareOfLater({ from, to }: Pair, share: Amount): boolean {
  const factor = (amount: Amount) => amount.unit?.factors[0] ?? 1
  const [a, b] = [from.value * factor(from), to.value * factor(to)]
  const isShown = (value: number) => Math.abs(value - share.value) <= share.number.grain * 0.6
  const [ofEarlier, ofLater] = [(100 * Math.abs(b - a)) / a, (100 * Math.abs(b - a)) / b]
  return isShown(ofLater) && Math.abs(ofEarlier - share.value) > 1.5 * share.number.grain && !isShown(ofEarlier)
}

/** The change in per cent where both values were rounded to the nearest. */
function roundedChange({ from, to }: Pair, direction: 1 | -1): Interval {
  const ratio = quotient(roundedOf(to, from), roundedOf(from, to))
  return sorted(direction * 100 * (ratio.low - 1), direction * 100 * (ratio.high - 1))
}

/** A fraction in words as per cent, to the nearest of its neighbours. */
function percentInterval(share: number): Interval {
  const wide = Math.max(1.5, 50 * (share - share / (1 + share)))
  return { low: 100 * share - wide, high: 100 * share + wide }
}

function sorted(a: number, b: number): Interval {
  return { low: Math.min(a, b), high: Math.max(a, b) }
}

function widened({ low, high }: Interval): Interval {
  return { low: low - 1e-9, high: high + 1e-9 }
}

interface Multiple {
  readonly factor: number
  readonly openness: 'more' | 'nearly' | 'about' | undefined
  readonly start: number
  readonly end: number
}

/** "doubled", "a threefold rise", "almost halved", "twice its length" within a few words of the pair. */
function multipleNear(tokens: readonly Token[], start: number, end: number): Multiple | undefined {
  const from = Math.max(0, start - 12)
  let found: Multiple | undefined
  for (let at = from; at < Math.min(tokens.length, end + 8); at++) {
    const read = multipleAt(tokens, at)
    if (read === undefined) continue
    if (found !== undefined) return undefined
    const [a, b] = at < start ? [read.to, start] : [end, at]
    // “The herd has doubled: there were 120 cows”
    if (tokens.slice(a, b).some((one) => CLAUSE_EDGES.has(one.lower) && !(at < start && one.text === ':'))) continue
    const openness = OPEN_MULTIPLES.get(tokens[at - 1]?.lower ?? '')
    found = { factor: read.factor, openness, start: tokens[at]!.start, end: tokens[read.to - 1]!.end }
  }
  return found
}

/** The multiple at a token: a verb or compound, or "twice", "four times" where the next word compares. */
function multipleAt(tokens: readonly Token[], at: number): { factor: number; to: number } | undefined {
  const { lower } = tokens[at]!
  const factor = MULTIPLYING_VERBS.get(lower)
  if (factor !== undefined && lower !== 'double') return { factor, to: at + 1 }
  const times = tokens[at + 1]?.lower === 'times' ? SMALL_NUMBERS.get(lower) : undefined
  const read = times === undefined ? { factor: FACTOR_WORDS.get(lower), to: at + 1 } : { factor: times, to: at + 2 }
  if (read.factor === undefined || read.factor < 2) return undefined
  return FACTOR_FOLLOWERS.has(tokens[read.to]?.lower ?? '') ? { factor: read.factor, to: read.to } : undefined
}

// "twice as many", "four times what it did", "double its length"
const FACTOR_FOLLOWERS: ReadonlySet<string> = new Set('as what its their the his her last'.split(' '))

function multiplied(sentence: Sentence, pair: Pair, multiple: Multiple): ChangeClaim {
  const right = quotient(valuesOf(pair.to, pair.from), valuesOf(pair.from, pair.to))
  const fits = intersects(multipleInterval(multiple.factor, multiple.openness), widened(right))
  const isFar = fits && multiple.openness === undefined && !isAbout(pair.to.value / pair.from.value, multiple.factor)
  return claimOf(sentence, pair, multiple.start, multiple.end, multiple.factor, {
    as: 'multiple',
    right,
    verdict: fits && !isFar ? 'fits' : 'differs',
    ...(isFar ? { only: 'rounded' } : {}),
  })
}

/** “tripled” is said of 2.8 and of 3.4 times as much. */
function isAbout(ratio: number, factor: number): boolean {
  const [low, high] = factor < 1 ? [0.8, 1.1] : [0.9, 1.25]
  return ratio >= low * factor && ratio <= high * factor
}

/** What a multiple in words can stand for: "doubled" to the nearest half, cut off or rounded. */
export function multipleInterval(factor: number, openness: 'more' | 'nearly' | 'about' | undefined): Interval {
  if (factor < 1) {
    const { low, high } = multipleInterval(1 / factor, openness === 'more' ? 'more' : openness)
    return { low: high === Number.POSITIVE_INFINITY ? 0 : 1 / high, high: 1 / low }
  }
  const grain = Math.max(0.5, factor * 0.05)
  switch (openness) {
    case 'more':
      return { low: factor * 0.95, high: Number.POSITIVE_INFINITY }
    case 'nearly':
      return { low: factor - 2 * grain, high: factor + grain / 2 }
    case 'about':
      return { low: factor - grain, high: factor + grain }
    default:
      return { low: factor - grain / 2, high: factor + grain }
  }
}

function claimOf(
  sentence: Sentence,
  pair: Pair,
  start: number,
  end: number,
  value: number,
  change: Omit<Change, 'from' | 'to' | 'said'>,
  home = sentence,
): ChangeClaim {
  const frame = frameOf(sentence, start, end)
  const guards: Guard[] = frame.guards.filter((guard) => guard === 'hypothetical')
  if (pair.joined === 'compared') guards.push('similar')
  else if (change.only === 'rounded') guards.push('approximate')
  const ambiguous = pair.from.number.ambiguous || pair.to.number.ambiguous
  return {
    kind: 'change',
    value: {
      from: writtenIn(home, pair.from),
      to: writtenIn(home, pair.to),
      said: writtenIn(sentence, { start, end, value }),
      ...change,
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: ambiguous ? [...guards, 'similar', 'approximate', 'hedged'] : guards,
  }
}
