import type { Report } from '../report/report.ts'
import { SEVERITIES } from '../rule.ts'
import { table } from './rules.ts'

/** `--statistics`: how many findings each rule has, most first. */
export function statisticsTable(report: Report): string {
  const counts = new Map<string, number>()
  for (const { findings } of report.files)
    for (const { rule, severity } of findings)
      counts.set(`${rule} ${severity}`, (counts.get(`${rule} ${severity}`) ?? 0) + 1)
  const rows = [...counts].map(([key, count]) => {
    const [rule = '', severity = ''] = key.split(' ')
    return { rule, severity, count }
  })
  rows.sort(
    (a, b) =>
      b.count - a.count ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
      SEVERITIES.findIndex((one) => one === a.severity) - SEVERITIES.findIndex((one) => one === b.severity),
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
