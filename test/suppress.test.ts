import { describe, expect, test } from 'vitest'
import { directivesOf } from '../src/article/directives.ts'
import { parseArticle } from '../src/article/parse.ts'
import { applyFixes } from '../src/fix.ts'
import type { Finding } from '../src/rule.ts'
import { type Judged, silence } from '../src/suppress.ts'

const JUDGED: Judged = {
  known: ['count', 'weekday', 'unused-directive'],
  ran: (rule) => rule !== 'unused-directive',
  everyRule: true,
  unused: 'warning',
}

/** A finding of the rule `weekday` at each “Friday” and of `count` at each “nine” of these articles, but in comments. */
function findingsIn(articles: Readonly<Record<string, string>>): Finding[] {
  return Object.entries(articles).flatMap(([path, source]) =>
    [
      { rule: 'weekday', words: 'Friday' },
      { rule: 'count', words: 'nine' },
    ].flatMap(({ rule, words }) =>
      Array.from(withoutComments(source).matchAll(new RegExp(words, 'g')), ({ index }): Finding => {
        const at = { start: index, end: index + words.length }
        const empty = { related: [], suggestions: [], guards: [] }
        return { rule, severity: 'error', path, message: `${words} ${index}`, at, ...empty, fingerprint: `${index}` }
      }),
    ),
  )
}

function withoutComments(source: string): string {
  return source.replace(/<!--.*?-->/g, (comment) => ' '.repeat(comment.length))
}

/** What is left of the findings in an article (`rule line`), and the reasons given for the others. */
function silenced(source: string, path = 'a.md', findings = findingsIn({ [path]: source })) {
  const directives = new Map([[path, directivesOf(parseArticle(source, path))]])
  const { findings: left, suppressed } = silence(findings, directives, JUDGED)
  const line = ({ at }: Finding) => source.slice(0, at.start).split('\n').length
  return {
    left: left
      .filter(({ rule }) => rule !== 'unused-directive')
      .map((finding) => `${finding.rule} ${line(finding)}`)
      .sort(),
    unused: left.filter(({ rule }) => rule === 'unused-directive'),
    reasons: suppressed.map(({ reason }) => reason),
  }
}

describe('a directive silences', () => {
  test.each([
    [
      'the next paragraph',
      '<!-- lint-articles-disable-next-line weekday -->\nFriday and nine\non Friday.\n\nFriday\n',
      ['count 2', 'weekday 5'],
    ],
    [
      'the next paragraph after a blank line',
      '<!-- lint-articles-disable-next-line weekday -->\n\nFriday\n\nFriday\n',
      ['weekday 5'],
    ],
    ['the next heading', '<!-- lint-articles-disable-next-line weekday -->\n## Friday\n\nFriday\n', ['weekday 4']],
    [
      'a whole list',
      '<!-- lint-articles-disable-next-line weekday -->\n\n- Friday\n- Friday\n  - Friday\n\nFriday\n',
      ['weekday 7'],
    ],
    [
      'a whole table',
      '<!-- lint-articles-disable-next-line weekday -->\n\n| Friday |\n| --- |\n| Friday |\n\nFriday\n',
      ['weekday 7'],
    ],
    ['two rules', '<!-- lint-articles-disable-next-line weekday, count -->\nFriday nine\n', []],
    ['every rule', '<!-- lint-articles-disable-next-line -->\nFriday nine\n', []],
    ['its line', 'Friday <!-- lint-articles-disable-line weekday -->\nFriday\n', ['weekday 2']],
    [
      'what stands between',
      'Friday\n\n<!-- lint-articles-disable weekday -->\n\nFriday\n\n<!-- lint-articles-enable weekday -->\n\nFriday\n',
      ['weekday 1', 'weekday 9'],
    ],
    ['the rest where nothing ends it', 'Friday\n\n<!-- lint-articles-disable -->\n\nFriday\n\nnine\n', ['weekday 1']],
    [
      'one of two until the end',
      '<!-- lint-articles-disable weekday, count -->\n\n<!-- lint-articles-enable count -->\n\nFriday nine\n',
      ['count 5'],
    ],
    ['the article', 'Friday\n\n<!-- lint-articles-disable-file weekday -->\n\nFriday nine\n', ['count 5']],
    ['words', 'Friday morning. Friday night.\n\n<!-- lint-articles-allow weekday "Friday night" -->\n', ['weekday 1']],
    [
      'words over a line break',
      '<!-- lint-articles-allow weekday “on Friday” -->\n\nFriday, on\nFriday.\n',
      ['weekday 3'],
    ],
    ['words twice', 'Friday, nine.\n\n<!-- lint-articles-allow weekday, count "Friday" "nine" -->\n', []],
    ['by front matter', '---\nlint-articles:\n  disable: [weekday]\n---\n\nFriday nine\n', ['count 6']],
    ['by front matter, one rule', '---\nlint-articles:\n  disable: weekday\n---\n\nFriday nine\n', ['count 6']],
    ['by front matter, all rules', '---\nlint-articles: { disable: true }\n---\n\nFriday nine\n', []],
    ['by TOML', '+++\n[lint-articles]\ndisable = ["weekday"]\n+++\n\nFriday nine\n', ['count 6']],
    ['in the front matter', '---\ntitle: Friday\nlint-articles: { disable: [weekday] }\n---\n\nnine\n', ['count 6']],
  ])('%s', (_, source, left) => {
    expect(silenced(source).left).toEqual(left)
    expect(silenced(source).unused.filter(({ message }) => !message.includes('count'))).toEqual([])
  })

  test('in plain text and HTML', () => {
    const text = '%% lint-articles-disable-next-line weekday -- a reason\nFriday\n\nFriday\n'
    expect(silenced(text, 'a.txt')).toEqual({ left: ['weekday 4'], unused: [], reasons: ['a reason'] })
    const html =
      '<p>Friday</p>\n<!-- lint-articles-disable-next-line weekday -- a reason -->\n<ul><li>Friday<li>Friday</ul>\n<p>Friday'
    expect(silenced(html, 'a.html')).toEqual({
      left: ['weekday 1', 'weekday 4'],
      unused: [],
      reasons: ['a reason', 'a reason'],
    })
  })

  test('in MDX', () => {
    const mdx = '{/* lint-articles-disable-next-line weekday -- a reason */}\n\nFriday\n\nFriday\n'
    expect(silenced(mdx, 'a.mdx')).toEqual({ left: ['weekday 5'], unused: [], reasons: ['a reason'] })
  })

  test('a finding in two articles at either place', () => {
    const articles = {
      'a.md': 'Friday\n',
      'b.md': '<!-- lint-articles-disable-file weekday -- checked -->\n\nSaturday\n',
    }
    const [finding] = findingsIn(articles)
    const related = [{ path: 'b.md', at: { start: 55, end: 60 }, note: 'Saturday' }]
    const directives = new Map(
      Object.entries(articles).map(([path, source]) => [path, directivesOf(parseArticle(source, path))]),
    )
    expect(silence([{ ...finding!, related }], directives, JUDGED)).toEqual({
      findings: [],
      suppressed: [{ finding: { ...finding!, related }, reason: 'checked' }],
    })
  })

  test('nothing that kept a file from being linted', () => {
    const source = '<!-- lint-articles-disable-file -->\n\nFriday\n'
    const failed = findingsIn({ 'a.md': source }).map((finding) => ({ ...finding, rule: 'rule-failure' }))
    expect(silenced(source, 'a.md', failed).left).toEqual(['rule-failure 3'])
  })
})

