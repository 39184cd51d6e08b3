import type { Article, Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Announcement, Promised } from './promises.ts'
import {
  announcementOf,
  isPlainCount,
  LIST_NOUNS,
  NEVER_LISTED,
  nounCountedBy,
  PARTIAL,
  promised,
  SELECTING,
} from './promises.ts'
import { wordsOf } from './words.ts'

/** “There are three reasons. First, … Second, … Third, … Fourth, …”: sentences that count themselves. */
export function* readOrdinalLists(article: Article): Iterable<Announcement> {
  const prose = article.blocks.filter((block) => block.role === 'paragraph' && !block.quoted)
  for (const [at, block] of prose.entries()) {
    const first = block.sentences.findIndex((sentence) => FIRST.test(sentence.text))
    if (first < 0) continue
    const counted = countedFrom(prose, at, first)
    if (counted.length < 2) continue
    const promise = promiseAround(prose, at, first, counted.at(-1)!)
    if (promise === undefined || Math.abs(promise.count - counted.length) > 2) continue
    if (counted.length < promise.count && goesOn(prose, counted.at(-1)!)) continue
    yield announcementOf(promise, {
      items: counted.map((sentence) => spanIn(sentence)),
      kind: 'sentences',
      also: [],
    })
  }
}

// “First, ”, “Firstly, ”, “The first is ”
const FIRST =
  /^(?:First(?:ly)?,|(?:The|My|Our) first(?: one| reason| step| thing| point)? (?:is|was|concerns)\b|First of all,)/
const NEXT: readonly RegExp[] = [
  'Second(?:ly)?',
  'Third(?:ly)?',
  'Fourth(?:ly)?',
  'Fifth(?:ly)?',
  'Sixth(?:ly)?',
  'Seventh(?:ly)?',
].map(
  (word) =>
    new RegExp(
      `^(?:And )?(?:${word},|(?:The|My|Our) ${word.replace('(?:ly)?', '').toLowerCase()}(?: one| reason| step| thing| point)?,? )`,
    ),
)
// “Finally, ”, “Last of all, ”: one more, if nothing counts on
const LAST = /^(?:Finally|Lastly|And finally|Last of all|Last but not least),/

/** The sentences of the count, in this paragraph or in those that follow it. */
function countedFrom(prose: readonly Block[], at: number, first: number): Sentence[] {
  const counted: Sentence[] = [prose[at]!.sentences[first]!]
  let closed = false
  for (let i = at; i < prose.length && i < at + 8; i++) {
    const sentences = i === at ? prose[i]!.sentences.slice(first + 1) : prose[i]!.sentences
    const before: number = counted.length
    for (const sentence of sentences) {
      if (!closed && NEXT[counted.length - 1]?.test(sentence.text) === true) counted.push(sentence)
      else if (!closed && counted.length > 1 && LAST.test(sentence.text)) {
        counted.push(sentence)
        closed = true
      }
    }
    // A paragraph that counts nothing ends the count.
    if (i > at && counted.length === before) break
  }
  return counted
}

// “And the fifth idea is …”, “There is also …”
const MORE =
  /\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ff]inal|[Ff]inally|[Ll]ast|[Ll]astly|[Aa]nother|[Aa]lso|[Mm]oreover|[Bb]esides|[Ff]urthermore|[Tt]hen|[Nn]ext)\b/

/** True where what follows may count on in other words. */
function goesOn(prose: readonly Block[], last: Sentence): boolean {
  const own = last.block.sentences
  const next = prose[prose.indexOf(last.block) + 1]?.sentences ?? []
  return [...own.slice(own.indexOf(last) + 1), ...next].some(({ text }) => MORE.test(text))
}

/** The only count of things in the sentence before the first, or in one of the two after the last. */
function promiseAround(prose: readonly Block[], at: number, first: number, last: Sentence): Promised | undefined {
  const before = prose[at]!.sentences[first - 1] ?? prose[at - 1]?.sentences.at(-1)
  const own = before === undefined ? undefined : promiseIn(before, false)
  if (own !== undefined) return own
  const rest = last.block.sentences
  const after = rest.slice(rest.indexOf(last) + 1, rest.indexOf(last) + 3)
  const next = prose[prose.indexOf(last.block) + 1]?.sentences.slice(0, 2) ?? []
  for (const sentence of [...after, ...next]) {
    const promise = promiseIn(sentence, true)
    if (promise !== undefined) return promise
  }
  return undefined
}

function promiseIn(sentence: Sentence, isBack: boolean): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  const [number] = numbers
  if (number === undefined || numbers.length > 1 || !isPlainCount(number)) return undefined
  if (tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  const noun = nounCountedBy(tokens, number)
  if (noun === undefined || NEVER_LISTED.has(noun.head) || !LIST_NOUNS.has(noun.head)) return undefined
  const before = tokens[number.from - 1]?.lower ?? ''
  if (SELECTING.has(before) || (isBack && !BACK.has(before))) return undefined
  return promised(sentence, tokens, number, noun.to, ['similar'])
}

/** “these three steps”, “all three” */
const BACK: ReadonlySet<string> = new Set(['these', 'those', 'the', 'all'])
