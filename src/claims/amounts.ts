import type { Block, Sentence } from '../article/article.ts'
import type { CountedNoun } from '../language/nouns.ts'
import { countedNounAt, isPluralNoun, singularOf } from '../language/nouns.ts'
import { isCurrencyMark } from '../language/number-marks.ts'
import type { Interval, NumberPhrase } from '../language/numbers.ts'
import { numbersIn, statedInterval } from '../language/numbers.ts'
import { type Token, tokensOf } from '../language/tokens.ts'
import type { Unit } from '../language/units.ts'
import { unitAt, unitOfTail } from '../language/units.ts'
import { mayHoldNumber, wordsOf } from './words.ts'

/** A number with what it is a number of: a unit, money, a share, or a counted noun. */
export interface Amount {
  readonly number: NumberPhrase
  readonly value: number
  /** All values that its words allow. */
  readonly interval: Interval
  readonly unit?: Unit
  /** "$", "£", "EUR" as "€". */
  readonly currency?: string
  readonly percent?: 'percent' | 'points'
  readonly noun?: CountedNoun
  /** Tokens of the whole amount, end exclusive: currency, number, unit or noun; without the approximator. */
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

const known = new WeakMap<Sentence | Block, readonly Amount[]>()

const NONE: readonly Amount[] = []

/** The amounts of a sentence or cell, left to right: its cardinals and fractions, read once. */
export function amountsOf(text: Sentence | Block): readonly Amount[] {
  let amounts = known.get(text)
  if (amounts === undefined) {
    if ('traits' in text && !mayHoldNumber(text)) {
      known.set(text, NONE)
      return NONE
    }
    const { tokens, numbers } = wordsOf(text)
    amounts = numbers.flatMap((number) =>
      number.form === 'cardinal' || number.form === 'fraction' ? [amountOf(tokens, number)] : [],
    )
    known.set(text, amounts)
  }
  return amounts
}

function amountOf(tokens: readonly Token[], number: NumberPhrase): Amount {
  let from = number.from
  let to = number.to
  const currencyBefore = currencyAt(tokens, number.from)
  if (currencyBefore !== undefined) from = currencyBefore.from
  const rest = currencyBefore === undefined ? whatFollows(tokens, number) : undefined
  if (rest !== undefined) to = rest.to
  const { to: _to, ...what } = rest ?? { to }
  return {
    number,
    value: number.value,
    interval: statedInterval(number),
    ...(currencyBefore === undefined ? {} : { currency: currencyBefore.currency }),
    ...what,
    from,
    to,
    start: tokens[from]!.start,
    end: Math.max(tokens[to - 1]!.end, number.end),
  }
}

/** What makes two numbers of one kind; empty for a plain count. */
export type Measure = Pick<Amount, 'unit' | 'currency' | 'percent'>

/** What a unit, currency or "%" means behind a number; undefined for other words. */
export function measureNamed(written: string): Measure | undefined {
  const tokens = tokensOf(`2 ${written}`)
  const [number] = numbersIn(tokens)
  const { to, noun, ...measure } = (number === undefined ? undefined : whatFollows(tokens, number)) ?? {}
  return to === tokens.length && noun === undefined ? measure : undefined
}

type What = { readonly to: number } & Pick<Amount, 'unit' | 'currency' | 'percent' | 'noun'>

function whatFollows(tokens: readonly Token[], number: NumberPhrase): What | undefined {
  const at = number.to
  if (number.tail !== undefined) {
    // "26-month": in digits the tail is still ahead, in words it is part of the word.
    const to = number.written === 'digits' ? at + 2 : at
    const unit = unitOfTail(number.tail)
    if (unit !== undefined) return { to, unit }
    const currency = CURRENCY_WORDS.get(number.tail)
    return currency === undefined ? { to } : { to, currency }
  }
  const next = tokens[at]
  if (next === undefined) return undefined
  if (next.text === '%') {
    const points = tokens[at + 1]?.lower
    return points === 'points' || points === 'point'
      ? { to: at + 2, percent: 'points' }
      : { to: at + 1, percent: 'percent' }
  }
  if (isCurrencyMark(next.text)) return { to: at + 1, currency: next.text }
  // "90p"
  if (next.text === 'p' && !next.spaced) return { to: at + 1, currency: 'pence' }
  if (next.kind === 'word') {
    const percent = percentAt(tokens, at)
    if (percent !== undefined) return percent
    const currency = currencyWordAt(tokens, at)
    if (currency !== undefined) return currency
  }
  const unit = unitAt(tokens, at)
  if (unit !== undefined) return isMoneyPound(number, unit.unit) ? { to: unit.to, currency: '£' } : unit
  // "half the size", "two thirds of the homes": a share of what follows is no count of it.
  if (number.form !== 'cardinal' || next.kind !== 'word') return undefined
  const noun = countedNounAt(tokens, at)
  if (noun !== undefined) return { to: noun.to, noun }
  const singular = number.value === 1 ? singularAt(tokens, at) : undefined
  return singular === undefined ? undefined : { to: singular.to, noun: singular }
}

/** "one seat": the word right after, where it is no function word. */
function singularAt(tokens: readonly Token[], at: number): CountedNoun | undefined {
  const token = tokens[at]
  // “one doesn't notice”: a pronoun.
  if (token?.lower.includes("'")) return undefined
  if (token?.kind !== 'word' || token.lower.length < 3 || isPluralNoun(token.lower) || NOT_COUNTED.has(token.lower))
    return undefined
  return { head: singularOf(token.lower), plural: false, modifiers: [], from: at, to: at + 1 }
}

const NOT_COUNTED: ReadonlySet<string> = new Set(
  'and the for who was has had can may but not with that which another day more less could would should will might must did does said says thing of from into than'.split(
    ' ',
  ),
)

/** "percent", "per cent", "pct", then perhaps "points". */
function percentAt(tokens: readonly Token[], at: number): What | undefined {
  const lower = tokens[at]!.lower
  let to: number
  if (lower === 'percent' || lower === 'pct' || lower === 'percentage') to = at + 1
  else if (lower === 'per' && tokens[at + 1]?.lower === 'cent') to = at + 2
  else if (lower === 'points' || lower === 'point') return undefined
  else return undefined
  const next = tokens[to]?.lower
  if (next === 'points' || next === 'point') return { to: to + 1, percent: 'points' }
  return lower === 'percentage' ? undefined : { to, percent: 'percent' }
}

/** A currency before the number: "$", "US$", "EUR", "Rs". */
function currencyAt(tokens: readonly Token[], number: number): { currency: string; from: number } | undefined {
  let at = number - 1
  if (
    at >= 0 &&
    (tokens[at]!.text === '-' || tokens[at]!.text === '−') &&
    at > 0 &&
    isCurrencyMark(tokens[at - 1]!.text)
  )
    at--
  const before = tokens[at]
  if (before === undefined) return undefined
  if (isCurrencyMark(before.text)) {
    const prefix = tokens[at - 1]
    const glued = prefix?.kind === 'word' && !before.spaced && DOLLAR_PREFIXES.has(prefix.text)
    return glued
      ? { currency: prefix!.text === 'US' ? '$' : prefix!.text + before.text, from: at - 1 }
      : { currency: before.text, from: at }
  }
  const code = CURRENCY_OF_CODE.get(before.text)
  return code === undefined ? undefined : { currency: code, from: at }
}

const DOLLAR_PREFIXES: ReadonlySet<string> = new Set(['US', 'A', 'C', 'CA', 'AU', 'NZ', 'HK', 'S', 'R', 'NT', 'EC'])

const CURRENCY_OF_CODE: ReadonlyMap<string, string> = new Map([
  ['EUR', '€'],
  ['USD', '$'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ...'CHF SEK NOK DKK CNY INR AUD CAD NZD ZAR PLN CZK HUF TRY BRL MXN RUB NGN KES Rs'
    .split(' ')
    .map((code): [string, string] => [code, code]),
])

const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['pound', '£'],
  ['pounds', '£'],
  ['yen', '¥'],
  ['franc', 'francs'],
  ['francs', 'francs'],
  ['kronor', 'kronor'],
  ['kroner', 'kroner'],
  ['krona', 'kronor'],
  ['pesos', 'pesos'],
  ['peso', 'pesos'],
  ['rupees', 'INR'],
  ['rupee', 'INR'],
  ['rand', 'ZAR'],
  ['marks', 'marks'],
  ['zloty', 'PLN'],
  ['lira', 'lira'],
  ['rubles', 'RUB'],
  ['roubles', 'RUB'],
  ['yuan', 'CNY'],
  ...'crowns lari forints dirhams riyals baht ringgit shillings dinars leva hryvnia guilders'
    .split(' ')
    .map((name): [string, string] => [name, name]),
  ['cents', 'cents'],
  ['pence', 'pence'],
])

function currencyWordAt(tokens: readonly Token[], at: number): What | undefined {
  const one = tokens[at]!.lower
  const two = tokens[at + 1]
  if (two?.kind === 'word' && CURRENCY_QUALIFIERS.has(one)) {
    const currency = CURRENCY_WORDS.get(two.lower)
    if (currency !== undefined)
      return { to: at + 2, currency: one === 'us' || one === 'u.s' ? currency : `${one} ${currency}` }
  }
  if (one === 'pounds' || one === 'pound') return undefined // weight or money: `unitAt` and its caller decide
  const currency = CURRENCY_WORDS.get(one) ?? CURRENCY_OF_CODE.get(tokens[at]!.text)
  return currency === undefined ? undefined : { to: at + 1, currency }
}

const CURRENCY_QUALIFIERS: ReadonlySet<string> = new Set(
  'us canadian australian swiss danish swedish norwegian mexican hong'.split(' '),
)

/** “Two million pounds” are money. */
function isMoneyPound(number: NumberPhrase, unit: Unit): boolean {
  return unit.name === 'pounds' && number.value >= 100_000
}
