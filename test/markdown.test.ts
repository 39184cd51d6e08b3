import { describe, expect, test } from 'vitest'
import type { Article } from '../src/article/article.ts'
import { parseArticle } from '../src/article/parse.ts'
import { OBJECT } from '../src/article/prose.ts'
import { misplaced } from './positions.ts'

/** The blocks of an article, one a line: role, what it is in, text. */
function outline(article: Article): string[] {
  return article.blocks.map(({ role, level, quoted, label, section, text }) =>
    [
      `${role}${level ?? ''}${label === undefined ? '' : `(${label})`}${quoted ? ' quoted' : ''}`,
      text.replaceAll(OBJECT, '□'),
      ...(section === undefined ? [] : [`under ${section.text}`]),
    ].join(' | '),
  )
}

function read(source: string, path = 'article.md'): Article {
  const article = parseArticle(source, path)
  expect(misplaced(article)).toEqual([])
  return article
}

const texts = (source: string, path?: string) => outline(read(source, path))

describe('blocks', () => {
  test('headings open sections, and every block knows its own', () => {
    expect(texts('Lead.\n\n# Water\n\nOne.\n\nTwo\n---\n\n> Quote.\n')).toEqual([
      'paragraph | Lead.',
      'heading1 | Water',
      'paragraph | One. | under Water',
      'heading2 | Two',
      'paragraph quoted | Quote. | under Two',
    ])
  })

  test('dashes under a long paragraph make no heading of it', () => {
    const long =
      'The council met on Monday to talk about the bridge that has been closed since the flood in the spring of 2019.'
    expect(texts(`${long}\n---\nNext.`)).toEqual([`paragraph | ${long}`, 'paragraph | Next.'])
  })

  test('a list knows its items, their numbers, boxes and depth, and what announces it', () => {
    const article = read(
      'Three steps:\n\n3. Dig\n4. Fill\n   - [x] sand\n   - [ ] stone\n\n     More stone.\n5. Rest\n',
    )
    const [outer, inner] = article.lists
    expect(article.lists).toHaveLength(2)
    expect(outer).toMatchObject({ ordered: true, first: 3, depth: 1 })
    expect(outer?.before?.text).toBe('Three steps:')
    expect(
      outer?.items.map(({ number, position, blocks }) => [number, position, blocks.map(({ text }) => text)]),
    ).toEqual([
      [3, 0, ['Dig']],
      [4, 1, ['Fill']],
      [5, 2, ['Rest']],
    ])
    expect(inner).toMatchObject({ ordered: false, depth: 2, parent: outer?.items[1] })
    expect(inner?.before?.text).toBe('Fill')
    expect(inner?.items.map(({ checked, blocks }) => [checked, blocks.map(({ text }) => text)])).toEqual([
      [true, ['sand']],
      [false, ['stone', 'More stone.']],
    ])
    expect(article.blocks.map(({ role }) => role)).toEqual([
      'paragraph',
      'item',
      'item',
      'item',
      'item',
      'item',
      'item',
    ])
  })

  test('a rule or another list between announces nothing', () => {
    expect(read('Text:\n\n***\n\n- a\n').lists[0]?.before).toBeUndefined()
    expect(read('- a\n\n1. b\n').lists[1]?.before).toBeUndefined()
    expect(read('Text:\n\n<!-- note -->\n\n- a\n').lists[0]?.before?.text).toBe('Text:')
  })

  test('a sentence that begins with a year is no list', () => {
    const article = read('1986. What a season that was.\n\nNext.\n')
    expect(article.lists).toEqual([])
    expect(outline(article)).toEqual(['paragraph | 1986. What a season that was.', 'paragraph | Next.'])
  })

  test('a table has rows and columns, a header, and what announces it', () => {
    const article = read('Results:\n\n| City | Votes |\n|---|--:|\n| Basra | 1,\\|200 |\n| `x` | |\n')
    const [table] = article.tables
    expect(table).toMatchObject({ hasHeader: true, before: { text: 'Results:' } })
    expect(
      table?.rows.map((row) => row.map(({ block, row, column, header }) => [block.text, row, column, header])),
    ).toEqual([
      [
        ['City', 0, 0, true],
        ['Votes', 0, 1, true],
      ],
      [
        ['Basra', 1, 0, false],
        ['1,|200', 1, 1, false],
      ],
      [
        [OBJECT, 2, 0, false],
        ['', 2, 1, false],
      ],
    ]) // prettier-ignore
    expect(table?.rows[1]?.[0]?.block.cell).toBe(table?.rows[1]?.[0])
  })

  test('a line without a bar under a table is a paragraph', () => {
    const article = read('| a | b |\n|---|---|\n| 1 | 2 |\nThat was the table.\n')
    expect(article.tables[0]?.rows).toHaveLength(2)
    expect(outline(article).at(-1)).toBe('paragraph | That was the table.')
  })

  test('a table glued under a list item is a table', () => {
    const article = read('- Water\n- Food and\n  drink\nCity | Votes\n---|---\nBasra | 12\n')
    expect(article.lists[0]?.items).toHaveLength(2)
    expect(article.tables[0]?.rows.map((row) => row.map(({ block }) => block.text))).toEqual([
      ['City', 'Votes'],
      ['Basra', '12'],
    ])
    expect(article.tables[0]?.rows[0]?.[0]?.block.item).toBeUndefined()
  })

  test('captions stand under pictures', () => {
    expect(texts('![A *wide* river](r.png)\n\n*The river in May.*\n\n*Not a caption.*\n')).toEqual([
      'paragraph | □',
      'alt | A wide river',
      'caption | The river in May.',
      'paragraph | Not a caption.',
    ])
    expect(texts('![](r.png)\n*The river in May.*\n')).toEqual(['caption | □ The river in May.'])
  })

  test('code blocks are no prose, footnotes have a label', () => {
    const article = read('Text.[^a]\n\n```js\nlet a\n```\n\n[^a]: The *note*.\n\n    Its second part.\n')
    expect(outline(article)).toEqual([
      'paragraph | Text.',
      'code | let a',
      'footnote(a) | The note.',
      'footnote(a) | Its second part.',
    ])
    expect(article.footnoteReferences.map(({ label }) => label)).toEqual(['a'])
    expect(article.sentences.some(({ text }) => text.includes('let'))).toBe(false)
  })

  test('blocks of HTML give their text', () => {
    const article = read(
      '<div class="note">\n<h2>Tea &amp; milk</h2>\n<p>One <b>strong</b> cup.<br>Two cups.</p>\n<figure><img src="a.png" alt="A cup"><figcaption>The cup</figcaption></figure>\n<script>var no</script>\n</div>\n\n<!-- hidden -->\n\n<blockquote>\n\nSaid.\n\n</blockquote>\n\nAfter.\n',
    )
    expect(outline(article)).toEqual([
      'heading2 | Tea & milk',
      'paragraph | One strong cup.\u2028Two cups. | under Tea & milk',
      'paragraph | □ | under Tea & milk',
      'alt | A cup | under Tea & milk',
      'caption | The cup | under Tea & milk',
      'paragraph quoted | Said. | under Tea & milk',
      'paragraph | After. | under Tea & milk',
    ])
    expect(article.comments.map(({ text }) => text)).toEqual([' hidden '])
    expect(article.images.map(({ url, alt }) => [url, alt?.text])).toEqual([['a.png', 'A cup']])
  })
})

