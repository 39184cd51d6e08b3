import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import type { Stage } from '../language/stages.ts'
import { STAGES } from '../language/stages.ts'
import type { ClaimOf, Guard } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import type { Order } from './orders.ts'

type OrderClaim = ClaimOf<'order', Order>

/** A dated stage of a course: "gone into service in 1974". */
interface Dated {
  readonly stage: Stage
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  readonly date: DateClaim
  readonly days: DayInterval
}

/**
 * Stages of one thing whose dates run against their course: “started to plan a weir in 1979 … After it had gone into
 * service in 1974”; and what follows on what the sentence before tells: “Acting on what it said, …”.
 */
export function* stageOrders(dates: ReadonlyMap<Sentence, readonly DateClaim[]>): Iterable<OrderClaim> {
  let before: readonly Dated[] = []
  for (const [sentence, own] of dates) {
    const { role } = sentence.block
    if (role === 'field' || role === 'cell' || role === 'alt' || isAboutMistakes(sentence)) continue
    const told = stagesIn(sentence, own)
    for (const [at, later] of told.entries())
      for (const first of [...told.slice(0, at), ...before]) {
        const order = orderOf(first, later)
        if (order !== undefined) yield order
      }
    yield* followedUp(dates, sentence, own)
    before = told
  }
}

