import type { AnyRule, Edit, Finding, Severity } from '../rule.ts'
import type { Span } from '../text.ts'
import { safeJson } from './json.ts'
import { codeSpan, fenced } from './markdown-text.ts'
import type { Report, SuppressedFinding } from './report.ts'

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** SARIF 2.1.0, for code scanning: both places linked from the message, silenced findings with their reason. */
export function sarif(report: Report): string {
  const found = report.files.flatMap((file) => file.findings)
  const silenced = report.files.flatMap((file) => file.suppressed)
  const [name, version = '0.0.0'] = report.tool.split(' ')
  const rules = ruleDescriptors(report, [...found, ...silenced.map(({ finding }) => finding)])
  const ids = rules.map((rule) => rule.id)
  // Where one result says whether it is suppressed, all have to.
  const open = silenced.length === 0 ? {} : { suppressions: [] }
  const results = [
    ...found.map((finding) => ({ ...resultOf(report, finding, ids), ...open })),
    ...silenced.map((one) => ({ ...resultOf(report, one.finding, ids), suppressions: [suppression(one)] })),
  ]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true }],
        artifacts: report.files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results,
      },
    ],
  }
  return `${safeJson(log, 2)}\n`
}

/** The rules that ran, and what else has results: files that could not be read. */
function ruleDescriptors(report: Report, findings: readonly Finding[]) {
  const ran = report.rules.map(ruleDescriptor)
  const others = new Set(findings.map(({ rule }) => rule).filter((id) => !report.rules.some((rule) => rule.id === id)))
  return [...ran, ...[...others].sort().map((id) => ({ id }))]
}

function ruleDescriptor({ id, summary, docs, severity, scope, examples }: AnyRule) {
  const flags = examples.flags.map(({ article }) => fenced(article.trimEnd(), 'markdown'))
  const passes = examples.passes.map(
    ({ article, because }) => `${fenced(article.trimEnd(), 'markdown')}\n\nbecause ${because}`,
  )
  const silence = `<!-- lint-articles-disable-next-line ${id} -- the reason -->`
  const markdown = [
    docs.trim(),
    '### It flags',
    ...flags,
    '### It lets pass',
    ...passes,
    `Silence one finding with ${codeSpan(silence)} before its paragraph.`,
  ].join('\n\n')
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: summary },
    fullDescription: { text: summary },
    help: { text: docs.trim(), markdown },
    defaultConfiguration: { level: LEVEL[severity] },
    properties: { tags: ['facts', scope === 'article' ? 'within an article' : 'across articles'] },
  }
}

function resultOf(report: Report, finding: Finding, rules: readonly string[]) {
  const { rule, severity, path, at, related, fingerprint, suggestions, fix } = finding
  const fixes = [
    ...(fix === undefined ? [] : [fixOf(report, path, 'Put it right', fix)]),
    ...suggestions.map(({ message, edit }) => fixOf(report, edit.path ?? path, message, edit)),
  ]
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: LEVEL[severity],
    message: { text: messageWithLinks(finding) },
    locations: [{ physicalLocation: physicalLocation(report, path, at) }],
    relatedLocations: related.map((other, index) => ({
      id: index + 1,
      message: { text: other.note },
      physicalLocation: physicalLocation(report, other.path, other.at),
    })),
    partialFingerprints: { 'lintArticles/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...(finding.guards.length === 0 ? {} : { properties: { guards: finding.guards } }),
  }
}

/** The message with a link to each related location: `[note](1)` leads to the one whose id is 1. */
function messageWithLinks({ message, related }: Finding): string {
  if (related.length === 0) return unlinked(message)
  const links = related.map(({ note }, index) => `[${note.replace(/[[\]\\]/g, '\\$&')}](${index + 1})`)
  return `${unlinked(message)} (${links.join(', ')})`
}

/** Words of an article that look like a link are none. */
function unlinked(text: string): string {
  return text.includes('](') ? text.replace(/[[\]\\]/g, '\\$&') : text
}

function physicalLocation(report: Report, path: string, at: Span) {
  return { artifactLocation: { uri: uriOf(path) }, region: region(report, path, at) }
}

function region(report: Report, path: string, at: Span) {
  const lines = report.linesOf(path)
  const start = lines.positionAt(at.start)
  const end = lines.positionAt(at.end)
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

function fixOf(report: Report, path: string, description: string, { at, text }: Edit) {
  return {
    description: { text: unlinked(description) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(path) },
        replacements: [{ deletedRegion: region(report, path, at), insertedContent: { text } }],
      },
    ],
  }
}

function suppression({ by, reason }: SuppressedFinding) {
  return {
    kind: by === 'directive' ? 'inSource' : 'external',
    ...(reason === undefined ? {} : { justification: reason }),
  }
}

/** A path as a relative URI; a lone surrogate in a file's name cannot be said in one. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
