import type { Repeat } from '../src/claims/repeats.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'duplicate-passage',
  summary: 'A paragraph, a sentence or the end of the article is said twice.',
  docs: `
Two drafts that were joined, a paragraph that was moved and not deleted, an ending after the ending: the reader meets the same words again
and wonders which copy was meant to stay. Flagged are sentences of twelve words and more, and runs of sentences, that come back word for
word, in one paragraph or list from eight words on, and right after each other from five; the first sentence of a paragraph that comes back nearly so (three runs of three words in five the same, at least twenty words, the
same names and numbers); and a second closing section (“Conclusion” and, further down, “Conclusion: a step forward”).

Silent about refrains (said three times and more), single items of lists, short sentences, titles, captions, tables, front matter, and passages
that are mostly links or bracketed directions. A pull quote, or a question of an interview, makes it a note.

On 2,557 edited articles: 10 warnings, read one by one; about half are leftovers of editing, the others repetitions that were meant, such as the same sentence about
a series at both ends. On the 391 labelled cases, which it was developed on: 13 findings, none false; 14 of the 15 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',

  *check({ claims }) {
    for (const { value, span, guards, block } of claims.of('repeat')) {
      if (!isDuplicate(value, block.role === 'item')) continue
      const { opening, earlierOpening, sentences, earlier } = value
      const isRetold = value.similarity < 1
      yield {
        message: isRetold
          ? `“${opening}” retells “${earlierOpening}”`
          : sentences === 1
            ? `“${opening}” is said twice`
            : `“${opening}” and ${sentences === 2 ? 'the sentence' : `the ${sentences - 1} sentences`} after it are said twice`,
        at: span,
        related: [{ at: earlier, note: isRetold ? 'told here first' : 'said here first' }],
        guards,
      }
    }
    const [first, ...others] = claims.of('closing-section')
    for (const { value, span, block } of others) {
      if (first === undefined || block.level !== first.block.level) continue
      yield {
        message: `“${value.heading}” ends an article that “${first.value.heading}” has ended already`,
        at: span,
        related: [{ at: first.span, note: 'ended here first' }],
      }
    }
  },

  examples: {
    flags: [
      {
        article:
          '# The old ferry\n\nThe ferry of Sund has crossed the strait every hour since the winter of 1951.\n\n## Today\n\nTickets are cheap. The ferry of Sund has crossed the strait every hour since the winter of 1951.',
        at: { words: 'The ferry of Sund has crossed the strait every hour since the winter of 1951.', occurrence: 2 },
        related: ['The ferry of Sund has crossed the strait every hour since the winter of 1951.'],
        message: '“The ferry of Sund has crossed the strait every hour since…” is said twice',
      },
      {
        article:
          '## Oil the chain\n\nWipe it with a dry cloth. Turn the pedals backwards. Use one drop on each link.\n\n## Store the bicycle\n\nKeep it dry. Wipe it with a dry cloth. Turn the pedals backwards. Use one drop on each link.',
        at: {
          words: 'Wipe it with a dry cloth. Turn the pedals backwards. Use one drop on each link.',
          occurrence: 2,
        },
        related: ['Wipe it with a dry cloth. Turn the pedals backwards. Use one drop on each link.'],
        message: '“Wipe it with a dry cloth.” and the 2 sentences after it are said twice',
      },
      {
        article:
          'The council voted for the bridge late on Monday night. It rained. The council voted for the bridge late on Monday night.',
        at: { words: 'The council voted for the bridge late on Monday night.', occurrence: 2 },
        related: ['The council voted for the bridge late on Monday night.'],
        message: '“The council voted for the bridge late on Monday night.” is said twice',
      },
      {
        article:
          'In a rare move, the fishing ministry of Velland has closed the northern herring grounds for a year after the catch fell by half.\n\nFishermen were not asked.\n\nIn a rare and sudden move, the fishing ministry of Velland has closed the northern herring grounds for one year after the catch fell by half.',
        at: 'In a rare and sudden move, the fishing ministry of Velland has closed the northern herring grounds for one year after the catch fell by half.',
        related: [
          'In a rare move, the fishing ministry of Velland has closed the northern herring grounds for a year after the catch fell by half.',
        ],
        message:
          '“In a rare and sudden move, the fishing ministry of Velland…” retells “In a rare move, the fishing ministry of Velland has closed…”',
      },
      {
        article:
          '## Conclusion\n\nThe herring will be back.\n\n## More about herring\n\nIt is small.\n\n## Conclusion: patience\n\nThe herring needs time.',
        at: 'Conclusion: patience',
        related: ['Conclusion'],
        message: '“Conclusion: patience” ends an article that “Conclusion” has ended already',
      },
      {
        article:
          '> We never thought that the bridge would be standing after a night like this one.\n\nThe mayor was moved. We never thought that the bridge would be standing after a night like this one.',
        at: {
          words: 'We never thought that the bridge would be standing after a night like this one.',
          occurrence: 2,
        },
        related: ['We never thought that the bridge would be standing after a night like this one.'],
        message: '“We never thought that the bridge would be standing after a…” is said twice',
        severity: 'info',
      },
      {
        article: 'The yard of Sund closed in 1987. The yard of Sund closed in 1987. Its cranes were sold.',
        at: { words: 'The yard of Sund closed in 1987.', occurrence: 2 },
        related: ['The yard of Sund closed in 1987.'],
        message: '“The yard of Sund closed in 1987.” is said twice',
      },
    ],
    passes: [
      {
        article:
          '# Commands\n\nThe command `open` may be called at any time and gives nothing back to the caller.\n\n## More\n\nThe command `close` may be called at any time and gives nothing back to the caller.',
        because: 'the same is said of another command',
      },
      {
        article:
          'The ferry of Sund has crossed the strait every hour since 1951. The ferry of Mols has crossed the fjord every day since 1949.',
        because: 'the second sentence speaks of another ferry',
      },
      {
        article:
          'Row, row, row your boat gently down the stream, my dear, until the sea. Life is a dream. Row, row, row your boat gently down the stream, my dear, until the sea. Life is short. Row, row, row your boat gently down the stream, my dear, until the sea.',
        because: 'a refrain comes three times and more',
      },
      { article: 'It rained on Monday. Nobody came. It rained on Monday.', because: 'a short sentence may come back' },
      {
        article:
          '---\ndescription: The ferry of Sund has crossed the strait every hour since the winter of 1951.\n---\n\nThe ferry of Sund has crossed the strait every hour since the winter of 1951.',
        because: 'a description may be the lead',
      },
      {
        article:
          '## Red boat\n\n- Built of oak by the brothers Lund in their yard at Sund in spring\n\n## Blue boat\n\n- Built of oak by the brothers Lund in their yard at Sund in spring',
        because: 'items of two lists may be the same',
      },
      {
        article: '## Summary of the case\n\nA boat sank.\n\n## Conclusion\n\nNobody was on board.',
        because: 'only one of the two closes the article',
      },
      {
        article:
          'She told the council that the harbour would stay open for the fishing boats of Sund all winter.\n\nHe told the court that the harbour had been closed to the fishing boats of Sund all summer.',
        because: 'the sentences share words, not what they say',
      },
    ],
  },
})

const REFRAIN = 3
/** How many words a passage needs that comes back in the same words; next to each other few are enough. */
const LEAST_WORDS: Readonly<Record<Repeat['near'], number>> = { next: 5, paragraph: 8, list: 8, apart: 12 }
const RETOLD_LENGTH = 20
const RETOLD = 0.6
const RETOLD_SENTENCE = 10

function isDuplicate(
  { similarity, words, sentences, times, near, variants, opensBoth, sameNames }: Repeat,
  inList: boolean,
): boolean {
  if (times >= REFRAIN || variants.length > 0) return false
  if (similarity === 1) return words >= LEAST_WORDS[near] && !(inList && sentences === 1 && near === 'apart')
  if (inList || words < RETOLD_LENGTH || words / sentences < RETOLD_SENTENCE) return false
  return similarity >= RETOLD && opensBoth && sameNames
}
