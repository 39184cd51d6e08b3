/** A sign as a reader sees it (a letter with its accents, a whole emoji) and the columns that it takes on a terminal. */
export interface Cell {
  readonly text: string
  readonly width: number
  /** Where it starts in the text that was divided. */
  readonly offset: number
}

let graphemes: Intl.Segmenter | undefined

/** Divides text into the signs of a terminal. */
export function cellsOf(text: string): Cell[] {
  if (isPlain(text)) return [...text].map((sign, offset) => ({ text: sign, width: 1, offset }))
  // Made at the first line that is not plain: its data takes a millisecond to load.
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment, index }) => ({
    text: segment,
    width: widthOf(segment),
    offset: index,
  }))
}

/** The columns that text takes on a terminal. */
export function columnsOf(text: string): number {
  return isPlain(text) ? text.length : cellsOf(text).reduce((sum, cell) => sum + cell.width, 0)
}

/** True where every code unit is one sign of one column: ASCII, Latin letters, dashes, quotation marks and the ellipsis. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x20 && code <= 0x7e) continue
    const isLatin = code >= 0xa0 && code <= 0x2ff && code !== 0xad
    const isPunctuation = code >= 0x2010 && code <= 0x2026
    if (!isLatin && !isPunctuation) return false
  }
  return true
}

const INVISIBLE = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Control}]+$/u
const EMOJI = /^(?:\p{Emoji_Presentation}|.*\ufe0f|\p{Regional_Indicator}{2})/u

function widthOf(grapheme: string): number {
  if (INVISIBLE.test(grapheme)) return 0
  return isWide(grapheme.codePointAt(0)!) || EMOJI.test(grapheme) ? 2 : 1
}

/** East Asian wide and fullwidth blocks. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x17000, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
]

function isWide(code: number): boolean {
  return code >= 0x1100 && WIDE.some(([from, to]) => code >= from && code <= to)
}
