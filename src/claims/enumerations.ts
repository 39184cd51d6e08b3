import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { type Enumeration, enumerationIn } from '../language/enumerations.ts'
import { type CountedNoun, countedNounAt } from '../language/nouns.ts'
import { SMALL_NUMBERS } from '../language/number-words.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'
import { isGlued } from './promises.ts'
import { wordsOf } from './words.ts'

/** A number of things, and all of them named right after it. */
export interface CountedEnumeration {
  readonly count: number
  /** As written, without the number: "counties". */
  readonly noun: string
  readonly items: readonly Span[]
  /** How many things the words can be read as; `least` and `most` differ where a pair may be one thing. */
  readonly least: number
  readonly most: number
  /** Other counts in the sentence that the list may keep instead. */
  readonly otherCounts: readonly number[]
}

type Counted = ClaimOf<'enumeration', CountedEnumeration>

/** "four counties: A, B, C and D", "two sons, Carl and Peter", "in three countries (A, B and C)", "five members — A, B … —". */
export function* readEnumerations({ article }: Claims): Iterable<Counted> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'cell' || role === 'alt' || role === 'code') continue
    const { text } = sentence
    if (!text.includes(',') && !text.includes(' and ')) continue
    const { tokens, numbers } = wordsOf(sentence)
    if (numbers.length === 0) continue
    const counts = countsOf(tokens, numbers)
    let end = 0
    for (const number of numbers) {
      const days = daysAWeek(sentence, tokens, number)
      if (days !== undefined) yield days
    }
    for (const count of counts) {
      if (count.number.from < end) continue
      const opened = openerAfter(tokens, count, counts)
      if (opened === undefined) continue
      const found = readAt(sentence, tokens, counts, opened)
      if (found === undefined) continue
      end = opened.to
      yield found
    }
  }
}

