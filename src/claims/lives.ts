import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { daysOrLast } from './last-days.ts'
import { bearerOf, mainPerson, type Owner, ownerInInterview, ownerOf } from './main-person.ts'
import { isOfNamesakes } from './namesakes.ts'
import { mentionsOfBlock, type Subject } from './subjects.ts'
import { bySentence } from './times.ts'

/** Somebody's birth or death, with the days it can have been. */
export interface LifeEvent {
  readonly subject: Subject
  readonly event: 'birth' | 'death'
  readonly days: DayInterval
  readonly date: WrittenDate
  /** “born 3 May 1960” */
  readonly words: string
}

export type LifeEventClaim = ClaimOf<'life-event', LifeEvent>

// “was born in Conakry in 2000”, “(born 3 May 1960”, “b. 1938”
const BORN = /\b(?:[Bb]orn|[Bb]\.)(?=\s)/g
const DIED = /\b(?:[Dd]ied|passed\saway|d\.)(?=[\s,])/g
// What may stand between the word and its date: places, “in”, “on”, “aged 81,”
const TO_DATE =
  /^,?\s(?:\(?(?:in|on|at|near|outside|around|about|the|a|of|village|town|city|suburb|early|late|mid|peacefully|suddenly|home|hospital|aged|hospice|Hospital|his|her|their|sleep|there|\d{1,3}|\p{Lu}[\p{L}.'’-]*),?[\s-]){0,9}$/u

export const readLifeEvents: Reader<'life-event'> = function* (claims) {
  const dates = bySentence(claims.of('date'))
  for (const [sentence, own] of dates) {
    if (sentence.block.role === 'field' || isAboutMistakes(sentence)) continue
    for (const claim of toldIn(claims, sentence, own))
      if (!isOfNamesakes(claims, claim.value.subject, sentence)) yield claim
  }
}

function* toldIn(claims: Claims, sentence: Sentence, dates: readonly DateClaim[]): Iterable<LifeEventClaim> {
  yield* lifespans(claims, sentence, dates)
  yield* said(claims, sentence, dates, 'birth', BORN)
  yield* said(claims, sentence, dates, 'death', DIED)
}

function* said(
  claims: Claims,
  sentence: Sentence,
  dates: readonly DateClaim[],
  event: LifeEvent['event'],
  verb: RegExp,
): Iterable<LifeEventClaim> {
  const { text } = sentence
  verb.lastIndex = 0
  for (let match = verb.exec(text); match !== null; match = verb.exec(text)) {
    const end = match.index + match[0].length
    const date = dates.find(({ value }) => value.start >= end)
    if (date === undefined || !TO_DATE.test(text.slice(end, date.value.start))) continue
    if (text.slice(Math.max(0, match.index - 4), match.index) === 'not ') continue
    const days = event === 'death' ? daysOrLast(claims, date.value) : daysOf(date.value)
    const owner =
      ownerOf(claims, sentence, match.index) ??
      (event === 'birth' ? bornBeside(claims, sentence, match.index) : undefined)
    if (days === undefined || owner === undefined) continue
    yield lifeEvent(
      sentence,
      event === 'birth' ? underBirthName(claims, sentence, owner) : owner,
      event,
      date.value,
      days,
      match.index,
    )
  }
}

/** “Ada Mae Lind was born in 1931” in the obituary of Ada Haldorsen: one given name, the other name told once, at the birth. */
function underBirthName(claims: Claims, { text }: Sentence, owner: Owner): Owner {
  const { subject } = owner
  const main = mainPerson(claims)
  if (main === undefined || main === subject || subject.mentions.length !== 1) return owner
  if (subject.parsed.parts.length < 2 || main.parsed.parts.length < 2) return owner
  if (subject.parsed.parts[0] !== main.parsed.parts[0] || !text.startsWith(' was born', subject.mentions[0]!.value.end))
    return owner
  return { subject: main, guards: [...owner.guards, 'inferred-subject'] }
}

/** “19-year-old Okafor, born in Redmere”; “You were born in 1952” in an interview. */
function bornBeside(claims: Claims, sentence: Sentence, offset: number): Owner | undefined {
  const mention = mentionsOfBlock(claims, sentence).find(
    (claim) => claim.sentence === sentence && BORN_GAP.test(sentence.text.slice(claim.value.end, offset)),
  )
  return mention === undefined
    ? ownerInInterview(claims, sentence.text.slice(0, offset))
    : AGED_LEFT.test(sentence.text.slice(0, mention.value.start))
      ? bearerOf(mention)
      : undefined
}

const BORN_GAP = /^(?:,\s|\s\()(?:who\swas\s)?$/
// “19-year-old ”
const AGED_LEFT = /-year-old\s(?:[a-z-]+\s){0,2}$/

function lifeEvent(
  sentence: Sentence,
  owner: Owner,
  event: LifeEvent['event'],
  date: WrittenDate,
  days: DayInterval,
  start: number,
): LifeEventClaim {
  const frame = frameOf(sentence, start, date.end)
  return {
    kind: 'life-event',
    value: { subject: owner.subject, event, days, date, words: sentence.text.slice(start, date.end) },
    span: spanIn(sentence, start, date.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...owner.guards, ...frame.guards.filter((guard) => LIFE_GUARDS.includes(guard))],
  }
}

const LIFE_GUARDS: readonly Guard[] = ['quoted', 'hedged', 'hypothetical']

/** “Leocadia Varnham, 1938–2025”, “Ada Lind (1930–2001)”: years right behind a name. */
function* lifespans(claims: Claims, sentence: Sentence, dates: readonly DateClaim[]): Iterable<LifeEventClaim> {
  for (let i = 1; i < dates.length; i++) {
    const [from, to] = [dates[i - 1]!.value, dates[i]!.value]
    if (!LIFESPAN_JOINT.test(sentence.text.slice(from.end, to.start))) continue
    const mention = mentionsOfBlock(claims, sentence).find(
      (claim) => claim.sentence === sentence && LIFESPAN_LEFT.test(sentence.text.slice(claim.value.end, from.start)),
    )
    const subject = mention?.value.subject ?? (isDateline(sentence, from, to) ? mainPerson(claims) : undefined)
    const first = daysOf(from)
    const last = daysOf(to)
    if (subject === undefined || (subject.thing !== 'person' && mention !== undefined)) continue
    if (first === undefined || last === undefined || (mention !== undefined && mention.value.end > from.start)) continue
    if ((to.year ?? 0) - (from.year ?? 0) < 15) continue // years of office or of a contract
    yield lifeEvent(sentence, { subject, guards: [] }, 'birth', from, first, from.start)
    yield lifeEvent(sentence, { subject, guards: [] }, 'death', to, last, to.start)
  }
}

const LIFESPAN_JOINT = /^\s?[–—-]\s?$/
const LIFESPAN_LEFT = /^(?:,\s|\s\()$/

/** “Engineer, 4 May 1946 – 19 January 2023”: the line under the title of an obituary. */
function isDateline(sentence: Sentence, from: WrittenDate, to: WrittenDate): boolean {
  return (
    sentence.block.index <= 4 &&
    from.day !== undefined &&
    to.day !== undefined &&
    OBITUARY_LEFT.test(sentence.text.slice(0, from.start)) &&
    OBITUARY_RIGHT.test(sentence.text.slice(to.end))
  )
}

const OBITUARY_LEFT = /^(?:\p{L}[\p{L}\s-]{2,40},\s)?$/u
const OBITUARY_RIGHT = /^\.?$/
