import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import declaredFactViolation from '../rules/declared-fact-violation.ts'
import geographyConflict from '../rules/geography-conflict.ts'
import officeTermConflict from '../rules/office-term-conflict.ts'
import { FactsError } from '../src/facts/error.ts'
import { readFacts } from '../src/facts/read.ts'
import { looksDeclared } from '../src/facts/rows.ts'
import { doubtsIn } from '../src/facts/succession.ts'
import { termOf } from '../src/facts/tenures.ts'
import { importedTenures } from '../src/facts/wikidata.ts'
import { tenuresInYaml } from '../src/facts/written-yaml.ts'
import { readName } from '../src/language/names.ts'
import { lintSource } from '../src/lint.ts'
import { knownOf } from '../src/report/facts.ts'
import type { AnyRule } from '../src/rule.ts'

const HEAD = 'source: desk\nasOf: 2026-11-01\n'
const facts = (yaml: string) => readFacts([{ path: 'facts.yml', source: HEAD + yaml }])
const errorsOf = (source: string, path = 'facts.yml') => {
  try {
    readFacts([{ path, source }])
    return []
  } catch (error) {
    return (error as Error).message.split('\n')
  }
}
const found = (article: string, yaml: string, rule: AnyRule = declaredFactViolation) =>
  lintSource(
    article,
    'a.md',
    [{ rule, severity: rule.severity, options: {} }],
    undefined,
    undefined,
    facts(yaml),
  ).findings.map(({ severity, at }) => `${severity}: ${article.slice(at.start, at.end)}`)
const dated = (day: string, text: string) => `---\ndate: ${day}\n---\n\n${text}\n`

