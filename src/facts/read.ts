import { phraseOf } from '../language/event-phrases.ts'
import { readName } from '../language/names.ts'
import { officeKey } from './bundled-tenures.ts'
import { declaredDate } from './declared-dates.ts'
import { FactsError } from './error.ts'
import { eventRead } from './events.ts'
import type {
  DeclaredDate,
  DeclaredEvent,
  DeclaredFact,
  DeclaredName,
  DeclaredNumber,
  DeclaredOffice,
  DeclaredPerson,
  DeclaredPlace,
  DroppedTenure,
  Facts,
} from './facts.ts'
import { numberRead } from './numbers.ts'
import { bodyKey, officePhrase, roleOf } from './offices.ts'
import { A_DATE, type FactsFile, type Row, type RowOf, rowsOf } from './rows.ts'
import type { Entry, EntryType } from './schema.ts'
import { parseFacts } from './source.ts'
import type { Tenure } from './tenures.ts'
import { termsWith } from './terms.ts'

/** All that facts files declare; throws a FactsError with every entry that cannot be read. */
export function readFacts(files: readonly FactsFile[]): Facts {
  const errors: string[] = []
  const rows = files.flatMap(({ path, source }) => {
    try {
      return rowsOf(parseFacts(source, path), errors)
    } catch (error) {
      if (!(error instanceof FactsError)) throw error
      errors.push(error.message)
      return []
    }
  })
  const facts = factsOf(rows, errors)
  if (errors.length > 0) throw new FactsError(errors.join('\n'))
  return facts
}

function factsOf(rows: readonly Row[], errors: string[]): Facts {
  const of = <Type extends EntryType>(type: Type) => rows.filter((row): row is Row & RowOf<Type> => row.type === type)
  const people = of('person').map((row) => personOf(row, errors))
  const organisations = of('organisation').map((row) => namedOf(row, errors))
  const places = of('place').map((row) => placeOf(row, errors))
  const dropped: DroppedTenure[] = []
  const offices = new Offices([...organisations, ...places])
  for (const row of of('office')) offices.describe(row, errors)
  for (const row of of('tenure')) {
    const office = offices.at(row, errors)
    if (office === undefined) continue
    if (row.entry.drop) {
      const start = dateOf(row, 'start', errors)
      dropped.push({
        place: row.file.place(row.keys),
        office: office.name,
        holder: row.entry.holder,
        keys: office.keys,
        names: namesOf(row.entry, people).map(readName),
        ...(start === undefined ? {} : { start: start.days }),
      })
    } else {
      const tenure = tenureOf(row, office, people, errors)
      if (tenure !== undefined) office.tenures.push(tenure)
    }
  }
  return {
    terms: termsWith(offices.all, dropped),
    offices: offices.all,
    dropped,
    people,
    organisations,
    places,
    names: [...people, ...organisations, ...places],
    numbers: of('number').flatMap((row) => numberOf(row, errors)),
    events: of('date').flatMap((row) => eventOf(row, errors)),
  }
}

/** Offices by what they are called; all words for one are one office. */
class Offices {
  readonly all: (DeclaredOffice & {
    tenures: Tenure[]
    roles: string[]
    bodies: string[]
    keys: string[]
    single: boolean
  })[] = []
  readonly #named: readonly DeclaredName[]

  constructor(named: readonly DeclaredName[]) {
    this.#named = named
  }

  at({ entry: { office: written }, file, keys }: RowOf<'tenure'> | RowOf<'office'>, errors: string[]) {
    const phrase = officePhrase(written)
    if (phrase === undefined) {
      errors.push(
        `${file.told([...keys, 'office'])}  "${written}" does not say of what; write it like "mayor of Springfield"`,
      )
      return undefined
    }
    const { role, body, isRead } = phrase
    const key = bodyKey(body)
    const known = this.all.find((office) => office.roles.includes(role) && office.bodies.includes(key))
    if (known !== undefined) return known
    const named = this.#named.find(({ name, aliases }) => [name, ...aliases].some((one) => bodyKey(one) === key))
    const names = named === undefined ? [body] : [body, named.name, ...named.aliases]
    const bodies = [...new Set(names.map(bodyKey))]
    const keysOfOffice = bodies.map((one) => officeKey(role, one))
    const office = { name: written, roles: [role], body, bodies, keys: keysOfOffice, single: true, isRead, tenures: [] }
    this.all.push(office)
    return office
  }

  describe(row: RowOf<'office'>, errors: string[]): void {
    const office = this.at(row, errors)
    if (office === undefined) return
    const { titles = [], aliases = [], single = true } = row.entry
    office.roles.push(...titles.map(roleOf).filter((role) => !office.roles.includes(role)))
    office.bodies.push(...aliases.map(bodyKey).filter((key) => !office.bodies.includes(key)))
    office.keys = office.roles.flatMap((role) => office.bodies.map((body) => officeKey(role, body)))
    office.single = single
  }
}

