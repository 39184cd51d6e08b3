import type { Block } from '../article/article.ts'
import { dayNumber } from '../language/calendar.ts'
import { stem } from '../language/event-phrases.ts'
import { DETERMINERS, NOT_A_NAME_OF_THINGS, PREPOSITIONS } from '../language/event-words.ts'
import type { ClaimOf, Claims, Reader } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { DateClaim } from './dates.ts'

/** A line of a calendar (“24 March: spring market, Dray Street”) and the sentences that announce the same thing. */
export interface AgendaEntry {
  /** “spring market” */
  readonly title: string
  readonly date: DateClaim
  readonly announced: readonly DateClaim[]
}

// Behind the date: “: ”, “ – ”, “ | ”
const TITLE = /^\s?(?::|–|—|-|\|)\s(?<title>[^.;:,()]{4,60})/
const SHORTEST_WORD = 3

export const readAgendas: Reader<'agenda-entry'> = function* (claims) {
  const dates = claims.of('date').filter(({ value }) => value.day !== undefined && value.month !== undefined)
  const entries = dates.flatMap((date) => entryOf(date))
  if (entries.length < 2) return // one line is no calendar
  const blocks = new Set(entries.map(({ date }) => date.block))
  const prose = dates.filter(({ block }) => !blocks.has(block) && block.role !== 'field')
  for (const { date, title, words } of entries) {
    if (words.length < 2) continue // “choir” may be any of them
    const announced = prose.filter((other) => isOnly(claims, other) && tells(other, words))
    if (announced.length > 0) {
      yield {
        kind: 'agenda-entry',
        value: { title, date, announced },
        span: date.span,
        block: date.block,
        sentence: date.sentence!,
        voice: ARTICLE_VOICE,
        guards: [],
      } satisfies ClaimOf<'agenda-entry', AgendaEntry>
    }
  }
}

function entryOf(date: DateClaim): { date: DateClaim; title: string; words: readonly string[] }[] {
  const { block, value, sentence } = date
  if (block.role === 'cell') return entryOfRow(date)
  if (block.role !== 'item' && block.role !== 'paragraph') return []
  if (sentence!.start + value.start > 0 || block.text.length > 120) return []
  const title = TITLE.exec(block.text.slice(sentence!.start + value.end))?.groups?.title
  const words = title === undefined ? [] : contentOf(title)
  return title === undefined ? [] : [{ date, title, words }]
}

/** “| Duck race | Saturday 8 July | weir |”: the first other cell of the row in words says what it is. */
function entryOfRow(date: DateClaim): { date: DateClaim; title: string; words: readonly string[] }[] {
  const { block, value } = date
  const row = block.cell?.table.rows[block.cell.row]
  if (row === undefined || block.text.trim().length > value.end - value.start + 2) return []
  const title = row.find((cell) => cell.block !== block && TITLE_CELL.test(cell.block.text))?.block.text
  return title === undefined ? [] : [{ date, title: title.trim(), words: contentOf(title) }]
}

// “Duck race”
const TITLE_CELL = /^\s*\p{L}[\p{L}’'\s-]{3,40}$/u

/** True where the sentence gives one day alone. */
function isOnly(claims: Claims, date: DateClaim): boolean {
  return !claims
    .of('date')
    .some((other) => other !== date && other.sentence === date.sentence && other.value.day !== undefined)
}

/** True where the sentence or the heading above it has all words of the entry's title. */
function tells({ block, sentence }: DateClaim, words: readonly string[]): boolean {
  const context = new Set(contentOf(`${headingOf(block)} ${sentence!.text}`))
  return words.every((word) => context.has(word))
}

function headingOf(block: Block): string {
  return block.section?.text ?? ''
}

const WORD = /\p{L}[\p{L}’'-]*/gu

function contentOf(text: string): string[] {
  return (text.match(WORD) ?? [])
    .map((word) => word.toLowerCase())
    .filter(
      (word) =>
        word.length >= SHORTEST_WORD &&
        !DETERMINERS.has(word) &&
        !PREPOSITIONS.has(word) &&
        !NOT_A_NAME_OF_THINGS.has(word),
    )
    .map(stem)
}

/** True where two days, with or without a year, can be one. */
export function canBeOneDay(a: DateClaim, b: DateClaim): boolean {
  const [one, other] = [a.value, b.value]
  if (one.year !== undefined && other.year !== undefined) {
    return dayNumber(one.year, one.month!, one.day!) === dayNumber(other.year, other.month!, other.day!)
  }
  return one.month === other.month && one.day === other.day
}
