import type { Finding, Severity } from '../rule.ts'
import { placeOf } from './place.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Annotations for GitHub Actions: one workflow command a finding, errors first, since GitHub shows only ten of a kind. */
export function github(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings)
  return (['error', 'warning', 'info'] as const)
    .flatMap((severity) => findings.filter((finding) => finding.severity === severity))
    .map((finding) => `${commandOf(report, finding)}\n`)
    .join('')
}

function commandOf(report: Report, { path, at, rule, severity, message, related }: Finding): string {
  const lines = report.linesOf(path)
  const start = lines.positionAt(at.start)
  const end = lines.positionAt(at.end)
  const properties: [string, string | number][] = [
    ['file', path],
    ['line', start.line],
    ['endLine', end.line],
    // GitHub takes columns only within one line.
    ...(start.line === end.line
      ? ([
          ['col', start.column],
          ['endColumn', end.column],
        ] as [string, number][])
      : []),
    ['title', rule],
  ]
  const others = related.map((other) => `${placeOf(report, other.path, other.at)} ${visible(other.note)}`)
  const text = [visible(message), ...others].join('\n')
  return `::${COMMAND[severity]} ${properties.map(([key, value]) => `${key}=${property(value)}`).join(',')}::${data(text)}`
}

/** What follows `::` on the line of a workflow command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A property's value, where `:` and `,` would end it. */
function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
