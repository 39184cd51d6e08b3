import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { EMPTY_WORDS } from '../language/headline-words.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Interval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { countInterval } from './comparable.ts'
import { CLAUSE_MARKS, isNegated } from './negated.ts'
import { wordsOf } from './words.ts'

/** A number of things that are counted: "fourteen glaciers", "the 17 glaciers", "all three eggs", "a 24-member council". */
export interface Count {
  readonly value: number
  /** The values that its words allow: “about 40” may be 38. */
  readonly interval: Interval
  /** Singular: "glacier". */
  readonly head: string
  readonly modifiers: readonly string[]
  /** "the 17 glaciers" and "all 17 glaciers" speak of things that were counted before. */
  readonly reference: 'definite' | 'possessive' | 'all' | 'indefinite' | 'label'
  /** “Her team of fourteen”: the members of a group, which is known without having been counted. */
  readonly group: boolean
  /** Stems of the other words of its clause: what is said of them. */
  readonly said: ReadonlySet<string>
  /** It counts some of them, more of them, or others: "another three", "the first two". */
  readonly partial: boolean
  /** "had three children", "leaves four grandchildren": a family is counted once. */
  readonly kin: boolean
  /** Words after it say which of them are meant: "the three that fell", "the two from the south". */
  readonly restricted: boolean
  /** Bare numbers behind it in its sentence: “five witnesses on Monday and three on Tuesday”. */
  readonly further: readonly number[]
  /** Another time or a comparison stands in its sentence. */
  readonly shifted: boolean
  readonly text: string
}

/** The plain counts of an article, in prose and lists; numbers with a unit, a currency or an approximator are none. */
export function* readCounts({ article }: Claims): Iterable<ClaimOf<'count', Count>> {
  for (const table of article.tables) {
    for (const row of table.rows) {
      const [label, value] = row
      const sentence = value?.block.sentences[0]
      if (row.length !== 2 || label === undefined || sentence === undefined) continue
      const amount = amountsOf(sentence)[0]
      const what = amount?.from === 0 ? labelledBy(wordsOf(label.block).tokens, amount) : undefined
      if (what !== undefined) yield labelled(sentence, amount!, what)
    }
  }
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt') continue
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    for (const amount of amounts) {
      const label = tokens[amount.from - 1]?.text === ':' ? labelledBy(labelBefore(tokens, amount), amount) : undefined
      if (label !== undefined) {
        yield labelled(sentence, amount, label)
        continue
      }
      const what = countedIn(tokens, amount)
      if (what === undefined) continue
      yield claimAt(sentence, amount.start, amount.end, {
        kind: 'count',
        weakenedBy: isNegated(tokens, amount.from) ? ['quoted', 'hypothetical', 'negated'] : ['quoted', 'hypothetical'],
        value: {
          value: amount.value,
          interval: intervalOf(amount),
          ...what,
          reference: referenceOf(tokens, amount),
          group: isGroupOf(tokens, amount),
          get said() {
            return saidOf(tokens, amount)
          },
          partial: isPartial(tokens, amount),
          kin: KIN.has(what.head) && HAVING.has(tokens[amount.from - 1]?.lower ?? ''),
          restricted: isRestricted(tokens, amount),
          get further() {
            return furtherIn(tokens, amounts, amount)
          },
          shifted: isShifted(sentence, tokens, amount),
          text: sentence.text.slice(amount.start, amount.end),
        },
      })
    }
  }
}

/** “Bedrooms: 3”, “Exhibits | 3,400”: a plural noun names what a bare number counts. */
function labelledBy(label: readonly Token[], amount: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const { number } = amount
  if (amount.currency !== undefined || amount.unit !== undefined || amount.percent !== undefined) return undefined
  if (number.form !== 'cardinal' || number.dashed || number.ambiguous || amount.noun !== undefined) return undefined
  if (!Number.isInteger(number.value) || number.value < 2 || label.length > 3) return undefined
  const head = label.at(-1)
  if (head === undefined || head.kind !== 'word' || !isPluralNoun(head.lower)) return undefined
  if (label.some((token) => token.kind !== 'word')) return undefined
  return { head: nameOfThings(singularOf(head.lower)), modifiers: label.slice(0, -1).map((token) => token.lower) }
}

