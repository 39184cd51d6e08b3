import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects, printedInterval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import type { Told } from './changes.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { countInterval } from './comparable.ts'
import { frameOf } from './frame.ts'
import type { Grid } from './grid.ts'
import { gridOf } from './grid.ts'
import { wordsOf } from './words.ts'

/** A share that is told twice: as a part of a whole, and in per cent. */
export interface ShareOf {
  readonly part: Told
  /** Absent for a fraction in words: "a quarter (30 %)". */
  readonly whole?: Told
  readonly said: Told
  /** The share in per cent that part and whole give, as printed. */
  readonly right: Interval
  readonly fits: boolean
}

type Share = ClaimOf<'share-of', ShareOf>

/** "35 of 120 (25 %)", "one in five (25 per cent)", and the percentages beside the numbers of a table. */
export function* readSharesOf(claims: Claims): Iterable<Share> {
  for (const sentence of claims.article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length < 2) continue
    const { tokens } = wordsOf(sentence)
    for (const said of amounts) {
      if (said.percent !== 'percent') continue
      const told = beforeBracket(tokens, amounts, said)
      if (told !== undefined) yield shareIn(sentence, told, said)
    }
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

/** The part (and whole) right before the bracket that holds nothing but the percentage. */
function beforeBracket(tokens: readonly Token[], amounts: readonly Amount[], said: Amount): Part | undefined {
  let open = said.from - 1
  while (open >= 0 && APPROXIMATING.has(tokens[open]!.lower)) open--
  const isBracket = tokens[open]?.text === '(' && tokens[said.to]?.text === ')'
  // "35 of the 120, or 29 per cent,"
  const isAside = tokens[open]?.lower === 'or' && tokens[open - 1]?.text === ','
  if (!isBracket && !isAside) return undefined
  const end = isBracket ? open : open - 1
  const before = amounts.filter((amount) => amount.to <= end)
  const last = before.at(-1)
  if (last === undefined || last.percent !== undefined || last.number.ambiguous) return undefined
  if (end - last.to > (isBracket ? 2 : 3)) return undefined
  const previous = before.at(-2)
  if (previous !== undefined && isPartOf(tokens, previous, last)) return { part: previous, whole: last }
  return last.number.form === 'fraction' && end === last.to ? { part: last } : undefined
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

function shareIn(sentence: Sentence, { part, whole }: Part, said: Amount): Share {
  const right = whole === undefined ? fractionInterval(part.value) : percentOf(valuesOf(part), valuesOf(whole))
  const isRough = whole !== undefined && tokensBetween(sentence, part, whole) === 'in'
  const wide = isRough ? fractionInterval(part.value / whole.value) : right
  const told = (amount: Amount): Told => ({
    text: sentence.text.slice(amount.start, amount.end),
    at: spanIn(sentence, amount.start, amount.end),
    value: amount.value,
  })
  return {
    kind: 'share-of',
    value: {
      part: told(part),
      ...(whole === undefined ? {} : { whole: told(whole) }),
      said: told(said),
      right: wide,
      fits: intersects(said.interval, { low: wide.low - 1e-9, high: wide.high + 1e-9 }),
    },
    span: spanIn(sentence, said.start, said.end),
    block: sentence.block,
    sentence,
    voice: frameOf(sentence, said.start, said.end).voice,
    guards: [],
  }
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
function fractionInterval(share: number): Interval {
  for (let bottom = 2; bottom <= 20; bottom++) {
    const top = Math.round(share * bottom)
    if (Math.abs(top / bottom - share) > 1e-6) continue
    const wide = Math.max(1, 50 * (1 / bottom - 1 / (bottom + 1)))
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
          cell: { block: { prose: { spanOf(a: number, b: number): Told['at'] } } },
          length: number,
          value: number,
        ): Told => ({
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
