import type { Comment } from './article.ts'
import type { Mask, Masked } from './markdown-mask.ts'
import { applied, MASKED_NOTHING, MASKED_OBJECT } from './markdown-mask.ts'

/**
 * Hides from the Markdown parser what MDX adds: `import` and `export` paragraphs, `{expressions}` and JSX tags. A
 * comment `{/* … *\/}` is kept as one. What is not well formed stays as it is, so nothing is ever lost by a mistake.
 */
export function maskJsx(source: string, from: number): Masked {
  return new JsxScanner(source, from).masked()
}

/** After so many openings that nothing closes, the rest is taken as text: it keeps a hostile file linear. */
const MOST_FAILURES = 50

class JsxScanner {
  readonly #source: string
  readonly #from: number
  readonly #masks: Mask[] = []
  readonly #comments: Comment[] = []
  #failures = 0
  #blank = 0

  constructor(source: string, from: number) {
    this.#source = source
    this.#from = from
  }

  masked(): Masked {
    const source = this.#source
    let afterBlank = true
    let at = this.#from
    while (at < source.length) {
      const stop = lineEnd(source, at)
      const line = source.slice(at, stop)
      const fence = FENCE.exec(line)?.groups?.fence
      if (fence !== undefined) {
        at = this.#afterFence(stop, fence)
        afterBlank = false
        continue
      }
      if (afterBlank && MODULE_LINE.test(line)) {
        const end = this.#paragraphEnd(at)
        this.#masks.push({ start: at, end, as: MASKED_NOTHING })
        at = end
        continue
      }
      afterBlank = line.trim() === ''
      at = afterBlank ? nextLine(source, stop) : this.#line(at, stop)
    }
    return { markdown: applied(source, this.#from, this.#masks), comments: this.#comments }
  }

  /** Reads from `at` on to the end of the line where the last thing begun in it ends. */
  #line(at: number, stop: number): number {
    const source = this.#source
    let i = at
    let end = stop
    while (i < end) {
      const char = source[i]
      const next =
        char === '\\'
          ? i + 2
          : char === '`'
            ? this.#afterCode(i)
            : char === '{'
              ? this.#expression(i)
              : char === '<'
                ? this.#tag(i)
                : i + 1
      if (next > end) end = lineEnd(source, next)
      i = next
    }
    return nextLine(source, end)
  }

  #afterCode(at: number): number {
    let i = at
    while (this.#source[i] === '`') i++
    const ticks = this.#source.slice(at, i)
    const limit = this.#nextBlank(i)
    let close = this.#source.indexOf(ticks, i)
    while (close !== -1 && close < limit && this.#source[close + ticks.length] === '`') {
      let after = close
      while (this.#source[after] === '`') after++
      close = this.#source.indexOf(ticks, after)
    }
    return close === -1 || close >= limit ? i : close + ticks.length
  }

  /** Where the paragraph ends at the latest; code never crosses that. */
  #nextBlank(at: number): number {
    if (this.#blank < at) {
      const blank = this.#source.indexOf('\n\n', at)
      this.#blank = blank === -1 ? this.#source.length : blank
    }
    return this.#blank
  }

  #afterFence(stop: number, fence: string): number {
    const source = this.#source
    let at = nextLine(source, stop)
    while (at < source.length) {
      const end = lineEnd(source, at)
      const line = source.slice(at, end).trim()
      at = nextLine(source, end)
      if (line.startsWith(fence) && line === fence[0]!.repeat(line.length)) return at
    }
    return at
  }

  #paragraphEnd(at: number): number {
    const source = this.#source
    let i = at
    while (i < source.length) {
      const end = lineEnd(source, i)
      if (source.slice(i, end).trim() === '') return i
      i = nextLine(source, end)
    }
    return i
  }

  #expression(at: number): number {
    const end = this.#balanced(at)
    if (end === undefined) return at + 1
    const inside = this.#source.slice(at + 1, end - 1).trim()
    if (inside.startsWith('/*') && inside.endsWith('*/')) {
      this.#comments.push({ text: inside.slice(2, -2), span: { start: at, end } })
      this.#masks.push({ start: at, end, as: MASKED_NOTHING })
    } else this.#masks.push({ start: at, end, as: inside[0] === '#' ? MASKED_NOTHING : MASKED_OBJECT })
    return end
  }

  #tag(at: number): number {
    const source = this.#source
    const opening = TAG_START.exec(source.slice(at, at + 80))
    if (opening === null) return at + 1
    let hasExpression = false
    let i = at + opening[0].length
    for (; i < source.length && source[i] !== '>'; i++) {
      const char = source[i]
      if (char === '"' || char === "'") {
        const close = source.indexOf(char, i + 1)
        if (close === -1) return at + 1
        i = close
      } else if (char === '{') {
        const end = this.#balanced(i)
        if (end === undefined) return at + 1
        hasExpression = true
        i = end - 1
      } else if (char === '<' || (char === '\n' && source[i + 1] === '\n')) return at + 1
    }
    if (i >= source.length) return at + 1
    // Plain HTML within a line is read as HTML; alone on its line it would keep Markdown from being read behind it.
    const isHtml = !hasExpression && HTML_TAG.test(opening[0])
    this.#masks.push({ start: at, end: i + 1, as: isHtml ? '' : MASKED_NOTHING })
    return i + 1
  }

  /** Where the braces opened at `at` close, passing over strings and comments. */
  #balanced(at: number): number | undefined {
    if (this.#failures >= MOST_FAILURES) return undefined
    const source = this.#source
    let depth = 0
    for (let i = at; i < source.length; i++) {
      const char = source[i]
      if (char === '{') depth++
      else if (char === '}') {
        if (--depth === 0) return i + 1
      } else if (char === '`' || ((char === '"' || char === "'") && !isLetter(source, i - 1))) {
        const close = source.indexOf(char, i + 1)
        if (close === -1) break
        i = close
      } else if (char === '/' && source[i + 1] === '*') {
        const close = source.indexOf('*/', i + 2)
        if (close === -1) break
        i = close + 1
      }
    }
    this.#failures++
    return undefined
  }
}

const FENCE = /^[ \t]*(?<fence>`{3,}|~{3,})/
// `import Chart from './chart.js'`, `export const year = 2024`
const MODULE_LINE = /^(?:import|export)[ {*'"]/
// `<Chart`, `</Tabs`, `<Tabs.Item`, `<>`, `</`
const TAG_START = /^<(?:\/?[A-Za-z][-\w.:]*(?=[\s/>])|\/?(?=>))/
const HTML_TAG = /^<\/?[a-z][a-z0-9]*$/

/** “It's” holds no string. */
function isLetter(source: string, at: number): boolean {
  const code = source.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function lineEnd(source: string, at: number): number {
  let i = at
  while (i < source.length && source[i] !== '\n' && source[i] !== '\r') i++
  return i
}

function nextLine(source: string, end: number): number {
  if (source[end] === '\r' && source[end + 1] === '\n') return end + 2
  return Math.min(end + 1, source.length)
}
