import type { Article, Block, Image } from '../article/article.ts'
import {
  contactsIn,
  describedThings,
  slugText,
  subjectOfLink,
  type TextMarks,
  textMarks,
  thingsIn,
  thingsInSlug,
} from '../language/text-marks.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** Two texts about one thing: a link's words and its address, an image's alternative text and its caption. */
export interface LabelPair {
  readonly of: 'link' | 'caption' | 'file'
  readonly label: Side
  readonly other: Side
}

interface Side {
  readonly words: string
  /** The things a short description names, cut to their stems; absent where it names somebody or is no description. */
  readonly described?: ReadonlySet<string>
  /** What it tells of, in a file's name and the words about it. */
  readonly things?: ReadonlySet<string>
  /** A telephone number in its last digits, or an address of mail. */
  readonly contact?: string
  readonly span: Span
  readonly marks: TextMarks
}

/** Reads links with words and a speaking address, and images that have both an alternative text and a caption. */
export function* readLabelPairs({ article }: Claims): Generator<ClaimOf<'label-pair', LabelPair>> {
  for (const link of article.links) {
    const { block, start, end, url, urlSpan } = link
    const words = block.text.slice(start, end)
    if (urlSpan === undefined || block.quoted || !SPEAKS.test(words)) continue
    const slug = slugText(url)
    if (slug === '') continue
    const label = { words, span: block.prose.spanOf(start, end), marks: textMarks(words) }
    const { places, years, identifiers } = label.marks
    if (places.size + years.size + identifiers.size === 0) continue
    // Every part of the address may name what the words name: only the last one speaks for the page.
    if ([...label.marks.years.keys()].some((year) => url.includes(year))) continue
    yield pair('link', block, label, { words: url, span: urlSpan, marks: textMarks(slug) })
  }
  yield* contacts(article)
  yield* speakingAddresses(article)
  for (const image of article.images) {
    yield* speakingFiles(article, image)
    const caption = image.alt === undefined ? undefined : captionOf(article, image)
    if (image.alt === undefined || caption === undefined) continue
    const alt = image.alt
    const altSide = {
      words: alt.text,
      span: alt.prose.spanOf(0, alt.text.length),
      marks: textMarks(alt.text),
      ...describedIn(alt.text),
    }
    yield pair('caption', alt, altSide, caption)
  }
}

/** A telephone number or an address of mail, and the one that is called or written to when it is clicked. */
function* contacts({ links }: Article): Generator<ClaimOf<'label-pair', LabelPair>> {
  for (const { block, start, end, url, urlSpan } of links) {
    const words = block.text.slice(start, end)
    const [contact, target] = contactsIn(words, url)
    if (contact === undefined || target === undefined || urlSpan === undefined) continue
    const label = { words, span: block.prose.spanOf(start, end), marks: NO_MARKS, contact }
    yield pair('link', block, label, { words: url, span: urlSpan, marks: NO_MARKS, contact: target })
  }
}

/** “our guide to tubeless tyres” with the address “choosing-a-child-seat”. */
function* speakingAddresses(article: Article): Generator<ClaimOf<'label-pair', LabelPair>> {
  for (const { block, start, end, url, urlSpan } of article.links) {
    const words = block.text.slice(start, end)
    const subject = urlSpan === undefined || block.quoted ? undefined : subjectOfLink(words, url)
    const things = subject === undefined ? undefined : thingsIn(subject)
    const own = things === undefined ? undefined : thingsInSlug(url)
    if (things === undefined || own === undefined) continue
    const label = { words, span: block.prose.spanOf(start, end), marks: NO_MARKS, things }
    yield pair('link', block, label, { words: url, span: urlSpan!, marks: NO_MARKS, things: own })
  }
}

/** “Bats leaving the cave” with the file “red-deer-in-morning-mist.jpg”. */
function* speakingFiles({ blocks }: Article, image: Image): Generator<ClaimOf<'label-pair', LabelPair>> {
  const { alt, url, span } = image
  yield* shownInFile(blocks, image)
  const things = alt === undefined ? undefined : thingsIn(alt.text)
  const own = things === undefined ? undefined : thingsInSlug(url)
  if (alt === undefined || things === undefined || own === undefined || isDrawn(url)) return
  // “morning-harbour-north.jpg” may be any picture's; “red-deer-in-the-mist.jpg” says what it shows.
  if (!JOINING.test(url)) return
  // “casa-ofelia-2.jpg” may be a place that the words do not name.
  if (own.size < 3 && HAS_DIGIT.test(url)) return
  // “boxplot” is a plot
  const words = alt.text.toLowerCase()
  if ([...own].some((thing) => thing.length > 3 && words.includes(thing))) return
  // “spanish-chest.jpg” under “The Spanish Chest”: a file of this article, whatever it shows.
  if (blocks.some((block) => block !== alt && [...own].some((thing) => thing.length > 3 && hasWord(block.text, thing))))
    return
  const label = { words: alt.text, span: alt.prose.spanOf(0, alt.text.length), marks: NO_MARKS, things }
  yield pair('file', alt, label, { words: url, span, marks: NO_MARKS, things: own })
}

