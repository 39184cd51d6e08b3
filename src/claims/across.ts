import { birthOf } from '../language/ages.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate } from '../language/calendar.ts'
import { dateInWords } from '../language/date-intervals.ts'
import type { Phrase } from '../language/event-phrases.ts'
import type { EventKind } from '../language/event-words.ts'
import type { PersonName } from '../language/names.ts'
import type { Span } from '../text.ts'
import type { Claims, Guard } from './claim.ts'
import type { Subject } from './subjects.ts'

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

/** How long, wide, high or heavy a thing is. */
export interface MeasureFact extends Fact {
  /** The thing and what is measured of it: "unit length pool". */
  readonly key: string
  readonly thing: string
  readonly value: number
  readonly words: string
}

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
    changedRoles: [...new Set(claims.of('office-change').flatMap(({ value }) => value.roles))],
  }
}

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

/** A fact with the article that it stands in. */
export type Told<F> = F & { readonly path: string; readonly day?: number }

/** The facts of all articles that `keyOf` gives one key, where two or more articles have such; with their articles. */
export function shared<F>(
  articles: readonly ArticleFacts[],
  factsIn: (article: ArticleFacts) => readonly F[],
  keyOf: (fact: F) => string,
): Told<F>[][] {
  const byKey = new Map<string, Told<F>[]>()
  for (const article of articles)
    for (const fact of factsIn(article)) {
      const key = keyOf(fact)
      const told = { ...fact, path: article.path, ...(article.day === undefined ? {} : { day: article.day }) }
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [told])
      else known.push(told)
    }
  return [...byKey.values()].filter((told) => told.some(({ path }) => path !== told[0]!.path))
}

/** Two groups of facts that cannot both hold: `here` is the smaller one, or the later. */
export interface Disagreement<F> {
  readonly here: readonly F[]
  readonly there: readonly F[]
}

/** Groups facts about one thing by what they agree on, and sets each group against the largest. */
export function* disagreements<F extends { readonly path: string; readonly day?: number }>(
  facts: readonly F[],
  agree: (a: F, b: F) => boolean,
): Generator<Disagreement<F>> {
  const groups: F[][] = []
  for (const fact of facts) {
    const group = groups.find((members) => members.every((member) => agree(member, fact)))
    if (group === undefined) groups.push([fact])
    else group.push(fact)
  }
  if (groups.length < 2) return
  const ordered = groups
    .map((members) => ({
      members,
      paths: new Set(members.map(({ path }) => path)),
      first: Math.min(...members.map(({ day }) => day ?? Number.NEGATIVE_INFINITY)),
    }))
    .sort((a, b) => b.paths.size - a.paths.size || compared(a.first, b.first))
  const [usual, ...others] = ordered
  for (const { members, paths } of others) {
    // An article that gives both is for the rules within an article.
    if ([...paths].some((path) => usual!.paths.has(path))) continue
    if (members.some((one) => usual!.members.some((other) => agree(one, other)))) continue
    yield { here: members, there: usual!.members }
  }
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Tells whether two articles both name somebody in full whom hardly any other article names. */
export function companyOf(articles: readonly ArticleFacts[]): (path: string, other: string) => boolean {
  const rare = new Map<string, Set<string>>()
  const people = shared(
    articles,
    (article) => article.people.filter(({ isPerson }) => isPerson),
    ({ key }) => key,
  )
  for (const appearances of people) {
    if (appearances.length > MOST_IN_COMMON) continue
    for (const { path, key } of appearances) rare.set(path, (rare.get(path) ?? new Set()).add(key))
  }
  return (path, other) => [...(rare.get(path) ?? [])].some((key) => rare.get(other)?.has(key))
}

/** Somebody named in more articles than that is known everywhere and ties none of them together. */
const MOST_IN_COMMON = 6
