import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Measure } from '../language/measure-words.ts'
import {
  CALLED_BY_LENGTH,
  MEASURE_ADJECTIVES,
  MEASURE_COUNTS,
  MEASURE_OF_DIMENSION,
  MEASURE_TAILS,
  MEASURE_VERBS,
  measuredIn,
  measureNamed,
} from '../language/measure-words.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { openingSubject, phraseFrom, phraseUpTo, subjectBefore } from '../language/noun-phrases.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Interval } from '../language/numbers.ts'
import { roundGrain } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { tokenBefore } from './comparable.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** A value of a measure of a thing: “the hall seats 640”, “the 680-seat hall”, “Capacity: 640”. */
export interface Property {
  readonly measure: Measure
  /** The currency, or the measure's own kind of unit: only values of one kind are compared. */
  readonly kind: string
  /** The values that the words allow, in the base of the unit; whole round numbers may be rounded. */
  readonly interval: Interval
  /** The thing it is said of; absent where the sentence does not say (a fact box, “it”). */
  readonly owner?: NounPhrase
  /** Words that narrow it down: “for children”, “a year”. */
  readonly scope: readonly string[]
  /** Years, months and words of time in its clause. */
  readonly time: readonly string[]
  /** “had 34 employees”, “its debt was £3m”: perhaps no longer. */
  readonly past: boolean
  /** “86,000 visitors”: things that are counted, perhaps some of them. */
  readonly counted: boolean
  /** A label or a cell of a fact box says it. */
  readonly labelled: boolean
  readonly text: string
}

type PropertyClaim = ClaimOf<'property', Property>

/** The measures of things in prose, labels and fact boxes, each with its owner. */
export function* readProperties({ article }: Claims): Iterable<PropertyClaim> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'alt' || role === 'cell') continue
    for (const amount of amountsOf(sentence)) {
      const claim = propertyIn(sentence, amount)
      if (claim !== undefined) yield claim
    }
  }
  for (const table of article.tables) {
    for (const row of table.rows) {
      const [label, value] = row
      if (row.length !== 2 || label === undefined || value === undefined) continue
      const claim = propertyOfCell(label.block, value.block)
      if (claim !== undefined) yield claim
    }
  }
}

/** “The Sula left at nine. It is 42 metres long”: the subject of the sentence before, in its paragraph. */
function subjectOfSentenceBefore(sentence: Sentence): NounPhrase | undefined {
  const before = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) - 1]
  return before === undefined ? undefined : openingSubject(wordsOf(before).tokens)
}

/** A measure with what it is measured of. */
interface Reading {
  readonly measure: Measure
  readonly owner?: NounPhrase
  readonly scope?: readonly string[]
  /** The amount belongs to a noun (“its staff of 43”, “the 680-seat hall”): a time behind it is that of the verb. */
  readonly named?: true
  readonly counted?: true
}

function propertyIn(sentence: Sentence, amount: Amount): PropertyClaim | undefined {
  if (!isPlain(amount)) return undefined
  const { tokens } = wordsOf(sentence)
  if (sentence.text.endsWith('?') || isPartial(tokens, amount)) return undefined
  const label = labelIn(tokens, amount)
  const read = label ?? readingOf(tokens, amount)
  if (read === undefined || !isValueOf(read.measure, amount)) return undefined
  const clause = clauseOf(tokens, amount, read.named === true ? amount.to + NEAR : tokens.length)
  if (clause.some((token) => SHIFTS.has(token.lower))) return undefined
  // “must pay the £420 fine”: the fine is what it is.
  if (read.named !== true && clause.some((token) => MODALS.has(token.lower))) return undefined
  const isPronoun = read.owner?.head === ''
  const owner = isPronoun ? subjectOfSentenceBefore(sentence) : read.owner
  // Nobody can tell what “it” is.
  if (isPronoun && (owner === undefined || owner.head === '')) return undefined
  const scope = [
    ...(read.scope ?? []),
    ...(owner?.joint === 'for' ? owner.behind : []),
    ...rateOf(tokens, amount),
    ...(read.measure === 'staff' ? branchOf(tokens, amount) : []),
  ]
  return claimOf(sentence, amount, {
    measure: read.measure,
    ...(owner === undefined ? {} : { owner }),
    scope,
    time: timeOf(clause),
    past: clause.some((token) => PAST_VERBS.has(token.lower)),
    counted: read.counted === true,
    labelled: label !== undefined,
  })
}

