import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from '../text.ts'
import { attribute } from './html-head.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element
type Place = { startOffset: number; endOffset: number }

export const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 }

/** Elements whose content is not the article's text. */
const SKIPPED = new Set(
  'script style template noscript nav aside form button select textarea input iframe object embed video audio canvas map dialog head title xmp plaintext noembed noframes frameset option datalist'.split(
    ' ',
  ),
)
const SKIPPED_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'dialog', 'alert'])
/** Elements that are not prose inside a sentence: one object character each. */
export const OBJECTS = new Set(['code', 'kbd', 'samp', 'svg', 'math', 'tt'])
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark meter nobr output progress q rb rp rt rtc ruby s small span strike strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
)
/** Navigation, advertisements, forms, and a header or footer that is not the article's own. */
export function isFurniture(element: Element, around: { readonly article: boolean }): boolean {
  const name = element.tagName
  if (SKIPPED.has(name)) return true
  if ((name === 'header' || name === 'footer') && !around.article) return true
  const role = attribute(element, 'role')
  return attribute(element, 'hidden') !== undefined || (role !== undefined && SKIPPED_ROLES.has(role.toLowerCase()))
}

/** A table that only places things on the page: it holds headings, lists of its own or tables. */
export function isLayout(element: Element): boolean {
  const role = attribute(element, 'role')?.toLowerCase()
  if (role === 'presentation' || role === 'none') return true
  const waiting: Node[] = [...element.childNodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node)) continue
    if (node.tagName === 'table' || HEADINGS[node.tagName] !== undefined) return true
    for (const child of node.childNodes) waiting.push(child)
  }
  return false
}

/** The caption and the rows of a table, in the order of the source. */
export function rowsOf(table: Element): Element[] {
  return table.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return []
    if (child.tagName === 'tr' || child.tagName === 'caption') return [child]
    return child.childNodes.filter((row): row is Element => 'tagName' in row && row.tagName === 'tr')
  })
}

export function inHead(row: Element): boolean {
  return row.parentNode?.nodeName === 'thead'
}

/** Over how many columns or rows a cell goes, within what a browser heeds. */
export function spanNumber(cell: Element, name: string): number {
  const value = Number.parseInt(attribute(cell, name) ?? '1', 10)
  return Number.isNaN(value) ? 1 : Math.min(1000, Math.max(1, value))
}

/** The check box that a task list's item starts with. */
export function boxIn(item: Element): Element | undefined {
  return [...elementsIn(item, 3)].find((own) => own.tagName === 'input' && attribute(own, 'type') === 'checkbox')
}

/** The first link in an element, a few levels down at the most. */
export function linkIn(element: Element): Element | undefined {
  return [...elementsIn(element, 3)].find((own) => own.tagName === 'a')
}

function* elementsIn(element: Element, depth: number): Generator<Element> {
  for (const child of element.childNodes)
    if ('tagName' in child) {
      yield child
      if (depth > 1) yield* elementsIn(child, depth - 1)
    }
}

/** The text of an element and of all that is in it, in the order of the source. */
export function* textNodes(element: Element): Generator<DefaultTreeAdapterTypes.TextNode> {
  const waiting: Node[] = [...element.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.nodeName === '#text') yield node as DefaultTreeAdapterTypes.TextNode
    else if ('tagName' in node) for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!)
  }
}

export function textOf(element: Element): string {
  let text = ''
  for (const node of textNodes(element)) text += node.value
  return text
}

/** True for what is a block of the article of its own, wherever it stands. */
export function isOwnBlock(element: Element): boolean {
  return (
    element.tagName === 'p' ||
    element.tagName === 'caption' ||
    HEADINGS[element.tagName] !== undefined ||
    element.tagName === 'figcaption'
  )
}

/** The element with its tags; undefined for those that the parser added. */
export function spanOf(element: Element): Span | undefined {
  const at = element.sourceCodeLocation
  return at ? { start: at.startOffset, end: at.endOffset } : undefined
}

export function shiftLocations(document: DefaultTreeAdapterTypes.Document, by: number): void {
  const seen = new Set<object>()
  const shift = (at: Place | null | undefined) => {
    if (!at || seen.has(at)) return
    seen.add(at)
    at.startOffset += by
    at.endOffset += by
  }
  const waiting: Node[] = [...document.childNodes]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    shift(node.sourceCodeLocation)
    if (!('tagName' in node)) continue
    const at = node.sourceCodeLocation
    shift(at?.startTag)
    shift(at?.endTag)
    for (const own of Object.values(at?.attrs ?? {})) shift(own)
    for (const child of node.childNodes) waiting.push(child)
  }
}

/** Notes that a cell above reaches into a column of a later row. */
export function reach(taken: number[][], row: number, column: number): void {
  taken[row] ??= []
  taken[row].push(column)
}

/** The places of an element's tags, where it has them. */
export function tagsOf(element: Element): { readonly opening?: Span; readonly closing?: Span } {
  const at = element.sourceCodeLocation
  return {
    ...(at?.startTag ? { opening: { start: at.startTag.startOffset, end: at.startTag.endOffset } } : {}),
    ...(at?.endTag ? { closing: { start: at.endTag.startOffset, end: at.endTag.endOffset } } : {}),
  }
}
