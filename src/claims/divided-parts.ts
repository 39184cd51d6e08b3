import type { Article, Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { areComparable, kindOf, tokenBefore } from './comparable.ts'
import { areGroups, endOfClause, enumeration, OPEN_WORDS } from './part-lists.ts'
import type { Parts, Placed } from './parts-total.ts'
import { claimOf } from './parts-total.ts'
import { wordsOf } from './words.ts'

/** A whole, a colon, bracket or verb that divides it, and all of its parts. */
export function* dividedParts(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  for (const divider of dividersIn(tokens, amounts)) {
    const parts = enumeration(tokens, amounts, divider.to, divider.end)
    if (parts === undefined) continue
    const wholes = amounts.filter((amount) => amount.to <= divider.from)
    if (tokens[divider.from]!.text === '(' && isNumberOfParts(tokens, wholes, parts, divider)) continue
    const candidates = wholes
      .filter((amount) => areComparable(amount, parts[0]!) || areGroups(amount, parts[0]!))
      .filter((amount) => parts.every((part) => part.value < amount.value))
      // “6 ft 4 in (1.49 m and 1.93 m)” converts; “the top 100: …” ranks.
      .filter((amount) => parts.every((part) => isOneSystem(part, amount)) && !isRank(tokens, amount))
      .filter((amount) => !isOuterWhole(tokens, amount, wholes))
      .filter((amount) => divider.verb || !tokens.slice(amount.to, divider.from).some(({ text }) => text === ';'))
      // A bare number before a colon (“Slide 8:”) is a whole only where a verb or “of the 150” makes it one.
      .filter(
        (amount) =>
          kindOf(amount) !== 'bare' ||
          divider.verb ||
          tokens[amount.to]?.lower === 'of' ||
          tokens[amount.from - 1]?.lower === 'of',
      )
    const total =
      candidates.length > 0
        ? candidates.map((amount) => ({ amount, sentence }))
        : divider.verb && isAnaphoric(tokens, divider.from)
          ? wholeBefore(article, sentence, parts)
          : []
    if (total.length === 0) continue
    const claim = claimOf(
      total,
      parts.map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
  }
}

/** “three bedrooms (16, 14 and 9 m²)”: each of the three, and not the parts of something larger, as in “45 clinics in three states (…)”. */
function isNumberOfParts(
  tokens: readonly Token[],
  wholes: readonly Amount[],
  parts: readonly Amount[],
  { from }: Divider,
): boolean {
  const [spread, nearest] = wholes.slice(-2)
  const last = nearest ?? spread
  if (last?.noun === undefined || last.value !== parts.length || from - last.to >= 2) return false
  const isSpread = nearest !== undefined && spread?.noun !== undefined && nearest.from - spread.to === 1
  return !isSpread || !SPREADING.has(tokens[nearest.from - 1]!.lower)
}

const SPREADING: ReadonlySet<string> = new Set('in across at from on over throughout between'.split(' '))

function isOneSystem(a: Amount, b: Amount): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit.system === b.unit.system
}

function isRank(tokens: readonly Token[], amount: Amount): boolean {
  return tokens[amount.from - 1]?.lower === 'top'
}

interface Divider {
  readonly from: number
  readonly to: number
  readonly end: number
  readonly verb: boolean
}

function dividersIn(tokens: readonly Token[], amounts: readonly Amount[]): Divider[] {
  const found: Divider[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.text === ':') found.push({ from: at, to: at + 1, end: endOfClause(tokens, at + 1), verb: false })
    else if (token.text === '(' && amounts.some((amount) => amount.to <= at)) {
      const close = tokens.findIndex((one, index) => index > at && one.text === ')')
      if (close > 0) found.push({ from: at, to: at + 1, end: close, verb: false })
      // “80%–89%” is a range.
    } else if (isDash(tokens, at)) {
      const close = tokens.findIndex((_, index) => index > at && isDash(tokens, index))
      found.push({ from: at, to: at + 1, end: close > 0 ? close : endOfClause(tokens, at + 1), verb: false })
    } else if (token.kind === 'word') {
      const to = dividingVerb(tokens, at)
      if (to > 0) found.push({ from: at, to, end: endOfClause(tokens, to), verb: true })
      // "12 people, seven men and five women"
      else if (isComplementAhead(tokens, amounts, at)) continue
    } else if (token.text === ',' && isComplementAhead(tokens, amounts, at + 1))
      found.push({ from: at, to: at + 1, end: endOfClause(tokens, at + 1), verb: false })
  }
  return found
}

