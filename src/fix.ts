import type { Edit } from './rule.ts'

/** A source with edits applied to it. */
export interface Fixed {
  readonly source: string
  /** The edits that were applied, in the order of the source; their spans are in the source as it was. */
  readonly applied: readonly Edit[]
  /** Edits that overlap an applied one, or lie outside the source: the next run may find them again. */
  readonly left: readonly Edit[]
}

/**
 * Applies edits to the source they were made for. Of two that overlap, or that insert at one place, the earlier one
 * wins; the order in which they are given does not matter. Everything outside the edits stays as it is, byte for byte.
 */
export function applyFixes(source: string, edits: readonly Edit[]): Fixed {
  const applied: Edit[] = []
  const left: Edit[] = []
  const pieces: string[] = []
  let reached = 0
  for (const edit of inOrder(edits)) {
    const { start, end } = edit.at
    if (start < 0 || end < start || end > source.length) {
      left.push(edit)
      continue
    }
    const last = applied.at(-1)
    if (last !== undefined && last.at.start === start && last.at.end === end && last.text === edit.text) continue
    if (start < reached || (last !== undefined && start === reached && isInsertion(edit) && isInsertion(last))) {
      left.push(edit)
      continue
    }
    if (source.slice(start, end) === edit.text) continue
    pieces.push(source.slice(reached, start), edit.text)
    reached = end
    applied.push(edit)
  }
  pieces.push(source.slice(reached))
  return { source: pieces.join(''), applied, left }
}

function isInsertion(edit: Edit): boolean {
  return edit.at.start === edit.at.end
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort(
    (a, b) => a.at.start - b.at.start || a.at.end - b.at.end || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  )
}
