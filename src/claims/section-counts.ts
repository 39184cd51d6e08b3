import type { Article, Block, List, Sentence } from '../article/article.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Span } from '../text.ts'
import type { Announcement, Promised } from './promises.ts'
import { announcementOf, isPlainCount, nounCountedBy, PARTIAL, promised, SELECTING } from './promises.ts'
import { mayHoldNumber, wordsOf } from './words.ts'

/** Counts that a whole section keeps: “You need seven ingredients”, and a list under “Ingredients”. */
export function* readSectionCounts(article: Article, announced: ReadonlySet<List>): Iterable<Announcement> {
  for (const list of article.lists) {
    const section = sectionOf(article, list, announced)
    if (section === undefined) continue
    const promise = promiseOf(article, section)
    if (promise === undefined || Math.abs(promise.count - section.items.length) > 3) continue
    yield announcementOf(promise, { items: section.items, kind: 'list', also: [] })
  }
}

interface Section {
  readonly heading: Block
  /** “ingredient” of “Ingredients”. */
  readonly noun: string
  readonly items: readonly Span[]
}

/** A heading that is one plural noun, with nothing but one plain list under it. */
function sectionOf(article: Article, list: List, announced: ReadonlySet<List>): Section | undefined {
  const heading = list.before
  if (announced.has(list) || list.depth !== 1 || heading?.role !== 'heading' || list.items.length < 3) return undefined
  const words = wordsOf(heading).tokens.filter((token) => token.kind === 'word' && !FILLERS.has(token.lower))
  const noun = words.length === 1 ? words[0]!.lower : ''
  if (!isPluralNoun(noun)) return undefined
  const inside = article.blocks.filter((block) => block.section === heading && block !== heading)
  // A paragraph may follow the list, another list may go on with it.
  const isWhole = inside.every((block) => block.item === undefined || block.item.list === list)
  return isWhole ? { heading, noun: singularOf(noun), items: list.items.map((item) => item.span) } : undefined
}

const FILLERS: ReadonlySet<string> = new Set('the our my your its their main key'.split(' '))

/** The only count of such things before the section; a second one may be what the list keeps. */
function promiseOf(article: Article, { heading, noun }: Section): Promised | undefined {
  let found: Promised | undefined
  for (const sentence of article.sentences) {
    if (sentence.block.index >= heading.index) break
    if (!PROSE.has(sentence.block.role) || !mayHoldNumber(sentence)) continue
    for (const { promise, isWhole } of promisesIn(sentence, noun)) {
      if (!isWhole || (found !== undefined && found.count !== promise.count)) return undefined
      found ??= promise
    }
  }
  return found
}

const PROSE: ReadonlySet<Block['role']> = new Set(['paragraph', 'heading', 'field'])

function* promisesIn(
  sentence: Sentence,
  noun: string,
): Iterable<{ readonly promise: Promised; readonly isWhole: boolean }> {
  const { tokens, numbers } = wordsOf(sentence)
  for (const number of numbers) {
    const counted = nounCountedBy(tokens, number)
    if (counted?.head !== noun) continue
    const isWhole =
      isPlainCount(number) &&
      !SELECTING.has(tokens[number.from - 1]?.lower ?? '') &&
      !tokens.some((token) => PARTIAL.has(token.lower) || OTHERS.has(token.lower))
    yield { promise: promised(sentence, tokens, number, counted.to, ['similar']), isWhole }
  }
}

/** “last year’s five winners”, “five candidates had applied” */
const OTHERS: ReadonlySet<string> = new Set(
  'last previous previously earlier originally had former ago only if'.split(' '),
)
