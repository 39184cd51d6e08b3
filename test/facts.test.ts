import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TENURES } from '../src/facts/tenure-table.ts'
import { daysOf, mayHaveHeld, mayHaveMet, termOf } from '../src/facts/tenures.ts'
import { BUNDLED_TERMS } from '../src/facts/terms.ts'
import { readName } from '../src/language/names.ts'

const of = (role: string, jurisdiction: string, name: string) =>
  BUNDLED_TERMS.of({ role, jurisdiction }, readName(name))

describe('the table of tenures', () => {
  const list = new URL('../../shared/facts/tenures-core.jsonl', import.meta.url)

  it('is small', () => {
    expect(statSync(new URL('../src/facts/tenure-table.ts', import.meta.url)).size).toBeLessThan(150_000)
  })

  it.skipIf(!existsSync(list))('has every row of the list (skipped where the list is not at hand)', () => {
    const rows = readFileSync(list, 'utf8').trim().split('\n')
    expect(
      TENURES.trim()
        .split('\n')
        .flatMap((line) => line.split('|')[4]!.split(';')),
    ).toHaveLength(rows.length)
  })

  it('has no tenure that ends before it starts, or that is open beyond a source', () => {
    const wrong = TENURES.trim()
      .split('\n')
      .flatMap((line) => {
        const [, jurisdiction, role] = line.split('|') as [string, string, string]
        return BUNDLED_TERMS.holders({ role, jurisdiction }).filter(
          ({ start, end, asOf, source }) =>
            (end !== undefined && end < start) || asOf === undefined || Number.isNaN(asOf) || source === undefined,
        )
      })
    expect(wrong).toEqual([])
  })
})

describe('tenuresOf', () => {
  it.each([
    ['prime minister', 'Iraq', 'Mohammed Shia’ Al-Sudani', '27 October 2022 to 14 May 2026'],
    ['prime minister', 'Iraq', 'Kadhimi', '6 May 2020 to 27 October 2022'],
    ['secretary of state', 'United States', 'Rubio', 'since 21 January 2025'],
    ['president', 'United States', 'Donald Trump', '20 January 2017 to 20 January 2021, since 20 January 2025'],
    ['chancellor', 'Germany', 'Merz', 'since 6 May 2025'],
    ['secretary general', 'NATO', 'Stoltenberg', '1 October 2014 to 1 October 2024'],
    ['king', 'United Kingdom', 'Charles III', 'since 8 September 2022'],
    ['president', 'United States', 'Bush', ''], // two of them
    ['president', 'United States', 'Ada Lind', ''],
    ['prime minister', 'Atlantis', 'Ada Lind', ''],
  ])('%s of %s, %s: %s', (role, jurisdiction, name, term) => expect(termOf(of(role, jurisdiction, name))).toBe(term))

  it('finds a full name without its state where one office-holder bears it', () => {
    expect(BUNDLED_TERMS.anywhere('prime minister', readName('Theresa May'))[0]?.jurisdiction).toBe('United Kingdom')
    expect(BUNDLED_TERMS.anywhere('prime minister', readName('May'))).toEqual([])
  })
})

describe('terms', () => {
  const biden = of('president', 'United States', 'Joe Biden')
  const rubio = of('secretary of state', 'United States', 'Marco Rubio')
  const blinken = of('secretary of state', 'United States', 'Antony Blinken')

  it('meet or do not', () => {
    expect(mayHaveMet(biden, blinken, 0)).toBe(true)
    expect(mayHaveMet(biden, rubio, 0)).toBe(false)
    expect(mayHaveMet(biden, rubio, 45)).toBe(true)
  })

  it('hold on a day or do not, and an open one goes on', () => {
    const held = (iso: string, margin = 45) => mayHaveHeld(rubio, daysOf(iso), daysOf(iso), margin)
    expect([held('2024-06-01'), held('2025-01-01'), held('2025-01-01', 0), held('2040-01-01')]).toEqual([
      false,
      true,
      false,
      true,
    ])
  })

  it('are told in words', () => expect(termOf(biden)).toBe('20 January 2021 to 20 January 2025'))
})
