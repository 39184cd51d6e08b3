import type { Block, Cell, Table } from '../article/article.ts'
import { CURRENCY_CODES, isCurrencyMark } from '../language/number-marks.ts'
import type { Token } from '../language/tokens.ts'
import { wordsOf } from './words.ts'

/** A table with what its cells mean: numbers with their units, labels, totals. */
export interface Grid {
  readonly table: Table
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

export interface Column {
  readonly index: number
  /** The words of its header, empty without one. */
  readonly header: string
  readonly headerBlock?: Block
  readonly role: 'label' | 'total' | 'part' | 'not-summed'
  /** What its whole numbers are: counted one by one, cut to thousands or to a measure's unit, or not said. */
  readonly digits: 'counted' | 'rounded' | 'unsaid'
}

export interface Row {
  readonly index: number
  readonly label: string
  readonly labelBlock?: Block
  /** A `whole` ("Group", "Full year", a last row in bold) may be a total: another column must prove it. */
  readonly role: 'part' | 'total' | 'whole' | 'subtotal' | 'of-which' | 'not-summed'
  /** By column; undefined where there is no cell of its own. */
  readonly cells: readonly (GridCell | undefined)[]
}

export interface GridCell {
  readonly cell: Cell
  readonly number?: CellNumber
  readonly empty: boolean
}

export interface CellNumber {
  readonly text: string // the number as printed, without its unit
  readonly value: number
  readonly grain: number
  readonly unit: string // '%', a currency, 'km' …, or nothing
  /** A mark that leads to a note: "1,200*". */
  readonly noted: boolean
}

/** The grid of a table, whose units a note under it may give; undefined for tables with merged cells in their body or fewer than two rows of numbers. */
export function gridOf(table: Table, note?: Block): Grid | undefined {
  const width = Math.max(...table.rows.map((row) => row.length))
  if (width < 2 || width > 40 || table.rows.length < 3) return undefined
  if (table.rows.some((row) => row.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1))) return undefined
  const headerRow = headerRowOf(table)
  const isRounded = [table.caption, table.before, note].some((block) => block !== undefined && saysRounded(block))
  const columns = Array.from({ length: width }, (_, index) => columnOf(headerRow, index, isRounded))
  const rows = table.rows
    .filter((row) => row !== headerRow)
    .map((row, index): Row => {
      const cells = Array.from({ length: width }, (_, column) => {
        const cell = row.find((one) => one.column === column)
        return cell === undefined ? undefined : gridCell(cell)
      })
      const labelled = cells.find((cell) => cell !== undefined && cell.number === undefined && !cell.empty)
      const labelBlock = labelled?.cell.block
      const label = labelBlock?.text.trim() ?? ''
      return {
        index,
        label,
        ...(labelBlock === undefined ? {} : { labelBlock }),
        role: rowRole(labelBlock?.text ?? '', lastAs(row, table)),
        cells,
      }
    })
  return { table, columns, rows }
}

function headerRowOf(table: Table): readonly Cell[] | undefined {
  const first = table.rows[0]
  if (first === undefined) return undefined
  if (table.hasHeader) return first
  return first.every((cell) => cellNumber(cell.block) === undefined) ? first : undefined
}

/** A caption, a lead-in that ends in a colon, or a note under the table; other prose speaks of other numbers. */
function saysRounded(block: Block): boolean {
  const isNote = block.role !== 'paragraph' || block.text.endsWith(':') || isSetApart(block)
  return isNote && wordsOf(block).tokens.some((token) => ROUNDED.has(token.lower))
}

/** "*In millions of euros.*", "Note: figures are rounded." */
function isSetApart(block: Block): boolean {
  const first = block.marks[0]
  if (first?.kind === 'emphasis' && first.start === 0 && first.end >= block.text.length - 1) return true
  return block.text.length < 120 && NOTE_STARTS.has(wordsOf(block).tokens[0]?.lower ?? '')
}

const NOTE_STARTS: ReadonlySet<string> = new Set(
  'note notes source sources figures numbers all amounts values in rounded'.split(' '),
)

