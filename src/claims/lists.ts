import type { Article, Block, List, ListItem, Sentence, Table } from '../article/article.ts'
import { leadingNumber } from '../language/cross-references.ts'
import { enumeratedBy } from '../language/enumerated-words.ts'
import { type CountedNoun, singularOf } from '../language/nouns.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Claims } from './claim.ts'
import { isFrameHeading, readListicles } from './listicles.ts'
import { readOrdinalLists } from './ordinal-lists.ts'
import type { Announcement, Promised } from './promises.ts'
import {
  announcementOf,
  DETERMINERS,
  isNowListed,
  isPlainCount,
  LIST_NOUNS,
  NEVER_LISTED,
  nounCountedBy,
  PARTIAL,
  promised,
  SELECTING,
} from './promises.ts'
import { readSectionCounts } from './section-counts.ts'
import { wordsOf } from './words.ts'

/** "Here are three goals:" with its list, "The four steps" over one, "Seven ways" over headings 1 to 6. */
export function* readListAnnouncements(claims: Claims): Iterable<Announcement> {
  const { article } = claims
  const announced = new Set<List>()
  for (let at = 0; at < article.lists.length; at++) {
    const list = article.lists[at]!
    if (!isWholeList(article, list, at)) continue
    const promise = promiseBefore(list)
    if (promise === undefined || isKeptByNested(list, promise.count)) continue
    if (list.items.filter((item) => countsItself(item, promise.head)).length > 1) continue
    announced.add(list)
    yield announcementOf(promise, {
      items: list.items.map((item) => item.span),
      kind: 'list',
      also: [],
    })
  }
  yield* readListicles(claims, announced)
  yield* readSectionCounts(article, announced)
  yield* readOrdinalLists(article)
  for (const table of article.tables) yield* tableAnnouncement(table)
  yield* headingAnnouncements(article)
}

/** “The line has the following five stops:” over the rows of a table. */
function* tableAnnouncement({ before, rows, hasHeader }: Table): Iterable<Announcement> {
  const last = before?.role === 'paragraph' ? before.sentences.at(-1) : undefined
  const promise = last === undefined ? undefined : colonPromise(last)
  const body = (hasHeader ? rows.slice(1) : rows).flatMap(([label]) => (label === undefined ? [] : [label.block]))
  const names = new Set(body.map((block) => block.text))
  if (promise === undefined || !hasHeader || body.length < 2 || names.size < body.length || names.has('')) return
  if (body.some((block) => SUMMING.has(wordsOf(block).tokens[0]?.lower ?? ''))) return
  yield announcementOf(
    { ...promise, guards: ['similar'] },
    { items: body.map((block) => block.span), kind: 'rows', also: [] },
  )
}

const SUMMING: ReadonlySet<string> = new Set(
  'total totals sum all average mean median overall other others rest subtotal'.split(' '),
)

/** “## The four rooms” over headings of the next level. */
function* headingAnnouncements({ blocks }: Article): Iterable<Announcement> {
  const heads = blocks.filter((block) => block.role === 'heading')
  for (const [at, head] of heads.entries()) {
    const level = head.level ?? 1
    const next = heads[at + 1]
    if (level < 2 || next === undefined || (next.level ?? 1) !== level + 1) continue
    const last = head.sentences.at(-1)
    const promise = last === undefined ? undefined : headingPromise(last)
    // “2 Basic Elements” is the second section.
    if (promise === undefined || /^\d/.test(head.text)) continue
    const end = heads.findIndex((other, i) => i > at && (other.level ?? 1) <= level)
    const inside = heads.slice(at + 1, end < 0 ? heads.length : end).filter((other) => other.level === level + 1)
    if (inside.length < 2 || Math.abs(inside.length - promise.count) > 2 || inside.some(isFrameHeading)) continue
    yield announcementOf(promise, { items: inside.map((block) => block.span), kind: 'headings', also: [] })
  }
}

/** False where the list goes on elsewhere: numbers that start late, or another list that follows at once or counts on. */
function isWholeList(article: Article, list: List, at: number): boolean {
  if (list.items.length < 2 || (list.first !== undefined && list.first !== 1)) return false
  if (list.items.some((item) => item.checked !== undefined || isRest(item))) return false
  if (list.ordered && goesOnAfter(article, list)) return false
  for (const next of article.lists.slice(at + 1)) {
    if (next.span.start < list.span.end) continue // nested
    if (next.depth !== list.depth) return true
    if (next.ordered && next.first === list.items.length + 1) return false
    const between = article.source.slice(list.span.end, next.span.start)
    return between.trim() !== ''
  }
  return true
}

