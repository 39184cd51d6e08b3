import type { Block, Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import { numbersIn } from '../language/numbers.ts'
import { type Token, tokensOf } from '../language/tokens.ts'

/** The tokens and numbers of one text, read once. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly numbers: readonly NumberPhrase[]
}

// "four hundred", "a dozen", "half", "one in five": what numbers in words begin with.
const NUMBER_WORD =
  /\b(?:[Oo]ne(?: (?:in|out|of|third|quarter|half|hundred|thousand|million|billion)|-)|[Tt]w(?:o|elve|ent)|[Tt]h(?:ree|irt)|[Ff](?:our|ort|ive|ift)|[Ss](?:ix|even)|[Ee](?:ight|leven)|[Nn]ine|[Tt]en\b|[Dd]ozen|[Hh]al(?:f|ves)\b|[Qq]uarters?\b|[Aa]n? (?:thousand|million|billion|trillion|third|hundred|fifth|tenth|eighth))/

/** A first look, far cheaper than reading: whether a sentence can hold a number, in digits or in words. */
export function mayHoldNumber({ text, traits }: Sentence): boolean {
  return (traits & Trait.digit) !== 0 || NUMBER_WORD.test(text)
}

const known = new WeakMap<Sentence | Block, Words>()

/** The tokens and numbers of a sentence (or of a whole block, for cells), kept with it: every reader of quantities asks. */
export function wordsOf(text: Sentence | Block): Words {
  let words = known.get(text)
  if (words === undefined) {
    const tokens = tokensOf(text.text)
    words = { tokens, numbers: numbersIn(tokens) }
    known.set(text, words)
  }
  return words
}