function columnOf(headerRow: readonly Cell[] | undefined, index: number, isRounded: boolean): Column {
  const block = headerRow?.find((cell) => cell.column === index)?.block
  const header = block?.text.trim() ?? ''
  const words = block === undefined ? [] : wordsOf(block).tokens.map((token) => token.lower)
  return {
    index,
    header,
    ...(block === undefined ? {} : { headerBlock: block }),
    role: columnRole(words),
    digits: words.some((word) => EXACT_COUNTS.has(word))
      ? 'counted'
      : isRounded || words.some((word) => ROUNDED.has(word))
        ? 'rounded'
        : 'unsaid',
  }
}

function columnRole(words: readonly string[]): Column['role'] {
  if (words.some((word) => NOT_SUMMED.has(word))) return 'not-summed'
  if (words.length <= 3 && words.some((word) => TOTAL_WORDS.has(word))) return 'total'
  return 'part'
}

/** Where a row stands, as far as that may make it a total: the last one, and the last one in bold letters. */
type Last = 'bold' | 'plain' | undefined

function lastAs(row: readonly Cell[], table: Table): Last {
  if (row !== table.rows.at(-1)) return undefined
  const before = table.rows.at(-2) ?? []
  return row.every(({ block }) => isBold(block)) && !before.slice(1).some(({ block }) => isBold(block))
    ? 'bold'
    : 'plain'
}

function isBold({ marks, text }: Block): boolean {
  const from = text.length - text.trimStart().length
  return marks.some(({ kind, start, end }) => kind === 'strong' && start <= from && end >= text.trimEnd().length)
}

function rowRole(label: string, last: Last): Row['role'] {
  // "  of which cruise ships", "– of which": spaces, dashes and bullets set a row under the one before.
  const indented = /^[\s–—•·→↳-]/.test(label)
  const words = label
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%\s-]/gu, '')
    .split(/\s+/)
  const text = words.join(' ')
  if (indented || /^(?:of which|of them|of these|including|incl|thereof|with|among)\b/.test(text)) return 'of-which'
  if (/\bsub-?totals?\b/.test(text)) return 'subtotal'
  if (last !== undefined && isWholeLabel(words)) return 'whole'
  if (words.some((word) => NOT_SUMMED.has(word))) return 'not-summed'
  if (isTotalLabel(words)) return 'total'
  return last === 'bold' ? 'whole' : 'part'
}

/** “Whole river”, “The year”, “Season 2023”, “Group”: what its rows are the parts of. */
function isWholeLabel(words: readonly string[]): boolean {
  const own = words.filter((word) => word !== 'the' && !/^\d{4}$/.test(word))
  if (own.length === 0 || own.length > 3) return false
  return WHOLES.has(own.join(' ')) || own[0] === 'whole' || own[0] === 'entire'
}

const WHOLES: ReadonlySet<string> = new Set([
  'group',
  'group revenue',
  'group sales',
  'company',
  'everything',
  'everyone',
  'nationwide',
  'full year',
  'year',
  'season',
  'week',
  'weekend',
  'month',
  'tour',
  'trip',
  'route',
  'both',
  'bill',
  'to pay',
  'lot',
  'house',
  'parliament',
  'assembly',
  'council',
])

/** Words that say whole numbers are cut: a scale, a measure, a currency, shares. */
const ROUNDED: ReadonlySet<string> = new Set(
  `million millions billion billions bn m mn thousand thousands 000 rounded rounding % percent percentage per-cent cent share € $ £ ¥ ₹ ₦ eur usd
  gbp chf nok sek dkk euro euros dollars pounds francs crowns km kilometres kilometers miles m2 m² ha hectares acres square kg tonnes tons t
  grams g litres liters l gwh mwh twh kwh mw gw hours minutes min h mm cm metres meters feet ft approximate approximately estimated mt
  kt teu co2 barrels bushels k`.split(/\s+/),
)

