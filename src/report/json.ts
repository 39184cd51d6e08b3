import type { Finding, Severity } from '../rule.ts'
import type { Position, Span } from '../text.ts'
import type { Report, Summary } from './report.ts'

/** The version of the JSON report; it changes with any change that could break a reader of the report. */
const VERSION = 1

/** The JSON report, a contract: `REPORT_SCHEMA` says it for programs in other languages. */
export interface JsonReport {
  readonly version: typeof VERSION
  /** Name and version of the tool. */
  readonly tool: string
  readonly summary: Summary
  /** Every file that was read, also without findings. */
  readonly files: readonly JsonFile[]
}

export interface JsonFile {
  /** Relative to the working directory, `/`-separated. */
  readonly path: string
  readonly findings: readonly JsonFinding[]
}

export interface JsonFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly location: JsonLocation
  readonly related: readonly { readonly path: string; readonly message: string; readonly location: JsonLocation }[]
  /** Ways to make the two sides agree; more than one where nobody can tell which side is right. */
  readonly suggestions: readonly (JsonEdit & { readonly message: string; readonly path: string })[]
  /** A mechanical edit that `--fix` makes. */
  readonly fix?: JsonEdit
  /** Why the severity is lower than the rule's own. */
  readonly guards: readonly string[]
  /** The same for the same finding as long as the words that it compares stay the same. */
  readonly fingerprint: string
}

export interface JsonEdit {
  readonly location: JsonLocation
  readonly text: string
}

/** Lines and columns from 1, columns and offsets in UTF-16 code units, the end exclusive. */
export interface JsonLocation {
  readonly start: Position
  readonly end: Position
}

/** The report for programs. */
export function json(report: Report): string {
  const { tool, summary, files } = report
  const whole: JsonReport = { version: VERSION, tool, summary, files: files.map((file) => jsonFile(report, file)) }
  return `${safeJson(whole, 2)}\n`
}

/** One file of the report with its findings. */
export function jsonFile(report: Pick<Report, 'linesOf'>, file: Report['files'][number]): JsonFile {
  return { path: file.path, findings: file.findings.map((finding) => jsonFinding(report, finding)) }
}

function jsonFinding(report: Pick<Report, 'linesOf'>, finding: Finding): JsonFinding {
  const location = (path: string, at: Span): JsonLocation => {
    const lines = report.linesOf(path)
    return { start: lines.positionAt(at.start), end: lines.positionAt(at.end) }
  }
  const { path, fix } = finding
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    location: location(path, finding.at),
    related: finding.related.map((other) => ({
      path: other.path,
      message: other.note,
      location: location(other.path, other.at),
    })),
    suggestions: finding.suggestions.map(({ message, edit }) => ({
      message,
      path: edit.path ?? path,
      location: location(edit.path ?? path, edit.at),
      text: edit.text,
    })),
    ...(fix === undefined ? {} : { fix: { location: location(path, fix.at), text: fix.text } }),
    guards: finding.guards,
    fingerprint: finding.fingerprint,
  }
}

/** What a terminal or the log of GitHub Actions would obey, where JSON leaves it as it is. */
const OBEYED = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]|(?<=##)\[/gu

/** JSON in which nothing that an article holds is obeyed by a terminal or a log. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
