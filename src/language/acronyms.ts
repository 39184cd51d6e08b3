import { fold } from './fold.ts'

/** An acronym beside the words it stands for, as offsets into the text. */
export interface AcronymAt {
  readonly acronym: string
  readonly acronymStart: number
  readonly acronymEnd: number
  readonly expansion: string
  readonly start: number
  readonly end: number
  /** False where the words have the letters of the acronym in another order. */
  readonly fits: boolean
}

/**
 * Definitions in a text: "World Health Organization (WHO)", "WHO (World Health Organization)", "the PFF label (for
 * Plastic-Free Fish)". Silent where the letters are not those of the words: many acronyms come from another language.
 */
export function acronymsIn(text: string): AcronymAt[] {
  const found: AcronymAt[] = []
  const hasParentheses = text.includes('(')
  for (const match of hasParentheses ? text.matchAll(IN_PARENTHESES) : []) {
    const acronym = match[1]!
    const start = match.index + 1
    const words = wordsBefore(text, match.index, acronym.length * 2 + 3)
    const expansion = expansionOf(acronym, words)
    if (expansion !== undefined)
      found.push({
        acronym,
        acronymStart: start,
        acronymEnd: start + acronym.length,
        expansion: text.slice(expansion.start, expansion.end),
        ...expansion,
      })
  }
  for (const match of hasParentheses ? text.matchAll(BEFORE_PARENTHESES) : []) {
    const acronym = match.groups!.acronym!
    const inside = match.groups!.inside!
    const from = match.index + match[0].length - 1 - inside.length
    const words = wordsOf(text, from, from + inside.length)
    const letters = initialsOf(words.map((word) => word.text))
    if (letters.all === acronym.toLowerCase() || letters.content === acronym.toLowerCase())
      found.push({
        acronym,
        acronymStart: match.index,
        acronymEnd: match.index + acronym.length,
        expansion: inside,
        start: from,
        end: from + inside.length,
        fits: true,
      })
  }
  const isNamed = OR_KNOWN_AS.test(text)
  for (const match of [...text.matchAll(ACRONYM_FIRST), ...(isNamed ? text.matchAll(NAME_FIRST) : [])]) {
    const { acronym, inside, after, before } = match.groups as Record<string, string | undefined>
    const name = inside ?? before
    const short = acronym ?? after
    if (name === undefined || short === undefined) continue
    const from = match.index + match[0].indexOf(name)
    const words = wordsOf(text, from, from + name.length)
    // “Baltic Ferry Council, or BFC”: the name may begin after other words with capitals.
    for (let first = 0; first < words.length - 1; first++) {
      const letters = initialsOf(words.slice(first).map((word) => word.text))
      if (letters.all !== short.toLowerCase() && letters.content !== short.toLowerCase()) continue
      const at = match.index + (acronym === undefined ? match[0].lastIndexOf(short) : match[0].indexOf(short))
      const start = words[first]!.start
      found.push({
        acronym: short,
        acronymStart: at,
        acronymEnd: at + short.length,
        expansion: text.slice(start, from + name.length),
        start,
        end: from + name.length,
        fits: true,
      })
      break
    }
  }
  return found
}

/** The initials of a name, with and without its stop words; "Plastic-Free Fish" gives p, f, f. */
export function initialsOf(words: readonly string[]): { readonly all: string; readonly content: string } {
  let all = ''
  let content = ''
  for (const word of words)
    for (const part of word.split(HYPHEN)) {
      const letter = fold(part)[0]
      if (letter === undefined) continue
      all += letter
      if (!STOP_WORDS.has(part.toLowerCase())) content += letter
    }
  return { all, content }
}

/** The content words of a name, folded: what two expansions are compared by. */
export function contentWords(name: string): string[] {
  return name
    .split(SEPARATOR)
    .map(fold)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
}

