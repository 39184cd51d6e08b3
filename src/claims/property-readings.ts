import {
  CALLED_BY_LENGTH,
  countMeasureOf,
  MEASURE_ADJECTIVES,
  MEASURE_COUNTS,
  MEASURE_OF_DIMENSION,
  MEASURE_TAILS,
  MEASURE_VERBS,
  type Measure,
  measuredIn,
  measureNamed,
} from '../language/measure-words.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { openingSubjectFrom, phraseFrom, phraseUpTo, subjectBefore } from '../language/noun-phrases.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { tokenBefore } from './comparable.ts'
import { DEFINITE, isMostHeld, ROOM } from './property-scope.ts'

/** A measure with what it is measured of. */
export interface Reading {
  readonly measure: Measure
  readonly owner?: NounPhrase
  readonly scope?: readonly string[]
  /** The amount belongs to a noun (“its staff of 43”, “the 680-seat hall”): a time behind it is that of the verb. */
  readonly named?: true
  readonly counted?: true
}

/** The measure that the words around an amount name, and whose it is. */
export function readingOf(tokens: readonly Token[], amount: Amount): Reading | undefined {
  return (
    compoundReading(tokens, amount) ??
    dimensionReading(tokens, amount) ??
    costReading(tokens, amount) ??
    worthReading(tokens, amount) ??
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
  const noun = tail!.split('-')[0]!
  const counted = MEASURE_TAILS.get(noun) ?? (tail === noun ? countMeasureOf(singularOf(noun)) : undefined)
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
    // “is put at €700,000”
    if (!BEING.has(tokens[at - 1]?.lower ?? '') && !PUT.has(tokens[at - 1]?.lower ?? '')) return undefined
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

/** The words that narrow a named measure down: “for children”, “to the tower”, “asking”; whose it is tells the owner. */
function scopeOf({ modifiers, behind, joint }: NounPhrase): readonly string[] {
  return joint === 'for' || joint === 'to' ? [...modifiers, ...behind] : modifiers
}

/** “the £4.3m that the bridge cost” */
function costReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  if (amount.currency === undefined) return undefined
  let at = amount.to
  if (tokens[at]?.lower === 'that' || tokens[at]?.lower === 'which') at++
  if (!DEFINITE.has(tokens[at]?.lower ?? '')) return undefined
  const verb = tokens.findIndex((token, index) => index > at && index < at + 5 && COSTING.has(token.lower))
  const owner = verb < 0 ? undefined : phraseUpTo(tokens, verb)
  return owner === undefined ? undefined : { measure: 'cost', owner, named: true }
}

const COSTING: ReadonlySet<string> = new Set(['cost', 'costs'])

/** “The main prize, worth €10,000,” */
function worthReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  const at = tokenBefore(tokens, amount)
  if (tokens[at]?.lower !== 'worth' || amount.currency === undefined) return undefined
  const thing = phraseUpTo(tokens, tokens[at - 1]?.text === ',' ? at - 1 : at)
  const measure = thing === undefined ? undefined : measureNamed(thing.head, undefined)
  return measure === undefined ? undefined : { measure, named: true }
}

/** “the hall seats 640”, “costs £18”, “employs 34 people”, “fined £240”, “takes 75 minutes” */
function verbReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  let at = isMostHeld(tokens, amount) ? amount.from - 3 : tokenBefore(tokens, amount)
  const lead = tokens[at]?.lower ?? ''
  if (lead === 'for' && ROOM.has(tokens[at - 1]?.lower ?? '') && PEOPLE.has(amount.noun?.head ?? '')) {
    const having = ownerOfHaving(tokens, at - 2, amount.to)
    return { measure: 'capacity', ...(having === undefined ? {} : { owner: having }) }
  }
  if (VERB_PARTICLES.has(lead)) at--
  const measure = MEASURE_VERBS.get(tokens[at]?.lower ?? '')
  if (measure === undefined) return undefined
  // “runs 13 ferries” is no length.
  if (measure === 'extent' && amount.unit === undefined) return undefined
  if (measure === 'capacity' || measure === 'staff' || measure === 'visitors') {
    const head = amount.noun?.head
    // “holds 640” of what?
    if (head === undefined && HOLDING.has(tokens[at]!.lower)) return undefined
    if (head !== undefined && !PEOPLE.has(head)) return undefined
  }
  const subject = subjectBefore(tokens, at)
  // “runs for 94 minutes”
  if (measure === 'extent' && amount.unit?.dimension === 'time')
    return { measure: 'duration', ...(subject === undefined ? {} : { owner: subject }) }
  if (measure !== 'cost') return { measure, ...(subject === undefined ? {} : { owner: subject }) }
  const own = subject === undefined ? undefined : measureNamed(subject.head, undefined)
  if (own === 'admission') return { measure: own, scope: scopeOf(subject!) }
  return { measure: 'cost', ...(subject === undefined ? {} : { owner: subject }) }
}

