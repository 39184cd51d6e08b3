import type { Sentence } from '../article/article.ts'
import type { ElapsedClaim, Material } from './elapsed-claim.ts'
import { elapsed } from './elapsed-claim.ts'
import type { DurationClaim, ElapsedLength, TimeClaim } from './elapsed-lengths.ts'
import { timeLengths } from './elapsed-lengths.ts'

// “roasts for ”, “needs to soak for at least ”, “it wants ”, “The glue takes ”
const LASTS_LEFT =
  /\b(?:roast|bake|cook|simmer|stew|soak|dry|dries|rest|rise|prove|cure|set|chill|steep|brew|marinate|wait|stand|cool|charge|boil|braise|smoke|steam|freeze|thaw|ferment|take|need|want|require|last)(?:e?s|ing|ed)?\s(?:(?:for|to\s[a-z]+\s(?:for\s)?|a|an|the|at\sleast|just|only|another|full|good|up)\s?){0,4}$/
// “Put it in at ”, “If you put in the last peg at ”, “Started at ”
const SETS_GOING =
  /\b(?:put|puts|place|slide|set|start|starts|started|begin|begins|light|leave|hang|glue|glued|pour|poured|mix|mixed|goes|go|went|switch|plug|lay|apply|paint|painted|clamp|soak|stir|knead|seal|fill|load|wash|wrap|cover|stick|press|fix|fit|give|take|finish|stop|in\sthe\s(?:oven|pot|fridge|water|freezer|kiln))\b[^.;:()]{0,50}\s(?:at|by)\s$/i
// Between the two times: “ and it will be done at ”, “, the chair can be sat on at ”, “ and it's ready by ”
const IS_READY =
  /^(?:\son\s[A-Z][a-z]+day)?(?:\s(?:morning|afternoon|evening|night))?,?\s(?:(?:and|so|then)\s)?[^.;:()]{0,40}?\b(?:done|ready|finished|cooked|dry|out|eat|on\sthe\stable|serve|served|can\sbe|will\sbe|should\sbe|is\sset|comes?\soff|may\sbe|cured|charged|full)\b[^.;:()]{0,30}?\s(?:at|by|before|from)\s$/
// Something else that takes its time lies between the two.
const IN_BETWEEN = /\b(?:unless|except|if\snot|turn|then\s(?:rest|leave|let)|plus|including|twice|batch|break)\b/

/**
 * How long something takes, and when it is begun and ready: “roasts for three hours. Put it in at 11 and it will be
 * done at 3”, “wants thirty-six hours. If you stop at six on Saturday evening, it can be used at noon on Sunday”.
 */
export function* untilReady(
  { durations, times }: Material,
  sentence: Sentence,
  duration: DurationClaim,
): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds' || value.adjective || sentence.block.role === 'cell') return
  if (!LASTS_LEFT.test(sentence.text.slice(Math.max(0, value.start - 40), value.start))) return
  const all = sentence.block.sentences
  const next = all[all.indexOf(sentence) + 1]
  // Another length of time may be added to it.
  if (next === undefined || durations.has(next) || (durations.get(sentence) ?? []).length > 1) return
  const [start, end, third] = times.get(next) ?? []
  if (start === undefined || end === undefined || third !== undefined || times.has(sentence)) return
  const { text } = next
  if (IN_BETWEEN.test(text) || !SETS_GOING.test(text.slice(0, start.value.start))) return
  if (!IS_READY.test(text.slice(start.value.end, end.value.start))) return
  const lengths = lengthsBetween(text, start, end, value.high)
  if (lengths.length > 0) yield elapsed(duration, lengths)
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const DAY_BEHIND = /^[^;:,]{0,24}?\bon\s(?<day>[A-Z][a-z]+day)\b/
const NEXT_DAY = /\b(?:next|following|tomorrow|overnight|the\sday\s(?:after|before)|later)\b/
const DAY = 86_400
const HALF_A_DAY = 43_200

/** The lengths between two times of one sentence, by their days where it names them. */
function lengthsBetween(text: string, start: TimeClaim, end: TimeClaim, longest: number): readonly ElapsedLength[] {
  const [from, to] = [dayOf(text, start), dayOf(text, end)]
  const lengths = timeLengths(start, end)
  if (from === undefined || to === undefined) {
    const isOneDay = from === undefined && to === undefined && longest < HALF_A_DAY && !NEXT_DAY.test(text)
    return isOneDay ? lengths : []
  }
  if (start.value.half === undefined || end.value.half === undefined) return []
  const days = (to.day - from.day + 7) % 7
  // From clock to clock it runs over midnight where the second time is the earlier one of the day.
  const overMidnight = end.value.hour * 60 + end.value.minute < start.value.hour * 60 + start.value.minute
  const more = DAY * (days - (overMidnight ? 1 : 0))
  return lengths.map(({ low, high, plain, ...rest }) => ({
    ...rest,
    low: low + more,
    high: high + more,
    plain: plain + more,
    words: `${from.words} to ${to.words}`,
  }))
}

/** The weekday behind a time, and both as written. */
function dayOf(text: string, { value }: TimeClaim): { readonly day: number; readonly words: string } | undefined {
  const match = DAY_BEHIND.exec(text.slice(value.start, value.start + 60))
  const day = DAYS.indexOf(match?.groups?.day ?? '')
  return match === null || day < 0 ? undefined : { day, words: match[0] }
}
