import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Ended, Folder } from './temporary.ts'

const FACTS = `source: town web site
asOf: 2026-11-01
tenures:
  - { office: mayor of Kirkhaven, holder: Tilde Ravn, start: 2023-01-04 }
`
const ARTICLE = '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n'
const MESSAGE =
  'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn has been since 4 January 2023 (town web site, 1 November 2026)'

interface Found {
  readonly message: string
  readonly related: readonly {
    readonly path: string
    readonly location: { readonly start: { readonly line: number } }
  }[]
}
const findingsOf = ({ stdout }: Ended): Found[] =>
  JSON.parse(stdout).files.flatMap((file: { findings: Found[] }) => file.findings)
const told = (ended: Ended) =>
  findingsOf(ended).map(
    ({ message, related }) => `${message} <- ${related.map(({ path, location }) => `${path}:${location.start.line}`)}`,
  )
const run = (files: Record<string, string>, args: readonly string[] = [], cwd = '.') =>
  new Folder({ '.git/HEAD': '', 'content/a.md': ARTICLE, ...files }).lint(['-f', 'json', ...args], { cwd })

describe('a facts file is found', () => {
  test('beside the configuration', () => {
    const files = { 'lint-articles.config.yaml': "paths: ['content']", 'facts.yml': FACTS }
    expect(told(run(files))).toEqual([`${MESSAGE} <- facts.yml:4`])
    expect(told(run(files, ['.'], 'content'))).toEqual([`${MESSAGE} <- ../facts.yml:4`])
  })
  test('on the way up to the repository, where there is no configuration', () => {
    expect(told(run({ 'facts.yml': FACTS }, [], 'content'))).toEqual([`${MESSAGE} <- ../facts.yml:4`])
    expect(told(run({ 'other/facts.yml': FACTS }))).toEqual([])
  })
  test('under the names that the configuration gives', () => {
    const files = {
      'lint-articles.config.yaml': 'facts: [data/town.jsonl]',
      'data/town.jsonl':
        '{"office":"mayor of Kirkhaven","holder":"Tilde Ravn","start":"2023-01-04","asOf":"2026-11-01","source":"town web site"}\n',
      'facts.yml': 'people: 3',
    }
    expect(told(run(files))).toEqual([`${MESSAGE} <- data/town.jsonl:1`])
    const { stderr, code } = run({ 'lint-articles.config.yaml': 'paths: [content]\nfacts: [town.yml]' })
    expect([code, stderr]).toEqual([
      2,
      'lint-articles: lint-articles.config.yaml:2  the facts file "town.yml": the file cannot be read: there is no such file\n',
    ])
  })
  test('and a file of another kind with its name is left alone', () => {
    expect(told(run({ 'facts.json': '{ "cats": ["sleep"] }', 'facts.csv': 'a,b\n1,2\n' }))).toEqual([])
  })
  test('and what is wrong in it ends the run, with its place', () => {
    const { stderr, code } = run({ 'facts.yml': FACTS.replace('2023-01-04', 'soon') })
    expect([code, stderr]).toEqual([
      2,
      'lint-articles: facts.yml:4:62  "start" is "soon", but should be a date like 2024-03-01, 2024-03 or 2024\n',
    ])
  })
})

describe('a finding against a declared fact', () => {
  test('shows the line of the facts file in every report', () => {
    const folder = new Folder({ 'facts.yml': FACTS, 'a.md': ARTICLE })
    const formats = [
      'stylish',
      'compact',
      'sarif',
      'github',
      'gitlab',
      'junit',
      'checkstyle',
      'rdjson',
      'markdown',
      'html',
    ]
    const { stdout, code } = folder.lint(formats.flatMap((name) => ['-f', `${name}:out.${name}`]))
    expect([stdout, code]).toEqual(['', 1])
    for (const name of formats) expect(folder.read(`out.${name}`), name).toContain('facts.yml')
  })
  test('is silenced and written down like any other', () => {
    const silenced = ARTICLE.replace(
      'Kirkhaven',
      '<!-- lint-articles-disable-next-line declared-fact-violation -- a joke -->\n\nKirkhaven',
    )
    expect(told(run({ 'facts.yml': FACTS, 'content/a.md': silenced }))).toEqual([])
    const folder = new Folder({ 'facts.yml': FACTS, 'a.md': ARTICLE })
    expect(folder.lint(['--suppress-all']).code).toBe(0)
    expect(folder.lint([]).code).toBe(0)
    folder.write('a.md', ARTICLE.replace('Osman Diallo', 'Ida Berg'))
    expect(folder.lint([]).code).toBe(1)
  })
  test('heeds the titles and names of the configuration', () => {
    const keeper = FACTS.replace('mayor of Kirkhaven', 'lighthouse keeper of Kirkhaven')
    const files = { 'facts.yml': keeper, 'content/a.md': ARTICLE.replace('Mayor', 'Lighthouse Keeper') }
    expect(told(run(files))).toEqual([])
    const titles = 'patterns: { offices: [{ title: lighthouse keeper }] }\n'
    expect(told(run({ ...files, 'lint-articles.config.yaml': titles }))).toHaveLength(1)
    const aliases = `${titles}aliases: [[Tilde Ravn, Osman Diallo]]\n`
    expect(told(run({ ...files, 'lint-articles.config.yaml': aliases }))).toEqual([])
  })
  test('can be switched off', () => {
    expect(told(run({ 'facts.yml': FACTS }, ['--skip', 'declared-fact-violation']))).toEqual([])
  })
})