describe('text', () => {
  test.each([
    ['a &amp; b &#8212; c', 'a & b — c'],
    ['\\*not\\* *em*phasis', '*not* emphasis'],
    ['soft\nbreak\r\nand\rmore', 'soft break and more'],
    ['2*3*4 is 24, 5**6** no', '2*3*4 is 24, 5**6 no'],
    ['10<sup>6</sup> H<sub>2</sub>O', '10□6 H2O'],
    ['see `npm i` now', 'see □ now'],
    ['hard  \nBreak\\\nand on', 'hard\u2028Break and on'],
    ['use <code>rm</code> and <span>keep</span>', 'use □ and keep'],
    ['Dear {{ name }}, hello', 'Dear {{ name }}, hello'],
    ['a {{< ref "x*y*" >}} b {% include z.html %} c', 'a □ b □ c'],
    ['see [guide]({{ "/guides/" | url }}) here', 'see guide here'],
    ['word {: .lead }', 'word '],
    ['tab\there \u{1F600} e\u0301', 'tab\there \u{1F600} e\u0301'],
    ['~~gone~~ stays', 'gone stays'],
    ['visit https://a.example/b_c_d today', 'visit https://a.example/b_c_d today'],
  ])('%j reads %j', (source, text) => {
    expect(read(source).blocks[0]?.text.replaceAll(OBJECT, '□')).toBe(text)
  })

  test('shortcodes on their own line part blocks', () => {
    expect(
      texts('One.\n{{< note >}}\nTwo.\n{{< /note >}}\n{% highlight js %}\nvar x\n{% endhighlight %}\nThree.\n'),
    ).toEqual(['paragraph | One.', 'paragraph | Two.', 'paragraph | Three.'])
  })

  test('sentences end at a forced break', () => {
    expect(read('Ana Ruiz  \nMayor of Lima  \nand its port').sentences.map(({ text }) => text)).toEqual([
      'Ana Ruiz',
      'Mayor of Lima and its port',
    ])
  })

  test('a byte order mark shifts nothing', () => {
    const source = '\uFEFF# Ports\n\nA &amp; b.\n'
    const [heading, paragraph] = read(source).blocks
    expect(source.slice(heading?.span.start, heading?.span.end)).toBe('# Ports')
    expect(paragraph?.prose.spanOf(2, 3)).toEqual({ start: 12, end: 17 })
  })

  test('marks say what stands where', () => {
    const source =
      'The [**old** port](https://p.example "x"), `code`, ~~no~~ and [more][m].\n\n[m]: https://m.example\n'
    const article = read(source)
    const [block] = article.blocks
    expect(
      block?.marks.map(({ kind, start, end, span, target }) => [
        kind,
        block.text.slice(start, end),
        source.slice(span.start, span.end),
        target,
      ]),
    ).toEqual([
      ['link', 'old port', '[**old** port](https://p.example "x")', 'https://p.example'],
      ['strong', 'old', '**old**', undefined],
      ['code', OBJECT, '`code`', undefined],
      ['deleted', 'no', '~~no~~', undefined],
      ['link', 'more', '[more][m]', 'https://m.example'],
    ])
    expect(article.links.map(({ url, urlSpan }) => [url, urlSpan && source.slice(urlSpan.start, urlSpan.end)])).toEqual(
      [
        ['https://p.example', 'https://p.example'],
        ['https://m.example', undefined],
      ],
    )
  })
})

