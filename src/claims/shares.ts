import type { Article, Block, Table } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { intersects, printedInterval } from '../language/numbers.ts'
import type { Span } from '../text.ts'
import type { ClaimOf } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { CellNumber, Grid, GridCell } from './grid.ts'
import { gridOf } from './grid.ts'
import type { PartsTotal } from './parts-total.ts'
import { wordsOf } from './words.ts'

/** Columns of percentages whose rows exclude each other and should make a hundred. */
export function* tableShares(article: Article): Iterable<ClaimOf<'parts-total', PartsTotal>> {
  for (const table of article.tables) {
    const grid = gridOf(table)
    if (grid === undefined || grid.rows.some((row) => row.role === 'total' || row.role === 'subtotal')) continue
    const because = singleAnswer(article, table)
    if (because === undefined && !areAlternatives(grid)) continue
    const columns = grid.columns.filter((column) => percentColumn(grid, column.index) !== undefined)
    for (const column of columns) {
      const cells = percentColumn(grid, column.index)!
      const numbers = cells.map((cell) => cell.number!)
      const sum = numbers.reduce((total, number) => total + number.value, 0)
      if (sum < 60 || sum > 180) continue
      const sums = numbers.map(printedInterval).reduce((a, b) => ({ low: a.low + b.low, high: a.high + b.high }))
      const last = cells.at(-1)!.cell.block
      yield {
        kind: 'parts-total',
        value: {
          parts: cells.map((cell) => ({
            text: cell.cell.block.text.trim(),
            at: spanOfBlock(cell.cell.block),
            value: cell.number!.value,
          })),
          sum,
          grain: Math.min(...numbers.map((number) => number.grain)),
          fits: intersects({ low: sums.low - 1e-9, high: sums.high + 1e-9 }, { low: 100, high: 100 }),
          ...(because === undefined ? {} : { because }),
        },
        span: spanOfBlock(last),
        block: last,
        voice: ARTICLE_VOICE,
        guards: [],
      }
    }
  }
}

/** The cells of a column that holds a percentage in every row; undefined where it does not. */
function percentColumn(grid: Grid, column: number): GridCell[] | undefined {
  const header = grid.columns[column]!.header
  const cells = grid.rows.map((row) => row.cells[column])
  const isShare = (number: CellNumber | undefined) =>
    number !== undefined && !number.noted && (number.unit === '%' || (number.unit === '' && header.includes('%')))
  return cells.length >= 3 && cells.every((cell) => isShare(cell?.number)) ? (cells as GridCell[]) : undefined
}

/** "One answer was allowed", said right before or after the table. */
function singleAnswer(article: Article, table: Table): Span | undefined {
  const cells = table.rows.flat()
  const first = cells[0]?.block.index ?? 0
  const last = cells.at(-1)?.block.index ?? 0
  const near = article.blocks.slice(Math.max(0, first - 2), first).concat(article.blocks.slice(last + 1, last + 3))
  for (const block of near)
    for (const sentence of block.sentences) {
      const words = wordsOf(sentence).tokens.map((token) => token.lower)
      const at = words.findIndex((word) => ANSWER_WORDS.has(word))
      if (at < 0 || words.includes('not') || words.includes('than')) continue
      const before = words.slice(Math.max(0, at - 3), at)
      if (before.includes('one') || before.includes('single')) return spanIn(sentence)
    }
  return undefined
}

const ANSWER_WORDS: ReadonlySet<string> = new Set('answer choice option response reason'.split(' '))

/** Answers of which a person gives one: degrees of one thing, or yes and no. */
function areAlternatives(grid: Grid): boolean {
  const labels = grid.rows.map((row) => row.label.toLowerCase().replaceAll('’', "'"))
  if (labels.includes('yes') && labels.includes('no')) return true
  const degrees = labels.filter((label) =>
    /^(?:very|strongly|fairly|quite|somewhat|not at all|not very|rather|extremely)\b/.test(label),
  )
  const bare = labels.some((label) => degrees.some((degree) => degree.split(' ').at(-1) === label))
  return degrees.length >= 2 && (bare || degrees.length * 2 >= labels.length)
}

function spanOfBlock(block: Block): Span {
  const from = block.text.length - block.text.trimStart().length
  return block.prose.spanOf(from, from + block.text.trim().length)
}
