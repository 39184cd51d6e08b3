import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article } from '../src/article/article.ts'
import { parseHtml } from '../src/article/html.ts'
import { OBJECT } from '../src/article/prose.ts'

const read = (source: string): Article => parseHtml(source, 'page.html')
const blocks = (source: string) => read(source).blocks.map((block) => `${block.role}: ${block.text}`)
const wordsAt = (source: string, words: string) => {
  const block = read(source).blocks.find((own) => own.text.includes(words))!
  const start = block.text.indexOf(words)
  const span = block.prose.spanOf(start, start + words.length)
  return source.slice(span.start, span.end)
}

describe('article text of a page', () => {
  test('leaves out scripts, navigation and the furniture of the site', () => {
    const page = `<html><body><header><h1>The Daily Fen</h1></header><nav><a href="/">Home</a></nav>
      <main><header><h1>Bridge opens</h1></header><p>The bridge opened.</p><script>let a = '<p>no</p>'</script>
      <aside><p>Subscribe!</p></aside><noscript>Turn on scripts</noscript><p hidden>Secret</p></main>
      <div role="navigation">More</div><footer>© The Daily Fen</footer></body></html>`
    expect(blocks(page)).toEqual(['heading: Bridge opens', 'paragraph: The bridge opened.'])
  })

  test('reads bare text in a container as paragraphs, and inline tags do not break words', () => {
    expect(blocks('<div>Al<b>ma</b>ty is <i>large</i>.<p>It grew.</p>It grows.</div>')).toEqual([
      'paragraph: Almaty is large.',
      'paragraph: It grew.',
      'paragraph: It grows.',
    ])
  })

  test('a line break is a space', () => {
    expect(blocks('<p>Anna Berg<br>Mayor of Bergen<br/>\n May 2024</p>')).toEqual([
      'paragraph: Anna Berg Mayor of Bergen May 2024',
    ])
  })

  test('keeps headings, quotations, captions and alternative texts apart', () => {
    const article = read(
      '<h2>Harvest</h2><blockquote><p>A good year.</p></blockquote><figure><img src="a.jpg" alt="A barn"><figcaption>The barn</figcaption></figure>',
    )
    expect(article.blocks.map((block) => [block.role, block.text, block.quoted, block.section?.text])).toEqual([
      ['heading', 'Harvest', false, undefined],
      ['paragraph', 'A good year.', true, 'Harvest'],
      ['paragraph', OBJECT, false, 'Harvest'],
      ['alt', 'A barn', false, 'Harvest'],
      ['caption', 'The barn', false, 'Harvest'],
    ])
    expect(article.images).toMatchObject([{ url: 'a.jpg' }])
    expect(article.images[0]!.alt).toBe(article.blocks[3])
  })

  test('nested lists know their items, numbers, depth and what stands before them', () => {
    const article = read(
      '<p>Two aims:</p><ol start="3"><li>Peace<ul><li>in Fen</li></ul></li><li value="7"><p>Bread</p></li></ol>',
    )
    expect(article.lists.map((list) => [list.depth, list.ordered, list.before?.text, list.items.length])).toEqual([
      [1, true, 'Two aims:', 2],
      [2, false, 'Peace', 1],
    ])
    expect(article.lists[0]!.items.map((item) => [item.number, item.blocks.map((block) => block.text)])).toEqual([
      [3, ['Peace']],
      [7, ['Bread']],
    ])
    expect(article.lists[1]!.parent).toBe(article.lists[0]!.items[0])
  })

  test('cells stand at their logical row and column', () => {
    const article = read(`<table><caption>Votes</caption><thead><tr><th rowspan=2>Ward</th><th colspan=2>Votes</th></tr>
      <tr><th>For</th><th>Against</th></tr></thead><tr><td>East<td><p>12</p><p>new</p><td>3</table>`)
    const table = article.tables[0]!
    expect(table.caption?.text).toBe('Votes')
    expect(table.hasHeader).toBe(true)
    expect(table.rows.map((row) => row.map((cell) => [cell.column, cell.header, cell.block.text]))).toEqual([
      [
        [0, true, 'Ward'],
        [1, true, 'Votes'],
      ],
      [
        [1, true, 'For'],
        [2, true, 'Against'],
      ],
      [
        [0, false, 'East'],
        [1, false, '12 new'],
        [2, false, '3'],
      ],
    ])
    expect(table.rows[2]![1]!.block.cell).toBe(table.rows[2]![1])
  })

  test('links, code, comments and footnote marks', () => {
    const source =
      '<p>See <a href="/a?b&amp;c">the list</a> and <code>rm</code>.<!-- lint --> It rose to 40,000<sup><a href="#fn1">1</a></sup> on 5 km<sup>2</sup>.</p><pre>x = [date]</pre>'
    const article = read(source)
    expect(article.blocks.map((block) => block.text)).toEqual([
      `See the list and ${OBJECT}. It rose to 40,000${OBJECT} on 5 km².`,
      'x = [date]',
    ])
    const link = article.links[0]!
    expect(link.url).toBe('/a?b&c')
    expect(source.slice(link.urlSpan!.start, link.urlSpan!.end)).toBe('/a?b&amp;c')
    expect(link.block.text.slice(link.start, link.end)).toBe('the list')
    expect(article.comments.map((comment) => comment.text)).toEqual([' lint '])
    expect(article.footnoteReferences).toMatchObject([{ label: 'fn1' }])
    expect(article.blocks[1]!.role).toBe('code')
  })

  test('the head gives the fields of front matter', () => {
    const source = `<title>Fen &amp; Sea</title><meta name="date" content="2024-05-20"><meta property="article:published_time" content='2024-05-21'>
      <meta name="author" content="Ana Ruiz"><meta name="viewport" content="width=1"><body><time datetime="2024-05-22">22 May</time>`
    const article = read(source)
    expect(article.frontMatter?.fields.map((field) => [field.key, field.value])).toEqual([
      ['title', 'Fen & Sea'],
      ['date', '2024-05-20'],
      ['published', '2024-05-21'],
      ['author', 'Ana Ruiz'],
      ['time', '2024-05-22'],
    ])
    for (const field of article.frontMatter!.fields)
      expect(source.slice(field.span.start, field.span.end).replace('&amp;', '&')).toBe(field.value)
  })
})

