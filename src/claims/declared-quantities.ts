import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { type FoundWords, type WordPatterns, wordPatterns } from '../language/word-patterns.ts'
import type { Span } from '../text.ts'
import { type Amount, amountsOf, type Measure, measureNamed } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { countInterval } from './comparable.ts'
import { proseOf } from './declared-forms.ts'
import { frameOf } from './frame.ts'
import type { QuantityPattern } from './patterns.ts'
import { mentionsOf } from './subjects.ts'
import { wordsOf } from './words.ts'

/** A number that the configuration has a name for: "Veldwind has 480 employees". */
export interface DeclaredQuantity {
  /** "employees of Veldwind" */
  readonly name: string
  /** In the base of its unit. */
  readonly values: Interval
  readonly holds: 'year' | 'always'
  /** "480 employees" */
  readonly words: string
  /** The number alone. */
  readonly number: Span
  readonly numeral: string
}

type QuantityClaim = ClaimOf<'declared-quantity', DeclaredQuantity>

/** The numbers right before or behind the words of a declared quantity, at the article's own time. */
export function* readDeclaredQuantities(claims: Claims): Generator<QuantityClaim> {
  const { quantities = [] } = claims.options.patterns
  if (quantities.length === 0) return
  const prose = proseOf(claims.article)
  for (const pattern of quantities) {
    const words = wordPatterns(pattern.words)
    if (words.mayStandIn(prose)) yield* ofPattern(claims, pattern, words)
  }
}

function* ofPattern(claims: Claims, pattern: QuantityPattern, words: WordPatterns): Generator<QuantityClaim> {
  const isOwned = owning(claims, pattern.of)
  const measure = pattern.unit === undefined ? {} : measureNamed(pattern.unit)
  if (measure === undefined) return
  for (const sentence of claims.article.sentences) {
    const { role } = sentence.block
    if (role === 'field' || role === 'alt') continue
    const amounts = amountsOf(sentence).filter((amount) => isMeasuredIn(amount, measure))
    if (amounts.length === 0 || isOfAnotherTime(claims, sentence)) continue
    for (const amount of role === 'cell' ? inRow(sentence, amounts, words) : inProse(sentence, amounts, words)) {
      const guards = isOwned(sentence)
      const claim = guards === undefined ? undefined : claimOf(sentence, pattern, amount, guards)
      if (claim !== undefined) yield claim
    }
  }
}

/** An amount with all the words that say what it is of. */
interface NamedAmount extends FoundWords {
  readonly amount: Amount
}

function inProse(sentence: Sentence, amounts: readonly Amount[], words: WordPatterns): NamedAmount[] {
  return words.in(sentence.text).flatMap((place) => {
    const amount = amountAt(sentence.text, amounts, place)
    if (amount === undefined) return []
    return [{ amount, start: Math.min(amount.start, place.start), end: Math.max(amount.end, place.end) }]
  })
}

/** "Employees | 480" in a table of two columns. */
function inRow({ block }: Sentence, amounts: readonly Amount[], words: WordPatterns): NamedAmount[] {
  const { cell } = block
  const row = cell?.table.rows[cell.row] ?? []
  const [amount, ...others] = amounts
  if (cell?.column !== 1 || row.length !== 2 || amount === undefined || others.length > 0) return []
  return words.in(row[0]!.block.text).length > 0 ? [{ amount, start: amount.start, end: amount.end }] : []
}

function claimOf(
  sentence: Sentence,
  { name, holds = 'year' }: QuantityPattern,
  { amount: { number, ...amount }, start, end }: NamedAmount,
  guards: readonly Guard[],
): QuantityClaim | undefined {
  const frame = frameOf(sentence, start, end)
  if (frame.guards.some((guard) => SILENCING.has(guard))) return undefined
  return {
    kind: 'declared-quantity',
    value: {
      name,
      values: valuesOf({ number, ...amount }),
      holds,
      words: sentence.text.slice(start, end),
      number: spanIn(sentence, number.start, number.end),
      numeral: sentence.text.slice(number.start, number.end),
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...guards, ...frame.guards.filter((guard) => WEAKENING.has(guard))],
  }
}

const SILENCING: ReadonlySet<Guard> = new Set(['hypothetical', 'negated', 'planned', 'past'])
const WEAKENING: ReadonlySet<Guard> = new Set(['quoted', 'hedged', 'attributed'])

/** Of the same dimension or currency; a plain count where nothing is asked for. */
function isMeasuredIn(amount: Amount, measure: Measure): boolean {
  const { number, unit, currency, percent } = amount
  if (number.form !== 'cardinal' || number.ambiguous || number.dashed) return false
  return unit?.dimension === measure.unit?.dimension && currency === measure.currency && percent === measure.percent
}

