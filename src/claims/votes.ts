import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** The tally of a vote, with what the article says of the voters. */
export interface Vote {
  readonly ayes: number
  readonly noes: number
  /** Those who abstained or stayed away; absent where the article does not say. */
  readonly others?: number
  /** "All 24 members were in the chamber", "the 33-member council": who could vote, and whether all of them were there. */
  readonly house?: { readonly size: number; readonly allPresent: boolean; readonly at: Span; readonly text: string }
  /** "by three votes, 1,204 to 1,207" */
  readonly margin?: { readonly value: number; readonly at: Span; readonly text: string }
  readonly text: string
}

/** "voted by 13 to 10 against the sale, nobody abstaining", "58 votes to 41, with one member absent". */
export function* readVotes({ article }: Claims): Iterable<ClaimOf<'vote', Vote>> {
  for (const sentence of article.sentences) {
    if (!VOTE_CUE.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    for (let i = 0; i + 1 < numbers.length; i++) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!]
      if (!isTally(tokens, a, b) && !isToldOut(tokens, a, b)) continue
      const [start, end] = [a.start, b.end]
      const before = article.sentences[sentence.index - 1]
      const near = before !== undefined && before.block === sentence.block ? [before, sentence] : [sentence]
      const house = near.map(houseIn).find((one) => one !== undefined)
      const others = othersIn(tokens, numbers)
      const margin = marginBefore(sentence, tokens, numbers[i - 1], a) ?? marginBehind(article, sentence)
      const frame = frameOf(sentence, start, end)
      yield {
        kind: 'vote',
        value: {
          ayes: a.value,
          noes: b.value,
          ...(others === undefined ? {} : { others }),
          ...(house === undefined ? {} : { house }),
          ...(margin === undefined ? {} : { margin }),
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

// "voted", "58 votes to 41", "beaten by three votes"
const VOTE_CUE = /\bvot(?:e|es|ed|ing)\b/

/** "13 to 10", "58 votes to 41" */
function isTally(tokens: readonly Token[], a: NumberPhrase, b: NumberPhrase): boolean {
  const plain = (one: NumberPhrase) =>
    one.form === 'cardinal' && one.approximation === undefined && Number.isInteger(one.value)
  if (!plain(a) || !plain(b) || tokens[a.from - 1]?.lower === 'from') return false
  const between = tokens
    .slice(a.to, b.from)
    .map((token) => token.lower)
    .join(' ')
  return between === 'to' || between === 'votes to' || between === 'votes against'
}

/** "Fifty-four senators voted for it, 44 against" */
function isToldOut(tokens: readonly Token[], a: NumberPhrase, b: NumberPhrase): boolean {
  if (a.form !== 'cardinal' || b.form !== 'cardinal' || a.approximation !== undefined || b.approximation !== undefined)
    return false
  if (b.from - a.to > 9) return false
  const between = tokens.slice(a.to, b.from).map((token) => token.lower)
  const isFor = between.includes('for') || between.includes('favour') || between.includes('favor')
  const against = tokens.slice(b.to, b.to + 3).findIndex((token) => token.lower === 'against')
  return isFor && between.some((word) => word.startsWith('vot')) && against >= 0
}

/** "nobody abstaining", "with one member absent", "three abstentions" */
function othersIn(tokens: readonly Token[], numbers: readonly NumberPhrase[]): number | undefined {
  const at = tokens.findIndex((token) => ABSTAINING.has(token.lower))
  if (at < 0) return undefined
  const near = tokens.slice(Math.max(0, at - 3), at)
  if (near.some((token) => NOBODY.has(token.lower))) return 0
  const number = numbers.find((one) => one.to <= at && at - one.to <= 2 && one.form === 'cardinal')
  return number?.value
}

const ABSTAINING: ReadonlySet<string> = new Set('abstaining abstained abstention abstentions absent'.split(' '))
const NOBODY: ReadonlySet<string> = new Set('nobody no none without'.split(' '))

/** "All 24 members", "the 33-member council" */
function houseIn(sentence: Sentence): Vote['house'] {
  const { tokens, numbers } = wordsOf(sentence)
  for (const number of numbers) {
    if (number.form !== 'cardinal' || number.approximation !== undefined) continue
    const isTail = number.tail === 'member' || number.tail === 'seat'
    const before = tokens[number.from - 1]?.lower
    const isAll =
      (before === 'all' || (before === 'the' && tokens[number.from - 2]?.lower === 'all')) &&
      VOTERS.has(tokens[number.to]?.lower ?? '')
    if (!isTail && !isAll) continue
    const end = isTail ? number.end : tokens[number.to]!.end
    return {
      size: number.value,
      allPresent: isAll,
      at: spanIn(sentence, number.start, end),
      text: sentence.text.slice(number.start, end),
    }
  }
  return undefined
}

const VOTERS: ReadonlySet<string> = new Set(
  'members councillors deputies senators mps delegates jurors trustees governors directors ministers'.split(' '),
)

/** “lost by 1,204 votes to 1,187 … the defeat by 27 votes”: the only margin of the article behind a tally, with no other tally. */
function marginBehind({ sentences }: Article, tally: Sentence): Vote['margin'] {
  let found: Vote['margin']
  for (const sentence of sentences) {
    if (!VOTE_CUE.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    const isTold = numbers.some((one, at) => numbers[at + 1] !== undefined && isTally(tokens, one, numbers[at + 1]!))
    if (isTold && sentence !== tally) return undefined
    for (const number of isTold ? [] : numbers) {
      if (number.form !== 'cardinal' || number.approximation !== undefined) continue
      const [noun, lead] = [tokens[number.from - 2]?.lower ?? '', tokens[number.from - 1]?.lower ?? '']
      const end = tokens[number.to]
      if ((lead !== 'by' && lead !== 'of') || !MARGIN_WORDS.has(noun) || !VOTES.has(end?.lower ?? '')) continue
      if (found !== undefined || sentence.index < tally.index) return undefined
      found = {
        value: number.value,
        at: spanIn(sentence, number.start, end!.end),
        text: sentence.text.slice(number.start, end!.end),
      }
    }
  }
  return found
}

const VOTES: ReadonlySet<string> = new Set(['vote', 'votes'])
const MARGIN_WORDS: ReadonlySet<string> = new Set(
  'defeat victory win majority margin lead won lost beaten defeated carried passed loss'.split(' '),
)

function marginBefore(
  sentence: Sentence,
  tokens: readonly Token[],
  margin: NumberPhrase | undefined,
  tally: NumberPhrase,
): Vote['margin'] {
  if (margin === undefined || margin.form !== 'cardinal' || margin.approximation !== undefined) return undefined
  if (
    tokens[margin.from - 1]?.lower !== 'by' ||
    (tokens[margin.to]?.lower !== 'votes' && tokens[margin.to]?.lower !== 'vote')
  )
    return undefined
  if (tally.from - margin.to > 3 || tokens[tally.from - 1]?.text !== ',') return undefined
  const end = tokens[margin.to]!.end
  return { value: margin.value, at: spanIn(sentence, margin.start, end), text: sentence.text.slice(margin.start, end) }
}