/** A dash between clauses; the one of a range stands close. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, spaced } = tokens[at]!
  return text === '—' || (text === '–' && spaced)
}

function dividingVerb(tokens: readonly Token[], at: number): number {
  const [one, two, three] = [tokens[at]!.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower]
  if (one === 'comprised' || one === 'comprises' || one === 'comprise' || one === 'comprising')
    return two === 'of' ? at + 2 : at + 1
  if ((one === 'consisted' || one === 'consists' || one === 'consisting' || one === 'composed') && two === 'of')
    return at + 2
  if (one === 'made' && two === 'up' && three === 'of') return at + 3
  if ((one === 'split' || one === 'divided' || one === 'divides') && two === 'into') return at + 2
  return 0
}

/** "seven men and five women" right after a comma: two groups that make a whole. */
function isComplementAhead(tokens: readonly Token[], amounts: readonly Amount[], at: number): boolean {
  const first = amounts.findIndex((amount) => amount.from >= at && amount.from <= at + 3)
  const [one, two] = [amounts[first], amounts[first + 1]]
  if (one?.noun === undefined || two?.noun === undefined || two.from - one.to > 2) return false
  if (tokens[two.from - 1]?.lower !== 'and' && tokens[two.from - 1]?.text !== ',') return false
  return COMPLEMENTS.some(
    ([a, b]) => (one.noun!.head === a && two.noun!.head === b) || (one.noun!.head === b && two.noun!.head === a),
  )
}

const COMPLEMENTS: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['male', 'female'],
  ['adult', 'child'],
  ['win', 'defeat'],
  ['son', 'daughter'],
]

/** “76 of the 150 seats”: the parts make up the 76. */
function isOuterWhole(tokens: readonly Token[], amount: Amount, wholes: readonly Amount[]): boolean {
  let at = amount.from - 1
  while (at >= 0 && (tokens[at]!.lower === 'the' || tokens[at]!.lower === 'its' || tokens[at]!.lower === 'all')) at--
  const isOf = tokens[at]?.lower === 'of' || tokens[at]?.lower === 'out'
  return isOf && wholes.some((other) => other.to <= at && at - other.to <= 4)
}

/** "The sum is made up of", "It comprised": the whole was named before. */
function isAnaphoric(tokens: readonly Token[], verb: number): boolean {
  if (verb > 8) return false
  return tokens.slice(0, verb).some((token) => ANAPHORS.has(token.lower))
}

const ANAPHORS: ReadonlySet<string> = new Set(
  'sum total amount money award bill price cost figure it package budget damages'.split(' '),
)

/** The last amount before a sentence that is comparable to the parts and larger than each of them, within a few sentences. */
export function wholeBefore(article: Article, sentence: Sentence, parts: readonly Amount[]): Placed[] {
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 4); index--) {
    const before = article.sentences[index]!
    if (before.block.role === 'cell') continue
    const fitting = amountsOf(before).filter(
      (amount) =>
        kindOf(amount) !== 'bare' &&
        kindOf(amount) === kindOf(parts[0]!) &&
        parts.every((part) => part.value < amount.value),
    )
    if (fitting.length > 0) return fitting.map((amount) => ({ amount, sentence: before }))
  }
  return []
}

