import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, printedInterval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { areComparable, countInterval, kindOf } from './comparable.ts'
import { frameOf } from './frame.ts'
import type { Grid } from './grid.ts'
import { gridOf } from './grid.ts'
import { wordsOf } from './words.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A share that is told twice: as a part of a whole, and in per cent. */
export interface ShareOf {
  readonly part: WrittenValue
  /** Absent for a fraction in words: "a quarter (30 %)". */
  readonly whole?: WrittenValue
  readonly said: WrittenValue
  /** The share in per cent that part and whole give, as printed. */
  readonly right: Interval
  readonly fits: boolean
}

type Share = ClaimOf<'share-of', ShareOf>

/** "35 of 120 (25 %)", "two thirds, or 54 per cent,", "Three in four … That is 60 per cent.", and percentages beside the numbers of a table. */
export function* readSharesOf(claims: Claims): Iterable<Share> {
  for (const sentence of claims.article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    for (const said of amounts) {
      if (said.percent !== 'percent' && said.number.form !== 'fraction') continue
      const told = beforeAside(tokens, amounts, said)
      if (told !== undefined) yield shareIn(sentence, told, sentence, said)
    }
    const restated = restatedShare(claims, sentence, tokens, amounts)
    if (restated !== undefined) yield shareIn(restated.home, restated, sentence, amounts[0]!)
  }
  for (const table of claims.article.tables) {
    const grid = gridOf(table)
    if (grid !== undefined) yield* tableShares(grid)
  }
}

interface Part {
  readonly part: Amount
  readonly whole?: Amount
}

/** The share right before a bracket, dash, comma or "or" that holds nothing but the share in other words. */
function beforeAside(tokens: readonly Token[], amounts: readonly Amount[], said: Amount): Part | undefined {
  let open = said.from - 1
  while (open >= 0 && APPROXIMATING.has(tokens[open]!.lower)) open--
  const [opening, closing] = [tokens[open], tokens[said.to]]
  const isOr = opening?.lower === 'or' && tokens[open - 1]?.text === ','
  const isEnclosed = opening !== undefined && ENCLOSING.get(opening.text)?.includes(closing?.text ?? '') === true
  if (!isOr && !isEnclosed) return undefined
  const share = lastShare(tokens, amounts, isOr ? open - 1 : open)
  // A fraction in an aside restates a part of a whole; “a half, a third” restates nothing.
  return said.percent === undefined && share?.whole === undefined ? undefined : share
}

/** What opens an aside, and what closes it. */
const ENCLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  [',', ','],
])

/** The share whose words end right before a token: "35 of 120", "one in five", "two thirds of the voters". */
function lastShare(tokens: readonly Token[], amounts: readonly Amount[], end: number): Part | undefined {
  const before = amounts.filter((amount) => amount.to <= end)
  const last = before.at(-1)
  if (last === undefined || last.percent !== undefined || last.number.ambiguous || end - last.to > 4) return undefined
  const between = tokens.slice(last.to, end)
  if (between.some((token) => token.kind === 'mark')) return undefined
  const previous = before.at(-2)
  if (previous !== undefined && isPartOf(tokens, previous, last)) return { part: previous, whole: last }
  if (previous !== undefined && before.length === 2 && isOpeningWhole(tokens, previous, last))
    return { part: last, whole: previous }
  if (last.number.form !== 'fraction') return undefined
  return between.length === 0 || between[0]!.lower === 'of' ? { part: last } : undefined
}

/** “Of the 1,200 fines issued, 400, or a quarter, …” */
function isOpeningWhole(tokens: readonly Token[], whole: Amount, part: Amount): boolean {
  if (tokens[0]?.lower !== 'of' || whole.from > 4 || part.from - whole.to > 6 || part.value > whole.value) return false
  return kindOf(whole) !== 'percent' && areComparable(whole, part) && part.number.form === 'cardinal'
}

/** "Three in four gardeners compost. That is 60 per cent." */
function restatedShare(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): (Part & { readonly home: Sentence }) | undefined {
  const said = amounts[0]!
  const opens = tokens[0]?.lower ?? ''
  if (said.percent !== 'percent' || amounts.length !== 1 || said.from > 4) return undefined
  const isThat = (opens === 'that' || opens === 'this') && (tokens[1]?.lower === 'is' || tokens[1]?.lower === 'was')
  if (!isThat && opens !== "that's") return undefined
  const home = claims.article.sentences[sentence.index - 1]
  if (home === undefined || home.block !== sentence.block) return undefined
  const own = amountsOf(home)
  const words = wordsOf(home).tokens
  const [one, two] = [own[0], own[1]]
  if (one === undefined || own.length > 2) return undefined
  if (two !== undefined) return isPartOf(words, one, two) ? { part: one, whole: two, home } : undefined
  return one.number.form === 'fraction' ? { part: one, home } : undefined
}

const APPROXIMATING: ReadonlySet<string> = new Set(
  'about around roughly nearly almost some just over under approximately ~ a'.split(' '),
)

