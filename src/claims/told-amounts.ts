import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { civilDate } from '../language/calendar.ts'
import { stem } from '../language/event-phrases.ts'
import type { Interval } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Stage, ToldKind } from '../language/told-words.ts'
import {
  CHANGE_BESIDE,
  CHANGE_WORDS,
  conceptOf,
  EMPTY_WORDS,
  HOPED_WORDS,
  MOVED,
  SCOPE_WORDS,
  stageOf,
} from '../language/told-words.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'
import type { Owner } from './owners.ts'
import { ownerOf } from './owners.ts'
import { mentionsOfBlock } from './subjects.ts'
import { bySentence } from './times.ts'
import { aspectNear } from './told-aspect.ts'
import { besides, closeTo, EDGES, leftEdge, rightEdge } from './told-edges.ts'
import { isName, isSignature, namesFor } from './told-names.ts'
import type { Part } from './told-parts.ts'
import { partsOf } from './told-parts.ts'
import { isOfRemnant, isRoughReading } from './told-remnants.ts'
import { wordsOf } from './words.ts'

/** An amount with what its sentence says it is the amount of, so that another article's can be laid beside it. */
export interface ToldAmount extends Interval, ToldKind {
  /** What is paid, measured or lasts: "price", "height". */
  readonly aspect?: string
  /** The words of its own part of the sentence that say of what, without endings: "mirror". */
  readonly topics: readonly string[]
  /** Those of the rest of its paragraph and of the heading above it. */
  readonly near: readonly string[]
  /** The names in its own part of the sentence, folded. */
  readonly names: readonly string[]
  /** Words that pick one of several: "child", "return". */
  readonly scope: readonly string[]
  /** The other numbers of its sentence. */
  readonly numbers: readonly number[]
  /** “The army now has nine boats” */
  readonly changed: boolean
  /** “will earn” */
  readonly ahead: boolean
  /** “wanted to dig”: compared with what others wanted. */
  readonly hoped: boolean
  /** The words between a number and what it counts: “league” of “118 league goals”. */
  readonly picked: readonly string[]
  /** “It”, “They” begin the sentence: its names are not what it is about. */
  readonly bySheIt: boolean
  /** The names among the few words around the amount. */
  readonly beside: readonly string[]
  /** Whose it is. */
  readonly owner: Owner
  /** “Two of the buyers”, “a 640-gram fragment”: some of what is more. */
  readonly some: boolean
  /** What is asked for or charged, and what came out. */
  readonly stage?: Stage
  /** “took two hours”, “takes two hours” */
  readonly tense?: 'past' | 'present'
  /** A year, a month or a weekday of its own, as written: it may hold for that time only. */
  readonly dated: readonly string[]
  /** The position of its sentence: amounts of one sentence speak for each other. */
  readonly sentence: number
  /** As written: "25-metre". */
  readonly text: string
  /** With the few words around it: "The 25-metre pool in the dry". */
  readonly said: string
}

type ToldClaim = ClaimOf<'told-amount', ToldAmount>

/** The amounts of the prose that are told as they are: no changes, plans, guesses or questions. */
export function* readToldAmounts(claims: Claims): Iterable<ToldClaim> {
  const durations = bySentence(claims.of('duration'))
  const dates = bySentence(claims.of('date'))
  const times = bySentence(claims.of('time-of-day'))
  const votes = bySentence(claims.of('vote'))
  // “on 13 April” is of the year in which the article was written.
  const day = claims.of('reference-date')[0]?.value.day
  const year = day === undefined ? yearAtTop(claims) : civilDate(day).year
  for (const sentence of claims.article.sentences) {
    if (!ROLES.has(sentence.block.role) || sentence.text.endsWith('?')) continue
    const values = {
      durations: durations.get(sentence),
      dates: dates.get(sentence),
      times: times.get(sentence),
      votes: votes.get(sentence),
    }
    const parts = partsOf(sentence, values, year)
    // “on Saturday at six”: the hour does not part the day from what happens then.
    const untimed = parts.filter(({ sort }) => sort !== 'clock')
    for (const part of parts) {
      const beside = part.sort === 'clock' ? parts : untimed
      const claim = toldAt(claims, sentence, beside, beside.indexOf(part), part)
      if (claim !== undefined) yield claim
    }
  }
}

