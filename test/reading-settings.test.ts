import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { type ExtractionChoices, extractionKey, optionsWith, USUAL_OPTIONS } from '../src/claims/options.ts'
import { corpusArticle, lintCorpus } from '../src/corpus.ts'
import { lintSource } from '../src/lint.ts'
import { type Ended, Folder } from './temporary.ts'

// Settings of how claims are read: quotes, aliases, distinct, frontMatter.

const settings = RULES.map((rule) => ({ rule, severity: rule.severity, options: rule.options?.parse({}) ?? {} }))

/** “rule severity” of every finding, articles compared with each other too. */
function found(sources: string | Readonly<Record<string, string>>, choices: ExtractionChoices = {}): string[] {
  const files = typeof sources === 'string' ? { 'article.md': sources } : sources
  const options = optionsWith(choices)
  const linted = Object.entries(files).map(([path, source]) => lintSource(source, path, settings, options))
  const across = lintCorpus(linted.map(corpusArticle), settings, options)
  expect([...linted.flatMap(({ failures }) => failures), ...across.failures]).toEqual([])
  return [...linted.flatMap(({ findings }) => findings), ...across.findings].map(
    ({ rule, severity }) => `${rule} ${severity}`,
  )
}

describe('quotes', () => {
  const wrongDay = '“Doors open on Friday, 4 February 2023,” said Ada Lind.\n'
  test('count as their speaker’s, which weakens them', () => {
    expect(found(wrongDay)).toEqual(['weekday-mismatch warning'])
  })
  test('are left out', () => {
    expect(found(wrongDay, { quotes: 'skip' })).toEqual([])
    expect(found('> Doors open on Friday, 4 February 2023.\n', { quotes: 'skip' })).toEqual([])
    expect(found('Doors open on Friday, 4 February 2023, for “The Tide”.\n', { quotes: 'skip' })).toHaveLength(1)
  })
  test('count as the author’s own', () => {
    expect(found(wrongDay, { quotes: 'include' })).toEqual(['weekday-mismatch error'])
  })

  const hurt = '“Nobody was hurt,” said Ruiz. Two people were injured.\n'
  test('reach readers that pass over quotations', () => {
    expect(found(hurt)).toEqual([])
    expect(found(hurt, { quotes: 'include' })).toEqual(['negation-conflict warning'])
  })
  test('leave what stands in the text as it stands', () => {
    const slot = '“We will meet on [insert date],” said Ada Lind.\n'
    expect(found(slot, { quotes: 'skip' })).toEqual(found(slot))
    expect(found(slot)).toHaveLength(1)
  })
})

