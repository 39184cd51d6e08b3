import type { Article, Block, List, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Span } from '../text.ts'
import type { Claims } from './claim.ts'
import { fieldHolds } from './front-matter-names.ts'
import type { FrontMatterNames } from './options.ts'
import type { Announcement, Promised } from './promises.ts'
import {
  announcementOf,
  isNowListed,
  isPlainCount,
  LIST_NOUNS,
  NEVER_LISTED,
  nounCountedBy,
  PARTIAL,
  promised,
  SELECTING,
} from './promises.ts'
import { mayHoldNumber, wordsOf } from './words.ts'

/**
 * "Seven ways to …" in the title or before the first section, over headings that are numbered 1, 2, 3 …, over numbered
 * paragraphs, over the one list of the article, or over plain headings of one level.
 */
export function* readListicles({ article, options }: Claims, announced: ReadonlySet<List>): Iterable<Announcement> {
  const titles = titleSentences(article, options.frontMatter).flatMap((sentence) => titlePromise(sentence) ?? [])
  const promises = [...titles, ...introPromises(article)]
  if (promises.length === 0) return
  const numbered = numberedItems(article, promises)
  if (numbered !== undefined) {
    // “Three days in Ghent” is kept by “Day 1”, and by no other heading.
    const all = [...promises, ...backPromises(article, titles)]
    const kept = all.filter((promise) => !NEVER_LISTED.has(promise.head) || promise.head === numbered.label)
    yield* keptBy(kept, numbered.items, numbered.kind)
    return
  }
  const able = titles.filter((promise) => !NEVER_LISTED.has(promise.head))
  const first = able[0]
  if (first === undefined || able.some((promise) => promise.count !== first.count)) return
  const also = able.slice(1).map((promise) => spanIn(promise.sentence, promise.start, promise.end))
  const list = soleList(article, announced, first)
  if (list !== undefined) yield announcementOf({ ...first, guards: ['similar'] }, { items: list, kind: 'list', also })
  if (list !== undefined) return
  const plain = plainHeads(article, first)
  if (plain !== undefined)
    yield announcementOf({ ...first, guards: ['similar'] }, { items: plain, kind: 'headings', also })
}

/** One announcement for each count that is promised, with all of its places. */
function* keptBy(
  promises: readonly Promised[],
  items: readonly Span[],
  kind: 'list' | 'headings' | 'paragraphs',
): Iterable<Announcement> {
  for (const count of new Set(promises.map((promise) => promise.count))) {
    const [first, ...others] = promises.filter((promise) => promise.count === count)
    const also = others.map((promise) => spanIn(promise.sentence, promise.start, promise.end))
    yield announcementOf(kind === 'headings' ? first! : { ...first!, guards: ['similar'] }, { items, kind, also })
  }
}

/** The title of the front matter and the heading before all other text. */
function titleSentences(article: Article, names: FrontMatterNames): Sentence[] {
  const titles: Sentence[] = []
  for (const block of article.blocks) {
    const isTitle =
      block.role === 'field'
        ? fieldHolds(names, 'title', block.label ?? '', (key) => key === 'title')
        : block.role === 'heading' && (block.level ?? 1) === 1
    if (isTitle && block.sentences.length >= 1) titles.push(...block.sentences)
    if (block.role !== 'field' && !isTitle) break
  }
  return titles
}

function titlePromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  const counts = numbers.filter((number) => number.form !== 'year' && number.form !== 'date')
  const number = onlyCount(counts)
  if (number === undefined) return undefined
  const before = tokens[number.from - 1]
  if (before?.kind === 'word' && SELECTING.has(before.lower) && before.lower !== 'top') return undefined
  const noun = nounCountedBy(tokens, number)
  if (noun === undefined) return undefined
  // “A winter in two towns” counts no sections; “Sleep better with six habits” does.
  const leads = before === undefined || before.kind === 'mark' || TITLE_STARTS.has(before.lower)
  if (!leads && !SECTIONS.has(noun.head)) return undefined
  // “Five good reasons (and a sixth …)” says itself that there is more.
  const rest = tokens.slice(noun.to)
  if (rest.some((token, i) => TITLE_EXTRAS.has(token.lower) && EXTRA_STARTS.has(rest[i + 1]?.lower ?? '')))
    return undefined
  if (tokens.some((token) => SURE_EXTRAS.has(token.lower))) return undefined
  return promised(sentence, tokens, number, noun.to, [])
}

