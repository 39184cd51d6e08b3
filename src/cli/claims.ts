import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Article, Block } from '../article/article.ts'
import { parseArticle } from '../article/parse.ts'
import type { ClaimOf, Claims } from '../claims/claim.ts'
import type { ClaimDefinition } from '../claims/define.ts'
import { CLAIM_KINDS, claimsOf } from '../claims/read.ts'
import { loadConfig } from '../engine/config-file.ts'
import { findFiles, readText, relativePath } from '../engine/files.ts'
import { extractionOf } from '../engine/settings.ts'
import { type LineMap, lineMap, type Span } from '../text.ts'
import type { Surroundings } from './main.ts'
import { table } from './rules.ts'
import { complain, EXIT } from './terminal.ts'

/** `lint-articles claims <path>`: what the tool read, before any rule compares it. */
export function claimsCommand(program: Command, { terminal, rules, exit }: Surroundings): void {
  program
    .command('claims')
    .description('show what the tool read in an article')
    .argument('<paths...>', 'files and folders')
    .addOption(new Option('-f, --format <name>', 'table or json').choices(['table', 'json']).default('table'))
    .option('--kind <kind>', 'claims of this kind alone')
    .option('--now <date>', 'the date to read articles by that give none (YYYY-MM-DD)')
    .action(async (paths: string[], flags: { format: 'table' | 'json'; kind?: string; now?: string }) => {
      const config = await loadConfig({ cwd: terminal.cwd, rules })
      const extractionFor = extractionOf(config, flags.now)
      const { files, missing } = findFiles(paths, { cwd: terminal.cwd, ignores: () => false })
      const troubles = [...missing]
      const readings = files.flatMap((path) => {
        const read = readText(join(terminal.cwd, path))
        if ('source' in read) {
          const extraction = extractionFor(relativePath(config.folder, resolve(terminal.cwd, path)))
          return [readingOf(claimsOf(parseArticle(read.source, path), extraction), config.claims, flags.kind)]
        }
        troubles.push(`${path}: ${read.error}`)
        return []
      })
      if (flags.format === 'json') terminal.stdout.write(`${JSON.stringify(readings, null, 2)}\n`)
      else for (const reading of readings) terminal.stdout.write(asTable(reading))
      complain(terminal, troubles)
      if (troubles.length > 0) exit(EXIT.trouble)
    })
}

/** All that was read in one article, as plain values with their places. */
interface Reading {
  readonly path: string
  readonly format: string
  readonly sentences: number
  readonly headings: readonly { at: Place; level: number; text: string }[]
  readonly lists: readonly { at: Place; kind: string; depth: number; items: readonly string[] }[]
  readonly tables: readonly { at: Place; columns: number; rows: readonly (readonly string[])[] }[]
  readonly frontMatter: Readonly<Record<string, unknown>>
  readonly claims: readonly {
    at: Place
    kind: string
    words: string
    value: unknown
    voice: string
    guards: readonly string[]
  }[]
}

type Place = ReturnType<typeof placeOf>

function readingOf(claims: Claims, defined: readonly ClaimDefinition[], kind: string | undefined): Reading {
  const { article } = claims
  const lines = lineMap(article.source)
  const at = (span: Span) => placeOf(span, lines)
  const isAsked = (one: string) => kind === undefined || one === kind
  const read = [
    ...CLAIM_KINDS.filter(isAsked).flatMap((one): readonly ClaimOf<string, unknown>[] => claims.of(one)),
    ...defined.filter((one) => isAsked(one.kind)).flatMap((one) => claims.of(one)),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return {
    path: article.path,
    format: article.format,
    sentences: article.sentences.length,
    headings: article.blocks
      .filter((block) => block.role === 'heading')
      .map((block) => ({ at: at(block.span), level: block.level ?? 1, text: block.text })),
    lists: article.lists.map((list) => ({
      at: at(list.span),
      kind: list.ordered ? 'numbered' : 'bullets',
      depth: list.depth,
      items: list.items.map((item) => textOf(item.blocks)),
    })),
    tables: article.tables.map((one) => ({
      at: at(one.span),
      columns: Math.max(0, ...one.rows.map((row) => row.length)),
      rows: one.rows.map((row) => row.map((cell) => cell.block.text)),
    })),
    frontMatter: Object.fromEntries((article.frontMatter?.fields ?? []).map(({ key, value }) => [key, value])),
    claims: read.map((claim) => ({
      at: at(claim.span),
      kind: claim.kind,
      words: wordsAt(article, claim.span),
      value: plain(claim.value, 0),
      voice: claim.voice.by === 'article' ? 'article' : (claim.voice.speaker ?? 'someone'),
      guards: claim.guards,
    })),
  }
}

function placeOf(span: Span, lines: LineMap) {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) }
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => block.text).join(' ')
}

function wordsAt(article: Article, span: Span): string {
  return article.source.slice(span.start, span.end).replace(/\s+/g, ' ')
}

const DEEPEST = 6

/** A claim's value as JSON can hold it: blocks as their text, other claims by kind and words of their own. */
function plain(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value
  if (depth > DEEPEST) return '…'
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1))
  if (value instanceof Set || value instanceof Map) return plain([...value], depth + 1)
  if ('text' in value && ('prose' in value || 'traits' in value)) return (value as { text: string }).text
  if ('kind' in value && 'voice' in value && 'value' in value)
    return { kind: value.kind, value: plain(value.value, depth + 2) }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner, depth + 1)]))
}

const LONGEST = 60

function asTable(reading: Reading): string {
  const place = ({ start }: Place) => `  ${start.line}:${start.column}`
  const section = (title: string, rows: readonly (readonly string[])[]) =>
    rows.length === 0 ? '' : `\n${title} (${rows.length})\n${table(rows)}`
  const { path, format, sentences, headings, lists, tables, claims } = reading
  return [
    `${path}: ${format}, ${sentences} sentences, ${claims.length} claims\n`,
    section(
      'Headings',
      headings.map(({ at, level, text }) => [place(at), '#'.repeat(level), short(text)]),
    ),
    section(
      'Lists',
      lists.map(({ at, kind, depth, items }) => [
        place(at),
        kind,
        `${items.length} items, depth ${depth}`,
        short(items.join(' · ')),
      ]),
    ),
    section(
      'Tables',
      tables.map(({ at, columns, rows }) => [
        place(at),
        `${rows.length} × ${columns}`,
        short((rows[0] ?? []).join(' | ')),
      ]),
    ),
    section(
      'Claims',
      claims.map((claim) => [
        place(claim.at),
        claim.kind,
        short(claim.words),
        [short(JSON.stringify(claim.value)), ...claim.guards].join('  '),
      ]),
    ),
    '\n',
  ].join('')
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}…`
}
