import { disagreements, shared } from '../src/claims/ties.ts'
import { areTogether } from '../src/language/countries.ts'
import { defineRule } from '../src/rule.ts'

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
