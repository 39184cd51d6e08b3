import type { Block } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import type { PersonName } from '../language/names.ts'
import type { Quotation } from '../language/quotations.ts'
import { authorOf, REQUOTED } from '../language/quotations.ts'
import { tokensOf } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotationsOf } from './frame.ts'
import type { MentionClaim } from './mentions.ts'

/** Words between quotation marks that the article has quoted before, the same or nearly so. The span is the later quotation. */
export interface Requote {
  readonly earlier: QuotedWords
  readonly later: QuotedWords
  /** The share of the shorter one's runs of three words that the longer one has: 1 where it stands there whole. */
  readonly shared: number
}

export interface QuotedWords {
  readonly text: string
  readonly words: number
  readonly at: Span
  readonly speaker?: Speaker
}

/** Who says quoted words, where the article names a person. */
export interface Speaker {
  readonly name: string
  readonly parsed: PersonName
  /** The words that name the speaker: a name, or the pronoun that stands for it. */
  readonly at: Span
}

interface Quote {
  readonly block: Block
  readonly quotation: Quotation
  readonly words: readonly string[]
}

const LEAST_WORDS = 6
const RUN = 3
const ALIKE = 0.6

/** Quotations of six words and more that come back. Speakers are looked for only where that happens. */
export function* readRequotes(claims: Claims): Iterable<ClaimOf<'requote', Requote>> {
  const quotes = quotesOf(claims)
  const holders = new Map<string, number[]>()
  for (const [index, quote] of quotes.entries()) {
    const shared = new Map<number, number>()
    for (const run of runsOf(quote.words)) {
      const known = holders.get(run)
      if (known === undefined) holders.set(run, [index])
      else if (known.at(-1) !== index) {
        for (const earlier of known) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
        if (known.length < COMMON) known.push(index)
      }
    }
    for (const [earlier, count] of shared) {
      const requote = requoteOf(claims, quotes[earlier]!, quote, count)
      if (requote !== undefined) yield requote
    }
  }
}

const COMMON = 8

function quotesOf({ article }: Claims): Quote[] {
  const quotes: Quote[] = []
  for (const block of article.blocks) {
    if (!QUOTING_ROLES.has(block.role)) continue
    if (!block.sentences.some(({ traits }) => traits & Trait.quotation)) continue
    for (const quotation of quotationsOf(block)) {
      const words = tokensOf(innerText(block, quotation))
        .filter(({ kind }) => kind !== 'mark')
        .map(({ lower }) => lower)
      if (words.length >= LEAST_WORDS) quotes.push({ block, quotation, words })
    }
  }
  return quotes
}

const QUOTING_ROLES: ReadonlySet<Block['role']> = new Set(['paragraph', 'item', 'footnote'])

function innerText({ text }: Block, { start, end, closed }: Quotation): string {
  return text.slice(start + 1, closed ? end - 1 : end)
}

function runsOf(words: readonly string[]): Set<string> {
  const runs = new Set<string>()
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '))
  return runs
}

function requoteOf(
  claims: Claims,
  earlier: Quote,
  later: Quote,
  shared: number,
): ClaimOf<'requote', Requote> | undefined {
  const least = Math.min(earlier.words.length, later.words.length) - RUN + 1
  const all = earlier.words.length + later.words.length - 2 * RUN + 2
  if (shared < least && (2 * shared) / all < ALIKE) return undefined
  if (isRequoted(earlier) || isRequoted(later)) return undefined
  const guards: Guard[] = []
  return {
    kind: 'requote',
    value: {
      earlier: quoted(claims, earlier, guards),
      later: quoted(claims, later, guards),
      shared: Math.min(1, shared / least),
    },
    span: spanOf(later),
    block: later.block,
    voice: ARTICLE_VOICE,
    guards,
  }
}

function spanOf({ block, quotation }: Quote): Span {
  return block.prose.spanOf(quotation.start, quotation.end)
}

/** True where the words around the quotation say that it is somebody else's or everybody's. */
function isRequoted({ block, quotation }: Quote): boolean {
  for (const { start, end } of block.sentences) {
    if (end <= quotation.start || start >= quotation.end) continue
    const around =
      block.text.slice(start, Math.max(start, quotation.start)) + block.text.slice(Math.min(end, quotation.end), end)
    if (REQUOTED.test(around)) return true
  }
  return false
}

