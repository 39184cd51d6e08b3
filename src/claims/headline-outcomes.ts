import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { EMPTY_WORDS } from '../language/headline-words.ts'
import type { Outcome } from '../language/outcomes.ts'
import { BEING, OUTCOME_ECHOES, OUTCOMES } from '../language/outcomes.ts'
import type { Token } from '../language/tokens.ts'
import { clauseAround } from './frame.ts'
import type { Fact } from './headline-fact.ts'
import { wordsOf } from './words.ts'

/** How things came out: won or lost, rose or fell, approved or rejected, free or paid for. */
export function* outcomeFacts(sentence: Sentence): Iterable<Fact> {
  const { tokens } = wordsOf(sentence)
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower } = tokens[at]!
    if (kind !== 'word') continue
    const pair = `${lower} ${tokens[at + 1]?.lower ?? ''}`
    const wide = OUTCOMES.get(pair)
    const outcome = wide ?? OUTCOMES.get(lower)
    const echo = OUTCOME_ECHOES.get(pair) ?? OUTCOME_ECHOES.get(lower)
    if (outcome === undefined && echo === undefined) continue
    const [start, end] = [tokens[at]!.start, tokens[wide === undefined ? at : at + 1]!.end]
    if (outcome !== undefined) yield outcomeAt(sentence, tokens, at, outcome, start, end)
    if (echo !== undefined) yield factOf(echo, start, end, { only: 'agrees' })
  }
  yield* priceFacts(sentence)
}

function outcomeAt(
  sentence: Sentence,
  tokens: readonly Token[],
  at: number,
  outcome: Outcome,
  start: number,
  end: number,
): Fact {
  const { lower } = tokens[at]!
  const before = tokens[at - 1]
  // “City defeated United”, “were beaten”
  const isActive = (lower === 'defeated' || lower === 'beaten') && !isPassive(tokens, at)
  const turned = isActive || DENIALS.test(clauseAround(sentence.text, start, end)) ? -outcome.pole : outcome.pole
  const own = { question: outcome.question, pole: turned as 1 | -1 }
  // “, closed since March,”, “the lost dog”, “a record win”
  const isPredicate = before !== undefined && before.kind === 'word' && !NO_SUBJECT.has(before.lower)
  const isTold = turned === outcome.pole || isActive
  const about = stemsBefore(tokens, at)
  return factOf(own, start, end, isPredicate && isTold && about.size > 0 ? { about } : { only: 'agrees' })
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((token) => BEING.has(token.lower)) || tokens[at + 1]?.lower === 'by'
}

function factOf({ question, pole }: Outcome, start: number, end: number, more: Pick<Fact, 'only' | 'about'>): Fact {
  return { what: 'outcome', key: `outcome ${question}`, said: `${question} ${pole}`, start, end, ...more }
}

// “was not approved”, “failed to win”
const DENIALS = /\b(?:not|never|no|fail(?:s|ed)? to|without|nor|neither|hardly|almost|nearly|narrowly)\b|n['’]t\b/

// Before a noun, not a verb: “a win”, “the lost dog”; or before a verb that tells of no fact.
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'a an the its his her their our my your this that these those of in on at by for from with no any each every first last next some would could should might may if had'.split(
    ' ',
  ),
)

const STEM = 5

/** The stems of the words before a verb in its clause: what it is said of. */
function stemsBefore(tokens: readonly Token[], verb: number): ReadonlySet<string> {
  const stems = new Set<string>()
  for (let at = verb - 1; at >= 0; at--) {
    const { kind, lower } = tokens[at]!
    if (kind === 'mark' && EDGES.has(tokens[at]!.text)) break
    if (kind === 'word' && lower.length >= 3 && !EMPTY_WORDS.has(lower)) stems.add(lower.slice(0, STEM))
  }
  return stems
}

const EDGES: ReadonlySet<string> = new Set([';', ':', '—', '–', '“', '”', '"', '('])

// “will be free from June”, “free entry”, “free of charge”; not “set free”, “free of rats”
const FREE =
  /\b(?:be|is|are|remains?|stays?|for|goes|made|travel) free(?= of charge|[.,;]|$| from (?:\d|[A-Z]|next|today)| (?:on|this|in|at|all|until|for)\b)|\b[Ff]ree (?:entry|entrance|admission|of charge|tickets?|parking|travel|bus|buses|(?:school )?meals|concerts?|swimming)\b/g
const ANY_FREE = /\b[Ff]ree\b|(?:no|without) charge|\bgratis\b|nothing/g
// “pay £6”, “tickets cost €12”, “a fare of $3”
const PAID =
  /\b(?:pays?|charged?|charges|fees?|fares?|admission|entry|entrance|tickets?)\b[^.;,]{0,24}?[£$€]\s?\d[\d.,]*/g

function* priceFacts({ text, traits }: Sentence): Iterable<Fact> {
  if (text.includes('ree') || text.includes('charge') || text.includes('nothing')) {
    for (const { 0: words, index } of text.matchAll(FREE)) yield priceFact('free', index, index + words.length)
    for (const { 0: words, index } of text.matchAll(ANY_FREE))
      yield { ...priceFact('free', index, index + words.length), only: 'agrees' }
  }
  if (traits & Trait.currency)
    for (const { 0: words, index } of text.matchAll(PAID)) yield priceFact('paid', index, index + words.length)
}

function priceFact(said: string, start: number, end: number): Fact {
  return { what: 'price', key: 'price', said, start, end }
}
