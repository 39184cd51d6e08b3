/** The days on which something is open or closed. */
export interface WrittenOpening {
  readonly open: boolean
  /** Every day, a span of days, days by name, or the days that a span leaves out. */
  readonly by: 'daily' | 'span' | 'names' | 'rest'
  readonly days: ReadonlySet<number>
  /** The noun that is open; absent for “it” and for bare lines. */
  readonly thing?: string
  readonly start: number
  readonly end: number
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?'
const THING = "(?:(?<thing>[\\p{L}'’-]+) (?:is|are|was|stays?|remains?) )?"

// “open every day”, “open daily”, “open seven days a week”
const OPEN_DAILY = new RegExp(
  `${THING}\\b[Oo]pen(?:s|ed)? (?:every day|daily|seven days a week|7 days a week|all week|each day|every night|every evening)(?! (?:from )?${DAY})`,
  'gu',
)
// “open Wednesday to Sunday”, “open from Tuesday to Friday”
const OPEN_SPAN = new RegExp(
  `${THING}\\b(?:[Oo]pen(?:s|ed)?|[Oo]pening (?:hours|times)):? (?:from )?(?<from>${DAY})(?: to | through | until |–|-)(?<to>${DAY})`,
  'gu',
)
// “closed on Sundays”, “closed Mondays”, “shut on Friday”
const CLOSED = new RegExp(
  `${THING}\\b(?:[Cc]losed|[Ss]hut|[Cc]loses) (?:on )?(?<from>${DAY})(?: and (?:on )?(?<and>${DAY}))?`,
  'gu',
)
// “open daily except Mondays”, “open every day but Tuesday”
const EXCEPT = new RegExp(
  `${THING}\\b[Oo]pen(?:s|ed)? (?:every day|daily|seven days a week),? (?:except|apart from|but not|bar) (?:on )?(?<from>${DAY})(?: and (?:on )?(?<and>${DAY}))?`,
  'gu',
)
// “On Mondays the museum is open”, “On Sunday evenings the shop opens”
const ON_DAYS_OPEN = new RegExp(
  `\\b[Oo]n (?<from>${DAY}s)(?: and (?<and>${DAY}s))? (?:the |our )?(?<thing>[\\p{L}'’-]+) (?:is|stays|remains) open`,
  'gu',
)
// “On Sundays the clinic is closed”
const ON_DAYS_CLOSED = new RegExp(
  `\\b[Oo]n (?<from>${DAY}s)(?: and (?<and>${DAY}s))? (?:the |our )?(?<thing>[\\p{L}'’-]+) (?:is|stays|remains) (?:closed|shut)`,
  'gu',
)
const EXCEPTION =
  /\b(?:except|apart from|other than|save|but|unless|holidays?|(?:this|last|next) (?:week|weekend|month|year|\w+day)|in (?:winter|summer|January|August)|until (?!\d|noon|midnight)|since|will be closed|will close|had been|used to|formerly|strike)\b/i

// A cheap look before the patterns, which try every word as the thing that is open.
const TELLS_DAYS =
  /[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|pening (?:hours|times)|(?:pen|pens|pened) (?:every day|daily|seven days|7 days|all week|each day|every night|every evening|(?:from )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))|(?:losed|hut|loses) (?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/** The weekdays on which a text says that something is open or closed. */
export function openingsIn(text: string): WrittenOpening[] {
  if (!TELLS_DAYS.test(text)) return []
  const found: WrittenOpening[] = []
  const add = (match: RegExpMatchArray, open: boolean, by: WrittenOpening['by'], days: ReadonlySet<number>) => {
    const thing = match.groups!.thing?.toLowerCase()
    const own = thing === undefined || NO_THING.test(thing) ? {} : { thing }
    found.push({ open, by, days, ...own, start: match.index!, end: match.index! + match[0].length })
  }
  const named = ({ groups }: RegExpMatchArray) =>
    new Set([groups!.from!, groups!.and].flatMap((day) => (day === undefined ? [] : [dayOf(day)])))
  for (const match of text.matchAll(EXCEPT)) add(match, false, 'names', named(match))
  if (found.length > 0 || EXCEPTION.test(text)) return found
  for (const match of text.matchAll(ON_DAYS_OPEN)) add(match, true, 'names', named(match))
  for (const match of text.matchAll(ON_DAYS_CLOSED)) add(match, false, 'names', named(match))
  for (const match of text.matchAll(OPEN_DAILY)) add(match, true, 'daily', ALL_DAYS)
  for (const match of text.matchAll(OPEN_SPAN)) {
    const days = daysBetween(dayOf(match.groups!.from!), dayOf(match.groups!.to!))
    add(match, true, 'span', days)
    add(match, false, 'rest', new Set([...ALL_DAYS].filter((day) => !days.has(day))))
  }
  for (const match of text.matchAll(CLOSED)) add(match, false, 'names', named(match))
  return found
}

const ALL_DAYS: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6])
const NO_THING = /^(?:it|they|which|that|and|we)$/

function dayOf(word: string): number {
  return DAYS.indexOf(word.slice(0, 3).toLowerCase())
}

function daysBetween(from: number, to: number): Set<number> {
  const days = new Set<number>()
  for (let day = from, count = 0; count < 7; day = (day + 1) % 7, count++) {
    days.add(day)
    if (day === to) break
  }
  return days
}
