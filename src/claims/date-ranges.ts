import { spanIn } from '../article/article.ts'
import { jointBetween } from '../language/dates.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'

/** Two dates given as beginning and end: “from 2010 to 2018”, “3–5 March”, “(1930–2001)”. */
export interface DateRange {
  readonly from: WrittenDate
  readonly to: WrittenDate
}

export const readDateRanges: Reader<'date-range'> = function* (claims: Claims) {
  const dates = claims.of('date')
  for (let i = 1; i < dates.length; i++) {
    const range = rangeOf(dates[i - 1]!, dates[i]!)
    if (range !== undefined) yield range
  }
}

function rangeOf(a: DateClaim, b: DateClaim): ClaimOf<'date-range', DateRange> | undefined {
  const sentence = a.sentence
  if (sentence === undefined || sentence !== b.sentence) return undefined
  const { text } = sentence
  const from = a.value
  const to = b.value
  const joint = jointBetween(text, from.end, to.start)
  const left = text.slice(Math.max(0, from.start - 60), from.start)
  const right = text.slice(to.end, to.end + 40)
  if (joint === undefined || (joint === 'list' && !BETWEEN.test(left))) return undefined
  if (joint === 'list' && !AND.test(text.slice(from.end, to.start))) return undefined
  if (NO_RANGE_LEFT.test(left) || NO_RANGE_RIGHT.test(right) || isAboutMistakes(sentence)) return undefined
  const guards: Guard[] = frameOf(sentence, from.start, to.end).guards.filter((guard) => guard === 'quoted')
  if (a.block.role === 'heading' || a.block.role === 'cell' || a.block.role === 'caption') guards.push('heading')
  return {
    ...a,
    kind: 'date-range',
    span: spanIn(sentence, from.start, to.end),
    value: { from, to },
    guards,
  }
}

// “between 2010 and 2018”
const BETWEEN = /\bbetween\s(?:the\s)?$/i
const AND = /^\s?and\s$/
// “moved from 5 May to 3 May”, “the difference between 2019 and 2011”, “from 2019 back to 2011”, “countdown from”
const NO_RANGE_LEFT =
  /\b(?:mov(?:ed|es|ing)|shift(?:ed|s|ing)|chang(?:ed|es|ing)|postpon(?:ed|es|ing)|brought|bring(?:s|ing)?|pull(?:ed|s)|push(?:ed|es)|reschedul(?:ed|es)|delay(?:ed|s)|extend(?:ed|s)|advanc(?:ed|es)|correct(?:ed|s)|revised?|amended|updated|compar(?:ed|ing|ison)|differences?|gap|countdown|counting|back|backwards?|rewind|reverse|down|fell|drop(?:ped)?)\b[^.;]{0,44}$/i
// “to 2011 levels”
const NO_RANGE_RIGHT =
  /^(?:\s(?:levels?|prices?|rates?|standards?|figures?|terms|values?|dollars)\b|\s?BCE?\b|,?\s(?:in that order|backwards?|respectively))/i
