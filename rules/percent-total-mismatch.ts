import { inPrint } from '../src/language/numbers.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'percent-total-mismatch',
  summary: 'Shares that are given as all of a whole do not add up to a hundred per cent.',
  docs: `“58 per cent to the one, the remaining 46 per cent to the other”: 104 per cent of a company cannot be owned.

The rule adds up shares in a sentence whose last one is “the remaining” or “the other”, and the shares of a table column where only one answer was possible: the text by the table says so, or the answers exclude each other (“very good, good, poor”; “yes, no, don’t know”). All shares are read as what their print can be a rounding of.

Without such words, shares of one sentence are added up where they exclude each other (ways to travel, age groups, “for” and “against”), where a verb divides (“comes from”, “a blend of”) or goes for all of them (“46 per cent were healthy, 31 per cent damaged …”), and across sentences where the last one leaves nothing out (“One in ten said they did not know”); a little more than a hundred is then a warning.

It is silent about questions with several answers, partial lists, and columns without such a sign.

On 2,557 edited articles it finds nothing, so nothing false. On the 391 labelled cases, which it was developed on: 10 findings, none false; 11 of the 14 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, guards } of claims.of('parts-total')) {
      if (value.fits || value.total !== undefined) continue
      const shown = value.parts.map((part) => inPrint(part.value, value.grain)).join(' + ')
      const [first, ...rest] = [...value.parts].reverse()
      yield {
        message: `${shown} = ${inPrint(value.sum, value.grain)} per cent, not 100`,
        at: first!.at,
        related: [
          ...rest.reverse().map((part) => ({ at: part.at, note: 'another share of the same whole' })),
          ...(value.because === undefined ? [] : [{ at: value.because, note: 'only one answer was possible' }]),
        ],
        guards,
        identity: value.parts.map((part) => part.text),
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The town owns 58 per cent of the ferry and the county the remaining 46 per cent.',
        at: '46 per cent',
        related: ['58 per cent'],
        message: '58 + 46 = 104 per cent, not 100',
      },
      {
        article: [
          'How do you rate the new timetable?',
          '',
          '| Answer | Share |',
          '|---|---|',
          '| Very good | 12% |',
          '| Good | 41% |',
          '| Poor | 29% |',
          '| Very poor | 25% |',
        ].join('\n'),
        at: '25%',
        related: ['12%', '41%', '29%'],
        message: '12 + 41 + 29 + 25 = 107 per cent, not 100',
      },
      {
        article: [
          '| Reason | Share |',
          '|---|---|',
          '| Price | 44% |',
          '| Distance | 31% |',
          '| Weather | 37% |',
          '',
          'Only one answer was allowed.',
        ].join('\n'),
        at: '37%',
        related: ['44%', '31%', 'Only one answer was allowed.'],
        message: '44 + 31 + 37 = 112 per cent, not 100',
      },
      {
        article: 'Two in three were ill, or 66 per cent. The rest, 44 per cent, were well.',
        at: '44 per cent',
        related: ['66 per cent'],
        message: '66 + 44 = 110 per cent, not 100',
      },
      {
        article: 'In autumn 41 percent walk to school, 33 percent come by bus, 22 percent by car and 12 percent cycle.',
        at: '12 percent',
        related: ['41 percent', '33 percent', '22 percent'],
        message: '41 + 33 + 22 + 12 = 108 per cent, not 100',
      },
      {
        article: 'The yarn is a blend of 55% wool, 30% linen and 20% silk.',
        at: '20%',
        related: ['55%', '30%'],
        message: '55 + 30 + 20 = 105 per cent, not 100',
        severity: 'warning',
      },
      {
        article: 'Of every pound, 68 pence goes to the ferry, 17 pence to the pier and 21 pence to the office.',
        at: '21 pence',
        related: ['68 pence', '17 pence'],
        message: '68 + 17 + 21 = 106 per cent, not 100',
        severity: 'warning',
      },
      {
        article:
          'Sixty-two per cent of islanders want a bridge. Another 34 per cent are against it. One in ten said they did not know.',
        at: 'One in ten',
        related: ['Sixty-two per cent', '34 per cent'],
        message: '62 + 34 + 10 = 106 per cent, not 100',
        severity: 'warning',
      },
      {
        article: 'In the trial 46 per cent were healthy, 31 per cent damaged and 28 per cent lame.',
        at: '28 per cent',
        related: ['46 per cent', '31 per cent'],
        message: '46 + 31 + 28 = 105 per cent, not 100',
        severity: 'warning',
      },
      {
        article: 'In the plot sand makes up 41 per cent, silt 38 per cent and clay 31 per cent.',
        at: '31 per cent',
        related: ['41 per cent', '38 per cent'],
        message: '41 + 38 + 31 = 110 per cent, not 100',
        severity: 'warning',
      },
      {
        article: 'The plan was carried by 62 per cent to 48.',
        at: '48',
        related: ['62 per cent'],
        message: '62 + 48 = 110 per cent, not 100',
        severity: 'warning',
      },
      {
        article: 'The bridge is paid for: a third in loans, half in grants and a quarter by the town.',
        at: 'a quarter',
        related: ['a third', 'half'],
        message: '33 + 50 + 25 = 108 per cent, not 100',
        severity: 'warning',
      },
    ],
    passes: [
      { article: 'The plan was carried by 62 per cent to 38.', because: 'the two sides make 100' },
      { article: 'The fare rose by 62 per cent to 48 pence.', because: '48 is no share' },
      {
        article: 'In autumn 41 percent walk to school, 33 percent come by bus, 14 percent by car and 12 percent cycle.',
        because: 'the shares make 100',
      },
      {
        article: 'The yarn is a blend of 55% wool, 25% linen and 20% silk.',
        because: 'the shares make 100',
      },
      {
        article:
          'Sixty-two per cent of islanders want a bridge. Another 34 per cent are against it. One in twenty said they did not know.',
        because: '62, 34 and about five are a hundred as printed',
      },
      {
        article: 'Of those who answered, 66 per cent want a pool, 51 per cent a library and 44 per cent a park.',
        because: 'one may want two things',
      },
      {
        article: 'Of the visitors, 60 per cent came by car, 30 per cent stayed overnight and 14 per cent came back.',
        because: 'who came by car may have stayed',
      },
      {
        article: 'Sales fell by 52 per cent, profit by 6 per cent. The remaining 41 per cent of the shops have closed.',
        because: 'two shares stand before it',
      },
      {
        article: 'The town owns 58 per cent of the ferry and the county the remaining 42 per cent.',
        because: 'the shares make 100',
      },
      {
        article: ['| Reason | Share |', '|---|---|', '| Price | 44% |', '| Distance | 31% |', '| Weather | 37% |'].join(
          '\n',
        ),
        because: 'several reasons may have been named',
      },
      {
        article: ['| Answer | Share |', '|---|---|', '| Yes | 34% |', '| No | 33% |', '| Don’t know | 34% |'].join(
          '\n',
        ),
        because: '101 is the rounding of the parts',
      },
      {
        article: 'About 60 per cent came by bus and the other 20 per cent of the money went on bread.',
        because: 'a sum far from 100 is of other wholes',
      },
    ],
  },
})
