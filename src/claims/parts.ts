import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { Told } from './changes.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { areComparable, countInterval, kindOf, tokenBefore } from './comparable.ts'
import { frameOf } from './frame.ts'
import { tableShares } from './shares.ts'
import { wordsOf } from './words.ts'

/** A whole and parts that are announced as all of it. */
export interface PartsTotal {
  /** Absent for shares, whose whole is a hundred per cent. */
  readonly total?: Told
  readonly parts: readonly Told[]
  readonly sum: number
  readonly grain: number
  readonly fits: boolean
  /** The words that make the shares of a table exclude each other. */
  readonly because?: Span
}

type Parts = ClaimOf<'parts-total', PartsTotal>

/** An amount with its sentence. */
interface Placed {
  readonly amount: Amount
  readonly sentence: Sentence
}

/** "12 people: five men and seven women", "the sum is made up of …", bullets under an announced total, "the other six". */
export function* readPartsTotals(claims: Claims): Iterable<Parts> {
  // Two readings may see the same whole with the same parts.
  const seen = new Set<string>()
  for (const claim of allParts(claims)) {
    const places = [...claim.value.parts, ...(claim.value.total === undefined ? [] : [claim.value.total])]
    const key = places.map((told) => told.at.start).join()
    if (seen.has(key)) continue
    seen.add(key)
    yield claim
  }
}

function* allParts({ article }: Claims): Iterable<Parts> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    if (amounts.length === 1) {
      yield* remainders(article, sentence, tokens, amounts)
      continue
    }
    yield* dividedParts(article, sentence, tokens, amounts)
    yield* remainders(article, sentence, tokens, amounts)
    yield* addedUp(sentence, tokens, amounts)
    yield* partitives(sentence, tokens, amounts)
    yield* appositions(sentence, tokens, amounts)
    yield* seats(sentence, tokens, amounts)
    yield* exclusiveShares(sentence, tokens, amounts)
  }
  yield* listedParts(article)
  yield* tableShares(article)
}

/** A whole, a colon, bracket or verb that divides it, and all of its parts. */
function* dividedParts(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  for (const divider of dividersIn(tokens, amounts)) {
    const parts = enumeration(tokens, amounts, divider.to, divider.end)
    if (parts === undefined) continue
    const wholes = amounts.filter((amount) => amount.to <= divider.from)
    const candidates = wholes
      .filter((amount) => areComparable(amount, parts[0]!) || areGroups(amount, parts[0]!))
      .filter((amount) => parts.every((part) => part.value < amount.value))
      .filter((amount) => !isOuterWhole(tokens, amount, wholes))
      // A bare number before a colon (“Slide 8:”) is a whole only where a verb or “of the 150” makes it one.
      .filter(
        (amount) =>
          kindOf(amount) !== 'bare' ||
          divider.verb ||
          tokens[amount.to]?.lower === 'of' ||
          tokens[amount.from - 1]?.lower === 'of',
      )
    const total =
      candidates.length > 0
        ? candidates.map((amount) => ({ amount, sentence }))
        : divider.verb && isAnaphoric(tokens, divider.from)
          ? wholeBefore(article, sentence, parts)
          : []
    if (total.length === 0) continue
    const claim = claimOf(
      total,
      parts.map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
  }
}

interface Divider {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly verb: boolean
}

function dividersIn(tokens: readonly Token[], amounts: readonly Amount[]): Divider[] {
  const found: Divider[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.text === ':') found.push({ from: at, to: at + 1, end: endOfClause(tokens, at + 1), verb: false })
    else if (token.text === '(' && amounts.some((amount) => amount.to <= at)) {
      const close = tokens.findIndex((one, index) => index > at && one.text === ')')
      if (close > 0) found.push({ from: at, to: at + 1, end: close, verb: false })
    } else if (token.text === '–' || token.text === '—') {
      const close = tokens.findIndex((one, index) => index > at && (one.text === '–' || one.text === '—'))
      found.push({ from: at, to: at + 1, end: close > 0 ? close : endOfClause(tokens, at + 1), verb: false })
    } else if (token.kind === 'word') {
      const to = dividingVerb(tokens, at)
      if (to > 0) found.push({ from: at, to, end: endOfClause(tokens, to), verb: true })
      // "12 people, seven men and five women"
      else if (isComplementAhead(tokens, amounts, at)) continue
    } else if (token.text === ',' && isComplementAhead(tokens, amounts, at + 1))
      found.push({ from: at, to: at + 1, end: endOfClause(tokens, at + 1), verb: false })
  }
  return found
}

