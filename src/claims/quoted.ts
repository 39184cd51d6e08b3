import type { Block } from '../article/article.ts'
import type { Span } from '../text.ts'
import type { ClaimKind, ClaimOf } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotationsOf } from './frame.ts'
import type { Quotes } from './options.ts'

type AnyClaim = ClaimOf<string, unknown>

/** The claims of a kind as the setting has them: those made in quotations weakened as they were read, left out, or the author's own. */
export function asQuotesCount<Read extends AnyClaim>(kind: string, claims: Read[], quotes: Quotes): Read[] {
  if (quotes === 'attributed') return IN_OWN_VOICE.has(kind) ? claims.filter(isOwn) : claims
  if (OF_THE_TEXT.has(kind)) return claims
  return quotes === 'skip' ? claims.filter((claim) => !isQuoted(claim)) : claims.map(asOwn)
}

/** What stands in the text, whoever says it: a slip in a quotation is still a slip, and a name in it still a name. */
const OF_THE_TEXT: ReadonlySet<string> = new Set<ClaimKind>([
  'mention',
  'requote',
  'repeat',
  'slip',
  'leftover',
  'chatbot-trace',
  'broken-off',
  'unfilled-target',
  'page-promo',
])

/** What two voices may well see otherwise, so that a quotation proves nothing about it. */
const IN_OWN_VOICE: ReadonlySet<string> = new Set<ClaimKind>(['polarity', 'opening', 'tensed-day'])

function isOwn({ voice }: AnyClaim): boolean {
  return voice.by === 'article'
}

function isQuoted({ guards, voice, block, span }: AnyClaim): boolean {
  if (guards.includes('quoted') || voice.by === 'speaker' || block.quoted) return true
  return quotationSpans(block).some(({ start, end }) => start <= span.start && span.end <= end)
}

function quotationSpans(block: Block): Span[] {
  return quotationsOf(block).map(({ start, end }) => block.prose.spanOf(start, end))
}

function asOwn<Read extends AnyClaim>(claim: Read): Read {
  if (claim.voice.by === 'article' && !claim.guards.includes('quoted')) return claim
  return { ...claim, voice: ARTICLE_VOICE, guards: claim.guards.filter((guard) => guard !== 'quoted') }
}
