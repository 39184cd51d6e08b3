import { groupedBy } from '../groups.ts'
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
  const told = articles.flatMap((article) => factsIn(article).map((fact) => toldIn(article, fact)))
  return [...groupedBy(told, keyOf).values()].filter((same) => same.some(({ path }) => path !== same[0]!.path))
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
  const byName = new Map<string, Appearance[]>()
  for (const article of articles)
    for (const [name, appearance] of appearancesIn(article)) {
      const holders = byName.get(name)
      if (holders === undefined) byName.set(name, [appearance])
      else if (holders.length <= MOST_IN_COMMON) holders.push(appearance)
    }
  const weights = new Map<ArticleFacts, Map<ArticleFacts, number>>()
  for (const [name, holders] of byName) {
    if (holders.length > MOST_IN_COMMON) continue
    for (const [i, a] of holders.entries())
      for (const b of holders.slice(i + 1)) {
        const own = weights.get(a.article) ?? new Map<ArticleFacts, number>()
        own.set(b.article, (own.get(b.article) ?? 0) + weightOf(name, a, b))
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

/** How an article has a name: among its first, and as a name or as a word of one. */
interface Appearance {
  readonly article: ArticleFacts
  readonly isFirst: boolean
  readonly isWhole: boolean
  /** It begins a sentence: a name only where another article has it for one. */
  readonly isOpening?: true
}

/** The names of an article, and what may be a name in them: “Paranco” and “Survey Telescope” of the Paranco Survey Telescope. */
function appearancesIn(article: ArticleFacts): Map<string, Appearance> {
  const found = new Map<string, Appearance>()
  const wholes = [...article.topNames, ...article.names]
  for (const [index, name] of wholes.entries())
    found.set(name, { article, isFirst: index < article.topNames.length, isWhole: true })
  for (const [index, name] of wholes.entries())
    for (const part of partsOf(name))
      if (!found.has(part)) found.set(part, { article, isFirst: index < article.topNames.length, isWhole: false })
  if (article.sentences > MOST_IN_BRIEF) return found
  for (const name of article.openings)
    if (!found.has(name)) found.set(name, { article, isFirst: false, isWhole: true, isOpening: true })
  return found
}

/** A word that two longer names have in common (“ferry”) says nothing; the rest of both names, or one’s whole name, says something. */
function weightOf(name: string, a: Appearance, b: Appearance): number {
  if (a.isOpening === true || b.isOpening === true) return a.isOpening === b.isOpening ? 0 : 1
  const isLong = name.includes(' ')
  if (!a.isWhole && !b.isWhole) return isLong ? 1 : 0
  return (isLong && a.isWhole && b.isWhole) || (a.isFirst && b.isFirst) ? 2 : 1
}

function partsOf(name: string): string[] {
  if (!name.includes(' ')) return []
  const words = name.split(' ')
  const rest = words.slice(1)
  const isName = words.length > 2 && !rest.every(isOfBodies)
  return [...(isName ? [rest.join(' ')] : []), ...words.filter((word) => word.length > 4 && !isOfBodies(word))]
}

/** “hospital”, “street” */
function isOfBodies(word: string): boolean {
  const capital = word[0]!.toUpperCase() + word.slice(1)
  return isOrganisationWord(capital) || isPlaceWord(capital)
}

const tiesOfArticles = new WeakMap<readonly ArticleFacts[], readonly Tie[]>()
const ENOUGH = 2

/** Two facts of two articles about one matter. */
export interface Facing<F> {
  readonly one: Told<F>
  readonly other: Told<F>
  readonly tie: Tie
  /** Days between the articles; absent where one of them has no date. */
  readonly apart?: number
}

/** Every fact of an article with every fact of one about the same matter that has the same key; the earlier one first. */
export function* facing<F>(
  articles: readonly ArticleFacts[],
  factsIn: (article: ArticleFacts) => readonly F[],
  keyOf: (fact: F) => string,
): Generator<Facing<F>> {
  for (const tie of tiesOf(articles)) {
    const { one: a, other: b } = tie
    const [ours, theirs] = [factsIn(a), factsIn(b)]
    if (ours.length === 0 || theirs.length === 0) continue
    for (const one of ours)
      for (const other of theirs)
        if (keyOf(one) === keyOf(other))
          yield {
            one: toldIn(a, one),
            other: toldIn(b, other),
            tie,
            ...(a.day === undefined || b.day === undefined ? {} : { apart: b.day - a.day }),
          }
  }
}

/** True where the article names it, in full or in part. */
export function isNamedIn({ topNames, names }: ArticleFacts, name: string): boolean {
  return [...topNames, ...names].some((one) => ` ${one} `.includes(` ${name} `) || ` ${name} `.includes(` ${one} `))
}

/** Long articles have much in common by chance. */
export function areBrief({ one, other }: Tie): boolean {
  return one.sentences <= MOST_IN_BRIEF && other.sentences <= MOST_IN_BRIEF
}

const MOST_IN_BRIEF = 70

/** Tells whether two articles are about one matter, of those ties that `isWanted` takes. */
export function tiedOf(
  articles: readonly ArticleFacts[],
  isWanted: (tie: Tie) => boolean = () => true,
): (path: string, other: string) => boolean {
  const tied = new Set<string>()
  for (const tie of tiesOf(articles)) {
    const { one, other } = tie
    if (isWanted(tie)) tied.add(`${one.path}\0${other.path}`).add(`${other.path}\0${one.path}`)
  }
  return (path, other) => tied.has(`${path}\0${other}`)
}
