import { createRequire } from 'node:module'
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Article, Block, BlockRole, Cell, List, ListItem, Table } from './article.ts'
import { ArticleDraft } from './draft.ts'
import { OpenBlock } from './html-block.ts'
import { attribute, attributeProse, headOf } from './html-head.ts'
import { MARK_OF_ELEMENT } from './html-marks.ts'
import { addDecoded } from './html-text.ts'
import {
  boxIn,
  HEADINGS,
  INLINE,
  inHead,
  isFurniture,
  isLayout,
  isOwnBlock,
  linkIn,
  OBJECTS,
  reach,
  rowsOf,
  shiftLocations,
  spanNumber,
  spanOf,
  tagsOf,
  textNodes,
  textOf,
} from './html-tree.ts'
import { ProseBuilder } from './prose.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Reads a page: its article text, without scripts, styles and the furniture of the site around it. This is the one
 * module that loads parse5, when the first page comes.
 */
export function parseHtml(source: string, path: string): Article {
  return new HtmlReader(source, path).read()
}

const require = createRequire(import.meta.url)

function parse(source: string): DefaultTreeAdapterTypes.Document {
  const parse5: typeof import('parse5') = require('parse5')
  return parse5.parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false })
}

/** Deeper than any article nests: what stands below is not read, so a hostile page cannot exhaust the stack. */
const DEEPEST = 300

/** What the elements around a text make of it. */
interface Around {
  readonly role: BlockRole
  readonly level?: number
  readonly quoted: boolean
  readonly article: boolean
  readonly depth: number
  readonly item?: Mutable<ListItem> & { blocks: Block[] }
  readonly element?: Element
}

class HtmlReader {
  readonly #draft: ArticleDraft
  readonly #source: string
  /** parse5 would read a byte order mark as text: it is parsed without, so its offsets are short by one. */
  readonly #shift: number
  readonly #open: OpenBlock
  #images: { element: Element; quoted: boolean }[] = []
  #listDepth = 0

  constructor(source: string, path: string) {
    this.#draft = new ArticleDraft(path, 'html', source)
    this.#source = source
    this.#open = new OpenBlock(source)
    this.#shift = source.charCodeAt(0) === 0xfeff ? 1 : 0
  }

  read(): Article {
    const document = parse(this.#source.slice(this.#shift))
    if (this.#shift > 0) shiftLocations(document, this.#shift)
    const head = headOf(document, this.#source)
    if (head !== undefined) this.#draft.fields('meta', head.span, head.fields)
    const around: Around = { role: 'paragraph', quoted: false, article: false, depth: 0 }
    for (const node of document.childNodes) this.#node(node, around)
    this.#flush(around)
    return this.#draft.finish()
  }

  #node(node: Node, around: Around): void {
    if (node.nodeName === '#comment') {
      const at = node.sourceCodeLocation
      if (at)
        this.#draft.comments.push({
          text: (node as DefaultTreeAdapterTypes.CommentNode).data,
          span: { start: at.startOffset, end: at.endOffset },
        })
    } else if (node.nodeName === '#text') {
      const at = node.sourceCodeLocation
      if (at) this.#open.text((node as DefaultTreeAdapterTypes.TextNode).value, at.startOffset, at.endOffset)
    } else if ('tagName' in node && around.depth < DEEPEST) {
      this.#element(node, { ...around, depth: around.depth + 1 })
    }
  }