/** "Total", "Grand total", "All spending", "Sum", "Together", "In all", "Overall". */
function isTotalLabel(words: readonly string[]): boolean {
  if (words.length > 5) return false
  const first = words[0] ?? ''
  const last = words.at(-1)!
  if (first === 'total' || first === 'totals' || last === 'total' || last === 'totals') return true
  if (words.length <= 4 && words.length > 1 && TOGETHER.has(last)) return true
  if (words.length <= 4 && first === 'all' && last !== 'other' && last !== 'others') return true
  return words.length === 1
    ? TOTAL_WORDS.has(first)
    : words.length === 2 && (first === 'in' || first === 'sum')
      ? last === 'all' || last === 'total' || first === 'sum'
      : false
}

const TOGETHER: ReadonlySet<string> = new Set(['together', 'altogether', 'combined', 'overall', 'told'])

const TOTAL_WORDS: ReadonlySet<string> = new Set('total totals sum all together altogether overall combined'.split(' '))

/** Headers and labels of what is never the sum of its column or row. */
const NOT_SUMMED: ReadonlySet<string> = new Set(
  `average averages avg mean median mode maximum minimum max min rank ranking rate ratio position pos no # year years
  change growth difference diff margin balance net index score rating price age per avg. best worst highest lowest target
  goal budget possible density gp apps pld played streak since change% increase decrease percentage-point trend record
  capacity weighted cumulative running projected estimate estimated unique distinct required needed remaining`.split(
    /\s+/,
  ),
)

/** What is counted one by one, so that its sums are exact. */
const EXACT_COUNTS: ReadonlySet<string> = new Set(
  'votes seats gold silver bronze medals goals points wins losses draws people pupils students members teams staff deaths injuries homes houses players men women boys girls children councillors delegates tickets books'.split(
    ' ',
  ),
)

function gridCell(cell: Cell): GridCell {
  const number = cellNumber(cell.block)
  const text = cell.block.text.trim()
  return { cell, ...(number === undefined ? {} : { number }), empty: text === '' || NO_VALUE.has(text.toLowerCase()) }
}

const NO_VALUE: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '−',
  'n/a',
  'na',
  'n.a.',
  '?',
  '.',
  '..',
  '...',
  '…',
  'none',
  'nil',
  'tbd',
  'x',
])

/** The number that is all of a cell: "1,200", "€45.2m", "12%", "450 ml", "(38)". */
function cellNumber(block: Block): CellNumber | undefined {
  if (block.text.length > 30) return undefined
  const { tokens, numbers } = wordsOf(block)
  if (numbers.length !== 1) return undefined
  const number = numbers[0]!
  if (number.form !== 'cardinal' && number.form !== 'year') return undefined
  if (number.ambiguous || number.written === 'words' || number.approximation !== undefined) return undefined
  let unit = ''
  let noted = false
  let negative = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (i >= number.from && i < number.to) continue
    if (isMark(token, '*†‡¹²³')) noted = true
    else if (token.text === '(' && tokens[number.to]?.text === ')' && i === number.from - 1) negative = true
    else if (token.text === ')' && negative) continue
    else if (token.text === '%' && i === number.to) unit = '%'
    else if (isCurrencyMark(token.text) || CURRENCY_CODES.has(token.text)) unit = token.text
    else if ((token.text === '+' || token.text === '-' || token.text === '−') && i < number.from) continue
    // “1a” is a class of pupils, “6m” a length.
    else if (!token.spaced && token.text.length === 1 && !GLUED_UNITS.includes(token.text)) return undefined
    else if (token.kind === 'word' && i >= number.to && i <= number.to + 1 && unit === '') unit = token.lower
    else return undefined
  }
  return {
    text: block.text.slice(number.start, number.end),
    value: negative ? -number.value : number.value,
    grain: number.grain,
    unit,
    noted,
  }
}

const GLUED_UNITS = 'kmgtlhswKMGTLHSWCFVA'

function isMark(token: Token, marks: string): boolean {
  return token.kind === 'mark' && marks.includes(token.text)
}
