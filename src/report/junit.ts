import { placeOf } from './place.ts'
import type { FileReport, Report } from './report.ts'
import { drawnFinding } from './stylish.ts'
import { visible } from './visible.ts'
import { element, xmlText } from './xml.ts'

/** A report in the XML of JUnit: a suite an article, a failed test a finding, one passed test where there is none. */
export function junit(report: Report): string {
  const tests = (file: FileReport) => Math.max(1, file.findings.length)
  const total = {
    name: report.tool,
    tests: report.files.reduce((sum, file) => sum + tests(file), 0),
    failures: report.files.reduce((sum, file) => sum + file.findings.length, 0),
    errors: 0,
  }
  const suites = report.files.map((file) => {
    const counts = { name: file.path, tests: tests(file), failures: file.findings.length, errors: 0 }
    return `\n  ${element('testsuite', counts, `${testCases(report, file)}\n  `)}`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', total, `${suites.join('')}\n`)}\n`
}

function testCases(report: Report, { path, findings }: FileReport): string {
  if (findings.length === 0) return `\n    ${element('testcase', { name: 'no finding', classname: path })}`
  return findings
    .map((finding) => {
      const name = `${finding.rule} (${placeOf(report, path, finding.at)})`
      const attributes = { message: visible(finding.message), type: finding.severity }
      const failure = element(
        'failure',
        attributes,
        xmlText(drawnFinding(report, finding, 100)).replaceAll('&#10;', '\n'),
      )
      return `\n    ${element('testcase', { name, classname: path }, `\n      ${failure}\n    `)}`
    })
    .join('')
}