function labelBefore(tokens: readonly Token[], amount: Amount): readonly Token[] {
  const colon = amount.from - 1
  let from = colon
  while (from > 0 && colon - from < 3 && tokens[from - 1]!.kind === 'word') from--
  // “… 1,340 m Huts: 3”: a label in a row of them begins with its capital.
  const capital = tokens.findIndex(({ text, lower }, index) => index >= from && index < colon && text !== lower)
  return tokens.slice(Math.max(capital, from), colon)
}

function labelled(
  sentence: Sentence,
  amount: Amount,
  what: Pick<Count, 'head' | 'modifiers'>,
): ClaimOf<'count', Count> {
  return {
    kind: 'count',
    value: {
      value: amount.value,
      interval: intervalOf(amount),
      ...what,
      reference: 'label',
      group: false,
      said: new Set(),
      partial: false,
      kin: false,
      restricted: false,
      further: [],
      shifted: false,
      text: sentence.text.slice(amount.start, amount.end),
    },
    span: spanIn(sentence, amount.start, amount.end),
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: [],
  }
}

function intervalOf(amount: Amount): Interval {
  return amount.number.approximation === undefined ? countInterval(amount) : amount.interval
}

/** Stems of the content words in the clause around a count, without the count itself. */
function saidOf(tokens: readonly Token[], amount: Amount): ReadonlySet<string> {
  let from = amount.from
  while (from > 0 && !CLAUSE_MARKS.has(tokens[from - 1]!.text)) from--
  let to = amount.to
  while (to < tokens.length && !CLAUSE_MARKS.has(tokens[to]!.text)) to++
  const own = [...tokens.slice(from, amount.from), ...tokens.slice(amount.to, to)]
  return new Set(own.flatMap(({ kind, lower }) => (kind === 'word' && isTelling(lower) ? [lower.slice(0, STEM)] : [])))
}

function isTelling(word: string): boolean {
  return word.length > 3 && !EMPTY_WORDS.has(word)
}

const STEM = 6

/** What a number of things counts, in the word for it that all counts of such things have; however it was rounded. */
export function countedAt(tokens: readonly Token[], amount: Amount): string | undefined {
  const { number } = amount
  if (amount.currency !== undefined || amount.unit !== undefined || amount.percent !== undefined) return undefined
  if (number.value < 2) return undefined
  return thingsCounted(tokens, amount)?.head
}

/** What an amount counts, one noun for one thing; undefined where it counts nothing whole. */
function countedIn(tokens: readonly Token[], amount: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const { number } = amount
  if (number.form !== 'cardinal' || number.dashed || number.ambiguous) return undefined
  if (!Number.isInteger(number.value) || number.value < 2) return undefined
  if (amount.currency !== undefined || amount.unit !== undefined || amount.percent !== undefined) return undefined
  return thingsCounted(tokens, amount)
}

function thingsCounted(tokens: readonly Token[], amount: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const { number } = amount
  if (number.tail !== undefined) {
    // "a 24-member council", "the twelve-storey tower", "an 80-strong choir"
    const head = number.tail.split('-')[0]!
    const next = tokens[number.written === 'digits' ? number.to + 2 : number.to]?.lower ?? ''
    if (head === 'strong') return collective(next)
    if (head === 'member') return collective(next) ?? { head, modifiers: [] }
    return COUNTED_TAILS.has(head) ? { head: singularOf(head), modifiers: [] } : undefined
  }
  const state = tokens[amount.to]?.lower ?? ''
  if (CASUALTIES.has(state) && amount.noun === undefined) return { head: CASUALTIES.get(state)!, modifiers: [] }
  // "a crew of nine", "a population of 3,400"
  if (tokens[amount.from - 1]?.lower === 'of' && (amount.noun === undefined || amount.noun.head === 'person')) {
    const group = collective(tokens[amount.from - 2]?.lower ?? '')
    if (group !== undefined) return group
  }
  // "Firefighters, 42 of them, came by boat", "the letters, 19 in number"
  const isInNumber = state === 'in' && tokens[amount.to + 1]?.lower === 'number'
  const isOfThem = state === 'of' && tokens[amount.to + 1]?.lower === 'them'
  if ((isInNumber || isOfThem) && tokens[amount.from - 1]?.text === ',') {
    const plural = tokens[amount.from - 2]?.lower ?? ''
    if (isPluralNoun(plural)) return { head: singularOf(plural), modifiers: [] }
  }
  const owned = amount.noun === undefined ? allOfOwn(tokens, amount) : undefined
  if (owned !== undefined) return owned
  if (amount.noun === undefined) return undefined
  const { head, modifiers } = amount.noun
  // “It warmed from 6 to 13 degrees. That's 7 degrees.”: a measure, of which there is one at every time.
  if (head === 'degree') return undefined
  // “the five members of the jury”
  if (head === 'member' && state === 'of') {
    const group = collective(tokens[amount.to + 2]?.lower ?? '') ?? collective(tokens[amount.to + 1]?.lower ?? '')
    if (group !== undefined) return group
  }
  if (head === 'member' && modifiers.length > 0) return collective(modifiers.at(-1)!) ?? { head, modifiers }
  if (head === 'person') {
    const fate = fateOf(tokens, amount)
    if (fate !== undefined) return { head: fate, modifiers: [] }
  }
  return { head: nameOfThings(head), modifiers }
}