/** “Pupils plant a cherry tree” with the file “pupils-plant-apple-tree.jpg”. */
function* shownInFile(
  blocks: readonly Block[],
  { alt, url, span }: Image,
): Generator<ClaimOf<'label-pair', LabelPair>> {
  const slug = alt === undefined || isDrawn(url) ? '' : slugText(url)
  if (alt === undefined || slug === '') return
  const [own, there] = [textMarks(alt.text).scenes, textMarks(slug).scenes]
  if (own.size === 0 || there.size === 0) return
  // “A stuffed dog”, “wolf.jpg”, and under “The Last Wolf”: “It is a dog.” The article knows of both.
  const told = (words: Iterable<string>) =>
    [...words].some((word) => blocks.some((block) => block !== alt && hasWord(block.text, word)))
  if (told(own.values()) && told(there.values())) return
  const label = { words: alt.text, span: alt.prose.spanOf(0, alt.text.length), marks: { ...NO_MARKS, scenes: own } }
  yield pair('file', alt, label, { words: url, span, marks: { ...NO_MARKS, scenes: there } })
}

/** A word of the text begins with the stem. */
function hasWord(text: string, stem: string): boolean {
  const lower = text.toLowerCase()
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1))
    if (!LETTER.test(lower.charAt(at - 1))) return true
  return false
}

const LETTER = /\p{L}/u

/** Badges and logos are drawn, and their files are named after what they stand for. */
function isDrawn(url: string): boolean {
  return !PHOTOGRAPH.test(url)
}

const JOINING = /[-_](?:with|and|in|on|of|at|by|for|from|under|over|the|a)[-_][^/]*$/
const HAS_DIGIT = /\d[^/]*$/
// “fish-pie.jpg”
const PHOTOGRAPH = /\.(?:jpe?g|png|webp|gif|avif)$/i

const NO_MARKS = textMarks('')

// A city, a year, a version: what an address can contradict.
const SPEAKS = /[A-Z]|\d/

function pair(of: LabelPair['of'], block: Block, label: Side, other: Side): ClaimOf<'label-pair', LabelPair> {
  return { kind: 'label-pair', value: { of, label, other }, span: label.span, block, voice: ARTICLE_VOICE, guards: [] }
}

/** The caption of an image: a caption block beside it, or a line in emphasis under it. */
function captionOf(article: Article, image: Image): Side | undefined {
  const alt = image.alt!
  for (const step of [1, -1, 2]) {
    const block = article.blocks[alt.index + step]
    if (block?.role === 'caption' && Math.abs(block.span.start - image.span.end) < 400) return sideOf(block, 0)
  }
  const own = article.blocks[alt.index - 1]
  const emphasised = (block: Block | undefined) =>
    block?.marks.find((mark) => mark.kind === 'emphasis' && mark.end > block.text.trimEnd().length - 2)
  // “![…](mole.jpg)” and “*The mole*” in one paragraph, or the line in a paragraph of its own.
  const mark = own?.marks.some((one) => one.kind === 'image') === true ? emphasised(own) : undefined
  if (own !== undefined && mark !== undefined) return sideOf(own, mark.start)
  const next = article.blocks[alt.index + 1]
  const whole = next?.role === 'paragraph' ? emphasised(next) : undefined
  return next !== undefined && whole !== undefined && whole.start < 2 ? sideOf(next, whole.start) : undefined
}

/** The words of a caption; the image itself may stand in the same block. */
function sideOf(block: Block, from: number): Side {
  const start = from + (block.text.slice(from).match(/^[\s\uFFFC]*/)?.[0].length ?? 0)
  const words = block.text.slice(start)
  return { words, span: block.prose.spanOf(start, block.text.length), marks: textMarks(words), ...describedIn(words) }
}

/** The description in a caption, without its credit: “The flan. Photo: B. Lind” describes a flan. */
function describedIn(words: string): { described?: ReadonlySet<string> } {
  const described = describedThings(words)
  return described === undefined ? {} : { described }
}
