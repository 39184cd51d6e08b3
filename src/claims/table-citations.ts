import type { Block, Cell, Sentence, Table } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, printedInterval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import { unitAt } from '../language/units.ts'
import type { Span } from '../text.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { isOfThings, kindOf, sortOf } from './comparable.ts'
import type { Grid } from './grid.ts'
import { gridOf } from './grid.ts'
import { wordsOf } from './words.ts'

/** A value in running text that a cell of the article's table gives otherwise. */
export interface TableCitation {
  /** "Soil of large": what the table calls it. */
  readonly what: string
  readonly told: string
  readonly cells: readonly { readonly text: string; readonly at: Span }[]
}

type Citation = ClaimOf<'table-citation', TableCitation>

/** Sentences that name a row and a column of a table (or its unit) and give a value that stands nowhere in it. */
export function* readTableCitations({ article }: Claims): Iterable<Citation> {
  const sheets = article.tables.flatMap((table) => sheetOf(table) ?? [])
  if (sheets.length === 0) return
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role !== 'paragraph' && role !== 'item' && role !== 'caption') continue
    const amounts = amountsOf(sentence)
    if (amounts.length === 0 || amounts.length > 6 || isUnsure(sentence)) continue
    for (const amount of amounts) {
      const cited = sheets.flatMap((sheet) => citedBy(sheet, sentence, amounts, amount) ?? [])
      // With two such tables nobody can tell which is meant.
      if (cited.length === 1) yield citationOf(sentence, amount, cited[0]!)
    }
  }
}

/** A table with the values of its cells, each with its kind. */
interface Sheet {
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
  readonly values: readonly Value[]
}

/** A row or column with the words that name it. */
interface Line {
  readonly label: string
  readonly names: readonly (readonly string[])[]
}

interface Value {
  readonly row: number
  readonly column: number
  readonly cell: Cell
  readonly amount: Amount
  readonly kind: string
}

function sheetOf(table: Table): Sheet | undefined {
  const grid = gridOf(table)
  if (grid === undefined || grid.rows.length > 40 || saysScale(table)) return undefined
  const values = grid.rows.flatMap((row) =>
    row.role !== 'part' ? [] : grid.columns.flatMap((column) => valueAt(grid, row.index, column.index) ?? []),
  )
  if (values.length === 0) return undefined
  return {
    rows: linesOf(grid.rows.map((row) => row.label)),
    columns: linesOf(grid.columns.map((column) => column.header)),
    values,
  }
}

/** Numbers in thousands or millions are other numbers in the text. */
function saysScale(table: Table): boolean {
  const leadIn = table.before?.text.endsWith(':') || table.before?.role === 'heading' ? table.before : undefined
  const blocks = [table.caption, leadIn].filter((block) => block !== undefined)
  return blocks.some((block) => wordsOf(block).tokens.some((token) => SCALES.has(token.lower)))
}

const SCALES: ReadonlySet<string> = new Set(
  'million millions billion billions thousand thousands bn mn k 000'.split(' '),
)

function valueAt(grid: Grid, row: number, column: number): Value | undefined {
  const cell = grid.rows[row]!.cells[column]
  const header = grid.columns[column]!
  if (cell?.number === undefined || cell.number.noted || column === 0) return undefined
  const amount = amountsOf(cell.cell.block)[0]
  if (amount === undefined) return undefined
  const own = sortOf(amount) === 'bare' ? withUnitOf(header.headerBlock, amount) : amount
  if (own === undefined) return undefined
  return { row, column, cell: cell.cell, amount: own, kind: comparableKind(own) }
}

/** "Soil (kg)" gives its numbers their unit, "Ships" what they count. */
function withUnitOf(header: Block | undefined, amount: Amount): Amount | undefined {
  if (header === undefined) return undefined
  const { tokens } = wordsOf(header)
  if (tokens.some((token) => SCALES.has(token.lower))) return undefined
  const units = tokens.flatMap((_, at) => unitAt(tokens, at) ?? [])
  // “Tonnes (m)” are millions.
  return units.length === 1 ? { ...amount, unit: units[0]!.unit } : undefined
}

/** Amperes and volts are no values of one thing, nor are hours and years of a clock. */
function comparableKind(amount: Amount): string {
  return amount.unit?.dimension === 'electric' ? `unit ${amount.unit.name}` : kindOf(amount)
}

function linesOf(labels: readonly string[]): Line[] {
  const words = labels.map((label) => wordsIn(label))
  return labels.map((label, index) => {
    const own = words[index]!
    const names = own.length === 0 || own.length > 5 ? [] : [own]
    // “the Q2” is the Navaro Q2.
    const model = own.find((word) => /^(?=.*\d)(?=.*[a-z])/.test(word))
    const isOnly = model !== undefined && words.filter((other) => other.includes(model)).length === 1
    if (isOnly && own.length > 1) names.push([model])
    for (const word of SAID_AS[own.at(-1) ?? ''] ?? []) names.push([word])
    return { label, names }
  })
}

