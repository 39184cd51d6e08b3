import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import { EVENT_OF_WORD, EVENT_PICKERS, VENUE_NAME } from '../language/venue-words.ts'
import { ANOTHER_OCCASION } from '../language/venues.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { wordsOf } from './words.ts'

/** Where an event takes place: "A crowd of 2,306 at Racecourse Park", "Opening concert: Saturday, St Birgit’s Church". */
export interface Venue {
  /** What it is compared as: "match", "concert"; a court for a case. */
  readonly event: string
  /** Which of several: "opening". */
  readonly pick: readonly string[]
  /** As written: "Racecourse Park". */
  readonly place: string
  readonly key: string
}

type VenueClaim = ClaimOf<'venue', Venue>

/** Reads where an event is held. */
export function* readVenues(claims: Claims): Generator<VenueClaim> {
  for (const sentence of claims.article.sentences) {
    if ((sentence.traits & Trait.capital) === 0 || !ROLES.has(sentence.block.role)) continue
    yield* courtsIn(sentence)
    const event = eventIn(sentence)
    const places = placesIn(sentence.text, event?.event === 'match')
    if (event === undefined || places.length !== 1 || ANOTHER_OCCASION.test(sentence.text.replace(PLAIN_PICKS, ' ')))
      continue
    const { place, start } = places[0]!
    yield claimOf(sentence, { ...event, place, key: fold(place) }, start, start + place.length)
  }
}

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item'])
// “first” and “next” may belong to the week; what they pick is read beside the event
const PLAIN_PICKS =
  /\b(?:first|second|(?:last|next)(?! (?:year|season|month|week|summer|winter|spring|autumn))|final|before|if|until|later)\b/gi

const NAME = "(?:St\\.? )?[A-ZÀ-Ý][\\p{L}'’-]*(?: (?:of|de|la|the|St\\.?|[A-ZÀ-Ý][\\p{L}'’-]*)){0,4}"
// “at Racecourse Park”, “in the Old Sail Loft”
const IN_OR_AT = new RegExp(`\\b(?<at>[Aa]t|[Ii]n) (?:the )?(?<place>${NAME})`, 'gu')
// “7.30pm, St Birgit’s Church”
const LISTED = new RegExp(`(?:[ap]\\.?m\\.?|\\d|o['’]clock), (?:the )?(?<place>${NAME})`, 'gu')

/** The places of a sentence that events can be at. */
function placesIn(text: string, isMatch: boolean): { readonly place: string; readonly start: number }[] {
  const found: { place: string; start: number }[] = []
  for (const pattern of [IN_OR_AT, LISTED])
    for (const match of text.matchAll(pattern)) {
      const { at, place: written } = match.groups as { at?: string; place: string }
      const place = written.replace(TRAILING, '')
      if (!VENUE_NAME.test(place) && (at?.toLowerCase() !== 'at' || !isMatch)) continue
      if (NO_VENUE.has(place.split(' ')[0]!) || found.some((one) => fold(one.place) === fold(place))) continue
      found.push({ place, start: match.index + match[0].length - written.length })
    }
  return found
}

// “the Park of the”, “Tanner’s”
const TRAILING = /(?: (?:of|the|de|la|St\.?))+$|['’]s?$/
const NO_VENUE: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter'.split(
    ' ',
  ),
)

/** The one kind of event that a sentence speaks of. */
function eventIn(sentence: Sentence): Pick<Venue, 'event' | 'pick'> | undefined {
  const { tokens } = wordsOf(sentence)
  const found = tokens.flatMap(({ lower }, index) => {
    const event = EVENT_OF_WORD.get(lower)
    return event === undefined ? [] : [{ event, index }]
  })
  const kinds = new Set(found.map(({ event }) => event))
  if (kinds.size !== 1) return undefined
  const { event, index } = found[0]!
  const pick: string[] = []
  for (let at = index - 1; EVENT_PICKERS.has(tokens[at]?.lower ?? ''); at--) pick.push(tokens[at]!.lower)
  return { event, pick }
}

// “Exeter Crown Court”
const COURT =
  /\b(?<place>(?:[A-Z][\p{L}’'-]+ ){1,2})(?<kind>Crown Court|County Court|District Court|Sheriff Court|Regional Court|Magistrates['’]? Court)/gu

function* courtsIn(sentence: Sentence): Generator<VenueClaim> {
  if (!sentence.text.includes('Court')) return
  for (const match of sentence.text.matchAll(COURT)) {
    const { place, kind } = match.groups as { place: string; kind: string }
    const name = place.replace(THE, '').trim()
    if (name === '') continue
    const start = match.index + match[0].indexOf(name)
    const end = match.index + match[0].length
    yield claimOf(
      sentence,
      { event: kind.toLowerCase(), pick: [], place: `${name} ${kind}`, key: name.toLowerCase() },
      start,
      end,
    )
  }
}

// “The Taunton”
const THE = /^(?:The|At|In|A) /

function claimOf(sentence: Sentence, value: Venue, start: number, end: number): VenueClaim {
  return claimAt(sentence, start, end, { kind: 'venue', value, weakenedBy: ['hypothetical', 'negated'] })
}
