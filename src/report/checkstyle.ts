import { placeOf } from './place.ts'
import type { Report } from './report.ts'
import { visible } from './visible.ts'
import { element } from './xml.ts'

/** A report in the XML of Checkstyle, which most build servers read. */
export function checkstyle(report: Report): string {
  const files = report.files.map(({ path, findings }) => {
    const errors = findings.map(({ rule, severity, message, at, related }) => {
      const { line, column } = report.linesOf(path).positionAt(at.start)
      const others = related.map((other) => `${placeOf(report, other.path, other.at)} ${other.note}`)
      const text = visible([message, ...others].join(' ↔ '))
      return `\n    ${element('error', { line, column, severity, message: text, source: `lint-articles.${rule}` })}`
    })
    return `\n  ${element('file', { name: path }, errors.length === 0 ? '' : `${errors.join('')}\n  `)}`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version: '4.3' }, `${files.join('')}\n`)}\n`
}
