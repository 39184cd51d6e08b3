import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

// Conflicts of time put into small articles, in many wordings, each with a twin that is right: the readings behind the
// rules must find the cause, not the wording of one example.

const TIME_RULES: ReadonlySet<string> = new Set([
  'age-conflict',
  'age-mismatch',
  'date-conflict',
  'date-range-reversed',
  'duration-mismatch',
  'front-matter-conflict',
  'impossible-date',
  'relative-date-mismatch',
  'sequence-conflict',
  'time-conversion-mismatch',
  'weekday-mismatch',
])

const settings = RULES.filter(({ id }) => TIME_RULES.has(id)).map((rule) => ({
  rule,
  severity: rule.severity,
  options: {},
}))

/** Errors and warnings of the rules of time, as “rule: words”. */
function found(source: string): string[] {
  return lintSource(source, 'article.md', settings)
    .findings.filter(({ severity }) => severity !== 'info')
    .map(({ rule, at, related }) =>
      [
        rule,
        [at, ...related.map((other) => other.at)].map((span) => source.slice(span.start, span.end)).join(' | '),
      ].join(': '),
    )
}

interface Injected {
  readonly wrong: string
  readonly right: string
  /** Words that a finding must point at. */
  readonly at: string
}

const dated = (body: string) => `---\ndate: 2024-09-18\n---\n\n${body}`

const AGES: readonly Injected[] = [
  {
    wrong:
      'Tomas Reyes, 48, kept the toll money in a boot. Reyes smiled at the judge.\n\nThe 84-year-old was led away.',
    right:
      'Tomas Reyes, 48, kept the toll money in a boot. Reyes smiled at the judge.\n\nThe 48-year-old was led away.',
    at: 'The 84-year-old',
  },
  {
    wrong:
      'Headteacher Joan Mbeki, 52, has taught there since she was a student.\n\nThe 25-year-old, who cycles to school, said Mbeki would stay.\n\nMbeki has no plans to leave.',
    right:
      'Headteacher Joan Mbeki, 52, has taught there since she was a student.\n\nThe 52-year-old, who cycles to school, said Mbeki would stay.\n\nMbeki has no plans to leave.',
    at: 'The 25-year-old',
  },
  {
    wrong:
      'Petra Holm, 61, has timed swimmers for decades. Nobody shouts like Petra Holm.\n\nThe stopwatch belongs to 57-year-old Petra Holm.',
    right:
      'Petra Holm, 61, has timed swimmers for decades. Nobody shouts like Petra Holm.\n\nThe stopwatch belongs to 61-year-old Petra Holm.',
    at: '57-year-old',
  },
  {
    wrong: dated('Baker Ruth Adeyemi, 58, lit the oven at two. Adeyemi, who turned 61 on 2 June, sold out by nine.'),
    right: dated('Baker Ruth Adeyemi, 58, lit the oven at two. Adeyemi, who turned 58 on 2 June, sold out by nine.'),
    at: 'turned 61',
  },
  {
    wrong: dated('The novelist Kofi Brandt was born in 1961 in Accra. Brandt, 58, lives by the sea.'),
    right: dated('The novelist Kofi Brandt was born in 1961 in Accra. Brandt, 63, lives by the sea.'),
    at: '58',
  },
  {
    wrong: '# Helga Strand (1927–2011)\n\nHelga Strand died in her sleep at the age of 91.',
    right: '# Helga Strand (1927–2011)\n\nHelga Strand died in her sleep at the age of 84.',
    at: '91',
  },
  {
    wrong:
      'Paul Ngata was born on 14 August 1950. He died on 2 March 2019, aged 70, at home. Paul Ngata left four sons.',
    right:
      'Paul Ngata was born on 14 August 1950. He died on 2 March 2019, aged 68, at home. Paul Ngata left four sons.',
    at: 'aged 70',
  },
  {
    wrong: 'Maria Costa, born in 1972, won her first race in 1988, when she was 21.\n\nMaria Costa still runs.',
    right: 'Maria Costa, born in 1972, won her first race in 1988, when she was 16.\n\nMaria Costa still runs.',
    at: '21',
  },
  {
    wrong: dated('Ivor Pratt (71) has sold the shop. "I am tired," said Ivor Pratt, 67, on Monday.'),
    right: dated('Ivor Pratt (71) has sold the shop. "I am tired," said Ivor Pratt, 71, on Monday.'),
    at: '67',
  },
  {
    wrong: dated(
      'Piet Maas, 33, feeds the bears. Ida Kern, 29, sells tickets.\n\n“It was cold,” said Kern. The 24-year-old hopes to stay.',
    ),
    right: dated(
      'Piet Maas, 33, feeds the bears. Ida Kern, 29, sells tickets.\n\n“It was cold,” said Kern. The 29-year-old hopes to stay.',
    ),
    at: 'The 24-year-old',
  },
  {
    wrong:
      'Goalkeeper Vera Okafor, 19, saved the day. After the final the 16-year-old Okafor was carried round the pitch.',
    right:
      'Goalkeeper Vera Okafor, 19, saved the day. After the final the 19-year-old Okafor was carried round the pitch.',
    at: '16-year-old',
  },
  {
    wrong:
      'A 23-year-old was fined on Monday for riding a cow.\n\nLeon Hartley said that the cow had agreed. Hartley, 32, paid at once.',
    right:
      'A 23-year-old was fined on Monday for riding a cow.\n\nLeon Hartley said that the cow had agreed. Hartley, 23, paid at once.',
    at: '32',
  },
  {
    wrong: dated(
      '# Ada Lind\n\n*Potter, 4 May 1938 – 19 January 2024*\n\nAda Lind died in Bergen on 19 January. She was 81.',
    ),
    right: dated(
      '# Ada Lind\n\n*Potter, 4 May 1938 – 19 January 2024*\n\nAda Lind died in Bergen on 19 January. She was 85.',
    ),
    at: 'was 81',
  },
  {
    wrong: 'Ada Lind was born on 4 May 1938. Ada Lind kept her 80th birthday, in July 2017, in a boat.',
    right: 'Ada Lind was born on 4 May 1938. Ada Lind kept her 80th birthday, in May 2018, in a boat.',
    at: 'her 80th birthday',
  },
]

