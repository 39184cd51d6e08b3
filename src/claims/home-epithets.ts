import { countryOf } from '../language/countries.ts'
import { type AttributeClaim, attributeOf, epithetOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import { BODY_ROLES } from './mentions.ts'

/** "The 27-year-old from Flensburg", "In Rostock, her home town": of the one person whom the article is about. */
export function* homeEpithets(claims: Claims): Generator<AttributeClaim> {
  for (const sentence of claims.article.sentences) {
    const { text, block } = sentence
    if (!BODY_ROLES.has(block.role) || !(text.includes('-year-old') || text.includes('home'))) continue
    for (const match of text.matchAll(FROM_HOME)) {
      const { epithet, before, behind, his = '', hers = '' } = match.groups as Record<string, string | undefined>
      const town = (epithet ?? before ?? behind)!
      const subject = centralPerson(claims)
      if (subject === undefined || countryOf(town) !== undefined || STREET.test(town)) continue
      if (epithet === undefined && !isOfMainGender(claims, his === '' ? hers : his)) continue
      const start = match.index + match[0].indexOf(town)
      yield epithetOf(attributeOf(sentence, subject, 'town', town.toLowerCase(), town, start, start + town.length))
    }
  }
}

const TOWN = "(?!(?:In|From|At|To|For|Near|And|But|Back|Like) )\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?"
// “The 27-year-old from Flensburg”, “Rostock, her home town,”, “his home town of Rostock”
const FROM_HOME = new RegExp(
  `\\b[Tt]he \\d{2}-year-old (?:[a-z-]+ )?from (?<epithet>${TOWN})|(?<before>${TOWN}), (?<his>his|her) home ?town\\b|\\b(?<hers>[Hh]is|[Hh]er) home ?town(?: of|,)? (?<behind>${TOWN})`,
  'gu',
)
const STREET = /(?:Street|Road|Lane|Avenue|Square|Row|Close|Drive|Terrace)$/