/** The one count of a title; “Nine huts, nine nights” has one. */
function onlyCount(counts: readonly NumberPhrase[]): NumberPhrase | undefined {
  const first = counts[0]
  if (first === undefined || !isPlainCount(first)) return undefined
  return counts.every((count) => count.value === first.value) ? first : undefined
}

const TITLE_STARTS: ReadonlySet<string> = new Set('the our my your top these best'.split(' '))
const SECTIONS: ReadonlySet<string> = new Set(
  'reason way tip step stage thing fact idea mistake myth rule lesson sign habit trick benefit hack secret trend'.split(
    ' ',
  ),
)
const TITLE_EXTRAS: ReadonlySet<string> = new Set(['and', '+', '(', '&'])
const EXTRA_STARTS: ReadonlySet<string> = new Set('a an one two some more then and another the'.split(' '))
const SURE_EXTRAS: ReadonlySet<string> = new Set('plus bonus extra more'.split(' '))

/** "Here are five ways …", "these seven huts", "in six steps" before the first section. */
function introPromises(article: Article): Promised[] {
  const found: Promised[] = []
  let paragraphs = 0
  for (const block of article.blocks) {
    if (block.role === 'field' ? block.label !== 'description' : block.role === 'heading' && block.level !== 1) {
      if (block.role === 'field') continue
      break
    }
    if (block.role !== 'paragraph' && block.role !== 'field') continue
    if (++paragraphs > 5 || block.quoted) break
    for (const sentence of block.sentences) {
      const promise = introPromise(sentence)
      if (promise !== undefined) found.push(promise)
    }
  }
  return found
}

function introPromise(sentence: Sentence): Promised | undefined {
  const { tokens, numbers } = wordsOf(sentence)
  const number = numbers.length === 1 ? numbers[0]! : undefined
  if (number === undefined || !isPlainCount(number) || tokens.some((token) => PARTIAL.has(token.lower)))
    return undefined
  const noun = nounCountedBy(tokens, number)
  if (noun === undefined || NEVER_LISTED.has(noun.head) || !LIST_NOUNS.has(noun.head)) return undefined
  const before = tokens[number.from - 1]?.lower ?? ''
  const isSteps = (noun.head === 'step' || noun.head === 'stage') && before === 'in'
  if (!isSteps && !isNowListed(tokens, number.from) && before !== 'following' && before !== 'these') return undefined
  return promised(sentence, tokens, number, noun.to, [])
}

/** “Debunking these five myths” at the end of an article whose title counts myths. */
function backPromises(article: Article, titles: readonly Promised[]): Promised[] {
  const heads = new Set(titles.map((promise) => promise.head))
  if (heads.size === 0) return []
  return article.sentences.flatMap((sentence) => {
    if (sentence.block.role !== 'paragraph' || sentence.block.quoted || !mayHoldNumber(sentence)) return []
    const { tokens, numbers } = wordsOf(sentence)
    return numbers.flatMap((number) => {
      if (!isPlainCount(number) || tokens[number.from - 1]?.lower !== 'these') return []
      const noun = nounCountedBy(tokens, number)
      return noun === undefined || !heads.has(noun.head) ? [] : [promised(sentence, tokens, number, noun.to, [])]
    })
  })
}

interface Numbered {
  readonly items: readonly Span[]
  readonly kind: 'headings' | 'paragraphs'
  /** "day" for "Day 1", absent for "1." */
  readonly label?: string
}

/** The headings of one level, or else the paragraphs, that are numbered 1, 2, 3 … (or count down) without a gap. */
function numberedItems(article: Article, promises: readonly Promised[]): Numbered | undefined {
  const heads = article.blocks.filter((block) => block.role === 'heading')
  // “Bonus: …”, “And one more” say that there is more than was promised.
  if (heads.some((block) => wordsOf(block).tokens.some((token) => SURE_EXTRAS.has(token.lower)))) return undefined
  const labels = new Set([...HEAD_LABELS, ...promises.map((promise) => promise.head)])
  const byLevel = new Map<number, Head[]>()
  for (const block of heads) {
    const head = headOf(block, labels)
    if (head === undefined) continue
    // An interview numbers its questions, whatever its title counts.
    if (block.text.endsWith('?')) return undefined
    byLevel.set(block.level ?? 1, [...(byLevel.get(block.level ?? 1) ?? []), head])
  }
  const all = [...byLevel.values()].filter((series) => series.length >= 3)
  if (all.length > 0) return all.length > 1 ? undefined : seriesOf(all[0]!, 'headings')
  const paragraphs = article.blocks.flatMap((block) => {
    if (block.role !== 'paragraph' || block.quoted) return []
    const isStrong = block.marks[0]?.kind === 'strong' && block.marks[0].start === 0
    const head = headOf(block, labels)
    return head !== undefined && (isStrong || head.label !== undefined) ? [head] : []
  })
  return paragraphs.length >= 3 ? seriesOf(paragraphs, 'paragraphs') : undefined
}

