import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { stem } from '../language/event-phrases.ts'
import { isPluralNoun, singularOf } from '../language/nouns.ts'
import type { Interval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import { aspectOf, CHANGE_WORDS, EMPTY_WORDS, SCOPE_WORDS } from '../language/told-words.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { kindOf } from './comparable.ts'
import { countedAt } from './counts.ts'
import { frameOf } from './frame.ts'
import type { Mention } from './mentions.ts'
import { mentionsOfBlock } from './subjects.ts'
import { bySentence } from './times.ts'
import { wordsOf } from './words.ts'

/** An amount with what its sentence says it is the amount of, so that another article's can be laid beside it. */
export interface ToldAmount extends Interval {
  /** "money £", "unit length", "count bed", "time seconds": amounts of one kind are compared. */
  readonly kind: string
  /** What is paid, measured or lasts: "price", "height". */
  readonly aspect?: string
  /** The words of its own part of the sentence that say of what, without endings: "mirror". */
  readonly topics: readonly string[]
  /** Those of the rest of its paragraph and of the heading above it. */
  readonly near: readonly string[]
  /** The names in its own part of the sentence, folded. */
  readonly names: readonly string[]
  /** Words that pick one of several: "child", "return". */
  readonly scope: readonly string[]
  /** “It”, “They” begin the sentence: its names are not what it is about. */
  readonly bySheIt: boolean
  /** The names among the few words around the amount. */
  readonly beside: readonly string[]
  /** A year, a month or a weekday of its own, as written: it may hold for that time only. */
  readonly dated: readonly string[]
  /** As written: "25-metre". */
  readonly text: string
  /** With the few words around it: "The 25-metre pool in the dry". */
  readonly said: string
}

type ToldClaim = ClaimOf<'told-amount', ToldAmount>

/** The amounts of the prose that are told as they are: no changes, plans, guesses or questions. */
export function* readToldAmounts(claims: Claims): Iterable<ToldClaim> {
  const durations = bySentence(claims.of('duration'))
  for (const sentence of claims.article.sentences) {
    if (!ROLES.has(sentence.block.role) || sentence.text.endsWith('?')) continue
    const { tokens } = wordsOf(sentence)
    const parts: Part[] = []
    for (const amount of amountsOf(sentence)) {
      const kind = kindOfTold(tokens, amount)
      if (kind !== undefined) parts.push({ kind, ...valuesOf(kind, amount), start: amount.start, end: amount.end })
    }
    for (const { value } of durations.get(sentence) ?? [])
      parts.push({
        kind: `time ${value.scale}`,
        low: value.low,
        high: value.high,
        start: value.start,
        end: value.end,
      })
    parts.push(...nothingIn(sentence.text))
    parts.sort((a, b) => a.start - b.start)
    for (const [index, part] of parts.entries()) {
      const claim = toldAt(claims, sentence, tokens, parts, index, part)
      if (claim !== undefined) yield claim
    }
  }
}

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'cell', 'caption', 'footnote'])

interface Part extends Interval {
  readonly kind: string
  readonly start: number
  readonly end: number
}

function kindOfTold(tokens: readonly Token[], amount: Amount): string | undefined {
  const { number } = amount
  const { dimension } = amount.unit ?? {}
  if (number.form !== 'cardinal' || number.ambiguous || number.dashed || dimension === 'time' || dimension === 'data')
    return undefined
  const counted = countedAt(tokens, amount) ?? bareCount(tokens, amount)
  if (counted !== undefined)
    return `count ${SPECTATORS.has(counted) || isWatching(tokens, amount, counted) ? 'spectator' : counted}`
  const kind = kindOf(amount)
  return kind === 'bare' || kind === 'points' || kind.startsWith('noun ') ? undefined : kind
}

/** "a crowd of 1,482", "in front of 640", "the number of dead is now nine", "Beds: 32" */
function bareCount(tokens: readonly Token[], amount: Amount): string | undefined {
  if (kindOf(amount) !== 'bare' || amount.value < 2) return undefined
  const parent = tokens[amount.from - 1]?.lower === 'of' ? PARENTS.get(tokens[amount.from - 2]?.lower ?? '') : undefined
  if (parent !== undefined) return parent
  let at = amount.from - 1
  while (LINKS.has(tokens[at]?.lower ?? '')) at--
  const word = tokens[at]?.lower ?? ''
  const named = at < amount.from - 1 ? BARE_COUNTS.get(word) : undefined
  if (named !== undefined) return named
  const isLabelled =
    tokens[amount.from - 1]?.text === ':' && amount.from < MOST_IN_LABEL && amount.to >= tokens.length - 1
  return isLabelled && isPluralNoun(tokens[amount.from - 2]?.lower ?? '')
    ? singularOf(tokens[amount.from - 2]!.lower)
    : undefined
}

