import { countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { isOrganisationWord, isPlaceWord } from './name-words.ts'
import { type PersonName, readName, readWord } from './names.ts'

/** What a name says by its own words, whatever stands around it. */
export interface NameSense {
  /** Folded: equal for one name in two letter cases. */
  readonly key: string
  readonly parsed: PersonName
  readonly thing: 'organisation' | 'place' | 'unknown'
  /** It begins with a given name, or has an initial: "Ada Lind", "J. Lind". */
  readonly isPersonal: boolean
}

/** Remembered, since articles repeat the names they speak of. */
export function senseOf(name: string): NameSense {
  let sense = remembered.get(name)
  if (sense === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    sense = readSense(name)
    remembered.set(name, sense)
  }
  return sense
}

const MOST_REMEMBERED = 20_000
const remembered = new Map<string, NameSense>()

function readSense(name: string): NameSense {
  const words = name.split(' ')
  const isGiven = words.length > 1 && isGivenName(fold(words[0]!))
  return {
    key: fold(name),
    parsed: words.length === 1 ? readWord(name) : readName(name),
    thing: thingOf(name, words, isGiven),
    isPersonal: isGiven || (words.length > 1 && INITIAL.test(name)),
  }
}

function thingOf(name: string, words: readonly string[], isGiven: boolean): NameSense['thing'] {
  if (countryOf(name) !== undefined) return 'place'
  if (words.some(isOrganisationWord)) return 'organisation'
  // “Hilda Marsh” is no marsh.
  if (words.length > 1 && isPlaceWord(words.at(-1)!) && !isGiven) return 'place'
  return 'unknown'
}

// “Joe R. Biden”, “J. Lind”
const INITIAL = /(?:^| )[A-Z]\. /
