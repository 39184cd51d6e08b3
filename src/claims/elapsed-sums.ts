import type { Sentence } from '../article/article.ts'
import type { WrittenDuration } from '../language/durations.ts'
import type { ClaimOf, Claims } from './claim.ts'
import type { ElapsedLength } from './elapsed-lengths.ts'

type DurationClaim = ClaimOf<'duration', WrittenDuration>

// Before the sum: “, making ”, “, a total of ”
const SUM_LEFT =
  /(?:\b(?:making|totalling|totaling|adding up to|a total of|in total|altogether|together|that is|makes)\s(?:a total of\s)?)$/
// Behind it: “ in all”
const SUM_RIGHT = /^\s(?:in all|in total|altogether|all told|together|overall)\b/
// What runs at one time is not added up.
const NOT_ADDED =
  /\b(?:concurrent(?:ly)?|at the same time|at once|in parallel|suspended|of which|including|reduced|minus|less|saved|instead)\b/i

/** “three years for one and 18 months for the other, making five and a half years in all”: the sum of all before it. */
export function sumBefore(sentence: Sentence, own: readonly DurationClaim[], total: DurationClaim): ElapsedLength[] {
  const { text } = sentence
  const { start, end, scale } = total.value
  const isSum = SUM_LEFT.test(text.slice(Math.max(0, start - 26), start)) || SUM_RIGHT.test(text.slice(end, end + 14))
  if (!isSum || NOT_ADDED.test(text)) return []
  const before = own.filter(({ value }) => value.end <= start && value.scale === scale)
  if (before.length < 2) return []
  const words = before.map(({ value }) => text.slice(value.start, value.end)).join(' and ')
  const from = before[0]!.span
  const to = before[before.length - 1]!.span
  const sum = lengthOf(before)
  // A total may leave one part out, as a rest or a rate: any two or more of them explain it.
  const parts = before.flatMap((_, left) =>
    before.length < 3 ? [] : [lengthOf(before.filter((_, at) => at !== left))],
  )
  return [sum, ...parts].map((length) => ({ ...length, from, to, words }))
}

function lengthOf(parts: readonly DurationClaim[]) {
  const add = (pick: (value: WrittenDuration) => number) => parts.reduce((sum, { value }) => sum + pick(value), 0)
  return { low: add((value) => value.low), high: add((value) => value.high), plain: add((value) => value.amount) }
}

// 2:24:51
const RESULT = /(?<![\w.,:])(?<hours>\d{1,2}):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)(?:\.\d{1,3})?(?![\w:]|[.,]\d)/g
// “ behind”, “ after the winner”, “ clear of”
const GAP_RIGHT =
  /^\s(?:behind|after\s(?:the\s)?(?:winner|leader|her|him|them|[A-Z])|adrift|slower|back\b|off\b|ahead\s(?:of|in)|clear\sof|faster|in\sfront|quicker)/
const NEAR = 40

/**
 * “Second was Lie in 2:14:10, 50 seconds behind”: the gap to some other finishing time of the paragraph, or of the
 * article where the paragraph has no other.
 */
export function gapBetweenResults(claims: Claims, sentence: Sentence, duration: DurationClaim): ElapsedLength[] {
  const { text } = sentence
  const { start, end, scale } = duration.value
  if (scale !== 'seconds' || !GAP_RIGHT.test(text.slice(end, end + 24))) return []
  const own = resultsIn(sentence)
  const behind = own.filter((result) => result.end <= start && start - result.end <= NEAR)
  const ahead = own.filter((result) => result.start >= end && result.start - end <= NEAR)
  const target = behind[behind.length - 1] ?? ahead[0]
  if (target === undefined) return []
  const ownBlock = sentence.block.sentences.flatMap(resultsIn)
  const all = ownBlock.length > 1 ? sentence.block.sentences : claims.article.sentences
  const others = all.flatMap((other) => resultsIn(other).map((result) => ({ ...result, sentence: other })))
  const lengths = others
    .filter((other) => other.seconds !== target.seconds)
    .sort((a, b) => Math.abs(a.sentence.index - sentence.index) - Math.abs(b.sentence.index - sentence.index))
    .map((other): ElapsedLength => {
      const plain = Math.abs(target.seconds - other.seconds)
      const from = other.sentence.block.prose.spanOf(
        other.sentence.start + other.start,
        other.sentence.start + other.end,
      )
      const to = sentence.block.prose.spanOf(sentence.start + target.start, sentence.start + target.end)
      const words = `${other.sentence.text.slice(other.start, other.end)} to ${text.slice(target.start, target.end)}`
      return { low: plain - 1, high: plain + 1, plain, from, to, words }
    })
  return lengths
}

function resultsIn({ text }: Sentence): { readonly start: number; readonly end: number; readonly seconds: number }[] {
  if (!text.includes(':')) return []
  return [...text.matchAll(RESULT)].map((match) => {
    const { hours, minutes, seconds } = match.groups as { hours: string; minutes: string; seconds: string }
    return {
      start: match.index,
      end: match.index + match[0].length,
      seconds: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    }
  })
}
