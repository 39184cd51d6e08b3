/** A word, a run of digits with its separators, or one mark of punctuation. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  readonly kind: 'word' | 'digits' | 'mark'
  /** True where white space (or nothing) stands before it. */
  readonly spaced: boolean
}

/**
 * The tokens of a text, left to right, in one pass. Words keep inner apostrophes and hyphens ("first-year", "o'clock")
 * and digits their inner points, commas and colons ("1,200", "2:24:51"); letters glued to digits are tokens of their
 * own that are not `spaced` ("6.4m", "30g", "21st"), digits glued to letters stay in the word ("E3", "COVID-19").
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  const hasCurly = text.includes('’')
  let spaced = true
  let i = 0
  while (i < length) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      spaced = true
      i++
      continue
    }
    const start = i
    let kind: Token['kind'] = 'mark'
    if (isDigit(code)) {
      kind = 'digits'
      i = endOfDigits(text, i + 1)
    } else if (isLetter(code)) {
      kind = 'word'
      i = endOfWord(text, i + 1)
    } else i++
    const piece = text.slice(start, i)
    const small = kind === 'word' ? piece.toLowerCase() : piece
    const lower = hasCurly && kind === 'word' ? small.replaceAll('’', "'") : small
    tokens.push({ start, end: i, text: piece, lower, kind, spaced })
    spaced = false
  }
  return tokens
}

function endOfDigits(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) i++
    else if (isDigitJoint(code) && isDigit(text.charCodeAt(i + 1))) i += 2
    else break
  }
  return i
}

function endOfWord(text: string, from: number): number {
  let i = from
  while (i < text.length) {
    const code = text.charCodeAt(i)
    if (isLetter(code) || isDigit(code)) i++
    else if (isWordJoint(code) && isLetterOrDigit(text.charCodeAt(i + 1))) i += 2
    else break
  }
  return i
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000)
  )
}

function isLetterOrDigit(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** `.`, `,`, `:`, `'` and `’` between digits. */
function isDigitJoint(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 39 || code === 0x2019
}

/** `-`, `'`, `’` and the non-breaking hyphen between letters. */
function isWordJoint(code: number): boolean {
  return code === 45 || code === 39 || code === 0x2019 || code === 0x2011
}
