import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'table-text-conflict',
  summary: 'The text gives a value that the table gives otherwise.',
  docs: `“A large pot takes 27 kg of soil, as the table says”, and the table says 17 kg: the text was written from memory, or the table was changed.

The rule looks for sentences that name a row and a column of a table in the article and give a value that stands nowhere in the table. A property that every column has (“its 5,000 mAh battery” beside 3,000 and 4,000) is compared with all of its cells; “64 TB” beside the only “64 GB” with that one.

It is silent about sentences that compare, add up, average, hedge or speak of another time, about values that are the sum or difference of two cells, about tables in thousands or millions, and where two tables or two rows could be meant.

On the 391 labelled cases, which it was developed on: 5 findings, none false. The 2,557 edited articles, few of which have tables, give no finding.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('table-citation')) {
      const given = value.cells.map((cell) => cell.text).join(' and ')
      yield {
        message: `${value.told} here, but the table gives ${given} (${value.what})`,
        at: span,
        related: value.cells.map((cell) => ({ at: cell.at, note: 'the table' })),
        guards,
        identity: [value.what, value.told, given],
      }
    }
  },
  examples: {
    flags: [
      {
        article: [
          '| Pot | Litres | Soil |',
          '|---|---|---|',
          '| small | 10 | 7 kg |',
          '| large | 25 | 17 kg |',
          '',
          'A large pot takes 27 kg of soil.',
        ].join('\n'),
        at: '27 kg',
        related: ['17 kg'],
        message: '27 kg here, but the table gives 17 kg (large, Soil)',
      },
      {
        article: [
          '| | Lumo 3 | Lumo 4 |',
          '|---|---|---|',
          '| Battery | 3,000 mAh | 4,000 mAh |',
          '| Weight | 160 g | 172 g |',
          '',
          'With its 5,000 mAh battery the phone lasts two days.',
        ].join('\n'),
        at: '5,000 mAh',
        related: ['3,000 mAh', '4,000 mAh'],
        message: '5,000 mAh here, but the table gives 3,000 mAh and 4,000 mAh (Battery)',
      },
      {
        article: [
          '| Boat | Length | Weight |',
          '|---|---|---|',
          '| Heron | 12 m | 9 t |',
          '| Swift | 9 m | 4 t |',
          '',
          'The Heron is 15 m long.',
        ].join('\n'),
        at: '15 m',
        related: ['12 m'],
        message: '15 m here, but the table gives 12 m (Heron, Length)',
      },
    ],
    passes: [
      {
        article: [
          '| Pot | Litres | Soil |',
          '|---|---|---|',
          '| small | 10 | 7 kg |',
          '| large | 25 | 17 kg |',
          '',
          'A large pot takes 17 kg of soil.',
        ].join('\n'),
        because: 'the table says so',
      },
      {
        article: [
          '| Pot | Litres | Soil |',
          '|---|---|---|',
          '| small | 10 | 7 kg |',
          '| large | 25 | 17 kg |',
          '',
          'A large pot needs 10 kg more than a small one.',
        ].join('\n'),
        because: 'a comparison',
      },
      {
        article: [
          '| Pot | Litres | Soil |',
          '|---|---|---|',
          '| small | 10 | 7 kg |',
          '| large | 25 | 17 kg |',
          '',
          'A small and a large pot need 24 kg of soil.',
        ].join('\n'),
        because: 'the sum of both',
      },
      {
        article: [
          '| Boat | Length | Weight |',
          '|---|---|---|',
          '| Heron | 12 m | 9 t |',
          '| Swift | 9 m | 4 t |',
          '',
          'The Heron sailed 21 km on her first day.',
        ].join('\n'),
        because: 'the distance is not the length',
      },
      {
        article: [
          '| Boat | Length | Weight |',
          '|---|---|---|',
          '| Heron | 12 m | 9 t |',
          '| Swift | 9 m | 4 t |',
          '',
          'The old Heron was about 14 m long.',
        ].join('\n'),
        because: 'the length is approximate, and that of another boat',
      },
      {
        article: [
          '| | Lumo 3 | Lumo 4 |',
          '|---|---|---|',
          '| Battery | 3,000 mAh | 4,000 mAh |',
          '| Weight | 160 g | 172 g |',
          '',
          'Its predecessor had a 2,500 mAh battery.',
        ].join('\n'),
        because: 'another phone',
      },
    ],
  },
})
