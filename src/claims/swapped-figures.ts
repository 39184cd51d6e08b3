import { groupedBy } from '../groups.ts'
import { areSwapped } from '../language/swapped-digits.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import type { Figure } from './figures.ts'

/** A figure that has the digits of an earlier one with two neighbours swapped: $421 million after $412 million. */
export interface SwappedFigure {
  readonly text: string
  readonly other: { readonly text: string; readonly at: Span }
}

/** The later one of every two figures of one kind that differ by such a slip, and stand in two sentences. */
export function* readSwappedFigures(claims: Claims): Iterable<ClaimOf<'swapped-figure', SwappedFigure>> {
  // Figures with the same digits in any order stand together, so only those are compared.
  const told = claims.of('figure').filter(({ value }) => !value.inTable && value.digits.length >= 2)
  for (const group of groupedBy(told, ({ value }) => [...value.digits].sort().join('')).values()) {
    const figures = group.slice(0, MOST_OF_ONE)
    for (let i = 0; i < figures.length; i++) {
      for (let j = i + 1; j < figures.length; j++) {
        const [a, b] = [figures[i]!, figures[j]!]
        if (a.sentence === b.sentence || !canBeOneFigure(a.value, b.value)) continue
        if (a.value.shifted || b.value.shifted) continue
        if (!areSwapped(a.value.digits, b.value.digits) || ratioOf(a.value.value, b.value.value) > 2) continue
        yield {
          kind: 'swapped-figure',
          value: { text: b.value.text, other: { text: a.value.text, at: a.span } },
          span: b.span,
          block: b.block,
          ...(b.sentence === undefined ? {} : { sentence: b.sentence }),
          voice: b.voice,
          guards: [...a.guards, ...b.guards],
        }
      }
    }
  }
}

/** A number that stands more often is no slip. */
const MOST_OF_ONE = 20

/** Money and measures of one kind with three digits; counts from a thousand of one noun, or with three digits of any. */
function canBeOneFigure(a: Figure, b: Figure): boolean {
  if (a.kind === 'percent' || a.kind === 'unit time') return false
  const areCounts = a.sort === 'noun' && b.sort === 'noun'
  if (areCounts && Math.min(a.value, b.value) >= 1000) return a.kind === b.kind || a.digits.length >= 3
  return a.kind === b.kind && a.digits.length >= 3
}

function ratioOf(a: number, b: number): number {
  return Math.max(a, b) / Math.max(Math.min(a, b), Number.EPSILON)
}