/** "three times a week: on Mondays, Wednesdays, Fridays and Sundays", "four days a week, on Tuesday, Thursday and Friday" */
function daysAWeek(sentence: Sentence, tokens: readonly Token[], number: NumberPhrase): Counted | undefined {
  const words = tokens.slice(number.to, number.to + 3).map((token) => token.lower)
  const isWeekly = (words[1] === 'a' || words[1] === 'per') && words[2] === 'week'
  if (!isPlainCount(number) || !isWeekly || !OCCASIONS.has(words[0]!)) return undefined
  const mark = tokens[number.to + 3]
  if (mark === undefined || openedBy(mark) === undefined) return undefined
  const days: Token[] = []
  let closed = false
  let at = number.to + 4
  for (; at < tokens.length; at++) {
    const token = tokens[at]!
    if (WEEKDAY.test(token.lower)) days.push(token)
    else if (token.lower === 'and') closed = true
    else if (token.text !== ',' && !DAY_LEADS.has(token.lower)) break
  }
  const distinct = new Set(days.map((day) => day.lower.replace(PLURAL, ''))).size
  // “on Monday, Tuesday and the weekend”, “Mondays and twice on Fridays”
  if (!closed || days.length < 2 || distinct !== days.length || tokens[at]?.kind === 'word') return undefined
  const frame = frameOf(sentence, number.start, tokens[number.to + 2]!.end)
  return {
    kind: 'enumeration',
    value: {
      count: number.value,
      noun: sentence.text.slice(tokens[number.to]!.start, tokens[number.to]!.end),
      items: days.map((day) => spanIn(sentence, day.start, day.end)),
      least: days.length,
      most: days.length,
      otherCounts: [],
    },
    span: spanIn(sentence, number.start, tokens[number.to + 2]!.end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: [...frame.guards.filter((guard) => guard === 'quoted'), 'similar'],
  }
}

const OCCASIONS: ReadonlySet<string> = new Set(['times', 'days', 'evenings', 'nights', 'mornings', 'afternoons'])
const DAY_LEADS: ReadonlySet<string> = new Set(['on', 'every', 'each'])
// “mondays”, “monday”
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/
const PLURAL = /s$/

interface Count {
  readonly number: NumberPhrase
  readonly noun: CountedNoun
}

/** Every plain count of a plural noun; "three of its libraries" counts libraries. */
function countsOf(tokens: readonly Token[], numbers: readonly NumberPhrase[]): Count[] {
  const counts: Count[] = []
  for (const number of numbers) {
    if (!isPlainCount(number) || isGlued(tokens, number)) continue
    let at = number.to
    if (tokens[at]?.lower === 'of' && OWNERS.has(tokens[at + 1]?.lower ?? '')) at += 2
    const noun = countedNounAt(tokens, at)
    if (noun !== undefined) counts.push({ number, noun })
  }
  return counts
}

const OWNERS: ReadonlySet<string> = new Set('the its their his her our my these those'.split(' '))

function isPlainCount(number: NumberPhrase): boolean {
  return (
    number.form === 'cardinal' &&
    number.approximation === undefined &&
    number.tail === undefined &&
    !number.dashed &&
    Number.isInteger(number.value) &&
    number.value >= 2 &&
    number.value <= 20
  )
}

interface Opened {
  readonly count: Count
  readonly by: 'colon' | 'bracket' | 'dash' | 'comma' | 'of'
  /** The tokens of the list. */
  readonly from: number
  readonly to: number
}

/** The mark after a count that opens its list, with only a short attribute between them. */
function openerAfter(tokens: readonly Token[], count: Count, counts: readonly Count[]): Opened | undefined {
  const { noun } = count
  if (NEVER_ENUMERATED.has(noun.head) || isOfMore(tokens, count)) return undefined
  const isOf = tokens[noun.to]?.lower === 'of' && tokens[count.number.from - 1]?.lower === 'the'
  // “the three counties of Pike, Dorn and Lyle”
  if (isOf && namesThings(noun.head) === 'always' && isCapital(tokens[noun.to + 1] ?? tokens[noun.to]!)) {
    const from = noun.to + 1
    const end = listEnd(tokens, from)
    return end === undefined ? undefined : { count, by: 'of', from, to: end }
  }
  let at = noun.to
  while (at < tokens.length && tokens[at]!.kind === 'word' && at - noun.to <= LONGEST_TAIL) {
    if (PARTIAL.has(tokens[at]!.lower)) return undefined
    at++
  }
  const mark = tokens[at]
  if (mark === undefined || mark.kind !== 'mark') return undefined
  const tail = at - noun.to
  const by = openedBy(mark)
  // “18 restaurants in Vik, Odde and Sund”: the list has begun before the comma.
  if (by === 'comma' && tail > 1 && isCapital(tokens[at - 1]!)) return undefined
  if (by === undefined || (by !== 'colon' && tail > LONGEST_TAILS[by])) return undefined
  // “two of the three sons: …”: the nearest count speaks.
  // “three of the five trustees wanted oak: …” counts trustees twice; the first number is of those who wanted oak.
  const isNearer = (other: Count) => other.number.from > count.number.from && other.noun.to <= at
  if (counts.some((other) => isNearer(other) && other.noun.to !== noun.to)) return undefined
  const start = tokens[noun.to]!.lower
  // “Three players were booked in stoppage time – Hale, Brodie and Munk”
  const isTold = by === 'dash' && PASSIVES.has(start)
  if (by !== 'colon' && tail > 0 && !isTold && !ATTRIBUTE_STARTS.has(start)) return undefined
  let from = at + 1
  if (SPELLED_OUT.has(tokens[from]?.lower ?? '')) from++
  if (tokens[from]?.text === ',' || tokens[from]?.text === ':') from++
  const to = endOf(tokens, from, by, mark.text)
  return to === undefined || to - from < 3 ? undefined : { count, by, from, to }
}

/** “five of Canada's fourteen sites”, “one of only four countries”: what follows may be the five. */
function isOfMore(tokens: readonly Token[], { number }: Count): boolean {
  const from = Math.max(0, number.from - 4)
  const of = tokens.slice(from, number.from).findLastIndex((token) => token.lower === 'of')
  const part = of < 0 ? undefined : tokens[from + of - 1]
  return part !== undefined && (part.kind === 'digits' || SMALL_NUMBERS.has(part.lower))
}

const LONGEST_TAIL = 12

/** The end of "Pike, Dorn, Lyle and Madden": names alone, the last after "and"; undefined without one. */
function listEnd(tokens: readonly Token[], from: number): number | undefined {
  let closing: number | undefined
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lower === 'and' && closing === undefined) closing = at
    else if (token.text === ',' && closing === undefined) continue
    else if (!isCapital(token)) return closing === undefined || at === closing + 1 ? undefined : at
  }
  return closing === undefined ? undefined : tokens.length
}

