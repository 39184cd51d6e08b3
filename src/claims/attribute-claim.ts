import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { ClaimOf, Guard } from './claim.ts'
import { guardsOf } from './doubts.ts'
import { frameOf } from './frame.ts'
import type { Subject } from './subjects.ts'

/** What a person is said to be, where one person is hardly two of it. */
export interface PersonAttribute {
  readonly subject: Subject
  /** A trade is what people work as; who teaches the piano has “teaching” for it, since a piano teacher is a teacher, too. */
  readonly attribute:
    | 'trade'
    | 'teaching'
    | 'studies'
    | 'nationality'
    | 'party'
    | 'birthplace'
    | 'home'
    | 'town'
    | 'institution'
  /** Equal for equal things: the number of a trade, what is taught, a country, a party. */
  readonly value: string
  /** As written: "primary-school teacher", "Irish player". */
  readonly written: string
  /** The article does not name the person there: "the Irish player". */
  readonly byEpithet: boolean
}

export type AttributeClaim = ClaimOf<'person-attribute', PersonAttribute>

/** The claim that `written` says of `subject`, at its words in the sentence. */
export function attributeOf(
  sentence: Sentence,
  subject: Subject,
  attribute: PersonAttribute['attribute'],
  value: string,
  written: string,
  start: number,
  end: number,
): AttributeClaim {
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'person-attribute',
    value: { subject, attribute, value, written, byEpithet: false },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: guardsOf(sentence, start, end, GUARDS),
  }
}

/** The same of somebody whom the words do not name: "the Irish player". */
export function epithetOf(claim: AttributeClaim): AttributeClaim {
  return { ...claim, value: { ...claim.value, byEpithet: true } }
}

const GUARDS: ReadonlySet<Guard> = new Set(['quoted', 'hypothetical'])
