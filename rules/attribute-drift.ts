import type { TraitFact } from '../src/claims/across-people.ts'
import { type Facing, facing } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'attribute-drift',
  summary: 'Two articles give one person two parties, universities or trades.',
  docs: `
A councillor who is Labour in January and a Liberal Democrat in March, or a professor of Bergen and of Oslo within a month, is
two people in one, or one of the two articles is wrong. The rule compares how two articles present one person, whom both name
in full and with whom they have more names in common: party, university, trade.

Only what excludes each other counts: a lawyer may be a poet. Silent about former parties and jobs, about articles that are
more than thirteen months apart, and about an article that gives both.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 2 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles, names }) {
    const told = new Set<string>()
    for (const pair of facing(
      articles,
      ({ traits }) => traits,
      ({ person, trait }) => `${trait} ${person}`,
    )) {
      const { one, other, tie } = pair
      const key = [one.name, one.trait, ...[one.value, other.value].sort()].join('\0')
      if (!areRivals(pair) || told.has(key)) continue
      if (names.areOne(one.written, other.written)) continue
      if ([tie.one, tie.other].some(({ traits }) => hasBoth(traits, one, other))) continue
      told.add(key)
      yield {
        message: `${other.name} is “${other.written}” here, but “${one.written}” in ${one.path}`,
        path: other.path,
        at: other.at,
        related: [{ path: one.path, at: one.at, note: `“${one.written}” here` }],
        guards: [...other.guards, ...one.guards],
        identity: [one.name, one.trait, ...[one.written, other.written].sort()],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2024-03-02\n---\n\nThe study was led by Ines Farrow of the University of Leeds, who swims in Halden Bay.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2024-03-01\n---\n\n“We counted twice,” said Ines Farrow of the University of Hull, who led the study in Halden Bay.\n',
        },
        at: 'University of Leeds',
        related: ['University of Hull'],
        message: 'Ines Farrow is “University of Leeds” here, but “University of Hull” in a.md',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nThe Liberal councillor Karel Brandvik voted for the pier at Halden.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nLabour councillor Karel Brandvik wants a longer pier at Halden.\n',
        },
        at: 'Liberal councillor',
        related: ['Labour councillor'],
        message: 'Karel Brandvik is “Liberal councillor” here, but “Labour councillor” in a.md',
      },
      {
        article: 'Karel Brandvik, a plumber, won the raffle at Halden Pier.',
        path: 'b.md',
        folder: { 'a.md': 'Karel Brandvik, a dentist, ran the raffle at Halden Pier.' },
        at: 'plumber',
        related: ['dentist'],
        message: 'Karel Brandvik is “plumber” here, but “dentist” in a.md',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2024-03-12\n---\n\nLabour councillor Karel Brandvik voted for the pier at Halden.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nLabour councillor Karel Brandvik wants a longer pier at Halden.\n',
        },
        because: 'the party is the same',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nThe Liberal councillor Karel Brandvik voted for the pier at Halden.\n',
        folder: {
          'a.md': '---\ndate: 2021-03-01\n---\n\nLabour councillor Karel Brandvik wants a longer pier at Halden.\n',
        },
        because: 'three years have passed',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nThe Liberal councillor Maja Brandvik voted for the pier at Halden.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nLabour councillor Karel Brandvik wants a longer pier at Halden.\n',
        },
        because: 'they are two councillors',
      },
      {
        article: 'Karel Brandvik, a former dentist, won the raffle at Halden Pier.',
        folder: { 'a.md': 'Karel Brandvik, a plumber, ran the raffle at Halden Pier.' },
        because: 'he was a dentist before',
      },
      {
        article: 'Karel Brandvik, a lawyer and poet, won the raffle at Halden Pier.',
        folder: { 'a.md': 'Karel Brandvik, a lawyer, ran the raffle at Halden Pier.' },
        because: 'a lawyer may write poems',
      },
      {
        article: 'Brandvik, a plumber, won the raffle at Halden Pier.',
        folder: { 'a.md': 'Karel Brandvik, a dentist, ran the raffle at Halden Pier.' },
        because: 'a surname alone is not enough',
      },
    ],
  },
})

/** Parties, jobs and universities change over the years. */
const A_YEAR = 400

function areRivals({ one, other, apart }: Facing<TraitFact>): boolean {
  if (one.value === other.value || (apart !== undefined && apart > A_YEAR)) return false
  // A glaciologist may be called a geologist.
  return !(isScience(one) && isScience(other))
}

function isScience({ trait, written }: TraitFact): boolean {
  return trait === 'trade' && (written.endsWith('ologist') || written.endsWith('scientist'))
}

/** An article that gives both is for the rules within an article. */
function hasBoth(traits: readonly TraitFact[], one: TraitFact, other: TraitFact): boolean {
  const values = traits
    .filter(({ person, trait }) => person === one.person && trait === one.trait)
    .map(({ value }) => value)
  return values.includes(one.value) && values.includes(other.value)
}
