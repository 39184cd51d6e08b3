import type { Span } from '../text.ts'
import type { Block, BlockRole, Cell, List, ListItem, Table } from './article.ts'
import type { ArticleDraft } from './draft.ts'
import { htmlPieces, INLINE_ELEMENTS, SILENT_ELEMENTS } from './markdown-html.ts'
import { commentOf, InlineReader } from './markdown-inline.ts'
import type { MarkdownNode } from './markdown-tree.ts'
import { literalProse } from './prose.ts'

/** Where a node stands. */
interface Place {
  readonly quoted: boolean
  readonly item?: ListItem & { readonly blocks: Block[] }
  readonly footnote?: string
  /** What a paragraph is here. */
  readonly role: 'paragraph' | 'item' | 'footnote'
}

const TOP: Place = { quoted: false, role: 'paragraph' }

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

type Reparse = (start: number, end: number) => MarkdownNode

/**
 * Adds the blocks of a Markdown tree to the draft. `reparse` reads a stretch of the source again, for a table that
 * Markdown took for the end of a paragraph.
 */
export function addBlocks(draft: ArticleDraft, root: MarkdownNode, reparse: Reparse): void {
  new BlockReader(draft, root, reparse).nodes(root.children ?? [], TOP)
}

class BlockReader {
  readonly #draft: ArticleDraft
  readonly #urls = new Map<string, string>()
  readonly #reparse: Reparse
  // `<blockquote>` in HTML blocks: how many are open.
  #htmlQuotes = 0

  constructor(draft: ArticleDraft, root: MarkdownNode, reparse: Reparse) {
    this.#draft = draft
    this.#reparse = reparse
    this.#define(root)
  }

  #define(node: MarkdownNode): void {
    for (const child of node.children ?? []) {
      if (child.type === 'definition') {
        if (!this.#urls.has(child.identifier ?? '')) this.#urls.set(child.identifier ?? '', child.url ?? '')
      } else if (CONTAINERS.has(child.type)) this.#define(child)
    }
  }

