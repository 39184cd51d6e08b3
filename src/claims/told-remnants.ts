import type { Sentence } from '../article/article.ts'
import type { Part } from './told-parts.ts'

/**
 * True for a measure of a piece, or of what is left where a piece was taken: “a 640-gram fragment”, “weighs 12.6 kilograms.
 * The missing 300 grams went to laboratories”. It is no measure of the whole.
 */
export function isOfRemnant(sentence: Sentence, { sort, start, end }: Part): boolean {
  if (sort !== 'unit') return false
  const { text, block } = sentence
  const near = text.slice(Math.max(0, start - NEAR), end + NEAR)
  if (PIECE.test(near) || TAKEN.test(text)) return true
  const at = block.sentences.indexOf(sentence)
  return [block.sentences[at - 1], block.sentences[at + 1]].some(
    (beside) => beside !== undefined && TAKEN.test(beside.text),
  )
}

/** True for a rough reading: “on a bathroom scale it read 31 pounds”, “by eye”. */
export function isRoughReading(sentence: Sentence, { sort }: Part): boolean {
  if (sort !== 'unit') return false
  const { text, block } = sentence
  const before = block.sentences[block.sentences.indexOf(sentence) - 1]
  return ROUGH.test(text) || (BY_READING.test(text) && before !== undefined && ROUGH.test(before.text))
}

const NEAR = 40

// “a 640-gram fragment”, “slices of 20 grams”, “the remaining 300 grams”
const PIECE =
  /\b(?:[Ff]ragments?|[Pp]ieces?|[Cc]hunks?|[Ss]lices?|[Ss]livers?|[Ss]hards?|[Ss]plinters?|[Ss]amples?|[Pp]ortions?|[Ss]craps?|[Rr]emnants?|[Mm]issing|[Rr]emaining|[Rr]emainder|[Ll]eft-?over|[Ss]pare|(?:[Aa]|[Tt]he) (?:part|rest|remains|half|quarter|third|section) of)\b/
// “300 grams were cut off”, “has since lost two metres”, “the missing 300 grams”
const TAKEN =
  /\b(?:(?:cut|sawn|sawed|sliced|broken|broke|chipped|trimmed|lopped|chopped|split|shaved|sheared|snapped|fell|fallen|eaten|worn|washed|melted|taken|carved|chiselled|chiseled) (?:off|away)|(?:cut|sawn|sliced|chipped|taken) (?:out|from)|(?:been|was|were) (?:removed|shortened|trimmed|sliced|sampled)|(?:since|has|have|had) (?:since )?(?:lost|shrunk|shed|eroded|melted)|[Mm]issing \d)/
// “a bathroom scale”, “a feed scale”, “by eye”, “at a guess”
const ROUGH =
  /\b(?:(?:bathroom|kitchen|feed|fish|luggage|baggage|postal|home|old|borrowed|neighbou?r['’]s|farm|spring) (?:scales?|balance)|by eye|at a (?:rough )?guess|paced (?:it |out|off)|step(?:ped|s) it out|(?:that|the|this) scales? (?:lies?|lied|is(?:n['’]t| not)))\b/
// “It read 31 pounds.”, “The needle stopped at 31 pounds.”
const BY_READING = /^(?:It|The (?:needle|dial|display|scales?|tape))\b/
