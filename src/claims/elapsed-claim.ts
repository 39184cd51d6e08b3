import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DurationScale } from '../language/durations.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { DateClaim } from './dates.ts'
import type { DurationClaim, ElapsedLength, TimeClaim } from './elapsed-lengths.ts'
import { frameOf } from './frame.ts'

/** A duration, and the lengths of time that the dates and times beside it allow: one of them must fit. */
export interface Elapsed {
  readonly low: number
  readonly high: number
  readonly scale: DurationScale
  /** The duration as written. */
  readonly words: string
  /** The likeliest first. */
  readonly lengths: readonly ElapsedLength[]
}

export type ElapsedClaim = ClaimOf<'elapsed', Elapsed>

/** What all readings of durations share: the article’s durations, dates and times by sentence. */
export interface Material {
  readonly claims: Claims
  readonly durations: ReadonlyMap<Sentence, readonly DurationClaim[]>
  readonly dates: ReadonlyMap<Sentence, readonly DateClaim[]>
  readonly times: ReadonlyMap<Sentence, readonly TimeClaim[]>
}

/** The claim that a duration must be one of these lengths. */
export function elapsed(duration: DurationClaim, lengths: readonly ElapsedLength[]): ElapsedClaim {
  const { low, high, scale, start, end } = duration.value
  return {
    ...duration,
    kind: 'elapsed',
    span: spanIn(duration.sentence!, start, end),
    voice: ARTICLE_VOICE,
    guards: quotedGuards(duration),
    value: { low, high, scale, words: duration.sentence!.text.slice(start, end), lengths },
  }
}

/** What weakens it: a speaker’s own count is not the article’s. */
export function quotedGuards({ sentence, value }: DurationClaim): Guard[] {
  return frameOf(sentence!, value.start, value.end).guards.filter((guard) => guard === 'quoted')
}

/** True for “every two years” and “the first three years”: not the length of the whole. */
export function tellsPart({ sentence, value }: DurationClaim): boolean {
  return PART_LEFT.test(sentence!.text.slice(Math.max(0, value.start - 24), value.start))
}

// “every ”, “the first ”
const PART_LEFT =
  /\b(?:every|each|per|first|last|past|next|within|another|other|further|additional|final|once|than|after|before|previous|following|initial|of|by|at)\s(?:the\s)?$/i

/** True where what is said ends with the duration before `end`. */
export function endsThere(text: string, end: number): boolean {
  return CLOSED.test(text.slice(end, end + 24))
}

// “, ”, “ in all”, “ altogether”
const CLOSED = /^(?:[,.;:)–—]|\sin\sall\b|\saltogether\b|\slong\b|$)/
