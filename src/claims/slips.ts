import type { Block, Mark, Sentence } from '../article/article.ts'
import { ALWAYS_CAPITAL, NAME_ENDS, NEVER_DOUBLED } from '../language/slips.ts'
import { WordSieve } from '../language/word-sieve.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** Something that the keyboard did, not the writer, and how it was meant. */
export interface Slip {
  readonly what: 'no-space' | 'doubled-word' | 'small-letter'
  readonly written: string
  readonly meant: string
  /** Replaces a stretch of the source; absent where markup stands in the way. */
  readonly repair?: { readonly at: Span; readonly text: string }
  /** Where a small letter stands as a capital. */
  readonly elsewhere?: Span
}

type SlipClaim = ClaimOf<'slip', Slip>

/** Lost spaces ("region.This", "Moreover,establishing", "U.S.intends"), doubled words, and "iraqi" beside "Iraqi". */
export function* readSlips({ article }: Claims): Iterable<SlipClaim> {
  for (const block of article.blocks) {
    if (!isEdited(block)) continue
    for (const sentence of block.sentences) {
      yield* lostSpaces(sentence)
      yield* doubledWords(sentence)
    }
  }
  yield* smallLetters(article.blocks.filter(isEdited))
}

/** Code is not prose, and alternative texts, fields and cells are often keywords. */
function isEdited({ role }: Block): boolean {
  return role !== 'code' && role !== 'alt' && role !== 'field'
}

