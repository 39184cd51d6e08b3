import type { Article, Block, Sentence } from '../article/article.ts'
import { ENDS_NAME, LISTED_THINGS, LISTS_THINGS, TELLS_STEPS } from '../language/ingredients.ts'
import { singularOf } from '../language/nouns.ts'
import { wordsOf } from './words.ts'

/** A thing that the steps use as known, and that the list before them has not: “the grated ginger”. */
export interface UnlistedThing {
  readonly sentence: Sentence
  readonly name: string
  readonly start: number
  readonly end: number
  /** The items of the list. */
  readonly listed: readonly Block[]
}

/** What the steps of a recipe or of instructions take for listed, and is named nowhere else in the article. */
export function* unlistedThings(article: Article): Generator<UnlistedThing> {
  const listed = listedIn(article)
  if (listed.length < LEAST) return
  const steps = stepsIn(article, listed)
  if (steps.length === 0) return
  const inSteps = new Set(steps.map(({ block }) => block))
  const elsewhere = article.blocks
    .filter((block) => !inSteps.has(block) && block.role !== 'code')
    .map((block) => block.text.toLowerCase())
    .join(' ')
  const words = new Set(elsewhere.split(NO_LETTER).map(singularOf))
  const told = new Set<string>()
  for (const sentence of steps)
    for (const thing of thingsUsed(sentence)) {
      if (told.has(thing.name) || isNamedIn(elsewhere, words, thing.name)) continue
      told.add(thing.name)
      yield { ...thing, listed }
    }
}

/** Fewer items than these are hardly a whole list. */
const LEAST = 3

/** The items under “Ingredients”, “You will need” and their like, sub-lists (“For the sauce”) included. */
function listedIn({ blocks }: Article): Block[] {
  const listed: Block[] = []
  let inside = false
  for (const block of blocks) {
    if (block.role === 'heading' || (block.role === 'paragraph' && block.text.length < 60)) {
      if (LISTS_THINGS.test(block.text)) inside = true
      else if (TELLS_STEPS.test(block.text)) inside = false
      else if (inside && block.role === 'heading' && !block.text.startsWith('For ')) inside = false
    }
    if (!inside || block.role !== 'item') continue
    // A numbered list holds the steps already.
    if (block.item?.list.ordered === true) return listed
    listed.push(block)
  }
  return listed
}

/** The sentences of the steps: of numbered lists, or of all that stands under “Method”. */
function stepsIn({ blocks, sentences }: Article, listed: readonly Block[]): Sentence[] {
  const from = listed.at(-1)!.index
  const method = blocks.find(
    ({ index, role, text }) =>
      index > from && TELLS_STEPS.test(text) && (role === 'heading' || (role === 'paragraph' && text.length < 30)),
  )
  return sentences.filter(
    ({ block }) =>
      block.index > from &&
      (block.item?.list.ordered === true ||
        (method !== undefined && isUnder(method, block) && block.role === 'paragraph')),
  )
}

/** Under the heading, or after the line in bold and before the next heading. */
function isUnder(method: Block, block: Block): boolean {
  return method.role === 'heading'
    ? block.section === method
    : block.index > method.index && block.section === method.section
}

/** “the grated ginger”, “the pecans”: what is spoken of as known. */
function* thingsUsed(sentence: Sentence): Generator<Omit<UnlistedThing, 'listed'>> {
  const { tokens } = wordsOf(sentence)
  for (const [at, { lower, start }] of tokens.entries()) {
    if (lower !== 'the') continue
    for (let noun = at + 1; noun <= at + 3; noun++) {
      const token = tokens[noun]
      if (token?.kind !== 'word' || ENDS_NAME.has(token.lower)) break
      const name = singularOf(token.lower)
      if (!LISTED_THINGS.has(name)) continue
      const next = tokens[noun + 1]
      if (next === undefined || ENDS_NAME.has(next.lower)) yield { sentence, name, start, end: token.end }
      break
    }
  }
}

const NO_LETTER = /[^\p{L}]+/u

function isNamedIn(text: string, words: ReadonlySet<string>, name: string): boolean {
  const others = LISTED_THINGS.get(name) ?? []
  return words.has(name) || others.some((other) => words.has(other) || (other.includes(' ') && text.includes(other)))
}
