import { CharacterClass, classOf } from './characters.ts'
import type { Line } from './plain-lines.ts'
import { markerOf } from './plain-lines.ts'

/** A table as its lines: the rows without the delimiter row, and the line after it. */
export interface TableLines {
  readonly rows: readonly Line[]
  readonly separator: '|' | '\t'
  readonly hasHeader: boolean
  readonly next: number
}

/** The table that begins at a line: rows under a delimiter row, or at least three lines of one form. */
export function tableAt(lines: readonly Line[], at: number): TableLines | undefined {
  const text = lines[at]?.text ?? ''
  if (text.includes('|')) {
    const columns = pipeColumns(text)
    const delimiter = delimiterColumns(lines[at + 1]?.text ?? '')
    if (delimiter > 0 && columns === delimiter) {
      const { rows, next } = rowsFrom(lines, at + 2, (row) => row.includes('|'))
      return { rows: [lines[at]!, ...rows], separator: '|', hasHeader: true, next }
    }
    if (columns > 1) return bareTable(lines, at, (row) => pipeColumns(row) === columns, '|')
  }
  const tabs = tabColumns(text)
  return tabs > 1 ? bareTable(lines, at, (row) => tabColumns(row) === tabs, '\t') : undefined
}

const BARE_ROWS = 3

function bareTable(
  lines: readonly Line[],
  at: number,
  isRow: (row: string) => boolean,
  separator: '|' | '\t',
): TableLines | undefined {
  for (let to = at; to < at + BARE_ROWS; to++) {
    const row = lines[to]?.text ?? ''
    if (row === '' || !isRow(row) || markerOf(row) !== undefined) return undefined
  }
  return { ...rowsFrom(lines, at, isRow), separator, hasHeader: false }
}

function rowsFrom(
  lines: readonly Line[],
  from: number,
  isRow: (row: string) => boolean,
): { rows: Line[]; next: number } {
  const rows: Line[] = []
  let next = from
  for (let line = lines[next]; line !== undefined && line.text !== '' && isRow(line.text); line = lines[++next])
    rows.push(line)
  return { rows, next }
}

/** Columns between tabs inside a line of short cells; 1 for prose. */
function tabColumns(text: string): number {
  if (!text.includes('\t')) return 1
  const cells = text.split('\t')
  return cells.every((cell) => cell.length <= 60) ? cells.length : 1
}

/** How many columns a line has between its `|`, leading and trailing ones aside; 1 where there is none. */
function pipeColumns(text: string): number {
  let columns = 1
  for (let i = 1; i < text.length - 1; i++)
    if (text.charCodeAt(i) === PIPE && text.charCodeAt(i - 1) !== BACKSLASH) columns++
  if (columns === 1 && !text.startsWith('|') && !text.endsWith('|')) return 1
  return columns
}

const PIPE = 124
const BACKSLASH = 92

// "---|---|", "| :--- | ---: |"
const DELIMITER_CELL = /^[ \t]*:?-+:?[ \t]*$/

/** The columns of a delimiter row, 0 for any other line. */
export function delimiterColumns(text: string): number {
  if (!text.includes('-') || !text.includes('|')) return 0
  const inner = text.replace(/^\|/, '').replace(/\|$/, '').split('|')
  return inner.every((cell) => DELIMITER_CELL.test(cell)) ? inner.length : 0
}

/** The cells of a table row as stretches of the line's text, white space around them left out. */
export function cellsOf(text: string, separator: '|' | '\t'): { start: number; end: number }[] {
  const cells: { start: number; end: number }[] = []
  let from = separator === '|' && text.startsWith('|') ? 1 : 0
  for (let i = from; i <= text.length; i++) {
    const isEnd = i === text.length
    if (!isEnd && (text.charAt(i) !== separator || (i > 0 && text.charCodeAt(i - 1) === BACKSLASH))) continue
    if (isEnd && from === text.length && separator === '|') break
    let start = from
    let end = i
    while (start < end && classOf(text.charCodeAt(start)) & CharacterClass.space) start++
    while (end > start && classOf(text.charCodeAt(end - 1)) & CharacterClass.space) end--
    cells.push({ start, end })
    from = i + 1
  }
  return cells
}