/** Plain numbers; of “5 ft 2 in” the feet are a part. */
function isPlain({ number, unit }: Amount): boolean {
  if (unit?.name === 'feet' || unit?.name === 'stone') return false
  return number.form === 'cardinal' && !number.ambiguous && !number.dashed && number.value > 0
}

/** True where the amount is a value that the measure can have: money for a cost, a bare or counting number for a capacity. */
function isValueOf(measure: Measure, amount: Amount): boolean {
  const unit = measuredIn(measure)
  if (unit === 'money') return amount.currency !== undefined
  if (unit === 'count')
    return (
      amount.currency === undefined &&
      amount.unit === undefined &&
      amount.percent === undefined &&
      Number.isInteger(amount.value) &&
      amount.value >= 2
    )
  return amount.unit?.dimension === unit
}

/** The measure that the words around an amount name, and whose it is. */
function readingOf(tokens: readonly Token[], amount: Amount): Reading | undefined {
  return (
    compoundReading(tokens, amount) ??
    dimensionReading(tokens, amount) ??
    nounReading(tokens, amount) ??
    verbReading(tokens, amount) ??
    countReading(tokens, amount)
  )
}

/** “the 680-seat hall”, “the 48-metre ferry”, “the 540 MW farm”, “the €1.8 billion investment” */
function compoundReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  const { tail } = amount.number
  const before = tokens[amount.from - 1]?.lower ?? ''
  const determiner = before === 'a' || before === 'an' ? 'indefinite' : DEFINITE.has(before) ? 'definite' : 'none'
  if (tail === undefined) {
    if (determiner === 'none' || (amount.currency === undefined && amount.unit === undefined)) return undefined
    // “the 540 MW farm”, “the 2 km tunnel”, but “the 100 metres are run on Sunday”
    if (amount.unit !== undefined && isPluralNoun(tokens[amount.to - 1]!.lower)) return undefined
  }
  const owner = phraseFrom(tokens, amount.to, before.endsWith("'s") ? 'definite' : determiner)
  if (owner === undefined || owner.head === 'old' || owner.named) return undefined
  if (amount.currency !== undefined) {
    const own = measureNamed(owner.head, undefined)
    return own === undefined || measuredIn(own) !== 'money'
      ? { measure: 'cost', owner, named: true }
      : { measure: own, scope: owner.modifiers, named: true }
  }
  if (amount.unit !== undefined) {
    if (CALLED_BY_LENGTH.has(owner.head)) return undefined
    const own = measureNamed(owner.head, amount.unit.dimension)
    const measure =
      own ?? (tail === undefined ? undefined : directionOf(tail)) ?? MEASURE_OF_DIMENSION[amount.unit.dimension]
    return measure === undefined
      ? undefined
      : own === undefined
        ? { measure, owner, named: true }
        : { measure, named: true }
  }
  const counted = MEASURE_TAILS.get(tail!.split('-')[0]!)
  return counted === undefined ? undefined : { measure: counted, owner, named: true }
}

/** “metre-long” */
function directionOf(tail: string): Measure | undefined {
  return MEASURE_ADJECTIVES.get(tail.slice(tail.lastIndexOf('-') + 1))
}

/** “The tunnel is 7 kilometres long”, “the vessel, 42 metres long,”, “at 42 metres long” */
function dimensionReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  if (amount.unit === undefined) return undefined
  const measure = MEASURE_ADJECTIVES.get(tokens[amount.to]?.lower ?? '')
  if (measure === undefined) return undefined
  const owner = ownerBefore(tokens, amount)
  return { measure, ...(owner === undefined ? {} : { owner }) }
}

