import { describe, expect, test } from 'vitest'
import { type Ended, Folder } from './temporary.ts'

const WRONG_DAY = 'Doors open on Friday, 4 February 2023.\n'
const found = ({ stdout }: Ended): string[] =>
  JSON.parse(stdout).files.flatMap((file: { path: string; findings: { rule: string; severity: string }[] }) =>
    file.findings.map(({ rule, severity }) => `${file.path} ${rule} ${severity}`),
  )
const articles = { 'a.md': WRONG_DAY, 'old/b.md': WRONG_DAY }
const run = (files: Record<string, string>, args: readonly string[] = []) =>
  new Folder({ ...articles, ...files }).lint(['--format', 'json', ...args])

const YAML = `
ignores: ['*.txt']
rules:
  weekday-mismatch: warning
overrides:
  - files: ['old/**']
    rules: { weekday-mismatch: info }
`
const JSON_TEXT = JSON.stringify({
  ignores: ['*.txt'],
  rules: { 'weekday-mismatch': 'warn' },
  overrides: [{ files: ['old/**'], rules: { 'weekday-mismatch': 'info' } }],
})

describe('a configuration is read', () => {
  test.each([
    ['lint-articles.config.yaml', YAML],
    ['lint-articles.config.json', JSON_TEXT],
    ['lint-articles.config.json', JSON.stringify(JSON.parse(JSON_TEXT), null, '\t')],
    ['lint-articles.config.mjs', `export default ${JSON_TEXT}`],
    ['lint-articles.config.js', `module.exports = ${JSON_TEXT}`],
    ['package.json', `{ "name": "x", "lint-articles": ${JSON_TEXT} }`],
  ])('from %s', (name, text) => {
    const ended = run({ [name]: text, 'c.txt': WRONG_DAY })
    expect(ended.stderr).toBe('')
    expect(found(ended)).toEqual(['a.md weekday-mismatch warning', 'old/b.md weekday-mismatch info'])
    expect(ended.code).toBe(0)
  })

  test('from a folder above, up to the repository; patterns count from there', () => {
    const folder = new Folder({ ...articles, '.git/HEAD': '', 'lint-articles.config.yaml': YAML })
    const ended = folder.lint(['-f', 'json'], { cwd: 'old' })
    expect(found(ended)).toEqual(['b.md weekday-mismatch info'])
  })

  test('with --config from anywhere, with --no-config not at all', () => {
    expect(
      found(run({ 'conf/mine.yaml': 'rules: { weekday-mismatch: off }' }, ['--config', 'conf/mine.yaml'])),
    ).toEqual([])
    expect(found(run({ 'lint-articles.config.yaml': YAML }, ['--no-config']))).toHaveLength(2)
  })

  test('the command line beats it', () => {
    const ended = run({ 'lint-articles.config.yaml': YAML }, ['--rule', 'weekday-mismatch:error'])
    expect(found(ended)).toEqual(['a.md weekday-mismatch error', 'old/b.md weekday-mismatch error'])
  })
})

describe('a broken configuration is told with its line, exit 2', () => {
  test.each([
    [
      'json',
      '{\n  "rules": {\n    "weekday": "error"\n  }\n}',
      ':3  there is no rule "weekday"; did you mean "weekday-mismatch"?',
    ],
    [
      'yaml',
      'rules:\n  weekday-mismatch: error\n  imposible-date: off\n',
      ':3  there is no rule "imposible-date"; did you mean "impossible-date"?',
    ],
    ['yaml', 'ignores: []\nrulez: {}\n', ':2  there is no field "rulez"; did you mean "rules"?'],
    [
      'yaml',
      'rules:\n  weekday-mismatch: loud\n',
      ':2  "rules.weekday-mismatch" is "loud", but should be off, info, warning or error',
    ],
    ['yaml', 'rules:\n  weekday-mismatch: [error, {}]\n', ':2  the rule "weekday-mismatch" has no options'],
    ['yaml', 'overrides:\n  - files: [a]\n    rule: {}\n', ':3  there is no field "rule"; did you mean "rules"?'],
    ['yaml', 'now: tomorrow\n', ':1  "now" is "tomorrow", but should be a date like 2026-01-31'],
    ['yaml', 'rules:\n  a: [\n', ' is no YAML: '],
    ['json', '{\n  "rules": {},\n}', ':3  is no JSON: '],
    ['json', '[]', '  the configuration is [], but should be a mapping of fields to values'],
    ['mjs', 'export default {\n  rules: {\n    weekday: "off" } }', ':3  there is no rule "weekday"'],
    ['mjs', 'export const rules = {}', '  the configuration has no default export'],
    ['mjs', 'throw new Error("no coffee")', '  the configuration cannot be loaded: no coffee'],
    ['yaml', 'plugins: [./gone.mjs]\n', ':1  the plug-in "./gone.mjs" cannot be loaded: there is no such file'],
    ['yaml', 'plugins: [not-there]\n', ':1  the plug-in "not-there" cannot be loaded: there is no such package here'],
  ])('%s %j', (ending, text, message) => {
    const { code, stdout, stderr } = run({ [`lint-articles.config.${ending}`]: text })
    expect(stderr).toContain(`lint-articles: lint-articles.config.${ending}`)
    expect(stderr).toContain(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })

  test('a file that is not there', () => {
    expect(run({}, ['--config', 'gone.yaml']).stderr).toContain(
      'gone.yaml  the configuration cannot be read: there is no such file',
    )
  })
})

const rule = (id: string, check: string) => `
export default {
  id: '${id}', summary: 'Flags every article.', docs: '', severity: 'warning', scope: 'article',
  examples: { flags: [], passes: [] },
  ${check}
}`

describe('plug-ins', () => {
  test('bring rules from a path or a package', () => {
    const ended = run({
      'lint-articles.config.yaml':
        'plugins: [./rules/mine.mjs, lint-articles-plugin-x]\nrules: { weekday-mismatch: off, theirs: error }',
      'rules/mine.mjs': rule('mine', `*check({ article }) { yield { message: 'seen', at: { start: 0, end: 5 } } },`),
      'node_modules/lint-articles-plugin-x/package.json': '{ "type": "module", "exports": "./index.js" }',
      'node_modules/lint-articles-plugin-x/index.js': rule(
        'theirs',
        `*check() { yield { message: 'seen too', at: { start: 0, end: 5 } } },`,
      ),
    })
    expect(ended.stderr).toBe('')
    expect(found(ended)).toEqual([
      'a.md mine warning',
      'a.md theirs error',
      'old/b.md mine warning',
      'old/b.md theirs error',
    ])
  })

  test('one that throws is a finding with its name, and the other rules go on', () => {
    const ended = run({
      'lint-articles.config.yaml': 'plugins: [./mine.mjs]',
      'mine.mjs': rule('mine', `check() { throw new Error('no coffee') },`),
    })
    expect(found(ended)).toEqual([
      'a.md rule-failure error',
      'a.md weekday-mismatch error',
      'old/b.md rule-failure error',
      'old/b.md weekday-mismatch error',
    ])
    expect(ended.stdout).toContain('the rule \\"mine\\" failed here, the others went on: no coffee')
    expect(ended.code).toBe(1)
  })

  test.each([
    ['export default 1', 'its default export is no rule'],
    ['export default { id: "x" }', 'the rule "x" has no check'],
    [rule('weekday-mismatch', 'check() { return [] },'), 'brings a rule "weekday-mismatch", but there is one already'],
  ])('that are none are told: %j', (text, message) => {
    const { code, stderr } = run({ 'lint-articles.config.yaml': 'plugins: [./mine.mjs]', 'mine.mjs': text })
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
