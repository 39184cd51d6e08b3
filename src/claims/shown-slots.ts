import type { Article, Block } from '../article/article.ts'
import { GREETED, SPOKEN_AFTER } from '../language/slot-words.ts'
import type { Slot } from '../language/slots.ts'
import type { Span } from '../text.ts'
import { quotationAround } from './frame.ts'

/** A slot with its place. */
export interface FoundSlot {
  readonly slot: Slot
  readonly words: string
  readonly block: Block
  readonly span: Span
}

/**
 * The slots that the article shows as what it speaks of: the same one stands in code, in two quotations or in one and
 * in the title, or a quotation holds nothing else (people called "Dear {{first_name}}").
 */
export function shownSlots(found: readonly FoundSlot[], article: Article): ReadonlySet<string> {
  const shown = new Set<string>()
  if (found.length === 0) return shown
  const quotedIn = new Map<string, Set<Block>>()
  const titled = new Set<string>()
  const code = article.blocks.flatMap(codeIn)
  for (const { slot, words, block } of found) {
    if (slot.kind !== 'slot' && slot.kind !== 'variable') continue
    if (code.some((text) => text.includes(words)) || (!block.quoted && isNamed(block, slot.start, slot.end)))
      shown.add(words)
    if (block.role === 'heading' || block.label === 'title') titled.add(words)
    else if (block.quoted || quotationAround(block, slot.start, slot.end) !== undefined)
      quotedIn.set(words, (quotedIn.get(words) ?? new Set()).add(block))
  }
  for (const [words, blocks] of quotedIn) if (blocks.size > 1 || titled.has(words)) shown.add(words)
  return shown
}

function codeIn(block: Block): readonly string[] {
  if (block.role === 'code') return [block.text]
  return block.marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => block.text.slice(start, end))
}

/** The quotation is the slot, with no more than a greeting before it; not `“[quote],” said the mayor`. */
function isNamed(block: Block, start: number, end: number): boolean {
  const quotation = quotationAround(block, start, end)
  if (quotation === undefined) return false
  const before = block.text.slice(quotation.start, start)
  const after = block.text.slice(end, quotation.end)
  return (
    GREETED.test(before) &&
    NOTHING.test(after) &&
    !SPOKEN_AFTER.test(block.text.slice(quotation.end, quotation.end + 40))
  )
}

// what may stand between the slot and the closing mark
const NOTHING = /^[\s,.!?:]*[”"’»']?$/
