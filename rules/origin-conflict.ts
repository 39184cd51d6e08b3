import type { ArticleFacts } from '../src/claims/across.ts'
import { disagreements, facing, shared } from '../src/claims/ties.ts'
import { areTogether } from '../src/language/countries.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'origin-conflict',
  summary: 'Two articles give one person or organisation two countries, or one firm two home towns.',
  docs: `
"The Danish lamp maker Fjordlys" in one article and "Norway’s Fjordlys" in another cannot both be right. The rule compares
the countries of firms, clubs and other bodies ("the Danish lamp maker X", "Norway’s X", "X of Denmark", "X, the Danish
brewer,") and the nationalities of people whom both articles name in full ("the Irish striker X").

It also compares the home towns of firms and other bodies in articles about one matter: “the Hereford firm X”, “X of
Shrewsbury”, “X, a Carlisle company”, “our head office in Leeds”.

At least one article must say what kind of body it is, since "France’s Parliament" and "Spain’s Parliament" are two. Silent
about countries that go together (Scotland and the United Kingdom), and about an article that gives both. People may have
two passports and firms may move, so a finding is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 7 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    yield* countryConflicts(articles)
    yield* townConflicts(articles)
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
      {
        article:
          '---\ndate: 2024-09-02\n---\n\nThe roof was mended by Corbel & Daughters of Ludworth, free of charge.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2024-06-02\n---\n\nThe Pershaw firm Corbel & Daughters has won the contract for the roof.\n',
        },
        at: 'Corbel & Daughters of Ludworth',
        related: ['Pershaw firm Corbel & Daughters'],
        message: 'Corbel & Daughters is in Ludworth here, but in Pershaw in a.md',
      },
      {
        article: '# Work at Tallgrass\n\nYou will work from our headquarters in Bradlow.\n',
        path: 'work.md',
        folder: { 'about.md': '# About Tallgrass\n\nWe have our head office in Leaford.\n' },
        at: 'Bradlow',
        related: ['Leaford'],
        message: 'The head office is in Bradlow here, but in Leaford in about.md',
      },
    ],
    passes: [
      {
        article: 'The roof was mended by Corbel & Daughters of Pershaw.',
        folder: { 'a.md': 'The Pershaw firm Corbel & Daughters has won the contract for the roof.' },
        because: 'the town is the same',
      },
      {
        article: 'Corbel & Daughters of Ludworth came for the roof.',
        folder: { 'a.md': 'Corbel & Daughters was founded in a garage in Pershaw.' },
        because: 'a firm may leave the town where it was founded',
      },
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
      {
        article: '# Work at Stroud\n\nYou will work in our head office in Corley.\n',
        folder: {
          'a.md':
            'Stroud and Hallam & Sons are to merge. The new firm, Hallam Stroud, will have its head office in Wexby.\n',
        },
        because: 'the head office is that of another firm',
      },
    ],
  },
})

function* countryConflicts(articles: readonly ArticleFacts[]): Iterable<Problem> {
  const told = shared(
    articles,
    ({ origins }) => origins,
    ({ key }) => key,
  )
  for (const facts of told)
    for (const { here, there } of disagreements(facts, (a, b) => areTogether(a.country, b.country))) {
      const [one, other] = [here[0]!, there[0]!]
      if (![...here, ...there].some(({ isKnown }) => isKnown)) continue
      yield {
        message: `${one.name} is “${one.written}” here, but “${other.written}” in ${other.path}`,
        path: one.path,
        at: one.at,
        related: there.slice(0, 3).map(({ path, at, written }) => ({ path, at, note: `“${written}” here` })),
        guards: [...one.guards, ...other.guards],
        identity: [one.name, one.country, other.country],
      }
    }
}

/** Firms whose homes two articles about one matter put in two towns. */
function* townConflicts(articles: readonly ArticleFacts[]): Iterable<Problem> {
  const told = new Set<string>()
  const homes = facing(
    articles,
    ({ homes }) => homes,
    ({ key }) => key,
  )
  for (const { one, other } of homes) {
    const identity = [one.key, ...[one.town, other.town].sort()]
    if (one.town.includes(other.town) || other.town.includes(one.town) || !(one.asBody || other.asBody)) continue
    if (told.has(identity.join('\0'))) continue
    told.add(identity.join('\0'))
    yield {
      message: `${other.name ?? 'The head office'} is in ${other.town} here, but in ${one.town} in ${one.path}`,
      path: other.path,
      at: other.at,
      related: [{ path: one.path, at: one.at, note: `${one.town} here` }],
      guards: [...one.guards, ...other.guards],
      identity,
    }
  }
}
