import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { daysOf } from '../language/date-intervals.ts'
import { clockInWords, minutesOf } from '../language/times.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import type { TimeClaim } from './elapsed-lengths.ts'
import { frameOf } from './frame.ts'
import { stageOrders } from './stages.ts'
import { bySentence } from './times.ts'

/** One thing said to come before another, with the days or minutes of both. */
export interface Order {
  /** “2004” */
  readonly first: string
  readonly firstAt: Span
  readonly later: string
  readonly laterAt: Span
  /** How much later the second is at the most; negative where the order cannot be. */
  readonly room: number
  readonly joint: string
}

export const readOrders: Reader<'order'> = function* (claims) {
  const dates = bySentence(claims.of('date'))
  for (const [sentence, own] of dates) {
    if (sentence.block.role === 'field' || own.length < 2 || isAboutMistakes(sentence)) continue
    for (let i = 1; i < own.length; i++) {
      const order = orderBetween(sentence, own[i - 1]!, own[i]!)
      if (order !== undefined) yield order
    }
  }
  yield* stageOrders(dates)
  const times = bySentence(claims.of('time-of-day'))
  yield* doors(times)
  yield* alarms(times)
}

// “… in 2004, after it closed in 2009”, “… in 1980 before it was rebuilt in 1975”
const BEFORE_OR_AFTER =
  /^(?:,?\s|\)\s)(?:(?:just|shortly|long|soon|only|right|immediately|a\s(?:year|month|week|decade)|\w+\s(?:years|months|weeks|days))\s)?(?<joint>before|after)\s(?<clause>[^.,;:()“”"—]{0,70})$/
// What follows must tell an event: a verb, or a noun of one
const TELLS =
  /\b(?:was|were|had|been|\w{3,}ed|began|left|became|won|lost|took|came|went|built|broke|fell|rose|opening|closing|founding|death|birth|election|war|merger|launch|fire|flood|retirement|wedding|marriage)\b/
const NOT_AN_ORDER = /\b(?:not|never|nor|neither|no|until|and|or|than|compared|such as)\b/

function orderBetween(sentence: Sentence, a: DateClaim, b: DateClaim): ClaimOf<'order', Order> | undefined {
  const { text } = sentence
  const match = BEFORE_OR_AFTER.exec(text.slice(a.value.end, b.value.start))
  if (match === null) return undefined
  const { joint, clause } = match.groups as { joint: string; clause: string }
  if (!TELLS.test(clause) || NOT_AN_ORDER.test(clause)) return undefined
  const [first, later] = joint === 'before' ? [a, b] : [b, a]
  const from = daysOf(first.value)
  const to = daysOf(later.value)
  if (from === undefined || to === undefined) return undefined
  return {
    ...made(sentence, a.value.start, b.value.end),
    value: {
      first: text.slice(first.value.start, first.value.end),
      firstAt: first.span,
      later: text.slice(later.value.start, later.value.end),
      laterAt: later.span,
      room: to.to - from.from,
      joint,
    },
  }
}

// “Doors open at 7 pm”, “The concert starts at 6 pm”
const DOORS =
  /\b(?:[Dd]oors|[Gg]ates|[Bb]ox office|[Aa]dmission|[Rr]egistration|[Cc]heck-in)\s(?:will\s)?opens?\s(?:at\s)?$|\b(?:[Dd]oors|[Gg]ates):?\s$/
const STARTS =
  /\b(?:concert|show|film|play|performance|game|match|race|talk|event|meeting|music|curtain|first act|band|it|lecture|reading|class|screening|opera|programme|program|quiz|gig)\s(?:(?:will\s)?(?:starts?|begins?|kicks?\soff|rises?|is|opens?)|starting|beginning|up)\s(?:at\s)?$/

/** Doors that open after the beginning, in one sentence or two. */
function* doors(times: ReadonlyMap<Sentence, readonly TimeClaim[]>): Iterable<ClaimOf<'order', Order>> {
  for (const [sentence, own] of times) {
    const opening = own.find((time) =>
      DOORS.test(sentence.text.slice(Math.max(0, time.value.start - 40), time.value.start)),
    )
    if (opening === undefined) continue
    const next = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) + 1]
    const candidates = [...own, ...(next === undefined ? [] : (times.get(next) ?? []))]
    const start = candidates.find(
      (time) =>
        time !== opening &&
        STARTS.test(time.sentence!.text.slice(Math.max(0, time.value.start - 40), time.value.start)),
    )
    if (start === undefined) continue
    const [a, b] = [minutesOf(opening.value), minutesOf(start.value)]
    if (a.length > 1 || b.length > 1) continue
    yield {
      ...made(sentence, opening.value.start, opening.value.end),
      value: {
        first: clockInWords(a[0]!),
        firstAt: opening.span,
        later: clockInWords(b[0]!),
        laterAt: start.span,
        room: b[0]! - a[0]!,
        joint: 'doors',
      },
    }
  }
}