describe('a facts file', () => {
  it('is one of facts: a folder may hold another facts.json', () => {
    const looks = (path: string, source: string) => looksDeclared({ path, source })
    expect(looks('facts.json', '{ "cats": ["sleep a lot"] }')).toBe(false)
    expect(looks('facts.csv', 'city,rain\nBergen,200\n')).toBe(false)
    expect(looks('facts.yml', 'people: []')).toBe(true)
    expect(
      looks('facts.csv', 'office,holder,start,end,asOf,source\nmayor of Sund,Ida Berg,2020,,2026-01-01,desk\n'),
    ).toBe(true)
    expect(looks('facts.jsonl', '{"type":"person","name":"Ida Berg"}\n')).toBe(true)
  })

  it('says the same in YAML, JSON, JSON Lines and CSV', () => {
    const entry = {
      office: 'mayor of Sund',
      holder: 'Ida Berg',
      aliases: ['I. Berg'],
      start: '2020-02',
      end: '2024-05-01',
      source: 'desk',
    }
    const files = [
      {
        path: 'facts.yml',
        source:
          'tenures:\n  - { office: mayor of Sund, holder: Ida Berg, aliases: [I. Berg], start: 2020-02, end: 2024-05-01, source: desk }\n',
      },
      { path: 'facts.json', source: JSON.stringify({ tenures: [entry] }) },
      { path: 'facts.json', source: JSON.stringify([{ type: 'tenure', ...entry }]) },
      { path: 'facts.jsonl', source: `${JSON.stringify(entry)}\n\n` },
      {
        path: 'facts.csv',
        source: 'office,holder,aliases,start,end,source\n"mayor of Sund",Ida Berg,I. Berg,2020-02,2024-05-01,desk\n',
      },
    ]
    for (const file of files) {
      const { offices } = readFacts([file])
      expect(termOf(offices[0]!.tenures), file.source).toBe('February 2020 to 1 May 2024')
      expect(offices[0]!.tenures[0]!.names).toHaveLength(2)
    }
  })

  it('tells each error with its place, and what to do', () => {
    expect(
      errorsOf(
        [
          'tenures:',
          '  - { office: mayor of Sund, holder: Ida Berg, start: 2020-02-30, source: x, asOf: 2024 }',
          '  - { office: mayor, holder: Ida Berg, start: 2020, source: x, asOf: 2024 }',
          '  - { office: mayor of Sund, holder: Ida Berg, start: 2020, source: x }',
          '  - { office: mayor of Sund, holder: Ida Berg, start: 2020, end: 2019, source: x }',
          '  - { office: mayor of Sund, holder: Ida Berg, start: 2020, end: 2021 }',
          '  - { office: mayor of Sund, holer: Ida Berg, start: 2020, end: 2021, source: x }',
          'peeple: []',
          'offices:',
          '  - { office: mayor, hodlers: 2 }',
          'numbers:',
          '  - { of: Sund, what: joy, value: much, source: x }',
          'dates:',
          '  - { event: the pier smiled, date: 1999, source: x }',
        ].join('\n'),
      ),
    ).toEqual([
      'facts.yml:7:5  this tenure has no "holder"; it should be a name',
      'facts.yml:7:30  a tenure has no field "holer"; did you mean "holder"?',
      'facts.yml:8:1  there is no list "peeple"; did you mean "people"?',
      'facts.yml:10:22  an office has no field "hodlers"',
      'facts.yml:2:55  "start" is "2020-02-30", but should be a date like 2024-03-01, 2024-03 or 2024',
      'facts.yml:3:15  "mayor" does not say of what; write it like "mayor of Springfield"',
      'facts.yml:4:5  this tenure has no end and no "asOf"; add the last day for which its source speaks, here or at the head of the file',
      'facts.yml:5:66  "end" (2019) is before "start" (2020); exchange them',
      'facts.yml:6:5  this tenure has no "source"; say how it is known, here or at the head of the file',
      expect.stringMatching(/^facts\.yml:12:35 {2}"much" joy of "Sund" is no number that articles are read for/),
      expect.stringMatching(/^facts\.yml:14:14 {2}"the pier smiled" is no event that articles are read for/),
    ])
    expect(errorsOf('tenures: [', 'facts.yml')[0]).toMatch(/^facts\.yml:1:\d+ {2}is no YAML: /)
    expect(errorsOf('{"type":"tenure"}\nnonsense\n', 'facts.jsonl')[0]).toMatch(/^facts\.jsonl:2:1 {2}is no JSON: /)
    expect(errorsOf('office,holder,start,source\nmayor of Sund,Ida Berg,soon,x\n', 'facts.csv')).toEqual([
      'facts.csv:2:24  "start" is "soon", but should be a date like 2024-03-01, 2024-03 or 2024',
    ])
    expect(errorsOf('[{"type":"tenor"}]', 'facts.json')[0]).toMatch(
      /^facts\.json:1:10 {2}there is no type "tenor"; did you mean "tenure"\?/,
    )
  })

  it('throws nothing else, whatever the file holds', () => {
    const names = fc.constantFrom('facts.yml', 'facts.json', 'facts.jsonl', 'facts.csv')
    const word = fc.constantFrom(
      'tenures:',
      'office',
      '- ',
      '\n',
      '  ',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      ':',
      'mayor of X',
      '2024',
      '&a',
      '*a',
      'null',
      'é',
    )
    const files = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    )
    fc.assert(
      fc.property(names, files, (path, source) => {
        looksDeclared({ path, source })
        try {
          readFacts([{ path, source }])
        } catch (error) {
          expect(error).toBeInstanceOf(FactsError)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('declared terms', () => {
  const of = (yaml: string, role: string, jurisdiction: string, name: string) =>
    termOf(facts(yaml).terms.of({ role, jurisdiction }, readName(name)))

  it('stand over the bundled ones', () => {
    const yaml = 'tenures:\n  - { office: prime minister of Italy, holder: Ada Lind, start: 2026-05-01 }\n'
    expect(of(yaml, 'prime minister', 'Italy', 'Ada Lind')).toBe('since 1 May 2026')
    expect(of(yaml, 'prime minister', 'Italy', 'Giorgia Meloni')).toBe('22 October 2022 to 1 May 2026')
    expect(of(yaml, 'prime minister', 'Italy', 'Mario Draghi')).toBe('13 February 2021 to 22 October 2022')
    expect(of(yaml, 'president', 'France', 'Emmanuel Macron')).toBe(of('', 'president', 'France', 'Emmanuel Macron'))
  })
  it('replace the bundled term of the same person', () => {
    const yaml =
      'tenures:\n  - { office: chancellor of Germany, holder: Olaf Scholz, start: 2021-12-09, end: 2025-05-05 }\n'
    expect(of(yaml, 'chancellor', 'Germany', 'Scholz')).toBe('9 December 2021 to 5 May 2025')
  })
  it('take one away with drop', () => {
    const yaml = 'tenures:\n  - { office: prime minister of Iraq, holder: Haider al-Abadi, drop: true }\n'
    expect(of(yaml, 'prime minister', 'Iraq', 'Haider al-Abadi')).toBe('')
    expect(of(yaml, 'prime minister', 'Iraq', 'Kadhimi')).toBe('6 May 2020 to 27 October 2022')
  })
  it('are used by the rules of offices', () => {
    const article = 'Prime Minister Gordon Brown opened the tunnel in March 2014, in the rain.\n'
    expect(found(article, '', officeTermConflict)).toHaveLength(1)
    const again =
      'tenures:\n  - { office: prime minister of the United Kingdom, holder: Gordon Brown, start: 2013-02, end: 2015 }\n'
    expect(found(article, again, officeTermConflict)).toEqual([])
  })
})

describe('what articles say otherwise than declared', () => {
  const MAYOR =
    'tenures:\n  - { office: mayor of Kirkhaven, holder: Tilde Ravn, start: 2023-01-04 }\n  - { office: mayor of Kirkhaven, holder: Gil Abernathy, start: 2015, end: 2023-01-04 }\n'
  const FIRM = 'tenures:\n  - { office: chief executive of Veldwind, holder: Ruth Amankwah, start: 2020-05 }\n'
  const PERSON =
    'people:\n  - { name: Ada Lind, born: 1970-05-03, died: 2020-02, birthplace: Bergen, nationality: Norwegian, title: Ms }\n'
  const NUMBER =
    'numbers:\n  - { of: Veldwind, aliases: [the company], what: employees, value: 480, start: 2024-03-01 }\n  - { of: Veldwind, what: employees, value: 310, start: 2020, end: 2024-02-28 }\n  - { of: Veldwind, what: ferries, value: 31 }\n  - { of: the Harbour Bridge, what: length, value: 900 m }\n'
  const EVENT =
    'dates:\n  - { event: the Harbour Museum opened, date: 1924-05-03 }\n  - { event: Veldwind was founded, date: 1987 }\n  - { event: Ada Lind joined the Halden choir, date: 1999-03 }\n'
  const PLACE = 'places:\n  - { name: Brevent, in: France }\n  - { name: Talvera, capital: Ostra }\n'

  it.each([
    [
      dated('2024-03-02', 'Kirkhaven Mayor Osman Diallo cut the ribbon.'),
      MAYOR,
      ['error: Kirkhaven Mayor Osman Diallo'],
    ],
    [
      dated('2024-03-02', 'The mayor of Kirkhaven, Osman Diallo, cut the ribbon.'),
      MAYOR,
      ['error: The mayor of Kirkhaven, Osman Diallo'],
    ],
    [
      dated('2024-03-02', 'Osman Diallo, mayor of Kirkhaven, cut the ribbon.'),
      MAYOR,
      ['error: Osman Diallo, mayor of Kirkhaven'],
    ],
    [
      dated('2024-03-02', 'Osman Diallo is the mayor of Kirkhaven.'),
      MAYOR,
      ['error: Osman Diallo is the mayor of Kirkhaven'],
    ],
    [
      dated('2024-03-02', '“It rained,” said Osman Diallo, Kirkhaven’s mayor.'),
      MAYOR,
      ['error: Osman Diallo, Kirkhaven’s mayor'],
    ],
    [
      dated('2024-03-02', 'Kirkhaven Mayor Gil Abernathy said on Monday that he would pay.'),
      MAYOR,
      ['error: Kirkhaven Mayor Gil Abernathy'],
    ],
    [
      dated('2023-01-20', 'Kirkhaven Mayor Gil Abernathy cut the ribbon.'),
      MAYOR,
      ['info: Kirkhaven Mayor Gil Abernathy'],
    ],
    [dated('2024-03-02', 'Veldwind CEO Jonas Pell said little.'), FIRM, ['error: Veldwind CEO Jonas Pell']],
    [
      dated('2024-03-02', 'Jonas Pell, the chief executive of Veldwind, said little.'),
      FIRM,
      ['error: Jonas Pell, the chief executive of Veldwind'],
    ],
    [
      'Jonas Pell, the chief executive of Veldwind, said little.\n',
      FIRM,
      ['warning: Jonas Pell, the chief executive of Veldwind'],
    ],
    ['Ada Lind was born on 3 May 1971.\n', PERSON, ['error: born on 3 May 1971']],
    ['Ada Lind (1970–2021) sang.\n', PERSON, ['error: 2021']],
    [dated('2019-03-02', 'Ada Lind, 61, sang.'), PERSON, ['warning: 61']],
    ['The Swedish singer Ada Lind sang. She was born in Oslo.\n', PERSON, ['warning: Swedish singer', 'warning: Oslo']],
    ['Ada Lind sang. Mr Lind smiled.\n', PERSON, ['warning: Lind']],
    [dated('2025-02-01', 'Veldwind employs 530 people.'), NUMBER, ['error: 530 people']],
    [dated('2025-02-01', 'Veldwind has a workforce of 530.'), NUMBER, ['error: 530']],
    [dated('2025-02-01', 'Veldwind’s 530 employees went home.'), NUMBER, ['error: 530 employees']],
    [dated('2025-02-01', 'Veldwind grows. The company employs 530 people.'), NUMBER, ['warning: 530 people']],
    [dated('2022-02-01', 'Veldwind employs 480 people.'), NUMBER, ['error: 480 people']],
    [dated('2025-02-01', 'Veldwind runs 13 ferries.'), NUMBER, ['error: 13 ferries']],
    ['The Harbour Bridge is 800 metres long.\n', NUMBER, ['error: 800 metres']],
    ['The Harbour Bridge is new. The length of the bridge is 800 metres.\n', NUMBER, ['warning: 800 metres']],
    ['The Harbour Museum opened on 4 May 1924.\n', EVENT, ['error: opened on 4 May 1924']],
    ['Veldwind was founded in 1978.\n', EVENT, ['error: founded in 1978']],
    ['Founded in 1978, Veldwind makes masts.\n', EVENT, ['error: Founded in 1978']],
    ['Veldwind has made masts since it was founded in 1978.\n', EVENT, ['warning: founded in 1978']],
    ['The Harbour Bridge spans 800 metres.\n', NUMBER, ['error: 800 metres']],
    ['Ada Lind joined the Halden choir in 1998.\n', EVENT, ['error: joined the Halden choir in 1998']],
    ['He left for Brevent, Spain, at noon.\n', PLACE, ['error: Brevent, Spain']],
    ['He left for the Spanish port of Brevent at noon.\n', PLACE, ['error: Spanish port of Brevent']],
    ['He left for Irm, the capital of Talvera.\n', PLACE, ['error: Irm, the capital of Talvera']],
  ])('is found: %s', (article, yaml, expected) => expect(found(article, yaml)).toEqual(expected))

  it.each([
    [dated('2024-03-02', 'Former Kirkhaven Mayor Gil Abernathy cut the ribbon.'), MAYOR],
    [dated('2024-03-02', 'Kirkhaven Mayor-elect Osman Diallo cut the ribbon.'), MAYOR],
    [dated('2024-03-02', 'Kirkhaven’s deputy mayor Osman Diallo cut the ribbon.'), MAYOR],
    [dated('2024-03-02', 'Kirkhaven Mayor Tilda Ravn cut the ribbon.'), MAYOR],
    [
      dated(
        '2024-03-02',
        'Osman Diallo succeeded Tilde Ravn as mayor of Kirkhaven. Kirkhaven Mayor Osman Diallo cut the ribbon.',
      ),
      MAYOR,
    ],
    [dated('2024-03-02', 'In 1931, Kirkhaven Mayor Carl Berg cut the ribbon.'), MAYOR],
    [dated('2027-03-02', 'Kirkhaven Mayor Osman Diallo cut the ribbon.'), MAYOR],
    [dated('2023-01-04', 'Kirkhaven Mayor Gil Abernathy cut his last ribbon.'), MAYOR],
    ['Kirkhaven Mayor Gil Abernathy cut the ribbon.\n', MAYOR],
    [
      dated('2024-03-02', 'Veldwind Chief Executive Ruth Amankwah and Harbour Lines chief executive Jonas Pell met.'),
      FIRM,
    ],
    ['Ada Lind was born in May 1970, and Ida Lind on 4 June 1980.\n', PERSON],
    [dated('2019-03-02', 'Ada Lind, 48, sang.'), PERSON],
    [dated('2025-02-01', 'Veldwind employs about 500 people, 120 of them in Bergen.'), NUMBER],
    [dated('2025-02-01', 'Veldwind hired 530 employees and runs a fleet of 2 tugs.'), NUMBER],
    [dated('2025-02-01', 'In 2019, Veldwind employed 200 people.'), NUMBER],
    ['The Harbour Bridge is 0.9 kilometres long, the Castle Bridge 800 metres.\n', NUMBER],
    ['The Harbour Museum opened again in 1999. The Castle Museum opened in 1931.\n', EVENT],
    ['The Harbour Museum opened in May 1924.\n', EVENT],
    ['He left for Brevent, France, with friends from Madrid, Spain.\n', PLACE],
  ])('is right, or nobody knows: %s', (article, yaml) => expect(found(article, yaml)).toEqual([]))

  it('weighs less where the facts are uncertain: they prove nothing', () => {
    const uncertain = MAYOR.replace('2023-01-04 }\n  -', '2023-01-04, certainty: uncertain }\n  -')
    expect(found(dated('2024-03-02', 'Kirkhaven Mayor Osman Diallo cut the ribbon.'), uncertain)).toEqual([])
  })
  it('knows offices by further titles and names', () => {
    const yaml = `${MAYOR}offices:\n  - { office: mayor of Kirkhaven, titles: [provost], aliases: [Kirkhaven City] }\n`
    expect(found(dated('2024-03-02', 'Kirkhaven City Provost Osman Diallo cut the ribbon.'), yaml)).toHaveLength(1)
    const many = `${MAYOR}offices:\n  - { office: mayor of Kirkhaven, single: false }\n`
    expect(found(dated('2024-03-02', 'Kirkhaven Mayor Osman Diallo cut the ribbon.'), many)).toEqual([])
  })
  it('beats the bundled capitals', () => {
    const article = 'We flew to Auckland, the capital of New Zealand.\n'
    const yaml = 'places:\n  - { name: New Zealand, capital: Auckland }\n'
    expect(found(article, '', geographyConflict)).toHaveLength(1)
    expect(found(article, yaml, geographyConflict)).toEqual([])
    expect(found('We flew to Wellington, the capital of New Zealand.\n', yaml)).toHaveLength(1)
  })
})

describe('doubts', () => {
  it('are overlaps and gaps of an office of one holder, and what is never compared', () => {
    const yaml = [
      'tenures:',
      '  - { office: mayor of Sund, holder: Ida Berg, start: 2010-01-01, end: 2014-05-01 }',
      '  - { office: mayor of Sund, holder: Ole Sand, start: 2014-05-01, end: 2016-05-01 }',
      '  - { office: mayor of Sund, holder: Ada Lind, start: 2016-04-01, end: 2018-05-01 }',
      '  - { office: mayor of Sund, holder: Per Vik, start: 2019-01-01, end: 2022 }',
      '  - { office: mayor of Sund, holder: Liv Moe, start: 2022-06-01 }',
      '  - { office: lighthouse keeper of Skerry, holder: Liv Moe, start: 2022-06-01 }',
      '  - { office: prime minister of Italy, holder: Ada Lind, drop: true }',
    ].join('\n')
    expect(doubtsIn(facts(yaml)).map(({ place, severity, message }) => `${place.line} ${severity} ${message}`)).toEqual(
      [
        '6 warning mayor of Sund: Ole Sand (1 May 2014 to 1 May 2016) and Ada Lind (1 April 2016 to 1 May 2018) overlap from 1 April 2016 to 1 May 2016; correct one, or add the office with single: false',
        '7 info mayor of Sund: nobody from 2 May 2018 to 31 December 2018, between Ada Lind and Per Vik',
        '9 info articles are not read for the title "lighthouse keeper", so that nothing is compared with lighthouse keeper of Skerry; declare it in the configuration, as patterns: { offices: [{ title: lighthouse keeper }] }',
        '10 warning prime minister of Italy: the bundled table has no such term of Ada Lind to drop',
      ],
    )
  })
})

describe('facts show', () => {
  it('gives bundled and declared terms, and what replaces what', () => {
    const yaml = 'tenures:\n  - { office: prime minister of Italy, holder: Ada Lind, start: 2026-05-01 }\n'
    const [italy] = knownOf(facts(yaml), 'Italian prime minister')
    expect(italy?.name).toBe('prime minister of Italy')
    expect(italy?.facts.slice(-3)).toEqual([
      { says: 'Giorgia Meloni, 22 October 2022 to 1 May 2026', source: 'CIA World Factbook, 22 August 2026' },
      { says: 'Ada Lind, since 1 May 2026', source: 'desk, 1 November 2026', declared: 'facts.yml:4' },
      {
        says: 'Giorgia Meloni, since 22 October 2022',
        source: 'CIA World Factbook, 22 August 2026',
        overridden: 'facts.yml:4',
      },
    ])
    expect(knownOf(facts(''), 'Angela Merkel').map(({ name }) => name)).toEqual(['chancellor of Germany'])
    expect(knownOf(facts(''), 'harbour master of Atlantis')).toEqual([])
  })
})

describe('facts import', () => {
  const row = (
    holder: string,
    id: string,
    start: string,
    precision: number,
    end = '',
    endPrecision = 11,
    more = {},
  ) => ({
    officeLabel: { value: 'Prime Minister of Velland' },
    person: { value: `http://www.wikidata.org/entity/${id}` },
    personLabel: { value: holder },
    start: { value: `${start}T00:00:00Z` },
    startPrecision: { value: String(precision) },
    ...(end === '' ? {} : { end: { value: `${end}T00:00:00Z` }, endPrecision: { value: String(endPrecision) } }),
    ...more,
  })
  const imported = (rows: object[]) =>
    importedTenures(JSON.stringify({ head: {}, results: { bindings: rows } }), 'result.json')

  it('cuts dates to their precision, joins re-elections, drops what has no length', () => {
    const { tenures, notes } = imported([
      row('Ada Lind', 'Q1', '2005-06-11', 11, '2009-01-01', 9),
      row('Ada Lind', 'Q1', '2001-03-04', 11, '2005-06-01', 10, { aliases: { value: 'A. Lind|Ada Lind' } }),
      row('Carl Berg', 'Q2', '2009-06-01', 10, '2012-06-02', 11),
      row('Carl Berg', 'Q2', '2012-07-01', 11, '2012-07-01', 11),
      row('Q3', 'Q3', '2012-07-01', 11),
      row('Omar Haddad', 'Q4', '1900-01-01', 7),
    ])
    expect(tenures).toEqual([
      {
        office: 'prime minister of Velland',
        holder: 'Ada Lind',
        aliases: ['A. Lind'],
        start: '2001-03-04',
        end: '2009',
        acting: false,
        uncertain: false,
      },
      {
        office: 'prime minister of Velland',
        holder: 'Carl Berg',
        aliases: [],
        start: '2009-06',
        end: '2012-06-02',
        acting: false,
        uncertain: false,
      },
    ])
    expect(notes).toEqual([
      '1 row left out: a term of no day',
      '1 row left out: a person without a name in English',
      '1 row left out: a start that is not known to the year',
      '1 term merged with the one before: the same person went on',
      'prime minister of Velland: nobody after Carl Berg (June 2009 to 2 June 2012)',
    ])
  })
  it('marks those who overlap, and tells of gaps', () => {
    const { tenures, notes } = imported([
      row('Ada Lind', 'Q1', '2001-03-04', 11, '2005-06-01'),
      row('Carl Berg', 'Q2', '2004-06-01', 11, '2008-06-01'),
      row('Omar Haddad', 'Q4', '2010-01-01', 11),
    ])
    expect(tenures.map(({ holder, uncertain }) => [holder, uncertain])).toEqual([
      ['Ada Lind', true],
      ['Carl Berg', true],
      ['Omar Haddad', false],
    ])
    expect(notes).toHaveLength(2)
  })
  it('reads CSV, and what it writes is a facts file', () => {
    const csv =
      'position,person,personID,start,end\nMayor of Aldwick,"Stone, Bob",Q7,2001-02,2003\nMayor of Aldwick,Maria Lopez,Q8,2003-05-01,\n'
    const { tenures } = importedTenures(csv, 'holders.csv')
    const source = tenuresInYaml(tenures, { source: 'Wikidata', asOf: '2026-11-20', comment: 'x' })
    const [office] = readFacts([{ path: 'facts.yml', source }]).offices
    expect(office?.name).toBe('mayor of Aldwick')
    expect(office?.tenures.map((tenure) => `${tenure.holder} ${termOf([tenure])}`)).toEqual([
      'Bob Stone February 2001 to 2003',
      'Maria Lopez since 1 May 2003',
    ])
  })
  it.each(['{"a":1}', 'a,b\n1,2\n', '{', ''])('says what it wants instead of %j', (source) =>
    expect(() => importedTenures(source, 'x')).toThrow(/^x {2}/),
  )
})
