/** Where a pattern of words stands in a text. */
export interface FoundWords {
  readonly start: number
  readonly end: number
}

/** Finds words as people list them. */
export interface WordPatterns {
  /** All places from left to right; where two patterns fit, the longer one. */
  in(text: string): FoundWords[]
  /** A first look, far cheaper than reading: whether a text in lower case can hold one of them. */
  mayStandIn(lower: string): boolean
}

/**
 * Patterns in plain words: whole words, one space between them, and at most one `*` in each for any letters ("utilis*",
 * "people work*"). A pattern without a capital fits any letter case, one with a capital only its own. They run in linear
 * time whatever people write: a star ends with its word.
 */
export function wordPatterns(patterns: readonly string[]): WordPatterns {
  const inAnyCase = patterns.filter((pattern) => pattern === pattern.toLowerCase())
  const inOwnCase = patterns.filter((pattern) => pattern !== pattern.toLowerCase())
  const expressions = [
    ...(inAnyCase.length > 0 ? [expressionOf(inAnyCase, 'giu')] : []),
    ...(inOwnCase.length > 0 ? [expressionOf(inOwnCase, 'gu')] : []),
  ]
  const keys = patterns.map(longestPiece)
  return {
    in(text) {
      const all = expressions
        .flatMap((expression) => Array.from(text.matchAll(expression), placeOf))
        .sort((a, b) => a.start - b.start || b.end - a.end)
      let end = 0
      return all.filter((found) => {
        if (found.start < end) return false
        end = found.end
        return true
      })
    },
    mayStandIn: (lower) => keys.some((key) => lower.includes(key)),
  }
}

/** Why a text is no pattern of words, or undefined where it is one. */
export function flawOf(pattern: string): string | undefined {
  const words = pattern.split(' ')
  if (words.includes('')) return pattern.trim() === '' ? 'is empty' : 'has a space too many'
  if (words.some((word) => word.split('*').length > 2)) return 'has two stars in one word'
  if (words.some((word) => word === '*')) return 'has a star without letters'
  const letters = pattern.match(LETTER)?.length ?? 0
  if (letters < 2) return 'has too few letters to mean anything'
  return undefined
}

function placeOf({ index, 0: { length } }: RegExpExecArray): FoundWords {
  return { start: index, end: index + length }
}

function expressionOf(patterns: readonly string[], flags: string): RegExp {
  const either = [...patterns].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(sourceOf)
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{N}])`, flags)
}

function sourceOf(pattern: string): string {
  return pattern
    .replace(SPECIAL, '\\$&')
    .replaceAll('*', '[\\p{L}\\p{N}]*')
    .replaceAll(' ', '\\s')
    .replace(APOSTROPHE, "['’]")
}

/** The longest part of a pattern that every fitting text holds as it is. */
function longestPiece(pattern: string): string {
  const pieces = pattern.toLowerCase().split(NOT_LITERAL)
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), '')
}

const LETTER = /[\p{L}\p{N}]/gu
const SPECIAL = /[.+?^${}()|[\]\\/]/g
const APOSTROPHE = /['’]/g
// Stars, spaces and apostrophes may stand for something else in the text.
const NOT_LITERAL = /[*\s'’]/
