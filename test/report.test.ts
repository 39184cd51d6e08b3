import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { checkstyle } from '../src/report/checkstyle.ts'
import { compact } from '../src/report/compact.ts'
import { github } from '../src/report/github.ts'
import { gitlab } from '../src/report/gitlab.ts'
import { html } from '../src/report/html.ts'
import type { JsonReport } from '../src/report/json.ts'
import { json } from '../src/report/json.ts'
import { REPORT_SCHEMA } from '../src/report/json-schema.ts'
import { junit } from '../src/report/junit.ts'
import { markdown } from '../src/report/markdown.ts'
import { ndjson } from '../src/report/ndjson.ts'
import { rdjson } from '../src/report/rdjson.ts'
import type { ReportOptions } from '../src/report/report.ts'
import { REPORTERS } from '../src/report/reporters.ts'
import { sarif } from '../src/report/sarif.ts'
import { stylish } from '../src/report/stylish.ts'
import type { QuotedFinding } from './report-fixture.ts'
import { reportOf, sampleReport } from './report-fixture.ts'

const PLAIN: ReportOptions = { color: false, width: 80 }

describe('a report of every shape', () => {
  test.each([
    ['stylish.txt', stylish(sampleReport(), PLAIN)],
    ['stylish-wide.txt', stylish(sampleReport(), { color: false, width: 140 })],
    ['stylish-color.txt', stylish(sampleReport(), { color: true, width: 80 })],
    ['compact.txt', compact(sampleReport())],
    ['github.txt', github(sampleReport())],
    ['json.json', json(sampleReport())],
    ['ndjson.jsonl', ndjson(sampleReport())],
    ['sarif.json', sarif(sampleReport())],
    ['gitlab.json', gitlab(sampleReport())],
    ['junit.xml', junit(sampleReport())],
    ['checkstyle.xml', checkstyle(sampleReport())],
    ['rdjson.json', rdjson(sampleReport())],
    ['markdown.md', markdown(sampleReport())],
    ['html.html', html(sampleReport())],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`../fixtures/reports/${name}`)
  })
})

/** The excerpt that `stylish` draws of one finding. */
function drawn(source: string, finding: QuotedFinding, width = 60): string[] {
  const lines = stylish(reportOf({ 'a.md': source }, { 'a.md': [finding] }), { color: false, width }).split('\n')
  return lines.slice(3, lines.indexOf('', 3))
}

