import type { Token } from '../language/tokens.ts'
import type { ToldKind } from '../language/told-words.ts'
import { aspectOf } from '../language/told-words.ts'

/** The aspect that the nearest telling word of its part gives. */
export function aspectNear(kind: ToldKind, own: readonly Token[], start: number, end: number): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  const clause = own.findLast(({ end: at, lower }) => at <= start && RELATIVES.has(lower))?.end ?? 0
  for (const token of own) {
    // “opened a plant in a town that lost its foundry in 2021”
    if (kind.sort === 'date' && token.start < clause) continue
    const aspect = aspectOf(kind, token.lower)
    const distance = (token.end <= start ? start - token.end : token.start - end) + (WEAK.has(token.lower) ? FAR : 0)
    if (aspect === undefined || distance >= least) continue
    best = aspect
    least = distance
  }
  return best
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'who', 'where', 'whose'])

/** “Adults pay”, “the ticket costs”: the noun says more than the verb. */
const WEAK: ReadonlySet<string> = new Set(
  'since before until pay pays paid cost costs took take taken charge charges from to away'.split(' '),
)
const FAR = 1000
