import type { LineMap, Span } from '../text.ts'
import { lineMap } from '../text.ts'
import type { Article, Block, Comment } from './article.ts'

/**
 * Directives in an article, which silence findings:
 *
 *     <!-- lint-articles-disable-next-line weekday-mismatch -- quoted from the poster -->   the next block
 *     <!-- lint-articles-disable-line weekday-mismatch -->                                  this line
 *     <!-- lint-articles-disable weekday-mismatch --> … <!-- lint-articles-enable -->       what stands between
 *     <!-- lint-articles-disable-file weekday-mismatch -->                                  the article
 *     <!-- lint-articles-allow office-holder-conflict "Al-Kadhimi" -- he was until 2022 --> these words
 *
 * Without a rule they silence every rule. MDX writes them in braces, plain text after `%%`; front matter holds
 * `lint-articles: { disable: [weekday-mismatch] }`.
 */
export interface Directive {
  /** As written: one of `VERBS`, or a mistake. */
  readonly verb: string
  /** The rule that it silences; absent: every rule. A comment that names two rules is two directives. */
  readonly rule?: string
  /** Where it silences. */
  readonly covers: readonly Span[]
  readonly reason?: string
  /** The comment, or the value in the front matter. */
  readonly comment: Span
  /** What an unused directive is reported at: the rule's name, or the whole comment. */
  readonly at: Span
  /** The edit that takes away the whole comment; absent in front matter. */
  readonly removal?: Removal
  /** The edit that takes away only this rule's name. */
  readonly nameRemoval?: Removal
  /** Why it can silence nothing at all, whatever the rules find. */
  readonly fault?: string
}

/** An edit that only takes away. */
export interface Removal {
  readonly at: Span
  readonly text: ''
}

type Verb = 'disable-next-line' | 'disable-line' | 'disable' | 'enable' | 'disable-file' | 'allow'

const VERBS: readonly string[] = ['disable-next-line', 'disable-line', 'disable', 'enable', 'disable-file', 'allow']

/** `lint-articles-disable-next-line weekday-mismatch -- a reason` */
const DIRECTIVE = /^lint-articles-(?<verb>[a-z-]+)(?=\s|$)/

/** The directives of an article: plain values that depend on nothing else. */
export function directivesOf(article: Article): Directive[] {
  const { source } = article
  const directives = frontMatterDirectives(article)
  let lines: LineMap | undefined
  const open: Mutable<Directive>[] = []
  for (const comment of [...article.comments].sort((a, b) => a.span.start - b.span.start)) {
    const text = comment.text.trim()
    const verb = DIRECTIVE.exec(text)?.groups?.verb
    if (verb === undefined) continue
    lines ??= lineMap(source)
    const start = Math.max(comment.span.start, source.indexOf(text, comment.span.start))
    const written = writtenIn(text, start, `lint-articles-${verb}`.length)
    const common = {
      comment: comment.span,
      removal: removalOf(comment.span, source, lines),
      ...(written.reason === undefined ? {} : { reason: written.reason }),
    }
    if (!VERBS.includes(verb)) {
      const fault = `there are lint-articles-${VERBS.join(', -')}`
      directives.push({ ...common, verb, covers: [], at: comment.span, fault })
      continue
    }
    const names = written.names.length === 0 ? [undefined] : written.names
    const { covers, fault } = coverage(verb as Verb, comment, written.words, article, lines)
    for (const name of names) {
      const directive: Mutable<Directive> = {
        ...common,
        verb,
        ...(name === undefined ? {} : { rule: name.text }),
        covers,
        at: name === undefined || names.length === 1 ? comment.span : name.at,
        ...(name === undefined || names.length === 1 ? {} : { nameRemoval: { at: name.removal, text: '' as const } }),
        ...(fault === undefined ? {} : { fault }),
      }
      if (verb === 'disable') open.push(directive)
      if (verb === 'enable' && !closed(open, directive)) directive.fault = 'nothing is switched off before it'
      directives.push(directive)
    }
  }
  return directives
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Where a directive silences; `fault` says why that is nowhere. */
function coverage(
  verb: Verb,
  { span }: Comment,
  words: readonly string[],
  article: Article,
  lines: LineMap,
): Pick<Directive, 'covers' | 'fault'> {
  const { source } = article
  if (verb === 'enable') return { covers: [] }
  if (verb === 'disable') return { covers: [{ start: span.start, end: source.length }] }
  if (verb === 'disable-file') return { covers: [{ start: 0, end: source.length }] }
  if (verb === 'disable-line') {
    const { text, start } = lines.lineAt(lines.positionAt(span.start).line)
    return { covers: [{ start, end: Math.max(start + text.length, span.end) }] }
  }
  if (verb === 'disable-next-line') {
    const next = article.blocks.find((block) => block.role !== 'field' && block.span.start >= span.end)
    return next === undefined
      ? { covers: [], fault: 'nothing stands after it' }
      : { covers: [extentFrom(next, span.end)] }
  }
  if (words.length === 0) return { covers: [], fault: 'it quotes no words to allow: allow <rule> "words"' }
  const covers = words.flatMap((one) => occurrences(source, one, span))
  return covers.length > 0 ? { covers } : { covers, fault: `“${words.join('”, “')}” does not stand in this article` }
}

/** The largest list, table or item that begins with a block; a comment before a table covers all its cells. */
function extentFrom(block: Block, from: number): Span {
  if (block.cell !== undefined) return block.cell.table.span.start >= from ? block.cell.table.span : block.span
  let extent = block.span
  for (let item = block.item; item !== undefined && item.span.start >= from; item = item.list.parent) {
    extent = item.list.span.start >= from ? item.list.span : item.span
  }
  return extent
}

/** Where words stand in the source, whatever the white space between them; the directive itself does not count. */
function occurrences(source: string, words: string, own: Span): Span[] {
  const parts = words.trim().split(/\s+/)
  const found: Span[] = []
  if (parts[0] === '') return found
  for (let start = source.indexOf(parts[0]!); start !== -1; start = source.indexOf(parts[0]!, start + 1)) {
    let end = start + parts[0]!.length
    const whole = parts.slice(1).every((part) => {
      const at = skipSpace(source, end)
      if (at === end || !source.startsWith(part, at)) return false
      end = at + part.length
      return true
    })
    if (whole && (start >= own.end || end <= own.start)) found.push({ start, end })
  }
  return found
}

function skipSpace(source: string, from: number): number {
  let at = from
  while (at < source.length && /\s/.test(source[at]!)) at++
  return at
}

/** Ends the open stretches that an `enable` names, or all of them; false where there is none. */
function closed(open: Mutable<Directive>[], enable: Directive): boolean {
  let any = false
  for (let i = open.length - 1; i >= 0; i--) {
    const disable = open[i]!
    if (enable.rule !== undefined && disable.rule !== enable.rule) continue
    disable.covers = [{ start: disable.comment.start, end: enable.comment.end }]
    open.splice(i, 1)
    any = true
  }
  return any
}

interface Written {
  readonly names: readonly { readonly text: string; readonly at: Span; readonly removal: Span }[]
  readonly words: readonly string[]
  readonly reason?: string
}

/** A reason, quoted words, a rule's name, or a sign between them. */
const TOKEN = /(?:--|—)\s*(?<reason>[\s\S]*)|["“](?<words>[^"”]*)["”]|(?<name>[A-Za-z]\w*(?:-\w+)*)|[^A-Za-z"“—-]+|./g

