import type { Approximation } from './number-words.ts'
import {
  APPROXIMATORS,
  FRACTION_WORDS,
  ORDINAL_WORDS,
  SCALE_SUFFIXES,
  SCALE_WORDS,
  SMALL_NUMBERS,
} from './number-words.ts'
import type { Token } from './tokens.ts'

/** The values that a printed number can stand for, both ends included. */
export interface Interval {
  readonly low: number
  readonly high: number
}

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

export interface NumberPhrase {
  /** The tokens of the number itself, end exclusive. */
  readonly from: number
  readonly to: number
  /** The same as offsets in the text. */
  readonly start: number
  readonly end: number
  readonly form: NumberForm
  readonly value: number
  /** The worth of one in the last printed digit: 0.1 for "52.4", 1,000,000 for "412 million". */
  readonly grain: number
  readonly written: 'digits' | 'words'
  /** "3.467" may be three and a half or three thousand; nothing can be proved with it. */
  readonly ambiguous: boolean
  /** What bends it ("about", "more than"), and where those words start. */
  readonly approximation?: Approximation
  readonly approximationStart?: number
  /** The rest of a compound: "hour" in "two-hour", "month" in "26-month". */
  readonly tail?: string
  /** Joined to the next number by a dash, or by "to" between bare numbers: a range or a score. */
  readonly dashed: boolean
}

/** The numbers of a text, left to right. */
export function numbersIn(tokens: readonly Token[]): NumberPhrase[] {
  const found: NumberPhrase[] = []
  let i = 0
  while (i < tokens.length) {
    const token = tokens[i]!
    const read = token.kind === 'digits' ? digitsAt(tokens, i) : token.kind === 'word' ? wordsAt(tokens, i) : undefined
    if (read === undefined) {
      i++
      continue
    }
    const before = approximationBefore(tokens, i)
    const after = read.form === 'cardinal' ? approximationAfter(tokens, read.to) : undefined
    const approximation = after ?? before?.kind
    found.push({
      from: i,
      to: read.to,
      start: token.start,
      end: read.end ?? tokens[read.to - 1]!.end,
      form: read.form,
      value: read.value,
      grain: read.grain,
      written: read.written,
      ambiguous: read.ambiguous,
      ...(approximation === undefined ? {} : { approximation }),
      ...(before === undefined ? {} : { approximationStart: before.start }),
      ...(read.tail === undefined ? {} : { tail: read.tail }),
      dashed: isDashedPair(tokens, read.to) || isDashedBefore(tokens, i),
    })
    i = read.to
  }
  return found.length > 1 ? withSharedScales(tokens, found) : found
}

/**
 * “from 12.4 to 13.9 million”, “between 1 and 2 billion”: the scale behind the second number is the first one's too, where
 * both then are of one order (“from 500 to 2 million” are five hundred and two million).
 */
function withSharedScales(tokens: readonly Token[], numbers: NumberPhrase[]): NumberPhrase[] {
  for (let i = 0; i + 1 < numbers.length; i++) {
    const [first, second] = [numbers[i]!, numbers[i + 1]!]
    if (first.form !== 'cardinal' || first.written !== 'digits' || first.to - first.from > 1) continue
    const scale = SCALE_WORDS.get(tokens[second.to - 1]!.lower)
    if (scale === undefined || second.written !== 'digits' || !isPairJoint(tokens, first, second)) continue
    const ratio = (first.value * scale) / second.value
    if (ratio >= 0.1 && ratio <= 10) numbers[i] = { ...first, value: first.value * scale, grain: first.grain * scale }
  }
  return numbers
}

/** “12.4 to 13.9”, “€12.4 to €13.9”, “between 1 and 2”, “10–12” */
function isPairJoint(tokens: readonly Token[], first: NumberPhrase, second: NumberPhrase): boolean {
  const joint = tokens[first.to]!
  const between = second.from - first.to
  if (between !== 1 && !(between === 2 && isCurrencyMark(tokens[first.to + 1]!.text))) return false
  if (joint.lower === 'to' || joint.text === '–' || joint.text === '-') return true
  if (joint.lower !== 'and') return false
  const before = tokens[first.from - 1]
  const opener = before !== undefined && isCurrencyMark(before.text) ? tokens[first.from - 2] : before
  return opener?.lower === 'between'
}

