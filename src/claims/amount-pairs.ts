import { countryOf } from '../language/countries.ts'
import { areSwapped, digitsOf } from '../language/swapped-digits.ts'
import { aspectOf, conceptOf, EPITHETS, type ToldKind } from '../language/told-words.ts'
import type { AmountFact, ArticleFacts } from './across.ts'
import { areTwoOwners } from './owners.ts'
import type { Tie, Told } from './ties.ts'
import { areBrief, isNamedIn, tiesOf, toldIn } from './ties.ts'
import { isFree } from './told-parts.ts'

/** Two amounts of two articles about one matter that differ, and what speaks for their being amounts of one thing. */
export interface AmountPair {
  readonly one: Told<AmountFact>
  readonly other: Told<AmountFact>
  /** Words that both parts of a sentence have, and those that one has and the paragraph or heading of the other. */
  readonly topics: number
  readonly near: number
  readonly names: number
  /** Both articles are so short that they tell little but their one matter. */
  readonly terse: boolean
  /** Names that stand right beside both. */
  readonly beside: number
  /** Other amounts that both sentences tell alike: “from five stations”. */
  readonly anchors: number
  /** The digits of one are those of the other with two neighbours swapped. */
  readonly swapped: boolean
  /** Neither article tells another value of the kind and aspect. */
  readonly alone: boolean
  /** How much the two articles have in common. */
  readonly weight: number
  /** Days between the articles; absent where one of them has no date. */
  readonly apart?: number
}

/** An amount, and those of other articles that it cannot be reconciled with. */
export interface AmountConflict {
  readonly here: Told<AmountFact>
  readonly there: readonly [Told<AmountFact>, ...Told<AmountFact>[]]
}

/**
 * Lays the amounts of short articles about one matter side by side; `isOne` judges whether two of them are of one thing. A
 * conflict is told at the amount that more others contradict, or at the later one.
 */
export function amountConflicts(
  articles: readonly ArticleFacts[],
  isWanted: (amount: AmountFact) => boolean,
  isOne: (pair: AmountPair) => boolean,
): AmountConflict[] {
  const pairs: AmountPair[] = []
  for (const tie of tiesOf(articles))
    if (areBrief(tie)) pairs.push(...bestOf([...pairsIn(tie, isWanted)].filter(isOne)))
  const opponents = new Map<string, number>()
  for (const { one, other } of pairs)
    for (const key of [placeOf(one), placeOf(other)]) opponents.set(key, (opponents.get(key) ?? 0) + 1)
  const conflicts = new Map<string, { here: Told<AmountFact>; there: [Told<AmountFact>, ...Told<AmountFact>[]] }>()
  for (const { one, other } of pairs) {
    const [here, there] = opponents.get(placeOf(one))! > opponents.get(placeOf(other))! ? [one, other] : [other, one]
    const known = conflicts.get(placeOf(here))
    if (known === undefined) conflicts.set(placeOf(here), { here, there: [there] })
    else known.there.push(there)
  }
  return [...conflicts.values()]
}

function placeOf({ path, at }: Told<AmountFact>): string {
  return `${path} ${at.start}`
}

