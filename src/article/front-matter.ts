import { createRequire } from 'node:module'
import type { Span } from '../text.ts'
import type { Field } from './article.ts'
import type { ArticleDraft } from './draft.ts'
import { literalProse, type Prose, ProseBuilder } from './prose.ts'

// Both parsers take long to load and are seldom needed.
const require = createRequire(import.meta.url)

/** A value of the front matter on its way into the draft. */
export interface FieldDraft {
  readonly key: string
  readonly value: Field['value']
  readonly span: Span
  readonly prose?: Prose
}

/**
 * Reads YAML (`---`) or TOML (`+++`) front matter at `from` into the draft and gives the offset where the body
 * starts: `from` itself where there is none. What cannot be read becomes `FrontMatter.error`, never a throw.
 */
export function readFrontMatter(draft: ArticleDraft, from: number): number {
  const source = draft.source
  const fence = source.slice(from, from + 3)
  if (fence !== '---' && fence !== '+++') return from
  const open = lineEnd(source, from)
  if (source.slice(from + 3, open).trim() !== '') return from
  const content = afterBreak(source, open)
  const close = closingFence(source, content, fence)
  if (close === undefined) return from
  const end = lineEnd(source, close)
  const span = { start: from, end }
  const format = fence === '---' ? 'yaml' : 'toml'
  const { fields, error } = format === 'yaml' ? yamlFields(source, content, close) : tomlFields(source, content, close)
  draft.fields(format, span, fields)
  if (error !== undefined && draft.frontMatter !== undefined) draft.frontMatter = { ...draft.frontMatter, error }
  return afterBreak(source, end)
}

interface Fields {
  readonly fields: readonly FieldDraft[]
  readonly error?: { readonly message: string; readonly at: Span }
}

/** The start of the line that closes the front matter. */
function closingFence(source: string, content: number, fence: string): number | undefined {
  let line = content
  while (line < source.length) {
    if (source.startsWith(fence, line)) {
      const end = lineEnd(source, line)
      if (source.slice(line + 3, end).trim() === '') return line
    }
    const next = afterBreak(source, lineEnd(source, line))
    if (next <= line) return undefined
    line = next
  }
  return undefined
}

/** YAML: the flat lines that nearly all front matter is made of by hand; the `yaml` library for anything else. */
function yamlFields(source: string, start: number, end: number): Fields {
  const flat = flatYaml(source, start, end)
  return flat === undefined ? libraryYaml(source, start, end) : { fields: flat }
}

/** `key: value` lines and lists of plain values; undefined where the text holds anything else, broken YAML included. */
export function flatYaml(source: string, start: number, end: number): FieldDraft[] | undefined {
  const fields: FieldDraft[] = []
  let list: { key: string; count: number; at: number; indent: number } | undefined
  const endList = () => {
    if (list?.count === 0) fields.push({ key: list.key, value: null, span: { start: list.at, end: list.at } })
    list = undefined
  }
  for (let line = start; line < end; ) {
    const lineStop = Math.min(lineEnd(source, line), end)
    const text = source.slice(line, lineStop)
    const at = line
    line = Math.min(afterBreak(source, lineStop), end)
    const trimmed = text.trim()
    if (trimmed === '' || trimmed[0] === '#') continue
    if (text.includes('\t')) return undefined
    const item = YAML_ITEM.exec(text)
    if (item !== null) {
      const { indent = '', value = '' } = item.groups ?? {}
      if (list === undefined || value === '' || (list.count > 0 && indent.length !== list.indent)) return undefined
      list.indent = indent.length
      const scalar = yamlScalar(value, at + item[0].length - value.length, 'item')
      if (scalar === undefined) return undefined
      fields.push({ key: `${list.key}.${list.count++}`, ...scalar })
      continue
    }
    endList()
    const entry = YAML_ENTRY.exec(text)
    if (entry === null) return undefined
    const { key = '', value = '' } = entry.groups ?? {}
    const valueAt = at + entry[0].length - value.length
    const manyLines = linesInQuotes(source, valueAt, lineStop, end)
    if (manyLines !== undefined) {
      const scalar = quotedScalar(source.slice(valueAt, manyLines), valueAt)
      if (scalar === undefined) return undefined
      fields.push({ key, ...scalar })
      line = Math.min(afterBreak(source, lineEnd(source, manyLines)), end)
      continue
    }
    if (value === '' || value[0] === '#') {
      list = { key, count: 0, at: at + key.length + 1, indent: 0 }
      continue
    }
    const scalar = yamlScalar(value, valueAt, 'entry')
    if (scalar !== undefined) {
      fields.push({ key, ...scalar })
      continue
    }
    const flow = yamlFlow(value, valueAt)
    if (flow === undefined) return undefined
    for (const [i, each] of flow.entries()) fields.push({ key: `${key}.${i}`, ...each })
  }
  endList()
  return fields
}

// `title: A bridge opens`, `"date": 2024-01-02`; no space before the key
const YAML_ENTRY = /^(?<key>[A-Za-z_][-\w]*):(?:$| +(?<value>.*))$/
// `  - Baghdad`
const YAML_ITEM = /^(?<indent> *)- +(?<value>.*)$/

