import type { Claims } from '../src/claims/claim.ts'
import type { PublicationDate } from '../src/claims/publication-dates.ts'
import { civilDate, dayInWords } from '../src/language/calendar.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'front-matter-conflict',
  summary: 'What stands above the article says otherwise than the article.',
  docs: `Dates: the day of publication in the front matter (or the head of the page) against the dateline ("OMAHA, May 20,
2024 –") and a line that is nothing but a date ("Published 20 May 2024"), and days of the front matter that come in the
wrong order (an end before its beginning).

Silent about a week's difference, which scheduling and time zones explain, and about the day in a file's name.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    yield* publicationProblems(claims)
    yield* orderProblems(claims)
  },
  examples: {
    flags: [
      {
        path: 'fellowships.html',
        article:
          '<html><head><meta name="date" content="2025-05-20"></head><body><p>OMAHA, Neb., May 20, 2024 &ndash; Nine artists have been chosen.</p></body></html>',
        at: 'May 20, 2024',
        related: ['2025-05-20'],
        message: 'The dateline says 20 May 2024, the field date 20 May 2025',
      },
      {
        path: 'bridge.html',
        article:
          '<html><head><meta name="date" content="2025-05-20"></head><body><h1>Bridge opens</h1><p>Published 2 February 2025</p><p>The bridge is open.</p></body></html>',
        at: '2 February 2025',
        related: ['2025-05-20'],
        message: 'The line of publication says 2 February 2025, the field date 20 May 2025',
      },
    ],
    passes: [
      {
        path: 'fellowships.html',
        article:
          '<html><head><meta name="date" content="2024-05-20"></head><body><p>OMAHA, Neb., May 20, 2024 &ndash; Nine artists have been chosen.</p></body></html>',
        because: 'both give one day',
      },
      {
        path: 'fellowships.html',
        article:
          '<html><head><meta name="date" content="2024-05-22"></head><body><p>OMAHA, Neb., May 20, 2024 &ndash; Nine artists have been chosen.</p></body></html>',
        because: 'it was put online two days later',
      },
      {
        path: 'fellowships.html',
        article:
          '<html><head><meta name="date" content="2024-05-22"></head><body><p>In Omaha on May 20, 2019, nine artists were chosen.</p></body></html>',
        because: 'a day that the text tells of is no dateline',
      },
    ],
  },
})

/** Days between two dates of one publication that scheduling, weekends and time zones explain. */
const TOLERANCE = 7

function* publicationProblems(claims: Claims): Iterable<Problem> {
  const dates = claims.of('publication-date').filter(({ value }) => value.source !== 'file-name')
  const field = dates.find(({ value }) => value.source === 'front-matter')
  const others = dates.filter((claim) => claim !== field && claim.value.source !== 'front-matter')
  for (const other of others) {
    const first = field ?? others[0]!
    if (first === other || Math.abs(first.value.day - other.value.day) <= TOLERANCE) continue
    yield {
      message: `T${nameOf(other.value).slice(1)} says ${dayInWords(other.value.day)}, ${nameOf(first.value)} ${dayInWords(first.value.day)}`,
      at: other.span,
      related: [{ at: first.span, note: `${nameOf(first.value)} is ${first.value.date}` }],
      guards: other.guards,
    }
  }
}

function nameOf({ source, key }: PublicationDate): string {
  if (source === 'dateline') return 'the dateline'
  return source === 'published-line' ? 'the line of publication' : `the field ${key}`
}

/** An event's last day before its first; the year is the usual slip, so both are given whole. */
function* orderProblems(claims: Claims): Iterable<Problem> {
  const date = claims.of('publication-date').find(({ value }) => value.source === 'front-matter')
  if (date === undefined) return
  for (const { value, span } of claims.of('field-date')) {
    if (value.role === 'modified' || value.day >= date.value.day) continue
    const verb = value.role === 'ends' ? 'ends' : 'expires'
    if (civilDate(value.day).year < 1990) continue
    yield {
      message: `It ${verb} on ${dayInWords(value.day)}, before its date of ${dayInWords(date.value.day)}`,
      at: span,
      related: [{ at: date.span, note: `${date.value.key} is ${date.value.date}` }],
    }
  }
}
