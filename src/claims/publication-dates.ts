import type { Article, Block } from '../article/article.ts'
import { dayNumber, isoDate, monthLength } from '../language/calendar.ts'
import { datesIn } from '../language/dates.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { DateSource, ReferenceDate } from './dates.ts'
import { givenPlace } from './front-matter-names.ts'

/** A day on which the article says that it was published. */
export interface PublicationDate extends ReferenceDate {
  /** The key of a front matter field: `date`, `pubDate`. */
  readonly key?: string
}

/** All the days that the article gives as its own, one per source at most, surest source first. */
export const readPublicationDates: Reader<'publication-date'> = function* (claims) {
  const { article } = claims
  yield* fieldDates(claims)
  yield* fileNameDate(article)
  yield* publishedLine(article)
  yield* dateline(claims)
}

/** The first of the sources in this order; `--now` only where the article gives no date. */
const ORDER: readonly DateSource[] = ['front-matter', 'file-name', 'published-line', 'dateline']

export const readReferenceDate: Reader<'reference-date'> = function* (claims) {
  const own = claims.of('publication-date')
  for (const source of ORDER) {
    const first = own.find((claim) => claim.value.source === source)
    if (first === undefined) continue
    const { date, day } = first.value
    yield { ...first, kind: 'reference-date', value: { date, day, source } }
    return
  }
  const day = claims.options.now === undefined ? undefined : dayOfText(claims.options.now)
  const block = claims.article.blocks[0]
  if (day !== undefined && block !== undefined) {
    yield placed('reference-date', { date: isoDate(day), day, source: 'now' }, { start: 0, end: 0 }, block)
  }
}

/** Names of fields that hold the day of publication, letters only, the surest first. */
const PUBLICATION_KEYS: readonly string[] = [
  'date',
  'published',
  'pubdate',
  'publishdate',
  'publisheddate',
  'publishedat',
  'publishedon',
  'publicationdate',
  'datepublished',
  'articlepublishedtime',
  'dcdate',
  'dcdateissued',
  'dctermsissued',
  'dctermsdate',
  'dctermscreated',
  'posted',
  'postedon',
  'time', // the first `<time datetime>` of a page
]

/** A day in the front matter that comes with the day of publication. */
export interface FieldDate {
  readonly role: 'modified' | 'ends' | 'expires'
  readonly key: string
  readonly date: string
  readonly day: number
}

const FIELD_ROLES: ReadonlyMap<string, FieldDate['role']> = new Map([
  ['updated', 'modified'],
  ['modified', 'modified'],
  ['lastmod', 'modified'],
  ['lastmodified', 'modified'],
  ['dateupdated', 'modified'],
  ['datemodified', 'modified'],
  ['updatedat', 'modified'],
  ['enddate', 'ends'],
  ['expirydate', 'expires'],
  ['expires', 'expires'],
  ['expiry', 'expires'],
])

export const readFieldDates: Reader<'field-date'> = function* ({ article: { frontMatter, blocks } }) {
  for (const { key, value, span, block } of frontMatter?.fields ?? []) {
    const role = FIELD_ROLES.get(key.toLowerCase().replace(LETTERS_ONLY, ''))
    const day = role === undefined || value === null ? undefined : dayOfText(String(value))
    const home = block ?? blocks[0]
    if (role === undefined || day === undefined || home === undefined) continue
    yield placed('field-date', { role, key, date: isoDate(day), day }, span, home)
  }
}

function* fieldDates({ article, options }: Claims): Iterable<ClaimOf<'publication-date', PublicationDate>> {
  const { frontMatter, blocks } = article
  if (frontMatter === undefined) return
  const found = new Map<number, ClaimOf<'publication-date', PublicationDate>>()
  for (const { key, value, span, block } of frontMatter.fields) {
    const place =
      givenPlace(options.frontMatter, 'date', key) ??
      PUBLICATION_KEYS.indexOf(key.toLowerCase().replace(LETTERS_ONLY, ''))
    if (place < 0 || found.has(place) || value === null) continue
    const day = dayOfText(String(value))
    const home = block ?? blocks[0]
    if (day === undefined || home === undefined) continue
    found.set(place, placed('publication-date', { date: isoDate(day), day, source: 'front-matter', key }, span, home))
  }
  for (const place of [...found.keys()].sort((a, b) => a - b)) yield found.get(place)!
}