describe('positions in a page', () => {
  test.each([
    ['<p>Caf&eacute; M&uuml;ller &amp; S&ouml;hne</p>', 'Müller & Söhne', 'M&uuml;ller &amp; S&ouml;hne'],
    ['<p>one\r\n  two three</p>', 'two', 'two'],
    ['<p>one\r\n  two</p>', 'one two', 'one\r\n  two'],
    ['\uFEFF<p>a <b>b</b> c</p>', 'b c', 'b</b> c'],
    ['<p>5 < 6 and R&D grow</p>', 'R&D', 'R&D'],
    ['<p>5 < 6 and R&D grow</p>', '5 < 6', '5 < 6'],
    ['<p>a b</x>c d</p>', 'd', 'd'],
    ['<p>&copy2020 Fen &notit; &#x1F600; end</p>', 'end', 'end'],
    ['<p>&copy2020 Fen</p>', '©2020', '&copy2020'],
    ['<p>&#8217;s &NotEqualTilde; end</p>', 'end', 'end'],
    ['<p>x\0y z</p>', 'z', 'z'],
    ['<table>stray <tr><td>cell</table>', 'cell', 'cell'],
  ])('%j holds %j as %j', (source, words, written) => {
    expect(wordsAt(source, words)).toBe(written)
  })
})

describe('any page', () => {
  test('is read without a throw, and every block lies in the source', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<table>',
      '<tr>',
      '<td>',
      '</table>',
      '<ul>',
      '<li>',
      '</ul>',
      '&amp;',
      '&eacute;',
      '&#128512;',
      '\r\n',
      ' ',
      'Fen',
      'Sea.',
      '<br>',
      '<',
      '>',
      '&',
      '<a href="x">',
      '</a>',
      '<img alt="a b" src=x>',
      '<!-- c -->',
      '\0',
      '<blockquote>',
      '<sup>2</sup>',
      '<title>',
      '<svg>',
      '</svg>',
      '\uFEFF',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        checkPositions(read(source))
      }),
      { numRuns: 2000 },
    )
  })

  test('however deep it nests', () => {
    expect(() => read(`${'<div>'.repeat(5000)}x`)).not.toThrow()
    expect(() => read(`${'<ul><li>'.repeat(3000)}x`)).not.toThrow()
  })

  const folders = ['../shared/corpus/statedept-html', '../shared/bench/cases'].filter((path) => existsSync(path))
  test.skipIf(folders.length === 0)('of real ones, every word stands where it is said to stand', () => {
    for (const folder of folders)
      for (const name of readdirSync(folder).filter((own) => own.endsWith('.html'))) {
        const source = readFileSync(`${folder}/${name}`, 'utf8')
        checkPositions(read(source))
        for (const block of read(source).blocks) expectWords(source, block.text, block.prose.spanOf.bind(block.prose))
      }
  })
})

function checkPositions(article: Article): void {
  const { source } = article
  const stray = source.includes('<table') // text that stands between rows moves before the table
  for (const block of article.blocks) {
    let last = -1
    for (let i = 0; i < block.text.length; i++) {
      const { start, end } = block.prose.spanOf(i, i + 1)
      const own = block.text[i]!
      const literal = end - start === 1 && own !== ' ' && own !== OBJECT && source[start] !== '\0'
      const fine = start >= 0 && end <= source.length && end > start && (!literal || source[start] === own)
      if (!fine || (!stray && start < last))
        expect.fail(`${JSON.stringify(source)}: ${JSON.stringify(block.text)}[${i}] at ${start}-${end} after ${last}`)
      last = start
    }
  }
}

/** Words without entities or markup stand in the source letter by letter. */
function expectWords(
  source: string,
  text: string,
  spanOf: (start: number, end: number) => { start: number; end: number },
) {
  for (const word of text.matchAll(/[^\s\uFFFC]+/g)) {
    const span = spanOf(word.index, word.index + word[0].length)
    const written = source.slice(span.start, span.end)
    if (!/[<&]/.test(written) && !/[²³“”]/.test(word[0])) expect(written).toBe(word[0])
  }
}
