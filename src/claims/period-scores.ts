import { Trait } from '../article/article.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'

/** The score of every part of a match, not running on: “They took the quarters 14-9, 19-12, 17-14 and lost the last one 19-8”. */
export interface PeriodScores {
  /** The points of both sides in each part. */
  readonly points: readonly number[]
  readonly total: number
}

const PARTS = /\b(?:quarters?|periods)\b/
// “14-9”
const SCORE = /(?<![\d–-])(?<a>\d{1,2})[–-](?<b>\d{1,2})(?![\d–-])/g
// Points of more than the parts, a score that runs on, or another match
const OTHERWISE =
  /\b(?:overtime|extra|OT|half[-\s]?time|halftime|halves|half|led|leads?|leading|ahead|behind|trailed|trailing|deficit|cut|final|season|record|combined|aggregate|[Ll]ast\s(?:week|month|year|season|time)|meeting)\b/

/** Scores of four quarters or three periods, each in full, in one sentence. */
export function* readPeriodScores({ article }: Claims): Iterable<ClaimOf<'period-scores', PeriodScores>> {
  for (const sentence of article.sentences) {
    const { text } = sentence
    if ((sentence.traits & Trait.digit) === 0) continue
    const parts = PARTS.exec(text)
    if (parts === null || OTHERWISE.test(text) || sentence.block.role === 'cell') continue
    const found = [...text.matchAll(SCORE)]
    const first = found[0]
    const last = found.at(-1)
    if (first === undefined || last === undefined) continue
    if (found.length !== (parts[0] === 'periods' ? 3 : 4) || runsOn(found)) continue
    const points = found.map(({ groups }) => Number(groups!.a) + Number(groups!.b))
    yield claimAt(sentence, first.index, last.index + last[0].length, {
      kind: 'period-scores',
      value: { points, total: points.reduce((sum, one) => sum + one, 0) },
      weakenedBy: ['hedged'],
    })
  }
}

/** True for a score that is told as it stood after each part: 14-9, 33-21, 50-35, 58-54. */
function runsOn(found: readonly RegExpMatchArray[]): boolean {
  const sums = found.map(({ groups }) => Number(groups!.a) + Number(groups!.b))
  return sums.every((sum, at) => at === 0 || sum >= sums[at - 1]! + 1)
}
