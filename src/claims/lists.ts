import type { Article, Block, List, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countedNounAt } from '../language/nouns.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { wordsOf } from './words.ts'

/** A number of things that the article promises, and the list or headings that keep the promise. */
export interface ListAnnouncement {
  readonly count: number
  /** As written, without the number: "goals for the year". */
  readonly noun: string
  readonly items: readonly Span[]
  readonly kind: 'list' | 'headings'
  /** The same promise elsewhere: the title in the front matter and the first heading. */
  readonly also: readonly Span[]
}

type Announcement = ClaimOf<'list-announcement', ListAnnouncement>

/** "Here are three goals:" with its list, "The four steps" over one, "Seven ways" over headings 1 to 6. */
export function* readListAnnouncements({ article }: Claims): Iterable<Announcement> {
  for (let at = 0; at < article.lists.length; at++) {
    const list = article.lists[at]!
    if (!isWholeList(article, list, at)) continue
    const promise = promiseBefore(list)
    if (promise === undefined || isKeptByNested(list, promise.count)) continue
    yield announcementOf(promise, {
      items: list.items.map((item) => item.span),
      kind: 'list',
      also: [],
    })
  }
  yield* titlePromises(article)
}

interface Promised {
  readonly count: number
  readonly noun: string
  readonly sentence: Sentence
  /** In the sentence, number and noun. */
  readonly start: number
  readonly end: number
  readonly guards: readonly Guard[]
}

function announcementOf(promise: Promised, kept: Pick<ListAnnouncement, 'items' | 'kind' | 'also'>): Announcement {
  return {
    kind: 'list-announcement',
    value: { count: promise.count, noun: promise.noun, ...kept },
    span: spanIn(promise.sentence, promise.start, promise.end),
    block: promise.sentence.block,
    sentence: promise.sentence,
    voice: ARTICLE_VOICE,
    guards: promise.guards,
  }
}

/** False where the list goes on elsewhere: numbers that start late, or another list that follows at once or counts on. */
function isWholeList(article: Article, list: List, at: number): boolean {
  if (list.items.length < 2 || (list.first !== undefined && list.first !== 1)) return false
  if (list.items.some((item) => item.checked !== undefined)) return false
  for (const next of article.lists.slice(at + 1)) {
    if (next.span.start < list.span.end) continue // nested
    if (next.depth !== list.depth) return true
    if (next.ordered && next.first === list.items.length + 1) return false
    const between = article.source.slice(list.span.end, next.span.start)
    return between.trim() !== ''
  }
  return true
}

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
  return colonPromise(last) ?? (list.ordered ? stepsPromise(before) : undefined)
}

/** "There are three reasons for this:", "Here are four places to start." */
function colonPromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  if (numbers.length === 0 || tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  const hasColon = tokens.at(-1)!.text === ':'
  const end = hasColon || tokens.at(-1)!.text === '.' ? tokens.length - 1 : tokens.length
  const candidates = numbers.flatMap((number) => {
    if (number.form !== 'cardinal') return []
    const noun = countedNounAt(tokens, number.to)
    return noun === undefined || NEVER_LISTED.has(noun.head) ? [] : [{ number, noun }]
  })
  // With two counts in the sentence nobody can tell which one the list keeps: “two teams with three tasks each:”.
  const only = candidates[0]
  if (only === undefined || candidates.length > 1 || !isPlainCount(only.number)) return undefined
  const { number, noun } = only
  const before = tokens[number.from - 1]
  if (before !== undefined && SELECTING.has(before.lower)) return undefined
  if (tokens.slice(noun.to, end).some((token) => BREAKS_PROMISE.has(token.lower))) return undefined
  const isListNoun = LIST_NOUNS.has(noun.head)
  const atEnd = noun.to === end
  if (!hasColon) {
    const here = isNowListed(tokens, number.from)
    return here && isListNoun ? promised(sentence, tokens, number, noun.to, ['similar']) : undefined
  }
  const following = isFollowing(tokens, number.from, noun.to, end)
  const introduced = isIntroduced(tokens, number.from)
  if (following || (isListNoun && (introduced || atEnd))) return promised(sentence, tokens, number, noun.to, [])
  // “They had two separate systems:” may go on to describe them.
  if (isListNoun || (atEnd && !POSSESSING.has(tokens[number.from - 1]?.lower ?? '')))
    return promised(sentence, tokens, number, noun.to, ['similar'])
  return undefined
}

