import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { civilDate, dayNumber } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import { amountOf } from '../language/durations.ts'
import type { WrittenTime } from '../language/times.ts'
import { timesIn } from '../language/times.ts'
import type { Zone } from '../language/zones.ts'
import { zonesOf } from '../language/zones.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { frameOf } from './frame.ts'
import { bySentence } from './times.ts'

/** One moment given by two clocks: “18:00 in London, which is 20:00 in Karachi”. */
export interface TimeConversion {
  readonly first: ZonedTime
  readonly second: ZonedTime
  /** The days that are meant: one where the text names it, else one of each month. */
  readonly days: readonly number[]
  readonly firstAt: Span
  /** `one-of-several`: a list of clocks, of which the others tell whether they show one moment. */
  readonly among: 'same' | 'one-of-several'
}

export interface ZonedTime {
  readonly time: WrittenTime
  readonly zones: readonly Zone[]
  /** “London” */
  readonly place: string
  /** “18:00 in London” */
  readonly words: string
  readonly start: number
  readonly end: number
}

// A moment in two places needs a zone or a place beside a time, and one of these between the two.
const HINT = /\bi\.e\.|\b(?:is|be|was|it['’]s|that['’]s|meaning|means|equals|corresponds|and)\b|\(|\/|\sor\s|\s[–—]\s/
const SAME_MOMENT =
  /^[^.;!?]{0,12}(?:,?\s(?:which\s(?:is|was|will\sbe|means)|that\sis|that['’]s|i\.e\.|meaning|or|it\s(?:is|was|will\sbe)|it['’]s(?:\sonly|\salready)?|when\sit['’]?\s?(?:is|s)|equals|corresponds\sto)(?:\s(?:only|already|still|just|at|then))?\s?|\s?\(|\s?\/\s?|\s?=\s?|\s[–—]\s)$/
const FURTHER = /^,?\s(?:and|or|,|\/)\s?(?:in\s)?$|^,\s$|^\s?\/\s?$/
// “noon in Tokyo is 11 a.m. in Singapore”
const IS = /^\s(?:is|will\sbe|would\sbe)\s(?:(?:only|already|still|just|then)\s)?$/
// “ and ”, “, ”: two clocks in one breath
const LISTED = /^(?:,?\sand|,)\s(?:at\s)?$/

export const readTimeConversions: Reader<'time-conversion'> = function* (claims) {
  for (const sentence of bySentence(claims.of('time-of-day')).keys()) {
    if (sentence.block.role === 'field' || !HINT.test(sentence.text)) continue
    const zoned = zonedTimes(sentence.text)
    const [first] = zoned
    if (first === undefined) continue
    for (let i = 1; i < zoned.length; i++) {
      const gap = sentence.text.slice(zoned[i - 1]!.end, zoned[i]!.start)
      if (!(SAME_MOMENT.test(gap) || IS.test(gap) || (i > 1 && FURTHER.test(gap)))) break
      yield conversion(claims, sentence, first, zoned[i]!, 'same')
    }
    yield* listed(claims, sentence, zoned)
  }
}

/** “14:00 in London, 3 p.m. in New York and 15:00 in Berlin”, “at 09:42 in Toronto and 13:42 in London”. */
function* listed(
  claims: Claims,
  sentence: Sentence,
  zoned: readonly ZonedTime[],
): Iterable<ClaimOf<'time-conversion', TimeConversion>> {
  const isList = zoned.every(({ start }, at) => at === 0 || LISTED.test(sentence.text.slice(zoned[at - 1]!.end, start)))
  if (!isList || zoned.length < 2) return
  // “20:00 in London, 20:00 in New York”, “19:30 in London, 20:00 in Berlin” are evenings of a tour.
  const [first] = zoned as readonly [ZonedTime, ...ZonedTime[]]
  if (zoned.slice(1).some(({ time }) => time.minute !== first.time.minute || time.hour === first.time.hour)) return
  // Of two clocks the odd minutes alone say that they show one moment: there may be two concerts at eight.
  if (zoned.length === 2 && (zoned[0]!.time.minute % 15 === 0 || zoned[0]!.time.minute !== zoned[1]!.time.minute))
    return
  for (const [at, second] of zoned.entries())
    if (at > 0) yield conversion(claims, sentence, first, second, zoned.length > 2 ? 'one-of-several' : 'same')
}

// “ in London”, “ local time in New York”, “ London time”, “ on Sunday in Honolulu”
const PLACE_RIGHT =
  /^(?:\son\s\p{Lu}\p{Ll}+)?(?:\slocal\stime)?\sin\s(?:the\s)?(?<place>\p{Lu}[\p{L}é]+(?:\s(?:de\s)?\p{Lu}\p{Ll}+){0,2})|^\s(?<clock>\p{Lu}[\p{L}]+(?:\s\p{Lu}\p{Ll}+)?)\stime\b/u
// “seven in Brisbane”: a bare hour, read only beside other clocks
const BARE_HOUR = /\b(?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\sin\s(?=\p{Lu})/gu

function zonedTimes(text: string): ZonedTime[] {
  const times = [...timesIn(text)]
  const zoned: ZonedTime[] = []
  if (times.length > 0) {
    for (const match of text.matchAll(BARE_HOUR)) {
      const start = match.index
      const hour = match.groups!.hour!
      if (times.some((time) => time.start < start + hour.length && start < time.end)) continue
      times.push({ start, end: start + hour.length, hour: amountOf(hour)!, minute: 0, approximate: false })
    }
    times.sort((a, b) => a.start - b.start)
  }
  for (const time of times) {
    const rest = text.slice(time.end, time.end + 60)
    const abbreviation = time.zone === undefined ? -1 : rest.indexOf(time.zone)
    const match = time.zone === undefined ? PLACE_RIGHT.exec(rest) : null
    const place = time.zone ?? match?.groups?.place ?? match?.groups?.clock
    if (place === undefined && !time.approximate) {
      const before = placeBefore(text, time)
      if (before !== undefined) zoned.push(before)
    }
    if (place === undefined || time.approximate) continue
    const end = time.end + (match === null ? abbreviation + time.zone!.length : match[0].length)
    const known = longestKnown(place)
    if (known === undefined) continue
    zoned.push({
      time,
      ...known,
      words: text.slice(time.start, time.end + (match === null ? abbreviation + place.length : match[0].length)),
      start: time.start,
      end: match === null ? end : time.end + match[0].length - (place.length - known.place.length),
    })
  }
  return zoned
}

// “in Tokyo it is ”, “in Berlin at ”
const PLACE_LEFT =
  /\b(?:[Ii]n|[Ff]or)\s(?<place>\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?),?\s(?:(?:it|that)(?:\s(?:is|was|will\sbe|would\sbe)|['’]s)\s(?:then\s|already\s|still\s|only\s)?(?:at\s)?)$/u

/** “in Tokyo it is 5 p.m.” */
function placeBefore(text: string, time: WrittenTime): ZonedTime | undefined {
  const match = PLACE_LEFT.exec(text.slice(Math.max(0, time.start - 60), time.start))
  const known = match === null ? undefined : longestKnown(match.groups!.place!)
  if (match === null || known === undefined) return undefined
  const start = time.start - match[0].length
  return { time, ...known, words: text.slice(start, time.end), start, end: time.end }
}

/** “Rio de Janeiro”, or “London” in “London Zainab”. */
function longestKnown(place: string): { readonly zones: readonly Zone[]; readonly place: string } | undefined {
  for (let end = place.length; end > 0; end = place.lastIndexOf(' ', end - 1)) {
    const zones = zonesOf(place.slice(0, end))
    if (zones.length > 0) return { zones, place: place.slice(0, end) }
  }
  return undefined
}

const GUARDS: readonly Guard[] = ['quoted', 'hypothetical']

function conversion(
  claims: Claims,
  sentence: Sentence,
  first: ZonedTime,
  second: ZonedTime,
  among: TimeConversion['among'],
): ClaimOf<'time-conversion', TimeConversion> {
  const frame = frameOf(sentence, first.start, second.end)
  return {
    kind: 'time-conversion',
    value: {
      first,
      second,
      days: daysMeant(claims, sentence),
      firstAt: spanIn(sentence, first.start, first.end),
      among,
    },
    span: spanIn(sentence, second.start, second.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [
      ...frame.guards.filter((guard) => GUARDS.includes(guard)),
      ...(among === 'one-of-several' ? (['similar'] as const) : []),
    ],
  }
}

/** The day that the sentence, or the one before it, names; one day of each month where they name none. */
function daysMeant(claims: Claims, sentence: Sentence): readonly number[] {
  const reference = claims.of('reference-date')[0]?.value.day
  const year = reference === undefined ? undefined : civilDate(reference).year
  const near = claims
    .of('date')
    .filter(
      (date) =>
        date.block === sentence.block &&
        (date.sentence === sentence || date.sentence!.index === sentence.index - 1) &&
        date.value.precision === 'day',
    )
  for (const { value } of near.reverse()) {
    const days = daysOf(value) ?? (year === undefined ? undefined : daysOf({ ...value, year }))
    if (days !== undefined) return [days.from]
  }
  const month = reference === undefined ? undefined : civilDate(reference).month
  const months = Array.from({ length: 12 }, (_, at) => at + 1)
  // For some weeks of March the clocks of America and Europe are an hour nearer: who means that writes in March.
  return months
    .filter((each) => each !== MARCH || month === undefined || month === MARCH)
    .map((each) => dayNumber(year ?? FALLBACK_YEAR, each, 15))
}

const MARCH = 3

/** Any year of today's rules of summer time: an article without a date cannot mean the rules of 1940. */
const FALLBACK_YEAR = 2024
