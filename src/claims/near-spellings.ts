import { spellingKeys } from '../language/spelling.ts'
import type { Claims } from './claim.ts'

/** Pairs whose folded words share a spelling key, in linear time. */
export function* nearPairs<Spelled extends { readonly folded: string }>(
  all: readonly Spelled[],
): Generator<[Spelled, Spelled]> {
  const byKey = new Map<string, Spelled[]>()
  const seen = new Set<string>()
  for (const one of withNeighbours(all)) {
    for (const key of spellingKeys(one.folded)) {
      const near = byKey.get(key)
      if (near === undefined) {
        byKey.set(key, [one])
        continue
      }
      for (const other of near) {
        const pair = `${other.folded} ${one.folded}`
        if (one === other || seen.has(pair)) continue
        seen.add(pair)
        yield [other, one]
      }
      if (near.length < 50) near.push(one)
    }
  }
}

/** The words that have another of the same first letter and nearly the same length: the others need no keys. */
function withNeighbours<Spelled extends { readonly folded: string }>(all: readonly Spelled[]): readonly Spelled[] {
  const counts = new Map<number, number>()
  const shapeOf = ({ folded }: Spelled) => folded.charCodeAt(0) * 64 + Math.min(folded.length, 60)
  for (const one of all) counts.set(shapeOf(one), (counts.get(shapeOf(one)) ?? 0) + 1)
  return all.filter((one) => {
    const shape = shapeOf(one)
    // “Abercrombie” and “Abercromby” are one letter apart in length, a dropped letter makes it two.
    const near = [-2, -1, 1, 2].some((gap) => counts.has(shape + gap))
    return near || counts.get(shape)! > 1
  })
}

/** The settings say of two of the names that they are one, or that they are two. */
export function isSettled({ names }: Claims, some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.some((other) => names.areOne(name, other) || names.areTwo(name, other)))
}

/** The article writes the word in lower case somewhere, too. */
export function isOrdinary(claims: Claims, word: string): boolean {
  const lower = word.toLowerCase()
  return claims.article.blocks.some((block) => standsAlone(block.text, lower))
}

/** The word in lower case somewhere: an ordinary word with a capital at the start of a sentence. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) return true
  return false
}

export function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

const LETTER = /[\p{L}’'-]/u
