import type { Cell, Sentence } from '../article/article.ts'
import { portfolioOf, type TitleAt } from '../language/titles.ts'
import type { Claims } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { titlesOf } from './mentions.ts'
import { sentencesWithNames } from './subjects.ts'

/** An office in a line of a list or a row of a table: "**Finance:** Otto Marsh", "Headteacher | Fiona Kerrigan". */
export interface Listed {
  readonly sentence: Sentence
  readonly holder: MentionClaim
  readonly role: string
  readonly title: TitleAt
  /** Of what, where the label or the row says it: "governors" in "Chair of governors". */
  readonly of?: string
  readonly start: number
  readonly end: number
}

/** The offices that labels of lists and tables give to the names beside them. */
export function* listedIn(claims: Claims): Generator<Listed> {
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    const first = mentions.find(({ value }) => value.form === 'full')
    if (first === undefined) continue
    if (sentence.block.cell !== undefined) yield* inRow(claims, sentence, first, sentence.block.cell)
    else if (sentence.block.role === 'item') yield* labelled(sentence, first)
  }
}

/** "Foreign affairs: Luísa Ferreira-Novak (SDU)"; a label that is a title itself is read with all other titles. */
function* labelled(sentence: Sentence, holder: MentionClaim): Generator<Listed> {
  const label = LABEL.exec(sentence.text.slice(0, holder.value.start))?.groups?.label
  const portfolio = label === undefined ? undefined : portfolioOf(label)
  if (label === undefined || portfolio === undefined) return
  const role = `${portfolio} minister`
  const title: TitleAt = { start: 0, end: label.length, role, class: 'state' }
  yield { sentence, holder, role, title, start: 0, end: holder.value.end }
}

/** The name fills its cell, and the row's first cell or the column's head is a title. */
function* inRow(claims: Claims, sentence: Sentence, holder: MentionClaim, cell: Cell): Generator<Listed> {
  const { value } = holder
  if (cell.header || value.end < sentence.text.trimEnd().length || value.start > (value.title?.end ?? -1) + 1) return
  const { rows, hasHeader } = cell.table
  const row = rows[cell.row] ?? []
  const [key] = row
  if (row.length === 2 && cell.column === 1 && key !== undefined) yield* titledBy(claims, sentence, holder, key)
  else if (hasHeader && cell.column > 0 && rows.length === 2) {
    const head = rows[0]?.find(({ column }) => column === cell.column)
    if (head !== undefined) yield* titledBy(claims, sentence, holder, head)
  }
}

function* titledBy({ options }: Claims, sentence: Sentence, holder: MentionClaim, label: Cell): Generator<Listed> {
  const [words] = label.block.sentences
  if (words === undefined || label.block.sentences.length > 1) return
  const [title] = titlesOf(words, options.patterns.offices)
  if (title === undefined || title.class === 'honorific' || title.class === 'many') return
  const rest = OF_WHAT.exec(words.text.slice(title.end))
  if (title.start > 0 || rest === null) return
  const of = rest.groups?.of
  yield {
    sentence,
    holder,
    role: title.role,
    title,
    ...(of === undefined ? {} : { of }),
    start: holder.value.start,
    end: holder.value.end,
  }
}

// “Foreign affairs: ”, “Finance – ”
const LABEL = /^(?<label>[A-Za-z ]{3,30}?)(?:: ?| [–—-] )$/
// “ of governors”, “:”
const OF_WHAT = /^(?: (?:of|for) (?:the )?(?<of>[a-z]+))?:?$/
