import type { Sentence } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import type { Claims, Guard } from '../claims/claim.ts'
import type { DatedEvent, EventClaim } from '../claims/events.ts'
import { claimsOf } from '../claims/read.ts'
import { mentionsOf } from '../claims/subjects.ts'
import { dateInWords } from '../language/date-intervals.ts'
import { canBeSame, type Phrase, phraseOf } from '../language/event-phrases.ts'
import { compare } from '../language/names.ts'
import type { Contradiction } from './contradiction.ts'
import { onOrIn } from './declared-dates.ts'
import type { DeclaredDate, DeclaredEvent } from './facts.ts'
import { isOnlyThing, isSameThing } from './things.ts'

/** Reads a declared event as an article is read; undefined where no reader of events understands it. */
export function eventRead(event: string, date: DeclaredDate): DatedEvent | undefined {
  const sentence = `${event.charAt(0).toUpperCase()}${event.slice(1)} ${onOrIn(date.words)}.`
  return claimsOf(parseArticle(sentence, 'event.txt')).of('event')[0]?.value
}

/** Events that an article dates otherwise than declared. */
export function* contradictedEvents(claims: Claims, events: readonly DeclaredEvent[]): Generator<Contradiction> {
  const sure = events.filter(({ certain }) => certain)
  if (sure.length === 0) return
  for (const claim of claims.of('event')) {
    for (const event of sure) {
      const tie = tieOf(claim, event, claims)
      if (tie === undefined || meet(claim.value, event)) continue
      yield {
        at: claim.span,
        said: `${event.event} ${onOrIn(dateInWords(claim.value.date))} here`,
        declared: `${onOrIn(event.date.words)} by the facts`,
        fact: event,
        guards: [...tie, ...claim.guards, ...(claim.value.date.year === undefined ? (['inferred-year'] as const) : [])],
        identity: [event.event, event.date.words, dateInWords(claim.value.date)],
      }
    }
  }
}

/** What has to be taken for granted to hold the two for one event; undefined where they are not, or nobody knows. */
function tieOf({ value, sentence }: EventClaim, { read }: DeclaredEvent, claims: Claims): readonly Guard[] | undefined {
  if (value.kind !== read.kind || value.about !== read.about) return undefined
  if (read.about === 'person') {
    if (read.subject === undefined || value.subject === undefined) return undefined
    if (compare(value.subject.parsed, read.subject.parsed) !== 'same' || value.subject.parsed.parts.length < 2)
      return undefined
    if (read.phrase === undefined || value.phrase === undefined) return read.phrase === value.phrase ? [] : undefined
    return canBeSame(value.phrase, read.phrase) ? [] : undefined
  }
  if (read.phrase === undefined || value.phrase === undefined) return undefined
  // A festival begins every year; what opens, is founded or built does so once.
  if (read.kind === 'gathering' && Math.abs(value.days.from - read.days.from) > HALF_A_YEAR) return undefined
  if (isSameThing(value.phrase, read.phrase)) return []
  // “Since its opening in 1924, the Harbour Museum …”: “it” is the one thing that the sentence names.
  if (value.phrase.pronoun === 'it') return isOnlyIn(sentence, read.phrase, claims) ? ['inferred-subject'] : undefined
  const isBare = value.stands && value.phrase.head === read.phrase.head
  return isBare && isOnlyThing(read.phrase, claims) ? ['inferred-subject'] : undefined
}

/** The sentence names the thing, and no other. */
function isOnlyIn(sentence: Sentence | undefined, thing: Phrase, claims: Claims): boolean {
  const named =
    sentence === undefined ? [] : mentionsOf(claims, sentence).filter(({ value }) => value.thing !== 'person')
  const phrase = named.length === 1 ? phraseOf(named[0]!.value.name) : undefined
  return phrase !== undefined && isSameThing(phrase, thing)
}

const HALF_A_YEAR = 183

function meet({ days }: DatedEvent, { date }: DeclaredEvent): boolean {
  return days.from <= date.days.to && date.days.from <= days.to
}
