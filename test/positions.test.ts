import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOf, parseArticle } from '../src/article/parse.ts'
import { markdownDocument } from './markdown-documents.ts'
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
      fc.property(markdownDocument, (source) => {
        const article = parseArticle(source, `generated.${extension}`)
        expect(misplaced(article)).toEqual([])
      }),
      { numRuns: 1500, seed: 2026 },
    )
  })
})

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : formatOf(path) === undefined ? [] : [path]
  })
}
