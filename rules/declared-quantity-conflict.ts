import type { ArticleFacts, QuantityFact } from '../src/claims/across.ts'
import { disagreements, shared, type Told } from '../src/claims/ties.ts'
import { civilDate } from '../src/language/calendar.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'declared-quantity-conflict',
  summary: 'A number that the configuration names has two values.',
  docs: `
Under \`patterns.quantities\` a configuration names numbers that a site gives again and again: the employees of a company, the berths of a
harbour, the length of a trail. The rule compares what the articles say of them, within an article and between articles: the number right
before or behind the declared words ("480 employees", "a workforce of 480", a row "Employees | 480"), with the declared unit, in a paragraph that
names whose it is, or under a title that does for lists and tables.

Numbers are compared as they are printed: "about 500" and "480" agree. Between articles only those of one year are compared, unless the
quantity \`holds: always\`; articles without a date are compared with each other. It is silent about other years and days ("in 2019", "a year
ago", "will have"), changes ("by 40", "another 40"), denials and conditions. Without \`patterns.quantities\` it finds nothing.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    for (const article of articles) yield* within(article)
    yield* between(articles)
  },
  examples: {
    flags: [
      {
        config:
          'patterns:\n  quantities:\n    - { name: employees of Veldwind, words: [employees, workforce], of: [Veldwind] }\n',
        article: 'Veldwind has 480 employees.\n\nThe masts of Veldwind are built by a workforce of 520.\n',
        at: 'workforce of 520',
        related: ['480 employees'],
        message: 'employees of Veldwind: “workforce of 520” here, but “480 employees” above',
      },
      {
        config:
          'patterns:\n  quantities:\n    - { name: berths in Lindal, words: [berths], of: [Lindal], holds: always }\n',
        article: '---\ndate: 2024-03-01\n---\n\nThe harbour of Lindal has 90 berths.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2022-03-01\n---\n\nLindal, with 60 berths, is full.\n',
          'c.md': '---\ndate: 2023-03-01\n---\n\nAll 60 berths of Lindal were taken.\n',
        },
        at: '90 berths',
        related: ['60 berths', { words: '60 berths', occurrence: 2 }],
        message: 'berths in Lindal: “90 berths” here, but “60 berths” in a.md',
      },
      {
        config:
          'patterns:\n  quantities:\n    - { name: length of the Ridge Trail, words: [Ridge Trail, trail], unit: km }\n',
        article: 'The Ridge Trail is 24 km long.\n\nWe walked the 27 km trail in a day.\n',
        at: '27 km trail',
        related: ['Ridge Trail is 24 km'],
        message: 'length of the Ridge Trail: “27 km trail” here, but “Ridge Trail is 24 km” above',
      },
    ],
    passes: [
      {
        config: 'patterns:\n  quantities:\n    - { name: employees of Veldwind, words: [employees], of: [Veldwind] }\n',
        article: 'Veldwind has about 500 employees.\n\nOf the 480 employees of Veldwind, most are engineers.\n',
        because: 'about 500 may be 480',
      },
      {
        config: 'patterns:\n  quantities:\n    - { name: employees of Veldwind, words: [employees], of: [Veldwind] }\n',
        article: 'Veldwind has 480 employees.\n\nNorrkraft has 520 employees.\n',
        because: 'these are the employees of somebody else',
      },
      {
        config: 'patterns:\n  quantities:\n    - { name: employees of Veldwind, words: [employees], of: [Veldwind] }\n',
        article:
          'Veldwind has 480 employees.\n\nVeldwind had 300 employees in 2019. Veldwind wants another 40 employees, and Veldwind will have 600 employees soon.\n',
        because: 'these are of other times, or on top',
      },
      {
        config: 'patterns:\n  quantities:\n    - { name: employees of Veldwind, words: [employees], of: [Veldwind] }\n',
        article: '---\ndate: 2024-03-01\n---\n\nVeldwind has 480 employees.\n',
        folder: { 'a.md': '---\ndate: 2022-03-01\n---\n\nVeldwind has 420 employees.\n' },
        because: 'a company grows in two years',
      },
      {
        config: 'patterns:\n  quantities:\n    - { name: length of the Ridge Trail, words: [trail], unit: km }\n',
        article: 'The trail is 24 km long.\n\nThe trail, 24,000 metres of mud, has 12 huts.\n',
        because: 'the two lengths are one, and huts are no kilometres',
      },
      {
        article: 'Veldwind has 480 employees.\n\nVeldwind has 520 employees.\n',
        because: 'nothing is declared',
      },
    ],
  },
})

function agree({ values: a }: QuantityFact, { values: b }: QuantityFact): boolean {
  return a.low <= b.high && b.low <= a.high
}

/** Each later value against the first that an article gives. */
function* within({ path, quantities }: ArticleFacts): Generator<Problem> {
  const first = new Map<string, QuantityFact>()
  for (const later of quantities) {
    const earlier = first.get(later.name)
    if (earlier === undefined) first.set(later.name, later)
    else if (!agree(earlier, later))
      yield {
        message: `${later.name}: “${later.words}” here, but “${earlier.words}” above`,
        path,
        at: later.at,
        related: [{ path, at: earlier.at, note: `“${earlier.words}” here` }],
        suggestions: [
          { message: `Write “${earlier.numeral}”`, edit: { path, at: later.number, text: earlier.numeral } },
          { message: `Write “${later.numeral}” there`, edit: { path, at: earlier.number, text: later.numeral } },
        ],
        guards: [...later.guards, ...earlier.guards],
        identity: [later.name, earlier.numeral, later.numeral],
      }
  }
}

function* between(articles: readonly ArticleFacts[]): Generator<Problem> {
  const named = shared(
    articles,
    ({ quantities }) => quantities,
    ({ name }) => name,
  )
  for (const quantities of named)
    for (const comparable of ofOneTime(quantities))
      for (const { here, there } of disagreements(comparable, agree)) {
        const [one, other] = [here[0]!, there[0]!]
        yield {
          message: `${one.name}: “${one.words}” here, but “${other.words}” in ${other.path}`,
          path: one.path,
          at: one.at,
          related: there.slice(0, 3).map(({ path, at, words }) => ({ path, at, note: `“${words}” here` })),
          guards: [...one.guards, ...other.guards],
          identity: [one.name, one.numeral, other.numeral],
        }
      }
}

/** All that hold always; else those of one year, and those of articles that give none. */
function ofOneTime(quantities: readonly Told<QuantityFact>[]): Told<QuantityFact>[][] {
  const groups = new Map<number | undefined, Told<QuantityFact>[]>()
  for (const quantity of quantities) {
    const { holds, day } = quantity
    const year = holds === 'always' || day === undefined ? undefined : civilDate(day).year
    groups.set(year, [...(groups.get(year) ?? []), quantity])
  }
  return [...groups.values()]
}
