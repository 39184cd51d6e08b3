import { placeOf } from './place.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'

/** One line a finding: `path:line:column: severity rule message (other places)`. */
export function compact(report: Report): string {
  const lines = report.files.flatMap(({ path, findings }) =>
    findings.map(({ rule, severity, message, at, related }) => {
      const others = related.map((other) => placeOf(report, other.path, other.at))
      const tail = others.length === 0 ? '' : ` (see ${others.join(', ')})`
      return `${placeOf(report, path, at)}: ${severity} ${rule} ${visible(message)}${tail}\n`
    }),
  )
  return lines.join('')
}

/** Tells GitHub Actions how to read these lines where they stand in a log: `echo "::add-matcher::…/problem-matcher.json"`. */
export const PROBLEM_MATCHER = {
  problemMatcher: [
    {
      owner: 'lint-articles',
      pattern: [
        {
          regexp: '^(.+?):(\\d+):(\\d+): (error|warning|info) ([a-z][a-z-]*) (.+)$',
          file: 1,
          line: 2,
          column: 3,
          severity: 4,
          code: 5,
          message: 6,
        },
      ],
    },
  ],
}
