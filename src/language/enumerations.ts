import { countryOf } from './countries.ts'
import type { Token } from './tokens.ts'

/** The items of a list in running text. */
export interface Enumeration {
  /** Token ranges, end exclusive. */
  readonly items: readonly TokenRange[]
  /** How many things it can be read as: “arts and culture, and health and safety” is two, three or four. */
  readonly least: number
  readonly most: number
  /** True where every item bears a name, false where none does. */
  readonly named: boolean
  /** True where "and" or "or" stands before the last item, so that the list has an end. */
  readonly closed: boolean
  /** True where an item is a measure: “2 metres”, “the 12-inch”. */
  readonly measured: boolean
  /** True for items of one or two plain words or a bare name each. */
  readonly plain: boolean
}

export interface TokenRange {
  readonly from: number
  readonly to: number
}

/**
 * The enumeration that is all of `tokens[from, to)`: items between commas (or semicolons), the last after "and".
 * Undefined where anything in it may be something else than one item: an apposition, a clause, a number, a pair.
 * `isAtom` tells offsets inside a link or emphasis, which no comma divides.
 */
export function enumerationIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAtom: (offset: number) => boolean,
): Enumeration | undefined {
  const segments = segmentsOf(tokens, from, to, isAtom)
  if (segments === undefined || segments.length > 30) return undefined
  const last = segments.length - 1
  const items: TokenRange[] = []
  let least = 0
  let most = 0
  let closed = false
  for (const [index, segment] of segments.entries()) {
    const led = isConjunction(tokens[segment.from])
    const start = led ? segment.from + 1 : segment.from
    if (start >= segment.to) return undefined
    const inner = conjunctionsIn(tokens, start, segment.to, isAtom)
    if (led && index > 0 && index < last && segments.length > 2) {
      // “A, and B, and C” is one list; “A and B, and C, of Leeds” is not.
      if (!isConjunction(tokens[segments[last]!.from])) return undefined
    }
    if (index === last && !led && inner.length > 0) {
      closed = true
      const at = inner.at(-1)!
      items.push({ from: start, to: at }, { from: at + 1, to: segment.to })
      least += 2
      most += inner.length + 1
      if (inner.length > 1) least -= segments.length === 1 ? 1 : 0
    } else {
      closed ||= led && index === last
      items.push({ from: start, to: segment.to })
      least += 1
      most += 1 + inner.length
    }
  }
  if (items.length < 2) return undefined
  const kinds = items.map((item) => kindOfItem(tokens, item))
  if (kinds.includes(undefined)) return undefined
  const rest = new Set(kinds.slice(1))
  if (rest.size > 1) return undefined
  // The first word after a colon may have a capital of its own: “three things: Patience, time and money”.
  const named = kinds[1] === 'name'
  if (named && kinds[0] !== 'name') return undefined
  if (!named && kinds[0] === 'name' && items[0]!.to - items[0]!.from > 2) return undefined
  if (!named && !isParallel(tokens, items)) return undefined
  // “Bath, Somerset, and Wells, Devon”: some commas may stand between a place and what it lies in.
  const wide = named ? items.filter((item) => isWidePlace(tokens, item)) : []
  if (wide.length < items.length) least -= wide.filter((item) => isAfterComma(tokens, item)).length
  const measured = items.some((item) => isMeasure(tokens, item))
  return { items, least, most, named, closed, measured, plain: items.every((item) => isPlainItem(tokens, item)) }
}