/** What stands after the verb of a directive whose text begins at `start` of the source. */
function writtenIn(text: string, start: number, from: number): Written {
  const names: Written['names'][number][] = []
  const words: string[] = []
  TOKEN.lastIndex = from
  for (let token = TOKEN.exec(text); token !== null; token = TOKEN.exec(text)) {
    const { reason, words: quoted, name } = token.groups!
    if (reason !== undefined) return { names, words, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) }
    if (quoted !== undefined) words.push(quoted)
    if (name === undefined) continue
    const end = token.index + name.length
    const separator = /^\s*,/.exec(text.slice(end))?.[0] ?? ''
    const before = separator === '' ? (/,?\s*$/.exec(text.slice(0, token.index))?.[0] ?? '') : ''
    const after =
      separator === '' ? 0 : separator.length + (/^\s*/.exec(text.slice(end + separator.length))?.[0].length ?? 0)
    names.push({
      text: name,
      at: { start: start + token.index, end: start + end },
      removal: { start: start + token.index - before.length, end: start + end + after },
    })
  }
  return { names, words }
}

/** Takes away a comment; its whole line where it stands alone on it. */
function removalOf(comment: Span, source: string, lines: LineMap): Removal {
  const first = lines.positionAt(comment.start).line
  const last = lines.positionAt(comment.end).line
  const start = lines.lineAt(first).start
  const end = lines.lineAt(last + 1).start
  const alone = source.slice(start, comment.start).trim() === '' && source.slice(comment.end, end).trim() === ''
  if (alone) return { at: { start, end }, text: '' }
  const space = source[comment.start - 1] === ' ' ? 1 : 0
  return { at: { start: comment.start - space, end: comment.end }, text: '' }
}

/** `lint-articles: { disable: [weekday-mismatch] }`, or `disable: true` for every rule. */
function frontMatterDirectives({ frontMatter, source }: Article): Directive[] {
  return (frontMatter?.fields ?? []).flatMap(({ key, value, span }): Directive[] => {
    if (!/^lint-articles\.disable(?:\.\d+)?$/.test(key)) return []
    const common = {
      verb: 'disable-file' as const,
      covers: [{ start: 0, end: source.length }],
      comment: span,
      at: span,
    }
    if (value === true) return [common]
    return typeof value === 'string' ? [{ ...common, rule: value }] : []
  })
}
