import type { AmountPair } from '../src/claims/amount-pairs.ts'
import { defineRule } from '../src/rule.ts'
import { amountsSaidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'hour-conflict',
  summary: 'Two articles give one event two hours.',
  docs: `
A procession that sets off at six in the preview and at half past six in the programme; doors that open at seven on the poster and
at half past seven in the paper. The rule compares the hours at which two articles about one matter let something begin, open, close,
end, arrive or be reported. The words around must say that one thing is meant.

Silent about hours of two days, about what is put off (“instead of”, “delayed”), about ranges (“from ten to four”), about the half of the
day (“six” may be either), and about articles that are more than two months apart. Two articles may mean two things, so a finding is a
warning.

On 2,557 edited articles: no finding.
`,
  severity: 'warning',
  scope: 'corpus',
  check: ({ articles }) => amountsSaidOtherwise(articles, ({ sort }) => sort === 'clock', isOneHour),
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2025-10-20\n---\n\nThe Quayle Lantern Procession sets off from the fish market at 6.30pm.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2025-10-01\n---\n\nThe Quayle Lantern Procession leaves the fish market at 6pm.\n',
        },
        at: '6.30pm',
        related: ['6pm'],
        message: '“from the fish market at 6.30pm” here, but “leaves the fish market at 6pm” in a.md',
      },
      {
        article:
          '# Rillington Players\n\nDoors at the Rillington Playhouse open at 7.30 pm; tickets are at the bakery.\n',
        path: 'b.md',
        folder: { 'a.md': '# Rillington Players on stage\n\nDoors of the Rillington Playhouse open at 7 pm.\n' },
        at: '7.30 pm',
        related: ['7 pm'],
        message: '“the Rillington Playhouse open at 7.30 pm” here, but “the Rillington Playhouse open at 7 pm” in a.md',
      },
      {
        article:
          '---\ndate: 2025-06-02\n---\n\nThe fire at Gressing Mill broke out at 11.40 pm, says fire officer Ottoline Bray.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2025-05-20\n---\n\nFire broke out at Gressing Mill at 10.40 pm on Monday, said Ottoline Bray.\n',
        },
        at: '11.40 pm',
        related: ['10.40 pm'],
        message:
          '“Gressing Mill broke out at 11.40 pm, says fire officer Ottoline” here, but “out at Gressing Mill at 10.40 pm on Monday, said Ottoline” in a.md',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2025-10-20\n---\n\nThe Quayle Lantern Procession sets off from the fish market at six.\n',
        folder: {
          'a.md': '---\ndate: 2025-10-01\n---\n\nThe Quayle Lantern Procession leaves the fish market at 6pm.\n',
        },
        because: 'it is one hour',
      },
      {
        article:
          '---\ndate: 2025-10-20\n---\n\nThe Quayle Lantern Procession will leave the fish market at 6.30pm instead of six.\n',
        folder: {
          'a.md': '---\ndate: 2025-10-01\n---\n\nThe Quayle Lantern Procession leaves the fish market at 6pm.\n',
        },
        because: 'the change is told',
      },
      {
        article:
          '---\ndate: 2026-10-20\n---\n\nThe Quayle Lantern Procession sets off from the fish market at 6.30pm.\n',
        folder: {
          'a.md': '---\ndate: 2025-10-01\n---\n\nThe Quayle Lantern Procession leaves the fish market at 6pm.\n',
        },
        because: 'that was last year’s',
      },
      {
        article: '# Rillington Players\n\nDoors at the Rillington Playhouse open at 7.30 pm on Friday.\n',
        folder: {
          'a.md': '# Rillington Players on stage\n\nDoors of the Rillington Playhouse open at 2 pm on Sunday.\n',
        },
        because: 'two days have two hours',
      },
      {
        article: '# Rillington Players\n\nDoors of the Rillington Playhouse open at 7 pm.\n',
        folder: {
          'a.md': '# Rillington Players on stage\n\nThe play at the Rillington Playhouse begins at 7.30 pm.\n',
        },
        because: 'doors open before the play begins',
      },
      {
        article: '# Rillington Players\n\nDoors of the Rillington Playhouse open at 7 pm.\n',
        folder: { 'a.md': '# Doors in Amble\n\nDoors of the Amble Playhouse open at 8 pm.\n' },
        because: 'they are two houses',
      },
    ],
  },
})

function isOneHour({ one, other, topics, near, names, alone, apart, terse, weight }: AmountPair): boolean {
  if (one.aspect !== other.aspect || (apart ?? 0) > A_SEASON) return false
  if (one.aspect === undefined) return topics > 1 && alone && one.dated.length + other.dated.length > 0
  if (one.aspect === 'opening' || one.aspect === 'closing') return topics > 0 && names > 0 && alone
  return topics > 0 ? alone || names > 0 || topics > 1 : alone && (names > 0 || near > 1 || (terse && weight > LITTLE))
}

/** Articles with more in common tell of one event. */
const LITTLE = 2

/** Timetables change with the seasons. */
const A_SEASON = 60
