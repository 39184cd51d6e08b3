/** On which days something is closed, or said to be open, with the words that say so. */
export interface ClosingDays {
  readonly closed: readonly number[] // 1 for Monday
  readonly open: readonly number[]
  readonly start: number
  readonly end: number
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?'
const DAYS = `${DAY}(?:(?:, | and | or |, and | & )${DAY})*`
// “closed on Mondays”, “shut Tuesdays”, “we close on Sundays”
const CLOSED = new RegExp(
  `\\b(?:[Cc]losed|[Ss]hut|[Cc]loses|[Cc]lose)(?: all day)? (?:on )?(?:a )?(?<days>${DAYS})`,
  'g',
)
// “every day except Monday”, “daily except on Sundays and Mondays”
const EXCEPT = new RegExp(
  `\\b(?:[Ee]very day|[Dd]aily|[Oo]pen|seven days a week)(?: but| except| apart from| save)(?: for)? (?:on )?(?<days>${DAYS})`,
  'g',
)
// “open on Mondays”, “On Mondays, too, the museum is open”
const OPEN = new RegExp(
  `\\b[Oo]pen(?:s)?(?: only)? (?:on )?(?<days>${DAYS})|\\b[Oo]n (?<first>${DAY})(?:, too,|,)? (?:[a-z’'-]+ ){1,4}is (?:also )?open\\b`,
  'g',
)

/** The closing and opening days that a sentence tells; “this Monday” and dates are none. */
export function closingDaysIn(text: string): ClosingDays[] {
  const found: ClosingDays[] = []
  for (const [pattern, isOpen] of [
    [CLOSED, false],
    [EXCEPT, false],
    [OPEN, true],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const written = match.groups!.days ?? match.groups!.first!
      const days = numbersOf(written)
      const end = match.index + match[0].length
      // “closed on Monday 3 March”, “closed on Monday because of snow” is of one day
      if (DATE_AFTER.test(text.slice(end, end + 14)) || (!PLURAL.test(written) && pattern !== EXCEPT)) continue
      found.push({ closed: isOpen ? [] : days, open: isOpen ? days : [], start: match.index, end })
    }
  return found
}

const DATE_AFTER = /^,? (?:the )?\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z]/
const PLURAL = /days/

function numbersOf(written: string): number[] {
  return NAMES.flatMap((name, index) => (written.includes(name) ? [index + 1] : []))
}

const NAMES = ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun']