/** “all 64 of its berths” */
function allOfOwn(tokens: readonly Token[], { from, to }: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const isAll = tokens[from - 1]?.lower === 'all' && tokens[to]?.lower === 'of'
  const plural = tokens[to + 2]?.lower ?? ''
  if (!isAll || !DEFINITE.has(tokens[to + 1]?.lower ?? '') || !isPluralNoun(plural)) return undefined
  return { head: nameOfThings(singularOf(plural)), modifiers: [] }
}

const KIN: ReadonlySet<string> = new Set('child son daughter grandchild brother sister'.split(' '))
const HAVING: ReadonlySet<string> = new Set('had has have leaves left raised'.split(' '))

function collective(word: string): Pick<Count, 'head' | 'modifiers'> | undefined {
  const head = COLLECTIVES.get(word)
  return head === undefined ? undefined : { head, modifiers: [] }
}

/** Groups that are counted by their members. */
const COLLECTIVES: ReadonlyMap<string, string> = new Map([
  ...'crew staff team choir orchestra jury panel cast committee council board squad workforce fleet herd flock class party'
    .split(' ')
    .map((word): [string, string] => [word, `${word} member`]),
  ['population', 'inhabitant'],
  ['workforce', 'employee'],
])

/** "seven people have died", "killed nine people", "employs 640 people": people who are then spoken of as such. */
function fateOf(tokens: readonly Token[], amount: Amount): string | undefined {
  for (let at = amount.to; at < amount.to + 4; at++) {
    const word = tokens[at]?.lower ?? ''
    const fate = FATES.get(word)
    if (fate !== undefined) return fate
    if (!AUXILIARIES.has(word)) break
  }
  return FATES.get(tokens[amount.from - 1]?.lower ?? '')
}

const AUXILIARIES: ReadonlySet<string> = new Set('have has had were was are been being is'.split(' '))

const FATES: ReadonlyMap<string, string> = new Map([
  ['died', 'dead'],
  ['killed', 'dead'],
  ['kills', 'dead'],
  ['killing', 'dead'],
  ['drowned', 'dead'],
  ['dead', 'dead'],
  ['injured', 'injured'],
  ['hurt', 'injured'],
  ['wounded', 'injured'],
  ['injuring', 'injured'],
  ['arrested', 'arrested'],
  ['detained', 'arrested'],
  ['missing', 'missing'],
  ['rescued', 'rescued'],
  ['employs', 'employee'],
  ['employed', 'employee'],
  ['employ', 'employee'],
  ['employing', 'employee'],
])

const CASUALTIES: ReadonlyMap<string, string> = new Map([
  ['dead', 'dead'],
  ['injured', 'injured'],
  ['wounded', 'injured'],
  ['missing', 'missing'],
  ['arrested', 'arrested'],
  ['rescued', 'rescued'],
])

/** One name for things that have several: “households” are homes. */
function nameOfThings(noun: string): string {
  return SAME_THINGS.get(noun) ?? noun
}

/** Nouns that count the same things as another one. */
const SAME_THINGS: ReadonlyMap<string, string> = new Map([
  ['name', 'signature'],
  ['post', 'job'],
  ['position', 'job'],
  ['house', 'home'],
  ['dwelling', 'home'],
  ['household', 'home'],
  ['pupil', 'student'],
  ['schoolchild', 'student'],
  ['worker', 'employee'],
  ['councillor', 'member'],
  ['resident', 'inhabitant'],
  ['islander', 'inhabitant'],
  ['villager', 'inhabitant'],
  ['death', 'dead'],
  ['fatality', 'dead'],
  ['arrest', 'arrested'],
])

