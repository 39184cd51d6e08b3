import { amountOf, NUMBER_WORD } from './durations.ts'

/** “Georgia is three hours ahead of London”: how far one clock is ahead of another, in minutes. */
export interface ClockGap {
  readonly start: number
  readonly end: number
  readonly place: string
  /** Absent in “the clocks in Narsar are three hours behind”, where the text names the other elsewhere. */
  readonly other?: string
  readonly minutes: number
}

const PLACE = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}"
const AMOUNT = `(?<amount>${NUMBER_WORD}|an|half\\san)(?<half>\\sand\\sa\\shalf)?[\\s-]hours?(?<more>\\sand\\sa\\shalf)?`
// “Georgia is three hours ahead of London”, “the clocks in Narsar are three hours behind”
const GAP = new RegExp(
  `(?:(?<it>\\bit)|(?<place>${PLACE})(?:['’]s\\sclocks?|\\stime)?)\\s(?:is|are|runs?|lies|stays|keeps)\\s(?:always\\s|just\\s|only\\s|exactly\\s)?${AMOUNT}\\s(?<side>ahead|behind)(?:\\sof)?(?:\\s(?<other>${PLACE}|it))?`,
  'gu',
)

/** The gaps between clocks that a text states. */
export function clockGapsIn(text: string): ClockGap[] {
  return [...text.matchAll(GAP)].flatMap((match) => {
    const { place, amount, half, more, side, other } = match.groups as Record<string, string | undefined>
    const hours = amount === 'an' ? 1 : amount === 'half an' ? 0.5 : amountOf(amount!)
    if (hours === undefined || hours > 14 || place === undefined) return []
    const minutes = 60 * (hours + (half !== undefined || more !== undefined ? 0.5 : 0))
    const words = place.split(' ')
    const name = words.slice(words.findLastIndex((word) => NO_PLACE.has(word)) + 1).join(' ')
    return [
      {
        start: match.index + place.length - name.length,
        end: match.index + match[0].length,
        place: name,
        ...(other === undefined || other === 'it' ? {} : { other }),
        minutes: side === 'ahead' ? minutes : -minutes,
      },
    ]
  })
}

/** Words with a capital at the head of a sentence, and months: “In September Georgia is …”. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'In On At And But Since When While As The Because Although January February March April May June July August September October November December'.split(
    ' ',
  ),
)
