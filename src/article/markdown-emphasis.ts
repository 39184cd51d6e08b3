import type { MarkdownNode, Piece } from './markdown-tree.ts'
import { addPiece } from './markdown-tree.ts'

/** Text, a node, or markers that may turn out to be either. */
export type Part =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'break'; readonly start: number; readonly end: number }
  | { readonly kind: 'node'; readonly node: MarkdownNode }
  | MarkerRun
  | {
      readonly kind: 'bracket'
      readonly isImage: boolean
      readonly start: number
      readonly end: number
      isActive: boolean
    }

interface MarkerRun {
  readonly kind: 'run'
  readonly marker: number
  start: number
  end: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

/**
 * The nodes that parts of one block make: pairs the markers of emphasis the way CommonMark does (6.2), and joins what
 * paired with nothing. `parts` is used up. Offsets in the result have `base` added.
 */
export function nodesOf(parts: Part[], markdown: string, base: number): MarkdownNode[] {
  for (let i = 0; i < parts.length; i++) {
    const closer = parts[i]!
    if (closer.kind !== 'run' || !closer.canClose) continue
    for (let o = i - 1; o >= 0; o--) {
      const opener = parts[o]!
      if (opener.kind !== 'run' || !opener.canOpen || opener.marker !== closer.marker) continue
      const openSize = opener.end - opener.start
      const closeSize = closer.end - closer.start
      if ((opener.canClose || closer.canOpen) && closeSize % 3 !== 0 && (openSize + closeSize) % 3 === 0) continue
      const use = openSize > 1 && closeSize > 1 ? 2 : 1
      const node: MarkdownNode = {
        type: use === 2 ? 'strong' : 'emphasis',
        start: opener.end - use + base,
        end: closer.start + use + base,
        children: joined(parts.slice(o + 1, i), markdown, base),
      }
      opener.end -= use
      closer.start += use
      const isOpenerLeft = opener.end > opener.start
      const isCloserLeft = closer.end > closer.start
      const first = isOpenerLeft ? o + 1 : o
      parts.splice(first, (isCloserLeft ? i : i + 1) - first, { kind: 'node', node })
      // What is left of the closer is looked at again; else what follows the new node.
      i = first
      break
    }
  }
  return joined(parts, markdown, base)
}

/** Parts in order as nodes; texts, line breaks and markers that paired with nothing become one text. */
function joined(parts: readonly Part[], markdown: string, base: number): MarkdownNode[] {
  const nodes: MarkdownNode[] = []
  let i = 0
  while (i < parts.length) {
    const part = parts[i]!
    if (part.kind === 'node') {
      nodes.push(part.node)
      i++
      continue
    }
    const first = i
    while (i < parts.length && parts[i]!.kind !== 'node') i++
    nodes.push(textNode(parts, first, i, markdown, base))
  }
  return nodes
}

function textNode(parts: readonly Part[], first: number, after: number, markdown: string, base: number): MarkdownNode {
  const pieces: Piece[] = []
  for (let i = first; i < after; i++) {
    const part = parts[i] as Exclude<Part, { kind: 'node' }>
    if (part.kind === 'text') addPiece(pieces, part.text, part.start + base, part.end + base)
    else if (part.kind === 'break') {
      // A soft break stands for the spaces around it too, as far as the text around it reaches.
      const before = i > first ? (parts[i - 1] as { end: number }).end : part.start
      const next = i + 1 < after ? (parts[i + 1] as { start: number }).start : part.end
      addPiece(pieces, ' ', before + base, next + base)
    } else addPiece(pieces, markdown.slice(part.start, part.end), part.start + base, part.end + base)
  }
  const start = (parts[first] as { start: number }).start + base
  const end = (parts[after - 1] as { end: number }).end + base
  return { type: 'text', start, end, pieces }
}
