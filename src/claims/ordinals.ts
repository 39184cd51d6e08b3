import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import { CAREER_CUE, careerAt } from './career-ordinals.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import { WOMAN_CUE, womanInOfficeAt } from './women-in-office.ts'
import { wordsOf } from './words.ts'

/** The place of one event in its series: "the 27th film festival", "next year's edition, the 28th". */
export interface Edition {
  /** What the article's own edition would be by it: one less for “next year's, the 28th”. */
  readonly value: number
  readonly printed: number
  /** "festival"; "edition" and "issue" stand for whatever series the article is about. */
  readonly series: string
  /** A number of all so far, “now has ten stores”: what comes now is one of them or the next. */
  readonly isCount: boolean
  readonly text: string
}

/** An ordinal in digits with its suffix as written: "21th". */
export interface WrittenOrdinal {
  readonly value: number
  /** As printed, without the suffix: "1,000". */
  readonly digits: string
  readonly suffix: string
}

// "21st", "12th"
const SUFFIXED = /\d(?:st|nd|rd|th|ST|ND|RD|TH)\b/
// "27th", "fiftieth", "third", "Issue 88", "No. 3"
// and “the author of six books”, “has written six books”
const EDITION_CUE =
  /\b[Ff]irst (?:wo)?man\b|\b[Ff]irst (?:fe)?male\b|\bauthor of\b|\bha(?:s|ve) (?:written|published|released|made|directed|recorded|built)\b|\d(?:st|nd|rd|th)\b|\b(?:[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|[Ee]leventh|[Tt]welfth)\b|t(?:een|ie)th\b|^\W*(?:Issue|No|Number|Edition|Newsletter|Letter)\b| in a row\b|\b(?:[Ww]ith|now has) [a-z\d]+ (?:stores|shops|branches|restaurants|hotels|schools)\b/

/** Ordinals in digits, wherever they stand in prose. */
export function* readWrittenOrdinals({ article }: Claims): Iterable<ClaimOf<'written-ordinal', WrittenOrdinal>> {
  for (const sentence of article.sentences) {
    if ((sentence.traits & Trait.digit) === 0 || !SUFFIXED.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    for (const number of numbers) {
      if (number.form !== 'ordinal' || number.written !== 'digits') continue
      const suffix = tokens[number.to - 1]!
      // “12st 4lb” is a weight, “1st” with a wrong digit cannot be told from it.
      if (suffix.lower === 'st' && tokens[number.to]?.kind === 'digits') continue
      const frame = frameOf(sentence, number.start, number.end)
      yield {
        kind: 'written-ordinal',
        value: { value: number.value, digits: sentence.text.slice(number.start, suffix.start), suffix: suffix.text },
        span: spanIn(sentence, number.start, number.end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards: frame.guards.filter((guard) => guard === 'quoted'),
      }
    }
  }
}

/** The editions of events and series that an article speaks of. */
export function* readEditions(claims: Claims): Iterable<ClaimOf<'edition', Edition>> {
  const cues = cuesIn(claims.article)
  for (const sentence of claims.article.sentences) {
    if ((cues[sentence.index]! & Cue.ordinal) === 0 && (sentence.traits & Trait.digit) === 0) continue
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt' || !EDITION_CUE.test(sentence.text)) continue
    const { tokens, numbers } = wordsOf(sentence)
    const isOfYear = numbers.some((one) => one.form === 'year')
    const isOfWoman = WOMAN_CUE.test(sentence.text)
    const isCareer = !isOfYear && CAREER_CUE.test(sentence.text)
    for (const number of numbers) {
      const read: Read | undefined =
        (isOfWoman ? womanInOfficeAt(claims, sentence, tokens, number) : undefined) ??
        editionAt(tokens, number, sentence.block.index) ??
        worksAt(tokens, number) ??
        (isCareer ? careerAt(claims, sentence, tokens, number) : undefined)
      if (read === undefined || (isOfYear && read.series.endsWith(' in a row'))) continue
      const shift = read.shift ?? nextYear(sentence, tokens[read.end - 1]!.end)
      if (shift === undefined && tellsOtherTime(tokens, number, read)) continue
      const frame = frameOf(sentence, number.start, number.end)
      const guards: Guard[] = frame.guards.filter((guard) => guard === 'hypothetical')
      const end = tokens[read.end - 1]!.end
      yield {
        kind: 'edition',
        value: {
          value: number.value - (shift ?? 0),
          printed: number.value,
          series: read.series,
          isCount: read.isCount ?? false,
          text: sentence.text.slice(number.start, end),
        },
        span: spanIn(sentence, number.start, end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards,
      }
    }
  }
}

/** “The 35th Marathon will be held next year”, “the 35th Marathon next year”: one more than the article's own. */
function nextYear({ text }: Sentence, end: number): number | undefined {
  return NEXT_YEAR.test(text.slice(end, end + 60)) ? 1 : undefined
}

// “ will be held next year”, “ next year”
const NEXT_YEAR =
  /^ (?:(?:will (?:be held|take place|be run|be staged|start)|is (?:planned|due|set|scheduled)(?: for| to take place)?|takes place|returns) (?:(?:again|here) )?)?(?:in |for )?next (?:year|summer|spring|autumn|winter)\b/

/** Another edition's time in the sentence, or a victory beside the number: that of its own clause alone. */
function tellsOtherTime(tokens: readonly Token[], { from }: NumberPhrase, { end: to, series }: Read): boolean {
  const isOwn = series.includes(' of ') || GENERIC_SERIES.has(series)
  let [start, end] = [from, to]
  while (start > 0 && tokens[start - 1]!.text !== ',') start--
  while (end < tokens.length && tokens[end]!.text !== ',') end++
  return tokens.some(({ lower }, i) => {
    if (!OTHER_TIMES.has(lower) || (i >= from && i < to)) return false
    return (i >= start && i < end) || (!isOwn && !WINNING.has(lower))
  })
}

const GENERIC_SERIES: ReadonlySet<string> = new Set(['edition', 'running', 'staging'])
const WINNING: ReadonlySet<string> = new Set(['victory', 'title'])

interface Read {
  readonly series: string
  readonly isCount?: boolean
  readonly shift?: number
  readonly end: number
}

function editionAt(tokens: readonly Token[], number: NumberPhrase, block: number): Read | undefined {
  if (number.form === 'label') {
    // The masthead of a newsletter: "Issue 88 · 24 January 2024".
    const word = tokens[number.from - 1]?.lower ?? ''
    return block < 4 && ISSUES.has(word) && number.from <= 2 ? { series: 'issue', end: number.to } : undefined
  }
  if (number.value < 2) return undefined
  const streak = number.form === 'ordinal' || number.form === 'cardinal' ? streakAt(tokens, number) : undefined
  if (streak !== undefined || number.form !== 'ordinal') return streak
  const before = tokens[number.from - 1]
  // "this year's parade, the 50th": the series stands before the comma.
  if (before?.lower === 'the' && tokens[number.from - 2]?.text === ',' && !isWord(tokens[number.to])) {
    const series = tokens[number.from - 3]?.lower ?? ''
    const year = [tokens[number.from - 5]?.lower, tokens[number.from - 4]?.lower]
    const shift =
      year[1] === "year's" || year[1] === "week's" || year[1] === "month's" ? SHIFTS.get(year[0] ?? '') : undefined
    return isSeries(series) && shift !== undefined ? { series, shift, end: number.to } : undefined
  }
  if (before !== undefined && !DETERMINERS.has(before.lower) && before.kind === 'word' && !/^[A-Z]/.test(before.text))
    return undefined
  // "the 27th Isle of Corran Film Festival", "the 49th parade", "This is the 86th Crumb"
  let end = number.to
  let series = ''
  for (; end < tokens.length && end - number.to < 7; end++) {
    const token = tokens[end]!
    if (token.kind !== 'word') break
    if (/^[A-Z]/.test(token.text) || series === '' || isSeries(token.lower)) series = token.lower
    else if (!NAME_LINKS.has(token.lower) && !isSeries(tokens[end + 1]?.lower ?? '')) break
    if (isSeries(token.lower)) {
      end++
      break
    }
  }
  if (isSeries(series)) return { series, ...(before?.lower === 'this' ? { shift: 0 } : {}), end }
  // "This is the 86th Crumb": whatever it is called, it is the article's own.
  const opens = tokens
    .slice(0, number.from)
    .map((token) => token.lower)
    .join(' ')
  return OWN.has(opens) ? { series: 'issue', shift: 0, end: Math.min(number.to + 1, tokens.length) } : undefined
}

/** "her fifth and latest book", "the author of six books", "has written six books": how many there are so far. */
function worksAt(tokens: readonly Token[], number: NumberPhrase): Read | undefined {
  const word = (at: number) => tokens[at]?.lower ?? ''
  if (number.form === 'ordinal') {
    if (word(number.to) !== 'and' || !LATEST.has(word(number.to + 1))) return undefined
    const work = WORKS.get(word(number.to + 2))
    return work === undefined ? undefined : { series: `${work} so far`, shift: 0, end: number.to + 3 }
  }
  if (number.form !== 'cardinal' || number.approximation !== undefined || !Number.isInteger(number.value))
    return undefined
  const work = WORKS.get(word(number.to))
  const [one, two] = [word(number.from - 2), word(number.from - 1)]
  const isAll = (one === 'author' && two === 'of') || ((one === 'has' || one === 'have') && MAKING.has(two))
  return work === undefined || !isAll ? undefined : { series: `${work} so far`, shift: 0, end: number.to + 1 }
}

const LATEST: ReadonlySet<string> = new Set(['latest', 'newest'])
const MAKING: ReadonlySet<string> = new Set('written published released made directed recorded built'.split(' '))
const WORKS: ReadonlyMap<string, string> = new Map(
  'book novel album film play opera symphony collection bridge'.split(' ').flatMap((work): [string, string][] => [
    [work, work],
    [work === 'symphony' ? 'symphonies' : `${work}s`, work],
  ]),
)

/** "a fifth straight win", "their sixth victory in a row", "five wins in a row" */
function streakAt(tokens: readonly Token[], number: NumberPhrase): Read | undefined {
  const { to } = number
  const isBefore = IN_A_ROW_BEFORE.has(tokens[to]?.lower ?? '')
  const at = isBefore ? to + 1 : RESULTS.has(tokens[to]?.lower ?? '') ? to : to + 1
  const result = RESULTS.get(tokens[at]?.lower ?? '')
  if (result === undefined) return undefined
  const [next, third] = [tokens[at + 1]?.lower, tokens[at + 3]?.lower]
  const isAfter =
    IN_A_ROW.has(next ?? '') || (next === 'in' && (third === 'row' || tokens[at + 2]?.lower === 'succession'))
  return isBefore || isAfter ? { series: `${result} in a row`, shift: 0, end: at + 1 } : undefined
}

/** Results that come in a row; the value is one word for one result. */
const RESULTS: ReadonlyMap<string, string> = new Map([
  ...['win', 'victory', 'triumph', 'success'].map((word): [string, string] => [word, 'win']),
  ...['defeat', 'loss'].map((word): [string, string] => [word, 'defeat']),
  ...['wins', 'victories'].map((word): [string, string] => [word, 'win']),
  ...['defeats', 'losses'].map((word): [string, string] => [word, 'defeat']),
  ['draw', 'draw'],
  ['title', 'title'],
  ['championship', 'title'],
  ['crown', 'title'],
])
const IN_A_ROW_BEFORE: ReadonlySet<string> = new Set(['straight', 'consecutive', 'successive'])
const IN_A_ROW: ReadonlySet<string> = new Set(['running', 'straight'])

function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !CONTINUING.has(token.lower)
}

function isSeries(word: string): boolean {
  return SERIES.has(word)
}

const ISSUES: ReadonlySet<string> = new Set('issue no number edition newsletter letter'.split(' '))
const OWN: ReadonlySet<string> = new Set(['this is the', 'this is our', 'welcome to the', 'welcome to our'])
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['next', 1],
  ['this', 0],
  ['last', -1],
])
const DETERMINERS: ReadonlySet<string> = new Set('the this our its their'.split(' '))
const NAME_LINKS: ReadonlySet<string> = new Set(
  'of the and for in annual international world national de la'.split(' '),
)
const CONTINUING: ReadonlySet<string> = new Set(
  'runs starts opens begins takes will is was and has on in with'.split(' '),
)

/** Events that are held again and again and counted. */
const SERIES: ReadonlySet<string> = new Set(
  'festival marathon parade conference congress edition fair tournament regatta race rally championship championships biennale summit convention gala concert issue newsletter assembly symposium carnival games cup olympics derby exhibition forum show contest competition ceremony awards half-marathon run swim ride running staging'.split(
    ' ',
  ),
)

// Another edition than the article's own is meant.
const OTHER_TIMES: ReadonlySet<string> = new Set(
  'last next previous earlier ago former years following anniversary victory title'.split(' '),
)
