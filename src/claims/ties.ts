import { isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import type { ArticleFacts } from './across.ts'

/** A fact with the article that it stands in. */
export type Told<F> = F & { readonly path: string; readonly day?: number }

/** The facts of all articles that `keyOf` gives one key, where two or more articles have such; with their articles. */
export function shared<F>(
  articles: readonly ArticleFacts[],
  factsIn: (article: ArticleFacts) => readonly F[],
  keyOf: (fact: F) => string,
): Told<F>[][] {
  const byKey = new Map<string, Told<F>[]>()
  for (const article of articles)
    for (const fact of factsIn(article)) {
      const key = keyOf(fact)
      const told = toldIn(article, fact)
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [told])
      else known.push(told)
    }
  return [...byKey.values()].filter((told) => told.some(({ path }) => path !== told[0]!.path))
}

/** A fact with the article that tells it. */
export function toldIn<F>({ path, day }: ArticleFacts, fact: F): Told<F> {
  return { ...fact, path, ...(day === undefined ? {} : { day }) }
}

/** Two groups of facts that cannot both hold: `here` is the smaller one, or the later. */
export interface Disagreement<F> {
  readonly here: readonly F[]
  readonly there: readonly F[]
}

/** Groups facts about one thing by what they agree on, and sets each group against the largest. */
export function* disagreements<F extends { readonly path: string; readonly day?: number }>(
  facts: readonly F[],
  agree: (a: F, b: F) => boolean,
): Generator<Disagreement<F>> {
  const groups: F[][] = []
  for (const fact of facts) {
    const group = groups.find((members) => members.every((member) => agree(member, fact)))
    if (group === undefined) groups.push([fact])
    else group.push(fact)
  }
  if (groups.length < 2) return
  const ordered = groups
    .map((members) => ({
      members,
      paths: new Set(members.map(({ path }) => path)),
      first: Math.min(...members.map(({ day }) => day ?? Number.NEGATIVE_INFINITY)),
    }))
    .sort((a, b) => b.paths.size - a.paths.size || compared(a.first, b.first))
  const [usual, ...others] = ordered
  for (const { members, paths } of others) {
    // An article that gives both is for the rules within an article.
    if ([...paths].some((path) => usual!.paths.has(path))) continue
    if (members.some((one) => usual!.members.some((other) => agree(one, other)))) continue
    yield { here: members, there: usual!.members }
  }
}

function compared(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}

/** Tells whether two articles both name somebody in full whom hardly any other article names. */
export function companyOf(articles: readonly ArticleFacts[]): (path: string, other: string) => boolean {
  const rare = new Map<string, Set<string>>()
  const people = shared(
    articles,
    (article) => article.people.filter(({ isPerson }) => isPerson),
    ({ key }) => key,
  )
  for (const appearances of people) {
    if (appearances.length > MOST_IN_COMMON) continue
    for (const { path, key } of appearances) rare.set(path, (rare.get(path) ?? new Set()).add(key))
  }
  return (path, other) => [...(rare.get(path) ?? [])].some((key) => rare.get(other)?.has(key))
}

/** Something named in more articles than that is known everywhere and ties none of them together. */
const MOST_IN_COMMON = 6

/** Two articles about one matter: the earlier one first, or in the order of their paths. */
export interface Tie {
  readonly one: ArticleFacts
  readonly other: ArticleFacts
  /** Two for a name of several words or of both beginnings, one for another. */
  readonly weight: number
}

/**
 * The pairs of articles that are about one matter: they share names that hardly any other article has. A name of
 * several words, or one that both articles begin with, is enough; of single words it takes two. A name of few articles
 * makes few pairs, so this is linear in the articles.
 */
export function tiesOf(articles: readonly ArticleFacts[]): readonly Tie[] {
  const known = tiesOfArticles.get(articles)
  if (known !== undefined) return known
  const byName = new Map<string, { article: ArticleFacts; first: boolean }[]>()
  for (const article of articles)
    for (const [names, first] of [
      [article.topNames, true],
      [article.names, false],
    ] as const)
      for (const name of new Set(names.flatMap(namesIn))) {
        const holders = byName.get(name)
        if (holders === undefined) byName.set(name, [{ article, first }])
        else if (holders.length <= MOST_IN_COMMON) holders.push({ article, first })
      }
  const weights = new Map<ArticleFacts, Map<ArticleFacts, number>>()
  for (const [name, holders] of byName) {
    if (holders.length < 2 || holders.length > MOST_IN_COMMON) continue
    for (const [i, a] of holders.entries())
      for (const b of holders.slice(i + 1)) {
        const weight = name.includes(' ') || (a.first && b.first) ? 2 : 1
        const own = weights.get(a.article) ?? new Map<ArticleFacts, number>()
        own.set(b.article, (own.get(b.article) ?? 0) + weight)
        weights.set(a.article, own)
      }
  }
  const ties: Tie[] = []
  for (const [a, own] of weights)
    for (const [b, weight] of own)
      if (weight >= ENOUGH)
        ties.push((a.day ?? 0) <= (b.day ?? 0) ? { one: a, other: b, weight } : { one: b, other: a, weight })
  tiesOfArticles.set(articles, ties)
  return ties
}

/** A name, its words that are names by themselves (“Paranco” of the Paranco Survey Telescope), and “Kiln House” of “Visiting Kiln House”. */
function namesIn(name: string): string[] {
  if (!name.includes(' ')) return [name]
  const words = name.split(' ')
  const rest = words.length > 2 ? [words.slice(1).join(' ')] : []
  return [name, ...rest, ...words.filter((word) => word.length > 4 && !isOfBodies(word))]
}

/** “hospital”, “street” */
function isOfBodies(word: string): boolean {
  const capital = word[0]!.toUpperCase() + word.slice(1)
  return isOrganisationWord(capital) || isPlaceWord(capital)
}

const tiesOfArticles = new WeakMap<readonly ArticleFacts[], readonly Tie[]>()
const ENOUGH = 2
