import { birthOf } from '../language/ages.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate } from '../language/calendar.ts'
import { countryOf } from '../language/countries.ts'
import type { PersonName } from '../language/names.ts'
import { tradeOf } from '../language/occupations.ts'
import type { Span } from '../text.ts'
import type { Fact } from './across.ts'
import type { PersonAttribute } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { centralPerson } from './main-person.ts'
import type { Subject } from './subjects.ts'
import type { OfficeBody } from './title-phrases.ts'

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

/** What somebody is, of which nobody is two at one time: a party, a university, a trade. */
export interface TraitFact extends Fact {
  readonly person: string
  readonly name: string
  readonly trait: PersonAttribute['attribute']
  readonly value: string
  readonly written: string
}

/** Somebody holds an office now, alone or as a deputy. */
export interface HoldingFact extends Fact {
  readonly role: string
  /** "deputy": below the one who holds it. */
  readonly rank?: string
  readonly body?: OfficeBody
  readonly person: string
  readonly name: string
  readonly parsed: PersonName
  /** Named in full, without "acting", "a" or any other reserve. */
  readonly isSure: boolean
}

/** Everybody whom the article names in full. */
export function peopleOf(claims: Claims): Map<Subject, NamedPerson> {
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

/** Births, deaths and ages that date a birth. */
export function* birthsOf(
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
    if (person === undefined || at !== 'now' || guards.some((guard) => guard !== 'inferred-subject')) continue
    // “The 27-year-old” may be anybody but in an article about one person.
    if ((anaphor || guards.length > 0) && centralPerson(claims) !== subject) continue
    // An article is read within weeks of its date, and its ages may be those of the days before it was written.
    const days = birthOf(low, high, { from: day - LATE, to: day + EARLY })
    const year = civilDate(day).year
    const words = `${low === high ? low : `${low} to ${high}`} years old in ${year}`
    yield { ...owned(person), about: 'birth', days, words, at: span, guards: [] }
  }
}

const LATE = 120
const EARLY = 30

function owned({ key, name }: NamedPerson): { person: string; name: string } {
  return { person: key, name }
}

/** Countries of bodies and people. */
export function* originsOf(claims: Claims, people: ReadonlyMap<Subject, NamedPerson>): Generator<OriginFact> {
  for (const { value, span, guards } of claims.of('origin')) {
    const { key, name, country, written, asBody } = value
    yield { key, name, country, written, isKnown: asBody, at: span, guards }
  }
  const known = new Set<string>()
  for (const { value, span, guards } of claims.of('person-attribute')) {
    const person = people.get(value.subject)
    if (person === undefined || value.attribute !== 'nationality' || value.byEpithet) continue
    known.add(person.key)
    const { value: country, written } = value
    yield { key: `person ${person.key}`, name: person.name, country, written, isKnown: true, at: span, guards }
  }
  for (const { value, sentence, span, guards } of claims.of('mention')) {
    const person = value.subject === undefined ? undefined : people.get(value.subject)
    if (person?.isPerson !== true || known.has(person.key) || sentence === undefined || value.form !== 'full') continue
    const left = NATION_BEFORE.exec(sentence.text.slice(Math.max(0, value.start - 40), value.start))?.groups
    const right = OF_COUNTRY.exec(sentence.text.slice(value.end, value.end + 40))?.groups
    const country = countryOf(left?.nation ?? left?.state ?? right?.state ?? '')
    if (left?.noun !== undefined && !HEADS.has(left.noun) && tradeOf(left.noun) === undefined) continue
    if (country === undefined || (left?.nation === undefined) === (country.as === 'adjective')) continue
    const written = left?.nation ?? left?.state ?? right!.state!
    yield {
      key: `person ${person.key}`,
      name: person.name,
      country: country.country.name,
      written,
      isKnown: true,
      at: span,
      guards,
    }
  }
}

const HEADS: ReadonlySet<string> = new Set(
  'director leader captain coach star player novelist actor actress film-maker'.split(' '),
)
// “the Australian ”, “its Bulgarian director, ”, “Finland’s ”
const NATION_BEFORE =
  /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?) (?<nation>[A-Z][\p{L}]+)(?: (?:[a-z]+-)?(?<noun>[a-z]+),?)?|(?<state>[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)['’]s?) $/u
// “ of New Zealand”
const OF_COUNTRY = /^ (?:of|from) (?<state>[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)(?=[ ,.;:)]|$)/u

/** Parties, universities and trades of people named in full; countries and birthplaces are facts of their own. */
export function* traitsOf(claims: Claims, people: ReadonlyMap<Subject, NamedPerson>): Generator<TraitFact> {
  for (const { value, span, guards } of claims.of('person-attribute')) {
    const { subject, attribute, byEpithet, written } = value
    const person = people.get(subject)
    if (person === undefined || byEpithet || attribute === 'nationality' || attribute === 'birthplace') continue
    yield { ...owned(person), trait: attribute, value: value.value, written, at: span, guards }
  }
}

/** Who holds an office, or is deputy to it; former and coming holders are left out. */
export function* holdingsOf(claims: Claims): Generator<HoldingFact> {
  for (const { value, span, guards } of claims.of('office-holding')) {
    const { body, role, not, interim, indefinite, holder } = value
    const parsed = holder.value.subject?.parsed ?? holder.value.parsed
    if (parsed.parts.length < 2 || not.some((word) => !RANKS.has(word))) continue
    const rank = not[0]
    yield {
      role,
      ...(rank === undefined ? {} : { rank }),
      ...(body === undefined ? {} : { body }),
      person: parsed.parts.join(' '),
      name: holder.value.subject?.name ?? holder.value.name,
      parsed,
      isSure: holder.value.form === 'full' && rank === undefined && !interim && !indefinite,
      at: span,
      guards,
    }
  }
}

const RANKS: ReadonlySet<string> = new Set(['deputy', 'vice', 'assistant'])
