import { groupedBy } from '../groups.ts'

/** Claims that can be compared with each other, from the beginning of the article to its end. */
export interface Neighbours<C> {
  /** The claims like this one that stand around it, itself among them. */
  around(claim: C): readonly C[]
  /** Those of them that come after it. */
  after(claim: C): readonly C[]
}

/**
 * The claims of one key are compared with each other, in a book only with those that are nearest, so that a page of it
 * takes no more time than a page of an article.
 */
export function neighboursBy<C>(claims: readonly C[], keyOf: (claim: C) => unknown): Neighbours<C> {
  const groups = groupedBy(claims, keyOf)
  const positions = new Map<C, number>()
  for (const group of groups.values()) for (const [at, claim] of group.entries()) positions.set(claim, at)
  return {
    around(claim) {
      const group = groups.get(keyOf(claim)) ?? []
      const at = positions.get(claim) ?? 0
      return group.length <= 2 * MOST_COMPARED
        ? group
        : group.slice(Math.max(0, at - MOST_COMPARED), at + MOST_COMPARED)
    },
    after(claim) {
      const from = (positions.get(claim) ?? 0) + 1
      return (groups.get(keyOf(claim)) ?? []).slice(from, from + MOST_COMPARED)
    },
  }
}

/** So many on either side. */
const MOST_COMPARED = 200
