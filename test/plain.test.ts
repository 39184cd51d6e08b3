import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../src/article/article.ts'
import { spanIn } from '../src/article/article.ts'
import { parsePlain } from '../src/article/plain.ts'
import { cpuTimeOf } from './cpu-time.ts'

const read = (...lines: string[]) => parsePlain(lines.join('\n'), 'article.txt')
const outline = (article: Article) => article.blocks.map((block) => `${block.role}: ${block.text}`)
const headings = (article: Article) =>
  article.blocks.filter((block) => block.role === 'heading').map((block) => block.text)

const LONG = 'The council met on Monday to hear what the engineers had found under the old bridge at Sund.'

describe('paragraphs and headings', () => {
  it('reads one paragraph a line, and short lines before longer ones as headings', () => {
    const article = read('A bridge too old', LONG, 'What they found', LONG, '', 'Stay informed!', LONG)
    expect(headings(article)).toEqual(['A bridge too old', 'What they found', 'Stay informed!'])
    expect(article.blocks.map((block) => block.level)).toEqual([1, undefined, 2, undefined, 2, undefined])
    expect(article.blocks[3]?.section?.text).toBe('What they found')
  })

  it.each([
    'By Ana Ruiz',
    'Saturday, October 21, 2023',
    'GENEVA, 12 September 2024',
    'the bolts were gone',
    'He went to the',
    'It rained.',
    'Three things:',
    '— Ana (@ana) February 26, 2025',
    'See https://example.org/a',
  ])('sees no heading in "%s"', (line) => {
    expect(headings(read(LONG, line, LONG))).toEqual([])
  })

  it('joins the lines of a hard-wrapped text and keeps their places', () => {
    const source = [
      'Bridge closed',
      '',
      'The council met on Monday to hear what the',
      'engineers had found under the old bridge.',
      'They had',
      'found nothing.',
      '',
      'It stays shut for',
      'now.',
    ].join('\r\n')
    const article = parsePlain(source, 'a.txt')
    expect(outline(article)).toEqual([
      'heading: Bridge closed',
      'paragraph: The council met on Monday to hear what the engineers had found under the old bridge. They had found nothing.',
      'paragraph: It stays shut for now.',
    ])
    const paragraph = article.blocks[1]!
    const from = paragraph.text.indexOf('the engineers')
    const span = paragraph.prose.spanOf(from, from + 'the engineers'.length)
    expect(source.slice(span.start, span.end)).toBe('the\r\nengineers')
  })

  it('reads marks of Markdown where a writer uses them', () => {
    const article = read(
      'Old bridge',
      '==========',
      '',
      LONG,
      '',
      '## Bolts',
      LONG,
      '---',
      '> Nobody knew.',
      '> - one',
      '%% lint note %%',
    )
    expect(headings(article)).toEqual(['Old bridge', 'Bolts'])
    expect(article.blocks.filter((block) => block.quoted).map((block) => block.text)).toEqual(['Nobody knew.', 'one'])
    expect(article.comments.map((comment) => comment.text)).toEqual(['lint note'])
  })

  it('keeps code out of the sentences and finds addresses', () => {
    const article = read('```', 'x.Y = 1. Z', '```', 'See https://example.org/a.b. Then go.')
    expect(article.blocks[0]?.role).toBe('code')
    expect(article.sentences.map((sentence) => sentence.text)).toEqual(['See https://example.org/a.b.', 'Then go.'])
    expect(article.links.map((link) => link.url)).toEqual(['https://example.org/a.b'])
  })
})

describe('lists', () => {
  it('nests by indent and knows what announces a list', () => {
    const article = read('Bring three things:', '- pens', '  - red', '  - blue', '- paper', '- time', LONG)
    expect(article.lists.map((list) => [list.items.length, list.depth])).toEqual([
      [3, 1],
      [2, 2],
    ])
    expect(article.lists[0]?.before?.text).toBe('Bring three things:')
    expect(article.lists[1]?.before?.text).toBe('pens')
    expect(article.lists[1]?.parent).toBe(article.lists[0]?.items[0])
    expect(article.blocks.at(-1)?.role).toBe('paragraph')
  })

  it('reads numbers, and paragraphs between two of them as parts of the item', () => {
    const article = read(
      'Do this:',
      '1. Open it.',
      'It may hiss.',
      '2. Close it.',
      '',
      '3. Rest.',
      'The end of it all.',
    )
    expect(article.lists.map((list) => list.items.map((item) => item.number))).toEqual([[1, 2, 3]])
    expect(article.lists[0]?.items[0]?.blocks.map((block) => block.text)).toEqual(['Open it.', 'It may hiss.'])
    expect(article.blocks.at(-1)?.role).toBe('paragraph')
  })

  it('starts another list where the numbers start again', () => {
    const article = read('1. Open it.', '2. Close it.', '', '1. Begin.', '2. End.')
    expect(article.lists.map((list) => list.items.length)).toEqual([2, 2])
  })

  it('reads numbered lines before paragraphs as headings', () => {
    const article = read('Two reasons', '1. It is cheap', LONG, '2. It is old', LONG)
    expect(headings(article)).toEqual(['Two reasons', '1. It is cheap', '2. It is old'])
    expect(article.lists).toEqual([])
  })

  it('does not number a list with years', () => {
    expect(read('What a life:', '1986. What a season.', '1987. Nothing.').lists).toEqual([])
  })

  it('reads task boxes', () => {
    const [list] = read('- [x] done', '- [ ] open').lists
    expect(list?.items.map((item) => [item.checked, item.blocks[0]?.text])).toEqual([
      [true, 'done'],
      [false, 'open'],
    ])
  })
})

