import type { DeclaredFact, DeclaredOffice, Facts } from '../facts/facts.ts'
import { bodyKey, officePhrase } from '../facts/offices.ts'
import { endOf, sourceOf, type Tenure, termOf } from '../facts/tenures.ts'
import { BUNDLED_TERMS } from '../facts/terms.ts'
import { fold } from '../language/fold.ts'
import { compareNames } from '../language/names.ts'
import { visible } from './visible.ts'

/** A thing of which something is known, with a line for each fact. */
export interface KnownThing {
  readonly name: string
  readonly facts: readonly KnownFact[]
}

export interface KnownFact {
  /** "Tilde Ravn, since 4 January 2023", "480 employees since 1 March 2024" */
  readonly says: string
  readonly source: string
  /** `facts.yml:3`; absent for what comes with the tool. */
  readonly declared?: string
  /** A bundled fact that a declared one replaces: `facts.yml:3`, or `dropped`. */
  readonly overridden?: string
}

/** What is known of an office, a person, a place or another thing; of everything declared where no query is given. */
export function knownOf(facts: Facts, query: string | undefined): KnownThing[] {
  const isMeant = (names: readonly string[]) =>
    query === undefined ||
    names.some((name) => bodyKey(name) === bodyKey(query) || compareNames(name, query) === 'same')
  const things = [
    ...officesAskedFor(facts, query),
    ...facts.people
      .filter(({ name, aliases }) => isMeant([name, ...aliases]))
      .map((person): KnownThing => {
        const { name, born, died, birthplace, nationalities, title, aliases, misspellings } = person
        return known(name, person, [
          ...(title === undefined ? [] : [`is ${title}`]),
          ...(born === undefined ? [] : [`born ${born.words}`]),
          ...(birthplace === undefined ? [] : [`born in ${birthplace}`]),
          ...(died === undefined ? [] : [`died ${died.words}`]),
          ...(nationalities.length === 0 ? [] : [`of ${nationalities.join(' and ')}`]),
          ...naming(aliases, misspellings),
        ])
      }),
    ...facts.organisations
      .filter(({ name, aliases }) => isMeant([name, ...aliases]))
      .map((one) => known(one.name, one, naming(one.aliases, one.misspellings))),
    ...facts.places
      .filter(({ name, aliases }) => isMeant([name, ...aliases]))
      .map((place) =>
        known(place.name, place, [
          ...(place.capitals.length === 0 ? [] : [`capital ${place.capitals.join(' and ')}`]),
          ...(place.within === undefined ? [] : [`in ${place.within}`]),
          ...naming(place.aliases, place.misspellings),
        ]),
      ),
    ...facts.numbers
      .filter(({ of }) => isMeant([of]))
      .map((number) =>
        known(number.of, number, [`${number.read.text}${validity(number.from?.words, number.to?.words)}`]),
      ),
    ...facts.events
      .filter(({ event }) => query === undefined || fold(event).includes(fold(query)))
      .map((event) => known(event.event, event, [event.date.words])),
  ]
  const terms = query === undefined ? [] : termsOfPerson(facts, query)
  return [...things, ...terms]
}

function known(name: string, fact: DeclaredFact, says: readonly string[]): KnownThing {
  const uncertain = fact.certain ? '' : ', uncertain'
  return {
    name,
    facts: (says.length === 0 ? ['so called'] : says).map((one) => ({
      says: `${one}${uncertain}`,
      source: sourceOf({ ...fact, endIsBound: false }),
      declared: placeOf(fact),
    })),
  }
}

function naming(aliases: readonly string[], misspellings: readonly string[]): string[] {
  return [
    ...(aliases.length === 0 ? [] : [`also ${aliases.join(', ')}`]),
    ...(misspellings.length === 0 ? [] : [`not ${misspellings.join(', ')}`]),
  ]
}

function validity(from: string | undefined, to: string | undefined): string {
  if (to === undefined) return from === undefined ? '' : ` since ${from}`
  return from === undefined ? ` until ${to}` : ` from ${from} to ${to}`
}

function placeOf({ place }: Pick<DeclaredFact, 'place'>): string {
  return `${place.path}:${place.line}`
}