function* pairsIn(tie: Tie, isWanted: (amount: AmountFact) => boolean): Generator<AmountPair> {
  const { one: a, other: b, weight } = tie
  const bySort = new Map<ToldKind['sort'], AmountFact[]>()
  for (const amount of a.amounts) {
    if (!isWanted(amount)) continue
    const same = bySort.get(amount.sort)
    if (same === undefined) bySort.set(amount.sort, [amount])
    else same.push(amount)
  }
  if (bySort.size === 0) return
  for (const other of b.amounts) {
    if (!isWanted(other)) continue
    for (const one of bySort.get(other.sort) ?? []) {
      if (!canBeOfOneKind(one, other) || agree(one, other) || !canBeOne(one, other)) continue
      if (
        isExplained(one, other, tie) ||
        (other.changed && a.day !== b.day) ||
        isPartTold(one, other, a) ||
        isPartTold(one, other, b) ||
        isTold(one, b) ||
        isTold(other, a) ||
        (!(haveSwappedDigits(one, other) && inBoth(one.names, other.names) > 0) &&
          (isAboutAnother(one, other, b) || isAboutAnother(other, one, a)))
      )
        continue
      yield {
        one: toldIn(a, one),
        other: toldIn(b, other),
        topics: inBoth(isTerse(a) && isTerse(b) ? one.topics : withoutAspects(one), other.topics),
        near: inBoth(one.topics, other.near) + inBoth(one.near, other.topics),
        anchors: anchorsOf(one, a, other, b),
        swapped: haveSwappedDigits(one, other),
        terse: isTerse(a) && isTerse(b),
        beside: inBoth(one.beside, other.beside),
        names: inBoth(one.names, other.names) + namedNear(one, other) + namedNear(other, one),
        alone: isAlone(one, a, other, b) && isAlone(other, b, one, a),
        weight,
        ...(a.day === undefined || b.day === undefined ? {} : { apart: Math.abs(a.day - b.day) }),
      }
    }
  }
}

/**
 * One number mistyped: its digits stand swapped in an article about the same matter, and a name or a word of the one is
 * near the other. Two digits may be two counts, so either nothing else competes or what they are of is said.
 */
export function isMistyped({ one, other, swapped, topics, near, names, alone, weight, terse }: AmountPair): boolean {
  if (!swapped || !areOfOneKind(one, other) || topics + near + names === 0) return false
  // “140,000” and “410,000” differ as 14 and 41 do.
  if (digitsOf(one.text).replace(NOUGHTS, '').length > 2) return true
  if (terse && alone) return true
  return weight > 2 && (alone || topics > 0 || (one.aspect !== undefined && one.aspect === other.aspect))
}

// “0000” of “140000”
const NOUGHTS = /0+$/

/** Of two amounts of one sort: one thing may be counted under two names, and “for nothing” is a sum in any currency. */
function canBeOfOneKind(a: AmountFact, b: AmountFact): boolean {
  return a.sort === 'count' || areOfOneKind(a, b) || isFree(a) !== isFree(b)
}

/** True where both are money of one currency, numbers of one thing, lengths … */
export function areOfOneKind(a: ToldKind, b: ToldKind): boolean {
  return a.sort === b.sort && a.of === b.of && a.each === b.each
}

function agree(a: AmountFact, b: AmountFact): boolean {
  return areOfOneKind(a, b) && a.low < b.high && b.low < a.high ? true : a.low === b.low && a.high === b.high
}

function canBeOne(a: AmountFact, b: AmountFact): boolean {
  if (a.hoped !== b.hoped || !areNear(a, b) || areTwoOwners(a.owner, b.owner)) return false
  const isAlike = areOfOneAspect(a, b)
  if (!isAlike && a.aspect !== 'distance' && b.aspect !== 'distance') return false
  const isMistyped = haveSwappedDigits(a, b)
  if (!isAlike && !isMistyped) return false
  // “bought the old station in 2021”, “bought the station in 2023”
  const isOneDeed =
    a.sort === 'date' && ((a.aspect === b.aspect && inBoth(a.topics, b.topics) > 1) || inBoth(a.beside, b.beside) > 0)
  if (!isScopedAlike(a, b, isMistyped || isOneDeed ? EPITHETS : NO_WORDS)) return false
  if (!isMistyped && (a.some || b.some || !isPickedAlike(a, b) || !isPickedAlike(b, a))) return false
  const isShared = (isMistyped || isOfLife(a)) && inBoth(a.names, b.names) > 0
  if (!isCrowd(a) && arePlacedApart(a, b) && !isShared) return false
  if (a.stage !== undefined && b.stage !== undefined && a.stage !== b.stage) return false
  // What was taken is worth what each side says.
  if (a.aspect === 'worth' && a.stage !== b.stage) return false
  // “A spinner earns £12.40”, “Spinners will earn £13.02”
  if (a.aspect === 'pay' && a.ahead !== b.ahead) return false
  if (a.sort === 'time' && a.tense !== undefined && b.tense !== undefined && a.tense !== b.tense) return false
  return a.dated.length === 0 || b.dated.length === 0 || a.dated.some((time) => b.dated.includes(time))
}

