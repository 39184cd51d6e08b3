import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { frameOf } from '../src/claims/frame.ts'
import { quotationsIn, speakerOf } from '../src/language/quotations.ts'

describe('quotationsIn', () => {
  const quoted = (text: string) => quotationsIn(text).map(({ start, end }) => text.slice(start, end))

  it.each([
    ['“We won,” said Lind. “We did.”', ['“We won,”', '“We did.”']],
    ['"We won," said Lind.', ['"We won,"']],
    ['‘We won,’ said Lind.', ['‘We won,’']],
    ["'We won,' said Lind.", ["'We won,'"]],
    ['Shia’ Al-Sudani spoke of Iraq’s players’ bus.', []],
    ["The '90s weren't the players' decade.", []],
    ['“A paragraph that goes on', ['“A paragraph that goes on']],
    ['A pole 5’ 10" long.', []],
    ['He said “a “b” c” and left.', ['“b”']],
    ['„Wir kommen“, sagte sie.', ['„Wir kommen“']],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  it('takes linear time on unpaired marks', () => {
    const started = performance.now()
    quotationsIn('a ‘b '.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('speakerOf', () => {
  it.each([
    ['“We won,” said Bram Hoekstra.', 'Bram Hoekstra'],
    ['“We won,” she added.', 'she'],
    ['“We won,” the mayor, Ada Lind, said.', 'the mayor, Ada Lind,'],
    ['Bram Hoekstra said: “We won.”', 'Bram Hoekstra'],
    ['According to Ada Lind, “we won”.', 'Ada Lind'],
    ['The sign reads “Closed”.', undefined],
  ])('%s', (text, who) => {
    const speaker = speakerOf(text, quotationsIn(text)[0]!)
    expect(speaker && text.slice(speaker.start, speaker.end)).toBe(who)
  })
})

describe('frameOf', () => {
  const guardsOf = (text: string, words: string) => {
    const sentence = parseArticle(text, 'a.txt').sentences.find((one) => one.text.includes(words))!
    const start = sentence.text.indexOf(words)
    return frameOf(sentence, start, start + words.length)
  }

  it.each([
    ['The mayor is Ada Lind.', 'Ada Lind', []],
    ['“The mayor is Ada Lind,” said Bram Hoekstra.', 'Ada Lind', ['quoted']],
    ['The mayor is reportedly Ada Lind.', 'Ada Lind', ['hedged']],
    ['If Ada Lind becomes mayor, taxes fall.', 'Ada Lind', ['hypothetical']],
    ['Ada Lind is not the mayor.', 'Ada Lind', ['negated']],
    ['The bridge is not new, but Ada Lind opened it.', 'Ada Lind', []],
    ['Ada Lind will become mayor.', 'Ada Lind', ['planned']],
    ['The former mayor Ada Lind spoke.', 'Ada Lind', ['past']],
  ])('%s', (text, words, guards) => expect(guardsOf(text, words).guards).toEqual(guards))

  it('names the speaker of a quotation', () => {
    expect(guardsOf('“The mayor is Ada Lind,” said Bram Hoekstra.', 'Ada Lind').voice).toEqual({
      by: 'speaker',
      speaker: 'Bram Hoekstra',
    })
  })
})
