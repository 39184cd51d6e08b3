import { SCALE_WORDS } from './number-words.ts'
import type { Token } from './tokens.ts'

/** What a number in running text is; only a `cardinal` counts or measures something. */
export type NumberForm =
  | 'cardinal'
  | 'ordinal' // "3rd", "third"
  | 'fraction' // "two thirds", "3/4", "half"
  | 'year'
  | 'date' // the day of a date, any part of 3/4/2020
  | 'time' // "10 pm", "10:30"
  | 'label' // "page 40", "No. 5", "Line 6", "Windows 10": a name, not a number of anything
  | 'version' // "1.2.3", and what else is made of digits and points

export interface Reading {
  readonly to: number
  readonly form: NumberForm
  readonly value: number
  readonly grain: number
  readonly written: 'digits' | 'words'
  readonly ambiguous: boolean
  readonly tail?: string
  readonly end?: number
}

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

export function isClockWord(word: string): boolean {
  return word === 'am' || word === 'pm' || word === "o'clock" || word === 'gmt' || word === 'utc'
}

export function isOrdinalSuffix(word: string): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th'
}

export function isMinus(text: string): boolean {
  return text === '-' || text === '−' || text === '–'
}

export function isCurrencyMark(text: string): boolean {
  return text === '$' || text === '£' || text === '€' || text === '¥' || text === '₹' || text === '₦'
}

export function isScaleWord(word: string): boolean {
  return SCALE_WORDS.has(word)
}

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF SEK NOK DKK JPY CNY INR AUD CAD NZD ZAR PLN CZK HUF TRY BRL MXN RUB NGN KES Rs US'.split(' '),
)

/** "26-month", "10-mile-an-hour": the words that are hyphened to digits. */
export function tailAfterHyphen(tokens: readonly Token[], at: number): string | undefined {
  const [dash, word] = [tokens[at], tokens[at + 1]]
  if (dash === undefined || dash.spaced || (dash.text !== '-' && dash.text !== '‑')) return undefined
  return word?.kind === 'word' && !word.spaced ? word.lower : undefined
}

// "1200"
export const WHOLE = /^\d+$/