function tenureOf(
  row: RowOf<'tenure'>,
  office: DeclaredOffice,
  people: readonly DeclaredPerson[],
  errors: string[],
): Tenure | undefined {
  const { entry, file, keys } = row
  const { holder, acting = false } = entry
  const start = dateOf(row, 'start', errors)
  const end = dateOf(row, 'end', errors)
  const fact = factOf(row, errors)
  if (start === undefined) {
    if (entry.start === undefined)
      errors.push(
        `${file.told(keys)}  this tenure has no "start"; give the first day in office, like 2024-03-01, 2024-03 or 2024`,
      )
    return undefined
  }
  if (end !== undefined && end.days.to < start.days.from) {
    errors.push(
      `${file.told([...keys, 'end'])}  "end" (${end.words}) is before "start" (${start.words}); exchange them`,
    )
    return undefined
  }
  const { asOf } = fact
  if (end === undefined && asOf === undefined) {
    errors.push(
      `${file.told(keys)}  this tenure has no end and no "asOf"; add the last day for which its source speaks, here or at the head of the file`,
    )
    return undefined
  }
  const sure = { from: start.days.to, to: end === undefined ? asOf! : end.days.from }
  return {
    office: office.name,
    jurisdiction: office.bodies[0]!,
    role: office.roles[0]!,
    rank: 'other',
    holder,
    start: start.days.from,
    ...(end === undefined ? {} : { end: end.days.to }),
    endIsBound: false,
    acting,
    uncertain: !fact.certain,
    ...(asOf === undefined ? {} : { asOf }),
    source: fact.source,
    names: namesOf(entry, people).map(readName),
    declared: {
      place: fact.place,
      ...(sure.from <= sure.to ? { sure } : {}),
      from: start.words,
      ...(end === undefined ? {} : { to: end.words }),
    },
  }
}

/** The holder's names: those of the tenure, and those of the person of one of these names. */
function namesOf({ holder, aliases = [] }: Entry<'tenure'>, people: readonly DeclaredPerson[]): string[] {
  const person = people.find(({ name, aliases: others }) => name === holder || others.includes(holder))
  return [...new Set([holder, ...aliases, ...(person === undefined ? [] : [person.name, ...person.aliases])])]
}

function personOf(row: RowOf<'person'>, errors: string[]): DeclaredPerson {
  const { title, birthplace, nationality = [] } = row.entry
  const named = namedOf(row, errors)
  const born = dateOf(row, 'born', errors)
  const died = dateOf(row, 'died', errors)
  return {
    ...named,
    parsed: [named.name, ...named.aliases].map(readName),
    ...(title === undefined ? {} : { title }),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(birthplace === undefined ? {} : { birthplace }),
    nationalities: [nationality].flat(),
  }
}

function placeOf(row: RowOf<'place'>, errors: string[]): DeclaredPlace {
  const { capital = [], in: within } = row.entry
  return {
    ...namedOf(row, errors),
    capitals: [capital].flat(),
    ...(within === undefined ? {} : { within }),
  }
}

function numberOf(row: RowOf<'number'>, errors: string[]): DeclaredNumber[] {
  const { of, what, value, aliases = [] } = row.entry
  const fact = factOf(row, errors)
  const from = dateOf(row, 'start', errors)
  const to = dateOf(row, 'end', errors)
  if (from !== undefined && to === undefined && fact.asOf === undefined)
    errors.push(
      `${row.file.told(row.keys)}  this number has no end and no "asOf"; add the last day for which its source speaks, here or at the head of the file`,
    )
  const read = numberRead(of, what, String(value))
  const thing = phraseOf(of)
  if (read === undefined || thing === undefined) {
    errors.push(
      `${row.file.told([...row.keys, 'value'])}  "${value}" ${what} of "${of}" is no number that articles are read for; write it like value: 480 and what: employees, or value: "900 m" and what: length`,
    )
    return []
  }
  return [
    {
      ...fact,
      of,
      thing,
      aliases: aliases.flatMap((alias) => phraseOf(alias) ?? []),
      read,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    },
  ]
}

function eventOf(row: RowOf<'date'>, errors: string[]): DeclaredEvent[] {
  const { event } = row.entry
  const fact = factOf(row, errors)
  const date = dateOf(row, 'date', errors)
  if (date === undefined) return []
  const read = eventRead(event, date)
  if (read !== undefined) return [{ ...fact, event, date, read }]
  errors.push(
    `${row.file.told([...row.keys, 'event'])}  "${event}" is no event that articles are read for; write a clause like "the Harbour Museum opened", "Veldwind was founded", "Ada Lind joined Veldwind"`,
  )
  return []
}

function namedOf(row: RowOf<'person'> | RowOf<'organisation'> | RowOf<'place'>, errors: string[]): DeclaredName {
  const { name, aliases = [], misspellings = [] } = row.entry
  return { ...factOf(row, errors), name, aliases, misspellings }
}

/** Where a fact stands and how it is known; a fact without a source is none. */
function factOf(row: Exclude<Row, RowOf<'office'>>, errors: string[]): DeclaredFact {
  const { entry, file, keys, head } = row
  const source = entry.source ?? head.source
  if (source === undefined)
    errors.push(
      `${file.told(keys)}  this ${row.type} has no "source"; say how it is known, here or at the head of the file`,
    )
  const asOf = dateOf(row, 'asOf', errors)
  return {
    place: file.place(keys),
    source: source ?? '',
    ...(asOf === undefined ? {} : { asOf: asOf.days.to }),
    certain: entry.certainty !== 'uncertain',
  }
}

type DateField = 'start' | 'end' | 'asOf' | 'born' | 'died' | 'date'

/** The date of a field; of `asOf` that of the file where the entry gives none. */
function dateOf({ entry, head, file, keys }: Row, field: DateField, errors: string[]): DeclaredDate | undefined {
  const own = (entry as Partial<Record<DateField, string | number | null>>)[field] ?? undefined
  const written = own ?? (field === 'asOf' ? head.asOf : undefined)
  if (written === undefined) return undefined
  const date = declaredDate(written)
  const message = `${file.told(own === undefined ? [field] : [...keys, field])}  "${field}" is ${JSON.stringify(written)}, but ${A_DATE}`
  if (date === undefined && !errors.includes(message)) errors.push(message)
  return date
}
