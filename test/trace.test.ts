import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'
import { drawnTrace, trace, traceJson } from '../src/report/trace.ts'

const SOURCES: Readonly<Record<string, string>> = {
  'harbour.md': `# Harbour opens

Mayor Zoë Halvorsen-Reyes opened the harbour on Friday, 4 February 2023. It cost 1,200 crowns a day.

Halvorsen-Reyes’s successor was not there.
`,
  'railway.md': 'The railway cost 1200 crowns. The 12,000 guests asked for Zoe Halvorsen-Reyes.\n',
}
const settings = RULES.map((rule) => ({ rule, severity: rule.severity, options: rule.options?.parse({}) ?? {} }))
const linted = Object.entries(SOURCES).map(([path, source]) => lintSource(source, path, settings))
const articles = linted.map(({ article, claims }) => ({ path: article.path, claims }))
const findings = linted.flatMap((one) => one.findings)
const sourceOf = (path: string) => SOURCES[path]!
const traced = (query: string) => trace(query, articles, RULES, findings)
const words = (query: string) => traced(query).map(({ path, words }) => `${path}: ${words}`)

describe('trace finds', () => {
  test('a name without regard to case, accents and possessives', () => {
    const names = words('zoe halvorsen-reyes')
    expect(names).toContain('harbour.md: Zoë Halvorsen-Reyes')
    expect(names).toContain('railway.md: Zoe Halvorsen-Reyes')
    expect(words('HALVORSEN')).toHaveLength(3)
  })

  test('the other forms of a name that mean the same person', () => {
    expect(words('Zoë Halvorsen-Reyes')).toContain('harbour.md: Halvorsen-Reyes')
  })

  test('a number however it is grouped, and no other number', () => {
    expect(words('1200')).toEqual(['harbour.md: 1,200', 'railway.md: 1200'])
    expect(words('1,200')).toEqual(words('1200'))
    expect(words('200')).toEqual([])
  })

  test('nothing for a query without a word', () => {
    expect(words(' – ')).toEqual([])
    expect(drawnTrace('–', [], sourceOf, { color: false, width: 80 })).toBe('“–” stands in no article\n')
  })
})

test('trace names the claims at a place, the rules that compare them and the findings', () => {
  const [place] = traced('2023')
  const dated = place!.claims.find(({ kind }) => kind === 'dated-weekday')
  expect(dated?.rules).toContain('weekday-mismatch')
  expect(place!.findings.map(({ rule }) => rule)).toContain('weekday-mismatch')
})

test('trace draws each place', () => {
  const text = drawnTrace('2023', traced('2023'), sourceOf, { color: false, width: 80 })
  expect(text).toContain('harbour.md:3:68\n')
  expect(text).toMatch(/dated-weekday .*\n +compared by .*weekday-mismatch/)
  expect(text).toContain('error  4 February 2023 is a Saturday, not a Friday  weekday-mismatch')
  expect(text.endsWith('“2023” stands once in one article\n')).toBe(true)
})

test('trace for programs gives lines and columns', () => {
  const [place] = JSON.parse(traceJson(traced('2023'), sourceOf))
  expect(place).toMatchObject({
    path: 'harbour.md',
    words: '2023',
    location: { start: { line: 3, column: 68 }, end: { line: 3, column: 72 } },
  })
})
