import type { AnyRule, Finding, Severity } from '../rule.ts'
import type { LineMap } from '../text.ts'

/** Everything that a run has to say; reporters turn it into text and read nothing else. */
export interface Report {
  /** Name and version: `lint-articles 0.1.0`. */
  readonly tool: string
  /** Every file that was read or asked for, also without findings, in the order of the path. */
  readonly files: readonly FileReport[]
  readonly summary: Summary
  readonly stats: Stats
  /** The rules that ran. */
  readonly rules: readonly AnyRule[]
  /** The source of a file of the report, or of a related place; undefined where it cannot be read. */
  sourceOf(path: string): string | undefined
  /** Lines of a file, made once; those of the empty text where it cannot be read. */
  linesOf(path: string): LineMap
}

export interface FileReport {
  /** Relative to the working directory, `/`-separated. */
  readonly path: string
  /** In the order of their place. A file that could not be read has one of the rule `read-error`. */
  readonly findings: readonly Finding[]
  /** Findings that a directive or the baseline silences, with the reason given. */
  readonly suppressed: readonly SuppressedFinding[]
}

export interface SuppressedFinding {
  readonly finding: Finding
  readonly by: 'directive' | 'baseline'
  readonly reason?: string
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

export interface Stats {
  readonly sentences: number
  /** How many of them had a word that may be a name, so that titles and names were looked for. */
  readonly readForNames: number
  readonly claims: number
  readonly milliseconds: number
}

export interface ReportOptions {
  readonly color: boolean
  /** Columns of the terminal; 80 where the report goes elsewhere. */
  readonly width: number
}

export type Reporter = (report: Report, options: ReportOptions) => string

/** Counts what the files hold. */
export function summaryOf(files: readonly FileReport[]): Summary {
  const count = (severity: Severity) =>
    files.reduce((sum, file) => sum + file.findings.filter((finding) => finding.severity === severity).length, 0)
  return { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info') }
}
