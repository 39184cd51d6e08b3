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

The text's own word goes before: "Halden is five hours behind", "the clocks go forward".

On 2,557 edited articles with few conversions, 350 news reports and 103 encyclopaedia articles: no finding. On the 391 labelled cases, which it was developed on: 7 findings, none false; 7 of the 12 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const conversions = claims.of('time-conversion')
    for (const { value, span, guards } of conversions) {
      const right = rightTimes(value)
      const given = minutesOf(value.second.time)
      if (right.length === 0 || right.some((minutes) => given.includes(minutes))) continue
      if (value.among === 'one-of-several' && !conversions.some((other) => isRightBeside(other.value, value))) continue
      yield {
        message: `${value.first.words} is ${clockInWords(right[0]!)} in ${value.second.place}, not ${clockInWords(given[0]!)}`,
        at: span,
        related: [{ at: value.firstAt, note: 'the same moment' }],
        guards,
      }
    }
    for (const { value, span, guards } of claims.of('stated-conversion')) {
      if (value.right.some((minutes) => value.given.includes(minutes))) continue
      yield {
        message:
          value.gap === undefined
            ? `${value.first} and ${clockInWords(value.given[0]!)} are given for one time`
            : `${value.first} is ${value.right.map(clockInWords).join(' or ')} where ${value.gap}, not ${clockInWords(value.given[0]!)}`,
        at: span,
        related: [
          { at: value.firstAt, note: 'the same moment' },
          ...(value.gapAt === undefined ? [] : [{ at: value.gapAt, note: 'the clocks' }]),
        ],
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
      {
        article:
          'Port Selwyn keeps its own time, and Halden is five hours behind it. If the boat is due at 10 p.m. in Port Selwyn, it is 6 p.m. in Halden.',
        at: '6 p.m.',
        related: ['10 p.m.', 'Halden is five hours behind it'],
        message: '10 p.m. is 17:00 where Halden is five hours behind it, not 18:00',
      },
      {
        article:
          'In September Georgia is three hours ahead of London. If you phone at 8pm from Tbilisi it is 6pm there.',
        at: '6pm',
        related: ['8pm', 'Georgia is three hours ahead of London'],
        message: '8pm is 17:00 where Georgia is three hours ahead of London, not 18:00',
      },
      {
        article: 'The webinar of 12 December 2023 starts at 14:00 in London, 3 p.m. in New York and 15:00 in Berlin.',
        at: '3 p.m. in New York',
        related: ['14:00 in London'],
        message: '14:00 in London is 9:00 in New York, not 15:00',
        severity: 'warning',
      },
      {
        article: 'Supper in the dining car is served from 21:30 (10.30pm).',
        at: '10.30pm',
        related: ['21:30'],
        message: '21:30 and 22:30 are given for one time',
      },
      {
        article: 'In spring the clocks go forward, from 2 a.m. to 1 a.m., and cows are milked at the wrong time.',
        at: '1 a.m.',
        related: ['2 a.m.', 'clocks go forward'],
        message: '2 a.m. is 3:00 where the clocks go forward, not 1:00',
      },
    ],
    passes: [
      {
        article:
          'Port Selwyn keeps its own time, and Halden is five hours behind it. If the boat is due at 10 p.m. in Port Selwyn, it is 5 p.m. in Halden.',
        because: 'it is five hours less',
      },
      {
        article: 'Lisbon is an hour behind Madrid. She woke at 8 a.m. in Lisbon, and lunch was at noon in Madrid.',
        because: 'these are two moments',
      },
      {
        article: 'The tour plays at 20:00 in London, 19:30 in New York and 21:00 in Berlin.',
        because: 'these may be three evenings',
      },
      { article: 'Supper is served from 21:30 (9.30pm).', because: 'it is one time' },
      { article: 'Doors open at 21:30 (8.30pm for members).', because: 'members come earlier' },
      {
        article: 'In autumn the clocks go back, from 3 a.m. to 2 a.m., and everybody sleeps.',
        because: 'an hour is won',
      },
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

/** Another clock of the list shows the moment of the first, so that the list is of one moment. */
function isRightBeside(other: TimeConversion, value: TimeConversion): boolean {
  return (
    other !== value &&
    other.first === value.first &&
    rightTimes(other).some((minutes) => minutesOf(other.second.time).includes(minutes))
  )
}

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
