import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf, parseArticle } from '../src/article/parse.ts'
import { misplaced } from './positions.ts'

const SHARED = join(import.meta.dirname, '../../shared')

describe('every character of prose stands at its place', () => {
  test.skipIf(!existsSync(SHARED))(
    'in every article of ../shared',
    () => {
      const files = ['corpus', 'seeds', 'bench/cases'].flatMap((folder) => walk(join(SHARED, folder)))
      expect(files.length).toBeGreaterThan(2000)
      for (const file of files) {
        const article = parseArticle(readFileSync(file, 'utf8'), file)
        expect({ file, wrong: misplaced(article) }).toEqual({ file, wrong: [] })
        expect(article.frontMatter?.error).toBeUndefined()
      }
    },
    300_000,
  )

  test.each(['md', 'mdx'])('in generated %s documents', (extension) => {
    fc.assert(
      fc.property(document, (source) => {
        const article = parseArticle(source, `generated.${extension}`)
        expect(misplaced(article)).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })
})

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : formatOf(path) === undefined ? [] : [path]
  })
}

// Lines of Markdown made of what has gone wrong before: entities, escapes, emphasis in words, nested containers,
// every line ending, tabs, marks beyond the basic plane.
const word = fc.constantFrom(
  'Basra',
  'the',
  '2*3*4',
  '&amp;',
  '&copy;',
  '&#x1F600;',
  '\\*',
  '\\',
  '*a*',
  '**b c**',
  '_d_',
  '~~e~~',
  '`f`',
  '[g](http://h.i)',
  '![j *k*](l "m")',
  '[n][o]',
  '[^1]',
  '<https://p.q>',
  '<b>r</b>',
  '<br>',
  '&lt;',
  '😀',
  'e\u0301',
  '\0',
  '\t',
  '  ',
  '{{ s }}',
  '{{< t >}}',
  '{% u %}',
  '{:.v}',
  '<!-- w -->',
  '10<sup>6</sup>',
  'U.S.',
  '“x”',
  '|',
  '*',
  '**',
  '_',
  '[',
  ']',
  '(',
  ')',
  '!',
  '<',
  '>',
  '#',
  '1.',
  '-',
  '{',
  '}',
  '\uFEFF',
  '\u00A0',
  '{/* y */}',
  '<Z a={1}>',
  '</Z>',
  ':',
) // prettier-ignore
const prefix = fc.constantFrom(
  '',
  '',
  '',
  '',
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '1986. ',
  '> ',
  '>> ',
  '  ',
  '    ',
  '\t',
  '| ',
  '- [ ] ',
  '[o]: http://o.o ',
  '[^1]: ',
  '```',
  '<div>',
  '</div>',
  '---',
  '===',
  '|---|---|',
  'import a',
  'export b',
  '<!--',
  '-->',
  '{% raw %}',
  '{% endraw %}',
  '+++',
  'title: ',
) // prettier-ignore
const ending = fc.constantFrom('\n', '\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '  \n', '\\\n', ' | b |\n')
const line = fc
  .tuple(prefix, fc.array(word, { maxLength: 8 }), fc.constantFrom(' ', ' ', ''), ending)
  .map(([start, words, gap, end]) => start + words.join(gap) + end)
const document = fc
  .tuple(
    fc.constantFrom('', '', '\uFEFF', '---\n', '---\ntitle: "a \\" b"\n---\n', '+++\na = "b"\n+++\n'),
    fc.array(line, { maxLength: 12 }),
  )
  .map(([start, lines]) => start + lines.join(''))
