import type { Sentence } from '../article/article.ts'
import { Trait, spanIn } from '../article/article.ts'
import type { WrittenDate } from '../language/dates.ts'
import { datesIn } from '../language/dates.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Reader } from './claim.ts'
import { frameOf } from './frame.ts'

export type DateClaim = ClaimOf<'date', WrittenDate>

/** Every date in the prose of the article; `start` and `end` of the value count in the sentence's text. */
export const readDates: Reader<'date'> = function* ({ article }) {
  for (const sentence of article.sentences) {
    if ((sentence.traits & (Trait.digit | Trait.capital)) === 0) continue
    for (const value of datesIn(sentence.text)) {
      yield {
        kind: 'date',
        value,
        span: spanIn(sentence, value.start, value.end),
        block: sentence.block,
        sentence,
        ...frameOf(sentence, value.start, value.end),
      }
    }
  }
}

/** A weekday said of a day: “Friday, 4 February 2023”, “4 February (a Friday)”. */
export interface DatedWeekday {
  readonly weekday: number // 1 for Monday
  readonly month: number
  readonly day: number
  /** Absent where the text gives none. */
  readonly year?: number
  readonly weekdayAt: Span
  /** What the sentence says of its time, where that is clear. */
  readonly tense?: 'past' | 'future'
}

/** No calendar before the reform is compared: the British one changed in 1752. */
const FIRST_GREGORIAN_YEAR = 1753

export const readDatedWeekdays: Reader<'dated-weekday'> = function* (claims) {
  for (const date of claims.of('date')) {
    const { weekday, year, month, day, otherOrder, start, end } = date.value
    if (weekday === undefined || month === undefined || day === undefined || otherOrder !== undefined) continue
    if (year !== undefined && year < FIRST_GREGORIAN_YEAR) continue
    const sentence = date.sentence!
    if (isAboutMistakes(sentence)) continue
    const tense = tenseOf(sentence)
    yield {
      ...date,
      kind: 'dated-weekday',
      span: spanIn(sentence, Math.min(start, weekday.start), Math.max(end, weekday.end)),
      value: {
        weekday: weekday.number,
        month,
        day,
        ...(year === undefined ? {} : { year }),
        weekdayAt: spanIn(sentence, weekday.start, weekday.end),
        ...(tense === undefined ? {} : { tense }),
      },
    }
  }
}

// “wrongly dated”, “a typo”, “a slip”, “Julian calendar”: the article knows
const MISTAKE =
  /\b(?:wrong(?:ly)?|mistaken(?:ly)?|mistake|erroneous(?:ly)?|error|misprint(?:ed)?|misdated|typo|slip|incorrect(?:ly)?|correct(?:ed|ion)|faulty|nonexistent|non-existent|impossible|invalid|no such (?:day|date)|does not exist|doesn['’]t exist|did not exist|fictional|fictitious|Julian|[Oo]ld [Ss]tyle|Orthodox|imaginary|joke)\b/

/** True where the sentence, or the one before or after it in its block, speaks of a date as a mistake. */
export function isAboutMistakes(sentence: Sentence): boolean {
  const all = sentence.block.sentences
  const position = all.indexOf(sentence)
  return [all[position - 1], sentence, all[position + 1]].some((near) => near !== undefined && MISTAKE.test(near.text))
}

// “will open”, “is due”, “have until”
const FUTURE =
  /\b(?:will|shall|upcoming|forthcoming|scheduled|is due|are due|is set|are set|have until|has until|must|deadline|register|join us|is to|are to|to be held|takes place|opens|starts|begins|closes|can)\b|['’]ll\b/i
// “was held”, “met”
const PAST =
  /\b(?:was|were|had|did|held|took|went|met|said|began|won|lost|died|left|made|came|gave|told|found|saw|[a-z]{2,12}ed)\b/

/** The time that a sentence's verbs speak of, undefined where they disagree or say nothing. */
function tenseOf({ text }: Sentence): 'past' | 'future' | undefined {
  const future = FUTURE.test(text)
  return future === PAST.test(text) ? undefined : future ? 'future' : 'past'
}

/** The article's own date as a claim with a number of days, undefined where it has none. */
export function referenceDay(claims: Claims): ClaimOf<'reference-date', ReferenceDate> | undefined {
  return claims.of('reference-date')[0]
}

/** The day from which the article speaks. */
export interface ReferenceDate {
  /** YYYY-MM-DD */
  readonly date: string
  /** The same as a day number. */
  readonly day: number
  readonly source: DateSource
}

export type DateSource = 'front-matter' | 'file-name' | 'published-line' | 'dateline' | 'now'
