/** Bits of what a UTF-16 code unit is. */
export const CharacterClass = {
  space: 1,
  lower: 2,
  upper: 4,
  digit: 8,
  /** Ends sentences: `.`, `!`, `?`, `…` and their full-width forms. */
  stop: 16,
  quotation: 32,
  currency: 64,
  /** A letter of a script without capitals. */
  letter: 128,
} as const

/** Any letter, whatever its case. */
export const LETTER = CharacterClass.lower | CharacterClass.upper | CharacterClass.letter
export const WORD = LETTER | CharacterClass.digit

/** The class bits of a code unit; surrogates have none. */
export function classOf(code: number): number {
  return code < TABLE_SIZE ? TABLE[code]! : classBeyond(code)
}

const TABLE_SIZE = 0x2100
const SPACES = [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f]
// The curly apostrophe and the straight one are left out: they stand inside words far oftener than around quotations.
const QUOTATION_MARKS = '"“”„‟«»‹›‘‚‛'
const TABLE = table()

function table(): Uint8Array {
  const classes = new Uint8Array(TABLE_SIZE)
  const letters: readonly (readonly [number, number])[] = [
    [0x41, 0x5a],
    [0x61, 0x7a],
    [0xc0, 0x24f],
    [0x370, 0x556],
    [0x1e00, 0x1fff],
  ]
  for (const [from, to] of letters) {
    for (let code = from; code <= to; code++) {
      const letter = String.fromCharCode(code)
      const lower = letter.toLowerCase()
      const upper = letter.toUpperCase()
      if (lower !== letter) classes[code] = CharacterClass.upper
      else if (upper !== letter) classes[code] = CharacterClass.lower
    }
  }
  for (const lower of 'ªºßŉǰΐΰ') classes[lower.charCodeAt(0)] = CharacterClass.lower
  for (let code = 0x590; code < 0x1e00; code++) classes[code] = CharacterClass.letter
  for (let code = 0x30; code <= 0x39; code++) classes[code] = CharacterClass.digit
  for (let code = 0x2000; code <= 0x200a; code++) classes[code] = CharacterClass.space
  for (const code of SPACES) classes[code] = CharacterClass.space
  for (const mark of '.!?…') classes[mark.charCodeAt(0)] = CharacterClass.stop
  for (const mark of QUOTATION_MARKS) classes[mark.charCodeAt(0)] = CharacterClass.quotation
  for (const sign of '$¢£¤¥') classes[sign.charCodeAt(0)] = CharacterClass.currency
  for (let code = 0x20a0; code <= 0x20cf; code++) classes[code] = CharacterClass.currency
  return classes
}

function classBeyond(code: number): number {
  if (code === 0x3000 || code === 0xfeff) return CharacterClass.space
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return CharacterClass.stop
  if (code >= 0x300a && code <= 0x300f) return CharacterClass.quotation
  if ((code >= 0x3040 && code < 0xa000) || (code >= 0xa000 && code < 0xd800)) return CharacterClass.letter
  if (code >= 0xf900 && code < 0xfe00) return CharacterClass.letter
  return 0
}
