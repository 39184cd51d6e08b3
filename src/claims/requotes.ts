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
import { centralPerson, isOfMainGender } from './main-person.ts'
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

/** Shorter ones are compared only as a whole and word for word. */
const LEAST_WORDS = 6
const LEAST_WHOLE = 5
const RUN = 3
const ALIKE = 0.6

/** Quotations of six words and more that come back, and those of five that come back word for word. Speakers are looked for only where that happens. */
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
      if (words.length >= LEAST_WHOLE) quotes.push({ block, quotation, words })
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
  const isShort = Math.min(earlier.words.length, later.words.length) < LEAST_WORDS
  if (isShort && earlier.words.join(' ') !== later.words.join(' ')) return undefined
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
  const own = authorOf(block.text, quotation) ?? signedBy(block, quotation)
  const named = own === undefined ? undefined : speakerNamed(claims, block, own, quotation, guards)
  if (named !== undefined) return named
  const only = onlyNamed(claims, block, quotation) ?? signedBelow(claims, block, quotation)
  if (only !== undefined) return { ...nameOf(only), at: only.span }
  if (own !== undefined) return undefined
  const before = speakerBefore(block, quotation)
  return before === undefined ? undefined : speakerNamed(claims, block, before, quotation, guards)
}

/** Who the words that name a speaker mean: the person among them, or whom their pronoun stands for. */
function speakerNamed(
  claims: Claims,
  block: Block,
  own: { readonly start: number; readonly end: number },
  quotation: Quotation,
  guards: Guard[],
): Speaker | undefined {
  if (PASSIVE.test(block.text.slice(own.start, own.end))) return undefined
  const mention = namedIn(claims, block, own.start, own.end)
  if (mention !== undefined) return { ...nameOf(mention), at: mention.span }
  if (!PRONOUN.test(block.text.slice(own.start, own.end))) return undefined
  const meant = lastNamed(claims, block, own.start, quotation, guards)
  return meant === undefined ? undefined : { ...nameOf(meant), at: block.prose.spanOf(own.start, own.end) }
}

// “Ada Lind was” before “told”
const PASSIVE = /\b(?:was|were|is|are|been|being)$/

/** The one person that the words around a quotation name, however they say so: “for Ada Lind, “…””. */
function onlyNamed(claims: Claims, block: Block, quotation: Quotation): MentionClaim | undefined {
  let only: MentionClaim | undefined
  for (const { start, end } of block.sentences) {
    if (end <= quotation.start || start >= quotation.end) continue
    for (const mention of mentionsIn(claims, block, start, end).filter(isPerson)) {
      const at = mention.sentence!.start + mention.value.start
      if (quotationsOf(block).some((other) => other.start <= at && at < other.end)) continue
      if (only !== undefined && nameOf(only).name !== nameOf(mention).name) return undefined
      const before = block.text.slice(Math.max(0, at - 30), at)
      if (ADDRESSED.test(before) && !ACCORDING.test(before)) return undefined
      if (BEING_TOLD.test(block.text.slice(at + mention.value.end - mention.value.start, at + 60))) return undefined
      only ??= mention
    }
  }
  return only
}

// “he told Ada Lind”, “about Ada Lind”, “Lind’s father” is told by the possessive: not the speaker
const ADDRESSED =
  /\b(?:to|told|asked|tells|asks|with|about|against|on|like|than|of|thanks|thanked|called|remembers?) (?:[A-Z][a-z]{1,4}\.? )?$/

// “according to Ada Lind”, “in the view of Ada Lind”
const ACCORDING = /\b(?:according to|(?:view|words|opinion|phrase|eyes|telling) of) (?:[A-Z][a-z]{1,4}\.? )?$/

// “Ada Lind was told”, “Ada Lind heard”
const BEING_TOLD =
  /^ (?:(?:was|is|were|has been|had been) (?:told|asked|informed|warned|reminded|greeted)|heard|read|hears|reads)\b/

/** A quotation in a block quotation that the next paragraph of it signs: “— Ada Lind”. */
function signedBelow(claims: Claims, block: Block, quotation: Quotation): MentionClaim | undefined {
  const next = claims.article.blocks[block.index + 1]
  if (!block.quoted || next === undefined || !next.quoted || !/^\s*[—–-]/.test(next.text)) return undefined
  if (block.text.slice(quotation.end).trim() !== '') return undefined
  return mentionsIn(claims, next, 0, next.text.length).find(isPerson)
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

function nameOf({ value }: MentionClaim): { name: string; parsed: PersonName } {
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
  if (mentions.length === 1 && !mentions[0]!.value.possessive && !mentions[0]!.value.afterThe) return mentions[0]
  const [behind] = mentionsIn(claims, block, end, end + 24)
  if (behind === undefined) return undefined
  const from = behind.sentence!.start + behind.value.start
  return APPOSITION.test(block.text.slice(end, from)) ? behind : undefined
}

// “the mayor, Ada Lind” · “the mayor, Mrs Lind”
const APPOSITION = /^, (?:[A-Z][a-z]{1,4}\.? )?$/

/** A person, or a full name of which nothing says that it is something else. */
function isPerson({ value }: MentionClaim): boolean {
  const thing = value.subject?.thing ?? value.thing
  if (thing === 'person') return true
  if (thing !== 'unknown' || value.afterThe || value.possessive) return false
  return (value.subject?.parsed ?? value.parsed).parts.length > 1 || value.form === 'titled'
}

function mentionsIn(claims: Claims, block: Block, start: number, end: number): MentionClaim[] {
  return claims.of('mention').filter((claim) => {
    if (claim.block !== block || claim.sentence === undefined) return false
    const from = claim.sentence.start + claim.value.start
    return from >= start && from < end
  })
}

/** In a paragraph that names nobody “he” is the person whom the article is about, where that is a man. */
function centralMention(claims: Claims, pronoun: string): MentionClaim | undefined {
  const central = centralPerson(claims)
  return central !== undefined && isOfMainGender(claims, pronoun) ? central.mentions[0] : undefined
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
  const central = here.length === 0 ? centralMention(claims, block.text.slice(before, before + 3)) : undefined
  if (central !== undefined) return central
  const previous = claims.article.blocks[block.index - 1]
  const people =
    here.length > 0 || previous === undefined
      ? here
      : mentionsIn(claims, previous, 0, previous.text.length).filter(isPerson)
  const last = people.at(-1)
  if (people.some((claim) => nameOf(claim).name !== nameOf(last!).name)) guards.push('inferred-subject')
  return last
}
