import {
  BEFORE_NUMBER,
  COMPANY_SUFFIX,
  DOTTED_NAME_ENDS,
  GOES_ON,
  MAY_END,
  NEVER_ENDS,
  SPEECH_VERBS,
  STARTERS,
  STARTERS_AFTER_LETTER,
} from './abbreviations.ts'
import type { Block, Sentence } from './article.ts'
import { Trait } from './article.ts'
import { CharacterClass, classOf, LETTER, WORD } from './characters.ts'
import { FORCED_BREAK, OBJECT } from './prose.ts'

const { space: SPACE, lower: LOWER, upper: UPPER, digit: DIGIT, stop: STOP, quotation: QUOTATION } = CharacterClass

/** The sentences of a block, numbered from `firstIndex` on: one pass over its text, in linear time. */
export function splitSentences(block: Block, firstIndex: number): Sentence[] {
  const text = block.text
  const length = text.length
  const sentences: Sentence[] = []
  let start = 0
  let traits = 0
  let glued = false
  let words = 0 // words begun in this sentence
  let previous = 0 // class of the character before
  let tokenStart = 0 // where the run of non-spaces began
  let straightQuotes = 0 // in this block: odd while one is open

  const close = (end: number, nextIsGlued: boolean) => {
    while (start < end && classOf(text.charCodeAt(start)) & SPACE) start++
    let last = end
    while (last > start && classOf(text.charCodeAt(last - 1)) & SPACE) last--
    if (last > start) {
      const index = firstIndex + sentences.length
      sentences.push({ index, block, text: text.slice(start, last), start, end: last, traits, glued })
    }
    start = end
    traits = 0
    words = 0
    glued = nextIsGlued
  }

  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind & LOWER) {
      if (!(previous & WORD)) words++
    } else if (kind & SPACE) {
      tokenStart = at + 1
      // A line break that the writer forced parts an address, a signature, a question from its answer.
      if (code === FORCED_BREAK_CODE) close(at, false)
    } else if (kind & UPPER) {
      if (previous & UPPER) traits |= Trait.shout
      if (!(previous & WORD)) {
        if (words > 0) traits |= Trait.capital
        words++
      }
    } else if (kind & STOP) {
      const after = afterClosers(text, afterStops(text, at), straightQuotes)
      const next = classOf(text.charCodeAt(after)) // of NaN at the end, which is no class
      const ending =
        after >= length
          ? 'open'
          : next & SPACE
            ? endsBeforeSpace(text, at, after, start)
              ? 'spaced'
              : 'open'
            : endsGlued(text, at, after, tokenStart, start)
              ? 'glued'
              : 'open'
      for (let i = at; i < after; i++) {
        const passed = text.charCodeAt(i)
        traits |= traitOf(passed, classOf(passed))
        if (passed === STRAIGHT_QUOTE) straightQuotes++
      }
      previous = classOf(text.charCodeAt(after - 1))
      at = after - 1
      if (ending === 'glued') tokenStart = after
      if (ending !== 'open') close(after, ending === 'glued')
      continue
    } else {
      traits |= traitOf(code, kind)
      if (kind & DIGIT && !(previous & WORD)) words++
      if (code === STRAIGHT_QUOTE) straightQuotes++
      if (code === UNDERSCORE && text.charCodeAt(at + 1) === UNDERSCORE) traits |= Trait.bracket
    }
    previous = kind
  }
  close(length, false)
  return sentences
}

const STRAIGHT_QUOTE = 34
const UNDERSCORE = 95
const FORCED_BREAK_CODE = FORCED_BREAK.charCodeAt(0)
const FULL_STOP = 46
const COMMA = 44
/** “180 °C.” ends as any word does. */
const DEGREE = 0xb0
const ELLIPSIS = 0x2026
const OBJECT_CODE = OBJECT.charCodeAt(0)
/** No word, abbreviation or speech tag is looked at further than this. */
const REACH = 40

function traitOf(code: number, kind: number): number {
  if (kind & DIGIT) return Trait.digit
  if (kind & QUOTATION) return Trait.quotation
  if (kind & CharacterClass.currency) return Trait.currency
  switch (code) {
    case 37: // %
    case 0x2030: // ‰
      return Trait.percent
    case 40: // (
      return Trait.parenthesis
    case 60: // <
    case 91: // [
    case 123: // {
      return Trait.bracket
    default:
      return 0
  }
}

/** Behind the stops that begin at `at`, also spaced ones: "truths . . . to be". */
function afterStops(text: string, at: number): number {
  let end = at + 1
  for (;;) {
    if (classOf(text.charCodeAt(end)) & STOP) end++
    else if (text.charCodeAt(end) === 32 && text.charCodeAt(end + 1) === FULL_STOP && isDotGap(text, end + 2)) end += 2
    else return end
  }
}

/** True where what follows a spaced dot is not the beginning of a name like ".gov". */
function isDotGap(text: string, at: number): boolean {
  return !(classOf(text.charCodeAt(at)) & WORD)
}

