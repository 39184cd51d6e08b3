import { spanIn } from '../article/article.ts'
import type { ClosingDays } from '../language/closing-days.ts'
import { closingDaysIn } from '../language/closing-days.ts'
import { isCalendarName } from '../language/date-words.ts'
import { stem } from '../language/event-phrases.ts'
import { fold } from '../language/fold.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { mentionsOf } from './subjects.ts'
import { wordsOf } from './words.ts'

/** On which days a place is closed or open, and what the words around say of which place. */
export interface ClosedOn extends Pick<ClosingDays, 'closed' | 'open'> {
  readonly names: readonly string[]
  readonly things: readonly string[]
  /** As written. */
  readonly said: string
}

/** "closed on Mondays", "every day except Tuesday" */
export function* readClosingDays(claims: Claims): Iterable<ClaimOf<'closed-on', ClosedOn>> {
  for (const sentence of claims.article.sentences) {
    if (!HINT.test(sentence.text) || sentence.block.role === 'heading' || SEASON.test(sentence.text)) continue
    for (const { closed, open, start, end } of closingDaysIn(sentence.text)) {
      const around = [...sentence.block.sentences, ...(sentence.block.section?.sentences ?? [])]
      const words = around.flatMap((one) => wordsOf(one).tokens.map(({ lower }) => stem(lower)))
      yield {
        kind: 'closed-on',
        value: {
          closed,
          open,
          names: mentionsOf(claims, sentence).flatMap(({ value }) =>
            isCalendarName(value.name) || (value.opens && value.form === 'bare') ? [] : [fold(value.name)],
          ),
          things: [...new Set(words.filter((word) => PLACES.has(word)))],
          said: sentence.text.slice(start, end),
        },
        span: spanIn(sentence, start, end),
        block: sentence.block,
        sentence,
        voice: { by: 'article' },
        guards: [],
      }
    }
  }
}

// “Mondays”
const HINT = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/
// “In winter also closed on Tuesdays”
const SEASON = /\b(?:winter|summer|spring|autumn|off-season|low season|until|from now|no longer|also)\b/i
const PLACES: ReadonlySet<string> = new Set(
  'museum gallery library shop café cafe restaurant pool baths garden castle market office clinic surgery cinema theatre zoo farm tower lighthouse smokehouse bakery pub bar hotel school centre studio workshop exhibition kiosk counter'.split(
    ' ',
  ),
)
