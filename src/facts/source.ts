import { isMap, isNode, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { lineMap, type Span } from '../text.ts'
import { csvRows } from './csv.ts'
import { FactsError } from './error.ts'
import type { FactPlace } from './facts.ts'

export type Key = string | number

/** A facts file as read: its plain value, and where what stands under some keys is written. */
export interface FactsSource {
  readonly path: string
  readonly value: unknown
  place(keys: readonly Key[]): FactPlace
  /** `path:line:column` of a value. */
  told(keys: readonly Key[]): string
  /** `path:line:column` of a key itself, where keys are written. */
  toldKey(keys: readonly Key[]): string
}

/** Reads YAML, JSON, JSON Lines or CSV, by the ending of the path; throws a FactsError where it is none. */
export function parseFacts(source: string, path: string): FactsSource {
  if (path.endsWith('.csv')) return fromCsv(source, path)
  return path.endsWith('.jsonl') ? fromLines(source, path) : fromYaml(source, path)
}

function fromYaml(source: string, path: string): FactsSource {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const [error] = document.errors
  if (error !== undefined) {
    const { line, col } = lines.linePos(error.pos[0])
    const format = path.endsWith('.json') ? 'JSON' : 'YAML'
    throw new FactsError(`${path}:${line}:${col}  is no ${format}: ${error.message}`)
  }
  const { contents } = document
  return located(
    source,
    path,
    plainValue(document, path),
    (keys) => spanOf(contents, keys, 'value'),
    (keys) => spanOf(contents, keys, 'key'),
  )
}

/** Aliases that multiply beyond all measure are an error, not a table of facts. */
function plainValue(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS() ?? {}
  } catch (error) {
    throw new FactsError(`${path}:1:1  cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** The span of a value under its keys: the deepest of them that there is; of a mapping its first value. */
function spanOf(contents: Node | null, keys: readonly Key[], shown: 'key' | 'value'): Span {
  let node: Node | null = contents
  let at: Span = { start: 0, end: 0 }
  for (const [depth, key] of keys.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((one) => isNode(one.key) && (one.key as { value?: unknown }).value === key)
      if (pair === undefined) return at
      if (isNode(pair.key) && pair.key.range) at = { start: pair.key.range[0], end: pair.key.range[1] }
      if (shown === 'key' && depth === keys.length - 1) return at
      node = isNode(pair.value) ? pair.value : null
    } else if (isSeq(node)) {
      const item = node.items[key as number]
      node = isNode(item) ? item : null
    } else return at
    if (node?.range) at = spanOfNode(node)
  }
  return at
}

function spanOfNode(node: Node): Span {
  const [start, end] = node.range!
  if (!isMap(node)) return { start, end }
  // A mapping is shown by its first field, not by all its lines.
  const first = node.items[0]
  const value = first !== undefined && isNode(first.value) ? first.value.range : undefined
  return { start, end: value?.[1] ?? end }
}

/** One JSON object a line; empty lines are none. */
function fromLines(source: string, path: string): FactsSource {
  const map = lineMap(source)
  const values: unknown[] = []
  const spans: Span[] = []
  for (let line = 1; line <= map.lineCount; line++) {
    const { text, start } = map.lineAt(line)
    const bare = text.replace(BYTE_ORDER_MARK, '').trim()
    if (bare === '') continue
    try {
      values.push(JSON.parse(bare))
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new FactsError(`${path}:${line}:1  is no JSON: ${message}; a .jsonl file holds one object a line`)
    }
    const from = start + text.indexOf(bare)
    spans.push({ start: from, end: from + bare.length })
  }
  return located(source, path, values, ([row, key]) => {
    const span = spans[row as number] ?? { start: 0, end: 0 }
    const from = typeof key === 'string' ? source.indexOf(`"${key}"`, span.start) : -1
    return from < 0 || from >= span.end ? span : { start: from, end: from + String(key).length + 2 }
  })
}

const BYTE_ORDER_MARK = /^\uFEFF/

/** Columns of a CSV file that hold several values, a bar between them. */
const PLURAL: ReadonlySet<string> = new Set(['aliases', 'titles', 'misspellings', 'nationality', 'capital'])
const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['1', true],
  ['false', false],
  ['no', false],
  ['0', false],
])
const BOOLEANS: ReadonlySet<string> = new Set(['acting', 'drop', 'single'])

/** A header, then a row a fact; an empty cell says nothing. Without a column `type` every row is a tenure. */
function fromCsv(source: string, path: string): FactsSource {
  const [header = [], ...rows] = csvRows(source)
  const columns = header.map(({ text }) => text)
  const values = rows.map((row) =>
    Object.fromEntries(
      row.flatMap(({ text }, i): [string, unknown][] => {
        const column = columns[i]
        if (text === '' || column === undefined) return []
        if (PLURAL.has(column))
          return [
            [
              column,
              text
                .split('|')
                .map((one) => one.trim())
                .filter(Boolean),
            ],
          ]
        return [[column, BOOLEANS.has(column) ? (TRUTHS.get(text.toLowerCase()) ?? text) : text]]
      }),
    ),
  )
  return located(source, path, values, ([row, key]) => {
    const cells = rows[row as number]
    if (cells === undefined) return header[0]?.at ?? { start: 0, end: 0 }
    return cells[columns.indexOf(String(key))]?.at ?? { start: cells[0]!.at.start, end: cells.at(-1)!.at.end }
  })
}

function located(
  source: string,
  path: string,
  value: unknown,
  at: (keys: readonly Key[]) => Span,
  keyAt = at,
): FactsSource {
  const lines = lineMap(source)
  const told = (span: Span) => {
    const { line, column } = lines.positionAt(span.start)
    return `${path}:${line}:${column}`
  }
  return {
    path,
    value,
    place(keys) {
      const span = at(keys)
      return { path, line: lines.positionAt(span.start).line, at: span }
    },
    told: (keys) => told(at(keys)),
    toldKey: (keys) => told(keyAt(keys)),
  }
}
