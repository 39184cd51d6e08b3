import { editDistance, fold } from './fold.ts'
import { isNickname } from './nicknames.ts'

/** A person's name taken apart for comparison. */
export interface PersonName {
  /** Words between spaces; a double surname is one word of two parts. All parts folded. */
  readonly words: readonly (readonly string[])[]
  /** All parts in order. */
  readonly parts: readonly string[]
  /** "jr", "sr", or a number: "ii". */
  readonly suffix?: string
}

/** A clash of two holders needs `different`, taking two mentions for one person needs `same`; `unknown` is silence. */
export type Likeness = 'same' | 'different' | 'unknown'

/** Are these two names of one person? */
export function compareNames(a: string, b: string): Likeness {
  return compare(readName(a), readName(b))
}

/** Reads "Surname, Given" too; titles, particles and post-nominals are left out. */
export function readName(written: string): PersonName {
  return plainName(written) ?? anyName(written)
}

/** A name of one word, "Lind" or "Al-Sudani": nothing but its parts. */
export function readWord(word: string): PersonName {
  if (word.includes('-') || word.includes('.')) return anyName(word)
  const parts = [fold(word)]
  return { words: [parts], parts }
}

/** Most names are plain words: "Ada Lind". Undefined where a word wants a closer look. */
function plainName(written: string): PersonName | undefined {
  if (!PLAIN_WORDS.test(written)) return undefined
  const parts = written.toLowerCase().split(' ')
  for (const [i, part] of parts.entries())
    if (part.length < 3 || SPECIAL.has(part) || part.startsWith('abd') || (i === 0 && SOFT_HONORIFICS.has(part)))
      return undefined
  return { words: parts.map((part) => [part]), parts }
}

function anyName(written: string): PersonName {
  const comma = written.indexOf(', ')
  let turned = written
  let suffix: string | undefined
  if (comma > 0) {
    const after = fold(written.slice(comma + 2)).replace(DOTS, '')
    if (SUFFIXES.has(after)) turned = `${written.slice(0, comma)} ${after}`
    else if (!POST_NOMINALS.has(after)) turned = `${written.slice(comma + 2)} ${written.slice(0, comma)}`
    else turned = written.slice(0, comma)
  }
  const words: string[][] = []
  const raw = turned.split(SPACES).filter((word) => word !== '')
  for (let i = 0; i < raw.length; i++) {
    const bare = PLAIN_EDGES.test(raw[i]!) ? raw[i]! : raw[i]!.replace(EDGES, '')
    if (bare === '') continue
    const folded = fold(bare).replace(DOTS, '')
    if (words.length > 0 && SUFFIXES.has(folded)) {
      suffix = folded
      continue
    }
    if (words.length > 0 && POST_NOMINALS.has(folded)) continue
    if (folded === 'of') {
      if (words.length > 0) break // "John of Gaunt" compares as "John"
      i++ // "Secretary of State Marco Rubio"
      continue
    }
    if (words.length === 0 && HONORIFICS.has(folded) && i < raw.length - 1) continue
    if (words.length === 0 && SOFT_HONORIFICS.has(folded) && i < raw.length - 2) continue
    if (INITIALS.test(bare)) {
      for (const letter of folded) words.push([letter])
      continue
    }
    const parts: string[] = []
    for (const piece of bare.split(HYPHENS)) {
      const part = fold(piece).replace(DOTS, '')
      if (part !== '') parts.push(part)
    }
    if (parts.length > 0) words.push(parts)
  }
  const bare = joinAbd(withoutParticles(words))
  return { words: bare, parts: bare.flat(), ...(suffix === undefined ? {} : { suffix }) }
}

/** How two names of people go together; a name without parts, or a suffix that only one has, leaves it open. */
export function compare(a: PersonName, b: PersonName): Likeness {
  if (a.parts.length === 0 || b.parts.length === 0) return 'unknown'
  const found = compareParts(a, b)
  if (found !== 'same' || a.suffix === b.suffix) return found
  return a.suffix !== undefined && b.suffix !== undefined ? 'different' : 'unknown'
}

