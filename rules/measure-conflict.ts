import type { AmountFact } from '../src/claims/across.ts'
import { type AmountPair, isMistyped } from '../src/claims/amount-pairs.ts'
import { defineRule } from '../src/rule.ts'
import { amountsSaidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'measure-conflict',
  summary: 'Two articles give one thing two lengths, weights or durations.',
  docs: `
A pool of 50 metres in one article and “the 25-metre pool” in another; a ferry that takes 45 minutes and then 25; a man
jailed for four years and then for three. The rule compares lengths, areas, weights, speeds and durations in two articles
about one matter: both name somebody or something that hardly any other article names. The words around must say that one
thing is measured in one way; how wide and how long something is are two measures.

Silent about what is replaced or extended, about things that names tie to another place (“the other lighthouse, on Hestholm”), measures
that differ by less than five per cent, as rounding and conversion do, and long articles, in which much is alike by chance.
Two articles may mean two things, so a finding is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 8 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  check: ({ articles }) => amountsSaidOtherwise(articles, isMeasure, isOneMeasure),
  examples: {
    flags: [
      {
        article: '# Six at the ropes\n\nRinging at Saint Orrin moves 1,420 kilos of bronze, says Ilka Fenner.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '# A bell for Saint Orrin\n\nIlka Fenner has cast a bell of bronze for Saint Orrin. It weighs 1,240 kilos.\n',
        },
        at: '1,420 kilos',
        related: ['1,240 kilos'],
        message:
          '“Ringing at Saint Orrin moves 1,420 kilos of bronze, says Ilka” here, but “It weighs 1,240 kilos” in a.md',
      },
      {
        article: '---\ndate: 2024-05-01\n---\n\nThe 700-metre bridge is the work of Tomas Lindqvist.\n',
        path: 'profile.md',
        folder: {
          'plan.md': '---\ndate: 2024-02-01\n---\n\nThe bridge will be 900 metres long, says Tomas Lindqvist.\n',
        },
        at: '700-metre',
        related: ['900 metres'],
        message:
          '“The 700-metre bridge is the work” here, but “The bridge will be 900 metres long, says Tomas Lindqvist” in plan.md',
      },
      {
        article: '# A day on Hestholm\n\nThe boat from Brekkasund crosses in 20 minutes.\n',
        path: 'weekend.md',
        folder: { 'getting-there.md': '# Getting to Hestholm\n\nThe boat from Brekkasund takes 40 minutes.\n' },
        at: '20 minutes',
        related: ['40 minutes'],
        message:
          '“boat from Brekkasund crosses in 20 minutes” here, but “The boat from Brekkasund takes 40 minutes” in getting-there.md',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nVera Tallow got two years in prison for theft.\n',
        path: 'comment.md',
        folder: {
          'court.md': '---\ndate: 2024-03-09\n---\n\nVera Tallow was sentenced to 18 months in prison on Friday.\n',
        },
        at: 'two years',
        related: ['18 months'],
        message:
          '“Vera Tallow got two years in prison for theft” here, but “Vera Tallow was sentenced to 18 months in prison on Friday” in court.md',
      },
    ],
    passes: [
      {
        article:
          '# A bell on show\n\nThe bell of Saint Orrin weighs 1,120 kilos. The missing 120 kilos were sawn off and sold, says Ilka Fenner.\n',
        folder: {
          'a.md':
            '# A bell for Saint Orrin\n\nIlka Fenner has cast a bell of bronze for Saint Orrin. It weighs 1,240 kilos.\n',
        },
        because: 'a piece was sawn off',
      },
      {
        article: '# A sale\n\nA 640-kilo fragment of the bell of Saint Orrin was sold, says Ilka Fenner.\n',
        folder: {
          'a.md':
            '# A bell for Saint Orrin\n\nIlka Fenner has cast a bell of bronze for Saint Orrin. It weighs 1,240 kilos.\n',
        },
        because: 'a fragment weighs less than the bell',
      },
      {
        article: '# A bell at home\n\nIlka Fenner put the bell of Saint Orrin on a farm scale. It read 1,420 kilos.\n',
        folder: {
          'a.md':
            '# A bell for Saint Orrin\n\nIlka Fenner has cast a bell of bronze for Saint Orrin. It weighs 1,240 kilos.\n',
        },
        because: 'a farm scale weighs roughly',
      },
      {
        article: '# The Tamber Wren on test\n\nThe older Tamber Finch weighs 18 kilos; the Tamber Wren is lighter.\n',
        folder: { 'release.md': '# The Tamber Wren\n\nThe new bicycle, the Tamber Wren, weighs 14 kilos.\n' },
        because: 'the Finch is another bicycle',
      },
      {
        article: '# The Kessin barrage\n\nIn Marrowby the water of the Kessin barrage is 21 metres deep.\n',
        folder: {
          'other.md':
            '# The Kessin barrage\n\nThe Kessin barrage keeps 12 metres more than it did in the time of Osric Fenn.\n',
        },
        because: '“12 metres more” is a difference',
      },
      {
        article: 'The 900-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The bridge will be 900 metres long, says Tomas Lindqvist.\n' },
        because: 'the length is the same',
      },
      {
        article: 'The 700-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The bridge will be 900 metres long, says Mariam Okoro.\n' },
        because: 'nothing ties the two articles to one bridge',
      },
      {
        article: 'The 700-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The tunnel will be 900 metres long, says Tomas Lindqvist.\n' },
        because: 'a bridge and a tunnel are measured',
      },
      {
        article: '# A day on Hestholm\n\nThe other lighthouse, on Rauno, is 19 metres tall.\n',
        folder: { 'see.md': '# What to see on Hestholm\n\nThe lighthouse is 38 metres tall.\n' },
        because: 'the other lighthouse is meant',
      },
      {
        article: '# A day on Hestholm\n\nThe lighthouse is 6 metres wide.\n',
        folder: { 'see.md': '# What to see on Hestholm\n\nThe lighthouse is 38 metres tall.\n' },
        because: 'width and height are two measures',
      },
      {
        article: '# Winter on Hestholm\n\nThe boat from Brekkasund takes 55 minutes in winter.\n',
        folder: { 'getting-there.md': '# Getting to Hestholm\n\nThe boat from Brekkasund takes 40 minutes.\n' },
        because: 'in winter it takes longer',
      },
      {
        article: '# Round Hestholm\n\nThe path round Hestholm is 22 kilometres long, says Tomas Lindqvist.\n',
        folder: { 'see.md': '# What to see on Hestholm\n\nThe island is 9 kilometres long, says Tomas Lindqvist.\n' },
        because: 'a path and an island',
      },
      {
        article: '# The light on Hestholm\n\nThe crossing from Brekkasund to Hestholm took two hours under sail.\n',
        folder: { 'see.md': '# Getting to Hestholm\n\nThe crossing from Brekkasund takes 50 minutes.\n' },
        because: 'it took longer long ago',
      },
      {
        article:
          '---\ndate: 2024-08-20\n---\n\nMaja Lindqvist won the single sculls at Brekkasund again, in 8 minutes 31 seconds.\n',
        folder: {
          'last.md':
            '---\ndate: 2023-08-21\n---\n\nMaja Lindqvist won the single sculls at Brekkasund in 8 minutes 12 seconds.\n',
        },
        because: 'they are the races of two years',
      },
      {
        article: '# A walk on Hestholm\n\nThe keeper’s house beside the lighthouse, six metres tall, is a café.\n',
        folder: { 'see.md': '# What to see on Hestholm\n\nThe lighthouse is 31 metres tall.\n' },
        because: 'a house and a lighthouse',
      },
      {
        article: '---\ndate: 2024-09-11\n---\n\nThe gauge at Ostrow Lock stood at 6.40 metres in the evening.\n',
        folder: { 'a.md': '---\ndate: 2024-09-11\n---\n\nThe gauge at Ostrow Lock stood at 6.80 metres at noon.\n' },
        because: 'by the evening the water has fallen',
      },
    ],
  },
})

function isMeasure({ sort, of }: AmountFact): boolean {
  // Temperatures are those of a day.
  return (sort === 'unit' && of !== 'temperature') || sort === 'time' || sort === 'rate'
}

function isOneMeasure(pair: AmountPair): boolean {
  const { one, other, topics, near, names, alone, weight, apart, anchors, terse } = pair
  if (isMistyped(pair)) return true
  const isSure = one.aspect === other.aspect && one.aspect !== undefined
  if (anchors > 0 && one.aspect === other.aspect && (topics > 0 || isSure || (near > 0 && one.sort === 'time')))
    return true
  if (one.sort === 'rate') return (apart ?? 0) < A_SEASON && alone && topics + names > 0
  if (one.sort === 'time')
    return isSure ? topics + names > 0 || alone : topics > 0 && (names > 0 || topics > 1) && (apart ?? 0) < A_SEASON
  if (Math.abs(one.low - other.low) <= ROUNDING * Math.max(Math.abs(one.low), Math.abs(other.low))) return false
  if (terse && alone && weight > 2 && one.aspect === other.aspect && names + near > 0) return true
  return topics > 0 || (isSure && (names > 0 || near > 1 || (alone && weight > 2)))
}

/** Timetables and opening times change with the seasons. */
const A_SEASON = 60

/** Rounding and conversion move a measure by a few per cent. */
const ROUNDING = 0.05
