import type { Span } from '../text.ts'
import type { Block, BlockRole, Mark } from './article.ts'
import { isAsciiDigit } from './ascii.ts'
import type { ArticleDraft, BlockDraft } from './draft.ts'
import { MARK_OF_ELEMENT } from './html-marks.ts'
import {
  attributeOf,
  CODE_ELEMENTS,
  ENTITY,
  entityText,
  type HtmlPiece,
  htmlPieces,
  INLINE_ELEMENTS,
  SILENT_ELEMENTS,
} from './markdown-html.ts'
import { MASKED_NOTHING, MASKED_OBJECT } from './markdown-mask.ts'
import type { MarkdownNode } from './markdown-tree.ts'
import { FORCED_BREAK, OBJECT, ProseBuilder } from './prose.ts'

type More = Partial<Omit<BlockDraft, 'role' | 'prose' | 'span' | 'marks'>>

/**
 * Reads the inside of one block, Markdown phrasing and inline HTML alike, and adds the block with its marks, links,
 * images and footnote references to the draft.
 */
export class InlineReader {
  readonly #draft: ArticleDraft
  readonly #urls: ReadonlyMap<string, string>
  readonly #prose = new ProseBuilder()
  readonly #marks: Mark[] = []
  readonly #links: { span: Span; url: string; urlSpan?: Span; start: number; end: number }[] = []
  readonly #images: { span: Span; url: string; alt?: InlineReader; altSpan?: Span }[] = []
  // Inline HTML elements that are open, and the element whose content is being passed over.
  readonly #open: { name: string; span: Span; start: number; url?: { value: string; start: number; end: number } }[] =
    []
  #silent: { name: string; start: number } | undefined
  #lastEnd = -1
  // A forced line break that no text follows yet.
  #break: Span | undefined

  constructor(draft: ArticleDraft, urls: ReadonlyMap<string, string>) {
    this.#draft = draft
    this.#urls = urls
  }