describe('aliases', () => {
  test('are one holder of an office', () => {
    const article = 'Peruvian President Alma Quispe spoke.\n\nPeruvian President Rosa Tarazona left early.\n'
    expect(found(article)).toEqual(['office-holder-conflict error'])
    expect(found(article, { aliases: [['Alma Quispe', 'Rosa Tarazona']] })).toEqual([])
  })
  test('are spellings of one name', () => {
    const article = 'Nadia Calloway opened the shop. Calloway sells kites.\n\nOn Sundays Caloway flies them herself.\n'
    expect(found(article)).toEqual(['name-spelling-conflict warning'])
    expect(found(article, { aliases: [['Calloway', 'Caloway']] })).toEqual([])
    expect(found(article, { aliases: [['Nadia Calloway', 'Nadia Caloway']] })).toEqual([])
  })
  test('merge what is said of one', () => {
    const article = 'Marta Brandvik, a plumber, sings in a choir.\n\nMarta Lund, a dentist, sings alone.\n'
    expect(found(article)).toEqual([])
    expect(found(article, { aliases: [['Marta Brandvik', 'Marta Lund']] })).toEqual([
      'person-attribute-conflict warning',
    ])
    const bare = 'Marta Brandvik, a plumber, sings in a choir.\n\nLund, a dentist, sings alone.\n'
    expect(
      found(bare.replace('Lund', 'Marta Lund wept. Lund'), { aliases: [['Marta Brandvik', 'Marta Lund']] }),
    ).toEqual(['person-attribute-conflict warning'])
  })
  test('are one place', () => {
    const article = 'Paula Iversen was born in Kristiania in 1950.\n\nShe left. Paula Iversen was born in Oslo.\n'
    expect(found(article)).toEqual(['person-attribute-conflict warning'])
    expect(found(article, { aliases: [['Oslo', 'Kristiania']] })).toEqual([])
  })
  test('are one body of an office', () => {
    const article =
      'Veldwind chief executive Ruth Amankwah spoke.\n\nThe masts hum, said Jonas Pell, the chief executive of Norrkraft.\n'
    expect(found(article)).toEqual([])
    expect(found(article, { aliases: [['Veldwind', 'Norrkraft']] })).toEqual(['office-holder-conflict warning'])
  })
  test('are one place, and one expansion, across articles', () => {
    const venues = {
      'report.md': '---\ndate: 2024-05-12\n---\n\nA crowd of 900 at Fenner Park saw Oakham Town beat Marle Rovers.\n',
      'review.md':
        '---\ndate: 2024-05-20\n---\n\nThe final at Selby Road will be remembered for the rain, and for Oakham Town and Marle Rovers.\n',
    }
    expect(found(venues)).toEqual(['venue-conflict warning'])
    expect(found(venues, { aliases: [['Fenner Park', 'Selby Road']] })).toEqual([])
    const acronyms = {
      'a.md': 'Halden Harbour has bought a CTM (Continuous Tide Meter).\n',
      'b.md': 'The tide is measured by Halden Harbour with CTM (Coastal Tide Monitor).\n',
    }
    expect(found(acronyms)).toEqual(['acronym-drift warning'])
    expect(found(acronyms, { aliases: [['Continuous Tide Meter', 'Coastal Tide Monitor']] })).toEqual([])
  })
  test('are one person across articles', () => {
    const folder = {
      'a.md': 'The survey was led by Michaela Hertzfeld.\n',
      'b.md': 'The map was drawn by Michaela Herzfeld.\n',
      'c.md': 'Our own Michaela Hertzfeld gave a talk.\n',
    }
    expect(found(folder)).toEqual(['spelling-drift warning'])
    expect(found(folder, { aliases: [['Michaela Hertzfeld', 'Michaela Herzfeld']] })).toEqual([])
    expect(found(folder, { distinct: [['Michaela Hertzfeld', 'Michaela Herzfeld']] })).toEqual([])
  })
})

describe('distinct', () => {
  test('keeps apart what looks alike', () => {
    const article = 'Henrik Lindqvist painted it.\n\nMr Lindkvist framed it.\n'
    expect(found(article)).toEqual(['name-spelling-conflict warning'])
    expect(found(article, { distinct: [['Lindqvist', 'Lindkvist']] })).toEqual([])
    expect(found(article, { distinct: [['Henrik Lindqvist', 'Henrik Lindkvist']] })).toEqual([])
  })
  test('makes two subjects of two people with like names', () => {
    const article = 'Mohammed Al-Sudani is a dentist.\n\nMuhammad Al-Sudani is a plumber.\n'
    expect(found(article)).toContain('person-attribute-conflict warning')
    expect(found(article, { distinct: [['Mohammed Al-Sudani', 'Muhammad Al-Sudani']] })).toEqual([])
  })
})

describe('frontMatter', () => {
  const article =
    '---\nerschienen: 2025-05-20\ndate: 2024-05-20\n---\n\nOMAHA, May 20, 2024 – Nine artists were chosen.\n'
  test('says which field holds the date', () => {
    expect(found(article)).toEqual([])
    expect(found(article, { frontMatter: { date: ['erschienen'] } })).toEqual(['front-matter-conflict warning'])
  })
  test('says which field holds the author', () => {
    const signed = '---\nautor:\n  - Ana Ruiz\n---\n\nThe mole broke.\n\nIt was never mended.\n\n— Marta Ruiz, Faro\n'
    expect(found(signed)).toEqual([])
    expect(found(signed, { frontMatter: { author: ['autor'] } })).toEqual(['front-matter-conflict warning'])
  })
  test('says which field holds the title', () => {
    const list =
      '---\ntitel: Five ways to moor a boat\n---\n\n## 1. Ask\n\nAsk.\n\n## 2. Pay\n\nPay.\n\n## 3. Wait\n\nWait.\n\n## 4. Sink\n\nSink.\n'
    expect(found(list)).toEqual([])
    expect(found(list, { frontMatter: { title: ['titel'] } })).toEqual(['list-count-mismatch error'])
    expect(found(list.replace('titel', 'title'), { frontMatter: { title: ['titel'] } })).toEqual([])
  })
})

