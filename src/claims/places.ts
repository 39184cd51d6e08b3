import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { type City, cityOf, isCapitalOf, isLargestOf } from '../language/cities.ts'
import { type Country, type CountryWord, countryOf } from '../language/countries.ts'
import { stateOf, townOf } from '../language/state-capitals.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'

/** What an article says of a city: that it is the capital of a country, or lies in it. */
export interface CityStatement {
  readonly says: 'capital' | 'city' | 'largest'
  readonly city: City
  readonly written: string
  readonly country: Country
  readonly countryWritten: string
  /** Whether the bundled table agrees. */
  readonly holds: boolean
}

/** Reads “Belgrade, the capital of Bulgaria”, “Bulgaria's capital, Belgrade”, “the Bulgarian city of Belgrade”. */
export function* readCityStatements({ article }: Claims): Generator<ClaimOf<'city-statement', CityStatement>> {
  for (const sentence of article.sentences) {
    if (!sentence.text.includes('capital') && !(sentence.text.includes('city') && CITY_IN.test(sentence.text))) continue
    for (const { says, pattern } of PATTERNS)
      for (const match of sentence.text.matchAll(pattern)) {
        const statement = statementOf(says, match)
        if (statement === undefined) continue
        const end = match.index + match[0].trimEnd().length
        const start = match.index + (match[0].length - match[0].trimStart().length)
        const guards = guardsOf(sentence, start, end)
        if (guards === undefined) continue
        yield {
          kind: 'city-statement',
          value: statement,
          span: spanIn(sentence, start, start + lengthOf(statement, sentence.text.slice(start, end))),
          block: sentence.block,
          sentence,
          voice: frameOf(sentence, start, end).voice,
          guards,
        }
      }
  }
}

const CITY_IN = /\bcity (?:of|in)\b|(?:largest|biggest|populous) city\b/

const NAME =
  "[A-ZÀ-ÝŁŚŠŽÓÉ][\\p{L}.'’-]+(?: (?:de|del|da|do|es|al|la|el|of|and|the|Chi|[A-ZÀ-ÝŁŚŠŽ][\\p{L}.'’-]*)){0,4}"
// Words that leave a capital what it is; “cultural”, “former” do not, “provincial” does for a state alone.
const LIKE =
  '(?:(?:state|provincial|territorial|bustling|sprawling|busy|beautiful|coastal|national|federal|vibrant|windy|leafy|hilly|sunny|modern|crowded|noisy|mountain|lively) )?'
// “to Belgrade first, Serbia's capital”
const FIRST = '(?: (?:first|next|then|last|again|too|itself|proper|instead))?'