const LETTERS_ONLY = /[^a-z]/g

// 2024-05-03T10:00:00Z
const LEADING_ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?:[T\s]|$)/

/** The one full date of a text that is a date: “2024-05-03T10:00Z”, “3 May 2024”. */
function dayOfText(text: string): number | undefined {
  const iso = LEADING_ISO.exec(text)
  if (iso !== null) return dayIn({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) })
  const dates = text.length > 40 ? [] : datesIn(text)
  return dates.length === 1 ? dayIn(dates[0]!) : undefined
}

function dayIn({ year, month, day, otherOrder }: Partial<WrittenDate>): number | undefined {
  if (year === undefined || month === undefined || day === undefined || otherOrder !== undefined) return undefined
  if (month < 1 || month > 12 || day < 1 || day > monthLength(month, year)) return undefined
  return dayNumber(year, month, day)
}

// 2024-05-03-title.md, 2024/05/03/title.md, 20240503_title.md
const PATH_DATE = /(?:^|[/_.-])((?:19|20)\d{2})([-/_.]?)(\d{2})\2(\d{2})(?=[/_.-]|$)/

function* fileNameDate({ path, blocks }: Article): Iterable<ClaimOf<'publication-date', PublicationDate>> {
  const found = PATH_DATE.exec(path)
  const block = blocks[0]
  if (found === null || block === undefined) return
  const day = dayIn({ year: Number(found[1]), month: Number(found[3]), day: Number(found[4]) })
  if (day !== undefined) {
    yield placed('publication-date', { date: isoDate(day), day, source: 'file-name' }, { start: 0, end: 0 }, block)
  }
}

const FIRST_BLOCKS = 8
const LINE_LENGTH = 70

// “Published on”, “Posted”, “Updated 9:12 a.m.”, “Issue 88 ·”, “By Ottilie Marchetti,”
const BEFORE_DATE =
  /^\W*(?:(?:first\s)?(?:published|posted|updated|last updated|issued|released|date|press release|for (?:immediate )?release|issue \d+|no\. \d+|vol(?:\.|ume) \d+|by\s[^.\d:;]{2,40})\b[\s:·|•,—–-]*(?:on|at)?\s*)?(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?,?\s*(?:on\s)?)?\W*$/i
// “A letter about yarn · Sunday, ”: what comes out regularly is dated under its name
const MASTHEAD =
  /\b(?:letter|newsletter|bulletin|gazette|digest|weekly|monthly|edition|journal|dispatch|briefing|diary)\b[^.!?]{0,50}\s[·|•]\W*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?$/i
// “, 10:30 GMT”, “ | By Ann Lee”
const AFTER_DATE = /^\W*(?:\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?)?\W*(?:by\s[^.]{2,40})?\W*$/i

/** A line near the top that is nothing but a date: “Published 17 January 2025”, “*Issue 88 · 24 January 2024*”. */
function* publishedLine({ blocks }: Article): Iterable<ClaimOf<'publication-date', PublicationDate>> {
  let seen = 0
  for (const block of blocks) {
    if (block.role === 'field') continue
    if (++seen > FIRST_BLOCKS) return
    if (block.role !== 'paragraph' || block.quoted) continue
    if (block.text.length > LINE_LENGTH) return // after the first full paragraph, a date is part of what is told
    const dates = datesIn(block.text)
    const day = dates.length === 1 ? dayIn(dates[0]!) : undefined
    if (day === undefined) continue
    const { start, end, weekday } = dates[0]!
    const after = block.text.slice(Math.max(end, weekday?.end ?? end))
    const before = block.text.slice(0, Math.min(start, weekday?.start ?? start))
    if (!(BEFORE_DATE.test(before) || MASTHEAD.test(before)) || !AFTER_DATE.test(after)) continue
    const span = block.prose.spanOf(start, end)
    yield placed('publication-date', { date: isoDate(day), day, source: 'published-line' }, span, block)
    return
  }
}