/** True where two folded parts are one name in two spellings: letters of one sound, or a slip in a long word. */
function isSamePart(a: string, b: string): boolean {
  if (a === b) return true
  if (a.length < 2 || b.length < 2) return false
  if (soundsAlike(a, b) || isNickname(a, b)) return true
  if (a.startsWith('abd') && a.slice(3) === b) return true
  if (b.startsWith('abd') && b.slice(3) === a) return true
  return isSlip(a, b)
}

/** True where one word is the other with a slip of the pen: one edit from 6 letters, two from 8, the first letter kept. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < 6 || a[0] !== b[0]) return false
  const limit = shorter < 8 ? 1 : 2
  return editDistance(a, b, limit) <= limit
}

function compareParts(a: PersonName, b: PersonName): Likeness {
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a]
  if (short.words.length === 1) return compareSingle(short.words[0]!, long)
  if (matchesInOrder(short.parts, long.parts)) {
    // “Idriss Déby” and “Mahamat Idriss Déby” are father and son.
    return isSameOrInitial(short.parts[0]!, long.parts[0]!) ? sameUnlessInitials(short, long) : 'unknown'
  }
  if (isRotation(short.parts, long.parts)) return 'same'
  const joined = long.parts.length > short.parts.length ? joinedForms(long.parts) : []
  if (joined.some((parts) => matchesInOrder(short.parts, parts) && isSamePart(short.parts[0]!, parts[0]!)))
    return 'same'
  if (short.parts.length === long.parts.length && isSameSet(short.parts, long.parts)) return 'unknown'
  const lastA = a.parts.at(-1)!
  const lastB = b.parts.at(-1)!
  if (isSamePart(lastA, lastB)) {
    const [firstA, firstB] = [a.parts[0]!, b.parts[0]!]
    if (isNickname(firstA, firstB)) return 'same'
    if (isSamePart(firstA, firstB)) return 'unknown' // one given name of several differs
    return firstA[0] === firstB[0] ||
      a.parts.some(
        (part, i) => i < a.parts.length - 1 && b.parts.slice(0, -1).some((other) => isSameOrInitial(part, other)),
      )
      ? 'unknown'
      : 'different'
  }
  const resembles = (part: string, other: PersonName) => other.parts.some((each) => isResembling(part, each))
  if (resembles(lastA, b) || resembles(lastB, a)) return 'unknown'
  return a.parts.filter((part) => b.parts.some((other) => isSamePart(part, other))).length > 1 ? 'unknown' : 'different'
}

/** A single name is a surname or a given name of the longer one, never the name of somebody's father in its middle. */
function compareSingle(word: readonly string[], long: PersonName): Likeness {
  const lastWord = long.words.at(-1)!
  const firstWord = long.words[0]!
  const isWord = (other: readonly string[]) =>
    word.length === other.length ? word.every((part, i) => isSamePart(part, other[i]!)) : false
  if (isWord(lastWord) || isWord(firstWord)) return 'same'
  const [first, last] = [long.parts[0]!, long.parts.at(-1)!]
  if (word.length === 1) {
    const part = word[0]!
    if (isSamePart(part, last) || isSamePart(part, first)) return 'same'
    if (
      long.parts.length > 1 &&
      joinedForms(long.parts).some((parts) => isSamePart(part, parts.at(-1)!) || isSamePart(part, parts[0]!))
    )
      return 'same'
    return long.parts.some((each) => isResembling(part, each)) ? 'unknown' : 'different'
  }
  if (matchesInOrder(word, long.parts)) return 'unknown'
  return word.some((part) => long.parts.some((each) => isResembling(part, each))) ? 'unknown' : 'different'
}

/** “A. Lind” agrees with “Ada Lind” in an initial alone, as it would with “Anna Lind”. */
function sameUnlessInitials(short: PersonName, long: PersonName): Likeness {
  const full = (name: PersonName) => name.parts.filter((part) => part.length > 1).length
  // “George H. W. Bush” and “George W. Bush” are father and son.
  const initials = (name: PersonName) => name.parts.filter((part) => part.length === 1).join('')
  if (initials(short) !== '' && initials(long) !== '' && initials(short) !== initials(long)) return 'unknown'
  if (Math.min(full(short), full(long)) >= 2) return 'same'
  return short.parts.join(' ') === long.parts.join(' ') ? 'same' : 'unknown'
}

