import type { Span } from '../text.ts'
import type { Article, Block, Cell, List, ListItem, Mark, Table } from './article.ts'
import { ArticleDraft } from './draft.ts'
import { commentAt } from './plain-comments.ts'
import type { Line, Marker } from './plain-lines.ts'
import {
  addressesIn,
  isFence,
  isHeadingLike,
  isRule,
  lastSign,
  lineOf,
  linesOf,
  markerOf,
  nextNumbered,
  wrapWidth,
} from './plain-lines.ts'
import { cellsOf, delimiterColumns, tableAt } from './plain-tables.ts'
import type { Prose } from './prose.ts'
import { literalProse, ProseBuilder, proseFrom } from './prose.ts'

/**
 * Reads a plain text by its lines: one paragraph a line or paragraphs between blank lines, headings without a mark,
 * bullets and numbers as lists, rows between pipes as tables, `>` as quotation and `%%` as comment. Markdown would read
 * a whole such text as one list item.
 */
export function parsePlain(source: string, path: string): Article {
  const draft = new ArticleDraft(path, 'plain', source)
  new PlainReader(draft, linesOf(source)).read()
  return draft.finish()
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type OpenItem = Mutable<Omit<ListItem, 'blocks' | 'span'>> & { blocks: Block[]; span: Mutable<Span> }
type OpenList = Mutable<Omit<List, 'items' | 'span'>> & { items: OpenItem[]; span: Mutable<Span> }
interface Level {
  readonly list: OpenList
  readonly indent: number
  readonly sign: string
}

class PlainReader {
  readonly #draft: ArticleDraft
  readonly #lines: readonly Line[]
  readonly #wrap: number | undefined
  /** For each line that begins with a number, the next one at the same indent. */
  readonly #nextNumbered: readonly (number | undefined)[]
  #levels: Level[] = []
  #quoted = false
  #before: Block | undefined
  readonly #numberedHeadings = new Set<number>()

  constructor(draft: ArticleDraft, lines: readonly Line[]) {
    this.#draft = draft
    this.#lines = lines
    this.#wrap = wrapWidth(lines)
    this.#nextNumbered = nextNumbered(lines)
  }

  read(): void {
    let at = 0
    while (at < this.#lines.length) at = this.#readFrom(at)
  }

  /** Reads what begins at a line; gives the line after it. */
  #readFrom(at: number): number {
    const line = this.#lines[at]!
    if (line.text === '') return at + 1
    const comment = this.#comment(at)
    if (comment > at) return comment
    if (isFence(line.text)) return this.#code(at)
    const table = this.#table(at)
    if (table > at) return table
    if (isRule(line.text)) {
      this.#levels = []
      return at + 1
    }
    if (line.text.startsWith('>')) return this.#quotation(at)
    const marker = this.#markerAt(at)
    if (marker !== undefined && this.#isNumberedHeading(at, marker)) return this.#heading(at, 2)
    if (marker !== undefined) return this.#item(at, marker)
    if (line.text.startsWith('#')) {
      const level = /^#{1,6}(?=[ \t])/.exec(line.text)?.[0].length
      if (level !== undefined) return this.#heading(at, level)
    }
    const underline = this.#underlined(at)
    if (underline !== undefined) return this.#heading(at, underline) + 1
    if (this.#isHeading(at)) return this.#heading(at, this.#draft.blocks.length === 0 ? 1 : 2)
    return this.#paragraph(at)
  }

  #lineText(at: number): string {
    return this.#lines[at]?.text ?? ''
  }

  #span(from: number, to: number): Span {
    return { start: this.#lines[from]!.start, end: this.#lines[to]!.end }
  }

  #comment(at: number): number {
    const comment = commentAt(this.#lines, at)
    if (comment === undefined) return at
    const { from, to, span, next } = comment
    this.#draft.comments.push({ text: this.#draft.source.slice(from, to).trim(), span })
    return next
  }

  #code(at: number): number {
    const fence = this.#lineText(at).slice(0, 3)
    let to = at + 1
    while (to < this.#lines.length && !this.#lineText(to).startsWith(fence)) to++
    const last = Math.min(to, this.#lines.length - 1)
    const from = this.#lines[at + 1]?.from ?? this.#lines[at]!.end
    const end = to < this.#lines.length ? this.#lines[to]!.from : this.#lines[last]!.end
    const code = this.#draft.source.slice(from, Math.max(from, end))
    this.#levels = []
    this.#before = this.#draft.block('code', literalProse(code, from), this.#span(at, last))
    return to + 1
  }

  #table(at: number): number {
    const found = tableAt(this.#lines, at)
    if (found === undefined) return at
    const rows: Cell[][] = []
    const table: Table = {
      rows,
      hasHeader: found.hasHeader,
      span: this.#span(at, found.next - 1),
      ...(this.#before === undefined ? {} : { before: this.#before }),
    }
    for (const line of found.rows) rows.push(this.#row(table, line, rows.length, found.separator))
    this.#draft.tables.push(table)
    this.#levels = []
    this.#before = undefined
    return found.next
  }

  #row(table: Table, line: Line, row: number, separator: '|' | '\t'): Cell[] {
    return cellsOf(line.text, separator).map(({ start, end }, column) => {
      const span = { start: line.start + start, end: line.start + end }
      const cell: Mutable<Omit<Cell, 'block'>> & { block?: Block } = {
        table,
        row,
        column,
        header: table.hasHeader && row === 0,
        columnSpan: 1,
        rowSpan: 1,
      }
      const prose = literalProse(line.text.slice(start, end), span.start)
      cell.block = this.#block('cell', prose, span, { cell: cell as Cell })
      return cell as Cell
    })
  }

  /** Lines behind `>` are read as a text of their own. */
  #quotation(at: number): number {
    let to = at
    const inner: Line[] = []
    for (; to < this.#lines.length && this.#lineText(to).startsWith('>'); to++) {
      const line = this.#lines[to]!
      let from = line.start
      while (from < line.end && '> \t'.includes(this.#draft.source.charAt(from))) from++
      const lastMark = this.#draft.source.lastIndexOf('>', from - 1)
      inner.push(lineOf(this.#draft.source, lastMark + 1, line.end))
    }
    const reader = new PlainReader(this.#draft, inner)
    reader.#quoted = true
    reader.read()
    this.#levels = []
    this.#before = this.#draft.blocks.at(-1)
    return to
  }

  #markerAt(at: number): Marker | undefined {
    const line = this.#lines[at]
    if (line === undefined) return undefined
    const marker = markerOf(line.text)
    if (marker === undefined || marker.ordered) return marker
    // A single line behind a dash is an attribution or an aside.
    if (marker.sign === '–' && !this.#lineText(at + 1).startsWith('–') && !this.#lineText(at - 1).startsWith('–'))
      return undefined
    return marker
  }

  /** "1. It asks for nothing" before a paragraph, with "2. …" further down, is a heading of a listicle. */
  #isNumberedHeading(at: number, marker: Marker): boolean {
    if (!marker.ordered || this.#quoted) return false
    const line = this.#lines[at]!
    if (line.indent > 0 || !isHeadingLike(line.text.slice(marker.width))) return false
    const next = this.#nextFilled(at + 1)
    if (next === undefined || this.#lines[next]!.indent > 0 || this.#markerAt(next) !== undefined) return false
    if (this.#wrap !== undefined && next === at + 1) return false
    const sibling = this.#nextNumbered[at]
    const follows = sibling !== undefined && markerOf(this.#lineText(sibling))?.number === marker.number! + 1
    return follows || this.#numberedHeadings.has(marker.number! - 1)
  }

  #item(at: number, marker: Marker): number {
    const line = this.#lines[at]!
    const level = this.#levelFor(line, marker)
    const builder = new ProseBuilder()
    builder.literal(line.text.slice(marker.width), line.start + marker.width)
    const last = this.#joined(at, builder, line.indent + marker.width)
    const box = marker.ordered ? undefined : TASK_BOX.exec(line.text.slice(marker.width))
    const span = this.#span(at, last)
    const item: OpenItem = {
      list: level.list as List,
      position: level.list.items.length,
      blocks: [],
      span: { ...span },
      ...(marker.number === undefined ? {} : { number: marker.number }),
      ...(box == null ? {} : { checked: box[1] !== ' ' }),
    }
    level.list.items.push(item)
    const prose = box == null ? builder.build() : proseFrom(builder.build(), box[0].length)
    const start = line.start + marker.width + (box?.[0].length ?? 0)
    const block = this.#block('item', prose, { start, end: span.end }, { item: item as ListItem })
    item.blocks.push(block)
    this.#extend(span.end)
    return this.#continuation(last + 1, at, item, marker)
  }

  /** Paragraphs between this item and the next number of the same list belong to the item, and so do indented ones. */
  #continuation(from: number, itemAt: number, item: OpenItem, marker: Marker): number {
    const indent = this.#lines[itemAt]!.indent
    const next = marker.ordered ? this.#nextNumbered[itemAt] : undefined
    const isNext = next !== undefined && markerOf(this.#lineText(next))?.number === marker.number! + 1
    if (isNext && (next - from > CONTINUED_LINES || this.#hasHeadingOrItem(from, next))) return from
    let at = from
    for (;;) {
      const filled = this.#nextFilled(at)
      if (filled === undefined || this.#startsBlock(filled) || this.#lineText(filled).includes('|')) return at
      if (!(isNext ? filled < next : this.#lines[filled]!.indent > indent + 1)) return at
      const builder = new ProseBuilder()
      builder.literal(this.#lineText(filled), this.#lines[filled]!.start)
      const last = this.#joined(filled, builder, indent + 1)
      const span = this.#span(filled, last)
      item.blocks.push(this.#block('item', builder.build(), span, { item: item as ListItem }))
      this.#extend(span.end)
      at = last + 1
    }
  }

  /** The open lists and their last items reach as far as what was just added to them. */
  #extend(end: number): void {
    for (const { list } of this.#levels) {
      list.span.end = end
      list.items.at(-1)!.span.end = end
    }
  }

  #hasHeadingOrItem(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (this.#lineText(at) === '') continue
      if (this.#markerAt(at) !== undefined || this.#isHeading(at) || isRule(this.#lineText(at))) return true
    }
    return false
  }

  /** The open list that an item continues, or a new one. */
  #levelFor(line: Line, marker: Marker): Level {
    while (this.#levels.length > 0 && this.#levels.at(-1)!.indent > line.indent) this.#levels.pop()
    const open = this.#levels.at(-1)
    const last = open?.list.items.at(-1)
    if (open !== undefined && open.sign === marker.sign && line.indent - open.indent < 2) {
      // A number that starts again at 1 starts another list.
      if (!marker.ordered || marker.number !== 1 || last?.number === 1) return open
    }
    const isNested = open !== undefined && line.indent - open.indent >= 2
    if (open !== undefined && !isNested) this.#levels.pop()
    const parent = this.#levels.at(-1)?.list.items.at(-1)
    const before = parent === undefined ? this.#before : parent.blocks.at(-1)
    const list: OpenList = {
      ordered: marker.ordered,
      ...(marker.number === undefined ? {} : { first: marker.number }),
      depth: this.#levels.length + 1,
      items: [],
      span: { start: line.start, end: line.end },
      ...(parent === undefined ? {} : { parent: parent as ListItem }),
      ...(before === undefined ? {} : { before }),
    }
    this.#draft.lists.push(list as List)
    const level = { list, indent: line.indent, sign: marker.sign }
    this.#levels.push(level)
    return level
  }

  #underlined(at: number): number | undefined {
    const under = this.#lineText(at + 1)
    if (under === '' || !isRule(under) || (this.#lineText(at - 1) !== '' && at > 0)) return undefined
    const text = this.#lineText(at)
    if (!'=-~'.includes(under.charAt(0)) || under.includes(' ') || text.length > 110) return undefined
    if (under.charAt(0) !== '=' && !isHeadingLike(text)) return undefined
    return under.charAt(0) === '=' ? 1 : 2
  }

  #isHeading(at: number): boolean {
    if (this.#quoted) return false // a short line in a quotation is no heading of the article
    const { text, indent } = this.#lines[at]!
    if (indent > 8 || !isHeadingLike(text)) return false
    const next = this.#nextFilled(at + 1)
    if (next === undefined) return false
    const isFirst = this.#draft.blocks.length === 0
    const isApart = next > at + 1
    if (this.#wrap !== undefined && (!isApart || (at > 0 && this.#lineText(at - 1) !== ''))) return false
    const following = this.#lineText(next)
    if (isFirst || following.length > text.length || this.#markerAt(next) !== undefined)
      return !following.includes('|') || isFirst
    return isApart && isHeadingLike(following)
  }

  #heading(at: number, level: number): number {
    const line = this.#lines[at]!
    const hashes = /^#+[ \t]+/.exec(line.text)?.[0].length ?? 0
    this.#levels = []
    const prose = literalProse(line.text.slice(hashes), line.start + hashes)
    this.#before = this.#block('heading', prose, this.#span(at, at), { level })
    const number = markerOf(line.text)?.number
    if (number !== undefined) this.#numberedHeadings.add(number)
    return at + 1
  }

  #paragraph(at: number): number {
    const line = this.#lines[at]!
    const builder = new ProseBuilder()
    builder.literal(line.text, line.start)
    const last = this.#joined(at, builder, 0)
    this.#levels = []
    this.#before = this.#block('paragraph', builder.build(), this.#span(at, last))
    return last + 1
  }

  /** Adds the lines that go on where the line at `at` was broken off; gives the last of them. */
  #joined(at: number, builder: ProseBuilder, contentIndent: number): number {
    let last = at
    for (let next = at + 1; next < this.#lines.length; next++) {
      const before = this.#lines[last]!
      const line = this.#lines[next]!
      if (line.text === '' || this.#startsBlock(next)) return last
      const hangs = contentIndent > 0 && line.indent >= Math.min(contentIndent, 2) && line.indent > 0
      if (!hangs && !this.#wasBroken(before, line)) return last
      builder.replaced(' ', before.end, line.start)
      builder.literal(line.text, line.start)
      last = next
    }
    return last
  }

  #startsBlock(at: number): boolean {
    const text = this.#lineText(at)
    return (
      this.#markerAt(at) !== undefined ||
      text.startsWith('>') ||
      text.startsWith('%%') ||
      text.startsWith('<!--') ||
      isRule(text) ||
      isFence(text) ||
      (text.includes('|') && delimiterColumns(this.#lineText(at + 1)) > 0)
    )
  }

  /** In a hard-wrapped text: the next line's first word had no room on this one. */
  #wasBroken(line: Line, next: Line): boolean {
    if (this.#wrap === undefined) return false
    const space = next.text.search(/[ \t]/)
    const word = space < 0 ? next.text.length : space
    const length = line.end - line.from
    if (length + 1 + word > this.#wrap - WRAP_SLACK) return true
    if ('.!?:'.includes(lastSign(line.text))) return false
    // A line of some length that ends in mid-sentence goes on, though a name follows: “… and the / Individual or …”.
    return length > this.#wrap * LONG_LINE || next.text.charAt(0) !== next.text.charAt(0).toUpperCase()
  }

  #nextFilled(from: number): number | undefined {
    for (let at = from; at < this.#lines.length; at++) if (this.#lineText(at) !== '') return at
    return undefined
  }

  #block(
    role: Block['role'],
    prose: Prose,
    span: Span,
    more: { level?: number; item?: ListItem; cell?: Cell } = {},
  ): Block {
    const marks: Mark[] = []
    const block = this.#draft.block(role, prose, span, { ...more, quoted: this.#quoted, marks })
    for (const { start, end, url } of addressesIn(prose.text)) {
      const place = prose.spanOf(start, end)
      marks.push({ kind: 'link', start, end, span: place, target: url })
      this.#draft.links.push({ span: place, url, urlSpan: place, block, start, end })
    }
    return block
  }
}

const CONTINUED_LINES = 12
const WRAP_SLACK = 6
const LONG_LINE = 0.7
// "[x] done", "[ ] open"
const TASK_BOX = /^\[([ xX])\][ \t]+/