interface Head {
  readonly number: number
  readonly label?: string
  readonly span: Span
}

function seriesOf(heads: readonly Head[], kind: Numbered['kind']): Numbered | undefined {
  const { label } = heads[0]!
  if (heads.some((head) => head.label !== label)) return undefined
  const ascending = heads.every((head, index) => head.number === index + 1)
  const descending = heads.every((head, index) => head.number === heads.length - index)
  if (!ascending && !descending) return undefined
  return { items: heads.map((head) => head.span), kind, ...(label === undefined ? {} : { label }) }
}

// "1. Astana", "3) Balkhash", "#4 Almaty", "Step 5: Taraz", "Reason 6", "Day two"
const HEAD_NUMBER =
  /^(?:#|(?<label>[A-Z][a-z]{2,11}|No\.) #?)?(?<number>\d{1,2}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en)(?:[.):–—,]| |$)(?!\d)/

const NUMBER_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

const HEAD_LABELS: readonly string[] =
  `step reason tip way rule lesson mistake stage stop number no. myth fact trick habit sign idea question principle trend hack
  secret thing recipe place part chapter phase exercise argument benefit error sin key point`.split(/\s+/)

function headOf(block: Block, labels: ReadonlySet<string>): Head | undefined {
  const match = HEAD_NUMBER.exec(block.text)
  if (match === null) return undefined
  const { label, number } = match.groups as { label?: string; number: string }
  const isWord = number.charCodeAt(0) > 57
  if (label === undefined ? isWord : !labels.has(label.toLowerCase())) return undefined
  const value = isWord ? NUMBER_WORDS.indexOf(number.toLowerCase()) + 1 : Number(number)
  return { number: value, span: block.span, ...(label === undefined ? {} : { label: label.toLowerCase() }) }
}

/**
 * The items of the only list of an article without sections, when nothing else announces it and the title counts what
 * lists are made of; a numbered list may be interrupted and go on.
 */
function soleList(article: Article, announced: ReadonlySet<List>, promise: Promised): Span[] | undefined {
  if (!LISTED_IN_TITLES.has(promise.head)) return undefined
  const lists = article.lists.filter((list) => list.depth === 1)
  const first = lists[0]
  if (first === undefined || lists.some((list) => announced.has(list))) return undefined
  if (article.blocks.some((block) => block.role === 'heading' && (block.level ?? 1) > 1)) return undefined
  const items: Span[] = []
  for (const list of lists) {
    const goesOn = list.ordered && first.ordered && (list.first ?? 1) === items.length + 1
    if (list !== first && !goesOn) return undefined
    items.push(...list.items.map((item) => item.span))
  }
  if (first.ordered && (first.first ?? 1) !== 1) return undefined
  return items.length < 3 || Math.abs(items.length - promise.count) > Math.max(2, promise.count / 3) ? undefined : items
}

const LISTED_IN_TITLES: ReadonlySet<string> = new Set(
  `reason way tip step thing fact idea mistake myth rule lesson sign habit trick benefit hack secret trend question place book
  film song novel film museum beach park city town village café cafe restaurant pub album podcast show series game gift advantage
  goal change argument symptom warning quote word takeaway finding`.split(/\s+/),
)

/**
 * The headings of one level that can be what a title counts, though they bear no numbers: all of them within one of
 * the count, none of them an introduction or a conclusion, and nothing else in the article that keeps the promise.
 */
function plainHeads(article: Article, promise: Promised): Span[] | undefined {
  if (promise.count < 4) return undefined
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

/** A heading that frames an article: a question, an introduction, a conclusion, practical notes. */
export function isFrameHeading(block: Block): boolean {
  if (block.text.endsWith('?')) return true
  return wordsOf(block).tokens.some((token) => FRAME_WORDS.has(token.lower))
}

const FRAME_WORDS: ReadonlySet<string> = new Set(
  `introduction intro conclusion conclusions summary overview background before after finally final bonus more next about
  practicalities practical notes note getting how what why when where who which methodology method references sources further reading
  faq questions contents verdict thoughts takeaway takeaways recap wrap wrapping-up ready resources links appendix disclaimer
  together bottom tips planning stay author contact related also`.split(/\s+/),
)
