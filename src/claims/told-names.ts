import { isCalendarName } from '../language/date-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Mention, MentionClaim } from './mentions.ts'
import type { Part } from './told-parts.ts'

/** “– Secretary Ada Lind, May 28, 2021”, “Ada Lind, 28 May 2021”: when something was said or written, by whom. */
export function isSignature(text: string, mentions: readonly MentionClaim[], { start, end }: Part): boolean {
  if (LETTER.test(text.slice(end))) return false
  return mentions.some(({ value }) => value.subject?.thing === 'person' && text.slice(value.end, start) === ', ')
}

const LETTER = /\p{L}/u

/** A name that reaches to an offset; a lone word that opens a sentence has its capital from there. */
export function isName({ end, opens, form }: Mention, to: number): boolean {
  return to <= end && !(opens && form === 'bare')
}

/** The names in the amount's part of the sentence, folded, and those right beside it. */
export function namesFor(
  text: string,
  mentions: readonly MentionClaim[],
  told: {
    readonly from: number
    readonly to: number
    readonly start: number
    readonly nearest: readonly Token[]
    readonly aspect: string | undefined
  },
): { readonly names: readonly string[]; readonly beside: readonly string[] } {
  const known = mentions.map(({ value }) => value).filter((value) => isName(value, value.end) && !isDay(value))
  const own = known.filter((value) => value.start >= told.from && value.end <= told.to)
  const beside = own.filter(
    (value) =>
      !isAgent(text, value) && told.nearest.some((token) => value.start <= token.start && token.end <= value.end),
  )
  // “Buses go back to Ardnish; the ride takes 35 minutes”
  const isOfWhole = own.length === 0 && (told.aspect === 'journey' || told.aspect === 'price')
  const before = isOfWhole ? known.filter((value) => value.end <= told.start) : []
  return { names: [...new Set(own.map(nameOf))], beside: [...beside, ...before].map(nameOf) }
}

function isDay({ name }: Mention): boolean {
  return isCalendarName(name)
}

/** “designed by Lucan Petherick Studio”, “said Ada Lind”: neither is the one that the amount is of. */
function isAgent(text: string, { start }: Mention): boolean {
  return AGENT.test(text.slice(Math.max(0, start - 16), start))
}

// “by ”, “according to ”, “said ”
const AGENT = /\b(?:by|according to|said|says|told) (?:the )?$/

function nameOf({ subject, key }: Mention): string {
  return subject?.thing === 'person' ? subject.parsed.parts.at(-1)! : key
}