function quoted(claims: Claims, quote: Quote, guards: Guard[]): QuotedWords {
  const speaker = speakerOf(claims, quote, guards)
  return {
    text: innerText(quote.block, quote.quotation).replace(/[\s,.;]+$/, ''),
    words: quote.words.length,
    at: spanOf(quote),
    ...(speaker === undefined ? {} : { speaker }),
  }
}

function speakerOf(claims: Claims, { block, quotation }: Quote, guards: Guard[]): Speaker | undefined {
  const own = authorOf(block.text, quotation) ?? signedBy(block, quotation) ?? speakerBefore(block, quotation)
  if (own === undefined) return undefined
  const at = block.prose.spanOf(own.start, own.end)
  const mention = namedIn(claims, block, own.start, own.end)
  if (mention !== undefined) return { ...named(mention), at: mention.span }
  if (!PRONOUN.test(block.text.slice(own.start, own.end))) return undefined
  const meant = lastNamed(claims, block, own.start, quotation, guards)
  return meant === undefined ? undefined : { ...named(meant), at }
}

const PRONOUN = /^(?:[Hh]e|[Ss]he)$/

// “…” — Ada Lind, mayor of Sund
const SIGNATURE = /^\s*[—–-]\s?(?<who>[^—–"“”]{2,80})$/

function signedBy({ text }: Block, { end }: Quotation): { start: number; end: number } | undefined {
  return SIGNATURE.test(text.slice(end, end + 90)) ? { start: end, end: text.length } : undefined
}

/** “A,” said Lind. “B.”: the second quotation of a paragraph goes on where the first one stopped. */
function speakerBefore(block: Block, quotation: Quotation): { start: number; end: number } | undefined {
  const before = quotationsOf(block).filter(({ end }) => end <= quotation.start)
  const last = before.at(-1)
  return last === undefined ? undefined : authorOf(block.text, last)
}

function named({ value }: MentionClaim): { name: string; parsed: PersonName } {
  const { subject } = value
  return subject === undefined
    ? { name: value.name, parsed: value.parsed }
    : { name: subject.name, parsed: subject.parsed }
}

/** The person among the words that name a speaker, or right behind them: “Veldwind's founder, Saskia Terpstra”. */
function namedIn(claims: Claims, block: Block, start: number, end: number): MentionClaim | undefined {
  const mentions = mentionsIn(claims, block, start, end)
  const person = mentions.find(isPerson)
  if (person !== undefined) return person
  if (mentions.length === 1 && !mentions[0]!.value.possessive) return mentions[0]
  const [behind] = mentionsIn(claims, block, end, end + 24)
  if (behind === undefined) return undefined
  const from = behind.sentence!.start + behind.value.start
  return APPOSITION.test(block.text.slice(end, from)) ? behind : undefined
}

// “the mayor, Ada Lind” · “the mayor, Mrs Lind”
const APPOSITION = /^, (?:[A-Z][a-z]{1,4}\.? )?$/

function isPerson({ value }: MentionClaim): boolean {
  return (
    (value.subject?.thing ?? value.thing) === 'person' || (value.form === 'titled' && value.thing !== 'organisation')
  )
}

function mentionsIn(claims: Claims, block: Block, start: number, end: number): MentionClaim[] {
  return claims.of('mention').filter((claim) => {
    if (claim.block !== block || claim.sentence === undefined) return false
    const from = claim.sentence.start + claim.value.start
    return from >= start && from < end
  })
}

/** Whom “he” or “she” means: the last person named before, in this paragraph or the one before it. */
function lastNamed(
  claims: Claims,
  block: Block,
  before: number,
  quotation: Quotation,
  guards: Guard[],
): MentionClaim | undefined {
  const here = mentionsIn(claims, block, 0, Math.min(before, quotation.start)).filter(isPerson)
  const previous = claims.article.blocks[block.index - 1]
  const people =
    here.length > 0 || previous === undefined
      ? here
      : mentionsIn(claims, previous, 0, previous.text.length).filter(isPerson)
  const last = people.at(-1)
  if (people.some((claim) => named(claim).name !== named(last!).name)) guards.push('inferred-subject')
  return last
}