interface WordAt {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The shortest run of words that end before the parenthesis and give its letters; else one with its letters in disorder. */
function expansionOf(
  acronym: string,
  words: readonly WordAt[],
): { readonly start: number; readonly end: number; readonly fits: boolean } | undefined {
  const wanted = acronym.toLowerCase()
  const end = words.at(-1)?.end
  if (end === undefined) return undefined
  for (let from = words.length - 1; from >= 0; from--) {
    const run = words.slice(from)
    if (STOP_WORDS.has(run[0]!.text.toLowerCase())) continue
    const { all, content } = initialsOf(run.map((word) => word.text))
    if (all === wanted || content === wanted) return { start: run[0]!.start, end, fits: true }
  }
  for (let from = words.length - 1; from >= 0; from--) {
    const run = words.slice(from)
    const { content } = initialsOf(run.map((word) => word.text))
    if (content.length > wanted.length + 1) break
    if (wanted.length >= 3 && content.length >= 4 && isProperName(run) && isSlip(wanted, content, run))
      return { start: run[0]!.start, end, fits: false }
  }
  return undefined
}

function isProperName(run: readonly WordAt[]): boolean {
  return CAPITAL.test(run[0]!.text) && run.every(({ text }) => STOP_WORDS.has(text) || CAPITAL.test(text))
}

/**
 * Whether an acronym looks like a slip for the initials: its letters in another order (“Centre for Applied Materials
 * Recovery (CMAR)”, “Brack Institute for Tide Research (BIRT)”), one from the middle left out (“Regional Integrated Ticketing Scheme (RTS)”) or one that its word
 * does not hold (“Freshwater Ecology and Restoration Group (FERN)”). “Disease Control and Prevention (CDC)” is none:
 * what follows an “and” is often left out.
 */
function isSlip(wanted: string, content: string, run: readonly WordAt[]): boolean {
  // “ID Management Standards Panel (IDSP)”: initials of initials are as anybody likes.
  if (content[0] !== wanted[0] || run.some(({ text }) => CAPITALS.test(text))) return false
  const isSameEnd = content.at(-1) === wanted.at(-1)
  if (content.length > wanted.length)
    return (
      isSameEnd && run.every(({ text }) => !STOP_WORDS.has(text) && !HYPHEN.test(text)) && isWithoutOne(wanted, content)
    )
  if (wanted.length !== content.length || wanted.length < 4) return false
  if (sorted(content) === sorted(wanted)) return true
  const odd = [...content].flatMap((letter, i) => (letter === wanted[i] ? [] : [i]))
  const words = run.flatMap(({ text }) => text.split(HYPHEN)).filter((part) => !STOP_WORDS.has(part.toLowerCase()))
  return (
    odd.length === 1 &&
    !fold(words[odd[0]!] ?? '').includes(wanted[odd[0]!]!) &&
    !hasStopWordWith(wanted[odd[0]!]!, run)
  )
}

function isWithoutOne(short: string, long: string): boolean {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short)
}

function hasStopWordWith(letter: string, run: readonly WordAt[]): boolean {
  return run.some(({ text }) => STOP_WORDS.has(text.toLowerCase()) && text.toLowerCase().startsWith(letter))
}

function sorted(letters: string): string {
  return [...letters].sort().join('')
}

/** Up to `limit` words before an offset, in order; a stop, comma or bracket ends them. */
function wordsBefore(text: string, end: number, limit: number): WordAt[] {
  const from = Math.max(0, end - limit * 16)
  const piece = text.slice(from, end)
  const cut = Math.max(
    piece.lastIndexOf('. '),
    piece.lastIndexOf(', '),
    piece.lastIndexOf('; '),
    piece.lastIndexOf(': '),
    piece.lastIndexOf('('),
    piece.lastIndexOf('“'),
    piece.lastIndexOf('"', piece.length - 3),
  )
  return wordsOf(text, from + cut + 1, end).slice(-limit)
}

function wordsOf(text: string, start: number, end: number): WordAt[] {
  return [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

// “(WHO)”, “(NGOs)”
const IN_PARENTHESES = /(?<=[A-Za-zÀ-ɏ”"’] )\(([A-Z]{3,8})s?\)/g
// “WHO (World Health Organization)”, “The PFF label (for Plastic-Free Fish)”
const BEFORE_PARENTHESES =
  /\b(?<acronym>[A-Z]{3,8})(?: [a-z]{3,12})? \((?:for |short for |the )?(?<inside>[A-Z][A-Za-zÀ-ɏ’'-]+(?: [A-Za-zÀ-ɏ&][A-Za-zÀ-ɏ’'-]*){1,9})\)/g
// “The WHA, the World Hygiene Association,”, “RIFT stands for Regional Institute for Fish Trade”, “the Baltic Ferry Council, or BFC,”
const ACRONYM_FIRST =
  /\b(?<acronym>[A-Z]{3,8})(?:, (?:or )?(?:the )?| stands for (?:the )?| [–—] (?:the )?)(?<inside>[A-Z][A-Za-zÀ-ɏ’'-]+(?: (?:(?:of|for|and|the|on|in) ){0,2}[A-Z][A-Za-zÀ-ɏ’'-]+){1,7})/g
const NAME_FIRST =
  /(?<before>[A-Z][A-Za-zÀ-ɏ’'-]+(?: (?:(?:of|for|and|the|on|in) ){0,2}[A-Z][A-Za-zÀ-ɏ’'-]+){1,7}),? (?:or|known as|abbreviated as|called) (?:the )?(?<after>[A-Z]{3,8})\b/g
const OR_KNOWN_AS = / (?:or|as|called) (?:the )?[A-Z]{3}/
const WORD = /[A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9’'-]*/g
const HYPHEN = /[-‐‑–/]/
const SEPARATOR = /[\s\-‐‑–/&]+/
const CAPITALS = /^[A-Z]{2,}$/
const CAPITAL = /^[A-ZÀ-Þ]/
const STOP_WORDS = new Set(
  'of for the and in on to at by a an with from & de la le du des et del y e para por da do und für der die das'.split(
    ' ',
  ),
)
