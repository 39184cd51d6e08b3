import type { Article, Block, Mark } from '../article/article.ts'
import { ABOUT_SLOTS, ASKS_TO_WRITE } from '../language/slot-words.ts'
import type { Slot, SlotKind } from '../language/slots.ts'
import { notedTypes, slotsIn } from '../language/slots.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { quotationAround } from './frame.ts'
import { type FoundSlot, shownSlots } from './shown-slots.ts'

/** A slot that nobody filled in, a mark of text to come, a note to the writer, filler text. */
export interface Leftover {
  readonly kind: SlotKind
  /** As written, with what stands behind it where the mark alone says little: “TODO: add chart”. */
  readonly words: string
}

type LeftoverClaim = ClaimOf<'leftover', Leftover>

/** Reads what was left behind in prose, headings, cells, captions, alternative texts, front matter and comments. */
export function* readLeftovers({ article }: Claims): Generator<LeftoverClaim> {
  const found: FoundSlot[] = []
  for (const block of article.blocks) {
    if (block.role === 'code' || (block.role === 'field' && PATTERN_FIELDS.has(lastPart(block.label)))) continue
    for (const slot of slotsIn(block.text))
      found.push({ slot, words: wordsOf(slot, block.text), block, span: block.prose.spanOf(slot.start, slot.end) })
    for (const mark of block.marks) found.push(...inMarkup(article, block, mark))
  }
  const about = found.length > 0 && isAboutSlots(article)
  const shown = shownSlots(found, article)
  const hasTypes = found.some(isBraced) && notesTypes(article)
  const isNotation = found.filter(({ words }) => MARKED_UP.test(words)).length >= MANY
  for (const one of found) {
    if ((hasTypes && isBraced(one)) || isLinkedTag(one) || shown.has(one.words)) continue
    const { slot, words, block, span } = one
    const guards = guardsOf(slot, block, article)
    // A template with many slots is a form to fill in.
    if (about && slot.kind === 'to do' && isListed(slot, block.text)) continue
    if (about) guards.push('template', ...(found.length > 3 ? (['planned'] as const) : []))
    if (isNotation && MARKED_UP.test(words)) guards.push('template', 'planned')
    // In plain text nothing but “<name>” says that a command leaves a name to its reader.
    else if (article.format === 'plain' && words.startsWith('<') && slot.weak) guards.push('template')
    yield claim(slot.kind, words, block, span, guards)
  }
  yield* inComments(article)
}

