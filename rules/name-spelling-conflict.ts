import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'name-spelling-conflict',
  summary: 'One person’s name is spelled in two ways.',
  docs: `
Editors correct names more than anything else. The rule compares the surnames of the people in an article: two that differ
by one letter, by a swap of two, or by an ending such as -ie and -y, where only one of them comes with a first name (or both
come with the same one), are taken for one person; and so is a surname with Mr or Ms that the article has never introduced,
two letters from the only one like it.

It is silent about people with different first names, about forms of one word (plurals, "Petrov" and "Petrova"), about marks,
hyphens and apostrophes ("Al-Sudani", "Al Sudani"), and in articles that speak of spelling.

On 2,557 edited articles: 10 findings, one of them a stutter in a transcript, none false, read one by one. On the 391 labelled cases, which it was developed on: 37 findings, none false; 35 of the 40 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('name-spelling')) {
      const { name, rare, usual } = value
      yield {
        message: `${name} is “${rare.written}” here (${times(rare.places.length)}) and “${usual.written}” elsewhere (${times(usual.places.length)})`,
        at: span,
        related: [
          { at: usual.places[0]!, note: `“${usual.written}” here` },
          ...rare.places.slice(1, 3).map((at) => ({ at, note: `“${rare.written}” here too` })),
        ],
        suggestions: [
          { message: `Write “${usual.written}”`, edit: { at: span, text: usual.written } },
          ...(usual.places.length === 1
            ? [{ message: `Write “${rare.written}” there`, edit: { at: usual.places[0]!, text: rare.written } }]
            : []),
        ],
        guards,
        identity: [usual.written, rare.written],
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The well was dug by Joost Terpstra in 1991.\n\nMr Terpsta still drinks from it.\n',
        at: 'Terpsta',
        related: ['Terpstra'],
        message: 'Joost Terpstra is “Terpsta” here (once) and “Terpstra” elsewhere (once)',
      },
      {
        article:
          'Nadia Calloway opened the shop. Calloway sells kites.\n\nOn Sundays Caloway flies them herself, from the pier.\n',
        at: 'Caloway',
        related: ['Calloway'],
        message: 'Nadia Calloway is “Caloway” here (once) and “Calloway” elsewhere (twice)',
      },
      {
        article: 'The harbour master, Kirsten Aldous, has room.\n\nMs Aldis, for her part, likes gulls.\n',
        at: 'Aldis',
        related: ['Aldous'],
        message: 'Kirsten Aldous is “Aldis” here (once) and “Aldous” elsewhere (once)',
      },
      {
        article: 'The cup went to Henrik Lindqvist.\n\n“I slept badly,” said Henrik Lindkvist.\n',
        at: 'Lindkvist',
        related: ['Lindqvist'],
        message: 'Henrik Lindqvist is “Lindkvist” here (once) and “Lindqvist” elsewhere (once)',
      },
    ],
    passes: [
      {
        article: 'The final was between Karin Lindqvist of Moss and Karin Lindkvist of Halden. Lindqvist won.',
        because: 'one sentence names both in full',
      },
      {
        article: 'Greta Aalto won the race. In Italy they rang her namesake: Alto had won the half marathon.',
        because: 'the article says that they are two',
      },
      {
        article:
          'The harbour master is Kirsten Aldous.\n\nThe pilot, Brenda Aldis, is her cousin. Ms Aldis, for her part, likes gulls.\n',
        because: 'both are introduced with their first names',
      },
      {
        article: 'Press Sund Control-K to stop. Sund Control-V starts it again, and Control-V is the safer one.',
        because: 'a letter tells one key from the other',
      },
      {
        article: 'The well was dug by Joost Terpstra in 1991.\n\nMr Terpstra still drinks from it.\n',
        because: 'the name is spelled in one way',
      },
      {
        article: 'The cup went to Henrik Lindqvist.\n\nHis rival Johan Lindkvist slept badly.\n',
        because: 'two first names are two people',
      },
      {
        article:
          'Nadia Calloway opened the shop.\n\nThe Calloways have sold kites since 1950, and Calloway’s kites fly.\n',
        because: 'a plural and a possessive are forms of one spelling',
      },
      {
        article: 'Ivan Petrov plays the oboe.\n\nMrs Petrova plays the drums.\n',
        because: 'a woman’s surname ends otherwise in Bulgarian and Russian',
      },
      {
        article: 'The minister is Mohammed al-Sudani.\n\nMr Al Sudani was in Basra.\n',
        because: 'hyphen and capital of the article are house style',
      },
      {
        article: 'Nadia Calloway opened the shop. The bank spells her Caloway.\n\nMs Caloway does not mind.\n',
        because: 'the article speaks of the spelling itself',
      },
    ],
  },
})

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`
}
