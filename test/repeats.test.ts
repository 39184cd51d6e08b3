import { expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'
import { differencesOf } from '../src/language/alignment.ts'
import { tokensOf } from '../src/language/tokens.ts'
import { cpuTimeOf } from './cpu-time.ts'

const repeats = (source: string) => claimsOf(parseArticle(source, 'a.txt')).of('repeat')

it('joins sentences that follow each other on both sides into one passage', () => {
  const passage = 'The pier of Sund is long. It is old. Nobody has ever painted it blue.'
  const source = `${passage}\n\nAnother thing happened.\n\n${passage}`
  const [repeat, ...rest] = repeats(source)
  expect(rest).toEqual([])
  expect(source.slice(repeat?.span.start, repeat?.span.end)).toBe(passage)
  expect(repeat?.value).toMatchObject({
    sentences: 3,
    times: 2,
    similarity: 1,
    earlier: { start: 0, end: passage.length },
  })
})

it('counts how often a sentence is said', () => {
  const line = 'Nobody has ever painted the pier of Sund in blue.\n\n'
  expect(repeats(line.repeat(4)).every(({ value }) => value.times === 4)).toBe(true)
})

it('names what differs between copies', () => {
  const [repeat] = repeats(
    'The fund has put aside 40 crowns for the pier of Sund this winter.\n\nThe fund has put aside 45 crowns for the pier of Sund this winter.',
  )
  expect(repeat?.value.variants).toMatchObject([{ kind: 'number', earlier: '40', later: '45' }])
})

it('aligns two texts by their longest common subsequence', () => {
  const tokens = (text: string) => tokensOf(text)
  expect(differencesOf(tokens('a b c d'), tokens('a x c d e'))).toEqual([
    { a: [1, 2], b: [1, 2] },
    { a: [4, 4], b: [4, 5] },
  ])
  expect(differencesOf(tokens('a'), tokens('a'))).toEqual([])
})

it('takes linear time for many sentences, alike or not', () => {
  const time = (count: number, sentence: (index: number) => string) => {
    const article = parseArticle(Array.from({ length: count }, (_, index) => sentence(index)).join('\n'), 'a.txt')
    return cpuTimeOf(() => claimsOf(article).of('repeat'))
  }
  for (const sentence of [
    (index: number) => `The ${index} pier of Sund has ${index * 7} planks of oak.`,
    () => 'Nobody has ever painted the pier of Sund in blue.',
  ]) {
    time(500, sentence)
    expect(time(16_000, sentence)).toBeLessThan(12 * time(4_000, sentence) + 200)
  }
})
