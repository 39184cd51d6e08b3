import { digitForm } from './number-forms.ts'
import type { Reading } from './number-marks.ts'
import { CURRENCY_CODES, isCurrencyMark, isMinus, isScaleWord, tailAfterHyphen, WHOLE } from './number-marks.ts'
import { SCALE_SUFFIXES, SCALE_WORDS } from './number-words.ts'
import type { Token } from './tokens.ts'

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

const THREE_DIGITS = /^\d{3}$/

/** A number that starts with digits. */
export function digitsAt(tokens: readonly Token[], at: number): Reading | undefined {
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