/** “2 new entry points for …”: an item that holds several of the things and says so. */
function countsItself({ blocks }: ListItem, head: string): boolean {
  const [first, ...next] = blocks[0] === undefined ? [] : wordsOf(blocks[0]).tokens
  return first?.kind === 'digits' && next.slice(0, 3).some(({ lower }) => singularOf(lower).endsWith(head))
}

/** The next block begins with the next number, though the format takes it for no item. */
function goesOnAfter({ blocks }: Article, { items }: List): boolean {
  const last = items.at(-1)!.blocks.at(-1)
  const next = last === undefined ? undefined : blocks[last.index + 1]
  return next !== undefined && leadingNumber(next.text) === String(items.length + 1)
}

/** "The remaining elements are unchanged": more than what was announced, and it says so. */
function isRest({ blocks }: ListItem): boolean {
  const words = blocks[0] === undefined ? [] : wordsOf(blocks[0]).tokens.slice(0, 3)
  return words.some((word) => RESTS.has(word.lower))
}

const RESTS: ReadonlySet<string> = new Set(
  'remaining rest others other bonus also optional optionally everything'.split(' '),
)

/** “Two parts” may be kept by the sub-items of the bullets, or by all of them together. */
function isKeptByNested(list: List, count: number): boolean {
  let nested = 0
  for (const item of list.items) {
    const inner = item.blocks.filter((block) => block.item !== item)
    nested += new Set(inner.map((block) => block.item)).size
  }
  return nested > 0 && (nested === count || nested + list.items.length === count)
}

function promiseBefore(list: List): Promised | undefined {
  const before = list.before
  if (before === undefined || before.sentences.length === 0) return undefined
  const last = before.sentences.at(-1)!
  if (before.role === 'heading') return headingPromise(last)
  if (before.role !== 'paragraph' && before.role !== 'item') return undefined
  return (
    colonPromise(last) ??
    backPromise(before) ??
    labelPromise(last, list) ??
    (list.ordered ? stepsPromise(before) : namesPromise(before, list))
  )
}

