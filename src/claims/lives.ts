import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { AgeForm, WrittenAge } from '../language/ages.ts'
import { AGE_HINT, agesIn } from '../language/ages.ts'
import type { DayInterval } from '../language/calendar.ts'
import { civilDate, dayNumber } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/dates.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import type { MentionClaim } from './mentions.ts'
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

/** Somebody's age, and when. */
export interface Age {
  readonly subject: Subject
  readonly low: number
  readonly high: number
  /** `now` is the day of the article; `next` is a birthday to come; days where the sentence dates it. */
  readonly at: 'now' | 'death' | 'next' | DayInterval
  readonly words: string
  /** “The 43-year-old”: somebody whom the article has named before. */
  readonly anaphor: boolean
}

export type LifeEventClaim = ClaimOf<'life-event', LifeEvent>
export type AgeClaim = ClaimOf<'age', Age>

/** Whose life a phrase tells, and how sure that is. */
interface Owner {
  readonly subject: Subject
  readonly guards: readonly Guard[]
}

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
    yield* lifespans(claims, sentence, own)
    yield* said(claims, sentence, own, 'birth', BORN)
    yield* said(claims, sentence, own, 'death', DIED)
  }
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
    const days = daysOf(date.value)
    const owner = ownerOf(claims, sentence, match.index)
    if (days === undefined || owner === undefined) continue
    yield lifeEvent(sentence, owner, event, date.value, days, match.index)
  }
}

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
    const subject = mention?.value.subject
    const first = daysOf(from)
    const last = daysOf(to)
    if (subject?.thing !== 'person' || mention!.value.end > from.start || first === undefined || last === undefined)
      continue
    if ((to.year ?? 0) - (from.year ?? 0) < 15) continue // years of office or of a contract
    yield lifeEvent(sentence, { subject, guards: [] }, 'birth', from, first, from.start)
    yield lifeEvent(sentence, { subject, guards: [] }, 'death', to, last, to.start)
  }
}

