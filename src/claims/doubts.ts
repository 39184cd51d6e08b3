import type { Sentence } from '../article/article.ts'
import { HYPOTHESIS } from '../language/cues.ts'
import type { Guard } from './claim.ts'
import { clauseAround, frameOf } from './frame.ts'

/**
 * The guards among `kept` of what a name, title or apposition says. "Foreign Minister Lind said that it would be safe"
 * doubts the safety, not the office: a hypothesis counts in its own clause alone, or where it opens the sentence.
 */
export function guardsOf(sentence: Sentence, start: number, end: number, kept: ReadonlySet<Guard>): Guard[] {
  return frameOf(sentence, start, end).guards.filter(
    (guard) => kept.has(guard) && (guard !== 'hypothetical' || isDoubted(sentence.text, start, end)),
  )
}

function isDoubted(text: string, start: number, end: number): boolean {
  if (text.endsWith('?') || IF_FIRST.test(text)) return true
  // “We knew it would be tight,” said the captain: the doubt is the speaker's.
  const clause = clauseAround(text, start, end).replace(QUOTED, ' ')
  const reported = clause.search(REPORTED)
  return HYPOTHESIS.test(reported < 0 ? clause : clause.slice(0, reported))
}

// What stands between marks, or up to a mark whose other one is beyond the clause
const QUOTED = /[“"][^”"]*(?:[”"]|$)|^[^“”"]*[”"]/g
// “If Lind were mayor”
const IF_FIRST = /^(?:If|Were|Should|Suppose|Imagine)\b/
// “said that it would”, “says he would”, “did not say whether it would”
const REPORTED = / (?:that|whether|(?:said|says|promised|hoped?s?|thinks|thought|feared|warned)) /
