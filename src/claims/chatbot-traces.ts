import type { Article, Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
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
  const isAbout = aboutChatbots(article)
  for (const sentence of article.sentences) {
    const trace = phraseIn(spokenFrom(sentence))
    if (trace === undefined) continue
    const at = { start: sentence.start + trace.start, end: sentence.start + trace.end }
    const guards = guardsAt(sentence.block, at)
    if (isAbout(sentence.block)) guards.push('template')
    if (trace.kind === 'courtesy') guards.push('similar')
    found.push(
      claim(
        trace.kind,
        sentence.block.text.slice(at.start, at.end),
        sentence.block,
        spanIn(sentence, trace.start, trace.end),
        guards,
      ),
    )
  }
  yield* found
}

/** “Certainly!” is a sentence of its own, and says little without the next one. */
function spokenFrom({ block, text, start }: Sentence): string {
  return text.length < 20 && text.endsWith('!') ? block.text.slice(start, start + 200) : text
}

function guardsAt(block: Block, { start, end }: { start: number; end: number }): Guard[] {
  const quotation = quotationAround(block, start, end)
  // In a quotation the words are shown.
  return block.quoted || quotation !== undefined ? ['quoted', 'template'] : []
}

/** Whether an article speaks of chatbots outside of one block. */
function aboutChatbots(article: Article): (own: Block) => boolean {
  let about: Block[] | undefined
  return (own) => {
    about ??= article.blocks.filter((block) => block.role !== 'code' && ABOUT_CHATBOTS.test(block.text))
    return about.some((block) => block !== own)
  }
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