describe('stylish underlines the words', () => {
  test.each([
    ['after a tab', '\tBerg\tspoke', 'spoke', ['    1 │  Berg spoke', '      │       ^^^^^']],
    ['after combining marks', 'e\u0301te\u0301 Berg', 'Berg', ['    1 │ e\u0301te\u0301 Berg', '      │     ^^^^']],
    ['that are wide', 'a 東京 b', '東京', ['    1 │ a 東京 b', '      │   ^^^^']],
    ['after an emoji of several parts', '👩‍👩‍👧 Berg', 'Berg', ['    1 │ 👩‍👩‍👧 Berg', '      │    ^^^^']],
    ['after a flag and a zero-width space', '🇩🇰\u200b Berg', 'Berg', ['    1 │ 🇩🇰\u200b Berg', '      │    ^^^^']],
    ['on the right line after CRLF', 'one\r\ntwo Berg', 'Berg', ['    2 │ two Berg', '      │     ^^^^']],
    ['at the end of the source', 'Berg', 'Berg', ['    1 │ Berg', '      │ ^^^^']],
    [
      'over two lines',
      'by Tom\n  Berg today',
      'Tom\n  Berg',
      ['    1 │ by Tom', '      │    ^^^', '    2 │   Berg today', '      │   ^^^^'],
    ],
    [
      'over many lines, the first two and the last',
      'a\nb\nc\nd\ne',
      'a\nb\nc\nd\ne',
      ['    1 │ a', '      │ ^', '    2 │ b', '      │ ^', '    5 │ e', '      │ ^'],
    ],
  ])('%s', (_, source, at, expected) => {
    expect(drawn(source, { at })).toEqual(expected)
  })

  test('in the middle of a line of ten million characters', () => {
    const source = `${'word '.repeat(1_000_000)}Tom Berg ${'word '.repeat(1_000_000)}`
    const started = performance.now()
    expect(drawn(source, { at: 'Tom Berg' })).toEqual([
      '    1 │ …word word word word Tom Berg word word word word…',
      '      │                      ^^^^^^^^',
    ])
    // About 0.1 s; a cut that looked at the whole line for each sign would take minutes.
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  test('that are longer than the terminal is wide', () => {
    const source = `${'x'.repeat(50)} ${'Berg'.repeat(50)} y`
    const lines = drawn(source, { at: 'Berg'.repeat(50) })
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
    expect(lines[0]).toContain('…BergBerg')
  })

  test('of ten places draws four and names the rest', () => {
    const names = Array.from({ length: 10 }, (_, i) => `Berg${i}`)
    const related = names.slice(1).map((at) => ({ at, note: 'again' }))
    const lines = drawn(names.join('\n'), { at: 'Berg0', related })
    expect(lines.slice(-3)).toEqual([
      '    4 │ Berg3',
      '      │ ----- again',
      '    and a.md:5:1, a.md:6:1, a.md:7:1, a.md:8:1, a.md:9:1, a.md:10:1',
    ])
  })
})

test('a long message is wrapped to the terminal, and no line of it can be a command', () => {
  const message =
    'Ruiz takes office in 2019 here but in 2021 above, and ::error:: is no command to anybody who reads it'
  const text = stylish(reportOf({ 'a.md': 'Berg' }, { 'a.md': [{ message, at: 'Berg' }] }), { color: false, width: 56 })
  expect(text.split('\n').slice(1, 4)).toEqual([
    '  Ruiz takes office in 2019 here but in 2021 above, and',
    '  ∶:error:: is no command to anybody who reads it',
    '',
  ])
})

test('a file that could not be linted is named without an excerpt', () => {
  const report = reportOf(
    { 'a.md': '' },
    { 'a.md': [{ rule: 'read-error', message: 'the file is binary, not text', at: '' }] },
  )
  expect(stylish(report, PLAIN).split('\n\n')[0]).toBe('a.md:1:1  error  read-error\n  the file is binary, not text')
})

describe('what an article or a file name holds is shown, never obeyed', () => {
  const evil = '::error::x \u001b[2J\u009b31m \u202egnp.exe ##[add-path]/tmp \u2028 %0A'
  const report = reportOf(
    { 'a\n::error::b.md': `${evil} Berg` },
    {
      'a\n::error::b.md': [{ message: evil, at: 'Berg', related: [{ at: '[2J', note: evil }], instead: [evil] }],
    },
  )
  const formats = REPORTERS

  test.each(Object.entries(formats))('%s', (name, format) => {
    const text = format(report, PLAIN)
    expect(text).not.toMatch(/[\p{Bidi_Control}\u2028\u2029\u007f-\u009f]/u)
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(text).not.toContain('##[')
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('::'))
    expect(commands).toHaveLength(name === 'github' ? 1 : 0)
  })

  test('json still says it exactly', () => {
    const [file] = JSON.parse(json(report)).files
    expect(file.path).toBe('a\n::error::b.md')
    expect(file.findings[0].message).toBe(evil)
  })

  test('a workflow command keeps to its line and its properties', () => {
    expect(github(report)).toMatch(
      /^::error file=a%0A%3A%3Aerror%3A%3Ab\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=[a-z-]+::/,
    )
    expect(github(report)).toContain('%250A')
  })
})

describe('the JSON report keeps its contract', () => {
  const schema = z.fromJSONSchema(REPORT_SCHEMA as Parameters<typeof z.fromJSONSchema>[0])

  test('a report of every shape fits the published schema', () => {
    schema.parse(JSON.parse(json(sampleReport())))
  })

  test.each([
    ['a version', (report: JsonReport) => Object.assign(report, { version: 2 })],
    ['a severity', ({ files }: JsonReport) => Object.assign(files[0]!.findings[0]!, { severity: 'note' })],
    ['a field', ({ files }: JsonReport) => Object.assign(files[0]!, { errors: 1 })],
    ['a column', ({ files }: JsonReport) => Object.assign(files[0]!.findings[0]!.location.start, { column: 0 })],
  ])('%s that the schema does not know does not fit it', (_, change) => {
    const report = JSON.parse(json(sampleReport()))
    change(report)
    expect(schema.safeParse(report).success).toBe(false)
  })
})
