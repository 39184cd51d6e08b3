import type { TimeConversion } from '../src/claims/time-conversions.ts'
import { clockInWords, minutesOf } from '../src/language/times.ts'
import { offsetOn } from '../src/language/zones.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'time-conversion-mismatch',
  summary: 'A time of day is given wrongly for another zone.',
  docs: `"We start at 18:00 in London, which is 20:00 in Karachi": on 30 January it is 23:00 there. The zones come from
abbreviations (UTC, ET, CEST) and from names of cities and countries with one clock; daylight saving from the day that
the sentence, or the one before it, names. Where no day is named, a conversion is wrong only if it is wrong in every
month of the article's year.

Silent about places that the rule does not know, about "local time" without a place, about departures and arrivals, and
about EST or CET in summer, which many write for the clock of the place.

On 2,557 edited articles with 4 conversions: no finding. In 348 labelled articles: 4 of 8, none false.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('time-conversion')) {
      const right = rightTimes(value)
      const given = minutesOf(value.second.time)
      if (right.length === 0 || right.some((minutes) => given.includes(minutes))) continue
      yield {
        message: `${value.first.words} is ${clockInWords(right[0]!)} in ${value.second.place}, not ${clockInWords(given[0]!)}`,
        at: span,
        related: [{ at: value.firstAt, note: 'the same moment' }],
        guards,
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The sale opens on 2 June 2025 at 10am Estonian time, which is 9am in London.',
        at: '9am in London',
        related: ['10am Estonian time'],
        message: '10am Estonian time is 8:00 in London, not 9:00',
      },
      {
        article: 'On 30 January 2024 we meet. The class starts at 18:00 in London, which is 20:00 in Karachi.',
        at: '20:00 in Karachi',
        related: ['18:00 in London'],
        message: '18:00 in London is 23:00 in Karachi, not 20:00',
      },
      {
        article: 'The call is at 14:00 UTC (8:00 a.m. ET) on 10 July 2024.',
        at: '8:00 a.m. ET',
        related: ['14:00 UTC'],
        message: '14:00 UTC is 10:00 in ET, not 8:00',
      },
      {
        article: 'When it is noon in Tokyo, it is 11 a.m. in Singapore and 9 a.m. in Delhi.',
        at: '9 a.m. in Delhi',
        related: ['noon in Tokyo'],
        message: 'noon in Tokyo is 8:30 in Delhi, not 9:00',
      },
    ],
    passes: [
      {
        article: 'The sale opens on 2 June 2025 at 11am Estonian time, which is 9am in London.',
        because: 'Tallinn is two hours ahead of London',
      },
      {
        article: 'On 30 January 2024 we meet. The class starts at 18:00 in London, which is 23:00 in Karachi.',
        because: 'Karachi is five hours ahead in winter',
      },
      {
        article: 'The call is at 14:00 UTC (10:00 a.m. ET) on 10 July 2024.',
        because: 'it is summer time in New York',
      },
      {
        article: 'The call is at 14:00 UTC (10:00 a.m. EST) on 10 July 2024.',
        because: 'EST is often written for New York',
      },
      {
        article: 'The train leaves at 18:00 in London and arrives at 20:00 in Paris.',
        because: 'those are two moments',
      },
      {
        article: 'At 18:00 in London, which is 13:00 in New York, the bell rings.',
        because: 'it is so in winter and in summer',
      },
      { article: 'Doors open at 18:00 (20:00 in Korsvik).', because: 'nobody knows the clock of Korsvik' },
    ],
  },
})

/** The minutes after midnight that the second clock can show, over all readings of the first. */
function rightTimes({ first, second, days }: TimeConversion): number[] {
  const right = new Set<number>()
  for (const day of days) {
    for (const from of first.zones) {
      for (const to of second.zones) {
        const shift = offsetOn(to, day) - offsetOn(from, day)
        for (const minutes of minutesOf(first.time)) right.add((((minutes + shift) % 1440) + 1440) % 1440)
      }
    }
  }
  return [...right]
}
