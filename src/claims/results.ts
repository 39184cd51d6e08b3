import { spanIn } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** The final result of a match, or its margin. */
export interface Result {
  /** The greater and the smaller number of "beat Overton 4-2"; absent for a margin. */
  readonly score?: readonly [number, number]
  /** The sets of "a 6-4, 6-3 win", without spaces; such a result has no other score. */
  readonly sets?: string
  /** "won by three goals" */
  readonly margin?: number
  /** "the 4-3 win": a result that was told of before. */
  readonly definite: boolean
  readonly text: string
}

/** Results of matches in the words of the article: "beat Overton 4-2", "a 3–1 defeat", "won by two goals". */
export function* readResults({ article }: Claims): Iterable<ClaimOf<'result', Result>> {
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt' || !RESULT_CUE.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    if (tokens.some((token) => UNFINISHED.has(token.lower))) continue
    const read: ReadResult[] = []
    for (let at = 0; at < tokens.length; at++) {
      const score = scoreAt(tokens, at)
      if (score === undefined || !isResult(tokens, at)) continue
      read.push({ score, definite: isDefinite(tokens, at), from: at, to: at + 3 })
    }
    for (const number of numbers) {
      const unit = tokens[number.to]?.lower ?? ''
      if (number.form !== 'cardinal' || number.approximation !== undefined || !MARGINS.has(unit)) continue
      if (tokens[number.from - 1]?.lower !== 'by' || !RESULT_WORDS.has(tokens[number.from - 2]?.lower ?? '')) continue
      read.push({ margin: number.value, definite: true, from: number.from, to: number.to + 1 })
    }
    for (const number of numbers) {
      // “With their two-goal win”
      const [sport] = number.tail?.split('-') ?? []
      const at = number.written === 'digits' ? number.to + 2 : number.to
      if (sport === undefined || !MARGINS.has(`${sport}s`) || !MARGIN_NOUNS.has(tokens[at]?.lower ?? '')) continue
      read.push({ margin: number.value, definite: true, from: number.from, to: at + 1 })
    }
    // A row of scores are the sets or legs of a match.
    const rows = rowsOfSets(tokens)
    if (rows.length === 0 && read.filter((one) => one.score !== undefined).length > 1) continue
    for (const one of rows.length > 0 ? rows : read) {
      const [start, end] = [tokens[one.from]!.start, tokens[one.to - 1]!.end]
      const frame = frameOf(sentence, start, end)
      yield {
        kind: 'result',
        value: {
          ...(one.score === undefined ? {} : { score: one.score }),
          ...(one.sets === undefined ? {} : { sets: one.sets }),
          ...(one.margin === undefined ? {} : { margin: one.margin }),
          definite: one.definite,
          text: sentence.text.slice(start, end),
        },
        span: spanIn(sentence, start, end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards: frame.guards.filter((guard) => guard === 'hypothetical' || guard === 'negated'),
      }
    }
  }
}

type ReadResult = Pick<Result, 'score' | 'sets' | 'margin' | 'definite'> & {
  readonly from: number
  readonly to: number
}

/** The one row of sets of a sentence: “6-4, 3-6, 7-5”. */
function rowsOfSets(tokens: readonly Token[]): ReadResult[] {
  const starts = tokens.flatMap((_, at) => (scoreAt(tokens, at) === undefined ? [] : [at]))
  const [from] = starts
  const last = starts.at(-1)
  if (from === undefined || last === undefined || starts.length < 2 || starts.length > MOST_SETS) return []
  const isRow = starts.every((start, index) => index === 0 || isNextInRow(tokens, starts[index - 1]!, start))
  const sets = starts.map((start) => `${tokens[start]!.text}-${tokens[start + 2]!.text}`).join(' ')
  return isRow ? [{ sets, definite: isDefiniteRow(tokens, from, last), from, to: last + 3 }] : []
}

const MOST_SETS = 5

/** “, ”, “ and ” or a tie-break in brackets (“7-6 (5), 6-3”) lies between two sets. */
function isNextInRow(tokens: readonly Token[], one: number, next: number): boolean {
  const between = tokens.slice(one + 3, next)
  const isJoint = between.every(({ text, kind, lower }) => (kind === 'word' ? lower === 'and' : text !== ';'))
  return between.length > 0 && between.length <= 5 && isJoint && between.at(-1)!.text !== '('
}

function isDefiniteRow(tokens: readonly Token[], from: number, last: number): boolean {
  const before = tokens[from - 1]?.lower
  return (before === 'the' || before === 'this') && RESULT_WORDS.has(tokens[last + 3]?.lower ?? '')
}

// "beat Overton 4-2", "won by three goals": a sentence with a word of result.
const RESULT_CUE =
  /\bafter the \d|\b(?:beat|beats|beating|beaten|won|win|wins|lost|loss|defeat|defeated|victory|thrashed|edged|draw|drew)\b/

/** "4-2" at a token: two small numbers with a dash between. */
function scoreAt(tokens: readonly Token[], at: number): readonly [number, number] | undefined {
  const [a, dash, b] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (a.kind !== 'digits' || b?.kind !== 'digits' || (dash?.text !== '-' && dash?.text !== '–')) return undefined
  if (dash.spaced || b.spaced || tokens[at + 3]?.text === '-' || tokens[at + 3]?.text === '–') return undefined
  const [one, two] = [Number(a.text), Number(b.text)]
  if (!(one <= 199 && two <= 199) || a.text.length > 3 || b.text.length > 3) return undefined
  return one >= two ? [one, two] : [two, one]
}

/** A verb of result before the score within a few words, or a noun of result after it. */
function isResult(tokens: readonly Token[], at: number): boolean {
  if (RESULT_WORDS.has(tokens[at + 3]?.lower ?? '') || isDefinite(tokens, at)) return true
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = tokens[i]!.lower
    if (RESULT_VERBS.has(word)) return true
    if (ENDS.has(tokens[i]!.text) || word === 'led' || word === 'lead') return false
  }
  return false
}

const ENDS: ReadonlySet<string> = new Set([',', ';', '('])

function isDefinite(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower
  const next = tokens[at + 3]
  // “a response after the 4-3”
  // “Having won 9-7, he …”
  if (before === 'won' && tokens[at - 2]?.lower === 'having') return true
  const isBare = tokens[at - 2]?.lower === 'after' && (next === undefined || next.kind === 'mark')
  return (before === 'the' || before === 'this') && (isBare || RESULT_WORDS.has(next?.lower ?? ''))
}

const RESULT_VERBS: ReadonlySet<string> = new Set(
  'beat beats beaten won win wins lost defeated thrashed edged drew beating winning'.split(' '),
)
const RESULT_WORDS: ReadonlySet<string> = new Set('win victory defeat loss draw won lost win, triumph'.split(' '))
const MARGIN_NOUNS: ReadonlySet<string> = new Set(['win', 'victory', 'defeat', 'loss', 'triumph', 'margin'])
const MARGINS: ReadonlySet<string> = new Set('goals goal points runs tries'.split(' '))

// Not the final result, or of another match.
const UNFINISHED: ReadonlySet<string> = new Set(
  'half-time halftime interval leg legs aggregate penalties set sets period quarter inning last earlier previous previously lead led leading average ago shoot-out shootout tie-break reverse met corresponding'.split(
    ' ',
  ),
)
