import {
  ASTERISK,
  BACKTICK,
  CARRIAGE_RETURN,
  GREATER_THAN,
  HASH,
  HYPHEN,
  LESS_THAN,
  PLUS,
  SPACE,
  TAB,
  TILDE,
  UNDERSCORE,
} from './ascii.ts'
import { type ContentLine, contentLinesOf } from './content-lines.ts'
import {
  BLOCK_TAGS,
  BULLET,
  COMMENT_END,
  CONTINUES,
  FENCE,
  HEADING,
  interruptsParagraph,
  LITERAL_END,
  LITERAL_TAG,
  MAY_INTERRUPT,
  type Marker,
  markerOf,
  NUMBER,
  PLAIN_START,
  REACHES_FAR,
  RULE,
  TAG_ALONE,
  TAG_NAME,
  TAG_START,
  withoutSpaces,
} from './markdown-patterns.ts'
import { scanPhrasing } from './markdown-scan-inline.ts'
import type { MarkdownNode } from './markdown-tree.ts'
import { remarkTree } from './markdown-tree.ts'

/**
 * The tree that `remarkTree` gives, for a fraction of its time: what articles are mostly made of is read here, and
 * any stretch that holds something else is left to remark-parse. A differential test holds the two to each other.
 */
export function scanTree(markdown: string, base: number, format: 'markdown' | 'mdx'): MarkdownNode {
  return isForRemark(markdown) ? remarkTree(markdown, base, format) : new BlockScanner(markdown, base, format).tree()
}

/** Definitions reach over the whole document, and some characters change how offsets are counted. */
function isForRemark(markdown: string): boolean {
  return markdown.includes(']:') || markdown.includes('\0') || LONE_RETURN.test(markdown) || markdown.includes('\uFEFF')
}

const LONE_RETURN = /\r(?!\n)/

/** A block and the line after it; undefined: one for remark-parse. */
type Read = { readonly node: MarkdownNode; readonly next: number } | undefined

/** Blocks and the line after them. */
interface Siblings {
  readonly nodes: readonly MarkdownNode[]
  readonly next: number
}

class BlockScanner {
  readonly #markdown: string
  readonly #base: number
  readonly #format: 'markdown' | 'mdx'
  #depth = 0

  constructor(markdown: string, base: number, format: 'markdown' | 'mdx') {
    this.#markdown = markdown
    this.#base = base
    this.#format = format
  }

