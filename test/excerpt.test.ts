import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellsOf, columnsOf } from '../src/report/columns.ts'
import { excerpt } from '../src/report/excerpt.ts'
import { visible } from '../src/report/visible.ts'
import { lineMap } from '../src/text.ts'

// Whatever the source and the places: no line is wider than the terminal, and the underline stands below the words.

const sign = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('a', 'b', ' ', '.', 'é', '“', '-') },
  fc.constantFrom(
    '\n',
    '\r\n',
    '\t',
    '東',
    'e\u0301',
    '👩‍👩‍👧',
    '🇩🇰',
    '\u200b',
    '\u001b',
    '\u202e',
    '\ud800',
    '##[',
    '::',
  ),
)
const source = fc.array(sign, { minLength: 1, maxLength: 120 }).map((signs) => signs.join(''))
const place = fc.tuple(fc.nat(), fc.nat({ max: 40 }))

test('no line of an excerpt is wider than asked', () => {
  fc.assert(
    fc.property(
      source,
      fc.array(place, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 20, max: 60 }),
      (text, places, width) => {
        const marks = places.map(([at, length], i) => {
          const start = at % text.length
          const tone = i === 0 ? ('primary' as const) : ('related' as const)
          return { at: { start, end: Math.min(text.length, start + length) }, tone, note: 'here' }
        })
        const lines = excerpt(lineMap(text), marks, width)
        expect(lines.length).toBeGreaterThan(0)
        for (const { pieces } of lines) {
          const drawn = pieces.map((piece) => piece.text).join('')
          expect(columnsOf(drawn)).toBeLessThanOrEqual(width)
          expect(drawn).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('the underline stands below the words, column by column', () => {
  fc.assert(
    fc.property(
      source,
      fc.array(sign, { minLength: 1, maxLength: 6 }),
      source,
      fc.integer({ min: 30, max: 60 }),
      (before, signs, after, width) => {
        const words = signs.join('').replace(/\s/g, 'x')
        const text = `${before.replace(/[\r\n]/g, ' ')} ${words} ${after.replace(/[\r\n]/g, ' ')}`
        const start = before.replace(/[\r\n]/g, ' ').length + 1
        const [line, under] = excerpt(
          lineMap(text),
          [{ at: { start, end: start + words.length }, tone: 'primary' }],
          width,
        )
        const marked = line!.pieces.filter((piece) => piece.tone === 'primary').map((piece) => piece.text)
        expect(marked.join('')).toBe(visible(`x${words}`).slice(1))
        const ahead = columnsOf(
          line!.pieces
            .map((piece) => piece.text)
            .join('')
            .split(marked.join(''))[0]!,
        )
        const [gap, carets] = under!.pieces
        if (
          columnsOf(words) > 0 &&
          line!.pieces
            .map((piece) => piece.text)
            .join('')
            .split(marked.join('')).length === 2
        ) {
          expect(gap!.text).toBe(' '.repeat(ahead))
          expect(carets!.text).toBe('^'.repeat(cellsOf(marked.join('')).reduce((sum, cell) => sum + cell.width, 0)))
        }
      },
    ),
    { numRuns: 500 },
  )
})
