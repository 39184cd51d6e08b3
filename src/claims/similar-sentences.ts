import type { Sentence } from '../article/article.ts'
import { CharacterClass, classOf, WORD } from '../article/characters.ts'

/** Sentences of an article that say the same in nearly the same words, the earlier one first. */
export interface SentencePair {
  readonly earlier: Sentence
  readonly later: Sentence
  /** Dice coefficient over runs of three words: 1 for the same words. */
  readonly similarity: number
}

const { digit: DIGIT } = CharacterClass
/** Words that a run of them spans. */
const RUN = 3
/** Runs of words that stand in more sentences than this are phrases of the trade, not passages. */
const COMMON = 12

/** Pairs of similar sentences, through an inverted index of their runs of words: time grows with the text, not its square. */
export function similarSentences(sentences: readonly Sentence[], least: number): SentencePair[] {
  const pairs: SentencePair[] = []
  const holders = new Map<number, number[]>()
  const runsOf: number[] = []
  for (let later = 0; later < sentences.length; later++) {
    const words = wordHashes(sentences[later]!.text)
    const runs = words.length - RUN + 1
    runsOf.push(Math.max(0, runs))
    if (runs <= 0) continue
    const shared = new Map<number, number>()
    for (let i = 0; i < runs; i++) {
      const hash = mixed(mixed(words[i]!, words[i + 1]!), words[i + 2]!)
      const known = holders.get(hash)
      if (known === undefined) {
        holders.set(hash, [later])
        continue
      }
      if (known.length > COMMON) continue
      for (const earlier of known) if (earlier !== later) shared.set(earlier, (shared.get(earlier) ?? 0) + 1)
      if (known.at(-1) !== later) known.push(later)
    }
    for (const [earlier, count] of shared) {
      const similarity = (2 * count) / (runs + runsOf[earlier]!)
      if (similarity >= least)
        pairs.push({ earlier: sentences[earlier]!, later: sentences[later]!, similarity: Math.min(1, similarity) })
    }
  }
  return pairs
}

/** How many words a text has, as they are compared. */
export function wordCount(text: string): number {
  return wordHashes(text).length
}

/** A hash for each word of a text, letter case and punctuation aside; "1,200" is one word. */
function wordHashes(text: string): number[] {
  const hashes: number[] = []
  let hash = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (classOf(code) & WORD) hash = mixed(hash, code >= 65 && code <= 90 ? code + 32 : code)
    else if (hash !== 0 && !isInner(text, i, code)) {
      hashes.push(hash)
      hash = 0
    }
  }
  if (hash !== 0) hashes.push(hash)
  return hashes
}

/** The apostrophe of "don't" and the comma of "1,200" are inside a word. */
function isInner(text: string, at: number, code: number): boolean {
  if (code === 39 || code === 0x2019) return (classOf(text.charCodeAt(at + 1)) & WORD) !== 0
  if (code !== 44 && code !== 46) return false
  return (classOf(text.charCodeAt(at - 1)) & classOf(text.charCodeAt(at + 1)) & DIGIT) !== 0
}

function mixed(hash: number, value: number): number {
  return (Math.imul(hash ^ value, 0x01000193) + 0x9e3779b9) | 0
}
