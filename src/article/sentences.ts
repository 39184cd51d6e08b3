import type { Block, Sentence } from './article.ts'

/** The sentences of a block, numbered from `firstIndex` on. */
export function splitSentences(block: Block, firstIndex: number): Sentence[] {
  const text = block.text.trim()
  if (text === '') return []
  const start = block.text.indexOf(text)
  return [{ index: firstIndex, block, text, start, end: start + text.length, traits: -1, glued: false }]
}
