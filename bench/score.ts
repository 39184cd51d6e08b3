import type { Finding } from '../src/rule.ts'
import { overlaps } from '../src/text.ts'
import type { Case, Issue, Place } from './cases.ts'

export interface Tally {
  n: number
  found: number
  localised: number
}

export interface Score {
  readonly byKind: ReadonlyMap<string, Tally>
  readonly byDifficulty: ReadonlyMap<string, Tally>
  readonly byRule: ReadonlyMap<string, { true: number; false: number }>
  readonly bySeverity: ReadonlyMap<string, { true: number; false: number }>
  readonly all: Tally
  readonly textOnly: Tally
  readonly misses: readonly { readonly case: string; readonly issue: Issue }[]
  readonly falses: readonly { readonly case: string; readonly finding: Finding; readonly trap?: string }[]
  readonly falseOnClean: number
  readonly sprung: number
}

/**
 * Compares findings with labels. A finding (error or warning) hits an issue when one of its places overlaps one of the
 * issue's two quotes; the issue is localised when a single finding overlaps both. A finding that overlaps no quote of
 * its case is false. A further finding on a quote that is already hit counts as true.
 */
export function scoreOf(cases: readonly Case[], findingsOf: (own: Case) => readonly Finding[]): Score {
  const byKind = new Map<string, Tally>()
  const byDifficulty = new Map<string, Tally>()
  const byRule = new Map<string, { true: number; false: number }>()
  const bySeverity = new Map<string, { true: number; false: number }>()
  const all: Tally = { n: 0, found: 0, localised: 0 }
  const textOnly: Tally = { n: 0, found: 0, localised: 0 }
  const misses: { case: string; issue: Issue }[] = []
  const falses: { case: string; finding: Finding; trap?: string }[] = []
  let falseOnClean = 0
  let sprung = 0
  for (const own of cases) {
    const found = new Set<Issue>()
    const localised = new Set<Issue>()
    for (const finding of findingsOf(own)) {
      if (finding.severity === 'info') continue
      const touches = (place: Place | undefined) => place !== undefined && isAt(finding, place)
      const hits = own.issues.filter((issue) => touches(issue.at) || touches(issue.other))
      for (const issue of hits) {
        found.add(issue)
        if (touches(issue.at) && (issue.other === undefined || touches(issue.other))) localised.add(issue)
      }
      const verdict = hits.length > 0 ? 'true' : 'false'
      entry(byRule, finding.rule, { true: 0, false: 0 })[verdict]++
      entry(bySeverity, finding.severity, { true: 0, false: 0 })[verdict]++
      if (hits.length > 0) continue
      if (own.issues.length === 0) falseOnClean++
      const trap = own.traps.find((one) => touches(one.at))
      if (trap !== undefined) sprung++
      falses.push({ case: own.id, finding, ...(trap === undefined ? {} : { trap: trap.why }) })
    }
    for (const issue of own.issues) {
      const tallies = [
        entry(byKind, issue.kind, { n: 0, found: 0, localised: 0 }),
        entry(byDifficulty, issue.difficulty, { n: 0, found: 0, localised: 0 }),
        all,
        ...(issue.needsWorldFacts ? [] : [textOnly]),
      ]
      for (const tally of tallies) {
        tally.n++
        if (found.has(issue)) tally.found++
        if (localised.has(issue)) tally.localised++
      }
      if (!found.has(issue)) misses.push({ case: own.id, issue })
    }
  }
  return { byKind, byDifficulty, byRule, bySeverity, all, textOnly, misses, falses, falseOnClean, sprung }
}

function isAt(finding: Finding, place: Place): boolean {
  const places = [{ path: finding.path, at: finding.at }, ...finding.related]
  return places.some(({ path, at }) => path === place.path && overlaps(widened(at), place.at))
}

/** An empty span touches the character it stands before. */
function widened(at: { start: number; end: number }) {
  return at.end > at.start ? at : { start: at.start, end: at.start + 1 }
}

function entry<T>(map: Map<string, T>, key: string, empty: T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  map.set(key, empty)
  return empty
}
