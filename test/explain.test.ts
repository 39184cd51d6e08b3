import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { lintExample } from '../src/report/example.ts'
import { explain, reportLines } from '../src/report/explain.ts'
import { rulesPage } from '../src/report/rules-page.ts'
import { defineRule } from '../src/rule.ts'

const rule = defineRule({
  id: 'capital-conflict',
  summary: 'Two towns are called the capital.',
  docs: `
A country has one capital, so a reader who meets two of them cannot trust either. The rule compares the towns that are called *the capital* in the article's own voice.

- It is silent about former capitals.
- It is silent about quotations, since a speaker may err, and a linter that corrects what people said would be of no use to anybody.
`,
  severity: 'error',
  scope: 'article',
  options: z.object({
    words: z.array(z.string()).default(['capital']).describe('What a capital is called.'),
  }),
  *check({ article }) {
    const first = article.source.indexOf('Lindal')
    const second = article.source.indexOf('Berg')
    if (first === -1 || second === -1) return
    yield {
      message: 'Berg is the capital here but Lindal is above',
      at: { start: second, end: second + 4 },
      related: [{ at: { start: first, end: first + 6 }, note: 'Lindal is the capital' }],
    }
  },
  examples: {
    flags: [
      {
        article: 'The capital, Lindal, lies on a river.\n\nBerg, the capital, has ``two`` harbours.\n',
        at: 'Berg',
        related: ['Lindal'],
        message: 'Berg is the capital here but Lindal is above',
      },
    ],
    passes: [{ article: 'Berg was the capital before.', path: 'berg.txt', because: 'one town is named' }],
  },
})

test('a rule is explained on a terminal with what the linter prints', async () => {
  await expect(explain(rule, { color: false, width: 80 })).toMatchFileSnapshot('../fixtures/reports/explain.txt')
})

test('the page of all rules shows what the linter prints', async () => {
  await expect(rulesPage([rule])).toMatchFileSnapshot('../fixtures/reports/rules-page.txt')
})

describe('a rule across articles', () => {
  const across = defineRule({
    id: 'harbour-year-conflict',
    summary: 'Two articles give the harbour two years.',
    docs: '',
    severity: 'error',
    scope: 'corpus',
    *check({ articles }) {
      const [first, second] = articles.map(({ path }) => {
        const start = path === 'a.md' ? 13 : 22
        return { path, at: { start, end: start + 4 } }
      })
      if (first === undefined || second === undefined) return
      yield { message: 'Two years', ...second, related: [{ ...first, note: 'the first one' }] }
    },
    examples: { flags: [], passes: [] },
  })
  const folder = { 'b.md': 'The harbour opened in 1999.\n' }

  test('sees all files of an example, whatever their order, and its finding names both', () => {
    const { findings } = lintExample(across, { article: 'It opened in 1998.\n', path: 'a.md', folder })
    expect(findings.map(({ path, at, related }) => ({ path, at, others: related.map((other) => other.path) }))).toEqual(
      [{ path: 'b.md', at: { start: 22, end: 26 }, others: ['a.md'] }],
    )
    const turned = lintExample(across, {
      article: folder['b.md'],
      path: 'b.md',
      folder: { 'a.md': 'It opened in 1998.\n' },
    })
    expect(turned.findings).toEqual(findings)
  })

  test('is drawn with the name of the other file', () => {
    const linted = lintExample(across, { article: 'It opened in 1998.\n', path: 'a.md', folder })
    expect(reportLines(linted, 80).split('\n').slice(3)).toEqual([
      '    1 │ The harbour opened in 1999.',
      '      │                       ^^^^',
      '  a.md:1:14',
      '    1 │ It opened in 1998.',
      '      │              ---- the first one',
    ])
  })

  test('is silenced in either file', () => {
    const silenced = { 'b.md': `<!-- lint-articles-disable-file harbour-year-conflict -->\n\n${folder['b.md']}` }
    expect(lintExample(across, { article: 'It opened in 1998.\n', path: 'a.md', folder: silenced }).findings).toEqual(
      [],
    )
  })
})

describe('npm run new-rule', () => {
  let folder: string
  const run = (id: string) =>
    execFileSync(process.execPath, [join(process.cwd(), 'scripts/new-rule.mjs'), id], { cwd: folder, stdio: 'pipe' })

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-rule-'))
    cpSync('rules/index.ts', join(folder, 'rules/index.ts'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('writes the rule and its line, in the order of the names', () => {
    run('zoo-animal-conflict')
    run('aardvark-conflict')
    expect(readFileSync(join(folder, 'rules/aardvark-conflict.ts'), 'utf8')).toContain("id: 'aardvark-conflict'")
    const index = readFileSync(join(folder, 'rules/index.ts'), 'utf8')
    expect(index.indexOf("'./aardvark-conflict.ts'")).toBeLessThan(index.indexOf("'./zoo-animal-conflict.ts'"))
    expect(index).toMatch(
      /RULES: readonly AnyRule\[\] = \[\n {2}aardvarkConflict,\n(?: .*\n)* {2}zooAnimalConflict,\n\]/,
    )
  })

  test('does not overwrite a rule, and wants a name in kebab-case', () => {
    expect(() => run('aardvark-conflict')).toThrow(/exists already/)
    expect(() => run('BirthDate')).toThrow(/kebab-case/)
  })
})
