import type { Table } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, printedInterval } from '../language/numbers.ts'
import type { Change } from './changes.ts'
import type { ClaimOf } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotient } from './comparable.ts'
import type { CellNumber, Column, Grid, GridCell, Row } from './grid.ts'
import { gridOf } from './grid.ts'
import { wordsOf } from './words.ts'
import type { WrittenValue } from './written-value.ts'

type ChangeClaim = ClaimOf<'change', Change>

/** A column of changes in per cent beside the two columns that it is computed of: | 2023 | 2024 | Change |. */
export function* tableChanges(table: Table): Iterable<ChangeClaim> {
  const grid = gridOf(table)
  if (grid === undefined) return
  for (const column of grid.columns) {
    if (column.index < 2 || !tellsChange(column)) continue
    const [first, second] = [grid.columns[column.index - 2]!, grid.columns[column.index - 1]!]
    const read = [...changesOf(grid, first, second, column)]
    // The other rows show that the column is the change of these two, and in which direction.
    const right = read.filter(({ forward }) => forward.value.verdict === 'fits').length
    const back = read.filter(({ backward }) => backward.value.verdict === 'fits').length
    const best = Math.max(right, back)
    if (best < 2 || (read.length - best) * 3 > best + 1) continue
    yield* read.map(({ forward, backward }) => (right >= back ? forward : backward))
  }
}

const CHANGE_HEADERS: ReadonlySet<string> = new Set(
  'change changes difference growth increase decrease variation yoy development +/- ± +'.split(' '),
)

function tellsChange({ headerBlock }: Column): boolean {
  return headerBlock !== undefined && wordsOf(headerBlock).tokens.some((token) => CHANGE_HEADERS.has(token.lower))
}

interface BothWays {
  readonly forward: ChangeClaim
  readonly backward: ChangeClaim
}

function* changesOf(grid: Grid, first: Column, second: Column, changes: Column): Iterable<BothWays> {
  const inHeader = PER_CENT.test(changes.header)
  for (const row of grid.rows) {
    const [a, b, said] = [row.cells[first.index], row.cells[second.index], row.cells[changes.index]]
    if (a?.number === undefined || b?.number === undefined || said?.number === undefined) continue
    if (a.number.unit === '%' || b.number.unit !== a.number.unit || a.number.value <= 0 || b.number.value <= 0) continue
    if (said.number.unit !== '%' && !(inHeader && said.number.unit === '')) continue
    if (a.number.noted || b.number.noted || said.number.noted) continue
    yield { forward: changeIn(row, a, b, said), backward: changeIn(row, b, a, said) }
  }
}

// “Change in %”, “Change (per cent)”
const PER_CENT = /%|[Pp]er\s?cent/

function changeIn(row: Row, a: GridCell, b: GridCell, said: GridCell): ChangeClaim {
  const ratio = quotient(printed(b.number!), printed(a.number!))
  const right = { low: 100 * (ratio.low - 1), high: 100 * (ratio.high - 1) }
  const value = signed(said)
  const stated = printedInterval({ value, grain: said.number!.grain })
  const { block } = said.cell
  return {
    kind: 'change',
    value: {
      from: toldOf(a, a.number!.value),
      to: toldOf(b, b.number!.value),
      said: toldOf(said, value),
      as: 'percent',
      right,
      verdict: intersects(stated, { low: right.low - 1e-9, high: right.high + 1e-9 }) ? 'fits' : 'differs',
    },
    span: block.prose.spanOf(0, block.text.length),
    block,
    voice: ARTICLE_VOICE,
    guards: row.role === 'not-summed' ? ['similar'] : [],
  }
}

/** "−25%": the sign of a cell. */
function signed({ cell, number }: GridCell): number {
  const value = Math.abs(number!.value)
  return FALLING.test(cell.block.text) ? -value : value
}

// “−25%”, “(-3 %)”, “▼ 4%”
const FALLING = /^\s*\(?\s?[-−–▼↓]/

function printed({ value, grain }: CellNumber): Interval {
  return printedInterval({ value, grain })
}

function toldOf({ cell }: GridCell, value: number): WrittenValue {
  const { block } = cell
  return { text: block.text.trim(), at: block.prose.spanOf(0, block.text.length), value }
}
