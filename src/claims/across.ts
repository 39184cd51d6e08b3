import { birthOf } from '../language/ages.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate } from '../language/calendar.ts'
import { countryOf } from '../language/countries.ts'
import { dateInWords } from '../language/date-intervals.ts'
import type { Phrase } from '../language/event-phrases.ts'
import type { EventKind } from '../language/event-words.ts'
import type { PersonName } from '../language/names.ts'
import type { Span } from '../text.ts'
import type { Claims, Guard } from './claim.ts'
import type { DeclaredQuantity } from './declared-quantities.ts'
import type { Subject } from './subjects.ts'
import type { ToldAmount } from './told-amounts.ts'
import { type TranslationFact, translationFactOf } from './translations.ts'

/**
 * What one article says that other articles may say otherwise: plain values with their places, small enough to be kept
 * for every article of a folder while the articles themselves are let go.
 */
export interface ArticleFacts {
  readonly path: string
  /** The day of the article, as a day number; absent where it does not say. */
  readonly day?: number
  readonly people: readonly NamedPerson[]
  readonly births: readonly BirthFact[]
  readonly origins: readonly OriginFact[]
  readonly events: readonly EventFact[]
  readonly holdings: readonly HoldingFact[]
  readonly measures: readonly MeasureFact[]
  /** The names that the article begins with, folded; and all others. Countries and people's first names are left out. */
  readonly topNames: readonly string[]
  readonly names: readonly string[]
  readonly amounts: readonly AmountFact[]
  /** How many sentences it has: in a long article much is alike by chance. */
  readonly sentences: number
  /** What its translations should say as well; absent where nobody asks. */
  readonly translation?: TranslationFact
  /** Numbers that the configuration has a name for. */
  readonly quantities: readonly QuantityFact[]
  /** The offices of which the article tells a change. */
  readonly changedRoles: readonly string[]
}

interface Fact {
  readonly at: Span
  readonly guards: readonly Guard[]
}

/** Somebody named in full, or a name that nobody knows for a person's but may be one. */
export interface NamedPerson {
  /** Equal for equal names: the folded parts. The only tie between articles that is taken for sure. */
  readonly key: string
  readonly name: string
  readonly isPerson: boolean
  readonly at: Span
}

/** Where or when somebody was born, or when somebody died. */
export interface BirthFact extends Fact {
  readonly person: string
  readonly name: string
  readonly about: 'birth' | 'death' | 'birthplace'
  readonly days?: DayInterval
  readonly place?: string
  /** “born in Bergen”, “45 years old in 2024” */
  readonly words: string
}

/** The country of a person or a body. */
export interface OriginFact extends Fact {
  readonly key: string
  readonly name: string
  readonly country: string
  readonly written: string
  /** A person, or a name that the phrase says to be a firm or another body. */
  readonly isKnown: boolean
}

export interface EventFact extends Fact {
  readonly kind: EventKind
  readonly phrase: Phrase
  readonly days: DayInterval
  readonly date: string
  readonly words: string
}

/** Somebody named in full holds an office of something with a name, without reserve. */
export interface HoldingFact extends Fact {
  readonly role: string
  readonly body: { readonly key: string; readonly name: string }
  readonly name: string
  readonly parsed: PersonName
}

/** A number that the configuration has a name for. */
export interface QuantityFact extends Fact, DeclaredQuantity {}

/** How long, wide, high or heavy a thing is. */
export interface MeasureFact extends Fact {
  /** The thing and what is measured of it: "unit length pool". */
  readonly key: string
  readonly thing: string
  readonly value: number
  readonly words: string
}

/** An amount with what it is told of. */
export type AmountFact = Fact & ToldAmount

/** The facts of an article; only what can be compared with another article is kept. */
export function factsOf(claims: Claims): ArticleFacts {
  const day = claims.of('reference-date')[0]?.value.day
  const people = peopleOf(claims)
  return {
    path: claims.article.path,
    ...(day === undefined ? {} : { day }),
    people: [...people.values()],
    births: [...birthsOf(claims, people, day)],
    origins: [...originsOf(claims, people)],
    events: [...eventsOf(claims)],
    holdings: [...holdingsOf(claims)],
    measures: [...measuresOf(claims)],
    ...namesOf(claims),
    sentences: claims.article.sentences.length,
    amounts: claims.of('told-amount').map(({ value, span, guards }) => ({ ...value, at: span, guards })),
    ...(claims.options.translations ? { translation: translationFactOf(claims) } : {}),
    quantities: claims.of('declared-quantity').map(({ value, span, guards }) => ({ ...value, at: span, guards })),
    changedRoles: [...new Set(claims.of('office-change').flatMap(({ value }) => value.roles))],
  }
}

