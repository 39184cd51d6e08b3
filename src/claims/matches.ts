import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { isCalendarName } from '../language/date-words.ts'
import { fold } from '../language/fold.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { mentionsOf } from './subjects.ts'
import { wordsOf } from './words.ts'

/** The result of a match with who played and when, as far as the sentence says: "Greywater 3 Oxley Town 1". */
export interface Match {
  readonly score: readonly [number, number]
  /** Names of the sentence, folded: the sides, mostly. */
  readonly names: readonly string[]
  /** Months that the sentence names. */
  readonly months: readonly string[]
  /** A line that is nothing but the result: what the article is about. */
  readonly isLine: boolean
  readonly text: string
}

type MatchClaim = ClaimOf<'match', Match>

/** Reads the results of matches, each with the names around it. */
export function* readMatches(claims: Claims): Iterable<MatchClaim> {
  for (const sentence of claims.article.sentences) {
    const line = sentence.text.length < MOST_IN_LINE ? LINE.exec(sentence.text) : null
    if (line === null) continue
    const { one, two, a, b } = line.groups as { one: string; two: string; a: string; b: string }
    yield claimOf(sentence, [Number(a), Number(b)], [fold(one), fold(two)], true, line[0], 0, line[0].length)
  }
  for (const { value, sentence } of claims.of('result')) {
    if (value.score === undefined || sentence === undefined) continue
    const names = mentionsOf(claims, sentence).flatMap(({ value: { name, subject, title } }) =>
      subject?.thing === 'person' || title !== undefined || isCalendarName(name) ? [] : [fold(name)],
    )
    const start = sentence.text.indexOf(value.text)
    yield claimOf(sentence, value.score, names, false, value.text, start, start + value.text.length)
  }
}

// “Greywater 3 Oxley Town 1”, “Falcons 5 Rosvik 4 after overtime”
const LINE =
  /^(?<one>[A-Z][\p{L}’'.-]*(?: [A-Z][\p{L}’'.-]*){0,3}) (?<a>\d{1,2})(?:,? (?=[A-Z])(?<two>[A-Z][\p{L}’'.-]*(?: [A-Z][\p{L}’'.-]*){0,3}) )(?<b>\d{1,2})(?:,? \(?(?:after (?:extra time|overtime|penalties)|aet|AET)\)?)?\.?$/u
const MOST_IN_LINE = 80

function claimOf(
  sentence: Sentence,
  [a, b]: readonly [number, number],
  names: readonly string[],
  isLine: boolean,
  text: string,
  start: number,
  end: number,
): MatchClaim {
  const months = wordsOf(sentence).tokens.flatMap(({ lower }) => (MONTHS.has(lower) ? [lower] : []))
  return {
    kind: 'match',
    value: { score: a >= b ? [a, b] : [b, a], names, months, isLine, text },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: { by: 'article' },
    guards: [],
  }
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april june july august september october november december'.split(' '),
)
