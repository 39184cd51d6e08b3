import type { Report, Stats } from '../report/report.ts'
import { SEVERITIES, type Severity } from '../rule.ts'
import { table } from './rules.ts'

/** `--statistics`: how many findings each rule has, most first. */
export function statisticsTable(report: Report): string {
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>()
  for (const { findings } of report.files)
    for (const { rule, severity } of findings) {
      const known = counts.get(`${rule} ${severity}`)
      if (known === undefined) counts.set(`${rule} ${severity}`, { rule, severity, count: 1 })
      else known.count++
    }
  const rows = [...counts.values()]
  rows.sort(
    (a, b) =>
      b.count - a.count ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
  const width = String(rows[0]?.count ?? 0).length
  return table(rows.map(({ rule, severity, count }) => [String(count).padStart(width), severity, rule]))
}

/** `--stats`: how long each rule and each kind of claims took, longest first. */
export function timesTable(times: readonly { readonly stage: string; readonly milliseconds: number }[]): string {
  const whole = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const rows = times.map(({ stage, milliseconds }) => [
    `${milliseconds.toFixed(1)} ms`.padStart(11),
    `${((100 * milliseconds) / whole).toFixed(1)} %`.padStart(6),
    stage,
  ])
  return table(rows)
}

/** `--stats`: how much of the text the reading of names, the costliest one, looked at. */
export function namesLine({ sentences, readForNames }: Stats): string {
  const share = sentences === 0 ? 0 : Math.round((100 * readForNames) / sentences)
  return `names: ${readForNames} of ${sentences} sentences (${share} %) may hold one and were read for them; 0 went to compromise, of which only the given names are used, as a list\n`
}