// “Moreover,establishing”; not “csv,conf,v2” or “a,b”
const GLUED_COMMA =
  /(?<![\p{L}\p{N}_,/@#&=-]|\p{Ll}\.)(?<left>[\p{L}’']{3,}),(?<right>\p{Ll}[\p{Ll}’']+)(?![\p{L}\p{N}_/@=(]|,\S|\.\p{L}|-)/gu
// a quick look before the exact one
const MAYBE_GLUED_COMMA = /[a-z],[a-z]/
// “U.S.intends”
const GLUED_ACRONYM = /(?<![A-Za-z0-9.@/])(?<left>[A-Z]\.(?:[A-Z]\.)+)(?<right>[a-z]{2,})(?![A-Za-z0-9./@_-])/g
const MAYBE_GLUED_ACRONYM = /[A-Z]\.[a-z]/

function* lostSpaces(sentence: Sentence): Iterable<SlipClaim> {
  const { block, text, start } = sentence
  if (sentence.glued) yield* gluedSentence(sentence)
  if (MAYBE_GLUED_COMMA.test(text)) {
    for (const { index, groups } of text.matchAll(GLUED_COMMA)) {
      const { left, right } = groups as { left: string; right: string }
      const after = start + index + left.length + 1
      yield* lostSpace(block, start + index, after, after + right.length)
    }
  }
  if (MAYBE_GLUED_ACRONYM.test(text)) {
    for (const { index, groups } of text.matchAll(GLUED_ACRONYM)) {
      const { left, right } = groups as { left: string; right: string }
      const after = start + index + left.length
      if (!NAME_ENDS.has(right)) yield* lostSpace(block, start + index, after, after + right.length)
    }
  }
}

const LAST_WORD = /[^\s“"(]{1,40}$/
const FIRST_WORD = /^[\p{L}\p{N}’'-]{1,40}/u

function* gluedSentence({ block, start }: Sentence): Iterable<SlipClaim> {
  const { text } = block
  // Full-width stops never have a space after them.
  if (text.charCodeAt(start - 1) > 0x3000) return
  const left = LAST_WORD.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const right = FIRST_WORD.exec(text.slice(start, start + 40))?.[0] ?? ''
  if (left !== '' && right !== '') yield* lostSpace(block, start - left.length, start, start + right.length)
}

/** A space lost at `at` between the words from `start` and to `end`. */
function* lostSpace(block: Block, start: number, at: number, end: number): Iterable<SlipClaim> {
  if (block.marks.some((mark) => NOT_PROSE.has(mark.kind) && mark.start < end && mark.end > start)) return
  const written = block.text.slice(start, end)
  const place = insertionPoint(block, at)
  yield slip(block, start, end, {
    what: 'no-space',
    written,
    meant: `${block.text.slice(start, at)} ${block.text.slice(at, end)}`,
    ...(place === undefined ? {} : { repair: { at: { start: place, end: place }, text: ' ' } }),
  })
}

const NOT_PROSE: ReadonlySet<Mark['kind']> = new Set([
  'code',
  'image',
  'html',
  'object',
  'deleted',
  'footnote-reference',
])

/** Where in the source a space before `text[at]` can be written without breaking markup. */
function insertionPoint({ prose, marks }: Block, at: number): number | undefined {
  const before = prose.spanOf(at - 1, at).end
  const after = prose.spanOf(at, at + 1).start
  if (before === after) return before
  const isMarked = (offset: number) => marks.some((mark) => mark.start <= offset && offset < mark.end)
  if (!isMarked(at - 1)) return before
  return isMarked(at) ? undefined : after
}

/** A quick look before the exact one: a word whose letters, but for its first one's case, come again after a space. */
function mayDouble(text: string): boolean {
  let from = 0
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const length = space - from
    let same = 0
    while (same < length && (text.charCodeAt(space - 1 - same) | 32) === (text.charCodeAt(space + length - same) | 32))
      same++
    if (length > 0 && same === length) return true
    // “(the the”, “.The the”: the sign before the word is not repeated.
    if (same > 0 && same < length && !isLetter(text.charCodeAt(space - 1 - same))) return true
    from = space + 1
  }
  return false
}

function isLetter(code: number): boolean {
  const lower = code | 32
  return lower >= 97 && lower <= 122
}

const WORD_ENDS = "(?![\\p{L}\\p{N}’'_/@-]|\\.\\p{Ll})"
const IS_WORD_END = new RegExp(`^${WORD_ENDS}`, 'u')
// “the the”, “The the”
const DOUBLED = new RegExp(
  `(?<![\\p{L}\\p{N}’'_/@-])(?<first>${inBothCases(NEVER_DOUBLED)})(?= (?<second>${NEVER_DOUBLED.join('|')})${WORD_ENDS})`,
  'gu',
)

function inBothCases(words: readonly string[]): string {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]).join('|')
}

function* doubledWords({ block, text, start }: Sentence): Iterable<SlipClaim> {
  if (!mayDouble(text)) return
  let reached = 0
  for (const { index, groups } of text.matchAll(DOUBLED)) {
    const { first, second } = groups as { first: string; second: string }
    if (index < reached || first.toLowerCase() !== second) continue
    const again = ` ${second}`
    let end = index + first.length
    while (text.startsWith(again, end) && IS_WORD_END.test(text.slice(end + again.length, end + again.length + 2)))
      end += again.length
    reached = end
    const [from, to] = [start + index, start + end]
    if (block.marks.some((mark) => mark.start < to && mark.end > from)) continue
    yield slip(block, from, to, {
      what: 'doubled-word',
      written: text.slice(index, end),
      meant: first,
      repair: { at: block.prose.spanOf(from + first.length, to), text: '' },
    })
  }
}

// “ iraqi ”; not “#iraq”, “iraq.html”, “iraq-war”
const SMALL = new RegExp(
  `(?<=[\\s(“"‘,]|[A-Z]\\.)(?:${ALWAYS_CAPITAL.join('|')})(?=[\\s,;:!?)”"’]|['’]s\\s|\\.(?![a-z0-9])|$)`,
  'y',
)

const SMALL_NAMES = new WordSieve(new Map(ALWAYS_CAPITAL.map((name) => [name, true])))

/** The names in small letters of a text: a listed word first, then what must stand around it. */
function* smallNamesIn(text: string): Iterable<RegExpExecArray> {
  for (let word = SMALL_NAMES.next(text, 0); word !== undefined; word = SMALL_NAMES.next(text, word.end)) {
    SMALL.lastIndex = word.start
    const match = SMALL.exec(text)
    if (match !== null) yield match
  }
}

/** Names in small letters, where the same article writes them with a capital. */
function* smallLetters(blocks: readonly Block[]): Iterable<SlipClaim> {
  const capitals = new Map<string, Span | undefined>()
  for (const block of blocks) {
    for (const { 0: written, index } of smallNamesIn(block.text)) {
      const end = index + written.length
      if (
        block.marks.some(
          (mark) => mark.kind !== 'strong' && mark.kind !== 'emphasis' && mark.start < end && mark.end > index,
        )
      )
        continue
      const meant = written.charAt(0).toUpperCase() + written.slice(1)
      if (!capitals.has(meant)) capitals.set(meant, firstPlaceOf(meant, blocks))
      const elsewhere = capitals.get(meant)
      if (elsewhere === undefined) continue
      yield slip(block, index, end, {
        what: 'small-letter',
        written,
        meant,
        repair: { at: block.prose.spanOf(index, index + 1), text: meant.charAt(0) },
        elsewhere,
      })
    }
  }
}

function firstPlaceOf(word: string, blocks: readonly Block[]): Span | undefined {
  for (const { text, prose } of blocks) {
    const at = text.indexOf(word)
    if (at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))) return prose.spanOf(at, at + word.length)
  }
  return undefined
}

function slip(block: Block, start: number, end: number, value: Slip): SlipClaim {
  return { kind: 'slip', value, span: block.prose.spanOf(start, end), block, voice: ARTICLE_VOICE, guards: [] }
}
