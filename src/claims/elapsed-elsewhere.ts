import type { Sentence } from '../article/article.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Claim, Claims, Guard } from './claim.ts'
import type { DateClaim } from './dates.ts'
import type { Material } from './elapsed-claim.ts'
import type { DurationClaim, ElapsedLength } from './elapsed-lengths.ts'
import { dateLength, hasYear, inSomeYear, timeLengths } from './elapsed-lengths.ts'
import { bySentence } from './times.ts'

/** Lengths of time whose beginning stands apart from the duration, likeliest first. */
interface Elsewhere {
  readonly lengths: readonly ElapsedLength[]
  readonly guards: readonly Guard[]
}

/**
 * A duration whose beginning is told in another clause or sentence: “took her on in 1956 … retired in 1991, after 38
 * years”, “the marriage lasted 46 years, until 2004”, “since 1998. After 31 years …”, “began at 2.05pm … The final lasted …”.
 * All earlier dates of the article are among the lengths, so that one of them may explain it.
 */
export function toldElsewhere(
  claims: Claims,
  { dates, times }: Pick<Material, 'dates' | 'times'>,
  sentence: Sentence,
  duration: DurationClaim,
): Elsewhere | undefined {
  const { value } = duration
  if (sentence.block.role === 'cell') return undefined
  if (value.adjective) return ofNamedThing(claims, dates, sentence, duration)
  if (value.scale === 'seconds') return lastedBetween(times, sentence, duration)
  const own = dates.get(sentence) ?? []
  return (
    untilEnd(claims, dates, sentence, own, duration) ??
    inThose(dates, sentence, duration) ??
    inPost(claims, sentence, duration) ??
    (value.scale === 'months' && value.unit === 'year' ? untilNow(claims, dates, sentence, own, duration) : undefined)
  )
}

// From the last date to its duration: “, after ”, “ after more than ”, “; in its ”
const AFTER_END =
  /^,?\s(?:after|following)\s(?:(?:a\scareer\sof|a\stotal\sof|some|about|almost|nearly|more\sthan|over|just|only|exactly)\s)*$|^[;,]\s(?:and\s)?(?:in|during|over)\s(?:its|their|those|these)\s$/
// From a duration to its last date: “, until his death in ”, “ until ”
const UNTIL_END = /^,?\s(?:until|till|up\sto)\b[^.;:]{0,40}$/
const LASTING =
  /\b(?:lasted|for|together|ran|reigned|ruled|remained|stayed|continued)\s(?:(?:some|about|almost|nearly)\s)*$/
// What ends with the date: “left in ”, “retired in ”, “ended on ”
const ENDING =
  /\b(?:left|retired|resigned|stepped\sdown|stood\sdown|quit|ended|closed|finished|over|dissolved|disbanded|shut|gave\sup|called\soff|died|until)\b[^.;]{0,40}$/
const BEGINNING =
  /\b(?:joined|hired|took\s[\p{L}\s]{2,30}\son|started|began|begun|came\sto|went\sto\swork|entered|opened|founded|established|formed|married|wed|set\sup|launched|appointed|elected|moved\sto|became|took\sover|since)\b[^.;]{0,60}$/u

// Only who came can leave: “Kugelwerk, which was set up in 1971 … She left in 2016 after eleven years”
const LEAVING = /\b(?:left|retired|resigned|stepped\sdown|stood\sdown|quit)\b[^.;]{0,40}$/
const SET_UP = /\b(?:was|were|which|that|been|,)\s?(?:set\sup|founded|established|formed|launched|opened)\b[^.;]{0,60}$/

function isOfOther(last: DateClaim, first: DateClaim): boolean {
  const before = ({ sentence, value }: DateClaim) => sentence!.text.slice(Math.max(0, value.start - 70), value.start)
  return LEAVING.test(before(last)) && SET_UP.test(before(first))
}

function untilEnd(
  claims: Claims,
  dates: Material['dates'],
  sentence: Sentence,
  own: readonly DateClaim[],
  duration: DurationClaim,
): Elsewhere | undefined {
  const { text } = sentence
  const { start, end, scale } = duration.value
  const before = own.filter(({ value }) => value.end <= start).at(-1)
  const after = own.find(({ value }) => value.start >= end)
  const last =
    before !== undefined &&
    AFTER_END.test(text.slice(before.value.end, start)) &&
    ENDING.test(text.slice(Math.max(0, before.value.start - 60), before.value.start))
      ? before
      : after !== undefined &&
          UNTIL_END.test(text.slice(end, after.value.start)) &&
          LASTING.test(text.slice(Math.max(0, start - 24), start))
        ? after
        : undefined
  if (last === undefined || (scale !== 'days' && !hasYear(last))) return undefined
  const isBefore = (date: DateClaim) => date.span.end <= last.span.start && date !== last
  const inSentence = own.filter((date) => isBefore(date) && beginsWith(date))
  const first = inSentence.at(-1) ?? (scale === 'days' ? undefined : firstBefore(dates, sentence, isBefore))
  if (first === undefined || isOfOther(last, first)) return undefined
  // Another beginning, or another date of the sentence, may explain it.
  const others = claims.of('date').filter((date) => hasYear(date) && (date.sentence === sentence || beginsWith(date)))
  const lengths = [first, ...(scale === 'days' ? [] : others)].flatMap((date) => {
    const length = dateLength(inSomeYear(claims, date), inSomeYear(claims, last), duration.value)
    return length === undefined || length.plain < 0 ? [] : [length]
  })
  const guards: readonly Guard[] = first.sentence === sentence ? [] : ['inferred-subject']
  if (lengths.length === 0 || lengths[0]!.plain <= 0) return undefined
  // A slip leaves a length near; what is told elsewhere and is far from it is the time of something else.
  const ratio = (duration.value.low + duration.value.high) / 2 / lengths[0]!.plain
  return first.sentence !== sentence && (ratio > 2 || ratio < 0.5) ? undefined : { lengths, guards }
}