// Each with an example; `city` and `country` are found in the tables, the longest name first.
const PATTERNS: readonly { readonly says: CityStatement['says']; readonly pattern: RegExp }[] = [
  // “Belgrade, the capital of Bulgaria” · “Belgrade, the bustling capital city of Bulgaria” · “Belgrade (the capital of Bulgaria)”
  {
    says: 'capital',
    pattern: new RegExp(
      `(?<city>${NAME})${FIRST}(?:,| \\(|:| –| —) ?(?:which is )?(?:the )?${LIKE}capital(?: city)? of (?<country>(?:the )?${NAME})`,
      'gu',
    ),
  },
  // “Belgrade is the capital of Bulgaria”
  {
    says: 'capital',
    pattern: new RegExp(
      `(?<city>${NAME}) (?:is|remains|serves as) (?:the )?${LIKE}capital(?: city)? of (?<country>(?:the )?${NAME})`,
      'gu',
    ),
  },
  // “Belgrade, Bulgaria's capital” · “Belgrade, the Bulgarian capital” · “Belgrade is Bulgaria's capital”
  {
    says: 'capital',
    pattern: new RegExp(
      `(?<city>${NAME})${FIRST}(?:,| \\(| is) ?(?:the )?(?<country>${NAME}?)(?:['’]s?)? ${LIKE}capital\\b(?! (?:of|gains|punishment|markets?|investment|expenditure))`,
      'gu',
    ),
  },
  // “Bulgaria's capital, Belgrade” · “the Bulgarian capital, Belgrade” · “the Bulgarian capital Belgrade” · “the Bulgarian capital of Belgrade”
  {
    says: 'capital',
    pattern: new RegExp(
      `(?<country>${NAME}?)(?:['’]s?)? ${LIKE}capital(?: city)?(?:,| is| of|:| \\()? (?<city>${NAME})`,
      'gu',
    ),
  },
  // “the capital of Bulgaria, Belgrade” · “the capital of Bulgaria is Belgrade”
  {
    says: 'capital',
    pattern: new RegExp(`capital(?: city)? of (?<country>(?:the )?${NAME})(?:,| is|:) (?<city>${NAME})`, 'gu'),
  },
  // “Ottawa, the largest city of Canada” · “Ottawa is the biggest city in Canada”
  {
    says: 'largest',
    pattern: new RegExp(
      `(?<city>${NAME})(?:,| is| \\() ?(?:the )?(?:largest|biggest|most populous) city (?:of|in) (?<country>(?:the )?${NAME})`,
      'gu',
    ),
  },
  // “Ottawa, Canada's largest city”
  {
    says: 'largest',
    pattern: new RegExp(
      `(?<city>${NAME})(?:,| is| \\() ?(?<country>${NAME}?)['’]s? (?:largest|biggest|most populous) city\\b`,
      'gu',
    ),
  },
  // “Canada's largest city, Ottawa”
  {
    says: 'largest',
    pattern: new RegExp(
      `(?<country>${NAME}?)['’]s? (?:largest|biggest|most populous) city(?:,| is)? (?<city>${NAME})`,
      'gu',
    ),
  },
  // “the Bulgarian city of Belgrade”
  {
    says: 'city',
    pattern: new RegExp(
      `(?<country>${NAME}?) ${LIKE}(?:port |coastal |northern |southern |eastern |western )?city of (?<city>${NAME})`,
      'gu',
    ),
  },
  // “Belgrade, a city in Bulgaria”
  {
    says: 'city',
    pattern: new RegExp(
      `(?<city>${NAME})(?:,| is) (?:a|the) (?:[a-z]+ )?city in (?:(?:northern|southern|eastern|western|central) )?(?<country>(?:the )?${NAME})`,
      'gu',
    ),
  },
]

