import type { Span } from '../text.ts'
import type { Field } from './article.ts'
import { literalProse, type Prose, ProseBuilder } from './prose.ts'

/** A value and where it is written; as prose where people read it. */
export interface Scalar {
  readonly value: Field['value']
  readonly span: Span
  readonly prose?: Prose
}

/** A value of the front matter on its way into the draft. */
export interface FieldDraft extends Scalar {
  readonly key: string
}

/**
 * Reads the YAML that front matter is made of by hand: `key: value`, values over several lines, lists of values, maps
 * in a map. Undefined where the text holds anything else, broken YAML included: then it takes a YAML parser.
 */
export function yamlLines(source: string, start: number, end: number): FieldDraft[] | undefined {
  const reader = new LineReader(source, start, end)
  return reader.read() ? reader.fields : undefined
}

class LineReader {
  readonly fields: FieldDraft[] = []
  readonly #source: string
  readonly #end: number
  #next: number
  // Keys whose values are maps, outermost first, with the indent of their entries once one was read.
  readonly #maps: { key: string; indent: number }[] = []
  // A key without a value yet: a list or a map may follow.
  #pending: { key: string; at: number; indent: number; items: number; itemIndent: number } | undefined

  constructor(source: string, start: number, end: number) {
    this.#source = source
    this.#next = start
    this.#end = end
  }

  /** True where all was understood. */
  read(): boolean {
    while (this.#next < this.#end) {
      const at = this.#next
      const stop = this.#stopAt(at)
      this.#next = Math.min(afterBreak(this.#source, stop), this.#end)
      const text = this.#source.slice(at, stop)
      const indent = text.length - text.trimStart().length
      if (indent === text.length || text[indent] === '#') continue
      if (text.slice(0, indent).includes('\t')) return false
      const item = YAML_ITEM.exec(text)
      if (item === null ? !this.#entry(text, at, indent) : !this.#item(item, at, indent)) return false
    }
    this.#endPending()
    return true
  }

  #item(match: RegExpExecArray, at: number, indent: number): boolean {
    const value = match.groups?.value ?? ''
    const list = this.#pending
    if (list === undefined || indent < list.indent || (list.items > 0 && indent !== list.itemIndent)) return false
    list.itemIndent = indent
    return this.#value(`${list.key}.${list.items++}`, value, at + match[0].length - value.length, indent)
  }

  #entry(text: string, at: number, indent: number): boolean {
    const match = YAML_ENTRY.exec(text.slice(indent))
    if (match === null) return false
    const pending = this.#pending
    if (pending !== undefined && pending.items === 0 && indent > pending.indent) {
      this.#maps.push({ key: pending.key, indent })
      this.#pending = undefined
    } else this.#endPending()
    while (this.#maps.length > 0 && this.#maps.at(-1)!.indent > indent) this.#maps.pop()
    if (indent !== (this.#maps.at(-1)?.indent ?? 0)) return false
    const { key = '', value = '' } = match.groups ?? {}
    const path = this.#maps.length === 0 ? key : `${this.#maps.at(-1)!.key}.${key}`
    const valueAt = at + indent + match[0].length - value.length
    if (value === '' || value[0] === '#') {
      this.#pending = { key: path, at: at + indent + key.length + 1, indent, items: 0, itemIndent: 0 }
      return true
    }
    return this.#value(path, value, valueAt, indent)
  }

  #endPending(): void {
    const pending = this.#pending
    if (pending?.items === 0)
      this.fields.push({ key: pending.key, value: null, span: { start: pending.at, end: pending.at } })
    this.#pending = undefined
  }

  #value(key: string, written: string, at: number, indent: number): boolean {
    if (written === '') return false
    const first = written[0]!
    const scalar =
      first === '"' || first === "'"
        ? this.#quoted(first, at)
        : first === '>' || first === '|'
          ? this.#blockScalar(written, at, indent)
          : this.#plain(written, at, indent)
    if (scalar !== undefined) {
      this.fields.push({ key, ...scalar })
      return true
    }
    const flow = yamlFlow(written, at)
    if (flow === undefined) return false
    for (const [i, each] of flow.entries()) this.fields.push({ key: `${key}.${i}`, ...each })
    return true
  }

