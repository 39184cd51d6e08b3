import type { Article, Block, Sentence } from '../article/article.ts'
import { ABOUT_CHATBOTS, phraseIn, type Trace, tokensIn } from '../language/chatbot-words.ts'
import type { Span } from '../text.ts'
import { overlaps } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotationAround } from './frame.ts'

/** A phrase, a citation mark or a tracking parameter that a chatbot left in the article. */
export interface ChatbotTrace {
  readonly kind: Trace['kind']
  readonly words: string
}

type TraceClaim = ClaimOf<'chatbot-trace', ChatbotTrace>

/** Reads the traces of chatbots in prose and link targets; phrases only where a sentence starts with them. */
export function* readChatbotTraces({ article }: Claims): Generator<TraceClaim> {
  const found: TraceClaim[] = []
  for (const block of article.blocks) {
    if (block.role === 'code') continue
    for (const trace of tokensIn(block.text)) {
      const span = block.prose.spanOf(trace.start, trace.end)
      found.push(claim(trace.kind, block.text.slice(trace.start, trace.end), block, span, guardsAt(block, trace)))
    }
  }
  for (const { url, urlSpan, block } of article.links) {
    if (urlSpan === undefined) continue
    const written = article.source.slice(urlSpan.start, urlSpan.end)
    for (const { kind, start, end } of tokensIn(written.includes('=') ? written : url)) {
      if (kind !== 'tracking') continue
      const span = { start: urlSpan.start + start, end: urlSpan.start + end }
      // A bare address is both text and target.
      if (!found.some((other) => overlaps(other.span, span)))
        found.push(claim(kind, written.slice(start, end), block, span, []))
    }
  }
  const phrases = article.sentences.flatMap((sentence) => {
    const trace = phraseIn(spokenFrom(sentence))
    return trace === undefined ? [] : [{ trace, sentence }]
  })
  const about = phrases.length > 0 && isAboutChatbots(article, new Set(phrases.map(({ sentence }) => sentence.block)))
  // “No machine wrote that headline”: who shows what chatbots say, in quotation marks, and speaks of them, knows.
  const shown = about && phrases.some(({ trace, sentence }) => isShown(sentence, trace))
  // What people say too is a chatbot's where the article bears other marks of one.
  const marked = found.length > 0 || phrases.some(({ trace }) => trace.kind === 'phrase')
  for (const { trace, sentence } of phrases) {
    const { block } = sentence
    const at = { start: sentence.start + trace.start, end: sentence.start + trace.end }
    const guards = guardsAt(block, at)
    if (about) guards.push('template')
    if (shown) guards.push('acknowledged')
    if (trace.kind === 'courtesy' && !marked) guards.push('similar')
    const words = block.text.slice(at.start, at.end)
    found.push(claim(trace.kind, words, block, block.prose.spanOf(at.start, at.end), guards))
  }
  yield* found
}

function isShown({ block, start }: Sentence, trace: Trace): boolean {
  return guardsAt(block, { start: start + trace.start, end: start + trace.end }).length > 0
}

/** “Certainly!” is a sentence of its own, and says little without the next one. */
function spokenFrom({ block, text, start }: Sentence): string {
  return ASSENT.test(text) ? block.text.slice(start, start + 200) : text
}

const ASSENT = /^(?:Certainly|Sure(?: thing)?|Absolutely|Of course|Great|(?:Great|Excellent) question)!$/

function guardsAt(block: Block, { start, end }: { start: number; end: number }): Guard[] {
  // In a quotation, or between the backticks of a plain text, the words are shown.
  const shown = block.quoted || quotationAround(block, start, end) !== undefined || block.text[start - 1] === '`'
  return shown ? ['quoted', 'template'] : []
}

/** An article that speaks of chatbots, outside of the blocks where one seems to speak. */
function isAboutChatbots(article: Article, spoken: ReadonlySet<Block>): boolean {
  return article.blocks.some((block) => block.role !== 'code' && !spoken.has(block) && ABOUT_CHATBOTS.test(block.text))
}

function claim(kind: Trace['kind'], words: string, block: Block, span: Span, guards: readonly Guard[]): TraceClaim {
  return {
    kind: 'chatbot-trace',
    value: { kind, words },
    span,
    block,
    voice: ARTICLE_VOICE,
    guards: [...new Set(guards)],
  }
}
