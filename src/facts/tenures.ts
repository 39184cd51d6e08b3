import { fold } from '../language/fold.ts'
import type { PersonName } from '../language/names.ts'
import { compare, readName } from '../language/names.ts'
import { SOURCES, TENURES } from './tenure-table.ts'

/** Who held an office from when to when, and how that is known. */
export interface Tenure {
  /** "prime minister of Iraq" */
  readonly office: string
  readonly jurisdiction: string
  /** The role as the source names it: "federal chancellor". */
  readonly role: string
  readonly rank: 'state' | 'government' | 'other'
  readonly holder: string
  /** Days since 1900-01-01; a year or month alone is widened to its whole length. */
  readonly start: number
  /** Absent where the tenure was open when last looked at. */
  readonly end?: number
  /** The end is the day on which a successor began: an upper bound. */
  readonly endIsBound: boolean
  readonly acting: boolean
  readonly uncertain: boolean
  /** The last day for which the source speaks. */
  readonly asOf: number
  readonly source: string
  readonly names: readonly PersonName[]
}

/** What is asked of the table: an office by the role that an article gives and the state or body it is of. */
export interface Office {
  readonly role: string
  readonly jurisdiction: string
}

/**
 * The tenures of one person in one office, in order; empty where nobody of that office, or more than one, may be meant by
 * the name. Rows that are uncertain or acting are cover, never proof: with one among them nothing is known.
 */
export function tenuresOf(office: Office, name: PersonName): readonly Tenure[] {
  const key = `${office.role}|${office.jurisdiction}|${name.parts.join(' ')}|${name.suffix ?? ''}`
  let found = asked.get(key)
  if (found === undefined) {
    if (asked.size >= MOST_REMEMBERED) asked.clear()
    found = searchTenures(office, name)
    asked.set(key, found)
  }
  return found
}

/** Articles name the same people again and again; the table is only searched for the first time. */
const asked = new Map<string, readonly Tenure[]>()
const MOST_REMEMBERED = 5_000

function searchTenures(office: Office, name: PersonName): readonly Tenure[] {
  const all = holdersOf(office)
  const own = all.filter((tenure) => tenure.names.some((each) => compare(each, name) === 'same'))
  const first = own[0]
  if (first === undefined || own.some((tenure) => compare(tenure.names[0]!, first.names[0]!) !== 'same')) return [] // “Bush”
  return own
}

/**
 * The tenures of a person whose title stands without a state: only where exactly one holder of such an office, in any
 * state, bears the full name.
 */
export function tenuresAnywhere(role: string, name: PersonName): readonly Tenure[] {
  if (name.parts.length < 2) return []
  offices ??= readTable()
  let found: readonly Tenure[] = []
  for (const [key, tenures] of offices) {
    if (!key.startsWith(`${role} `)) continue
    if (!tenures.some((tenure) => tenure.names.some((each) => compare(each, name) === 'same'))) continue
    const own = tenuresOf({ role, jurisdiction: tenures[0]!.jurisdiction }, name)
    if (found.length > 0 && own.length > 0 && own[0]!.jurisdiction !== found[0]!.jurisdiction) return []
    if (own.length > 0) found = own
  }
  return found
}

/** All tenures of an office. */
export function holdersOf(office: Office): readonly Tenure[] {
  offices ??= readTable()
  return offices.get(keyOf(office.role, office.jurisdiction)) ?? []
}

/** "27 October 2022 to 14 May 2026", "since 21 January 2025" */
export function termOf(tenures: readonly Tenure[]): string {
  return tenures
    .map(({ start, end }) => (end === undefined ? `since ${dayOf(start)}` : `${dayOf(start)} to ${dayOf(end)}`))
    .join(', ')
}

/** "CIA World Factbook, 22 January 2026", with "and the successor’s start" where that gives the end. */
export function sourceOf({ source, asOf, end, endIsBound }: Tenure): string {
  const seen = `${source}, ${dayOf(asOf)}`
  // A source that was last looked at before the end cannot know of it: the successor's row does.
  return endIsBound && end !== undefined && end > asOf ? `${seen}, and the successor’s start` : seen
}

