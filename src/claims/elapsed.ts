import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { jointBetween } from '../language/dates.ts'
import type { DurationScale, WrittenDuration } from '../language/durations.ts'
import { lengthBetween } from '../language/elapsed.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Claim, ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { toldElsewhere } from './elapsed-elsewhere.ts'
import type { DurationClaim, ElapsedLength, TimeClaim } from './elapsed-lengths.ts'
import { dateLength, hasYear, inSomeYear, timeLengths, wordsOf } from './elapsed-lengths.ts'
import { gapBetweenResults, sumBefore } from './elapsed-sums.ts'
import { frameOf } from './frame.ts'
import { bySentence } from './times.ts'

/** A duration, and the lengths of time that the dates and times beside it allow: one of them must fit. */
export interface Elapsed {
  readonly low: number
  readonly high: number
  readonly scale: DurationScale
  /** The duration as written. */
  readonly words: string
  /** The likeliest first. */
  readonly lengths: readonly ElapsedLength[]
}

export type { DurationClaim, ElapsedLength, TimeClaim }
export type ElapsedClaim = ClaimOf<'elapsed', Elapsed>
/** What the readings below share: the article's durations, dates and times by sentence. */
export interface Material {
  readonly claims: Claims
  readonly durations: ReadonlyMap<Sentence, readonly DurationClaim[]>
  readonly dates: ReadonlyMap<Sentence, readonly DateClaim[]>
  readonly times: ReadonlyMap<Sentence, readonly TimeClaim[]>
}

export const readElapsed: Reader<'elapsed'> = function* (claims) {
  const durations = claims.of('duration')
  if (durations.length === 0) return
  const material: Material = {
    claims,
    durations: bySentence(durations),
    dates: bySentence(claims.of('date')),
    times: bySentence(claims.of('time-of-day')),
  }
  for (const [sentence, own] of material.durations) {
    if (OTHER_YEARS.test(sentence.text) || isAboutMistakes(sentence)) continue
    for (const duration of own) {
      yield* besideRange(material, sentence, duration)
      yield* afterTwoTimes(material, sentence, duration)
      yield* tellsTwoTimes(material, sentence, duration)
      yield* explainedByTimes(material, sentence, duration)
      yield* backFromTime(material, sentence, duration)
      yield* thereforeDays(material, sentence, duration)
      for (const lengths of [sumBefore(sentence, own, duration), gapBetweenResults(claims, sentence, duration)]) {
        if (lengths.length > 0) yield elapsed(duration, lengths)
      }
      yield* stepInTime(material, sentence, duration)
      yield* stepInYears(material, sentence, duration)
      yield* sinceYear(material, sentence, duration)
      const elsewhere = toldElsewhere(claims, material, sentence, duration)
      if (elsewhere !== undefined) yield { ...elapsed(duration, elsewhere.lengths), guards: elsewhere.guards }
    }
  }
}

// Years that do not begin in January, or are counted otherwise.
const OTHER_YEARS = /\b(?:fiscal|financial|academic|school|tax|model|leap|light)[\s-]years?\b|\bseasons?\b/i