/** Where a quoted text that goes on after its first line ends; undefined for any other value. */
function linesInQuotes(source: string, at: number, lineStop: number, end: number): number | undefined {
  const quote = source[at]
  if (quote !== '"' && quote !== "'") return undefined
  const closing = quote === '"' ? closingQuote : closingApostrophe
  if (closing(source.slice(at, lineStop)) !== -1) return undefined
  const close = closing(source.slice(at, end))
  if (close === -1) return undefined
  const after = at + close + 1
  return TRAILER.test(source.slice(after, Math.min(lineEnd(source, after), end))) ? after : undefined
}

type Scalar = { readonly value: Field['value']; readonly span: Span; readonly prose?: Prose }

/** A scalar on one line, undefined where it is none that can be read without a YAML parser. */
function yamlScalar(written: string, at: number, as: 'item' | 'entry'): Scalar | undefined {
  const quote = written[0]!
  if (quote === '"' || quote === "'") {
    const close = quote === '"' ? closingQuote(written) : closingApostrophe(written)
    if (close === -1 || !TRAILER.test(written.slice(close + 1))) return undefined
    return quotedScalar(written.slice(0, close + 1), at)
  }
  if (INDICATORS.has(quote)) return undefined
  const comment = written.search(COMMENT)
  const plain = (comment === -1 ? written : written.slice(0, comment)).trimEnd()
  if (plain === '' || MAPPING.test(plain) || (as === 'item' && OPENS_MORE.test(plain))) return undefined
  if (OPENS_MORE.test(plain)) return undefined
  return plainScalar(plain, at)
}

