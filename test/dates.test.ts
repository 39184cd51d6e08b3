import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { RULES } from '../rules/index.ts'
import { optionsWith } from '../src/claims/options.ts'
import { agesIn } from '../src/language/ages.ts'
import { civilDate, dayNumber, isoDate, monthLength, weekdayOf } from '../src/language/calendar.ts'
import { datesIn } from '../src/language/dates.ts'
import { durationsIn } from '../src/language/durations.ts'
import { clockInWords, timesIn } from '../src/language/times.ts'
import { lintSource } from '../src/lint.ts'
import { cpuTimeOf } from './cpu-time.ts'

/** “3 March 2024” → `3 March 2024 = 2024-3-3`: what is read, and where. */
function read(text: string): string[] {
  return datesIn(text).map(({ start, end, year, month, day, precision, part, season, approximate, weekday }) => {
    const parts = [part, season, year, month, day].filter((piece) => piece !== undefined).join('-')
    const more = [weekday === undefined ? '' : ` on ${weekday.number}`, approximate ? ' about' : ''].join('')
    return `${text.slice(start, end)} = ${parts} ${precision}${more}`
  })
}

describe('the calendar', () => {
  test('agrees with Date over the years 1600 to 2400', () => {
    for (let number = dayNumber(1600, 1, 1); number <= dayNumber(2400, 1, 1); number += 17) {
      const date = new Date(number * 86_400_000)
      expect(isoDate(number)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
    }
  })

  test('turns years before Christ back', () => {
    expect(civilDate(dayNumber(-43, 3, 15))).toEqual({ year: -43, month: 3, day: 15 })
  })

  test('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => monthLength(2, year))).toEqual([28, 29, 28, 29])
  })
})

describe('dates in a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['She came on 3 March 2024.', ['3 March 2024 = 2024-3-3 day']],
    ['She came on March 3rd, 2024, by bus.', ['March 3rd, 2024 = 2024-3-3 day']],
    ['Due Mar. 3 at noon', ['Mar. 3 = 3-3 day']],
    ['on Tuesday 3 March at 7', ['Tuesday 3 March = 3-3 day on 2']],
    ['on Fri., Feb. 4, 2023', ['Fri., Feb. 4, 2023 = 2023-2-4 day on 5']],
    ['on the 3rd of March', ['3rd of March = 3-3 day']],
    ['since the twenty-first of June 1997', ['twenty-first of June 1997 = 1997-6-21 day']],
    ['on 2024-03-03', ['2024-03-03 = 2024-3-3 day']],
    ['on 03.04.2024', ['03.04.2024 = 2024-4-3 day']],
    ['on 12/25/2024', ['12/25/2024 = 2024-12-25 day']],
    ['from 3–5 March 2024', ['3 = 2024-3-3 day', '5 March 2024 = 2024-3-5 day']],
    ['March 3-5, 2024', ['March 3 = 2024-3-3 day', '5, 2024 = 2024-3-5 day']],
    ['28 December to 3 January 2025', ['28 December = 2024-12-28 day', '3 January 2025 = 2025-1-3 day']],
    ['in early March 2024', ['March 2024 = early-2024-3 month']],
    ['spring 1998 was wet', ['spring 1998 = spring-1998 season']],
    ['the season 2019–20', ['2019 = 2019 year', '20 = 2020 year']],
    ['from 2010 to 2018', ['2010 = 2010 year', '2018 = 2018 year']],
    ['(1930–2001)', ['1930 = 1930 year', '2001 = 2001 year']],
    ['in the 1990s', ['1990s = 1990 decade']],
    ['the 19th century', ['19th century = 1801 century']],
    ['in 44 BC', ['44 BC = -44 year']],
    ['about 1900', ['1900 = 1900 year about']],
    ['MARCH 3, 2024', ['MARCH 3, 2024 = 2024-3-3 day']],
    ['4 February 2023 (a Saturday)', ['4 February 2023 = 2023-2-4 day on 6']],
    ['Saturday (4 February 2023)', ['Saturday (4 February 2023 = 2023-2-4 day on 6']],
    ['In May 12 people came', ['May = 5 month']],
    ['We march 3 miles in 2000 steps, may 4 follow', []],
    ['Theresa May 2 votes short', ['May 2 = 5-2 day']],
    ['a budget of 1500 euros and 2000 people', []],
    ['version 2.2024 and room 2012', []],
    ['https://example.org/2024/03/04/x', []],
    ['Tuesday, 1 March 2000 GMT', ['Tuesday, 1 March = 3-1 day on 2']],
    ['Friday and Saturday, 4 February', ['4 February = 2-4 day']],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

const settings = RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }))

function rulesFound(source: string, path: string, now?: string): string[] {
  return lintSource(source, path, settings, optionsWith({ now })).findings.map(
    ({ rule, at, message }) => `${rule} ${at.start} ${message}`,
  )
}

const WEEKDAYS_FILE = new URL('../../shared/bench/weekdays.jsonl', import.meta.url)

describe.skipIf(!existsSync(WEEKDAYS_FILE))('weekdays of real press releases (needs the reference material)', () => {
  const lines = existsSync(WEEKDAYS_FILE) ? readFileSync(WEEKDAYS_FILE, 'utf8').trim().split('\n') : []
  const samples = lines.map((line) => JSON.parse(line) as { id: string; match: string; label: string; context: string })
  test.each(samples)('$id $match', ({ match, label, context }) => {
    const found = lintSource(context, 'release.txt', settings).findings.filter(
      ({ rule }) => rule === 'weekday-mismatch',
    )
    if (label.startsWith('trap')) expect(found).toEqual([])
    else expect(found.map(({ at }) => context.slice(at.start, at.end))).toEqual([match])
  })
})

