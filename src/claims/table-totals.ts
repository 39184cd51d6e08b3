import type { Article, Block, Cell, Table } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { CellNumber, Column, Grid, GridCell, Row } from './grid.ts'
import { gridOf } from './grid.ts'

/** A cell that a table calls a total, with the cells that it totals. */
export interface TableTotal {
  /** "Total", as the table labels it. */
  readonly label: string
  /** The other coordinate: the column's header of a total row, the row's label of a total column. */
  readonly of: string
  readonly stated: CellNumber
  readonly parts: readonly { readonly number: CellNumber; readonly at: Span }[]
  readonly sum: number
  /** All that the printed parts can add up to. */
  readonly sums: Interval
  /** False where no reading of the table makes the total right. */
  readonly adds: boolean
}

type Total = ClaimOf<'table-total', TableTotal>

/** The totals of every table: rows and columns with a total's label, read with subtotals, of-which rows and totals on top. */
export function* readTableTotals({ article }: Claims): Iterable<Total> {
  for (const table of article.tables) {
    const grid = gridOf(table, noteUnder(table, article))
    if (grid === undefined) continue
    const across = [...columnTotals(grid)]
    const wrong = across.filter((total) => !total.value.adds)
    for (const total of rowTotals(grid)) if (!isMendedBy(total.value, wrong)) yield total
    yield* across
  }
}

/** The paragraph right after a table: "*Revenue in millions of euros.*" */
function noteUnder(table: Table, article: Article): Block | undefined {
  const last = table.rows.at(-1)?.at(-1)?.block
  const next = last === undefined ? undefined : article.blocks[last.index + 1]
  return next?.role === 'paragraph' && next.text.length < 200 ? next : undefined
}

/** True where the sum would be right, were it not for one part that is itself a wrong total of its row. */
function isMendedBy(total: TableTotal, wrong: readonly Total[]): boolean {
  if (total.adds) return false
  return wrong.some(({ value, span }) => {
    const part = total.parts.find((one) => one.at.start === span.start && one.at.end === span.end)
    if (part === undefined) return false
    const mended = value.sum - value.stated.value
    return intersects({ low: total.sums.low + mended, high: total.sums.high + mended }, rounded(total.stated))
  })
}

/** Every column's total in the rows that are labelled so. */
function* rowTotals(grid: Grid): Iterable<Total> {
  for (const row of grid.rows) {
    if (row.role !== 'total' && row.role !== 'subtotal' && row.role !== 'whole') continue
    // “Total without debt” below the total is what is left of it.
    if (WITHOUT.test(row.label) && grid.rows.slice(0, row.index).some(({ role }) => role === 'total')) continue
    const read = grid.columns.flatMap((column) => {
      const total = totalAt(grid, row, column)
      return total === undefined ? [] : [total]
    })
    const confirmed = read.some((total) => total.value.adds)
    if (row.role === 'whole' && !confirmed) continue
    // Beside a column that adds up, another may hold what is no part of anything.
    for (const total of read)
      if (row.role !== 'whole' || isNear(total.value))
        yield total.value.adds ? total : { ...total, guards: [...total.guards, ...doubtsAbout(total.value, confirmed)] }
  }
}

// “without debt”, “excl. VAT”, “net of grants”
const WITHOUT =
  /\b(?:without|exclud(?:es|ing)|excl|except|excepting|less|minus|net|other than|before|after|per|not counting|but for|adjusted|average|outside)\b/i