/** “It takes four rounds.” over “Round one: …”, “Round two: …”: the items are called what the sentence counts. */
function labelPromise(sentence: Sentence, list: List): Promised | undefined {
  const labels = new Set(list.items.map(({ blocks }) => wordsOf(blocks[0] ?? sentence.block).tokens[0]?.lower ?? ''))
  const [label] = labels
  if (labels.size !== 1 || label === undefined || list.items.length < 2) return undefined
  const { tokens, numbers } = wordsOf(sentence)
  if (tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  const named = numbers.flatMap((number) => {
    const noun = isPlainCount(number) ? nounCountedBy(tokens, number) : undefined
    return noun?.head === label && !SELECTING.has(tokens[number.from - 1]?.lower ?? '') ? [{ number, noun }] : []
  })
  const [only] = named
  return only === undefined || named.length > 1
    ? undefined
    : promised(sentence, tokens, only.number, only.noun.to, ['similar'])
}

/** “The nursery has seven full-time staff. They are:” */
function backPromise({ sentences }: Block): Promised | undefined {
  const [counted, last] = [sentences.at(-2), sentences.at(-1)]
  if (counted === undefined || last === undefined || !THEY_ARE.test(last.text)) return undefined
  const { tokens, numbers } = wordsOf(counted)
  const counts = numbers.filter((number) => number.form === 'cardinal')
  const [number] = counts
  if (number === undefined || counts.length > 1 || !isPlainCount(number)) return undefined
  const noun = nounCountedBy(tokens, number)
  if (noun === undefined || NEVER_ONES.has(noun.head) || SELECTING.has(tokens[number.from - 1]?.lower ?? ''))
    return undefined
  if (tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  return promised(counted, tokens, number, noun.to, ['similar'])
}

// “They are:”, “These are:”, “Here they are:”, “In order of size they are:”
const THEY_ARE = /^(?:They|These|Those|Here they|In [a-z ]{3,30} they) are(?: as follows)?:$/
/** Measures and moments are no “they”. */
const NEVER_ONES: ReadonlySet<string> = new Set(
  'year month week day hour minute second decade century time percent dollar euro pound mile kilometre kilometer metre meter foot'.split(
    ' ',
  ),
)

/** "The trust named its five fellows. They were chosen from 212." before a list of names. */
function namesPromise(block: Block, list: List): Promised | undefined {
  if (list.items.length < 3 || block.role !== 'paragraph' || block.text.endsWith(':') || !list.items.every(isBareName))
    return undefined
  let found: Promised | undefined
  for (const sentence of block.sentences) {
    const { tokens, numbers } = wordsOf(sentence)
    if (tokens.some((token) => PARTIAL.has(token.lower) && token.lower !== 'as')) return undefined
    for (const number of numbers) {
      const noun = number.form === 'cardinal' ? nounCountedBy(tokens, number) : undefined
      if (noun === undefined || enumeratedBy(noun.head) !== 'names') continue
      const before = tokens[number.from - 1]?.lower ?? ''
      // A second count of such things may be what the list keeps.
      if (found !== undefined || !isPlainCount(number) || SELECTING.has(before)) return undefined
      if (!NAMING.has(before) && !DETERMINERS.has(before)) return undefined
      found = promised(sentence, tokens, number, noun.to, ['similar'])
    }
  }
  return found
}

const NAMING: ReadonlySet<string> = new Set(
  `named names announced chose chosen picked picks elected appointed shortlisted selected are were honoured honored presented
  introduced unveiled listed revealed invited following the nominated arrested charged new`.split(/\s+/),
)

/** "Mirela Dan, violinist": it starts with a name and is no sentence. */
function isBareName(item: ListItem): boolean {
  const block = item.blocks[0]
  if (block === undefined || item.blocks.length > 1 || block.text.length > 90 || /[.:?!]$/.test(block.text))
    return false
  const { tokens } = wordsOf(block)
  const name = tokens.findIndex((token) => token.kind === 'mark')
  const words = tokens.slice(0, name < 0 ? tokens.length : name).filter((token) => token.kind === 'word')
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.filter((word) => /^[A-Z\u00c0-\u00de]/.test(word.text)).length * 2 > words.length
  )
}

/** "There are three reasons for this:", "Here are four places to start." */
function colonPromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  if (numbers.length === 0 || tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  const hasColon = tokens.at(-1)!.text === ':'
  const end = hasColon || tokens.at(-1)!.text === '.' ? tokens.length - 1 : tokens.length
  const candidates = numbers.flatMap((number) => {
    if (number.form !== 'cardinal') return []
    const noun = nounCountedBy(tokens, number)
    return noun === undefined || NEVER_LISTED.has(noun.head) ? [] : [{ number, noun }]
  })
  // With two counts in the sentence nobody can tell which one the list keeps: “two teams with three tasks each:”.
  const [first, ...others] = candidates
  if (first === undefined) return undefined
  if (others.length > 0) return lastPromise(sentence, tokens, candidates, end, hasColon)
  const only = first
  if (!isPlainCount(only.number)) return undefined
  const { number, noun } = only
  const before = tokens[number.from - 1]
  if (before !== undefined && SELECTING.has(before.lower)) return undefined
  const tail = tokens.slice(noun.to, end)
  const isHere = hasColon && isNowListed(tokens, number.from) && tail.length <= 12
  // “Here are three novels that we read and liked:”
  const isTold = isHere && RELATIVE.has(tail[0]?.lower ?? '') && !tail.some((token) => PER_ITEM.has(token.lower))
  if (!isTold && tail.some((token) => BREAKS_PROMISE.has(token.lower))) return undefined
  const isListNoun = LIST_NOUNS.has(noun.head)
  const atEnd = noun.to === end
  if (!hasColon) {
    const here = isNowListed(tokens, number.from)
    return here && isListNoun ? promised(sentence, tokens, number, noun.to, ['similar']) : undefined
  }
  const following = isFollowing(tokens, number.from, noun.to, end)
  const introduced = isIntroduced(tokens, number.from)
  if (isHere && (isTold || tail.every((token) => token.kind === 'word')))
    return promised(
      sentence,
      tokens,
      number,
      noun.to,
      isListNoun || enumeratedBy(noun.head) === 'names' ? [] : ['similar'],
    )
  if (following || (isListNoun && (introduced || atEnd))) return promised(sentence, tokens, number, noun.to, [])
  // “They had two separate systems:” may go on to describe them.
  if (isListNoun || (atEnd && !POSSESSING.has(tokens[number.from - 1]?.lower ?? '')))
    return promised(sentence, tokens, number, noun.to, ['similar'])
  return undefined
}

interface Candidate {
  readonly number: NumberPhrase
  readonly noun: CountedNoun
}

/** “For a tin that makes ten slices, you need eight things:”: the last count, in a clause of its own that ends with it. */
function lastPromise(
  sentence: Sentence,
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  end: number,
  hasColon: boolean,
): Promised | undefined {
  const { number, noun } = candidates.at(-1)!
  const before = candidates.at(-2)!
  if (!hasColon || noun.to !== end || !isPlainCount(number) || !LIST_NOUNS.has(noun.head)) return undefined
  if (SELECTING.has(tokens[number.from - 1]?.lower ?? '') || !isIntroduced(tokens, number.from)) return undefined
  const isApart = tokens.slice(before.noun.to, number.from).some((token) => token.text === ',')
  return isApart ? promised(sentence, tokens, number, noun.to, ['similar']) : undefined
}

/** "## The four steps": the whole heading is the promise. */
function headingPromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  if (numbers.length !== 1 || !isPlainCount(numbers[0]!)) return undefined
  const number = numbers[0]!
  if (tokens.slice(0, number.from).some((token) => !HEADING_STARTS.has(token.lower))) return undefined
  const noun = nounCountedBy(tokens, number)
  if (noun === undefined || (!LIST_NOUNS.has(noun.head) && enumeratedBy(noun.head) !== 'names')) return undefined
  if (tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  const tail = tokens.slice(noun.to)
  if (tail.length > 7 || tail.some((token) => BREAKS_PROMISE.has(token.lower) || token.text === '?')) return undefined
  return promised(sentence, tokens, number, noun.to, ['heading'])
}

/** "Here is the method in six steps. You need two levers …": before a numbered list, anywhere in its paragraph. */
function stepsPromise(block: Block): Promised | undefined {
  let found: Promised | undefined
  for (const sentence of block.sentences) {
    const { tokens, numbers } = wordsOf(sentence)
    for (const number of numbers) {
      if (!isPlainCount(number)) continue
      const noun = nounCountedBy(tokens, number)
      if (noun === undefined || (noun.head !== 'step' && noun.head !== 'stage')) continue
      const before = tokens[number.from - 1]?.lower ?? ''
      if (!STEP_STARTS.has(before) || found !== undefined) return undefined
      // “There are seven stages: two of uprights, two of crosses, … and one of edging.”: its own sentence lists them.
      if (tokens.slice(noun.to, -1).some(({ text }) => LISTS_AT_ONCE.has(text))) return undefined
      found = promised(sentence, tokens, number, noun.to, [])
    }
  }
  return found
}

const LISTS_AT_ONCE: ReadonlySet<string> = new Set([':', '–', '—'])

/** "the following three goals", "these three goals", "three goals as follows", "three goals below". */
function isFollowing(tokens: readonly Token[], number: number, nounEnd: number, colon: number): boolean {
  const before = tokens[number - 1]?.lower
  if (before === 'following' || before === 'these') return true
  const rest = tokens.slice(nounEnd, colon).map((token) => token.lower)
  return rest.length <= 2 && (rest[0] === 'below' || rest[0] === 'following' || rest.join(' ') === 'as follows')
}

/** A verb or preposition right before the count that makes it what the list lists: "There are three …", "covers four …". */
function isIntroduced(tokens: readonly Token[], number: number): boolean {
  let at = number - 1
  while (at >= 0 && DETERMINERS.has(tokens[at]!.lower)) at--
  if (at < 0) return true // the sentence starts with the count: "Three goals guide us:"
  return INTRODUCERS.has(tokens[at]!.lower)
}

const RELATIVE: ReadonlySet<string> = new Set('that which who we you i to for of in from on worth'.split(' '))
const PER_ITEM: ReadonlySet<string> = new Set('each every per with including plus'.split(' '))

const INTRODUCERS: ReadonlySet<string> = new Set(
  `are were has have had include includes cover covers covered contain contains comprise comprises comprised list lists
  identify identifies identified outline outlines outlined set sets propose proposes proposed offer offers announce announced
  agree agreed into by on in through recommend recommends recommended give gives provide provides require requires need needs
  name names named present presents describe describes follow follows found find see share of for with make makes made raise raised
  ask asks asked answer answers adopt adopted use uses suggest suggests`.split(/\s+/),
)

const POSSESSING: ReadonlySet<string> = new Set('has have had with'.split(' '))

// After the noun: another clause begins, and the list may be its own.
const BREAKS_PROMISE: ReadonlySet<string> = new Set(
  'and or but which who where each per every about learning'.split(' '),
)

const HEADING_STARTS: ReadonlySet<string> = new Set(
  "the our my these in you need you'll will here are meet use your its".split(' '),
)
const STEP_STARTS: ReadonlySet<string> = new Set('in these the following are into of'.split(' '))
