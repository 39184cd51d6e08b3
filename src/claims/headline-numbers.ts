import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { CHANGE_WORDS } from '../language/change-words.ts'
import type { Toll } from '../language/headline-words.ts'
import { LABEL_WORDS, MULTIPLE_WORDS, TOLL_BEFORE, TOLL_WORDS } from '../language/headline-words.ts'
import type { Interval } from '../language/numbers.ts'
import { roundGrain, statedInterval } from '../language/numbers.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { kindOf, sortOf } from './comparable.ts'
import type { Fact } from './headline-fact.ts'
import { wordsOf } from './words.ts'

/** The numbers of a sentence: tolls, amounts, shares, ages, multiples. */
export function* numberFacts(sentence: Sentence): Iterable<Fact> {
  const ages = [...agesIn(sentence)]
  yield* ages
  for (const amount of amountsOf(sentence)) {
    if (ages.some((age) => age.start < amount.end && age.end > amount.start)) continue
    const fact = amount.number.form === 'fraction' ? shareFact(sentence, amount) : amountFact(sentence, amount)
    if (fact !== undefined) yield fact
  }
  yield* partsOfGroups(sentence)
  yield* noneOf(sentence)
  yield* multiplesIn(sentence)
  yield* growthIn(sentence)
}

function amountFact(sentence: Sentence, amount: Amount): Fact | undefined {
  const { number, value } = amount
  if (number.form !== 'cardinal' || number.ambiguous || number.dashed) return undefined
  const toll = tollOf(sentence, amount)
  const { sort, key, of } = sortOf(amount) === 'bare' ? bareKind(sentence, amount) : kindOfStated(amount)
  return {
    what: toll !== undefined ? 'toll' : key === 'unit time' ? 'length' : 'amount',
    sort,
    ...(toll === undefined ? { key } : { key: toll.of }),
    ...(toll === undefined || amount.noun === undefined ? {} : { noun: key }),
    ...(amount.percent === 'percent' ? shareNoun(sentence, amount) : {}),
    ...(toll !== undefined || of === undefined ? {} : { of }),
    start: Math.min(amount.start, toll?.start ?? amount.start),
    end: Math.max(amount.end, toll?.end ?? amount.end),
    interval: wide(amount),
    value,
  }
}

/** “15% of staff” */
function shareNoun(sentence: Sentence, { to }: Amount): Pick<Fact, 'noun'> {
  const { tokens } = wordsOf(sentence)
  const at = OWNERS.has(tokens[to + 1]?.lower ?? '') ? to + 2 : to + 1
  const group = tokens[to]?.lower === 'of' ? GROUPS.get(tokens[at]?.lower ?? '') : undefined
  return group === undefined ? {} : { noun: `share ${group}` }
}

/** “120 of its 480 employees”: a share that the headline may give in per cent. */
function* partsOfGroups(sentence: Sentence): Iterable<Fact> {
  if (!sentence.text.includes(' of ')) return
  const { tokens } = wordsOf(sentence)
  const amounts = amountsOf(sentence)
  for (const [index, part] of amounts.entries()) {
    const whole = amounts[index + 1]
    if (whole?.noun === undefined || part.number.approximation !== undefined || part.value >= whole.value) continue
    const group = GROUPS.get(whole.noun.head)
    const isPart =
      tokens[part.to]?.lower === 'of' && whole.from === part.to + 2 && OWNERS.has(tokens[part.to + 1]!.lower)
    if (group === undefined || !isPart || part.percent !== undefined || part.number.form !== 'cardinal') continue
    const value = (100 * part.value) / whole.value
    const interval = { low: value - SHARE_SLACK, high: value + SHARE_SLACK }
    const noun = `share ${group}`
    yield { what: 'amount', sort: 'percent', key: noun, noun, start: part.start, end: whole.end, interval, value }
  }
}

const OWNERS: ReadonlySet<string> = new Set(['its', 'the', 'their', 'his', 'her', 'our'])
/** Groups whose parts a headline gives in per cent, under the names that they have. */
const GROUPS: ReadonlyMap<string, string> = new Map(
  [
    'staff workforce employee employees worker workers job jobs payroll headcount position positions',
    'store stores shop shops branch branches outlet outlets',
    'member members membership',
    'pupil pupils student students',
  ].flatMap((names) => names.split(' ').map((name): [string, string] => [name, names.split(' ')[0]!])),
)

