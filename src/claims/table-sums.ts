import type { Article, Sentence, Table } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { intersects } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf, measureNamed } from './amounts.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { isSumOfThese } from './divided-parts.ts'
import type { Column, GridCell } from './grid.ts'
import { gridOf } from './grid.ts'
import type { Parts } from './parts-total.ts'
import { wordsOf } from './words.ts'

/** The sum of a table's column as the text beside the table tells it: “Total distance: 64 km” under three stages. */
export function* tableSums(article: Article): Iterable<Parts> {
  for (const table of article.tables) {
    const told = besideTable(article, table).flatMap((sentence) => sumsIn(sentence))
    if (told.length === 0) continue
    const grid = gridOf(table)
    if (grid === undefined || grid.rows.length < 3 || grid.rows.some((row) => row.role !== 'part')) continue
    for (const { sentence, amount } of told) {
      const columns = grid.columns.filter((column) => isOf(column, amount))
      const [column] = columns
      const cells = column === undefined ? [] : grid.rows.map((row) => row.cells[column.index])
      if (columns.length !== 1 || cells.some((cell) => cell?.number === undefined || cell.number.noted)) continue
      const claim = sumOf(sentence, amount, cells as GridCell[])
      if (claim !== undefined) yield claim
    }
  }
}

/** The sentences of the paragraphs right before and after a table. */
function besideTable({ blocks }: Article, table: Table): Sentence[] {
  const cells = table.rows.flat()
  const [first, last] = [cells[0]?.block.index ?? 0, cells.at(-1)?.block.index ?? 0]
  return [blocks[first - 1], blocks[last + 1]].flatMap((block) =>
    block?.role === 'paragraph' ? [...block.sentences] : [],
  )
}

/** Measures and money that are told as a sum. */
function sumsIn(sentence: Sentence): { readonly sentence: Sentence; readonly amount: Amount }[] {
  const { tokens } = wordsOf(sentence)
  const isTold = (amount: Amount) => isSumOfThese(tokens, amount) || isLabelled(tokens, amount)
  return amountsOf(sentence).flatMap((amount) =>
    (amount.unit !== undefined || amount.currency !== undefined) &&
    amount.number.approximation === undefined &&
    isTold(amount)
      ? [{ sentence, amount }]
      : [],
  )
}

/** “Total distance: 64 km” */
function isLabelled(tokens: readonly Token[], { from }: Amount): boolean {
  return from <= 4 && tokens[from - 1]?.text === ':' && tokens[0]?.lower === 'total'
}

/** The header names the unit or the currency of the amount: “km”, “Cost (£)”. */
function isOf(column: Column, amount: Amount): boolean {
  if (column.role === 'not-summed' || column.headerBlock === undefined) return false
  return wordsOf(column.headerBlock).tokens.some(({ text }) => {
    const measure = measureNamed(text)
    if (amount.currency !== undefined) return text === amount.currency || measure?.currency === amount.currency
    return measure?.unit !== undefined && measure.unit.name === amount.unit?.name
  })
}

function sumOf(sentence: Sentence, amount: Amount, cells: readonly GridCell[]): Parts | undefined {
  const parts = cells.map(({ cell, number }) => ({
    text: cell.block.text.trim(),
    at: cell.block.prose.spanOf(0, cell.block.text.length),
    value: number!.value,
  }))
  const sum = parts.reduce((all, part) => all + part.value, 0)
  // Far from it, something else is summed.
  if (Math.abs(sum - amount.value) > 0.2 * amount.value) return undefined
  const slack = cells.reduce((all, { number }) => all + number!.grain / 2, 0)
  const at = spanIn(sentence, amount.start, amount.end)
  return {
    kind: 'parts-total',
    value: {
      total: { text: sentence.text.slice(amount.start, amount.end), at, value: amount.value },
      parts,
      sum,
      grain: Math.min(...cells.map(({ number }) => number!.grain)),
      fits: intersects({ low: sum - slack, high: sum + slack }, amount.interval),
    },
    span: at,
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: ['similar'],
  }
}