function dividingVerb(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at]!.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  if (one === 'comprised' || one === 'comprises' || one === 'comprise' || one === 'comprising')
    return two === 'of' ? at + 2 : at + 1
  if ((one === 'consisted' || one === 'consists' || one === 'consisting' || one === 'composed') && two === 'of')
    return at + 2
  if (one === 'made' && two === 'up' && three === 'of') return at + 3
  if ((one === 'split' || one === 'divided' || one === 'divides') && two === 'into') return at + 2
  return 0
}

/** "seven men and five women" right after a comma: two groups that make a whole. */
function isComplementAhead(tokens: readonly Token[], amounts: readonly Amount[], at: number): boolean {
  const first = amounts.findIndex((amount) => amount.from >= at && amount.from <= at + 3)
  const [one, two] = [amounts[first], amounts[first + 1]]
  if (one?.noun === undefined || two?.noun === undefined || two.from - one.to > 2) return false
  if (tokens[two.from - 1]?.lower !== 'and' && tokens[two.from - 1]?.text !== ',') return false
  return COMPLEMENTS.some(
    ([a, b]) => (one.noun!.head === a && two.noun!.head === b) || (one.noun!.head === b && two.noun!.head === a),
  )
}

const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['male', 'female'],
  ['adult', 'child'],
  ['win', 'defeat'],
  ['son', 'daughter'],
]

function endOfClause(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!
    if ((text === '.' && at > from && at === tokens.length - 1) || text === '"' || text === '”') return at
  }
  return tokens.length
}

/**
 * The amounts of a closed enumeration: separated by commas, semicolons or "and", the last one by "and"; undefined
 * where words say that there is more, or where a segment holds two amounts.
 */
function enumeration(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  from: number,
  end: number,
): Amount[] | undefined {
  const inside = amounts.filter((amount) => amount.from >= from && amount.to <= end)
  // “€50m were lent by two banks”: next to money and measures, what is counted is something else.
  const kind = inside[0] === undefined ? 'bare' : kindOf(inside[0])
  const isMeasured = kind.startsWith('money') || kind.startsWith('unit') || kind === 'percent'
  const own = isMeasured ? inside.filter((amount) => kindOf(amount) === kind || kindOf(amount) === 'bare') : inside
  // A year or a street number may stand between; another kind of amount (“340 at two sites”) is not understood.
  const parts = own.filter((amount) => amount.number.form === 'cardinal')
  if (parts.length < 2 || parts.length > 12 || parts.length !== own.length) return undefined
  if (parts[0]!.from - from > 6) return undefined
  if (tokens.slice(from, end).some((token) => OPEN_WORDS.has(token.lower))) return undefined
  for (let i = 1; i < parts.length; i++) {
    const between = tokens.slice(parts[i - 1]!.to, parts[i]!.from)
    if (between.length > 14 || !between.some((token) => SEPARATORS.has(token.lower))) return undefined
    if (!areComparable(parts[i - 1]!, parts[i]!) && !areGroups(parts[i - 1]!, parts[i]!)) return undefined
    const isLast = i === parts.length - 1
    if (isLast && !between.some((token) => token.lower === 'and' || token.text === ';' || token.lower === 'plus'))
      return undefined
  }
  if (parts.some((part) => part.number.approximation !== undefined && part.number.approximation !== 'about'))
    return undefined
  // “and this one is packed”: a pronoun.
  if (parts.some((part) => part.value === 1 && part.number.written === 'words' && part.noun === undefined))
    return undefined
  if (parts.some((part) => part.number.ambiguous || part.number.dashed || part.number.tail !== undefined))
    return undefined
  return end - parts.at(-1)!.to > 16 ? undefined : parts
}