/** What a number is a number of. */
type Kind = Pick<Fact, 'key' | 'of'> & Required<Pick<Fact, 'sort'>>

function kindOfStated(amount: Amount): Kind {
  const head = amount.noun?.head
  return { sort: sortOf(amount), key: kindOf(amount), ...(head === undefined ? {} : { of: head }) }
}

/** “the 48-turbine farm”, “three of nine libraries”, “magnitude 6.1” */
function bareKind(sentence: Sentence, amount: Amount): Kind {
  const { tail } = amount.number
  if (tail !== undefined && !tail.includes('-') && COUNTED_TAIL.test(tail))
    return { sort: 'noun', key: `noun ${tail}`, of: tail }
  const { tokens } = wordsOf(sentence)
  if (tokens[amount.to]?.lower === 'of') {
    const whole = amountsOf(sentence).find((other) => other.from > amount.to && other.from - amount.to <= 2)
    const head = whole?.noun?.head
    if (head !== undefined) return { sort: 'part', key: `part ${head}`, of: head }
  }
  return labelOf(sentence, amount)
}

// “turbine”, “seat”; not “year”, “old”, “strong”
const COUNTED_TAIL =
  /^(?!(?:year|old|strong|fold|time|way|part|point|plus|odd|hour|day|week|month|minute|second)$)[a-z]{3,}$/

/** “magnitude 6.1” */
function labelOf(sentence: Sentence, amount: Amount): Kind {
  const before = wordsOf(sentence).tokens[amount.from - 1]
  return before !== undefined && LABEL_WORDS.has(before.lower)
    ? { sort: 'label', key: `label ${before.lower}` }
    : { sort: 'bare', key: 'bare' }
}

/** “Half of voters”, “two thirds of the homes”, “down by a third”: a percentage in words. */
function shareFact(sentence: Sentence, amount: Amount): Fact | undefined {
  const { value, number } = amount
  const { tokens } = wordsOf(sentence)
  const isShare = tokens[number.to]?.lower === 'of' || SHARE_LEADS.has(tokens[number.from - 1]?.lower ?? '')
  if (!isShare || value >= 1) return undefined
  const percent = value * 100
  const interval = { low: percent - SHARE_SLACK, high: percent + SHARE_SLACK }
  return {
    what: 'amount',
    sort: 'percent',
    key: 'share',
    start: number.start,
    end: number.end,
    interval,
    value: percent,
  }
}

const SHARE_SLACK = 4
const SHARE_LEADS: ReadonlySet<string> = new Set(['by', 'about', 'almost', 'nearly', 'down', 'up'])

/** Headlines round: 40,000 may be 38,200, and “more than 90,000” goes up to a tenth more. */
function wide({ number, value }: Amount): Interval {
  if (number.approximation === 'about' || number.approximation === 'nearly') return statedInterval(number)
  // People and things are counted one by one.
  if (number.approximation === undefined && number.grain === 1 && value < 25) return { low: value, high: value }
  const slack = Math.max(number.grain, roundGrain(number)) * 0.49
  const rest = number.approximation === undefined ? 0 : Math.abs(value) * 0.1
  return { low: value - slack, high: value + Math.max(slack, rest) }
}

// “Nobody was killed”, “no one has been hurt”, “None of the passengers were injured”
const NONE =
  /\b(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one of the \w+) (?:was|were|is|has been|have been|had been) (?:\w+ly )?(?<harm>\w+)/

/** Nobody at all: a toll of nought. */
function* noneOf({ text }: Sentence): Iterable<Fact> {
  if (!text.includes('obody') && !text.includes('o one') && !text.includes('o-one') && !text.includes('one of')) return
  const match = NONE.exec(text)
  const toll = TOLL_WORDS.get(match?.groups?.harm ?? '')
  // “Nobody was seriously hurt” leaves room for scratches.
  if (match === null || toll === undefined || match[0].includes('serious')) return
  const end = match.index + match[0].length
  yield { what: 'toll', key: toll, start: match.index, end, interval: { low: 0, high: 0 }, value: 0 }
}

