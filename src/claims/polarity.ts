import { spanIn } from '../article/article.ts'
import { deniesSomething, openingsIn, polaritiesIn } from '../language/polarity.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'

/** That something is so, or not so, of one subject. */
export interface Polarity {
  readonly topic: string
  readonly denied: boolean
  readonly words: string
}

/** The days on which a place is open, or closed. */
export interface Opening {
  readonly open: boolean
  readonly days: ReadonlySet<number>
  readonly thing?: string
  readonly words: string
}

/** Reads statements and denials in the article's own voice: who testified, who was hurt, who has children. */
export function* readPolarities({ article, options }: Claims): Generator<ClaimOf<'polarity', Polarity>> {
  if (!article.sentences.some(({ text }) => deniesSomething(text))) return
  for (const sentence of article.sentences) {
    if (sentence.block.role !== 'paragraph' && sentence.block.role !== 'item') continue
    for (const { topic, denied, start, end } of polaritiesIn(sentence.text)) {
      const { voice, guards } = frameOf(sentence, start, end, options.quotes)
      if (voice.by !== 'article' || guards.includes('hypothetical') || guards.includes('hedged')) continue
      const words = sentence.text.slice(start, end)
      yield {
        kind: 'polarity',
        value: { topic, denied, words },
        span: spanIn(sentence, start, end),
        block: sentence.block,
        sentence,
        voice,
        guards: [],
      }
    }
  }
}

/** Reads opening days. */
export function* readOpenings({ article, options }: Claims): Generator<ClaimOf<'opening', Opening>> {
  for (const sentence of article.sentences) {
    const { block, text } = sentence
    if (block.role === 'field' || block.role === 'alt' || block.role === 'cell') continue
    for (const { start, end, ...opening } of openingsIn(text)) {
      const { voice, guards } = frameOf(sentence, start, end, options.quotes)
      if (voice.by !== 'article' || guards.includes('hypothetical') || guards.includes('negated')) continue
      yield {
        kind: 'opening',
        value: { ...opening, words: text.slice(start, end) },
        span: spanIn(sentence, start, end),
        block,
        sentence,
        voice,
        guards: [],
      }
    }
  }
}