/** Things that are counted, under two names: "five men and seven women". */
function areGroups(a: Amount, b: Amount): boolean {
  const isCount = (one: Amount) => kindOf(one) === 'bare' || kindOf(one).startsWith('noun')
  return isCount(a) && isCount(b)
}

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'and', 'plus'])

// There is more than what is enumerated, or it overlaps.
const OPEN_WORDS: ReadonlySet<string> = new Set(
  `including among amongst whom which them these other others rest remaining remainder several many few most more less each respectively per
  then later until before after than least such like example versus v vs or  either
  instead rather every average typically usually maximum minimum extra additional`.split(/\s+/),
)

/** “76 of the 150 seats”: the parts make up the 76. */
function isOuterWhole(tokens: readonly Token[], amount: Amount, wholes: readonly Amount[]): boolean {
  let at = amount.from - 1
  while (at >= 0 && (tokens[at]!.lower === 'the' || tokens[at]!.lower === 'its' || tokens[at]!.lower === 'all')) at--
  const isOf = tokens[at]?.lower === 'of' || tokens[at]?.lower === 'out'
  return isOf && wholes.some((other) => other.to <= at && at - other.to <= 4)
}

/** "The sum is made up of", "It comprised": the whole was named before. */
function isAnaphoric(tokens: readonly Token[], verb: number): boolean {
  if (verb > 8) return false
  return tokens.slice(0, verb).some((token) => ANAPHORS.has(token.lower))
}

const ANAPHORS: ReadonlySet<string> = new Set(
  'sum total amount money award bill price cost figure it package budget damages'.split(' '),
)

/** The last amount before a sentence that is comparable to the parts and larger than each of them, within a few sentences. */
function wholeBefore(article: Article, sentence: Sentence, parts: readonly Amount[]): Placed[] {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index--) {
    const before = article.sentences[index]!
    if (before.block.role === 'cell') continue
    const fitting = amountsOf(before).filter(
      (amount) =>
        kindOf(amount) !== 'bare' &&
        kindOf(amount) === kindOf(parts[0]!) &&
        parts.every((part) => part.value < amount.value),
    )
    if (fitting.length > 0) return fitting.map((amount) => ({ amount, sentence: before }))
  }
  return []
}

