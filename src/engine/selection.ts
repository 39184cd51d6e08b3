import type { Finding } from '../rule.ts'
import type { LineMap, Span } from '../text.ts'

/** Lines from 1, both ends included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

/** The part of the folder that the report is about; everything else is only compared with it. */
export interface Selection {
  /** Paths from the working directory. */
  readonly files: ReadonlyMap<string, readonly LineRange[] | 'whole'>
}

/**
 * The finding as seen from the selection: undefined where none of its places lies in it. Where only another place
 * does, that one becomes the primary: a reviewer can only comment on what changed.
 */
export function seenFrom(
  selection: Selection,
  finding: Finding,
  linesOf: (path: string) => LineMap,
): Finding | undefined {
  const selected = (path: string, at: Span) => isSelected(selection, path, at, linesOf)
  if (selected(finding.path, finding.at)) return finding
  const index = finding.related.findIndex((place) => selected(place.path, place.at))
  const here = finding.related[index]
  if (here === undefined) return undefined
  const { line } = linesOf(finding.path).positionAt(finding.at.start)
  const there = here.path === finding.path ? `line ${line}` : `line ${line} of ${finding.path}`
  const { fix, ...rest } = finding
  return {
    ...rest,
    ...(fix === undefined || here.path !== finding.path ? {} : { fix }),
    path: here.path,
    at: here.at,
    message: / here\b/.test(finding.message) ? `${finding.message} (“here” is ${there})` : finding.message,
    related: [
      { path: finding.path, at: finding.at, note: 'the other place' },
      ...finding.related.filter((_, i) => i !== index),
    ],
    // A suggestion names no file where it edits the primary place's own.
    suggestions: finding.suggestions.map(({ message, edit }) => ({
      message,
      edit: { ...edit, path: edit.path ?? finding.path },
    })),
  }
}

function isSelected(selection: Selection, path: string, at: Span, linesOf: (path: string) => LineMap): boolean {
  const ranges = selection.files.get(path)
  if (ranges === undefined) return false
  if (ranges === 'whole') return true
  const lines = linesOf(path)
  const first = lines.positionAt(at.start).line
  const last = lines.positionAt(Math.max(at.start, at.end - 1)).line
  return ranges.some((range) => range.first <= last && first <= range.last)
}