describe('MDX', () => {
  test('leaves out modules, tags and expressions, and keeps comments', () => {
    const article = read(
      'import Chart from "./chart.js"\nexport const year = 2024\n\n# Rivers {#rivers}\n\n<Tabs>\n  <Tab title={`a > b`}>\n    In the *north*.\n  </Tab>\n</Tabs>\n\nLevel {level.toFixed(1)} of <Unit name="m" /> it. {/* check */}\n\n```jsx\nimport x\n<Keep>{it}</Keep>\n```\n',
      'article.mdx',
    )
    expect(outline(article)).toEqual([
      'heading1 | Rivers ',
      'paragraph | In the north. | under Rivers ',
      'paragraph | Level □ of  it.  | under Rivers ',
      'code | import x\n<Keep>{it}</Keep> | under Rivers ',
    ])
    expect(article.comments.map(({ text }) => text)).toEqual([' check '])
  })

  test.each(['{', '<', '{{{', '<A b={', '</', 'export', '{/*', '`{', '<A', "{'", '{a b} <3 {'])(
    'survives %j',
    (source) => {
      expect(read(source, 'a.mdx').source).toBe(source)
    },
  )
})

describe('never throws and stays linear', () => {
  test.each([
    ['quotes', '> '.repeat(3000)],
    ['lists', '- '.repeat(3000)],
    ['brackets', '['.repeat(5000)],
    ['emphasis', '*a '.repeat(5000)],
    ['templates', '{{< '.repeat(20000)],
    ['tags', '<a '.repeat(20000)],
    ['front matter', `---\n${'a: "\n'.repeat(5000)}`],
  ])('on many %s', (_, source) => {
    const started = performance.now()
    read(`${source} end`)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
