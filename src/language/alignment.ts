import type { Token } from './tokens.ts'

/** A stretch where two texts differ; token indexes, end exclusive, empty on a side that has nothing there. */
export interface Difference {
  readonly a: readonly [from: number, to: number]
  readonly b: readonly [from: number, to: number]
}

const LONGEST = 160

/**
 * Where two token lists differ once their longest common subsequence is taken out; undefined for lists too long to
 * compare.
 */
export function differencesOf(a: readonly Token[], b: readonly Token[]): Difference[] | undefined {
  if (a.length > LONGEST || b.length > LONGEST) return undefined
  const width = b.length + 1
  // common[i * width + j]: the length of the longest common subsequence of a from i and b from j
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] =
        a[i]!.lower === b[j]!.lower
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!)
  const differences: Difference[] = []
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    const fromA = i
    const fromB = j
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i]!.lower === b[j]!.lower) break
      if (j >= b.length || (i < a.length && common[(i + 1) * width + j]! >= common[i * width + j + 1]!)) i++
      else j++
    }
    if (i > fromA || j > fromB) differences.push({ a: [fromA, i], b: [fromB, j] })
    while (i < a.length && j < b.length && a[i]!.lower === b[j]!.lower) {
      i++
      j++
    }
  }
  return differences
}
