import type { Token } from '../language/tokens.ts'
import type { Part } from './told-parts.ts'

/** Where the part of an amount begins: behind the one before it, at the comma or “and” between them if there is one. */
export function leftEdge(tokens: readonly Token[], before: Part | undefined, { sort, start }: Part): number {
  if (before === undefined) return beginning(tokens, start)
  const edge = tokens.find((token) => token.start >= before.end && token.end <= start && EDGES.has(token.lower))
  // “will be closed from 2 September for six weeks”: day and duration are of one thing.
  const areOfOneThing = edge === undefined && (before.sort === 'date') !== (sort === 'date')
  return areOfOneThing ? beginning(tokens, before.start) : (edge?.end ?? before.end)
}

/** A sentence's own part begins behind a semicolon or a dash. */
function beginning(tokens: readonly Token[], start: number): number {
  const edge = tokens.findLast((token) => token.end <= start && CLAUSES.has(token.lower))
  return edge?.end ?? 0
}

/** Where the part of an amount ends: before the next one, at the comma or “and” between them if there is one. */
export function rightEdge(tokens: readonly Token[], before: number, end: number): number {
  const after = tokens.filter((token) => token.start >= end && token.end <= before)
  const clause = after.find((token) => CLAUSES.has(token.lower))
  if (tokens.at(-1)!.end <= before) return clause?.start ?? before
  // “From 20 May, when the new ward opens, we need …”: what the clause tells belongs to the date.
  const edge = after.find(
    (token, index) =>
      EDGES.has(token.lower) && !RELATIVES.has(after[index + 1]?.lower ?? '') && !RELATIVES.has(token.lower),
  )
  // “For four years Rosamund Keel and her neighbours had fought Calder”: all of it lasted so long.
  const last = OPENING.has(tokens[0]!.lower) && end < LONGEST ? after.findLast(isEdge) : undefined
  return last?.start ?? edge?.start ?? before
}

function isEdge({ lower }: Token): boolean {
  return EDGES.has(lower)
}

const OPENING: ReadonlySet<string> = new Set(['for', 'after'])
const LONGEST = 24

const RELATIVES: ReadonlySet<string> = new Set(['when', 'where', 'who'])

/** Where one part of a sentence ends and another begins. */
export const EDGES: ReadonlySet<string> = new Set([
  ',',
  ';',
  '(',
  ')',
  '—',
  '–',
  'and',
  'but',
  'while',
  'whereas',
  'or',
  'which',
])
const CLAUSES: ReadonlySet<string> = new Set([';', '—', '(', ')', 'but', 'while', 'whereas'])

/** The words of its part up to the next comma, “and” or “which”. */
export function closeTo(own: readonly Token[], start: number, end: number): Token[] {
  const before = own.findLast((token) => token.end <= start && EDGES.has(token.lower))?.end ?? 0
  const after = own.find((token) => token.start >= end && EDGES.has(token.lower))?.start ?? Number.POSITIVE_INFINITY
  return own.filter((token) => token.start >= before && token.end <= after)
}

/** Of these, the few right beside the amount. */
export function besides(close: readonly Token[], start: number, end: number): Token[] {
  const before = close.filter((token) => token.end <= start)
  const after = close.filter((token) => token.start >= end)
  return [...before.slice(-BESIDE), ...after.slice(0, BESIDE)]
}

const BESIDE = 4
