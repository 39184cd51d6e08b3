import type { Sentence } from '../article/article.ts'
import { DIET, DIET_IN_PART, HOUSE_DIET, LEFT_OUT, MEAT_DISH, QUANTITY_FIRST, STAND_IN } from '../language/diets.ts'
import type { Claims } from './claim.ts'

/** A dish is said to be vegan (or without something else), or a line of its ingredients says that it is not. */
export interface DietStatement {
  readonly sentence: Sentence
  readonly diet: string
  readonly denied: boolean
  readonly start: number
  readonly end: number
}

/** What an article with one recipe says of its dish; several recipes may be of several diets. */
export function* dietsIn({ article }: Claims): Generator<DietStatement> {
  const lines = article.sentences.filter(({ block }) => block.role === 'item')
  if (!lines.some(({ text }) => QUANTITY_FIRST.test(text))) return
  if (article.blocks.filter(({ role, text }) => role !== 'item' && INGREDIENTS.test(text)).length > 1) return
  const diets = new Set<string>()
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'item' || DIET_IN_PART.test(sentence.text)) continue
    for (const match of sentence.text.matchAll(DIET)) {
      const written = match.groups!.diet!
      const diet = written.toLowerCase()
      diets.add(diet)
      const start = match.index + match[0].length - written.length
      yield { sentence, diet, denied: false, start, end: start + written.length }
    }
  }
  for (const sentence of lines) {
    if (!QUANTITY_FIRST.test(sentence.text) || STAND_IN.test(sentence.text)) continue
    for (const diet of diets) {
      const found = LEFT_OUT[diet]?.exec(sentence.text)
      if (found === null || found === undefined) continue
      yield { sentence, diet, denied: true, start: 0, end: found.index + found[0].length }
    }
  }
}

/** A house that cooks without meat, and a dish of meat on its table. */
export function* houseDietsIn({ article }: Claims): Generator<DietStatement> {
  const house = article.sentences.flatMap((sentence) =>
    sentence.text.includes('veg') ? statementOf(sentence, HOUSE_DIET, false) : [],
  )
  if (house.length === 0) return
  yield* house
  for (const sentence of article.sentences)
    if (!sentence.block.quoted && !NOT_SERVED.test(sentence.text)) yield* statementOf(sentence, MEAT_DISH, true)
}

/** Whichever of the two diets it is, meat breaks it: they are compared as one. */
function statementOf(sentence: Sentence, pattern: RegExp, denied: boolean): DietStatement[] {
  const found = DIET_IN_PART.test(sentence.text) ? null : pattern.exec(sentence.text)
  if (found === null) return []
  return [{ sentence, diet: 'meatless house', denied, start: found.index, end: found.index + found[0].length }]
}

// “no grilled lamb”, “the vegan steak”, “the butcher’s next door”
const NOT_SERVED =
  /\b(?:no|not|never|without|instead|vegan|vegetarian|plant|tofu|mock|elsewhere|other|next door|used to|until|before|miss(?:ed)?|if|would)\b|n['’]t\b/

// “Ingredients”, “You will need:”
const INGREDIENTS = /^(?:Ingredients|You(?:['’]ll| will)? need|For the \w+|Shopping list)\b/