/** A day as people write it: "14 May 2026". */
export function dayOf(days: number): string {
  const [year, month, day] = isoOf(days).split('-') as [string, string, string]
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`
}

/** Days since 1900-01-01 of an ISO date. */
export function daysOf(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY) + EPOCH
}

function isoOf(days: number): string {
  return new Date((days - EPOCH) * DAY).toISOString().slice(0, 10)
}

/** True where the two were in office on one day, or may have been: an open or uncertain row covers. */
export function mayHaveMet(a: readonly Tenure[], b: readonly Tenure[], margin: number): boolean {
  return a.some((one) => b.some((two) => distance(one, two) <= margin))
}

/** True where a person may have held the office at some time in [from, to]. */
export function mayHaveHeld(tenures: readonly Tenure[], from: number, to: number, margin: number): boolean {
  return tenures.some(
    (tenure) => tenure.uncertain || tenure.acting || (tenure.start - margin <= to && endOf(tenure) + margin >= from),
  )
}

/** Days between two tenures; 0 where they share a day. */
function distance(a: Tenure, b: Tenure): number {
  if (a.uncertain || a.acting || b.uncertain || b.acting) return 0
  return Math.max(0, a.start - endOf(b), b.start - endOf(a))
}

/** An open tenure has no end that anybody knows. */
function endOf(tenure: Tenure): number {
  return tenure.end ?? Number.POSITIVE_INFINITY
}

let offices: Map<string, Tenure[]> | undefined

function readTable(): Map<string, Tenure[]> {
  const read = new Map<string, Tenure[]>()
  for (const line of TENURES.trim().split('\n')) {
    const [office, jurisdiction, role, rank, rows] = line.split('|') as [string, string, string, string, string]
    const tenures = rows.split(';').map((row): Tenure => {
      const [holder, aliases, start, end, flags, asOf, source] = row.split('~') as [
        string,
        string,
        string,
        string,
        string,
        string,
        string,
      ]
      let names: PersonName[] | undefined
      return {
        office,
        jurisdiction,
        role,
        rank: rank === 's' ? 'state' : rank === 'g' ? 'government' : 'other',
        holder,
        start: Number.parseInt(start, 36),
        ...(end === '' ? {} : { end: Number.parseInt(end, 36) }),
        endIsBound: flags.includes('s'),
        acting: flags.includes('a'),
        uncertain: flags.includes('u'),
        asOf: Number.parseInt(asOf, 36),
        source: SOURCES[Number.parseInt(source, 36)]!,
        get names() {
          names ??= [holder, ...aliases.split(',')].filter(Boolean).map(readName)
          return names
        },
      }
    })
    for (const key of keysOf(office, jurisdiction, role, rank)) {
      const known = read.get(key)
      if (known === undefined) read.set(key, [...tenures])
      else known.push(...tenures)
    }
  }
  return read
}

/** The words by which an article may ask for an office. */
function keysOf(office: string, jurisdiction: string, role: string, rank: string): Set<string> {
  const roles = new Set([role, ...(SAME_ROLES[role] ?? [])])
  if (rank === 'g') for (const each of ['prime minister', 'premier']) roles.add(each)
  if (role.includes('chancellor')) roles.add('chancellor')
  if (role === 'monarch') for (const each of ['king', 'queen', 'emperor', 'empress', 'emir', 'sultan']) roles.add(each)
  const bodies = [jurisdiction, ...(BODIES[office] ?? [])]
  return new Set([...roles].flatMap((each) => bodies.map((body) => keyOf(each, body))))
}

function keyOf(role: string, jurisdiction: string): string {
  return `${fold(role).replaceAll('-', ' ')} ${fold(jurisdiction)}`
}

/** The roles of the table by the words that `titles.ts` reads them as. */
const SAME_ROLES: Readonly<Record<string, readonly string[]>> = {
  'secretary of defense': ['defence secretary', 'defence minister'],
  'secretary of the treasury': ['treasury secretary'],
  'secretary of homeland security': ['homeland security secretary'],
  'secretary-general': ['secretary general'],
  'director-general': ['director general'],
  'speaker of the house': ['speaker'],
  'president of the European Commission': ['president'],
  'president of the European Council': ['president'],
  'chair of the federal reserve': ['chair'],
  'first minister': ['first minister'],
}

/** Bodies that a table calls otherwise than an article. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  'NATO Secretary General': ['NATO'],
  'UN Secretary-General': ['UN', 'United Nations', 'U.N.'],
  'president of the European Commission': ['European Commission', 'Commission', 'EU Commission'],
  'president of the European Council': ['European Council'],
  'WHO Director-General': ['WHO'],
  'WTO Director-General': ['WTO'],
  'IMF managing director': ['IMF'],
  'ECB president': ['ECB'],
}

const DAY = 86_400_000
const EPOCH = Math.round(-Date.UTC(1900, 0, 1) / DAY)
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
