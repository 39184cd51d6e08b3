import { amountOf, NUMBER_WORD } from './durations.ts'

/** A time of day as written, with offsets into the text. */
export interface WrittenTime {
  readonly start: number
  readonly end: number
  /** 0 to 23 as written: “7 pm” has 19, “7” has 7. */
  readonly hour: number
  readonly minute: number
  /** Present where the half of the day is said, by “pm”, “in the evening”, noon or a 24-hour form such as 08:30. */
  readonly half?: 'am' | 'pm'
  /** The zone right after it, as written: “GMT”, “Eastern Time”. */
  readonly zone?: string
  /** “about 2:40” */
  readonly approximate: boolean
}

/** The times of day in a text, left to right. Hours, minutes and seconds together (2:24:51) are no time of day here. */
export function timesIn(text: string): WrittenTime[] {
  const times: WrittenTime[] = []
  for (const pattern of [WORDED, CLOCK, HOUR, NAMED, BARE]) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const read = timeAt(text, match, times)
      if (read !== undefined && !times.some((time) => time.start < read.end && read.start < time.end)) times.push(read)
    }
  }
  return times.sort((a, b) => a.start - b.start)
}

/** The minutes after midnight that a time can mean: two where it does not say which half of the day. */
export function minutesOf({ hour, minute, half }: WrittenTime): readonly number[] {
  const first = hour * 60 + minute
  return half !== undefined || hour > 12 || hour === 0
    ? [first]
    : [(hour % 12) * 60 + minute, ((hour % 12) + 12) * 60 + minute]
}