  /** A quoted text; it may go on over lines, at the margin too, as Ruby's parser lets it. */
  #quoted(quote: '"' | "'", at: number): Scalar | undefined {
    const closing = quote === '"' ? closingQuote : closingApostrophe
    let close = closing(this.#source.slice(at, this.#stopAt(at)))
    if (close === -1) close = closing(this.#source.slice(at, this.#end))
    if (close === -1) return undefined
    const after = at + close + 1
    const stop = this.#stopAt(after)
    if (!TRAILER.test(this.#source.slice(after, stop))) return undefined
    this.#next = Math.min(afterBreak(this.#source, stop), this.#end)
    return quotedScalar(this.#source.slice(at, after), at)
  }

  /** A plain text with the deeper indented lines that continue it. */
  #plain(written: string, at: number, indent: number): Scalar | undefined {
    const first = plainText(written)
    if (first === undefined) return undefined
    const lines = [{ text: first, at }]
    while (this.#next < this.#end) {
      const stop = this.#stopAt(this.#next)
      const line = this.#source.slice(this.#next, stop)
      const text = line.trim()
      const deeper = line.length - line.trimStart().length
      if (text === '') {
        // A blank line inside a text means a line break; few write that, and the parser knows.
        if (this.#isDeeperAfter(stop, indent)) return undefined
        break
      }
      if (deeper <= indent || text[0] === '#') break
      if (written.includes(' #') || text.includes(' #') || MAPPING.test(text) || line.includes('\t')) return undefined
      lines.push({ text, at: this.#next + deeper })
      this.#next = Math.min(afterBreak(this.#source, stop), this.#end)
    }
    return lines.length === 1 ? plainScalar(first, at) : foldedScalar(lines, at, ' ', '')
  }

  #isDeeperAfter(stop: number, indent: number): boolean {
    for (let at = stop; at < this.#end; ) {
      const next = this.#stopAt(at)
      const line = this.#source.slice(at, next)
      const text = line.trim()
      if (text !== '') return text[0] !== '#' && line.length - line.trimStart().length > indent
      at = afterBreak(this.#source, next)
    }
    return false
  }

  /** `>-` and `|` with the indented lines below; undefined for blank lines and deeper indents in them. */
  #blockScalar(written: string, at: number, indent: number): Scalar | undefined {
    const chomp = BLOCK_HEADER.exec(written.trimEnd())
    if (chomp === null) return undefined
    const lines: { text: string; at: number }[] = []
    let depth = 0
    let isOver = false
    while (this.#next < this.#end) {
      const stop = this.#stopAt(this.#next)
      const line = this.#source.slice(this.#next, stop)
      const text = line.trim()
      const deeper = line.length - line.trimStart().length
      if (text !== '' && deeper <= indent) break
      if (text === '') isOver = true
      else if (isOver || line.includes('\t') || (depth !== 0 && deeper !== depth)) return undefined
      else {
        depth = deeper
        lines.push({ text, at: this.#next + deeper })
      }
      this.#next = Math.min(afterBreak(this.#source, stop), this.#end)
    }
    if (lines.length === 0) return undefined
    return foldedScalar(lines, at, written[0] === '>' ? ' ' : '\n', chomp.groups?.chomp === '-' ? '' : '\n')
  }

  #stopAt(at: number): number {
    return Math.min(lineEnd(this.#source, at), this.#end)
  }
}

/** Lines of one text, joined by a space or a line break; `start` is where the value begins, its `>` included. */
function foldedScalar(
  lines: readonly { readonly text: string; readonly at: number }[],
  start: number,
  joint: string,
  close: string,
): Scalar {
  const builder = new ProseBuilder()
  let end = start
  for (const { text, at } of lines) {
    if (builder.length > 0) builder.replaced(joint, end, at)
    builder.literal(text, at)
    end = at + text.length
  }
  return { value: builder.text + close, span: { start, end }, ...proseOf(builder.text, builder.build()) }
}

const BLOCK_HEADER = /^[>|](?<chomp>-?)$/

// `title: A bridge opens`
const YAML_ENTRY = /^(?<key>[A-Za-z_][-\w]*):(?:$| +(?<value>.*))$/
// `  - Baghdad`
const YAML_ITEM = /^(?<indent> *)- +(?<value>.*)$/

/** A scalar of a list in brackets, undefined where it is none that can be read without a YAML parser. */
function flowScalar(written: string, at: number): Scalar | undefined {
  if (written[0] === '"' || written[0] === "'") return quotedScalar(written, at)
  const plain = plainText(written)
  return plain === undefined ? undefined : plainScalar(plain, at)
}

/** A plain text without the comment behind it, undefined where it is a mapping, a list or an alias. */
function plainText(written: string): string | undefined {
  if (INDICATORS.has(written[0]!)) return undefined
  const comment = written.search(COMMENT)
  const plain = (comment === -1 ? written : written.slice(0, comment)).trimEnd()
  return plain === '' || MAPPING.test(plain) || OPENS_MORE.test(plain) ? undefined : plain
}

const INDICATORS: ReadonlySet<string> = new Set([...'[]{},&*!|>%@`#'])
const COMMENT = / #/
const MAPPING = /:(?: |$)/
const OPENS_MORE = /^[-?](?: |$)/
export const TRAILER = /^ *(?: #.*)?$/

function plainScalar(text: string, at: number): Scalar {
  const span = { start: at, end: at + text.length }
  const value = coreValue(text)
  return typeof value === 'string' ? { value, span, ...proseOf(value, literalProse(text, at)) } : { value, span }
}

/** YAML's core schema: null, booleans and numbers; all else is text, dates too. */
export function coreValue(text: string): Field['value'] {
  if (text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  return NUMBER.test(text) ? Number(text) : text
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

/** Where the text opened by `"` at 0 closes, -1 where it does not. */
export function closingQuote(written: string): number {
  for (let i = 1; i < written.length; i++) {
    if (written[i] === '\\') i++
    else if (written[i] === '"') return i
  }
  return -1
}

function closingApostrophe(written: string): number {
  for (let i = 1; i < written.length; i++) {
    if (written[i] !== "'") continue
    if (written[i + 1] !== "'") return i
    i++
  }
  return -1
}

/** A quoted text, quotation marks included, as value and prose. Lines within it fold into one. */
export function quotedScalar(written: string, at: number): Scalar | undefined {
  const builder = new ProseBuilder()
  const double = written[0] === '"'
  const inside = written.slice(1, -1)
  let from = 0
  for (const match of inside.matchAll(double ? DOUBLE_QUOTED_SPECIAL : SINGLE_QUOTED_SPECIAL)) {
    const sequence = match[0]
    const isBreak = sequence[0] === '\n' || sequence[0] === '\r'
    const literal = inside.slice(from, match.index)
    builder.literal(isBreak ? literal.trimEnd() : literal, at + 1 + from)
    const text = isBreak ? foldedBreak(sequence) : double ? escaped(sequence) : "'"
    if (text === undefined) return undefined
    builder.replaced(text, at + 1 + match.index, at + 1 + match.index + sequence.length)
    from = match.index + sequence.length
  }
  builder.literal(inside.slice(from), at + 1 + from)
  const span = { start: at, end: at + written.length }
  return { value: builder.text, span, ...proseOf(builder.text, builder.build()) }
}

/** One line break is a space, and each one more a line break. */
function foldedBreak(breaks: string): string {
  const count = breaks.replace(CARRIAGE_RETURNS, '\n').split('\n').length - 1
  return count < 2 ? ' ' : '\n'.repeat(count - 1)
}

const CARRIAGE_RETURNS = /\r\n?/g
const DOUBLE_QUOTED_SPECIAL = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|\r?\n[ \t]*|[\s\S])|[\r\n]\s*/g
const SINGLE_QUOTED_SPECIAL = /''|[\r\n]\s*/g

// `\"`, `\n`, `\u2019`, `\x27`

/** What `\"`, `\n`, `\u2019` or an escaped line break stands for; undefined for an escape that YAML does not know. */
function escaped(sequence: string): string | undefined {
  const kind = sequence[1]!
  if (sequence.length > 2 && (kind === 'x' || kind === 'u'))
    return String.fromCharCode(Number.parseInt(sequence.slice(2), 16))
  if (kind === '\n' || kind === '\r') return ''
  return ESCAPED[kind]
}

const ESCAPED: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '0': '\0',
  b: '\b',
  f: '\f',
  e: '\u001B',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
}

/** `[design, "user research"]` on one line, of plain and quoted values. */
export function yamlFlow(written: string, at: number): Scalar[] | undefined {
  const close = written.lastIndexOf(']')
  if (written[0] !== '[' || close === -1 || !TRAILER.test(written.slice(close + 1))) return undefined
  const values: Scalar[] = []
  let i = 1
  while (i < close) {
    while (written[i] === ' ') i++
    if (i >= close) break
    const quote = written[i]!
    let end: number
    if (quote === '"' || quote === "'") {
      const rest = written.slice(i, close)
      end = quote === '"' ? closingQuote(rest) : closingApostrophe(rest)
      if (end === -1) return undefined
      end += i + 1
    } else {
      end = written.indexOf(',', i)
      if (end === -1 || end > close) end = close
    }
    const text = written.slice(i, end).trimEnd()
    if (FLOW_SPECIAL.test(quote === '"' || quote === "'" ? '' : text)) return undefined
    const scalar = text === '' ? undefined : flowScalar(text, at + i)
    if (scalar === undefined) return undefined
    values.push(scalar)
    i = end
    while (written[i] === ' ') i++
    if (i < close && written[i] !== ',') return undefined
    i++
  }
  return values
}

const FLOW_SPECIAL = /[[\]{}#:]/

/** Texts that people read become prose; addresses, paths, dates, slugs and keys do not. */
export function proseOf(value: string, prose: Prose): { prose?: Prose } {
  return value.trim() === '' || MACHINE_VALUE.test(value) ? {} : { prose }
}

// `https://example.org/a`, `/img/a.png`, `2024-01-02T10:00`, `new-bridge-opens`, `post`, `a/b.html`
const MACHINE_VALUE = /^(?:[a-z]+:\/\/\S*|[./]\S*|\d[-\d:TZ.+ ]*|[a-z\d_]+(?:[-_/.:][A-Za-z\d_]*)*)$/

/** Where the line at `at` ends, before its break. */
export function lineEnd(source: string, at: number): number {
  for (let i = at; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return source.length
}

/** The start of the next line, given the end of this one. */
export function afterBreak(source: string, end: number): number {
  if (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, source.length)
}
