import { inPrint } from '../src/language/numbers.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'percent-of-mismatch',
  summary: 'A share in per cent is not what its part and whole give.',
  docs: `“35 of 120 (25 %)” is 29 per cent.

The rule reads a percentage alone in a bracket (or after “, or”) right behind “35 of 120”, “one in five” or a fraction, and the percentages of a table beside the numbers that they are shares of: there, at least two other rows must show that this is so. Counts are exact, other numbers within the rounding of their print; fractions and “one in five” are rough.

It is silent where the bracket holds other words, or where something stands between the numbers.

On 2,557 edited articles it finds one, read and true: “Of those 184 sites, 102 (57%)”. On the 391 labelled cases, which it was developed on: 3 findings, none false.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('share-of')) {
      if (value.fits) continue
      const { part, whole, said } = value
      const share = whole === undefined ? part.value : part.value / whole.value
      const of = whole === undefined ? part.text : `${part.text} of ${whole.text}`
      yield {
        message: `${of} is ${inPrint(100 * share, 0.1)} per cent, not ${said.text}`,
        at: span,
        related: [
          { at: part.at, note: 'the part' },
          ...(whole === undefined ? [] : [{ at: whole.at, note: 'the whole' }]),
        ],
        guards,
        identity: [of, said.text],
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'Of those asked, 35 of 120 (25%) would move to the island.',
        at: '25%',
        related: ['35', '120'],
        message: '35 of 120 is 29.2 per cent, not 25%',
      },
      {
        article: 'One in five (30 per cent) had never seen the sea.',
        at: '30 per cent',
        related: ['One', 'five'],
        message: 'One of five is 20.0 per cent, not 30 per cent',
      },
      {
        article: [
          '| Candidate | Votes | Share |',
          '|---|---:|---:|',
          '| Penhallow | 634 | 40.8% |',
          '| Trelease | 573 | 36.9% |',
          '| Bashir | 208 | 13.4% |',
          '| Hosking | 139 | 9.8% |',
          '| Total | 1,554 | 100% |',
        ].join('\n'),
        at: '9.8%',
        related: ['139', '1,554'],
        message: '139 of 1,554 is 8.9 per cent, not 9.8%',
      },
      {
        article: 'Of the 1,200 fines in Vik, 400, or a quarter, were for dogs.',
        at: 'a quarter',
        related: ['400', '1,200 fines'],
        message: '400 of 1,200 fines is 33.3 per cent, not a quarter',
      },
    ],
    passes: [
      { article: 'Of those asked, 35 of 120 (29%) would move to the island.', because: '35 of 120 is 29.2 per cent' },
      { article: 'A third (34 per cent) had never seen the sea.', because: '34 per cent is about a third' },
      { article: 'Nine of 9 vendors scored badly (0% in two tests).', because: 'the percentage is of something else' },
      { article: 'She won 3 of 4 games, a rise of 25 per cent.', because: 'the percentage is a change' },
    ],
  },
})
