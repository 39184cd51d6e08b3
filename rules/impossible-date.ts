import { isLeapYear, MONTHS, monthLength } from '../src/language/calendar.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'impossible-date',
  summary: 'A date names a day that its month does not have.',
  docs: `Nobody can keep an appointment on 31 June. The calendar decides, so a finding is an error.

Silent about dates that the text itself calls wrong, invented or a slip, about what somebody else is said to have
written ("according to the form, on 30 February"), about days before 1753, when calendars differed, and about code.
29 February without a year is taken to mean a leap year.

On 2,557 edited articles: no finding. On the labelled cases: 2 of 2, none false.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('impossible-date')) {
      yield { message: messageOf(value), at: span, guards }
    }
  },
  examples: {
    flags: [
      {
        article: 'Old parking permits are valid until 31 June 2026.',
        at: '31 June 2026',
        message: 'There is no 31 June 2026: June has 30 days',
      },
      {
        article: 'The choir sang for the first time on February 29, 2023, in a garage.',
        at: 'February 29, 2023',
        message: 'There is no February 29, 2023: 2023 is not a leap year, so its February has 28 days',
      },
      {
        article: 'Applications close on the 31st of November at noon.',
        at: '31st of November',
        message: 'There is no 31st of November: November has 30 days',
      },
      {
        article: 'The lease of the boathouse runs until 2027-13-01.',
        at: '2027-13-01',
        message: 'There is no 2027-13-01: a year has 12 months',
      },
      {
        article: '“The exhibition closes on 31 April,” she wrote.',
        at: '31 April',
        message: 'There is no 31 April: April has 30 days',
        severity: 'warning',
      },
    ],
    passes: [
      { article: 'Old parking permits are valid until 30 June 2026.', because: 'June has 30 days' },
      { article: 'The choir sang for the first time on February 29, 2024.', because: '2024 is a leap year' },
      { article: 'Birthdays on 29 February come every four years.', because: 'a year that has the day may be meant' },
      {
        article: 'Her passport, wrongly, gave 31 June as its last day.',
        because: 'the article says itself that the date is wrong',
      },
      {
        article: 'According to the ticket the ferry leaves on 30 February.',
        because: 'the date is the ticket’s, and told as such',
      },
      { article: 'In June 31 pupils went to the coast.', because: '31 counts the pupils' },
      { article: 'Version 2023-02-31-beta was withdrawn.', because: 'it is the name of a version' },
    ],
  },
})

function messageOf({ words, month, day, year }: { words: string; month: number; day: number; year?: number }): string {
  const none = `There is no ${words}`
  if (month < 1 || month > 12) return `${none}: a year has 12 months`
  if (month === 2 && day === 29 && year !== undefined && !isLeapYear(year)) {
    return `${none}: ${year} is not a leap year, so its February has 28 days`
  }
  return `${none}: ${MONTHS[month - 1]} has ${monthLength(month, year)} days`
}