const LONGEST_TAILS = { bracket: 5, dash: 8, comma: 4, of: 0 } as const
const PASSIVES: ReadonlySet<string> = new Set(['were', 'are', 'have', 'was'])

function openedBy(mark: Token): Opened['by'] | undefined {
  if (mark.text === ':') return 'colon'
  if (mark.text === '(') return 'bracket'
  if (mark.text === ',') return 'comma'
  return mark.text === '—' || (mark.text === '–' && mark.spaced) || (mark.text === '-' && mark.spaced)
    ? 'dash'
    : undefined
}

const ATTRIBUTE_STARTS: ReadonlySet<string> = new Set('of in from on at by with to for along near'.split(' '))
const SPELLED_OUT: ReadonlySet<string> = new Set(['namely', 'viz'])

/** Where the list ends: the closing bracket or dash, else the sentence. */
function endOf(tokens: readonly Token[], from: number, by: Opened['by'], mark: string): number | undefined {
  const last = tokens.length - 1
  const stop = ENDS.has(tokens[last]?.text ?? '') ? last : tokens.length
  if (by === 'bracket') {
    const close = tokens.findIndex((token, at) => at >= from && (token.text === ')' || token.text === '('))
    return close < 0 || tokens[close]!.text === '(' ? undefined : close
  }
  const dash = tokens.findIndex((token, at) => at >= from && isDash(token))
  if (by === 'dash') return dash < 0 ? stop : tokens[dash]!.text === mark ? dash : undefined
  return dash < 0 ? stop : dash
}

function isDash(token: Token): boolean {
  return token.text === '—' || ((token.text === '–' || token.text === '-') && token.spaced)
}

const ENDS: ReadonlySet<string> = new Set(['.', '!', ';'])

