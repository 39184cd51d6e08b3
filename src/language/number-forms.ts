import type { NumberForm } from './number-marks.ts'
import { isClockWord, isCurrencyMark, isOrdinalSuffix, MONTHS, WHOLE } from './number-marks.ts'
import { SCALE_SUFFIXES } from './number-words.ts'
import type { Token } from './tokens.ts'

/** What digits are by what stands around them. */
export function digitForm(tokens: readonly Token[], at: number, to: number, value: number): NumberForm {
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
  // “1500 employees” and “2000 people” are counted; “the 2019 elections” names a year.
  if (before?.lower === 'the') return true
  return value < 1800
    ? !isPluralCount(next.lower) && !PLURAL.test(next.text)
    : value % 100 > 0 || !isPluralCount(next.lower)
}

const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till by from during before after of to between early late mid summer winter autumn spring fall'.split(
    ' ',
  ),
)

const PLURAL = /^[a-z]{3,}[^s\W]s$/

/** "2000 people": only words that plainly are counted, for four digits are mostly years. */
function isPluralCount(word: string): boolean {
  return /^(?:people|persons|men|women|children|metres|meters|kilometres|kilometers|miles|feet|tonnes|tons|dollars|euros|pounds|jobs|homes|houses|workers|students|pupils|soldiers|members|visitors|seats|votes|copies|cases|deaths|years|hours|words|pages)$/.test(
    word,
  )
}

// Words before a number that is then a name: "page 40", "stake 7", "No. 5".
export const LABEL_WORDS: ReadonlySet<string> = new Set(
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
