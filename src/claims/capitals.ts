import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'

import { NAMESAKES } from './places.ts'
import { sentencesWithNames } from './subjects.ts'

/** A city is called the capital of a country or region: "Wellington, the capital of New Zealand". */
export interface CapitalCity {
  readonly city: string
  readonly country: string
  /** Equal for a country and its adjective, “Vernia” and “Vernian”; empty where the text leaves it out. */
  readonly state: string
  /** The capitals of the country, by the list; empty where the list does not have it. */
  readonly capitals: readonly string[]
  readonly citySpan: Span
}

/** Reads which city is said to be the capital of which country. */
export function* readCapitals(claims: Claims): Generator<ClaimOf<'capital-city', CapitalCity>> {
  const cues = cuesIn(claims.article)
  for (const { sentence } of sentencesWithNames(claims)) {
    const { text } = sentence
    if ((cues[sentence.index]! & Cue.capital) === 0) continue
    for (const pattern of PATTERNS)
      for (const match of text.matchAll(pattern)) {
        const { city, country: written = '' } = match.groups as { city: string; country?: string }
        const country = written === '' ? undefined : countryOf(written)?.country
        const isListed = country?.sovereign === true && !NAMESAKES.has(country.name)
        if (
          countryOf(city) !== undefined ||
          NO_COUNTRY.has(written) ||
          OTHER_CAPITAL.test(text.slice(match.index + match[0].length))
        )
          continue
        const at = match.index + match[0].indexOf(city, match[0].startsWith(written) ? written.length : 0)
        const frame = frameOf(sentence, match.index, match.index + match[0].length)
        yield {
          kind: 'capital-city',
          value: {
            city,
            country: country?.name ?? written,
            state: country?.name ?? stateOf(written),
            capitals: isListed ? country.capitals : [],
            citySpan: spanIn(sentence, at, at + city.length),
          },
          span: spanIn(sentence, match.index, match.index + match[0].length),
          block: sentence.block,
          sentence,
          voice: frame.voice,
          guards: frame.guards.filter((guard) => guard !== 'attributed' && guard !== 'planned'),
        }
      }
  }
}

const NAME = "[A-Z][A-Za-zÀ-ɏ’'-]+(?: (?:(?:d[aeo]s?|del?|la|el|al|of|y) )?[A-Z][A-Za-zÀ-ɏ’'-]+){0,3}"
const PATTERNS = [
  // “Belgrade, the capital of Serbia”, “Quito is the capital of Ecuador”
  new RegExp(
    `(?<city>${NAME})(?:, | is | \\()(?:the |which is the |still the )?(?:national |present |current )?capital(?: city)? of (?:the )?(?<country>${NAME})`,
    'g',
  ),
  // “Sydney, Australia’s capital”, “Sydney is Australia’s capital”
  new RegExp(`(?<city>${NAME})(?:, | is )(?<country>${NAME})['’]s? capital(?! city of| of )`, 'g'),
  // “the Ecuadorian capital, Quito”, “Ecuador’s capital, Quito”, “the French capital of Paris”
  new RegExp(`(?<country>${NAME})(?:['’]s?)? capital(?: city)?(?:,| is| of)? (?<city>${NAME})`, 'g'),
  // “Port Almer, the Vernian capital”
  new RegExp(`(?<city>${NAME})(?:,| is|, which is) the (?<country>[A-Z][a-z]+) capital(?! city of| of )`, 'g'),
  // “the capital, Port Selune,”
  new RegExp(`\\b[Tt]he capital, (?<city>${NAME})(?=[,.;)])`, 'g'),
  // “the capital of Serbia, Belgrade”, “the capital of Serbia is Belgrade”
  new RegExp(`capital(?: city)? of (?:the )?(?<country>${NAME})(?:,| is) (?<city>${NAME})`, 'g'),
]
/** What is left of a name and its adjective without their endings. */
function stateOf(written: string): string {
  return fold(written).replace(ADJECTIVE, '').replace(FINAL_VOWELS, '')
}

// “-ian”, “-ese”
const ADJECTIVE = /(?:ian|ean|an|ese|ish|ic|i|n)$/
const FINAL_VOWELS = /[aeiou]+$/
/** Capitalised words before “capital” that name a time or a people, which may have had several. */
const NO_COUNTRY: ReadonlySet<string> = new Set(
  'Roman Viking Inca Aztec Mayan Maya Habsburg Ottoman Byzantine Moorish Confederate Norman Saxon Celtic Pictish Mughal Assyrian Hittite Soviet Yugoslav Fashion Old New Winter Summer Royal Imperial'.split(
    ' ',
  ),
)
// “Australia’s capital gains”, “capital of culture”, “the capital of Bulgaria until 1393”
const OTHER_CAPITAL =
  /^ ?(?:until|before|from|between|in (?:the )?(?:1\d\d\d|\w+ century|days|time)|gains|markets?|city of culture|of (?:culture|fashion|rock|jazz)|Region|Territory)/
