import { type Contradiction, sourceOfFact } from '../src/facts/contradiction.ts'
import { contradictedHolders } from '../src/facts/holders.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'declared-fact-violation',
  summary: 'An article says otherwise than a fact that you declared.',
  docs: `
A facts file (\`facts.yml\` beside the configuration) says who holds which office from when to when. An article that gives such an office
to somebody else at its own date is wrong, whatever else it says: the file names its source.

- **error**: the article names the office with what it is of ("Kirkhaven Mayor X", "the chief executive of Veldwind, Y"), is
  dated, and the file knows for sure who held it that day.
- **warning**: one thing had to be taken for granted: what the office is of ("the mayor"), the date of an article that gives
  none (then the day of the facts counts), a former holder who may keep the title, a date beside the name.

It is silent where the file does not know who held the office that day, beyond the day for which a source speaks (\`asOf\`),
about acting and uncertain holders, about "former", "deputy" and "-elect", about names that may be the holder's, and where
the article tells of a change.
`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    for (const contradiction of contradictedHolders(claims, facts)) yield problemOf(contradiction)
  },
  examples: {
    flags: [
      {
        facts:
          'source: town web site\nasOf: 2026-11-01\ntenures:\n  - office: mayor of Kirkhaven\n    holder: Tilde Ravn\n    start: 2023-01-04\n',
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['office: mayor of Kirkhaven'],
        message:
          'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn has been since 4 January 2023 (town web site, 1 November 2026)',
      },
    ],
    passes: [
      {
        facts:
          'source: town web site\nasOf: 2026-11-01\ntenures:\n  - office: mayor of Kirkhaven\n    holder: Tilde Ravn\n    start: 2023-01-04\n',
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Tilde Ravn cut the ribbon.\n',
        because: 'she is',
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