/** "mother of three" */
const PARENTS: ReadonlyMap<string, string> = new Map([
  ['mother', 'child'],
  ['father', 'child'],
  ['grandmother', 'grandchild'],
  ['grandfather', 'grandchild'],
])

const LINKS: ReadonlySet<string> = new Set('of is was at now stands stood : are were reached to'.split(' '))
const BARE_COUNTS: ReadonlyMap<string, string> = new Map([
  ['crowd', 'spectator'],
  ['attendance', 'spectator'],
  ['audience', 'spectator'],
  ['front', 'spectator'],
  ['toll', 'dead'],
  ['dead', 'dead'],
  ['capacity', 'seat'],
  ['population', 'inhabitant'],
])
const MOST_IN_LABEL = 7

/** "1,842 people watched" */
function isWatching(tokens: readonly Token[], amount: Amount, counted: string): boolean {
  return counted === 'person' && WATCHING.has(tokens[amount.to]?.lower ?? '')
}

const WATCHING: ReadonlySet<string> = new Set('watched saw watching'.split(' '))
const SPECTATORS: ReadonlySet<string> = new Set('spectator fan supporter onlooker'.split(' '))

function valuesOf(kind: string, { interval, value, number, unit }: Amount): Interval {
  if (kind.startsWith('count ') && number.approximation === undefined && value < 1000)
    return { low: value, high: value }
  const factors = unit?.factors ?? [1]
  const offset = unit?.offset ?? 0
  // What is rounded is rounded to the nearest: “£2m” and “£3m” are two sums.
  const half = number.grain / 2
  const { low, high } = number.approximation === undefined ? { low: value - half, high: value + half } : interval
  return { low: low * Math.min(...factors) + offset, high: high * Math.max(...factors) + offset }
}

// “free of charge”, “for nothing”, “free for children”, “admission is free”
const NOTHING =
  /\b(?:free of charge|for nothing|for free|without (?:a )?(?:charge|fee|payment)|at no (?:charge|cost)|unpaid|(?:is|are|was|were|be|admission|entry|entrance) free)\b(?! (?:of|from|to|as)\b)/gi

function nothingIn(text: string): Part[] {
  return [...text.matchAll(NOTHING)].map((match) => ({
    kind: 'money none',
    low: 0,
    high: 0,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function toldAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  parts: readonly Part[],
  index: number,
  { kind, low, high, start, end }: Part,
): ToldClaim | undefined {
  const from = leftEdge(tokens, parts[index - 1]?.end ?? 0, start)
  const to = rightEdge(tokens, parts[index + 1]?.start ?? sentence.text.length, end)
  const own = tokens.filter(
    (token) => token.start >= from && token.end <= to && (token.end <= start || token.start >= end),
  )
  const close = closeTo(own, start, end)
  if (close.some(({ lower }) => CHANGE_WORDS.has(lower))) return undefined
  const mentions = mentionsOfBlock(claims, sentence).filter((claim) => claim.sentence === sentence)
  const inName = ({ start: at }: Token) =>
    mentions.some(({ value }) => value.start <= at && at < value.end && !(value.opens && value.form === 'bare'))
  const topics = contentOf(own.filter((token) => !inName(token)))
  const named = mentions.filter(
    ({ value }) => value.start >= from && value.end <= to && !(value.opens && value.form === 'bare'),
  )
  const names = named.map(({ value }) => nameOf(value))
  const around = besides(close, start, end)
  const besideNames = named.flatMap(({ value }) =>
    besides(own, start, end).some((token) => value.start <= token.start && token.end <= value.end)
      ? [nameOf(value)]
      : [],
  )
  const aspect = aspectNear(kind, own, start, end)
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const frame = frameOf(sentence, start, end)
  if (frame.guards.includes('hypothetical') || close.some(({ lower }) => isNegation(lower))) return undefined
  return {
    kind: 'told-amount',
    value: {
      kind,
      low,
      high,
      ...(aspect === undefined ? {} : { aspect }),
      topics,
      near: nearOf(sentence, topics),
      names: [...new Set(names)],
      beside: besideNames,
      bySheIt: BY_PRONOUN.test(sentence.text),
      scope: scopesOf([...pickedBefore(own, start), ...around, ...inside]),
      dated: own.flatMap(({ lower, kind: what }) =>
        TIMES.has(lower) || (what === 'digits' && YEAR.test(lower)) ? [lower] : [],
      ),
      text: sentence.text.slice(start, end),
      said: saidAround(sentence.text, own, start, end),
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard): guard is Guard => guard === 'quoted' || guard === 'hedged'),
  }
}

function nameOf({ subject, key }: Mention): string {
  return subject?.thing === 'person' ? subject.parsed.parts.at(-1)! : key
}

function isNegation(word: string): boolean {
  return word === 'not' || word === 'never' || word === 'no' || word.endsWith("n't")
}

// “It”, “They”: stands for something named before
const BY_PRONOUN = /^(?:It|They|He|She|We|I)\b/

/** The words of its part up to the next comma, “and” or “which”. */
function closeTo(own: readonly Token[], start: number, end: number): Token[] {
  const before = own.findLast((token) => token.end <= start && EDGES.has(token.lower))?.end ?? 0
  const after = own.find((token) => token.start >= end && EDGES.has(token.lower))?.start ?? Number.POSITIVE_INFINITY
  return own.filter((token) => token.start >= before && token.end <= after)
}

/** Of these, the few right beside the amount. */
function besides(close: readonly Token[], start: number, end: number): Token[] {
  const before = close.filter((token) => token.end <= start)
  const after = close.filter((token) => token.start >= end)
  return [...before.slice(-BESIDE), ...after.slice(0, BESIDE)]
}

const BESIDE = 4

/** Words before the amount that pick one of several things: “old” of “The old wing of the hospital has”. */
function pickedBefore(own: readonly Token[], start: number): Token[] {
  return own.filter((token, index) => {
    const next = own[index + 1]
    return token.end <= start && next !== undefined && next.kind === 'word' && !EMPTY_WORDS.has(next.lower)
  })
}

/** The amount with up to five words on each side, of its own part of the sentence. */
function saidAround(text: string, own: readonly Token[], start: number, end: number): string {
  const before = own.filter((token) => token.end <= start).slice(-SAID)
  const after = own.filter((token) => token.start >= end).slice(0, SAID)
  while (before.length > 0 && (before[0]!.kind !== 'word' || EDGES.has(before[0]!.lower))) before.shift()
  while (after.length > 0 && (after.at(-1)!.kind === 'mark' || LOOSE_ENDS.has(after.at(-1)!.lower))) after.pop()
  return text.slice(before[0]?.start ?? start, after.at(-1)?.end ?? end)
}

const SAID = 5
/** A quotation does not end with these. */
const LOOSE_ENDS: ReadonlySet<string> = new Set(
  'the a an of in on at for from with by to and or but its their his her was is'.split(' '),
)

// “2019”
const YEAR = /^(?:1[5-9]|20)\d\d$/
const TIMES: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
)

function scopesOf(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.flatMap(({ lower }) => (SCOPE_WORDS.has(lower) ? [scopeOf(lower)] : [])))].sort()
}