/**
 * All values that its printed form can stand for: half a unit of the last digit below (rounded up), a whole one above
 * (rounded down or cut off). Counts that are known to be exact are for the caller to narrow.
 */
export function printedInterval(number: Pick<NumberPhrase, 'value' | 'grain'>): Interval {
  const { value, grain } = number
  return value < 0 ? { low: value - grain, high: value + grain / 2 } : { low: value - grain / 2, high: value + grain }
}

/** The printed form of a whole number below which trailing zeros may be rounding: 100 for 1,200, 1 for 1,205. */
export function roundGrain(number: Pick<NumberPhrase, 'value' | 'grain'>): number {
  let grain = number.grain
  while (grain >= 1 && number.value !== 0 && number.value % (grain * 10) === 0) grain *= 10
  return grain
}

/** The interval of a number with what bends it: "about 1,200" is wide, "more than 1,000" open above. */
export function statedInterval(number: Pick<NumberPhrase, 'value' | 'grain' | 'approximation'>): Interval {
  const { value, approximation } = number
  const wide = Math.max(roundGrain(number), Math.abs(value) * 0.1)
  switch (approximation) {
    case undefined:
      return printedInterval(number)
    case 'about':
      return { low: value - wide, high: value + wide }
    case 'nearly':
      return { low: value - 2 * wide, high: value + number.grain / 2 }
    case 'more':
    case 'at-least':
      return { low: value - number.grain, high: Number.POSITIVE_INFINITY }
    default:
      return { low: Number.NEGATIVE_INFINITY, high: value + number.grain }
  }
}

