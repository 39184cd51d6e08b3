import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { Folder } from './temporary.ts'

// A plug-in as people write one: against the package as npm packs and installs it, checked by TypeScript, run by the command.

const TSC = resolve('node_modules/typescript/bin/tsc')
const EXAMPLE = readFileSync('fixtures/plugin/harbour-depth.ts', 'utf8')
const ARTICLE = 'The harbour of Lindal is 12 metres deep.\n\n“The harbour of Lindal is 9 metres deep,” said Ada Lind.\n'

describe('a plug-in', () => {
  const site = new Folder({
    'package.json': '{ "name": "site", "private": true, "type": "module" }',
    'articles/a.md': ARTICLE,
    'rules/harbour-depth.ts': EXAMPLE,
    'lint-articles.config.yaml': 'plugins: [./rules/harbour-depth.js]\n',
  })
  const compiled = (file: string) =>
    site.run(process.execPath, [
      TSC,
      ...'--strict --exactOptionalPropertyTypes --module nodenext --target es2022 --types'.split(' '),
      '',
      file,
    ])
  const lint = (...args: string[]) => site.run(join(site.path, 'node_modules/.bin/lint-articles'), args)

  beforeAll(() => {
    const packed = site.run('npm', ['pack', '--ignore-scripts', '--silent', resolve('.')])
    expect(packed.stderr).toBe('')
    const installed = site.run('npm', ['install', '--offline', '--silent', `./${packed.stdout.trim()}`])
    expect(installed.code, installed.stderr).toBe(0)
  }, 120_000)

  test('is checked by TypeScript against the types in the package', () => {
    const checked = compiled('rules/harbour-depth.ts')
    expect(checked.stdout).toBe('')
    expect(checked.code).toBe(0)
  }, 60_000)

  test('that asks for a field its claims do not have is told so', () => {
    site.write('rules/wrong.ts', EXAMPLE.replaceAll('value.metres', 'value.fathoms'))
    const checked = compiled('rules/wrong.ts')
    expect(checked.stdout).toContain("Property 'fathoms' does not exist on type 'Depth'")
    expect(checked.code).not.toBe(0)
  }, 60_000)

  test('brings its rule, whose findings are weakened as all others are', () => {
    const ended = lint('-f', 'compact', '--only', 'harbour-depth-conflict')
    expect(ended.stderr).toBe('')
    expect(ended.stdout).toContain(
      'articles/a.md:3:6: warning harbour-depth-conflict The harbour of Lindal is 9 metres deep here, 12 above',
    )
  }, 30_000)

  test('brings claims, which claims and trace show', () => {
    expect(lint('claims', '--kind', 'harbour-depth', 'articles/a.md').stdout).toMatch(
      /1:5 +harbour-depth +harbour of Lindal is 12 metres deep +\{"harbour":"Lindal","metres":12\}\n.*quoted/,
    )
    expect(lint('trace', 'Lindal').stdout).toContain('harbour-depth')
    expect(lint('rules').stdout).toContain('harbour-depth-conflict')
  }, 30_000)

  test('heeds the settings for quotations', () => {
    site.write('lint-articles.config.yaml', 'plugins: [./rules/harbour-depth.js]\nquotes: skip\n')
    expect(lint('-f', 'compact', '--only', 'harbour-depth-conflict').stdout).not.toContain('harbour-depth-conflict')
  }, 30_000)

  test('can be tried with its own examples', () => {
    site.write(
      'try.mjs',
      `import { lintExample } from 'lint-articles'
      import plugin from './rules/harbour-depth.js'
      const [rule] = plugin.rules
      console.log(lintExample(rule, rule.examples.flags[0]).findings[0].message)
      console.log(lintExample(rule, rule.examples.passes[0]).findings.length)`,
    )
    expect(site.run(process.execPath, ['try.mjs']).stdout).toBe(
      'The harbour of Lindal is 9 metres deep here, 12 above\n0\n',
    )
  }, 30_000)

  test('is a package as well', () => {
    site.write('node_modules/lint-articles-plugin-tides/package.json', '{ "type": "module", "exports": "./index.js" }')
    site.write('node_modules/lint-articles-plugin-tides/index.js', site.read('rules/harbour-depth.js'))
    site.write('lint-articles.config.yaml', 'plugins: [lint-articles-plugin-tides]\n')
    expect(lint('-f', 'compact').stdout).toContain('harbour-depth-conflict')
  }, 30_000)
})

describe('what is no plug-in is told with its line', () => {
  const claim = (kind: string) => `{ kind: '${kind}', read: () => [] }`
  test.each([
    [`export default { claims: [{ read() {} }] }`, 'its claims should be made with defineClaim, but one has no kind'],
    [`export default { claims: [{ kind: 'tide' }] }`, 'but "tide" has no read'],
    [`export default { claims: [${claim('date')}] }`, 'brings claims "date", but there are such already'],
    [`export default { claims: [${claim('tide')}, ${claim('tide')}] }`, 'brings claims "tide", but there are such'],
    [`export default { rules: [{ id: 'x' }] }`, 'the rule "x" has no check'],
    [`throw new Error('no coffee')`, 'cannot be loaded: no coffee'],
  ])('%s', (text, message) => {
    const folder = new Folder({
      'a.md': 'The tide is low.\n',
      'lint-articles.config.yaml': 'rules: {}\nplugins:\n  - ./tide.mjs\n',
      'tide.mjs': text,
    })
    const { code, stderr } = folder.lint([])
    expect(stderr).toContain('lint-articles.config.yaml:3  the plug-in "./tide.mjs"')
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
