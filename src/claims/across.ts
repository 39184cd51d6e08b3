import type { Claims } from './claim.ts'
import type { Subject } from './subjects.ts'

/** One article of a folder, for what is compared across articles. */
export interface ArticleClaims {
  readonly path: string
  readonly claims: Claims
}

/** Somebody in one of the articles. */
export interface Appearance extends ArticleClaims {
  readonly subject: Subject
}

/**
 * The people whom two or more articles name in full: the only tie between articles that is taken for sure. A surname
 * alone, a title or a first name ties nothing.
 */
export function peopleAcross(articles: readonly ArticleClaims[]): readonly (readonly Appearance[])[] {
  return [...peopleNamedIn(articles).values()].filter((appearances) => appearances.length > 1)
}

/** Everybody whom an article names in full, by folded name; a name that nobody knows for a person's may be one. */
export function peopleNamedIn(articles: readonly ArticleClaims[]): ReadonlyMap<string, readonly Appearance[]> {
  let people = known.get(articles)
  if (people === undefined) {
    people = new Map<string, Appearance[]>()
    for (const { path, claims } of articles)
      for (const subject of subjectsOf(claims)) {
        const { parts } = subject.parsed
        if (
          subject.thing === 'organisation' ||
          subject.thing === 'place' ||
          parts.length < 2 ||
          parts.some((part) => part.length < 2)
        )
          continue
        const name = parts.join(' ')
        const appearances = people.get(name)
        if (appearances === undefined) people.set(name, [{ path, claims, subject }])
        else if (appearances.at(-1)!.path !== path) appearances.push({ path, claims, subject })
      }
    known.set(articles, people)
  }
  return people
}

const known = new WeakMap<readonly ArticleClaims[], Map<string, Appearance[]>>()

export function subjectsOf(claims: Claims): Set<Subject> {
  return new Set(claims.of('mention').flatMap(({ value }) => (value.subject === undefined ? [] : [value.subject])))
}

/** The day of an article, as a day number; undefined where it does not say. */
export function dayOf(claims: Claims): number | undefined {
  return claims.of('reference-date')[0]?.value.day
}

/** What one article says of something that other articles speak of too. */
export interface Statement {
  readonly path: string
  readonly day?: number
}

/** Two groups of statements that cannot both hold: `here` is the smaller one, or the later. */
export interface Disagreement<Said extends Statement> {
  readonly here: readonly Said[]
  readonly there: readonly Said[]
}

/** Groups statements of one thing by what they agree on, and sets each group against the largest. */
export function* disagreements<Said extends Statement>(
  statements: readonly Said[],
  agree: (a: Said, b: Said) => boolean,
): Generator<Disagreement<Said>> {
  const groups: Said[][] = []
  for (const statement of statements) {
    const group = groups.find((members) => members.every((member) => agree(member, statement)))
    if (group === undefined) groups.push([statement])
    else group.push(statement)
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

/** True where the two articles both name somebody in full whom hardly any other article names. */
export function arePeopleShared(articles: readonly ArticleClaims[], a: Statement, b: Statement): boolean {
  return peopleAcross(articles).some((appearances) => {
    if (appearances.length > MOST_IN_COMMON || appearances[0]!.subject.thing !== 'person') return false
    return appearances.some(({ path }) => path === a.path) && appearances.some(({ path }) => path === b.path)
  })
}

/** Somebody named in more articles than that is known everywhere and ties none of them together. */
const MOST_IN_COMMON = 6
