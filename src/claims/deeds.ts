import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { AFTER_DEATH, LIVING_ACTS, STEPS, type Step } from '../language/deed-words.ts'
import { type Phrase, phraseAfter } from '../language/event-phrases.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { dateOfVerb } from './date-of-verb.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { daysOrLast } from './last-days.ts'
import { type Owner, ownerOf } from './main-person.ts'
import { mentionsOfBlock, type Subject } from './subjects.ts'
import { bySentence } from './times.ts'

/** What one person did on a day, or what was done with one: “In 1952 she gave her last recital”, “was buried on 3 February”. */
export interface Deed {
  readonly subject: Subject
  /** “gave”, “was buried” */
  readonly verb: string
  /** Only somebody alive does it. */
  readonly living: boolean
  /** Where it is a step of a course. */
  readonly step?: Step
  /** What was joined, left, entered. */
  readonly object?: Phrase
  readonly date: WrittenDate
  readonly days: DayInterval
  readonly words: string
}

export type DeedClaim = ClaimOf<'deed', Deed>

// “gave”, “buried”: any word in small letters, to be looked up
const LOWER_WORD = /\b[a-z]{3,}\b/g

export const readDeeds: Reader<'deed'> = function* (claims) {
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    const { role } = sentence.block
    if ((role !== 'paragraph' && role !== 'item') || isAboutMistakes(sentence)) continue
    LOWER_WORD.lastIndex = 0
    for (let match = LOWER_WORD.exec(sentence.text); match !== null; match = LOWER_WORD.exec(sentence.text)) {
      if (!LIVING_ACTS.has(match[0]) && !STEPS.has(match[0])) continue
      const deed = deedAt(claims, sentence, dates, match)
      if (deed !== undefined) yield deed
    }
  }
}

// “was ”, “had been ”
const PASSIVE_LEFT = /\b(?:was|were|been|being|be|is|are|got)\s(?:[a-z]+ly\s)?$/
const NOT_TOLD =
  /\b(?:not|never|would|could|should|might|may|nearly|almost|if|unless|whether|hoped|wanted|planned|to|having)\s(?:\w+\s)?$/

function deedAt(
  claims: Claims,
  sentence: Sentence,
  dates: readonly DateClaim[],
  match: RegExpExecArray,
): DeedClaim | undefined {
  const { text } = sentence
  const verb = match[0]
  const start = match.index
  const end = start + verb.length
  const left = text.slice(Math.max(0, start - 28), start)
  const passive = PASSIVE_LEFT.test(left)
  const written = STEPS.get(verb)
  const step = written?.passive === passive ? written : undefined
  const living = !passive && LIVING_ACTS.has(verb)
  if ((step === undefined && !living) || NOT_TOLD.test(left)) return undefined
  const date = dateOfVerb(text, dates, start, end)
  const days = date === undefined || date.value.approximate ? undefined : daysOrLast(claims, date.value)
  const owner = days === undefined ? undefined : subjectOf(claims, sentence, start)
  if (date === undefined || days === undefined || owner === undefined) return undefined
  const object = step === undefined ? undefined : phraseAfter(text, end)
  const [from, to] = [Math.min(start, date.value.start), Math.max(end, date.value.end)]
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'deed',
    value: {
      subject: owner.subject,
      verb: passive ? `was ${verb}` : verb,
      living: living && !AFTER_DEATH.test(text),
      ...(step === undefined ? {} : { step }),
      ...(object === undefined || object.pronoun !== undefined ? {} : { object }),
      date: date.value,
      days,
      words: text.slice(from, to),
    },
    span: spanIn(sentence, from, to),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...owner.guards, ...frame.guards.filter((guard) => DEED_GUARDS.includes(guard))],
  }
}

const DEED_GUARDS: readonly Guard[] = ['quoted', 'hedged', 'hypothetical', 'negated', 'attributed']

// Between a name and its verb: “ ”, “ had ”, “ was then ”, “, who ”, “, her elder sister, ”
const SUBJECT_GAP =
  /^(?:,\s[^,;:.()“”"]{2,60},)?(?:,\swho|\swho)?\s(?:(?:had|has|been|was|first|later|then|also|finally|once|again|still|officially|[a-z]+ly)\s)*$/
// “He had ”, “she also ”
const PRONOUN_LEFT =
  /(?:^|[\s“"(])(?:[Hh]e|[Ss]he)\s(?:(?:had|has|been|was|first|later|then|also|finally|once|again|still|[a-z]+ly)\s)*$/
// “the widow of ”, “a friend of the ”, “and ”: the name is not the subject
const NOT_SUBJECT =
  /(?:\b(?:of|for|by|with|and|or|to|from|after|under|like|near|than|at|in)|[’']s?)\s(?:[a-z]+\s){0,2}$/

/** Who stands right before the verb: a name, or “he” and “she”. */
function subjectOf(claims: Claims, sentence: Sentence, start: number): Owner | undefined {
  const { text } = sentence
  const mention = mentionsOfBlock(claims, sentence).find(
    (claim) =>
      claim.sentence === sentence && claim.value.end <= start && SUBJECT_GAP.test(text.slice(claim.value.end, start)),
  )
  if (mention !== undefined) {
    const { subject, possessive } = mention.value
    const isSubject = !NOT_SUBJECT.test(text.slice(Math.max(0, mention.value.start - 30), mention.value.start))
    return isSubject && !possessive && subject?.thing === 'person' ? { subject, guards: [] } : undefined
  }
  return PRONOUN_LEFT.test(text.slice(0, start)) ? ownerOf(claims, sentence, start) : undefined
}
