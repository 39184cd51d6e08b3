import type { Span } from '../text.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/** `path:line:column` of a place's first word, which terminals and editors turn into a link. */
export function placeOf(report: Pick<Report, 'linesOf'>, path: string, at: Span): string {
  const { line, column } = report.linesOf(path).positionAt(at.start)
  return `${visible(path)}:${line}:${column}`
}
