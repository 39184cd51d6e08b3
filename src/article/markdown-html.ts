/** A piece of HTML: a tag, a comment, or the text between. */
export interface HtmlPiece {
  readonly kind: 'open' | 'close' | 'comment' | 'text' | 'other'
  readonly start: number
  readonly end: number
  /** The tag's name in lower case, '' for what is no tag. */
  readonly name: string
}

/** The pieces of `source.slice(start, end)`, read as a browser would where it is well formed; linear. */
export function htmlPieces(source: string, start: number, end: number): HtmlPiece[] {
  const pieces: HtmlPiece[] = []
  let at = start
  while (at < end) {
    const open = source.indexOf('<', at)
    if (open === -1 || open >= end) {
      pieces.push({ kind: 'text', start: at, end, name: '' })
      break
    }
    const piece = pieceAt(source, open, end)
    if (piece === undefined) {
      // A bare `<` is text.
      const next = source.indexOf('<', open + 1)
      const stop = next === -1 || next > end ? end : next
      pieces.push({ kind: 'text', start: at, end: stop, name: '' })
      at = stop
      continue
    }
    if (open > at) pieces.push({ kind: 'text', start: at, end: open, name: '' })
    pieces.push(piece)
    at = piece.end
  }
  return pieces
}

function pieceAt(source: string, open: number, limit: number): HtmlPiece | undefined {
  if (source.startsWith('<!--', open)) {
    const close = source.indexOf('-->', open + 4)
    return { kind: 'comment', start: open, end: close === -1 || close + 3 > limit ? limit : close + 3, name: '' }
  }
  const next = source[open + 1]
  if (next === '!' || next === '?') {
    const close = source.indexOf('>', open)
    return { kind: 'other', start: open, end: close === -1 || close >= limit ? limit : close + 1, name: '' }
  }
  const closing = next === '/'
  let i = open + (closing ? 2 : 1)
  const from = i
  while (i < limit && isNameCharacter(source.charCodeAt(i))) i++
  if (i === from) return undefined
  const name = source.slice(from, i).toLowerCase()
  const close = tagEnd(source, i, limit)
  return { kind: closing ? 'close' : 'open', start: open, end: close, name }
}

/** Where a tag ends: after the first `>` outside quotation marks. */
function tagEnd(source: string, from: number, limit: number): number {
  let quote = 0
  for (let i = from; i < limit; i++) {
    const code = source.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if ((code === 34 || code === 39) && source.charCodeAt(i - 1) === 61) quote = code
  }
  return limit
}

function isNameCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 45 ||
    code === 46 ||
    code === 58
  )
}

/** An attribute's value and where it stands, undefined where the tag does not carry it. */
export function attributeOf(
  source: string,
  tag: { readonly start: number; readonly end: number },
  name: string,
): { readonly value: string; readonly start: number; readonly end: number } | undefined {
  const text = source.slice(tag.start, tag.end)
  for (const match of text.matchAll(ATTRIBUTE)) {
    if (match.groups?.name?.toLowerCase() !== name) continue
    const written = match.groups.value ?? ''
    const quoted = written[0] === '"' || written[0] === "'"
    const start = tag.start + match.index + match[0].length - written.length + (quoted ? 1 : 0)
    const value = quoted ? written.slice(1, -1) : written
    return { value, start, end: start + value.length }
  }
  return undefined
}

// `href="https://example.org"`, `alt='A bridge'`, `width=300`
const ATTRIBUTE = /[\s"'](?<name>[A-Za-z_:][-\w:.]*)\s?=\s?(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)/g

/** Elements whose content is not prose. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  'script',
  'style',
  'svg',
  'math',
  'template',
  'textarea',
  'select',
  'button',
  'iframe',
  'object',
  'noscript',
  'head',
  'title',
  'nav',
])

/** Elements whose content is code: one OBJECT in prose. */
export const CODE_ELEMENTS: ReadonlySet<string> = new Set(['code', 'kbd', 'samp', 'var', 'tt'])

/** Elements that stand within a line of prose; every other one ends it. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
  'data',
  'nobr',
  'code',
  'kbd',
  'samp',
  'var',
  'tt',
  'ruby',
  'rb',
  'rt',
  'rp',
])

/** The character references that articles use; HTML has 2,125. */
export const NAMED_CHARACTERS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00AD',
  zwj: '\u200D',
  zwnj: '\u200C',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  atilde: 'ã',
  auml: 'ä',
  aring: 'å',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  igrave: 'ì',
  iacute: 'í',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  ograve: 'ò',
  oacute: 'ó',
  ocirc: 'ô',
  otilde: 'õ',
  ouml: 'ö',
  oslash: 'ø',
  ugrave: 'ù',
  uacute: 'ú',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  yacute: 'ý',
  Agrave: 'À',
  Aacute: 'Á',
  Acirc: 'Â',
  Auml: 'Ä',
  Aring: 'Å',
  AElig: 'Æ',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Iacute: 'Í',
  Ntilde: 'Ñ',
  Oacute: 'Ó',
  Ouml: 'Ö',
  Oslash: 'Ø',
  Uacute: 'Ú',
  Uuml: 'Ü',
  minus: '−',
  prime: '′',
  Prime: '″',
  larr: '←',
  rarr: '→',
  le: '≤',
  ge: '≥',
  ne: '≠',
  asymp: '≈',
  infin: '∞',
}

// `&amp;`, `&#8217;`, `&#x2019;`
export const ENTITY = /&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\dA-Fa-f]{1,6})|(?<named>[A-Za-z]{2,8}\d{0,2}));/g

/** What an entity stands for, undefined where it is not a known one. */
export function entityText(groups: Record<string, string | undefined>): string | undefined {
  if (groups.named !== undefined) return NAMED_CHARACTERS[groups.named]
  const code = groups.decimal !== undefined ? Number(groups.decimal) : Number.parseInt(groups.hexadecimal ?? '', 16)
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return undefined
  return String.fromCodePoint(code)
}