/** Other words for a property. */
const SAID_AS: Readonly<Record<string, readonly string[]>> = {
  weight: ['weigh', 'weighing', 'weighed'],
  length: ['long', 'measure'],
  height: ['high', 'tall'],
  width: ['wide'],
  depth: ['deep'],
  price: ['cost', 'priced', 'costing'],
  cost: ['cost', 'price', 'priced'],
  fee: ['cost'],
  capacity: ['hold', 'holding'],
  storage: ['storage', 'memory'],
  duration: ['last', 'take', 'lasting'],
  time: ['take'],
}

/** Lower case and singular, without a bracket: "Run time (min)" is run, time. */
function wordsIn(label: string): string[] {
  const bare = label.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').toLowerCase()
  return bare.split(/[^\p{L}\p{N}’'-]+/u).flatMap((word) => (word === '' ? [] : [singular(word)]))
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Words after which a value is another one than the table's: compared, added up, of another time, of no fact. */
function isUnsure(sentence: Sentence): boolean {
  const { tokens } = wordsOf(sentence)
  return (
    sentence.text.endsWith('?') ||
    tokens.some((token, at) => UNSURE.has(token.lower) || (token.lower === 'per' && tokens[at + 1]?.lower !== 'cent'))
  )
}

const UNSURE: ReadonlySet<string> = new Set(
  `than more less fewer average averages total altogether together combined both rose fell grew increased decreased dropped
  if would could should might may until previously predecessor earlier formerly last next other another difference
  between compared against instead unlike not never no without except plus extra additional further originally used
  twice half third quarter fifth tenth times double cheaper longer shorter heavier lighter typically usually normally most some many every
  enough save saves saving cost-cutting`.split(/\s+/),
)

interface Cited {
  readonly what: string
  readonly values: readonly Value[]
}

function citedBy(sheet: Sheet, sentence: Sentence, amounts: readonly Amount[], amount: Amount): Cited | undefined {
  const interval = statedBy(sentence, amount)
  const kind = comparableKind(amount)
  if (interval === undefined || isOfThings(amount) || sortOf(amount) === 'points') return undefined
  const alike = sheet.values.filter((value) => value.kind === kind)
  if (alike.length === 0 || alike.length > 60) return undefined
  if (alike.some((value) => intersects(valuesOf(value.amount), interval))) return undefined
  if (isSumOf(alike, amount)) return undefined
  // The table's own value beside it: “17 kg, or 27 kg when it is wet”.
  const others = amounts.filter((other) => other !== amount && comparableKind(other) === kind)
  if (others.some((other) => alike.some((value) => intersects(valuesOf(value.amount), valuesOf(other)))))
    return undefined
  const { tokens, numbers } = wordsOf(sentence)
  const words = tokens.map((token) => singular(token.lower))
  // “5,200 Pa of suction and a run time of 180 minutes” names two columns; one of them holds minutes.
  const rows = hitsIn(sheet.rows, words).filter((row) => alike.some((value) => value.row === row))
  const columns = hitsIn(sheet.columns, words).filter((column) => alike.some((value) => value.column === column))
  // “€10 in 2019” beside prices of today
  const named = [...rows.map((row) => sheet.rows[row]!), ...columns.map((column) => sheet.columns[column]!)]
  const isOfYear = (year: string) => named.some((line) => line.label.includes(year))
  if (numbers.some((number) => number.form === 'year' && !isOfYear(sentence.text.slice(number.start, number.end))))
    return undefined
  return namedCell(sheet, alike, rows, columns, sentence, tokens, amount) ?? scaledCell(sheet, alike, amount)
}

/** The interval of a plain number, and of "up to 180 minutes"; undefined under another approximator. */
function statedBy(sentence: Sentence, amount: Amount): Interval | undefined {
  const { number } = amount
  if (number.form !== 'cardinal' || number.ambiguous) return undefined
  if (number.approximation !== undefined) {
    const { tokens } = wordsOf(sentence)
    const isUpTo = tokens[number.from - 1]?.lower === 'to' && tokens[number.from - 2]?.lower === 'up'
    if (!isUpTo) return undefined
  }
  return valuesOf(amount)
}

function valuesOf(amount: Amount): Interval {
  const { low, high } = printedInterval(amount.number)
  const factor = amount.unit?.factors[0] ?? 1
  return { low: low * factor, high: high * factor }
}

/** “The two take 24 kg”: the sum or the difference of two cells, or the sum of all. */
function isSumOf(values: readonly Value[], amount: Amount): boolean {
  const factor = amount.unit?.factors[0] ?? 1
  const near = (amount.number.grain * factor) / 2
  const isTold = (value: number) => Math.abs(value - amount.number.value * factor) < near
  const all = values.map((value) => value.amount.number.value * (value.amount.unit?.factors[0] ?? 1))
  if (isTold(all.reduce((sum, one) => sum + one, 0))) return true
  if (all.length > 24) return false
  return all.some((a, i) => all.slice(i + 1).some((b) => isTold(a + b) || isTold(Math.abs(a - b))))
}

/** The lines that are named; of “Navaro” and “Navaro Q2” the longer one. */
function hitsIn(lines: readonly Line[], words: readonly string[]): number[] {
  let best: number[] = []
  let longest = 0
  for (const [index, line] of lines.entries()) {
    const length = Math.max(0, ...line.names.filter((name) => occursIn(name, words)).map((name) => name.length))
    if (length === 0 || (index === 0 && lines[0]!.label === '')) continue
    if (length > longest) [best, longest] = [[index], length]
    else if (length === longest) best.push(index)
  }
  return best
}

function occursIn(name: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => name.every((word, i) => words[at + i] === word))
}

function namedCell(
  sheet: Sheet,
  alike: readonly Value[],
  rows: readonly number[],
  columns: readonly number[],
  sentence: Sentence,
  tokens: readonly Token[],
  amount: Amount,
): Cited | undefined {
  const at = (row: number | undefined, column: number | undefined) =>
    alike.filter(
      (value) => (row === undefined || value.row === row) && (column === undefined || value.column === column),
    )
  // The first column's header ("Pot") names the rows, not a value.
  const valueColumns = columns.filter((column) => column > 0)
  if (rows.length > 1 || valueColumns.length > 1) return undefined
  const [row, column] = [rows[0], valueColumns[0]]
  if (row !== undefined && column !== undefined) return cellCited(sheet, at(row, column))
  if (row === undefined && column === undefined) return undefined
  if (column !== undefined) {
    // “a run time of 180 minutes” under the heading of the S9
    const around = hitsIn(sheet.rows, contextOf(sentence))
    return around.length === 1 ? cellCited(sheet, at(around[0], column)) : undefined
  }
  // “With its 5,000 mAh battery”: the row names a property, and every model has another value.
  const around = hitsIn(sheet.columns, contextOf(sentence)).filter((one) => one > 0)
  if (around.length === 1) return cellCited(sheet, at(row, around[0]))
  const own = at(row, undefined)
  const kinds = new Set(sheet.values.map((value) => value.kind))
  const isBeside = tokens
    .slice(Math.max(0, amount.from - 4), amount.to + 3)
    .some((token) => sheet.rows[row!]!.names.some((name) => name.includes(singular(token.lower))))
  const isProperty = kinds.size > 1 && alike.every((value) => value.row === row) && own.length <= 4
  return isProperty && isBeside && own.length > 0 ? { what: sheet.rows[row!]!.label, values: own } : undefined
}

/** The words of the sentence before, in its paragraph, and of the heading above. */
function contextOf({ block, index }: Sentence): string[] {
  const before = block.sentences.filter((one) => one.index < index).at(-1)
  const texts = [...(before === undefined ? [] : [before]), ...(block.section === undefined ? [] : [block.section])]
  return texts.flatMap((text) => wordsOf(text).tokens.map((token) => singular(token.lower)))
}

function cellCited(sheet: Sheet, values: readonly Value[]): Cited | undefined {
  const only = values.length === 1 ? values[0]! : undefined
  if (only === undefined) return undefined
  const [row, column] = [sheet.rows[only.row]!.label, sheet.columns[only.column]!.label]
  return { what: column === '' ? row : `${row}, ${column}`, values }
}

/** Measures whose values nobody rounds to another unit. */
const MEASURED: ReadonlySet<string> = new Set(
  'length area volume mass speed pressure energy power data electric'.split(' '),
)

/** "64 TB" for the table's only "64 GB": the digits of one cell, and its unit a thousand times larger or smaller. */
function scaledCell(sheet: Sheet, alike: readonly Value[], amount: Amount): Cited | undefined {
  if (amount.number.value < 10 || amount.unit === undefined || !MEASURED.has(amount.unit.dimension)) return undefined
  const lines =
    new Set(alike.map((value) => value.row)).size === 1 || new Set(alike.map((value) => value.column)).size === 1
  const same = alike.filter((value) => value.amount.number.value === amount.number.value)
  const ratio = Math.max(...same.map((value) => ratioOf(value.amount, amount)))
  return lines && same.length === 1 && ratio >= 999 ? cellCited(sheet, same) : undefined
}

function ratioOf(a: Amount, b: Amount): number {
  const ratio = (a.unit?.factors[0] ?? 1) / (b.unit?.factors[0] ?? 1)
  return Math.max(ratio, 1 / ratio)
}

function citationOf(sentence: Sentence, amount: Amount, { what, values }: Cited): Citation {
  return claimAt(sentence, amount.start, amount.end, {
    kind: 'table-citation',
    value: {
      what,
      told: sentence.text.slice(amount.start, amount.end),
      cells: values.map(({ cell }) => ({ text: cell.block.text.trim(), at: cell.block.span })),
    },
    weakenedBy: ['quoted', 'hypothetical'],
  })
}