/** The one year of the first lines, where they do not say the day: “County newsletter, April 2025”. */
function yearAtTop(claims: Claims): number | undefined {
  const years = new Set(
    claims
      .of('date')
      .flatMap(({ value, block }) => (block.index < TOP && value.year !== undefined ? [value.year] : [])),
  )
  return years.size === 1 ? [...years][0] : undefined
}

const TOP = 3

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'cell', 'caption', 'footnote'])

function toldAt(
  claims: Claims,
  sentence: Sentence,
  parts: readonly Part[],
  index: number,
  part: Part,
): ToldClaim | undefined {
  const { sort, of, each, low, high, start, end, some, modifiers = [] } = part
  const { tokens, numbers } = wordsOf(sentence)
  const from = leftEdge(tokens, parts[index - 1], parts[index]!)
  const to = rightEdge(tokens, parts[index + 1]?.start ?? sentence.text.length, end)
  const own = tokens.filter(
    (token) => token.start >= from && token.end <= to && (token.end <= start || token.start >= end),
  )
  const close = closeTo(own, start, end)
  const around = besides(close, start, end)
  const frame = frameOf(sentence, start, end)
  if (!isToldAsItIs(sentence, part, close, around, frame.guards)) return undefined
  const mentions = mentionsOfBlock(claims, sentence).filter((claim) => claim.sentence === sentence)
  if (sort === 'date' && isSignature(sentence.text, mentions, part)) return undefined
  const inName = ({ start: at }: Token) => mentions.some(({ value }) => value.start <= at && isName(value, at + 1))
  // “sets off at six and ends at the lighthouse”
  const unnamed = (sort === 'clock' ? close : own).filter((token) => !inName(token))
  const aspect = aspectNear(part, unnamed, start, end)
  // “has given 2 billion dollars since 2009”: any year may begin a sum.
  if (aspect === 'since' && parts.length > 1) return undefined
  if (aspect === 'price' && isFromNow(sentence.text)) return undefined
  const counted = sort === 'rate' ? tokens.filter((token) => token.start >= start && token.end <= end) : []
  const topics = contentOf([...own.filter((token) => !inName(token)), ...counted])
  // “leaves three daughters, Ingrid, Kirsty and Jean” is not told of Ingrid.
  const nearest = [
    ...besides(own, start, end).filter((token) => token.end <= start),
    ...around.filter((token) => token.start >= end),
  ]
  const { names, beside } = namesFor(sentence.text, mentions, { from, to, start, nearest, aspect })
  // The counted word itself picks nothing: “a hundred men”.
  const inside = tokens.filter((token) => token.start >= start && token.end <= end).slice(0, -1)
  const stage = stageOf(tokens.map(({ lower }) => lower))
  const tense = tenseOf(own)
  return {
    kind: 'told-amount',
    value: {
      sort,
      of,
      ...(each === undefined ? {} : { each }),
      low,
      high,
      ...(aspect === undefined ? {} : { aspect }),
      topics,
      near: nearOf(sentence, topics),
      names,
      beside,
      owner: ownerOf(claims, sentence, tokens, part),
      some: some === true || isOfRemnant(sentence, part),
      ...(stage === undefined ? {} : { stage }),
      ...(tense === undefined ? {} : { tense }),
      numbers: numbers
        .filter((number) => (number.end <= start || number.start >= end) && Number.isFinite(number.value))
        .map(({ value: other }) => other),
      changed: own.some(({ lower }) => lower === 'now'),
      ahead: own.some(({ lower }) => lower === 'will'),
      hoped: close.some(({ lower }) => HOPED_WORDS.has(lower)),
      picked: modifiers.filter((word) => !EMPTY_WORDS.has(word)).map((word) => conceptOf(stem(word))),
      bySheIt: BY_PRONOUN.test(sentence.text),
      scope: [
        ...scopesOf([...pickedBefore(own, start), ...around, ...inside].filter((token) => !inName(token))).filter(
          (word) => !PERIODIC.has(word) || (sort !== 'rate' && (sort !== 'unit' || !PER.has(word))),
        ),
        ...togetherWith(part, sentence.text),
      ],
      dated: own.flatMap(({ lower, kind: what }) =>
        TIMES.has(lower) || (what === 'digits' && YEAR.test(lower)) ? [lower] : [],
      ),
      sentence: sentence.index,
      text: sentence.text.slice(start, end),
      said: saidAround(sentence.text, own, start, end),
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard): guard is Guard => guard === 'quoted' || guard === 'hedged'),
  }
}