const DURATIONS: readonly Injected[] = [
  {
    wrong: 'The ridge takes 4 hours and 10 minutes: we started at 7.30 and were back at 10.40.',
    right: 'The ridge takes 3 hours and 10 minutes: we started at 7.30 and were back at 10.40.',
    at: '4 hours and 10 minutes',
  },
  {
    wrong: 'They got in at 17.40 after a ride of five hours; they had left Aldby at 9.40.',
    right: 'They got in at 17.40 after a ride of eight hours; they had left Aldby at 9.40.',
    at: 'five hours',
  },
  {
    wrong: 'The bus leaves at 9.15 and arrives at 9.50, which is 25 minutes.',
    right: 'The bus leaves at 9.15 and arrives at 9.50, which is 35 minutes.',
    at: '25 minutes',
  },
  {
    wrong: 'She was organist for 25 years, from 1974 to 2009.',
    right: 'She was organist for 35 years, from 1974 to 2009.',
    at: '25 years',
  },
  {
    wrong: dated('Brandvik Ropes was founded in 1904. In its 102 years the company has never missed a ship.'),
    right: dated('Brandvik Ropes was founded in 1904. In its 120 years the company has never missed a ship.'),
    at: 'In its 102 years',
  },
  {
    wrong: 'The dairy paid no rent for twelve years, from 1983 to 1999.',
    right: 'The dairy paid no rent for sixteen years, from 1983 to 1999.',
    at: 'twelve years',
  },
  {
    wrong: 'The funicular sets off at 10:05 and reaches the top at 10:47, which makes 32 minutes.',
    right: 'The funicular sets off at 10:05 and reaches the top at 10:47, which makes 42 minutes.',
    at: '32 minutes',
  },
  {
    wrong: 'The freighter sailed at 14:20 and docked at 20:50, after eight and a half hours.',
    right: 'The freighter sailed at 14:20 and docked at 20:50, after six and a half hours.',
    at: 'eight and a half hours',
  },
  {
    wrong: 'The meeting began at 10:30 and ended at 13:00, three and a half hours later.',
    right: 'The meeting began at 10:30 and ended at 13:00, two and a half hours later.',
    at: 'three and a half hours',
  },
  {
    wrong: 'He was given four years for the fraud and 18 months for the forgery, six and a half years in all.',
    right: 'He was given four years for the fraud and 18 months for the forgery, five and a half years in all.',
    at: 'six and a half years',
  },
  {
    wrong: 'The bridge was shut for six years (2011–2019) while the county quarrelled.',
    right: 'The bridge was shut for eight years (2011–2019) while the county quarrelled.',
    at: 'six years',
  },
  {
    wrong: 'Delivery takes four weeks. Whoever orders on 3 June 2024 can therefore expect the boat on 15 July 2024.',
    right: 'Delivery takes four weeks. Whoever orders on 3 June 2024 can therefore expect the boat on 1 July 2024.',
    at: 'four weeks',
  },
  {
    wrong: 'The winner crossed the line in 2:11:40. Second was Odd Lie in 2:14:10, 50 seconds behind.',
    right: 'The winner crossed the line in 2:11:40. Second was Odd Lie in 2:12:30, 50 seconds behind.',
    at: '50 seconds',
  },
  {
    wrong: dated('Nina Falk has led the choir for 40 years, since 1994.'),
    right: dated('Nina Falk has led the choir for 30 years, since 1994.'),
    at: '40 years',
  },
  {
    wrong: 'The mill was built in 1870. Sixty years later, in 1950, it burned down.',
    right: 'The mill was built in 1870. Eighty years later, in 1950, it burned down.',
    at: 'Sixty years',
  },
  {
    wrong: 'The orchard trust was founded in 1989. In 2019 the orchard trust marked its 25th anniversary.',
    right: 'The orchard trust was founded in 1989. In 2014 the orchard trust marked its 25th anniversary.',
    at: '25th anniversary',
  },
  {
    wrong: 'From 3 to 9 May 2024 the quay belongs to the fair: a nine-day festival of herring.',
    right: 'From 3 to 9 May 2024 the quay belongs to the fair: a seven-day festival of herring.',
    at: 'nine-day',
  },
]