function statementOf(says: CityStatement['says'], match: RegExpMatchArray): CityStatement | undefined {
  const { city: cityWords, country: countryWords } = match.groups!
  // “Zagreb, the capital of Slovenia’s neighbour”: the genitive makes it a statement of something else.
  if (ENDS_IN_GENITIVE.test(match[0])) return undefined
  // A city stands at the near end of its words: “In Belgrade, the capital …” starts with a capital that is no name.
  const startsWithCity = match[0].trimStart().startsWith(cityWords!)
  const within = known(countryWords!, !startsWithCity, stateOf)
  if (within !== undefined) return says === 'capital' ? ofState(match, within, startsWithCity) : undefined
  // “the Afghan provincial capital, Herat”
  if (OF_A_PART.test(match[0])) return undefined
  const found = known(cityWords!, startsWithCity, cityOf)
  const state = known(countryWords!, !startsWithCity, countryOf)
  if (found === undefined || state === undefined) return undefined
  const { country } = state.value
  if (!country.sovereign || NAMESAKES.has(country.name)) return undefined
  // “Georgia” and the like apart, “South Korea” is not “Korea”, nor “Northern Ireland” Ireland.
  if (PART_BEFORE.test(countryWords!) && state.written !== countryWords!.replace(/^the |['’]s?$/g, '')) return undefined
  const holds =
    says === 'capital'
      ? isCapitalOf(found.value, country)
      : says === 'largest'
        ? isLargestOf(found.value, country)
        : found.value.countries.includes(country)
  return {
    says,
    city: found.value,
    written: found.written,
    country,
    countryWritten: state.written,
    holds,
  }
}

/** “Anchorage, Alaska's capital”: a town of a state, compared with the state's own towns alone. */
function ofState(
  match: RegExpMatchArray,
  within: { readonly value: CountryWord; readonly written: string },
  startsWithCity: boolean,
): CityStatement | undefined {
  const { country: state, as } = within.value
  const { city: cityWords } = match.groups!
  const isPlain = match[0].includes('capital of') || match[0].includes('capital city of')
  // “Houston, Texas capital projects”, “Texas's capital budget”: only a genitive or adjective, and nothing behind.
  if (!isPlain && as === 'name' && !STATES_OWN.test(match[0])) return undefined
  if (startsWithCity && !isPlain && !CAPITAL_ENDS.test(match.input!.slice(match.index! + match[0].length)))
    return undefined
  const found = known(cityWords!, startsWithCity, (name) => townOf(state, name))
  if (found === undefined) return undefined
  // “From Juneau, the Alaskan capital, Anchorage is far”: what follows is another town.
  const isTold = state.capitals.some((capital) => capital !== state.name && match.input!.includes(capital))
  if (!startsWithCity && isTold && !isCapitalOf(found.value, state)) return undefined
  const holds = isCapitalOf(found.value, state)
  return {
    says: 'capital',
    city: found.value,
    written: found.written,
    country: state,
    countryWritten: within.written,
    holds,
  }
}

// “state capital”
const OF_A_PART = /(?:state|provincial|territorial) capital/
// “Alaska's capital”, “Texas’ capital”
const STATES_OWN = /(?:['’]s|s['’]) (?:[a-z]+ )?capital/
// “, and”, “ and”, “ for a day”; not “ budget”, “ campaign”
const CAPITAL_ENDS =
  /^(?: city)?(?:$|[,.;:)!?—–]| (?:and|but|or|in|on|for|from|to|at|with|where|is|was|has|by|when|before|after|since|this|last)\b)/

const ENDS_IN_GENITIVE = /['’]s?$/

/** Names of states that other places bear too, or whose capital is in dispute. */
export const NAMESAKES: ReadonlySet<string> = new Set([
  'Georgia',
  'Israel',
  'Luxembourg',
  'Republic of the Congo',
  'Democratic Republic of the Congo',
  'Dominica',
  'Holy See',
  'Taiwan',
  'Palestine',
])
const PART_BEFORE =
  /\b(?:Northern|Southern|Eastern|Western|Inner|Outer|West|East|New|Ottoman|Roman|Nazi|Soviet|Imperial|Ancient|Medieval|British|French)\b/

/** The longest run of the words that a table knows: from the end where they lead up to it, else from the start. */
function known<T>(
  written: string,
  fromEnd: boolean,
  table: (name: string) => T | undefined,
): { readonly value: T; readonly written: string } | undefined {
  const words = written.replace(/['’]s$/, '').split(' ')
  for (let count = words.length; count > 0; count--) {
    const name = (fromEnd ? words.slice(words.length - count) : words.slice(0, count))
      .join(' ')
      .replace(/['’]s?$|[.,]$/, '')
    const value = table(name)
    if (value !== undefined) return { value, written: name }
  }
  return undefined
}

/** What makes the statement one of another time or no statement at all: then it is none. */
function guardsOf(sentence: Sentence, start: number, end: number): Guard[] | undefined {
  if (ANOTHER_TIME.test(sentence.text) || sentence.text.endsWith('?')) return undefined
  const guards = frameOf(sentence, start, end).guards
  if (guards.includes('negated') || guards.includes('past')) return undefined
  return guards.filter((guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'hedged')
}

const ANOTHER_TIME =
  /\b(?:former|formerly|once|ancient|until|new capital|empire|kingdom of|dynasty|century|Soviet|colonial|wartime|medieval|instead of|rather than|mistake|wrongly|thinks?|thought|believes?|1[0-8]\d\d)\b/i

/** Up to the later of the two names. */
function lengthOf({ written, countryWritten }: CityStatement, text: string): number {
  const city = text.indexOf(written) + written.length
  const country = text.indexOf(countryWritten) + countryWritten.length
  return Math.max(
    city,
    country,
    text.search(/\bcapital\b/) + 7,
    text.search(/\b(?:largest|biggest|most populous) city\b/) + 12,
  )
}
