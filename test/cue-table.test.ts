import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { Cue, cuesIn } from '../src/claims/cue-bits.ts'
import { COUNTRY_LINES } from '../src/language/country-list.ts'
import { CueTable } from '../src/language/cue-table.ts'
import { PARTIES, tradeWords } from '../src/language/occupations.ts'
import { relationOf } from '../src/language/relations.ts'
import { REGION_NOUNS } from '../src/language/state-capitals.ts'
import { measureOf } from '../src/language/superlative-words.ts'

const table = new CueTable([
  { bit: 1, words: ['harbour', 'New Zealand', 'fiancée'] },
  { bit: 2, words: ['harbour'], endings: ['est'] },
  { bit: 4, words: ['x'] },
])
const bitsOf = (text: string) => table.bitsIn(text, 0, text.length)

describe('CueTable', () => {
  it.each([
    ['The Harbour was full.', 3],
    ['HARBOUR', 3],
    ['harbours', 0],
    ['the harbour’s wall', 3],
    ['a mid-harbour buoy', 3],
    ['in Zealand', 1],
    ['the oldest', 2],
    ['an estuary', 0],
    ['his fiancée', 1],
    ['FIANCÉE', 1],
    ['', 0],
  ])('tells of “%s” the bits %i', (text, bits) => {
    expect(bitsOf(text)).toBe(bits)
  })

  it('looks at nothing outside the stretch', () => {
    expect(table.bitsIn('harbour x', 8, 9)).toBe(4)
    expect(table.bitsIn('harbour x', 0, 4)).toBe(0)
  })

  it('finds each listed word between any others', () => {
    const other = fc.stringMatching(/^[a-zé]{1,9}$/)
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        expect(bitsOf([...before, 'Harbour', ...after].join(' ')) & 3).toBe(3)
      }),
    )
  })

  it('refuses what holds no word, and endings of another length', () => {
    expect(() => new CueTable([{ bit: 1, words: ['42'] }])).toThrow('“42” holds no word to wait for')
    expect(() => new CueTable([{ bit: 1, endings: ['ness'] }])).toThrow('“ness” is no ending of three small letters')
  })
})

describe('cuesIn', () => {
  const cueOf = (text: string) => cuesIn(parseArticle(`She saw ${text} again.\n`, 'article.md'))[0]!
  const countries = COUNTRY_LINES.trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(0, 3).join(';').split(';').filter(Boolean))

  it.each([
    ['country', Cue.country, countries],
    ['trade', Cue.trade, [...tradeWords()]],
    ['party', Cue.party, Object.keys(PARTIES)],
    [
      'relative',
      Cue.kin,
      ['her brother-in-law', 'two sisters', 'great-aunt Ada', 'ex-wife', 'half-brother', 'the children', 'their wives'],
    ],
    ['superlative', Cue.superlative, ['the oldest', 'southernmost', 'the most expensive', 'the only', 'best-known']],
    ['region', Cue.region, REGION_NOUNS.map((noun) => `the ${noun} of Tarn`)],
    [
      'seat',
      Cue.seat,
      [
        'the Oslo-based firm',
        'based in Moss',
        'its headquarters',
        'its head office',
        'headquartered in Moss',
        'Seat: Moss',
      ],
    ],
    ['ordinal', Cue.ordinal, ['the fiftieth', 'fourteenth', 'the third', 'four in a row', 'has written six']],
  ])('misses no %s', (_, cue, texts) => {
    expect(texts.length).toBeGreaterThan(4)
    expect(texts.filter((text) => (cueOf(text) & cue) === 0)).toEqual([])
  })

  it('is silent about words that are none of these', () => {
    expect(cueOf('a boat')).toBe(0)
    expect(relationOf('boat')).toBeUndefined()
    expect(measureOf('boat', undefined)).toBeUndefined()
  })
})
