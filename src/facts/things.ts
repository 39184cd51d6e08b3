import type { Claims } from '../claims/claim.ts'
import { isSameNamed, type Phrase, phraseOf } from '../language/event-phrases.ts'

/** True where two phrases name one thing by its name: "the Harbour Bridge", "Harbour Bridge"; "Veldwind". */
export function isSameThing(a: Phrase, b: Phrase): boolean {
  if (a.head !== b.head || !a.named || !b.named) return false
  return (a.others.length === 0 && b.others.length === 0) || isSameNamed(a, b)
}

/** True where an article names the thing, and nothing else of its noun: "the bridge" is then that one. */
export function isOnlyThing(thing: Phrase, claims: Claims): boolean {
  let isNamed = false
  for (const { value } of claims.of('mention')) {
    const phrase = phraseOf(value.name)
    if (phrase === undefined || phrase.head !== thing.head) continue
    if (isSameThing(phrase, thing)) isNamed = true
    else if (phrase.others.length > 0) return false
  }
  return isNamed
}
