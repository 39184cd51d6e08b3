import { monthNamed } from './month-names.ts'

/** A date or a number that translations of a text share, whatever their language. */
export type NeutralFigure = NeutralDate | NeutralNumber

interface Place {
  readonly start: number
  readonly end: number
}

/** What a date says; "3/5/2024" may be either of two days. */
export interface NeutralDate extends Place {
  readonly kind: 'date'
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly swapped?: true
}

export interface NeutralNumber extends Place {
  readonly kind: 'number'
  /** Its digits without separators and without the zeros at both ends: "12" for "1.2 million" and for "1 200 000". */
  readonly digits: string
  /** It may be rounded: "1.25", "1,3 Millionen". */
  readonly rounded: boolean
  /** "€", "usd": numbers of two currencies are not compared. */
  readonly currency?: string
}

/**
 * The dates and numbers of a text in any language, left to right. Months are known by name in seven languages. Left out
 * are numbers that translators write in words (up to twenty), ordinals, clock times, decades, and measures of the imperial system,
 * which they convert.
 */
export function neutralFiguresIn(text: string): NeutralFigure[] {
  const dates = datesIn(text)
  const figures: NeutralFigure[] = [...dates]
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index
    const end = start + match[0].length
    if (dates.some((date) => start < date.end && date.start < end)) continue
    const number = numberOf(match[0], text.slice(Math.max(0, start - 12), start), text.slice(end, end + 16))
    if (number !== undefined) figures.push({ kind: 'number', start, end, ...number })
  }
  return figures.sort((a, b) => a.start - b.start)
}

/** Whether two figures can be one: the same digits, dates that fit, a date and its year, one number rounded to the other. */
export function agree(a: NeutralFigure, b: NeutralFigure): boolean {
  if (a.kind === 'number' && b.kind === 'number')
    return a.digits === b.digits || ((a.rounded || b.rounded) && isRounding(a.digits, b.digits))
  if (a.kind === 'date' && b.kind === 'date')
    return fits(a, b) || (a.swapped === true && fits(turned(a), b)) || (b.swapped === true && fits(a, turned(b)))
  const [date, number] = a.kind === 'date' ? [a, b as NeutralNumber] : [b as NeutralDate, a]
  return number.digits === digitsOf(String(date.year ?? date.day ?? ''))
}

function fits(a: NeutralDate, b: NeutralDate): boolean {
  const either = (one: number | undefined, other: number | undefined) =>
    one === undefined || other === undefined || one === other
  return a.month === b.month && either(a.day, b.day) && either(a.year, b.year)
}

function turned({ day, month, ...date }: NeutralDate): NeutralDate {
  return { ...date, day: month, month: day! }
}

/** "1.25 million" and "1,3 Millionen" */
function isRounding(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length === long.length || long.length > 15) return false
  const scale = 10 ** (long.length - short.length)
  return Math.abs(Number(long) / scale - Number(short)) < 1
}

function numberOf(
  written: string,
  before: string,
  after: string,
): Omit<NeutralNumber, 'kind' | 'start' | 'end'> | undefined {
  if (TIME_AFTER.test(after) || TIME_BEFORE.test(before) || DECADE_BEFORE.test(before) || CONVERTED.test(after))
    return undefined
  if ((DECADE_AFTER.test(after) && written.length < 5) || ORDINAL_AFTER.test(after)) return undefined
  const isWhole = !SEPARATOR.test(written)
  if (isWhole && Number(written) <= MOST_IN_WORDS) return undefined
  const digits = digitsOf(written)
  const currency = CURRENCY_BEFORE.exec(before)?.[1] ?? CURRENCY_AFTER.exec(after)?.[1]
  const rounded = FRACTION.test(written) || SCALE_AFTER.test(after)
  return digits === ''
    ? undefined
    : { digits, rounded, ...(currency === undefined ? {} : { currency: currencyOf(currency) }) }
}

const MOST_IN_WORDS = 20

function digitsOf(written: string): string {
  return written.replace(NOT_DIGITS, '').replace(OUTER_ZEROS, '')
}

function currencyOf(written: string): string {
  const lower = written.toLowerCase()
  if (lower.startsWith('eur')) return '€'
  if (lower.startsWith('us') || lower.startsWith('dol') || lower.startsWith('dól')) return '$'
  return lower.startsWith('gbp') ? '£' : lower
}

