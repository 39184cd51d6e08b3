import type { Span } from '../text.ts'

/**
 * Clean text and where each of its characters stands in the source. Markup is gone, entities are decoded, soft
 * breaks are spaces; inline code, images and other things that are not prose are one `OBJECT` character each.
 */
export interface Prose {
  readonly text: string
  /** The source span of `text.slice(start, end)`; an empty slice gives an empty span. */
  spanOf(start: number, end: number): Span
}

/** Stands in clean text for what is not prose: inline code, an image, a formula, a shortcode. U+FFFC, the Unicode object replacement character. */
export const OBJECT = '\uFFFC'

/** Stands in clean text for a line break that the writer forced; no sentence crosses it. U+2028, the Unicode line separator. */
export const FORCED_BREAK = '\u2028'

/** Collects pieces of clean text with their source spans, left to right. */
export class ProseBuilder {
  #text = ''
  // Runs of (text offset, source start, source end of the whole run, literal?). In a literal run every character is
  // one source character; other runs map as a whole (`&amp;` is one character from five).
  readonly #from: number[] = []
  readonly #start: number[] = []
  readonly #end: number[] = []
  readonly #literal: boolean[] = []

  get length(): number {
    return this.#text.length
  }

  get text(): string {
    return this.#text
  }

  /** Adds text that stands in the source as it is, from `start` on. */
  literal(text: string, start: number): void {
    if (text === '') return
    const last = this.#from.length - 1
    if (last >= 0 && this.#literal[last] && this.#end[last] === start) {
      this.#end[last] = start + text.length
      this.#text += text
      return
    }
    this.#push(text, start, start + text.length, true)
  }

  /** Adds text that the source writes otherwise in `[start, end)`: an entity, an escape, a line break. */
  replaced(text: string, start: number, end: number): void {
    if (text !== '') this.#push(text, start, end, false)
  }

  #push(text: string, start: number, end: number, literal: boolean): void {
    this.#from.push(this.#text.length)
    this.#start.push(start)
    this.#end.push(end)
    this.#literal.push(literal)
    this.#text += text
  }

  build(): Prose {
    return new MappedProse(this.#text, this.#from, this.#start, this.#end, this.#literal)
  }
}

class MappedProse implements Prose {
  readonly text: string
  readonly #from: readonly number[]
  readonly #start: readonly number[]
  readonly #end: readonly number[]
  readonly #literal: readonly boolean[]

  constructor(
    text: string,
    from: readonly number[],
    start: readonly number[],
    end: readonly number[],
    literal: readonly boolean[],
  ) {
    this.text = text
    this.#from = from
    this.#start = start
    this.#end = end
    this.#literal = literal
  }

  spanOf(start: number, end: number): Span {
    if (this.#from.length === 0) return { start: 0, end: 0 }
    const first = this.#runAt(start)
    const from = this.#literal[first]
      ? this.#start[first]! + Math.max(0, start - this.#from[first]!)
      : this.#start[first]!
    if (end <= start) return { start: from, end: from }
    const last = this.#runAt(end - 1)
    const to = this.#literal[last] ? this.#start[last]! + (end - this.#from[last]!) : this.#end[last]!
    return { start: from, end: to }
  }

  /** The run that holds a character of the text: the last one that starts at or before it. */
  #runAt(offset: number): number {
    let low = 0
    let high = this.#from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#from[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** Prose that is one literal stretch of the source. */
export function literalProse(text: string, start: number): Prose {
  const builder = new ProseBuilder()
  builder.literal(text, start)
  return builder.build()
}

/** The prose of `text.slice(start)`. */
export function proseFrom(prose: Prose, start: number): Prose {
  return { text: prose.text.slice(start), spanOf: (from, to) => prose.spanOf(from + start, to + start) }
}
