import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import type { Processor } from 'unified'
import { unified } from 'unified'
import { MASKED_NOTHING } from './markdown-mask.ts'

/**
 * A piece of clean text and its place. It is literal (character for character) where it is as long as its place;
 * otherwise it stands for the place as a whole: an entity, an escape, a line break with the next line's prefix.
 */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A node of a Markdown document: mdast with offsets into the source instead of positions. */
export interface MarkdownNode {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly children?: readonly MarkdownNode[]
  /** Of a `text`: its clean text in order, one piece where all of it is literal. */
  readonly pieces?: readonly Piece[]
  /** Of `code`. */
  readonly value?: string
  /** The level of a heading. */
  readonly depth?: number
  readonly ordered?: boolean
  /** The number an ordered list starts with. */
  readonly first?: number
  readonly checked?: boolean
  readonly url?: string
  readonly urlStart?: number
  readonly urlEnd?: number
  /** What a reference refers to, what a definition defines: normalised. */
  readonly identifier?: string
  /** The label of a footnote as written. */
  readonly label?: string
  /** The alternative text of an image, as phrasing. */
  readonly alt?: readonly MarkdownNode[]
}

/**
 * The tree of a stretch of Markdown by remark-parse; `base` is where the stretch stands in the source.
 * `mdx` reads no indented code, as MDX does.
 */
export function remarkTree(markdown: string, base: number, format: 'markdown' | 'mdx'): MarkdownNode {
  const shallow = markdown.replace(DEEP_NESTING, flattened)
  return nodeOf(parserOf(format).parse(shallow) as RemarkNode, base)
}

// Hundreds of quotations or lists in each other take micromark quadratic time and mean nothing.
const DEEP_NESTING = /^[>*+ -]{400,}/gm
const DEEPEST = 200

function flattened(markers: string): string {
  return markers.slice(0, DEEPEST) + MASKED_NOTHING.repeat(markers.length - DEEPEST)
}

interface Point {
  readonly offset: number
}

interface RemarkNode {
  type: string
  position: { start: Point; end: Point | undefined }
  children?: RemarkNode[]
  value?: string
  depth?: number
  ordered?: boolean
  start?: number
  checked?: boolean | null
  url?: string
  identifier?: string
  label?: string
  alt?: string
  // What the handlers below add.
  runs?: number[]
  destination?: [start: number, end: number]
  altChildren?: RemarkNode[]
}

interface Token {
  readonly start: Point
  readonly end: Point
}

interface Compiler {
  readonly stack: RemarkNode[]
  readonly data: { inReference?: boolean; referenceAt?: number }
  resume(): string
  sliceSerialize(token: Token): string
}

const parsers: { markdown?: Processor; mdx?: Processor } = {}

function parserOf(format: 'markdown' | 'mdx'): { parse(markdown: string): unknown } {
  let parser = parsers[format]
  if (parser === undefined) {
    parser = unified().use(remarkParse) as unknown as Processor
    parser.data(
      'micromarkExtensions' as never,
      [
        gfmTable(),
        gfmStrikethrough(),
        gfmFootnote(),
        gfmTaskListItem(),
        ...(format === 'mdx' ? [{ disable: { null: ['codeIndented'] } }] : []),
      ] as never,
    )
    parser.data(
      'fromMarkdownExtensions' as never,
      [
        gfmTableFromMarkdown(),
        gfmStrikethroughFromMarkdown(),
        gfmFootnoteFromMarkdown(),
        gfmTaskListItemFromMarkdown(),
        PLACES,
      ] as never,
    )
    parsers[format] = parser
  }
  return parser
}

/**
 * mdast says where a text starts and ends, not where its characters come from. These handlers do what
 * mdast-util-from-markdown does at the same tokens and write down the place of every run of text, of a link's
 * destination and of an image's alternative text.
 */
const PLACES = {
  enter: {
    characterReference(this: Compiler, token: Token) {
      const siblings = this.stack[this.stack.length - 1]!.children!
      let tail = siblings[siblings.length - 1]
      if (tail === undefined || tail.type !== 'text') {
        tail = { type: 'text', value: '', position: { start: { ...token.start }, end: undefined } }
        siblings.push(tail)
      }
      this.stack.push(tail)
      this.data.referenceAt = tail.value!.length
    },
  },
  exit: {
    data(this: Compiler, token: Token) {
      exitText(this, token, token.start.offset)
    },
    characterEscapeValue(this: Compiler, token: Token) {
      exitText(this, token, token.start.offset - 1)
    },
    characterReference(this: Compiler, token: Token) {
      const tail = this.stack.pop()!
      tail.runs ??= []
      tail.runs.push(this.data.referenceAt ?? 0, tail.value!.length, token.start.offset, token.end.offset)
      tail.position.end = { ...token.end }
    },
    label(this: Compiler) {
      const fragment = this.stack[this.stack.length - 1]!
      const value = this.resume()
      const node = this.stack[this.stack.length - 1]!
      this.data.inReference = true
      if (node.type === 'link') {
        node.children = fragment.children ?? []
        return
      }
      node.alt = value
      node.altChildren = fragment.children ?? []
    },
    resourceDestinationString(this: Compiler, token: Token) {
      const url = this.resume()
      const node = this.stack[this.stack.length - 1]!
      node.url = url
      node.destination = [token.start.offset, token.end.offset]
    },
  },
}

