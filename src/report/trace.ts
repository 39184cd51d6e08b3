import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { factsOf } from '../claims/across.ts'
import type { ClaimKind, ClaimOf, Claims } from '../claims/claim.ts'
import type { ClaimDefinition } from '../claims/define.ts'
import { CLAIM_KINDS } from '../claims/read.ts'
import { type Facts, NO_FACTS } from '../facts/facts.ts'
import { fold } from '../language/fold.ts'
import type { AnyRule, Finding } from '../rule.ts'
import { type LineMap, lineMap, overlaps, type Span } from '../text.ts'
import { columnsOf } from './columns.ts'
import { drawnLine } from './drawn-line.ts'
import { excerpt } from './excerpt.ts'
import { safeJson } from './json.ts'
import { paintIn } from './paint.ts'
import { placeOf } from './place.ts'
import type { ReportOptions } from './report.ts'
import { visible } from './visible.ts'

/** One place in a folder where a name or number stands. */
export interface Traced {
  readonly path: string
  readonly at: Span
  readonly words: string
  /** What the tool read there. */
  readonly claims: readonly { readonly kind: string; readonly says: string; readonly rules: readonly string[] }[]
  /** The findings with this place in view. */
  readonly findings: readonly Finding[]
}

/** An article with its claims, and the rules that ran over it. */
export interface Traceable {
  readonly path: string
  readonly claims: Claims
}

/**
 * Every place where a name or number stands, however it is spelled (letter case, accents, thousands separators) and,
 * for a name, wherever the article means the same one by another form of it; with what compares it.
 */
export function trace(
  query: string,
  articles: readonly Traceable[],
  rules: readonly AnyRule[],
  findings: readonly Finding[],
  facts: Facts = NO_FACTS,
): Traced[] {
  const wanted = tokensOf(query).map((token) => token.folded)
  if (wanted.length === 0) return []
  const readers: Readers = new Map(CLAIM_KINDS.map((kind) => [kind, new Set()]))
  return articles.flatMap(({ path, claims }) => {
    const written = claims.article.sentences.flatMap((sentence) => occurrences(sentence, wanted))
    const places = withOtherForms(written, claims)
    if (places.length === 0) return []
    noteReaders(readers, claims, rules, facts)
    return places.map(
      (at): Traced => ({
        path,
        at,
        words: claims.article.source.slice(at.start, at.end),
        claims: claimsAt(claims, at, readers),
        findings: findings.filter((finding) =>
          [finding, ...finding.related].some((place) => place.path === path && overlaps(place.at, at)),
        ),
      }),
    )
  })
}

interface Token {
  readonly start: number
  readonly end: number
  readonly folded: string
}

// “1,200”, “Kadhimi’s”, “été”
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+(?:['’ʿʼ][\p{L}\p{M}]+)*/gu
const POSSESSIVE = /['’]s$/

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (match) => {
    const word = match[0].replace(POSSESSIVE, '')
    return { start: match.index, end: match.index + word.length, folded: fold(word.replaceAll(',', '')) }
  })
}

function occurrences(sentence: Sentence, wanted: readonly string[]): Span[] {
  const tokens = tokensOf(sentence.text)
  const found: Span[] = []
  for (let i = 0; i + wanted.length <= tokens.length; i++) {
    if (wanted.every((word, k) => tokens[i + k]!.folded === word))
      found.push(spanIn(sentence, tokens[i]!.start, tokens[i + wanted.length - 1]!.end))
  }
  return found
}

/** The places, and every mention of the subjects that are meant there. */
function withOtherForms(places: readonly Span[], claims: Claims): Span[] {
  const mentions = claims.of('mention')
  const meant = new Set(
    mentions.filter(({ span }) => places.some((at) => overlaps(at, span))).flatMap(({ value }) => value.subject ?? []),
  )
  const others = mentions
    .filter(({ value, span }) => meant.has(value.subject!) && !places.some((at) => overlaps(at, span)))
    .map(({ span }) => span)
  return [...places, ...others].sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Every kind of claim, those that rules of plug-ins ask for too, with the rules that ask for it. */
type Readers = Map<ClaimKind | ClaimDefinition, Set<string>>

/** Notes which kinds of claims each rule asks for in an article. */
function noteReaders(readers: Readers, claims: Claims, rules: readonly AnyRule[], facts: Facts): void {
  for (const rule of rules) {
    const noting: Claims = {
      ...claims,
      of(kind: ClaimKind | ClaimDefinition) {
        readers.set(kind, (readers.get(kind) ?? new Set()).add(rule.id))
        return claims.of(kind as ClaimDefinition) as never
      },
    }
    const options = rule.options?.parse({}) ?? {}
    try {
      const problems =
        rule.scope === 'article'
          ? rule.check({ article: claims.article, claims: noting, facts, options })
          : rule.check({ articles: [factsOf(noting)], names: claims.names, options })
      for (const _ of problems);
    } catch {
      // A rule that fails here has failed in the run too, which says so.
    }
  }
}

function claimsAt(claims: Claims, at: Span, readers: Readers): Traced['claims'] {
  return [...readers].flatMap(([kind, rules]) =>
    (claims.of(kind as ClaimDefinition) as readonly ClaimOf<string, unknown>[])
      .filter(({ span }) => overlaps(span, at))
      .map((claim) => ({ kind: claim.kind, says: gist(claim.value), rules: [...rules].sort() })),
  )
}

const LONGEST_GIST = 100

/** What a claim says, in a line: its plain fields. */
function gist(value: unknown): string {
  const line = typeof value === 'object' && value !== null ? fields(value, 1).join(', ') : String(value)
  return line.length <= LONGEST_GIST ? line : `${line.slice(0, LONGEST_GIST - 1)}…`
}

function fields(value: object, depth: number): string[] {
  return Object.entries(value).flatMap(([key, inner]): string[] => {
    // Where the words stand in their sentence, and what they are not, tells a reader nothing.
    if (key === 'start' || key === 'end' || inner === '' || inner === false) return []
    if (inner === true) return [key]
    if (typeof inner === 'string' || typeof inner === 'number') return [`${key} ${inner}`]
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner) || depth === 0) return []
    if ('span' in inner && 'value' in inner) return [`${key} ${gistOfName(inner.value)}`]
    return fields(inner, depth - 1).map((field) => `${key}.${field}`)
  })
}

