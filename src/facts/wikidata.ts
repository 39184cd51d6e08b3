import { groupedBy } from '../groups.ts'
import { fold } from '../language/fold.ts'
import { compareNames } from '../language/names.ts'
import { titlesIn } from '../language/titles.ts'
import { csvRows } from './csv.ts'
import { declaredDate } from './declared-dates.ts'
import { FactsError } from './error.ts'
import type { DeclaredDate } from './facts.ts'
import { MARGIN } from './terms.ts'

/** A tenure of a query's result, ready to be written into a facts file. */
export interface ImportedTenure {
  readonly office: string
  readonly holder: string
  readonly aliases: readonly string[]
  readonly start: string
  readonly end?: string
  readonly acting: boolean
  /** Somebody else is given the office for the same time. */
  readonly uncertain: boolean
}

export interface Imported {
  readonly tenures: readonly ImportedTenure[]
  /** What was left out, merged, or looks wrong, in a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Reads what the Wikidata query service lets one download (JSON as it is or "verbose", CSV), or a CSV of the kind
 * `position,person,personID,start,end`: cuts dates to their precision, merges terms of one person that touch
 * (re-elections are statements of their own), drops those without length, and tells what overlaps or is missing.
 */
export function importedTenures(source: string, path: string): Imported {
  const dropped = new Map<string, number>()
  const drop = (reason: string) => {
    dropped.set(reason, (dropped.get(reason) ?? 0) + 1)
    return []
  }
  const rows = resultRows(source, path).flatMap((row) => {
    const read = tenureIn(row)
    return typeof read === 'string' ? drop(read) : [read]
  })
  if (rows.length === 0 && [...dropped.keys()].every((reason) => reason === NO_OFFICE))
    throw new FactsError(
      `${path}  holds no tenures; it should be the result of a query with the columns officeLabel, personLabel, start and end (lint-articles facts import --query prints one)`,
    )
  const merged: Term[] = []
  const notes: string[] = []
  for (const terms of groupedBy(rows, ({ office }) => fold(office)).values()) {
    const own = mergedTerms(terms)
    notes.push(...successionNotes(own))
    merged.push(...own)
  }
  const count = rows.length - merged.length
  return {
    tenures: merged.map(({ office, holder, aliases, start, end, acting, uncertain }) => ({
      office,
      holder,
      aliases,
      start: start.written,
      ...(end === undefined ? {} : { end: end.written }),
      acting,
      uncertain,
    })),
    notes: [
      ...[...dropped].map(([reason, n]) => `${n} ${n === 1 ? 'row' : 'rows'} left out: ${reason}`),
      ...(count > 0
        ? [`${count} ${count === 1 ? 'term' : 'terms'} merged with the one before: the same person went on`]
        : []),
      ...notes,
    ],
  }
}

type Cells = Readonly<Record<string, string | undefined>>

function resultRows(source: string, path: string): Cells[] {
  const text = source.replace(/^\uFEFF/, '')
  if (!/^\s*[[{]/.test(text)) {
    const [header = [], ...rows] = csvRows(text)
    return rows.map((row) => Object.fromEntries(header.map((cell, i) => [cell.text, row[i]?.text])))
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new FactsError(`${path}  is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const bindings = Array.isArray(value) ? value : (value as { results?: { bindings?: unknown } }).results?.bindings
  if (!Array.isArray(bindings))
    throw new FactsError(`${path}  is no result of a query: there is neither a list nor "results.bindings"`)
  return bindings.map((row: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(row ?? {}).map(([name, cell]) => [name, cellText(cell)])),
  )
}

/** "Ada Lind", or { "type": "literal", "value": "Ada Lind" } */
function cellText(cell: unknown): string | undefined {
  const value = typeof cell === 'object' && cell !== null ? (cell as { value?: unknown }).value : cell
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

interface Term {
  readonly office: string
  readonly holder: string
  /** Wikidata's name of the person, where the result has it. */
  readonly id: string
  readonly aliases: readonly string[]
  readonly start: Cut
  readonly end?: Cut
  readonly acting: boolean
  uncertain: boolean
}

/** A date cut to what is known of it. */
interface Cut extends DeclaredDate {
  readonly written: string
}

/** The tenure of a row, or why there is none. */
function tenureIn(row: Cells): Term | string {
  const office = officeIn(row)
  const label = row.personLabel ?? row.holder ?? row.person ?? ''
  const holder = turned(QUALIFIED.exec(label)?.[1] ?? label)
  if (office === undefined) return NO_OFFICE
  if (holder === '' || ENTITY.test(holder)) return 'a person without a name in English'
  const start = cutDate(row.start ?? '', row.startPrecision)
  if (start === undefined) return row.start ? 'a start that is not known to the year' : 'no start'
  const end = row.end ? cutDate(row.end, row.endPrecision) : undefined
  if (row.end && end === undefined) return 'an end that is not known to the year'
  if (end !== undefined && end.days.to < start.days.from) return 'an end before its start'
  if (end !== undefined && end.written === start.written && end.written.length === DAY_LENGTH) return 'a term of no day'
  return {
    office,
    holder,
    id: row.personID ?? (ENTITY.test(row.person ?? '') ? row.person! : ''),
    aliases: (row.aliases ?? '')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '' && alias !== holder && alias.length < LONGEST_ALIAS)
      .slice(0, MOST_ALIASES),
    start,
    ...(end === undefined ? {} : { end }),
    acting: (row.acting ?? '') !== '' && row.acting !== 'false',
    uncertain: false,
  }
}

const NO_OFFICE = 'no office'
const LONGEST_ALIAS = 40
const MOST_ALIASES = 8
const DAY_LENGTH = '2024-03-01'.length

// “http://www.wikidata.org/entity/Q76”, “Q76”
const ENTITY = /(?:^|\/)Q\d+$/
/** "Lind, Ada" is Ada Lind. */
function turned(label: string): string {
  const [surname, given, ...more] = label.split(', ')
  return given === undefined || more.length > 0 ? label : `${given} ${surname}`
}

// “Ada Lind (politician)”
const QUALIFIED = /^(.+?) \([^()]+\)$/

/** "Prime Minister of Iraq"; the country is added where the label does not say of what. */
function officeIn(row: Cells): string | undefined {
  const label = row.officeLabel ?? row.position ?? row.office ?? ''
  if (label === '' || ENTITY.test(label)) return undefined
  const title = titlesIn(label).find((one) => one.class !== 'honorific')
  const written =
    title === undefined
      ? label
      : label.slice(0, title.start) + label.slice(title.start, title.end).toLowerCase() + label.slice(title.end)
  const isWhole = / (?:of|at|for) /.test(written) || (title !== undefined && title.start > 0)
  return isWhole || !row.countryLabel ? written : `${written} of ${row.countryLabel}`
}

// “2006-05-20T00:00:00Z”, “2006-05”, “2006”
const TIME = /^\+?(?<year>\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?/

/** A time of Wikidata cut to its precision: 9 is a year, 10 a month, 11 a day; what is vaguer is none. */
function cutDate(time: string, precision: string | undefined): Cut | undefined {
  const { year, month, day } = TIME.exec(time)?.groups ?? {}
  const depth = precision === undefined || precision === '' ? 11 : Number(precision)
  if (year === undefined || depth < 9) return undefined
  const parts = [
    year,
    ...(depth > 9 && known(month) ? [month] : []),
    ...(depth > 10 && known(month) && known(day) ? [day] : []),
  ]
  const written = parts.join('-')
  const date = declaredDate(written)
  return date === undefined ? undefined : { ...date, written }
}

function known(part: string | undefined): part is string {
  return part !== undefined && part !== '00'
}

/** Terms of one office in order; those of one person that touch or overlap are one. */
function mergedTerms(terms: readonly Term[]): Term[] {
  const merged: Term[] = []
  for (const term of [...terms].sort(
    (a, b) => a.start.days.from - b.start.days.from || a.start.days.to - b.start.days.to,
  )) {
    const index = merged.findLastIndex((other) => isSamePerson(other, term))
    const before = merged[index]
    if (before === undefined || !touches(before, term)) merged.push(term)
    else merged[index] = joined(before, term)
  }
  return merged
}

function isSamePerson(a: Term, b: Term): boolean {
  return a.id !== '' && b.id !== '' ? a.id === b.id : compareNames(a.holder, b.holder) === 'same'
}

function touches(before: Term, term: Term): boolean {
  return before.end === undefined || term.start.days.from <= before.end.days.to + MARGIN
}

function joined(before: Term, { end, acting, aliases }: Term): Term {
  const { end: earlier, ...rest } = before
  const later = earlier === undefined || end === undefined ? undefined : end.days.to > earlier.days.to ? end : earlier
  return {
    ...rest,
    ...(later === undefined ? {} : { end: later }),
    aliases: [...new Set([...before.aliases, ...aliases])].slice(0, MOST_ALIASES),
    acting: before.acting && acting,
  }
}

/** What is odd in the order of an office's holders; of two who overlap both become uncertain. */
function successionNotes(terms: readonly Term[]): string[] {
  const notes: string[] = []
  for (const [i, term] of terms.entries()) {
    for (const other of terms.slice(0, i)) {
      const days = Math.min(surelyUntil(other), surelyUntil(term)) - term.start.days.to
      if (days <= MARGIN || term.acting || other.acting) continue
      term.uncertain = other.uncertain = true
      notes.push(
        `${term.office}: ${other.holder} (${toldTerm(other)}) and ${term.holder} (${toldTerm(term)}) overlap; both are marked uncertain`,
      )
    }
    if (i === 0) continue
    const before = Math.max(...terms.slice(0, i).map(lastOf))
    if (term.start.days.from - before > MARGIN)
      notes.push(
        `${term.office}: nobody before ${term.holder} (${toldTerm(term)}), for ${term.start.days.from - before} days`,
      )
  }
  const latest = terms.at(-1)
  if (latest !== undefined && terms.every(({ end }) => end !== undefined))
    notes.push(`${latest.office}: nobody after ${latest.holder} (${toldTerm(latest)})`)
  return notes
}

function lastOf({ end }: Term): number {
  return end?.days.to ?? Number.POSITIVE_INFINITY
}

/** A year or month as an end says only of its first day that the term still ran. */
function surelyUntil({ end }: Term): number {
  return end?.days.from ?? Number.POSITIVE_INFINITY
}

function toldTerm({ start, end }: Term): string {
  return end === undefined ? `since ${start.words}` : `${start.words} to ${end.words}`
}
