import type { TensedDay } from '../src/claims/tenses.ts'
import { civilDate, MONTHS } from '../src/language/calendar.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'tense-mismatch',
  summary: 'An article tells as to come what was over on its own date, or as past what was still to come.',
  docs: `"The fair will take place on 3 March 2024" in an article of 20 March 2024: the text was taken over from an announcement, or
one of the two dates is wrong. "The fair was held on 12 May 2024" in an article of April is the same the other way round.

The day must have its year, or a weekday that fits in one year only of those that the text can mean; the article must
give its own date, and is silent if it was modified or published again later, or says so. Something told as to come may
lie two days to three years before the article ("opens on", in the present tense, to one year: stories are told in it);
something told as past, two days or more after it.

Silent about what was planned ("was to be held", "was due"), what somebody said or announced, quotations, headings,
tables, spans of days, conditions, and verbs with more than a place or a time between them and the date.

On 2,557 edited articles and 391 labelled cases: no finding (an edited article seldom names a full day with such a verb). With
the date of 2,236 of the edited ones moved by a year, either way: 6 findings, read, all true of the moved date. In
sentences of our own, written with the rule: 12 of 12 found, none of 20 traps.`,
  severity: 'info',
  scope: 'article',
  *check({ claims }) {
    const tensed = claims.of('tensed-day')
    if (tensed.length === 0 || claims.of('republication').length > 0) return
    const published = claims.of('publication-date')
    const first = Math.min(...published.map(({ value }) => value.day))
    const last = Math.max(...published.map(({ value }) => value.day))
    for (const { value, span } of tensed) {
      const against = value.tense === 'past' ? last : first
      if (!isAtOdds(value, against)) continue
      const dated = published.find(({ value: { day } }) => day === against)!
      const told = value.tense === 'past' ? 'tells of the past' : 'tells of what is to come'
      yield {
        message: `“${value.words}” ${told}, but the article is dated ${inWords(against)}`,
        at: span,
        related: [{ at: dated.span, note: `the article is dated ${dated.value.date}` }],
      }
    }
  },
  examples: {
    flags: [
      {
        article: '---\ndate: 2024-03-20\n---\n\nThe seed fair will take place in Leith on 3 March 2024.',
        at: 'will take place in Leith on 3 March 2024',
        related: ['2024-03-20'],
        message:
          '“will take place in Leith on 3 March 2024” tells of what is to come, but the article is dated 20 March 2024',
      },
      {
        article: '---\ndate: 2024-04-02\n---\n\nThe regatta was held on 12 May 2024, in heavy rain.',
        at: 'was held on 12 May 2024',
        related: ['2024-04-02'],
        message: '“was held on 12 May 2024” tells of the past, but the article is dated 2 April 2024',
      },
      {
        article: '---\ndate: 2024-03-20\n---\n\nThe new reading room opens on Sunday 3 March.',
        at: 'opens on Sunday 3 March',
        related: ['2024-03-20'],
        message: '“opens on Sunday 3 March” tells of what is to come, but the article is dated 20 March 2024',
      },
      {
        article: '---\npublished: 2023-09-30\n---\n\nThe final took place at the Corn Exchange on October 14, 2023.',
        at: 'took place at the Corn Exchange on October 14, 2023',
        related: ['2023-09-30'],
        message:
          '“took place at the Corn Exchange on October 14, 2023” tells of the past, but the article is dated 30 September 2023',
      },
      {
        article: '---\ndate: 2025-02-10\n---\n\nThe bridge is due to open on 1 December 2024.',
        at: 'is due to open on 1 December 2024',
        related: ['2025-02-10'],
        message:
          '“is due to open on 1 December 2024” tells of what is to come, but the article is dated 10 February 2025',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2024-02-20\n---\n\nThe seed fair will take place in Leith on 3 March 2024.',
        because: 'the day is still to come',
      },
      {
        article: '---\ndate: 2024-06-02\n---\n\nThe regatta was held on 12 May 2024, in heavy rain.',
        because: 'the day is over',
      },
      {
        article: '---\ndate: 2024-04-02\n---\n\nThe regatta was to be held on 12 May 2024.',
        because: 'a plan can be told in the past tense',
      },
      {
        article:
          '---\ndate: 2024-03-20\n---\n\nIn January the club announced that the fair will take place on 3 March 2024.',
        because: 'it tells what the club announced',
      },
      {
        article: '---\ndate: 2024-03-20\n---\n\n“The fair will take place on 3 March 2024,” read the leaflet.',
        because: 'the leaflet spoke before the fair',
      },
      {
        article: '---\ndate: 2024-03-20\n---\n\nThe new reading room opens on 3 March.',
        because: 'the March of the next year may be meant',
      },
      {
        article: '---\ndate: 2024-04-02\nlastmod: 2024-05-20\n---\n\nThe regatta was held on 12 May 2024.',
        because: 'the article was changed after the regatta',
      },
      {
        article:
          '---\ndate: 2024-03-20\n---\n\nThe seed fair will take place on 3 March 2024.\n\nThis article was first published in February.',
        because: 'the article says that it is older than its date',
      },
      {
        article: 'The seed fair will take place in Leith on 3 March 2024.',
        because: 'the article has no date of its own',
      },
      {
        article: '---\ndate: 2024-03-20\n---\n\n## The fair will take place on 3 March 2024\n\nThe square was full.',
        because: 'a heading may be that of the announcement',
      },
      {
        article: '---\ndate: 2024-03-20\n---\n\nThe play opens on 3 March 1920, in the kitchen of a farm.',
        because: 'the present tense tells stories too',
      },
    ],
  },
})

/** Two days: time zones and early editions put a day between the writing and the date. */
const MARGIN = 2
const YEAR = 366
const HORIZON = { future: 3 * YEAR, present: YEAR } as const

function isAtOdds({ tense, day }: TensedDay, dated: number): boolean {
  if (tense === 'past') return day - dated >= MARGIN
  return dated - day >= MARGIN && dated - day <= HORIZON[tense]
}

function inWords(number: number): string {
  const { year, month, day } = civilDate(number)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
