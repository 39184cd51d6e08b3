import { spanIn } from '../article/article.ts'
import { ANOTHER_HOME, ANOTHER_OCCASION, placesIn, type WrittenPlace } from '../language/venues.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'

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
export function* readWhereabouts({ article }: Claims): Generator<ClaimOf<'whereabouts', Whereabouts>> {
  for (const sentence of article.sentences) {
    const { block, text } = sentence
    if (block.role !== 'paragraph' && block.role !== 'item' && block.role !== 'caption') continue
    for (const { of, thing, place, start, end } of placesIn(text)) {
      const { voice, guards } = frameOf(sentence, start, end)
      const around = text.slice(0, start) + text.slice(end)
      yield {
        kind: 'whereabouts',
        value: {
          of,
          thing,
          place,
          words: text.slice(start, end),
          moved: (of === 'floor' ? ANOTHER_HOME : ANOTHER_OCCASION).test(around) || guards.includes('negated'),
        },
        span: spanIn(sentence, start, end),
        block,
        sentence,
        voice,
        guards: guards.filter((guard) => guard === 'quoted' || guard === 'hedged'),
      }
    }
  }
}
