import { COUNTRY_LINES } from './country-list.ts'
import { fold } from './fold.ts'

export interface Country {
  readonly name: string
  readonly capitals: readonly string[]
  /** False for a territory that belongs to another state. */
  readonly sovereign: boolean
}

/** What a capitalised word says of a country: its name, its adjective, or its capital. */
export interface CountryWord {
  readonly country: Country
  readonly as: 'name' | 'adjective'
}

let words: Map<string, CountryWord> | undefined

/** The country that a name or adjective stands for: "Iraq", "Iraqi", "U.S.", "the Netherlands". */
export function countryOf(written: string): CountryWord | undefined {
  words ??= readCountries()
  let found = asked.get(written)
  if (found === undefined) {
    found = words.get(keyOf(written)) ?? null
    if (asked.size >= MOST_ASKED) asked.clear()
    asked.set(written, found)
  }
  return found ?? undefined
}

/** What was asked before: every reader asks for the same capitalised words. `null` is no country. */
const asked = new Map<string, CountryWord | null>()
const MOST_ASKED = 10_000

/** An adjective that two states share ("Korean", "Guinean") tells neither. */
function readCountries(): Map<string, CountryWord> {
  const read = new Map<string, CountryWord>()
  const shared = new Set<string>()
  const add = (written: string, word: CountryWord) => {
    const key = keyOf(written)
    if (key === '') return
    const known = read.get(key)
    if (known === undefined) read.set(key, word)
    else if (known.country !== word.country && known.country.sovereign) {
      // “French” is of France, not of French Guiana; “Korean” may be of either state.
      if (word.country.sovereign) shared.add(key)
    } else if (known.country !== word.country) read.set(key, word)
  }
  for (const line of COUNTRY_LINES.trim().split('\n')) {
    const [name, aliases, adjectives, capitals, territory] = line.split('|') as [string, string, string, string, string]
    const country: Country = { name, capitals: capitals.split(';').filter(Boolean), sovereign: territory !== 't' }
    add(name, { country, as: 'name' })
    for (const alias of aliases.split(';')) add(alias, { country, as: 'name' })
    for (const adjective of adjectives.split(';')) add(adjective, { country, as: 'adjective' })
  }
  for (const key of shared) read.delete(key)
  return read
}

/** "U.S.", "US", "the Netherlands" and "The Gambia" lose stops and article; case stays, so "us" is no country. */
function keyOf(written: string): string {
  const bare = written.replace(LEADING_ARTICLE, '').replaceAll('.', '')
  return bare === bare.toUpperCase() && bare.length < 4 ? bare : fold(bare)
}

const LEADING_ARTICLE = /^[Tt]he /

/** Words one of which stands in every text that `countryOf` finds a country in: the last of each name, "U" of "U.S.". */
export function countryCues(): string[] {
  return COUNTRY_LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, aliases, adjectives] = line.split('|') as [string, string, string]
      return [name, ...aliases.split(';'), ...adjectives.split(';')].filter(Boolean)
    })
    .map((written) => DOTTED.exec(written)?.[1] ?? written)
}

// “U.S.”
const DOTTED = /^([A-Z])\.(?:[A-Z]\.)+$/

/** True where one person or firm may well be called by both: the same country, or parts of one. */
export function areTogether(a: string, b: string): boolean {
  return a === b || TOGETHER.some((family) => family.includes(a) && family.includes(b))
}

const TOGETHER: readonly (readonly string[])[] = [
  [
    'United Kingdom',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Jersey',
    'Guernsey',
    'Isle of Man',
    'Gibraltar',
    'Bermuda',
  ],
  ['United States', 'Puerto Rico', 'Guam', 'American Samoa'],
  ['China', 'Hong Kong', 'Macau'],
  ['Denmark', 'Greenland', 'Faroe Islands'],
  ['Netherlands', 'Aruba', 'Curaçao'],
]
