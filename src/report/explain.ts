import type { AnyRule, Flagged, Passing } from '../rule.ts'
import { lineMap } from '../text.ts'
import type { LintedExample } from './example.ts'
import { filesOf, lintExample } from './example.ts'
import type { Paint } from './paint.ts'
import { paintIn } from './paint.ts'
import type { ReportOptions } from './report.ts'
import { drawnFinding } from './stylish.ts'
import { visible } from './visible.ts'
import { wrapped } from './wrap.ts'

const SCOPE = { article: 'within one article', corpus: 'across the articles of a folder' }

/** What a rule is for, what it flags and what it lets pass, for a terminal: everything stands in the rule's own file. */
export function explain(rule: AnyRule, { color, width }: ReportOptions): string {
  const paint = paintIn(color)
  const sections = [
    `${paint.strong(rule.id)}  ${paint[rule.severity](rule.severity)}  ${paint.faint(SCOPE[rule.scope])}${rule.byDefault === undefined ? '' : paint.faint(', off by default')}`,
    wrapped(rule.summary, width),
    wrapped(rule.docs.trim(), width),
    ...optionLines(rule, paint),
    paint.strong('It flags'),
    ...rule.examples.flags.map((example) => flaggedForTerminal(rule, example, width, paint)),
    paint.strong('It lets pass'),
    ...rule.examples.passes.map((example) => passingForTerminal(example, width, paint)),
    paint.strong('To live with it'),
    [
      `  silence one finding   <!-- lint-articles-disable-next-line ${rule.id} -- the reason -->`,
      `  change its severity   --rule ${rule.id}:warning, or “rules” in the configuration`,
      `  switch it off         --skip ${rule.id}, or ${rule.id}: off`,
    ].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

function optionLines(rule: AnyRule, paint: Paint): string[] {
  const options = optionsOf(rule)
  if (options.length === 0) return []
  const lines = options.map(
    ({ name, type, fallback, about }) => `  ${name} (${type}, ${fallback} by default)  ${about}`,
  )
  return [paint.strong('Its options'), lines.join('\n')]
}

function flaggedForTerminal(rule: AnyRule, example: Flagged, width: number, paint: Paint): string {
  const report = reportLines(lintExample(rule, example), width - 2, paint)
  return `${quotedFiles(example, paint)}\n\n${indented(report)}`
}

function passingForTerminal(example: Passing, width: number, paint: Paint): string {
  return `${quotedFiles(example, paint)}\n${indented(wrapped(`because ${example.because}`, width - 2))}`
}

/** The files of an example behind a bar; their names only where they matter. */
function quotedFiles(example: Flagged | Passing, paint: Paint): string {
  const files = filesOf(example)
  return files
    .map(({ path, source }) => {
      const lines = source.trimEnd().split(/\r\n?|\n/)
      const name = files.length > 1 || example.path !== undefined ? `  ${paint.faint(path)}\n` : ''
      return name + lines.map((line) => `  ${paint.faint('│')} ${visible(line)}`.trimEnd()).join('\n')
    })
    .join('\n')
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n')
}

/** What the linter prints for an example. */
export function reportLines(linted: LintedExample, width: number, paint: Paint = paintIn(false)): string {
  const linesOf = (path: string) => lineMap(linted.files.find((file) => file.path === path)?.source ?? '')
  return linted.findings
    .map((finding) => drawnFinding({ linesOf }, finding, width, paint))
    .join('\n')
    .trimEnd()
}

/** An option of a rule, as its schema describes it. */
export interface RuleOption {
  readonly name: string
  readonly type: string
  readonly fallback: string
  readonly about: string
}

/** The options that a rule takes, in the order of its schema. */
export function optionsOf(rule: AnyRule): RuleOption[] {
  const schema: { properties?: Readonly<Record<string, Property>> } | undefined = rule.options?.toJSONSchema({
    io: 'input',
    unrepresentable: 'any',
  })
  return Object.entries(schema?.properties ?? {}).map(([name, property]) => ({
    name,
    type: property.enum?.map((value) => JSON.stringify(value)).join(' | ') ?? typeName(property),
    fallback: property.default === undefined ? 'none' : JSON.stringify(property.default),
    about: property.description ?? '',
  }))
}

/** A property of a JSON Schema, as far as the documentation tells it. */
interface Property {
  readonly type?: unknown
  readonly enum?: readonly unknown[]
  readonly default?: unknown
  readonly description?: string
  readonly items?: unknown
}

function typeName({ type, items }: Property): string {
  if (type !== 'array') return typeof type === 'string' ? type : 'any'
  const of = typeof items === 'object' && items !== null && 'type' in items ? String(items.type) : 'value'
  return `list of ${of}s`
}