/** “a capacity of 540 MW”, “its length is 12 km”, “Admission is €9”, “Tickets cost £18”, “a crowd of 3,912” */
function nounReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  let at = tokenBefore(tokens, amount)
  const lead = tokens[at]?.lower ?? ''
  if (lead === 'of') {
    const own = phraseUpTo(tokens, at)
    if (own === undefined) return undefined
    const measure = measureNamed(own.head, amount.unit?.dimension)
    if (measure === undefined) return extentOf(own, amount)
    const owner = possessorOf(own) ?? ownerOfHaving(tokens, at - 2 - own.modifiers.length)
    return { measure, ...(owner === undefined ? {} : { owner }), scope: own.modifiers, named: true }
  }
  // “with 64 GB of storage”
  if (tokens[amount.to]?.lower === 'of' && amount.unit !== undefined) {
    const measure = measureNamed(tokens[amount.to + 1]?.lower ?? '', amount.unit.dimension)
    const owner = ownerOfHaving(tokens, amount.from - 1)
    if (measure !== undefined) return { measure, ...(owner === undefined ? {} : { owner }) }
  }
  if (!BEING.has(lead)) {
    if (lead !== 'at' && lead !== 'to') return undefined
    if (!BEING.has(tokens[at - 1]?.lower ?? '')) return undefined
    at--
  }
  const subject = subjectBefore(tokens, at)
  const measure = subject === undefined ? undefined : measureNamed(subject.head, amount.unit?.dimension)
  if (subject === undefined || measure === undefined) return undefined
  return { measure, scope: scopeOf(subject), ...ownedBy(subject) }
}

/** “The garden of 0.7 acres”: a thing and how much of it there is. */
function extentOf(thing: NounPhrase, { unit }: Amount): Reading | undefined {
  const measure = unit === undefined ? undefined : MEASURE_OF_DIMENSION[unit.dimension]
  return measure === undefined || thing.determiner === 'none' ? undefined : { measure, owner: thing, named: true }
}

/** The words that narrow a named measure down: “for children”, “asking”; whose it is tells the owner. */
function scopeOf({ modifiers, behind, of }: NounPhrase): readonly string[] {
  return of === undefined ? [...modifiers, ...behind] : modifiers
}

/** “the hall seats 640”, “costs £18”, “employs 34 people”, “fined £240”, “takes 75 minutes” */
function verbReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  let at = tokenBefore(tokens, amount)
  if (VERB_PARTICLES.has(tokens[at]?.lower ?? '')) at--
  const measure = MEASURE_VERBS.get(tokens[at]?.lower ?? '')
  if (measure === undefined) return undefined
  if (measure === 'capacity' || measure === 'staff' || measure === 'visitors') {
    const head = amount.noun?.head
    if (head !== undefined && !PEOPLE.has(head)) return undefined
  }
  const subject = subjectBefore(tokens, at)
  if (measure !== 'cost') return { measure, ...(subject === undefined ? {} : { owner: subject }) }
  const own = subject === undefined ? undefined : measureNamed(subject.head, undefined)
  if (own === 'admission') return { measure: own, scope: scopeOf(subject!) }
  return { measure: 'cost', ...(subject === undefined ? {} : { owner: subject }) }
}

/** “a hall with 640 seats”, “its 34 employees”, “watched by 3,912 spectators” */
function countReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  if (amount.noun === undefined) return undefined
  const measure = MEASURE_COUNTS.get(amount.noun.head)
  if (measure === undefined) return undefined
  const before = tokens[amount.from - 1]?.lower ?? ''
  const isPossessed = before.endsWith("'s") || before.endsWith("s'")
  const owner = isPossessed ? phraseUpTo(tokens, amount.from) : ownerOfHaving(tokens, amount.from - 1)
  const isKnown = DEFINITE.has(before) || isPossessed
  return {
    measure,
    scope: amount.noun.modifiers,
    ...(owner === undefined ? {} : { owner }),
    ...(isKnown ? {} : { counted: true }),
  }
}

/** The thing before a dimension: the subject of its verb, or the noun that it stands behind in apposition. */
function ownerBefore(tokens: readonly Token[], amount: Amount): NounPhrase | undefined {
  const at = tokenBefore(tokens, amount)
  const lead = tokens[at]
  if (lead === undefined) return undefined
  if (lead.text === ',' || lead.text === '(') return phraseUpTo(tokens, at)
  if (BEING.has(lead.lower) || MEASURE_VERBS.has(lead.lower)) return subjectBefore(tokens, at)
  return undefined
}