function gistOfName(value: unknown): string {
  const name = typeof value === 'object' && value !== null && 'name' in value ? value.name : value
  return typeof name === 'string' ? name : '…'
}

/** The places for programs, with lines and columns as in the JSON report. */
export function traceJson(traced: readonly Traced[], sourceOf: (path: string) => string): string {
  const maps = new Map<string, LineMap>()
  const linesOf = (path: string) => {
    const lines = maps.get(path) ?? lineMap(sourceOf(path))
    maps.set(path, lines)
    return lines
  }
  const places = traced.map(({ path, at, words, claims, findings }) => ({
    path,
    location: { start: linesOf(path).positionAt(at.start), end: linesOf(path).positionAt(at.end) },
    words,
    claims,
    findings: findings.map(({ rule, severity, message, fingerprint }) => ({ rule, severity, message, fingerprint })),
  }))
  return `${safeJson(places, 2)}\n`
}

/** The places drawn for a terminal, each with what was read there and what compares it. */
export function drawnTrace(
  query: string,
  traced: readonly Traced[],
  sourceOf: (path: string) => string,
  { color, width }: ReportOptions,
): string {
  const paint = paintIn(color)
  const paths = new Set(traced.map(({ path }) => path))
  const times = traced.length === 1 ? 'once' : `${traced.length} times`
  const articles = paths.size === 1 ? 'one article' : `${paths.size} articles`
  if (traced.length === 0) return `“${visible(query)}” stands in no article\n`
  const blocks = [...paths].flatMap((path) => {
    const lines = lineMap(sourceOf(path))
    return traced
      .filter((one) => one.path === path)
      .map((one) => {
        const drawn = excerpt(lines, [{ at: one.at, tone: 'related' }], width - 12)
        const kinds = Math.max(0, ...one.claims.map(({ kind }) => columnsOf(kind)))
        const read = one.claims.map(({ kind, says, rules }) => {
          const by = rules.length === 0 ? paint.faint('compared by no rule') : `compared by ${rules.join(', ')}`
          return `    ${kind.padEnd(kinds)}  ${visible(says)}\n    ${' '.repeat(kinds)}  ${by}`
        })
        const found = one.findings.map(
          ({ severity, rule, message }) =>
            `    ${paint[severity](severity)}  ${visible(message)}  ${paint.faint(rule)}`,
        )
        return [
          paint.strong(placeOf({ linesOf: () => lines }, path, one.at)),
          ...drawn.map((line) => drawnLine(line, 6, 'info', paint)),
          ...(read.length === 0 ? [paint.faint('    nothing was read here')] : read),
          ...found,
          '',
        ].join('\n')
      })
  })
  return `${blocks.join('\n')}\n“${visible(query)}” stands ${times} in ${articles}\n`
}
