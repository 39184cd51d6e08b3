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
    // “chosen four years ago by 52 votes to 47”
    if (tokens.some(({ lower }) => lower === 'ago')) continue
    for (let i = 0; i + 1 < numbers.length; i++) {
      const [a, b] = [numbers[i]!, numbers[i + 1]!]
      if (!isTally(tokens, a, b) && !isToldOut(tokens, a, b)) continue
      const [start, end] = [a.start, b.end]
      const near = article.sentences
        .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
        .filter(({ block }) => block.section === sentence.block.section)
      const house = houseIn(sentence) ?? near.map(houseIn).find((one) => one !== undefined) ?? onlyHouse(article)
      const others = othersIn(tokens, numbers) ?? othersBehind(near.filter(({ index }) => index > sentence.index))
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
  // “One, the fisherman, abstained because …”
  const [first] = numbers
  return (
    number?.value ?? (first?.from === 0 && first.form === 'cardinal' && numbers.length === 1 ? first.value : undefined)
  )
}

/** “Eight voted for it and three against. One abstained.”, “All 49 cast a vote; there were no abstentions.” */
function othersBehind(sentences: readonly Sentence[]): number | undefined {
  const [next] = sentences
  if (next === undefined) return undefined
  const { tokens, numbers } = wordsOf(next)
  return tokens.some(({ lower }) => ABSTAINING.has(lower)) ? othersIn(tokens, numbers) : undefined
}

const ABSTAINING: ReadonlySet<string> = new Set('abstaining abstained abstain abstention abstentions absent'.split(' '))
const NOBODY: ReadonlySet<string> = new Set('nobody no none without'.split(' '))

/** "All 24 members", "the 33-member council", “All 49 members present cast a vote” */
function houseIn(sentence: Sentence): Vote['house'] {
  if (!HOUSE_CUE.test(sentence.text)) return undefined
  const { tokens, numbers } = wordsOf(sentence)
  for (const number of numbers) {
    if (number.form !== 'cardinal' || number.approximation !== undefined) continue
    const isTail = number.tail === 'member' || number.tail === 'seat'
    const before = tokens[number.from - 1]?.lower
    const at = number.to
    const isAll =
      (before === 'all' || (before === 'the' && tokens[number.from - 2]?.lower === 'all')) &&
      VOTERS.has(tokens[at]?.lower ?? '') &&
      !isParty(tokens, at + 1)
    if (!isTail && !isAll) continue
    const end = isTail ? number.end : tokens[at]!.end
    return {
      size: number.value,
      allPresent: isAll,
      at: spanIn(sentence, number.start, end),
      text: sentence.text.slice(number.start, end),
    }
  }
  return undefined
}

/** “All eight members of the Harbor Coalition” are not the house; “all 22 councillors of Haddow” are. */
function isParty(tokens: readonly Token[], of: number): boolean {
  if (tokens[of - 1]?.lower !== 'members') return false
  const named = tokens.slice(of + 1, of + 5).some(({ lower }) => HOUSES.has(lower))
  return tokens[of]?.lower === 'of' && !named
}

const HOUSES: ReadonlySet<string> = new Set(
  'board council committee assembly parliament panel jury chamber senate house diet synod congress'.split(' '),
)

/** The house of a short article on one vote: its only sentence about all the members. */
function onlyHouse({ sentences }: Article): Vote['house'] {
  if (sentences.length > SHORT || sentences.filter(({ text }) => VOTE_CUE.test(text) && TALLY.test(text)).length > 1)
    return undefined
  const houses = sentences.flatMap((sentence) => houseIn(sentence) ?? [])
  return houses.length === 1 && houses[0]!.allPresent ? houses[0] : undefined
}

const SHORT = 40
// “31 votes to 24”, “eight voted for it and three against”
const TALLY = /\bto\b|\bagainst\b/

// “24-member”, “all 24 members”
const HOUSE_CUE = /member|seat|[Aa]ll (?:the |of )?[\da-z]/

const VOTERS: ReadonlySet<string> = new Set(
  'members councillors deputies senators mps delegates jurors trustees governors directors ministers'.split(' '),
)

/**
 * “lost by 1,204 votes to 1,187 … the defeat by 27 votes”, “her majority of 412”: the only margin of the article behind a
 * tally, with no other tally.
 */
function marginBehind({ sentences }: Article, tally: Sentence): Vote['margin'] {
  let found: Vote['margin']
  for (const sentence of sentences) {
    if (!VOTE_CUE.test(sentence.text) && !MAJORITY.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    const isTold = numbers.some((one, at) => numbers[at + 1] !== undefined && isTally(tokens, one, numbers[at + 1]!))
    if (isTold && sentence !== tally && !tokens.some(isOfOtherTime)) return undefined
    if (isTold || sentence.index < tally.index || tokens.some(isOfOtherTime)) continue
    for (const number of numbers) {
      const end = endOfMargin(tokens, number)
      if (end === undefined) continue
      if (found !== undefined) return undefined
      found = {
        value: number.value,
        at: spanIn(sentence, number.start, end),
        text: sentence.text.slice(number.start, end),
      }
    }
  }
  return found
}

// “a majority of nine”
const MAJORITY = /\bmajority of\b/

/** Where the words of a margin end: “defeat by 27 votes”, “majority of 412”; undefined for another number. */
function endOfMargin(tokens: readonly Token[], number: NumberPhrase): number | undefined {
  if (number.form !== 'cardinal' || number.approximation !== undefined) return undefined
  const [noun, lead] = [tokens[number.from - 2]?.lower ?? '', tokens[number.from - 1]?.lower ?? '']
  const next = tokens[number.to]
  if ((lead !== 'by' && lead !== 'of') || !MARGIN_WORDS.has(noun)) return undefined
  if (VOTES.has(next?.lower ?? '')) return next!.end
  // “an absolute majority of 51 seats”, “a majority of 51 per cent”
  const isMajority = noun === 'majority' && !NEEDED.has(tokens[number.from - 3]?.lower ?? '')
  return isMajority && (next === undefined || next.kind === 'mark' || BEHIND.has(next.lower)) ? number.end : undefined
}

const NEEDED: ReadonlySet<string> = new Set(
  'absolute working needed overall needs required simple qualified'.split(' '),
)
const BEHIND: ReadonlySet<string> = new Set('is was in and but for on at over with'.split(' '))

/** “In 2021 Labour had held the ward with a majority of 1,150” */
function isOfOtherTime({ lower, kind, text }: Token): boolean {
  return (kind === 'digits' && /^(?:19|20)\d\d$/.test(text)) || OTHER_TIMES.has(lower)
}

const OTHER_TIMES: ReadonlySet<string> = new Set('last previous previously earlier ago then predecessor'.split(' '))
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
