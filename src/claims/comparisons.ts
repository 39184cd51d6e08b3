import {
  comparedMeasureOf,
  equalledMeasureOf,
  HEAD_ENDS,
  SCOPE_ENDS,
  SCOPE_STARTS,
} from '../language/superlative-words.ts'
import type { Token } from '../language/tokens.ts'

/**
 * A superlative that is said by comparing: "longer than any other pool in the county", "no other bike in this test is
 * lighter", "no island is bigger than Brightholm", "there isn't an older house in the street".
 */
export interface Comparison {
  readonly measure: string
  readonly head: string
  readonly modifiers: readonly string[]
  readonly scope: readonly string[]
  /** What holds it: the subject before the words, what follows “than”, or what the sentences before are about. */
  readonly holder: 'subject' | 'than' | 'before'
  /** The tokens of the words that say so, end exclusive; for `than` the holder begins at `end`. */
  readonly start: number
  readonly end: number
}

/** A cheap look before the tokens: “than any”, “no … -er”, “there isn’t an older”. */
export const COMPARISON_CUE =
  /\bthan (?:any|all|every) |\b(?:[Nn]o|[Nn]one)\b.{2,60}\b(?:[a-z]{2,}er|more|as)\b|\b(?:[Nn]othing|[Nn]one) .{0,30}(?:less|more|longer)\b|\b[Tt]here(?:['’]s| is| was| are)n?(?:['’]t)? .{0,12}\b(?:[a-z]{2,}er|more)\b/

/** The comparison that has its measure at token `at`. */
export function comparisonAt(tokens: readonly Token[], at: number): Comparison | undefined {
  const word = (i: number) => tokens[i]?.lower ?? ''
  const less = lessAt(tokens, at)
  if (less !== undefined) return less
  const equalled = word(at - 1) === 'as' ? equalledMeasureOf(word(at)) : undefined
  const read = equalled === undefined ? comparedMeasureOf(word(at), word(at + 1)) : { measure: equalled, words: 1 }
  if (read === undefined) return undefined
  const { measure } = read
  const end = at + read.words
  if (equalled === undefined && word(end) === 'than' && ANY.has(word(end + 1))) {
    let from = end + 2
    while (OTHER.has(word(from))) from++
    const of = kindAt(tokens, from)
    return of === undefined ? undefined : { measure, ...of, holder: 'subject', start: at }
  }
  const there = equalled === undefined ? thereBefore(tokens, at) : undefined
  if (there !== undefined) {
    const of = kindAt(tokens, end)
    return of === undefined ? undefined : { measure, ...of, holder: 'before', start: there }
  }
  const no = noBefore(tokens, equalled === undefined ? at : at - 1)
  if (no === undefined) return undefined
  const [start, first, verb] = no
  const of = kindAt(tokens.slice(0, verb), first)
  if (of === undefined || of.end < verb) return undefined
  const isThan = word(end) === (equalled === undefined ? 'than' : 'as')
  if (!isThan && tokens[end] !== undefined && tokens[end]!.kind === 'word' && !FOLLOWING.has(word(end)))
    return undefined
  return { ...of, measure, holder: isThan ? 'than' : 'before', start, end: isThan ? end + 1 : end }
}

/** "nothing on our list costs less", "no other phone lasts longer", with `at` on "less". */
function lessAt(tokens: readonly Token[], at: number): Comparison | undefined {
  const measure = LESS.get(`${tokens[at - 1]?.lower} ${tokens[at]!.lower}`)
  if (measure === undefined) return undefined
  for (let start = at - 2; start >= 0 && at - start < 10; start--) {
    const { lower, kind } = tokens[start]!
    if (kind === 'mark') return undefined
    const isNothing = lower === 'nothing' || lower === 'none'
    if (!isNothing && lower !== 'no') continue
    let first = start + 1
    while (!isNothing && OTHER.has(tokens[first]?.lower ?? '')) first++
    const of = isNothing
      ? { ...scopeAt(tokens.slice(0, at - 1), first), head: '', modifiers: [] }
      : kindAt(tokens.slice(0, at - 1), first)
    return of === undefined || of.end < at - 1 ? undefined : { ...of, measure, holder: 'before', start, end: at + 1 }
  }
  return undefined
}