/** “The farm will have a capacity”, “a farm with a capacity”: who has what stands at `at`. */
function ownerOfHaving(tokens: readonly Token[], at: number): NounPhrase | undefined {
  let i = at
  if (ARTICLES.has(tokens[i]?.lower ?? '')) i--
  const lead = tokens[i]?.lower ?? ''
  if (lead === 'with') return phraseUpTo(tokens, i)
  return HAVING.has(lead) ? subjectBefore(tokens, i) : undefined
}

function possessorOf(phrase: NounPhrase | undefined): NounPhrase | undefined {
  return phrase === undefined ? undefined : ownedBy(phrase).owner
}

/** The owner of a measure that is named: “the hall's capacity”, “the length of the tunnel”. */
function ownedBy({ possessor, of, determiner }: NounPhrase): { readonly owner?: NounPhrase } {
  const head = possessor === 'it' ? undefined : (possessor ?? of)
  if (head === undefined) return {}
  return {
    owner: {
      head: singularOf(head),
      written: singularOf(head),
      modifiers: [],
      behind: [],
      determiner,
      plural: false,
      named: false,
    },
  }
}

/** “Capacity: 640”, “Asking price: £385,000” */
function labelIn(tokens: readonly Token[], amount: Amount): Reading | undefined {
  const colon = amount.from - 1
  if (tokens[colon]?.text !== ':') return undefined
  let from = colon
  while (from > 0 && colon - from < LONGEST_LABEL && tokens[from - 1]!.kind === 'word') from--
  return from === colon ? undefined : labelReading(tokens.slice(from, colon), amount)
}

/** “Length of the tunnel”, “Visitors (2023)”, “Garden” */
function labelReading(label: readonly Token[], { unit }: Amount): Reading | undefined {
  const cut = label.findIndex((token) => token.kind !== 'word' || LABEL_ENDS.has(token.lower))
  const word = label[(cut < 0 ? label.length : cut) - 1]
  if (word === undefined) return undefined
  const head = singularOf(word.lower)
  const measure = measureNamed(head, unit?.dimension) ?? MEASURE_COUNTS.get(head)
  const of = cut >= 0 && label[cut]!.lower === 'of' ? phraseUpTo(label, label.length) : undefined
  if (measure !== undefined) return { measure, ...(of === undefined ? {} : { owner: of }) }
  const extent = unit === undefined || label.length > 2 ? undefined : MEASURE_OF_DIMENSION[unit.dimension]
  const thing = extent === undefined ? undefined : phraseUpTo(label, label.length)
  return extent === undefined || thing === undefined ? undefined : { measure: extent, owner: thing }
}

const LABEL_ENDS: ReadonlySet<string> = new Set('of in for at underground outside inside on per'.split(' '))

const LONGEST_LABEL = 5

function propertyOfCell(label: Block, value: Block): PropertyClaim | undefined {
  const sentence = value.sentences[0]
  const amount = sentence === undefined ? undefined : amountsOf(sentence)[0]
  if (sentence === undefined || amount === undefined || !isPlain(amount) || amount.from > 1) return undefined
  const labelTokens = wordsOf(label).tokens
  const read = labelTokens.length > LONGEST_LABEL + 3 ? undefined : labelReading(labelTokens, amount)
  if (read === undefined || !isValueOf(read.measure, amount)) return undefined
  return claimOf(sentence, amount, {
    measure: read.measure,
    ...(read.owner === undefined ? {} : { owner: read.owner }),
    scope: [],
    time: timeOf(labelTokens),
    past: false,
    counted: false,
    labelled: true,
  })
}

function claimOf(
  sentence: Sentence,
  amount: Amount,
  read: Omit<Property, 'kind' | 'interval' | 'text'>,
): PropertyClaim {
  return {
    kind: 'property',
    value: {
      ...read,
      kind: amount.currency ?? measuredIn(read.measure),
      interval: intervalOf(amount),
      text: sentence.text.slice(amount.start, amount.end),
    },
    span: spanIn(sentence, amount.start, amount.end),
    block: sentence.block,
    sentence,
    get voice() {
      return frameOf(sentence, amount.start, amount.end).voice
    },
    get guards(): Guard[] {
      return frameOf(sentence, amount.start, amount.end).guards.filter(
        (guard) => guard === 'hypothetical' || guard === 'negated',
      )
    },
  }
}