// After a range: “, seven years”, “ (a seven-year ”, “: in all ”
const AFTER_RANGE =
  /^\)?\s?[,:;(–—]?\s?(?:(?:that\sis|that['’]s|i\.e\.|or|which\sis|which\smakes|making|in\sall|a\s(?:total|period|span|stretch|spell|run|stint|reign|tenure|term|career)\sof|some|about|around|nearly|almost|exactly|just|more\sthan|over|under|a|an|for)\s)*$/
// After the duration that stands behind a range.
const CLOSED = /^(?:[,.;:)–—]|\sin\sall\b|\saltogether\b|\slong\b|$)/
// “ the quay belongs to the fair: a ”
const LEADS_TO = /^[^.;:()\d]{4,60}[:–—]\s(?:a|an|the)\s$/
const PERIOD_NOUN =
  /^\s(?:term|reign|tenure|career|spell|stint|period|span|stretch|run|marriage|mandate|presidency|rule|war|siege|stay|journey|trip|festival|tour|conference|exhibition|event|fair|congress|workshop|retreat|camp|race|strike|occupation|wait|break|gap|absence|sentence|contract|lease|cruise|hike|trek|holiday|convention|summit|meeting|tournament|pause|closure)\b/
// Between a duration and the range behind it: “ in office, from ”, “ (”, “ festival runs from ”
const BEFORE_RANGE =
  /^(?:\s(?!of\b|to\b|ago\b|later\b|after\b|before\b|earlier\b|into\b|until\b|than\b|per\b|and\b|or\b|since\b|prior\b)[a-z'’-]+){0,5},?\s?(?:\(|\(?from\s|\(?between\s|–\s|—\s|:\s)(?:the\s)?$/
// “every two years”, “the first three years”: not the length of the whole
const PART_LEFT =
  /\b(?:every|each|per|first|last|past|next|within|another|other|further|additional|final|once|than|after|before|previous|following|initial|of|by|at)\s(?:the\s)?$/i

const IN_ALL = /^\s(?:in\s(?:all|total)|altogether|together)\b/
// “, a stretch of ”
const STRETCH_OF = /,\sa\s[a-z]+\sof\s$/

/** “from 2010 to 2018, seven years”, “a three-day festival (3–5 March)”, “from 9:15 to 11:00, an hour”. */
function* besideRange(
  { claims, dates, times }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  const left = sentence.text.slice(Math.max(0, value.start - 24), value.start)
  if (PART_LEFT.test(left) && !STRETCH_OF.test(left)) return
  if (ARTICLE_ONE.test(sentence.text.slice(value.start, value.end))) return
  if (value.scale === 'seconds') {
    const own = times.get(sentence) ?? []
    // “from 06:30 to 08:30 and from 17:00 to 22:00, seven hours in all”
    if (own.length > 2 && IN_ALL.test(sentence.text.slice(value.end))) return
    for (let i = 1; i < own.length; i++) {
      const [a, b] = [own[i - 1]!, own[i]!]
      const joint = jointBetween(sentence.text, a.value.end, b.value.start)
      const between = /\bbetween\s$/i.test(sentence.text.slice(Math.max(0, a.value.start - 9), a.value.start))
      if (joint !== 'range' && !between) continue
      if (!isBeside(sentence.text, value, a.value.start, b.value.end)) continue
      yield elapsed(duration, timeLengths(a, b))
    }
    return
  }
  for (const range of claims.of('date-range')) {
    if (range.sentence !== sentence) continue
    const { from, to } = range.value
    if (!isBeside(sentence.text, value, from.start, to.end)) continue
    const own = dates.get(sentence)!
    const [first, last] = [from, to].map((one) => inSomeYear(claims, own.find((date) => date.value === one)!))
    const length = dateLength(first!, last!, value)
    if (length !== undefined && length.plain >= 0) yield elapsed(duration, [length])
  }
}

// “a year from 2010 to 2018” is a rate.
const ARTICLE_ONE = /^an?\s(?:day|night|week|month|year|hour|minute|second)$/i

function isBeside(text: string, duration: WrittenDuration, start: number, end: number): boolean {
  if (duration.start >= end) {
    const gap = text.slice(end, duration.start)
    // “From 3 to 9 May the quay belongs to the fair: a seven-day festival”
    if (duration.adjective && LEADS_TO.test(gap)) return PERIOD_NOUN.test(text.slice(duration.end, duration.end + 24))
    if (!AFTER_RANGE.test(gap)) return false
    const rest = text.slice(duration.end, duration.end + 24)
    return duration.adjective ? PERIOD_NOUN.test(rest) : CLOSED.test(rest)
  }
  return duration.end <= start && BEFORE_RANGE.test(text.slice(duration.end, start))
}

// “That is ”, “The whole trip took nearly ”
const THAT_IS =
  /^(?:(?:And|So|In all),?\s)?(?:(?:That|This)(?:\sis|\swas|['’]s|\smakes|\smade|\smeans)|(?:The\s(?:\w+\s)?(?:trip|journey|ride|crossing|flight|match|meeting|session|walk|climb|drive|voyage|operation|rescue|race|wait|delay|show|debate|game|swim|run|search|siege|shift|service|concert|outage|power cut)|It|They)(?:\s(?:took|takes|lasted|lasts|needed|was|had lasted|had taken)))\s(?:(?:a|an|it|in all|some|about|around|nearly|almost|exactly|just|over|under|more than|only|a total of|the crew|them)\s)*$/

/** “At eighteen minutes to eight it left, and by nine past it stood there. That is 37 minutes.” */
function* afterTwoTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds' || !THAT_IS.test(sentence.text.slice(0, value.start))) return
  const before = sentenceBefore(sentence)
  const own = before === undefined ? [] : (times.get(before) ?? [])
  if (own.length !== 2 || (times.get(sentence) ?? []).length > 0) return
  yield elapsed(duration, timeLengths(own[0]!, own[1]!))
}

// From the second time to the duration: “, which makes ”, “, after ”, “, a trip of ”
const AFTER_SECOND =
  /^(?:\s(?:the\ssame\s(?:day|evening|night|morning)|the\snext\s(?:day|morning)))?,?\s(?:which\s(?:is|was|makes|made|means|takes|took)|that\sis|or|after|making|taking|lasting|in|a\s(?:journey|trip|ride|flight|crossing|walk|wait|delay|drive|game|match|meeting|session)\sof|the\s[a-z]+\s(?:lasted|took|went\son\sfor))\s(?:(?:just|only|about|some|nearly|almost|exactly|a|an|over|under|more\sthan|less\sthan)\s)*$/
// Two times of one clause chain: “leaves at 10:05 and arrives at 10:47”
const FROM_TO = /\b(?:and|to|until|before)\b/

/** “sets off at 10:05 and reaches the top at 10:47, which makes 42 minutes” */
function* tellsTwoTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  const before = (times.get(sentence) ?? []).filter((time) => time.value.end <= value.start)
  if (value.scale !== 'seconds' || before.length !== 2) return
  const [a, b] = [before[0]!, before[1]!]
  if (jointBetween(sentence.text, a.value.end, b.value.start) !== undefined && value.adjective) return
  if (!FROM_TO.test(sentence.text.slice(a.value.end, b.value.start))) return
  if (!AFTER_SECOND.test(sentence.text.slice(b.value.end, value.start))) return
  if (!CLOSED.test(sentence.text.slice(value.end, value.end + 14))) return
  yield elapsed(duration, timeLengths(a, b))
}

// “The walk takes ”, “The crossing lasted ”
const TAKES_LEFT =
  /\b(?:takes?|took|lasts?|lasted|needs?|needed|is|was|were|spent|waited)\s(?:(?:us|them|him|her|me|you|just|only|about|nearly|almost|over|under|some|exactly|more|less|than|a|an|another)\s)*$/
// From the duration to the first time: “: we left at ”, “ – the train departs at ”, “ (from ”
const SETS_OUT =
  /^(?:\s[a-z]+){0,4}\s?[:;(–—,]\s?(?:[\w’'-]+\s){0,4}(?:left|leave|leaves|leaving|set\s(?:off|out)|sets\s(?:off|out)|start(?:ed|s)?|began|begins?|depart(?:ed|s)?|sail(?:ed|s)|went|goes|came\sin|opened|opens|kicked\soff|boarded|from)\s(?:[\w’'-]+\s){0,3}?(?:at\s|by\s)?(?:about\s)?$/
// Between the two: “ and were down at ”, “ and arrives at ”, “ to ”
const ARRIVES =
  /^(?:\s(?:to|until|till)|,?\s(?:and|then)\s(?:[\w’'-]+\s){0,5}(?:down|up|there|back|home|out|over|in|arriv\w+|reach\w+|ended|ends|finish\w+|land\w+|dock\w+|left|came|got|stood|closed|closes|tied\sup|done)(?:\s[\w’'-]+){0,3}\s(?:at|by))\s(?:about\s)?$/

/** “The walk takes 3 hours and 40 minutes: we left at 8.00 and were down at 11.20.” */
function* explainedByTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds' || value.adjective) return
  const { text } = sentence
  if (!TAKES_LEFT.test(text.slice(Math.max(0, value.start - 40), value.start))) return
  const own = (times.get(sentence) ?? []).filter((time) => time.value.start >= value.end)
  const [a, b] = own
  if (own.length !== 2 || a === undefined || b === undefined) return
  if (!SETS_OUT.test(text.slice(value.end, a.value.start))) return
  if (!ARRIVES.test(text.slice(a.value.end, b.value.start))) return
  yield elapsed(duration, timeLengths(a, b))
}

// From the time of arrival to the duration: “ after a walk of ”, “ after ”
const AFTER_A_WALK =
  /^,?\safter\s(?:(?:a|an|the)\s(?:[a-z]+\s){1,2}(?:of\s)?)?(?:(?:just|only|about|nearly|almost|over|some|exactly)\s)*$/
// From the duration to the time of departure: “; we'd set out from Gamsjoch at ”
const HAD_SET_OUT =
  /^,?(?:;|,|\s[–—(-]|:|\shaving)?\s?\(?(?:[\w’'-]+\s){0,3}(?:left|set\s(?:out|off)|started|departed|begun|began|sailed)(?:\s[\p{L}’'-]+){0,4}\sat\s(?:about\s)?$/u

/** “We reached it at 16.10 after a walk of six hours; we'd set out at 9.10.” */
function* backFromTime({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  const own = times.get(sentence) ?? []
  const [end, start] = own
  if (value.scale !== 'seconds' || own.length !== 2 || end === undefined || start === undefined) return
  if (end.value.end > value.start || start.value.start < value.end) return
  if (!AFTER_A_WALK.test(sentence.text.slice(end.value.end, value.start))) return
  if (!HAD_SET_OUT.test(sentence.text.slice(value.end, start.value.start))) return
  yield elapsed(duration, timeLengths(start, end))
}

// “can therefore collect it on 20 April”
const THEREFORE = /\b(?:therefore|thus|hence|so|accordingly|which means|meaning|then)\b/

/** “The wait is six weeks. Who comes on 2 March can therefore collect on 13 April.” */
function* thereforeDays(
  { claims, dates }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'days' || value.adjective) return
  const all = sentence.block.sentences
  const target = [sentence, all[all.indexOf(sentence) + 1]].find(
    (one) => one !== undefined && THEREFORE.test(one.text) && daysIn(dates.get(one)).length === 2,
  )
  if (target === undefined) return
  const reference = claims.of('reference-date')[0]?.value.date.slice(0, -6)
  const [a, b] = daysIn(dates.get(target))
  const withYear = (date: DateClaim) =>
    date.value.year === undefined && reference !== undefined
      ? { ...date, value: { ...date.value, year: Number(reference) } }
      : date
  const length = dateLength(withYear(a!), withYear(b!), value)
  if (length !== undefined && length.plain > 0) yield elapsed(duration, [length])
}

function daysIn(dates: readonly DateClaim[] | undefined): readonly DateClaim[] {
  return (dates ?? []).filter(({ value }) => value.precision === 'day')
}

function sentenceBefore(sentence: Sentence): Sentence | undefined {
  const all = sentence.block.sentences
  return all[all.indexOf(sentence) - 1]
}

// After a duration: “ later”, “ after the alarm”, “ before it closed”
// “an hour earlier than the others” compares.
const STEP_RIGHT =
  /^\s(?<step>later\b(?!\sthan)|afterwards\b|after\b(?!\s(?:another|each|the other))|before\b|earlier\b(?!\sthan))/
/** How many sentences back a time may stand that “an hour later” counts from. */
const NEAR = 4

/** “… at 2:40 a.m. Officers stopped him at 1:15 a.m., an hour and a half after the fire was reported.” */
function* stepInTime({ claims, times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds') return
  const step = STEP_RIGHT.exec(sentence.text.slice(value.end, value.end + 24))?.groups?.step
  if (step === undefined) return
  const own = (times.get(sentence) ?? []).filter(isOwnTime)
  const ownBefore = own.filter((time) => time.value.end <= value.start)
  const target = ownBefore[ownBefore.length - 1] ?? own[0]
  if (target === undefined) return
  const joined = sentence.text.slice(Math.min(target.value.end, value.end), Math.max(target.value.start, value.start))
  if (joined.length > 40 || CLAUSE_BREAK.test(joined)) return
  const others = claims
    .of('time-of-day')
    .filter((time) => time !== target && time.sentence!.block.role === 'paragraph' && isOwnTime(time))
  const near = others.some(({ sentence: there }) => {
    const distance = sentence.index - there!.index
    return distance >= 0 && distance <= NEAR
  })
  if (!near) return
  const isLater = step !== 'before' && step !== 'earlier'
  const ordered = [...others].sort(
    (a, b) => distanceTo(sentence, a.sentence!) - distanceTo(sentence, b.sentence!) || b.span.start - a.span.start,
  )
  const lengths = ordered.flatMap((other) => (isLater ? timeLengths(other, target) : timeLengths(target, other)))
  yield { ...elapsed(duration, lengths), guards: [...quotedGuards(duration), 'inferred-subject'] }
}

/** “By 6:00pm local time (3:00am AEDT)”: in brackets stands the same time by another clock. */
function isOwnTime({ sentence, value }: Claim<'time-of-day'>): boolean {
  return sentence!.text[value.start - 1] !== '('
}

const CLAUSE_BREAK = /[;:.]|\b(?:and|but|while|when)\s/

/** Sentences back; one that comes later counts as far away. */
function distanceTo(sentence: Sentence, other: Sentence): number {
  return other.index <= sentence.index ? sentence.index - other.index : 1000 + other.index
}

/** “Ten years later, in 2002”, “opened in 2004, three years after it closed in 2009”. */
function* stepInYears(
  { claims, dates }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'months' || value.unit !== 'year' || value.adjective) return
  const { text } = sentence
  const step = STEP_RIGHT.exec(text.slice(value.end, value.end + 24))?.groups?.step
  if (step === undefined) return
  const own = (dates.get(sentence) ?? []).filter(hasYear)
  const left = own.filter((date) => date.value.end <= value.start)
  const before = left[left.length - 1]
  const after = own.find((date) => date.value.start >= value.end)
  const later = step === 'later' || step === 'afterwards'
  const target =
    before !== undefined && YEAR_THEN_STEP.test(text.slice(before.value.end, value.start))
      ? before
      : after !== undefined && later && STEP_THEN_YEAR.test(text.slice(value.end, after.value.start))
        ? after
        : undefined
  if (target === undefined) return
  const anchor = target === before && !later && step !== 'earlier' && after !== undefined ? after : undefined
  const others = claims
    .of('date')
    .filter((date) => date !== target && hasYear(date) && date.sentence!.block.role !== 'field')
    .filter((date) => date.value.year !== target.value.year || date.value.precision !== 'year')
  const ordered = [...others].sort(
    (a, b) => distanceTo(sentence, a.sentence!) - distanceTo(sentence, b.sentence!) || b.span.start - a.span.start,
  )
  const from = anchor ?? ordered[0]
  if (from === undefined || (anchor === undefined && distanceTo(sentence, from.sentence!) > 2)) return
  const isLater = later || step === 'after'
  const lengths = [from, ...ordered].flatMap((other) => {
    const length = isLater ? dateLength(other, target, value) : dateLength(target, other, value)
    return length === undefined ? [] : [stepLength(length)]
  })
  const guards =
    anchor === undefined ? [...quotedGuards(duration), 'inferred-subject' as const] : quotedGuards(duration)
  if (lengths.length > 0) yield { ...elapsed(duration, lengths), guards }
}

// From a year to the duration that leads to it: “, ”, “ (”, “ – ”
const YEAR_THEN_STEP =
  /^\)?,?\s?[(–—]?\s?(?:(?:just|only|about|some|nearly|almost|exactly|more\sthan|over|a\sfull|and|less\sthan|around|at\sleast)\s)*$/
// “ later, in ”
const STEP_THEN_YEAR =
  /^\s(?:later|afterwards),?\s(?:in|on)\s(?:(?:early|late|mid|the\ssummer\sof|the\sspring\sof)[\s-])?$/

/** A step of years counts from day to day; years alone leave half a year on both sides. */
function stepLength(length: ElapsedLength): ElapsedLength {
  return { ...length, low: length.plain - 11, high: length.plain + 11 }
}

// “ since ”, “, ever since ”
const SINCE = /^,?\s(?:\w+\s){0,3}?(?:ever\s)?since\s(?:early\s|late\s)?$/

/** “has led the choir for thirty years, since 1990”, by the article's own date. */
function* sinceYear({ claims, dates }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  const reference = claims.of('reference-date')[0]
  if (reference === undefined || value.scale !== 'months' || value.adjective || value.unit !== 'year') return
  const since = (dates.get(sentence) ?? []).find((date) => date.value.start >= value.end && hasYear(date))
  if (since === undefined || !SINCE.test(sentence.text.slice(value.end, since.value.start))) return
  if (PART_LEFT.test(sentence.text.slice(Math.max(0, value.start - 24), value.start))) return
  if (PAST_PERFECT.test(sentence.text)) return
  const now: WrittenDate = {
    start: 0,
    end: 0,
    precision: 'day',
    approximate: false,
    form: 'iso',
    year: Number(reference.value.date.slice(0, -6)),
    month: Number(reference.value.date.slice(-5, -3)),
    day: Number(reference.value.date.slice(-2)),
  }
  const length = lengthBetween(since.value, now, value)
  if (length === undefined) return
  const to = reference.span.end > reference.span.start ? reference.span : since.span
  yield {
    ...elapsed(duration, [
      {
        ...length,
        low: length.low - 6,
        high: length.high,
        from: since.span,
        to,
        words: `${wordsOf(since)} to ${reference.value.date}`,
      },
    ]),
    guards: [...quotedGuards(duration), 'inferred-year'],
  }
}

// “had led it for thirty years” counts to another day.
const PAST_PERFECT = /\b(?:had|was|were|did)\b/

function quotedGuards({ sentence, value }: DurationClaim): Guard[] {
  return frameOf(sentence!, value.start, value.end).guards.filter((guard) => guard === 'quoted')
}

function elapsed(duration: DurationClaim, lengths: readonly ElapsedLength[]): ElapsedClaim {
  const { low, high, scale, start, end } = duration.value
  return {
    ...duration,
    kind: 'elapsed',
    span: spanIn(duration.sentence!, start, end),
    voice: ARTICLE_VOICE,
    guards: quotedGuards(duration),
    value: { low, high, scale, words: duration.sentence!.text.slice(start, end), lengths },
  }
}
