import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { ClaimOf } from './claim.ts'
import { isEnumerable, openedBy } from './enumeration-openers.ts'
import type { CountedEnumeration } from './enumerations.ts'
import { frameOf } from './frame.ts'

/** "three times a week: on Mondays, Wednesdays, Fridays and Sundays", "four days a week, on Tuesday, Thursday and Friday" */
export function daysAWeek(
  sentence: Sentence,
  tokens: readonly Token[],
  number: NumberPhrase,
): ClaimOf<'enumeration', CountedEnumeration> | undefined {
  const words = tokens.slice(number.to, number.to + 3).map((token) => token.lower)
  const isWeekly = (words[1] === 'a' || words[1] === 'per') && words[2] === 'week'
  if (!isEnumerable(number) || !isWeekly || !OCCASIONS.has(words[0]!)) return undefined
  const mark = tokens[number.to + 3]
  if (mark === undefined || openedBy(mark) === undefined) return undefined
  const days: Token[] = []
  let closed = false
  let at = number.to + 4
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (WEEKDAY.test(token.lower)) days.push(token)
    else if (token.lower === 'and') closed = true
    else if (token.text !== ',' && !DAY_LEADS.has(token.lower)) break
  }
  const distinct = new Set(days.map((day) => day.lower.replace(PLURAL, ''))).size
  // “on Monday, Tuesday and the weekend”, “Mondays and twice on Fridays”
  if (!closed || days.length < 2 || distinct !== days.length || tokens[at]?.kind === 'word') return undefined
  const frame = frameOf(sentence, number.start, tokens[number.to + 2]!.end)
  return {
    kind: 'enumeration',
    value: {
      count: number.value,
      noun: sentence.text.slice(tokens[number.to]!.start, tokens[number.to]!.end),
      items: days.map((day) => spanIn(sentence, day.start, day.end)),
      least: days.length,
      most: days.length,
      otherCounts: [],
    },
    span: spanIn(sentence, number.start, tokens[number.to + 2]!.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...frame.guards.filter((guard) => guard === 'quoted'), 'similar'],
  }
}

const OCCASIONS: ReadonlySet<string> = new Set(['times', 'days', 'evenings', 'nights', 'mornings', 'afternoons'])
const DAY_LEADS: ReadonlySet<string> = new Set(['on', 'every', 'each'])
// “mondays”, “monday”
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const PLURAL = /s$/
