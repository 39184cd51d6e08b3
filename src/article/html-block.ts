import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from '../text.ts'
import type { Mark } from './article.ts'
import { attribute, attributeSpan } from './html-head.ts'
import { addDecoded, addSpace, type Space } from './html-text.ts'
import { spanOf } from './html-tree.ts'
import { OBJECT, type Prose, ProseBuilder } from './prose.ts'

type Element = DefaultTreeAdapterTypes.Element

/** The words of one block with what is marked in them. */
export interface BlockContent {
  readonly prose: Prose
  readonly marks: Mark[]
  readonly links: readonly { span: Span; url: string; urlSpan?: Span; start: number; end: number }[]
}

/** The block of a page that is being read: its words so far, the white space that waits for more, the marks that are open. */
export class OpenBlock {
  prose = new ProseBuilder()
  readonly #source: string
  #space: Space | undefined
  #marks: Mark[] = []
  #open: OpenMark[] = []
  readonly #urlSpans = new Map<Mark, Span>()

  constructor(source: string) {
    this.#source = source
  }

  get isSpacePending(): boolean {
    return this.#space !== undefined
  }

  /** Text that the parser decoded from the source between two offsets. */
  text(decoded: string, start: number, end: number): void {
    this.#space = addDecoded(this.prose, decoded, this.#source, start, end, this.#space)
  }

  /** A tag that parts words: a space, if more words follow. */
  breakAt(tag: Span | undefined): void {
    this.#space ??= tag
  }

  /** Writes the white space that waits, for what is no text follows. */
  settleSpace(): void {
    if (this.#space !== undefined) addSpace(this.prose, this.#source, this.#space)
    this.#space = undefined
  }

  /** Adds one object character for an element that is not prose. */
  object(element: Element, kind: Mark['kind'], target?: string): void {
    const span = spanOf(element)
    if (span === undefined) return
    this.settleSpace()
    const start = this.prose.length
    this.prose.replaced(OBJECT, span.start, span.end)
    this.#marks.push({ kind, start, end: start + 1, span, ...(target === undefined ? {} : { target }) })
  }

  /** Marks the words that `read` adds. */
  within(kind: Mark['kind'], element: Element, read: () => void): void {
    const mark = { kind, element, start: this.prose.length + (this.#space && this.prose.length > 0 ? 1 : 0) }
    this.#open.push(mark)
    read()
    this.#open.splice(this.#open.indexOf(mark), 1)
    this.#close(mark)
  }

  /** Ends the block: gives what it holds and begins the next one, in which elements that are still open go on. */
  take(): BlockContent {
    for (const mark of this.#open) this.#close(mark)
    const marks = this.#marks
    const links = marks.flatMap((mark) => {
      if (mark.kind !== 'link') return []
      const urlSpan = this.#urlSpans.get(mark)
      const { span, target = '', start, end } = mark
      return [{ span, url: target, ...(urlSpan === undefined ? {} : { urlSpan }), start, end }]
    })
    const prose = this.prose.build()
    this.prose = new ProseBuilder()
    this.#space = undefined
    this.#marks = []
    for (const mark of this.#open) mark.start = 0
    return { prose, marks, links }
  }

  #close({ kind, element, start }: OpenMark): void {
    const end = this.prose.length
    const span = spanOf(element)
    if (end <= start || span === undefined) return
    const target = kind === 'link' ? attribute(element, 'href') : undefined
    const mark: Mark = { kind, start, end, span, ...(target === undefined ? {} : { target }) }
    this.#marks.push(mark)
    const urlSpan = kind === 'link' ? attributeSpan(element, 'href', this.#source) : undefined
    if (urlSpan !== undefined) this.#urlSpans.set(mark, urlSpan)
  }
}

interface OpenMark {
  readonly kind: Mark['kind']
  readonly element: Element
  start: number
}
