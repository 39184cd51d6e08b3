import { agree, type NeutralFigure } from '../language/neutral-figures.ts'
import type { TranslationFact } from './translations.ts'

type Figure = TranslationFact['figures'][number]

/**
 * The figures of two translations that stand in the same place and differ: between figures that agree, one for one, and
 * each is given more often by its own article than by the other. Where the paragraphs are as many, they stand in the same one; else half of all
 * figures must agree, or the articles are no translations of each other.
 */
export function* differingFigures(a: TranslationFact, b: TranslationFact): Generator<readonly [Figure, Figure]> {
  if (a.figures.length > MOST || b.figures.length > MOST) return
  const isParallel = a.blocks === b.blocks
  const { gaps, matched } = aligned(a.figures, b.figures, (one, other) => !isParallel || one.block === other.block)
  const fewest = Math.min(a.figures.length, b.figures.length)
  if (matched * 2 < fewest && !(isParallel && fewest <= FEW)) return
  if (!isParallel && matched < 2) return
  for (const { here, there } of gaps) {
    if (here.length !== there.length || here.length > WIDEST) continue
    for (const [i, one] of here.entries()) {
      const other = there[i]!
      if (isParallel && one.block !== other.block) continue
      if (!mayBeOne(one.figure, other.figure)) continue
      if (!isLacking(one, a.figures, b.figures) || !isLacking(other, b.figures, a.figures)) continue
      yield [one, other]
    }
  }
}

/** Longer articles are read by nobody twice. */
const MOST = 1500
const FEW = 3
const WIDEST = 2

function mayBeOne(one: NeutralFigure, other: NeutralFigure): boolean {
  if (one.kind !== other.kind) return false
  if (one.kind === 'date' || other.kind === 'date') return true
  // Translators convert money for their readers.
  return one.currency === undefined || other.currency === undefined || one.currency === other.currency
}

function isLacking({ figure }: Figure, own: readonly Figure[], others: readonly Figure[]): boolean {
  const timesIn = (figures: readonly Figure[]) => figures.filter((other) => agree(figure, other.figure)).length
  return timesIn(own) > timesIn(others)
}

interface Gap {
  readonly here: readonly Figure[]
  readonly there: readonly Figure[]
}

/** Two sequences without their longest common subsequence: the stretches between what agrees. */
function aligned(
  a: readonly Figure[],
  b: readonly Figure[],
  mayAlign: (one: Figure, other: Figure) => boolean,
): { gaps: Gap[]; matched: number } {
  const width = b.length + 1
  const isMatch = (i: number, j: number) => mayAlign(a[i]!, b[j]!) && agree(a[i]!.figure, b[j]!.figure)
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = isMatch(i, j)
        ? common[(i + 1) * width + j + 1]! + 1
        : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const gaps: Gap[] = []
  let [i, j] = [0, 0]
  let [fromA, fromB] = [0, 0]
  const close = () => {
    if (i > fromA && j > fromB) gaps.push({ here: a.slice(fromA, i), there: b.slice(fromB, j) })
  }
  while (i < a.length && j < b.length) {
    if (isMatch(i, j)) {
      close()
      ;[i, j] = [i + 1, j + 1]
      ;[fromA, fromB] = [i, j]
    } else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) i++
    else j++
  }
  ;[i, j] = [a.length, b.length]
  close()
  return { gaps, matched: common[0]! }
}
