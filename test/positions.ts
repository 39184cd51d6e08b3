import type { Article, Block } from '../src/article/article.ts'
import { FORCED_BREAK, OBJECT } from '../src/article/prose.ts'

/**
 * What is wrong with the positions of an article; nothing where all is well. Each character of prose must stand at
 * its place in the source: as itself, or as an entity, an escape or (for spaces) a break, or as an object.
 */
export function misplaced(article: Article): string[] {
  const wrong: string[] = []
  for (const block of article.blocks) wrong.push(...misplacedIn(block, article.source))
  for (const sentence of article.sentences) {
    const { block, start, end, text } = sentence
    if (block.text.slice(start, end) !== text) wrong.push(`sentence ${JSON.stringify(text)} is not its block's text`)
    if (text !== text.trim()) wrong.push(`sentence ${JSON.stringify(text)} is not trimmed`)
  }
  return wrong
}

function misplacedIn(block: Block, source: string): string[] {
  const wrong: string[] = []
  let last = 0
  if (block.span.start > block.span.end || block.span.end > source.length) wrong.push(`span of ${block.text}`)
  for (let i = 0; i < block.text.length; i++) {
    const char = block.text[i]!
    const span = block.prose.spanOf(i, i + 1)
    const written = source.slice(span.start, span.end)
    if (span.start < last) wrong.push(`${JSON.stringify(char)} at ${span.start} goes back`)
    last = span.start
    if (span.start < block.span.start || span.end > block.span.end)
      wrong.push(
        `${JSON.stringify(char)} at ${span.start} is outside of its ${block.role} ${block.span.start}-${block.span.end}`,
      )
    if (!isWritten(char, written, block.role))
      wrong.push(`${JSON.stringify(char)} is written ${JSON.stringify(written)}`)
  }
  return wrong
}

function isWritten(char: string, written: string, role: Block['role']): boolean {
  if (written === char || char === OBJECT) return true
  if (role === 'code' || role === 'field') return written.length > 0
  if (char === ' ' || char === FORCED_BREAK) return /^\s|^<|\\\r?\n?[ \t>]*$/.test(written)
  if (char === '\uFFFD' && written === '\0') return true
  return /^&[#\w]+;$/.test(written) || written === `\\${char}`
}
