import type { Block, Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { WEEKDAY_NUMBER } from '../language/date-words.ts'
import type { WrittenDate } from '../language/dates.ts'
import { datesIn } from '../language/dates.ts'
import { isGivenName } from '../language/given-names.ts'
import type { Toll } from '../language/headline-words.ts'
import { EMPTY_WORDS, LISTED_NOUNS, MULTIPLE_WORDS, TOLL_BEFORE, TOLL_WORDS } from '../language/headline-words.ts'
import type { PersonName } from '../language/names.ts'
import { compare, readName } from '../language/names.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, roundGrain, statedInterval } from '../language/numbers.ts'
import type { Span } from '../text.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { kindOf } from './comparable.ts'
import { frameOf } from './frame.ts'
import { namesOf } from './mentions.ts'
import { wordsOf } from './words.ts'

/** Something that a headline says and that the body says otherwise, and nowhere like the headline. */
export interface HeadlineFact {
  readonly what: 'toll' | 'amount' | 'length' | 'score' | 'multiple' | 'date' | 'weekday' | 'country' | 'name'
  readonly place: 'title' | 'description' | 'heading' | 'standfirst'
  readonly said: string
  /** What the body says of the same thing, the likeliest first. */
  readonly answers: readonly Answer[]
}

export interface Answer {
  readonly said: string
  readonly at: Span
  /** Stems that its sentence shares with the headline. */
  readonly shared: number
  /** Its paragraph among those of the article, from 0. */
  readonly paragraph: number
}

/** One thing that a sentence says, so that headline and body can be laid side by side. */
interface Fact {
  readonly what: HeadlineFact['what']
  /** Facts of one key speak of one thing. */
  readonly key: string
  /** What is counted, where the key says what happened to it: both tell that two facts speak of one thing. */
  readonly noun?: string
  readonly start: number
  readonly end: number
  readonly agrees: (other: Fact) => boolean
  readonly interval?: Interval
  readonly value?: number
}

interface Headline {
  readonly sentence: Sentence
  readonly place: HeadlineFact['place']
}

interface BodySentence {
  readonly sentence: Sentence
  readonly paragraph: number
}

/** What titles, descriptions, first headings and standfirsts say, with what the body says instead. */
export function* readHeadlineFacts({ article }: Claims): Iterable<ClaimOf<'headline-fact', HeadlineFact>> {
  const headlines = headlinesOf(article.blocks)
  const facts = headlines.map((headline) => ({
    headline,
    facts: factsOf(headline.sentence).filter(isComparable).filter(isOnlyOne),
  }))
  if (facts.every(({ facts }) => facts.length === 0)) return
  const own = new Set(headlines.map(({ sentence }) => sentence.block))
  const body = bodyOf(article.blocks, own)
  const told = new Set<string>()
  for (const { headline, facts: said } of facts) {
    for (const fact of said) {
      const text = headline.sentence.text.slice(fact.start, fact.end)
      if (told.has(`${fact.key} ${text.toLowerCase()}`)) continue
      told.add(`${fact.key} ${text.toLowerCase()}`)
      const answers = answersTo(fact, headline, body)
      if (answers.length === 0) continue
      yield {
        kind: 'headline-fact',
        value: { what: fact.what, place: headline.place, said: text, answers },
        span: spanIn(headline.sentence, fact.start, fact.end),
        block: headline.sentence.block,
        sentence: headline.sentence,
        voice: ARTICLE_VOICE,
        guards: [],
      }
    }
  }
}

const PLACE_OF_FIELD: ReadonlyMap<string, HeadlineFact['place']> = new Map([
  ...['title', 'headline', 'seo.title', 'og:title', 'linktitle'].map((key): [string, HeadlineFact['place']] => [
    key,
    'title',
  ]),
  ...[
    'description',
    'summary',
    'deck',
    'subtitle',
    'standfirst',
    'excerpt',
    'dek',
    'subhead',
    'subheading',
    'seo.description',
  ].map((key): [string, HeadlineFact['place']] => [key, 'description']),
])

function headlinesOf(blocks: readonly Block[]): Headline[] {
  const headlines: Headline[] = []
  const first = blocks.find((block) => block.role !== 'field')
  for (const block of blocks) {
    const place =
      block.role === 'field'
        ? PLACE_OF_FIELD.get(block.label?.toLowerCase() ?? '')
        : block.role === 'heading' && (block === first || block.level === 1)
          ? 'heading'
          : isStandfirst(block, blocks[block.index - 1])
            ? 'standfirst'
            : undefined
    if (place !== undefined) for (const sentence of block.sentences) headlines.push({ sentence, place })
  }
  return headlines
}

/** A paragraph in emphasis right below the title. */
function isStandfirst(block: Block, before: Block | undefined): boolean {
  if (block.role !== 'paragraph' || before?.role !== 'heading' || before.level !== 1) return false
  return block.marks.some(
    ({ kind, start, end }) => (kind === 'emphasis' || kind === 'strong') && start <= 1 && end >= block.text.length - 1,
  )
}

const BODY_ROLES: ReadonlySet<Block['role']> = new Set(['paragraph', 'item', 'cell', 'caption', 'footnote', 'heading'])

function bodyOf(blocks: readonly Block[], headlines: ReadonlySet<Block>): BodySentence[] {
  const body: BodySentence[] = []
  let paragraph = -1
  for (const block of blocks) {
    if (headlines.has(block) || !BODY_ROLES.has(block.role)) continue
    const isProse = block.role === 'paragraph' || block.role === 'item'
    if (isProse && block.text.length > SHORT_LINE) paragraph++
    for (const sentence of block.sentences) body.push({ sentence, paragraph: isProse ? Math.max(0, paragraph) : NEVER })
  }
  return body
}

/** Bylines and datelines are no paragraphs. */
const SHORT_LINE = 50
/** Cells, captions and headings can agree with a headline, but not contradict it. */
const NEVER = Number.POSITIVE_INFINITY

/** What the body says of the same thing, or nothing where any of it agrees with the headline. */
function answersTo(fact: Fact, headline: Headline, body: readonly BodySentence[]): Answer[] {
  const answers: (Answer & { fact: Fact })[] = []
  const stems = stemsOf(headline.sentence, fact)
  for (const { sentence, paragraph } of body) {
    for (const other of factsOf(sentence)) {
      if (other.agrees(fact)) return []
      if (!isOneThing(fact, other) || paragraph === NEVER || isSaidOtherwise(sentence, other)) continue
      answers.push({
        fact: other,
        said: sentence.text.slice(other.start, other.end),
        at: spanIn(sentence, other.start, other.end),
        shared: sharedStems(stems, sentence, other),
        paragraph,
      })
    }
  }
  if (
    fact.value !== undefined &&
    isSumOf(
      fact.value,
      answers.map((answer) => answer.fact.value ?? Number.NaN),
    )
  )
    return []
  return answers
    .sort((a, b) => b.shared - a.shared || a.paragraph - b.paragraph)
    .map(({ said, at, shared, paragraph }) => ({ said, at, shared, paragraph }))
}

// “another four”, “in 1999”, “two of the dead”
const OTHER_COUNT =
  /\b(?:another|other|further|since|later|earlier|initial(?:ly)?|at first|first (?:said|reported)|previous(?:ly)?|last (?:year|month|week|time|season)|a year (?:ago|before|earlier)|in (?:1[89]|20)\d\d|compared|each|average|per (?!cent)|every|not)\b/
// “two of the dead”
const PARTITIVE = /^\S+ (?:more )?of (?:the|them|whom|those|these|its|his|her|their)\b/
// “rose to six”: a toll that grows
const GROWING = /\b(?:risen|rose|rising|fell|climbed|revised|more(?! than))\b/
// “said on Monday”: the day of the words, not of the event
const SAYING = /\b(?:said|says|told|announced|reported|confirmed|according|published|updated)\b/

function isSaidOtherwise(sentence: Sentence, fact: Fact): boolean {
  const text = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1)
  if (fact.what !== 'multiple' && OTHER_COUNT.test(text)) return true
  if (PARTITIVE.test(text.slice(fact.start))) return true
  if (fact.what === 'toll' && GROWING.test(text)) return true
  if (fact.what === 'weekday' && SAYING.test(text.slice(Math.max(0, fact.start - 40), fact.end + 12))) return true
  const { guards } = frameOf(sentence, fact.start, fact.end)
  return guards.some((guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'past')
}

const SUMMED = 8

/** “Two in a car, a roofer and a woman”: some of the body's numbers may add up to the headline's. */
function isSumOf(total: number, parts: readonly number[]): boolean {
  let sums = new Set([0])
  for (const part of parts.slice(0, SUMMED)) sums = new Set([...sums, ...[...sums].map((sum) => sum + part)])
  return sums.has(total)
}

/** “Five climbers rescued” and “three climbers were brought down” count the same climbers. */
function isOneThing(a: Fact, b: Fact): boolean {
  return (
    a.key === b.key ||
    (a.noun !== undefined && (a.noun === b.noun || a.noun === b.key)) ||
    (b.noun !== undefined && a.key === b.noun)
  )
}

const factsOfSentence = new WeakMap<Sentence, readonly Fact[]>()

function factsOf(sentence: Sentence): readonly Fact[] {
  let facts = factsOfSentence.get(sentence)
  if (facts === undefined) {
    facts = [
      ...amountFacts(sentence),
      ...multipleFacts(sentence),
      ...dateFacts(sentence),
      ...weekdayFacts(sentence),
      ...scoreFacts(sentence),
      ...nameFacts(sentence),
    ]
    factsOfSentence.set(sentence, facts)
  }
  return facts
}

/** Facts of a headline that the body can answer; a bare number in a title may be anything. */
function isComparable({ key }: Fact): boolean {
  return (
    key !== 'bare' &&
    key !== 'times' &&
    key !== 'country named' &&
    key !== 'score' &&
    !LISTED_NOUNS.has(key.slice('noun '.length))
  )
}

/** “From six months to 30 days”, “Iran and Iraq”: of two of a kind nobody can tell which one the body answers. */
function isOnlyOne({ key }: Fact, _index: number, facts: readonly Fact[]): boolean {
  return facts.filter((other) => other.key === key).length === 1
}

function* amountFacts(sentence: Sentence): Iterable<Fact> {
  for (const amount of amountsOf(sentence)) {
    const { number, value } = amount
    if (number.form !== 'cardinal' || number.ambiguous || number.dashed) continue
    const toll = tollOf(sentence, amount)
    const interval = wide(amount)
    const kind = kindOf(amount)
    yield {
      what: toll !== undefined ? 'toll' : kind === 'unit time' ? 'length' : 'amount',
      key: toll?.of ?? kind,
      ...(toll === undefined || amount.noun === undefined ? {} : { noun: kind }),
      start: Math.min(amount.start, toll?.start ?? amount.start),
      end: Math.max(amount.end, toll?.end ?? amount.end),
      interval,
      value,
      agrees: (other) =>
        other.interval !== undefined && isOfKind(other.key, toll?.of ?? kind) && intersects(interval, other.interval),
    }
  }
}

/** The same kind of thing, or a number that does not say of what; things that are counted may have any name. */
function isOfKind(a: string, b: string): boolean {
  return a === b || a === 'bare' || b === 'bare' || (isCount(a) && isCount(b))
}

function isCount(key: string): boolean {
  return !key.startsWith('money ') && !key.startsWith('unit ') && key !== 'percent' && key !== 'points'
}

/** Headlines round: 40,000 may be 38,200, and “more than 90,000” goes up to a tenth more. */
function wide({ number, value }: Amount): Interval {
  if (number.approximation === 'about' || number.approximation === 'nearly') return statedInterval(number)
  // People and things are counted one by one.
  if (number.approximation === undefined && number.grain === 1 && value < 25) return { low: value, high: value }
  const slack = Math.max(number.grain, roundGrain(number)) * 0.49
  const rest = number.approximation === undefined ? 0 : Math.abs(value) * 0.1
  return { low: value - slack, high: value + Math.max(slack, rest) }
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

function* multipleFacts(sentence: Sentence): Iterable<Fact> {
  for (const [index, { lower, start, end }] of wordsOf(sentence).tokens.entries()) {
    const factor = MULTIPLE_WORDS.get(lower) ?? timesAt(sentence, index)
    if (factor === undefined) continue
    const key = MULTIPLE_WORDS.has(lower) ? 'multiple' : 'times'
    const fact: Fact = { what: 'multiple', key, start, end, agrees: (other) => factorOf.get(other) === factor }
    factorOf.set(fact, factor)
    yield fact
  }
}

const factorOf = new WeakMap<Fact, number>()

/** “three times”: it may be a multiple or so many occasions. */
function timesAt(sentence: Sentence, index: number): number | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  if (tokens[index]!.lower !== 'times') return undefined
  return numbers.find(({ to }) => to === index)?.value
}

function* dateFacts(sentence: Sentence): Iterable<Fact> {
  if (!(sentence.traits & Trait.digit)) return
  for (const date of datesIn(sentence.text)) {
    if (date.precision !== 'day' || date.month === undefined || date.day === undefined) continue
    const fact: Fact = {
      what: 'date',
      key: 'date',
      start: date.start,
      end: date.end,
      agrees: (other) => isSameDay(date, dateOf.get(other)),
    }
    dateOf.set(fact, date)
    yield fact
  }
}

const dateOf = new WeakMap<Fact, WrittenDate>()

function isSameDay(a: WrittenDate, b: WrittenDate | undefined): boolean {
  return b !== undefined && a.month === b.month && a.day === b.day
}

/** “on Friday”, where no date stands beside it. */
function* weekdayFacts(sentence: Sentence): Iterable<Fact> {
  if (!(sentence.traits & Trait.capital)) return
  const days = wordsOf(sentence).tokens.filter(
    ({ lower, text }) => lower.endsWith('day') && text !== lower && WEEKDAY_NUMBER.has(lower),
  )
  const key = days.length === 1 && !(sentence.traits & Trait.digit) ? 'weekday' : 'weekday among dates'
  for (const { lower, start, end } of days) {
    const fact: Fact = { what: 'weekday', key, start, end, agrees: (other) => dayOf.get(other) === lower }
    dayOf.set(fact, lower)
    yield fact
  }
}

const dayOf = new WeakMap<Fact, string>()

// “3-1”, “2–2”; not a range of years or “5-4-3”
const SCORE = /(?<![\d.,:$£€–-])(?<a>\d{1,3})[-–](?<b>\d{1,3})(?![\d%°]|[-–.:]\d|[-–]\w)/g
const RESULT =
  /\b(?:wins?|won|beats?|beaten|defeat(?:s|ed)?|los(?:es|t|s)|draws?|drew|victory|thrash(?:es|ed)?|edge[sd]?|votes?|voted|sinks?|stuns?)\b/

/** Results of matches and votes. */
function* scoreFacts(sentence: Sentence): Iterable<Fact> {
  if (!(sentence.traits & Trait.digit)) return
  for (const { 0: written, index, groups } of sentence.text.matchAll(SCORE)) {
    const score = [Number(groups?.['a']), Number(groups?.['b'])].sort((a, b) => a - b).join(' ')
    const key = RESULT.test(sentence.text) ? 'result' : 'score'
    const fact: Fact = {
      what: 'score',
      key,
      start: index,
      end: index + written.length,
      agrees: (other) => scoreOf.get(other) === score,
    }
    scoreOf.set(fact, score)
    yield fact
  }
}

const scoreOf = new WeakMap<Fact, string>()

/** Countries after a preposition of place (“in Iran”), and full names of people. */
function* nameFacts(sentence: Sentence): Iterable<Fact> {
  if (!(sentence.traits & Trait.capital)) return
  for (const { text, start, end, words } of namesOf(sentence).runs) {
    const country = countryOf(text)
    if (country !== undefined) {
      const name = country.country.name
      const isPlace = country.as === 'name' && PLACED_BEFORE.test(sentence.text.slice(Math.max(0, start - 8), start))
      const key = isPlace ? 'country' : 'country named'
      const fact: Fact = { what: 'country', key, start, end, agrees: (other) => countryOfFact.get(other) === name }
      countryOfFact.set(fact, name)
      yield fact
    } else if (words > 1 && words < 4) {
      const name = readName(text)
      const given = name.parts[0]
      const surname = name.parts.at(-1)
      if (given === undefined || surname === undefined || given === surname || !isGivenName(given)) continue
      const fact: Fact = {
        what: 'name',
        key: `surname ${surname}`,
        start,
        end,
        agrees: (other) => isOneName(name, nameOfFact.get(other)),
      }
      nameOfFact.set(fact, name)
      yield fact
    }
  }
}

const countryOfFact = new WeakMap<Fact, string>()
const nameOfFact = new WeakMap<Fact, PersonName>()
const PLACED_BEFORE = /\b(?:in|In|across|visits?|to) $/

function isOneName(a: PersonName, b: PersonName | undefined): boolean {
  return b !== undefined && compare(a, b) === 'same'
}

const STEM = 5

/** Stems of the words that a sentence is about; of a fact itself the noun counts, the number and the name do not. */
function stemsOf(sentence: Sentence, fact: Fact): Set<string> {
  const stems = new Set<string>()
  const isCounted = fact.what === 'toll' || fact.what === 'amount'
  for (const { kind, lower, start, end } of wordsOf(sentence).tokens) {
    if (kind !== 'word' || lower.length < 3 || EMPTY_WORDS.has(lower)) continue
    if (isCounted || end <= fact.start || start >= fact.end) stems.add(lower.slice(0, STEM))
  }
  return stems
}

function sharedStems(stems: ReadonlySet<string>, sentence: Sentence, fact: Fact): number {
  let shared = 0
  for (const stem of stemsOf(sentence, fact)) if (stems.has(stem)) shared++
  return shared
}
