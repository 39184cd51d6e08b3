import type { Claims } from '../claims/claim.ts'
import type { Subject } from '../claims/subjects.ts'
import { birthOf, birthOfTurning } from '../language/ages.ts'
import { civilDate, type DayInterval, dayInWords } from '../language/calendar.ts'
import { areTogether, countryOf } from '../language/countries.ts'
import { dateInWords } from '../language/date-intervals.ts'
import { fold } from '../language/fold.ts'
import { compare } from '../language/names.ts'
import type { Contradiction } from './contradiction.ts'
import { onOrIn } from './declared-dates.ts'
import type { DeclaredPerson } from './facts.ts'
import { once } from './once.ts'

/** What an article says of declared people that their entries contradict: birth, death, age, birthplace, nationality, title. */
export function* contradictedPeople(claims: Claims, people: readonly DeclaredPerson[]): Generator<Contradiction> {
  if (people.length === 0) return
  const known = declaredIn(claims, people)
  if (known.size === 0) return
  yield* contradictedLives(claims, known)
  yield* contradictedAges(claims, known)
  yield* contradictedOrigins(claims, known)
  yield* contradictedTitles(claims, known)
}

type Known = ReadonlyMap<Subject, DeclaredPerson>

/** The people of an article who are declared: named in full, and by no name that two of the declared bear. */
function declaredIn(claims: Claims, people: readonly DeclaredPerson[]): Known {
  const byPart = peopleByPart(people)
  const known = new Map<Subject, DeclaredPerson>()
  const asked = new Set<Subject>()
  for (const { value } of claims.of('mention')) {
    const { subject } = value
    if (subject === undefined || asked.has(subject)) continue
    asked.add(subject)
    if (subject.thing === 'organisation' || subject.thing === 'place' || subject.parsed.parts.length < 2) continue
    const near = new Set(subject.parsed.parts.flatMap((part) => [...(byPart.get(part) ?? [])]))
    const same = [...near].filter(({ parsed }) => parsed.some((name) => compare(name, subject.parsed) === 'same'))
    if (same.length === 1 && same[0]!.certain) known.set(subject, same[0]!)
  }
  return known
}

/** Declared people by each part of their names. */
const peopleByPart = once((people: readonly DeclaredPerson[]): ReadonlyMap<string, ReadonlySet<DeclaredPerson>> => {
  const byPart = new Map<string, Set<DeclaredPerson>>()
  for (const person of people)
    for (const part of person.parsed.flatMap(({ parts }) => parts)) {
      const bearers = byPart.get(part)
      if (bearers === undefined) byPart.set(part, new Set([person]))
      else bearers.add(person)
    }
  return byPart
})

/** “born on 3 May 1960”, “(1940–2001)” */
function* contradictedLives(claims: Claims, known: Known): Generator<Contradiction> {
  for (const { value, span, guards } of claims.of('life-event')) {
    const person = known.get(value.subject)
    const date = value.event === 'birth' ? person?.born : person?.died
    if (person === undefined || date === undefined || meet(value.days, date.days)) continue
    const verb = value.event === 'birth' ? 'was born' : 'died'
    yield {
      at: span,
      said: `${person.name} ${verb} ${onOrIn(dateInWords(value.date))} here`,
      declared: `${onOrIn(date.words)} by the facts`,
      fact: person,
      guards,
      identity: [person.name, value.event, date.words, dateInWords(value.date)],
    }
  }
}

/** “Ada Lind, 45,” beside a date of birth; an article is read within weeks of its date, and its ages may be of some months before. */
function* contradictedAges(claims: Claims, known: Known): Generator<Contradiction> {
  const reference = claims.of('reference-date')[0]?.value.day
  if (reference === undefined) return
  for (const { value, span, guards } of claims.of('age')) {
    const { subject, low, high, at, anaphor } = value
    const person = known.get(subject)
    if (person?.born === undefined || at === 'death' || at === 'next' || anaphor || guards.length > 0) continue
    const then = at === 'now' ? { from: reference - LATE, to: reference + EARLY } : at
    const days = value.turning ? birthOfTurning(low, then) : birthOf(low, high, then)
    if (meet(days, person.born.days)) continue
    const day = at === 'now' ? reference : at.to
    const [from, to] = [person.born.days.to, person.born.days.from].map((born) => yearsBetween(born, day))
    const age = from === to ? `${from}` : `${from} or ${to}`
    yield {
      at: span,
      said: `${person.name} is ${low === high ? low : `${low} to ${high}`} here`,
      declared: `was born ${onOrIn(person.born.words)} and so is ${age} ${at === 'now' ? 'at the date of the article' : `on ${dayInWords(day)}`}`,
      fact: person,
      guards: ['inferred-year'],
      identity: [person.name, 'age', person.born.words, `${low}`],
    }
  }
}

