import { type Appearance, type ArticleClaims, dayOf, disagreements, peopleAcross } from '../src/claims/across.ts'
import type { Claim } from '../src/claims/claim.ts'
import { areTogether } from '../src/language/countries.ts'
import { defineRule } from '../src/rule.ts'

interface Said {
  readonly path: string
  readonly day?: number
  readonly country: string
  readonly written: string
  readonly claim: Claim<'origin'> | Claim<'person-attribute'>
}

export default defineRule({
  id: 'origin-conflict',
  summary: 'Two articles give one person or organisation two countries.',
  docs: `
"The Danish lamp maker Fjordlys" in one article and "Norway’s Fjordlys" in another cannot both be right. The rule compares
the countries of firms, clubs and other bodies ("the Danish lamp maker X", "Norway’s X", "X of Denmark", "X, the Danish
brewer,") and the nationalities of people whom both articles name in full ("the Irish striker X").

At least one article must say what kind of body it is, since "France’s Parliament" and "Spain’s Parliament" are two. Silent
about countries that go together (Scotland and the United Kingdom), and about an article that gives both. People may have
two passports and firms may move, so a finding is a warning.

On 2,557 edited articles: no finding. On the 8 labelled folders: 1 finding, true.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    for (const [name, statements] of [...bodiesIn(articles), ...peopleIn(articles)])
      for (const { here, there } of disagreements(statements, (a, b) => areTogether(a.country, b.country))) {
        const [one, other] = [here[0]!, there[0]!]
        if (![...here, ...there].some(isKnownBody)) continue
        yield {
          message: `${name} is “${one.written}” here, but “${other.written}” in ${other.path}`,
          path: one.path,
          at: one.claim.span,
          related: there
            .slice(0, 3)
            .map((said) => ({ path: said.path, at: said.claim.span, note: `“${said.written}” here` })),
          guards: [...one.claim.guards, ...other.claim.guards],
          identity: [name, one.country, other.country],
        }
      }
  },
  examples: {
    flags: [
      {
        article: 'The bid came from the Swedish brewer Norrbryg.\n',
        path: 'b.md',
        folder: { 'a.md': 'The bid came from Norrbryg of Finland.\n' },
        at: 'Swedish brewer Norrbryg',
        related: ['Norrbryg of Finland'],
        message: 'Norrbryg is “Swedish brewer Norrbryg” here, but “Norrbryg of Finland” in a.md',
      },
      {
        article: '---\ndate: 2024-03-01\n---\n\nThe yard goes to Italy’s Calabrone for a song.\n',
        path: 'a.md',
        folder: { 'b.md': '---\ndate: 2024-02-01\n---\n\nCalabrone, a Spanish shipbuilder, has looked at the yard.\n' },
        at: 'Italy’s Calabrone',
        related: ['Spanish shipbuilder'],
        message: 'Calabrone is “Italy’s Calabrone” here, but “Spanish shipbuilder” in b.md',
      },
      {
        article: 'The Norwegian striker Tove Haugland scored twice.\n',
        path: 'report.md',
        folder: { 'preview.md': 'The Swedish striker Tove Haugland is fit again.\n' },
        at: 'Norwegian striker',
        related: ['Swedish striker'],
        message: 'Tove Haugland is “Norwegian striker” here, but “Swedish striker” in preview.md',
      },
    ],
    passes: [
      {
        article: 'The bid came from the Swedish brewer Norrbryg.\n',
        folder: { 'a.md': 'The bid came from Norrbryg of Sweden.\n' },
        because: 'the country is the same',
      },
      {
        article: 'The bid came from the Swedish brewer Norrbryg.\n',
        folder: { 'a.md': 'Norrbryg sells most of its beer to Finland.\n' },
        because: 'a market is no home',
      },
      {
        article: 'France’s Parliament was empty.\n',
        folder: { 'a.md': 'Spain’s Parliament was full.\n' },
        because: 'each country has one',
      },
      {
        article: 'The Scottish distiller Glenbeg is for sale.\n',
        folder: { 'a.md': 'The British distiller Glenbeg is for sale.\n' },
        because: 'Scotland is in Britain',
      },
      {
        article: 'The Norwegian striker Tove Haugland scored twice.\n',
        folder: { 'a.md': 'The Swedish striker Maja Haugland scored once.\n' },
        because: 'they are two players',
      },
    ],
  },
})

/** A person, or a name that one of the articles says to be a firm or another body. */
function isKnownBody({ claim }: Said): boolean {
  return claim.kind === 'person-attribute' || claim.value.asBody
}

function* bodiesIn(articles: readonly ArticleClaims[]): Generator<[string, Said[]]> {
  const byKey = new Map<string, Said[]>()
  for (const { path, claims } of articles)
    for (const claim of claims.of('origin')) {
      const { key, country, written } = claim.value
      const said = byKey.get(key) ?? []
      byKey.set(key, said)
      said.push({ path, country, written, claim, ...dated(claims) })
    }
  for (const statements of byKey.values()) yield [(statements[0]!.claim as Claim<'origin'>).value.name, statements]
}

function* peopleIn(articles: readonly ArticleClaims[]): Generator<[string, Said[]]> {
  for (const appearances of peopleAcross(articles))
    yield [appearances[0]!.subject.name, appearances.flatMap(nationalityOf)]
}

function nationalityOf({ path, claims, subject }: Appearance): Said[] {
  return claims
    .of('person-attribute')
    .filter(({ value }) => value.subject === subject && value.attribute === 'nationality' && !value.byEpithet)
    .map((claim) => ({ path, country: claim.value.value, written: claim.value.written, claim, ...dated(claims) }))
}

function dated(claims: ArticleClaims['claims']): { day?: number } {
  const day = dayOf(claims)
  return day === undefined ? {} : { day }
}
