import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import type { AgeForm, WrittenAge } from '../language/ages.ts'
import { AGE_HINT, agesIn } from '../language/ages.ts'
import type { DayInterval } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { frameOf } from './frame.ts'
import { bearerOf, centralPerson, mainPerson, type Owner, ownerBy, ownerInInterview, ownerOf } from './main-person.ts'
import { isOfNamesakes } from './namesakes.ts'
import { mentionsOf, mentionsOfBlock, type Subject } from './subjects.ts'
import { bySentence } from './times.ts'

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
  /** “turned 46”, “her 80th birthday”: the days are those of the birthday itself. */
  readonly turning: boolean
  /** “who is 43”: the article's own present, whatever else it tells. */
  readonly present: boolean
}

export type AgeClaim = ClaimOf<'age', Age>

export const readAges: Reader<'age'> = function* (claims) {
  const dates = bySentence(claims.of('date'))
  const aged = new Set<Subject>()
  for (const claim of agesOf(claims, dates, aged)) {
    aged.add(claim.value.subject)
    if (!isOfNamesakes(claims, claim.value.subject, claim.sentence)) yield claim
  }
}

/** `aged` holds the people whose age was given so far. */
function* agesOf(
  claims: Claims,
  dates: ReadonlyMap<Sentence, readonly DateClaim[]>,
  aged: ReadonlySet<Subject>,
): Iterable<AgeClaim> {
  for (const sentence of claims.article.sentences) {
    if (sentence.block.role === 'field' || sentence.block.role === 'alt') continue
    if ((sentence.traits & Trait.digit) !== 0) {
      yield* agesAfterNames(claims, sentence)
      yield* agesInHeadings(claims, sentence)
    }
    if (!AGE_HINT.test(sentence.text)) continue
    for (const age of agesIn(sentence.text)) {
      const claim = ageClaim(claims, sentence, age, dates.get(sentence) ?? [], aged)
      if (claim !== undefined) yield claim
    }
  }
}

// “, 34,”, “ (34)”, “, 34, of Tannery Row”
const AFTER_NAME = /^(?:,\s(?<comma>\d{1,3})(?=[,.;](?!\d)|$|\sand\s)|\s\((?<paren>\d{1,3})\))/
// “Reyes, 48” or “Reyes (48)”, before anybody asks whose name it is
const AGE_AFTER_COMMA = /\S,\s\d{1,3}\b|\(\d{1,3}\)/
const YOUNGEST_IN_APPOSITION = 3

function* agesAfterNames(claims: Claims, sentence: Sentence): Iterable<AgeClaim> {
  if (!AGE_AFTER_COMMA.test(sentence.text)) return
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
  aged: ReadonlySet<Subject>,
): AgeClaim | undefined {
  const { text } = sentence
  if (age.article === 'a') return introducedBy(claims, sentence, age)
  if (age.low < 3) return undefined
  // “The winner came from 19-year-old Okafor” limits nothing.
  if (age.form !== 'year-old' && LIMIT_LEFT.test(text.slice(Math.max(0, age.start - 12), age.start))) return undefined
  if (age.form === 'is' && !saysWho(claims, sentence, age)) return undefined
  const owner = ownerOfAge(claims, sentence, age, aged)
  if (owner === undefined) return undefined
  const at = timeOf(claims, sentence, age, dates)
  if (at === undefined) return undefined
  const anaphor = age.form === 'year-old' && age.article === 'the'
  if (text[age.start - 1] === '“' || text[age.start - 1] === '"') return undefined
  const claim = made(sentence, owner, age, at, anaphor, typeof at === 'object' && TURNING_FORMS.has(age.form))
  return age.verb === 'is' && at === 'now' ? { ...claim, value: { ...claim.value, present: true } } : claim
}

const TURNING_FORMS: ReadonlySet<AgeForm> = new Set(['turned', 'birthday'])

// “An 18-year-old was cleared”, “A 43-year-old man has been”: somebody whom the opening tells of
const INTRODUCED =
  /^\s(?:(?:man|woman|student|driver|farmer|father|mother|grandmother|grandfather|builder)\s)?(?:was|has|is|had|who)\b/

