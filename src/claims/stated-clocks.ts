import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { type ClockGap, clockGapsIn } from '../language/clock-gaps.ts'
import { minutesOf, type WrittenTime } from '../language/times.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { frameOf } from './frame.ts'
import { bySentence } from './times.ts'

/** One moment by two clocks, of which the article says how far they are apart: by one clock in two notations; by one that is changed. */
export interface StatedConversion {
  /** “10 p.m. in Port Selwyn” */
  readonly first: string
  readonly firstAt: Span
  readonly second: string
  /** The minutes after midnight that the second can show. */
  readonly right: readonly number[]
  readonly given: readonly number[]
  /** “Halden is five hours behind”; absent where the two are one clock. */
  readonly gapAt?: Span
  readonly gap?: string
}

type StatedClaim = ClaimOf<'stated-conversion', StatedConversion>

export const readStatedConversions: Reader<'stated-conversion'> = function* (claims) {
  const { source } = claims.article
  const hasGap = GAP_HINT.test(source)
  const hasBracket = BRACKET_HINT.test(source)
  const hasChange = source.includes('clocks')
  if (!hasGap && !hasBracket && !hasChange) return
  const gaps = hasGap ? gapsOf(claims) : []
  for (const [sentence, times] of bySentence(claims.of('time-of-day'))) {
    if (times.length < 2 || sentence.block.role === 'field') continue
    const written = times.map(({ value }) => value)
    if (hasChange) yield* changed(sentence, written)
    if (hasBracket) yield* twiceWritten(sentence, written)
    if (gaps.length > 0) yield* apart(sentence, written, gaps)
  }
}

// “the clocks go forward, from ”
const CHANGE =
  /\bclocks\s(?:(?:will|are|were|to|be|had|been)\s){0,2}(?:go|went|move|moved|put|set|turned|turn|spring|fall|jump)\s(?<way>forwards?|ahead|on|back|backwards?)\b(?:\san\shour|\sby\san\shour)?,?\s(?:from\s|at\s)?$/

const TO_TIME = /,?\s(?:from\s|at\s)?$/

/** “The clocks go forward, from 2 a.m. to 1 a.m.” */
function* changed(sentence: Sentence, [a, b, ...more]: readonly WrittenTime[]): Iterable<StatedClaim> {
  if (a === undefined || b === undefined || more.length > 0) return
  const { text } = sentence
  const change = CHANGE.exec(text.slice(0, a.start))
  if (change === null || text.slice(a.end, b.start) !== ' to ') return
  const shift = change.groups!.way!.startsWith('back') ? -60 : 60
  const right = minutesOf(a).map((minutes) => (minutes + shift + 1440) % 1440)
  const start = change.index
  const end = start + change[0].replace(TO_TIME, '').length
  yield claimOf(sentence, a, b, right, { gapAt: spanIn(sentence, start, end), gap: `the ${text.slice(start, end)}` })
}

