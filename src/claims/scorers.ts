import { spanIn } from '../article/article.ts'
import { amountOf, NUMBER_WORD } from '../language/durations.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { mentionsOf, sentencesWithNames } from './subjects.ts'

/** How many goals somebody scored in the match that an article tells of. */
export interface Scorer {
  /** Folded parts of the full name. */
  readonly person: string
  readonly name: string
  readonly goals: number
  readonly text: string
}

const TIMES = `(?<times>once|twice|three times|four times|five times|a hat-trick|a brace)`
const GOALS = `(?<goals>${NUMBER_WORD}|a|both|a double) (?:[a-z-]+ )?(?<what>goals?|tries|try)`
// “ scored twice”, “ scored two goals”, “ grabbed a hat-trick”
const AFTER = new RegExp(
  `^,? (?:who )?(?:had |has |also )?(?:scored|scores|got|grabbed|netted|struck|hit|completed|bagged) (?:${TIMES}|${GOALS})\\b`,
)
// “’s two goals”, “’s hat-trick”
const OWN = new RegExp(`^['’]s (?:${GOALS}|(?<trick>hat-trick|brace|double))\\b`)
// “Two goals by ”, “a hat-trick from ”
const BEFORE = new RegExp(`(?:\\b${GOALS}|\\ba (?<trick>hat-trick|brace|double)) (?:by|from|for) $`, 'i')
// Not of one match
const OVERALL =
  /\b(?:season|year|career|competitions?|league goals|so far|in all|tally|total|top scorer|matches|games|months?|first half)\b/i

/** "Two goals by Deniz Akar", "Deniz Akar scored three times", "Akar’s hat-trick". */
export function* readScorers(claims: Claims): Iterable<ClaimOf<'scorer', Scorer>> {
  for (const { sentence } of sentencesWithNames(claims)) {
    if (!HINT.test(sentence.text) || OVERALL.test(sentence.text)) continue
    for (const { value } of mentionsOf(claims, sentence)) {
      const { subject } = value
      if (subject === undefined || subject.parsed.parts.length < 2) continue
      const right = sentence.text.slice(value.end, value.end + 60)
      const from = Math.max(0, value.start - 40)
      const left = BEFORE.exec(sentence.text.slice(from, value.start))
      const match = AFTER.exec(right) ?? OWN.exec(right) ?? left
      const goals = match === null ? undefined : goalsOf(match.groups!)
      if (match === null || goals === undefined) continue
      // “scored twice in the opening quarter of an hour” may not be all.
      if (match !== left && WITHIN.test(right.slice(match[0].length))) continue
      const start = match === left ? from + match.index : value.start
      const end = match === left ? value.end : value.end + match[0].length
      yield {
        kind: 'scorer',
        value: {
          person: subject.parsed.parts.join(' '),
          name: subject.name,
          goals,
          text: sentence.text.slice(start, end),
        },
        span: spanIn(sentence, start, end),
        block: sentence.block,
        sentence,
        voice: { by: 'article' },
        guards: [],
      }
    }
  }
}

// “ before half-time”, “ in the space of ten minutes”
const WITHIN =
  /^,? (?:before|after|by|inside|within|in (?:the (?:first|second|opening|last|final|space)|\w+ minutes)|either side)\b/

// “scored”, “goals”, “hat-trick”
const HINT = /goal|scor|hat-trick|brace|twice|tries|netted/i

function goalsOf({ times, goals, trick, what }: { [name: string]: string | undefined }): number | undefined {
  if (what?.startsWith('tr')) return undefined
  if (times !== undefined) return WORDS.get(times)
  if (trick !== undefined) return WORDS.get(trick)
  return goals === undefined ? undefined : (WORDS.get(goals.toLowerCase()) ?? amountOf(goals))
}

const WORDS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['three times', 3],
  ['four times', 4],
  ['five times', 5],
  ['a hat-trick', 3],
  ['hat-trick', 3],
  ['a brace', 2],
  ['brace', 2],
  ['double', 2],
  ['a double', 2],
  ['both', 2],
  ['a', 1],
])