const COUNTED_TAILS: ReadonlySet<string> = new Set(
  'member seat storey story bed room bedroom track episode arch lane'.split(' '),
)

function referenceOf(tokens: readonly Token[], amount: Amount): Count['reference'] {
  // “her team of fourteen”: the group is what was told of.
  return referenceAt(tokens, isGroupOf(tokens, amount) ? amount.from - 2 : amount.from)
}

function isGroupOf(tokens: readonly Token[], amount: Amount): boolean {
  return tokens[amount.from - 1]?.lower === 'of' && COLLECTIVES.has(tokens[amount.from - 2]?.lower ?? '')
}

function referenceAt(tokens: readonly Token[], at: number): Count['reference'] {
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'all') return 'all'
  if (!DEFINITE.has(before) && !before.endsWith("'s")) return 'indefinite'
  if (tokens[at - 2]?.lower === 'all') return 'all'
  return before === 'the' || before === 'these' || before === 'those' ? 'definite' : 'possessive'
}

const DEFINITE: ReadonlySet<string> = new Set('the these those her his its their'.split(' '))

/** True where it counts some of them, more of them, or others. */
function isPartial(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1]?.lower ?? ''
  const isAbout = amount.number.approximation !== undefined && before === 'some'
  if ((!isAbout && SELECTING.has(before)) || SELECTING.has(tokens[amount.from - 2]?.lower ?? '')) return true
  if (DISTRIBUTING.has(tokens[amount.to]?.lower ?? '')) return true
  return amount.noun?.modifiers.some((modifier) => SELECTING.has(modifier) || SINGLING.has(modifier)) === true
}

function isRestricted(tokens: readonly Token[], amount: Amount): boolean {
  const next = tokens[amount.to]?.lower ?? ''
  // “all 31,000 signatures of it”: all of them, however they are described.
  if (referenceOf(tokens, amount) === 'all') return next === 'that' || next === 'who' || next === 'which'
  return RESTRICTING.has(next) || next.endsWith('ing') || next.endsWith('ed')
}

// “Another three glaciers”, “the other two”, “the first four”, “one of the”: some of them, or further ones.
const SELECTING: ReadonlySet<string> = new Set(
  'another other others more additional further first last next final top best only every each any per than least remaining some new extra latest previous former opening closing early late same different'.split(
    ' ',
  ),
)
// “Two sessions each day”, “three meals a week”
const DISTRIBUTING: ReadonlySet<string> = new Set('each per every apiece a an daily weekly'.split(' '))
const SINGLING: ReadonlySet<string> = new Set(
  'largest biggest smallest main major key big remaining dead injured missing surviving'.split(' '),
)

// “the three glaciers that …”, “the two seats of the south”: which of them is meant.
const RESTRICTING: ReadonlySet<string> = new Set(
  'that who whom which whose of from where between under above below for per each a an every apiece on at'.split(' '),
)

/** “and three on Tuesday”, but “between 3 and 21 April” */
function furtherIn(tokens: readonly Token[], amounts: readonly Amount[], amount: Amount): readonly number[] {
  const isFurther = ({ from, to }: Amount) =>
    from >= amount.to && tokens[from - 1]?.lower === 'and' && PLACING.has(tokens[to]?.lower ?? '')
  return amounts.filter(isFurther).map(({ value }) => value)
}

const PLACING: ReadonlySet<string> = new Set('in on at from by'.split(' '))

/** True where the words around it tell of another time, compare, correct or suppose. */
function isShifted(sentence: Sentence, tokens: readonly Token[], amount: Amount): boolean {
  const near = tokens.slice(Math.max(0, amount.from - 8), amount.to + 7)
  return near.some((token) => SHIFTS.has(token.lower)) || sentence.text.endsWith('?')
}

const SHIFTS: ReadonlySet<string> = new Set(
  `originally initially earlier previously previous former formerly instead rather against rose fell grew increased decreased
  another ago next eventually trial test experiment planned proposed if would could corrected correction revised updated wrongly leaflet`.split(
    /\s+/,
  ),
)
