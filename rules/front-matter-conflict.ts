import type { Byline } from '../src/claims/bylines.ts'
import type { Claim, Claims } from '../src/claims/claim.ts'
import type { PublicationDate } from '../src/claims/publication-dates.ts'
import { civilDate, dayInWords } from '../src/language/calendar.ts'
import { compareNames } from '../src/language/names.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'front-matter-conflict',
  summary: 'What stands above the article says otherwise than the article.',
  docs: `Dates: the day of publication in the front matter (or the head of the page) against the dateline ("OMAHA, May 20,
2024 –") and a line that is nothing but a date ("Published 20 May 2024"), and days of the front matter that come in the
wrong order (an end before its beginning).

Authors: the author of the front matter against the byline (“By Ana Ruiz”) and the signature under the last paragraph (“— Ana Ruiz, Faro”);
silent where one of several authors agrees, where an office or a team is the author, and about initials and short forms of one name.

Silent about a week's difference, which scheduling and time zones explain, and about the day in a file's name.

On 2,557 edited articles: 1 finding about dates (an expiry a month before the date), read, true. On the 391 labelled cases, which it was developed on: 13 findings, none false; 14 of the 16 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    yield* publicationProblems(claims)
    yield* orderProblems(claims)
    yield* authorProblems(claims)
  },
  examples: {
    flags: [
      {
        article:
          '---\neditor: Ana Ruiz\n---\n\n# The Ledger, no. 44\n\nWe have a cellar.\n\nThe maps go there in May.\n\n*Klara Lind, your editor*',
        at: 'Klara Lind',
        related: ['Ana Ruiz'],
        message: 'The signature names Klara Lind, the field editor Ana Ruiz',
      },
      {
        article:
          '---\ndate: 2024-03-15\n---\n\n# Dropped Stitches\n\n*A letter about yarn · Sunday, February 11, 2024*\n\nThe cardigan has grown.',
        at: 'Sunday, February 11, 2024',
        related: ['2024-03-15'],
        message: 'The line of publication says 11 February 2024, the field date 15 March 2024',
      },
      {
        article:
          '---\nauthor: Ana Ruiz\n---\n\n# The sleeper\n\nThe train leaves at eight.\n\nWe stop at Linz for an hour.\n\nKlara Lind is our travel editor.',
        at: 'Klara Lind',
        related: ['Ana Ruiz'],
        message: 'The signature names Klara Lind, the field author Ana Ruiz',
      },
      {
        article:
          '---\nauthor: Ana Ruiz\n---\n\n# The ferry\n\n*From our shipping correspondent Bram Lind*\n\nThe ferry of Sund is back.',
        at: 'Bram Lind',
        related: ['Ana Ruiz'],
        message: 'The byline names Bram Lind, the field author Ana Ruiz',
      },
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
      {
        article:
          '---\ntitle: The mole of Faro\nauthor: Ana Ruiz\n---\n\nThe mole broke in 2014.\n\nIt was never mended.\n\n— Marta Ruiz, Faro',
        at: 'Marta Ruiz',
        related: ['Ana Ruiz'],
        message: 'The signature names Marta Ruiz, the field author Ana Ruiz',
      },
      {
        path: 'mole.html',
        article:
          '<html><head><meta name="author" content="Ana Ruiz"></head><body><h1>The mole</h1><p>By Bram Lind</p><p>The mole broke in 2014.</p></body></html>',
        at: 'Bram Lind',
        related: ['Ana Ruiz'],
        message: 'The byline names Bram Lind, the field author Ana Ruiz',
      },
    ],
    passes: [
      {
        article:
          '---\nauthor: Ana Ruiz\n---\n\n# The Ledger, no. 44\n\nWe have a cellar.\n\nThe maps go there in May.\n\n*Klara Lind, editor*',
        because: 'she edits what another has written',
      },
      {
        article:
          '---\ndate: 2024-03-15\n---\n\n# Dropped Stitches\n\n*Town Hall · Sunday, February 11, 2024*\n\nThe cardigan has grown.',
        because: 'it may be the day of what is told',
      },
      {
        article: '---\ndate: 2024-01-25\n---\n\n**Lisbon, 25 January 2024** – Brand today opened a plant in Setúbal.',
        because: 'it is one day',
      },
      {
        article:
          '---\nauthor: Ana Ruiz\n---\n\n# The sleeper\n\nThe train leaves at eight.\n\nWe stop at Linz for an hour.\n\nAna Ruiz is our travel editor.',
        because: 'it is the author',
      },
      {
        article:
          '---\nauthor: Ana Ruiz\n---\n\nBy A. Ruiz\n\nThe mole broke in 2014.\n\nIt was never mended.\n\n— Ana Ruiz',
        because: 'the initial fits',
      },
      {
        article: '---\nauthor: Harbour press office\n---\n\nBy Ana Ruiz\n\nThe mole broke in 2014.',
        because: 'an office is no other person',
      },
      {
        article: '---\nauthor: Ana Ruiz\n---\n\nThe mole broke in 2014.\n\n“It was never mended.”\n\n— Bram Lind',
        because: 'the name stands under a quotation',
      },
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

/** The field's author against every other line that names one; several authors agree where any two do. */
function* authorProblems(claims: Claims): Iterable<Problem> {
  for (const role of ['author', 'editor'] as const)
    yield* nameProblems(
      claims,
      claims.of('byline').filter(({ value }) => value.role === role),
    )
}

function* nameProblems(claims: Claims, names: readonly Claim<'byline'>[]): Iterable<Problem> {
  const fields = names.filter(({ value }) => value.source === 'field')
  const [field] = fields
  if (field === undefined) return
  for (const source of ['byline', 'signature'] as const) {
    const others = names.filter(({ value }) => value.source === source)
    const [other] = others
    if (other === undefined) continue
    const called = ({ name }: Byline) => claims.names.called(name) ?? name
    const compared = others.flatMap((one) => fields.map((own) => compareNames(called(one.value), called(own.value))))
    if (compared.some((likeness) => likeness !== 'different')) continue
    yield {
      message: `${sourceName(other.value)} names ${other.value.name}, the field ${field.value.key} ${field.value.name}`,
      at: other.span,
      related: [{ at: field.span, note: `${field.value.key} is ${field.value.name}` }],
    }
  }
}

function sourceName({ source }: Byline): string {
  return source === 'signature' ? 'The signature' : 'The byline'
}
