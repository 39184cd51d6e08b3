import { dayNumber } from '../language/calendar.ts'
import { fold } from '../language/fold.ts'
import { type PersonName, readName } from '../language/names.ts'
import { EARLIER_TENURES } from './earlier-tenures.ts'
import { SOURCES, TENURES } from './tenure-table.ts'
import { daysOf, type Tenure } from './tenures.ts'

/** The tenures of each office by every pair of role and body that an article may ask for. */
export type OfficeTable = ReadonlyMap<string, readonly Tenure[]>

let offices: OfficeTable | undefined

/** The table that comes with the tool; read when it is first asked for. */
export function bundledTenures(): OfficeTable {
  offices ??= readTable()
  return offices
}

/** The key of an office in the table: "prime minister iraq". */
export function officeKey(role: string, jurisdiction: string): string {
  return `${fold(role).replaceAll('-', ' ')} ${fold(jurisdiction)}`
}

function readTable(): OfficeTable {
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
        start: dayIn36(start),
        ...(end === '' ? {} : { end: dayIn36(end) }),
        endIsBound: flags.includes('s'),
        acting: flags.includes('a'),
        uncertain: flags.includes('u'),
        asOf: dayIn36(asOf),
        source: SOURCES[Number.parseInt(source, 36)]!,
        get names() {
          names ??= [holder, ...aliases.split(',')].filter(Boolean).map(readName)
          return names
        },
      }
    })
    add(read, tenures)
  }
  for (const office of EARLIER_TENURES.trim().split('\n\n')) add(read, earlierTenures(office))
  return read
}

function add(read: Map<string, Tenure[]>, tenures: readonly Tenure[]): void {
  const { office, jurisdiction, role, rank } = tenures[0]!
  for (const key of keysOf(office, jurisdiction, role, rank)) {
    const known = read.get(key)
    if (known === undefined) read.set(key, [...tenures])
    else known.push(...tenures)
  }
}

/** The lists of earlier holders were read on this day. */
const LAST_READ = dayNumber(2026, 11, 22)

/** An office and its holders, each on a line. */
function earlierTenures(written: string): Tenure[] {
  const [head, ...rows] = written.split('\n') as [string, ...string[]]
  const [office, jurisdiction, role, rank, source] = head.split('|') as [string, string, string, string, string]
  return rows.map((row) => {
    const [holder, start, end] = row.split('~') as [string, string, string]
    return {
      office,
      jurisdiction,
      role,
      rank: rank === 's' ? 'state' : 'government',
      holder,
      start: daysOf(start),
      end: daysOf(end),
      endIsBound: false,
      acting: false,
      uncertain: false,
      asOf: LAST_READ,
      source,
      names: [readName(holder)],
    }
  })
}

/** The table counts its days from 1900 in base 36. */
function dayIn36(written: string): number {
  return Number.parseInt(written, 36) + YEAR_1900
}

const YEAR_1900 = dayNumber(1900, 1, 1)

/** The words by which an article may ask for an office. */
function keysOf(office: string, jurisdiction: string, role: string, rank: Tenure['rank']): Set<string> {
  const roles = new Set([role, ...(SAME_ROLES[role] ?? [])])
  if (rank === 'government') for (const each of ['prime minister', 'premier']) roles.add(each)
  if (role.includes('chancellor')) roles.add('chancellor')
  if (role === 'monarch') for (const each of ['king', 'queen', 'emperor', 'empress', 'emir', 'sultan']) roles.add(each)
  const bodies = [jurisdiction, ...(BODIES[office] ?? [])]
  return new Set([...roles].flatMap((each) => bodies.map((body) => officeKey(each, body))))
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