// “In those 35 years ”
const IN_THOSE = /^(?:In|During|Over|Through|For|After)\s(?:all\s)?(?:those|these)\s$/

/** “in 1974 to the orchestra, at whose head he remained until 1999. In those 35 years …” */
function inThose(dates: Material['dates'], sentence: Sentence, duration: DurationClaim): Elsewhere | undefined {
  if (duration.value.unit !== 'year' || !IN_THOSE.test(sentence.text.slice(0, duration.value.start))) return undefined
  const all = sentence.block.sentences
  const before = all[all.indexOf(sentence) - 1]
  const there = before === undefined ? [] : (dates.get(before) ?? []).filter(hasYear)
  const [from, to] = there
  if (from === undefined || to === undefined || there.length !== 2) return undefined
  const length = dateLength(from, to, duration.value)
  return length === undefined || length.plain <= 0 ? undefined : { lengths: [length], guards: ['inferred-subject'] }
}

// “ in post”, “ as mayor”, “ at the helm”
const IN_POST =
  /^\s(?:in\s(?:post|office|charge|power|the\s(?:job|post|role|chair|saddle))|at\sthe\s(?:helm|head|top|wheel)|as\s(?:its\s|the\s|their\s)?[a-z]{4,16})(?=[.,;:)]|\s(?:and|on|this|last|to)\b|$)/
const LED =
  /\b(?:ran|led|headed|served|chaired|held|was|directed|managed|edited|conducted|captained|governed|ruled)\b[^.;:]{0,60}$/

/** “retired after nine years in post. She ran the port from 2009 to 2016” */
function inPost(claims: Claims, sentence: Sentence, duration: DurationClaim): Elsewhere | undefined {
  const { value } = duration
  if (value.unit !== 'year' || !IN_POST.test(sentence.text.slice(value.end, value.end + 40))) return undefined
  const ranges = claims
    .of('date-range')
    .filter(
      ({ block, sentence: there, value: { from } }) =>
        block === sentence.block && there !== sentence && LED.test(there!.text.slice(0, from.start)),
    )
  return ranges.length === 1 ? lengthOfRange(claims, ranges[0]!, duration, ['inferred-subject']) : undefined
}

// “the four-day ”, “this three-week ”
const THE = /\b(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts)\s$/
const NOUN = /^\s(?<noun>[a-z]{4,16})\b/

/** “The Morvan festival will be held from 6 to 8 September. … Organisers of the four-day festival …” */
function ofNamedThing(
  claims: Claims,
  dates: Material['dates'],
  sentence: Sentence,
  duration: DurationClaim,
): Elsewhere | undefined {
  const { value } = duration
  if (value.scale !== 'days' || !THE.test(sentence.text.slice(0, value.start))) return undefined
  const noun = NOUN.exec(sentence.text.slice(value.end, value.end + 20))?.groups?.noun
  if (noun === undefined || (dates.get(sentence) ?? []).some((date) => date.value.day !== undefined)) return undefined
  const ranges = claims
    .of('date-range')
    .filter(({ sentence: there, value: { from } }) => there!.text.slice(0, from.start).includes(noun))
  const nouns = claims.article.source.split(` ${noun}s`).length
  return ranges.length === 1 && nouns === 1
    ? lengthOfRange(claims, ranges[0]!, duration, ['inferred-subject'])
    : undefined
}

function lengthOfRange(
  claims: Claims,
  range: Claim<'date-range'>,
  duration: DurationClaim,
  guards: readonly Guard[],
): Elsewhere | undefined {
  const own = bySentence(claims.of('date')).get(range.sentence!) ?? []
  const [first, last] = [range.value.from, range.value.to].map((end) => own.find(({ value }) => value === end))
  if (first === undefined || last === undefined) return undefined
  const length = dateLength(inSomeYear(claims, first), inSomeYear(claims, last), duration.value)
  return length === undefined || length.plain <= 0 ? undefined : { lengths: [length], guards }
}

/** “joined the bank in ”, “opened in ” */
function beginsWith({ sentence, value }: DateClaim): boolean {
  return BEGINNING.test(sentence!.text.slice(Math.max(0, value.start - 70), value.start)) || opens(sentence!, value)
}

