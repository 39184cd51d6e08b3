import { jsonFile, safeJson } from './json.ts'
import type { Report } from './report.ts'

/** A line of JSON an article, each as in the JSON report: for programs that read as it comes. */
export function ndjson(report: Report): string {
  return report.files.map((file) => `${safeJson(jsonFile(report, file))}\n`).join('')
}