const LATE = 120
const EARLY = 30

function yearsBetween(born: number, day: number): number {
  const [a, b] = [civilDate(born), civilDate(day)]
  return b.year - a.year - (b.month < a.month || (b.month === a.month && b.day < a.day) ? 1 : 0)
}

/** “born in Dundee”, “the Irish player”: towns have suburbs, and people two nationalities, so these are no proof. */
function* contradictedOrigins(claims: Claims, known: Known): Generator<Contradiction> {
  for (const { value, span, guards } of claims.of('person-attribute')) {
    const person = known.get(value.subject)
    if (person === undefined) continue
    const own = value.byEpithet ? (['inferred-subject'] as const) : []
    if (value.attribute === 'birthplace' && person.birthplace !== undefined) {
      if (isSamePlace(value.value, person.birthplace)) continue
      yield {
        at: span,
        said: `${person.name} is born in ${value.written} here`,
        declared: `in ${person.birthplace} by the facts`,
        fact: person,
        guards: [...guards, ...own, 'similar'],
        identity: [person.name, 'birthplace', person.birthplace, value.value],
      }
    } else if (value.attribute === 'nationality' && person.nationalities.length > 0) {
      const countries = person.nationalities.map((one) => countryOf(one)?.country.name ?? one)
      if (countries.some((country) => areTogether(country, value.value))) continue
      yield {
        at: span,
        said: `${person.name} is called ${value.written} here`,
        declared: `is of ${countries.join(' and ')} by the facts`,
        fact: person,
        guards: [...guards, ...own, 'similar'],
        identity: [person.name, 'nationality', countries.join(), value.value],
      }
    }
  }
}

/** One may lie in the other: “Leith, Edinburgh”, a town and its country. */
function isSamePlace(written: string, declared: string): boolean {
  const [a, b] = [fold(written), fold(declared)]
  if (a.includes(b) || b.includes(a)) return true
  return (countryOf(written) === undefined) !== (countryOf(declared) === undefined)
}

/** “Mr Lind” of somebody whose title is Ms. Only titles of which one person bears one are compared. */
function* contradictedTitles(claims: Claims, known: Known): Generator<Contradiction> {
  const told = new Set<string>()
  for (const { value, span } of claims.of('mention')) {
    const person = value.subject === undefined ? undefined : known.get(value.subject)
    if (person?.title === undefined || value.title?.class !== 'honorific') continue
    const [declared, written] = [person.title, value.title.role].map((title) => GENDERED.get(plain(title)))
    if (declared === undefined || written === undefined || declared === written) continue
    const title = value.title.role.replace(/^./, (letter) => letter.toUpperCase())
    if (told.has(`${person.name} ${title}`)) continue
    told.add(`${person.name} ${title}`)
    yield {
      at: span,
      said: `${person.name} is ${title} here`,
      declared: `${person.title} by the facts`,
      fact: person,
      guards: value.link === 'part' ? ['inferred-subject'] : [],
      identity: [person.name, 'title', person.title, title],
    }
  }
}

const GENDERED: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['mr', 'sir', 'lord'].map((title) => [title, 'he'] as const),
  ...['mrs', 'ms', 'miss', 'dame', 'lady'].map((title) => [title, 'she'] as const),
])

function plain(title: string): string {
  return title.toLowerCase().replaceAll('.', '')
}

function meet(a: DayInterval, b: DayInterval): boolean {
  return a.from <= b.to && b.from <= a.to
}
