import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../src/article/article.ts'
import { Trait } from '../src/article/article.ts'
import { literalProse } from '../src/article/prose.ts'
import { splitSentences } from '../src/article/sentences.ts'
import { cpuTimeOf } from './cpu-time.ts'

function block(text: string): Block {
  return {
    index: 0,
    role: 'paragraph',
    text,
    prose: literalProse(text, 0),
    span: { start: 0, end: text.length },
    quoted: false,
    marks: [],
    sentences: [],
  }
}

const sentencesOf = (text: string) => splitSentences(block(text), 0)
const split = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

const CASES = new URL('../../shared/notes/sentence-cases.jsonl', import.meta.url)

describe.skipIf(!existsSync(CASES))('the reference cases (skipped where ../shared is missing)', () => {
  const cases = existsSync(CASES) ? readFileSync(CASES, 'utf8').trim().split('\n') : []
  it.each(cases.map((line) => JSON.parse(line)))('$id', ({ text, sentences }) => {
    expect(split(text)).toEqual(sentences)
  })
})

describe('where a sentence ends', () => {
  it.each([
    ['a title before a name', ['Lt. Col. Ana Ruiz and Prof. Ngo spoke to Cllr. Dee.', 'Nobody else did.']],
    ['a question put by a named speaker', ['“Is it over?” Ana Ruiz asked.', 'It was.']],
    ['a question, then somebody else', ['“Is it over?”', 'Ana Ruiz left the room.']],
    ['a month before a day', ['They met on Sat. Nov. 16 in Gent.', 'It rained.']],
    ['a company named with a mark', ['Shares of Wahoo! Inc. fell.', 'Nobody sold.']],
    ['a number at the end', ['Prices rose in 2019.', 'In 2020 they fell.']],
    ['a small letter after a stop', ['The bridge is old.', 'its bolts are not.']],
    ['an abbreviation before a small letter', ['The min. age is 16 and the max. weight 90 kg.']],
    ['full-width stops', ['会议结束了。', '大家回家。']],
    ['a bracketed sentence', ['He left.', '(Nobody saw it.)', 'She stayed.']],
    ['an object that begins a sentence', ['Run it twice.', '\uFFFC prints the rest.']],
    ['an attribution after a dash', ['“We are here.” — Ana Ruiz, mayor']],
    ['initials with a surname', ['The prize went to W. H. Ode.', 'He smiled.']],
  ])('%s', (_what, sentences) => {
    expect(split(sentences.join(sentences[0]?.endsWith('。') ? '' : ' '))).toEqual(sentences)
  })

  it('marks a sentence that is glued to the one before', () => {
    const [first, second] = sentencesOf('They met in the region.This was new.')
    expect([first?.glued, second?.glued, second?.text]).toEqual([false, true, 'This was new.'])
  })

  it.each([
    'Go to Booking.Com for that.',
    'See example.org/About.This for more.',
    'It is on Docs.rs now.',
    'v1.2.Beta is out',
  ])('keeps a dotted name whole: %s', (text) => expect(split(text)).toEqual([text]))
})

describe('what stands in a sentence', () => {
  it.each([
    ['It rained all day', 0],
    ['It rained 3 days', Trait.digit],
    ['Ana said “no”', Trait.quotation],
    ["She didn't go and won’t", 0],
    ['It rained in Ghent', Trait.capital],
    ['The WHO said so', Trait.capital | Trait.shout],
    ['It cost €3', Trait.currency | Trait.digit],
    ['Up 3% (so far)', Trait.digit | Trait.percent | Trait.parenthesis],
    ['Dear [name]', Trait.bracket],
    ['Dear ____', Trait.bracket],
    ['He stayed (“in bed.”)', Trait.parenthesis | Trait.quotation],
  ])('%s', (text, traits) => expect(sentencesOf(text)[0]?.traits).toBe(traits))
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '.',
      '?',
      '!',
      '… ',
      '“',
      '”',
      '"',
      "'",
      ' ',
      '\n',
      '(',
      ')',
      '[1]',
      'U.S. ',
      'Mr. ',
      'The ',
      'region',
      'http://a.b/',
      '\uFFFC',
      '5',
      '🎉',
      '。',
      'Iraq.He ',
    ),
    fc.string({ maxLength: 6 }),
  )
  it('sentences are exact, in order, trimmed, and only white space stands between them', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const [index, sentence] of sentencesOf(text).entries()) {
          expect(sentence.index).toBe(index)
          expect(text.slice(last, sentence.start).trim()).toBe('')
          expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
          expect(sentence.text.trim().length).toBeGreaterThan(0)
          expect(/^\s|\s$/.test(sentence.text)).toBe(false)
          last = sentence.end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('10 MB of prose take linear time', () => {
    expect(timeOf('The council met on Monday, 3 March. It sat for U.S. time.', 10_000_000)).toBeLessThan(8_000)
  })

  it.each([
    ['prose', 'The council met on Monday, 3 March. It sat for U.S. time.'],
    ['one word', 'a'],
    ['stops', '.'],
    ['spaced stops', ' .'],
    ['glue', 'a.This'],
    ['quotes', '."'],
    ['footnotes', '.[1]'],
    ['enumerators', '1. '],
  ])('four times as many %s take no more than about four times as long', (_what, unit) => {
    timeOf(unit, 100_000)
    expect(timeOf(unit, 2_000_000)).toBeLessThan(12 * timeOf(unit, 500_000) + 100)
  })
})

function timeOf(unit: string, size: number): number {
  const text = unit.repeat(Math.ceil(size / unit.length))
  return cpuTimeOf(() => sentencesOf(text))
}
