import type { Span } from '../text.ts'
import type { Line } from './plain-lines.ts'

/** A comment of a plain text: what stands inside, as offsets in the source, and the line after it. */
export interface CommentLines {
  readonly from: number
  readonly to: number
  readonly span: Span
  readonly next: number
}

const COMMENT_LINES = 200

/** The comment that is all of a line or begins with it: `%% note %%`, `%% note`, `%%` … `%%`, `<!-- note -->`. */
export function commentAt(lines: readonly Line[], at: number): CommentLines | undefined {
  const { start, end, text } = lines[at]!
  const [open, close] = text.startsWith('%%') ? ['%%', '%%'] : text.startsWith('<!--') ? ['<!--', '-->'] : ['', '']
  if (open === '') return undefined
  const from = start + open.length
  const closed = text.indexOf(close, open.length)
  if (closed >= 0) {
    if (closed + close.length < text.length) return undefined
    return { from, to: start + closed, span: { start, end }, next: at + 1 }
  }
  if (open === '%%' && text.length > 2) return { from, to: end, span: { start, end }, next: at + 1 }
  for (let last = at + 1; last < Math.min(lines.length, at + COMMENT_LINES); last++) {
    const line = lines[last]!
    if (line.text.endsWith(close))
      return { from, to: line.end - close.length, span: { start, end: line.end }, next: last + 1 }
  }
  return undefined
}
