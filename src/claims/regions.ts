import { Trait } from '../article/article.ts'
import { REGION_NOUNS } from '../language/state-capitals.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { Cue, sentencesWith } from './cue-bits.ts'

/** A place is said to lie in a province or county: "Mereth lies in the province of Tarn", "Mereth, in Goss province". */
export interface PlaceInRegion {
  readonly place: string
  /** "province" */
  readonly kind: string
  readonly region: string
}

/** Names of places right before the words for where they lie. */
export function* readPlacesInRegions(claims: Claims): Generator<ClaimOf<'place-in-region', PlaceInRegion>> {
  for (const sentence of sentencesWith(claims.article, Cue.region)) {
    const { text } = sentence
    if ((sentence.traits & Trait.capital) === 0 || ANOTHER_TIME.test(text)) continue
    for (const match of text.matchAll(LIES_IN)) {
      const { place, before, after, kind, kindAfter } = match.groups as Record<string, string | undefined>
      yield claimAt(sentence, match.index, match.index + match[0].length, {
        kind: 'place-in-region',
        value: { place: place!, kind: (kind ?? kindAfter)!, region: (after ?? before)! },
        weakenedBy: ['quoted', 'hypothetical', 'negated'],
      })
    }
  }
}

const KIND = REGION_NOUNS.join('|')
const NAME = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}"
// “Mereth lies in the province of Tarn”, “Mereth, in Goss province”, “Mereth, a town in the county of Tarn”
const LIES_IN = new RegExp(
  `(?<place>${NAME})(?:,| lies| is| stands|, which lies|, which is)?,?(?: an? (?:[a-z-]+ )?(?:town|village|city|port|hamlet|resort))? in (?:the )?(?:(?:[a-z]+ )?(?<kind>${KIND}) of (?<after>${NAME})|(?<before>${NAME}) (?<kindAfter>${KIND}))(?![\\p{L}])`,
  'gu',
)
// borders move, and a name may be of two places
const ANOTHER_TIME = /\b(?:until|former|formerly|then|was in|once|another|other|before|now)\b/
