import { fold } from '../language/fold.ts'
import type { ExtractionOptions } from './options.ts'

/** What the settings say of names: which are one person, organisation or place, and which look alike and are two. */
export interface KnownNames {
  /** What the bearer of a declared name is called: the first of its aliases. Undefined for all other names. */
  called(name: string): string | undefined
  /** True for aliases of one. */
  areOne(name: string, other: string): boolean
  /** True for names, or for single words in them, that are declared to be two. */
  areTwo(name: string, other: string): boolean
}

/** Where no names are declared. */
const NONE: KnownNames = { called: () => undefined, areOne: () => false, areTwo: () => false }

/** What a configuration says of names: which are one, which are two. */
export function knownNames({ aliases, distinct }: Pick<ExtractionOptions, 'aliases' | 'distinct'>): KnownNames {
  if (aliases.length === 0 && distinct.length === 0) return NONE
  const first = new Map<string, string>()
  for (const group of aliases) for (const name of group) first.set(fold(name), group[0]!)
  const called = (name: string) => first.get(fold(name))
  const one = pairsOf(aliases)
  const two = pairsOf(distinct)
  return {
    called,
    areOne: (name, other) => {
      const bearer = called(name)
      return (bearer !== undefined && bearer === called(other)) || one.has(pair(name, other))
    },
    areTwo: (name, other) => two.has(pair(name, other)),
  }
}

/** The pairs of each group, and the words in which two names of as many words differ: "Lindqvist" and "Lindkvist". */
function pairsOf(groups: readonly (readonly string[])[]): ReadonlySet<string> {
  const pairs = new Set<string>()
  for (const group of groups)
    for (const [i, name] of group.entries())
      for (const other of group.slice(0, i)) {
        pairs.add(pair(name, other))
        const [words, others] = [name.split(' '), other.split(' ')]
        if (words.length !== others.length) continue
        const differing = words.flatMap((word, at) =>
          fold(word) === fold(others[at]!) ? [] : [pair(word, others[at]!)],
        )
        if (differing.length === 1 && words.length > 1) pairs.add(differing[0]!)
      }
  return pairs
}

function pair(name: string, other: string): string {
  return [fold(name), fold(other)].sort().join('\0')
}
