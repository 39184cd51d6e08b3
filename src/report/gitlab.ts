import type { Severity } from '../rule.ts'
import { safeJson } from './json.ts'
import { placeOf } from './place.ts'
import type { Report } from './report.ts'

const SEVERITY: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report for GitLab's merge requests. */
export function gitlab(report: Report): string {
  const seen = new Map<string, number>()
  const issues = report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, at, related, fingerprint }) => {
      const lines = report.linesOf(path)
      const others = related.map((other) => `${placeOf(report, other.path, other.at)} ${other.note}`)
      return {
        description: [message, ...others].join(' ↔ '),
        check_name: rule,
        fingerprint: unique(`${path}:${fingerprint}`, seen),
        severity: SEVERITY[severity],
        location: {
          path,
          lines: { begin: lines.positionAt(at.start).line, end: lines.positionAt(at.end).line },
        },
      }
    }),
  )
  return `${safeJson(issues, 2)}\n`
}

/** A fingerprint that GitLab has not seen in this report: the same words twice in one article are two issues. */
function unique(fingerprint: string, seen: Map<string, number>): string {
  const times = (seen.get(fingerprint) ?? 0) + 1
  seen.set(fingerprint, times)
  return times === 1 ? fingerprint : `${fingerprint}:${times}`
}