function valuesOf(amount: Amount): Interval {
  const { unit, currency, percent, number, interval } = amount
  const isCount = unit === undefined && currency === undefined && percent === undefined
  if (isCount && number.approximation === undefined && Number.isInteger(number.value)) return countInterval(amount)
  const factor = unit?.factors[0] ?? 1
  return { low: interval.low * factor, high: interval.high * factor }
}

/** The amount next to the words: "480 full-time employees", "a workforce of 480", "employees: 480". */
function amountAt(text: string, amounts: readonly Amount[], { start, end }: FoundWords): Amount | undefined {
  const before = amounts.findLast(({ number }) => number.end <= start)
  // The amount may reach over the words themselves, which it counts.
  if (
    before !== undefined &&
    isJoint(text.slice(before.unit === undefined ? before.number.end : before.end, start), LEADING)
  )
    return isPart(text.slice(0, before.start)) ? undefined : before
  const after = amounts.find(({ number }) => number.start >= end)
  if (after === undefined) return undefined
  const from = Math.min(after.start, after.number.approximationStart ?? after.start)
  return isJoint(text.slice(end, from), TRAILING) ? after : undefined
}

interface Joint {
  readonly shape: RegExp
  readonly breaks: ReadonlySet<string>
}

// “ full-time ”, “ members of ”, “-strong ”
const LEADING: Joint = {
  shape: /^(?: members of)?(?:[ -][\p{L}’']+){0,4}[ -]?$/u,
  breaks: new Set(
    'of more other others new extra further additional former in on at for and or by with as per to'.split(' '),
  ),
}
// “ of Veldwind: ”, “ stood at ”, “ of ”
const TRAILING: Joint = {
  shape: /^(?:[,:]?[ -]\(?[\p{L}’']+){0,6}[,:]? ?\(?$/u,
  breaks: new Set(
    'by from in since for per under over between aged last next each every and or than with nearly'.split(' '),
  ),
}

function isJoint(between: string, { shape, breaks }: Joint): boolean {
  return (
    shape.test(between) &&
    !between
      .replace(' members of', '')
      .toLowerCase()
      .split(NOT_LETTERS)
      .some((word) => breaks.has(word))
  )
}

function isPart(before: string): boolean {
  return PART.test(before)
}

// “another 40 employees”, “by 40 employees”, “the first 40 employees”, “between 400 and 500 employees”
const PART =
  /\b(?:another|other|further|extra|by|first|last|next|each|every|some of the|up to)(?: \w+)? $|\bbetween \S+ and $/i
const NOT_LETTERS = /[^\p{L}’']+/u

/** The sentence names a year that is not the article's, or says that it tells of earlier or later days. */
function isOfAnotherTime(claims: Claims, sentence: Sentence): boolean {
  if (OTHER_TIME.test(sentence.text)) return true
  const own = claims.of('reference-date')[0]?.value.date.slice(0, 4)
  return wordsOf(sentence).numbers.some(({ form, value }) => form === 'year' && String(value) !== own)
}

// “a year ago”, “by then”, “once had”, “will have”
const OTHER_TIME =
  /\b(?:ago|earlier|previous(?:ly)?|formerly|originally|initially|at (?:its|the) (?:peak|time|start)|used to|once|then|last (?:year|month|quarter|decade|century)|next (?:year|month)|will|would|plans?|aims?|expects?|target|up from|down from|compared with|before|until)\b/i

/**
 * Says of a sentence what naming the owner costs: nothing where it does itself, a guard where its paragraph does, or
 * for lists and tables the title; undefined where it may be somebody else's.
 */
function owning(claims: Claims, names: readonly string[] | undefined): (sentence: Sentence) => Guard[] | undefined {
  if (names === undefined) return () => []
  const owner = wordPatterns(names)
  const known = new Map<Block, boolean>()
  const isNamedIn = (block: Block) => {
    const named = known.get(block) ?? owner.in(block.text).length > 0
    known.set(block, named)
    return named
  }
  const titles = claims.article.blocks.filter(({ role, level, label }) =>
    role === 'field' ? label === 'title' : role === 'heading' && level === 1,
  )
  return (sentence) => {
    const { block } = sentence
    if (owner.in(sentence.text).length > 0) return []
    if (mentionsOf(claims, sentence).some(({ value }) => value.thing === 'organisation')) return undefined
    if (isNamedIn(block)) return ['inferred-subject']
    const isListed = block.role === 'item' || block.role === 'cell'
    return isListed && titles.some(isNamedIn) ? ['inferred-subject'] : undefined
  }
}
