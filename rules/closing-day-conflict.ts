import type { ClosedOn } from '../src/claims/closing-days.ts'
import { areBrief, type Facing, facing, isNamedIn } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'
import { saidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'closing-day-conflict',
  summary: 'Two articles close one place on different days of the week.',
  docs: `
A museum that is open “every day except Monday” in the press release and “closed on Tuesdays” in the questions and answers. The
rule compares the days of the week on which two articles about one matter close a place, and those on which one of them says that
it is open.

Silent about single days (“closed on Monday 3 March”), about summer and winter, about days that a sentence adds (“also closed on
…”), about places with another noun or name, and about articles that are more than thirteen months apart.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 2 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    for (const pair of facing(
      articles,
      ({ closings }) => closings,
      () => '',
    )) {
      const { one, other } = pair
      if (!areOnePlace(pair) || !areRivals(one, other)) continue
      yield saidOtherwise(other, [one], [one.said, other.said])
    }
  },
  examples: {
    flags: [
      {
        article: '# Visiting Kiln House\n\nThe museum is closed on Tuesdays.\n',
        path: 'visit.md',
        folder: {
          'release.md': 'Kiln House opens in May. The museum will be open from ten to five, every day except Monday.\n',
        },
        at: 'closed on Tuesdays',
        related: ['every day except Monday'],
        message: '“closed on Tuesdays” here, but “every day except Monday” in release.md',
      },
      {
        article: '# A day at Kiln House\n\nOn Mondays, too, the museum is open.\n',
        path: 'z.md',
        folder: { 'release.md': 'Kiln House has a museum. The museum is shut on Mondays and Tuesdays.\n' },
        at: 'On Mondays, too, the museum is open',
        related: ['shut on Mondays and Tuesdays'],
        message: '“On Mondays, too, the museum is open” here, but “shut on Mondays and Tuesdays” in release.md',
      },
      {
        article: '# A day at Kiln House\n\nThe café closes on Sundays.\n',
        path: 'z.md',
        folder: { 'release.md': 'Kiln House has a café. The café is closed on Thursdays.\n' },
        at: 'closes on Sundays',
        related: ['closed on Thursdays'],
        message: '“closes on Sundays” here, but “closed on Thursdays” in release.md',
      },
    ],
    passes: [
      {
        article: '# Visiting Kiln House\n\nThe museum is closed on Mondays.\n',
        folder: { 'release.md': 'Kiln House opens in May. The museum will be open every day except Monday.\n' },
        because: 'the day is the same',
      },
      {
        article: '# Visiting Kiln House\n\nThe museum is closed on Tuesdays.\n',
        folder: { 'release.md': 'Kiln House has a café. The café is closed on Mondays.\n' },
        because: 'a museum and a café',
      },
      {
        article: '# Visiting Lime House\n\nThe museum is closed on Tuesdays.\n',
        folder: { 'release.md': 'Kiln House opens in May. The museum will be open every day except Monday.\n' },
        because: 'they are two houses',
      },
      {
        article: '# Visiting Kiln House\n\nIn winter the museum is closed on Tuesdays.\n',
        folder: { 'release.md': 'Kiln House opens in May. The museum will be open every day except Monday.\n' },
        because: 'in winter the hours differ',
      },
      {
        article: '# Visiting Kiln House\n\nThe museum is closed on Tuesday 3 March.\n',
        folder: { 'release.md': 'Kiln House opens in May. The museum will be open every day except Monday.\n' },
        because: 'it is closed on one day',
      },
      {
        article: '# Visiting Kiln House\n\nThe museum is closed on Mondays and Tuesdays.\n',
        folder: { 'release.md': 'Kiln House opens in May. The museum will be open every day except Monday.\n' },
        because: 'one may have left out a day',
      },
    ],
  },
})

function areRivals(one: ClosedOn, other: ClosedOn): boolean {
  if (one.closed.some((day) => other.open.includes(day)) || other.closed.some((day) => one.open.includes(day)))
    return true
  return one.closed.length > 0 && other.closed.length > 0 && !one.closed.some((day) => other.closed.includes(day))
}

/** Opening hours change with the years. */
const A_YEAR = 400

function areOnePlace({ one, other, tie, apart }: Facing<ClosedOn>): boolean {
  if (!areBrief(tie) || (apart !== undefined && apart > A_YEAR)) return false
  if (!one.names.every((name) => isNamedIn(tie.other, name)) || !other.names.every((name) => isNamedIn(tie.one, name)))
    return false
  return one.things.length === 0 && other.things.length === 0
    ? tie.weight > 2
    : one.things.some((thing) => other.things.includes(thing))
}