function scopeOf(word: string): string {
  const one = stem(word)
  return one === 'children' || one === 'kid' ? 'child' : one
}

/** Where the part of an amount begins: behind the one before it, at the comma or “and” between them if there is one. */
function leftEdge(tokens: readonly Token[], after: number, start: number): number {
  if (after === 0) return beginning(tokens, start)
  const edge = tokens.find((token) => token.start >= after && token.end <= start && EDGES.has(token.lower))
  return edge?.end ?? after
}

/** A sentence's own part begins behind a semicolon or a dash. */
function beginning(tokens: readonly Token[], start: number): number {
  const edge = tokens.findLast((token) => token.end <= start && CLAUSES.has(token.lower))
  return edge?.end ?? 0
}

function rightEdge(tokens: readonly Token[], before: number, end: number): number {
  const edge = tokens.find((token) => token.start >= end && token.end <= before && EDGES.has(token.lower))
  const clause = tokens.find((token) => token.start >= end && token.end <= before && CLAUSES.has(token.lower))
  const isLast = tokens.at(-1)!.end <= before
  if (isLast) return clause?.start ?? before
  return edge?.start ?? before
}

const EDGES: ReadonlySet<string> = new Set([
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

function contentOf(tokens: readonly Token[]): string[] {
  return [
    ...new Set(
      tokens.flatMap(({ kind, lower }) =>
        kind === 'word' && lower.length > 2 && !EMPTY_WORDS.has(lower) ? [stem(lower)] : [],
      ),
    ),
  ]
}

/** The content words of the rest of the paragraph, and of the heading above it. */
function nearOf(sentence: Sentence, topics: readonly string[]): string[] {
  const { block } = sentence
  const near = [...block.sentences, ...(block.section?.sentences ?? [])].flatMap((one) =>
    contentOf(wordsOf(one).tokens),
  )
  return [...new Set(near)].filter((word) => !topics.includes(word)).slice(0, MOST_NEAR)
}

const MOST_NEAR = 24

/** The aspect that the nearest telling word of its part gives. */
function aspectNear(kind: string, own: readonly Token[], start: number, end: number): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const token of own) {
    const aspect = aspectOf(kind, token.lower)
    const distance = (token.end <= start ? start - token.end : token.start - end) + (WEAK.has(token.lower) ? FAR : 0)
    if (aspect === undefined || distance >= least) continue
    best = aspect
    least = distance
  }
  return best
}

/** “Adults pay”, “the ticket costs”: the noun says more than the verb. */
const WEAK: ReadonlySet<string> = new Set(
  'pay pays paid cost costs took take taken charge charges from to away'.split(' '),
)
const FAR = 1000