function matchesInOrder(short: readonly string[], long: readonly string[]): boolean {
  let at = 0
  for (const [i, part] of short.entries()) {
    // “Angela Merkel” is not “A. Q. M. Badruddoza Chowdhury”: no initial in the middle stands for a surname.
    const isSurname = i === short.length - 1 && part.length > 1
    const matches = (other: string) =>
      isSameOrInitial(part, other) && !(isSurname && other.length === 1 && at < long.length - 1)
    while (at < long.length && !matches(long[at]!)) at++
    if (at === long.length) return false
    at++
  }
  return (
    isSamePart(short.at(-1)!, long.at(-1)!) ||
    short.length < long.length - 1 ||
    isSamePart(short.at(-1)!, long[long.length - 2]!)
  )
}

function isSameOrInitial(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a[0] === b[0]
  return isSamePart(a, b)
}

/** "Magyar Péter" is "Péter Magyar". */
function isRotation(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length) return false
  const equal = (shift: number) => short.every((part, i) => isSamePart(part, long[(i + shift) % long.length]!))
  return equal(1) || equal(long.length - 1)
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((part) => b.some((other) => isSamePart(part, other)))
}

/** The name with each two neighbours as one word: "jong un" as "jongun". */
function joinedForms(parts: readonly string[]): string[][] {
  return parts.slice(1).map((part, i) => [...parts.slice(0, i), parts[i]! + part, ...parts.slice(i + 2)])
}

/** Near enough that nobody should call the two names different. */
function isResembling(a: string, b: string): boolean {
  if (isSameOrInitial(a, b)) return true
  if (a.length >= 4 && b.length >= 4 && (a.startsWith(b) || b.startsWith(a))) return true
  const shorter = Math.min(a.length, b.length)
  const limit = shorter < 4 ? 0 : shorter < 6 ? 1 : 2
  return limit > 0 && editDistance(a, b, limit) <= limit
}

function withoutParticles(words: readonly string[][]): string[][] {
  const kept: string[][] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const parts = word.length > 1 ? word.filter((part) => !PARTICLES.has(part)) : word
    const isParticle = word.length === 1 && PARTICLES.has(word[0]!) && words.length > 1
    // “Le Minh Hung”, “Van Thuong” begin with a name that looks like a particle; “Van Gogh” alone is a surname.
    if (isParticle && (i > 0 || words.length === 2 || ARTICLES.has(word[0]!))) {
      if (i === words.length - 1) kept.push(word)
      continue
    }
    kept.push(parts.length > 0 ? [...parts] : word)
  }
  return kept
}

/** "Abd al-Fattah", "Abdel Fattah" and "Abdulfattah" are one word. */
function joinAbd(words: readonly string[][]): string[][] {
  const joined: string[][] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const next = words[i + 1]
    if (word.length === 1 && ABD.has(word[0]!) && next !== undefined) {
      joined.push([`abd${next[0]}`, ...next.slice(1)])
      i++
      continue
    }
    if (word.length === 2 && ABD.has(word[0]!)) {
      joined.push([`abd${word[1]}`])
      continue
    }
    joined.push(word.map((part) => part.replace(ABD_PREFIX, 'abd')))
  }
  return joined
}

/** Letters of one sound in the ways Arabic, Persian, Slavic and Turkic names are written: kh, q and k; dh and z; w and v. */
function soundsAlike(a: string, b: string): boolean {
  const unitsA = soundsOf(a)
  const unitsB = soundsOf(b)
  return unitsA.length === unitsB.length && unitsA.every((unit, i) => (unit & unitsB[i]!) !== 0)
}

