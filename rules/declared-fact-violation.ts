import { type Contradiction, sourceOfFact } from '../src/facts/contradiction.ts'
import { contradictedEvents } from '../src/facts/events.ts'
import { contradictedHolders } from '../src/facts/holders.ts'
import { contradictedNumbers } from '../src/facts/numbers.ts'
import { contradictedPeople } from '../src/facts/people.ts'
import { contradictedPlaces } from '../src/facts/places.ts'
import { contradictedSpellings } from '../src/facts/spellings.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

const TOWN = `source: town web site
asOf: 2026-11-01
tenures:
  - office: mayor of Kirkhaven
    holder: Tilde Ravn
    start: 2023-01-04
  - { office: mayor of Kirkhaven, holder: Gil Abernathy, start: 2015, end: 2023-01-04 }
`

const PEOPLE = `asOf: 2026-11-01
people:
  - name: Catriona Bell
    source: her book
    born: 1960-05-03
  - name: Omar Haddad
    source: his web site
    misspellings: [Omar Hadad]
`

const PLACES = `source: atlas, 2024
places:
  - name: Brevent
    in: France
  - name: Talvera
    capital: Ostra
`

const NUMBERS = `source: annual report
asOf: 2026-11-01
numbers:
  - of: Veldwind
    what: employees
    value: 480
    start: 2024-03-01
  - of: the Harbour Bridge
    what: length
    value: 900 m
dates:
  - event: the Harbour Museum opened
    date: 1924-05-03
`