const GAP_HINT = /hours?\s(?:ahead|behind)/
// “21:30 (10.30pm)”
const BRACKET_HINT = /\d[:.]\d\d\s\(\d/
const ONLY_BRACKET = /^\s\($/

/** “21:30 (10.30pm)”: one clock, written in two ways. */
function* twiceWritten(sentence: Sentence, times: readonly WrittenTime[]): Iterable<StatedClaim> {
  const { text } = sentence
  for (let at = 1; at < times.length; at++) {
    const [a, b] = [times[at - 1]!, times[at]!]
    if (!ONLY_BRACKET.test(text.slice(a.end, b.start)) || text[b.end] !== ')') continue
    const [plain, halved] = [text.slice(a.start, a.end), text.slice(b.start, b.end)]
    const isTwice = TWENTY_FOUR.test(plain) && TWELVE.test(halved)
    if (!isTwice || a.zone !== undefined || b.zone !== undefined || a.approximate || b.approximate) continue
    // Twelve hours or a whole quarter apart may be another clock; an hour is a slip.
    if (a.minute !== b.minute) continue
    yield claimOf(sentence, a, b, minutesOf(a), {})
  }
}

const TWENTY_FOUR = /^(?:1[3-9]|2[0-3]|0\d)[:.]\d\d$/
const TWELVE = /\s?[ap]\.?m\.?$/i

interface PlacedGap extends ClockGap {
  readonly sentence: Sentence
}

/** The gaps that the article states; of a place with two of them, nobody knows which holds when. */
function gapsOf(claims: Claims): PlacedGap[] {
  const all = claims.article.sentences.flatMap((sentence) =>
    GAP_HINT.test(sentence.text) ? clockGapsIn(sentence.text).map((gap) => ({ ...gap, sentence })) : [],
  )
  return all.filter((gap) => all.every(({ place, minutes }) => place !== gap.place || minutes === gap.minutes))
}

const SAME =
  /^[^.;!?]{0,60}?(?:\b(?:is|it['’]s|that['’]s|will\sbe|would\sbe|was)\s(?:already\s|still\s|only\s|just\s|then\s)?|\s\()$/
// “ in Halden”, “ from Tbilisi”, “ there”
const PLACE_RIGHT =
  /^(?:\son\s\p{Lu}\p{Ll}+)?\s(?:(?:in|from|at)\s(?<place>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})|(?<there>there))/u

/** “If it is due at 10 p.m. in Port Selwyn, it is 6 p.m. in Halden.” */
function* apart(
  sentence: Sentence,
  [a, b, ...more]: readonly WrittenTime[],
  gaps: readonly PlacedGap[],
): Iterable<StatedClaim> {
  if (a === undefined || b === undefined || more.length > 0 || a.approximate || b.approximate) return
  const { text } = sentence
  if (!SAME.test(text.slice(a.end, b.start))) return
  const first = PLACE_RIGHT.exec(text.slice(a.end, a.end + 50))?.groups
  const second = PLACE_RIGHT.exec(text.slice(b.end, b.end + 50))?.groups
  if (first === undefined || second === undefined) return
  for (const gap of gaps) {
    const shift = shiftBy(gap, first.place, second.place)
    if (shift === undefined) continue
    const right = minutesOf(a).map((minutes) => (((minutes + shift) % 1440) + 1440) % 1440)
    const gapAt = spanIn(gap.sentence, gap.start, gap.end)
    yield claimOf(sentence, a, b, right, { gapAt, gap: gap.sentence.text.slice(gap.start, gap.end) })
    return
  }
}

/** How much later the clock of the second place is; “there”, and a place that the gap leaves open, is the other one. */
function shiftBy(gap: ClockGap, first: string | undefined, second: string | undefined): number | undefined {
  const isIt = (place: string | undefined) => place !== undefined && mayBe(place, gap.place)
  const isOther = (place: string | undefined) =>
    place === undefined || (gap.other === undefined ? !isIt(place) : mayBe(place, gap.other))
  if (isIt(first) && isOther(second)) return -gap.minutes
  if (isIt(second) && isOther(first)) return gap.minutes
  // “Georgia is three hours ahead of London. If you phone from Tbilisi, it is 6pm there”: there is London.
  if (gap.other !== undefined && second === undefined && first !== undefined && !mayBe(first, gap.other))
    return -gap.minutes
  return undefined
}

function mayBe(a: string, b: string): boolean {
  return a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)
}

const GUARDS: readonly Guard[] = ['quoted']

function claimOf(
  sentence: Sentence,
  a: WrittenTime,
  b: WrittenTime,
  right: readonly number[],
  gap: Pick<StatedConversion, 'gapAt' | 'gap'>,
): StatedClaim {
  const frame = frameOf(sentence, a.start, b.end)
  return {
    kind: 'stated-conversion',
    value: {
      first: sentence.text.slice(a.start, a.end),
      firstAt: spanIn(sentence, a.start, a.end),
      second: sentence.text.slice(b.start, b.end),
      right,
      given: minutesOf(b),
      ...gap,
    },
    span: spanIn(sentence, b.start, b.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard) => GUARDS.includes(guard)),
  }
}