/** Behind the quotation marks, brackets and footnote marks that close a sentence: `."`, `.)`, `.[1]`. */
function afterClosers(text: string, from: number, straightQuotes: number): number {
  let at = from
  let open = straightQuotes % 2 === 1
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === STRAIGHT_QUOTE) {
      if (!open && classOf(text.charCodeAt(at + 1)) & WORD) return at
      open = false
    } else if (code === 91) {
      const end = footnoteEnd(text, at)
      if (end === at) return at
      at = end - 1
    } else if (code === OBJECT_CODE) {
      const next = text.charCodeAt(at + 1)
      if (at + 1 < text.length && !(classOf(next) & SPACE) && next !== OBJECT_CODE) return at
    } else if (!isCloser(code)) return at
  }
  return at
}

function isCloser(code: number): boolean {
  switch (code) {
    case 39: // '
    case 41: // )
    case 93: // ]
    case 125: // }
    case 0xbb: // »
    case 0x2019: // ’
    case 0x201d: // ”
    case 0x203a: // ›
    case 0x300d: // 」
    case 0x300f: // 』
      return true
    default:
      return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
  }
}

/** Behind `[1]`, `[12]` or `[a]` at `at`; `at` itself where something else stands in the brackets. */
function footnoteEnd(text: string, at: number): number {
  let end = at + 1
  while (end < at + 4 && classOf(text.charCodeAt(end)) & (DIGIT | LOWER)) end++
  return end > at + 1 && text.charCodeAt(end) === 93 ? end + 1 : at
}

/** Whether the stops at `[at, …)`, closed off at `after` by a space, end the sentence. */
function endsBeforeSpace(text: string, at: number, after: number, sentenceStart: number): boolean {
  let next = after
  while (next < text.length && classOf(text.charCodeAt(next)) & SPACE) next++
  if (next >= text.length) return true
  const code = text.charCodeAt(next)
  const kind = classOf(code)
  const begins = kind & WORD || opensSentence(text, next)
  if (!begins) return false
  const stop = text.charCodeAt(at)
  if (
    stop !== FULL_STOP ||
    classOf(text.charCodeAt(at + 1)) & STOP ||
    (text.charCodeAt(at + 1) === 32 && after > at + 2)
  ) {
    if (kind & LOWER) return false
    const word = wordAt(text, next)
    if (COMPANY_SUFFIX.has(word) && stop === 33) return false
    return !(hasQuoteIn(text, at + 1, after) && kind & UPPER && isSpeechTag(text, next))
  }
  const before = wordBefore(text, at, sentenceStart)
  if (before === '') return !(kind & LOWER) && at > sentenceStart
  if (isNumber(before)) return !(kind & LOWER) && !isEnumerator(text, at, before, sentenceStart)
  if (NEVER_ENDS.has(before)) return false
  if (kind & LOWER) return after === at + 1 && isWholeWord(before) && !MAY_END.has(before) && !GOES_ON.has(before)
  if (BEFORE_NUMBER.has(before)) return !(kind & DIGIT) && !isMonth(wordAt(text, next))
  if (before.length === 1 && classOf(before.charCodeAt(0)) & LETTER && text.charCodeAt(at - 2) !== DEGREE)
    return STARTERS_AFTER_LETTER.has(wordAt(text, next))
  if (MAY_END.has(before) || isDotted(before)) {
    if (kind & DIGIT) return false
    return kind & LETTER ? STARTERS.has(wordAt(text, next)) : (kind & QUOTATION) !== 0
  }
  return !(kind & DIGIT && GOES_ON.has(before))
}

/** Signs other than letters and digits that a sentence may begin with. */
function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  const kind = classOf(code)
  if (kind & (QUOTATION | CharacterClass.currency)) return true
  if (code >= 0xd800 && code < 0xdc00) return true // an emoji, mostly
  switch (code) {
    case 35: // #
    case 39: // '
    case 40: // (
    case 64: // @
    case 91: // [
    case 0xa1: // ¡
    case 0xbf: // ¿
    case 0x2019: // ’Tis
    case OBJECT_CODE:
      return true
    case FULL_STOP: // the dot of ".gov", or an ellipsis that opens a sentence
    case ELLIPSIS:
      return true
    default:
      return false
  }
}

/**
 * Whether the stop at `at` ends a sentence although `text[after]` follows without a space: "region.This", but not
 * "Node.js", "System.Out" or a URL.
 */
