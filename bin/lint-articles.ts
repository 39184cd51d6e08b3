import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { RULES } from '../rules/index.ts'
import { formatOf } from '../src/article/parse.ts'
import { lintSource } from '../src/lint.ts'
import { lineMap } from '../src/text.ts'

// A first way to run it; the real command line takes its place.
const paths: string[] = []
let only: string | undefined
let json = false
for (let i = 2; i < process.argv.length; i++) {
  const arg = process.argv[i]!
  if (arg === '--only') only = process.argv[++i]
  else if (arg === '--format') json = process.argv[++i] === 'json'
  else paths.push(arg)
}
const files = paths.flatMap(function walk(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => (name.startsWith('.') || name === 'node_modules' ? [] : walk(join(path, name))))
    .filter((file) => formatOf(file) !== undefined)
})
const settings = RULES.filter((rule) => only === undefined || only.split(',').includes(rule.id)).map((rule) => ({
  rule,
  severity: rule.severity,
  options: {},
}))
const report = files.map((path) => {
  const source = readFileSync(path, 'utf8')
  const { findings, failures } = lintSource(source, path, settings)
  for (const failure of failures) console.error(failure)
  const lines = lineMap(source)
  const location = (at: { start: number; end: number }) => ({
    start: lines.positionAt(at.start),
    end: lines.positionAt(at.end),
  })
  return {
    path,
    findings: findings.map((finding) => ({
      ...finding,
      location: location(finding.at),
      related: finding.related.map((other) => ({
        path: other.path,
        message: other.note,
        location: location(other.at),
      })),
      words: source.slice(finding.at.start, finding.at.end),
    })),
  }
})
if (json) console.log(JSON.stringify({ version: 1, files: report }, null, 1))
else
  for (const file of report)
    for (const f of file.findings)
      console.log(
        `${file.path}:${f.location.start.line}:${f.location.start.column} ${f.severity} ${f.rule} ${f.message} {${f.guards}} «${f.words}» ${f.related.map((r) => `↔ ${r.location.start.line}:${r.location.start.column}`).join(' ')}`,
      )
