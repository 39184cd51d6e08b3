import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../src/fix.ts'

const edit = (start: number, end: number, text: string) => ({ at: { start, end }, text })

describe('applyFixes', () => {
  it('replaces, inserts and deletes, whatever the order of the edits', () => {
    const { source, applied, left } = applyFixes('the the region.This was', [
      edit(15, 15, ' '),
      edit(4, 8, ''),
      edit(0, 1, 'T'),
    ])
    expect(source).toBe('The region. This was')
    expect(applied.map((each) => each.at.start)).toEqual([0, 4, 15])
    expect(left).toEqual([])
  })

  it('leaves an edit that overlaps an earlier one, and one outside the source', () => {
    const { source, left } = applyFixes('abcdef', [edit(2, 4, 'X'), edit(1, 3, 'Y'), edit(5, 9, 'Z')])
    expect(source).toBe('aYdef')
    expect(left.map((each) => each.text)).toEqual(['X', 'Z'])
  })

  it('applies the same edit once and of two insertions at one place only one', () => {
    expect(applyFixes('ab', [edit(1, 1, '-'), edit(1, 1, '-')])).toMatchObject({ source: 'a-b', left: [] })
    expect(applyFixes('ab', [edit(1, 1, '+'), edit(1, 1, '-')])).toMatchObject({ source: 'a+b', left: [{ text: '-' }] })
  })

  it('counts an edit that changes nothing as nothing', () => {
    expect(applyFixes('ab', [edit(0, 1, 'a')])).toEqual({ source: 'ab', applied: [], left: [] })
  })

  it('keeps everything outside the edits, and gives the same for every order', () => {
    const place = fc
      .tuple(fc.nat(60), fc.nat(6), fc.string({ maxLength: 4 }))
      .map(([start, length, text]) => edit(start, start + length, text))
    fc.assert(
      fc.property(fc.string({ maxLength: 60, unit: 'binary' }), fc.array(place, { maxLength: 12 }), (source, edits) => {
        const fixed = applyFixes(source, edits)
        expect(applyFixes(source, [...edits].reverse())).toEqual(fixed)
        let reached = 0
        let output = ''
        for (const { at, text } of fixed.applied) {
          expect(at.start).toBeGreaterThanOrEqual(reached)
          output += source.slice(reached, at.start) + text
          reached = at.end
        }
        expect(fixed.source).toBe(output + source.slice(reached))
      }),
      { numRuns: 500 },
    )
  })
})
