import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'
import { applyFixes } from '../src/fix.ts'

const piece = fc.constantFrom(
  'the',
  'The',
  'of',
  'a',
  ' ',
  ' ',
  ' ',
  '. ',
  '.',
  ',',
  '.The',
  'region',
  'Iraq',
  'iraq',
  'iraqi',
  'Iraqi',
  'U.S.',
  'intends',
  'He',
  '\n',
  '\r\n\r\n',
  '**',
  '[x](y)',
  '`',
  '“',
  '”',
  '- ',
  '5',
)

it('repairs leave nothing to repair, and change nothing but what they name', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('a.md', 'a.txt', 'a.html'), (pieces, path) => {
      const source = pieces.join('')
      const repairs = (text: string) =>
        [...claimsOf(parseArticle(text, path)).of('slip')].flatMap(({ value }) => value.repair ?? [])
      // Repairs that touch wait for the next round, as in --fix: “the,of of” gets its space first.
      let repaired = source
      for (let round = 0; round < 10; round++) repaired = applyFixes(repaired, repairs(repaired)).source
      expect(applyFixes(repaired, repairs(repaired)).source).toBe(repaired)
      expect(flat(repaired).length).toBeLessThanOrEqual(flat(source).length)
    }),
    { numRuns: 2000 },
  )
})

const flat = (text: string) => text.replace(/\s/g, '')
