import type { Span } from '../text.ts'

/** A cell of a CSV file: what it says, and where. */
export interface CsvCell {
  readonly text: string
  readonly at: Span
}

/** The rows of a CSV file, each with its cells; empty lines are none. Quotes, doubled quotes and line breaks in quotes count as in RFC 4180. */
export function csvRows(source: string): CsvCell[][] {
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = source.startsWith('\uFEFF') ? 1 : 0
  while (at < source.length) {
    const { cell, next } = source[at] === '"' ? quotedCell(source, at) : plainCell(source, at)
    row.push(cell)
    at = next
    if (source[at] === ',') {
      at++
      if (at === source.length) row.push({ text: '', at: { start: at, end: at } })
      continue
    }
    if (source[at] === '\r') at++
    if (source[at] === '\n') at++
    if (row.some(({ text }) => text !== '')) rows.push(row)
    row = []
  }
  return rows
}

function plainCell(source: string, start: number): { cell: CsvCell; next: number } {
  let end = start
  while (end < source.length && source[end] !== ',' && source[end] !== '\n' && source[end] !== '\r') end++
  return { cell: { text: source.slice(start, end).trim(), at: { start, end } }, next: end }
}

function quotedCell(source: string, start: number): { cell: CsvCell; next: number } {
  let end = start + 1
  for (; end < source.length; end++) {
    if (source[end] !== '"') continue
    if (source[end + 1] !== '"') break
    end++
  }
  const text = source
    .slice(start + 1, end)
    .replaceAll('""', '"')
    .trim()
  let next = Math.min(end + 1, source.length)
  while (next < source.length && source[next] !== ',' && source[next] !== '\n' && source[next] !== '\r') next++
  return { cell: { text, at: { start: start + 1, end } }, next }
}
