import { editDistance } from './fold.ts'

/**
 * Keys that two folded words share where they differ by one letter, by a swap of neighbours, or by ways to write one
 * ending ("-ie", "-y"): the word itself and the word without each of its letters.
 */
export function spellingKeys(word: string): Set<string> {
  const plain = plainEnding(word)
  const keys = new Set([plain])
  for (let i = 1; i < plain.length; i++) keys.add(plain.slice(0, i) + plain.slice(i + 1))
  return keys
}

/** "same-ending" or "one-letter" where two different words may be one name; undefined where they are too far apart. */
export function spellingOf(a: string, b: string): 'same-ending' | 'one-letter' | undefined {
  if (a === b || a[0] !== b[0]) return undefined
  const [plainA, plainB] = [plainEnding(a), plainEnding(b)]
  if (plainA === plainB) return 'same-ending'
  return editDistance(plainA, plainB, 1) === 1 ? 'one-letter' : undefined
}

/** True where one word is a form of the other: a plural, an adjective, the surname of a woman in a Slavic family. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  // The plural of “Vos” is no “Voss”.
  if (long === `${short}s` && short.endsWith('s')) return false
  if (long.startsWith(short) && ENDINGS.has(long.slice(short.length))) return true
  return FEMININE.some(([one, two]) => endsIn(a, b, one!, two!) || endsIn(b, a, one!, two!))
}

function endsIn(a: string, b: string, one: string, two: string): boolean {
  return a.endsWith(one) && b.endsWith(two) && a.slice(0, -one.length) === b.slice(0, -two.length)
}

function plainEnding(word: string): string {
  return word.length > 4 ? word.replace(ENDING, 'y').replace(LONG_O, 'or') : word
}

// “Ashmore” and “Ashmoor”
const LONG_O = /(?:ore|oor|our)$/
// “Abercrombie” and “Abercromby”, “Dewey” and “Dewy”
const ENDING = /(?:ie|ey|ii|yy|ij)$/
/** "Texas" and "Texan" are no slip, nor are "Petrov" and "Petrova". */
const ENDINGS = new Set(['s', 'es', 'a', 'n', 'an', 'ian', 'i', 'er', 'ed', 'd', 'r', 'y', 'ly', 'ing'])
const FEMININE = [
  ['ski', 'ska'],
  ['sky', 'ska'],
  ['cki', 'cka'],
  ['y', 'a'],
  ['is', 'es'],
  ['us', 'i'],
  ['um', 'a'],
]

// “misspelt”, “spells her name”, “also known as”: the article speaks of how names are written
export const SPELLING_TOLD = /\b(?:mis-?spel|spel[lt]|[Ss]pelling|transliterat|pronounc|typo)\w*/
// “her namesake”, “no relation”, “are two people”: two who are named alike
export const NAMED_ALIKE =
  /\b(?:namesakes?|[Nn]o relation|(?:not|never|neither) related|[Uu]nrelated|two different (?:people|persons|men|women)|(?:are|is|were) (?:two|not one|not the same) (?:people|person|men|man|women|woman)|[Nn]ot to be (?:confused|mistaken)|confuse[sd]? with|[Oo]ften confused|nearly the same name|same name but)\b/