/** False for what belongs to another time, for changes, differences, denials, hopes and suppositions. */
function isToldAsItIs(
  sentence: Sentence,
  part: Part,
  close: readonly Token[],
  around: readonly Token[],
  guards: readonly Guard[],
): boolean {
  const { text } = sentence
  const { sort, start, end } = part
  if (OTHER_TIME.test(text) || isRoughReading(sentence, part)) return false
  if (sort === 'date' || sort === 'clock' ? isMoved(text, start, end) : isOfChange(close, around)) return false
  if (guards.includes('hypothetical') && !REPORTED.test(text)) return false
  if (isDifference(wordsOf(sentence).tokens, end) || isDenied(close, start)) return false
  return !HOPED.test(text.slice(Math.max(0, start - 12), start))
}

/** “$23.5 million with the gym”: the sum of more than the one thing. */
function togetherWith({ sort, end }: Part, text: string): string[] {
  const joint = sort === 'money' ? TOGETHER.exec(text.slice(end, end + 20))?.[1] : undefined
  return joint === undefined ? [] : [joint]
}

// “ with the gym”, “ including tax”
const TOGETHER = /^,? (with|without|including|excluding|plus) (?:the |its |their )?[a-z]/

/** “From April a card costs £5”: another price than before. */
function isFromNow(text: string): boolean {
  return FROM_NOW.test(text)
}