// “The alarm came at ”, “was reported at ”, “The fire broke out at ”
const RAISED =
  /\b(?:(?:[Aa]larm|[Cc]all|[Mm]ayday|[Dd]istress\s(?:call|signal))\s(?:came(?:\sin)?|was\sraised|went\soff|rang|sounded|was\smade|arrived|reached\s[\w\s]{3,24})|(?:broke\sout|was\sreported|were\scalled(?:\sout)?|was\scalled(?:\sout)?|were\salerted|was\salerted|raised\sthe\salarm|reported\smissing|capsized|ran\saground))(?:\s[\w\s]{3,24})?\sat\s(?:about\s|around\s|just\safter\s)?$/
// “was pulled out at ”, “was under control by ”
const OVER =
  /\b(?:pulled\s(?:out|ashore|aboard)|rescued|brought\s(?:out|ashore|down|back|under\scontrol|home)|lifted\s(?:out|off)|winched\s(?:up|aboard)|freed|extinguished|put\sout|under\scontrol|was\sout|found\s(?:alive|safe|dead|unhurt)|recovered|arrived|reached\s(?:the\s)?[a-z]+|on\sthe\sscene|at\ssea|launched|stood\sdown|called\soff|returned|evacuated|reopened|was\sover)\s(?:at|by)\s(?:about\s|around\s)?$/
/** How many minutes too early the end stands; more are another day. */
const SAME_NIGHT = 360
const OTHER_DAY =
  /\b(?:next|following|previous|earlier|yesterday|before|after|later|local\stime|GMT|UTC)\b|\bthe\s(?:day|night|week)\s/

/** “The alarm came at 3.20am … The last man was pulled out at 2.50am”: told in one paragraph, both with half of the day. */
function* alarms(times: ReadonlyMap<Sentence, readonly TimeClaim[]>): Iterable<ClaimOf<'order', Order>> {
  let raised: TimeClaim | undefined
  for (const [sentence, own] of times) {
    for (const time of own) {
      const left = sentence.text.slice(Math.max(0, time.value.start - 70), time.value.start)
      if (RAISED.test(left)) {
        raised = OTHER_DAY.test(sentence.text) ? undefined : time
        continue
      }
      if (raised === undefined || raised.block !== time.block || !OVER.test(left)) continue
      if (OTHER_DAY.test(sentence.text)) continue
      const [from, to] = [minutesOf(raised.value), minutesOf(time.value)]
      if (from.length > 1 || to.length > 1) continue
      const room = to[0]! - from[0]!
      if (room >= 0 || room < -SAME_NIGHT) continue
      const order = made(sentence, time.value.start, time.value.end)
      yield {
        ...order,
        guards: [...new Set<Guard>([...order.guards, 'inferred-subject'])],
        value: {
          first: clockInWords(from[0]!),
          firstAt: raised.span,
          later: clockInWords(to[0]!),
          laterAt: time.span,
          room,
          joint: 'alarm',
        },
      }
    }
  }
}

const GUARDS: readonly Guard[] = ['quoted', 'hypothetical', 'negated', 'hedged']

function made(sentence: Sentence, start: number, end: number) {
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'order',
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard) => GUARDS.includes(guard)),
  } as const
}
