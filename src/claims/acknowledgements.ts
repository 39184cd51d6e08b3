import type { Article, Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import {
  ABOUT_MISTAKES,
  ANOTHER_MISTAKE,
  MISTAKE_ANSWERED,
  MISTAKE_TOLD,
  MISTAKE_WORD,
  OF_WRITING,
} from '../language/mistake-words.ts'
import { overlaps, type Span } from '../text.ts'
import type { ClaimOf, Claims, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A stretch of which the article says that it is a mistake, a misprint, a correction or a joke. */
export interface Acknowledgement {
  /** 'said' in it, or beside it in the same paragraph; 'section' where its heading or the title says so. */
  readonly by: 'said' | 'section'
}

/**
 * What the article knows to be wrong. A stretch is a sentence, and what is acknowledged is all that stands in it: the
 * misprint, and what was meant. One reading for every rule; the linter asks for it where a rule found something.
 */
export const readAcknowledgements: Reader<'acknowledgement'> = function* ({ article }) {
  const isWhole = article.blocks.some((block) => isTitle(block) && ABOUT_MISTAKES.test(block.text))
  for (const sentence of article.sentences) {
    const { block } = sentence
    const by = isWhole || isUnderMistakes(block) ? 'section' : isAcknowledged(sentence, article) ? 'said' : undefined
    if (by === undefined) continue
    yield {
      kind: 'acknowledgement',
      value: { by },
      span: spanIn(sentence),
      block,
      sentence,
      voice: ARTICLE_VOICE,
      guards: [],
    }
  }
}

/** The acknowledgement that one of the places stands in, or in whose words a single place is written once more. */
export function acknowledgementOf(
  claims: Claims,
  places: readonly Span[],
): ClaimOf<'acknowledgement', Acknowledgement> | undefined {
  const all = claims.of('acknowledgement')
  const around = all.find(({ span }) => places.some((place) => overlaps(span, place)))
  if (around !== undefined || places.length !== 1) return around
  const { source } = claims.article
  const words = source.slice(places[0]!.start, places[0]!.end)
  return words.length < LEAST_WORDS || words.length > MOST_WORDS
    ? undefined
    : all.find(({ span }) => source.slice(span.start, span.end).includes(words))
}

/** “30 February” again is the same slip; “400” again is not. */
const LEAST_WORDS = 7
const MOST_WORDS = 60

function isTitle(block: Block): boolean {
  return (block.role === 'heading' && block.level === 1) || (block.role === 'field' && block.label === 'title')
}

function isUnderMistakes({ section }: Block): boolean {
  return section !== undefined && section.text.length <= 80 && ABOUT_MISTAKES.test(section.text)
}

/** True where the sentence says it, or the one before or after it, or the one that begins the next paragraph of it. */
function isAcknowledged(sentence: Sentence, article: Article): boolean {
  if (speaksOfMistake(sentence.text)) return true
  const { block } = sentence
  if (block.role !== 'field' && ANOTHER_MISTAKE.test(article.blocks[block.index + 1]?.sentences[0]?.text ?? ''))
    return true
  const all = block.sentences
  const position = all.indexOf(sentence)
  const before = all[position - 1]
  if (before !== undefined && MISTAKE_TOLD.test(before.text)) return true
  const after =
    all[position + 1] ?? (block.role === 'field' ? undefined : article.blocks[block.index + 1]?.sentences[0])
  if (after === undefined) return false
  return MISTAKE_ANSWERED.test(after.text) || (after.block === block && speaksOfMistake(after.text))
}

/** True for a sentence that speaks of something written, said or counted as a mistake, a correction or a joke. */
function speaksOfMistake(text: string): boolean {
  return MISTAKE_TOLD.test(text) || (MISTAKE_WORD.test(text) && OF_WRITING.test(text))
}