describe('a facts file that changed', () => {
  test('is compared with all articles, and its line is where the finding stands', () => {
    const folder = new Folder({
      'facts.yml': FACTS.replace('Tilde Ravn', 'Osman Diallo'),
      'a.md': ARTICLE,
      'b.md': 'Nothing.\n',
    })
    for (const args of [
      ['init', '-q'],
      ['add', '-A'],
      ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', 'commit', '-q', '-m', 'x'],
    ])
      folder.run('git', args)
    expect(folder.lint(['--changed', '-f', 'compact']).stdout).toBe('')
    folder.write('facts.yml', FACTS)
    for (const flags of [['--changed'], ['--changed-lines'], ['--changed', '--no-corpus']])
      expect(folder.lint([...flags, '-f', 'compact']).stdout, flags.join()).toBe(
        `facts.yml:4:5: error declared-fact-violation ${MESSAGE} (“here” is line 5 of a.md) (see a.md:5:1)\n`,
      )
  })
})

describe('facts check', () => {
  const check = (files: Record<string, string>, ...args: string[]) =>
    new Folder(files).lint(['facts', 'check', ...args])

  test('says how much there is where nothing is wrong', () => {
    const { stdout, code } = check({ 'facts.yml': `${FACTS}people:\n  - { name: Tilde Ravn }\n` })
    expect([stdout, code]).toEqual(['facts.yml: 1 tenure, 1 person\n', 0])
  })
  test('tells overlaps, and ends with 1', () => {
    const overlap = `${FACTS}  - { office: mayor of Kirkhaven, holder: Gil Abernathy, start: 2015, end: 2023-02-01 }\n`
    const { stdout, code } = check({ 'x.yml': overlap }, 'x.yml')
    expect(code).toBe(1)
    expect(stdout).toContain('x.yml:4:5  warning  mayor of Kirkhaven: Gil Abernathy')
  })
  test('tells errors, and ends with 2', () => {
    expect(check({ 'facts.yml': 'tenures: [{ office: mayor }]' }).code).toBe(2)
    expect(check({}).stderr).toMatch(/there is no facts file here/)
    expect(check({}, 'no.yml').stderr).toMatch(/"no\.yml": the file cannot be read/)
  })
})

describe('facts show', () => {
  const folder = new Folder({ 'facts.yml': FACTS })
  test('gives an office with its holders, bundled or declared', () => {
    expect(folder.lint(['facts', 'show', 'mayor of Kirkhaven']).stdout).toBe(
      'mayor of Kirkhaven\n  Tilde Ravn, since 4 January 2023  town web site, 1 November 2026  (facts.yml:4)\n',
    )
    expect(folder.lint(['facts', 'show', 'prime minister of Iraq']).stdout).toMatch(
      /^ {2}Mustafa Al-Kadhimi, 6 May 2020 to 27 October 2022 +Wikidata, 2 August 2022/m,
    )
  })
  test('gives JSON, and says so where nothing is known', () => {
    expect(JSON.parse(folder.lint(['facts', 'show', 'Tilde Ravn', '-f', 'json']).stdout)).toHaveLength(1)
    const { stderr, code } = folder.lint(['facts', 'show', 'mayor of Nowhere'])
    expect([stderr, code]).toEqual([expect.stringContaining('nothing is known of "mayor of Nowhere"'), 1])
  })
})

describe('facts import', () => {
  const folder = new Folder({
    'result.csv':
      'officeLabel,personLabel,start,startPrecision,end,endPrecision\nmayor of Sund,Ida Berg,2010-05-01,9,2014-05-01,11\n',
  })
  test('writes a facts file that check accepts', () => {
    const { stdout, stderr, code } = folder.lint([
      'facts',
      'import',
      'result.csv',
      '--as-of',
      '2026-11-20',
      '-o',
      'facts.yml',
    ])
    expect([stdout, stderr, code]).toEqual([
      '',
      'lint-articles: mayor of Sund: nobody after Ida Berg (2010 to 1 May 2014)\n',
      0,
    ])
    expect(folder.read('facts.yml')).toBe(
      '# Written by lint-articles facts import from result.csv: 1 tenure.\n\nsource: Wikidata\nasOf: 2026-11-20\ntenures:\n  - { office: mayor of Sund, holder: Ida Berg, start: "2010", end: 2014-05-01 }\n',
    )
    expect(folder.lint(['facts', 'check']).stdout).toBe('facts.yml: 1 tenure\n')
  })
  test('reads standard input, which has no date', () => {
    const input = folder.read('result.csv')
    expect(folder.lint(['facts', 'import', '-'], { input }).stderr).toMatch(/--as-of/)
    expect(folder.lint(['facts', 'import', '-', '--as-of', '2026-01-01'], { input }).stdout).toContain(
      'asOf: 2026-01-01',
    )
  })
  test('prints the query', () => {
    expect(folder.lint(['facts', 'import', '--query']).stdout).toContain('?personLabel')
    expect(folder.lint(['facts', 'import']).stderr).toMatch(/takes a result, or --query/)
  })
})

describe('the JSON Schema of facts files', () => {
  const schema = JSON.parse(readFileSync('dist/facts.schema.json', 'utf8'))
  test('is shipped, and knows both forms', () => {
    const [mapping, list] = schema.anyOf
    expect(Object.keys(mapping.properties)).toEqual(
      expect.arrayContaining(['source', 'asOf', 'tenures', 'people', 'dates']),
    )
    expect(list.items.anyOf[0].properties.type.const).toBe('tenure')
  })
  test('is what the command prints', () => {
    expect(JSON.parse(new Folder().lint(['facts', '--schema']).stdout)).toEqual(schema)
  })
})
