import type { Sentence } from '../article/article.ts'
import {
  ABSENT,
  APOLOGIES,
  FROM_AFAR,
  IN_MINUTES,
  MINUTES,
  NOT_PLAYING,
  PLAYING,
  SOME_ABSENT,
  SPEAKING_THERE,
  TAKING_PART,
} from '../language/attendance.ts'
import type { Claims } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import type { Subject } from './subjects.ts'
import { mentionsOf } from './subjects.ts'

/** Somebody was, or was not, where the others met. */
export interface Attendance {
  readonly sentence: Sentence
  readonly who: Subject
  readonly denied: boolean
  readonly start: number
  readonly end: number
}

/** Those who were not there, and what the same people are said to do there. */
export function* attendancesIn(claims: Claims): Generator<Attendance> {
  const { sentences } = claims.article
  if (!sentences.some(({ text }) => SOME_ABSENT.test(text))) return
  const absent = sentences.flatMap((sentence) => absentIn(claims, sentence))
  if (absent.length === 0) return
  yield* absent
  const who = new Set(absent.map((one) => one.who))
  const isMinutes = sentences.some(({ text }) => MINUTES.test(text))
  for (const sentence of sentences) {
    if (APOLOGIES.test(sentence.text) || ABSENT.test(sentence.text) || NOT_PLAYING.test(sentence.text)) continue
    for (const mention of mentionsOf(claims, sentence)) {
      const { subject } = mention.value
      if (subject !== undefined && who.has(subject) && isThere(sentence, mention, isMinutes))
        yield takingPart(sentence, mention, subject)
    }
  }
}

function absentIn(claims: Claims, sentence: Sentence): Attendance[] {
  const { text } = sentence
  const apologies = APOLOGIES.exec(text)
  if (apologies !== null)
    return mentionsOf(claims, sentence).flatMap(({ value }) =>
      value.start > apologies.index && value.subject !== undefined
        ? [{ sentence, who: value.subject, denied: true, start: apologies.index, end: value.end }]
        : [],
    )
  const absent = ABSENT.exec(text) ?? NOT_PLAYING.exec(text)
  if (absent === null) return []
  const before = mentionsOf(claims, sentence).filter(
    ({ value }) => value.end <= absent.index && value.subject?.thing === 'person',
  )
  const last = before[before.length - 1]
  const subject = last?.value.subject
  if (last === undefined || subject === undefined || last.value.possessive || absent.index - last.value.end > 80)
    return []
  return [{ sentence, who: subject, denied: true, start: last.value.start, end: absent.index + absent[0].length }]
}

function isThere({ text, block }: Sentence, { value }: MentionClaim, isMinutes: boolean): boolean {
  const after = text.slice(value.end, value.end + 90)
  if (FROM_AFAR.test(text)) return false
  return (
    PLAYING.test(after) ||
    TAKING_PART.test(after) ||
    SPEAKING_THERE.test(after) ||
    (isMinutes && !block.quoted && IN_MINUTES.test(after))
  )
}

/** The name and the verb behind it. */
function takingPart(sentence: Sentence, { value }: MentionClaim, who: Subject): Attendance {
  const verb = sentence.text.indexOf(' ', value.end + 1)
  return { sentence, who, denied: false, start: value.start, end: verb < 0 ? value.end : verb }
}