export default defineRule({
  id: 'declared-fact-violation',
  summary: 'An article says otherwise than a fact that you declared.',
  docs: `
A facts file (\`facts.yml\` beside the configuration) says what is known: who holds which office from when to when, how people,
organisations and places are called, when somebody was born, how long a bridge is, how many people work for a company, when a
museum opened. An article that says otherwise is wrong, whatever else it says: the file names its source. It is compared with

- **offices**: "Kirkhaven Mayor X", "the chief executive of Veldwind, Y", at the date of the article or one beside the name;
- **people**: dates of birth and death, ages, birthplace, nationality, Mr and Ms;
- **spellings**: forms that the file calls wrong, and names that are a letter or an accent away;
- **places**: capitals, and the country that a place is said to lie in;
- **numbers**: "Veldwind has 520 employees", "the Harbour Bridge is 850 metres long", while the number holds;
- **dates** of what happened once.

A finding is an **error** where the article says it plainly and by name, and a step less for each thing that had to be taken for
granted: what "the mayor" or "the museum" is of, the date of an article that gives none (then the last day for which the source
speaks counts), a former holder who may keep the title, a name that is only similar, a birthplace or nationality, of which
people have several.

It is silent beyond the day for which a source speaks (\`asOf\`) and before a fact began to hold, about what the file calls
uncertain or acting, about "former", "deputy" and "-elect", about names that may be the holder's, where the article tells of a
change in the office, and about approximate numbers and numbers of a part.

On 2,557 edited articles with 2,823 terms of heads of state and government, ministers and heads of international bodies as declared
facts: no finding; with invented holders in place of the true ones 117, each of somebody to whom the article does give the
office. With the 2,516 holders as declared names: 11 findings, all of one of them written otherwise ("Najib Mikati" for "Najib
Miqati"). On our 32 sentences that contradict a fact and 19 that do not: all found, none false.
`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    const { people, names, places, numbers, events } = facts
    for (const found of [
      contradictedHolders(claims, facts),
      contradictedPeople(claims, people),
      contradictedSpellings(claims, names),
      contradictedPlaces(claims, places),
      contradictedNumbers(claims, numbers),
      contradictedEvents(claims, events),
    ])
      for (const contradiction of found) yield problemOf(contradiction)
  },
  examples: {
    flags: [
      {
        facts: TOWN,
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['office: mayor of Kirkhaven'],
        message:
          'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn has been since 4 January 2023 (town web site, 1 November 2026)',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2024-03-02\n---\n\nThe fountain, said Gil Abernathy, the mayor of Kirkhaven, is dry.\n',
        at: 'Gil Abernathy, the mayor of Kirkhaven',
        related: ['office: mayor of Kirkhaven'],
        message:
          'Gil Abernathy is mayor of Kirkhaven here, but Tilde Ravn has been since 4 January 2023, and Gil Abernathy was from 2015 to 4 January 2023 (town web site, 1 November 2026)',
      },
      {
        facts: TOWN,
        article: 'Kirkhaven keeps its pool. The mayor, Osman Diallo, told the council so.\n',
        now: '2026-02-01',
        at: 'The mayor, Osman Diallo',
        related: ['office: mayor of Kirkhaven'],
        message:
          'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn has been since 4 January 2023 (town web site, 1 November 2026)',
        severity: 'warning',
      },
      {
        facts: PEOPLE,
        article: 'Catriona Bell (born 3 May 1961) sings again. The prize went to Catrina Bell, said Omar Hadad.\n',
        findings: [
          {
            at: 'born 3 May 1961',
            related: ['name: Catriona Bell'],
            message:
              'Catriona Bell was born on 3 May 1961 here, but on 3 May 1960 by the facts (her book, 1 November 2026)',
          },
          {
            at: 'Catrina Bell',
            related: ['name: Catriona Bell'],
            message: '“Catrina Bell” here, but the name is Catriona Bell (her book, 1 November 2026)',
            severity: 'warning',
          },
          {
            at: 'Omar Hadad',
            related: ['name: Omar Haddad'],
            message: '“Omar Hadad” here, but the name is Omar Haddad (his web site, 1 November 2026)',
          },
        ],
      },
      {
        facts: PLACES,
        article: 'We sailed to Brevent, a port in northern Spain, and on to Irm, the capital of Talvera.\n',
        findings: [
          {
            at: 'Brevent, a port in northern Spain',
            related: ['name: Brevent'],
            message: 'Brevent lies in Spain here, but in France by the facts (atlas, 2024)',
          },
          {
            at: 'Irm, the capital of Talvera',
            related: ['name: Talvera'],
            message: 'Irm is the capital of Talvera here, but Ostra is by the facts (atlas, 2024)',
          },
        ],
      },
      {
        facts: NUMBERS,
        article: '---\ndate: 2025-02-01\n---\n\nVeldwind has 520 employees. Its Harbour Bridge is 850 metres long.\n',
        findings: [
          {
            at: '520 employees',
            related: ['of: Veldwind'],
            message:
              'Veldwind: “520 employees” here, but 480 employees since 1 March 2024 (annual report, 1 November 2026)',
          },
          {
            at: '850 metres',
            related: ['of: the Harbour Bridge'],
            message: 'the Harbour Bridge: “850 metres” here, but 900 m by the facts (annual report, 1 November 2026)',
          },
        ],
      },
      {
        facts: NUMBERS,
        article: 'The Harbour Museum opened in 1921. Nobody came.\n',
        at: 'opened in 1921',
        related: ['event: the Harbour Museum opened'],
        message:
          'the Harbour Museum opened in 1921 here, but on 3 May 1924 by the facts (annual report, 1 November 2026)',
      },
    ],
    passes: [
      {
        facts: TOWN,
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Tilde Ravn cut the ribbon.\n',
        because: 'she is',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2024-03-02\n---\n\nFormer Kirkhaven Mayor Gil Abernathy cut the ribbon.\n',
        because: 'he was',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2019-03-02\n---\n\nKirkhaven Mayor Gil Abernathy cut the ribbon.\n',
        because: 'he was at the time of the article',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2027-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        because: 'nobody has looked since 1 November 2026',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2024-03-02\n---\n\nAldwick Mayor Osman Diallo cut the ribbon in Kirkhaven.\n',
        because: 'he is mayor of another town',
      },
      {
        facts: TOWN,
        article: '---\ndate: 2012-03-02\n---\n\nKirkhaven Mayor Ada Lind cut the ribbon.\n',
        because: 'the file does not know who was mayor then',
      },
      {
        facts: PEOPLE,
        article: 'Catriona Bell (born 3 May 1960) sings again, and so does Caroline Bell. Omar Haddad plays.\n',
        because: 'all is as declared, and Caroline is somebody else',
      },
      {
        facts: PLACES,
        article: 'We sailed to Brevent, a port in northern France, and on to Ostra, the capital of Talvera.\n',
        because: 'they are where they are',
      },
      {
        facts: NUMBERS,
        article:
          '---\ndate: 2023-02-01\n---\n\nVeldwind has 300 employees. It opened a second Harbour Museum in 1999.\n',
        because: 'the number is of another time, and so is another museum',
      },
      {
        facts: NUMBERS,
        article:
          '---\ndate: 2025-02-01\n---\n\nVeldwind has 120 employees in Bergen. It hired 20 employees, about 500 in all.\n',
        because: 'some of them are counted, and all of them only about',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        because: 'nothing is declared',
      },
    ],
  },
})

function problemOf({ at, said, declared, fact, guards, identity, instead }: Contradiction): Problem {
  const { place } = fact
  return {
    message: `${said}, but ${declared} (${sourceOfFact(fact)})`,
    at,
    related: [{ path: place.path, at: place.at, note: 'declared here' }],
    guards,
    identity,
    ...(instead === undefined
      ? {}
      : { suggestions: [{ message: `Write “${instead.text}”`, edit: { at: instead.at, text: instead.text } }] }),
  }
}