function totalAt(grid: Grid, row: Row, column: Column): Total | undefined {
  if (column.role === 'not-summed') return undefined
  const cell = row.cells[column.index]
  const stated = cell?.number
  if (cell === undefined || stated === undefined || stated.noted) return undefined
  const candidates = candidateParts(grid, row).map((rows) => rows.map((one) => one.cells[column.index]))
  // A part without a number may be zero or unknown; nothing is proved then.
  const readable = candidates.filter(
    (cells) => cells.length >= 2 && cells.every((one) => one?.number !== undefined && isAlike(one.number, stated)),
  ) as GridCell[][]
  if (readable.length === 0 || readable.length < candidates.length) return undefined
  const readings = readable.map((parts) => ({ parts, ...readingOf(stated, parts, column.digits) }))
  // Where no reading fits, the nearest sum is what was meant.
  const off = (reading: Reading) => (reading.adds ? -1 : Math.abs(reading.sum - stated.value))
  const best = readings.reduce((a, b) => (off(b) < off(a) ? b : a))
  return claimOf(cell.cell, row.label, namingHeader(column.header), stated, best.parts, best)
}

interface Reading {
  readonly sum: number
  readonly sums: Interval
  readonly adds: boolean
  /** True where it fails as exact numbers and would do as rounded ones, and the table does not say which they are. */
  readonly byRounding: boolean
}

function readingOf(stated: CellNumber, cells: readonly GridCell[], digits: Column['digits']): Reading {
  const loose = sumOf(cells, 'rounded')
  const adds = intersects(loose.sums, rounded(stated))
  const numbers = [stated, ...cells.map((cell) => cell.number!)]
  if (!adds || digits === 'rounded' || !areWhole(numbers)) return { ...loose, adds, byRounding: false }
  const exact = sumOf(cells, 'exact')
  const isRight = exact.sum === stated.value
  return { ...exact, adds: isRight, byRounding: !isRight && digits === 'unsaid' }
}

/** Whole numbers without a measure that nobody has cut: not all of them end in a nought, none is a share or an amount of money. */
function areWhole(numbers: readonly CellNumber[]): boolean {
  return (
    numbers.every((number) => number.grain === 1 && number.unit === '') &&
    numbers.some((number) => number.value % 10 !== 0)
  )
}

/** A header that is only a unit ("€", "%") names nothing. */
function namingHeader(header: string): string {
  return /[A-Za-z\d]{2}/.test(header) ? header : ''
}

/**
 * The rows that a total row may add up: all parts above it, those since the last total, the subtotals, the subtotals
 * with the loose rows after them, with the of-which rows; for a total on top, the parts below.
 */
function candidateParts(grid: Grid, total: Row): Row[][] {
  const above = grid.rows.slice(0, total.index)
  const below = grid.rows.slice(total.index + 1)
  const parts = (rows: readonly Row[]) => rows.filter((row) => row.role === 'part')
  const lastTotal = above.findLastIndex((row) => row.role === 'total' || row.role === 'subtotal')
  const subtotals = above.filter((row) => row.role === 'subtotal' || row.role === 'total')
  const candidates =
    parts(above).length >= 2
      ? [
          parts(above),
          ...(lastTotal < 0 ? [] : [parts(above.slice(lastTotal + 1))]),
          ...(subtotals.length === 0 ? [] : [subtotals, [...subtotals, ...parts(above.slice(lastTotal + 1))]]),
          ...(above.some((row) => row.role === 'of-which')
            ? [above.filter((row) => row.role === 'part' || row.role === 'of-which')]
            : []),
        ]
      : [parts(below)]
  return candidates.filter((rows) => rows.length >= 2)
}

/** A total column: the identity must hold in two other rows, so that it is known what is added; in a table of two rows, in one. */
function* columnTotals(grid: Grid): Iterable<Total> {
  for (const total of grid.columns) {
    if (total.role !== 'total') continue
    const before = grid.columns.filter((column) => column.index < total.index && column.role === 'part')
    const after = grid.columns.filter((column) => column.index > total.index && column.role === 'part')
    for (const candidates of [before, after]) {
      // The label column and others without numbers are no parts; a first column of ranks or years may be none either.
      const numeric = candidates.filter((column) =>
        grid.rows.some((row) => row.cells[column.index]?.number !== undefined),
      )
      for (let skip = 0; skip <= 2 && numeric.length - skip >= 2; skip++) {
        const read = grid.rows.flatMap((row) => columnTotalAt(row, total, numeric.slice(skip)) ?? [])
        const right = read.filter((claim) => claim.value.adds)
        const wrong = read.filter((claim) => !claim.value.adds)
        if (right.length >= 2 && wrong.length * 3 <= right.length + 1) yield* read
        else if (right.length === 1 && wrong.length === 1 && isNear(wrong[0]!.value))
          yield { ...wrong[0]!, guards: [...wrong[0]!.guards, 'similar'] }
        else continue
        break
      }
    }
  }
}

