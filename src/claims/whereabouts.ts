import { spanIn } from '../article/article.ts'
import { SECOND_HOUSE } from '../language/own-places.ts'
import { ANOTHER_SITING, SITING_CUE, sitingsIn } from '../language/sitings.ts'
import { ANOTHER_HOME, ANOTHER_OCCASION, placesIn, type WrittenPlace } from '../language/venues.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import { type OwnPlace, ownPlacesIn } from './own-places.ts'

/** Where a thing that can be in one place only is said to be: a flat's floor, a case's court, an event's venue. */
export interface Whereabouts {
  readonly of: WrittenPlace['of']
  readonly thing: string
  readonly place: string
  readonly words: string
  /** The sentence tells of another occasion too, so it may not be about the same thing. */
  readonly moved: boolean
}

/** Reads statements of place that a second one can contradict. */
export function* readWhereabouts(claims: Claims): Generator<ClaimOf<'whereabouts', Whereabouts>> {
  const cues = cuesIn(claims.article)
  for (const sentence of claims.article.sentences) {
    const { role } = sentence.block
    if (role !== 'paragraph' && role !== 'item' && role !== 'caption') continue
    for (const place of placesIn(sentence.text)) yield claimOf({ ...place, sentence })
    if ((cues[sentence.index]! & Cue.sited) === 0 || !SITING_CUE.test(sentence.text)) continue
    const before = claims.article.sentences[sentence.index - 1]
    const previous = before?.block === sentence.block ? before.text : undefined
    for (const { level, ...siting } of sitingsIn(sentence.text, previous))
      yield claimOf({ ...siting, of: 'siting', thing: `${siting.thing} ${level}`, sentence })
  }
  for (const place of ownPlacesIn(claims)) yield claimOf(place)
}

function claimOf({ of, thing, place, start, end, sentence }: OwnPlace): ClaimOf<'whereabouts', Whereabouts> {
  const { block, text } = sentence
  const { voice, guards } = frameOf(sentence, start, end)
  const around = text.slice(0, start) + text.slice(end)
  const moved = MOVES[of].test(around)
  return {
    kind: 'whereabouts',
    value: { of, thing, place, words: text.slice(start, end), moved: moved || guards.includes('negated') },
    span: spanIn(sentence, start, end),
    block,
    sentence,
    voice,
    guards: guards.filter((guard) => guard === 'quoted' || guard === 'hedged'),
  }
}

/** The words beside a place that tell of a second one. */
const MOVES: Readonly<Record<OwnPlace['of'], RegExp>> = {
  floor: ANOTHER_HOME,
  house: SECOND_HOUSE,
  seat: SECOND_HOUSE,
  side: ANOTHER_SITING,
  court: ANOTHER_OCCASION,
  venue: ANOTHER_OCCASION,
  death: ANOTHER_OCCASION,
  siting: ANOTHER_SITING,
}