const DATES: readonly Injected[] = [
  {
    wrong: 'Brandvik was founded in 1904 in Molde. Since its foundation in 1914 it has made ropes.',
    right: 'Brandvik was founded in 1904 in Molde. Since its foundation in 1904 it has made ropes.',
    at: 'foundation in 1914',
  },
  {
    wrong: 'The trust was founded in 1987 by a sailor. Since it was founded in 1978, the trust has helped many.',
    right: 'The trust was founded in 1987 by a sailor. Since it was founded in 1987, the trust has helped many.',
    at: 'founded in 1978',
  },
  {
    wrong: 'Brandvik was bought in 2014 by Sund & Co. Sund, a trader from Bergen, bought the firm in 2016.',
    right: 'Brandvik was bought in 2014 by Sund & Co. Sund, a trader from Bergen, bought the firm in 2014.',
    at: 'bought the firm in 2016',
  },
  {
    wrong: dated(
      'Her party lost six seats in the election of 8 September. The vote on 1 September was the third in a year.',
    ),
    right: dated(
      'Her party lost six seats in the election of 8 September. The vote on 8 September was the third in a year.',
    ),
    at: 'vote on 1 September',
  },
  {
    wrong: 'The prince opened the Marle footbridge in 1983. The Marle bridge, opened in 1985, sways.',
    right: 'The prince opened the Marle footbridge in 1983. The Marle bridge, opened in 1983, sways.',
    at: 'opened in 1985',
  },
  {
    wrong: 'The Two Bells brewery was founded in 1996. Founded in 1969, the Two Bells brewery was the first in town.',
    right: 'The Two Bells brewery was founded in 1996. Founded in 1996, the Two Bells brewery was the first in town.',
    at: 'Founded in 1969',
  },
  {
    wrong:
      'The Harrow rowing club was founded in 1912 by nine clerks. Since the rowing club was founded in 1921, it has sunk twice.',
    right:
      'The Harrow rowing club was founded in 1912 by nine clerks. Since the rowing club was founded in 1912, it has sunk twice.',
    at: 'founded in 1921',
  },
  {
    wrong:
      'Established in 1926, the Fenwick orchestra plays in a tram shed.\n\nThe Fenwick orchestra was founded in 1962 with six horns.',
    right:
      'Established in 1926, the Fenwick orchestra plays in a tram shed.\n\nThe Fenwick orchestra was founded in 1926 with six horns.',
    at: 'founded in 1962',
  },
  {
    wrong:
      'Two brothers launched the Skerry ferry in 2003. It rained.\n\nWhen they launched the Skerry ferry in 2006, the pier was new.',
    right:
      'Two brothers launched the Skerry ferry in 2003. It rained.\n\nWhen they launched the Skerry ferry in 2003, the pier was new.',
    at: 'launched the Skerry ferry in 2006',
  },
  {
    wrong: dated(
      'The referendum of 24 November will be close. Both camps hope for rain.\n\nThe referendum on 17 November costs two million.',
    ),
    right: dated(
      'The referendum of 24 November will be close. Both camps hope for rain.\n\nThe referendum on 24 November costs two million.',
    ),
    at: '17 November',
  },
  {
    wrong: dated(
      'The museum opens on 4 October. Tickets are free.\n\nWhen the museum opens on 11 October, a band will play.',
    ),
    right: dated(
      'The museum opens on 4 October. Tickets are free.\n\nWhen the museum opens on 4 October, a band will play.',
    ),
    at: 'opens on 11 October',
  },
  {
    wrong: dated(
      '## Harvest supper\n\nJoin us at Mill Hall on Saturday 12 October for soup.\n\n## Dates\n\n- 2 October: choir\n- 19 October: harvest supper, Mill Hall',
    ),
    right: dated(
      '## Harvest supper\n\nJoin us at Mill Hall on Saturday 12 October for soup.\n\n## Dates\n\n- 2 October: choir\n- 12 October: harvest supper, Mill Hall',
    ),
    at: '19 October',
  },
  {
    wrong:
      'Her father moved to Leeds in 1951 with a trunk.\n\nIn Leeds he found work. He moved to Leeds in 1957, he used to say, for the fog.',
    right:
      'Her father moved to Leeds in 1951 with a trunk.\n\nIn Leeds he found work. He moved to Leeds in 1951, he used to say, for the fog.',
    at: 'moved to Leeds in 1957',
  },
  {
    wrong: 'The treaty was signed in March 1951. Few noticed.\n\nThe treaty, signed in May 1952, has eleven articles.',
    right:
      'The treaty was signed in March 1951. Few noticed.\n\nThe treaty, signed in March 1951, has eleven articles.',
    at: 'signed in May 1952',
  },
  {
    wrong: dated(
      'The deadline for entries is 30 September. Send one picture.\n\nThe deadline is 3 October, and late entries burn.',
    ),
    right: dated(
      'The deadline for entries is 30 September. Send one picture.\n\nThe deadline is 30 September, and late entries burn.',
    ),
    at: '3 October',
  },
]

