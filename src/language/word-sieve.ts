/** A listed word in a text, and what the list says of it. */
export interface Sifted<Value> {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly value: Value
}

/**
 * Finds the words of a list in a text. Most words are none of the list, and a sum over their letters tells so before
 * any is cut out of the text. A word is a run of ASCII letters that does not go on from a letter, digit, apostrophe or
 * hyphen; letter case counts.
 */
export class WordSieve<Value> {
  readonly #values: ReadonlyMap<string, Value>
  readonly #sums = new Uint8Array(SUMS)

  constructor(values: ReadonlyMap<string, Value>) {
    this.#values = values
    for (const word of values.keys()) {
      let sum = 0
      for (let i = 0; i < word.length; i++) sum = sumWith(sum, word.charCodeAt(i))
      this.#sums[sum] = 1
    }
  }

  /** The first listed word that starts at `from` or later. */
  next(text: string, from: number): Sifted<Value> | undefined {
    const sums = this.#sums
    const { length } = text
    let at = from
    while (at < length) {
      let code = text.charCodeAt(at)
      if (!isAsciiLetter(code)) {
        at++
        continue
      }
      const start = at
      let sum = 0
      do {
        sum = sumWith(sum, code)
        code = text.charCodeAt(++at)
      } while (isAsciiLetter(code))
      if (sums[sum] === 0 || (start > 0 && goesOn(text.charCodeAt(start - 1)))) continue
      const word = text.slice(start, at)
      const value = this.#values.get(word)
      if (value !== undefined) return { start, end: at, word, value }
    }
    return undefined
  }
}

const SUMS = 4096

function sumWith(sum: number, code: number): number {
  return (sum * 31 + code) & (SUMS - 1)
}

function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

/** True for what joins the next letter to a word before it: "ex-mayor", "o’clock", "2nd". */
function goesOn(code: number): boolean {
  return isAsciiLetter(code) || (code > 47 && code < 58) || code === 95 || code === 39 || code === 45 || code === 0x2019
}