const [A, E, I, O] = [1, 2, 4, 8]
const [B, D, F, G, H, J, K, L, M, N, P, R, S, SH, T, V, Z] = Array.from({ length: 17 }, (_, i) => 1 << (i + 4)) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
const PAIRS: Readonly<Record<string, number>> = {
  kh: K,
  gh: G,
  dh: D | Z,
  ph: F,
  zh: J,
  ch: SH,
  sh: SH,
  th: T,
  ou: O,
  oo: O,
  ee: I,
}
const SINGLES: Readonly<Record<string, number>> = {
  a: A,
  e: A | E | I,
  i: I,
  y: I,
  o: O,
  u: O,
  b: B,
  c: K | S,
  d: D,
  f: F,
  g: G | J,
  j: J,
  k: K,
  l: L,
  m: M,
  n: N,
  p: P,
  q: K | G,
  r: R,
  s: S,
  t: T,
  v: V,
  w: V,
  x: K,
  z: Z,
}

const MOST_REMEMBERED = 20_000
const heard = new Map<string, readonly number[]>()

/** The sounds of a part, remembered: the same few names are compared with whole tables of them. */
function soundsOf(part: string): readonly number[] {
  let units = heard.get(part)
  if (units === undefined) {
    if (heard.size >= MOST_REMEMBERED) heard.clear()
    units = unitsOf(part)
    heard.set(part, units)
  }
  return units
}

/** One bit set a sound; "e" may be heard as a or i, but a is never u: Hassan is not Hussein. */
function unitsOf(part: string): number[] {
  const units: number[] = []
  for (let i = 0; i < part.length; i++) {
    const pair = PAIRS[part.slice(i, i + 2)]
    const unit = pair ?? (part[i] === 'h' ? (i === 0 ? H : 0) : (SINGLES[part[i]!] ?? 0))
    if (pair !== undefined) i++
    if (unit !== 0 && units.at(-1) !== unit) units.push(unit)
  }
  return units
}

// “Ada Lind”
const PLAIN_WORDS = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/
const SPACES = /\s+/
const HYPHENS = /[-‐‑–]/
const DOTS = /\./g
// “Lind”, “J.”: nothing to strip at either end, as a cheap pattern tells
const PLAIN_EDGES = /^[A-Za-z0-9](?:.*[A-Za-z0-9.])?$/
const EDGES = /^[^\p{L}\p{N}’'ʿʾ]+|[^\p{L}\p{N}.’'ʿʾ]+$/gu
/** "J.", "J.R.", "JD", "H.W.": one or two capitals, or capitals with stops. */
const INITIALS = /^(?:[A-Z]\.){1,4}$|^[A-Z]$|^[BCDFGHJKLMNPQRSTVWXZ]{2}$/
const ABD_PREFIX = /^abd(?:ul|el|al|ur|ol|ar|us)(?=[a-z]{3})/

const SUFFIXES = new Set([
  'jr',
  'sr',
  'junior',
  'senior',
  'i',
  'ii',
  'iii',
  'iv',
  'vi',
  'vii',
  'viii',
  'ix',
  'xiv',
  'xvi',
])
const POST_NOMINALS = new Set('phd md mp mep msp qc kc obe cbe mbe esq ma ba msc frs dds jd rn'.split(' '))
const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof professor secretary minister premier chancellor governor mayor ambassador sir dame lady lord rev reverend fr father sister hon cllr councillor judge justice president king queen prince princess pope sheikh shaykh shaikh sayyid hajji haji ayatollah general gen colonel col lieutenant lt sergeant sgt senator sen representative rep herr frau monsieur madame mme senor senora don dona'.split(
    ' ',
  ),
)
/** Titles that are names as well: stripped only where a full name remains. */
const SOFT_HONORIFICS = new Set(['amir', 'emir', 'sultan', 'major', 'baron', 'captain', 'dean', 'bishop', 'shah'])
const ARTICLES = new Set(['al', 'el', 'bin', 'ibn'])
const PARTICLES = new Set(
  'al el bin ibn bint van von der den de da di do dos das del della la le lo ter ten af zu zur of ud ul und y'.split(
    ' ',
  ),
)
const ABD = new Set(['abd', 'abdul', 'abdel', 'abdal', 'abdur', 'abdol', 'abdou', 'abdu'])
const SPECIAL = new Set([...SUFFIXES, ...POST_NOMINALS, ...HONORIFICS, ...PARTICLES, ...ABD])