  #children(element: Element, around: Around): void {
    for (const child of element.childNodes) this.#node(child, around)
  }

  #element(element: Element, around: Around): void {
    const name = element.tagName
    if (isFurniture(element, around)) {
      if (!INLINE.has(name) && name !== 'input' && name !== 'button') this.#flush(around)
      if (name === 'head')
        for (const child of element.childNodes) if (child.nodeName === '#comment') this.#node(child, around)
      return
    }
    if (name === 'br' || name === 'wbr') {
      const span = spanOf(element)
      if (name === 'br' && span !== undefined) this.#open.breakAt(span)
    } else if (name === 'img') this.#image(element, around)
    else if (OBJECTS.has(name)) this.#open.object(element, name === 'svg' || name === 'math' ? 'object' : 'code')
    else if (name === 'sup' || name === 'sub') this.#raised(element, around)
    else if (name === 'q') this.#quotation(element, around)
    else if (INLINE.has(name)) this.#inline(element, around)
    else this.#blockElement(element, name, around)
  }

  #blockElement(element: Element, name: string, around: Around): void {
    this.#flush(around)
    const own: Around = { ...around, element }
    const level = HEADINGS[name]
    if (level !== undefined) this.#within(element, { ...own, role: 'heading', level })
    else if (name === 'ul' || name === 'ol' || name === 'menu') this.#list(element, own)
    else if (name === 'table' && !isLayout(element)) this.#table(element, own)
    else if (name === 'blockquote') this.#within(element, { ...own, quoted: true })
    else if (name === 'figcaption') this.#within(element, { ...own, role: 'caption' })
    else if (name === 'pre') this.#code(element, own)
    else if (name === 'article' || name === 'main') this.#within(element, { ...own, article: true })
    else this.#within(element, own)
  }

  #within(element: Element, around: Around): void {
    this.#children(element, around)
    this.#flush(around)
  }

  /** Ends the block that is being read; inline elements that are still open go on in the next one. */
  #flush(around: Around): Block | undefined {
    let block: Block | undefined
    const { prose, marks, links } = this.#open.take()
    const text = prose.text
    if (text.trim() !== '') {
      const element = around.element === undefined ? undefined : spanOf(around.element)
      const words = prose.spanOf(0, text.length)
      const whole =
        element !== undefined && isOwnBlock(around.element!) && element.start <= words.start && element.end >= words.end
      const role = around.role === 'paragraph' && around.item !== undefined ? 'item' : around.role
      block = this.#draft.block(role, prose, whole ? element : words, {
        quoted: around.quoted,
        marks,
        ...(around.level === undefined ? {} : { level: around.level }),
        ...(around.item === undefined ? {} : { item: around.item }),
      })
      around.item?.blocks.push(block)
      for (const link of links) this.#draft.links.push({ ...link, block })
    }
    const images = this.#images
    this.#images = []
    for (const image of images) this.#alt(image.element, image.quoted, around)
    return block
  }

  #inline(element: Element, around: Around): void {
    const kind = MARK_OF_ELEMENT[element.tagName]
    const hasTarget = element.tagName !== 'a' || attribute(element, 'href') !== undefined
    if (kind === undefined || !hasTarget) this.#children(element, around)
    else this.#open.within(kind, element, () => this.#children(element, around))
  }

  /** A footnote mark, a power or a letter ordinal: `40,000<sup>1</sup>` is not 400,001, `5 km<sup>2</sup>` is km². */
  #raised(element: Element, around: Around): void {
    const text = textOf(element).trim()
    const link = linkIn(element)
    const reference = link !== undefined && attribute(link, 'href')?.startsWith('#') === true
    const span = spanOf(element)
    if (span !== undefined && !reference && (text === '2' || text === '3') && UNIT_BEFORE.test(this.#open.prose.text)) {
      this.#open.prose.replaced(element.tagName === 'sub' ? text : text === '2' ? '²' : '³', span.start, span.end)
      return
    }
    if (reference || /^[[(]?[0-9*†‡,]+[\])]?$/.test(text)) {
      if (
        element.tagName === 'sup' &&
        (reference || !/[0-9]$/.test(this.#open.prose.text) || this.#open.isSpacePending)
      ) {
        const label = reference ? attribute(link, 'href')!.slice(1) : text.replace(/[[\]()]/g, '')
        if (span !== undefined) this.#draft.footnoteReferences.push({ label, span })
        this.#open.object(element, 'footnote-reference', label)
      } else this.#open.object(element, 'object')
    } else this.#children(element, around)
  }

  /** `<q>` prints quotation marks that the source does not write. */
  #quotation(element: Element, around: Around): void {
    const at = element.sourceCodeLocation
    const opening = at?.startTag
    const closing = at?.endTag
    this.#open.settleSpace()
    if (opening && closing) this.#open.prose.replaced('“', opening.startOffset, opening.endOffset)
    this.#children(element, around)
    if (opening && closing) this.#open.prose.replaced('”', closing.startOffset, closing.endOffset)
  }

  #image(element: Element, around: Around): void {
    this.#open.object(element, 'image', attribute(element, 'src') ?? '')
    this.#images.push({ element, quoted: around.quoted })
  }

  /** Alternative texts follow the block that shows the image. */
  #alt(element: Element, quoted: boolean, around: Around): void {
    const span = spanOf(element)
    if (span === undefined) return
    const read = attributeProse(element, 'alt', this.#source)
    const more = around.item === undefined ? {} : { item: around.item }
    const alt = read === undefined ? undefined : this.#draft.block('alt', read.prose, read.span, { quoted, ...more })
    this.#draft.images.push({ span, url: attribute(element, 'src') ?? '', ...(alt === undefined ? {} : { alt }) })
  }

  #code(element: Element, around: Around): void {
    const builder = new ProseBuilder()
    for (const node of textNodes(element)) {
      const at = node.sourceCodeLocation
      if (at) addDecoded(builder, node.value, this.#source, at.startOffset, at.endOffset, undefined)
    }
    const span = spanOf(element)
    if (span !== undefined && builder.length > 0)
      this.#draft.block('code', builder.build(), span, {
        quoted: around.quoted,
        ...(around.item === undefined ? {} : { item: around.item }),
      })
  }

  #list(element: Element, around: Around): void {
    const span = spanOf(element)
    if (span === undefined) {
      this.#within(element, around)
      return
    }
    const before = this.#draft.blocks.at(-1)
    const first = element.tagName === 'ol' ? Number.parseInt(attribute(element, 'start') ?? '1', 10) : Number.NaN
    const items: ListItem[] = []
    this.#listDepth++
    const list: List = {
      ordered: element.tagName === 'ol',
      ...(Number.isNaN(first) ? {} : { first }),
      depth: this.#listDepth,
      items,
      span,
      ...(around.item === undefined ? {} : { parent: around.item }),
      ...(before === undefined ? {} : { before }),
    }
    this.#draft.lists.push(list)
    let number = first
    for (const child of element.childNodes) {
      if (!('tagName' in child) || child.tagName !== 'li') {
        this.#node(child, around)
        continue
      }
      const given = Number.parseInt(attribute(child, 'value') ?? '', 10)
      if (!Number.isNaN(given)) number = given
      const box = boxIn(child)
      const item: Mutable<ListItem> & { blocks: Block[] } = {
        list,
        position: items.length,
        blocks: [],
        span: spanOf(child) ?? span,
        ...(Number.isNaN(number) ? {} : { number }),
        ...(box === undefined ? {} : { checked: attribute(box, 'checked') !== undefined }),
      }
      items.push(item)
      number++
      this.#within(child, { ...around, role: 'paragraph', item, element: child, depth: around.depth + 1 })
    }
    this.#listDepth--
    this.#flush(around)
  }

  #table(element: Element, around: Around): void {
    const span = spanOf(element)
    if (span === undefined) {
      this.#within(element, around)
      return
    }
    const before = this.#draft.blocks.at(-1)
    const rows: Cell[][] = []
    const table: Mutable<Table> = { rows, hasHeader: false, span, ...(before === undefined ? {} : { before }) }
    const taken: number[][] = [] // columns of later rows that a cell above reaches into
    for (const row of rowsOf(element)) {
      if (row.tagName === 'caption') {
        this.#children(row, { ...around, element: row })
        const caption = this.#flush({ ...around, role: 'caption', element: row })
        if (caption !== undefined) table.caption = caption
        continue
      }
      const index = rows.length
      const cells: Cell[] = []
      rows.push(cells)
      let column = 0
      for (const child of row.childNodes) {
        if (!('tagName' in child) || (child.tagName !== 'td' && child.tagName !== 'th')) continue
        while (taken[index]?.includes(column)) column++
        const columnSpan = spanNumber(child, 'colspan')
        const rowSpan = spanNumber(child, 'rowspan')
        for (let below = 1; below < rowSpan; below++)
          for (let c = column; c < column + columnSpan; c++) reach(taken, index + below, c)
        const header = child.tagName === 'th' || inHead(row)
        cells.push(this.#cell(child, { table, row: index, column, header, columnSpan, rowSpan }, around))
        column += columnSpan
      }
    }
    table.hasHeader = rows[0] !== undefined && rows[0].length > 0 && rows[0].every((cell) => cell.header)
    this.#draft.tables.push(table)
  }

  #cell(element: Element, place: Omit<Cell, 'block'>, around: Around): Cell {
    this.#inCell(element, around)
    const span = spanOf(element) ?? place.table.span
    const cell = { ...place } as Mutable<Cell>
    const { prose, marks, links } = this.#open.take()
    cell.block = this.#draft.block('cell', prose, span, { quoted: around.quoted, marks, cell })
    for (const link of links) this.#draft.links.push({ ...link, block: cell.block })
    this.#flush(around)
    return cell
  }

  /** A cell is one block: what would be blocks elsewhere is parted by a space. */
  #inCell(element: Element, around: Around): void {
    for (const child of element.childNodes) {
      const name = 'tagName' in child ? child.tagName : undefined
      if (name === undefined || INLINE.has(name) || OBJECTS.has(name) || name === 'br' || name === 'img')
        this.#node(child, around)
      else if (!isFurniture(child as Element, around) && around.depth < DEEPEST) {
        const { opening, closing } = tagsOf(child as Element)
        this.#open.breakAt(opening)
        this.#inCell(child as Element, { ...around, depth: around.depth + 1 })
        this.#open.breakAt(closing)
      }
    }
  }
}

// "an area of 12 km", "40 sq. m": a raised 2 or 3 after it is part of the unit; "CO" takes a lowered one.
const UNIT_BEFORE = /(?:\b[0-9.,]+ ?(?:[kcmd]?m|ft|mi|yd|in)|\bCO|\bH|\bNO|\bO)$/
