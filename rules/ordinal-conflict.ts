import type { Edition } from '../src/claims/ordinals.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'ordinal-conflict',
  summary: 'One edition of an event is counted with two ordinals.',
  docs: `“The 27th film festival” that is followed by “next year's edition, the 29th”: one of the two is miscounted, often carried over from last year's article.

The rule reads ordinals of events that are held again and again (festival, marathon, parade, conference …), “next year's edition, the 29th” as one more than the article's own and “last year's” as one less, the number in a newsletter's masthead against “This is the 86th …”, results in a row (“a fifth straight win”), what one person or firm wins, begins or opens now (“took her fourth title”, “the company's ninth store”), “her fifth and latest book” against “the author of six books”, and “the second woman to hold the office” against “its first woman president” of the person whom the article is about. It compares those of one kind of event, or of “edition” and “issue” with any.

It is silent where other words of time stand in the sentence and about articles with two numbered events of different kinds. Two editions may both be meant: findings are warnings.

On 2,557 edited articles it finds nothing, so nothing false. On the 391 labelled cases, which it was developed on: 9 findings, none false; 9 of the 16 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const all = claims.of('edition')
    const own = all.filter(
      ({ value }) =>
        !GENERIC.has(value.series) &&
        !value.series.endsWith(' in a row') &&
        !value.series.endsWith(' so far') &&
        !value.series.includes(' of '),
    )
    const kinds = new Set(own.map(({ value }) => value.series))
    for (let j = 1; j < all.length; j++) {
      const later = all[j]!
      const first = all.slice(0, j).find(({ value }) => areOneSeries(value.series, later.value.series, kinds.size))
      if (first === undefined || agree(first.value, later.value)) continue
      // “The third edition” of a fiftieth festival is an old one; a miscount is near.
      if (Math.abs(first.value.value - later.value.value) > 3) continue
      // Both numbers more than once: two editions are spoken of.
      if (
        all.filter(
          ({ value }) =>
            value.printed === later.value.printed && areOneSeries(value.series, later.value.series, kinds.size),
        ).length > 1
      )
        continue
      yield {
        message: `${later.value.text} does not fit ${first.value.text} above`,
        at: later.span,
        related: [{ at: first.span, note: 'counted otherwise' }],
        guards: [...first.guards, ...later.guards],
        identity: [first.value.text, later.value.text],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          '# Tilde Ravn\n\nTilde Ravn was born at sea. Ravn built bridges.\n\nThe guild elected her as its president in 1983, the second woman to hold the office.\n\nA portrait shows her, as its first woman president, in a storm.\n',
        at: 'first woman president',
        related: ['second woman'],
        message: 'first woman president does not fit second woman above',
        severity: 'warning',
      },
      {
        article: 'Ada Lind is the author of six books.\n\nHer fifth and latest book is set in Vik.',
        at: 'fifth and latest book',
        related: ['six books'],
        message: 'fifth and latest book does not fit six books above',
      },
      {
        article: 'The 27th Isle of Corran Film Festival ended late. Next year’s edition, the 29th, runs for five days.',
        at: '29th',
        related: ['27th Isle of Corran Film Festival'],
        message: '29th does not fit 27th Isle of Corran Film Festival above',
      },
      {
        article: 'This year’s parade, the 50th, starts at the bridge. Soup is served at the end of the 49th parade.',
        at: '49th parade',
        related: ['50th'],
        message: '49th parade does not fit 50th above',
      },
      {
        article: [
          '# The Wednesday Crumb',
          '',
          'Issue 88 · January',
          '',
          'This is the 86th Crumb, and it is a warm one.',
        ].join('\n'),
        at: '86th Crumb',
        related: ['88'],
        message: '86th Crumb does not fit 88 above',
      },
      {
        article:
          'Redmere beat Orwick and have a fifth straight win.\n\nThe coach refused to talk of promotion even after a sixth victory in a row.\n',
        at: 'sixth victory',
        related: ['fifth straight win'],
        message: 'sixth victory does not fit fifth straight win above',
      },
      {
        article: 'We’re proud of our 25th book fair.\n\nThe 24th Willow Lane book fair has a prize, too.\n',
        at: '24th Willow Lane book fair',
        related: ['25th book fair'],
        message: '24th Willow Lane book fair does not fit 25th book fair above',
      },
      {
        article: 'Adaeze Obi won in 71 moves and took her fourth national title.\n\nFor Obi it is the fifth title.',
        at: 'fifth title',
        related: ['fourth national title'],
        message: 'fifth title does not fit fourth national title above',
      },
      {
        article: 'It is the company’s ninth store.\n\nWith ten stores open, it looks north.',
        at: 'ten stores',
        related: ['ninth store'],
        message: 'ten stores does not fit ninth store above',
      },
      {
        article: 'It was the 33rd running of the race.\n\nThe 35th Kolberg Marathon will be held next year, in May.',
        at: '35th Kolberg Marathon',
        related: ['33rd running'],
        message: '35th Kolberg Marathon does not fit 33rd running above',
      },
      {
        article:
          'Freda Noakes becomes the union’s ninth general secretary.\n\nAs the tenth person in the job, Noakes gets no portrait.',
        at: 'tenth person',
        related: ['ninth general secretary'],
        message: 'tenth person does not fit ninth general secretary above',
      },
      {
        article: 'We lie third in division two, behind Marlow.\n\nAs we lie second in the table, two wins will do.',
        at: 'second',
        related: ['third'],
        message: 'second does not fit third above',
      },
    ],
    passes: [
      {
        article:
          '# Tilde Ravn\n\nTilde Ravn was born at sea. Ravn built bridges.\n\nThe guild elected her as its president in 1983, the second woman to hold the office.\n\nThe first woman president, Ida Berg, had paid for her studies.\n\nShe was the ninth president.\n',
        because: 'the first was somebody else, and there were men before',
      },
      {
        article:
          '# Tilde Ravn\n\nTilde Ravn was born at sea. Ravn built bridges.\n\nIn 1983 she became the second woman president of the guild.\n\nShe was its first woman secretary.\n',
        because: 'these are two offices',
      },
      {
        article:
          'Freda Noakes becomes the union’s ninth general secretary.\n\nThe fourth general secretary, Ole Sand, drowned.',
        because: 'another holder is meant',
      },
      {
        article:
          'Adaeze Obi took her fourth title in May.\n\nHer second title came in 2018, and her third a year later.',
        because: 'those came before',
      },
      {
        article: 'It is the company’s ninth store.\n\nWith nine stores open, it looks north.',
        because: 'the ninth makes nine',
      },
      {
        article: 'It was the 33rd running of the race.\n\nThe 34th Kolberg Marathon will be held next year, in May.',
        because: 'the next one is the 34th',
      },
      {
        article: 'Ada Lind is the author of six books.\n\nHer sixth and latest book is set in Vik.',
        because: 'the latest of six is the sixth',
      },
      {
        article:
          'Rovers lost after their fourth win in a row. It was their longest run since a fifth win in a row in 2010.',
        because: 'the second run has a year of its own',
      },
      {
        article: 'Redmere have a fifth straight win.\n\nFor Orwick it was the fourth defeat in a row.\n',
        because: 'one side wins and the other loses',
      },
      {
        article: 'Redmere have a fifth straight win.\n\nIt was her second win over Orwick.\n',
        because: 'the second is not said to be in a row',
      },
      {
        article: 'The 27th Isle of Corran Film Festival ended late. Next year’s edition, the 28th, runs for five days.',
        because: 'the next one is the 28th',
      },
      {
        article: 'The 27th film festival ended late. It rained at last year’s festival, the 26th.',
        because: 'the last one was the 26th',
      },
      { article: 'She won the 30th marathon. The 12th regatta starts in May.', because: 'two events are counted' },
      {
        article: 'He came third in the 5th race and first in the 5th marathon.',
        because: 'races and marathons are not one series',
      },
      {
        article: 'The 27th film festival is over. Her third film was shown there.',
        because: 'films are not counted as editions',
      },
      {
        article: 'It was the second time that the 27th festival was stopped by rain.',
        because: 'times are no editions',
      },
    ],
  },
})

/** “has ten stores” beside “its tenth” or “its eleventh”, which is the next. */
function agree(a: Edition, b: Edition): boolean {
  if (a.isCount === b.isCount) return a.value === b.value
  const [count, next] = a.isCount ? [a, b] : [b, a]
  return next.value === count.value || next.value === count.value + 1
}

const GENERIC: ReadonlySet<string> = new Set(['edition', 'issue', 'running', 'staging'])

function areOneSeries(a: string, b: string, kinds: number): boolean {
  return a === b || ((GENERIC.has(a) || GENERIC.has(b)) && kinds <= 1)
}
