import type { Sentence } from '../article/article.ts'
import { jointBetween } from '../language/dates.ts'
import type { WrittenDuration } from '../language/durations.ts'
import { type ElapsedClaim, elapsed, endsThere, type Material, tellsPart } from './elapsed-claim.ts'
import { type DurationClaim, dateLength, inSomeYear, timeLengths } from './elapsed-lengths.ts'

// After a range: “, seven years”, “ (a seven-year ”, “: in all ”
const AFTER_RANGE =
  /^\)?\s?[,:;(–—]?\s?(?:(?:that\sis|that['’]s|i\.e\.|or|which\sis|which\smakes|making|in\sall|a\s(?:total|period|span|stretch|spell|run|stint|reign|tenure|term|career)\sof|some|about|around|nearly|almost|exactly|just|more\sthan|over|under|a|an|for)\s)*$/
// “ the quay belongs to the fair: a ”
const LEADS_TO = /^[^.;:()\d]{4,60}[:–—]\s(?:a|an|the)\s$/
const PERIOD_NOUN =
  /^\s(?:term|reign|tenure|career|spell|stint|period|span|stretch|run|marriage|mandate|presidency|rule|war|siege|stay|journey|trip|festival|tour|conference|exhibition|event|fair|congress|workshop|retreat|camp|race|strike|occupation|wait|break|gap|absence|sentence|contract|lease|cruise|hike|trek|holiday|convention|summit|meeting|tournament|pause|closure)\b/
// Between a duration and the range behind it: “ in office, from ”, “ (”, “ festival runs from ”
const BEFORE_RANGE =
  /^(?:\s(?!of\b|to\b|ago\b|later\b|after\b|before\b|earlier\b|into\b|until\b|than\b|per\b|and\b|or\b|since\b|prior\b)[a-z'’-]+){0,5},?\s?(?:\(|\(?from\s|\(?between\s|–\s|—\s|:\s)(?:the\s)?$/
const IN_ALL = /^\s(?:in\s(?:all|total)|altogether|together)\b/
// “, a stretch of ”
const STRETCH_OF = /,\sa\s[a-z]+\sof\s$/

/** “from 2010 to 2018, seven years”, “a three-day festival (3–5 March)”, “from 9:15 to 11:00, an hour”. */
export function* besideRange(
  { claims, dates, times }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  if (tellsPart(duration) && !STRETCH_OF.test(sentence.text.slice(0, value.start))) return
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
    return duration.adjective ? PERIOD_NOUN.test(rest) : endsThere(text, duration.end)
  }
  return duration.end <= start && BEFORE_RANGE.test(text.slice(duration.end, start))
}
