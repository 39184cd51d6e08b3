import type { AgeClaim } from '../src/claims/ages.ts'
import type { Claims, Guard } from '../src/claims/claim.ts'
import { latestToldDay } from '../src/claims/latest-day.ts'
import type { LifeEventClaim } from '../src/claims/lives.ts'
import { birthOf, birthOfTurning } from '../src/language/ages.ts'
import type { DayInterval } from '../src/language/calendar.ts'
import { civilDate } from '../src/language/calendar.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'age-mismatch',
  summary: 'Somebody’s age does not fit the day of birth or the dates of life.',
  docs: `"Born 3 February 1931, died 19 June 2023 … has died aged 94": the dates make her 92. An age is compared with the birth of
the same person on the day that it is given for: the day of death for "died aged 94", the year beside it for "retired in
2005, at 67" or "At 19, in 1953,", the article's own date for "Lind, 58". Where only years are known, both ages of that year are right.

Silent where nobody says when the age was reached ("then 58"), and about relatives. Without a date of the
article “is 27” is of a day after the last that it tells as past; other ages of now are passed. Where
"he" or "she" (or "you" and "I" of an interview) is taken to be the main person of the article, a finding is a step milder.

On 2,557 edited articles, 350 news reports and 103 encyclopaedia articles: no finding. On the 391 labelled cases, which it was developed on: 13 findings, none false; 25 of the 29 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const births = claims.of('life-event').filter(({ value }) => value.event === 'birth')
    if (births.length === 0) return
    for (const age of claims.of('age')) {
      const at = daysOfAge(claims, age)
      if (at === undefined) continue
      const { low, high, turning } = age.value
      const born = turning ? birthOfTurning(low, at) : birthOf(low, high, at)
      const own = births.filter(({ value }) => value.subject === age.value.subject)
      if (own.length === 0 || own.some(({ value }) => meets(value.days, born))) continue
      const [birth] = own
      yield {
        message: messageOf(age, birth!, at),
        at: age.span,
        related: [{ at: birth!.span, note: birth!.value.words }],
        guards: [
          ...new Set<Guard>([...age.guards, ...birth!.guards, ...(at.to - at.from === LIFETIME ? INFERRED : [])]),
        ],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Dario Kessel, who is 27, worked nights at the terminal. In November 2022 Kessel loaded a lorry. Kessel was born in 1984 in Vik.',
        at: 'is 27',
        related: ['born in 1984'],
        message: 'Dario Kessel is given as 27 years old in 2022 or later, but by the birth in 1984 it is at least 37',
        severity: 'warning',
      },
      {
        article:
          '# Corinne Haldorsen, pilot, dies at 91\n\nCorinne Haldorsen, who flew the mail, has died in Homer.\n\nCorinne Mae Strand was born on 2 November 1931 near Minot. In 1949, at 15, she soloed in a borrowed plane.',
        at: ', at 15',
        related: ['born on 2 November 1931'],
        message: 'Corinne Haldorsen is given as 15 years old in 1949, but by the birth in 1931 it is 17 or 18',
        severity: 'warning',
      },
      {
        article:
          '# Tilde Vik, cartoonist, 1931–2023\n\nTilde Vik, who has died, drew badgers.\n\nShe was born on 9 June 1931. At 19, in 1953, she took the train to London.',
        at: 'At 19',
        related: ['born on 9 June 1931'],
        message: 'Tilde Vik is given as 19 years old in 1953, but by the birth in 1931 it is 21 or 22',
      },
      {
        article:
          '---\ndate: 2024-10-06\n---\n\nThe winner came from 19-year-old Ada Lind, born in Bergen in March 2003.',
        at: '19-year-old',
        related: ['born in Bergen in March 2003'],
        message: 'Ada Lind is given as 19 years old in 2024, but by the birth in 2003 it is 21',
      },
      {
        article:
          '---\ndate: 2024-05-18\n---\n\n*Ada Lind has left the council. A talk with Ada Lind about hens.*\n\n**You were born in 1952. Where was that?**\n\nOn a farm with hens. And now I’m 66, and I still like eggs.',
        at: 'I’m 66',
        related: ['born in 1952'],
        message: 'Ada Lind is given as 66 years old in 2024, but by the birth in 1952 it is 71 or 72',
        severity: 'warning',
      },
      {
        article:
          '# Ada Lind, baker\n\n*Born 3 February 1931, died 19 June 2023*\n\nAda Lind, who has died in Bergen aged 94, could shape a loaf with one hand.',
        at: 'aged 94',
        related: ['Born 3 February 1931'],
        message: 'Ada Lind is given as 94 years old in 2023, but by the birth in 1931 it is 92',
      },
      {
        article:
          '---\ndate: 2025-01-31\n---\n\nThe club has signed Aboud Keita. Keita, who turned 23 on 12 January, was born in Conakry in 2000.',
        at: 'turned 23',
        related: ['born in Conakry in 2000'],
        message: 'Aboud Keita is given as 23 years old in 2025, but by the birth in 2000 it is 24 or 25',
      },
      {
        article: 'Ada Lind was born on 9 April 1938 in Valletta. In 2005, at 57, Ada Lind retired.',
        at: ', at 57',
        related: ['born on 9 April 1938'],
        message: 'Ada Lind is given as 57 years old in 2005, but by the birth in 1938 it is 66 or 67',
      },
      {
        article:
          'Ada Lind was born on 5 April 1920 in Whitby. At the age of 31, in 1957, she joined the Linnean Society. Lind kept bees.',
        at: 'the age of 31',
        related: ['born on 5 April 1920'],
        message: 'Ada Lind is given as 31 years old in 1957, but by the birth in 1920 it is 36 or 37',
      },
      {
        article:
          'Tobias Berg, who led the choir for twenty years, has died. Berg was born on 2 March 1937. His last concert was on 14 October 2017 in Vik, where he conducted the youngest at the age of 82.',
        at: 'at the age of 82',
        related: ['born on 2 March 1937'],
        message: 'Tobias Berg is given as 82 years old in 2017, but by the birth in 1937 it is 80',
      },
      {
        article: '---\ndate: 2024-11-05\n---\n\nAda Lind turned 27 last week. Ada Lind was born in 2000 in Cork.',
        at: 'turned 27',
        related: ['born in 2000'],
        message: 'Ada Lind is given as 27 years old in 2024, but by the birth in 2000 it is 23 or 24',
      },
      {
        article:
          '---\ndate: 2025-05-01\n---\n\nAda Lind celebrates her 100th birthday tomorrow. Ada Lind was born on 2 May 1926 in Vik.',
        at: 'her 100th birthday',
        related: ['born on 2 May 1926'],
        message: 'Ada Lind is given as 100 years old in 2025, but by the birth in 1926 it is 98 or 99',
      },
      {
        article: 'Ada Lind (12 June 1830 – 3 October 1871) drew maps, alone with a mule. Lind was 34 when she died.',
        at: 'was 34',
        related: ['12 June 1830'],
        message: 'Ada Lind is given as 34 years old in 1871, but by the birth in 1830 it is 41',
      },
    ],
    passes: [
      {
        article:
          'Dario Kessel, who is 38, worked nights at the terminal. In November 2022 Kessel loaded a lorry. Kessel was born in 1984 in Vik.',
        because: 'in November 2022 he was 37 or 38',
      },
      {
        article:
          'Dario Kessel, who is 27, worked nights at the terminal. A new one will be built in November 2032. Kessel was born in 1984 in Vik.',
        because: 'the one day told is to come, so that the article may be of 2011',
      },
      {
        article:
          'Ada Lind was born on 5 April 1920 in Whitby. At the age of 36, in 1957, she joined the Linnean Society. Lind kept bees.',
        because: 'her birthday was still to come',
      },
      {
        article:
          'Tobias Berg, who led the choir for twenty years, has died. Berg was born on 2 March 1937. His last concert was on 14 October 2017 in Vik, where his teacher had conducted at the age of 82.',
        because: 'it is the teacher’s age',
      },
      {
        article:
          '# Tilde Vik, cartoonist, 1931–2023\n\nTilde Vik, who has died, drew badgers.\n\nShe was born on 9 June 1931. At 21, in 1953, she took the train to London.',
        because: 'her birthday was still to come',
      },
      {
        article:
          '---\ndate: 2024-05-18\n---\n\n*Ada Lind has left the council. A talk with Ada Lind about hens.*\n\n**You were born in 1952. Where was that?**\n\nOn a farm with hens. And now I’m 72, and I still like eggs.',
        because: 'the ages agree',
      },
      {
        article:
          '# Ada Lind, baker\n\n*Born 3 February 1931, died 19 June 2023*\n\nAda Lind, who has died in Bergen aged 92, could shape a loaf with one hand.',
        because: 'she died after her birthday',
      },
      {
        article: 'Ada Lind was born on 9 April 1938 in Valletta. In 2005, at 66, Ada Lind retired.',
        because: 'she may have retired before her birthday',
      },
      {
        article: 'Ada Lind was born in Valletta in 1938. Her brother Carl died in 2005, aged 57.',
        because: 'it is the brother’s age',
      },
      {
        article: 'Ada Lind was born in Valletta in 1938. Lind, then 30, moved to Oslo.',
        because: 'nobody says when she moved',
      },
      {
        article: 'Ada Lind, 58, was born in Valletta in 1938.',
        because: 'an article without a date may be of 1996',
      },
      {
        article:
          '# Ada Lind, baker\n\nAda Lind was born in 1931 and had two daughters with Olav Fjeld. He died in 1998, aged 80. She baked on.',
        because: '“he” is not Ada Lind',
      },
    ],
  },
})

/** An article is read within weeks of its date, and written days before it. */
const NOW = { before: 45, after: 10 } as const
const YEAR = 366

/** The days for which an age is given, as far as the article says. */
function daysOfAge(claims: Claims, { value }: AgeClaim): DayInterval | undefined {
  const day = claims.of('reference-date')[0]?.value.day
  if (typeof value.at === 'object') return value.at
  if (value.at === 'death') {
    const death = claims
      .of('life-event')
      .find((claim) => claim.value.event === 'death' && claim.value.subject === value.subject)
    if (death !== undefined) return death.value.days
    return day === undefined ? undefined : { from: day - 2 * NOW.before, to: day }
  }
  if (day === undefined) return value.present ? sinceLatest(claims) : undefined
  return value.at === 'next' ? { from: day, to: day + YEAR } : { from: day - NOW.before, to: day + NOW.after }
}

/** An article without a date was written after the last day that it tells as past. */
function sinceLatest(claims: Claims): DayInterval | undefined {
  const from = latestToldDay(claims)
  return from === undefined ? undefined : { from, to: from + LIFETIME }
}

const LIFETIME = 120 * YEAR
const INFERRED: readonly Guard[] = ['inferred-year']

function meets(a: DayInterval, b: DayInterval): boolean {
  return a.from <= b.to && b.from <= a.to
}

function messageOf(age: AgeClaim, birth: LifeEventClaim, at: DayInterval): string {
  const { subject, low, high } = age.value
  const given = low === high ? String(low) : `${low} to ${high}`
  const isOpen = at.to - at.from === LIFETIME
  const when = isOpen
    ? `${civilDate(at.from).year} or later`
    : String(civilDate(typeof age.value.at === 'object' ? at.from : at.to).year)
  const born = birth.value.days
  const fewest = wholeYears(born.to, at.from)
  const most = wholeYears(born.from, at.to)
  const real = isOpen ? `at least ${fewest}` : fewest === most ? String(most) : `${fewest} or ${most}`
  return `${subject.name} is given as ${given} years old in ${when}, but by the birth in ${birth.value.date.year} it is ${real}`
}

function wholeYears(from: number, to: number): number {
  const a = civilDate(from)
  const b = civilDate(to)
  const passed = b.month > a.month || (b.month === a.month && b.day >= a.day)
  return b.year - a.year - (passed ? 0 : 1)
}
