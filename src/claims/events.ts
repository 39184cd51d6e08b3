import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/dates.ts'
import { type Phrase, phraseAfter, phraseBefore, withoutVerb } from '../language/event-phrases.ts'
import {
  EVENT_NOUNS,
  EVENT_VERBS,
  type EventKind,
  type EventVerb,
  NOUN_TO_DATE,
  ONE_OF_SEVERAL,
  OTHER_EDITION,
} from '../language/event-words.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { mentionsOfBlock, type Subject } from './subjects.ts'
import { bySentence } from './times.ts'

/** Something that happened, or is to happen, once: to whom or what, and when. */
export interface DatedEvent {
  readonly kind: EventKind
  readonly about: 'thing' | 'person'
  /** What was founded, opened, signed; for persons: where to, what of. Absent where the clause names none. */
  readonly phrase?: Phrase
  /** Who: the same object for one person. Absent for “she” and “my grandmother”. */
  readonly subject?: Subject
  /** “she”, “my grandmother” */
  readonly who?: Phrase
  readonly date: WrittenDate
  readonly days: DayInterval
  /** “opened in 1908” */
  readonly words: string
}

export type EventClaim = ClaimOf<'event', DatedEvent>

const VERB = new RegExp(
  `\\b(?:${[...EVENT_VERBS.keys()].sort((a, b) => b.length - a.length).join('|')}|Founded|Established|Opened|Built|Launched|Completed)\\b`,
  'g',
)
const NOUN = new RegExp(`\\b(?:${[...EVENT_NOUNS].join('|')})\\b`, 'gi')

export const readEvents: Reader<'event'> = function* (claims) {
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    const { role } = sentence.block
    if (role === 'field' || role === 'alt' || role === 'cell' || isAboutMistakes(sentence)) continue
    VERB.lastIndex = 0
    for (let match = VERB.exec(sentence.text); match !== null; match = VERB.exec(sentence.text)) {
      const event = verbEvent(claims, sentence, dates, match)
      if (event !== undefined) yield event
    }
    NOUN.lastIndex = 0
    for (let match = NOUN.exec(sentence.text); match !== null; match = NOUN.exec(sentence.text)) {
      const event = nounEvent(claims, sentence, dates, match)
      if (event !== undefined) yield event
    }
  }
}

// “was ”, “had been ”, “, ” before a participle
const PASSIVE_LEFT =
  /(?:\b(?:was|were|is|are|be|been|being)\s(?:(?:first|officially|formally|finally|originally|only)\s)?|[,(]\s?(?:(?:first|originally)\s)?)$/
const NOT_TOLD =
  /\b(?:not|never|would|could|should|might|may|nearly|almost|if|unless|whether|hoped|wanted|planned|plans|hopes|expected|supposed|meant|to)\s(?:\w+\s)?$/

function verbEvent(
  claims: Claims,
  sentence: Sentence,
  dates: readonly DateClaim[],
  match: RegExpExecArray,
): EventClaim | undefined {
  const { text } = sentence
  const verb = EVENT_VERBS.get(match[0].toLowerCase())
  const start = match.index
  const end = start + match[0].length
  if (verb === undefined || NOT_TOLD.test(text.slice(Math.max(0, start - 24), start))) return undefined
  const date = dateOfVerb(text, dates, start, end)
  if (date === undefined) return undefined
  const passive = PASSIVE_LEFT.test(text.slice(Math.max(0, start - 24), start))
  // “Established in 1926, the Fenwick orchestra …”
  const opening = start === 0 && text.startsWith(', ', date.value.end)
  const parts = opening
    ? verb.about === 'thing'
      ? openingParts(text, date.value.end + 1)
      : undefined
    : verb.about === 'person'
      ? personParts(claims, sentence, verb, start, end)
      : thingParts(text, verb, passive, start, end)
  return parts === undefined ? undefined : made(claims, sentence, date, verb.kind, verb.about, parts, start, end)
}

function openingParts(text: string, offset: number): Parts | undefined {
  const phrase = phraseAfter(text, offset)
  return phrase === undefined || phrase.pronoun !== undefined ? undefined : { phrase: withoutVerb(phrase) }
}

interface Parts {
  readonly phrase?: Phrase
  readonly subject?: Subject
  readonly who?: Phrase
}

function thingParts(text: string, verb: EventVerb, passive: boolean, start: number, end: number): Parts | undefined {
  const object = passive ? undefined : phraseAfter(text, end)
  const takesObject = object !== undefined && OBJECT_RIGHT.test(text.slice(end, end + 8))
  const phrase = takesObject || (verb.of === 'object' && !passive) ? object : phraseBefore(text, start)
  return phrase === undefined || phrase.pronoun !== undefined || (EMPTY_HEADS.has(phrase.head) && !phrase.named)
    ? undefined
    : { phrase }
}

// “opened the bridge”
const OBJECT_RIGHT = /^\s(?:the|a|an|its|his|her|their|this)\s/
const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'one work thing people company group year month day week time team number first everything something nothing talk project programme program building application registration registrations part member doors door'.split(
    ' ',
  ),
)

