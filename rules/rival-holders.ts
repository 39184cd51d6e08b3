import { type ArticleClaims, dayOf } from '../src/claims/across.ts'
import type { Claim } from '../src/claims/claim.ts'
import { compare } from '../src/language/names.ts'
import { defineRule } from '../src/rule.ts'

interface Said {
  readonly path: string
  readonly day: number
  readonly holding: Claim<'office-holding'>
}

export default defineRule({
  id: 'rival-holders',
  summary: 'Two articles of one time give one office to two people.',
  docs: `
Two articles of one week that name two mayors of one town, or an article that names another mayor between two that agree.
The rule compares who holds an office of a state, a place or an organisation by name ("Kirkhaven Mayor X", "the chief
executive of Veldwind, Y") in dated articles, for people named in full.

Holders change: articles more than three days apart are compared only where a later one names the first holder again. The
rule is silent about an office of which any article tells a change, about former, acting, elected and deputy holders, and
about offices without the name of what they are of.

On 2,557 edited articles: no finding.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const changed = rolesChangedIn(articles)
    for (const holdings of officesIn(articles)) {
      const [first] = holdings
      if (first === undefined || changed.has(first.holding.value.role)) continue
      const told = new Set<string>()
      for (const one of holdings)
        for (const other of holdings) {
          if (!areRivals(one, other) || !isBetween(one, other, holdings)) continue
          const [name, otherName] = [nameOf(one), nameOf(other)]
          const pair = [name, otherName].sort().join('\0')
          if (told.has(pair)) continue
          told.add(pair)
          const office = `${one.holding.value.role} of ${one.holding.value.body!.name}`
          yield {
            message: `${name} is ${office} here, but ${otherName} is in ${other.path}`,
            path: one.path,
            at: one.holding.span,
            related: holdings
              .filter((said) => nameOf(said) === otherName)
              .slice(0, 3)
              .map((said) => ({ path: said.path, at: said.holding.span, note: `${otherName} is ${office} here` })),
            guards: [...one.holding.guards, ...other.holding.guards],
            identity: [office, name, otherName],
          }
        }
    }
  },
  examples: {
    flags: [
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        path: 'b.md',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, will cut the ribbon.\n' },
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['The mayor of Kirkhaven, Tilde Ravn'],
        message: 'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn is in a.md',
      },
      {
        article: '---\ndate: 2024-06-02\n---\n\nKirkhaven Mayor Osman Diallo was tired.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nKirkhaven Mayor Tilde Ravn was tired.\n',
          'c.md': '---\ndate: 2024-09-01\n---\n\nKirkhaven Mayor Tilde Ravn is awake.\n',
        },
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['Kirkhaven Mayor Tilde Ravn', { words: 'Kirkhaven Mayor Tilde Ravn', occurrence: 2 }],
        message: 'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn is in a.md',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2024-09-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nKirkhaven Mayor Tilde Ravn cut the cake.\n' },
        because: 'the mayor may have changed in half a year',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nFormer Kirkhaven Mayor Tilde Ravn cut the cake.\n' },
        because: 'one of them held the office before',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nTilde Ravn resigned as mayor. Kirkhaven Mayor Tilde Ravn wept.\n',
        },
        because: 'an article tells of the change',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nPort Ellis Mayor Tilde Ravn cut the cake.\n' },
        because: 'they are mayors of two towns',
      },
    ],
  },
})

/** Plain holdings of one office with a state, place or organisation by name, in dated articles. */
function* officesIn(articles: readonly ArticleClaims[]): Generator<Said[]> {
  const byOffice = new Map<string, Said[]>()
  for (const { path, claims } of articles) {
    const day = dayOf(claims)
    if (day === undefined) continue
    for (const holding of claims.of('office-holding')) {
      const { body, role, not, interim, indefinite, holder } = holding.value
      if (body === undefined || body.by === 'noun' || not.length > 0 || interim || indefinite) continue
      if (holder.value.form !== 'full' || holding.guards.length > 0) continue
      const key = `${role}\0${body.key}`
      const said = byOffice.get(key) ?? []
      byOffice.set(key, said)
      said.push({ path, day, holding })
    }
  }
  yield* byOffice.values()
}

/** Offices that some article tells a change of. */
function rolesChangedIn(articles: readonly ArticleClaims[]): Set<string> {
  return new Set(articles.flatMap(({ claims }) => claims.of('office-change').flatMap(({ value }) => value.roles)))
}

function areRivals(one: Said, other: Said): boolean {
  if (one.path === other.path) return false
  return compare(one.holding.value.holder.value.parsed, other.holding.value.holder.value.parsed) === 'different'
}

/** Holders change; but within days of each other, or between two articles that name the other one, nobody has. */
function isBetween(one: Said, other: Said, all: readonly Said[]): boolean {
  if (one.day < other.day) return false
  if (one.day - other.day <= 3) return true
  return all.some((said) => said.day > one.day && nameOf(said) === nameOf(other))
}

function nameOf({ holding }: Said): string {
  const { holder } = holding.value
  return holder.value.subject?.name ?? holder.value.name
}