test('a reason may hold commas, quotation marks and dashes', () => {
  const source = '<!-- lint-articles-disable-next-line weekday -- "Friday", says the poster -- twice -->\nFriday\n'
  expect(silenced(source).reasons).toEqual(['"Friday", says the poster -- twice'])
})

describe('an unused directive is a finding, and its fix takes it away', () => {
  test.each([
    [
      'Monday\n\n<!-- lint-articles-disable-next-line weekday -->\n\nMonday\n',
      'weekday finds nothing where lint-articles-disable-next-line silences it',
      'Monday\n\n\nMonday\n',
    ],
    [
      'Monday <!-- lint-articles-disable-line weekday --> night\n',
      'weekday finds nothing where lint-articles-disable-line silences it',
      'Monday night\n',
    ],
    [
      '<!-- lint-articles-disable-file weekday, count -->\n\nFriday\n',
      'count finds nothing where lint-articles-disable-file silences it',
      '<!-- lint-articles-disable-file weekday -->\n\nFriday\n',
    ],
    [
      '<!-- lint-articles-disable-file count, weekday -- why -->\n\nFriday\n',
      'count finds nothing where lint-articles-disable-file silences it',
      '<!-- lint-articles-disable-file weekday -- why -->\n\nFriday\n',
    ],
    [
      '<!-- lint-articles-disable-file weekdy -->\n',
      'lint-articles-disable-file names “weekdy”, and there is no such rule; did you mean "weekday"?',
      '',
    ],
    [
      '<!-- lint-articles-disable-file -->\n\nMonday\n',
      'No rule finds anything where lint-articles-disable-file silences them all',
      '\nMonday\n',
    ],
    [
      'Monday\n\n<!-- lint-articles-disable-next-line weekday -->\n',
      'lint-articles-disable-next-line does nothing: nothing stands after it',
      'Monday\n\n',
    ],
    [
      '<!-- lint-articles-allow weekday -->\n\nFriday\n',
      'lint-articles-allow does nothing: it quotes no words to allow: allow <rule> "words"',
      '\nFriday\n',
    ],
  ])('%j', (source, message, fixed) => {
    const { unused } = silenced(source)
    expect(unused.map((finding) => finding.message)).toEqual([message])
    expect(
      applyFixes(
        source,
        unused.map(({ fix }) => fix!),
      ).source,
    ).toBe(fixed)
  })

  test('both names of a comment in one go', () => {
    const source = 'A\n\n<!-- lint-articles-disable-file weekday, count -->\n\nB\n'
    const { unused } = silenced(source)
    expect(unused).toHaveLength(2)
    expect(
      applyFixes(
        source,
        unused.map(({ fix }) => fix!),
      ).source,
    ).toBe('A\n\n\nB\n')
  })

  test('but not where its rule did not run', () => {
    const directives = new Map([
      ['a.md', directivesOf(parseArticle('<!-- lint-articles-disable-file weekday -->\n', 'a.md'))],
    ])
    expect(silence([], directives, { ...JUDGED, ran: () => false }).findings).toEqual([])
    expect(silence([], directives, JUDGED).findings).toHaveLength(1)
  })

  test('in front matter without a fix', () => {
    const { unused } = silenced('---\nlint-articles: { disable: [weekday] }\n---\n\nMonday\n')
    expect(unused.map(({ message, fix }) => ({ message, fix }))).toEqual([
      { message: 'weekday finds nothing where lint-articles-disable-file silences it', fix: undefined },
    ])
  })
})
