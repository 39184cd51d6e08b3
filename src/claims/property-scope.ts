import { MEASURE_VERBS } from '../language/measure-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'

/** “another 40 seats”, “up to 75 minutes”, “£18 each”, “40 more seats”: no value of the whole. */
export function isPartial(tokens: readonly Token[], amount: Amount): boolean {
  // “half of the 640 seats”: of the whole.
  const isWhole = tokens[amount.from - 2]?.lower === 'of' && DEFINITE.has(tokens[amount.from - 1]!.lower)
  const isUpTo = isMostHeld(tokens, amount)
  for (let at = Math.max(0, amount.from - 3); at < amount.from && !isWhole && !isUpTo; at++) {
    const { lower } = tokens[at]!
    // “after the three-week refit”: the refit is known by how long it took.
    if (PARTIAL.has(lower) && !(amount.number.tail !== undefined && (lower === 'after' || lower === 'within')))
      return true
  }
  if (tokens[amount.from - 1]?.lower === 'by' && amount.noun === undefined) return true
  const next = tokens[afterBracket(tokens, amount.to)]?.lower ?? ''
  if (PARTIAL_AFTER.has(next) || (next === 'of' && PRONOUNS.has(tokens[amount.to + 1]?.lower ?? ''))) return true
  return amount.noun?.modifiers.some((word) => PARTIAL.has(word)) === true
}

/** “holds up to 200 guests”, “room for up to 80”: the most that a house holds is what it holds. */
export function isMostHeld(tokens: readonly Token[], { from }: Amount): boolean {
  if (tokens[from - 1]?.lower !== 'to' || tokens[from - 2]?.lower !== 'up') return false
  const verb = tokens[from - 3]?.lower ?? ''
  return MEASURE_VERBS.get(verb) === 'capacity' || (verb === 'for' && ROOM.has(tokens[from - 4]?.lower ?? ''))
}

/** “room for 250 guests” */
export const ROOM: ReadonlySet<string> = new Set(['room', 'space', 'seats', 'seating'])

/** “76 metres (249 feet) above the river” */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.findIndex((token, index) => index > at && token.text === ')')
  return close < 0 ? at : close + 1
}

const PARTIAL: ReadonlySet<string> = new Set(
  `another other others more additional further extra every each per only first last next remaining some half than least most up
  increase increased rise rose fell down from between range ranging nearest within after`.split(/\s+/),
)
const PARTIAL_AFTER: ReadonlySet<string> = new Set(
  'more less fewer each apiece extra away or to higher lower longer shorter bigger smaller up down ago later earlier above below from north south east west off behind ahead apart beyond further inland'.split(
    ' ',
  ),
)
const PRONOUNS: ReadonlySet<string> = new Set('them these those whom which'.split(' '))

/** “£310,000 a year”: a rate. */
export function rateOf(tokens: readonly Token[], amount: Amount): readonly string[] {
  const next = tokens[amount.to]?.lower
  if (next === 'annually' || next === 'yearly') return ['a year']
  if (next !== 'a' && next !== 'per' && next !== 'an' && next !== 'every' && next !== 'each') return []
  return [`a ${tokens[amount.to + 1]?.lower ?? ''}`]
}

/** “120 employees in Bergen”: those of one place. */
export function branchOf(tokens: readonly Token[], amount: Amount): readonly string[] {
  const [joint, place] = [tokens[amount.to], tokens[amount.to + 1]]
  if (joint === undefined || place?.kind !== 'word' || !BRANCH_JOINTS.has(joint.lower)) return []
  return place.text === place.lower || TIMES.has(place.lower) ? [] : [`in ${place.lower}`]
}