/** Those who watch a match: it is played at another place than that of the team. */
function isCrowd({ sort, of }: ToldKind): boolean {
  return sort === 'count' && of === 'spectator'
}

/** “8.6 metres from stem to stern” is a length, too. */
function areOfOneAspect({ aspect: a }: AmountFact, { aspect: b }: AmountFact): boolean {
  return a === undefined || b === undefined || a === b
}

/** The same words pick one of several, but for those in `free`. */
function isScopedAlike(a: AmountFact, b: AmountFact, free: ReadonlySet<string>): boolean {
  if (a.scope.length === 0 && b.scope.length === 0) return true
  const [ours, theirs] = [a, b].map(({ scope }) => scope.filter((word) => !free.has(word)).join())
  return ours === theirs
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** “fought for four years”, not “takes 35 minutes to Ardnish” */
function isOfLife({ sort, aspect }: AmountFact): boolean {
  return sort === 'time' && aspect === undefined
}

/** Both are told right beside names, and no name is beside both. */
function arePlacedApart({ beside }: AmountFact, { beside: others }: AmountFact): boolean {
  return beside.length > 0 && others.length > 0 && inBoth(beside, others) === 0
}

/** “118 league goals” and “141 goals”: what picks some of them must be told of the others, too. */
function isPickedAlike({ picked }: AmountFact, { topics, near, picked: others, text }: AmountFact): boolean {
  return picked.every(
    (word) =>
      topics.includes(word) || near.includes(word) || others.includes(word) || text.toLowerCase().includes(word),
  )
}

/** Nobody takes 3,000 for 300,000 of one thing; “for nothing” is far from any sum. */
function areNear(a: AmountFact, b: AmountFact): boolean {
  if (a.sort === 'date') return true
  const [less, more] = a.high < b.high ? [a, b] : [b, a]
  return isFree(less) ? more.high < MOST_FOR_NOTHING : more.high <= MOST_TIMES * less.high
}

const MOST_TIMES = 7
const MOST_FOR_NOTHING = 1_000_000

/** “One million was taken out”: what lies between the two sums is told. */
function isExplained(a: AmountFact, b: AmountFact, tie: Tie): boolean {
  if (a.sort !== 'money' || !areOfOneKind(a, b)) return false
  const between = Math.abs(a.low + a.high - b.low - b.high) / 2
  return [tie.one, tie.other].some(({ numbers }) => numbers.some((value) => Math.abs(value - between) < between / 100))
}

/** The other article knows this value, too. */
function isTold(amount: AmountFact, { amounts }: ArticleFacts): boolean {
  return amounts.some(
    (other) =>
      areOfOneKind(other, amount) &&
      agree(amount, other) &&
      // “April 2025” is not “3 April”.
      (amount.sort !== 'date' || other.high - other.low <= amount.high - amount.low),
  )
}

/**
 * “Three Lindqvist sons” after “four sons, one of whom died young”, “24 nights, two more than planned” after 22: what
 * lies between the two counts is told.
 */
function isPartTold(a: AmountFact, b: AmountFact, { amounts }: ArticleFacts): boolean {
  if (a.sort !== 'count' || !areOfOneKind(a, b)) return false
  const between = Math.abs(a.low - b.low)
  if (between > 1 && (a.numbers.includes(between) || b.numbers.includes(between))) return true
  return amounts.some((other) => areOfOneKind(other, a) && other.low === between)
}

/** Its sentence names somebody or something that the other article never does. */
function isAboutAnother(amount: AmountFact, { sort, topics, near }: AmountFact, article: ArticleFacts): boolean {
  if (amount.bySheIt || isCrowd(amount)) return false
  // A line of a programme names what the others call “the procession”.
  return amount.beside.some(
    (name) =>
      !isNamedIn(article, name) &&
      !topics.includes(conceptOf(name)) &&
      !near.includes(conceptOf(name)) &&
      !(sort !== 'date' && isTerse(article) && isCountry(name)),
  )
}

/** How many other amounts of its sentence stand in the other one, too. */
function anchorsOf(one: AmountFact, a: ArticleFacts, other: AmountFact, b: ArticleFacts): number {
  const ours = a.amounts.filter((amount) => amount.sentence === one.sentence && amount !== one && isTelling(amount))
  if (ours.length === 0) return 0
  const theirs = b.amounts.filter((amount) => amount.sentence === other.sentence && amount !== other)
  return ours.filter((amount) =>
    theirs.some((other) => areOfOneKind(other, amount) && other.low === amount.low && other.high === amount.high),
  ).length
}

/** Years and ones and twos stand in many sentences. */
function isTelling({ sort, low }: AmountFact): boolean {
  return sort !== 'date' && sort !== 'clock' && low > 2
}

/** “£614,000”, “£641,000”: one number, mistyped. */
function haveSwappedDigits(a: AmountFact, b: AmountFact): boolean {
  return areSwapped(digitsOf(a.text), digitsOf(b.text))
}

function inBoth(a: readonly string[], b: readonly string[]): number {
  return a.reduce((sum, word) => (b.includes(word) ? sum + 1 : sum), 0)
}

/** Names of one that stand in the paragraph of the other. */
function namedNear({ names }: AmountFact, { near }: AmountFact): number {
  return names.filter((name) => name.split(' ').every((word) => near.includes(word) || near.includes(conceptOf(word))))
    .length
}

/** “England’s school of the year”: the names of countries are not kept, and a short article need not name its own. */
function isCountry(name: string): boolean {
  return countryOf(name.replace(FIRST_LETTERS, (letter) => letter.toUpperCase())) !== undefined
}

const FIRST_LETTERS = /\b[a-z]/g

/** The words that say what the amount is of, without those that say in which way: “founded in 1979”. */
function withoutAspects(amount: AmountFact): readonly string[] {
  return amount.sort === 'date' ? amount.topics.filter((word) => aspectOf(amount, word) === undefined) : amount.topics
}

/** A short article tells few things, and what it tells of is mostly its one matter. */
function isTerse({ sentences }: ArticleFacts): boolean {
  return sentences <= MOST_IN_TERSE
}

const MOST_IN_TERSE = 25

/** No other amount of its article can be the one that the other article tells. */
function isAlone(amount: AmountFact, article: ArticleFacts, facing: AmountFact, others: ArticleFacts): boolean {
  const isEasy = isTerse(article) && isTerse(others) && amount.sort !== 'date'
  return article.amounts.every(
    (rival) =>
      !areOfOneKind(rival, amount) ||
      (rival.low === amount.low && rival.high === amount.high) ||
      (amount.sort === 'date' && rival.aspect !== amount.aspect) ||
      !areOfOneAspect(rival, amount) ||
      (isEasy && (!canBeOne(rival, facing) || isAboutAnother(rival, facing, others))),
  )
}

/** Each amount is laid beside the one of the other article that has most in common with it. */
function bestOf(pairs: readonly AmountPair[]): AmountPair[] {
  const taken = new Set<string>()
  return [...pairs]
    .sort((a, b) => evidence(b) - evidence(a) || a.other.at.start - b.other.at.start || a.one.at.start - b.one.at.start)
    .filter(({ one, other }) => {
      if (taken.has(placeOf(one)) || taken.has(placeOf(other))) return false
      taken.add(placeOf(one))
      taken.add(placeOf(other))
      return true
    })
}

function evidence({ topics, near, names, anchors, swapped }: AmountPair): number {
  return 2 * topics + near + 2 * names + 4 * anchors + (swapped ? 2 : 0)
}