function datesIn(text: string): NeutralDate[] {
  const found: NeutralDate[] = []
  const add = (
    match: RegExpExecArray,
    year: string | undefined,
    month: number | undefined,
    day: string | undefined,
  ) => {
    const start = match.index
    const end = start + match[0].length
    if (month === undefined || month < 1 || month > 12 || found.some((date) => start < date.end && date.start < end))
      return
    const number = day === undefined ? undefined : Number(day)
    if (number !== undefined && (number < 1 || number > 31)) return
    found.push({
      kind: 'date',
      start,
      end,
      month,
      ...(number === undefined ? {} : { day: number }),
      ...(year === undefined ? {} : { year: Number(year.length === 2 ? `20${year}` : year) }),
    })
  }
  for (const match of text.matchAll(ISO)) add(match, match[1], Number(match[2]), match[3])
  for (const match of text.matchAll(NUMERIC)) {
    const [one, other] = [Number(match[1]), Number(match[3])]
    if (match[2] === '/' && other > 12) add(match, match[4], one, match[3])
    else {
      add(match, match[4], other, match[1])
      const last = found.at(-1)
      if (match[2] === '/' && one <= 12 && one !== other && last?.start === match.index)
        found[found.length - 1] = { ...last, swapped: true }
    }
  }
  for (const match of text.matchAll(DAY_MONTH)) add(match, match[3], monthNamed(match[2]!), match[1])
  for (const match of text.matchAll(MONTH_DAY)) add(match, match[3], monthNamed(match[1]!), match[2])
  for (const match of text.matchAll(MONTH_YEAR)) add(match, match[2], monthNamed(match[1]!), undefined)
  return found
}

// “1,234.5”, “1.234,5”, “1 234,5”, “1’234”
const NUMBER =
  /(?<![\p{L}\d.,:])(?:\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*)(?![\d:]|h\d)/gu
const SEPARATOR = /\D/
const NOT_DIGITS = /\D/g
// “1.25”, but not “1.250”
const FRACTION = /[.,]\d{1,2}$/
// “ million”, “ Mio.”, “ mil millones”, “bn”
const SCALE_AFTER = /^\s?(?:k|m|bn?|mln|thousand|tausend|mille?|mila|duizend|mi?ll?i|mio|mrd|bi[lj]|trillion|billones)/i
const OUTER_ZEROS = /^0+|0+$/g
// “:30”, “ pm”, “ Uhr”, “h30”, “ heures”
const TIME_AFTER = /^(?::\d|\s?h(?:\d|\b)|\s?[ap]\.?m\b|\s(?:Uhr|heures?|o’clock|o'clock|uur|horas?|ore)\b)/i
const TIME_BEFORE = /:$/
// “1990s”, “1990er”
const DECADE_AFTER = /^(?:[’']?s\b|-?er(?:n)?\b|-?ern\b)/
// “21st”, “21e siècle”, “2000-talet”
const ORDINAL_AFTER = /^(?:(?:st|nd|rd|th|e|ème|er|º|ª)(?!\p{L})|[-‑]\p{L})/u
// “années 90”, “anni ’90”
const DECADE_BEFORE = /(?:années|anni|años|anos|jaren)\s[’']?$|[’']$/i
// “miles”, “Meilen”, “°F”
const CONVERTED =
  /^[\s-]?(?:miles?|mph|feet|foot|ft|inch(?:es)?|in\.|yards?|acres?|pounds|lbs?|ounces?|oz|gallons?|°\s?F|degrees? F|Meilen?|Fuß|Zoll|Morgen|milles?|pieds?|pouces?|millas?|pies|pulgadas?|miglia|piedi|pollici|milhas?|pés|polegadas?|mijl|voet)\b/i
const CURRENCY_BEFORE = /([$€£¥]|\b(?:USD|US\$|EUR|GBP|CHF|JPY))\s?$/
const CURRENCY_AFTER = /^\s?([$€£¥]|(?:USD|EUR|GBP|CHF|JPY|[Ee]uros?|[Dd][oó]lar(?:e?s)?|[Dd]ollars?|[Dd]ollari)\b)/

const LETTERS = '\\p{L}{3,10}'
// “2024-05-03”
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
// “3.5.2024”, “03/05/24”, “3-5-2024”
const NUMERIC = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/g
// “3 May 2024”, “3. Mai 2024”, “1er mai 2024”, “3 de mayo de 2024”, “3rd of May”
const DAY_MONTH = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:\\.|er|º|°|st|nd|rd|th)?\\s(?:of\\s|de\\s|di\\s)?(${LETTERS})\\.?(?:,?\\s(?:de\\s|del\\s)?(\\d{4})(?!\\d))?`,
  'gu',
)
// “May 3, 2024”, “May 3rd”
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${LETTERS})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[.,:]\\d)(?:,?\\s(\\d{4})(?!\\d))?`,
  'gu',
)
// “May 2024”, “mayo de 2024”
const MONTH_YEAR = new RegExp(`(?<!\\p{L})(${LETTERS})\\.?\\s(?:of\\s|de\\s|del\\s|di\\s)?(\\d{4})(?!\\d)`, 'gu')