/** Who writes that many `<name>` and `{name}` describes how something is written. */
const MARKED_UP = /^(?:<|\{(?!\{))/
const MANY = 5

/** “We search for three things: TODO, curly brackets and filler text.” */
function isListed({ end }: Slot, text: string): boolean {
  return LISTED_AFTER.test(text.slice(end, end + 12))
}

const LISTED_AFTER = /^["”’]?(?:,| and| or)\s/

/** “<number>” as the words of a link names a type, and leads to what it is. */
function isLinkedTag({ words, slot, block }: FoundSlot): boolean {
  return (
    words.startsWith('<') &&
    block.marks.some(
      ({ kind, start, end }) => (kind === 'link' || kind === 'code') && start <= slot.start && end >= slot.end,
    )
  )
}

function isBraced({ words }: FoundSlot): boolean {
  return words.startsWith('{') && !words.startsWith('{{')
}

/** A reference of programs, which writes types in braces: “`size` {number} The size”. */
function notesTypes(article: Article): boolean {
  let types = 0
  for (const block of article.blocks) {
    types += notedTypes(block.text)
    if (types >= 3) return true
  }
  return false
}

// Front matter whose braces and brackets are patterns, not prose.
const PATTERN_FIELDS = new Set([
  'permalink',
  'layout',
  'template',
  'pattern',
  'slug',
  'format',
  'url',
  'path',
  'aliases',
])

function lastPart(label = ''): string {
  return label.slice(label.lastIndexOf('.') + 1)
}

/** `<city>` and `{{name}}` that the format took for markup. */
function* inMarkup(article: Article, block: Block, mark: Mark): Generator<FoundSlot> {
  if (mark.kind !== 'html' && mark.kind !== 'object') return
  const text = article.source.slice(mark.span.start, mark.span.end)
  if (text.length > 80 || !/^(?:<[A-Za-z]|\{\{)/.test(text)) return
  for (const slot of slotsIn(text))
    yield {
      // Its place in the prose decides whether a quotation holds it.
      slot: { ...slot, start: mark.start, end: mark.end },
      words: text.slice(slot.start, slot.end),
      block,
      span: { start: mark.span.start + slot.start, end: mark.span.start + slot.end },
    }
}

function* inComments(article: Article): Generator<LeftoverClaim> {
  const home = article.blocks[0]
  if (home === undefined) return
  for (const comment of article.comments) {
    const marker = COMMENT_NOTE.exec(comment.text)
    if (marker === null) continue
    const start = article.source.indexOf(marker[0].trim(), comment.span.start)
    if (start < 0 || start >= comment.span.end) continue
    const words = cut(comment.text.slice(marker.index).trim())
    // A note that no reader sees, about what is still planned, is worth no more than a word.
    yield claim('to do', words, home, { start, end: start + marker[0].trim().length }, ['hidden', 'planned'])
  }
}

// “TODO: video does not exist”
const COMMENT_NOTE = /^\s*(?:TODO|FIXME|TK(?:TK)*)\b/

function guardsOf(slot: Slot, block: Block, article: Article): Guard[] {
  const guards: Guard[] = []
  const quoted = block.quoted || quotationAround(block, slot.start, slot.end) !== undefined
  if (quoted) guards.push('quoted')
  // “dentist in [city]”: in a quotation, small words in brackets are shown or an editor's; a block quotation shows text.
  if (block.quoted || (quoted && slot.weak)) guards.push('template')
  if (isNear(ABOUT_SLOTS, slot, block, article)) guards.push('template')
  // “Send it with the subject line: … – [your name]”: the reader is to fill it in.
  if (isNear(ASKS_TO_WRITE, slot, block, article)) guards.push('template', 'planned')
  // “Date TBD” may be meant: the date is still to be decided.
  if (slot.kind === 'open') guards.push('planned', 'hedged')
  // Forms have blanks on purpose, the more the surer.
  if (slot.kind === 'blank') guards.push('template', ...(BLANKS.test(block.text) ? (['planned'] as const) : []))
  if (isLetterForReaders(slot, block.text, article)) guards.push('template', 'planned')
  return guards
}

/** True where the words around the slot, the end of the block before it or its heading match. */
function isNear(words: RegExp, slot: Slot, block: Block, article: Article): boolean {
  const { text } = block
  const around = text.slice(Math.max(0, slot.start - 160), Math.min(text.length, slot.end + 100))
  const before = article.blocks[block.index - 1]?.text.slice(-160) ?? ''
  return words.test(around) || words.test(before) || words.test(block.section?.text ?? '')
}

/** “Dear Alderman [your alderman's last name], … Sincerely, [Your Name]”: a letter that readers are to send. */
function isLetterForReaders(slot: Slot, text: string, article: Article): boolean {
  const words = text.slice(slot.start, slot.end)
  if (slot.kind !== 'slot' || !YOUR_SLOT.test(words)) return false
  return article.blocks.some((block) => LETTER_OPENING.test(block.text)) || yourSlots(article) > 2
}

// “As a ____, I want ____”
const BLANKS = /_{3,}[^_]+_{3,}/
// “[your address]”
const YOUR_SLOT = /^\[your /i
const YOUR_SLOTS = /\[your [^\]\n]{2,40}\]/gi
const LETTER_OPENING = /\bDear (?:[A-Z][a-z]+ ?){1,3}/

function yourSlots(article: Article): number {
  let count = 0
  for (const block of article.blocks) count += block.text.match(YOUR_SLOTS)?.length ?? 0
  return count
}

/** An article about templates, placeholders or typography: its title says so, or it comes back to it. */
function isAboutSlots(article: Article): boolean {
  let sentences = 0
  for (const { block, text } of article.sentences) {
    if (!ABOUT_SLOTS.test(text)) continue
    if (block.role === 'heading' || (block.role === 'field' && lastPart(block.label) === 'title')) return true
    if (++sentences > 1) return true
  }
  return false
}

function wordsOf(slot: Slot, text: string): string {
  if (slot.kind !== 'to do' || text[slot.start] === '[') return text.slice(slot.start, slot.end)
  const rest = text.slice(slot.start)
  return cut(/^.*?(?=[.!?](?:\s|$)|$)/s.exec(rest)?.[0] ?? rest)
}

function cut(words: string): string {
  if (words.length <= 60) return words
  const space = words.lastIndexOf(' ', 60)
  return `${words.slice(0, space > 20 ? space : 60)}…`
}

function claim(kind: SlotKind, words: string, block: Block, span: Span, guards: readonly Guard[]): LeftoverClaim {
  return { kind: 'leftover', value: { kind, words }, span, block, voice: ARTICLE_VOICE, guards: [...new Set(guards)] }
}