/** "## The four steps": the whole heading is the promise. */
function headingPromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  if (numbers.length !== 1 || !isPlainCount(numbers[0]!)) return undefined
  const number = numbers[0]!
  if (tokens.slice(0, number.from).some((token) => !HEADING_STARTS.has(token.lower))) return undefined
  const noun = countedNounAt(tokens, number.to)
  if (noun === undefined || !LIST_NOUNS.has(noun.head)) return undefined
  if (tokens.some((token) => PARTIAL.has(token.lower))) return undefined
  if (tokens.length - noun.to > 1) return undefined
  return promised(sentence, tokens, number, noun.to, ['heading'])
}

/** "Here is the method in six steps. You need two levers …": before a numbered list, anywhere in its paragraph. */
function stepsPromise(block: Block): Promised | undefined {
  let found: Promised | undefined
  for (const sentence of block.sentences) {
    const { tokens, numbers } = wordsOf(sentence)
    for (const number of numbers) {
      if (!isPlainCount(number)) continue
      const noun = countedNounAt(tokens, number.to)
      if (noun === undefined || (noun.head !== 'step' && noun.head !== 'stage')) continue
      const before = tokens[number.from - 1]?.lower ?? ''
      if (!STEP_STARTS.has(before) || found !== undefined) return undefined
      found = promised(sentence, tokens, number, noun.to, [])
    }
  }
  return found
}

function promised(
  sentence: Sentence,
  tokens: readonly Token[],
  number: NumberPhrase,
  nounEnd: number,
  guards: readonly Guard[],
): Promised {
  const end = tokens[nounEnd - 1]!.end
  return {
    count: number.value,
    noun: sentence.text.slice(tokens[number.to]!.start, end),
    sentence,
    start: number.start,
    end,
    guards,
  }
}

function isPlainCount(number: NumberPhrase): boolean {
  return (
    number.form === 'cardinal' &&
    number.approximation === undefined &&
    number.tail === undefined &&
    !number.dashed &&
    Number.isInteger(number.value) &&
    number.value >= 2 &&
    number.value <= 60
  )
}

/** "Here are four …", "There are five …" */
function isNowListed(tokens: readonly Token[], number: number): boolean {
  let at = number - 1
  while (at >= 0 && DETERMINERS.has(tokens[at]!.lower)) at--
  const [adverb, verb] = [tokens[at - 1]?.lower, tokens[at]?.lower]
  return verb === 'are' && (adverb === 'here' || adverb === 'there')
}

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

const DETERMINERS: ReadonlySet<string> = new Set('the our my their its his her these his own main key'.split(' '))

const INTRODUCERS: ReadonlySet<string> = new Set(
  `are were has have had include includes cover covers covered contain contains comprise comprises comprised list lists
  identify identifies identified outline outlines outlined set sets propose proposes proposed offer offers announce announced
  agree agreed into by on in through recommend recommends recommended give gives provide provides require requires need needs
  name names named present presents describe describes follow follows found find see share of for with make makes made raise raised
  ask asks asked answer answers adopt adopted use uses suggest suggests`.split(/\s+/),
)

const POSSESSING: ReadonlySet<string> = new Set('has have had with'.split(' '))

// “Two of the following”, “any three of these”, “another four tips”: the list holds more, or others.
const SELECTING: ReadonlySet<string> = new Set(
  'other another more additional further first last next top any every each per than to or and another least most one'.split(
    ' ',
  ),
)

