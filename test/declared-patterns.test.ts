import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { optionsWith } from '../src/claims/options.ts'
import { claimsOf } from '../src/claims/read.ts'
import { flawOf, wordPatterns } from '../src/language/word-patterns.ts'
import { cpuTimeOf } from './cpu-time.ts'
import { Folder } from './temporary.ts'

// Offices, numbers and forms of words that a configuration declares; the rules' own examples show what they find.

describe('a pattern of words', () => {
  const found = (pattern: string, text: string) =>
    wordPatterns([pattern])
      .in(text)
      .map(({ start, end }) => text.slice(start, end))

  test.each([
    ['utilis*', 'We utilise. Utilising it, the utilities', ['utilise', 'Utilising']],
    ['W.H.O.', 'the W.H.O. and W.H.O.s, a WxHxOx', ['W.H.O.']],
    ['WHO', 'who is the WHO’s chief, WHOM?', ['WHO']],
    ['people work*', 'people working here; people\u00a0worked; people, work', ['people working', 'people\u00a0worked']],
    ['*ise', 'we rise, otherwise wiser', ['rise', 'otherwise']],
    ["don't", "We don’t, they don't", ['don’t', "don't"]],
    ['C++', 'C++ and C', ['C++']],
    ['Größe', 'die Größe, Größer', ['Größe']],
  ])('%s', (pattern, text, places) => {
    expect(found(pattern, text)).toEqual(places)
    expect(wordPatterns([pattern]).mayStandIn(text.toLowerCase())).toBe(true)
  })

  test('the longer of two counts', () => {
    const text = 'the chicken Kiev of Kiev'
    const places = wordPatterns(['Kiev', 'chicken Kiev']).in(text)
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(['chicken Kiev', 'Kiev'])
  })

  test.each([
    ['', 'is empty'],
    ['a  b', 'has a space too many'],
    ['a*b*', 'has two stars in one word'],
    ['work * people', 'has a star without letters'],
    ['a*', 'has too few letters to mean anything'],
    ['.*', 'has too few letters to mean anything'],
  ])('that is none is told: %j', (pattern, flaw) => {
    expect(flawOf(pattern)).toBe(flaw)
  })

  test('runs in linear time, whatever it and the text are', () => {
    const patterns = wordPatterns(['a*b', '*a*'.slice(1), 'a* a* a* a* b', '(a+)+$', 'x'.repeat(1000)])
    const time = (text: string) => cpuTimeOf(() => patterns.in(text))
    for (const unit of ['a', 'a ', 'ab-', 'a'.repeat(50).concat(' ')]) {
      time(unit.repeat(1000))
      expect(time(unit.repeat(100_000))).toBeLessThan(2000)
    }
  })
})

