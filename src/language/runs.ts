import { countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { PARTIES, PERSON_NOUNS, tradeOf } from './occupations.ts'
import type { TitleAt } from './titles.ts'

/** A stretch of capitalised words that may be a name: "Mohammed Shia’ Al-Sudani", "University of Leeds", "Calloway". */
export interface NameRun {
  readonly start: number
  readonly end: number
  readonly text: string
  /** How many words with a capital; initials count. */
  readonly words: number
  /** The title right before it, "Ms" or "Finance Minister". */
  readonly title?: TitleAt | undefined
  /** Followed by ’s. */
  readonly possessive: boolean
  /** "the" stands right before it, so it is hardly a person. */
  readonly afterThe: boolean
  /** It begins the sentence, where every word has a capital. */
  readonly opens: boolean
}

/** The name runs of a text from left to right. Titles are no part of a run and end the one before them. */
export function runsIn(text: string, titles: readonly TitleAt[]): NameRun[] {
  const runs: NameRun[] = []
  let nextTitle = 0
  let title: TitleAt | undefined
  let i = 0
  while (i < text.length) {
    const barrier = titles[nextTitle]
    if (barrier !== undefined && i >= barrier.start) {
      title = barrier
      i = Math.max(i, barrier.end)
      nextTitle++
      continue
    }
    const code = text.charCodeAt(i)
    if (!isLetterCode(code)) {
      i++
      continue
    }
    if (isCapital(text, i)) {
      const run = runFrom(text, i, holderStart(text, titles[nextTitle - 1], i) ?? barrier?.start ?? text.length, title)
      if (run !== undefined) runs.push(run)
      i = run?.end ?? capitalWordEnd(text, i)
    } else i = wordEnd(text, i)
    title = undefined
  }
  return runs
}

/** “Mayor of Kirkhaven Osman Diallo”: where the holder's name begins behind the place of a title, if a first name tells. */
function holderStart(text: string, title: TitleAt | undefined, from: number): number | undefined {
  if (title === undefined || from > title.end + ' for the '.length || !OF_TITLE.test(text.slice(title.end, from)))
    return undefined
  const written = PLACE_AND_HOLDER.exec(text.slice(from, from + 60))?.[0].split(' ')
  if (written === undefined) return undefined
  const first = written.findIndex(
    (word, i) => i > 0 && i < written.length - 1 && isGivenName(fold(word)) && !SAINTS.has(written[i - 1]!),
  )
  return first < 0 ? undefined : from + written.slice(0, first).join(' ').length + 1
}

// “ of ”, “ for the ”
const OF_TITLE = /^ (?:of|for|at) (?:the )?$/
// “Kirkhaven Osman Diallo”
const PLACE_AND_HOLDER = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){2,4}/u
/** Words before a saint's or a founder's first name, which is then a part of the place. */
const SAINTS: ReadonlySet<string> = new Set('St St. Saint San Santa Sankt Port Fort Lake Mount Ciudad'.split(' '))

/** True where the text begins with a word that begins no name, as most sentences do: “The”, “When”. */
export function opensWithoutName(text: string): boolean {
  let start = 0
  while (start < text.length && !isLetterCode(text.charCodeAt(start))) start++
  return !isCapital(text, start) || OPENERS.has(text.slice(start, capitalWordEnd(text, start)))
}

function runFrom(text: string, from: number, limit: number, title: TitleAt | undefined): NameRun | undefined {
  let start = from
  let words = 0
  let end = start
  let at = start
  while (at < limit) {
    const stop = capitalWordEnd(text, at)
    if (stop > limit) break
    if (words === 0 && beginsNoName(text, at, stop)) {
      // “The Isle of Corran”, “On Tuesday Joe Lind”: the name begins after it, unless it is all there is.
      if (text.charCodeAt(stop) === SPACE && isCapital(text, stop + 1) && stop + 1 < limit) {
        start = at = stop + 1
        continue
      }
      return undefined
    }
    // “in Stanwater I stood”: the writer, not a part of the name.
    if (words > 0 && stop - at === 1 && text[at] === 'I' && SPEAKS.test(text.slice(stop, stop + 12))) break
    words++
    end = stop
    // A single space, then a capital or a particle and a capital, goes on with the name.
    if (text.charCodeAt(stop) !== SPACE) break
    const next = stop + 1
    if (next < limit && isCapital(text, next)) {
      at = next
      continue
    }
    const after = particlesEnd(text, start, next)
    if (after === undefined || after >= limit || !isCapital(text, after)) break
    at = after
  }
  if (end === start) return undefined
  // “Projectionist Donald MacSween” at the start of a sentence: a common noun before a first name.
  const opens = from < 4 && start === from && NOTHING_BUT_MARKS.test(text.slice(0, from))
  if (opens && words > 2) {
    const [first, second] = text.slice(start, end).split(' ') as [string, string]
    const isNoun = PERSON_NOUNS.has(first.toLowerCase()) || tradeOf(first.toLowerCase()) !== undefined
    if (isNoun || (!isGivenName(fold(first)) && isGivenName(fold(second)))) {
      start += first.length + 1
      words--
    }
  }
  // “the Australian Megan Stroud”, “the Liberal Democrat Joy Ekwueme”: not part of the name.
  const lead = words > 2 ? leadOf(text.slice(start, end)) : 0
  if (lead > 0) {
    start += lead
    words = text.slice(start, end).split(' ').length
  }
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    title: title !== undefined && title.end + 1 >= start - 1 && title.end < start ? title : undefined,
    possessive: isPossessive(text, end),
    afterThe: isAfterThe(text, start),
    opens: opens && start === from,
  }
}