  /** Where the next text will stand. */
  get #at(): number {
    return this.#prose.length + (this.#break !== undefined && this.#prose.length > 0 ? 1 : 0)
  }

  get isBlank(): boolean {
    return this.#prose.text.trim() === ''
  }

  get text(): string {
    return this.#prose.text
  }

  /** Adds the block and what hangs on it. Call it once, at the end. */
  addBlock(role: BlockRole, span: Span, more: More = {}): Block {
    this.#closeSilent(span.end)
    const marks = this.#marks.length > 1 ? this.#marks.sort((a, b) => a.start - b.start || b.end - a.end) : this.#marks
    const block = this.#draft.block(role, this.#prose.build(), span, { ...more, marks })
    for (const link of this.#links) this.#draft.links.push({ ...this.#within(link), block })
    for (const { span, url, alt, altSpan } of this.#images) {
      if (alt === undefined || alt.isBlank) this.#draft.images.push({ span, url })
      else
        this.#draft.images.push({
          span,
          url,
          alt: alt.addBlock('alt', altSpan ?? span, {
            quoted: block.quoted,
            ...(block.item ? { item: block.item } : {}),
          }),
        })
    }
    return block
  }

  /** A mark behind a break that no text followed ends with the text. */
  #within<M extends { readonly start: number; readonly end: number }>(mark: M): M {
    const length = this.#prose.length
    if (mark.start <= mark.end && mark.end <= length) return mark
    const start = Math.min(mark.start, length)
    return { ...mark, start, end: Math.max(start, Math.min(mark.end, length)) }
  }

  /** Text that stands in the source as it is, before the phrasing: a number that Markdown took for a list's. */
  literal(text: string, start: number): void {
    this.#add(text, start, start + text.length)
  }

  phrasing(nodes: readonly MarkdownNode[]): void {
    for (const node of nodes) this.#node(node)
  }

  #node(node: MarkdownNode): void {
    if (this.#silent !== undefined && node.type !== 'html') return
    switch (node.type) {
      case 'text':
        for (const piece of node.pieces ?? []) this.#piece(piece.text, piece.start, piece.end)
        return
      case 'emphasis':
        this.#marked('emphasis', node)
        return
      case 'strong':
        this.#marked('strong', node)
        return
      case 'delete':
        this.#marked('deleted', node)
        return
      case 'link':
        this.#link(node, node.url ?? '')
        return
      case 'linkReference':
        this.#link(node, this.#urls.get(node.identifier ?? '') ?? '')
        return
      case 'image':
        this.#image(node, node.url ?? '')
        return
      case 'imageReference':
        this.#image(node, this.#urls.get(node.identifier ?? '') ?? '')
        return
      case 'inlineCode':
        this.#object('code', node)
        return
      case 'break':
        this.#break = { start: node.start, end: node.end }
        return
      case 'footnoteReference': {
        const at = this.#at
        const span = { start: node.start, end: node.end }
        this.#marks.push({ kind: 'footnote-reference', start: at, end: at, span, target: node.label ?? '' })
        this.#draft.footnoteReferences.push({ label: node.label ?? '', span })
        return
      }
      case 'html':
        for (const piece of htmlPieces(this.#draft.source, node.start, node.end)) this.html(piece)
        return
      default:
        if (node.children !== undefined) this.phrasing(node.children)
    }
  }

  /** One piece of HTML within the block. */
  html(piece: HtmlPiece): void {
    if (this.#silent !== undefined) {
      if (piece.kind === 'close' && piece.name === this.#silent.name) this.#closeSilent(piece.end)
      return
    }
    if (piece.kind === 'text') {
      this.#htmlText(piece.start, piece.end)
      return
    }
    if (piece.kind === 'comment') {
      this.#draft.comments.push(commentOf(this.#draft.source, piece))
      return
    }
    const span = { start: piece.start, end: piece.end }
    const at = this.#at
    if (piece.kind === 'open') {
      const isVoid = this.#draft.source[piece.end - 2] === '/'
      if (piece.name === 'br') {
        this.#break = { start: piece.start, end: piece.end }
        return
      }
      if (piece.name === 'img') {
        this.#htmlImage(piece)
        return
      }
      if (!isVoid && (SILENT_ELEMENTS.has(piece.name) || CODE_ELEMENTS.has(piece.name))) {
        this.#silent = { name: piece.name, start: piece.start }
        return
      }
      const url = piece.name === 'a' ? attributeOf(this.#draft.source, piece, 'href') : undefined
      if (!isVoid) this.#open.push({ name: piece.name, span, start: at, ...(url === undefined ? {} : { url }) })
    } else if (piece.kind === 'close') this.#closeElement(piece)
    if (piece.name !== '' && !INLINE_ELEMENTS.has(piece.name)) this.#break = span
    this.#marks.push({ kind: 'html', start: at, end: at, span })
  }

  #closeElement(piece: HtmlPiece): void {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const element = this.#open[i]!
      if (element.name !== piece.name) continue
      this.#open.length = i
      const kind = MARK_OF_ELEMENT[element.name]
      if (kind === undefined) return
      const span = { start: element.span.start, end: piece.end }
      const end = this.#prose.length
      const url = element.url
      this.#marks.push({ kind, start: element.start, end, span, ...(url === undefined ? {} : { target: url.value }) })
      if (url !== undefined)
        this.#links.push({
          span,
          url: url.value,
          urlSpan: { start: url.start, end: url.end },
          start: element.start,
          end,
        })
      return
    }
  }

  #closeSilent(end: number): void {
    const silent = this.#silent
    if (silent === undefined) return
    this.#silent = undefined
    if (CODE_ELEMENTS.has(silent.name)) this.#object('code', { start: silent.start, end })
    else
      this.#marks.push({
        kind: 'html',
        start: this.#prose.length,
        end: this.#prose.length,
        span: { start: silent.start, end },
      })
  }

  #htmlText(start: number, end: number): void {
    const text = this.#draft.source.slice(start, end)
    let at = 0
    for (const match of text.includes('&') ? text.matchAll(ENTITY) : []) {
      const decoded = entityText(match.groups ?? {})
      if (decoded === undefined) continue
      this.#folded(text.slice(at, match.index), start + at)
      at = match.index + match[0].length
      this.#add(decoded, start + match.index, start + at)
    }
    this.#folded(text.slice(at), start + at)
  }

  /** HTML text with its white space folded as a browser shows it. */
  #folded(text: string, start: number): void {
    let at = 0
    for (const match of text.matchAll(WHITE_SPACE)) {
      if (match.index > at) this.#piece(text.slice(at, match.index), start + at, start + match.index)
      at = match.index + match[0].length
      const before = this.#prose.text.at(-1)
      if (before !== undefined && before !== ' ' && before !== '\n')
        this.#replaced(' ', start + match.index, start + at)
    }
    if (at < text.length) this.#piece(text.slice(at), start + at, start + text.length)
  }

  #htmlImage(piece: HtmlPiece): void {
    const source = this.#draft.source
    const alt = attributeOf(source, piece, 'alt')
    const url = attributeOf(source, piece, 'src')?.value ?? ''
    const span = { start: piece.start, end: piece.end }
    this.#object('image', span, url)
    if (alt === undefined || alt.value.trim() === '') {
      this.#images.push({ span, url })
      return
    }
    const reader = new InlineReader(this.#draft, this.#urls)
    reader.#htmlText(alt.start, alt.end)
    this.#images.push({ span, url, alt: reader, altSpan: { start: alt.start, end: alt.end } })
  }

  #marked(kind: Mark['kind'], node: MarkdownNode): void {
    const start = this.#at
    this.phrasing(node.children ?? [])
    this.#marks.push({ kind, start, end: this.#prose.length, span: { start: node.start, end: node.end } })
  }

  #link(node: MarkdownNode, url: string): void {
    const start = this.#at
    this.phrasing(node.children ?? [])
    const end = this.#prose.length
    const span = { start: node.start, end: node.end }
    this.#marks.push({ kind: 'link', start, end, span, target: url })
    const urlSpan =
      node.urlStart === undefined || node.urlEnd === undefined ? undefined : { start: node.urlStart, end: node.urlEnd }
    // A destination may hold a masked template: the source says what it is.
    const written = urlSpan !== undefined && url.includes(MASKED_OBJECT) ? this.#slice(urlSpan) : url
    this.#links.push({ span, url: written, ...(urlSpan === undefined ? {} : { urlSpan }), start, end })
  }

  #image(node: MarkdownNode, url: string): void {
    const span = { start: node.start, end: node.end }
    const written =
      url.includes(MASKED_OBJECT) && node.urlStart !== undefined && node.urlEnd !== undefined
        ? this.#slice({ start: node.urlStart, end: node.urlEnd })
        : url
    this.#object('image', span, written)
    const alt = node.alt ?? []
    const first = alt[0]
    const last = alt[alt.length - 1]
    if (first === undefined || last === undefined) {
      this.#images.push({ span, url: written })
      return
    }
    const reader = new InlineReader(this.#draft, this.#urls)
    reader.phrasing(alt)
    this.#images.push({ span, url: written, alt: reader, altSpan: { start: first.start, end: last.end } })
  }

  #slice(span: Span): string {
    return this.#draft.source.slice(span.start, span.end)
  }

  #object(kind: Mark['kind'], span: Span, target?: string): void {
    const start = this.#at
    this.#replaced(OBJECT, span.start, span.end)
    this.#marks.push({
      kind,
      start,
      end: this.#prose.length,
      span: { start: span.start, end: span.end },
      ...(target === undefined ? {} : { target }),
    })
  }

  /** A piece of text, with what `maskTemplates` hid in it as objects. */
  #piece(text: string, start: number, end: number): void {
    if (text.length !== end - start || !MASKED.test(text)) {
      this.#add(text, start, end)
      return
    }
    let at = 0
    for (const match of text.matchAll(MASKED_RUN)) {
      this.#add(text.slice(at, match.index), start + at, start + match.index)
      at = match.index + match[0].length
      const span = { start: start + match.index, end: start + at }
      if (match[0][0] === MASKED_OBJECT) this.#object('object', span)
      else this.#marks.push({ kind: 'html', start: this.#prose.length, end: this.#prose.length, span })
    }
    this.#add(text.slice(at), start + at, end)
  }

  #add(text: string, start: number, end: number): void {
    if (text === '') return
    if (this.#break !== undefined) {
      const shown = text.trimStart()
      if (shown === '') return
      if (shown !== text && text.length === end - start) {
        this.#add(shown, start + text.length - shown.length, end)
        return
      }
      this.#addBreak(text)
    }
    if (this.#lastEnd !== -1 && start > this.#lastEnd) this.#separateDigits(text, start)
    this.#lastEnd = end
    if (text.length === end - start) this.#prose.literal(text, start)
    else this.#prose.replaced(text, start, end)
  }

  #replaced(text: string, start: number, end: number): void {
    if (this.#break !== undefined) this.#addBreak(text)
    this.#lastEnd = end
    this.#prose.replaced(text, start, end)
  }

  /** A forced break ends a sentence, unless the next line goes on in small letters or the last one ends in a comma. */
  #addBreak(text: string): void {
    const { start, end } = this.#break!
    this.#break = undefined
    const before = this.#prose.text
    if (before === '') return
    const goesOn = SMALL_LETTER.test(text) || before.endsWith(',')
    this.#lastEnd = end
    this.#prose.replaced(goesOn ? ' ' : FORCED_BREAK, start, end)
  }

  /** `2*3*4` is no 234, and `10<sup>6</sup>` no 106: what stood between two digits stays between them. */
  #separateDigits(text: string, start: number): void {
    if (!isAsciiDigit(text.charCodeAt(0))) return
    const before = this.#prose.text
    if (!isAsciiDigit(before.charCodeAt(before.length - 1))) return
    const between = this.#draft.source.slice(this.#lastEnd, start)
    if (MARKERS.test(between)) this.#prose.literal(between, this.#lastEnd)
    else this.#prose.replaced(OBJECT, this.#lastEnd, start)
  }
}

/** A comment without its `<!--` and `-->`. */
export function commentOf(source: string, piece: Span): { text: string; span: Span } {
  const text = source.slice(piece.start + 4, piece.end)
  return {
    text: text.endsWith('-->') ? text.slice(0, -3) : text,
    span: { start: piece.start, end: piece.end },
  }
}

const WHITE_SPACE = /[ \t\r\n\f]+/g
const MASKED = new RegExp(`[${MASKED_OBJECT}${MASKED_NOTHING}]`)
const MASKED_RUN = new RegExp(
  `${MASKED_OBJECT}[${MASKED_OBJECT} ]*${MASKED_OBJECT}|${MASKED_OBJECT}|${MASKED_NOTHING}+`,
  'g',
)
const SMALL_LETTER = /^\p{Ll}/u
const MARKERS = /^[*_~]+$/