function readAt(
  sentence: Sentence,
  tokens: readonly Token[],
  counts: readonly Count[],
  opened: Opened,
): Counted | undefined {
  const { count, by } = opened
  if (tokens.slice(0, opened.from).some((token) => PARTIAL.has(token.lower))) return undefined
  if (sentence.text.endsWith('?') || sentence.text.endsWith('…')) return undefined
  const list = listOf(sentence, tokens, opened)
  if (list === undefined) return undefined
  const { named, closed, items } = list
  const bears = namesThings(count.noun.head)
  if (list.measured && !MEASURED.has(count.noun.head)) return undefined
  if (named ? bears === 'never' : bears === 'always' || NEEDS_NAMES.has(count.noun.head)) return undefined
  // “In two cities, London and York fans marched”: only bare names are an apposition.
  if (by === 'comma') {
    const isOwn = items.length >= 3 && POSSESSIVES.has(tokens[count.number.from - 1]?.lower ?? '')
    const areNamed = closed && items.every((item) => isBareName(tokens, item))
    if (!areNamed || (bears !== 'always' && !(isOwn && bears === 'unknown'))) return undefined
  }
  // “a dash — then, cold and wet, …”: only names stand there without doubt, or three things of a kind.
  if (by === 'dash' && !closed) return undefined
  if (by === 'of' && !(named && closed && items.length >= 3 && items.every((item) => isBareName(tokens, item))))
    return undefined
  if (items.length === 2 && (!named || !closed)) return undefined
  const before = counts.filter((one) => one.number.to <= opened.from)
  const otherCounts = before.filter((one) => one !== count).map((one) => one.number.value)
  const joined = joinedCount(tokens, count, before)
  if (joined === undefined) return undefined
  otherCounts.push(...joined)
  // “three of the five trustees” are trustees
  const isPart = SMALL_NUMBERS.has(tokens[count.noun.from]!.lower) || tokens[count.noun.from]!.kind === 'digits'
  const noun = sentence.text.slice(tokens[count.noun.from + (isPart ? 1 : 0)]!.start, tokens[count.noun.to - 1]!.end)
  const end =
    by === 'comma' || by === 'dash' || by === 'of' ? tokens[count.noun.to - 1]!.end : tokens[items.at(-1)!.to - 1]!.end
  const frame = frameOf(sentence, count.number.start, tokens[count.noun.to - 1]!.end)
  const guards: Guard[] = frame.guards.filter((guard) => guard === 'quoted')
  const sure =
    (by === 'colon' || by === 'bracket') &&
    items.length >= 3 &&
    list.plain &&
    closed &&
    (named ? bears === 'always' : bears === 'often') &&
    otherCounts.length === 0
  if (!sure) guards.push('similar')
  if (!named && bears === 'unknown' && !list.plain) guards.push('approximate')
  if (sentence.block.role === 'heading' || sentence.block.role === 'field') guards.push('heading')
  return {
    kind: 'enumeration',
    value: {
      count: count.number.value,
      noun,
      items: items.map((item) => spanIn(sentence, tokens[item.from]!.start, tokens[item.to - 1]!.end)),
      least: list.least,
      most: list.most,
      otherCounts,
    },
    span: spanIn(sentence, count.number.start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards,
  }
}

function listOf(sentence: Sentence, tokens: readonly Token[], opened: Opened): Enumeration | undefined {
  const isAtom = atomsOf(sentence.block, sentence.start)
  const { from, to, by } = opened
  if (by !== 'comma') {
    const whole = enumerationIn(tokens, from, to, isAtom)
    if (whole !== undefined || by !== 'colon') return whole
  }
  // “two sons, Carl and Peter, and a daughter”; “four counties: A, B, C and D, where the wind was worst”: the list ends
  // with the item that "and" leads.
  const end = endOfClosed(tokens, from, to, isAtom)
  return end === undefined ? undefined : enumerationIn(tokens, from, end, isAtom)
}

/** The comma after the item that follows the first "and" of a list, or its end; undefined where another name follows. */
function endOfClosed(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAtom: (offset: number) => boolean,
): number | undefined {
  let closed = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (isAtom(token.start)) continue
    if (token.lower === 'and') closed = true
    else if (token.text === '(' || token.text === '"' || token.text === '“') return undefined
    else if (token.text === ',' && closed) {
      const next = tokens[i + 1]
      return next === undefined || isCapital(next) || next.lower === 'and' ? endBefore(tokens, i) : i
    }
  }
  return closed ? to : undefined
}

/** “…, and a daughter, Ada” ends the list before; “A and B, and C and D” or “and Bath, Somerset” does not. */
function endBefore(tokens: readonly Token[], comma: number): number | undefined {
  const next = tokens[comma + 1]
  const after = tokens[comma + 2]
  return next?.lower === 'and' && after !== undefined && AFTER_AND.has(after.lower) ? comma : undefined
}

const AFTER_AND: ReadonlySet<string> = new Set(
  'a an the one two three four five six seven eight nine ten his her their its several many by is was has who'.split(
    ' ',
  ),
)

function isBareName(tokens: readonly Token[], item: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(item.from, item.to)
    .every((token) => token.kind !== 'word' || isCapital(token) || NAME_PARTICLES.has(token.lower))
}

// “her three helpers, Ben, Callum and Mo”
const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'their', 'its', 'our', 'my'])

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'the de van von der den du da di dos al el la le of bin ibn'.split(' '),
)

function isCapital(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return token.kind === 'word' && !(code >= 97 && code <= 122)
}

const PRONOUNS: ReadonlySet<string> = new Set('he she they we it'.split(' '))