/** A computed value in the style of printed ones: as many decimals as `grain` asks for, thousands grouped. */
export function inPrint(value: number, grain: number): string {
  const decimals = Math.max(0, Math.min(6, Math.round(-Math.log10(grain || 1))))
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}`
}

export function intersects(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high
}

interface Reading {
  readonly to: number
  readonly form: NumberForm
  readonly value: number
  readonly grain: number
  readonly written: 'digits' | 'words'
  readonly ambiguous: boolean
  readonly tail?: string
  readonly end?: number
}

// "1,200" "1’200": groups of three after a comma or an apostrophe.
const GROUPED = /^\d{1,3}(?:[,'’]\d{3})+(?:\.\d+)?$/
// "12,34,567": Indian groups.
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/
// "1.200.000,5": groups after points.
const POINT_GROUPED = /^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/
// "52.4"
const DECIMAL = /^\d+\.(?<decimals>\d+)$/
// "10,9": a decimal comma.
const COMMA_DECIMAL = /^\d+,(?<decimals>\d{1,2})$/
const WHOLE = /^\d+$/
const THREE_DIGITS = /^\d{3}$/

/** A number that starts with digits. */
function digitsAt(tokens: readonly Token[], at: number): Reading | undefined {
  const token = tokens[at]!
  const plain = plainNumber(token.text)
  if (plain === undefined)
    return {
      to: at + 1,
      form: token.text.includes(':') ? 'time' : 'version',
      value: Number.NaN,
      grain: 1,
      written: 'digits',
      ambiguous: true,
    }
  let { value, grain, ambiguous } = plain
  let to = at + 1
  // "250 000": groups of three after a space.
  if (WHOLE.test(token.text) && token.text.length <= 3 && token.text !== '0') {
    while (
      tokens[to]?.kind === 'digits' &&
      THREE_DIGITS.test(tokens[to]!.text) &&
      tokens[to]!.spaced &&
      tokens[to]!.start === tokens[to - 1]!.end + 1
    ) {
      value = value * 1000 + Number(tokens[to]!.text)
      to++
    }
  }
  const form = digitForm(tokens, at, to, value)
  if (form === 'ordinal') return { to: to + 1, form, value, grain, written: 'digits', ambiguous }
  // "3/4", "1 1/4", "2½"
  const fraction = slashFraction(tokens, at, to, value)
  if (fraction !== undefined)
    return { to: fraction.to, form: fraction.form, value: fraction.value, grain: 0, written: 'digits', ambiguous }
  let negative = false
  const before = tokens[at - 1]
  if (
    before !== undefined &&
    isMinus(before.text) &&
    before.spaced &&
    !token.spaced &&
    tokens[at - 2]?.kind !== 'digits'
  )
    negative = true
  if (form === 'cardinal') {
    const next = tokens[to]
    const suffix = next?.kind === 'word' ? SCALE_SUFFIXES.get(next.text) : undefined
    if (next !== undefined && suffix !== undefined && isScaleSuffix(tokens, at, to)) {
      value *= suffix
      grain *= suffix
      to++
    } else
      while (tokens[to]?.kind === 'word' && tokens[to]!.spaced && isScaleWord(tokens[to]!.lower)) {
        const scale = SCALE_WORDS.get(tokens[to]!.lower)!
        value *= scale
        grain *= scale
        to++
      }
    // "12-million": the scale as the tail of a compound.
    if (tokens[to]?.text === '-' && !tokens[to]!.spaced && isScaleWord(tokens[to + 1]?.lower ?? '')) {
      const scale = SCALE_WORDS.get(tokens[to + 1]!.lower)!
      value *= scale
      grain *= scale
      to += 2
    }
  }
  const tail = tailAfterHyphen(tokens, to)
  return {
    to,
    form,
    value: negative ? -value : value,
    grain,
    written: 'digits',
    ambiguous,
    ...(tail === undefined ? {} : { tail }),
  }
}

function plainNumber(text: string): { value: number; grain: number; ambiguous: boolean } | undefined {
  if (WHOLE.test(text))
    return { value: Number(text), grain: 1, ambiguous: text.length > 1 && text.charCodeAt(0) === 48 }
  if (GROUPED.test(text) || INDIAN.test(text)) {
    const point = text.indexOf('.')
    const decimals = point < 0 ? 0 : text.length - point - 1
    return { value: Number(text.replace(/[,'’]/g, '')), grain: 10 ** -decimals, ambiguous: false }
  }
  if (POINT_GROUPED.test(text))
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), grain: 1, ambiguous: false }
  const decimal = DECIMAL.exec(text) ?? COMMA_DECIMAL.exec(text)
  if (decimal === null) return undefined
  const decimals = decimal.groups!.decimals!.length
  return {
    value: Number(text.replace(',', '.')),
    grain: 10 ** -decimals,
    ambiguous: decimals === 3 && text.length <= 7 && text.charCodeAt(0) !== 48,
  }
}

/** What digits are by what stands around them. */
function digitForm(tokens: readonly Token[], at: number, to: number, value: number): NumberForm {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const next = tokens[to]
  const glued = next !== undefined && !next.spaced
  if (glued && next.kind === 'word' && isOrdinalSuffix(next.lower)) return 'ordinal'
  if (glued && next.kind === 'word' && (next.lower === 's' || next.lower === "s'")) return 'year'
  if (next?.kind === 'word' && isClockWord(next.lower)) return 'time'
  if (next?.lower === 'a' && tokens[to + 1]?.text === '.' && tokens[to + 2]?.lower === 'm') return 'time'
  if (next?.lower === 'p' && tokens[to + 1]?.text === '.' && tokens[to + 2]?.lower === 'm') return 'time'
  if (isDatePart(tokens, at, to)) return 'date'
  if (next?.kind === 'word' && MONTHS.has(next.lower) && value <= 31) return 'date'
  if (before?.kind === 'word' && MONTHS.has(before.lower) && value <= 31 && token.text.length <= 2) return 'date'
  if (before?.text === '.' && MONTHS.has(tokens[at - 2]?.lower ?? '') && value <= 31) return 'date'
  // “200°C/400°F”
  const isDegrees = next?.text === '°' || next?.text === 'F' || next?.text === 'C'
  if (before?.text === '/' && !token.spaced && !isDegrees) return 'label'
  if (before !== undefined && (before.text === '#' || before.text === '§') && !token.spaced) return 'label'
  if (before?.text === '@' || before?.text === '_') return 'label'
  if (before?.text === '.' && !token.spaced && before.spaced) return 'version'
  // "18F", "3D", "4x4": letters glued to digits make a name, where they are no unit and no scale.
  if (glued && next.kind === 'word' && isNameLetters(next.text) && !isTemperature(next.text, value)) return 'label'
  if (isYear(tokens, at, to, value)) return 'year'
  if (isLabel(tokens, at)) return 'label'
  return 'cardinal'
}

/** “190C”, “425F”; 18F is an office. */
function isTemperature(letter: string, value: number): boolean {
  return (letter === 'C' && value >= 10) || (letter === 'F' && value >= 40)
}

function isNameLetters(text: string): boolean {
  return text.length <= 2 && !SCALE_SUFFIXES.has(text) && !GLUED_UNITS.has(text) && text !== text.toLowerCase()
    ? true
    : text === 'x' || text === 'd' || text === 'st'
}

const GLUED_UNITS: ReadonlySet<string> = new Set(
  'kW MW GW TB GB MB kB KB PB Pa V W Wh Hz L M MP dB mW mV kJ MJ Ah BC AD CE AM PM'.split(' '),
)

function isYear(tokens: readonly Token[], at: number, to: number, value: number): boolean {
  const token = tokens[at]!
  if (token.text.length !== 4 || to !== at + 1 || !WHOLE.test(token.text) || value < 1000 || value > 2199) return false
  const before = tokens[at - 1]
  if (before !== undefined && isCurrencyMark(before.text)) return false
  const next = tokens[to]
  if (next === undefined) return true
  if (next.text === '%' || next.text === '°') return false
  if (next.kind !== 'word') return true
  if (!next.spaced) return false
  if (before?.kind === 'word' && YEAR_PREPOSITIONS.has(before.lower)) return true
  // “2000 people” counts people; “the 2019 elections” names a year.
  return before?.lower === 'the' || !isPluralCount(next.lower) || value >= 1800
}

const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till by from during before after of to between early late mid summer winter autumn spring fall'.split(
    ' ',
  ),
)

/** "2000 people": only words that plainly are counted, for four digits are mostly years. */
function isPluralCount(word: string): boolean {
  return /^(?:people|persons|men|women|children|metres|meters|kilometres|kilometers|miles|feet|tonnes|tons|dollars|euros|pounds|jobs|homes|houses|workers|students|pupils|soldiers|members|visitors|seats|votes|copies|cases|deaths|years|hours|words|pages)$/.test(
    word,
  )
}

// Words before a number that is then a name: "page 40", "stake 7", "No. 5".
const LABEL_WORDS: ReadonlySet<string> = new Set(
  'slide slides no nos number numbers page pages p pp chapter chapters section sections figure figures fig figs table tables part parts article articles clause paragraph step steps rule rules level grade tier phase type class route highway interstate line bus tram room floor gate platform flight version volume vol issue episode season round stage unit block day lot item question note act scene verse node python windows area zone district ward category group box channel form title lesson module exhibit appendix annex schedule track formula apartment apt suite building stake plot house door key code release model series edition week year studio hall court lane lap quarter psalm sonnet symphony opus war'.split(
    ' ',
  ),
)

function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined) return false
  if (before.text === '.') {
    const word = tokens[at - 2]?.lower
    return word === 'no' || word === 'nos' || word === 'p' || word === 'pp' || word === 'fig' || word === 'vol'
  }
  if (before.kind !== 'word') return false
  // “last year 450 trees, this year 540”: a period with its determiner numbers nothing.
  if (PERIOD_DETERMINERS.has(tokens[at - 2]?.lower ?? '') && SUBJECT_LABELS.has(before.lower)) return false
  if (LABEL_WORDS.has(before.lower)) return !SUBJECT_LABELS.has(before.lower) || tokens[at]!.text.length <= 3
  return false
}

const PERIOD_DETERMINERS: ReadonlySet<string> = new Set(['this', 'last', 'next', 'each', 'every', 'per', 'previous'])
// “The class 30 …”, “the group 12 …” hardly occur; a long number after them counts something.
const SUBJECT_LABELS: ReadonlySet<string> = new Set('class group day year week line bus house'.split(' '))

function isDatePart(tokens: readonly Token[], at: number, to: number): boolean {
  const digitsJoined = (mark: Token | undefined, digits: Token | undefined) =>
    mark !== undefined &&
    !mark.spaced &&
    (mark.text === '/' || mark.text === '-') &&
    digits?.kind === 'digits' &&
    !digits.spaced
  const after = digitsJoined(tokens[to], tokens[to + 1]) && digitsJoined(tokens[to + 2], tokens[to + 3])
  const around =
    digitsJoined(tokens[to], tokens[to + 1]) &&
    tokens[at - 1]?.text === tokens[to]!.text &&
    tokens[at - 2]?.kind === 'digits' &&
    !tokens[at]!.spaced
  const before =
    tokens[at - 4]?.kind === 'digits' &&
    tokens[at - 2]?.kind === 'digits' &&
    digitsJoined(tokens[at - 3], tokens[at - 2]) &&
    digitsJoined(tokens[at - 1], tokens[at])
  return after || around || before
}

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
)

function isClockWord(word: string): boolean {
  return word === 'am' || word === 'pm' || word === "o'clock" || word === 'gmt' || word === 'utc'
}

function isOrdinalSuffix(word: string): boolean {
  return word === 'st' || word === 'nd' || word === 'rd' || word === 'th'
}

function isMinus(text: string): boolean {
  return text === '-' || text === '−' || text === '–'
}

export function isCurrencyMark(text: string): boolean {
  return text === '$' || text === '£' || text === '€' || text === '¥' || text === '₹' || text === '₦'
}

function isScaleWord(word: string): boolean {
  return SCALE_WORDS.has(word)
}

/** "£6.4m" is millions, "6.4 m" metres: a scale only where it is glued on or "bn", and money or people make it so. */
function isScaleSuffix(tokens: readonly Token[], at: number, to: number): boolean {
  const suffix = tokens[to]!
  if (suffix.text.length >= 2) return true
  if (suffix.spaced) return false
  const before = tokens[at - 1]
  if (suffix.text === 'k' || suffix.text === 'K') return true
  if (before !== undefined && (isCurrencyMark(before.text) || CURRENCY_CODES.has(before.text))) return true
  const next = tokens[to + 1]
  return suffix.text === 'm' && next?.kind === 'word' && next.spaced && SCALED_COUNTS.has(next.lower)
}

// "2.3m people": an "m" that is not metres.
const SCALED_COUNTS: ReadonlySet<string> = new Set(
  'people users customers visitors passengers copies votes tonnes tons barrels jobs homes households children women men adults pesos dollars euros pounds francs marks yen rupees kronor litres downloads views followers subscribers shares'.split(
    ' ',
  ),
)

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'EUR USD GBP CHF SEK NOK DKK JPY CNY INR AUD CAD NZD ZAR PLN CZK HUF TRY BRL MXN RUB NGN KES Rs US'.split(' '),
)

function slashFraction(
  tokens: readonly Token[],
  at: number,
  to: number,
  value: number,
): { to: number; value: number; form: 'fraction' | 'cardinal' } | undefined {
  const vulgar = VULGAR_FRACTIONS.get(tokens[to]?.text ?? '')
  if (vulgar !== undefined && value < 1000) return { to: to + 1, value: value + vulgar, form: 'cardinal' }
  const part = slashAt(tokens, at)
  if (part !== undefined) return { ...part, form: 'fraction' }
  if (tokens[to]?.kind === 'digits' && tokens[to]!.spaced && value < 100) {
    const rest = slashAt(tokens, to)
    if (rest !== undefined && rest.value < 1) return { to: rest.to, value: value + rest.value, form: 'cardinal' }
  }
  return undefined
}

const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

function slashAt(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const [top, slash, bottom] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (slash === undefined || slash.spaced || (slash.text !== '/' && slash.text !== '⁄')) return undefined
  if (bottom?.kind !== 'digits' || bottom.spaced || tokens[at + 3]?.text === '/') return undefined
  const [a, b] = [Number(top!.text), Number(bottom.text)]
  return a < b && b <= 100 ? { to: at + 3, value: a / b } : undefined
}

/** A number that starts with a word: "four hundred and twenty-one million", "a dozen", "two-hour", "three quarters". */
function wordsAt(tokens: readonly Token[], at: number): Reading | undefined {
  const first = tokens[at]!
  const lower = first.lower
  if (lower === 'a' || lower === 'an') return articleNumber(tokens, at)
  const dash = lower.indexOf('-')
  const head = dash < 0 ? lower : lower.slice(0, dash)
  if (!SMALL_NUMBERS.has(head) && !ORDINAL_WORDS.has(head) && head !== 'half' && !isScaleWord(head)) return undefined
  if (isScaleWord(head) && dash < 0) return undefined // "the thousand", "million": too loose to read
  if (dash < 0) {
    const ordinal = ORDINAL_WORDS.get(lower)
    if (ordinal !== undefined)
      return { to: at + 1, form: 'ordinal', value: ordinal, grain: 1, written: 'words', ambiguous: false }
    if (lower === 'half')
      return { to: at + 1, form: 'fraction', value: 0.5, grain: 0, written: 'words', ambiguous: false }
  }
  return spelled(tokens, at)
}

/** "a dozen", "a hundred and twenty", "a million", "a quarter", "a third", "a half". */
function articleNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return undefined
  if (isScaleWord(next.lower)) return spelled(tokens, at)
  const bottom = FRACTION_WORDS.get(next.lower)
  if (bottom === undefined || next.lower.endsWith('s')) return undefined
  // “a third man”, “a second bridge”: an ordinal; a fraction is followed by "of", punctuation or a comparison.
  const after = tokens[at + 2]
  const isShare =
    after === undefined ||
    after.kind !== 'word' ||
    FRACTION_FOLLOWERS.has(after.lower) ||
    next.lower === 'half' ||
    // “fell by a third since 2015”, “up a quarter on last year”
    CHANGED_BY.has(tokens[at - 1]?.lower ?? '')
  if (!isShare) return undefined
  return { to: at + 2, form: 'fraction', value: 1 / bottom, grain: 0, written: 'words', ambiguous: false }
}

const CHANGED_BY: ReadonlySet<string> = new Set(['by', 'up', 'down'])

const FRACTION_FOLLOWERS: ReadonlySet<string> = new Set(
  'of more less fewer as in to and or are were is was by from higher lower larger smaller bigger cheaper dearer'.split(
    ' ',
  ),
)

/** Cardinals in words, with fractions and the tail of a compound. */
function spelled(tokens: readonly Token[], at: number): Reading | undefined {
  let total = 0
  let current: number | undefined
  let scale = 1
  let i = at
  let tail: string | undefined
  let end: number | undefined
  let last = at // token after the last one that belongs
  let fraction: number | undefined
  if (tokens[i]!.lower === 'a' || tokens[i]!.lower === 'an') {
    current = 1
    i++
  }
  reading: for (; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const parts = token.lower.split('-')
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!
      const small = SMALL_NUMBERS.get(part)
      const big = SCALE_WORDS.get(part)
      if (small !== undefined) {
        if (current === undefined) current = small
        else if (current % 100 === 0 && current > 0 && scale === 1) current += small
        else if (current % 10 === 0 && current % 100 >= 20 && small < 10 && small > 0) current += small
        else break reading
      } else if (big !== undefined && (current !== undefined || total > 0)) {
        if (big === 100 && current !== undefined) current *= 100
        else {
          total += (current ?? 1) * big
          current = 0
          scale = big
        }
      } else if (part === 'and' && p === 0 && parts.length === 1 && (current !== undefined || total > 0)) {
        // "four hundred and twenty", "three and a half"
        const half = halfAfterAnd(tokens, i)
        if (half !== undefined) {
          fraction = half.value
          i = half.to - 1
          last = half.to
          // "three and a half million"
          const big = SCALE_WORDS.get(tokens[half.to]?.lower ?? '')
          if (big !== undefined) {
            total = ((current ?? 0) + total + fraction) * big
            return {
              to: half.to + 1,
              form: 'cardinal',
              value: total,
              grain: big / 2,
              written: 'words',
              ambiguous: false,
            }
          }
          break reading
        }
        const next = tokens[i + 1]?.lower.split('-')[0] ?? ''
        if (((current ?? 0) % 100 !== 0 || (current === 0 && scale < 1000)) && scale === 1) break reading
        if (!SMALL_NUMBERS.has(next)) break reading
        scale = 1
        continue reading
      } else if (p > 0 && current !== undefined) {
        // "two-hour", "two-thirds", "three-and-a-half-hour"
        const bottom = FRACTION_WORDS.get(part)
        if (bottom !== undefined && p === parts.length - 1 && total === 0 && bottom > current)
          return {
            to: i + 1,
            form: 'fraction',
            value: current / bottom,
            grain: 0,
            written: 'words',
            ambiguous: false,
          }
        tail = parts.slice(p).join('-')
        end = token.start + parts.slice(0, p).join('-').length
        last = i + 1
        break reading
      } else break reading
    }
    last = i + 1
  }
  if (current === undefined && total === 0) return undefined
  if (last === at) return undefined
  const value = total + (current ?? 0) + (fraction ?? 0)
  // "two thirds", "three quarters"
  if (tail === undefined && fraction === undefined && total === 0) {
    const next = tokens[last]
    const bottom = next?.kind === 'word' ? FRACTION_WORDS.get(next.lower) : undefined
    if (
      bottom !== undefined &&
      value < bottom &&
      (next!.lower.endsWith('s') || value === 1) &&
      isFraction(tokens, last)
    )
      return { to: last + 1, form: 'fraction', value: value / bottom, grain: 0, written: 'words', ambiguous: false }
  }
  const form = wordForm(tokens, at, last, value)
  return {
    to: last,
    form,
    value,
    grain: fraction !== undefined ? 0.5 : 1,
    written: 'words',
    ambiguous: false,
    ...(tail === undefined ? {} : { tail }),
    ...(end === undefined ? {} : { end }),
  }
}

/** "and a half", "and a quarter", "and three quarters" after a number. */
function halfAfterAnd(tokens: readonly Token[], and: number): { value: number; to: number } | undefined {
  const [one, two] = [tokens[and + 1]?.lower, tokens[and + 2]?.lower]
  if (one === 'a' && two === 'half') return { value: 0.5, to: and + 3 }
  if (one === 'a' && two === 'quarter') return { value: 0.25, to: and + 3 }
  if (one === 'three' && two === 'quarters') return { value: 0.75, to: and + 3 }
  return undefined
}

/** “One third of them”, but not “one second later” or “two seconds”. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower
  if (word === 'seconds' || word === 'second') return false
  if (word === 'quarters' || word === 'quarter') {
    // “two quarters of growth” are parts of a year, “three quarters” mostly a share.
    return tokens[at - 1]?.lower === 'three' || tokens[at - 1]?.lower === 'one'
  }
  return true
}

function wordForm(tokens: readonly Token[], at: number, to: number, value: number): NumberForm {
  const next = tokens[to]
  if (next?.kind === 'word' && (next.lower === "o'clock" || next.lower === 'am' || next.lower === 'pm')) return 'time'
  const before = tokens[at - 1]
  if (before?.kind === 'word' && CLOCK_PREPOSITIONS.has(before.lower) && value <= 12 && !next?.spaced) return 'time'
  if (before?.kind === 'word' && LABEL_WORDS.has(before.lower) && !isPluralWordAhead(tokens, to)) return 'label'
  return 'cardinal'
}

const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'past'])

function isPluralWordAhead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at]!.lower.endsWith('s')
}

/** "26-month", "10-mile-an-hour": the words that are hyphened to digits. */
function tailAfterHyphen(tokens: readonly Token[], at: number): string | undefined {
  const [dash, word] = [tokens[at], tokens[at + 1]]
  if (dash === undefined || dash.spaced || (dash.text !== '-' && dash.text !== '‑')) return undefined
  return word?.kind === 'word' && !word.spaced ? word.lower : undefined
}

/** A dash or "to" between this number and the next: "3-5", "10 to 15", "2–1". */
function isDashedPair(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]
  if (mark === undefined || tokens[at + 1]?.kind !== 'digits') return false
  return mark.text === '-' || mark.text === '–' || mark.text === '—'
}

function isDashedBefore(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]
  if (mark === undefined || tokens[at - 2]?.kind !== 'digits') return false
  return (mark.text === '-' || mark.text === '–' || mark.text === '—') && tokens[at]!.kind === 'digits'
}

/** The words right before a number that bend it. A currency sign or code may stand between. */
function approximationBefore(tokens: readonly Token[], at: number): { kind: Approximation; start: number } | undefined {
  let end = at
  for (let skipped = 0; skipped < 2 && end > 0; skipped++) {
    const mark = tokens[end - 1]!
    if (isCurrencyMark(mark.text) || CURRENCY_CODES.has(mark.text) || isMinus(mark.text)) end--
    else break
  }
  if (end > 0 && (tokens[end - 1]!.lower === 'a' || tokens[end - 1]!.lower === 'the')) end--
  const last = tokens[end - 1]
  if (last === undefined) return undefined
  const candidates = APPROXIMATORS_BY_LAST.get(last.kind === 'word' ? last.lower : last.text)
  if (candidates === undefined) return undefined
  for (const [words, kind] of candidates) {
    let fits = true
    for (let w = 0; w < words.length && fits; w++) fits = tokens[end - words.length + w]?.lower === words[w]
    // “Twice as many as 40” compares; “as many as 40” bends.
    if (fits && words[0] === 'as' && MULTIPLES.has(tokens[end - words.length - 1]?.lower ?? '')) continue
    // “600 fewer than the 6,200” compares too.
    if (fits && words.at(-1) === 'than' && isCounted(tokens[end - words.length - 1])) continue
    if (fits) return { kind, start: tokens[end - words.length]!.start }
  }
  return undefined
}

function isCounted(token: Token | undefined): boolean {
  if (token === undefined) return false
  if (token.kind !== 'word') return token.kind === 'digits' || token.text === '%'
  return (
    token.lower === 'cent' ||
    FRACTION_WORDS.has(token.lower) ||
    token.lower === 'percent' ||
    SMALL_NUMBERS.has(token.lower) ||
    isScaleWord(token.lower)
  )
}

const MULTIPLES: ReadonlySet<string> = new Set(['times', 'twice', 'half', 'double', 'not'])

const APPROXIMATORS_BY_LAST: ReadonlyMap<string, readonly (readonly [readonly string[], Approximation])[]> = (() => {
  const byLast = new Map<string, (readonly [readonly string[], Approximation])[]>()
  for (const entry of APPROXIMATORS) {
    const last = entry[0].at(-1)!
    const known = byLast.get(last)
    if (known === undefined) byLast.set(last, [entry])
    else known.push(entry)
  }
  for (const entries of byLast.values()) entries.sort((a, b) => b[0].length - a[0].length)
  return byLast
})()

/** "20 or so", "50 or more", "30-odd", "90+". */
function approximationAfter(tokens: readonly Token[], to: number): Approximation | undefined {
  const [one, two] = [tokens[to], tokens[to + 1]]
  if (one === undefined) return undefined
  if (one.text === '+' && !one.spaced) return 'at-least'
  if (one.lower === 'or' && two !== undefined) {
    if (two.lower === 'so') return 'about'
    if (two.lower === 'more') return 'at-least'
    if (two.lower === 'fewer' || two.lower === 'less') return 'at-most'
  }
  if (one.lower === 'plus' && two?.kind === 'word') return 'at-least'
  if (one.text === '-' && !one.spaced && (two?.lower === 'odd' || two?.lower === 'plus')) return 'about'
  if (one.lower === 'odd') return 'about'
  return undefined
}
