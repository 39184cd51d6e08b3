import type { Article, Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { groupedBy } from '../groups.ts'
import type { WrittenDuration } from '../language/durations.ts'
import { durationsIn } from '../language/durations.ts'
import type { WrittenTime } from '../language/times.ts'
import { timesIn } from '../language/times.ts'
import type { ClaimOf, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

// A duration names a unit.
const UNIT_HINT = /(?:second|minute|hour|day|night|week|month|year|decade|centur|mins|hrs)/
// A time of day has digits or one of these words.
const TIME_HINT = /(?:noon|midday|midnight|o['’]clock|\bpast\b|quarter|\b(?:at|by)\s[a-z]+\s(?:in|on)\b|minutes)/i

/** Every duration in the prose, as it is written. */
export const readDurations: Reader<'duration'> = ({ article }) =>
  written(article, 'duration', ({ text }) => UNIT_HINT.test(text), durationsIn)

/** Every time of day in the prose, as it is written. */
export const readTimes: Reader<'time-of-day'> = ({ article }) =>
  written(article, 'time-of-day', ({ text, traits }) => (traits & Trait.digit) !== 0 || TIME_HINT.test(text), timesIn)

function* written<Kind extends 'duration' | 'time-of-day', Value extends WrittenDuration | WrittenTime>(
  article: Article,
  kind: Kind,
  mayHave: (sentence: Sentence) => boolean,
  read: (text: string) => readonly Value[],
): Iterable<ClaimOf<Kind, Value>> {
  for (const sentence of article.sentences) {
    if (!mayHave(sentence)) continue
    for (const value of read(sentence.text)) {
      const span = spanIn(sentence, value.start, value.end)
      yield { kind, value, span, block: sentence.block, sentence, voice: ARTICLE_VOICE, guards: [] }
    }
  }
}

/** The claims of a kind are read once, and so is where they stand. */
const maps = new WeakMap<readonly unknown[], ReadonlyMap<Sentence, readonly unknown[]>>()

/** The claims of each sentence, in order. */
export function bySentence<C extends { readonly sentence?: Sentence }>(
  claims: readonly C[],
): ReadonlyMap<Sentence, readonly C[]> {
  const known = maps.get(claims) as ReadonlyMap<Sentence, readonly C[]> | undefined
  if (known !== undefined) return known
  const map = groupedBy(claims.filter(hasSentence), ({ sentence }) => sentence)
  maps.set(claims, map)
  return map
}

function hasSentence<C extends { readonly sentence?: Sentence }>(
  claim: C,
): claim is C & { readonly sentence: Sentence } {
  return claim.sentence !== undefined
}
