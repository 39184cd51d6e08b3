import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { scanTree } from '../src/article/markdown-scan.ts'
import { remarkTree } from '../src/article/markdown-tree.ts'
import { markdownDocument } from './markdown-documents.ts'

const SHARED = join(import.meta.dirname, '../../shared')

/** remark-parse is the reference: whatever the scanner reads by itself must come out the same, places included. */
function expectSameTree(markdown: string) {
  expect(scanTree(markdown, 0, 'markdown').children).toEqual(remarkTree(markdown, 0, 'markdown').children)
}

test('the scanner reads generated documents as remark-parse does', () => {
  fc.assert(fc.property(markdownDocument, expectSameTree), {
    numRuns: Number(process.env.SCAN_RUNS ?? 1000),
    seed: Number(process.env.SCAN_SEED ?? 2026),
  })
}, 600_000)

test.skipIf(!existsSync(SHARED))(
  'the scanner reads every article of ../shared as remark-parse does',
  () => {
    for (const folder of ['corpus/18f', 'corpus/digitalgov', 'corpus/statedept', 'bench/cases'])
      for (const name of readdirSync(join(SHARED, folder)).filter((name) => name.endsWith('.md')))
        expectSameTree(readFileSync(join(SHARED, folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''))
  },
  300_000,
)