const ORDERS: readonly Injected[] = [
  {
    wrong: 'The alarm was raised at 4.10am. The last sailor was winched aboard at 3.25am, the log says.',
    right: 'The alarm was raised at 3.10am. The last sailor was winched aboard at 3.25am, the log says.',
    at: '3.25am',
  },
  {
    wrong: 'Ada Lind died in 1998 in Oslo. Ada Lind had many friends. In 2003 she married the painter Carl Berg.',
    right: 'Ada Lind died in 2008 in Oslo. Ada Lind had many friends. In 2003 she married the painter Carl Berg.',
    at: 'married',
  },
  {
    wrong: 'The power failed at 6.40 pm on Friday. The lights came back at 5.55 pm, an hour after the failure.',
    right: 'The power failed at 6.40 pm on Friday. The lights came back at 7.40 pm, an hour after the failure.',
    at: 'an hour',
  },
  {
    wrong: 'Lena Hoff died in 1984 in Bonn. In 1990 Lena Hoff joined the academy.',
    right: 'Lena Hoff died in 1994 in Bonn. In 1990 Lena Hoff joined the academy.',
    at: 'joined',
  },
  {
    wrong: 'Lena Hoff was born in 1947. In 1939 Lena Hoff moved to Bonn with two cats.',
    right: 'Lena Hoff was born in 1937. In 1939 Lena Hoff moved to Bonn with two cats.',
    at: 'moved to',
  },
  {
    wrong: 'The station was closed in 1966, after it had burned in 1971.',
    right: 'The station was closed in 1966, after it had burned in 1961.',
    at: '1971',
  },
  {
    wrong:
      'The reservoir, completed in 1958, lies over a village. Work on the dam began in 1951. The reservoir was closed in 1949.',
    right:
      'The reservoir, completed in 1958, lies over a village. Work on the dam began in 1951. The reservoir was closed in 1979.',
    at: 'closed in 1949',
  },
  {
    wrong: 'Gates open at 6 pm, and the concert starts at 5.30 pm.',
    right: 'Gates open at 6 pm, and the concert starts at 7.30 pm.',
    at: '6 pm',
  },
]

