import type { Sentence } from '../article/article.ts'
import type { Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { type ElapsedClaim, elapsed, type Material } from './elapsed-claim.ts'
import { betweenTimes } from './elapsed-clock.ts'
import { toldElsewhere } from './elapsed-elsewhere.ts'
import { type DurationClaim, dateLength } from './elapsed-lengths.ts'
import { besideRange } from './elapsed-ranges.ts'
import { untilReady } from './elapsed-ready.ts'
import { sinceYear, stepInDays, stepInTime, stepInYears } from './elapsed-steps.ts'
import { gapBetweenResults, sumBefore } from './elapsed-sums.ts'
import { bySentence } from './times.ts'

/** Durations beside the dates or times between which they passed. */
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
      yield* betweenTimes(material, sentence, duration)
      yield* untilReady(material, sentence, duration)
      yield* thereforeDays(material, sentence, duration)
      for (const lengths of [sumBefore(sentence, own, duration), gapBetweenResults(claims, sentence, duration)]) {
        if (lengths.length > 0) yield elapsed(duration, lengths)
      }
      yield* stepInTime(material, sentence, duration)
      yield* stepInYears(material, sentence, duration)
      yield* stepInDays(material, sentence, duration)
      yield* sinceYear(material, sentence, duration)
      const elsewhere = toldElsewhere(claims, material, sentence, duration)
      if (elsewhere !== undefined) yield { ...elapsed(duration, elsewhere.lengths), guards: elsewhere.guards }
    }
  }
}

// Years that do not begin in January, or are counted otherwise.
const OTHER_YEARS = /\b(?:fiscal|financial|academic|school|tax|model|leap|light)[\s-]years?\b|\bseasons?\b/i

// “can therefore collect it on 20 April”
const THEREFORE = /\b(?:therefore|thus|hence|so|accordingly|which means|meaning|(?:can|may|must|will|should)\sthen)\b/

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
