import type { PersonName } from '../language/names.ts'
import { compare } from '../language/names.ts'
import { bundledTenures, type OfficeTable, officeKey } from './bundled-tenures.ts'
import type { DeclaredOffice, DroppedTenure } from './facts.ts'
import { endOf, type Office, type Tenure } from './tenures.ts'

/** Who held which office when: the bundled table, with what a facts file declares merged over it. */
export class Terms {
  readonly #readTable: () => OfficeTable
  #table: OfficeTable | undefined
  /** Articles name the same people again and again; the table is only searched for the first time. */
  readonly #asked = new Map<string, readonly Tenure[]>()

  constructor(readTable: () => OfficeTable) {
    this.#readTable = readTable
  }

  /**
   * The tenures of one person in one office, in order; empty where nobody of that office, or more than one, may be meant
   * by the name. Rows that are uncertain or acting are cover, never proof: with one among them nothing is known.
   */
  of(office: Office, name: PersonName): readonly Tenure[] {
    return this.#remembered(`${office.role}|${office.jurisdiction}|${keyOf(name)}`, () => this.#search(office, name))
  }

  /**
   * The tenures of a person whose title stands without a state: only where exactly one holder of such an office, in any
   * state, bears the full name.
   */
  anywhere(role: string, name: PersonName): readonly Tenure[] {
    if (name.parts.length < 2) return []
    return this.#remembered(`${role}||${keyOf(name)}`, () => this.#searchAnywhere(role, name))
  }

  #searchAnywhere(role: string, name: PersonName): readonly Tenure[] {
    let found: readonly Tenure[] = []
    for (const [key, tenures] of this.table) {
      if (!key.startsWith(`${role} `)) continue
      if (!tenures.some((tenure) => bears(tenure, name))) continue
      const own = this.of({ role, jurisdiction: tenures[0]!.jurisdiction }, name)
      if (found.length > 0 && own.length > 0 && own[0]!.jurisdiction !== found[0]!.jurisdiction) return []
      if (own.length > 0) found = own
    }
    return found
  }

  /** All tenures of an office. */
  holders({ role, jurisdiction }: Office): readonly Tenure[] {
    return this.table.get(officeKey(role, jurisdiction)) ?? []
  }

  get table(): OfficeTable {
    this.#table ??= this.#readTable()
    return this.#table
  }

  #remembered(key: string, search: () => readonly Tenure[]): readonly Tenure[] {
    let found = this.#asked.get(key)
    if (found === undefined) {
      if (this.#asked.size >= MOST_REMEMBERED) this.#asked.clear()
      found = search()
      this.#asked.set(key, found)
    }
    return found
  }

  #search(office: Office, name: PersonName): readonly Tenure[] {
    const own = this.holders(office).filter((tenure) => bears(tenure, name))
    const first = own[0]
    if (first === undefined || own.some((tenure) => compare(tenure.names[0]!, first.names[0]!) !== 'same')) return [] // “Bush”
    return own
  }
}

const MOST_REMEMBERED = 5_000

function keyOf({ parts, suffix = '' }: PersonName): string {
  return `${parts.join(' ')}|${suffix}`
}

function bears(tenure: Tenure, name: PersonName): boolean {
  return tenure.names.some((each) => compare(each, name) === 'same')
}

/** What is known without any facts file. */
export const BUNDLED_TERMS = new Terms(bundledTenures)

/** The bundled table with declared tenures put over it; merged when it is first asked for. */
export function termsWith(offices: readonly DeclaredOffice[], dropped: readonly DroppedTenure[]): Terms {
  return offices.length === 0 && dropped.length === 0
    ? BUNDLED_TERMS
    : new Terms(() => mergedTable(bundledTenures(), offices, dropped))
}

function mergedTable(
  bundled: OfficeTable,
  offices: readonly DeclaredOffice[],
  dropped: readonly DroppedTenure[],
): OfficeTable {
  const merged = new Map(bundled)
  for (const one of dropped)
    for (const key of keysOfSame(bundled, one.keys))
      merged.set(
        key,
        (merged.get(key) ?? []).filter((row) => !isDropped(row, one)),
      )
  for (const office of offices)
    for (const key of keysOfSame(bundled, office.keys)) {
      const kept = office.tenures.reduce<readonly Tenure[]>(
        (rows, declared) => rows.flatMap((row) => besides(row, declared, office.single)),
        merged.get(key) ?? [],
      )
      merged.set(
        key,
        [...kept, ...office.tenures].sort((a, b) => a.start - b.start),
      )
    }
  return merged
}

function isDropped(row: Tenure, { names, start }: DroppedTenure): boolean {
  if (!isSamePerson(row, { names })) return false
  return start === undefined || (row.start >= start.from - MARGIN && row.start <= start.to + MARGIN)
}

/** True where there is a bundled tenure for a `drop` to take away. */
export function dropsSomething(dropped: DroppedTenure): boolean {
  return dropped.keys.some((key) =>
    bundledTenures()
      .get(key)
      ?.some((row) => isDropped(row, dropped)),
  )
}

/** The keys of an office and all others that the bundled table has for the same one: "chancellor germany". */
function keysOfSame(bundled: OfficeTable, keys: readonly string[]): ReadonlySet<string> {
  const same = new Set(keys)
  const offices = new Set(keys.flatMap((key) => (bundled.get(key) ?? []).map(({ office }) => office)))
  if (offices.size > 0)
    for (const [key, rows] of bundled) if (rows.some(({ office }) => offices.has(office))) same.add(key)
  return same
}

/**
 * What is left of a bundled row beside a declared one: nothing where the two are one term of one person, and of an
 * office of one holder only the time that the declared one leaves.
 */
function besides(row: Tenure, declared: Tenure, single: boolean): Tenure[] {
  if (row.declared !== undefined) return [row]
  const [from, to] = [declared.start, endOf(declared)]
  const isNear = row.start <= to + MARGIN && endOf(row) >= from - MARGIN
  if (!isNear) return [row]
  if (isSamePerson(row, declared)) return []
  if (!single || declared.acting || declared.uncertain || row.start > to || endOf(row) <= from) return [row]
  if (row.start < from) return [{ ...row, end: from, endIsBound: true }]
  return endOf(row) > to ? [{ ...row, start: to }] : []
}

function isSamePerson(a: Pick<Tenure, 'names'>, b: Pick<Tenure, 'names'>): boolean {
  return a.names.some((one) => b.names.some((two) => compare(one, two) === 'same'))
}

/** Days around each date that a source may be off: designation, oath and handover fall on different days. */
export const MARGIN = 45