function exitText(compiler: Compiler, token: Token, start: number): void {
  const tail = compiler.stack.pop()!
  const at = tail.value!.length
  tail.value += compiler.sliceSerialize(token)
  tail.runs ??= []
  tail.runs.push(at, tail.value!.length, start, token.end.offset)
  tail.position.end = { ...token.end }
}

function nodeOf(node: RemarkNode, base: number): MarkdownNode {
  const start = node.position.start.offset + base
  const end = (node.position.end ?? node.position.start).offset + base
  const common = { type: node.type, start, end }
  switch (node.type) {
    case 'text':
      return { ...common, pieces: piecesOf(node, base) }
    case 'code':
      return { ...common, value: node.value ?? '' }
    case 'heading':
      return { ...common, depth: node.depth ?? 1, children: childrenOf(node, base) }
    case 'list':
      return {
        ...common,
        ordered: node.ordered === true,
        ...(node.ordered && typeof node.start === 'number' ? { first: node.start } : {}),
        children: childrenOf(node, base),
      }
    case 'listItem':
      if (typeof node.checked === 'boolean') shiftPastBox(node)
      return {
        ...common,
        ...(typeof node.checked === 'boolean' ? { checked: node.checked } : {}),
        children: childrenOf(node, base),
      }
    case 'link':
      return { ...common, url: node.url ?? '', ...destinationOf(node, base), children: childrenOf(node, base) }
    case 'image':
      return { ...common, url: node.url ?? '', ...destinationOf(node, base), alt: altOf(node, base) }
    case 'imageReference':
      return { ...common, identifier: node.identifier ?? '', alt: altOf(node, base) }
    case 'linkReference':
      return { ...common, identifier: node.identifier ?? '', children: childrenOf(node, base) }
    case 'definition':
      return { ...common, identifier: node.identifier ?? '', url: node.url ?? '' }
    case 'footnoteReference':
      return { ...common, label: node.label ?? node.identifier ?? '' }
    case 'footnoteDefinition':
      return { ...common, label: node.label ?? node.identifier ?? '', children: childrenOf(node, base) }
    default:
      return node.children === undefined ? common : { ...common, children: childrenOf(node, base) }
  }
}

/** The task list extension cuts the space after the box off the first text; its runs still count it. */
function shiftPastBox(item: RemarkNode): void {
  const runs = item.children?.[0]?.children?.[0]?.runs
  if (runs === undefined) return
  for (let i = 0; i < runs.length; i += 4) {
    runs[i] = runs[i]! - 1
    runs[i + 1] = runs[i + 1]! - 1
  }
  if (runs[0]! < 0) {
    runs[0] = 0
    runs[2] = runs[2]! + 1
  }
}

function childrenOf(node: RemarkNode, base: number): MarkdownNode[] {
  return (node.children ?? []).map((child) => nodeOf(child, base))
}

function altOf(node: RemarkNode, base: number): MarkdownNode[] {
  return (node.altChildren ?? []).map((child) => nodeOf(child, base))
}

function destinationOf(node: RemarkNode, base: number): { urlStart?: number; urlEnd?: number } {
  if (node.destination !== undefined)
    return { urlStart: node.destination[0] + base, urlEnd: node.destination[1] + base }
  // An autolink `<https://…>` is all destination but its angle brackets.
  const only = node.children?.[0]
  if (node.type !== 'link' || only?.position.start.offset !== node.position.start.offset + 1) return {}
  if (only.runs !== undefined || node.url === undefined || !node.url.endsWith(only.value ?? ' ')) return {}
  return { urlStart: only.position.start.offset + base, urlEnd: only.position.end!.offset + base }
}

/** The runs of a text node as pieces; what lies between two runs is a line break. */
function piecesOf(node: RemarkNode, base: number): Piece[] {
  const value = node.value ?? ''
  const runs = node.runs ?? []
  const pieces: Piece[] = []
  let at = 0
  let from = node.position.start.offset
  for (let i = 0; i < runs.length; i += 4) {
    if (runs[i]! > at) addPiece(pieces, breakOrText(value.slice(at, runs[i]!)), from + base, runs[i + 2]! + base)
    addPiece(pieces, value.slice(runs[i]!, runs[i + 1]!), runs[i + 2]! + base, runs[i + 3]! + base)
    at = runs[i + 1]!
    from = runs[i + 3]!
  }
  if (at < value.length)
    addPiece(pieces, breakOrText(value.slice(at)), from + base, (node.position.end?.offset ?? from) + base)
  return pieces
}

/** A soft line break reads as a space; the text of an autolink has no runs and stands for itself. */
function breakOrText(value: string): string {
  return value === '\n' || value === '\r\n' || value === '\r' ? ' ' : value
}

/** Adds a piece; literal pieces that touch become one. */
export function addPiece(pieces: Piece[], text: string, start: number, end: number): void {
  const last = pieces[pieces.length - 1]
  if (
    last !== undefined &&
    last.end === start &&
    text.length === end - start &&
    last.text.length === last.end - last.start
  ) {
    pieces[pieces.length - 1] = { text: last.text + text, start: last.start, end }
    return
  }
  pieces.push({ text, start, end })
}