/** Counts are exact below a hundred; from there on a round number may stand for the exact one. */
function intervalOf(amount: Amount): Interval {
  const { number, unit } = amount
  const isExact = number.grain === 1 && number.approximation === undefined && unit === undefined
  const round = number.value >= 100 ? roundGrain(number) / 2 : 0
  const printed = isExact ? { low: number.value, high: number.value } : amount.interval
  const factor = unit?.factors[0] ?? 1
  const offset = unit?.offset ?? 0
  return {
    low: Math.min(printed.low, number.value - round) * factor + offset,
    high: Math.max(printed.high, number.value + round) * factor + offset,
  }
}

/** “another 40 seats”, “up to 75 minutes”, “£18 each”, “40 more seats”: no value of the whole. */
function isPartial(tokens: readonly Token[], amount: Amount): boolean {
  // “half of the 640 seats”: of the whole.
  const isWhole = tokens[amount.from - 2]?.lower === 'of' && DEFINITE.has(tokens[amount.from - 1]!.lower)
  for (let at = Math.max(0, amount.from - 3); at < amount.from && !isWhole; at++)
    if (PARTIAL.has(tokens[at]!.lower)) return true
  if (tokens[amount.from - 1]?.lower === 'by' && amount.noun === undefined) return true
  const next = tokens[afterBracket(tokens, amount.to)]?.lower ?? ''
  if (PARTIAL_AFTER.has(next) || (next === 'of' && PRONOUNS.has(tokens[amount.to + 1]?.lower ?? ''))) return true
  return amount.noun?.modifiers.some((word) => PARTIAL.has(word)) === true
}

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
function rateOf(tokens: readonly Token[], amount: Amount): readonly string[] {
  const next = tokens[amount.to]?.lower
  if (next === 'annually' || next === 'yearly') return ['a year']
  if (next !== 'a' && next !== 'per' && next !== 'an' && next !== 'every' && next !== 'each') return []
  return [`a ${tokens[amount.to + 1]?.lower ?? ''}`]
}

/** “120 employees in Bergen”: those of one place. */
function branchOf(tokens: readonly Token[], amount: Amount): readonly string[] {
  const [joint, place] = [tokens[amount.to], tokens[amount.to + 1]]
  if (joint === undefined || place?.kind !== 'word' || !BRANCH_JOINTS.has(joint.lower)) return []
  return place.text === place.lower || TIMES.has(place.lower) ? [] : [`in ${place.lower}`]
}

const BRANCH_JOINTS: ReadonlySet<string> = new Set('in at near outside'.split(' '))

/** The tokens of the clause around an amount, and of a phrase of time that the sentence begins with. */
function clauseOf(tokens: readonly Token[], amount: Amount, end: number): readonly Token[] {
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
const NEAR = 2

function isEdge({ text, lower }: Token): boolean {
  return text === ',' || text === ';' || text === ':' || text === '(' || text === ')' || text === '–' || lower === 'but'
}

const TIME_OPENERS: ReadonlySet<string> = new Set('in during by since until last this next at when'.split(' '))

function timeOf(tokens: readonly Token[]): readonly string[] {
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
const SHIFTS: ReadonlySet<string> = new Set(
  `originally initially earlier previously previous former formerly instead rather against compared grew grown rose risen fell
  fallen cut increased decreased planned proposed if corrected correction revised wrongly average averaged
  record maximum minimum estimated estimate expected forecast target`.split(/\s+/),
)

const PAST_VERBS: ReadonlySet<string> = new Set(
  'had was were employed stood came totalled reached remained attracted drew welcomed owed saved amounted'.split(' '),
)
const MODALS: ReadonlySet<string> = new Set('must should would could might hoped'.split(' '))

const DEFINITE: ReadonlySet<string> = new Set('the this that these its their his her our'.split(' '))
const ARTICLES: ReadonlySet<string> = new Set('a an the its their'.split(' '))
const HAVING: ReadonlySet<string> = new Set('has have had having'.split(' '))
const BEING: ReadonlySet<string> = new Set(
  'is was are were be been stood stands totalled totaled reached remains remained amounts amounted comes came'.split(
    ' ',
  ),
)
const VERB_PARTICLES: ReadonlySet<string> = new Set('to for at around up'.split(' '))
const PEOPLE: ReadonlySet<string> = new Set(
  'person people employee worker staff spectator guest passenger visitor fan viewer student seat'.split(' '),
)