const LIFESPAN_JOINT = /^\s?[–—-]\s?$/
const LIFESPAN_LEFT = /^(?:,\s|\s\()$/

export const readAges: Reader<'age'> = function* (claims) {
  const dates = bySentence(claims.of('date'))
  for (const sentence of claims.article.sentences) {
    if (sentence.block.role === 'field' || sentence.block.role === 'alt') continue
    yield* agesAfterNames(claims, sentence)
    yield* agesInHeadings(claims, sentence)
    if (!AGE_HINT.test(sentence.text)) continue
    for (const age of agesIn(sentence.text)) {
      const claim = ageClaim(claims, sentence, age, dates.get(sentence) ?? [])
      if (claim !== undefined) yield claim
    }
  }
}

// “, 34,”, “ (34)”, “, 34, of Tannery Row”
const AFTER_NAME = /^(?:,\s(?<comma>\d{1,3})(?=[,.;](?!\d)|$|\sand\s)|\s\((?<paren>\d{1,3})\))/
const YOUNGEST_IN_APPOSITION = 3

function* agesAfterNames(claims: Claims, sentence: Sentence): Iterable<AgeClaim> {
  if (sentence.block.role === 'cell' || sentence.block.role === 'caption') return
  for (const { value, sentence: there } of mentionsOfBlock(claims, sentence)) {
    if (there !== sentence || value.thing === 'place' || value.thing === 'organisation') continue
    const match = AFTER_NAME.exec(sentence.text.slice(value.end, value.end + 8))
    const groups = match?.groups as { comma?: string; paren?: string } | undefined
    const years = Number(groups?.comma ?? groups?.paren ?? 0)
    if (years < YOUNGEST_IN_APPOSITION || years > 110) continue
    const subject = value.subject
    if (subject === undefined || subject.thing === 'place' || subject.thing === 'organisation') continue
    // “In 1998 Ada Lind, 34, …” gives an age of that year; “Top scorer: Lind, 21” is no age.
    const opening = sentence.text.slice(0, value.start)
    if (opening.endsWith(': ') || namesOtherYear(claims, sentence, value.start)) continue
    const start = value.end + match![0].search(/\d/)
    const written = { start, end: start + String(years).length, low: years, high: years }
    yield made(sentence, { subject, guards: [] }, written, 'now', false)
  }
}

// “Grandmother, 81, swims the length of the loch”
const HEADING_AGE = /^(?:[A-Z][a-z]+\s)?[A-Z]?[a-z]+,\s(?<age>\d{2,3}),\s[a-z]/

/** A heading that names the main person by a noun. */
function* agesInHeadings(claims: Claims, sentence: Sentence): Iterable<AgeClaim> {
  const match = sentence.block.role === 'heading' ? HEADING_AGE.exec(sentence.text) : null
  const main = match === null ? undefined : mainPerson(claims)
  if (match === null || main === undefined) return
  const years = Number(match.groups!.age)
  const start = match[0].indexOf(', ') + 2
  if (
    mentionsOfBlock(claims, sentence).some(
      (claim) => claim.value.end === start - 2 && claim.value.subject !== undefined,
    )
  )
    return
  yield made(
    sentence,
    { subject: main, guards: [] },
    { start, end: start + match.groups!.age!.length, low: years, high: years },
    'now',
    false,
  )
}

function ageClaim(
  claims: Claims,
  sentence: Sentence,
  age: WrittenAge,
  dates: readonly DateClaim[],
): AgeClaim | undefined {
  const { text } = sentence
  if (age.article === 'a' || age.low < 3 || LIMIT_LEFT.test(text.slice(Math.max(0, age.start - 12), age.start)))
    return undefined
  if (age.form === 'is' && !saysWho(claims, sentence, age)) return undefined
  const owner = ownerOfAge(claims, sentence, age)
  if (owner === undefined) return undefined
  const at = timeOf(claims, sentence, age, dates)
  if (at === undefined) return undefined
  const anaphor = age.form === 'year-old' && age.article === 'the'
  if (text[age.start - 1] === '“' || text[age.start - 1] === '"') return undefined
  return made(sentence, owner, age, at, anaphor)
}

// “under the age of 30”, “children over age 12”
const LIMIT_LEFT = /\b(?:under|over|above|below|by|until|before|from|beyond|past|after|least|than|reached|reaching)\s$/i

/** “She is 58”, “Lind was 58”: the verb stands right behind somebody. */
function saysWho(claims: Claims, sentence: Sentence, { start }: WrittenAge): boolean {
  return (
    PRONOUN_LEFT.test(sentence.text.slice(Math.max(0, start - 6), start + 2)) ||
    mentionsOfBlock(claims, sentence).some((claim) => claim.sentence === sentence && claim.value.end === start - 1)
  )
}

const PRONOUN_LEFT = /\b(?:[Hh]e|[Ss]he|who)(?:\s|['’]s?)/

function made(
  sentence: Sentence,
  owner: Owner,
  { start, end, low, high }: Pick<WrittenAge, 'start' | 'end' | 'low' | 'high'>,
  at: Age['at'],
  anaphor: boolean,
): AgeClaim {
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'age',
    value: { subject: owner.subject, low, high, at, words: sentence.text.slice(start, end), anaphor },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...owner.guards, ...frame.guards.filter((guard) => LIFE_GUARDS.includes(guard))],
  }
}

const THEN =
  /\b(?:then|when|at\sthe\stime|had\sbeen|had\sturned|once|would|as\sa|while|by\sthe\stime|before|after|until|since)\b/i
const DEATH = /\b(?:died|dies|has\sdied|death|dead|killed|passed\saway|drowned|murdered)\b/
const PRESENT_FORMS: ReadonlySet<AgeForm> = new Set(['year-old', 'aged', 'is', 'tens'])

/** When somebody had an age: undefined where the sentence does not tell. */
function timeOf(
  claims: Claims,
  sentence: Sentence,
  age: WrittenAge,
  dates: readonly DateClaim[],
): Age['at'] | undefined {
  const { text } = sentence
  const clause = text.slice(Math.max(0, text.lastIndexOf(';', age.start) + 1), age.end + 30)
  const years = dates.filter((date) => date.value.year !== undefined && !isBirth(text, date.value))
  const died = DEATH.test(text.slice(Math.max(0, age.start - 60), age.start))
  if (age.form === 'turned' || age.form === 'birthday') return timeOfBirthday(claims, age, dates)
  if (died && (age.form === 'aged' || age.form === 'at' || age.form === 'is')) {
    return THEN.test(text.slice(age.end, age.end + 8)) ? undefined : 'death'
  }
  if (years.length === 1 && !OTHER_ADVERB.test(text)) {
    const days = daysOf(years[0]!.value)
    const when = years[0]!.value
    // The age and the year must stand together: “retired in 2005, at 67”, “in 1994, at sixty-four”.
    const gap = when.end <= age.start ? text.slice(when.end, age.start) : text.slice(age.end, when.start)
    if (days !== undefined && NEAR_YEAR.test(gap)) return days
    return undefined
  }
  if (years.length > 0 || !PRESENT_FORMS.has(age.form) || AT_AGE.test(text.slice(age.start, age.end))) return undefined
  if (age.verb === 'was' || THEN.test(clause)) return undefined
  return 'now'
}

// “at the age of 58” is the age at something told.
const AT_AGE = /^(?:at\s|the\sage)/

// “ when he was ”, “, at ”
const NEAR_YEAR = /^,?\s?(?:\(?(?:at|aged|when|he|she|was|then|only|just|the|age|of|in|on|and|then),?\s?){0,6}$/
const OTHER_ADVERB = /\b(?:later|earlier|ago|before|after|since|until)\b/

function timeOfBirthday(claims: Claims, age: WrittenAge, dates: readonly DateClaim[]): Age['at'] | undefined {
  if (age.verb !== undefined && /will|turns|to turn/.test(age.verb)) return 'next'
  if (age.form === 'birthday' || age.verb !== 'turned') return undefined
  const date = dates.find(({ value }) => value.start >= age.end && value.start - age.end <= 5)?.value
  if (date === undefined) return undefined
  const reference = claims.of('reference-date')[0]?.value
  if (date.year !== undefined) return daysOf(date)
  if (reference === undefined || date.month === undefined) return undefined
  // “turned 23 on 12 January”: the last one before the article.
  const year = Number(reference.date.slice(0, -6))
  const inYear = daysOf({ ...date, year })
  if (inYear === undefined) return undefined
  return inYear.from <= reference.day ? inYear : daysOf({ ...date, year: year - 1 })
}

function isBirth(text: string, date: WrittenDate): boolean {
  return /\b(?:born|b\.)\s[^.;]{0,40}$/i.test(text.slice(Math.max(0, date.start - 50), date.start))
}

/** True where the sentence names a year other than the article's before `offset`: an age behind it may be of that year. */
function namesOtherYear(claims: Claims, sentence: Sentence, offset: number): boolean {
  const own = claims.of('reference-date')[0]?.value.date.slice(0, -6)
  return claims
    .of('date')
    .some(
      (date) =>
        date.sentence === sentence &&
        date.value.end <= offset &&
        date.value.year !== undefined &&
        String(date.value.year) !== own &&
        !isBirth(sentence.text, date.value),
    )
}

// Somebody else than the one named: “her brother, 34”, “whose father died aged 60”
const RELATION =
  /\b(?:son|daughter|wife|husband|brother|sister|mother|father|parents?|cousin|uncle|aunt|nephew|niece|grand\w+|friend|colleague|child|children|baby|twin|partner|widow|widower|boy|girl|man|woman|victim|pupil|student|neighbour|neighbor|another|other|others|teammate|rival|predecessor|successor)\b/i
const PRONOUN_SUBJECT = /^(?:(?:And|But|So|Then|Later|Today|Now)\s|In\s[\w\s]{1,20},\s)?(?:He|She|he|she)\b/
const PRONOUN = /\b(?:he|she|who|whose|himself|herself)\b/i

/** Whose age it is; “the 58-year-old” is the name that follows, or somebody named before. */
function ownerOfAge(claims: Claims, sentence: Sentence, age: WrittenAge): Owner | undefined {
  const own = mentionsOfBlock(claims, sentence).filter((claim) => claim.sentence === sentence)
  if (age.form === 'year-old') {
    const next = own.find((claim) => claim.value.start >= age.end)
    if (next !== undefined && NAME_AFTER_AGE.test(sentence.text.slice(age.end, next.value.start))) return ownerBy(next)
    if (age.article !== 'the') return undefined
    if (!ENDS_ANAPHOR.test(sentence.text.slice(age.end, age.end + 16))) return undefined
    const main = mainPerson(claims)
    return main === undefined ? undefined : { subject: main, guards: ['inferred-subject'] }
  }
  // “In 2005, at 67, Ada Lind retired”
  const behind = own.find((claim) => claim.value.start >= age.end)
  if (own[0] === behind && behind !== undefined && sentence.text.slice(age.end, behind.value.start) === ', ')
    return ownerBy(behind)
  return ownerOf(claims, sentence, age.start)
}

// “34-year-old ”, “34-year-old builder ”, “34-year-old former mayor ”
const NAME_AFTER_AGE = /^\s(?:[a-z-]+\s){0,3}$/
// “The 43-year-old showed”, “the 27-year-old from Eldoret”: nobody else is named by a noun
const ENDS_ANAPHOR =
  /^(?:\s(?:said|says|was|is|has|had|will|from|who|showed|won|lost|told|did|admitted|denied|pleaded|added|scored|joined|became|made|took|went|lives|works|also)\b|[,.])/

function ownerBy(mention: MentionClaim): Owner | undefined {
  const { subject } = mention.value
  return subject?.thing === 'person' || (subject?.thing === 'unknown' && mention.value.form === 'full')
    ? { subject, guards: [] }
    : undefined
}

/**
 * Whose life the words at `offset` tell: the person named last before them, with nobody else between; the article's
 * main person for “he” and “she”, and for words that name nobody (“Born 3 February 1931”).
 */
function ownerOf(claims: Claims, sentence: Sentence, offset: number): Owner | undefined {
  const { text } = sentence
  const own = mentionsOfBlock(claims, sentence).filter((claim) => claim.sentence === sentence && isSomebody(claim))
  const before = own.filter((claim) => claim.value.end <= offset)
  const last = before[before.length - 1]
  if (last !== undefined) {
    const between = text.slice(last.value.end, offset)
    if (last.value.possessive || RELATION.test(between) || between.length > 60) return undefined
    if (before.length > 1 && !between.startsWith(',') && between.includes(',')) return undefined
    return last.value.subject === undefined ? undefined : { subject: last.value.subject, guards: [] }
  }
  if (RELATION.test(text.slice(0, offset))) return undefined
  const main = mainPerson(claims)
  if (main === undefined) return undefined
  const opening = text.slice(0, offset).trim()
  // “Born in Conakry in 2000 and brought up in Malmö, he has played …”, “Born 3 February 1931, died 19 June 2023”
  if (opening === '' || DIED_AFTER_BORN.test(opening)) {
    const first = own[0]
    if (first !== undefined && FIRST_NAME_IS_SUBJECT.test(text.slice(offset, first.value.start))) return ownerBy(first)
    return { subject: main, guards: first === undefined ? [] : ['inferred-subject'] }
  }
  if (!PRONOUN_SUBJECT.test(text) && !PRONOUN.test(opening)) return undefined
  if (!isOfMainGender(claims, opening)) return undefined
  return { subject: main, guards: lastNamedBefore(claims, sentence) === main ? [] : ['inferred-subject'] }
}

const HE = /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/g
const SHE = /\b(?:[Ss]he|[Hh]ers?)\b/g
const genderOf = new WeakMap<Claims, number>()

/** “He died in 1998” is not of the woman whom the article is about: the pronoun must be the article's commoner one. */
function isOfMainGender(claims: Claims, words: string): boolean {
  let lean = genderOf.get(claims)
  if (lean === undefined) {
    lean = 0
    for (const { text } of claims.article.blocks) {
      lean += (text.match(SHE)?.length ?? 0) - (text.match(HE)?.length ?? 0)
    }
    genderOf.set(claims, lean)
  }
  const she = (words.match(SHE)?.length ?? 0) > 0
  const he = (words.match(HE)?.length ?? 0) > 0
  return she === he ? !she : she ? lean > 0 : lean < 0
}

const DIED_AFTER_BORN = /^(?:[Bb]orn|[Bb]\.)\b[^.;]{4,60}$/
// “Born in Oslo in 1950, Ada Lind …”
const FIRST_NAME_IS_SUBJECT = /,\s$/

function isSomebody(claim: MentionClaim): boolean {
  const { subject, thing, start } = claim.value
  // “has died in Glen Orra, aged 84”
  if (thing !== 'person' && PLACE_LEFT.test(claim.sentence!.text.slice(Math.max(0, start - 8), start))) return false
  if (subject === undefined) return thing === 'person'
  return subject.thing === 'person' || (subject.thing === 'unknown' && subject.parsed.parts.length > 1)
}

const PLACE_LEFT = /\b(?:in|at|near|from|to|of|outside)\s$/

function lastNamedBefore(claims: Claims, sentence: Sentence): Subject | undefined {
  let last: Subject | undefined
  for (const claim of claims.of('mention')) {
    if (claim.sentence!.index >= sentence.index) break
    if (claim.value.subject?.thing === 'person') last = claim.value.subject
  }
  return last
}

const mainOf = new WeakMap<readonly MentionClaim[], Subject | undefined>()

/** The person whom the article is about: named at least twice, and more often than any other. */
export function mainPerson(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  if (!mainOf.has(mentions)) mainOf.set(mentions, mostNamed(mentions))
  return mainOf.get(mentions)
}

function mostNamed(mentions: readonly MentionClaim[]): Subject | undefined {
  const counts = new Map<Subject, number>()
  for (const { value, block } of mentions) {
    const { subject } = value
    if (subject?.thing !== 'person') continue
    counts.set(subject, (counts.get(subject) ?? 0) + (isTitle(block) ? 2 : 1))
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [first, second] = ranked
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? undefined : first[0]
}

function isTitle(block: Block): boolean {
  return block.role === 'heading' && block.level === 1
}

/** The days on which somebody was born who is `low` to `high` years old on a day of `at`. */
export function birthOf(low: number, high: number, at: DayInterval): DayInterval {
  return { from: anniversary(at.from, -(high + 1)) + 1, to: anniversary(at.to, -low) }
}

function anniversary(from: number, years: number): number {
  const date = civilDate(from)
  return dayNumber(date.year + years, date.month, date.day)
}
