import type { LineMap, Span } from '../text.ts'
import type { Cell } from './columns.ts'
import { cellsOf, columnsOf } from './columns.ts'
import { visible } from './visible.ts'

/** A place to draw: the words, how they are underlined, and what to say of them. */
export interface Mark {
  readonly at: Span
  readonly tone: 'primary' | 'related'
  readonly note?: string
}

/** A line of an excerpt: its number (absent under a line), and pieces of text to colour. */
export interface DrawnLine {
  readonly number?: number
  readonly pieces: readonly Piece[]
}

export interface Piece {
  readonly text: string
  readonly tone: 'plain' | 'faint' | 'primary' | 'related'
}

const ELLIPSIS = '…'
const UNDERLINE = { primary: '^', related: '-' }

/**
 * The lines of a source that hold the marks, each underlined; a line longer than `width` columns is cut around its words.
 * Marks on one line share it where both fit.
 */
export function excerpt(lines: LineMap, marks: readonly Mark[], width: number): DrawnLine[] {
  const rows: Row[] = []
  for (const mark of marks) {
    for (const piece of underlinesOf(lines, mark)) {
      const row = rows.find((other) => other.line === piece.line && fitsWith(lines, other, piece, width))
      if (row === undefined) rows.push({ line: piece.line, underlines: [piece] })
      else row.underlines.push(piece)
    }
  }
  return rows.flatMap((row) => drawn(lines, row, width))
}

interface Row {
  readonly line: number
  readonly underlines: Underline[]
}

/** What a mark underlines in one line, as offsets into the line. */
interface Underline {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly tone: Mark['tone']
  readonly note: string
}

/** A mark over several lines underlines the first two and the last. */
function underlinesOf(lines: LineMap, { at, tone, note = '' }: Mark): Underline[] {
  const first = lines.positionAt(at.start).line
  const last = Math.max(first, lines.positionAt(Math.max(at.start, at.end - 1)).line)
  const underlines: Underline[] = []
  for (let line = first; line <= last; line++) {
    if (line > first + 1 && line < last) continue
    const { text, start: lineStart } = lines.lineAt(line)
    let start = Math.max(0, at.start - lineStart)
    let end = Math.min(text.length, at.end - lineStart)
    while (start < end && isSpace(text, start)) start++
    while (end > start && isSpace(text, end - 1)) end--
    // A line with nothing but white space under the mark is left out, unless the mark has no other.
    if (start < end || (line === last && underlines.length === 0)) underlines.push({ line, start, end, tone, note: '' })
  }
  const end = underlines.pop()!
  return [...underlines, { ...end, note }]
}

function isSpace(text: string, at: number): boolean {
  return text[at] === ' ' || text[at] === '\t' || text[at] === '\u00a0'
}

/** True where one cut of the line shows both the row's words and these, and they do not cover each other. */
function fitsWith(lines: LineMap, { underlines }: Row, added: Underline, width: number): boolean {
  const { text } = lines.lineAt(added.line)
  const all = [...underlines, added]
  if (underlines.some((other) => added.start < other.end && other.start < added.end)) return false
  const start = Math.min(...all.map((one) => one.start))
  const end = Math.max(...all.map((one) => one.end))
  return end - start <= width * 2 && columnsOf(visible(text.slice(start, end))) <= width - 2
}

function drawn(lines: LineMap, { line, underlines }: Row, width: number): DrawnLine[] {
  const sorted = [...underlines].sort((a, b) => a.start - b.start || a.end - b.end)
  const cut = cutAround(lines.lineAt(line).text, sorted[0]!.start, Math.max(...sorted.map((one) => one.end)), width)
  return [{ number: line, pieces: linePieces(cut, sorted) }, ...underlineLines(cut, sorted, width)]
}

/** A stretch of a line as it is shown. */
interface Cut {
  readonly cells: readonly Cell[]
  readonly before: string
  readonly after: string
}