// “In 1958 she married”
const OPENING = /^(?:In|On)\s$/
const BEGINS_BEHIND =
  /^,?\s(?:she|he|they|it|\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)\s(?:had\s)?(?:joined|started|began|married|entered|opened|founded|became|took\sover)\b/u

function opens({ text }: Sentence, { start, end }: WrittenDate): boolean {
  return OPENING.test(text.slice(0, start)) && BEGINS_BEHIND.test(text.slice(end))
}

/** How many sentences back a beginning may stand. */
const NEAR = 4

function firstBefore(
  dates: Material['dates'],
  sentence: Sentence,
  isBefore: (date: DateClaim) => boolean,
): DateClaim | undefined {
  let found: DateClaim | undefined
  for (const [there, own] of dates)
    if (there.index < sentence.index && there.index >= sentence.index - NEAR)
      found = own.filter((date) => isBefore(date) && hasYear(date) && beginsWith(date)).at(-1) ?? found
  return found
}

// “"Thirty-one years with cold feet"”, “After 33 years behind the counter she”, “For 80 years it has”
const OPENS_SENTENCE =
  /^["“‘'’]?(?:(?:And|But|Now|Today),?\s)?(?:(?:After|For|In)\s)?(?:(?:more\sthan|almost|nearly|some|over)\s)*$/
const STILL = /^[^.;]{0,60}\b(?:has|have|says|said|is|are|wants|want)\b/
const SINCE = /\bsince\b[^.;,]{0,40}$/
const FOUNDED = /\b(?:opened|founded|established|set\sup|launched|began|started)\b[^.;,]{0,30}\s(?:in|on)\s$/

/** “… since monitoring began in 1998. "Thirty-one years with cold feet," he says”, by the article's own date. */
function untilNow(
  claims: Claims,
  dates: Material['dates'],
  sentence: Sentence,
  own: readonly DateClaim[],
  duration: DurationClaim,
): Elsewhere | undefined {
  const { start, end } = duration.value
  const reference = claims.of('reference-date')[0]
  if (reference === undefined || own.length > 0 || !OPENS_SENTENCE.test(sentence.text.slice(0, start))) return undefined
  if (!STILL.test(sentence.text.slice(end))) return undefined
  const all = sentence.block.sentences
  const before = all[all.indexOf(sentence) - 1]
  const there = before === undefined ? [] : (dates.get(before) ?? []).filter(hasYear)
  const [first] = there
  if (first === undefined || there.length !== 1) return undefined
  const left = before!.text.slice(Math.max(0, first.value.start - 60), first.value.start)
  if (!SINCE.test(left) && !(sentence.text.startsWith('For ') && FOUNDED.test(left))) return undefined
  const { date, day } = reference.value
  const now: DateClaim = {
    ...first,
    span: reference.span.end > reference.span.start ? reference.span : first.span,
    value: {
      ...first.value,
      precision: 'day',
      year: Number(date.slice(0, -6)),
      month: Number(date.slice(-5, -3)),
      day: Number(date.slice(-2)),
    },
  }
  const lengths = [first, ...claims.of('date').filter(hasYear)].flatMap((one) => {
    const length = dateLength(one, now, duration.value)
    if (length === undefined || length.plain < 0) return []
    const words = `${one.sentence!.text.slice(one.value.start, one.value.end)} to ${date}`
    return [{ ...length, low: length.low - 6, words }]
  })
  return lengths.length === 0 || day === undefined ? undefined : { lengths, guards: ['inferred-subject'] }
}

// “The final had lasted ”, “The match took ”
const LASTED =
  /^(?:The|It|That)(?:\s\p{L}+){0,2}\s(?:had\s)?(?:lasted|took|taken|went\son\sfor)\s(?:(?:about|some|nearly|almost|only|just)\s)*$/u
const STARTED = /\b(?:began|started|kicked\soff|got\sunder\sway|teed\soff|set\soff|opened|left)\b[^.;]{0,30}$/
const ENDED = /\b(?:ended|finished|over|closed|last|final\swhistle|came\sto\san\send|adjourned)\b[^.;]{0,40}$/

/** “began at 2.05pm … netted a last backhand, at ten minutes to five … The final had lasted two hours and 15 minutes” */
function lastedBetween(times: Material['times'], sentence: Sentence, duration: DurationClaim): Elsewhere | undefined {
  if (!LASTED.test(sentence.text.slice(0, duration.value.start))) return undefined
  const told = [...times].filter(([there]) => there.index < sentence.index).flatMap(([, own]) => own)
  const matching = (cue: RegExp) =>
    told.filter(({ sentence: there, value }) => cue.test(there!.text.slice(Math.max(0, value.start - 60), value.start)))
  const [started, ended] = [matching(STARTED), matching(ENDED)]
  const [from, to] = [started[0], ended[0]]
  if (started.length !== 1 || ended.length !== 1 || from === to) return undefined
  if (to!.sentence!.index - from!.sentence!.index > NEAR || from!.span.start > to!.span.start) return undefined
  return { lengths: timeLengths(from!, to!), guards: ['inferred-subject'] }
}