const HALF = '(?<half>\\s?[aApP]\\.?[mM]\\b\\.?)?'
// “18:00”, “7.30pm”, “2:40 a.m.”
const CLOCK = new RegExp(
  `(?<![\\w.,:/$£€+-])(?<hour>[01]?\\d|2[0-3])(?<mark>[:.])(?<minute>[0-5]\\d)(?![\\d%]|[.:,]\\d|:[0-5])${HALF}`,
  'g',
)
// “6 pm”, “11am”
const HOUR = /(?<![\w.,:/$£€+-])(?<hour>1[0-2]|[1-9])(?<half>\s?[aApP]\.?[mM]\b\.?)/g
// “noon”, “midnight”
const NAMED = /\b(?<name>noon|midday|midnight|Noon|Midday|Midnight)\b/g
// “half past eight”, “a quarter to two”, “eighteen minutes to eight”, “nine minutes past it”
const WORDED = new RegExp(
  `\\b(?<minute>half|(?:a\\s)?quarter|${NUMBER_WORD})(?<minutes>\\sminutes)?\\s(?<side>past|to|after|before)\\s(?<hour>it|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b(?!\\s(?:of|people|years|months|weeks|days|hours|minutes|per)|[.,]\\d|-)`,
  'gi',
)
// “nine o'clock”, “until ten in the evening”, “at 4 in the afternoon”, “at six on Saturday evening”
const BARE =
  /\b(?:(?<clock>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\so['’]clock|(?<=\b(?:at|by|until|from|till|before|after|At|By|Until|From|is)\s)(?<bare>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s(?:in\s(?:the\s(?:morning|afternoon|evening)|[A-Z])|at\snight|sharp))|(?<=\b(?:at|by|until|from|till|before|after|At|By|Until|From)\s)(?<part>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])(?=\s(?:in\sthe|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s(?:morning|afternoon|evening)\b))/g

const IN_THE_HALF =
  /^,?\s(?:(?:in\sthe|on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\s(?<part>morning|afternoon|evening)|(?<night>at\snight))/
const ZONE =
  /^\s?\(?(?<zone>(?:GMT|UTC)(?:[+−-]\d{1,2}(?::\d{2})?)?|BST|WEST|WET|CEST|CET|EEST|EET|MSK|EST|EDT|ET|CST|CDT|CT|MST|MDT|MT|PST|PDT|PT|AKST|HST|IST|PKT|SGT|JST|KST|AEST|AEDT|ACST|AWST|NZST|NZDT|SAST|EAT|CAT|WAT|(?:Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?|(?:East|West|Central)\sAfrica\sTime|(?:Central|Eastern|Western)\sEuropean\s(?:Summer\s)?Time|British\sSummer\sTime|Greenwich\sMean\sTime)\b/
const APPROXIMATE_LEFT =
  /\b(?:about|around|roughly|approximately|shortly (?:before|after)|just (?:before|after)|nearly|almost|some\s?time (?:before|after))\s$/i

const UNIT_AFTER =
  /^\s?(?:%|percent|per\scent|million|billion|metres|meters|km|kg|miles|points|seconds|minutes|hours|times|euros|dollars|pounds|litres|degrees|m\b)/

function timeAt(text: string, match: RegExpExecArray, before: readonly WrittenTime[]): WrittenTime | undefined {
  const groups = match.groups as Record<string, string | undefined>
  const start = match.index
  let end = start + match[0].length
  const after = text.slice(end, end + 40)
  const part = IN_THE_HALF.exec(after)?.groups
  let half = halfOf(groups.half) ?? (part === undefined ? undefined : part.part === 'morning' ? 'am' : 'pm')
  let hour: number
  let minute = 0
  if (groups.name !== undefined) {
    hour = groups.name.toLowerCase() === 'midnight' ? 0 : 12
    half = hour === 0 ? 'am' : 'pm'
  } else if (groups.side !== undefined) {
    const of = groups.hour!.toLowerCase()
    const said =
      of === 'it'
        ? hourNamed(text, before[before.length - 1])
        : of === 'noon'
          ? 12
          : of === 'midnight'
            ? 0
            : amountOf(of)
    const minutes = minutesBeside(groups.minute!)
    if (said === undefined || minutes === undefined || minutes > 59) return undefined
    if (
      (groups.side.toLowerCase() === 'after' || groups.side.toLowerCase() === 'before') &&
      groups.minutes === undefined
    )
      return undefined
    const past = groups.side.toLowerCase() === 'past' || groups.side.toLowerCase() === 'after'
    // “ten to five” is a range of numbers unless something marks it as a time.
    if (!past && groups.minutes === undefined && DIGIT_START.test(groups.minute!)) return undefined
    if (
      !past &&
      groups.minutes === undefined &&
      !groups.minute!.toLowerCase().endsWith('quarter') &&
      part === undefined &&
      !AT_LEFT.test(text.slice(Math.max(0, start - 8), start))
    )
      return undefined
    hour = past || minutes === 0 ? said : (said + 11) % 12 === 0 && said === 1 ? 12 : said - 1
    minute = past ? minutes : 60 - minutes
    if (of === 'midnight') half = past ? 'am' : 'pm'
    if (hour < 0) hour += 24
  } else {
    const word = groups.hour ?? groups.clock ?? groups.bare ?? groups.part!
    const said = amountOf(word)
    if (said === undefined) return undefined
    hour = said
    minute = groups.minute === undefined ? 0 : Number(groups.minute)
    // “7.30” is a time only with “pm” or after “at”.
    if (groups.mark === '.' && half === undefined && !TIME_LEFT.test(text.slice(Math.max(0, start - 10), start)))
      return undefined
    if (UNIT_AFTER.test(text.slice(end, end + 14))) return undefined
    if (half === undefined && groups.mark !== undefined && (hour > 12 || hour === 0 || word.length === 2))
      half = hour >= 12 ? 'pm' : 'am'
  }
  if (half === 'pm' && hour < 12) hour += 12
  if (half === 'am' && hour === 12) hour = 0
  if (match[0].endsWith('.') && !POINTED_HALF.test(match[0])) end -= 1
  // “nine in the evening” is one time.
  if (part !== undefined && groups.half === undefined) end += IN_THE_HALF.exec(after)![0].length
  const zone = ZONE.exec(text.slice(end, end + 40))?.groups?.zone
  return {
    start,
    end,
    hour,
    minute,
    ...(half === undefined ? {} : { half }),
    ...(zone === undefined ? {} : { zone }),
    approximate: APPROXIMATE_LEFT.test(text.slice(Math.max(0, start - 22), start)),
  }
}

// “2 p.m.”; the point of “2pm.” ends a sentence.
const POINTED_HALF = /\.[mM]\.$/

/** The hour that the last time named: eight in “eighteen minutes to eight”. */
function hourNamed(text: string, time: WrittenTime | undefined): number | undefined {
  if (time === undefined) return undefined
  return text.slice(time.start, time.end).includes(' to ') ? time.hour + 1 : time.hour
}

const DIGIT_START = /^\d/
const AT_LEFT = /\b(?:at|by|until|till|from)\s$/i
const TIME_LEFT = /\b(?:at|by|until|till|from|to|between|and|before|after|the|about|around)\s$/i

function halfOf(written: string | undefined): 'am' | 'pm' | undefined {
  return written === undefined ? undefined : written.trim().toLowerCase().startsWith('a') ? 'am' : 'pm'
}

function minutesBeside(word: string): number | undefined {
  const lower = word.toLowerCase()
  return lower === 'half' ? 30 : lower.endsWith('quarter') ? 15 : amountOf(lower)
}

/** “7:42”, “20:09”: minutes after midnight for a message. */
export function clockInWords(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440
  return `${Math.floor(day / 60)}:${String(day % 60).padStart(2, '0')}`
}