/** “a hall with 640 seats”, “its 34 employees”, “watched by 3,912 spectators” */
function countReading(tokens: readonly Token[], amount: Amount): Reading | undefined {
  if (amount.noun === undefined) return undefined
  const { head, modifiers } = amount.noun
  const before = tokens[amount.from - 1]?.lower ?? ''
  const isPossessed = before.endsWith("'s") || before.endsWith("s'")
  const owner = isPossessed
    ? phraseUpTo(tokens, amount.from)
    : (ownerOfHaving(tokens, amount.from - 1, amount.to) ?? wholeOf(tokens, amount) ?? ownerOfSeveral(tokens, amount))
  const named = MEASURE_COUNTS.get(head)
  const own = owner === undefined || owner.plural ? undefined : countMeasureOf(head)
  const measure = named ?? own
  if (measure === undefined) return undefined
  const isKnown = named === undefined || DEFINITE.has(before) || isPossessed
  return {
    measure,
    scope: modifiers,
    ...(owner === undefined ? {} : { owner }),
    ...(isKnown ? {} : { counted: true }),
  }
}

/** “the 2,500 pipes of the organ”: all that the organ has. */
function wholeOf(tokens: readonly Token[], amount: Amount): NounPhrase | undefined {
  if (tokens[amount.from - 1]?.lower !== 'the' || tokens[amount.to]?.lower !== 'of') return undefined
  const determiner = tokens[amount.to + 1]?.lower ?? ''
  return DEFINITE.has(determiner) ? phraseFrom(tokens, amount.to + 2, 'definite') : undefined
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
function ownerOfHaving(tokens: readonly Token[], at: number, end?: number): NounPhrase | undefined {
  let i = at
  if (ARTICLES.has(tokens[i]?.lower ?? '')) i--
  const lead = tokens[i]?.lower ?? ''
  // “With 430 animals the zoo is”
  if (lead === 'with' && i === 0) return end === undefined ? undefined : openingSubjectFrom(tokens, end)
  // “The hut at Black Tarn, with its 42 beds”
  if (lead === 'with') return tokens[i - 1]?.text === ',' ? subjectBefore(tokens, i - 1) : phraseUpTo(tokens, i)
  return HAVING.has(lead) ? subjectBefore(tokens, i) : undefined
}

/** “Skyline, which has 71 aircraft and 5,200 staff”: who has the first of several has the others. */
function ownerOfSeveral(tokens: readonly Token[], amount: Amount): NounPhrase | undefined {
  const joint = tokens[amount.from - 1]
  if (joint?.lower !== 'and' && joint?.text !== ',') return undefined
  for (let at = amount.from - 2; at > 0 && amount.from - at < LONGEST_SERIES; at--) {
    if (!HAVING.has(tokens[at]!.lower)) continue
    return tokens[at + 1]?.kind === 'digits' ? ownerOfHaving(tokens, at) : undefined
  }
  return undefined
}

const LONGEST_SERIES = 10

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
export function labelIn(tokens: readonly Token[], amount: Amount): Reading | undefined {
  const colon = amount.from - 1
  if (tokens[colon]?.text !== ':') return undefined
  let from = colon
  while (from > 0 && colon - from < LONGEST_LABEL && tokens[from - 1]!.kind === 'word') from--
  // “… 38 km Highest point: 712 m”: a label in a row of them begins with its capital.
  const capital = tokens.findIndex(({ text, lower }, index) => index >= from && index < colon && text !== lower)
  if (capital > from) from = capital
  return from === colon ? undefined : labelReading(tokens.slice(from, colon), amount)
}

/** “Length of the tunnel”, “Visitors (2023)”, “Garden” */
export function labelReading(label: readonly Token[], { unit }: Amount): Reading | undefined {
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

/** Tokens of the longest label. */
export const LONGEST_LABEL = 5

const ARTICLES: ReadonlySet<string> = new Set('a an the its their'.split(' '))
const HAVING: ReadonlySet<string> = new Set(
  'has have had having keeps kept houses runs operates owns comprises boasts holds contains'.split(' '),
)
const PUT: ReadonlySet<string> = new Set('put estimated valued priced'.split(' '))
const BEING: ReadonlySet<string> = new Set(
  'is was are were be been stood stands totalled totaled reached remains remained amounts amounted comes came'.split(
    ' ',
  ),
)
const HOLDING: ReadonlySet<string> = new Set(['holds', 'hold', 'held', 'holding', 'sleeps'])
const VERB_PARTICLES: ReadonlySet<string> = new Set('to for at around up'.split(' '))
const PEOPLE: ReadonlySet<string> = new Set(
  'person people employee worker staff spectator guest passenger visitor fan viewer student seat'.split(' '),
)
