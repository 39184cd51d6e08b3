import type { Severity } from '../rule.ts'
import type { Span } from '../text.ts'
import { safeJson } from './json.ts'
import type { Report } from './report.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** The Diagnostic Format of reviewdog, which counts columns in bytes of UTF-8. */
export function rdjson(report: Report): string {
  const location = (path: string, at: Span) => ({ path, range: range(report, path, at) })
  const diagnostics = report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, at, related, suggestions, fix }) => ({
      message,
      location: location(path, at),
      severity: SEVERITY[severity],
      code: { value: rule },
      suggestions: [
        ...(fix === undefined ? [] : [fix]),
        ...suggestions.map(({ edit }) => edit).filter((edit) => (edit.path ?? path) === path),
      ].map((edit) => ({ range: range(report, path, edit.at), text: edit.text })),
      related_locations: related.map((other) => ({ message: other.note, location: location(other.path, other.at) })),
    })),
  )
  return `${safeJson({ source: { name: 'lint-articles' }, diagnostics }, 2)}\n`
}

function range(report: Report, path: string, { start, end }: Span) {
  return { start: position(report, path, start), end: position(report, path, end) }
}

const utf8 = new TextEncoder()

function position(report: Report, path: string, offset: number) {
  const lines = report.linesOf(path)
  const { line, column } = lines.positionAt(offset)
  return { line, column: utf8.encode(lines.lineAt(line).text.slice(0, column - 1)).length + 1 }
}