function personParts(
  claims: Claims,
  sentence: Sentence,
  verb: EventVerb,
  start: number,
  end: number,
): Parts | undefined {
  const { text } = sentence
  const phrase = phraseAfter(text, end)
  const who = phraseBefore(text, start)
  if (who === undefined) return undefined
  const mention = mentionsOfBlock(claims, sentence).find(
    (claim) =>
      claim.sentence === sentence && claim.value.end <= start && SUBJECT_GAP.test(text.slice(claim.value.end, start)),
  )
  const subject = mention?.value.subject
  if (verb.kind === 'leaving' && phrase === undefined) return undefined
  return {
    ...(phrase === undefined || phrase.pronoun !== undefined ? {} : { phrase }),
    ...(subject === undefined ? { who } : { subject }),
  }
}

// Between a name and its verb: “ ”, “ had ”, “ first ”
const SUBJECT_GAP = /^\s(?:(?:had|has|first|later|then|also|who|finally)\s)*$/

const GAP_AFTER =
  /^(?:[^.;:()“”"—]{0,60}?)(?:\b(?:in|on|of|for|from|by|since|early|late|mid|spring|summer|autumn|winter)\b[\s-]?)(?:the\s)?$/
const OTHER_CLAUSE =
  /\b(?:and|when|while|after|before|since|until|because|who|but|than|as|where|that|which|against|compared)\b/
const OPENING_DATE =
  /^(?:(?:And|But|Then|It was)\s)?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ee]arly|[Ll]ate)\s)?(?:early\s|late\s|the\s(?:spring|summer|autumn|winter)\sof\s)?$/

/** The date that belongs to a verb: right after it in its clause, or at the opening of the sentence. */
function dateOfVerb(text: string, dates: readonly DateClaim[], start: number, end: number): DateClaim | undefined {
  const after = dates.find(({ value }) => value.start >= end)
  if (after !== undefined) {
    const gap = text.slice(end, after.value.start)
    if ((GAP_AFTER.test(gap) || gap === ' ') && !OTHER_CLAUSE.test(gap)) return after
  }
  // “she came home in 1954 and founded the theatre”
  const before = dates.find(({ value }) => value.end < start && text.slice(value.end, start) === ' and ')
  if (before !== undefined && (after === undefined || OTHER_CLAUSE.test(text.slice(end, after.value.start))))
    return before
  const first = dates[0]
  if (first === undefined || first.value.end > start) return undefined
  if (!OPENING_DATE.test(text.slice(0, first.value.start))) return undefined
  const between = text.slice(first.value.end, start)
  return between.length <= 60 && !OTHER_CLAUSE.test(between) ? first : undefined
}

function nounEvent(
  claims: Claims,
  sentence: Sentence,
  dates: readonly DateClaim[],
  match: RegExpExecArray,
): EventClaim | undefined {
  const { text } = sentence
  const start = match.index
  const end = start + match[0].length
  const date = dates.find(({ value }) => value.start >= end)
  if (date === undefined || date.value.day === undefined) return undefined
  if (!NOUN_TO_DATE.test(text.slice(end, date.value.start))) return undefined
  if (ONE_OF_SEVERAL.test(text.slice(0, start))) return undefined
  const phrase = phraseBefore(text, end)
  if (phrase === undefined || phrase.pronoun !== undefined) return undefined
  return made(claims, sentence, date, 'gathering', 'thing', { phrase }, start, end)
}

/** Characters before an event in which “again” and “postponed” are said of it; behind it, to the end of its clause. */
const NEAR = 48

function clauseEnd(text: string, from: number): number {
  const edge = text.slice(from).search(/[,;:.(]/)
  return edge < 0 ? text.length : from + edge
}

const EVENT_GUARDS: readonly Guard[] = ['quoted', 'hedged', 'hypothetical', 'negated', 'attributed']

function made(
  claims: Claims,
  sentence: Sentence,
  { value: date }: DateClaim,
  kind: EventKind,
  about: DatedEvent['about'],
  parts: Parts,
  start: number,
  end: number,
): EventClaim | undefined {
  const reference = claims.of('reference-date')[0]?.value.day
  const days =
    daysOf(date) ?? (reference === undefined ? undefined : daysOf({ ...date, year: civilDate(reference).year }))
  if (days === undefined) return undefined
  const frame = frameOf(sentence, start, end)
  const from = Math.min(start, date.start)
  const to = Math.max(end, date.end)
  if (OTHER_EDITION.test(sentence.text.slice(Math.max(0, from - NEAR), clauseEnd(sentence.text, to)))) return undefined
  return {
    kind: 'event',
    value: { kind, about, ...parts, date, days, words: sentence.text.slice(from, to) },
    span: spanIn(sentence, from, to),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard) => EVENT_GUARDS.includes(guard)),
  }
}