test('one key for one set of options', () => {
  expect(extractionKey(optionsWith({}))).toBe(extractionKey({ ...USUAL_OPTIONS }))
  expect(extractionKey(optionsWith({ now: undefined }))).toBe(extractionKey(USUAL_OPTIONS))
  expect(extractionKey(optionsWith({ now: '2026-01-31' }))).not.toBe(extractionKey(USUAL_OPTIONS))
  expect(extractionKey(optionsWith({ aliases: [['A', 'B']] }))).not.toBe(extractionKey(USUAL_OPTIONS))
})

describe('a configuration says how articles are read', () => {
  const run = (config: string, args: readonly string[] = ['-f', 'json']) =>
    new Folder({
      'news/a.md': '“Doors open on Friday, 4 February 2023,” said Ada Lind.\n',
      'talks/b.md': '“Doors open on Friday, 4 February 2023,” said Ada Lind.\n',
      'lint-articles.config.yaml': config,
    }).lint(args)
  const told = ({ stdout }: Ended): string[] =>
    JSON.parse(stdout).files.flatMap((file: { path: string; findings: { severity: string }[] }) =>
      file.findings.map(({ severity }) => `${file.path} ${severity}`),
    )

  test('for all, and otherwise for some', () => {
    const ended = run('quotes: skip\noverrides:\n  - files: [talks/**]\n    quotes: include\n')
    expect(ended.stderr).toBe('')
    expect(told(ended)).toEqual(['talks/b.md error'])
  })

  test('and config --print shows it', () => {
    const config = `
quotes: skip
aliases: [[Ada Lind, A. L.]]
distinct: [[Ada Lind, Ida Lind]]
frontMatter: { date: [erschienen] }
overrides: [{ files: [talks/**], quotes: include, frontMatter: { title: [titel] } }]
`
    const shown = (file: string) => JSON.parse(run(config, ['config', '--print', file]).stdout)
    expect(shown('news/a.md')).toMatchObject({
      quotes: 'skip',
      aliases: [['Ada Lind', 'A. L.']],
      distinct: [['Ada Lind', 'Ida Lind']],
      frontMatter: { date: ['erschienen'] },
    })
    expect(shown('talks/b.md')).toMatchObject({ quotes: 'include', frontMatter: { title: ['titel'] } })
  })

  test('and lint-articles claims reads as it says', () => {
    const kinds = (config: string) => run(config, ['claims', '--kind', 'dated-weekday', 'news/a.md']).stdout
    expect(kinds('quotes: attributed')).toContain('quoted')
    expect(kinds('quotes: skip')).not.toContain('dated-weekday')
  })

  test.each([
    ['quotes: never', ':1  "quotes" is "never", but should be attributed, skip or include'],
    ['rules: {}\naliases: [Ada]', ':2  "aliases.0" is "Ada", but should be a list of two names or more'],
    ['aliases:\n  - [Ada]', ':2  "aliases.0" is ["Ada"], but should be a list of two names or more'],
    ['aliases:\n  - [Ada, Ida]\n  - [Eva, Ida]', ':3  "Ida" is an alias of "Ada" already'],
    ['aliases: [[Ada, Ida]]\ndistinct:\n  - [Ida, Ada]', ':3  "Ada" and "Ida" are declared to be one under aliases'],
    ['distinct:\n  - [Ida, ida]', ':2  "ida" and "Ida" are one name'],
    ['frontMatter:\n  dates: [x]', ':2  there is no field "dates"; did you mean "date"?'],
    ['frontMatter:\n  date: x', ':2  "frontMatter.date" is "x", but should be a list of texts'],
    ['frontMatter: date', ':1  "frontMatter" is "date", but should map title, date and author to lists of fields'],
    ['overrides:\n  - files: [x]\n    quotes: no', ':3  "overrides.0.quotes" is "no", but should be attributed, skip'],
  ])('and what it cannot say is told with its line: %j', (config, message) => {
    const { code, stderr } = run(config)
    expect(stderr).toContain(`lint-articles.config.yaml${message}`)
    expect(code).toBe(2)
  })
})
