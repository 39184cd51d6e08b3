import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import { type Phrase, phraseAfter, phraseBefore, phraseOfNoun, phraseOfSubject } from '../language/event-phrases.ts'
import {
  DEED_NOUNS,
  EVENT_NOUNS,
  EVENT_VERBS,
  type EventKind,
  type EventVerb,
  GATHERING_DEEDS,
  NOUN_TO_DATE,
  ONE_OF_SEVERAL,
  OTHER_EDITION,
  SAME_GATHERING,
} from '../language/event-words.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { dateOfVerb } from './date-of-verb.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { ownerOf } from './main-person.ts'
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
  /** Whom “she” means, as far as one can tell. */
  readonly meant?: Subject
  /** “it”, “its foundation”, “the firm”: may be what the article is about. */
  readonly stands: boolean
  /** Where the thing is first named, if not as the rival of another: what is said before that is of something else. */
  readonly named?: number
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
const NOUN = new RegExp(`\\b(?:${[...EVENT_NOUNS].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi')

export const readEvents: Reader<'event'> = function* (claims) {
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    const { role } = sentence.block
    if (role === 'field' || role === 'alt' || role === 'cell' || isAboutMistakes(sentence)) continue
    VERB.lastIndex = 0
    for (let match = VERB.exec(sentence.text); match !== null; match = VERB.exec(sentence.text)) {
      const event = verbEvent(claims, sentence, dates, match)
      if (event !== undefined) yield event
    }
    if (DEED_HINT.test(sentence.text)) yield* deeds(claims, sentence, dates)
    yield* gatheringDeeds(claims, sentence, dates)
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
  /\b(?:not|never|would|could|should|might|may|nearly|almost|if|unless|whether|hoped|wanted|planned|plans|hopes|expected|supposed|meant|(?<!\b(?:is|are|due|set|scheduled)\s)to)\s(?:\w+\s)?$/

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
  // “Maple Gate, a fund from Toronto, bought the firm”
  const active = text[start - 2] === ',' && OBJECT_RIGHT.test(text.slice(end, end + 16))
  const passive = !active && PASSIVE_LEFT.test(text.slice(Math.max(0, start - 24), start))
  // “Established in 1926, the Fenwick orchestra …”
  const insert = LABEL_LEFT.test(text.slice(0, start))
    ? OPENING_INSERT.exec(text.slice(date.value.end, date.value.end + 50))
    : null
  const parts =
    insert !== null
      ? verb.about === 'thing'
        ? openingParts(text, date.value.end + insert[0].length - 1)
        : undefined
      : verb.about === 'thing' && SINCE_IT_WAS.test(text.slice(0, start)) && text.startsWith(', ', date.value.end)
        ? (openingParts(text, date.value.end + 1) ?? { phrase: IT })
        : verb.about === 'person'
          ? personParts(claims, sentence, verb, start, end)
          : thingParts(text, verb, passive, start, end)
  return parts === undefined ? undefined : made(claims, sentence, date, verb.kind, verb.about, parts, start, end)
}

// “About Northgate Theatre: ”, or nothing
const LABEL_LEFT = /^(?:[^.:]{2,44}:\s)?$/
// Behind the date of “Founded in 1947 in a former bus depot, the Northgate …”: “ in a former bus depot, ”
const OPENING_INSERT = /^(?:\s(?:in|as|by|at|on|near|with)\s[^,.;:()\d]{3,40})?,\s/

// “Since it was founded in 1978, the trust …”
const SINCE_IT_WAS = /^(?:Since|When|After|Before|Until|Ever since)\s(?:it|they)\s(?:was|were)\s$/
const BARE: Omit<Phrase, 'name'> = { head: '', others: [], named: false }
const IT: Phrase = { head: 'it', name: '', others: [], named: false, pronoun: 'it' }

function openingParts(text: string, offset: number): Parts | undefined {
  const phrase = phraseOfSubject(text, offset)
  return phrase === undefined || phrase.pronoun !== undefined ? undefined : { phrase }
}

const DEED_HINT = new RegExp(`\\b(?:${[...DEED_NOUNS.keys()].join('|')})\\b`)
// “its foundation in ”, “the opening of the bridge in ”, “Halden’s founding in ”
const DEED = new RegExp(
  `(?:\\b(?<its>[Ii]ts|[Tt]heir)\\s|(?<name>(?:[Tt]he\\s)?[A-Z]?[\\w-]+(?:\\s[A-Z][\\w-]+){0,3})['’]s\\s|\\b(?:[Tt]he|[Ss]ince|[Aa]fter|[Bb]efore)\\s)(?<noun>${[...DEED_NOUNS.keys()].join('|')})(?:\\sof\\s(?<of>[^,.;:()\\d]{3,40}?))?(?:,\\s(?:in|at|with|under|amid)\\s[^,.;:()\\d]{3,30})?,?\\s(?:back\\s)?(?:in|on)\\s(?:early\\s|late\\s)?$`,
)

/** What happened to a thing, told by a noun: “since its foundation in 1919”. */
function* deeds(claims: Claims, sentence: Sentence, dates: readonly DateClaim[]): Iterable<EventClaim> {
  const { text } = sentence
  for (const date of dates) {
    const from = Math.max(0, date.value.start - 110)
    const match = DEED.exec(text.slice(from, date.value.start))
    if (match === null) continue
    const { its, name, noun, of } = match.groups as { its?: string; name?: string; noun: string; of?: string }
    const start =
      from + match.index + match[0].lastIndexOf(noun, of === undefined ? undefined : match[0].indexOf(' of '))
    if (its === undefined && name === undefined && of === undefined) continue
    const phrase = its !== undefined ? IT : phraseAfter(` ${of ?? name ?? ''} in `, 0)
    if (phrase === undefined) continue
    const event = made(claims, sentence, date, DEED_NOUNS.get(noun)!, 'thing', { phrase }, start, start + noun.length)
    if (event !== undefined) yield event
  }
}

interface Parts {
  readonly phrase?: Phrase
  readonly subject?: Subject
  readonly meant?: Subject
  readonly who?: Phrase
}

function thingParts(text: string, verb: EventVerb, passive: boolean, start: number, end: number): Parts | undefined {
  const object = passive ? undefined : phraseAfter(text, end)
  const takesObject = object !== undefined && OBJECT_RIGHT.test(text.slice(end, end + 16))
  const phrase = takesObject || (verb.of === 'object' && !passive) ? object : phraseBefore(text, start)
  if (phrase === undefined || (EMPTY_HEADS.has(phrase.head) && !phrase.named)) return undefined
  if (phrase.pronoun === undefined) return { phrase }
  const isOpen = phrase.pronoun === 'it' && passive && verb.kind === 'founding'
  return isOpen && !hasTwoNames(text.slice(0, start)) ? { phrase: IT } : undefined
}

/** “The Union, of which Havgrind has been a member since it was founded”: nobody can tell which of two. */
function hasTwoNames(before: string): boolean {
  return TWO_NAMES.test(before)
}

// “Union, of which Havgrind …”, “Norfab bought Kugelwerk …”
const TWO_NAMES = /(?:^|\s)\p{Lu}[\p{L}-]+,?\s(?:\p{Ll}[\p{L}-]*,?\s){1,6}\p{Lu}[\p{L}-]+/u

// “opened the bridge”
const OBJECT_RIGHT = /^\s(?:the(?!\s(?:same|next|following)\b)|a|an|its|his|her|their|this)\s/
const EMPTY_HEADS: ReadonlySet<string> = new Set(
  'one work thing people year month day week time team number first everything something nothing talk project programme program building application registration registrations part member doors door'.split(
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
    ...(subject !== undefined ? { subject } : { who, ...meant(claims, sentence, who, start) }),
  }
}

/** Whom “he” or “she” means, where the article says. */
function meant(claims: Claims, sentence: Sentence, { pronoun }: Phrase, start: number): Pick<Parts, 'meant'> {
  const owner = pronoun === 'he' || pronoun === 'she' ? ownerOf(claims, sentence, start) : undefined
  return owner === undefined ? {} : { meant: owner.subject }
}

// Between a name and its verb: “ ”, “ had ”, “ first ”
const SUBJECT_GAP = /^\s(?:(?:had|has|first|later|then|also|who|finally)\s)*$/

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
  // “Congress” is a body.
  if (date === undefined || date.value.day === undefined || match[0] === 'Congress') return undefined
  if (!NOUN_TO_DATE.test(text.slice(end, date.value.start))) return undefined
  if (ONE_OF_SEVERAL.test(text.slice(Math.max(0, start - 40), start))) return undefined
  const known = SAME_GATHERING.get(match[0].toLowerCase())
  const phrase = known === undefined ? phraseOfNoun(text, end) : { ...BARE, name: known }
  if (phrase === undefined || phrase.pronoun !== undefined) return undefined
  const head = known ?? phrase.head
  return made(claims, sentence, date, 'gathering', 'thing', { phrase: { ...phrase, head } }, start, end)
}

const GATHERING_DEED = new RegExp(`\\b(?:${[...GATHERING_DEEDS.keys()].join('|')})\\b`, 'g')
// From the deed to its day: “ in the town hall on ”, “ by ”
const DEED_TO_DAY = /^(?:\s[a-z’'-]+){0,5}?\s(?:on|by|before|no later than)\s(?:the\s)?$/

/** “voters go to the polls on 5 May”: the election is on that day. */
function* gatheringDeeds(claims: Claims, sentence: Sentence, dates: readonly DateClaim[]): Iterable<EventClaim> {
  const { text } = sentence
  for (const match of text.matchAll(GATHERING_DEED)) {
    const end = match.index + match[0].length
    const date = dates.find(({ value }) => value.start >= end)
    if (date?.value.day === undefined || !DEED_TO_DAY.test(text.slice(end, date.value.start))) continue
    if (ONE_OF_SEVERAL.test(text.slice(Math.max(0, match.index - 40), match.index))) continue
    const head = GATHERING_DEEDS.get(match[0])!
    const phrase: Phrase = { ...BARE, head, name: head }
    const event = made(claims, sentence, date, 'gathering', 'thing', { phrase }, match.index, end)
    if (event !== undefined) yield event
  }
}

// “was the fourth in six years” numbers this one
const WAS_THE_NTH = /\s(?:was|is|were)\s(?:the|its|their)\s[a-z]+\s(?:in|since|of|for)\s/

const YEARLY = /\b(?:annual|yearly)\b/gi

function isBare({ named, others, pronoun }: Phrase): boolean {
  return pronoun === 'it' || (!named && others.length === 0)
}

/** Characters before an event in which “again” and “postponed” are said of it; behind it, to the end of its clause. */
const NEAR = 48

function clauseEnd(text: string, from: number): number {
  const edge = text.slice(from).search(/[,;:.(]/)
  return edge < 0 ? text.length : from + edge
}

function firstNaming({ article }: Claims, { name }: Phrase): { readonly named?: number } {
  const sentence = article.sentences.find(({ text }) => text.includes(name))
  if (sentence === undefined) return {}
  const at = sentence.text.indexOf(name)
  return AS_ANOTHER.test(sentence.text.slice(Math.max(0, at - 40), at)) ? {} : { named: spanIn(sentence, at, at).start }
}

// “its rival ”, “the neighbouring ”, “unlike ”
const AS_ANOTHER =
  /\b(?:rivals?|competitors?|neighbours?|neighbouring|customers?|suppliers?|partners?|[Uu]nlike|[Ll]ike|another|sister)\s(?:[\p{L}-]+\s){0,2}$/u

/** Of two days without a year only the order in the year counts; a leap year has them all. */
const SOME_YEAR = 2024

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
    daysOf(date) ?? daysOf({ ...date, year: reference === undefined ? SOME_YEAR : civilDate(reference).year })
  if (days === undefined) return undefined
  const frame = frameOf(sentence, start, end)
  const from = Math.min(start, date.start)
  const to = Math.max(end, date.end)
  const around = sentence.text.slice(Math.max(0, from - NEAR), clauseEnd(sentence.text, to))
  // Two days a few weeks apart are not two years of what is held every year.
  const told = kind === 'gathering' ? around.replace(YEARLY, '') : around
  if (OTHER_EDITION.test(told.replace(WAS_THE_NTH, ''))) return undefined
  const { phrase } = parts
  return {
    kind: 'event',
    value: {
      kind,
      about,
      ...parts,
      stands: phrase !== undefined && isBare(phrase),
      ...(about === 'thing' && phrase?.named === true ? firstNaming(claims, phrase) : {}),
      date,
      days,
      words: sentence.text.slice(from, to),
    },
    span: spanIn(sentence, from, to),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard) => EVENT_GUARDS.includes(guard)),
  }
}