/** The names of an article, each once: those of its title and its first sentences, and the others. */
function namesOf(claims: Claims): Pick<ArticleFacts, 'topNames' | 'names'> {
  const top = new Set<string>()
  const rest = new Set<string>()
  let bodySentences = 0
  const last = claims.article.sentences.find(
    ({ block }) => block.role === 'paragraph' && ++bodySentences === FIRST_SENTENCES,
  )
  for (const { value, sentence } of claims.of('mention')) {
    if (value.form === 'bare' && (value.opens || value.name.length < 4)) continue
    if (countryOf(value.name) !== undefined) continue
    const { subject } = value
    const key = subject !== undefined && subject.parsed.parts.length > 1 ? subject.parsed.parts.join(' ') : value.key
    const isTop = last === undefined || sentence === undefined || sentence.index <= last.index
    ;(isTop ? top : rest).add(key)
  }
  return { topNames: [...top], names: [...rest].filter((name) => !top.has(name)) }
}

const FIRST_SENTENCES = 2

function peopleOf(claims: Claims): Map<Subject, NamedPerson> {
  const people = new Map<Subject, NamedPerson>()
  for (const { value } of claims.of('mention')) {
    const { subject } = value
    if (subject === undefined || people.has(subject)) continue
    const { thing, name, parsed, mentions } = subject
    if (thing === 'organisation' || thing === 'place') continue
    if (parsed.parts.length < 2 || parsed.parts.some((part) => part.length < 2)) continue
    people.set(subject, { key: parsed.parts.join(' '), name, isPerson: thing === 'person', at: mentions[0]!.span })
  }
  return people
}

function* birthsOf(
  claims: Claims,
  people: ReadonlyMap<Subject, NamedPerson>,
  day: number | undefined,
): Generator<BirthFact> {
  for (const { value, span, guards } of claims.of('person-attribute')) {
    const person = people.get(value.subject)
    if (person === undefined || value.attribute !== 'birthplace' || value.byEpithet) continue
    const words = `born in ${value.written}`
    const place = claims.names.called(value.written)?.toLowerCase() ?? value.value
    yield { ...owned(person), about: 'birthplace', place, words, at: span, guards }
  }
  for (const { value, span, guards } of claims.of('life-event')) {
    const person = people.get(value.subject)
    if (person !== undefined)
      yield { ...owned(person), about: value.event, days: value.days, words: `“${value.words}”`, at: span, guards }
  }
  if (day === undefined) return
  for (const { value, span, guards } of claims.of('age')) {
    const { subject, at, anaphor, low, high } = value
    const person = people.get(subject)
    if (person === undefined || at !== 'now' || anaphor || guards.length > 0) continue
    // An article is read within weeks of its date, and its ages may be those of the days before it was written.
    const days = birthOf(low, high, { from: day - LATE, to: day + EARLY })
    const year = civilDate(day).year
    const words = `${low === high ? low : `${low} to ${high}`} years old in ${year}`
    yield { ...owned(person), about: 'birth', days, words, at: span, guards }
  }
}

const LATE = 120
const EARLY = 30

function owned({ key, name }: NamedPerson): { person: string; name: string } {
  return { person: key, name }
}

function* originsOf(claims: Claims, people: ReadonlyMap<Subject, NamedPerson>): Generator<OriginFact> {
  for (const { value, span, guards } of claims.of('origin')) {
    const { key, name, country, written, asBody } = value
    yield { key, name, country, written, isKnown: asBody, at: span, guards }
  }
  for (const { value, span, guards } of claims.of('person-attribute')) {
    const person = people.get(value.subject)
    if (person === undefined || value.attribute !== 'nationality' || value.byEpithet) continue
    const { value: country, written } = value
    yield { key: `person ${person.key}`, name: person.name, country, written, isKnown: true, at: span, guards }
  }
}

/** What happens once to a thing; a festival begins every year, and many orders are signed. */
const ONCE: ReadonlySet<EventKind> = new Set(['founding', 'opening', 'completion', 'launch', 'closing'])

function* eventsOf(claims: Claims): Generator<EventFact> {
  for (const { value, span, guards } of claims.of('event')) {
    const { kind, phrase, date, days, words } = value
    if (!ONCE.has(kind) || phrase === undefined || date.year === undefined) continue
    yield { kind, phrase, days, date: dateInWords(date), words, at: span, guards }
  }
}

function* holdingsOf(claims: Claims): Generator<HoldingFact> {
  for (const { value, span, guards } of claims.of('office-holding')) {
    const { body, role, not, interim, indefinite, holder } = value
    if (body === undefined || body.by === 'noun' || not.length > 0 || interim || indefinite) continue
    if (holder.value.form !== 'full' || guards.length > 0) continue
    const name = holder.value.subject?.name ?? holder.value.name
    const { key } = body
    yield { role, body: { key, name: body.name }, name, parsed: holder.value.parsed, at: span, guards }
  }
}

function* measuresOf(claims: Claims): Generator<MeasureFact> {
  for (const { value, span, guards } of claims.of('figure')) {
    const { kind, attribute, shifted, inTable, text } = value
    if (!BUILT.has(kind) || attribute === undefined || shifted || inTable || guards.length > 0) continue
    yield { key: `${kind} ${attribute}`, thing: attribute, value: value.value, words: text, at: span, guards }
  }
}

/** Lengths and areas stay as they were built; prices, times and temperatures do not. */
const BUILT: ReadonlySet<string> = new Set(['unit length', 'unit area'])