/** The part of a line to show: from the start of the sentence where that fits, else with the words in its middle. */
function cutAround(text: string, start: number, end: number, width: number): Cut {
  // Far more than can be shown is cut off first: a line may be a whole article.
  const from = Math.max(0, start - width * 4)
  const near = visible(text.slice(from, end + width * 4))
  const cells = cellsOf(near).map((cell) => ({ ...cell, offset: cell.offset + from }))
  const whole = from === 0 && from + near.length === text.length
  if (whole && columns(cells) <= width) return { cells, before: '', after: '' }

  const room = width - 2
  const first = indexAt(cells, start)
  const last = Math.max(first, indexAt(cells, Math.max(start, end - 1)))
  let left = sentenceStart(cells, first)
  if (columns(cells.slice(left, last + 1)) + Math.min(12, cells.length - last) > room) {
    left = first
    let spare = Math.floor((room - columns(cells.slice(first, last + 1))) / 2)
    while (left > 0 && cells[left - 1]!.width <= spare) spare -= cells[--left]!.width
    if (left > 0) left = wordStart(cells, left, first)
  }
  let right = left
  let used = 0
  while (right < cells.length && used + cells[right]!.width <= room) used += cells[right++]!.width
  if (right < cells.length) right = wordEnd(cells, right, last + 1)
  return {
    cells: cells.slice(left, right),
    before: from > 0 || left > 0 ? ELLIPSIS : '',
    after: right < cells.length || from + near.length < text.length ? ELLIPSIS : '',
  }
}

/** The cell that holds an offset of the line, or the last one. */
function indexAt(cells: readonly Cell[], offset: number): number {
  const after = cells.findIndex((cell) => cell.offset > offset)
  return Math.max(0, (after === -1 ? cells.length : after) - 1)
}

const STOP = new Set(['.', '!', '?', '…', '。', '！', '？'])
const CLOSING = new Set(['"', "'", '”', '’', ')', ']', '»'])

function sentenceStart(cells: readonly Cell[], from: number): number {
  for (let i = from; i > 1; i--) {
    if (cells[i - 1]!.text !== ' ') continue
    let stop = i - 2
    while (stop > 0 && CLOSING.has(cells[stop]!.text)) stop--
    if (STOP.has(cells[stop]!.text)) return i
  }
  return 0
}

/** The first start of a word at or after a cell, but never after `limit`. */
function wordStart(cells: readonly Cell[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (cells[i - 1]!.text === ' ') return i
  return Math.min(from, limit)
}

/** The last end of a word at or before a cell, but never before `limit`. */
function wordEnd(cells: readonly Cell[], from: number, limit: number): number {
  for (let i = from; i > limit; i--) if (cells[i]!.text === ' ') return i
  return from
}

function linePieces({ cells, before, after }: Cut, underlines: readonly Underline[]): Piece[] {
  const pieces: Piece[] = []
  const add = (text: string, tone: Piece['tone']) => {
    const last = pieces.at(-1)
    if (last?.tone === tone) pieces[pieces.length - 1] = { text: last.text + text, tone }
    else if (text !== '') pieces.push({ text, tone })
  }
  add(before, 'faint')
  for (const cell of cells) add(cell.text, toneAt(cell, underlines) ?? 'plain')
  add(after, 'faint')
  return pieces
}

function toneAt({ offset, text }: Cell, underlines: readonly Underline[]): Mark['tone'] | undefined {
  return underlines.find(({ start, end }) => offset < end && start < offset + text.length)?.tone
}

/** The line of underlines with the note of the last one behind it; other notes, and notes without room, stand below. */
function underlineLines(cut: Cut, underlines: readonly Underline[], width: number): DrawnLine[] {
  const placed = underlines.map((underline) => ({ ...underline, ...columnsUnder(cut, underline) }))
  const pieces: Piece[] = []
  let column = 0
  for (const { from, to, tone } of placed) {
    if (to <= column) continue
    const begin = Math.max(from, column)
    pieces.push({ text: ' '.repeat(begin - column), tone: 'plain' })
    pieces.push({ text: UNDERLINE[tone].repeat(to - begin), tone })
    column = to
  }
  const lines: DrawnLine[] = [{ pieces }]
  placed.reverse().forEach(({ note, tone, from }, index) => {
    const text = visible(note)
    if (text === '') return
    if (index === 0 && column + 1 + columnsOf(text) <= width) pieces.push({ text: ` ${text}`, tone })
    else {
      const indent = Math.max(0, Math.min(from, width - columnsOf(text)))
      lines.push({
        pieces: [
          { text: ' '.repeat(indent), tone: 'plain' },
          { text, tone },
        ],
      })
    }
  })
  return lines
}

/** The columns of an underline; one column at least, also where the words have no width or were cut off. */
function columnsUnder({ cells, before }: Cut, { start, end }: Underline): { from: number; to: number } {
  let from = before.length
  let to: number | undefined
  let column = before.length
  for (const cell of cells) {
    if (cell.offset + cell.text.length <= start) from = column + cell.width
    column += cell.width
    if (cell.offset < end) to = column
  }
  return { from, to: Math.max(from + 1, to ?? 0) }
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}