function endsGlued(text: string, at: number, after: number, tokenStart: number, sentenceStart: number): boolean {
  const stop = text.charCodeAt(at)
  if (stop > 0x3000) return true // full-width stops have no space after them
  const next = classOf(text.charCodeAt(after))
  if (after > at + 1 && stop === FULL_STOP && text.charCodeAt(at + 1) === FULL_STOP) return false
  if (stop === ELLIPSIS) return false
  if (next & QUOTATION)
    return text.charCodeAt(after) !== STRAIGHT_QUOTE && (classOf(text.charCodeAt(at - 1)) & LOWER) !== 0
  if (!(next & UPPER)) return false
  const word = wordAt(text, after)
  const second = classOf(word.charCodeAt(1))
  if (!(second & LOWER) && !(word === 'A' || word === 'I')) return false
  const before = classOf(text.charCodeAt(at - 1))
  if (!(before & (LOWER | DIGIT)) && after === at + 1) return false
  if (isName(text, tokenStart, at, after)) return false
  const left = wordBefore(text, at, sentenceStart)
  if (stop !== FULL_STOP || after > at + 1) return word.length > 1
  if (left.includes('.') || NEVER_ENDS.has(left) || BEFORE_NUMBER.has(left)) return false
  if (left === 'www' || DOTTED_NAME_ENDS.has(word.toLowerCase())) return false
  if (isNumber(left)) return STARTERS.has(word) && !isEnumerator(text, at, left, sentenceStart)
  if (classOf(left.charCodeAt(0)) & UPPER) return left.length > 2 && STARTERS.has(word)
  return left.length > 2 && word.length > 1 && (STARTERS.has(word) || isFollowedBySpace(text, after + word.length))
}

function isFollowedBySpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === COMMA || code === 39 || code === 0x2019 || (classOf(code) & SPACE) !== 0
}

/** True where the token around a stop is a URL, an address, a handle, a path or code. */
function isName(text: string, tokenStart: number, at: number, after: number): boolean {
  const from = Math.max(tokenStart, at - 2 * REACH)
  for (let i = from; i < at; i++) if (isNameSign(text, i)) return true
  for (let i = after; i < Math.min(text.length, after + REACH); i++) {
    if (classOf(text.charCodeAt(i)) & SPACE) return false
    if (isNameSign(text, i)) return true
  }
  return false
}

function isNameSign(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 47: // /
    case 61: // =
    case 64: // @
    case 92: // \
    case UNDERSCORE:
      return true
    case 40: // the call of a function: "System.Out()"
      return text.charCodeAt(at + 1) === 41
    default:
      return false
  }
}

/** The word with its inner dots that ends before the stop at `at`, from its last hyphen on: "p.m" of "5 p.m.". */
function wordBefore(text: string, at: number, sentenceStart: number): string {
  let from = at
  const limit = Math.max(sentenceStart, at - REACH)
  while (from > limit) {
    const code = text.charCodeAt(from - 1)
    if (!(classOf(code) & WORD) && code !== FULL_STOP) break
    from--
  }
  return text.slice(from, at)
}

/** The letters and digits from `at` on. */
function wordAt(text: string, at: number): string {
  let end = at
  const limit = Math.min(text.length, at + REACH)
  while (end < limit && classOf(text.charCodeAt(end)) & WORD) end++
  return text.slice(at, end)
}

function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (!(classOf(code) & DIGIT) && code !== FULL_STOP) return false
  }
  return word !== ''
}

/** "1." at the beginning of a sentence numbers it. */
function isEnumerator(text: string, at: number, number: string, sentenceStart: number): boolean {
  if (number.length > 3) return false
  for (let i = sentenceStart; i < at - number.length; i++) if (!(classOf(text.charCodeAt(i)) & SPACE)) return false
  return true
}

/** "U.S", "p.m", "D.C", "J.R.R": single letters between dots. */
function isDotted(word: string): boolean {
  if (word.length < 3) return false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (i % 2 === 1 ? code !== FULL_STOP : !(classOf(code) & LETTER)) return false
  }
  return word.length % 2 === 1
}

/** True for a word that stands for itself: it has a vowel, and is small or long ("Blvd", "Ave" and "hrs" are not). */
function isWholeWord(word: string): boolean {
  if (word.includes('.')) return !isDotted(word)
  const capital = (classOf(word.charCodeAt(0)) & UPPER) !== 0
  return (capital ? word.length > 5 : word.length > 1) && VOWEL.test(word)
}

const VOWEL = /[aeiouyAEIOUYÀ-ɏ]/

function isMonth(word: string): boolean {
  return word.length > 2 && MONTHS.has(word.slice(0, 3))
}

const MONTHS: ReadonlySet<string> = new Set('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '))

function hasQuoteIn(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (classOf(code) & QUOTATION || code === 39 || code === 0x2019) return true
  }
  return false
}

/** "Smith asked", "Ms. Ana Ruiz said": up to four capitalised words and a verb of speech. */
function isSpeechTag(text: string, at: number): boolean {
  let from = at
  for (let count = 0; count < 5; count++) {
    const word = wordAt(text, from)
    if (word === '') return false
    if (!(classOf(word.charCodeAt(0)) & UPPER)) return count > 0 && SPEECH_VERBS.has(word)
    from += word.length
    while (from < text.length && (classOf(text.charCodeAt(from)) & SPACE || text.charCodeAt(from) === FULL_STOP)) from++
    if (from > at + 2 * REACH) return false
  }
  return false
}