// A sentence with one of these words promises no complete list.
const PARTIAL: ReadonlySet<string> = new Set(
  'including include: such e.g eg example among amongst especially notably particularly like some several many few following-up respectively plus except additional another other others as'.split(
    ' ',
  ),
)

// After the noun: another clause begins, and the list may be its own.
const BREAKS_PROMISE: ReadonlySet<string> = new Set(
  'and or but which who where each per every about learning'.split(' '),
)

// Counted, yet never what the bullets below are.
const NEVER_LISTED: ReadonlySet<string> = new Set(
  'year month week day hour minute second decade century time percent dollar euro pound cent mile kilometre kilometer metre meter foot inch acre gallon ton tonne person people woman man child student pupil employee user participant page word line character point-scale degree gram kilogram litre cup spoon tablespoon teaspoon team company agency expert author leader'.split(
    ' ',
  ),
)

// What lists are made of.
const LIST_NOUNS: ReadonlySet<string> = new Set(
  `goal step way thing reason tip area point principle question category part type kind option benefit rule element component
  factor phase stage method priority objective aim demand condition change recommendation lesson example idea initiative measure
  pillar criterion feature group project fact tool strategy technique mistake topic theme issue challenge action task award
  stop site place book film song dish recipe trick habit sign symptom myth advantage disadvantage drawback requirement value
  commitment promise proposal motion resolution decision step-by-step section chapter module lesson session workshop approach
  aspect dimension driver trend takeaway finding conclusion insight highlight solution suggestion guideline practice skill
  role function purpose problem obstacle risk threat concern argument answer format variety course move ingredient item
  building bridge museum walk route candidate finalist winner nominee country city town village region district island`.split(
    /\s+/,
  ),
)

const HEADING_STARTS: ReadonlySet<string> = new Set('the our my these in'.split(' '))
const STEP_STARTS: ReadonlySet<string> = new Set('in these the following are into of'.split(' '))

/** "Seven ways to …" in the title, over headings that are numbered 1, 2, 3 …, or over plain headings of one level. */
function* titlePromises(article: Article): Iterable<Announcement> {
  const promises = titleSentences(article).flatMap((sentence) => {
    const promise = titlePromise(sentence)
    return promise === undefined ? [] : [promise]
  })
  const first = promises[0]
  if (first === undefined || promises.some((promise) => promise.count !== first.count)) return
  const also = promises.slice(1).map((promise) => spanIn(promise.sentence, promise.start, promise.end))
  const numbered = numberedHeads(article)
  if (numbered !== undefined) yield announcementOf(first, { items: numbered, kind: 'headings', also })
  else {
    const plain = plainHeads(article, first)
    if (plain !== undefined)
      yield announcementOf({ ...first, guards: ['similar'] }, { items: plain, kind: 'headings', also })
  }
}

/**
 * The headings of one level that can be what a title counts, though they bear no numbers: all of them within one of
 * the count, none of them an introduction or a conclusion, and nothing else in the article that keeps the promise.
 */
function plainHeads(article: Article, promise: Promised): Span[] | undefined {
  const noun = countedNounAt(wordsOf(promise.sentence).tokens, numberTokenAt(promise))
  if (noun === undefined || promise.count < 4) return undefined
  const byLevel = new Map<number, Block[]>()
  for (const block of article.blocks) {
    if (block.role !== 'heading' || block === promise.sentence.block || block.level === 1) continue
    const level = byLevel.get(block.level ?? 2)
    if (level === undefined) byLevel.set(block.level ?? 2, [block])
    else level.push(block)
  }
  const kept = (heads: readonly Block[]) => heads.filter((head) => !isFrameHeading(head))
  const levels = [...byLevel.values()]
  if (levels.some((heads) => heads.length === promise.count || kept(heads).length === promise.count)) return undefined
  if (article.lists.some((list) => list.items.length === promise.count)) return undefined
  const near = levels.filter((heads) => Math.abs(kept(heads).length - promise.count) === 1 && kept(heads).length >= 4)
  const heads = near[0]
  if (heads === undefined || near.length > 1 || heads.length !== kept(heads).length) return undefined
  // Lead-ins in bold may keep the promise instead.
  const bold = article.blocks.filter((block) => block.marks[0]?.kind === 'strong' && block.marks[0].start === 0)
  return bold.length >= promise.count ? undefined : heads.map((head) => head.span)
}