  nodes(nodes: readonly MarkdownNode[], place: Place): void {
    let previous: MarkdownNode | undefined
    for (const node of nodes) {
      this.#node(node, previous, place)
      // A comment or a definition does not part a list from what announces it.
      if (node.type !== 'definition' && !(node.type === 'html' && this.#isComment(node))) previous = node
    }
  }

  #isComment(node: MarkdownNode): boolean {
    return this.#draft.source.startsWith('<!--', node.start)
  }

  #node(node: MarkdownNode, previous: MarkdownNode | undefined, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        this.#paragraph(node, previous, place)
        return
      case 'heading':
        this.#heading(node, place)
        return
      case 'blockquote':
        this.nodes(node.children ?? [], { ...place, quoted: true, role: 'paragraph' })
        return
      case 'list':
        this.#list(node, previous, place)
        return
      case 'table':
        this.#table(node, previous, place)
        return
      case 'code':
        this.#code(node, place)
        return
      case 'footnoteDefinition':
        this.nodes(node.children ?? [], { quoted: place.quoted, footnote: node.label ?? '', role: 'footnote' })
        return
      case 'html':
        this.#html(node, place)
        return
    }
  }

  #paragraph(node: MarkdownNode, previous: MarkdownNode | undefined, place: Place): void {
    const cut = tableIn(this.#draft.source, node)
    if (cut !== undefined) {
      const before = this.#reparse(node.start, cut)
      const after = this.#reparse(cut, node.end)
      if (after.children?.[0]?.type === 'table') {
        this.nodes(before.children ?? [], place)
        // The table starts at the margin: it belongs to no item and no quotation.
        const last = before.children?.at(-1)
        let sibling = last
        for (const child of after.children) {
          this.#node(child, sibling, TOP)
          sibling = child
        }
        return
      }
    }
    const reader = this.#reader()
    reader.phrasing(node.children ?? [])
    if (reader.isBlank) return
    this.#add(reader, isCaption(node, previous) ? 'caption' : place.role, node, place)
  }

  #heading(node: MarkdownNode, place: Place): void {
    const reader = this.#reader()
    reader.phrasing(node.children ?? [])
    if (reader.isBlank) return
    // `---` right under a paragraph makes a heading of all of it; nobody means that.
    const isUnderlined = this.#draft.source[node.start] !== '#'
    if (isUnderlined && isParagraph(reader.text)) {
      this.#add(reader, place.role, node, place)
      return
    }
    this.#own(reader.addBlock('heading', spanOf(node), { ...this.#where(place), level: node.depth ?? 1 }), place)
  }

  #list(node: MarkdownNode, previous: MarkdownNode | undefined, place: Place): void {
    const items = node.children ?? []
    if (node.first !== undefined && node.first >= 1000 && items.length === 1 && this.#yearParagraph(items[0]!, place))
      return
    const before = this.#before(previous)
    const list: List & { items: ListItem[] } = {
      ordered: node.ordered === true,
      ...(node.first === undefined ? {} : { first: node.first }),
      depth: 1 + (place.item?.list.depth ?? 0),
      items: [],
      span: spanOf(node),
      ...(place.item === undefined ? {} : { parent: place.item }),
      ...(before === undefined ? {} : { before }),
    }
    this.#draft.lists.push(list)
    for (const [position, child] of items.entries()) {
      const number = list.ordered ? numberAt(this.#draft.source, child.start) : undefined
      const item = {
        list,
        position,
        blocks: [],
        span: spanOf(child),
        ...(number === undefined ? {} : { number }),
        ...(child.checked === undefined ? {} : { checked: child.checked }),
      }
      list.items.push(item)
      this.nodes(child.children ?? [], { quoted: place.quoted, item, role: 'item' })
    }
  }

  /** “1986. What a season that was” is a sentence, not the 1986th item of a list. */
  #yearParagraph(item: MarkdownNode, place: Place): boolean {
    const first = item.children?.[0]
    if (first?.type !== 'paragraph') return false
    const reader = this.#reader()
    reader.literal(this.#draft.source.slice(item.start, first.start), item.start)
    reader.phrasing(first.children ?? [])
    this.#add(reader, place.role, { start: item.start, end: first.end }, place)
    this.nodes(item.children!.slice(1), place)
    return true
  }

  #table(node: MarkdownNode, previous: MarkdownNode | undefined, place: Place): void {
    const before = this.#before(previous)
    const rows: Cell[][] = []
    const children = node.children ?? []
    // A line without a bar under a table is a row for Markdown and a paragraph for its writer.
    let end = children.length
    while (end > 1 && !this.#hasBar(children[end - 1]!)) end--
    const table: Table = {
      rows,
      hasHeader: true,
      span: { start: node.start, end: end < children.length ? children[end - 1]!.end : node.end },
      ...(before === undefined ? {} : { before }),
    }
    this.#draft.tables.push(table)
    for (const [row, tableRow] of children.slice(0, end).entries()) {
      const cells: Cell[] = []
      rows.push(cells)
      for (const [column, tableCell] of (tableRow.children ?? []).entries()) {
        const reader = this.#reader()
        reader.phrasing(tableCell.children ?? [])
        // The cell and its block know each other.
        const cell = { table, row, column, header: row === 0, columnSpan: 1, rowSpan: 1 } as Mutable<Cell>
        cell.block = reader.addBlock('cell', contentSpan(tableCell), { ...this.#where(place), cell })
        cells.push(cell)
      }
    }
    for (const row of children.slice(end)) {
      const reader = this.#reader()
      for (const cell of row.children ?? []) reader.phrasing(cell.children ?? [])
      if (!reader.isBlank) this.#add(reader, place.role, row, place)
    }
  }

  #hasBar(row: MarkdownNode): boolean {
    return this.#draft.source.slice(row.start, row.end).includes('|')
  }

  #code(node: MarkdownNode, place: Place): void {
    const value = node.value ?? ''
    const written = this.#draft.source.slice(node.start, node.end)
    const at = written.indexOf(value)
    // Code in a list or quotation has their markers between its lines, and a shortcode may be masked in it.
    const prose = at === -1 ? literalProse(written, node.start) : literalProse(value, node.start + at)
    this.#own(this.#draft.block('code', prose, spanOf(node), this.#where(place)), place)
  }

  /** An HTML block: its text as paragraphs and captions, its comments as comments. */
  #html(node: MarkdownNode, place: Place): void {
    const source = this.#draft.source
    let reader = this.#reader()
    let role: BlockRole = place.role
    let level: number | undefined
    let silent: string | undefined
    let start = -1
    let end = -1
    const flush = () => {
      if (!reader.isBlank && start !== -1) {
        const where = { ...this.#where(place), ...(role === 'heading' && level !== undefined ? { level } : {}) }
        this.#own(reader.addBlock(role, { start, end }, where), place)
      }
      reader = this.#reader()
      start = -1
    }
    for (const piece of htmlPieces(source, node.start, node.end)) {
      if (silent !== undefined) {
        if (piece.kind === 'close' && piece.name === silent) silent = undefined
        continue
      }
      if (piece.kind === 'comment') this.#draft.comments.push(commentOf(source, piece))
      else if (piece.kind === 'text' || INLINE_ELEMENTS.has(piece.name) || piece.name === 'br') {
        if (start === -1 && piece.kind === 'text' && source.slice(piece.start, piece.end).trim() === '') continue
        if (start === -1) start = piece.start
        end = piece.end
        reader.html(piece)
      } else if (piece.kind === 'open' && (SILENT_ELEMENTS.has(piece.name) || piece.name === 'pre')) {
        flush()
        if (source[piece.end - 2] !== '/') silent = piece.name
      } else if (piece.kind === 'open' || piece.kind === 'close') {
        flush()
        if (piece.name === 'blockquote')
          this.#htmlQuotes = Math.max(0, this.#htmlQuotes + (piece.kind === 'open' ? 1 : -1))
        role = piece.kind === 'open' && piece.name === 'figcaption' ? 'caption' : place.role
        const heading = piece.kind === 'open' ? HEADING_TAG.exec(piece.name)?.groups?.level : undefined
        if (heading !== undefined) {
          role = 'heading'
          level = Number(heading)
        }
      }
    }
    flush()
  }

  #reader(): InlineReader {
    return new InlineReader(this.#draft, this.#urls)
  }

  #add(reader: InlineReader, role: BlockRole, span: Span, place: Place): void {
    this.#own(reader.addBlock(role, { start: span.start, end: span.end }, this.#where(place)), place)
  }

  #where(place: Place): { quoted: boolean; item?: ListItem; label?: string } {
    return {
      quoted: place.quoted || this.#htmlQuotes > 0,
      ...(place.item === undefined ? {} : { item: place.item }),
      ...(place.footnote === undefined ? {} : { label: place.footnote }),
    }
  }

  #own(block: Block, place: Place): void {
    place.item?.blocks.push(block)
  }

  /** The block right before a list or table, where it can announce it. */
  #before(previous: MarkdownNode | undefined): Block | undefined {
    if (previous === undefined || !ANNOUNCING.has(previous.type)) return undefined
    for (let i = this.#draft.blocks.length - 1; i >= 0; i--) {
      const block = this.#draft.blocks[i]!
      if (block.role === 'field') return undefined
      if (block.role !== 'alt') return block
    }
    return undefined
  }
}

