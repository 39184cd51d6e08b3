import type { Claims } from '../claims/claim.ts'
import { type Phrase, phraseOf } from '../language/event-phrases.ts'

/** What a phrase names, by its words: "the Harbour Bridge" has the head "bridge". */
export type Thing = Pick<Phrase, 'head' | 'others' | 'named'>

/** True where two phrases name one thing by its name: "the Harbour Bridge", "Harbour Bridge"; "Veldwind". */
export function isSameThing(a: Thing, b: Thing): boolean {
  if (a.head !== b.head || !(a.named || b.named)) return false
  // “Veldwind’s” is a name, whether or not the reader of the phrase saw its capital.
  if (a.others.length === 0 && b.others.length === 0) return true
  if (!a.named || !b.named) return false
  const [short, long] = a.others.length <= b.others.length ? [a, b] : [b, a]
  return short.others.length > 0 && short.others.every((word) => long.others.includes(word))
}

/** True where an article names the thing, and nothing else of its noun: "the bridge" is then that one. */
export function isOnlyThing(thing: Thing, claims: Claims): boolean {
  let isNamed = false
  for (const { value } of claims.of('mention')) {
    const phrase = phraseOf(value.name)
    if (phrase === undefined || phrase.head !== thing.head) continue
    if (isSameThing(phrase, thing)) isNamed = true
    else if (phrase.others.length > 0) return false
  }
  return isNamed
}
