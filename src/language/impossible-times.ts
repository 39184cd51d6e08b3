/** A clock time that no clock shows: “13:75 h”, “from 22:00 until 25:30”. */
export interface ImpossibleTime {
  readonly start: number
  readonly end: number
  readonly hour: number
  readonly minute: number
}

/** A stretch of the text that holds a date or a possible time of day. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The clock times in a text that cannot be, left to right; only where a half of the day, “h”, another time of day or a
 * date beside them says that a clock is meant: 25:61 alone may be a score, 24:30 a minute of a match, 1:68 a verse.
 */
export function impossibleTimesIn(
  text: string,
  times: readonly Stretch[],
  dates: readonly Stretch[],
): readonly ImpossibleTime[] {
  if (!MAY_HAVE.test(text) || NO_CLOCK.test(text)) return []
  const found: ImpossibleTime[] = []
  for (const match of text.matchAll(SHAPE)) {
    const hour = Number(match[1])
    const minute = Number(match[3])
    const possible = minute < 60 && (hour < 24 || (hour === 24 && minute === 0))
    if (possible) continue
    const start = match.index
    const end = start + match[0].length
    const suffix = SUFFIX.exec(text.slice(end, end + 14))?.[0] ?? ''
    const left = text.slice(Math.max(0, start - 12), start)
    const clock =
      match[2] === '.'
        ? PREPOSITION.test(left) && HALF.test(suffix) && hour <= 12
        : isClockWord(suffix, left, hour) ||
          isBesideTime(text, start, minute, times) ||
          isBesideDate(text, start, end, dates)
    if (clock) found.push({ start, end: end + suffix.length, hour, minute })
  }
  return found
}

// “13:75”, “25.10”: hours past 24 or minutes past 59 somewhere in the text
const MAY_HAVE = /\d[:.][6-9]\d|(?:2[4-9]|[3-9]\d):\d\d/
// “13:75” but not “2:24:51”, “1.13:75”, “$7.65”, “v7.65”
const SHAPE = /(?<![\w.,:/$£€#+−-])(\d{1,2})([:.])(\d{2})(?![\d%/]|[.:,]\d|\sof\b)/g
// “ h”, “ pm”, “ o'clock”, “ UTC”
const SUFFIX =
  /^(?:\s?[aApP](?:\.[mM]\.|[mM]\b)|\s(?:h|hrs)\b(?!\d)|\s[oO]['’]clock\b|\s(?:GMT|UTC|CET|CEST|BST|EST|EDT|PST|PDT)\b)/
/** “36:30 h” may be a duration; “at 36:30 h” is not. */
function isClockWord(suffix: string, left: string, hour: number): boolean {
  return suffix !== '' && (hour < 24 || !HOURS.test(suffix) || POINT_IN_TIME.test(left))
}

const HOURS = /^\sh/
const POINT_IN_TIME = /\b(?:[Aa]t|[Uu]ntil|[Tt]ill)\s$/
const HALF = /^\s?[aApP]/
const PREPOSITION = /\b(?:[Aa]t|[Ff]rom|[Uu]ntil|[Tt]ill|[Bb]y|[Bb]efore|[Aa]fter|[Bb]etween|to|and)\s$/
// Between the first time of a span and its second: “ until ”, “–”
const TO_SECOND = /^(?:\s(?:to|until|till|and)\s|\s?[–—]\s?)$/
const FROM = /\b(?:[Ff]rom|[Bb]etween|[Oo]pen|[Oo]pens|[Dd]aily)\s$/
const UNTIL = /\s(?:until|till)\s$/
// Between a date and its time: “, at ”, “ at ”
const DATE_TO_TIME = /^(?:\s\d{4})?,?\s(?:at|from|until|till)\s$/
// Between a time and its date: “ on ”, “ on Friday, ”
const TIME_TO_DATE = /^\s(?:on\s)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?(?:the\s)?$/
const AT = /\b[Aa]t\s$/

const TWO_DIGITS = /^\d\d/

/** “from 22:00 until 25:30”; with “to”, “and” and a dash minutes past 59 only: 22:40 to 25:30 may be running times. */
function isBesideTime(text: string, start: number, minute: number, times: readonly Stretch[]): boolean {
  // From 1:50 to 1:68 are verses.
  if (!TWO_DIGITS.test(text.slice(start, start + 2))) return false
  return times.some((time) => {
    if (time.end > start) return false
    const between = text.slice(time.end, start)
    return (
      TO_SECOND.test(between) &&
      (UNTIL.test(between) || (minute > 59 && FROM.test(text.slice(Math.max(0, time.start - 10), time.start))))
    )
  })
}

function isBesideDate(text: string, start: number, end: number, dates: readonly Stretch[]): boolean {
  return dates.some((date) =>
    date.end <= start
      ? DATE_TO_TIME.test(text.slice(date.end, start))
      : TIME_TO_DATE.test(text.slice(end, date.start)) && AT.test(text.slice(Math.max(0, start - 4), start)),
  )
}

// Verses, scores, ratios, match and video minutes, running times, late-night schedules that count past 24, lengths in
// picometres, and talk of formats
const NO_CLOCK =
  /\b(?:verses?|chapters?|psalms?|gospel|bible|biblical|qur['’]?an|surah?|hadith|genesis|exodus|isaiah|matthew|mark|luke|john|acts|romans|ratios?|scales?|odds|scores?|scored|points|beat|won|lost|wins?|defeat(?:s|ed)?|goals?|sets?|match|minutes?|seconds?|laps?|period|quarter|half-time|race|ran|runner|pace|finish(?:ed|es)?|records?|best|videos?|episodes?|track|clip|podcast|timestamps?|tapes?|recordings?|counter|japan|japanese|tokyo|anime|timetables?|gtfs|30-hour|picomet(?:er|re)s?|wavelengths?|resolution|bonds?|atoms?|atomic|invalid|impossible|format|parse[sd]?|parser|validat\w+|wrong(?:ly)?|mistake|typos?|misprint|joke|regex|versions?|releases?|martian|mars)\b/i
