import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** A number of things that are counted: "fourteen glaciers", "the 17 glaciers", "all three eggs", "a 24-member council". */
export interface Count {
  readonly value: number
  /** Singular: "glacier". */
  readonly head: string
  readonly modifiers: readonly string[]
  /** "the 17 glaciers" and "all 17 glaciers" speak of things that were counted before. */
  readonly reference: 'definite' | 'possessive' | 'all' | 'indefinite'
  /** It counts some of them, more of them, or others: "another three", "the first two". */
  readonly partial: boolean
  /** "had three children", "leaves four grandchildren": a family is counted once. */
  readonly kin: boolean
  /** Words after it say which of them are meant: "the three that fell", "the two from the south". */
  readonly restricted: boolean
  /** Another time or a comparison stands in its sentence. */
  readonly shifted: boolean
  readonly text: string
}

/** The plain counts of an article, in prose and lists; numbers with a unit, a currency or an approximator are none. */
export function* readCounts({ article }: Claims): Iterable<ClaimOf<'count', Count>> {
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt') continue
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    for (const amount of amounts) {
      const what = countedIn(tokens, amount)
      if (what === undefined) continue
      yield {
        kind: 'count',
        value: {
          value: amount.value,
          ...what,
          reference: referenceOf(tokens, amount),
          partial: isPartial(tokens, amount),
          kin: KIN.has(what.head) && HAVING.has(tokens[amount.from - 1]?.lower ?? ''),
          restricted: isRestricted(tokens, amount),
          shifted: isShifted(sentence, tokens, amount),
          text: sentence.text.slice(amount.start, amount.end),
        },
        span: spanIn(sentence, amount.start, amount.end),
        block: sentence.block,
        sentence,
        // Most are never compared with anything: the frame is read when a rule asks.
        get voice() {
          return frameOf(sentence, amount.start, amount.end).voice
        },
        get guards(): Guard[] {
          return frameOf(sentence, amount.start, amount.end).guards.filter(
            (guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'negated',
          )
        },
      }
    }
  }
}

/** What a number of things counts, in the word for it that all counts of such things have; however it was rounded. */
export function countedAt(tokens: readonly Token[], amount: Amount): string | undefined {
  const { number } = amount
  if (amount.currency !== undefined || amount.unit !== undefined || amount.percent !== undefined) return undefined
  if (number.value < 2) return undefined
  return thingsCounted(tokens, amount)?.head
}

function countedIn(tokens: readonly Token[], amount: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const { number } = amount
  if (number.form !== 'cardinal' || number.approximation !== undefined || number.dashed || number.ambiguous)
    return undefined
  if (!Number.isInteger(number.value) || number.value < 2 || number.grain > 1) return undefined
  if (amount.currency !== undefined || amount.unit !== undefined || amount.percent !== undefined) return undefined
  return thingsCounted(tokens, amount)
}

function thingsCounted(tokens: readonly Token[], amount: Amount): Pick<Count, 'head' | 'modifiers'> | undefined {
  const { number } = amount
  if (number.tail !== undefined) {
    // "a 24-member council", "the twelve-storey tower", "an 80-strong choir"
    const head = number.tail.split('-')[0]!
    if (head === 'strong') return collective(tokens[amount.to]?.lower ?? '')
    return COUNTED_TAILS.has(head) ? { head: singularOf(head), modifiers: [] } : undefined
  }
  const state = tokens[amount.to]?.lower ?? ''
  if (CASUALTIES.has(state) && amount.noun === undefined) return { head: CASUALTIES.get(state)!, modifiers: [] }
  // "a crew of nine", "a population of 3,400"
  if (tokens[amount.from - 1]?.lower === 'of' && (amount.noun === undefined || amount.noun.head === 'person')) {
    const group = collective(tokens[amount.from - 2]?.lower ?? '')
    if (group !== undefined) return group
  }
  // "Firefighters, 42 of them, came by boat"
  if (state === 'of' && tokens[amount.to + 1]?.lower === 'them' && tokens[amount.from - 1]?.text === ',') {
    const plural = tokens[amount.from - 2]?.lower ?? ''
    if (isPluralNoun(plural)) return { head: singularOf(plural), modifiers: [] }
  }
  if (amount.noun === undefined) return undefined
  const { head, modifiers } = amount.noun
  if (head === 'member' && modifiers.length > 0) return collective(modifiers.at(-1)!) ?? { head, modifiers }
  if (head === 'person') {
    const fate = fateOf(tokens, amount)
    if (fate !== undefined) return { head: fate, modifiers: [] }
  }
  return { head: SAME_THINGS.get(head) ?? head, modifiers }
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

/** Nouns that count the same things as another one. */
const SAME_THINGS: ReadonlyMap<string, string> = new Map([
  ['name', 'signature'],
  ['post', 'job'],
  ['position', 'job'],
  ['house', 'home'],
  ['dwelling', 'home'],
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
  const before = tokens[amount.from - 1]?.lower ?? ''
  if (before === 'all') return 'all'
  if (!DEFINITE.has(before) && !before.endsWith("'s")) return 'indefinite'
  if (tokens[amount.from - 2]?.lower === 'all') return 'all'
  return before === 'the' || before === 'these' || before === 'those' ? 'definite' : 'possessive'
}

const DEFINITE: ReadonlySet<string> = new Set('the these those her his its their'.split(' '))

function isPartial(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1]?.lower ?? ''
  if (SELECTING.has(before) || SELECTING.has(tokens[amount.from - 2]?.lower ?? '')) return true
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

/** True where the words around it tell of another time, compare, correct or suppose. */
function isShifted(sentence: Sentence, tokens: readonly Token[], amount: Amount): boolean {
  const near = tokens.slice(Math.max(0, amount.from - 8), amount.to + 7)
  return near.some((token) => SHIFTS.has(token.lower)) || sentence.text.endsWith('?')
}

const SHIFTS: ReadonlySet<string> = new Set(
  `originally initially earlier previously previous former formerly instead rather against rose fell grew increased decreased
  another ago next eventually planned proposed if would could corrected correction revised updated wrongly wrote leaflet`.split(
    /\s+/,
  ),
)
