/** Words and word endings that a reader waits for; each reader has one bit. */
export interface CueWords {
  readonly bit: number
  /** Whole words; of a phrase or a compound, the last word: "Zealand" for "New Zealand". */
  readonly words?: Iterable<string>
  /** The last three letters of words: "est" for "oldest". */
  readonly endings?: Iterable<string>
}

/**
 * Tells in one pass over a text, without cutting it into words, which of many cues stand in it: each word is hashed
 * while it is passed (the polynomial hash of Karp and Rabin), and its hash is looked up in an open-addressed table. Case
 * does not matter. Words of one hash are taken for each other, so that a bit says “maybe” and its absence “no”.
 */
export class CueTable {
  /** Hashes of words and their bits: open addressing, at most half full, so that a free slot ends each search. */
  readonly #hashes = new Int32Array(SLOTS)
  readonly #bits = new Int32Array(SLOTS)
  readonly #endings = new Map<number, number>()
  /** The last letters of all endings, by code: most words are done with one look. */
  readonly #lastLetters = new Uint8Array(0x100)
  #count = 0

  constructor(cues: readonly CueWords[]) {
    for (const { bit, words = [], endings = [] } of cues) {
      for (const word of words) this.#add(hashOf(lastWordOf(word)), bit)
      for (const ending of endings) {
        const key = packed(ending)
        this.#endings.set(key, (this.#endings.get(key) ?? 0) | bit)
        this.#lastLetters[key & 0xff] = 1
      }
    }
  }

  /** The bits of all cues in a stretch of a text. */
  bitsIn(text: string, start: number, end: number): number {
    const hashes = this.#hashes
    const slots = this.#bits
    const lastLetters = this.#lastLetters
    let bits = 0
    let hash = 0
    let ending = 0
    // One step beyond the end, so that the last word is looked up like the others.
    for (let at = start; at <= end; at++) {
      const code = at < end ? text.charCodeAt(at) : 0
      const letter = code < 0x100 ? SMALL_LETTERS[code]! : code < 0x2000 ? code : 0
      if (letter !== 0) {
        hash = (Math.imul(hash, FACTOR) + letter) | 0
        ending = (ending << 8) | (letter & 0xff)
        continue
      }
      if (hash === 0) continue
      let slot = slotOf(hash)
      while (slots[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
      bits |= slots[slot]!
      if (lastLetters[ending & 0xff] !== 0) bits |= this.#endings.get(ending & 0xffffff) ?? 0
      hash = 0
      ending = 0
    }
    return bits
  }

  #add(hash: number, bit: number): void {
    if (2 * this.#count > SLOTS)
      throw new RangeError(`more than ${this.#count} words to wait for: SLOTS must be larger`)
    let slot = slotOf(hash)
    while (this.#bits[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1)
    if (this.#bits[slot] === 0) this.#count++
    this.#hashes[slot] = hash
    this.#bits[slot] = this.#bits[slot]! | bit
  }
}

/** A power of two. */
const SLOTS = 1 << 12

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}

function lastWordOf(phrase: string): string {
  const word = LAST_WORD.exec(phrase)?.[0]
  if (word === undefined) throw new RangeError(`“${phrase}” holds no word to wait for`)
  return word
}

function hashOf(word: string): number {
  const small = word.toLowerCase()
  let hash = 0
  for (let at = 0; at < small.length; at++) hash = (Math.imul(hash, FACTOR) + small.charCodeAt(at)) | 0
  return hash
}

/** Three letters as one number. */
function packed(ending: string): number {
  if (!ENDING.test(ending)) throw new RangeError(`“${ending}” is no ending of three small letters`)
  return (ending.charCodeAt(0) << 16) | (ending.charCodeAt(1) << 8) | ending.charCodeAt(2)
}

const FACTOR = 31
const LAST_WORD = /[A-Za-zÀ-ÖØ-öø-ɏ]+(?=[^A-Za-zÀ-ÖØ-öø-ɏ]*$)/
const ENDING = /^[a-z]{3}$/

/** The small letter of each Latin letter of one byte; 0 for whatever ends a word. */
const SMALL_LETTERS = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const small = String.fromCharCode(code).toLowerCase()
  return LAST_WORD.test(small) ? small.charCodeAt(0) : 0
})
