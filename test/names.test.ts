import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'
import { compareNames } from '../src/language/names.ts'
import { runsIn } from '../src/language/runs.ts'
import { titlesIn } from '../src/language/titles.ts'

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly why: string
}

describe('compareNames', () => {
  const pairs = readFileSync(new URL('../fixtures/benchmark/name-pairs.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
  // Two people on one day in the list: a slip of the list, not of the names.
  const isSlip = ({ a }: Pair) => a === 'Choo Kyung-ho'

  it('calls no two people the same', () => {
    expect(pairs.filter(({ a, b, same }) => !same && compareNames(a, b) === 'same')).toEqual([])
  })

  it('calls at most 1 % of two spellings of one person different', () => {
    const same = pairs.filter((pair) => pair.same && !isSlip(pair))
    const wrong = same.filter(({ a, b }) => compareNames(a, b) === 'different')
    expect(wrong.length / same.length).toBeLessThanOrEqual(0.01)
  })

  it('decides most pairs', () => {
    const decided = pairs.filter(({ a, b }) => compareNames(a, b) !== 'unknown')
    expect(decided.length / pairs.length).toBeGreaterThan(0.8)
  })

  it.each([
    ['Mohammed Shia’ Al-Sudani', 'Mustafa Al-Kadhimi', 'different'],
    ['Mustafa Al-Kadhimi', 'Kazemi', 'same'],
    ['Dr Signe Bjerregaard', 'Bjerregaard', 'same'],
    ['Celestine Adeyemi-Roux', 'Adeyemi-Roux', 'same'],
    ['Bush Sr.', 'Bush Jr.', 'different'],
    ['Louis XIV', 'Louis XVI', 'different'],
    ['Lind, Ada', 'Ada Lind', 'same'],
    ['Ada Lind', 'Bram Lind', 'different'],
    ['A. Lind', 'Ada Lind', 'unknown'],
    ['', 'Ada Lind', 'unknown'],
  ])('%s / %s: %s', (a, b, likeness) => {
    expect(compareNames(a, b)).toBe(likeness)
    expect(compareNames(b, a)).toBe(likeness)
  })
})

describe('titlesIn', () => {
  const titles = (text: string) =>
    titlesIn(text).map((title) => `${text.slice(title.start, title.end)} = ${title.role}`)

  it.each([
    ['Finance Minister Ada Lind', ['Finance Minister = finance minister']],
    ['the minister of foreign affairs', ['minister of foreign affairs = foreign minister']],
    ['U.S. Secretary of State Marco Rubio', ['Secretary of State = secretary of state']],
    ['Veldwind CEO Ada Lind', ['CEO = chief executive']],
    ['Ms. Lind and Dr Bos', ['Ms. = ms.', 'Dr = dr']],
    ['Leslie King ruled the pitch', []],
    ['a presidential suite', []],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected))
})

describe('runsIn', () => {
  const runs = (text: string) => runsIn(text, titlesIn(text)).map((run) => run.text)

  it.each([
    ['Mohammed Shia’ Al-Sudani met Ursula von der Leyen.', ['Mohammed Shia’ Al-Sudani', 'Ursula von der Leyen']],
    ['On Tuesday the players’ Bus left Lind’s Farm.', ['Bus', 'Lind', 'Farm']],
    ['J.R. Ward of the University of Leeds', ['J.R. Ward', 'University of Leeds']],
    ['Iraqi Prime Minister Mustafa Al-Kadhimi', ['Iraqi', 'Mustafa Al-Kadhimi']],
    ['nothing here', []],
  ])('%s', (text, expected) => expect(runs(text)).toEqual(expected))

  it('takes linear time', () => {
    const started = performance.now()
    runsIn('Ada '.repeat(200_000), [])
    runsIn("A.'-".repeat(200_000), [])
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})

describe('subjects', () => {
  const mentions = (source: string) => claimsOf(parseArticle(source, 'a.md')).of('mention')
  /** The subjects of all mentions with a name. */
  const subjects = (source: string, ...names: string[]) =>
    mentions(source).flatMap(({ value }) => (names.includes(value.name) ? [value.subject] : []))

  it('are one person for the full name, the surname and the first name', () => {
    const source = 'Ada Lind sings. Ms Lind paints, too.\n\nLind sleeps. Ada wakes.\n'
    const [ada, ...others] = subjects(source, 'Ada Lind', 'Lind', 'Ada')
    expect(ada?.thing).toBe('person')
    expect(others).toEqual([ada, ada, ada])
    expect(ada?.mentions).toHaveLength(4)
  })

  it('keep people of one surname apart', () => {
    const [ada, bram, lind] = subjects(
      'Ada Lind sings. Bram Lind paints. Lind sleeps.',
      'Ada Lind',
      'Bram Lind',
      'Lind',
    )
    expect(ada).not.toBe(bram)
    expect(lind).toBeUndefined()
  })

  it('are never made by a heading', () => {
    const source = '# Governor Vows Change\n\nThe bridge is open.\n'
    expect(mentions(source).every(({ value }) => value.subject === undefined)).toBe(true)
  })
})