/** Divides at the semicolons, or else at the commas, that stand outside brackets, quotations, links and emphasis. */
function segmentsOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAtom: (offset: number) => boolean,
): TokenRange[] | undefined {
  const commas: number[] = []
  const semicolons: number[] = []
  let depth = 0
  let quoted = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.kind !== 'mark') continue
    const { text } = token
    if (text === '(' || text === '[' || text === '“') depth++
    else if (text === ')' || text === ']' || text === '”') depth--
    else if (text === '"') quoted = !quoted
    else if (depth > 0 || quoted || isAtom(token.start)) continue
    else if (text === ',') commas.push(i)
    else if (text === ';') semicolons.push(i)
    else if (!MARKS_IN_ITEMS.has(text)) return undefined
  }
  if (depth !== 0 || quoted) return undefined
  const cuts = semicolons.length > 0 ? semicolons : commas
  const segments: TokenRange[] = []
  let start = from
  for (const cut of [...cuts, to]) {
    if (cut === start) return undefined
    segments.push({ from: start, to: cut })
    start = cut + 1
  }
  return segments
}

const MARKS_IN_ITEMS: ReadonlySet<string> = new Set(['.', '&', "'", '’', '‘', '*', '/', '-'])

function isConjunction(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'and' || token.lower === 'or' || token.text === '&')
}

function conjunctionsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAtom: (offset: number) => boolean,
): number[] {
  const found: number[] = []
  let depth = 0
  let quoted = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.text === '(' || token.text === '“') depth++
    else if (token.text === ')' || token.text === '”') depth--
    else if (token.text === '"') quoted = !quoted
    else if (depth === 0 && !quoted && i > from && i < to - 1 && isConjunction(token) && !isAtom(token.start)) {
      if (!isOneName(tokens, i)) found.push(i)
    }
  }
  return found
}

/** "Trinidad and Tobago", "fish and chips". */
function isOneName(tokens: readonly Token[], at: number): boolean {
  return ONE_NAME.has(`${tokens[at - 1]!.lower} ${tokens[at + 1]!.lower}`)
}

const ONE_NAME: ReadonlySet<string> = new Set(
  `trinidad tobago|bosnia herzegovina|antigua barbuda|kitts nevis|vincent grenadines|turks caicos|salt pepper|
  fish chips|bread butter|arts crafts|research development|health safety|tyne wear|arts culture|wallis futuna|
  johnson johnson|procter gamble|marks spencer|oil gas|food drink|rhythm blues|drum bass|terms conditions|
  war peace|hide seek|law order|profit loss|trial error|science technology|mergers acquisitions|
  search rescue|bed breakfast|supply demand|black white|rock roll|country western|checks balances|nuts bolts|
  brighton hove|windsor maidenhead|kensington chelsea|hammersmith fulham|
  barking dagenham|perth kinross|dumfries galloway|argyll bute|redcar cleveland|telford wrekin|
  tomé príncipe|
  jan mayen`
    .split('|')
    .map((pair) => pair.trim()),
)

/** Undefined for what is no single item. */
function kindOfItem(tokens: readonly Token[], item: TokenRange): 'name' | 'thing' | undefined {
  const first = tokens[item.from]!
  if (isMeasure(tokens, item)) return 'thing'
  if (item.to - item.from > 9 || (isLower(first) && NEVER_STARTS.has(first.lower))) return undefined
  let capitals = 0
  let depth = 0
  let words = 0
  for (let i = item.from; i < item.to; i++) {
    const token = tokens[i]!
    if (token.text === '(' || token.text === '[') depth++
    else if (token.text === ')' || token.text === ']') depth--
    else if (depth > 0) continue
    else if (token.kind === 'digits') return undefined
    else if (token.kind === 'word') {
      words++
      // “Will Stone”, “May Lind”
      if (isLower(token) && NEVER_IN_ITEM.has(token.lower)) return undefined
      const next = tokens[i + 1]
      // “Ada's children”, “the mayor's two dogs”
      if (isPossessive(token.lower) && i + 1 < item.to && next?.kind === 'word' && isLower(next)) return undefined
      if (!isLower(token)) capitals++
    }
  }
  if (words === 0 || words > 7) return undefined
  if (capitals === 0) return 'thing'
  // “the poet Ada Lind”, “striker Jo Bell” bear a name; “better trains to Leeds” is a thing.
  return isLower(first) && !LOWER_STARTS_OF_NAMES.has(first.lower) && words > 4 ? undefined : 'name'
}

