import type { ProseBuilder } from './prose.ts'

/**
 * Adds text that an HTML parser decoded from `source.slice(start, end)` to the prose, character by character at its
 * own place: entities map to one character, line endings and white space are folded to one space, and tags that the
 * parser ignored inside the stretch are passed over. White space at the start of the prose is left out; the white
 * space that ends the text is returned as pending, so the caller drops it at the end of a block.
 */
export function addDecoded(
  prose: ProseBuilder,
  decoded: string,
  source: string,
  start: number,
  end: number,
  pending: Space | undefined,
): Space | undefined {
  return addPieces(prose, source, alignDecoded(decoded, source, start, end, MARKUP), pending)
}

/** The same for an attribute value or a title, where `<` is never markup. */
export function addDecodedValue(
  prose: ProseBuilder,
  decoded: string,
  source: string,
  start: number,
  end: number,
): void {
  addPieces(prose, source, alignDecoded(decoded, source, start, end, undefined), undefined)
}

function addPieces(
  prose: ProseBuilder,
  source: string,
  pieces: Iterable<Piece>,
  pending: Space | undefined,
): Space | undefined {
  let space = pending
  for (const piece of pieces) {
    if (isSpace(piece.text)) {
      space ??= { start: piece.start, end: piece.end }
      continue
    }
    if (space !== undefined) addSpace(prose, source, space)
    space = undefined
    if (piece.literal) prose.literal(piece.text, piece.start)
    else prose.replaced(piece.text, piece.start, piece.end)
  }
  return space
}

/** White space that counts only if words follow. */
export interface Space {
  readonly start: number
  readonly end: number
}

/** One space for the white space at `space`, none at the start of a block. */
export function addSpace(prose: ProseBuilder, source: string, space: Space): void {
  if (prose.length === 0) return
  if (source[space.start] === ' ' && space.end === space.start + 1) prose.literal(' ', space.start)
  else prose.replaced(' ', space.start, space.end)
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly literal: boolean
}

// Any run of characters that are never written otherwise in the source: `The Danube, again` in `The Danube, again &amp; again`.
const PLAIN_RUN = /[^&<\s\0]+/y
const SPACE_RUN = /[ \t\n\f\r]+/y
// `&amp;`, `&#38;`, `&#x26;`: an ampersand that the source writes as an entity.
const AMPERSAND = /&(?:amp|AMP|#0*38|#[xX]0*26);?/y
// `&eacute;`, `&#8217;`, `&#x2019;`, `&copy`
const ENTITY = /&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?/y
// `</em>`, `<!-- x -->`, `<br`: what a parser takes for markup, never for text.
const MARKUP = /<[A-Za-z/!?][^>]*>?/y

function* alignDecoded(
  decoded: string,
  source: string,
  start: number,
  end: number,
  markup: RegExp | undefined,
): Generator<Piece> {
  let at = startOf(decoded, source, start)
  let i = 0
  while (i < decoded.length) {
    if (at >= end) {
      // The text was put together from stretches that do not follow each other: all that is left stands at the end.
      yield { text: decoded.slice(i).replace(/\s+/g, ' '), start: Math.max(start, end - 1), end, literal: false }
      return
    }
    const plain = matchAt(PLAIN_RUN, source, at, end)
    if (plain !== '' && decoded.startsWith(plain, i)) {
      yield { text: plain, start: at, end: at + plain.length, literal: true }
      at += plain.length
      i += plain.length
      continue
    }
    const space = matchAt(SPACE_RUN, source, at, end)
    if (space !== '') {
      const own = matchAt(SPACE_RUN, decoded, i, decoded.length)
      if (own !== '') yield { text: ' ', start: at, end: at + space.length, literal: false }
      at += space.length
      i += own.length
      continue
    }
    const written = source[at]!
    if (written === '&') {
      const taken = entityAt(decoded, i, source, at, end)
      yield { text: decoded.slice(i, i + taken.decoded), start: at, end: at + taken.written, literal: taken.literal }
      at += taken.written
      i += taken.decoded
      continue
    }
    if (written === '<' && markup !== undefined) {
      const tag = matchAt(markup, source, at, end)
      if (tag !== '') {
        at += tag.length
        continue
      }
    }
    if (written === '\0' && decoded[i] !== '\uFFFD') {
      at++
      continue
    }
    if (written === decoded[i] || written === '\0') {
      yield { text: decoded[i]!, start: at, end: at + 1, literal: written === decoded[i] }
      at++
      i++
      continue
    }
    if (plain !== '') {
      // A character of a run that the parser left out or changed: the run one character at a time.
      if (decoded.startsWith(plain[0]!, i)) {
        yield { text: plain[0]!, start: at, end: at + 1, literal: true }
        i++
      }
      at++
      continue
    }
    at++
  }
}

/**
 * Where the stretch begins: parse5 places a text that starts with an entity, after white space that it dropped, at the
 * last character of the entity.
 */
function startOf(decoded: string, source: string, start: number): number {
  const written = source[start]
  if (written === undefined || written === decoded[0] || written === '&' || written === '<' || isSpace(written))
    return start
  const ampersand = source.lastIndexOf('&', start)
  return ampersand >= 0 && matchAt(ENTITY, source, ampersand, start + 1).length === start + 1 - ampersand
    ? ampersand
    : start
}

/** How much of both sides an entity takes: the decoded text that follows must stand after it in the source again. */
function entityAt(
  decoded: string,
  i: number,
  source: string,
  at: number,
  end: number,
): { decoded: number; written: number; literal: boolean } {
  if (decoded[i] === '&') {
    const ampersand = matchAt(AMPERSAND, source, at, end)
    return { decoded: 1, written: Math.max(1, ampersand.length), literal: ampersand === '' }
  }
  const entity = matchAt(ENTITY, source, at, end)
  const one = decoded.codePointAt(i)! > 0xffff ? 2 : 1
  // An old name may lack its semicolon and run into the next word, `&copy2020`, and a few names stand for two characters.
  for (let written = entity.length; written > 2; written--)
    for (const taken of [one, one + 1])
      if (goesOn(decoded, i + taken, source, at + written, end)) return { decoded: taken, written, literal: false }
  return { decoded: one, written: Math.max(1, entity.length), literal: false }
}

/** True where both sides say the same up to the next white space, entity or tag. */
function goesOn(decoded: string, i: number, source: string, at: number, end: number): boolean {
  for (; at < end; at++, i++) {
    const written = source[at]!
    if (written === '&' || written === '<' || written === '\0') return i <= decoded.length
    if (isSpace(written)) return i < decoded.length && isSpace(decoded[i]!)
    if (written !== decoded[i]) return false
  }
  return i === decoded.length
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): string {
  pattern.lastIndex = at
  const found = pattern.exec(text)?.[0] ?? ''
  return at + found.length > end ? found.slice(0, end - at) : found
}

function isSpace(text: string): boolean {
  return text === ' ' || text === '\n' || text === '\t' || text === '\f' || text === '\r'
}