function beginsNoName(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_OPENER) return false
  const word = text.slice(start, end)
  if (CONTRACTED.test(word)) return true
  return OPENERS.has(word) && !(word === 'New' && NEW_NAMES.test(text.slice(end, end + 12)))
}

// “I’d”, “We’ve”, “That’ll”
const CONTRACTED = /^(?:I|We|You|He|She|It|They|That|There|Who|What)['’](?:d|m|ve|ll|re)$/

/** “the Danube”, “The Hague” */
function isAfterThe(text: string, start: number): boolean {
  if (text.charCodeAt(start - 1) !== SPACE || !text.startsWith('he', start - 3)) return false
  const first = text.charCodeAt(start - 4)
  return (first === LOWER_T || first === UPPER_T) && !isAsciiLetter(text.charCodeAt(start - 5))
}

// “ have”, “ stood”: what a writer does
const SPEAKS = /^ (?:have|am|think|stood|read|like|know|knew|heard|felt|saw|met|can|don|didn|want|wanted|remember)\b/

/** The length of a nationality or a party, with its space, before a first name; zero where there is none. */
function leadOf(name: string): number {
  const [first, second, third] = name.split(' ') as [string, string, string | undefined]
  if (countryOf(first)?.as === 'adjective' && isGivenName(fold(second))) return first.length + 1
  if (PARTIES[first] !== undefined && isGivenName(fold(second))) return first.length + 1
  const two = `${first} ${second}`
  return PARTIES[two] !== undefined && third !== undefined ? two.length + 1 : 0
}

/** The end of a capitalised word: letters, inner apostrophes and hyphens, the stop of an initial or of "St." */
function capitalWordEnd(text: string, start: number): number {
  let at = start
  for (;;) {
    const from = at
    while (at < text.length && isLetterCode(text.charCodeAt(at))) at++
    const code = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    if (isApostrophe(code)) {
      if (isLetterCode(next)) {
        if ((next === LOWER_S || next === UPPER_S) && !isLetterCode(text.charCodeAt(at + 2))) return at
        at++
        continue
      }
      // “Shia’ Al-Sudani”: an ayn at a word's end; “the players’ bus” is a plural.
      if (next === SPACE && text.charCodeAt(at - 1) !== LOWER_S && isCapital(text, at + 2) && at - start > 2)
        return at + 1
      return at
    }
    if ((code === HYPHEN || code === 0x2011) && isLetterCode(next)) {
      at++
      continue
    }
    if (code === AMPERSAND && isLetterCode(next)) {
      at++
      continue
    }
    if (code === STOP) {
      const word = text.slice(from, at)
      if (word.length === 1 || ABBREVIATIONS.has(text.slice(start, at))) {
        // “J.R. Ward”, “U.S. Steel”
        if (isLetterCode(next) && text.charCodeAt(at + 2) === STOP) {
          at++
          continue
        }
        return at + 1
      }
    }
    return at
  }
}

/** After "van der ", "al-", "of the ": where the next word of the name that began at `nameStart` starts. */
function particlesEnd(text: string, nameStart: number, start: number): number | undefined {
  let at = start
  for (let n = 0; n < 3; n++) {
    if (text.charCodeAt(at) === AMPERSAND && text.charCodeAt(at + 1) === SPACE) return at + 2
    const stop = wordEnd(text, at)
    if (stop - at > LONGEST_PARTICLE) return undefined
    const word = text.slice(at, stop)
    const joins = PARTICLES.has(word) || (JOINERS.has(word) && isOfOrganisation(text.slice(nameStart, start)))
    if (!joins) return undefined
    const code = text.charCodeAt(stop)
    if (code === HYPHEN || code === SPACE || isApostrophe(code)) at = stop + 1
    else return undefined
    if (isCapital(text, at)) return at
  }
  return undefined
}

function isOfOrganisation(name: string): boolean {
  return name.split(' ').some((word) => ORGANISATION_HEADS.has(word))
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && isLetterCode(text.charCodeAt(at))) at++
  return at === start ? start + 1 : at
}