// “OMAHA, Neb., ”, “BAGHDAD (Reuters), ”
const DATELINE_PLACE = /^[^\p{L}]{0,3}\p{Lu}[\p{Lu}.’'-]{2,}[^:;!?]{0,44}$/u
// A dateline begins with a place in capitals.
const CAPITALS = /^[^\p{L}]{0,3}\p{Lu}[\p{Lu}.’'-]{2,}/u
// “ — ”, “ (Friday) - ”, “ /PRNewswire/ -- ”
const DATELINE_DASH = /^\)?\s*(?:\([^)]{1,30}\))?\s*(?:\/[\w\s]{1,30}\/)?\s*(?:[-–—]|--|:)/

/** A line that is a place and a day stands at the very top. */
const OPENING_LINES = 3
// “Geneva/Nairobi, ”, “Marlow Quay Crown Court, Wednesday ”, “Falcons 5 Rosvik 4 after overtime. ”
const PLACE_ALONE = /^\p{Lu}[^:;!?“”"]{2,44}[,.|·–—]\s(?:[MTWFS]\p{Ll}+day,?\s)?$/u
const NOTHING_MORE = /^\s*$/

/** The place and day before the first words: “OMAHA, Neb., May 20, 2024 – Nine artists”. */
function* dateline(claims: Claims): Iterable<ClaimOf<'publication-date', PublicationDate>> {
  // Where the front matter dates the article, “Town Hall, 5 June 2024” is the day of something told.
  const isUndated = fieldDates(claims)[Symbol.iterator]().next().done === true
  let seen = 0
  for (const block of claims.article.blocks) {
    if (block.role !== 'paragraph') continue
    if (++seen > FIRST_BLOCKS) return
    const [mark] = block.marks
    const bold = mark?.kind === 'strong' && mark.start === 0 && seen <= OPENING_LINES ? mark.end : 0
    if (!CAPITALS.test(block.text) && bold === 0 && !(seen <= OPENING_LINES && block.text.length <= LINE_LENGTH))
      continue
    const opening = block.text.slice(0, 120)
    const first = datesIn(opening)[0]
    const day = first === undefined ? undefined : dayIn(first)
    if (first === undefined || day === undefined) continue
    const [place, rest] = [opening.slice(0, first.start), opening.slice(first.end)]
    const isLine =
      isUndated &&
      seen <= OPENING_LINES &&
      !block.quoted &&
      PLACE_ALONE.test(place) &&
      NOTHING_MORE.test(rest) &&
      !isSomebody(claims, block, place)
    // “**Lisbon, 25 January 2023** – ”
    const isBold = Math.abs(bold - first.end) <= 1 && PLACE_ALONE.test(place)
    if (!isLine && !((isBold || DATELINE_PLACE.test(place)) && DATELINE_DASH.test(rest))) continue
    const span = block.prose.spanOf(first.start, first.end)
    yield placed('publication-date', { date: isoDate(day), day, source: 'dateline' }, span, block)
    return
  }
}

/** “Ada Lind, 12 March 2016” is the line under a quotation. */
function isSomebody(claims: Claims, block: Block, place: string): boolean {
  return claims
    .of('mention')
    .some(({ block: there, value }) => there === block && value.thing === 'person' && place.startsWith(',', value.end))
}

function placed<Kind extends 'publication-date' | 'reference-date' | 'field-date', Value>(
  kind: Kind,
  value: Value,
  span: Span,
  block: Block,
): ClaimOf<Kind, Value> {
  return { kind, value, span, block, voice: ARTICLE_VOICE, guards: [] }
}