test('a verdict does not depend on the clock', () => {
  const source =
    '---\ndate: 2023-11-09\n---\n\nDoors open on Monday 21 November, not on Friday, 4 February 2023 or 31 June.'
  const findings = (clock: string) => {
    vi.useFakeTimers({ now: new Date(clock) })
    try {
      return [rulesFound(source, 'a.txt'), rulesFound('Doors open on Monday 21 November.', 'b.txt')]
    } finally {
      vi.useRealTimers()
    }
  }
  const then = findings('1999-12-31T23:00:00Z')
  expect(then[0]).toHaveLength(3)
  expect(then[1]).toEqual([])
  expect(findings('2090-06-01T00:00:00Z')).toEqual(then)
})

describe('durations in a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It took 37 minutes.', ['37 minutes = 2220 seconds']],
    ['for two and a half years', ['two and a half years = 30 months']],
    ['an hour and a half later', ['an hour and a half = 5400 seconds']],
    ['an hour and forty minutes later', ['an hour and forty minutes = 6000 seconds']],
    ['a seven-year term', ['seven-year = 84 months']],
    ['half an hour', ['half an hour = 1800 seconds']],
    ['a quarter of an hour', ['a quarter of an hour = 900 seconds']],
    ['three decades', ['three decades = 360 months']],
    ['a fortnight', ['a fortnight = 14 days']],
    ['Twenty-three years in command', ['Twenty-three years = 276 months']],
    ['a seven-year-old and a boy of 3 years old', []],
    ['$40 days of rain', []],
    ['for a hundred and fifteen years', []],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(
      durationsIn(text).map(({ start, end, amount, scale }) => `${text.slice(start, end)} = ${amount} ${scale}`),
    ).toEqual(expected)
  })
})

describe('times of day in a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['We start at 18:00 in London', ['18:00 = 18:00 pm']],
    ['at 7.30pm on Friday', ['7.30pm = 19:30 pm']],
    ['about 2:40 a.m. on Saturday', ['2:40 a.m. = 2:40 am']],
    ['from 9 am to noon', ['9 am = 9:00 am', 'noon = 12:00 pm']],
    ['half past eight in the evening', ['half past eight in the evening = 20:30 pm']],
    [
      'at eighteen minutes to eight, by nine minutes past it',
      ['eighteen minutes to eight = 7:42', 'nine minutes past it = 8:09'],
    ],
    ['at a quarter to two', ['a quarter to two = 1:45']],
    ['at nine in Suva', ['nine = 9:00']],
    ['07:00 East Africa Time (04:00 UTC)', ['07:00 = 7:00 am East Africa Time', '04:00 = 4:00 am UTC']],
    ['won 3.30 million and 2:24:51', []],
    ['three to five people, ten to five votes', []],
  ]
  test.each(cases)('%s', (text, expected) => {
    expect(
      timesIn(text).map(({ start, end, hour, minute, half, zone }) =>
        [`${text.slice(start, end)} = ${clockInWords(hour * 60 + minute)}`, half, zone].filter(Boolean).join(' '),
      ),
    ).toEqual(expected)
  })
})

test('a verdict does not depend on the time zone of the machine', () => {
  const source =
    '---\ndate: 2023-11-09\n---\n\nDoors open on Monday 21 November. It is 18:00 in London, which is 20:00 in Karachi.'
  const before = process.env.TZ
  const findings = ['UTC', 'Pacific/Apia', 'America/Los_Angeles'].map((zone) => {
    process.env.TZ = zone
    return rulesFound(source, 'a.md')
  })
  if (before === undefined) delete process.env.TZ
  else process.env.TZ = before
  expect(findings[0]).toHaveLength(2)
  expect(findings[1]).toEqual(findings[0])
  expect(findings[2]).toEqual(findings[0])
})

test('nothing that reads or compares asks the clock', () => {
  const root = new URL('..', import.meta.url)
  const asking: string[] = []
  for (const folder of ['src/article', 'src/language', 'src/claims', 'rules']) {
    for (const name of readdirSync(new URL(folder, root))) {
      if (!name.endsWith('.ts')) continue
      const source = readFileSync(new URL(`${folder}/${name}`, root), 'utf8')
      if (/\bDate\.now\b|new Date\(\)|performance\.now|process\.env/.test(source)) asking.push(`${folder}/${name}`)
    }
  }
  expect(asking).toEqual([])
})

test('dates, durations, ages and times are read in linear time', () => {
  const sample =
    'On Friday, 3 March 2024 at 7.30 pm Ada, 34, was 34 for two years, from 2010 to 2018, in the 1990s and 19–20 May. '
  const cost = (copies: number) => {
    const text = sample.repeat(copies)
    return cpuTimeOf(() => {
      for (const read of [datesIn, durationsIn, agesIn, timesIn]) read(text)
    })
  }
  cost(200)
  const [small, large] = [cost(400), cost(3200)]
  expect(large / small).toBeLessThan(32) // eight times the text; a quadratic reader would take sixty-four times as long
})