/** "Of the 312 pupils 160 are girls and 142 boys", "Of 90 ballots, 52 were for the plan, 35 against it and five spoilt". */
function* partitives(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const [total, ...rest] = amounts
  if (total === undefined || rest.length < 2 || total.number.approximation !== undefined) return
  const lead = tokens[tokenBefore(tokens, total)]?.lower
  if (lead !== 'of' || tokens[tokenBefore(tokens, total) - 1]?.kind === 'word') return
  const parts = enumeration(tokens, amounts, total.to, endOfClause(tokens, total.to))
  if (parts === undefined || parts.length !== rest.length || !areExclusive(tokens, parts)) return
  const claim = claimOf(
    [{ amount: total, sentence }],
    parts.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

/** True where each part bears a word of one set of which nobody bears two: girls and boys, for and against. */
function areExclusive(tokens: readonly Token[], parts: readonly Amount[]): boolean {
  return EXCLUSIVE.some((words) =>
    parts.every((part, index) => {
      const end = parts[index + 1]?.from ?? tokens.length
      return tokens.slice(part.from, end).some((token) => words.has(token.lower))
    }),
  )
}

const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'men women man woman boys girls boy girl males females male female children adults babies teenagers',
  'for against favour yes no abstained abstentions spoilt spoiled blank invalid undecided absent valid',
  'won lost drawn drew wins defeats draws losses victories',
  'alive dead survived died returned lost killed injured unhurt missing',
].map((words) => new Set(words.split(' ')))

/** "Seven players were booked, four from Rovers and two from United", "the 18 sailors, ten Filipinos and nine Poles,". */
function* appositions(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const counts = amounts.filter((amount) => amount.number.form === 'cardinal')
  for (let i = 0; i + 2 < counts.length; i++) {
    const [total, one, two] = [counts[i]!, counts[i + 1]!, counts[i + 2]!]
    if (tokens[one.from - 1]?.text !== ',' || tokens[two.from - 1]?.lower !== 'and') continue
    if (two.from - one.to > 10 || one.from - total.to > 8) continue
    if (
      total.noun === undefined ||
      total.number.approximation !== undefined ||
      total.value <= Math.max(one.value, two.value)
    )
      continue
    if (counts[i + 3] !== undefined && counts[i + 3]!.from - two.to < 4) continue
    const [afterOne, afterTwo] = [tokens[one.to]?.lower ?? '', tokens[two.to]?.lower ?? '']
    const isParallel =
      kindOf(one) === 'bare' && kindOf(two) === 'bare' && afterOne === afterTwo && PREPOSITIONS.has(afterOne)
    const isOfGroups =
      PERSONS.has(total.noun.head) &&
      one.noun !== undefined &&
      two.noun !== undefined &&
      two.from - one.to <= 1 &&
      (tokens[two.to] === undefined || tokens[two.to]!.kind === 'mark')
    if (!isParallel && !isOfGroups) continue
    const sum = one.value + two.value
    if (Math.abs(sum - total.value) > 0.25 * total.value) continue
    const claim = claimOf(
      [{ amount: total, sentence }],
      [one, two].map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
  }
}

const PREPOSITIONS: ReadonlySet<string> = new Set('from in on at for by to with against under'.split(' '))
const PERSONS: ReadonlySet<string> = new Set(
  'person people member passenger player sailor soldier student pupil victim worker employee patient volunteer candidate juror delegate survivor suspect artist musician scientist athlete fellow guest tourist climber miner hostage prisoner child adult officer bat bird dog horse animal'.split(
    ' ',
  ),
)

/** "In the 50-seat council the Greens have 21, Labour 17 and the Liberals 14": nobody shares a seat. */
function* seats(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const house = amounts.find((amount) => amount.number.tail === 'seat' || amount.noun?.head === 'seat')
  if (house === undefined || house.number.approximation !== undefined) return
  const parts = enumeration(tokens, amounts, house.to, endOfClause(tokens, house.to))
  if (parts === undefined || parts.some((part) => kindOf(part) !== 'bare' && part.noun?.head !== 'seat')) return
  // Fewer seats may leave out a party; more cannot be.
  const sum = parts.reduce((total, part) => total + part.value, 0)
  if (sum <= house.value || parts.length !== amounts.filter((amount) => amount.from >= house.to).length) return
  const claim = claimOf(
    [{ amount: house, sentence }],
    parts.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

/** "55 per cent were ground beetles, 30 per cent rove beetles and 25 per cent others": the last one leaves nothing out. */
function* exclusiveShares(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const first = amounts.findIndex((amount) => amount.percent === 'percent')
  const shares = amounts
    .slice(Math.max(first, 0))
    .filter((amount) => amount.percent === 'percent' || kindOf(amount) === 'bare')
  if (first < 0 || shares.length < 3 || shares.length > 8 || shares.length !== amounts.length - first) return
  for (let i = 1; i < shares.length; i++) {
    const between = tokens.slice(shares[i - 1]!.to, shares[i]!.from)
    if (between.length > 12 || !between.some((token) => SEPARATORS.has(token.lower))) return
    if (between.some((token) => token.lower === 'from' || token.lower === 'than' || token.text === '(')) return
  }
  const last = tokens.slice(shares.at(-2)!.to)
  if (!last.some((token) => RESIDUAL.has(token.lower)) && !areExclusive(tokens, shares)) return
  if (shares.some((share) => share.number.approximation !== undefined)) return
  const claim = claimOf(
    undefined,
    shares.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

const RESIDUAL: ReadonlySet<string> = new Set(
  'other others rest undecided unsure neither abstained know opinion elsewhere remaining home none unknown'.split(' '),
)

/** "Nine of the 14 houses are sold, the other six are empty"; "58 per cent …, the remaining 42 per cent …". */
function* remainders(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const rest = amounts.find((amount) => isRemainder(tokens, amount))
  if (rest === undefined || rest.number.approximation !== undefined) return
  const before = article.sentences[sentence.index - 1]
  const near = before !== undefined && before.block === sentence.block ? [before, sentence] : [sentence]
  if (rest.percent === 'percent') {
    const shares = amounts.filter((amount) => amount.percent === 'percent')
    if (shares.length < 2 || shares.length > 4 || shares.at(-1) !== rest) return
    if (shares.some((share) => share.number.approximation !== undefined && share.number.approximation !== 'about'))
      return
    const claim = claimOf(
      undefined,
      shares.map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
    return
  }
  // The partitive "nine of the 14 houses" names the whole.
  for (const home of near) {
    const own = amountsOf(home)
    const words = wordsOf(home).tokens
    for (let i = 0; i + 1 < own.length; i++) {
      const [part, whole] = [own[i]!, own[i + 1]!]
      if (!isPartitive(words, part, whole) || part === rest || whole === rest) continue
      // Another amount between them may be a further part, or something else.
      const between = near
        .flatMap((one) => amountsOf(one).map((amount) => ({ amount, sentence: one })))
        .filter((one) => one.amount !== part && one.amount !== whole && one.amount !== rest)
        .filter((one) => areComparable(one.amount, rest) || areGroups(one.amount, rest))
      if (between.length > 0) continue
      const claim = claimOf(
        [{ amount: whole, sentence: home }],
        [
          { amount: part, sentence: home },
          { amount: rest, sentence },
        ],
        [],
      )
      if (claim !== undefined) yield claim
    }
  }
}

function isRemainder(tokens: readonly Token[], amount: Amount): boolean {
  const [the, word] = [tokens[amount.from - 2]?.lower, tokens[amount.from - 1]?.lower]
  return (
    (word === 'remaining' || (word === 'other' && amount.number.value > 1)) &&
    (the === 'the' || the === 'their' || the === 'its')
  )
}

/** "nine of the 14 houses", "nine out of 14" */
function isPartitive(tokens: readonly Token[], part: Amount, whole: Amount): boolean {
  if (part.value >= whole.value || whole.from - part.to > 4) return false
  const between = tokens.slice(part.to, whole.from).map((token) => token.lower)
  return between.includes('of') && between.every((word) => PARTITIVE.has(word))
}

const PARTITIVE: ReadonlySet<string> = new Set('of the out its their all his her those these'.split(' '))

/** "£12,000 from firms, £5,340 from friends and £2,000 from the raffle, a total of £19,340" */
function* addedUp(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const total = amounts.find((amount) => isSumOfThese(tokens, amount))
  if (total === undefined) return
  const parts = amounts.filter((amount) => amount.to <= total.from && areComparable(amount, total))
  const others = amounts.filter((amount) => amount !== total && !parts.includes(amount))
  if (parts.length < 2 || others.length > 0) return
  const from = Math.max(0, parts[0]!.from - 1)
  const own = enumeration(tokens, parts, from, parts.at(-1)!.to)
  if (own === undefined) return
  const claim = claimOf(
    [{ amount: total, sentence }],
    own.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

function isSumOfThese(tokens: readonly Token[], amount: Amount): boolean {
  const before = [tokens[amount.from - 3]?.lower, tokens[amount.from - 2]?.lower, tokens[amount.from - 1]?.lower]
  if (before.join(' ') === 'a total of' || before.join(' ') === 'add up to' || before.join(' ') === 'adding up to')
    return true
  if (before[2] === 'totalling' || before[2] === 'totaling') return true
  const after = [tokens[amount.to]?.lower, tokens[amount.to + 1]?.lower]
  return (after[0] === 'in' && (after[1] === 'all' || after[1] === 'total')) || after[0] === 'altogether'
}

/** Bullets with one amount each, under a sentence that announces their total. */
function* listedParts(article: Article): Iterable<Parts> {
  for (const list of article.lists) {
    const last = list.before?.sentences.at(-1)
    if (last === undefined || !last.text.endsWith(':') || list.items.length < 2) continue
    const wholes = amountsOf(last).filter((amount) => amount.number.form === 'cardinal' && kindOf(amount) !== 'percent')
    if (wholes.length === 0) continue
    if (wordsOf(last).tokens.some((token) => OPEN_WORDS.has(token.lower))) continue
    const parts: Placed[] = []
    for (const item of list.items) {
      const own = item.blocks.filter((block) => block.item === item).flatMap((block) => block.sentences)
      const fitting = own.flatMap((sentence) =>
        amountsOf(sentence)
          .filter((amount) => kindOf(amount) === kindOf(wholes[0]!))
          .map((amount) => ({ amount, sentence })),
      )
      if (fitting.length === 1) parts.push(fitting[0]!)
    }
    if (parts.length !== list.items.length) continue
    const total = wholes.filter((amount) => parts.every((part) => part.amount.value < amount.value))
    if (wholes.length !== 1 || total.length !== 1) continue
    const claim = claimOf([{ amount: total[0]!, sentence: last }], parts, [])
    if (claim !== undefined) yield claim
  }
}

/** The claim, where the parts can be what the whole is made of: their sum is of its size. */
function claimOf(
  wholes: readonly Placed[] | undefined,
  parts: readonly Placed[],
  guards: readonly Guard[],
): Parts | undefined {
  const sums = parts.reduce<Interval>(
    (total, { amount }) => {
      const values = exactOr(amount)
      return { low: total.low + values.low, high: total.high + values.high }
    },
    { low: -1e-9, high: 1e-9 },
  )
  const sum = parts.reduce((total, { amount }) => total + amount.value, 0)
  const first = parts[0]!
  const whole = wholes?.at(-1)
  const target = whole?.amount.value ?? 100
  const [least, most] = wholes === undefined ? [85, 135] : [target * 0.5, target * 2]
  if (sum < least || sum > most) return undefined
  const fits =
    wholes === undefined
      ? intersects(sums, { low: 100, high: 100 })
      : wholes.some(({ amount }) => intersects(sums, exactOr(amount)))
  const home = whole ?? parts.at(-1)!
  const frame = frameOf(home.sentence, home.amount.start, home.amount.end)
  const told = ({ amount, sentence }: Placed): Told => ({
    text: sentence.text.slice(amount.start, amount.end),
    at: spanIn(sentence, amount.start, amount.end),
    value: amount.value,
  })
  return {
    kind: 'parts-total',
    value: {
      ...(whole === undefined ? {} : { total: told(whole) }),
      parts: parts.map(told),
      sum,
      grain: Math.min(...parts.map(({ amount }) => amount.number.grain || 1)),
      fits,
    },
    span: spanIn(first.sentence, first.amount.start, first.amount.end),
    block: first.sentence.block,
    sentence: first.sentence,
    voice: frame.voice,
    guards: [...guards, ...frame.guards.filter((guard) => guard === 'hypothetical')],
  }
}

/** Counts add up exactly; money and measures within their print. */
function exactOr(amount: Amount): Interval {
  const kind = kindOf(amount)
  if (amount.number.approximation === undefined && (kind === 'bare' || kind.startsWith('noun')))
    return countInterval(amount)
  return amount.interval
}
