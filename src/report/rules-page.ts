import type { AnyRule, Flagged, Passing } from '../rule.ts'
import { filesOf, lintExample } from './example.ts'
import { optionsOf, reportLines } from './explain.ts'
import { codeSpan, fenced, tableCell } from './markdown-text.ts'

/** The page of all rules in Markdown: a table, then each rule with the report that the linter prints for its examples. */
export function rulesPage(rules: readonly AnyRule[]): string {
  return `# Rules

Written by \`npm run docs\` from the rule files; what stands under an example is what the linter prints for it.

| Rule | Severity | Looks | What it flags |
| --- | --- | --- | --- |
${rules.map(tableRow).join('\n')}

A guard, such as a quotation or a hedge, lowers the severity of a finding by a step: error, warning, info, nothing.

${rules.map(ruleSection).join('\n\n')}
`
}

function tableRow({ id, severity, byDefault, scope, summary }: AnyRule): string {
  const looks = scope === 'article' ? 'within an article' : 'across articles'
  return `| [${id}](#${id}) | ${byDefault === undefined ? severity : `${severity}, off by default`} | ${looks} | ${tableCell(summary)} |`
}

/** A rule's own section: also the help that code scanning services show. */
function ruleSection(rule: AnyRule): string {
  return `## ${rule.id}\n\n${ruleHelp(rule)}`
}

/** What a rule is for, its options and all its examples, in Markdown without a heading. */
function ruleHelp(rule: AnyRule): string {
  return [
    `**${rule.summary}**`,
    rule.docs.trim(),
    ...optionTable(rule),
    '### It flags',
    ...rule.examples.flags.map((example) => flagged(rule, example)),
    '### It lets pass',
    ...rule.examples.passes.map(passing),
  ].join('\n\n')
}

function optionTable(rule: AnyRule): string[] {
  const options = optionsOf(rule)
  if (options.length === 0) return []
  const rows = options.map(
    ({ name, type, fallback, about }) =>
      `| ${codeSpan(name)} | ${tableCell(type)} | ${tableCell(codeSpan(fallback))} | ${tableCell(about)} |`,
  )
  return [['| Option | Type | Default | |', '| --- | --- | --- | --- |', ...rows].join('\n')]
}

function flagged(rule: AnyRule, example: Flagged): string {
  return `${exampleFiles(example)}\n\n${fenced(reportLines(lintExample(rule, example), 100))}`
}

function passing(example: Passing): string {
  return `${exampleFiles(example)}\n\nbecause ${example.because}`
}

/** The files of an example in fences; their names only where they matter. */
function exampleFiles(example: Flagged | Passing): string {
  const files = filesOf(example)
  const named = files.length > 1 || example.path !== undefined
  return files
    .map(({ path, source }) => {
      const format = path.slice(path.lastIndexOf('.') + 1)
      return (named ? `${codeSpan(path)}:\n\n` : '') + fenced(source.trimEnd(), format === 'md' ? 'markdown' : format)
    })
    .join('\n\n')
}