const CONTAINERS: ReadonlySet<string> = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition'])
const ANNOUNCING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'html', 'code'])
const HEADING_TAG = /^h(?<level>[1-6])$/

function spanOf(node: Span): Span {
  return { start: node.start, end: node.end }
}

/** The content of a table cell without bars and padding; the cell's own place where it is empty. */
function contentSpan(cell: MarkdownNode): Span {
  const first = cell.children?.[0]
  const last = cell.children?.at(-1)
  return first === undefined || last === undefined ? spanOf(cell) : { start: first.start, end: last.end }
}

/** `3.` gives 3. */
function numberAt(source: string, at: number): number | undefined {
  let end = at
  while (end < at + 10 && source.charCodeAt(end) >= 48 && source.charCodeAt(end) <= 57) end++
  return end === at ? undefined : Number(source.slice(at, end))
}

function isParagraph(text: string): boolean {
  return text.length > 160 || (text.length > 90 && SENTENCE_END.test(text))
}

const SENTENCE_END = /[.!?…]["”’')\]]{0,2}\s?$/

/** A paragraph that is only emphasis, under or behind a picture. */
function isCaption(node: MarkdownNode, previous: MarkdownNode | undefined): boolean {
  const parts = partsOf(node)
  const emphases = parts.filter((part) => part.type === 'emphasis').length
  if (emphases !== 1) return false
  const pictures = parts.filter(isPicture).length
  if (emphases + pictures !== parts.length) return false
  if (pictures > 0) return isPicture(parts[0]!)
  return previous?.type === 'paragraph' && partsOf(previous).length > 0 && partsOf(previous).every(isPicture)
}

/** The children of a paragraph but the breaks and blanks between them. */
function partsOf(node: MarkdownNode): MarkdownNode[] {
  return (node.children ?? []).filter(
    (child) =>
      child.type !== 'break' && !(child.type === 'text' && child.pieces?.every((piece) => piece.text.trim() === '')),
  )
}

function isPicture(node: MarkdownNode): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  return (
    (node.type === 'link' || node.type === 'linkReference') &&
    partsOf(node).length > 0 &&
    partsOf(node).every(isPicture)
  )
}

/**
 * Where a table starts that the paragraph has swallowed: the header line above a row of dashes, both at the margin.
 * A table cannot begin in a line that only lazily continues a list item or a quotation.
 */
function tableIn(source: string, paragraph: Span): number | undefined {
  let line = source.indexOf('\n', paragraph.start)
  let previousStart = paragraph.start
  while (line !== -1 && line < paragraph.end) {
    const start = line + 1
    const next = source.indexOf('\n', start)
    const end = next === -1 || next > paragraph.end ? paragraph.end : next
    if (
      previousStart > paragraph.start &&
      isDelimiterRow(source, start, end) &&
      isMarginRow(source, previousStart, start)
    )
      return previousStart
    previousStart = start
    line = next
  }
  return undefined
}

function isDelimiterRow(source: string, start: number, end: number): boolean {
  const first = source[start]
  if (first !== '-' && first !== '|' && first !== ':') return false
  const line = source.slice(start, end)
  return line.length < 500 && line.includes('|') && line.includes('-') && DELIMITER_ROW.test(line)
}

const DELIMITER_ROW = /^[-|: \t\r]+$/

function isMarginRow(source: string, start: number, end: number): boolean {
  const first = source.charCodeAt(start)
  return first !== 32 && first !== 9 && first !== 62 && source.slice(start, end).includes('|')
}