/** "£12,000 from firms, £5,340 from friends and £2,000 from the raffle, a total of £19,340" */
export function* addedUp(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const total = amounts.find((amount) => isSumOfThese(tokens, amount))
  if (total === undefined) return
  const parts = amounts.filter((amount) => amount.to <= total.from && areComparable(amount, total))
  const others = amounts.filter((amount) => amount !== total && !parts.includes(amount))
  if (parts.length < 2 || others.length > 0) return
  const from = Math.max(0, parts[0]!.from - 1)
  const own = enumeration(tokens, parts, from, parts.at(-1)!.to)
  if (own === undefined) return
  const claim = claimOf(
    [{ amount: total, sentence }],
    own.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

/** “Chapter one has 12 pages, chapter two 24 and the last 31. That adds up to 67 pages.”: the sum of the sentence before. */
export function* addedUpBehind(
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const [total] = amounts
  const before = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) - 1]
  if (total === undefined || amounts.length > 1 || before === undefined || !isSumOfThese(tokens, total)) return
  if (total.number.approximation !== undefined || kindOf(total) === 'bare') return
  const words = wordsOf(before).tokens
  const told = amountsOf(before).filter((amount) => amount.number.form === 'cardinal' && !isLabel(words, amount))
  const [first] = told
  // Only the first one need say what is added: “12 pages, chapter two 24”.
  if (first === undefined || kindOf(first) !== kindOf(total) || told.length < 3) return
  if (told.some((amount) => kindOf(amount) !== 'bare' && kindOf(amount) !== kindOf(total))) return
  const parts = enumeration(words, told, Math.max(0, first.from - 6), told.at(-1)!.to)
  if (parts?.length !== told.length || parts.some((part) => part.value >= total.value)) return
  const sum = parts.reduce((all, part) => all + part.value, 0)
  if (Math.abs(sum - total.value) > 0.25 * total.value) return
  const claim = claimOf(
    [{ amount: total, sentence }],
    parts.map((amount) => ({ amount, sentence: before })),
    ['similar'],
  )
  if (claim !== undefined) yield claim
}

/** “chapter two”, “Day 3”: a number behind a noun in the singular names it. */
function isLabel(tokens: readonly Token[], amount: Amount): boolean {
  return kindOf(amount) === 'bare' && LABELLED.has(tokens[amount.from - 1]?.lower ?? '')
}

const LABELLED: ReadonlySet<string> = new Set(
  'chapter part day stage section group class year team room hall line phase level floor week leg round grade house block lot'.split(
    ' ',
  ),
)

/** “a total of £19,340”, “in all 1,640 kilograms”, “1,640 kilograms together” */
export function isSumOfThese(tokens: readonly Token[], amount: Amount): boolean {
  const at = tokenBefore(tokens, amount)
  const lead = tokens.slice(Math.max(0, at - 2), at + 1).map((token) => token.lower)
  if (lead.some((_, index) => SUMMING.has(lead.slice(index).join(' ')))) return true
  const after = [tokens[amount.to]?.lower ?? '', tokens[amount.to + 1]?.lower ?? '']
  return SUMMING_BEHIND.has(after[0]!) || SUMMING_BEHIND.has(after.join(' '))
}

const SUMMING: ReadonlySet<string> = new Set([
  'total of',
  'totalling',
  'totaling',
  'add up to',
  'comes to',
  'that makes',
  'makes',
  'adds up to',
  'adding up to',
  'in all',
  'in total',
  'altogether',
  'all told',
  'making',
])
const SUMMING_BEHIND: ReadonlySet<string> = new Set(['in all', 'in total', 'altogether', 'together', 'all told'])

/** Bullets with one amount each, under a sentence that announces their total. */
export function* listedParts(article: Article): Iterable<Parts> {
  for (const list of article.lists) {
    const last = list.before?.sentences.at(-1)
    if (last === undefined || !last.text.endsWith(':') || list.items.length < 2) continue
    const wholes = amountsOf(last).filter((amount) => amount.number.form === 'cardinal' && kindOf(amount) !== 'percent')
    if (wholes.length === 0) continue
    if (wordsOf(last).tokens.some((token) => OPEN_WORDS.has(token.lower))) continue
    const parts: Placed[] = []
    for (const item of list.items) {
      const own = item.blocks.filter((block) => block.item === item).flatMap((block) => block.sentences)
      const fitting = own.flatMap((sentence) =>
        amountsOf(sentence)
          .filter((amount) => kindOf(amount) === kindOf(wholes[0]!))
          .map((amount) => ({ amount, sentence })),
      )
      if (fitting.length === 1) parts.push(fitting[0]!)
    }
    if (parts.length !== list.items.length) continue
    const total = wholes.filter((amount) => parts.every((part) => part.amount.value < amount.value))
    if (wholes.length !== 1 || total.length !== 1) continue
    const claim = claimOf([{ amount: total[0]!, sentence: last }], parts, [])
    if (claim !== undefined) yield claim
  }
}
