import { enumeratedBy, NEVER_ENUMERATED, PARTIAL } from '../language/enumerated-words.ts'
import { type CountedNoun, countedNounAt } from '../language/nouns.ts'
import { SMALL_NUMBERS } from '../language/number-words.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import { isGlued, isPlainCount } from './promises.ts'

/** A number of things, with the noun that says of which. */
export interface Count {
  readonly number: NumberPhrase
  readonly noun: CountedNoun
}

/** Every plain count of a plural noun; "three of its libraries" counts libraries. */
export function countsOf(tokens: readonly Token[], numbers: readonly NumberPhrase[]): Count[] {
  const counts: Count[] = []
  for (const number of numbers) {
    if (!isEnumerable(number) || isGlued(tokens, number)) continue
    let at = number.to
    if (tokens[at]?.lower === 'of' && OWNERS.has(tokens[at + 1]?.lower ?? '')) at += 2
    const noun = countedNounAt(tokens, at)
    if (noun !== undefined) counts.push({ number, noun })
  }
  return counts
}

export const OWNERS: ReadonlySet<string> = new Set('the its their his her our my these those'.split(' '))

/** A number of which a sentence can name all. */
export function isEnumerable(number: NumberPhrase): boolean {
  return isPlainCount(number) && number.value <= MOST_NAMED
}

const MOST_NAMED = 20

/** A count with the list that a mark behind it opens. */
export interface Opened {
  readonly count: Count
  readonly by: 'colon' | 'bracket' | 'dash' | 'comma' | 'of'
  /** The tokens of the list. */
  readonly from: number
  readonly to: number
}

/** The mark after a count that opens its list, with only a short attribute between them. */
export function openerAfter(tokens: readonly Token[], count: Count, counts: readonly Count[]): Opened | undefined {
  const { noun } = count
  if (NEVER_ENUMERATED.has(noun.head) || isOfMore(tokens, count)) return undefined
  const isOf = tokens[noun.to]?.lower === 'of' && tokens[count.number.from - 1]?.lower === 'the'
  // “the three counties of Pike, Dorn and Lyle”
  if (isOf && enumeratedBy(noun.head) === 'names' && isCapital(tokens[noun.to + 1] ?? tokens[noun.to]!)) {
    const from = noun.to + 1
    const end = listEnd(tokens, from)
    return end === undefined ? undefined : { count, by: 'of', from, to: end }
  }
  let at = noun.to
  while (at < tokens.length && tokens[at]!.kind === 'word' && at - noun.to <= LONGEST_TAIL) {
    if (PARTIAL.has(tokens[at]!.lower)) return undefined
    at++
  }
  const mark = tokens[at]
  if (mark === undefined || mark.kind !== 'mark') return undefined
  const tail = at - noun.to
  const by = openedBy(mark)
  // “18 restaurants in Vik, Odde and Sund”: the list has begun before the comma.
  if (by === 'comma' && tail > 1 && isCapital(tokens[at - 1]!)) return undefined
  if (by === undefined || (by !== 'colon' && tail > LONGEST_TAILS[by])) return undefined
  // “two of the three sons: …”: the nearest count speaks.
  // “three of the five trustees wanted oak: …” counts trustees twice; the first number is of those who wanted oak.
  const isNearer = (other: Count) => other.number.from > count.number.from && other.noun.to <= at
  if (counts.some((other) => isNearer(other) && other.noun.to !== noun.to)) return undefined
  const start = tokens[noun.to]!.lower
  // “Three players were booked in stoppage time – Hale, Brodie and Munk”
  const isTold = by === 'dash' && PASSIVES.has(start)
  if (by !== 'colon' && tail > 0 && !isTold && !ATTRIBUTE_STARTS.has(start)) return undefined
  let from = at + 1
  if (SPELLED_OUT.has(tokens[from]?.lower ?? '')) from++
  if (tokens[from]?.text === ',' || tokens[from]?.text === ':') from++
  const to = endOf(tokens, from, by, mark.text)
  return to === undefined || to - from < 3 ? undefined : { count, by, from, to }
}

/** “five of Canada's fourteen sites”, “one of only four countries”: what follows may be the five. */
function isOfMore(tokens: readonly Token[], { number }: Count): boolean {
  const from = Math.max(0, number.from - 4)
  const of = tokens.slice(from, number.from).findLastIndex((token) => token.lower === 'of')
  const part = of < 0 ? undefined : tokens[from + of - 1]
  return part !== undefined && (part.kind === 'digits' || SMALL_NUMBERS.has(part.lower))
}

const LONGEST_TAIL = 12

/** The end of "Pike, Dorn, Lyle and Madden": names alone, the last after "and"; undefined without one. */
function listEnd(tokens: readonly Token[], from: number): number | undefined {
  let closing: number | undefined
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lower === 'and' && closing === undefined) closing = at
    else if (token.text === ',' && closing === undefined) continue
    else if (!isCapital(token)) return closing === undefined || at === closing + 1 ? undefined : at
  }
  return closing === undefined ? undefined : tokens.length
}

const LONGEST_TAILS = { bracket: 5, dash: 8, comma: 4, of: 0 } as const
const PASSIVES: ReadonlySet<string> = new Set(['were', 'are', 'have', 'was'])

/** By which mark a list may be opened. */
export function openedBy(mark: Token): Opened['by'] | undefined {
  if (mark.text === ':') return 'colon'
  if (mark.text === '(') return 'bracket'
  if (mark.text === ',') return 'comma'
  return mark.text === '—' || (mark.text === '–' && mark.spaced) || (mark.text === '-' && mark.spaced)
    ? 'dash'
    : undefined
}

const ATTRIBUTE_STARTS: ReadonlySet<string> = new Set('of in from on at by with to for along near'.split(' '))
const SPELLED_OUT: ReadonlySet<string> = new Set(['namely', 'viz'])

/** Where the list ends: the closing bracket or dash, else the sentence. */
function endOf(tokens: readonly Token[], from: number, by: Opened['by'], mark: string): number | undefined {
  const last = tokens.length - 1
  const stop = ENDS.has(tokens[last]?.text ?? '') ? last : tokens.length
  if (by === 'bracket') {
    const close = tokens.findIndex((token, at) => at >= from && (token.text === ')' || token.text === '('))
    return close < 0 || tokens[close]!.text === '(' ? undefined : close
  }
  const dash = tokens.findIndex((token, at) => at >= from && isDash(token))
  if (by === 'dash') return dash < 0 ? stop : tokens[dash]!.text === mark ? dash : undefined
  return dash < 0 ? stop : dash
}

function isDash(token: Token): boolean {
  return token.text === '—' || ((token.text === '–' || token.text === '-') && token.spaced)
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', ';'])

/** A word that begins with no small letter. */
export function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return token.kind === 'word' && !(code >= 97 && code <= 122)
}
