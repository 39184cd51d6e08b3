import type { Severity } from '../rule.ts'
import type { Span } from '../text.ts'
import { safeJson } from './json.ts'
import { placeOf } from './place.ts'
import type { Report } from './report.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report for GitLab's merge requests. */
export function gitlab(report: Report): string {
  const seen = new Map<string, number>()
  const issues = report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, at, related, fingerprint }) => {
      const others = related.map((other) => `${placeOf(report, other.path, other.at)} ${other.note}`)
      return {
        description: [message, ...others].join(' ↔ '),
        check_name: rule,
        fingerprint: unique(`${path}:${fingerprint}`, seen),
        severity: SEVERITY[severity],
        location: locationOf(report, path, at),
        other_locations: related.map((other) => locationOf(report, other.path, other.at)),
      }
    }),
  )
  return `${safeJson(issues, 2)}\n`
}

function locationOf(report: Report, path: string, { start, end }: Span) {
  const lines = report.linesOf(path)
  return { path, lines: { begin: lines.positionAt(start).line, end: lines.positionAt(end).line } }
}

/** A fingerprint that GitLab has not seen in this report: the same words twice in one article are two issues. */
function unique(fingerprint: string, seen: Map<string, number>): string {
  const times = (seen.get(fingerprint) ?? 0) + 1
  seen.set(fingerprint, times)
  return times === 1 ? fingerprint : `${fingerprint}:${times}`
}
