import { inPrint } from '../src/language/numbers.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'table-total-mismatch',
  summary: 'A total in a table is not the sum of its rows or columns.',
  docs: `A total is the one number of a table that readers quote, and the one that a table proves by itself: when a row is changed late and the total is not, both stand in print side by side.

The rule adds up what a row or column labelled “Total”, “Sum”, “All …”, “Together” or “Overall” says it adds up. It tries every reading of the table (all rows, the rows since the last subtotal, the subtotals alone, with “of which” rows, a total on top of its parts) and speaks only where none of them gives the total within the rounding of the printed numbers.

Whole numbers are added exactly; decimals, shares, money, measures and numbers that the header, the caption or a note gives in thousands or millions within the rounding of their print. Where the table does not say which they are, a total that only rounding could explain is a warning.

A total *row* is an error where another of its columns adds up or where the sum is close to the total; otherwise a warning. “Group” or “Full year” is read as a total only where another column proves it. A total *column* is only read where the same sum holds in at least two other rows (in a table of two rows, in the other one: a warning).

On the 391 labelled cases, which it was developed on: 18 findings, none false; 16 of the 17 mistakes of its kind are found, by it or another rule. The 2,557 edited articles have no table with a numeric total, so they say nothing of false findings.

It is silent about averages, maxima, rates, ranks, targets and years, about columns with an empty or unreadable cell, about numbers with a note mark, and about tables with merged cells.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('table-total')) {
      if (value.adds) continue
      const { stated, parts, sum } = value
      const shown =
        parts.length <= 6
          ? parts.map((part) => part.number.text).join(' + ')
          : `${parts[0]!.number.text} + … + ${parts.at(-1)!.number.text}`
      const grain = Math.min(stated.grain, ...parts.map((part) => part.number.grain))
      const of = value.of === '' ? '' : ` of ${value.of}`
      yield {
        message: `${value.label}${of} is ${stated.text} here, but ${shown} = ${inPrint(sum, grain)}`,
        at: span,
        related: parts.slice(0, 12).map((part) => ({ at: part.at, note: 'one of the parts' })),
        guards,
        identity: [value.label, value.of, stated.text, String(sum)],
      }
    }
  },
  examples: {
    flags: [
      {
        article: [
          '| €m | 2023 | 2024 |',
          '|---|---:|---:|',
          '| Iberia | 61.3 | 63.9 |',
          '| France | 24.6 | 27.8 |',
          '| Elsewhere | 9.2 | 13.8 |',
          '| **Sales** | **95.1** | **115.5** |',
        ].join('\n'),
        at: '115.5',
        related: ['63.9', '27.8', '13.8'],
        message: 'Sales of 2024 is 115.5 here, but 63.9 + 27.8 + 13.8 = 105.5',
      },
      {
        article: [
          'Members by branch:',
          '',
          '| Branch | 2022 | 2023 |',
          '|---|---:|---:|',
          '| Oslo | 410 | 432 |',
          '| Bergen | 275 | 290 |',
          '| Bodø | 120 | 118 |',
          '| Total | 805 | 850 |',
        ].join('\n'),
        at: '850',
        related: ['432', '290', '118'],
        message: 'Total of 2023 is 850 here, but 432 + 290 + 118 = 840',
      },
      {
        article: [
          '| Nation | Gold | Silver | Bronze | Total |',
          '|---|---|---|---|---|',
          '| Norway | 5 | 3 | 4 | 12 |',
          '| Kenya | 4 | 4 | 1 | 9 |',
          '| Japan | 8 | 26 | 7 | 40 |',
          '| Peru | 1 | 0 | 2 | 3 |',
        ].join('\n'),
        at: '40',
        related: ['8', '26', '7'],
        message: 'Total of Japan is 40 here, but 8 + 26 + 7 = 41',
      },
      {
        article: [
          '| Where the money went | € |',
          '|---|---:|',
          '| Boats | 62,400 |',
          '| Fuel | 18,250 |',
          '| Wages | 41,000 |',
          '| All costs | 126,150 |',
        ].join('\n'),
        at: '126,150',
        related: ['62,400', '18,250', '41,000'],
        message: 'All costs is 126,150 here, but 62,400 + 18,250 + 41,000 = 121,650',
      },
      {
        article: [
          '| Team | Medals |',
          '|---|---:|',
          '| Marl | 14 |',
          '| Tarn | 6 |',
          '| Hesse | 5 |',
          '| Total | 24 |',
        ].join('\n'),
        at: '24',
        related: ['14', '6', '5'],
        message: 'Total of Medals is 24 here, but 14 + 6 + 5 = 25',
      },
    ],
    passes: [
      {
        article: [
          '| Runner | First leg | Second leg |',
          '|---|---:|---:|',
          '| Ruiz | 61 | 63 |',
          '| Orr | 24 | 27 |',
          '| **Dahl** | **91** | **94** |',
        ].join('\n'),
        because: 'a last row in bold that no column shows to be a sum may be the winner',
      },
      {
        article: [
          '| Crowns | 2024 |',
          '|---|---:|',
          '| Schools | 190 |',
          '| Health | 263 |',
          '| Debt | 97 |',
          '| Total | 550 |',
          '| Total without debt | 453 |',
        ].join('\n'),
        because: 'the last row leaves one out of the total above it',
      },
      {
        article: [
          '| Region | Sales (€m) |',
          '|---|---:|',
          '| North | 41 |',
          '| South | 38 |',
          '| Export | 22 |',
          '| Total | 102 |',
        ].join('\n'),
        because: 'millions are cut, and their sum is not exact',
      },
      {
        article: [
          '| Branch | 2022 | 2023 |',
          '|---|---:|---:|',
          '| Oslo | 410 | 432 |',
          '| Bergen | 275 | 290 |',
          '| Bodø | 120 | 118 |',
          '| Total | 805 | 840 |',
        ].join('\n'),
        because: 'both totals add up',
      },
      {
        article: [
          '| Region | Sales (€m) |',
          '|---|---:|',
          '| North | 41.3 |',
          '| South | 38.4 |',
          '| Export | 22.4 |',
          '| Total | 102.0 |',
        ].join('\n'),
        because: 'the printed parts make 102.1, which is the rounding of each',
      },
      {
        article: [
          '| Line | Passengers |',
          '|---|---:|',
          '| Trams | 310 |',
          '| Ferries | 95 |',
          '| of which night ferries | 15 |',
          '| Buses | 120 |',
          '| Total | 525 |',
        ].join('\n'),
        because: 'the night ferries are part of the ferries',
      },
      {
        article: [
          '| Item | Cost |',
          '|---|---:|',
          '| Roof | 300 |',
          '| Walls | 200 |',
          '| Subtotal | 500 |',
          '| Garden | 80 |',
          '| Fence | 40 |',
          '| Subtotal | 120 |',
          '| Total | 620 |',
        ].join('\n'),
        because: 'the total adds up the subtotals',
      },
      {
        article: [
          '| School | Pupils | Average age |',
          '|---|---:|---:|',
          '| Hillside | 210 | 9.1 |',
          '| Riverside | 190 | 8.7 |',
          '| All schools | 400 | 8.9 |',
        ].join('\n'),
        because: 'an average is no sum',
      },
      {
        article: [
          '| Quarter | Guests |',
          '|---|---:|',
          '| First | 1,200 |',
          '| Second | – |',
          '| Third | 900 |',
          '| Total | 2,750 |',
        ].join('\n'),
        because: 'one part is missing',
      },
    ],
  },
})
