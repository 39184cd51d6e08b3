import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'copied-passage-conflict',
  summary: 'A passage is said twice with another number, date or name.',
  docs: `
When a passage is moved or retold by copying, only one of the copies gets the correction: the fund has 4.2 million in the lead and 2.4 million
in the section on money, in the same sentence. Flagged are two sentences, or runs of sentences, of the same words but for one number, weekday,
date or name.

Silent about items of lists and tables, which differ by design; refrains; sentences of fewer than twelve words; passages in which a name or date
differs and something else too (“In 2019 it sold 40 boats”, “In 2020 it sold 52 boats” speak of two years); and names alone, unless at least two
sentences were copied. Below eighteen words the likeness may be chance, so it is a note.

On 2,557 edited articles: no findings. On the 391 labelled cases, which it was developed on: no findings.
`,
  severity: 'warning',
  scope: 'article',

  *check({ claims }) {
    for (const { value, guards, block } of claims.of('repeat')) {
      const { variants, words, sentences, times, opening } = value
      if (variants.length === 0 || block.role === 'item' || times >= REFRAIN) continue
      const kinds = new Set(variants.map(({ kind }) => kind))
      // “In 2019 it sold 40 boats”, “In 2020 it sold 52 boats”: another year or another name speaks of another thing.
      if (variants.length > 1 && (kinds.has('date') || kinds.has('name'))) continue
      if (words < LONG_WORDS && variants.length > 1) continue
      if (words < LEAST_WORDS || (kinds.has('name') && (sentences < 2 || words < NAMED_WORDS))) continue
      for (const { earlier, later, earlierAt, laterAt } of variants)
        yield {
          message: `“${opening}” has “${later}” here and “${earlier}” above`,
          at: laterAt,
          related: [{ at: earlierAt, note: `“${earlier}”` }],
          guards: words < LONG_WORDS ? [...guards, 'similar'] : guards,
          identity: [opening, earlier, later],
        }
    }
  },

  examples: {
    flags: [
      {
        article:
          'The harbour fund has put aside 4.2 million crowns for the new pier, which is to be built of Swedish granite by spring.\n\nFishermen want more.\n\nThe harbour fund has put aside 2.4 million crowns for the new pier, which is to be built of Swedish granite by spring.',
        at: '2.4',
        related: ['4.2'],
        message: '“The harbour fund has put aside 2.4 million crowns for the…” has “2.4” here and “4.2” above',
      },
      {
        article:
          'The library will close on Tuesday for a week while the roof above the reading room is mended by two carpenters.\n\n## What closes\n\nThe library will close on Thursday for a week while the roof above the reading room is mended by two carpenters.',
        at: 'Thursday',
        related: ['Tuesday'],
        message:
          '“The library will close on Thursday for a week while the roof…” has “Thursday” here and “Tuesday” above',
      },
      {
        article:
          'The prize went to the choir of Sund. It was handed over in the old theatre by the painter Ada Lind, who sang a song of her own and left early.\n\nNobody complained.\n\nThe prize went to the choir of Sund. It was handed over in the old theatre by the painter Ada Holm, who sang a song of her own and left early.',
        at: 'Holm',
        related: ['Lind'],
        message: '“The prize went to the choir of Sund.” has “Holm” here and “Lind” above',
      },
      {
        article:
          'Eleven boats of the village were lost in the storm of that night.\n\nIt was long ago.\n\nSeven boats of the village were lost in the storm of that night.',
        at: 'Seven',
        related: ['Eleven'],
        message: '“Seven boats of the village were lost in the storm of that…” has “Seven” here and “Eleven” above',
        severity: 'info',
      },
    ],
    passes: [
      {
        article:
          'The harbour fund has put aside 4.2 million crowns for the new pier, which is to be built of Swedish granite by spring.\n\nThe harbour fund has put aside 2.4 million crowns for the old pier, which is to be clad in Norwegian slate by autumn.',
        because: 'the second sentence is about another pier',
      },
      {
        article:
          'In 2019 the yard sold 40 boats to the fishing villages of the north coast and the islands off it.\n\nIn 2020 the yard sold 52 boats to the fishing villages of the north coast and the islands off it.',
        because: 'two years may have two figures',
      },
      {
        article:
          '- Room 12 has two beds, a desk, a view of the sea and a key that must be left at the desk on leaving\n- Room 14 has two beds, a desk, a view of the sea and a key that must be left at the desk on leaving',
        because: 'items of a list differ by design',
      },
      {
        article: 'Let us go to the line of Ada Lind, please. Thank you. Let us go to the line of Ada Holm, please.',
        because: 'a phrase of the trade names whoever is next',
      },
      {
        article: 'The score was 2 to 1. The crowd sang. The score was 3 to 1.',
        because: 'short sentences tell a course of events',
      },
      {
        article:
          'Lind studied law in Sund, worked for the port for many years and now lives with three cats on Mols.\n\nHolm studied law in Sund, worked for the port for many years and now lives with two cats on Mols.',
        because: 'the name differs too, so each has cats of their own',
      },
    ],
  },
})

const REFRAIN = 3
const LEAST_WORDS = 12
const LONG_WORDS = 18
const NAMED_WORDS = 25