function officesAskedFor(facts: Facts, query: string | undefined): KnownThing[] {
  const whole = (office: DeclaredOffice) => officeKnown(facts, office.roles[0]!, office.body, office)
  if (query === undefined)
    return facts.offices.map(whole).map(({ name, facts: all }) => ({
      name,
      facts: all.filter(({ declared, overridden }) => declared !== undefined || overridden !== undefined),
    }))
  const phrase = officePhrase(query)
  if (phrase === undefined) return facts.offices.filter(({ bodies }) => bodies.includes(bodyKey(query))).map(whole)
  const { role, body } = phrase
  const declared = facts.offices.find(({ roles, bodies }) => roles.includes(role) && bodies.includes(bodyKey(body)))
  const thing = officeKnown(facts, role, bodyKey(body), declared)
  return thing.facts.length === 0 ? [] : [thing]
}

/** An office with its holders, and the bundled terms that the files replace. */
function officeKnown(facts: Facts, role: string, body: string, declared: DeclaredOffice | undefined): KnownThing {
  const rows = facts.terms.holders({ role, jurisdiction: body })
  const bundled = BUNDLED_TERMS.holders({ role, jurisdiction: body })
  const name = declared?.name ?? rows[0]?.office ?? bundled[0]?.office ?? `${role} of ${body}`
  const gone = bundled.filter((row) => !rows.includes(row))
  return {
    name,
    facts: [
      ...rows.map((row) => ({
        ...told(row),
        ...(row.declared === undefined ? {} : { declared: placeOf(row.declared) }),
      })),
      ...gone.map((row) => ({ ...told(row), overridden: overriderOf(row, rows) })),
    ],
  }
}

function told(row: Tenure): KnownFact {
  const { holder, acting, uncertain } = row
  const reserve = [...(acting ? ['acting'] : []), ...(uncertain ? ['uncertain'] : [])]
  return { says: `${[holder, ...reserve].join(', ')}, ${termOf([row])}`, source: sourceOf(row) }
}

/** The declared term that stands in a bundled one's time. */
function overriderOf(row: Tenure, rows: readonly Tenure[]): string {
  const by = rows.find(
    ({ declared, start, ...other }) => declared !== undefined && start <= endOf(row) && endOf(other) >= row.start,
  )
  return by?.declared === undefined ? 'dropped' : placeOf(by.declared)
}

/** All terms of a person in any office. */
function termsOfPerson(facts: Facts, query: string): KnownThing[] {
  const seen = new Set<Tenure>()
  const byOffice = new Map<string, KnownFact[]>()
  if (query.includes(' '))
    for (const rows of facts.terms.table.values())
      for (const row of rows) {
        if (seen.has(row)) continue
        seen.add(row)
        if (compareNames(row.holder, query) !== 'same') continue
        const fact = { ...told(row), ...(row.declared === undefined ? {} : { declared: placeOf(row.declared) }) }
        byOffice.set(row.office, [...(byOffice.get(row.office) ?? []), fact])
      }
  return [...byOffice].map(([name, known]) => ({ name, facts: known }))
}

/** The things as people read them on a terminal. */
export function drawnFacts(things: readonly KnownThing[]): string {
  return things
    .map(({ name, facts }) => [name, ...aligned(facts)].map(visible).join('\n'))
    .join('\n\n')
    .concat(things.length === 0 ? '' : '\n')
}

function aligned(facts: readonly KnownFact[]): string[] {
  const width = Math.min(60, Math.max(0, ...facts.map(({ says }) => says.length)))
  return facts.map(({ says, source, declared, overridden }) => {
    const where =
      overridden === undefined ? (declared ?? '') : overridden === 'dropped' ? 'dropped' : `replaced by ${overridden}`
    return `  ${says.padEnd(width)}  ${source}${where === '' ? '' : `  (${where})`}`
  })
}

/** "3 tenures of 2 offices, 1 person": how much is declared. */
export function countOfFacts({ offices, dropped, people, organisations, places, numbers, events }: Facts): string {
  const tenures = offices.reduce((sum, office) => sum + office.tenures.length, 0)
  const counts: readonly (readonly [number, string, string])[] = [
    [tenures, 'tenure', 'tenures'],
    [dropped.length, 'dropped tenure', 'dropped tenures'],
    [people.length, 'person', 'people'],
    [organisations.length, 'organisation', 'organisations'],
    [places.length, 'place', 'places'],
    [numbers.length, 'number', 'numbers'],
    [events.length, 'date', 'dates'],
  ]
  const told = counts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`)
  return told.length === 0 ? 'nothing is declared' : told.join(', ')
}