/** “2 metres”, “40 mm”, “the 12-inch” */
function isMeasure(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const first = DETERMINERS.has(tokens[from]!.lower) ? from + 1 : from
  if (first >= to || tokens[first]!.kind !== 'digits' || to - first > 3) return false
  return tokens.slice(first + 1, to).every((token) => (token.kind === 'word' ? isLower(token) : token.text === '-'))
}

function isLower(token: Token): boolean {
  const code = token.text.charCodeAt(0)
  return code >= 97 && code <= 122
}

function isPossessive(word: string): boolean {
  return word.endsWith("'s") || word.endsWith("s'")
}

const LOWER_STARTS_OF_NAMES: ReadonlySet<string> = new Set('the de van von al el le la di du da'.split(' '))

/** What follows a comma and is not the next item: an apposition, a relative clause, an afterthought. */
const NEVER_STARTS: ReadonlySet<string> = new Set(
  `who which whose whom where when while that of from aged then now both each all some most many several few none neither either
  as with without but yet so nor not also plus including such especially notably namely like according said says
  he she it they we i you his her its their there this these those here if because since although though after before until
  late former respectively in on at by for under over via near into per too
  one another other others more etc what how why whether
  first second third firstly secondly thirdly finally lastly`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

const NEVER_IN_ITEM: ReadonlySet<string> = new Set(
  `who which whose that where when is are was were be been has have had will would can could may might must shall should do does did
  he she it they we i you him them us me there if because although
  two three four five six seven eight nine ten eleven twelve dozen hundred several many both each others etc et including
  except minus plus then respectively not also pair pairs twins couple brothers sisters said says told`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Items of one make: all start with "to", all with "-ing", all with an article or none does. */
function isParallel(tokens: readonly Token[], items: readonly TokenRange[]): boolean {
  const makes = items.map((item) => makeOf(tokens[item.from]!, item.to - item.from))
  const first = makes[0]!
  if (first !== 'bare') return makes.every((make) => make === first)
  // “a kettle, bread and two eggs” is well formed with any mixture; “to cut waste, noise and dust” is one aim.
  return makes.every((make) => make === 'bare') && items.every((item) => item.to - item.from <= 4)
}

/** “housing” alone is a thing; “housing refugees” something to do. */
function makeOf(token: Token, length: number): 'to' | 'determined' | 'ing' | 'bare' {
  if (token.lower === 'to') return 'to'
  if (DETERMINERS.has(token.lower)) return 'determined'
  return length > 1 && token.lower.endsWith('ing') && token.lower.length > 5 ? 'ing' : 'bare'
}

const DETERMINERS: ReadonlySet<string> = new Set('a an the no our my your'.split(' '))

function isAfterComma(tokens: readonly Token[], item: TokenRange): boolean {
  return tokens[item.from - 1]?.text === ','
}

function isWidePlace(tokens: readonly Token[], item: TokenRange): boolean {
  const text = tokens
    .slice(item.from, item.to)
    .map((token) => token.text)
    .join(' ')
  if (WIDE_PLACES.has(text) || /^(?:[A-Z] ?\. ?){2}$|^(?:Inc|Ltd|LLC|Jr|Sr|PhD|MD|DC|MP|Co)\b/.test(text)) return true
  return countryOf(text)?.as === 'name'
}

const WIDE_PLACES: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
  Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario Quebec Alberta
  Manitoba England Scotland Wales Queensland Victoria Tasmania Somerset Devon Cornwall Kent Sussex Essex Surrey Norfolk Suffolk
  Yorkshire Lancashire Cumbria Dorset Hampshire Bavaria Tuscany Provence Normandy Catalonia`.split(/\s+/),
)

function isPlainItem(tokens: readonly Token[], item: TokenRange): boolean {
  const words = tokens.slice(item.from, item.to).filter((token) => token.kind === 'word')
  return words.length <= 3 && words.every((word) => word.lower !== 'and' && word.lower !== 'with')
}
