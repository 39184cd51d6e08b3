import {
  AMPERSAND,
  ASTERISK,
  BACKSLASH,
  BACKTICK,
  CARET,
  CARRIAGE_RETURN,
  CLOSE_BRACKET,
  EXCLAMATION,
  isAsciiLetter,
  isAsciiPunctuation,
  LESS_THAN,
  OPEN_BRACKET,
  OPEN_PARENTHESIS,
  QUESTION,
  SLASH,
  SPACE,
  TAB,
  TILDE,
  UNDERSCORE,
} from './ascii.ts'
import type { ContentLine } from './content-lines.ts'
import { nodesOf, type Part } from './markdown-emphasis.ts'
import { NAMED_CHARACTERS } from './markdown-html.ts'
import type { MarkdownNode } from './markdown-tree.ts'

/**
 * The phrasing of a paragraph or heading in a document without definitions, as remark-parse reads it, or undefined
 * where it holds something that only remark-parse is trusted with. Offsets in the result have `base` added.
 */
export function scanPhrasing(
  markdown: string,
  lines: readonly ContentLine[],
  base: number,
): MarkdownNode[] | undefined {
  const scanner = new PhrasingScanner(markdown, lines, base)
  return scanner.scan() ? scanner.nodes() : undefined
}

/** Beyond that many markers a block is remark-parse's. */
const MOST_RUNS = 100

class PhrasingScanner {
  readonly #markdown: string
  readonly #lines: readonly ContentLine[]
  readonly #base: number
  #parts: Part[] = []
  #line = 0
  #at: number
  #stop: number
  #runs = 0
  #tildes = 0
  #openBrackets = 0

  constructor(markdown: string, lines: readonly ContentLine[], base: number) {
    this.#markdown = markdown
    this.#lines = lines
    this.#base = base
    this.#at = lines[0]!.start
    this.#stop = this.#contentEnd(0)
  }