function isPossessive(text: string, end: number): boolean {
  const code = text.charCodeAt(end)
  if (!isApostrophe(code)) return false
  const next = text.charCodeAt(end + 1)
  return next === LOWER_S || next === UPPER_S || text.charCodeAt(end - 1) === LOWER_S
}

const SPACE = 32
const AMPERSAND = 38
const HYPHEN = 45
const STOP = 46
const LOWER_S = 115
const UPPER_S = 83
const LOWER_T = 116
const UPPER_T = 84

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x02bc || code === 0x2018
}

/** ASCII letters and all letters from Latin-1 on, by a cheap test: symbols beyond ASCII are few and named here. */
function isLetterCode(code: number): boolean {
  if (code < 128) return isAsciiLetter(code)
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code < 0x2c00) &&
    !(code >= 0x3000 && code < 0x3040) &&
    code < 0xd800
  )
}

function isAsciiLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code > 64 && code < 91
  if (!isLetterCode(code)) return false
  const letter = text[at]!
  return letter !== letter.toLowerCase()
}

/** Capitalised words that begin a sentence or name a day, and no name. */
const OPENERS = new Set(
  'The A An In On At But And When While For From After Before If As To With By It He She They We I You His Her Their Our My Your Its This That These Those There Here What Who Whom Whose How Why Where Which Although Though Because Since Until Till Unless Not No Yes Then Now Today Yesterday Tomorrow Meanwhile However Also Both Each Every Some Many Most All Any One Two Three Four Five Six Seven Eight Nine Ten Under Over Between During Despite Like Unlike According So Or Nor Yet Only Even Last Next Former New Asked Speaking Of About Among Across Against Along Around Behind Beside Besides Beyond Inside Into Near Off Onto Out Outside Past Through Throughout Toward Towards Up Upon Within Without Once Again Still Just Perhaps Maybe Instead Rather Later Earlier Soon Often Sometimes Never Always Finally First Second Third Another Other Others Such Same More Less Much Few Several Neither Either Nobody Nothing Everyone Everybody Everything Someone Something Anyone Let Do Does Did Is Are Was Were Has Have Had Can Could Will Would Should Must Might Be Being Been Get Go Come See Thanks Thank Please Dear Hello Hi Well Oh Ah Q Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays January February July September October November December Moreover Additionally Furthermore Therefore Thus Hence Otherwise Nevertheless Indeed Overall Photo Image Picture Source Updated Published By Read Watch Visit'.split(
    ' ',
  ),
)
const LONGEST_OPENER = 'Nevertheless'.length
// “New Zealand”, “New York”
const NEW_NAMES =
  /^ (?:Zealand|York|Jersey|Hampshire|Mexico|Orleans|Delhi|England|Guinea|South|Brunswick|Caledonia|Haven|Town|Forest|Ross|Year)/
const NOTHING_BUT_MARKS = /^[^A-Za-z]*$/
const ABBREVIATIONS = new Set(['St', 'Mt', 'Ft', 'Jr', 'Sr', 'Bros', 'Inc', 'Ltd', 'Co'])
const PARTICLES = new Set(
  'de da do di du dos das del della van von der den ter ten bin ibn bint al el af av zu la le los y'.split(' '),
)
const LONGEST_PARTICLE = 'della'.length
/** Join the words of an organisation's name: "Centre for Applied Materials Recovery". */
const JOINERS = new Set(['of', 'for', 'the', 'and'])
/** Words that head the name of an organisation or a place and take "of" and "for" after them. */
const ORGANISATION_HEADS = new Set(
  'University College School Institute Institution Academy Bank Ministry Department Office Bureau Agency Board Council Commission Committee Centre Center Museum Library Society Association Federation Union League Church Cathedral Hospital Foundation Fund Trust Court House Bay Isle Gulf Port City Republic Kingdom Order Friends Ministry State Commonwealth Province County Organization Organisation Authority Service Administration Faculty Festival Alliance Campaign Chamber Confederation Congress Conference Party Company Corporation Group Network Programme Program Registrar Lord Duke Earl Bishop Archbishop Battle Treaty Tower'.split(
    ' ',
  ),
)
