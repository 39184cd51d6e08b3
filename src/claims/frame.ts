import type { Block, Sentence } from '../article/article.ts'
import { ATTRIBUTION, CLAUSE_EDGE, HEDGE, HYPOTHESIS, NEGATION, PAST, PLAN } from '../language/cues.ts'
import { type Quotation, quotationsIn, speakerOf } from '../language/quotations.ts'
import type { Guard, Voice } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { Quotes } from './options.ts'

/** How a stretch of a sentence is meant: in whose voice, and what weakens it. */
export interface Frame {
  readonly voice: Voice
  /**
   * Everything that was seen; a reader keeps those that matter to its kind of claim (a plan does not weaken a date, a
   * past tense does not weaken an age at an event).
   */
  readonly guards: readonly Guard[]
}

/**
 * The frame of `sentence.text.slice(start, end)`: quotation (with its speaker where the block names one) from the marks
 * of the whole block, hypothesis from the whole sentence, and hedge, attribution, negation, past and plan from the
 * clause around it. Only a reader that compares for itself asks with the setting for quotations; all others leave it to
 * `asQuotesCount`.
 */
export function frameOf(sentence: Sentence, start: number, end: number, quotes: Quotes = 'attributed'): Frame {
  const guards: Guard[] = []
  const quotation = quotationAround(sentence.block, sentence.start + start, sentence.start + end)
  const quoted = quotes !== 'include' && (sentence.block.quoted || quotation !== undefined)
  if (quoted) guards.push('quoted')
  const clause = clauseAround(sentence.text, start, end)
  if (sentence.text.endsWith('?') || HYPOTHESIS.test(statementUpTo(quoted ? sentence.text : ownWordsOf(sentence), end)))
    guards.push('hypothetical')
  if (HEDGE.test(clause)) guards.push('hedged')
  if (ATTRIBUTION.test(clause) || sentence.text.includes('ccording to')) guards.push('attributed')
  if (NEGATION.test(clause)) guards.push('negated')
  if (PAST.test(clause)) guards.push('past')
  if (PLAN.test(clause)) guards.push('planned')
  return { voice: quoted ? voiceOf(sentence.block, quotation) : ARTICLE_VOICE, guards }
}

/** The text up to the colon or semicolon behind `end`: “It rests on 1,640 passes: rock would have slowed them” supposes nothing of the passes. */
function statementUpTo(text: string, end: number): string {
  STATEMENT_EDGE.lastIndex = end
  const edge = STATEMENT_EDGE.exec(text)
  return edge === null ? text : text.slice(0, edge.index)
}

// “passes: rock”, “passes; rock”
const STATEMENT_EDGE = /[;:]\s/g

/** The sentence without what it quotes: “We knew it would be tight,” said the captain, is no hypothesis about the captain. */
function ownWordsOf(sentence: Sentence): string {
  let { text } = sentence
  for (const quotation of quotationsOf(sentence.block)) {
    const from = Math.max(0, quotation.start - sentence.start)
    const to = Math.min(text.length, quotation.end - sentence.start)
    if (from < to) text = `${text.slice(0, from)}${' '.repeat(to - from)}${text.slice(to)}`
  }
  return text
}

const quotationsOfBlock = new WeakMap<Block, readonly Quotation[]>()

/** The quotations of a block's clean text, as offsets into `block.text`; read once a block. */
export function quotationsOf(block: Block): readonly Quotation[] {
  let known = quotationsOfBlock.get(block)
  if (known === undefined) {
    known = quotationsIn(block.text)
    quotationsOfBlock.set(block, known)
  }
  return known
}

/** The quotation that holds all of `block.text.slice(start, end)`. */
export function quotationAround(block: Block, start: number, end: number): Quotation | undefined {
  return quotationsOf(block).find((quotation) => quotation.start <= start && quotation.end >= end)
}

function voiceOf(block: Block, quotation: Quotation | undefined): Voice {
  const who = quotation === undefined ? undefined : speakerOf(block.text, quotation)
  return who === undefined ? { by: 'speaker' } : { by: 'speaker', speaker: block.text.slice(who.start, who.end) }
}

/** The clause of `text` that holds `[start, end)`. */
export function clauseAround(text: string, start: number, end: number): string {
  let from = 0
  let to = text.length
  CLAUSE_EDGE.lastIndex = 0
  for (let edge = CLAUSE_EDGE.exec(text); edge !== null; edge = CLAUSE_EDGE.exec(text)) {
    if (edge.index + edge[0].length <= start) from = edge.index + edge[0].length
    else if (edge.index >= end) {
      to = edge.index
      break
    }
  }
  return text.slice(from, to)
}
