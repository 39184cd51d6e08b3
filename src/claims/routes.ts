import { spanIn, Trait } from '../article/article.ts'
import { isCalendarName } from '../language/date-words.ts'
import { stem } from '../language/event-phrases.ts'
import { fold } from '../language/fold.ts'
import type { Token } from '../language/tokens.ts'
import { EMPTY_WORDS } from '../language/told-words.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { wordsOf } from './words.ts'

/** From where to where something goes: "on the stage from Kallby to Nordvik". */
export interface Route {
  readonly from: string
  readonly to: string
  /** The other words of the sentence, without endings, and its weekdays. */
  readonly topics: readonly string[]
  /** As written. */
  readonly said: string
}

const NAME = "[A-ZÀ-Ý][\\p{L}’'-]+(?: [A-ZÀ-Ý][\\p{L}’'-]+){0,2}"
// “from Kallby to Storvik”
const FROM_TO = new RegExp(`\\bfrom (?<from>${NAME}) to (?<to>${NAME})`, 'gu')

/** Reads from where to where something goes. */
export function* readRoutes({ article }: Claims): Iterable<ClaimOf<'route', Route>> {
  for (const sentence of article.sentences) {
    if ((sentence.traits & Trait.capital) === 0 || !sentence.text.includes('from ')) continue
    for (const match of sentence.text.matchAll(FROM_TO)) {
      const { from, to } = match.groups as { from: string; to: string }
      if (isCalendarName(from) || isCalendarName(to.split(' ')[0]!)) continue
      const words = wordsOf(sentence).tokens.filter(({ kind }) => kind === 'word')
      yield {
        kind: 'route',
        value: {
          from: fold(from),
          to: fold(to),
          topics: [...new Set(words.flatMap((word) => (isTopic(word) ? [stem(word.lower)] : [])))],
          said: match[0],
        },
        span: spanIn(sentence, match.index, match.index + match[0].length),
        block: sentence.block,
        sentence,
        voice: { by: 'article' },
        guards: [],
      }
    }
  }
}

/** What goes there and when, not who: “stage”, “Friday”. */
function isTopic({ text, lower }: Token): boolean {
  return isCalendarName(text) || (text === lower && text.length > 3 && !EMPTY_WORDS.has(lower))
}