/** "35 of 120", "35 out of the 120", "one in five" */
function isPartOf(tokens: readonly Token[], part: Amount, whole: Amount): boolean {
  if (part.currency !== whole.currency || part.unit !== whole.unit || part.value > whole.value) return false
  const between = tokens.slice(part.to, whole.from).map((token) => token.lower)
  if (between.length === 0 || between.length > 4) return false
  if (between[0] === 'in' || (between[0] === 'out' && between[1] === 'of') || between[0] === 'of')
    return (
      between.every((word) => OF_WORDS.has(word)) && (between[0] !== 'in' || (whole.value <= 1000 && part.value <= 20))
    )
  return false
}

const OF_WORDS: ReadonlySet<string> = new Set('of out in the all its their his her every those these'.split(' '))

function shareIn(home: Sentence, { part, whole }: Part, sentence: Sentence, said: Amount): Share {
  // “Six in ten” and “6 of 10 Americans” are shares to the nearest tenth; “6 of the 10” counts.
  const isRough = whole !== undefined && (tokensBetween(home, part, whole) === 'in' || isTenths(home, part, whole))
  const right =
    whole === undefined || isRough
      ? fractionInterval(whole === undefined ? part.value : part.value / whole.value, whole?.value ?? 1)
      : percentOf(valuesOf(part), valuesOf(whole))
  const stated = said.percent === undefined ? fractionInterval(said.value) : said.interval
  return {
    kind: 'share-of',
    value: {
      part: writtenIn(home, part),
      ...(whole === undefined ? {} : { whole: writtenIn(home, whole) }),
      said: writtenIn(sentence, said),
      right,
      fits: intersects(stated, { low: right.low - 1e-9, high: right.high + 1e-9 }),
    },
    span: spanIn(sentence, said.start, said.end),
    block: sentence.block,
    sentence,
    voice: frameOf(sentence, said.start, said.end).voice,
    guards: [],
  }
}

function isTenths(home: Sentence, part: Amount, whole: Amount): boolean {
  return whole.value === 10 && whole.from - part.to === 1 && tokensBetween(home, part, whole) === 'of'
}

function tokensBetween(sentence: Sentence, a: Amount, b: Amount): string {
  const { tokens } = wordsOf(sentence)
  return tokens.slice(a.to, b.from).map((token) => token.lower)[0] ?? ''
}

function valuesOf(amount: Amount): Interval {
  const isCount =
    amount.currency === undefined && amount.unit === undefined && amount.number.approximation === undefined
  return isCount && amount.number.grain === 1 ? countInterval(amount) : amount.interval
}

function percentOf(part: Interval, whole: Interval): Interval {
  return { low: (100 * part.low) / whole.high, high: (100 * part.high) / Math.max(whole.low, 1e-9) }
}

/** What a simple fraction in words may stand for: half way to the next simpler ones. */
function fractionInterval(share: number, of = 1): Interval {
  for (let bottom = 2; bottom <= 20; bottom++) {
    const top = Math.round(share * bottom)
    if (Math.abs(top / bottom - share) > 1e-6) continue
    const wide = Math.max(1, 50 * (1 / bottom - 1 / (bottom + 1)), of >= 10 ? 50 / of : 0)
    return { low: 100 * share - wide, high: 100 * share + wide }
  }
  return { low: 100 * share - 1, high: 100 * share + 1 }
}

/** A column of percentages beside a column of numbers with a total: each share is its number over the total. */
function* tableShares(grid: Grid): Iterable<Share> {
  const total = grid.rows.find((row) => row.role === 'total')
  if (total === undefined) return
  const rows = grid.rows.filter((row) => row.role === 'part')
  for (const shares of grid.columns) {
    for (const numbers of grid.columns) {
      if (numbers === shares) continue
      const whole = total.cells[numbers.index]?.number
      if (whole === undefined || whole.unit === '%' || whole.value <= 0) continue
      const read = rows.flatMap((row): Share[] => {
        const [share, part] = [row.cells[shares.index], row.cells[numbers.index]]
        if (share?.number?.unit !== '%' || part?.number === undefined || part.number.unit !== whole.unit) return []
        const right = percentOf(printed(part.number), printed(whole))
        const said = printedInterval(share.number)
        const told = (
          text: string,
          cell: { block: { prose: { spanOf(a: number, b: number): WrittenValue['at'] } } },
          length: number,
          value: number,
        ): WrittenValue => ({
          text,
          at: cell.block.prose.spanOf(0, length),
          value,
        })
        const ofShare = share.cell.block
        const ofPart = part.cell.block
        const ofWhole = total.cells[numbers.index]!.cell.block
        return [
          {
            kind: 'share-of',
            value: {
              part: told(part.number.text, part.cell, ofPart.text.length, part.number.value),
              whole: told(whole.text, total.cells[numbers.index]!.cell, ofWhole.text.length, whole.value),
              said: told(ofShare.text.trim(), share.cell, ofShare.text.length, share.number.value),
              right,
              fits: intersects(said, { low: right.low - 1e-9, high: right.high + 1e-9 }),
            },
            span: ofShare.prose.spanOf(0, ofShare.text.length),
            block: ofShare,
            voice: ARTICLE_VOICE,
            guards: [],
          },
        ]
      })
      // The other rows must show that this is what the percentages are of.
      const right = read.filter((claim) => claim.value.fits).length
      if (right >= 2 && (read.length - right) * 3 <= right + 1) yield* read
    }
  }
}

function printed(number: { value: number; grain: number }): Interval {
  return { low: number.value - number.grain / 2, high: number.value + number.grain / 2 }
}