const LESS: ReadonlyMap<string, string> = new Map([
  ['costs less', 'cheapest'],
  ['costs more', 'dearest'],
  ['weighs less', 'lightest'],
  ['weighs more', 'heaviest'],
  ['lasts longer', 'longest'],
])

/** “there is no ”, “there isn’t an ” right before a comparative: where it begins. */
function thereBefore(tokens: readonly Token[], at: number): number | undefined {
  let from = at - 1
  let denies = false
  for (; from >= 0 && at - from < 5; from--) {
    const { lower } = tokens[from]!
    if (lower.startsWith('there')) return denies ? from : undefined
    if (lower === 'no' || lower === 'not' || NOT_END.test(lower)) denies = true
    else if (!BETWEEN.has(lower)) return undefined
  }
  return undefined
}

/** “No other bike in this test is ” before a comparative: where “no” stands, where its noun and where its verb begins. */
function noBefore(tokens: readonly Token[], at: number): readonly [number, number, number] | undefined {
  let verb = at - 1
  while (verb > 0 && ADVERBS.has(tokens[verb]!.lower)) verb--
  if (!VERBS.has(tokens[verb]?.lower ?? '')) return undefined
  while (verb > 0 && VERBS.has(tokens[verb - 1]!.lower)) verb--
  for (let start = verb - 1; start >= 0 && verb - start < 10; start--) {
    const { lower, kind } = tokens[start]!
    if (kind === 'mark' && lower !== '-') return undefined
    if (lower !== 'no') continue
    let first = start + 1
    while (OTHER.has(tokens[first]?.lower ?? '')) first++
    return [start, first, verb]
  }
  return undefined
}

/** A kind of thing, and where. */
interface Phrase {
  readonly head: string
  readonly modifiers: readonly string[]
  readonly scope: readonly string[]
  readonly end: number
}

/** "outdoor pool in the county" */
export function kindAt(tokens: readonly Token[], from: number): Phrase | undefined {
  const words: string[] = []
  let at = from
  while (tokens[at]?.kind === 'word' && !HEAD_ENDS.has(tokens[at]!.lower) && at - from < 4)
    words.push(tokens[at++]!.lower)
  const head = words.pop()
  if (head === undefined || NO_HEADS.has(head)) return undefined
  return { head, modifiers: words, ...scopeAt(tokens, at) }
}

/** "in the county", "on our list" */
function scopeAt(tokens: readonly Token[], from: number): { readonly scope: string[]; readonly end: number } {
  const scope: string[] = []
  let at = from
  if (SCOPE_STARTS.has(tokens[at]?.lower ?? ''))
    while (tokens[at]?.kind === 'word' && !SCOPE_ENDS.has(tokens[at]!.lower) && scope.length < 8)
      scope.push(tokens[at++]!.lower)
  return { scope, end: at }
}

const ANY: ReadonlySet<string> = new Set(['any', 'every', 'all'])
const OTHER: ReadonlySet<string> = new Set(['other', 'the', 'of', 'another'])
const NO_HEADS: ReadonlySet<string> = new Set(
  'time year day way one thing matter doubt others reason more point'.split(' '),
)
const NOT_END = /n['’]t$/
const BETWEEN: ReadonlySet<string> = new Set("a an any is was are 's".split(' '))
const VERBS: ReadonlySet<string> = new Set(
  'is was are were has have had been be can could ever stands lies runs goes'.split(' '),
)
const ADVERBS: ReadonlySet<string> = new Set('ever any yet even still'.split(' '))
/** What may follow a comparative that ends the comparison. */
const FOLLOWING: ReadonlySet<string> = new Set('and or but in on here either'.split(' '))
