import { CURRENCY_CODES, isCurrencyMark, isMinus, isScaleWord } from './number-marks.ts'
import type { Approximation } from './number-words.ts'
import { APPROXIMATORS, FRACTION_WORDS, SMALL_NUMBERS } from './number-words.ts'
import type { Token } from './tokens.ts'

/** The words right before a number that bend it. A currency sign or code may stand between. */
export function approximationBefore(
  tokens: readonly Token[],
  at: number,
): { kind: Approximation; start: number } | undefined {
  let end = at
  for (let skipped = 0; skipped < 2 && end > 0; skipped++) {
    const mark = tokens[end - 1]!
    if (isCurrencyMark(mark.text) || CURRENCY_CODES.has(mark.text) || isMinus(mark.text)) end--
    else break
  }
  if (end > 0 && (tokens[end - 1]!.lower === 'a' || tokens[end - 1]!.lower === 'the')) end--
  const last = tokens[end - 1]
  if (last === undefined) return undefined
  const candidates = APPROXIMATORS_BY_LAST.get(last.kind === 'word' ? last.lower : last.text)
  if (candidates === undefined) return undefined
  for (const [words, kind] of candidates) {
    let fits = true
    for (let w = 0; w < words.length && fits; w++) fits = tokens[end - words.length + w]?.lower === words[w]
    // “Twice as many as 40” compares; “as many as 40” bends.
    if (fits && words[0] === 'as' && MULTIPLES.has(tokens[end - words.length - 1]?.lower ?? '')) continue
    // “That adds up to 86 pages” bends nothing.
    if (fits && words[0] === 'up' && ADDING.has(tokens[end - words.length - 1]?.lower ?? '')) continue
    // “600 fewer than the 6,200” compares too.
    if (fits && words.at(-1) === 'than' && isCounted(tokens[end - words.length - 1])) continue
    if (fits) return { kind, start: tokens[end - words.length]!.start }
  }
  return undefined
}

function isCounted(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind !== 'word') return token.kind === 'digits' || token.text === '%'
  return (
    token.lower === 'cent' ||
    FRACTION_WORDS.has(token.lower) ||
    token.lower === 'percent' ||
    SMALL_NUMBERS.has(token.lower) ||
    isScaleWord(token.lower)
  )
}

const ADDING: ReadonlySet<string> = new Set('add adds added adding sum sums summed'.split(' '))
const MULTIPLES: ReadonlySet<string> = new Set(['times', 'twice', 'half', 'double', 'not'])

const APPROXIMATORS_BY_LAST: ReadonlyMap<string, readonly (readonly [readonly string[], Approximation])[]> = (() => {
  const byLast = new Map<string, (readonly [readonly string[], Approximation])[]>()
  for (const entry of APPROXIMATORS) {
    const last = entry[0].at(-1)!
    const known = byLast.get(last)
    if (known === undefined) byLast.set(last, [entry])
    else known.push(entry)
  }
  for (const entries of byLast.values()) entries.sort((a, b) => b[0].length - a[0].length)
  return byLast
})()

/** "20 or so", "50 or more", "30-odd", "90+". */
export function approximationAfter(tokens: readonly Token[], to: number): Approximation | undefined {
  const [one, two] = [tokens[to], tokens[to + 1]]
  if (one === undefined) return undefined
  if (one.text === '+' && !one.spaced) return 'at-least'
  if (one.lower === 'or' && two !== undefined) {
    if (two.lower === 'so') return 'about'
    if (two.lower === 'more') return 'at-least'
    if (two.lower === 'fewer' || two.lower === 'less') return 'at-most'
  }
  if (one.lower === 'plus' && two?.kind === 'word') return 'at-least'
  if (one.text === '-' && !one.spaced && (two?.lower === 'odd' || two?.lower === 'plus')) return 'about'
  if (one.lower === 'odd') return 'about'
  return undefined
}
