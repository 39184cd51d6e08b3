import type { AgeClaim } from '../src/claims/ages.ts'
import { birthOf, birthOfTurning } from '../src/language/ages.ts'
import type { DayInterval } from '../src/language/calendar.ts'
import { civilDate } from '../src/language/calendar.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'age-conflict',
  summary: 'One person is given two ages at one time.',
  docs: `"Goran Petrov, 34, of Tannery Row … The 43-year-old showed no emotion". Compared are ages of one person in the present of the
article: behind the name, "the 43-year-old" for the article's main person, and birthdays to come ("next May she'll turn
83": she is 82 now).

Ages of persons are mostly right where two differ: people of one name, ages then and now. So the rule needs one subject
under a full name, never flags ages that the text dates otherwise, and gives warnings only. "The 43-year-old" is taken for
the person with an age who was named last, else for the main one, and only where nobody else in the article is 43.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 14 findings, none false; 25 of the 29 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const day = claims.of('reference-date')[0]?.value.day
    const ages = claims.of('age').filter(({ value }) => value.at !== 'death')
    for (const [index, later] of ages.entries()) {
      const isElse = ages.some(({ value }) => value !== later.value && !value.anaphor && agree(value, later.value, day))
      if (isElse && (later.value.anaphor || later.value.at === 'now')) continue
      const earlier = ages
        .slice(0, index)
        .find(
          ({ value }) =>
            value.subject === later.value.subject &&
            !agree(value, later.value, day) &&
            !(value.anaphor && ages.some((age) => age.value.subject !== value.subject && agree(age.value, value, day))),
        )
      if (earlier === undefined) continue
      const guards = new Set([...earlier.guards, ...later.guards])
      if (guards.size === 0) guards.add('similar')
      yield {
        message: messageOf(earlier, later),
        at: later.span,
        related: [{ at: earlier.span, note: `${later.value.subject.name} is ${ageOf(earlier)} here` }],
        guards: [...guards],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2024-02-16\n---\n\nAda Lind, 47, of Mill Row, had denied it.\n\nThe court heard that she joined the hospice in 2009, aged 27, and kept its books.',
        at: 'aged 27',
        related: ['47'],
        message: 'Ada Lind is 27 in 2009 here but 47 above',
        severity: 'warning',
      },
      {
        article:
          'Goran Petrov, 34, of Tannery Row, stole two clocks. Judge Ida Berg said that Petrov had been greedy.\n\nThe 43-year-old showed no emotion.',
        at: 'The 43-year-old',
        related: ['34'],
        message: 'Goran Petrov is 43 here but 34 above',
        severity: 'warning',
      },
      {
        article: 'Ada Lind, 71, opened the fair. In the evening Ada Lind, 76, danced on a table.',
        at: '76',
        related: ['71'],
        message: 'Ada Lind is 76 here but 71 above',
        severity: 'warning',
      },
      {
        article:
          'Ada Lind, 81, swam the whole loch. Lind began in April with a dog in the boat.\n\nNext May she’ll turn 83.',
        at: '’ll turn 83',
        related: ['81'],
        message: 'Ada Lind turns 83 here but is 81 above',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article:
          'Ada Lind, 44, of Vik, was arrested on Monday.\n\nThe bank froze the account of another woman of the same name: Ada Lind, 27, of Odde.',
        because: 'they are two women of one name',
      },
      {
        article:
          'Ada Lind, 44, of Vik, was arrested on Monday.\n\nAda Lind, 27, who is not to be confused with the woman arrested on Monday, plays the harp.',
        because: 'the article tells two women of one name apart',
      },
      {
        article:
          '---\ndate: 2024-02-16\n---\n\nAda Lind, 42, of Mill Row, had denied it.\n\nThe court heard that she joined the hospice in 2009, aged 27, and kept its books.',
        because: '27 in 2009 is 42 in 2024',
      },
      {
        article: 'Goran Petrov, 34, of Tannery Row, stole two clocks. The 34-year-old showed no emotion.',
        because: 'it is one age',
      },
      {
        article:
          'Goran Petrov, 34, stole two clocks from Doris Hem, 88. Petrov gave one back.\n\nThe 88-year-old was glad.',
        because: 'the 88-year-old is somebody else',
      },
      {
        article: 'Ada Lind, 71, opened the fair. In 1998 Ada Lind, 45, had closed it.',
        because: 'the other age is of 1998',
      },
      {
        article: 'Ada Lind, 71, opened the fair. Her son Carl Lind, 45, carried the ribbon.',
        because: 'mother and son share a name',
      },
      {
        article: 'Ada Lind, 81, swam the whole loch. Lind began in April.\n\nNext May she’ll turn 82.',
        because: 'she is 81 until then',
      },
      { article: 'Ada Lind, 71, opened the fair. A 19-year-old sold the tickets.', because: 'anybody may be 19' },
    ],
  },
})

/** An article is read within weeks of its date, and written days before it. */
const NOW = { before: 45, after: 10 } as const

function agree(a: AgeClaim['value'], b: AgeClaim['value'], day: number | undefined): boolean {
  if (typeof a.at === 'object' || typeof b.at === 'object') {
    const [one, other] = [bornBy(a, day), bornBy(b, day)]
    return one === undefined || other === undefined || (one.from <= other.to && other.from <= one.to)
  }
  const [next, now] = a.at === 'next' ? [a, b] : [b, a]
  if (next.at === 'next' && now.at === 'now') return next.low === now.low + 1 || next.low === now.low
  return a.low <= b.high && b.low <= a.high
}

/** The days on which somebody of that age was born, where the age is of a known time. */
function bornBy({ low, high, at, turning }: AgeClaim['value'], day: number | undefined): DayInterval | undefined {
  if (typeof at === 'object') return turning ? birthOfTurning(low, at) : birthOf(low, high, at)
  if (at !== 'now' || day === undefined) return undefined
  return birthOf(low, high, { from: day - NOW.before, to: day + NOW.after })
}

function messageOf(earlier: AgeClaim, later: AgeClaim): string {
  const { subject, at } = later.value
  const was = [earlier, later].map(({ value }) =>
    typeof value.at === 'object' ? ` in ${civilDate(value.at.to).year}` : '',
  )
  if (was.some((year) => year !== ''))
    return `${subject.name} is ${ageOf(later)}${was[1]} here but ${ageOf(earlier)}${was[0]} above`
  const [verb, other] = at === earlier.value.at ? ['is', ''] : at === 'next' ? ['turns', 'is '] : ['is', 'turns ']
  return `${subject.name} ${verb} ${ageOf(later)} here but ${other}${ageOf(earlier)} above`
}

function ageOf({ value }: AgeClaim): string {
  return value.low === value.high ? String(value.low) : `${value.low} to ${value.high}`
}
