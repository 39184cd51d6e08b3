import { createRequire } from 'node:module'
import type { Span } from '../text.ts'
import type { ArticleDraft } from './draft.ts'
import { literalProse, type Prose, ProseBuilder } from './prose.ts'
import type { FieldDraft, Scalar } from './yaml-lines.ts'
import {
  afterBreak,
  closingQuote,
  coreValue,
  lineEnd,
  proseOf,
  quotedScalar,
  TRAILER,
  yamlFlow,
  yamlLines,
} from './yaml-lines.ts'

// Both parsers take long to load and are seldom needed.
const require = createRequire(import.meta.url)

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
  const fields = yamlLines(source, start, end)
  return fields === undefined ? libraryYaml(source, start, end) : { fields }
}

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
      .replace('Invalid TOML document: ', '')
      .replace('invalid', 'unreadable')
    return { fields, error: { message, at: { start: at, end: Math.min(lineEnd(source, at), end) } } }
  }
}

// `[params]`, `[[resources]]`
const TOML_TABLE = /^\[\[?\s*(?<name>[^\]]+?)\s*\]\]?\s*(?:#.*)?$/
// `title = "A bridge opens"`
const TOML_ENTRY = /^\s*(?<key>[-\w."']+)\s*=\s*(?<value>\S.*)$/
// `2024-03-05 10:00:00`, `true`, `-12`
const TOML_BARE = /^(?<value>true|false|[-+]?(?:inf|nan|\d[-+\w.:]*(?: \d[-+\w.:]*)?))\s*(?:#.*)?$/

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

function firstLine(message: string): string {
  return (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '')
}