function numberTokenAt(promise: Promised): number {
  return wordsOf(promise.sentence).numbers.find((number) => number.start === promise.start)!.to
}

/** A heading that frames an article: a question, an introduction, a conclusion, practical notes. */
function isFrameHeading(block: Block): boolean {
  if (block.text.endsWith('?')) return true
  return wordsOf(block).tokens.some((token) => FRAME_WORDS.has(token.lower))
}

const FRAME_WORDS: ReadonlySet<string> = new Set(
  `introduction intro conclusion conclusions summary overview background before after finally final bonus more next about
  practicalities practical notes note getting how what why when where who which methodology method references sources further reading
  faq questions contents verdict thoughts takeaway takeaways recap wrap wrapping-up ready resources links appendix disclaimer
  together bottom tips planning stay author contact related also`.split(/\s+/),
)

/** The title of the front matter and the heading before all other text. */
function titleSentences(article: Article): Sentence[] {
  const titles: Sentence[] = []
  for (const block of article.blocks) {
    const isTitle =
      block.role === 'field' ? block.label === 'title' : block.role === 'heading' && (block.level ?? 1) === 1
    if (isTitle && block.sentences.length >= 1) titles.push(...block.sentences)
    if (block.role !== 'field' && !isTitle) break
  }
  return titles
}

function titlePromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  const counts = numbers.filter((number) => number.form !== 'year' && number.form !== 'date')
  if (counts.length !== 1 || !isPlainCount(counts[0]!)) return undefined
  const number = counts[0]!
  const before = tokens[number.from - 1]
  if (before?.kind === 'word' && SELECTING.has(before.lower) && before.lower !== 'top') return undefined
  const noun = countedNounAt(tokens, number.to)
  if (noun === undefined || NEVER_LISTED.has(noun.head)) return undefined
  // “Five good reasons (and a sixth …)” says itself that there is more.
  if (tokens.some((token) => TITLE_EXTRAS.has(token.lower))) return undefined
  return promised(sentence, tokens, number, noun.to, [])
}

const TITLE_EXTRAS: ReadonlySet<string> = new Set('and plus bonus + extra more'.split(' '))

/** The headings of one level that are numbered 1, 2, 3 … (or count down) without a gap; undefined without such a series. */
function numberedHeads(article: Article): Span[] | undefined {
  const byLevel = new Map<number, { number: number; span: Span }[]>()
  for (const block of article.blocks) {
    if (block.role !== 'heading') continue
    const number = headNumber(block.text)
    if (number === undefined) continue
    // An interview numbers its questions, whatever its title counts.
    if (block.text.endsWith('?')) return undefined
    const level = byLevel.get(block.level ?? 1)
    if (level === undefined) byLevel.set(block.level ?? 1, [{ number, span: block.span }])
    else level.push({ number, span: block.span })
  }
  const all = [...byLevel.values()].filter((heads) => heads.length >= 3)
  const heads = all[0]
  if (heads === undefined || all.length > 1) return undefined
  const ascending = heads.every((head, index) => head.number === index + 1)
  const descending = heads.every((head, index) => head.number === heads.length - index)
  return ascending || descending ? heads.map((head) => head.span) : undefined
}

// "1. Astana", "3) Balkhash", "#4 Almaty", "Step 5: Taraz", "Reason 6"
const HEAD_NUMBER =
  /^(?:#|(?:Step|Reason|Tip|Way|Rule|Lesson|Mistake|Stage|Stop|Day|No\.|Number) #?)?(?<number>\d{1,2})(?:[.):]| |$)(?!\d)/

function headNumber(text: string): number | undefined {
  const match = HEAD_NUMBER.exec(text)
  return match === null ? undefined : Number(match.groups!.number)
}
