import { countryOf } from '../language/countries.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { sentencesWithNames } from './subjects.ts'

/** A place is said to lie in a country: "Brevent, France", "the French town of Brevent", "Brevent, a port in France". */
export interface PlaceWithin {
  readonly place: string
  readonly country: string
  readonly words: string
}

/** Names beside which a country stands that they are in. */
export function* readPlacesWithin(claims: Claims): Generator<ClaimOf<'place-within', PlaceWithin>> {
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    const { text } = sentence
    for (const { value } of mentions) {
      if (value.subject?.thing === 'person' || countryOf(value.name) !== undefined) continue
      const found = countryBehind(text, value.end) ?? countryBefore(text, value.start)
      if (found === undefined) continue
      const [start, end] = [Math.min(value.start, found.at), Math.max(value.end, found.to)]
      yield claimAt(sentence, start, end, {
        kind: 'place-within',
        value: { place: value.name, country: found.country, words: text.slice(start, end) },
        weakenedBy: ['quoted', 'hypothetical', 'negated'],
      })
    }
  }
}

interface Country {
  readonly country: string
  readonly at: number
  readonly to: number
}

function countryBehind(text: string, end: number): Country | undefined {
  const match = BEHIND.exec(text.slice(end, end + 90))
  const written = match?.groups?.country
  if (match === null || written === undefined) return undefined
  const word = countryOf(written)
  return word?.as === 'name' ? { country: word.country.name, at: end, to: end + match[0].length } : undefined
}

function countryBefore(text: string, start: number): Country | undefined {
  const from = Math.max(0, start - 60)
  const match = BEFORE.exec(text.slice(from, start))
  if (match === null) return undefined
  const word = countryOf(match.groups!.country!)
  return word?.as === 'adjective' ? { country: word.country.name, at: from + match.index, to: start } : undefined
}

const KIND = '(?:city|town|village|port|island|suburb|region|resort|province|capital)'
const NAME = '\\p{Lu}\\p{L}+(?: (?:and |of )?\\p{Lu}\\p{L}+){0,2}'
// “, France”, “, a port in northern France”, “ is a town in France”
const BEHIND = new RegExp(
  `^(?:, |,? (?:which )?(?:is )?(?:a|an|the) (?:\\p{L}+ ){0,2}${KIND} (?:in|on the coast of|of) (?:the )?(?:[a-z-]+ ){0,2})(?<country>${NAME})`,
  'u',
)
// “French town of ”
const BEFORE = new RegExp(`(?<country>${NAME}) (?:[a-z]+ )?${KIND} of $`, 'u')