describe('a declared number', () => {
  const words = ['employees', 'employs', 'workforce', 'staff', 'headcount', 'people work*']
  const patterns = { quantities: [{ name: 'employees', words, of: ['Veldwind'] }] }
  const read = (text: string) =>
    claimsOf(parseArticle(`---\ndate: 2024-03-01\n---\n\n${text}\n`, 'a.md'), optionsWith({ patterns }))
      .of('declared-quantity')
      .map(({ value }) => value.numeral)

  test.each([
    ['Veldwind has 480 employees.', '480'],
    ['Veldwind employs 480 people.', '480'],
    ['Veldwind currently employs some 480 people in two towns.', '480'],
    ['Veldwind has a workforce of 480.', '480'],
    ['Veldwind’s 480-strong workforce walked out.', '480'],
    ['With its 480 employees, Veldwind is the largest firm.', '480'],
    ['Veldwind employees: 480', '480'],
    ['The headcount of Veldwind stands at 480.', '480'],
    ['Veldwind’s about 480 full-time employees are tired.', '480'],
    ['Veldwind has 480 members of staff.', '480'],
    ['The number of employees of Veldwind is 480.', '480'],
    ['Four hundred and eighty employees of Veldwind walked out.', 'Four hundred and eighty'],
    ['Veldwind (480 employees) is the largest firm.', '480'],
    ['Veldwind is large. It has a staff of more than 480.', '480'],
    ['In 2024 Veldwind has 480 employees.', '480'],
    ['At Veldwind, 480 people work on masts.', '480'],
    ['Veldwind has 1,480 employees.', '1,480'],
    ['# Veldwind at a glance\n\n- Employees: 480\n- Masts: 12', '480'],
    ['# Veldwind at a glance\n\n| Founded | 1987 |\n| --- | --- |\n| Employees | 480 |', '480'],
  ])('is read: %s', (text, numeral) => {
    expect(read(text)).toEqual([numeral])
  })

  test.each([
    ['Norrkraft has 480 employees.'],
    ['Veldwind had 480 employees in 2019.'],
    ['Veldwind hired another 40 employees.'],
    ['The number of employees of Veldwind rose by 40.'],
    ['The number of employees of Veldwind fell from 520.'],
    ['Veldwind will have 600 employees by spring.'],
    ['If Veldwind had 600 employees, it would sink.'],
    ['Veldwind does not have 480 employees.'],
    ['A third of the employees of Veldwind, 40 per cent of them women, walked out.'],
    ['Veldwind gives 2 million euros to its employees.'],
    ['In 480 days Veldwind dismissed employees.'],
    ['Veldwind has between 400 and 500 employees.'],
    ['A year ago Veldwind had 480 employees.'],
    ['Forty of the employees of Veldwind walked out.'],
    ['Veldwind has employees in 12 towns.'],
    ['Veldwind’s employees are 41 years old on average.'],
    ['In 2019 employees of Veldwind walked out.'],
    ['# Veldwind at a glance\n\nA supplier has 480 employees.'],
    ['# Firms at a glance\n\n| Founded | 1987 |\n| --- | --- |\n| Employees | 480 |'],
  ])('is not read: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('a configuration declares', () => {
  const run = (config: string, files: Readonly<Record<string, string>>, ...args: string[]) =>
    new Folder({ ...files, 'lint-articles.config.yaml': config }).lint(['-f', 'compact', ...args])

  test('offices, numbers and forms of words', () => {
    const ended = run(
      `
patterns:
  offices:
    - { title: lighthouse keeper }
  quantities:
    - { name: employees of Veldwind, words: [employees], of: [Veldwind] }
  forms:
    - { write: WHO, not: [W.H.O.], because: no stops }
`,
      {
        'a.md':
          'The lighthouse keeper of Skerry, Tilde Ravn, was tired.\n\nSkerry lighthouse keeper Osman Diallo slept.\n',
        'b.md': 'Veldwind has 480 employees. The W.H.O. has more.\n',
        'c.md': 'The 520 employees of Veldwind are tired.\n',
      },
    )
    expect(ended.stderr).toBe('')
    expect(ended.stdout.trim().split('\n').sort()).toEqual([
      'a.md:3:1: error office-holder-conflict Osman Diallo is lighthouse keeper of Skerry here, but so is Tilde Ravn (see a.md:1:1)',
      'b.md:1:33: warning declared-form “W.H.O.” is to be written “WHO”: no stops',
      'c.md:1:5: warning declared-quantity-conflict employees of Veldwind: “520 employees” here, but “480 employees” in b.md (see b.md:1:14)',
    ])
  })

  test('forms that --fix may write', () => {
    const folder = new Folder({
      'a.md': 'Utilise *it*. The W.H.O. does; “we utilise it,” it said.\n',
      'lint-articles.config.yaml':
        'patterns: { forms: [{ write: use, not: [utilise], fix: true }, { write: WHO, not: [W.H.O.] }] }\n',
    })
    folder.lint(['--fix'])
    expect(folder.read('a.md')).toBe('Use *it*. The W.H.O. does; “we utilise it,” it said.\n')
  })

  test.each([
    ['patterns: 1', ':1  "patterns" is 1, but should map offices, quantities and forms to lists'],
    ['patterns:\n  form: []', ':2  there is no field "form"; did you mean "forms"?'],
    ['patterns:\n  forms:\n    - not: W.H.O.', ':3  "patterns.forms.0.not" is "W.H.O.", but should be a list of texts'],
    ['patterns:\n  forms:\n    - { not: [x], writ: y }', ':3  there is no field "writ"; did you mean "write"?'],
    ['patterns:\n  forms:\n    - write: WHO', ':3  "patterns.forms.0.not" is missing'],
    [
      'patterns:\n  forms:\n    - not:\n        - W.H.O.\n        - "a*b*"',
      ':5  the pattern "a*b*" has two stars in one word',
    ],
    [
      'patterns:\n  forms:\n    - not: [Who*]\n      write: Whole',
      ':4  "Whole" is itself one of the forms that it should replace',
    ],
    ['patterns:\n  quantities:\n    - { name: x }', ':3  "patterns.quantities.0.words" is missing'],
    [
      'patterns:\n  quantities:\n    - { name: x, words: [masts], unit: beds }',
      ':3  "beds" is no unit that numbers are read with; leave it out for a count',
    ],
    [
      'patterns:\n  quantities:\n    - { name: x, words: [masts] }\n    - { name: x, words: [beds] }',
      ':4  there is a quantity "x" already',
    ],
    ['patterns:\n  quantities:\n    - { name: x, words: [masts], holds: ever }', 'should be year or always'],
    ['patterns:\n  offices:\n    - { title: "*" }', ':3  the title "*" has a star without letters'],
    ['patterns:\n  offices:\n    - { title: keeper, single: one }', 'should be true or false'],
  ])('and what cannot be is told with its line: %j', (config, message) => {
    const { code, stderr } = run(config, { 'a.md': 'The tide is low.\n' })
    expect(stderr).toContain('lint-articles.config.yaml:')
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