  /** False where the block is one for remark-parse. */
  scan(): boolean {
    const markdown = this.#markdown
    for (;;) {
      const from = this.#at
      let at = from
      while (at < this.#stop && !isSpecial(markdown.charCodeAt(at))) at++
      if (at > from) this.#parts.push({ kind: 'text', text: markdown.slice(from, at), start: from, end: at })
      this.#at = at
      if (at >= this.#stop) {
        // A tab at the end of a line or at the start of the next has rules of its own.
        if (markdown.charCodeAt(at - 1) === TAB) return false
        if (this.#line === this.#lines.length - 1) return true
        if (!this.#lineBreak()) return false
      } else if (!this.#special(markdown.charCodeAt(at))) return false
    }
  }

  nodes(): MarkdownNode[] {
    return nodesOf(this.#parts, this.#markdown, this.#base)
  }

  /** Where the text of a line ends: before its trailing spaces. */
  #contentEnd(line: number): number {
    const { start, end } = this.#lines[line]!
    let stop = end
    while (stop > start && this.#markdown.charCodeAt(stop - 1) === SPACE) stop--
    return stop
  }

  #lineBreak(): boolean {
    const { end } = this.#lines[this.#line]!
    const markdown = this.#markdown
    const next = end + (markdown.charCodeAt(end) === CARRIAGE_RETURN ? 2 : 1)
    const last = this.#parts.at(-1)
    if (end - this.#stop >= 2)
      this.#parts.push({
        kind: 'node',
        node: { type: 'break', start: this.#stop + this.#base, end: next + this.#base },
      })
    else if (
      end === this.#stop &&
      last?.kind === 'text' &&
      last.text.endsWith('\\') &&
      last.end === end &&
      last.text.length === last.end - last.start
    ) {
      this.#parts.pop()
      if (last.text.length > 1)
        this.#parts.push({ kind: 'text', text: last.text.slice(0, -1), start: last.start, end: end - 1 })
      this.#parts.push({ kind: 'node', node: { type: 'break', start: end - 1 + this.#base, end: next + this.#base } })
    } else this.#parts.push({ kind: 'break', start: end, end: next })
    this.#line++
    this.#at = this.#lines[this.#line]!.start
    this.#stop = this.#contentEnd(this.#line)
    return markdown.charCodeAt(this.#at) !== TAB
  }

  #special(code: number): boolean {
    switch (code) {
      case BACKSLASH:
        return this.#escape()
      case AMPERSAND:
        return this.#reference()
      case BACKTICK:
        return this.#code()
      case ASTERISK:
      case UNDERSCORE:
        return this.#run(code)
      case TILDE:
        return this.#tilde()
      case OPEN_BRACKET:
        return this.#open(this.#at, false)
      case EXCLAMATION:
        if (this.#markdown.charCodeAt(this.#at + 1) === OPEN_BRACKET) return this.#open(this.#at, true)
        return this.#text(1)
      case CLOSE_BRACKET:
        return this.#close()
      case LESS_THAN:
        return this.#angle()
      default:
        return this.#text(1)
    }
  }

  /** The next `length` characters as they are. */
  #text(length: number): true {
    const start = this.#at
    this.#at += length
    this.#parts.push({ kind: 'text', text: this.#markdown.slice(start, this.#at), start, end: this.#at })
    return true
  }

  #escape(): true {
    const start = this.#at
    const code = this.#markdown.charCodeAt(start + 1)
    if (start + 1 >= this.#stop || !isAsciiPunctuation(code)) return this.#text(1)
    this.#at += 2
    this.#parts.push({ kind: 'text', text: String.fromCharCode(code), start, end: this.#at })
    return true
  }

  #reference(): boolean {
    const start = this.#at
    REFERENCE.lastIndex = start
    const match = REFERENCE.exec(this.#markdown)
    if (match === null) return this.#text(1)
    const text = characterOf(match.groups ?? {})
    if (text === undefined) return false
    this.#at = start + match[0].length
    this.#parts.push({ kind: 'text', text, start, end: this.#at })
    return true
  }

  #code(): boolean {
    const markdown = this.#markdown
    const start = this.#at
    let at = start
    while (markdown.charCodeAt(at) === BACKTICK) at++
    const size = at - start
    const end = this.#lines.at(-1)!.end
    while (at < end) {
      if (markdown.charCodeAt(at) !== BACKTICK) {
        at++
        continue
      }
      const close = at
      while (markdown.charCodeAt(at) === BACKTICK) at++
      if (at - close !== size) continue
      while (this.#lines[this.#line]!.end < at) this.#line++
      this.#stop = this.#contentEnd(this.#line)
      this.#at = at
      this.#parts.push({ kind: 'node', node: { type: 'inlineCode', start: start + this.#base, end: at + this.#base } })
      return true
    }
    return this.#text(size)
  }

  #run(marker: number): boolean {
    const markdown = this.#markdown
    const start = this.#at
    let end = start
    while (end < this.#stop && markdown.charCodeAt(end) === marker) end++
    if (++this.#runs > MOST_RUNS) return false
    const isFirst = start === this.#lines[this.#line]!.start
    const isLast = end === this.#stop
    // A backslash or a tab beside markers, a surrogate: leave the fine print to remark-parse.
    const before = isFirst ? WHITE : classOf(markdown.charCodeAt(start - 1))
    const after = isLast ? WHITE : classOf(markdown.charCodeAt(end))
    if (before === UNSURE || after === UNSURE) return false
    const opens = after === OTHER || (after === PUNCTUATION && before !== OTHER)
    const closes = before === OTHER || (before === PUNCTUATION && after !== OTHER)
    const isAsterisk = marker === ASTERISK
    this.#parts.push({
      kind: 'run',
      marker,
      start,
      end,
      canOpen: isAsterisk ? opens : opens && (before !== OTHER || !closes),
      canClose: isAsterisk ? closes : closes && (after !== OTHER || !opens),
    })
    this.#at = end
    return true
  }

  /** One run of tildes strikes nothing through; two may. */
  #tilde(): boolean {
    if (++this.#tildes > 1) return false
    let end = this.#at
    while (end < this.#stop && this.#markdown.charCodeAt(end) === TILDE) end++
    return this.#text(end - this.#at)
  }

  #open(start: number, isImage: boolean): boolean {
    const end = start + (isImage ? 2 : 1)
    if (this.#markdown.charCodeAt(end) === CARET || ++this.#runs > MOST_RUNS) return false
    this.#openBrackets++
    this.#parts.push({ kind: 'bracket', isImage, start, end, isActive: true })
    this.#at = end
    return true
  }

  #close(): boolean {
    if (this.#openBrackets === 0) return this.#text(1)
    this.#openBrackets--
    const parts = this.#parts
    let open = parts.length - 1
    while (open >= 0 && parts[open]!.kind !== 'bracket') open--
    const bracket = parts[open]
    if (bracket?.kind !== 'bracket') return this.#text(1)
    const isDestination = this.#markdown.charCodeAt(this.#at + 1) === OPEN_PARENTHESIS
    if (!isDestination || !bracket.isActive) {
      if (isDestination) return false
      // Without definitions in the document, brackets alone are text.
      parts[open] = {
        kind: 'text',
        text: this.#markdown.slice(bracket.start, bracket.end),
        start: bracket.start,
        end: bracket.end,
      }
      return this.#text(1)
    }
    RESOURCE.lastIndex = this.#at + 1
    const resource = RESOURCE.exec(this.#markdown)
    if (resource === null || RESOURCE.lastIndex > this.#stop) return false
    const url = resource.groups?.url ?? ''
    if (url === '' || ENTITY_LIKE.test(url)) return false
    const urlStart = this.#at + 1 + resource[0].indexOf(url) + this.#base
    const inside = nodesOf(parts.splice(open).slice(1), this.#markdown, this.#base)
    const common = {
      start: bracket.start + this.#base,
      end: RESOURCE.lastIndex + this.#base,
      url,
      urlStart,
      urlEnd: urlStart + url.length,
    }
    this.#at = RESOURCE.lastIndex
    if (bracket.isImage) {
      const { start, end, ...destination } = common
      parts.push({ kind: 'node', node: { type: 'image', start, end, ...destination, alt: inside } })
      return true
    }
    // A link holds no links: brackets opened before are text.
    for (const part of parts) if (part.kind === 'bracket' && !part.isImage) part.isActive = false
    const { start, end, ...destination } = common
    parts.push({ kind: 'node', node: { type: 'link', start, end, ...destination, children: inside } })
    return true
  }

  #angle(): boolean {
    const markdown = this.#markdown
    const next = markdown.charCodeAt(this.#at + 1)
    if (!isAsciiLetter(next) && next !== SLASH && next !== EXCLAMATION && next !== QUESTION) return this.#text(1)
    INLINE_TAG.lastIndex = this.#at
    const tag = INLINE_TAG.exec(markdown)
    if (tag === null || INLINE_TAG.lastIndex > this.#stop) return false
    const start = this.#at
    this.#at = INLINE_TAG.lastIndex
    this.#parts.push({ kind: 'node', node: { type: 'html', start: start + this.#base, end: this.#at + this.#base } })
    return true
  }
}

const SPECIAL = new Uint8Array(128)
for (const code of [
  EXCLAMATION,
  AMPERSAND,
  ASTERISK,
  LESS_THAN,
  OPEN_BRACKET,
  BACKSLASH,
  CLOSE_BRACKET,
  UNDERSCORE,
  BACKTICK,
  TILDE,
])
  SPECIAL[code] = 1

function isSpecial(code: number): boolean {
  return code < 128 && SPECIAL[code] === 1
}

const WHITE = 1
const PUNCTUATION = 2
const OTHER = 0
const UNSURE = -1

/** What a character beside a run of markers is, as CommonMark classifies it. */
function classOf(code: number): number {
  if (code === SPACE) return WHITE
  if (code === TAB || code === TILDE) return UNSURE
  if (code < 128) return isAsciiPunctuation(code) ? PUNCTUATION : OTHER
  const character = String.fromCharCode(code)
  if (UNICODE_SPACE.test(character)) return WHITE
  return UNICODE_PUNCTUATION.test(character) ? PUNCTUATION : OTHER
}

const UNICODE_SPACE = /\s/
const UNICODE_PUNCTUATION = /\p{P}|\p{S}/u

// `&amp;`, `&#8217;`, `&#x2019;`
const REFERENCE = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\dA-Fa-f]{1,6})|(?<named>[A-Za-z][A-Za-z\d]{0,30}));/y
// `(https://example.org/a "A title")`
const RESOURCE = /\( ?(?<url>[^\s<>()\\"]+)(?: +"[^"\\&\r\n]*")? ?\)/y
const ENTITY_LIKE = /&[#A-Za-z\d]+;/
// `<br/>`, `</span>`, `<a href="https://example.org" target=_blank>`
const INLINE_TAG =
  /<(?:\/[A-Za-z][-A-Za-z\d]* ?|[A-Za-z][-A-Za-z\d]*(?: +[A-Za-z_:][-\w.:]*(?:="[^"\r\n]*"|='[^'\r\n]*')?)* *\/?)>/y

/** The character of a reference, undefined where only remark-parse knows. */
function characterOf(groups: Record<string, string | undefined>): string | undefined {
  const { decimal, hexadecimal, named } = groups
  if (named !== undefined) return Object.hasOwn(NAMED_CHARACTERS, named) ? NAMED_CHARACTERS[named] : undefined
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16)
  const isPlain = (code >= 32 && code < 127) || (code >= 160 && code < 0xd800) || (code >= 0x1f300 && code < 0x1faff)
  return isPlain ? String.fromCodePoint(code) : undefined
}