const TOLL_AHEAD = 5
const TOLL_BEHIND = 3

interface TollAt {
  readonly of: Toll
  readonly start: number
  readonly end: number
}

function tollOf(sentence: Sentence, amount: Amount): TollAt | undefined {
  if (amount.currency !== undefined || amount.percent !== undefined || amount.unit !== undefined) return undefined
  const { tokens } = wordsOf(sentence)
  for (let at = amount.from - 1; at >= Math.max(0, amount.from - TOLL_BEHIND); at--) {
    const { kind, lower, start, end } = tokens[at]!
    if (kind !== 'word') break
    if (TOLL_BEFORE.has(lower)) return { of: TOLL_WORDS.get(lower) ?? 'dead', start, end }
  }
  for (let at = amount.number.to; at < Math.min(tokens.length, amount.number.to + TOLL_AHEAD); at++) {
    const { kind, lower, start, end } = tokens[at]!
    if (kind !== 'word' || TOLL_STOPS.has(lower)) break
    const of = TOLL_WORDS.get(lower)
    if (of !== undefined) return { of, start, end }
  }
  return undefined
}

const TOLL_STOPS: ReadonlySet<string> = new Set(
  'and or but after before when while who in on at as from with'.split(' '),
)

function* multiplesIn(sentence: Sentence): Iterable<Fact> {
  for (const [index, { lower, start, end }] of wordsOf(sentence).tokens.entries()) {
    const factor = MULTIPLE_WORDS.get(lower)
    if (factor !== undefined) yield { what: 'multiple', key: 'multiple', said: String(factor), start, end }
    // “three times” may be a multiple or so many occasions.
    const times = lower === 'times' ? timesAt(sentence, index) : undefined
    if (times === undefined) continue
    const isMultiple = TIMES_AS.test(sentence.text.slice(end))
    yield isMultiple
      ? { what: 'multiple', key: 'multiple', said: String(times), start, end }
      : { what: 'multiple', key: 'times', said: String(times), start, end, only: 'agrees' }
  }
}

/** “fell by 30 per cent”: what “halves” would be in another measure. */
function* growthIn(sentence: Sentence): Iterable<Fact> {
  const { tokens } = wordsOf(sentence)
  for (const { percent, number, start, end, from, value } of amountsOf(sentence)) {
    if (percent !== 'percent' || number.form !== 'cardinal' || number.dashed) continue
    const lead = tokens.slice(Math.max(0, from - 12), from)
    const direction = lead.map((token) => CHANGE_WORDS.get(token.lower)).findLast((one) => one !== undefined)
    if (direction === undefined || lead.at(-1)?.lower !== 'by') continue
    const factor = Math.round((1 + (direction * value) / 100) * 4) / 4
    if (factor > 0) yield { what: 'multiple', key: 'multiple', said: String(factor), start, end }
  }
}

// “one and a half times as much”
const TIMES_AS = /^ (?:as (?:much|many|high|large|big|long)|the (?:number|amount|figure))\b/

function timesAt(sentence: Sentence, index: number): number | undefined {
  return wordsOf(sentence).numbers.find(({ to }) => to === index)?.value
}

// “Woman, 83,” · “aged 38” · “a woman of 38” · “38-year-old”
const AGE =
  /(?<=[a-z], )\d{1,3}(?=,|$)|(?<=\b[Aa]ged )\d{1,3}\b|(?<=\b(?:man|woman|boy|girl|person) of )\d{1,3}\b|\b\d{1,3}(?=-year-olds?\b)/g

function* agesIn({ text, traits }: Sentence): Iterable<Fact> {
  if (!(traits & Trait.digit)) return
  for (const { 0: written, index } of text.matchAll(AGE)) {
    const value = Number(written)
    const [start, end] = [index, index + written.length]
    if (value > 0 && value < 120)
      yield { what: 'age', key: 'age', start, end, value, interval: { low: value, high: value } }
  }
}