/** The opening of a report may give the age of somebody whom it names only in the next sentences. */
function introducedBy(claims: Claims, sentence: Sentence, age: WrittenAge): AgeClaim | undefined {
  if (age.start > 0 || age.low < 10 || sentence.block.role !== 'paragraph' || sentence.block.index > 12)
    return undefined
  if (!INTRODUCED.test(sentence.text.slice(age.end, age.end + 24))) return undefined
  const paragraphs = claims.article.blocks.filter(({ role }) => role === 'paragraph')
  if (paragraphs.indexOf(sentence.block) > 1) return undefined
  const main = mainPerson(claims)
  const named = claims
    .of('mention')
    .find(
      ({ value, sentence: there }) =>
        there!.index > sentence.index &&
        value.form === 'full' &&
        value.thing !== 'place' &&
        value.thing !== 'organisation',
    )
  if (main === undefined || named?.value.subject !== main || named.sentence!.index > sentence.index + 4)
    return undefined
  return made(sentence, { subject: main, guards: ['inferred-subject'] }, age, 'now', true)
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

const PRONOUN_LEFT = /\b(?:[Hh]e|[Ss]he|who|I)(?:\s|['’][sm]?)/

function made(
  sentence: Sentence,
  owner: Owner,
  { start, end, low, high }: Pick<WrittenAge, 'start' | 'end' | 'low' | 'high'>,
  at: Age['at'],
  anaphor: boolean,
  turning = false,
): AgeClaim {
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'age',
    value: {
      subject: owner.subject,
      low,
      high,
      at,
      words: sentence.text.slice(start, end),
      anaphor,
      turning,
      present: false,
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...owner.guards, ...frame.guards.filter((guard) => AGE_GUARDS.includes(guard))],
  }
}

const THEN =
  /\b(?:then|when|at\sthe\stime|had\sbeen|had\sturned|once|would|as\sa|while|by\sthe\stime|before|after|until|since)\b/i
const DEATH = /\b(?:died|dies|has\sdied|death|dead|killed|passed\saway|drowned|murdered)\b/
// “was 34 when he died”
const WHEN_DIED = /^\s(?:when\s(?:he|she)\sdied|at\s(?:his|her)\sdeath)\b/
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
  if (age.form === 'turned' || age.form === 'birthday') return timeOfBirthday(claims, text, age, dates)
  if (age.form === 'is' && WHEN_DIED.test(text.slice(age.end, age.end + 24))) return 'death'
  if (died && (age.form === 'aged' || age.form === 'at' || age.form === 'is')) {
    return THEN.test(text.slice(age.end, age.end + 8)) ? undefined : 'death'
  }
  const beside = years.find(({ value }) => standTogether(text, age, value, years.length === 1))
  if (beside !== undefined) return daysOf(beside.value)
  if (years.length === 1 && !OTHER_ADVERB.test(text)) return undefined
  if (AT_NOW.test(text) && age.start === 0) return 'now'
  if (years.length > 0 || !PRESENT_FORMS.has(age.form) || AT_AGE.test(text.slice(age.start, age.end))) return undefined
  if (age.form === 'year-old' && age.article === 'the')
    return THEN_OF_NOUN.test(text.slice(Math.max(0, text.lastIndexOf(';', age.start) + 1), age.end + 6)) ||
      JUST_AFTER.test(text.slice(0, age.start))
      ? undefined
      : 'now'
  if (age.verb === 'was' && WAS_ALONE.test(text)) return followsDeath(sentence) ? 'death' : undefined
  if (age.verb === 'was' || THEN.test(clause)) return undefined
  return 'now'
}

/** “retired in 2005, at 67”, “in 1994, at sixty-four”, “on 14 October 2017, where he conducted at the age of 82”. */
function standTogether(text: string, age: WrittenAge, when: WrittenDate, isOnly: boolean): boolean {
  const isBefore = when.end <= age.start
  const gap = isBefore ? text.slice(when.end, age.start) : text.slice(age.end, when.start)
  if (NEAR_YEAR.test(gap)) return true
  if (!isOnly || OTHER_ADVERB.test(gap)) return false
  return isBefore ? age.form === 'aged' && WHERE_SHE.test(gap) : WHEN_SHE.test(gap)
}

// “the 27-year-old had been in debt” is 27 now, “when the 27-year-old joined” perhaps not
const THEN_OF_NOUN =
  /\b(?:then|when|at\sthe\stime|once|as\s(?:a|the)|while|by\sthe\stime|until|since|years?\s(?:ago|later|earlier))\b/i
const JUST_AFTER = /\b(?:after|before)\s$/i
// “She was 84.”
const WAS_ALONE =
  /^(?:He|She|\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\swas\s(?:only\s|just\s)?[\w-]+(?:\syears\sold)?[.!]?$/u
const HAS_DIED = /\b(?:has\sdied|died|passed\saway|death)\b/

/** True where the sentence before, or the first of the article, tells a death. */
function followsDeath(sentence: Sentence): boolean {
  const all = sentence.block.sentences
  const before = all[all.indexOf(sentence) - 1]
  return before !== undefined && HAS_DIED.test(before.text)
}

// “At 71, Lind is still the best shot”, “At the age of 71 he still”
const AT_NOW = /^At\s(?:the\sage\sof\s)?[\w-]+,?\s(?:\p{Lu}?[\p{L}-]+\s){1,2}(?:is|has|still|remains)\s/u

// “at the age of 58” is the age at something told.
const AT_AGE = /^(?:at\s|the\sage)/

// “ when he was ”, “, at ”
const NEAR_YEAR = /^,?\s?(?:\(?(?:at|aged|when|he|she|was|then|only|just|the|age|of|in|on|and|then),?\s?){0,6}$/
// “ when she was elected in ”
const WHEN_SHE = /^,?\swhen\s(?:he|she)\s[^.,;:]{2,40}\sin\s$/
// “ in Vik, where she led the choir ”
const WHERE_SHE = /^[^.,;:()]{0,30},\s(?:where|when)\s(?:he|she)\s[^.,;:()]{2,60}\s$/
const OTHER_ADVERB = /\b(?:later|earlier|ago|before|after|since|until)\b/

// Between a birthday and its date: “, in ”, “ on ”, “, which she celebrated in ”
const BIRTHDAY_TO_DATE =
  /^,?\s(?:which\s(?:he|she)\s(?:celebrated|kept|marked|had)\s)?(?:in|on|of|fell\son|was\son|was\sin)\s(?:early\s|late\s)?$/
// “In January 2017 she kept her ”
const DATE_TO_BIRTHDAY =
  /^,?\s(?:(?:he|she|was|kept|celebrated|marked|had|came|on|held|for|the|a|party|concert)\s){0,5}$/

function timeOfBirthday(
  claims: Claims,
  text: string,
  age: WrittenAge,
  dates: readonly DateClaim[],
): Age['at'] | undefined {
  if (age.form === 'birthday') {
    const dated = dates.find(
      ({ value }) =>
        value.year !== undefined &&
        (value.start >= age.end
          ? BIRTHDAY_TO_DATE.test(text.slice(age.end, value.start))
          : DATE_TO_BIRTHDAY.test(text.slice(value.end, age.start))),
    )
    if (dated !== undefined) return daysOf(dated.value)
    return THESE_DAYS.test(text.slice(age.end, age.end + 20)) ? 'now' : undefined
  }
  if (age.verb !== undefined && /will|turns|to turn/.test(age.verb)) return 'next'
  if (age.verb !== 'turned') return undefined
  const date = dates.find(({ value }) => value.start >= age.end && value.start - age.end <= 5)?.value
  if (date === undefined) return LATELY.test(text.slice(age.end, age.end + 20)) ? 'now' : undefined
  const reference = claims.of('reference-date')[0]?.value
  if (date.year !== undefined) return daysOf(date)
  if (date.month === undefined) return undefined
  if (reference === undefined) return 'now'
  // “turned 23 on 12 January”: the last one before the article.
  const year = Number(reference.date.slice(0, -6))
  const inYear = daysOf({ ...date, year })
  if (inYear === undefined) return undefined
  return inYear.from <= reference.day ? inYear : daysOf({ ...date, year: year - 1 })
}

// “turned 27 last week”, “turned 60 on Tuesday”
const LATELY =
  /^\s(?:last\s(?:week|month|weekend|[MTWFS]\w+day)|this\s(?:week|month|morning)|yesterday|today|on\s[MTWFS]\w+day|earlier\sthis\s(?:week|month))\b/

// “her 100th birthday tomorrow”, “his 70th birthday on Saturday”
const THESE_DAYS =
  /^\s(?:today|tomorrow|yesterday|this\s(?:week|month|weekend)|next\sweek|last\sweek|on\s[MTWFS]\w+day)\b/

function isBirth(text: string, date: WrittenDate): boolean {
  return /\b(?:born|b\.)\s[^.;\d]{0,40}$/i.test(text.slice(Math.max(0, date.start - 50), date.start))
}

/** True where the sentence names a year other than the article's before `offset`: an age behind it may be of that year. */
function namesOtherYear(claims: Claims, sentence: Sentence, offset: number): boolean {
  const own = claims.of('reference-date')[0]?.value.date.slice(0, -6)
  return (bySentence(claims.of('date')).get(sentence) ?? []).some(
    ({ value }) =>
      value.end <= offset && value.year !== undefined && String(value.year) !== own && !isBirth(sentence.text, value),
  )
}

const AGE_GUARDS: readonly Guard[] = ['quoted', 'hedged']

/** Whose age it is; “the 58-year-old” is the name that follows, or somebody named before. */
function ownerOfAge(
  claims: Claims,
  sentence: Sentence,
  age: WrittenAge,
  aged: ReadonlySet<Subject>,
): Owner | undefined {
  const own = mentionsOf(claims, sentence)
  if (age.form === 'year-old') {
    const next = own.find((claim) => claim.value.start >= age.end)
    if (next !== undefined && NAME_AFTER_AGE.test(sentence.text.slice(age.end, next.value.start)))
      return ownerBy(next) ?? bearerOf(next)
    if (age.article !== 'the') return undefined
    if (!ENDS_ANAPHOR.test(sentence.text.slice(age.end, age.end + 24))) return undefined
    const subject = lastAged(claims, sentence, age.start, aged) ?? mainPerson(claims) ?? centralPerson(claims)
    return subject === undefined ? undefined : { subject, guards: ['inferred-subject'] }
  }
  // “In 2005, at 67, Ada Lind retired”
  const behind = own.find((claim) => claim.value.start >= age.end)
  if (own[0] === behind && behind !== undefined && sentence.text.slice(age.end, behind.value.start) === ', ')
    return ownerBy(behind)
  // “In 1961, at the age of 29, he stood in”
  const pronoun = PRONOUN_BEHIND.exec(sentence.text.slice(age.end))
  const reach = pronoun === null ? age.start : age.end + pronoun[0].length
  return (
    ownerOf(claims, sentence, own.some((claim) => claim.value.start < reach) ? age.start : reach) ??
    ownerInInterview(claims, sentence.text.slice(0, age.end).replace(LAST_WORD, ''))
  )
}

// “, she”, “, in 1957, she”
const PRONOUN_BEHIND = /^,?\s(?:in\s[^.,;:]{3,24},\s)?(?:he|she)\b/
// “66” of “now I'm 66”
const LAST_WORD = /[\w-]+$/

/** How many sentences back somebody may have been named whom “the 43-year-old” takes up. */
const TAKEN_UP = 2

/** Somebody with an age whom “the 43-year-old” can be: the one named last, else the main person, else the only one. */
function lastAged(claims: Claims, sentence: Sentence, offset: number, aged: ReadonlySet<Subject>): Subject | undefined {
  if (aged.size === 0) return undefined
  let last: Subject | undefined
  for (const { value, sentence: there } of claims.of('mention')) {
    if (there!.index > sentence.index || (there === sentence && value.start > offset)) break
    if (there!.index >= sentence.index - TAKEN_UP && value.subject?.thing === 'person') last = value.subject
  }
  if (last !== undefined && aged.has(last)) return last
  const main = mainPerson(claims)
  if (main !== undefined && aged.has(main)) return main
  return aged.size === 1 && last === undefined ? [...aged][0] : undefined
}

// “34-year-old ”, “34-year-old builder ”, “34-year-old former mayor ”
const NAME_AFTER_AGE = /^\s(?:(?!(?:from|in|of|at|near|for|with)\s)[a-z-]+\s){0,3}$/
// “The 43-year-old showed”, “the 27-year-old from Eldoret”: nobody else is named by a noun
const ENDS_ANAPHOR =
  /^(?:\s(?:said|says|was|is|has|had|will|from|who|whose|with|and|showed|won|lost|told|did|does|can|could|would|must|also|now|never|still|then|means|hopes|plans|wants|thinks|knows|claims|insists|faces|runs|works|lives|leaves|began|came|left|got|gave|grew|took|wore|spent|ran|stood|sat|wept|broke|became|made|went|denied|[a-z]+ed(?=\s(?:a|an|the|his|her|him|it|to|in|at|on|that|for|from|with|by|up|out|twice|two|three|four|five|six|seven|eight|nine|ten|\d+)\b|[,.]))\b|[,.])/
