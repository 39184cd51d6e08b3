import type { Sentence } from '../article/article.ts'
import { lengthBetween } from '../language/elapsed.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Claim } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { type ElapsedClaim, elapsed, type Material, quotedGuards, tellsPart } from './elapsed-claim.ts'
import type { DurationClaim, ElapsedLength } from './elapsed-lengths.ts'
import { dateLength, hasYear, inSomeYear, timeLengths, wordsOf } from './elapsed-lengths.ts'

// After a duration: “ later”, “ after the alarm”, “ before it closed”
// “an hour earlier than the others” compares.
const STEP_RIGHT =
  /^\s(?<step>later\b(?!\sthan)|afterwards\b|after\b(?!\s(?:another|each|the other))|before\b|earlier\b(?!\sthan))/
/** How many sentences back a time may stand that “an hour later” counts from. */
const NEAR = 4

/** “… at 2:40 a.m. Officers stopped him at 1:15 a.m., an hour and a half after the fire was reported.” */
export function* stepInTime(
  { claims, times }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
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
  const exact = ordered.flatMap((other) => (isLater ? timeLengths(other, target) : timeLengths(target, other)))
  // “six hours later” is said of 6:38 as well.
  const lengths = value.unit === 'hour' ? exact.map((length) => ({ ...length, low: length.low - BROKEN_HOUR })) : exact
  yield { ...elapsed(duration, lengths), guards: [...quotedGuards(duration), 'inferred-subject'] }
}

const BROKEN_HOUR = 2700

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
export function* stepInYears(
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

/** “… on 2 July. Three days later, on 5 July, …”: from a day named a few sentences back. */
export function* stepInDays(
  { claims, dates }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'days' || value.adjective) return
  const { text } = sentence
  const target = (dates.get(sentence) ?? []).find((date) => date.value.start >= value.end && isDay(date))
  if (target === undefined || !STEP_THEN_YEAR.test(text.slice(value.end, target.value.start))) return
  const before = claims.of('date').filter((date) => isDay(date) && date.span.end <= duration.span.start)
  const near = before.filter((date) => distanceTo(sentence, date.sentence!) <= 3).reverse()
  const lengths = near.flatMap((date) => {
    const length = dateLength(inSomeYear(claims, date), inSomeYear(claims, target), value)
    return length === undefined || length.plain <= 0 ? [] : [length]
  })
  // A slip leaves a length near; what lies far off is the time of something else.
  const isNear = lengths.some(({ plain }) => Math.abs(plain - value.low) <= Math.max(7, value.low))
  if (isNear) yield { ...elapsed(duration, lengths), guards: [...quotedGuards(duration), 'inferred-subject'] }
}

function isDay({ value, sentence }: DateClaim): boolean {
  return value.day !== undefined && value.month !== undefined && sentence!.block.role !== 'field'
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
export function* sinceYear(
  { claims, dates }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  const reference = claims.of('reference-date')[0]
  if (reference === undefined || value.scale !== 'months' || value.adjective || value.unit !== 'year') return
  const since = (dates.get(sentence) ?? []).find((date) => date.value.start >= value.end && hasYear(date))
  if (since === undefined || !SINCE.test(sentence.text.slice(value.end, since.value.start))) return
  if (tellsPart(duration)) return
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
