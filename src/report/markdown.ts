import { fenced, plainText } from './markdown-text.ts'
import { placeOf } from './place.ts'
import type { Report } from './report.ts'
import { countsOf, drawnFinding } from './stylish.ts'
import { visible } from './visible.ts'

/** Rows of the table, and findings that are drawn; job summaries may hold a megabyte. */
const MOST_ROWS = 1000
const MOST_DRAWN = 100

/** A summary in Markdown, for job summaries and comments: all findings in a table, then each with its places drawn. */
export function markdown(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings)
  const title = `## lint-articles: ${countsOf(report)}`
  if (findings.length === 0) return `${title}\n`
  const rows = findings.slice(0, MOST_ROWS).map(({ path, at, severity, rule, message, related }) => {
    const others = related.map((other) => `<br>↔ ${shown(placeOf(report, other.path, other.at))} ${shown(other.note)}`)
    return `| ${shown(placeOf(report, path, at))} | ${severity} | ${shown(message)}${others.join('')} | ${shown(rule)} |`
  })
  const sections = [
    title,
    ['| Where | | What | Rule |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...more(findings.length - MOST_ROWS, 'in the table'),
    '<details><summary>Both places of each finding</summary>',
    ...findings.slice(0, MOST_DRAWN).map((finding) => fenced(drawnFinding(report, finding, 100).trimEnd())),
    ...more(findings.length - MOST_DRAWN, 'drawn'),
    '</details>',
  ]
  return `${sections.join('\n\n')}\n`
}

function shown(text: string): string {
  return plainText(visible(text))
}

function more(left: number, where: string): string[] {
  return left > 0 ? [`${left} more findings are not ${where}.`] : []
}
