import { ASTERISK, BACKTICK, GREATER_THAN, HASH, HYPHEN, LESS_THAN, PLUS, TILDE, UNDERSCORE } from './ascii.ts'

// What a line of Markdown begins with, and what ends a block (CommonMark 4 and 5).

/**
 * Whether a line ends the paragraph before it, given without its indent; undefined where it may make something else of
 * that paragraph.
 */
export function interruptsParagraph(text: string): boolean | undefined {
  if (UNDERLINE.test(text)) return undefined
  switch (text.charCodeAt(0)) {
    case HASH:
      return HEADING.test(text)
    case BACKTICK:
    case TILDE:
      return FENCE.test(text)
    case GREATER_THAN:
      return true
    case HYPHEN:
    case ASTERISK:
    case PLUS:
    case UNDERSCORE:
      if (RULE.test(text)) return true
      return BULLET.test(text) ? (withoutSpaces(text) === text[0] ? undefined : true) : false
    case LESS_THAN:
      if (text[1] === '!' || text[1] === '?' || LITERAL_TAG.test(text)) return undefined
      return BLOCK_TAGS.has(TAG_NAME.exec(text)?.groups?.name?.toLowerCase() ?? '')
    default:
      return NUMBER.test(text) ? undefined : false
  }
}

/** What begins an item of a list. */
export interface Marker {
  /** The bullet, or the delimiter behind the number. */
  readonly kind: string
  readonly number?: number
  /** Spaces before it. */
  readonly indent: number
  /** Characters of its line before its content. */
  readonly width: number
}

/** The marker that a line begins with, given without its indent: at most three spaces from the margin of its container. */
export function markerOf(text: string, indent: number): Marker | undefined {
  const match = indent > 3 ? null : MARKER.exec(text)
  if (match === null) return undefined
  const { bullet, number, delimiter } = match.groups ?? {}
  const rest = text.slice(match[0].length)
  // A box makes a task; a marker behind a marker is a list in a list, which is read otherwise behind a paragraph.
  if (rest === '' || rest[0] === '\t' || BOX.test(rest) || BULLET.test(rest) || NUMBER.test(rest)) return undefined
  const width = indent + match[0].length
  return number === undefined
    ? { kind: bullet!, indent, width }
    : { kind: delimiter!, number: Number(number), indent, width }
}

/** Other white space than ASCII's is text to Markdown. */
export function withoutSpaces(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === ' ') end--
  return text.slice(0, end)
}

/** 1 for the characters with which a line may end the paragraph before it. */
export const MAY_INTERRUPT = new Uint8Array(128)
for (const character of '#`~>-*+_<=|:0123456789') MAY_INTERRUPT[character.charCodeAt(0)] = 1

// `## Ports`
export const HEADING = /^#{1,6}(?: |$)/
// "```js"
export const FENCE = /^(?<fence>`{3,}(?=[^`]*$)|~{3,})/
// `* * *`
export const RULE = /^(?:- *(?:- *){2,}|\* *(?:\* *){2,}|_ *(?:_ *){2,})$/
export const BULLET = /^[-*+](?:[ \t]|$)/
export const NUMBER = /^\d{1,9}[.)](?:[ \t]|$)/
// `- `, `12. `
const MARKER = /^(?:(?<bullet>[-*+])|(?<number>\d{1,9})(?<delimiter>[.)])) {1,4}(?! )/
// `[x] done`
const BOX = /^\[[ xX\t]\]/
/** A row of dashes, bars and colons, or of equals signs: an underline or the second row of a table. */
const UNDERLINE = /^(?:[-|: \t]+|=+[ \t]*)$/
export const CONTINUES = /[ \t\-*+\d]/
export const REACHES_FAR = /```|~~~|<[!?]|<(?:script|pre|style|textarea)/i
/** Nothing but text of a paragraph begins so. */
export const PLAIN_START = /[A-Za-z"“”‘’'(,.;&\u00C0-\u024F]/
export const TAG_NAME = /^<\/?(?<name>[A-Za-z][A-Za-z0-9]*)(?=[ \t>]|\/>|$)/
export const TAG_START = /^<[A-Za-z]/
export const LITERAL_TAG = /^<(?:script|pre|style|textarea)(?=[ \t>]|$)/i
export const LITERAL_END = /<\/(?:script|pre|style|textarea)>/i
export const COMMENT_END = /-->/
// `<span class="note">` with nothing behind it on its line
export const TAG_ALONE =
  /^<(?:\/[A-Za-z][-A-Za-z\d]* *|[A-Za-z][-A-Za-z\d]*(?: +[A-Za-z_:][-\w.:]*(?:="[^"]*"|='[^']*')?)* *\/?)> *$/

/** The names that begin a block of HTML, also in the middle of a paragraph (CommonMark 4.6, kind 6). */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem ' +
    'nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
)
