import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { type Phrase, phraseBefore, phraseOf } from '../language/event-phrases.ts'
import type { Interval } from '../language/numbers.ts'
import { YEAR } from '../language/office-words.ts'
import type { Token } from '../language/tokens.ts'
import { type Amount, amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { countInterval } from './comparable.ts'
import { countedIn, isPartial, isShifted } from './counts.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** How many of something there are of somebody or something: "Veldwind runs 31 ferries", "the club’s 12 teams". */
export interface OwnedCount {
  readonly owner: Phrase
  /** Singular, one noun for one thing: "ferry". */
  readonly what: string
  readonly values: Interval
  /** A year stands beside it, so that it may be of that time. */
  readonly anchored: boolean
  readonly text: string
}

/** The counts that an article gives of all that somebody or something has, plainly and of today. */
export function* readOwnedCounts({ article }: Claims): Iterable<ClaimOf<'owned-count', OwnedCount>> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'cell' || role === 'alt' || role === 'field') continue
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    for (const amount of amounts) {
      const owned = ownedIn(sentence, tokens, amount)
      if (owned === undefined) continue
      const frame = frameOf(sentence, amount.start, amount.end)
      yield {
        kind: 'owned-count',
        value: { ...owned, values: countInterval(amount), text: sentence.text.slice(amount.start, amount.end) },
        span: spanIn(sentence, amount.start, amount.end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards: [...frame.guards.filter((guard) => KEPT.has(guard)), ...(role === 'heading' ? HEADING : [])],
      }
    }
  }
}

const KEPT: ReadonlySet<Guard> = new Set([
  'quoted',
  'hedged',
  'hypothetical',
  'negated',
  'past',
  'planned',
  'attributed',
])
const HEADING: readonly Guard[] = ['heading']

function ownedIn(
  sentence: Sentence,
  tokens: readonly Token[],
  amount: Amount,
): Pick<OwnedCount, 'owner' | 'what' | 'anchored'> | undefined {
  if (amount.number.approximation !== undefined) return undefined
  if (isPartial(tokens, amount) || isShifted(sentence, tokens, amount)) return undefined
  const counted = countedIn(tokens, amount)
  if (counted === undefined || counted.modifiers.length > 0) return undefined
  const { text } = sentence
  const end = tokens[amount.to - 1]!.end
  if (PART_AFTER.test(text.slice(end, end + 24))) return undefined
  const owner = ownerBefore(text, amount)
  if (owner === undefined || owner.pronoun !== undefined) return undefined
  return { owner, what: counted.head, anchored: text.match(YEAR) !== null }
}

function ownerBefore(text: string, amount: Amount): Phrase | undefined {
  const before = text.slice(Math.max(0, amount.start - 90), amount.start)
  const having = HAVING.exec(before)
  if (having !== null) return phraseBefore(text, amount.start - before.length + having.index + 1)
  const genitive = GENITIVE.exec(before)
  return genitive === null ? undefined : phraseOf(genitive.groups!.owner!)
}

// “ has ”, “ now runs ”, “ has a total of ”
const HAVING =
  /\s(?:has|have|counts|runs|owns|operates|boasts|comprises|manages|publishes|offers|with)(?:\s(?:now|currently|just|only|exactly|a total of)){0,2}\s$/
// “Veldwind’s ”
const GENITIVE = /(?<owner>(?:[Tt]he\s)?\p{L}[\p{L}\s.-]{1,40})['’]s?\s$/u
// “ in Bergen”, “ of its ferries”: some of them
const PART_AFTER =
  /^ (?:(?:of|from) (?:the|its|their|them|these)\b|(?:in|at|near|around|outside) \p{Lu}|who\b|whom\b|that\b|more\b|fewer\b|less\b|on (?:its|the)\b)/u