/** Links and emphasis, which a comma does not divide: the title of a book. */
function atomsOf(block: Block, start: number): (offset: number) => boolean {
  const marks = block.marks.filter((mark) => mark.kind === 'emphasis' || mark.kind === 'link' || mark.kind === 'strong')
  if (marks.length === 0) return () => false
  return (offset) => marks.some((mark) => mark.start <= start + offset && start + offset < mark.end)
}

/** “a daughter and two sons, A, B and C”: together they may be three. Undefined where it cannot be told. */
function joinedCount(tokens: readonly Token[], count: Count, before: readonly Count[]): number[] | undefined {
  let at = count.number.from - 1
  while (at >= 0 && OWNERS.has(tokens[at]!.lower)) at--
  const word = tokens[at]
  if (word === undefined) return []
  const sum = before.reduce((all, one) => all + one.number.value, 0)
  const others = before.length > 1 ? [sum] : []
  if (word.text === ',') return tokens.slice(0, at).some((token) => token.text === ',') ? undefined : others
  if (word.lower !== 'and' && word.lower !== 'plus') return others
  // “she and her three helpers, Ben, Callum and Mo”
  if (PRONOUNS.has(tokens[at - 1]?.lower ?? '')) return others
  // “his wife, Jean, and two sons”: Jean is named already.
  if (tokens[at - 1]?.text === ',' && tokens[at - 2] !== undefined && isCapital(tokens[at - 2]!)) return others
  return [...others, sum + 1, sum + 2]
}

/** Whether what is counted bears names: sons always, reasons never, and things of which nobody knows. */
export function namesThings(head: string): 'always' | 'often' | 'never' | 'unknown' {
  if (NAMED.has(head)) return 'always'
  if (LISTED.has(head)) return 'often'
  return 'unknown'
}

const NAMED: ReadonlySet<string> = new Set(
  `county country city town village state province region district island nation borough parish canton municipality suburb republic
  river lake mountain peak valley port airport station harbour
  son daughter child brother sister sibling grandchild grandson granddaughter nephew niece cousin
  player member author writer poet novelist artist painter singer musician actor director minister senator
  councillor councilor governor mayor candidate winner finalist nominee fellow suspect defendant victim survivor student pupil
  teacher doctor scientist researcher astronaut engineer officer soldier sailor climber rider driver runner swimmer athlete
  judge juror lawyer colleague friend partner founder co-founder director trustee editor reporter journalist
  company bank firm airline brand club team school college university library museum hospital
  theatre church bridge novel book film album hut shelter hotel café restaurant ferry ship vessel newspaper magazine planet moon language`.split(
    /\s+/,
  ),
)

/** People and places: a list without names after them describes them. */
const NEEDS_NAMES: ReadonlySet<string> = new Set(
  'person man woman boy girl people worker resident household family group day month week night morning student goal run'.split(
    ' ',
  ),
)

const LISTED: ReadonlySet<string> = new Set(
  `count charge reason thing area aim objective priority pillar principle theme topic subject colour color category kind type
  ingredient spice herb crop fruit vegetable vowel sense season virtue value step stage phase element material metal grain
  instrument tool sport discipline event language option choice factor word-class component section department faculty`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What measures are of: “three sizes: 10, 12 and 14 inches”. */
const MEASURED: ReadonlySet<string> = new Set(
  'size length width height speed weight setting thickness diameter distance strength capacity depth'.split(' '),
)

// Measures and moments: “it takes five minutes: peel, slice and fry”.
const NEVER_ENUMERATED: ReadonlySet<string> = new Set(
  `year minute second hour decade century time percent dollar euro pound cent penny mile kilometre kilometer metre meter foot inch acre
  hectare gallon litre liter gram kilogram ton tonne degree word letter sentence syllable page line point percentage
  win loss draw game match set vote seat lap run try wicket goal basket over inning pair couple twin triplet duo trio half quarter third
  way question answer statistic hundred thousand million billion share copy ticket dose round`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** A sentence with one of these promises no complete list. */
const PARTIAL: ReadonlySet<string> = new Set(
  `including include includes included such like e.g eg among amongst especially notably particularly mainly mostly example instance
  examples starting beginning between versus vs either or led`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