const CALENDAR: readonly Injected[] = [
  {
    wrong: dated('The fair begins on Thursday 11 October 2024 and ends late.'),
    right: dated('The fair begins on Friday 11 October 2024 and ends late.'),
    at: 'Thursday 11 October 2024',
  },
  {
    wrong: dated('Rehearsals start on Wednesday, October 2.').replace('Wednesday', 'Tuesday'),
    right: dated('Rehearsals start on Wednesday, October 2.'),
    at: 'Tuesday, October 2',
  },
  {
    wrong: dated('The vet comes again on Mon 7th October.').replace('Mon', 'Tue'),
    right: dated('The vet comes again on Mon 7th October.'),
    at: 'Tue 7th October',
  },
  {
    wrong: 'Claims must arrive by 31 September 2025.',
    right: 'Claims must arrive by 30 September 2025.',
    at: '31 September 2025',
  },
  {
    wrong: 'The roof was blown off on 29 February 2022.',
    right: 'The roof was blown off on 28 February 2022.',
    at: '29 February 2022',
  },
  { wrong: 'The show runs from 21 to 12 June.', right: 'The show runs from 12 to 21 June.', at: '21 to 12 June' },
  {
    wrong: 'Between 1998 and 1989 the club had nine coaches.',
    right: 'Between 1989 and 1998 the club had nine coaches.',
    at: '1998 and 1989',
  },
  {
    wrong:
      'At noon in Oslo it is 7 a.m. in New York, and in March the clocks quarrel. When it is noon in Oslo, it is 4 p.m. in Tokyo.',
    right: 'When it is noon in Oslo, it is 8 p.m. in Tokyo or, in summer, 7 p.m.',
    at: '4 p.m. in Tokyo',
  },
  {
    wrong: dated('The talk is on 3 October at 15:00 UTC (12:00 BST).'),
    right: dated('The talk is on 3 October at 15:00 UTC (16:00 BST).'),
    at: '12:00 BST',
  },
  {
    wrong: dated('Fire gutted the chapel six years ago, in 2011.'),
    right: dated('Fire gutted the chapel thirteen years ago, in 2011.'),
    at: 'six years ago',
  },
  {
    wrong: dated('Last year, in 2020, the harvest failed.'),
    right: dated('Last year, in 2023, the harvest failed.'),
    at: 'Last year',
  },
]

for (const [name, articles] of Object.entries({ AGES, DURATIONS, DATES, ORDERS, CALENDAR })) {
  describe(`injected: ${name.toLowerCase()}`, () => {
    test.each(articles)('$at', ({ wrong, right, at }) => {
      expect(found(right), 'the right twin').toEqual([])
      expect(
        found(wrong).filter((finding) => finding.includes(at)),
        'the conflict',
      ).not.toEqual([])
    })
  })
}