// “From April ”, “from 1 May ”, “from next week”
const FROM_NOW =
  /\b[Ff]rom (?:(?:\d{1,2} |early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|next\b|now on\b|the (?:new|coming|next)\b)/

/** The tense of the verb by which something takes its time. */
function tenseOf(own: readonly Token[]): 'past' | 'present' | undefined {
  const verb = own.find(({ lower }) => TENSES.has(lower))
  return verb === undefined ? undefined : TENSES.get(verb.lower)
}

const TENSES: ReadonlyMap<string, 'past' | 'present'> = new Map([
  ['took', 'past'],
  ['lasted', 'past'],
  ['crossed', 'past'],
  ['was', 'past'],
  ['were', 'past'],
  ['takes', 'present'],
  ['lasts', 'present'],
  ['crosses', 'present'],
  ['is', 'present'],
  ['are', 'present'],
])

// “In an earlier study, ”, “On two earlier trips, ”
const OTHER_TIME =
  /^(?:In|At|On|For|During|After) (?:an |the |his |her |their |its |two |three )?(?:earlier|previous|former|another|other|different|separate) /

// “counts on 6,000 visitors”
const HOPED = /\b(?:count|bank|reckon)(?:s|ed|ing)? (?:on|with) $/

/** “rose to 40 beds”, “another 40 beds” */
function isOfChange(close: readonly Token[], around: readonly Token[]): boolean {
  return close.some(({ lower }) => CHANGE_WORDS.has(lower)) || around.some(({ lower }) => CHANGE_BESIDE.has(lower))
}

/** “£140,000 more than planned”, “two metres longer” */
function isDifference(tokens: readonly Token[], end: number): boolean {
  const next = tokens.findIndex((token) => token.start >= end)
  return next >= 0 && COMPARING.has(tokens[next]!.lower) && tokens[next + 1]?.lower !== 'of'
}

const COMPARING: ReadonlySet<string> = new Set(
  'more less fewer higher lower longer shorter taller wider deeper heavier dearer cheaper bigger smaller older younger'.split(
    ' ',
  ),
)

/** “not 24 beds”, “no more than three” */
function isDenied(close: readonly Token[], start: number): boolean {
  return close
    .filter((token) => token.end <= start)
    .slice(-DENYING)
    .some(({ lower }) => lower === 'not' || lower === 'never' || lower === 'no' || lower.endsWith("n't"))
}

const DENYING = 3

/** “said that no jobs would go before 2027” is a promise, no guess. */
const REPORTED = /\b(?:said|says|promised|repeated|announced|confirmed|told|stressed)\b/

/** Another edition, a day that was put off. */
function isMoved(text: string, start: number, end: number): boolean {
  return MOVED.test(text.slice(Math.max(0, start - NEAR_DATE), end + NEAR_DATE))
}

const NEAR_DATE = 50

// “It”, “They”: stands for something named before
const BY_PRONOUN = /^(?:It|They|He|She|We|I)\b/

/** Words before the amount that pick one of several things: “old” of “The old wing of the hospital has”. */
function pickedBefore(own: readonly Token[], start: number): Token[] {
  return own.filter((token, index) => {
    const next = own[index + 1]
    return token.end <= start && next !== undefined && next.kind === 'word' && !EMPTY_WORDS.has(next.lower)
  })
}

/** The amount with up to five words on each side, of its own part of the sentence. */
function saidAround(text: string, own: readonly Token[], start: number, end: number): string {
  const before = own.filter((token) => token.end <= start).slice(-SAID)
  const after = own.filter((token) => token.start >= end).slice(0, SAID)
  while (before.length > 0 && (before[0]!.kind !== 'word' || EDGES.has(before[0]!.lower))) before.shift()
  while (after.length > 0 && (after.at(-1)!.kind === 'mark' || LOOSE_ENDS.has(after.at(-1)!.lower))) after.pop()
  return text.slice(before[0]?.start ?? start, after.at(-1)?.end ?? end)
}

const SAID = 5
/** A quotation does not end with these. */
const LOOSE_ENDS: ReadonlySet<string> = new Set(
  'the a an of in on at for from with by to and or but its their his her was is'.split(' '),
)

// “2019”
const YEAR = /^(?:1[5-9]|20)\d\d$/
const TIMES: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday noon midnight dawn morning afternoon evening night mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
)

/** “80 kilometres per charge”, “every year”: what every rate has. */
const PER: ReadonlySet<string> = new Set('per each every'.split(' '))
const PERIODIC: ReadonlySet<string> = new Set('per each every hour day week month year'.split(' '))

function scopesOf(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.flatMap(({ lower }) => (SCOPE_WORDS.has(lower) ? [scopeOf(lower)] : [])))].sort()
}

function scopeOf(word: string): string {
  const one = stem(word)
  return one === 'children' || one === 'kid' ? 'child' : one
}

function contentOf(tokens: readonly Token[]): string[] {
  return [
    ...new Set(
      tokens.flatMap(({ kind, lower }) =>
        kind === 'word' && lower.length > 2 && !EMPTY_WORDS.has(lower) ? [conceptOf(stem(lower))] : [],
      ),
    ),
  ]
}

/** The content words of the rest of the paragraph, and of the heading above it. */
function nearOf(sentence: Sentence, topics: readonly string[]): string[] {
  const { block } = sentence
  const near = [...block.sentences, ...(block.section?.sentences ?? [])].flatMap((one) =>
    contentOf(wordsOf(one).tokens),
  )
  return [...new Set(near)].filter((word) => !topics.includes(word)).slice(0, MOST_NEAR)
}

const MOST_NEAR = 24