describe('tables', () => {
  it('reads rows with and without outer pipes, and stops at the first line without one', () => {
    const article = read('Count:', 'Day | Votes |', '---|---|', '| Monday | 12 |', 'Friday | |', LONG)
    const [table] = article.tables
    expect(table?.rows.map((row) => row.map((cell) => cell.block.text))).toEqual([
      ['Day', 'Votes'],
      ['Monday', '12'],
      ['Friday', ''],
    ])
    expect([table?.hasHeader, table?.before?.text, table?.rows[0]?.[0]?.header]).toEqual([true, 'Count:', true])
  })

  it('reads three rows of one form without a delimiter row', () => {
    expect(read('a | 1', 'b | 2', 'c | 3').tables.map((table) => [table.rows.length, table.hasHeader])).toEqual([
      [3, false],
    ])
    expect(read('a | 1', 'b | 2').tables).toEqual([])
    expect(read('a\t1', 'b\t2', 'c\t3').tables[0]?.rows[2]?.[1]?.block.text).toBe('3')
  })
})

describe('any source', () => {
  const piece = fc.constantFrom(
    'The town',
    ' met',
    '. ',
    'Ana',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '- ',
    '  - ',
    '1. ',
    '2. ',
    ' | ',
    '---|---',
    '|',
    '> ',
    '%%',
    '```',
    '\t',
    '\0',
    '\uFEFF',
    '🎉',
    '#',
    '===',
    'https://a.b/c',
    '[x] ',
    LONG,
  )
  it('never throws, and every sentence stands where its span says', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const source = pieces.join('')
        expectExact(parsePlain(source, 'a.txt'))
      }),
      { numRuns: 1000 },
    )
  })

  it('is not brought down by deep nesting', () => {
    expect(outline(read(`${'>'.repeat(200_000)} deep`))).toEqual(['paragraph: deep'])
  })

  it.each(['\n', 'a\n', '- a\n', '1. a\n', '1. a\nb\n', 'a | b\n', '> a\n', '%%\n', 'A b\n\n', '  - a\n', '\t'])(
    'reads many of %j in linear time',
    (unit) => {
      const time = (times: number) => {
        const source = unit.repeat(times)
        return cpuTimeOf(() => parsePlain(source, 'a.txt'))
      }
      time(2_000)
      expect(time(80_000)).toBeLessThan(16 * time(20_000) + 150)
    },
  )
})

function expectExact(article: Article): void {
  const { source } = article
  for (const sentence of article.sentences) {
    const span = spanIn(sentence)
    expect(flat(source.slice(span.start, span.end))).toBe(flat(sentence.text))
    expect(span.start).toBeGreaterThanOrEqual(sentence.block.span.start)
    expect(span.end).toBeLessThanOrEqual(sentence.block.span.end)
  }
  for (const list of article.lists) {
    expect(list.items.length).toBeGreaterThan(0)
    expect(source.slice(list.span.start, list.span.end).trim()).not.toBe('')
  }
}

const flat = (text: string) => text.replace(/\s+/g, ' ')

const SEEDS = new URL('../../shared/seeds/', import.meta.url)
const seedFiles = existsSync(SEEDS) ? readdirSync(SEEDS).filter((name) => name.endsWith('.txt')) : []

describe.skipIf(seedFiles.length === 0)('the seed articles (skipped where ../shared is missing)', () => {
  const seed = (start: string) => {
    const name = seedFiles.find((file) => file.startsWith(start))!
    return parsePlain(readFileSync(new URL(name, SEEDS), 'utf8'), name)
  }

  it('the first: 7 headings, 6 lists, 4 tables', () => {
    const article = seed('000')
    expect(headings(article)).toHaveLength(7)
    expect(article.lists.map((list) => list.items.length)).toEqual([4, 3, 3, 3, 4, 3])
    expect(article.tables.map((table) => `${table.rows.length}×${table.rows[0]?.length}`)).toEqual([
      '5×2',
      '4×2',
      '4×3',
      '4×3',
    ])
    expectExact(article)
  })

  it('the other: 17 headings, 1 list', () => {
    const article = seed('004')
    expect(headings(article)).toHaveLength(17)
    expect(article.lists.map((list) => list.items.length)).toEqual([1])
    expectExact(article)
  })
})
