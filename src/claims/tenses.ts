import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { civilDate, dayNumber, monthLength, weekdayOf } from '../language/calendar.ts'
import { predicatesIn, speaksOfAnotherTime } from '../language/tenses.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Claims, Guard, Reader } from './claim.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { bySentence } from './times.ts'

/** Something on a certain day, told as to come or as over: “will open on 3 March 2024”. */
export interface TensedDay {
  readonly tense: 'past' | 'present' | 'future'
  /** From the verb to the date, as written. */
  readonly words: string
  readonly day: number
}

export const readTensedDays: Reader<'tensed-day'> = function* (claims) {
  if (claims.of('publication-date').length === 0) return
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    const { block, text } = sentence
    if (block.role !== 'paragraph' && block.role !== 'item') continue
    const predicates = predicatesIn(text)
    if (predicates.length === 0 || speaksOfAnotherTime(text) || isAboutMistakes(sentence)) continue
    for (const { value } of dates) {
      const day = certainDay(claims, value)
      if (day === undefined) continue
      const from = Math.min(value.start, value.weekday?.start ?? value.start)
      const predicate = predicates.findLast(({ end }) => end <= from)
      if (predicate === undefined || !leadsToDate(sentence, predicate.end, from) || isSpan(text, value.end)) continue
      const frame = frameOf(sentence, predicate.start, value.end)
      if (frame.guards.some((guard) => SILENCING.includes(guard))) continue
      if (predicate.tense === 'past' && frame.guards.includes('planned')) continue
      yield {
        kind: 'tensed-day',
        value: { tense: predicate.tense, words: text.slice(predicate.start, value.end), day },
        span: spanIn(sentence, predicate.start, value.end),
        block,
        sentence,
        voice: frame.voice,
        guards: [],
      }
    }
  }
}

const SILENCING: readonly Guard[] = ['attributed', 'hedged', 'hypothetical', 'negated']

/** The day of a date whose year is written, or whose weekday leaves one year of those that the text can mean. */
function certainDay(claims: Claims, value: WrittenDate): number | undefined {
  const { year, month, day, otherOrder, weekday, approximate } = value
  if (month === undefined || day === undefined || otherOrder !== undefined || approximate) return undefined
  if (month < 1 || month > 12 || day < 1 || day > monthLength(month, year)) return undefined
  if (year !== undefined) return dayNumber(year, month, day)
  const reference = claims.of('reference-date')[0]?.value
  if (reference === undefined || weekday === undefined) return undefined
  const now = civilDate(reference.day).year
  const years = new Set([now - 1, now, now + 1])
  for (const { value: other } of claims.of('date')) if (other.year !== undefined) years.add(other.year)
  const fitting = [...years]
    .filter((candidate) => day <= monthLength(month, candidate))
    .map((candidate) => dayNumber(candidate, month, day))
    .filter((number) => weekdayOf(number) === weekday.number)
  return fitting.length === 1 ? fitting[0] : undefined
}

/** True where only a place and a time of day stand between the verb and its date: “at the Corn Exchange in Leith on”. */
function leadsToDate({ text }: Sentence, start: number, end: number): boolean {
  const words = text.slice(start, end).trim().split(' ')
  const last = words[words.length - 1]!.replace(COMMA, '')
  if (words.length > 10 || (last !== 'on' && !(words.length === 1 && last === ''))) return false
  return words.slice(0, -1).every((word, at) => {
    if (word === 'of') return STARTS_WITH_CAPITAL.test(words[at + 1] ?? '')
    return OF_A_PLACE.test(word) && !OTHER_DEED.test(word)
  })
}

const COMMA = /,$/
const STARTS_WITH_CAPITAL = /^[A-Z]/
const OF_A_PLACE = /^[\p{L}\d'’.:&-]+$/u
// “after”, “which”, “attack”, “announced”
const OTHER_DEED =
  /^(?:after|before|since|until|till|from|to|between|who|whom|whose|which|that|when|where|and|or|not|up|anniversary|attacks?|battle|death|birth|disaster|crash|murder|decision|agreement|deal|vote|law|act|later|earlier|[a-z]+ed|held|begun|born|made|built|signed|ruling)$/

// “–5 April”, “ to 5 April”, “ and 4 April”
const SPAN_AFTER = /^(?:\s?[–—-]\s?\d|,?\s(?:to|until|till|through|and|or)\s)/

function isSpan(text: string, end: number): boolean {
  return SPAN_AFTER.test(text.slice(end, end + 12))
}

/** A sign that the text is older or newer than the day it is dated: a field such as `lastmod`, or its own words. */
export interface Republication {
  readonly by: 'field' | 'words'
}

export const readRepublications: Reader<'republication'> = function* (claims) {
  for (const field of claims.of('field-date')) {
    if (field.value.role === 'modified') yield { ...field, kind: 'republication', value: { by: 'field' } }
  }
  for (const sentence of claims.article.sentences) {
    if (!AGAIN.test(sentence.text)) continue
    const { voice } = frameOf(sentence, 0, sentence.text.length)
    const span = spanIn(sentence)
    yield { kind: 'republication', value: { by: 'words' }, span, block: sentence.block, sentence, voice, guards: [] }
  }
}

// “first published”, “Updated:”, “from the archive”
const AGAIN =
  /\b(?:(?:[Ff]irst|[Oo]riginally|[Pp]reviously) (?:published|posted|appeared|ran|written)|[Rr]epublished|[Rr]eprinted|[Rr]eposted|[Cc]ross-?posted|UPDATED?:?|Updated?(?::| on| \d)|[Ll]ast (?:updated|modified)|(?:has|have) been (?:updated|archived)|was updated|from (?:the|our) archives?)\b/
