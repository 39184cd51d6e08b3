import { spanIn, Trait } from '../article/article.ts'
import { impossibleTimesIn } from '../language/impossible-times.ts'
import type { Guard, Reader } from './claim.ts'
import { isAboutMistakes } from './dates.ts'
import { frameOf } from './frame.ts'
import { bySentence } from './times.ts'

/** A written clock time that no clock shows. */
export interface ImpossibleClock {
  readonly hour: number
  readonly minute: number
  /** As written. */
  readonly words: string
}

export const readImpossibleTimes: Reader<'impossible-time'> = function* (claims) {
  const { article } = claims
  const times = bySentence(claims.of('time-of-day'))
  const dates = bySentence(claims.of('date'))
  for (const sentence of article.sentences) {
    if ((sentence.traits & Trait.digit) === 0) continue
    const { text, block } = sentence
    const timesHere = (times.get(sentence) ?? []).map(({ value }) => value)
    const datesHere = (dates.get(sentence) ?? []).map(({ value }) => value)
    for (const { start, end, hour, minute } of impossibleTimesIn(text, timesHere, datesHere)) {
      if (isAboutMistakes(sentence)) continue
      const { voice, guards } = frameOf(sentence, start, end)
      // “according to the poster, at 25:10 h” tells what somebody else wrote.
      if (guards.includes('attributed')) continue
      yield {
        kind: 'impossible-time',
        value: { hour, minute, words: text.slice(start, end) },
        span: spanIn(sentence, start, end),
        block,
        sentence,
        voice,
        guards: guards.filter((guard) => GUARDS.includes(guard)),
      }
    }
  }
}

const GUARDS: readonly Guard[] = ['quoted']
