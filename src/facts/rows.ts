import type { z } from 'zod'
import { didYouMean } from '../language/nearest.ts'
import { withArticle } from '../language/nouns.ts'
import { ENTRIES, type Entry, type EntryType, HEAD, LISTS } from './schema.ts'
import { type FactsSource, type Key, parseFacts } from './source.ts'

/** A facts file: its path as messages show it, and its text. */
export interface FactsFile {
  readonly path: string
  readonly source: string
}

/** One entry of a file, checked by its schema. */
export type Row = { readonly [Type in EntryType]: RowOf<Type> }[EntryType]

export interface RowOf<Type extends EntryType> {
  readonly type: Type
  readonly entry: Entry<Type>
  readonly file: FactsSource
  readonly keys: readonly Key[]
  readonly head: z.output<typeof HEAD>
}

/** True where a text that bears the name of a facts file is one: others keep a `facts.json` of their own. */
export function looksDeclared({ path, source }: FactsFile): boolean {
  let value: unknown
  try {
    value = parseFacts(source, path).value
  } catch {
    return source.includes('office') || source.includes('facts')
  }
  if (isMapping(value)) return Object.keys(value).some((key) => key in LISTS)
  return (
    Array.isArray(value) && value.some((row) => (isMapping(row) && (row.type as string) in ENTRIES) || isTenure(row))
  )
}

function isTenure(row: unknown): boolean {
  return isMapping(row) && 'office' in row && 'holder' in row
}

/** The entries of a file, each with its type; what cannot be read is told in `errors`. */
export function rowsOf(file: FactsSource, errors: string[]): Row[] {
  const { value } = file
  if (Array.isArray(value)) return value.flatMap((row, i) => listedRow(row, [i], file, errors))
  if (!isMapping(value)) {
    errors.push(`${file.path}:1:1  should be a mapping of lists (tenures, people, places …), or a list of facts`)
    return []
  }
  const head = headOf(file, value, errors)
  return Object.entries(value).flatMap(([list, entries]) => {
    if (list in HEAD.shape) return []
    const type = (LISTS as Readonly<Record<string, EntryType>>)[list]
    if (type === undefined) {
      errors.push(`${file.toldKey([list])}  there is no list "${list}"${didYouMean(list, Object.keys(LISTS))}`)
      return []
    }
    if (entries === null) return []
    if (!Array.isArray(entries)) {
      errors.push(`${file.told([list])}  "${list}" should be a list: each ${type} begins with "- "`)
      return []
    }
    return entries.flatMap((entry, i) => checked(type, entry, [list, i], file, head, errors))
  })
}

function headOf(file: FactsSource, value: Record<string, unknown>, errors: string[]): z.output<typeof HEAD> {
  const head = HEAD.safeParse(Object.fromEntries(Object.entries(value).filter(([key]) => key in HEAD.shape)))
  if (head.success) return head.data
  for (const issue of head.error.issues) errors.push(toldIssue(issue, [], value, file, []))
  return {}
}

/** A row of a flat list says its own type; without one it is a tenure. */
function listedRow(row: unknown, keys: readonly Key[], file: FactsSource, errors: string[]): Row[] {
  if (!isMapping(row)) {
    errors.push(`${file.told(keys)}  should be a fact, like { "type": "tenure", "office": …, "holder": …, "start": … }`)
    return []
  }
  const { type = 'tenure', ...entry } = row
  if (typeof type === 'string' && type in ENTRIES) return checked(type as EntryType, entry, keys, file, {}, errors)
  const types = Object.keys(ENTRIES)
  const meant = typeof type === 'string' ? didYouMean(type, types) : ''
  errors.push(
    `${file.told([...keys, 'type'])}  there is no type ${JSON.stringify(type)}${meant} (there are ${types.join(', ')})`,
  )
  return []
}

function checked(
  type: EntryType,
  entry: unknown,
  keys: readonly Key[],
  file: FactsSource,
  head: z.output<typeof HEAD>,
  errors: string[],
): Row[] {
  const parsed = ENTRIES[type].safeParse(entry)
  if (parsed.success) return [{ type, entry: parsed.data, file, keys, head } as Row]
  for (const issue of parsed.error.issues)
    errors.push(toldIssue(issue, keys, entry, file, Object.keys(ENTRIES[type].shape), type))
  return []
}

/** One issue of zod in the words of this tool. */
function toldIssue(
  issue: z.core.$ZodIssue,
  keys: readonly Key[],
  entry: unknown,
  file: FactsSource,
  known: readonly string[],
  type = 'file',
): string {
  const path = issue.path as Key[]
  if (issue.code === 'unrecognized_keys')
    return issue.keys
      .map(
        (key) => `${file.toldKey([...keys, key])}  ${withArticle(type)} has no field "${key}"${didYouMean(key, known)}`,
      )
      .join('\n')
  const value = path.reduce<unknown>((inner, key) => (inner as Record<Key, unknown> | undefined)?.[key], entry)
  const field = path.filter((key) => typeof key === 'string').at(-1)
  if (field === undefined) return `${file.told(keys)}  ${withArticle(type)} should be a mapping of fields to values`
  if (value === undefined) return `${file.told(keys)}  this ${type} has no "${field}"; ${WANTED[field] ?? 'add it'}`
  return `${file.told([...keys, ...path])}  "${field}" is ${JSON.stringify(value)}, but ${WANTED[field] ?? 'should be a text'}`
}

/** What a date of a facts file should be. */
export const A_DATE = 'should be a date like 2024-03-01, 2024-03 or 2024'
const TRUTH = 'should be true or false'
const A_LIST = 'should be a list of names, like [Ada Lind, A. Lind]'
const WANTED: Readonly<Record<string, string>> = {
  office: 'it should say the office and of what, like "mayor of Springfield"',
  holder: 'it should be a name',
  name: 'it should be a name',
  of: 'it should say what has the number, like "Veldwind"',
  what: 'it should say what is counted or measured, like "employees"',
  value: 'it should be a number, alone or with its unit: 480, "900 m"',
  event: 'it should be a clause, like "the Harbour Museum opened"',
  date: A_DATE,
  start: A_DATE,
  end: A_DATE,
  asOf: A_DATE,
  born: A_DATE,
  died: A_DATE,
  aliases: A_LIST,
  misspellings: A_LIST,
  titles: A_LIST,
  acting: TRUTH,
  drop: TRUTH,
  single: TRUTH,
  certainty: 'should be certain or uncertain',
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