const INDICATORS: ReadonlySet<string> = new Set([...'[]{},&*!|>%@`#'])
const COMMENT = / #/
const MAPPING = /:(?: |$)/
const OPENS_MORE = /^[-?](?: |$)/
const TRAILER = /^ *(?: #.*)?$/

function plainScalar(text: string, at: number): Scalar {
  const span = { start: at, end: at + text.length }
  const value = coreValue(text)
  return typeof value === 'string' ? { value, span, ...proseOf(value, literalProse(text, at)) } : { value, span }
}

/** YAML's core schema: null, booleans and numbers; all else is text, dates too. */
function coreValue(text: string): Field['value'] {
  if (text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null
  if (text === 'true' || text === 'True' || text === 'TRUE') return true
  if (text === 'false' || text === 'False' || text === 'FALSE') return false
  return NUMBER.test(text) ? Number(text) : text
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/

/** Where the text opened by `"` at 0 closes, -1 where it does not. */
function closingQuote(written: string): number {
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
function quotedScalar(written: string, at: number): Scalar | undefined {
  const builder = new ProseBuilder()
  const double = written[0] === '"'
  const inside = written.slice(1, -1)
  let from = 0
  for (const match of inside.matchAll(double ? DOUBLE_QUOTED_SPECIAL : SINGLE_QUOTED_SPECIAL)) {
    const sequence = match[0]
    const isBreak = sequence[0] === '\n' || sequence[0] === '\r'
    const literal = inside.slice(from, match.index)
    builder.literal(isBreak ? literal.trimEnd() : literal, at + 1 + from)
    const text = isBreak ? ' ' : double ? escaped(sequence) : "'"
    if (text === undefined) return undefined
    builder.replaced(text, at + 1 + match.index, at + 1 + match.index + sequence.length)
    from = match.index + sequence.length
  }
  builder.literal(inside.slice(from), at + 1 + from)
  const span = { start: at, end: at + written.length }
  return { value: builder.text, span, ...proseOf(builder.text, builder.build()) }
}

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
function yamlFlow(written: string, at: number): Scalar[] | undefined {
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
    const scalar = text === '' ? undefined : yamlScalar(text, at + i, 'item')
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

function libraryYaml(source: string, start: number, end: number): Fields {
  const text = source.slice(start, end)
  const { parseDocument, isScalar, isMap, isSeq } = require('yaml') as typeof import('yaml')
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false })
  const fields: FieldDraft[] = []
  const visit = (node: unknown, path: readonly string[]): void => {
    if (fields.length >= 2000 || path.length > 20) return
    if (isMap(node)) {
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        visit(pair.value, [...path, key])
      }
    } else if (isSeq(node)) for (const [i, each] of node.items.entries()) visit(each, [...path, String(i)])
    else if (isScalar(node)) {
      const from = start + (node.range?.[0] ?? 0)
      const to = start + (node.range?.[1] ?? 0)
      const span = { start: from, end: to }
      const value = node.value
      if (typeof value === 'string')
        fields.push({ key: path.join('.'), value, span, ...proseOf(value, alignedProse(value, source, span)) })
      else {
        const simple = typeof value === 'number' || typeof value === 'boolean' || value === null
        fields.push({ key: path.join('.'), value: simple ? value : source.slice(from, to), span })
      }
    }
  }
  visit(document.contents, [])
  const [error] = document.errors
  if (error === undefined) return { fields }
  const at = { start: start + Math.min(error.pos[0], text.length), end: start + Math.min(error.pos[1], text.length) }
  return { fields, error: { message: firstLine(error.message), at } }
}

/**
 * A value found again in what was written for it: quoted over several lines, a block scalar, with escapes. Each word
 * stands where it is written; where one cannot be found the whole value stands for its whole place.
 */
function alignedProse(value: string, source: string, span: Span): Prose {
  const builder = new ProseBuilder()
  let at = span.start
  let done = 0
  for (const word of value.matchAll(WORD)) {
    const found = source.indexOf(word[0], at)
    if (found === -1 || found + word[0].length > span.end) {
      const whole = new ProseBuilder()
      whole.replaced(value.replace(/\s+/g, ' '), span.start, span.end)
      return whole.build()
    }
    if (word.index > done && builder.length > 0) builder.replaced(' ', at, found)
    builder.literal(word[0], found)
    done = word.index + word[0].length
    at = found + word[0].length
  }
  return builder.build()
}

const WORD = /\S+/g

/** TOML by hand, with the place of every value; smol-toml says what is wrong where a line is not understood. */
function tomlFields(source: string, start: number, end: number): Fields {
  const fields: FieldDraft[] = []
  let prefix = ''
  let understood = true
  for (let line = start; line < end; ) {
    const lineStop = Math.min(lineEnd(source, line), end)
    const text = source.slice(line, lineStop)
    const at = line
    line = Math.min(afterBreak(source, lineStop), end)
    const trimmed = text.trim()
    if (trimmed === '' || trimmed[0] === '#') continue
    const table = TOML_TABLE.exec(trimmed)
    if (table !== null) {
      prefix = `${table.groups?.name ?? ''}.`
      continue
    }
    const entry = TOML_ENTRY.exec(text)
    const value = entry?.groups?.value ?? ''
    const read = entry === null ? undefined : tomlValues(value, at + entry[0].length - value.length)
    if (read === undefined) {
      understood = false
      continue
    }
    const key = prefix + (entry?.groups?.key ?? '').replace(/["']/g, '')
    if (Array.isArray(read)) for (const [i, each] of read.entries()) fields.push({ key: `${key}.${i}`, ...each })
    else fields.push({ key, ...(read as Scalar) })
  }
  if (understood) return { fields }
  const { parse, TomlError } = require('smol-toml') as typeof import('smol-toml')
  try {
    parse(source.slice(start, end))
    return { fields }
  } catch (error) {
    const line = error instanceof TomlError ? error.line : 1
    let at = start
    for (let i = 1; i < line; i++) at = Math.min(afterBreak(source, lineEnd(source, at)), end)
    const message = firstLine(error instanceof Error ? error.message : String(error))
    return { fields, error: { message, at: { start: at, end: Math.min(lineEnd(source, at), end) } } }
  }
}

// `[params]`, `[[resources]]`
const TOML_TABLE = /^\[\[?\s*(?<name>[^\]]+?)\s*\]\]?\s*(?:#.*)?$/
// `title = "A bridge opens"`
const TOML_ENTRY = /^\s*(?<key>[-\w."']+)\s*=\s*(?<value>\S.*)$/
const TOML_BARE = /^(?<value>[-+\w.:]+(?: \d[-+\w.:]*)?)\s*(?:#.*)?$/

function tomlValues(written: string, at: number): Scalar | Scalar[] | undefined {
  const quote = written[0]
  if (quote === '"' || quote === "'") {
    if (written.startsWith(quote.repeat(3))) return undefined
    const close = quote === '"' ? closingQuote(written) : written.indexOf("'", 1)
    if (close === -1 || !TRAILER.test(written.slice(close + 1).trimEnd())) return undefined
    const text = written.slice(0, close + 1)
    if (quote === '"') return quotedScalar(text, at)
    const value = text.slice(1, -1)
    return { value, span: { start: at, end: at + text.length }, ...proseOf(value, literalProse(value, at + 1)) }
  }
  if (quote === '[') return yamlFlow(written.trimEnd(), at)
  const bare = TOML_BARE.exec(written)?.groups?.value
  if (bare === undefined) return undefined
  const value = coreValue(bare)
  return { value, span: { start: at, end: at + bare.length } }
}

/** Texts that people read become prose; addresses, paths, dates, slugs and keys do not. */
function proseOf(value: string, prose: Prose): { prose?: Prose } {
  return value.trim() === '' || MACHINE_VALUE.test(value) ? {} : { prose }
}

// `https://example.org/a`, `/img/a.png`, `2024-01-02T10:00`, `new-bridge-opens`, `post`, `a/b.html`
const MACHINE_VALUE = /^(?:[a-z]+:\/\/\S*|[./]\S*|\d[-\d:TZ.+ ]*|[a-z\d_]+(?:[-_/.:][A-Za-z\d_]*)*)$/

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')
}

function lineEnd(source: string, at: number): number {
  for (let i = at; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || code === 13) return i
  }
  return source.length
}

/** The start of the next line, given the end of this one. */
function afterBreak(source: string, end: number): number {
  if (source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10) return end + 2
  return Math.min(end + 1, source.length)
}