function columnTotalAt(row: Row, total: Column, parts: readonly Column[]): Total | undefined {
  const cell = row.cells[total.index]
  const stated = cell?.number
  if (cell === undefined || stated === undefined || stated.noted) return undefined
  const cells = parts.map((column) => row.cells[column.index])
  if (cells.some((one) => one?.number === undefined || !isAlike(one.number, stated))) return undefined
  const digits = [total, ...parts].map((column) => column.digits)
  const reading = readingOf(
    stated,
    cells as GridCell[],
    digits.includes('rounded') ? 'rounded' : digits.includes('counted') ? 'counted' : 'unsaid',
  )
  return claimOf(cell.cell, total.header, row.label, stated, cells as GridCell[], reading)
}

/**
 * What makes a failed total doubtful: a label that may mean something else. It is proof where another column of the
 * row adds up, or where the total is near what the parts give.
 */
function doubtsAbout(total: TableTotal, confirmed: boolean): Guard[] {
  const off = Math.abs(total.stated.value - total.sum)
  const near = isNear(total) && total.parts.length >= 3
  const far = off > 0.5 * Math.abs(total.sum) || total.parts.some((part) => part.number.value > total.stated.value)
  if (far && !confirmed) return ['similar', 'approximate', 'hedged']
  return confirmed || near ? [] : ['similar']
}

function isNear(total: TableTotal): boolean {
  return Math.abs(total.stated.value - total.sum) <= 0.2 * Math.abs(total.sum)
}

function isAlike(a: CellNumber, b: CellNumber): boolean {
  return !a.noted && (a.unit === b.unit || a.unit === '' || b.unit === '') && (a.unit === '%') === (b.unit === '%')
}

function rounded(number: CellNumber): Interval {
  return { low: number.value - number.grain / 2, high: number.value + number.grain }
}

function sumOf(cells: readonly GridCell[], as: 'exact' | 'rounded'): { sum: number; sums: Interval } {
  let sum = 0
  let low = 0
  let high = 0
  let finest = 1
  for (const { number } of cells) {
    const interval = as === 'exact' ? { low: number!.value, high: number!.value } : rounded(number!)
    sum += number!.value
    low += interval.low
    high += interval.high
    finest = Math.min(finest, number!.grain)
  }
  const digits = Math.max(0, Math.round(-Math.log10(finest)))
  return { sum: Number(sum.toFixed(digits)), sums: { low: low - 1e-9, high: high + 1e-9 } }
}

function claimOf(
  cell: Cell,
  label: string,
  of: string,
  stated: CellNumber,
  parts: readonly GridCell[],
  { sum, sums, adds, byRounding }: Reading,
): Total {
  const block = cell.block
  return {
    kind: 'table-total',
    value: {
      label,
      of,
      stated,
      parts: parts.map((part) => ({ number: part.number!, at: spanOfText(part.cell) })),
      sum,
      sums,
      adds,
    },
    span: spanOfText(cell),
    block,
    ...(block.sentences[0] === undefined ? {} : { sentence: block.sentences[0] }),
    voice: ARTICLE_VOICE,
    guards: byRounding ? ['similar'] : [],
  }
}

function spanOfText({ block }: Cell): Span {
  const from = block.text.length - block.text.trimStart().length
  return block.prose.spanOf(from, from + block.text.trim().length)
}
