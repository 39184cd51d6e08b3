import { describe, expect, test } from 'vitest'
import { agree, neutralFiguresIn } from '../src/language/neutral-figures.ts'
import { cpuTimeOf } from './cpu-time.ts'
import { type Ended, Folder } from './temporary.ts'

describe('figures that translations share', () => {
  const read = (text: string) =>
    neutralFiguresIn(text).map((figure) =>
      figure.kind === 'number'
        ? figure.digits
        : [figure.year ?? '?', figure.month, ...(figure.day === undefined ? [] : [figure.day])].join('-'),
    )

  test.each([
    ['1,234.5 and 1.234,5 and 1 234,5 and 1’234.5', ['12345', '12345', '12345', '12345']],
    ['1.2 million, 1 200 000, 1,200,000', ['12', '12', '12']],
    [
      '2024-05-03, 3.5.2024, 03/05/2024, 25/12/24, 12/25/2024',
      ['2024-5-3', '2024-5-3', '2024-5-3', '2024-12-25', '2024-12-25'],
    ],
    ['3 May 2024, May 3, 2024, May 3rd, 3rd of May 2024', ['2024-5-3', '2024-5-3', '?-5-3', '2024-5-3']],
    ['3. Mai 2024, am 3. März', ['2024-5-3', '?-3-3']],
    ['le 1er février 2024, 14 août', ['2024-2-1', '?-8-14']],
    ['el 3 de mayo de 2024, septiembre de 2023', ['2024-5-3', '2023-9']],
    ['il 3 maggio 2024, a giugno 2023', ['2024-5-3', '2023-6']],
    ['3 de março de 2024', ['2024-3-3']],
    ['3 mei 2024, maart 2023', ['2024-5-3', '2023-3']],
    ['12 goats, 20 huts, 21 boats', ['21']],
    ['at 15:30, 3:45 pm, 21 Uhr, à 21h30, 22 heures', []],
    ['the 1990s, die 1990er Jahre, les années 90', []],
    ['250 miles, 250 km, 68 °F, 100 feet', ['25']],
    ['12.5%, 12,5 %', ['125', '125']],
    ['3 mars rovers', ['?-3-3']],
    ['May I have 45 of 2024 things?', ['45', '2024']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures)
  })

  const oneOf = (text: string) => neutralFiguresIn(text)[0]!
  test.each([
    ['1.25 million', '1,3 Millionen', true],
    ['1,250', '1.520', false],
    ['5/3/2024', '3. Mai 2024', true],
    ['5/3/2024', '3 de mayo', true],
    ['13/5/2024', '3 May 2024', false],
    ['May 2024', '2024', true],
    ['3 May', '31 May', false],
  ])('%s and %s', (one, other, expected) => {
    expect(agree(oneOf(one), oneOf(other))).toBe(expected)
    expect(agree(oneOf(other), oneOf(one))).toBe(expected)
  })

  test('are read in linear time', () => {
    for (const unit of ['1', '1 ', '1 234 ', '1.', '3 de ', 'May ', "1'", '1/1', 'a'.repeat(9)]) {
      neutralFiguresIn(unit.repeat(1000))
      expect(cpuTimeOf(() => neutralFiguresIn(unit.repeat(20_000)))).toBeLessThan(2000)
    }
  })
})

describe('translation-conflict', () => {
  const folder = (config?: string) =>
    new Folder({
      'content/en/bridge.md': 'The bridge is 900 metres long.\n\nIt cost 4.5 million euros in 1978.\n',
      'content/de/bridge.md': 'Die Brücke ist 900 Meter lang.\n\nSie kostete 4,5 Millionen Euro im Jahr 1987.\n',
      'content/fr/bridge.md': 'Le pont mesure 900 mètres.\n\nIl a coûté 4,5 millions d’euros en 1978.\n',
      ...(config === undefined ? {} : { 'lint-articles.config.yaml': config }),
    })
  const told = ({ stdout }: Ended) => stdout.split('\n').filter((line) => line.includes('translation-conflict'))
  const FOUND =
    'content/de/bridge.md:3:40: warning translation-conflict The number is “1987” here, but “1978” in content/en/bridge.md, which this article translates (see content/en/bridge.md:3:30)'

  test('is off until somebody turns it on', () => {
    expect(told(folder().lint(['-f', 'compact']))).toEqual([])
    expect(told(folder('extends: strict\n').lint(['-f', 'compact']))).toEqual([])
    expect(JSON.parse(folder().lint(['config', '--print', 'a.md']).stdout)).toMatchObject({
      rules: { 'translation-conflict': 'off' },
      translations: false,
    })
  })

  test.each([
    ['rules: { translation-conflict: warning }\n', []],
    [undefined, ['--rule', 'translation-conflict:warning']],
    [undefined, ['--only', 'translation-conflict']],
  ])('is turned on by %j %j', (config, args) => {
    const ended = folder(config).lint(['-f', 'compact', ...args])
    expect(ended.stderr).toBe('')
    expect(told(ended)).toEqual([FOUND])
  })

  test('is turned on after a run without it, whatever that kept', () => {
    const site = folder()
    site.lint([])
    expect(told(site.lint(['-f', 'compact', '--only', 'translation-conflict']))).toEqual([FOUND])
    expect(told(site.lint(['-f', 'compact', '--only', 'translation-conflict']))).toEqual([FOUND])
  })
})
