/** The words that dates are written with, and what they stand for. Keys are lower case and carry no stop. */

export const MONTH_NUMBER: ReadonlyMap<string, number> = new Map([
  ['january', 1],
  ['jan', 1],
  ['february', 2],
  ['feb', 2],
  ['march', 3],
  ['mar', 3],
  ['april', 4],
  ['apr', 4],
  ['may', 5],
  ['june', 6],
  ['jun', 6],
  ['july', 7],
  ['jul', 7],
  ['august', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['october', 10],
  ['oct', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

export const WEEKDAY_NUMBER: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['mon', 1],
  ['tuesday', 2],
  ['tues', 2],
  ['tue', 2],
  ['wednesday', 3],
  ['weds', 3],
  ['wed', 3],
  ['thursday', 4],
  ['thurs', 4],
  ['thur', 4],
  ['thu', 4],
  ['friday', 5],
  ['fri', 5],
  ['saturday', 6],
  ['sat', 6],
  ['sunday', 7],
  ['sun', 7],
])

export const ORDINAL_NUMBER: ReadonlyMap<string, number> = new Map(
  [
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth',
    'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth',
    'twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
  ]
    .join(' ')
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** Written before a month or year, and the part of it that they name. */
export const PART_OF: ReadonlyMap<string, 'early' | 'middle' | 'late'> = new Map([
  ['early', 'early'],
  ['beginning of', 'early'],
  ['start of', 'early'],
  ['mid', 'middle'],
  ['middle of', 'middle'],
  ['late', 'late'],
  ['end of', 'late'],
])

/** Zones after a four-digit clock time that would otherwise pass for a year: “1 March 2000 GMT”. */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest edt est cdt cst mdt mst pdt pst hours hrs hour h z local'.split(' '),
)

/** Nouns that make a number before them a count, not a year: “in 1500 words”. */
export const COUNTED_AFTER_YEAR: ReadonlySet<string> = new Set(
  (
    'people men women children words miles metres meters kilometres kilometers km feet tonnes tons acres hectares euros ' +
    'dollars pounds pages copies jobs homes houses members employees workers students pupils soldiers troops residents ' +
    'visitors delegates participants guests volunteers cases deaths units calories kcal rpm mg ml kg lb m cm mm mph kmh ' +
    'steps volts books trees stones bricks letters emails articles percent degrees watts kw mw mah mhz ghz megawatts years days hours minutes seconds points votes seats spectators ' +
    'fans passengers vehicles cars ships inhabitants respondents applications applicants square'
  ).split(' '),
)

/** True for the name of a month or a weekday, which reads like any other name. */
export function isCalendarName(word: string): boolean {
  return CALENDAR_NAMES.has(word.toLowerCase())
}

const CALENDAR_NAMES: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays`.split(
    /\s+/,
  ),
)
