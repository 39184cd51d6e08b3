import type { Block, Sentence } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import { numbersIn } from '../language/numbers.ts'
import { type Token, tokensOf } from '../language/tokens.ts'

/** The tokens and numbers of one text, read once. */
export interface Words {
  readonly tokens: readonly Token[]
  readonly numbers: readonly NumberPhrase[]
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
