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
  const runs = sentences.map(({ text }) => runHashes(text))
  const mayRepeat = repeatedAmong(runs)
  for (let later = 0; later < sentences.length; later++) {
    const own = runs[later]!
    const shared = new Map<number, number>()
    for (const hash of own) {
      if (!mayRepeat(hash)) continue
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
      const similarity = (2 * count) / (own.length + runs[earlier]!.length)
      if (similarity >= least)
        pairs.push({ earlier: sentences[earlier]!, later: sentences[later]!, similarity: Math.min(1, similarity) })
    }
  }
  return pairs
}

/**
 * Which runs of words may stand twice, by the low bits of their hashes: most stand once, and need no place in the index.
 */
function repeatedAmong(runs: readonly (readonly number[])[]): (hash: number) => boolean {
  const count = runs.reduce((sum, { length }) => sum + length, 0)
  const mask = 2 ** Math.ceil(Math.log2(4 * count + 1)) - 1
  const times = new Uint8Array(mask + 1)
  for (const own of runs) for (const hash of own) times[hash & mask] = times[hash & mask] === 0 ? 1 : 2
  return (hash) => times[hash & mask] === 2
}

/** A hash for each run of words. */
function runHashes(text: string): number[] {
  const hashes = wordHashes(text)
  const runs = Math.max(0, hashes.length - RUN + 1)
  for (let i = 0; i < runs; i++) hashes[i] = mixed(mixed(hashes[i]!, hashes[i + 1]!), hashes[i + 2]!)
  hashes.length = runs
  return hashes
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
