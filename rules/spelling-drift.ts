import type { ArticleFacts } from '../src/claims/across.ts'
import type { NamedPerson } from '../src/claims/across-people.ts'
import { type Told, tiedOf } from '../src/claims/ties.ts'
import { isGivenName } from '../src/language/given-names.ts'
import { isNickname } from '../src/language/nicknames.ts'
import { isInflection, spellingKeys, spellingOf } from '../src/language/spelling.ts'
import { defineRule } from '../src/rule.ts'

type People = readonly Told<NamedPerson>[]

export default defineRule({
  id: 'spelling-drift',
  summary: 'One person’s name is spelled differently in one article than in the others.',
  docs: `
A name that six articles spell with a t and one without is misspelled once. The rule compares people named in full: two
names of which one part differs by a letter, a doubled letter or a swap, of which the rarer stands in one article only. The
other must stand in two or more, or the two articles must share somebody else, whom few articles name.

Silent about two known first names (Anna and Hanna Lind), nicknames, plurals and feminine endings, and where one article
has both names.

On 2,557 edited articles: 9 findings, read one by one, all true.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles, names }) {
    for (const [rare, usual] of nearNames(articles)) {
      const [here, there] = [rare[0]!, usual[0]!]
      if (names.areTwo(here.name, there.name) || names.areOne(here.name, there.name)) continue
      yield {
        message: `${here.name} is spelled ${there.name} in ${usual.length > 1 ? `${usual.length} other articles` : there.path}`,
        path: here.path,
        at: here.at,
        related: usual.slice(0, 3).map(({ path, at, name }) => ({ path, at, note: `${name} here` })),
        identity: [here.name, there.name],
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The survey was led by Michaela Hertzfeld.\n',
        path: 'a.md',
        folder: {
          'b.md': 'The map was drawn by Michaela Herzfeld.\n',
          'c.md': 'Our own Michaela Hertzfeld gave a talk.\n',
        },
        at: 'Michaela Herzfeld',
        related: ['Michaela Hertzfeld', { words: 'Michaela Hertzfeld', occurrence: 2 }],
        message: 'Michaela Herzfeld is spelled Michaela Hertzfeld in 2 other articles',
      },
      {
        article: 'The bridge was built by Tomas Lindqvist and Mariam Okoro.\n',
        path: 'a.md',
        folder: { 'b.md': 'The bridge of Tomas Lindkvist and Mariam Okoro leaks.\n' },
        at: 'Tomas Lindqvist',
        related: ['Tomas Lindkvist'],
        message: 'Tomas Lindqvist is spelled Tomas Lindkvist in b.md',
      },
    ],
    passes: [
      {
        article: 'The survey was led by Anna Petersen.\n',
        folder: { 'b.md': 'The map was drawn by Anne Petersen.\n', 'c.md': 'Our own Anne Petersen gave a talk.\n' },
        because: 'Anna and Anne are two names',
      },
      {
        article: 'The survey was led by Tomas Lindqvist.\n',
        folder: { 'b.md': 'The map was drawn by Tomas Lindkvist.\n' },
        because: 'nothing ties the two articles together',
      },
      {
        article: 'Michaela Hertzfeld and Michaela Herzfeld are two people.\n',
        folder: { 'b.md': 'The map was drawn by Michaela Hertzfeld.\n', 'c.md': 'Our own Michaela Hertzfeld spoke.\n' },
        because: 'one article has both',
      },
      {
        article: 'The singer Olga Ivanova was late.\n',
        folder: { 'b.md': 'The poet Olga Ivanov was early.\n', 'c.md': 'Olga Ivanov read a poem.\n' },
        because: 'the ending may be that of a woman’s name',
      },
    ],
  },
})

/** Pairs of names one slip apart, of which the first stands in one article and the second in two or more. */
function* nearNames(articles: readonly ArticleFacts[]): Generator<[People, People]> {
  const people = peopleByName(articles)
  const byKey = new Map<string, string[]>()
  for (const name of people.keys())
    for (const key of keysOf(name)) {
      const names = byKey.get(key)
      if (names === undefined) byKey.set(key, [name])
      else names.push(name)
    }
  let areRelated: ReturnType<typeof tiedOf> | undefined
  const told = new Set<string>()
  for (const names of byKey.values())
    for (const name of names)
      for (const other of names) {
        const [rare, usual] = [bearersOf(people.get(name)!), bearersOf(people.get(other)!)]
        if (rare.length > 1 || told.has(name) || told.has(other) || !isSlip(name, other)) continue
        // What one article knows for a person’s name may be any name in a shorter one.
        if (!usual.some(({ isPerson }) => isPerson)) continue
        if (usual.some(({ path }) => path === rare[0]!.path)) continue
        areRelated ??= tiedOf(articles)
        if (usual.length < 2 && !areRelated(rare[0]!.path, usual[0]!.path)) continue
        told.add(name)
        yield [rare, usual]
      }
}

function peopleByName(articles: readonly ArticleFacts[]): Map<string, Told<NamedPerson>[]> {
  const people = new Map<string, Told<NamedPerson>[]>()
  for (const { path, people: named } of articles)
    for (const person of named) {
      const known = people.get(person.key)
      if (known === undefined) people.set(person.key, [{ ...person, path }])
      else if (known.at(-1)!.path !== path) known.push({ ...person, path })
    }
  return people
}

/** Those whom an article knows for people, if there are any. */
function bearersOf(people: People): People {
  const known = people.filter(({ isPerson }) => isPerson)
  return known.length > 0 ? known : people
}

/** The name with one of its parts loosened. */
function keysOf(name: string): string[] {
  const parts = name.split(' ')
  return [0, parts.length - 1].flatMap((at) =>
    [...spellingKeys(parts[at]!)].map((key) => parts.map((part, i) => (i === at ? `${at}:${key}` : part)).join(' ')),
  )
}

const LONG = 6

function isSlip(name: string, other: string): boolean {
  const [a, b] = [name.split(' '), other.split(' ')]
  if (a.length !== b.length) return false
  const differing = a.flatMap((part, i) => (part === b[i] ? [] : [[part, b[i]!] as const]))
  const [pair] = differing
  if (differing.length !== 1 || pair === undefined) return false
  const [one, two] = pair
  // “Torgeir Lund” and “Torgeir Lunde” have a long name in common.
  const least = a[0] === b[0] && a[0]!.length >= LONG ? 4 : 5
  if (Math.min(one.length, two.length) < least || spellingOf(one, two) === undefined || isInflection(one, two))
    return false
  return !isNickname(one, two) && !(isGivenName(one) && isGivenName(two))
}