  tree(): MarkdownNode {
    const children = this.#siblings(contentLinesOf(this.#markdown), (lines, at) => this.#stretch(lines, at)) ?? []
    return { type: 'root', start: this.#base, end: this.#base + this.#markdown.length, children }
  }

  /** The blocks that remark-parse finds from a line on, as far as they surely stand alone. */
  #stretch(lines: readonly ContentLine[], at: number): Siblings {
    const next = this.#stretchEnd(lines, at)
    const start = lines[at]!.start
    const stretch = this.#markdown.slice(start, lines[next]?.start)
    return { nodes: remarkTree(stretch, this.#base + start, this.#format).children ?? [], next }
  }

  /**
   * The first line after `from` that surely begins a block at the top: behind a blank line, at the margin, and no
   * item of a list that may go on. Fences and the HTML that blank lines do not end reach to the end of the document.
   */
  #stretchEnd(lines: readonly ContentLine[], from: number): number {
    let afterBlank = false
    for (let i = from; i < lines.length; i++) {
      const line = lines[i]!
      if (this.#isBlank(line)) {
        afterBlank = true
        continue
      }
      if (afterBlank && !CONTINUES.test(this.#first(line))) return i
      afterBlank = false
      if (REACHES_FAR.test(this.#markdown.slice(line.start, line.end))) return lines.length
    }
    return lines.length
  }

  #first(line: ContentLine): string {
    return this.#markdown[line.start] ?? ''
  }

  #isBlank(line: ContentLine): boolean {
    for (let i = line.start; i < line.end; i++) {
      const code = this.#markdown.charCodeAt(i)
      if (code !== SPACE && code !== TAB) return false
    }
    return true
  }

  /** The blocks of a container, undefined where one is for remark-parse. */
  #blocks(lines: readonly ContentLine[]): MarkdownNode[] | undefined {
    if (this.#depth >= DEEPEST) return undefined
    this.#depth++
    const nodes = this.#siblings(lines, () => undefined)
    this.#depth--
    return nodes
  }

  /** Blocks that follow each other; what cannot be read here is asked of `instead`. */
  #siblings(
    lines: readonly ContentLine[],
    instead: (lines: readonly ContentLine[], at: number) => Siblings | undefined,
  ): MarkdownNode[] | undefined {
    const nodes: MarkdownNode[] = []
    let i = 0
    while (i < lines.length) {
      if (this.#isBlank(lines[i]!)) {
        i++
        continue
      }
      const read = this.#block(lines, i)
      const siblings = read === undefined ? instead(lines, i) : { nodes: [read.node], next: read.next }
      if (siblings === undefined) return undefined
      for (const node of siblings.nodes) nodes.push(node)
      i = siblings.next
    }
    return nodes
  }

  #block(lines: readonly ContentLine[], at: number): Read {
    const line = lines[at]!
    const start = this.#textStart(line)
    if (start - line.start > 3 || this.#markdown.charCodeAt(start) === TAB) return undefined
    const content = { start, end: line.end }
    switch (this.#markdown.charCodeAt(start)) {
      case HASH:
        return HEADING.test(this.#text(content)) ? this.#heading(content, at) : this.#paragraph(lines, at)
      case BACKTICK:
      case TILDE:
        return FENCE.test(this.#text(content)) ? this.#fence(lines, at) : this.#paragraph(lines, at)
      case GREATER_THAN:
        return this.#quotation(lines, at)
      case HYPHEN:
      case ASTERISK:
      case PLUS:
      case UNDERSCORE: {
        const text = this.#text(content)
        if (RULE.test(text)) return this.#rule(content, at)
        return BULLET.test(text) ? this.#list(lines, at) : this.#paragraph(lines, at)
      }
      case LESS_THAN:
        return this.#html(lines, at)
      default:
        return NUMBER.test(this.#markdown.slice(start, Math.min(start + 12, line.end)))
          ? this.#list(lines, at)
          : this.#paragraph(lines, at)
    }
  }

  #text(line: ContentLine): string {
    return this.#markdown.slice(line.start, line.end)
  }

  /** Where a line's text starts, behind its leading spaces. */
  #textStart(line: ContentLine): number {
    let start = line.start
    while (start < line.end && this.#markdown.charCodeAt(start) === SPACE) start++
    return start
  }

  #node(type: string, start: number, end: number, more: Partial<MarkdownNode> = {}): MarkdownNode {
    return { type, start: start + this.#base, end: end + this.#base, ...more }
  }

  #rule(content: ContentLine, at: number): Read {
    return { node: this.#node('thematicBreak', content.start, content.end), next: at + 1 }
  }

  #heading(content: ContentLine, at: number): Read {
    const text = this.#text(content)
    if (text.includes('\t')) return undefined
    let depth = 0
    while (text[depth] === '#') depth++
    const body = withoutClosing(text)
    let first = depth
    while (body[first] === ' ') first++
    if (first >= body.length) return undefined
    const line = { start: content.start + first, end: content.start + body.length }
    const children = scanPhrasing(this.#markdown, [line], this.#base)
    if (children === undefined) return undefined
    return { node: this.#node('heading', content.start, content.end, { depth, children }), next: at + 1 }
  }

  #fence(lines: readonly ContentLine[], at: number): Read {
    const line = lines[at]!
    const opening = FENCE.exec(this.#text(line))
    if (opening === null) return undefined
    const fence = opening.groups?.fence ?? ''
    for (let i = at + 1; i < lines.length; i++) {
      const text = withoutSpaces(this.#markdown.slice(this.#textStart(lines[i]!), lines[i]!.end))
      if (text.length < fence.length || text !== fence[0]!.repeat(text.length)) continue
      if (this.#textStart(lines[i]!) - lines[i]!.start > 3) continue
      const value = this.#code(lines.slice(at + 1, i))
      if (value === undefined) return undefined
      return { node: this.#node('code', line.start, lines[i]!.end, { value }), next: i + 1 }
    }
    return undefined
  }

  #code(lines: readonly ContentLine[]): string | undefined {
    const value = lines.map((line) => this.#text(line)).join('\n')
    return lines.some((line) => this.#markdown.charCodeAt(line.end) === CARRIAGE_RETURN) ? undefined : value
  }

  #quotation(lines: readonly ContentLine[], at: number): Read {
    const inside: ContentLine[] = []
    let i = at
    for (; i < lines.length; i++) {
      const line = lines[i]!
      const start = this.#textStart(line)
      if (this.#isBlank(line)) break
      if (start - line.start > 3 || this.#markdown.charCodeAt(start) !== GREATER_THAN) return undefined
      const code = this.#markdown.charCodeAt(start + 1)
      if (code === TAB) return undefined
      inside.push({ start: Math.min(start + (code === SPACE ? 2 : 1), line.end), end: line.end })
    }
    const last = inside.at(-1)!
    if (this.#isBlank(last)) return undefined
    const children = this.#blocks(inside)
    if (children === undefined || children.length === 0) return undefined
    // A list with a blank line of the quotation behind it ends in that line, for remark-parse.
    if (children.some((child, place) => child.type === 'list' && place < children.length - 1)) return undefined
    return { node: this.#node('blockquote', this.#textStart(lines[at]!), last.end, { children }), next: i }
  }

  #list(lines: readonly ContentLine[], at: number): Read {
    const first = this.#marker(lines[at]!)
    if (first === undefined) return undefined
    const children: MarkdownNode[] = []
    let i = at
    let end = 0
    while (i < lines.length) {
      const marker = this.#marker(lines[i]!)
      if (marker === undefined || marker.kind !== first.kind || this.#isRule(lines[i]!)) break
      // Items that step to the right or to the left are remark-parse's.
      const item = marker.indent === first.indent ? this.#item(lines, i, marker) : undefined
      if (item === undefined) return undefined
      children.push(item.node)
      end = item.node.end
      i = item.next
      while (i < lines.length && this.#isBlank(lines[i]!)) i++
    }
    const node: MarkdownNode = {
      type: 'list',
      start: children[0]!.start,
      end,
      ordered: first.number !== undefined,
      ...(first.number === undefined ? {} : { first: first.number }),
      children,
    }
    return { node, next: i }
  }

  #isRule(line: ContentLine): boolean {
    return RULE.test(this.#markdown.slice(this.#textStart(line), line.end))
  }

  #marker(line: ContentLine): Marker | undefined {
    const start = this.#textStart(line)
    return markerOf(this.#markdown.slice(start, line.end), start - line.start)
  }

  #item(lines: readonly ContentLine[], at: number, { indent, width }: Marker): Read {
    const line = lines[at]!
    const inside: ContentLine[] = [{ start: line.start + width, end: line.end }]
    let end = line.end
    let blank = false
    let isLazy = false
    let i = at + 1
    for (; i < lines.length; i++) {
      const next = lines[i]!
      if (this.#isBlank(next)) {
        blank = true
        continue
      }
      const start = this.#textStart(next)
      const column = start - next.start
      if (this.#markdown.charCodeAt(start) === TAB) return undefined
      if (column >= width) {
        if (blank)
          for (let b = i - 1; this.#isBlank(lines[b]!); b--) inside.push({ start: lines[b]!.end, end: lines[b]!.end })
        inside.push({ start: next.start + width, end: next.end })
      } else if (this.#marker(next) !== undefined) {
        if (column === indent) break
        return undefined
      } else if (column > 0) return undefined
      else if (blank) break
      else if (!this.#isPlain(next)) return undefined
      else {
        isLazy = true
        inside.push(next)
      }
      blank = false
      end = next.end
    }
    const children = this.#blocks(inside)
    if (children === undefined) return undefined
    if (isLazy && (children.length !== 1 || children[0]!.type !== 'paragraph')) return undefined
    return { node: this.#node('listItem', line.start + indent, end, { children }), next: i }
  }

  /** A line that can only go on with the paragraph before it. */
  #isPlain(line: ContentLine): boolean {
    return PLAIN_START.test(this.#first(line))
  }

  #html(lines: readonly ContentLine[], at: number): Read {
    const line = lines[at]!
    if (this.#textStart(line) !== line.start) return undefined
    const text = this.#text(line)
    if (text.startsWith('<!--')) return this.#htmlUntil(lines, at, COMMENT_END)
    const literal = LITERAL_TAG.exec(text)
    if (literal !== null) return this.#htmlUntil(lines, at, LITERAL_END)
    if (text[1] === '!' || text[1] === '?') return undefined
    const isBlock = BLOCK_TAGS.has(TAG_NAME.exec(text)?.groups?.name?.toLowerCase() ?? '') || TAG_ALONE.test(text)
    if (!isBlock)
      return text[1] === '/' || TAG_START.test(text) ? this.#inlineStart(lines, at) : this.#paragraph(lines, at)
    let last = at
    while (last + 1 < lines.length && !this.#isBlank(lines[last + 1]!)) last++
    return { node: this.#node('html', line.start, lines[last]!.end), next: last + 1 }
  }

  /** A paragraph that begins with a tag: sure only where the line does not end in the tag. */
  #inlineStart(lines: readonly ContentLine[], at: number): Read {
    const text = this.#text(lines[at]!)
    const close = text.indexOf('>')
    return close === -1 || withoutSpaces(text.slice(close + 1)) === '' ? undefined : this.#paragraph(lines, at)
  }

  #htmlUntil(lines: readonly ContentLine[], at: number, end: RegExp): Read {
    for (let i = at; i < lines.length; i++)
      if (end.test(this.#text(lines[i]!)))
        return { node: this.#node('html', lines[at]!.start, lines[i]!.end), next: i + 1 }
    return undefined
  }

  #paragraph(lines: readonly ContentLine[], at: number): Read {
    const content: ContentLine[] = []
    let i = at
    for (; i < lines.length; i++) {
      const line = lines[i]!
      if (this.#isBlank(line)) break
      const start = this.#textStart(line)
      if (this.#markdown.charCodeAt(start) === TAB || this.#markdown.charCodeAt(line.end - 1) === TAB) return undefined
      if (i > at && start - line.start <= 3) {
        const code = this.#markdown.charCodeAt(start)
        const interrupts = MAY_INTERRUPT[code] === 1 && interruptsParagraph(this.#markdown.slice(start, line.end))
        if (interrupts === undefined) return undefined
        if (interrupts) break
      }
      content.push({ start, end: line.end })
    }
    const children = scanPhrasing(this.#markdown, content, this.#base)
    if (children === undefined) return undefined
    return { node: this.#node('paragraph', content[0]!.start, content.at(-1)!.end, { children }), next: i }
  }
}

/** A heading without the spaces at its end and the hashes that may close it. */
function withoutClosing(text: string): string {
  const trimmed = withoutSpaces(text)
  let end = trimmed.length
  while (end > 0 && trimmed[end - 1] === '#') end--
  return trimmed[end - 1] === ' ' ? withoutSpaces(trimmed.slice(0, end)) : trimmed
}

/** Containers in containers beyond that are remark-parse's. */
const DEEPEST = 20