/** “Gera, where it has 450 workers”, “In the KM-30 the cable is 90 cm long”, “has 900 staff worldwide”: of one place or model. */
export function placeOf(tokens: readonly Token[], amount: Amount): readonly string[] {
  for (let at = amount.from - 1; at > 0 && amount.from - at < FAR; at--)
    if (tokens[at]!.lower === 'where') return ['where']
  for (let at = amount.to; at < amount.to + NEAR + 1; at++) {
    const word = tokens[at]?.lower ?? ''
    if (REACHES.has(word)) return [word]
  }
  const means = MEANS.has(tokens[0]?.lower ?? '') && tokens[2]?.kind === 'word' ? tokens[2].lower : undefined
  // “With the night train the journey takes five hours”
  if (means !== undefined && tokens.slice(3, amount.from).some(({ lower }) => DEFINITE.has(lower))) return [means]
  const named = OPENERS.has(tokens[0]?.lower ?? '') ? tokens[DEFINITE.has(tokens[1]?.lower ?? '') ? 2 : 1] : undefined
  const isName = named?.kind === 'word' && named.text !== named.lower && !TIMES.has(named.lower)
  return isName && amount.from > 2 ? [`in ${named.lower}`] : []
}

/** Tokens between “where” and what is counted there. */
const FAR = 9
const OPENERS: ReadonlySet<string> = new Set('in at on for with'.split(' '))
const MEANS: ReadonlySet<string> = new Set('with by via without from'.split(' '))
const REACHES: ReadonlySet<string> = new Set(
  'worldwide globally nationwide abroad overseas locally elsewhere'.split(' '),
)

const BRANCH_JOINTS: ReadonlySet<string> = new Set('in at near outside'.split(' '))

/** The tokens of the clause around an amount, and of a phrase of time that the sentence begins with. */
export function clauseOf(tokens: readonly Token[], amount: Amount, end: number): readonly Token[] {
  let from = amount.from
  while (from > 0 && !isEdge(tokens[from - 1]!)) from--
  let to = amount.to
  while (to < Math.min(end, tokens.length) && !isEdge(tokens[to]!)) to++
  const own = [...tokens.slice(from, amount.from), ...tokens.slice(amount.to, to)]
  if (from === 0 || !TIME_OPENERS.has(tokens[0]!.lower)) return own
  const comma = tokens.findIndex((token) => token.text === ',')
  return [...tokens.slice(0, comma), ...own]
}

/** A year this near belongs to the amount: “a staff of 43 in 2019”. */
export const NEAR = 2

function isEdge({ text, lower }: Token): boolean {
  return text === ',' || text === ';' || text === ':' || text === '(' || text === ')' || text === '–' || lower === 'but'
}

const TIME_OPENERS: ReadonlySet<string> = new Set('in during by since until last this next at when'.split(' '))

/** Years, months and words of time among the tokens. */
export function timeOf(tokens: readonly Token[]): readonly string[] {
  const since = tokens.findIndex((token) => token.lower === 'since')
  // “the biggest since 2011” says nothing of when.
  return (since < 0 ? tokens : tokens.slice(0, since))
    .filter((token) => (token.kind === 'digits' && YEAR.test(token.text)) || TIMES.has(token.lower))
    .map((token) => token.lower)
    .sort()
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

const TIMES: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december spring summer autumn winter
  last next this now today currently weekend weekday monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)

/** Words of a plan that was given up, of a comparison, of a supposition. */
export const SHIFTS: ReadonlySet<string> = new Set(
  `originally initially earlier previously previous former formerly instead rather against compared grew grown rose risen fell
  fallen cut increased decreased planned proposed if corrected correction revised wrongly average averaged
  maximum minimum expected forecast target peak peaked`.split(/\s+/),
)

/** Verbs of what may be no longer so. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  'had was were employed stood came totalled reached remained attracted drew welcomed owed saved amounted'.split(' '),
)
/** Verbs of what may not be so. */
export const MODALS: ReadonlySet<string> = new Set('must should would could might hoped'.split(' '))

/** Determiners of what is known. */
export const DEFINITE: ReadonlySet<string> = new Set('the this that these its their his her our'.split(' '))