const STAGE = new RegExp(`\\b(?:${[...STAGES.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'gi')
// What denies or repeats a stage, or makes it one of several
const NOT_ONCE =
  /\b(?:not|never|would|could|should|might|may|to be|re|again|first|second|third|another|new|extension|phase|stage|part|plans?|due|expected|hoped|until|since|once|temporarily|officially)\b/i

function stagesIn(sentence: Sentence, dates: readonly DateClaim[]): Dated[] {
  const { text } = sentence
  const found: Dated[] = []
  STAGE.lastIndex = 0
  for (let match = STAGE.exec(text); match !== null; match = STAGE.exec(text)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const date = dateAt(text, dates, start, end)
    const days = date === undefined || date.value.approximate ? undefined : daysOf(date.value)
    if (date === undefined || days === undefined || date.value.year === undefined) continue
    if (NOT_ONCE.test(text.slice(Math.max(0, start - 30), date.value.start).replace(match[0], ''))) continue
    found.push({ stage: STAGES.get(match[0].toLowerCase())!, sentence, start, end, date, days })
  }
  return found
}

// From a verb to its date: “ in ”, “ a weir there in ”, “ at her home in ”
const TO_DATE = /^[^.,;:()“”"—]{0,50}?\s(?:in|on|by)\s(?:early\s|late\s|the\s(?:spring|summer|autumn|winter)\sof\s)?$/
const OTHER_CLAUSE = /\b(?:and|when|while|after|before|because|who|but|than|as|where|that|which|between|from)\b/
// “In 1964 it was opened”
const OPENING = /^(?:(?:And|But|Then)\s)?(?:[Ii]n|[Oo]n|[Bb]y)\s(?:early\s|late\s)?$/

const CLAUSE_MARK = /[,;:]/

function dateAt(text: string, dates: readonly DateClaim[], start: number, end: number): DateClaim | undefined {
  const after = dates.find(({ value }) => value.start >= end)
  const gap = after === undefined ? '' : text.slice(end, after.value.start)
  if (after !== undefined && TO_DATE.test(gap) && !OTHER_CLAUSE.test(gap)) return after
  const [first] = dates
  if (first === undefined || first.value.end > start || !OPENING.test(text.slice(0, first.value.start)))
    return undefined
  const between = text.slice(first.value.end, start)
  return between.length <= 40 && !CLAUSE_MARK.test(between.slice(1)) && !OTHER_CLAUSE.test(between) ? first : undefined
}

/** Undefined where the two need not be of one thing, or their dates leave room. */
function orderOf(a: Dated, b: Dated): OrderClaim | undefined {
  if (a.stage.course !== b.stage.course || a.stage.rank === b.stage.rank) return undefined
  if (a.sentence.block !== b.sentence.block || b.sentence.index - a.sentence.index > 1 || !takesUp(a, b))
    return undefined
  const [first, later] = a.stage.rank < b.stage.rank ? [a, b] : [b, a]
  const room = later.days.to - first.days.from
  return room >= 0 ? undefined : claimOf(first, later, b, room, 'stage')
}

// In the same sentence: “ and was ”, “, after it had been ”, “, having been ”
const GOES_ON =
  /^,?\s(?:and|but|then|after|before|having|when|once)?\s?(?:it\s|he\s|she\s|they\s)?(?:(?:was|were|had|have|has|been|only|finally|then|himself|herself)\s)*$/
// In the next one: the clause speaks of “it”, “he”, “her”
const TAKES_UP = /\b(?:it|its|he|she|him|they|them)\b[^,;:.]{0,32}$/i
// “had arrested him”
const OBJECT = /^\s(?:him|her|them|it)\b/
const WORK_ON_IT = /^(?:\p{L}+\s){0,2}(?:on|of|for)\sit\b/u

/** True where the second stage is told of what the first one was told of, by a pronoun or in one breath. */
function takesUp(a: Dated, b: Dated): boolean {
  const { text } = b.sentence
  if (a.sentence === b.sentence) return GOES_ON.test(text.slice(a.date.value.end, b.start))
  const clause = text.slice(Math.max(0, text.lastIndexOf(',', b.start), text.lastIndexOf(';', b.start)), b.start)
  return TAKES_UP.test(clause) || OBJECT.test(text.slice(b.end)) || WORK_ON_IT.test(text.slice(b.start))
}

// What comes after the sentence before, by its first words
const FOLLOWS =
  /^(?:Acting on\b|On the strength of (?:it|this|that|the)\b|As a result\b|As a consequence\b|Thereupon\b|Subsequently\b|Afterwards\b|After (?:this|that)\b|Following (?:this|that)\b|On that basis\b)/

/** “… delivered their report in February 2022. Acting on what it said, detectives arrested Voss in November 2021.” */
function* followedUp(
  dates: ReadonlyMap<Sentence, readonly DateClaim[]>,
  sentence: Sentence,
  own: readonly DateClaim[],
): Iterable<OrderClaim> {
  if (!FOLLOWS.test(sentence.text) || own.length !== 1) return
  const all = sentence.block.sentences
  const before = all[all.indexOf(sentence) - 1]
  const there = before === undefined ? [] : (dates.get(before) ?? [])
  if (there.length !== 1) return
  const [first, later] = [dated(before!, there[0]!), dated(sentence, own[0]!)]
  if (first === undefined || later === undefined) return
  const room = later.days.to - first.days.from
  if (room < 0) yield claimOf(first, later, later, room, 'consequence')
}

type Placed = Pick<Dated, 'sentence' | 'date' | 'days'>

function dated(sentence: Sentence, date: DateClaim): Placed | undefined {
  const days = date.value.approximate || date.value.year === undefined ? undefined : daysOf(date.value)
  return days === undefined ? undefined : { sentence, date, days }
}

const GUARDS: readonly Guard[] = ['quoted', 'hypothetical', 'negated', 'hedged']

function claimOf(first: Placed, later: Placed, home: Placed, room: number, joint: string): OrderClaim {
  const { value } = home.date
  const frame = frameOf(home.sentence, value.start, value.end)
  const words = ({ sentence, date }: Placed) => sentence.text.slice(date.value.start, date.value.end)
  return {
    kind: 'order',
    value: {
      first: words(first),
      firstAt: first.date.span,
      later: words(later),
      laterAt: later.date.span,
      room,
      joint,
    },
    span: spanIn(home.sentence, value.start, value.end),
    block: home.sentence.block,
    sentence: home.sentence,
    voice: frame.voice,
    guards: [...frame.guards.filter((guard) => GUARDS.includes(guard)), 'similar'],
  }
}
