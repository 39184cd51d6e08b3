import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BaselineEntry, baselineText, compared, entryOf, readBaseline } from '../src/baseline.ts'
import type { Finding } from '../src/rule.ts'

function finding(path: string, fingerprint: string, rule = 'weekday-mismatch', other?: string): Finding {
  const at = { start: 0, end: 1 }
  return {
    rule,
    severity: 'error',
    path,
    message: `${fingerprint} in ${path}`,
    at,
    related: other === undefined ? [] : [{ path: other, at, note: 'there' }],
    suggestions: [],
    guards: [],
    fingerprint,
  }
}

const SEEN = { judged: () => true, exists: () => true }

describe('the suppressions file', () => {
  const entries = [finding('b.md', '2'), finding('a.md', '1'), finding('b.md', '1', 'placeholder')].map(entryOf)

  test('is a line an entry, in one order', async () => {
    await expect(baselineText(entries)).toMatchFileSnapshot('../fixtures/reports/suppressions.json')
    expect(baselineText([...entries].reverse())).toBe(baselineText(entries))
    expect(baselineText([])).toBe('{\n  "version": 1,\n  "findings": {}\n}\n')
  })

  test('is read as it was written', () => {
    const entry = fc.record({ path: fc.string(), rule: fc.string(), fingerprint: fc.string(), message: fc.string() })
    const sorted = (list: readonly BaselineEntry[]) =>
      list.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort()
    fc.assert(
      fc.property(fc.array(entry), (list) => {
        // JSON.parse gives a key “__proto__” as an own one; nothing else is special.
        expect(sorted(readBaseline(baselineText(list)))).toEqual(sorted(list))
      }),
    )
  })

  test.each([
    ['{', /it is not JSON/],
    ['<<<<<<< HEAD\n{}', /marks of a merge conflict/],
    ['{"version":1}', /no "findings"/],
    ['{"version":7,"findings":{}}', /version is 7, and this tool reads version 1/],
    ['{"version":1,"findings":{"a.md":{}}}', /"a\.md" is not a list/],
    ['{"version":1,"findings":{"a.md":[{"rule":"x"}]}}', /an entry of "a\.md" has no rule or no fingerprint/],
  ])('says what is wrong with %s', (text, message) => {
    expect(() => readBaseline(text)).toThrow(message)
  })
})

describe('a finding that stands in the baseline', () => {
  const known = finding('a.md', '1')

  test('is suppressed, once an entry', () => {
    const { findings, suppressed, stale } = compared([known, known], [entryOf(known)], SEEN)
    expect({ findings, suppressed, stale }).toEqual({ findings: [], suppressed: [known, known], stale: [] })
  })

  test('does not hide a second one of the same words, a changed one, or one of another rule', () => {
    const twin = { ...known, at: { start: 5, end: 6 } }
    const others = [finding('a.md', '2'), finding('a.md', '1', 'placeholder'), twin]
    const { findings, suppressed } = compared([known, ...others], [entryOf(known)], SEEN)
    expect(suppressed).toEqual([known])
    expect(findings).toEqual(others)
  })

  test('is known by its other place too', () => {
    const pair = finding('b.md', '1', 'weekday-mismatch', 'a.md')
    expect(compared([pair], [entryOf(known)], SEEN).findings).toEqual([])
  })

  test('is known where its file moved, but not in a copy', () => {
    const there = finding('moved/a.md', '1')
    const gone = { ...SEEN, exists: (path: string) => path !== 'a.md' }
    expect(compared([there], [entryOf(known)], gone)).toEqual({ findings: [], suppressed: [there], stale: [] })
    expect(compared([there], [entryOf(known)], { ...SEEN, judged: () => false }).findings).toEqual([there])
  })
})

test('an entry is stale where its rule looked and found nothing, or its file is gone', () => {
  const entry = entryOf(finding('a.md', '1'))
  expect(compared([], [entry], SEEN).stale).toEqual([entry])
  expect(compared([], [entry], { ...SEEN, judged: () => false }).stale).toEqual([])
  expect(compared([], [entry], { judged: () => false, exists: () => false }).stale).toEqual([entry])
})
