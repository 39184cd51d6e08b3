import type { Fact } from '../src/claims/across.ts'
import type { Match } from '../src/claims/matches.ts'
import { areBrief, type Facing, facing, isNamedIn, type Tie } from '../src/claims/ties.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'result-conflict',
  summary: 'Two articles give one match two results, or one player two numbers of goals.',
  docs: `
“They beat us 1-0 in October” in the preview and “the 2-2 draw in October” in the review; two goals by one player in the report
and three in the round-up. The rule compares results in two articles about the same sides: of the month that both name, or of the
match that one article reports and the other tells of within days; and how often one player scored.

The order of the two numbers says nothing, since some papers put the winner first. Silent about half-time, sets and penalties,
about matches with a side that the other article does not know, and about goals of a season.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 3 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    for (const pair of facing(
      articles,
      ({ matches }) => matches,
      () => '',
    )) {
      const { one, other } = pair
      if (isSame(one, other) || !areOneMatch(pair)) continue
      yield problemOf(pair, `The result is ${other.text} here, but ${one.text} in ${one.path}`, [one.text, other.text])
    }
    for (const pair of facing(
      articles,
      ({ scorers }) => scorers,
      ({ person }) => person,
    )) {
      const { one, other, apart } = pair
      if (one.goals === other.goals || apart === undefined || apart > DAYS_OF_ONE_MATCH) continue
      yield problemOf(pair, `“${other.text}” here, but “${one.text}” in ${one.path}`, [one.text, other.text])
    }
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nOakham Town began the season with a 2-2 draw against Marle Rovers in August.\n',
        path: 'review.md',
        folder: {
          'preview.md':
            '---\ndate: 2024-05-03\n---\n\nMarle Rovers meet Oakham Town on Saturday. Oakham Town lost 3-1 to Marle Rovers in August.\n',
        },
        at: '2-2',
        related: ['3-1'],
        message: 'The result is 2-2 here, but 3-1 in preview.md',
      },
      {
        article: '---\ndate: 2024-05-05\n---\n\nOakham Town went second by beating Marle Rovers 4-1 on Saturday.\n',
        path: 'round-up.md',
        folder: {
          'report.md':
            '---\ndate: 2024-05-04\n---\n\n# Oakham Town 3 Marle Rovers 1\n\nOakham Town were better than Marle Rovers.\n',
        },
        at: '4-1',
        related: ['Oakham Town 3 Marle Rovers 1'],
        message: 'The result is 4-1 here, but Oakham Town 3 Marle Rovers 1 in report.md',
      },
      {
        article: '---\ndate: 2024-05-05\n---\n\nMina Holt scored three times for Oakham Town.\n',
        path: 'round-up.md',
        folder: { 'report.md': '---\ndate: 2024-05-04\n---\n\nTwo goals by Mina Holt were enough for Oakham Town.\n' },
        at: 'Mina Holt scored three times',
        related: ['Two goals by Mina Holt'],
        message: '“Mina Holt scored three times” here, but “Two goals by Mina Holt” in report.md',
      },
    ],
    passes: [
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nOakham Town began the season with a 3-1 defeat against Marle Rovers in August.\n',
        folder: {
          'preview.md': '---\ndate: 2024-05-03\n---\n\nMarle Rovers beat Oakham Town 1-3 in August, away from home.\n',
        },
        because: 'the score is the same',
      },
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nOakham Town ended the year with a 2-2 draw against Marle Rovers in December.\n',
        folder: {
          'preview.md':
            '---\ndate: 2024-05-03\n---\n\nMarle Rovers meet Oakham Town on Saturday. Oakham Town lost 3-1 to Marle Rovers in August.\n',
        },
        because: 'they are matches of two months',
      },
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nOakham Town began with a 2-2 draw against Fell United in August. Marle Rovers were third.\n',
        folder: {
          'preview.md':
            '---\ndate: 2024-05-03\n---\n\nMarle Rovers meet Oakham Town on Saturday. Oakham Town lost 3-1 to Marle Rovers in August.\n',
        },
        because: 'another side played',
      },
      {
        article: '---\ndate: 2024-05-25\n---\n\nMina Holt scored three times for Oakham Town.\n',
        folder: { 'report.md': '---\ndate: 2024-05-04\n---\n\nTwo goals by Mina Holt were enough for Oakham Town.\n' },
        because: 'three weeks later it is another match',
      },
      {
        article: '---\ndate: 2024-05-05\n---\n\nMina Holt scored three goals this season for Oakham Town.\n',
        folder: { 'report.md': '---\ndate: 2024-05-04\n---\n\nTwo goals by Mina Holt were enough for Oakham Town.\n' },
        because: 'the goals of a season are counted',
      },
      {
        article: '---\ndate: 2024-05-05\n---\n\nMina Holt scored twice for Oakham Town.\n',
        folder: { 'report.md': '---\ndate: 2024-05-04\n---\n\nTwo goals by Mina Holt were enough for Oakham Town.\n' },
        because: 'both count two',
      },
    ],
  },
})

const DAYS_OF_ONE_MATCH = 4

function problemOf(
  { one, other }: Facing<Fact & { readonly text: string }>,
  message: string,
  identity: readonly string[],
): Problem {
  return {
    message,
    path: other.path,
    at: other.at,
    related: [{ path: one.path, at: one.at, note: `${one.text} here` }],
    identity,
  }
}

function isSame({ score: a }: Match, { score: b }: Match): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

/** One month is named with both and nobody else plays, or one article is about the match that the other tells of days later. */
function areOneMatch({ one, other, tie, apart }: Facing<Match>): boolean {
  if (!areBrief(tie) || tie.weight < 3) return false
  if (tie.one.matches.some((match) => isSame(match, other)) || tie.other.matches.some((match) => isSame(match, one)))
    return false
  if (!areKnown(one, tie, 'other') || !areKnown(other, tie, 'one')) return false
  if (one.months.length > 0 && other.months.length > 0) return one.months.join() === other.months.join()
  if (one.months.length + other.months.length > 0 || apart === undefined || apart > DAYS_OF_ONE_MATCH) return false
  if (!one.isLine && !other.isLine) return false
  return (
    one.names.filter((name) => isNamedIn(tie.other, name)).length > 1 ||
    other.names.filter((name) => isNamedIn(tie.one, name)).length > 1
  )
}

/** Everybody in the sentence is known to the other article. */
function areKnown({ names }: Match, tie: Tie, side: 'one' | 'other'): boolean {
  return names.every((name) => isNamedIn(tie[side], name))
}
