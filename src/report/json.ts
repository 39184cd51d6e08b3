import type { Finding } from '../rule.ts'
import type { Span } from '../text.ts'
import type { Report } from './report.ts'

/** The version of the JSON report; it changes with any change that a reader of the report could notice. */
const VERSION = 1

/** The report for programs: a contract, described in the README. */
export function json(report: Report): string {
  const location = (path: string, at: Span) => {
    const lines = report.linesOf(path)
    return { start: lines.positionAt(at.start), end: lines.positionAt(at.end) }
  }
  const finding = (found: Finding) => ({
    rule: found.rule,
    severity: found.severity,
    message: found.message,
    location: location(found.path, found.at),
    related: found.related.map((other) => ({
      path: other.path,
      message: other.note,
      location: location(other.path, other.at),
    })),
    suggestions: found.suggestions.map(({ message, edit }) => ({
      message,
      path: edit.path ?? found.path,
      location: location(edit.path ?? found.path, edit.at),
      text: edit.text,
    })),
    guards: found.guards,
    fingerprint: found.fingerprint,
  })
  const { tool, summary, files } = report
  return `${JSON.stringify(
    {
      version: VERSION,
      tool,
      summary,
      files: files.map(({ path, findings }) => ({ path, findings: findings.map(finding) })),
    },
    null,
    2,
  )}\n`
}
