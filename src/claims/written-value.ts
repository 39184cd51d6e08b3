import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Span } from '../text.ts'

/** A value, and the words that give it. */
export interface WrittenValue {
  readonly text: string
  readonly at: Span
  readonly value: number
}

/** A value with the words of a sentence that give it. */
export function writtenIn(
  sentence: Sentence,
  { start, end, value }: { readonly start: number; readonly end: number; readonly value: number },
): WrittenValue {
  return { text: sentence.text.slice(start, end), at: spanIn(sentence, start, end), value }
}
