import type { HoldingFact } from '../src/claims/across-people.ts'
import { type Facing, facing } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'rank-conflict',
  summary: 'One article calls somebody the holder of an office, another the deputy.',
  docs: `
The deputy leader of one article is the leader in another, the chair of the trust its chief executive: nobody reported the
change. The rule compares the offices that two articles give to one person whom both name in full: an office and the deputy’s
(“deputy leader”, “leader”), and pairs of offices of one body that nobody holds both of (chair and chief executive, captain
and coach).

Silent about former, acting and elected holders, about offices of two bodies, about articles that are more than half a year
apart, and where either article tells of a change in the office.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 2 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const told = new Set<string>()
    for (const pair of facing(
      articles,
      ({ holdings }) => holdings,
      ({ person }) => person,
    )) {
      const { one, other, tie } = pair
      const identity = [one.name, officeOf(one), officeOf(other)]
      if (!areRivals(pair) || told.has(identity.join('\0'))) continue
      if ([tie.one, tie.other].some(({ changedRoles }) => changedRoles.includes(one.role))) continue
      told.add(identity.join('\0'))
      yield {
        message: `${other.name} is ${officeOf(other)} here, but ${officeOf(one)} in ${one.path}`,
        path: other.path,
        at: other.at,
        related: [{ path: one.path, at: one.at, note: `${officeOf(one)} here` }],
        guards: other.guards.filter((guard) => guard !== 'past'),
        identity,
      }
    }
  },
  examples: {
    flags: [
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        path: 'b.md',
        folder: { 'a.md': '---\ndate: 2024-03-02\n---\n\nDeputy mayor Tilde Ravn will cut the ribbon in Kirkhaven.\n' },
        at: 'The mayor of Kirkhaven, Tilde Ravn',
        related: ['Deputy mayor Tilde Ravn'],
        message: 'Tilde Ravn is mayor here, but deputy mayor in a.md',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\n“We start clean,” said Osman Diallo, the trust’s chief executive.\n',
        path: 'b.md',
        folder: { 'a.md': '---\ndate: 2024-04-29\n---\n\nOsman Diallo, the chair of the trust, asked for nothing.\n' },
        at: 'Osman Diallo, the trust’s chief executive',
        related: ['Osman Diallo, the chair of the trust'],
        message: 'Osman Diallo is chief executive here, but chair in a.md',
      },
      {
        article: '---\ndate: 2024-05-04\n---\n\nOakham coach Mina Holt was happy with the draw.\n',
        path: 'b.md',
        folder: { 'a.md': '---\ndate: 2024-05-03\n---\n\nOakham captain Mina Holt is back from injury.\n' },
        at: 'Oakham coach Mina Holt',
        related: ['Oakham captain Mina Holt'],
        message: 'Mina Holt is coach here, but captain in a.md',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2024-05-02\n---\n\nDeputy mayor Tilde Ravn cut the ribbon in Kirkhaven.\n',
        folder: { 'a.md': '---\ndate: 2024-03-02\n---\n\nDeputy mayor Tilde Ravn will cut the ribbon in Kirkhaven.\n' },
        because: 'she is deputy in both',
      },
      {
        article: '---\ndate: 2025-05-02\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-02\n---\n\nDeputy mayor Tilde Ravn will cut the ribbon in Kirkhaven.\n' },
        because: 'a year has passed',
      },
      {
        article:
          '---\ndate: 2024-05-02\n---\n\nTilde Ravn was elected mayor on Sunday. The mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-02\n---\n\nDeputy mayor Tilde Ravn will cut the ribbon in Kirkhaven.\n' },
        because: 'the change is told',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-02\n---\n\nFormer deputy mayor Tilde Ravn will cut the ribbon in Kirkhaven.\n',
        },
        because: 'she was deputy before',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-02\n---\n\nDeputy mayor Osman Diallo will cut the ribbon in Kirkhaven.\n',
        },
        because: 'a mayor and her deputy',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-02\n---\n\nTilde Ravn, the chair of the trust, cut the cake in Kirkhaven.\n',
        },
        because: 'a mayor may chair a trust',
      },
    ],
  },
})

/** Deputies rise; within half a year the paper would have told it. */
const HALF_A_YEAR = 200

function areRivals({ one, other, apart }: Facing<HoldingFact>): boolean {
  if (apart !== undefined && apart > HALF_A_YEAR) return false
  if (!areOneBody(one, other)) return false
  if (one.role === other.role) return (one.rank === undefined) !== (other.rank === undefined)
  return one.rank === other.rank && EXCLUSIVE.some((pair) => pair.includes(one.role) && pair.includes(other.role))
}

/** Two offices of one body that nobody holds both of. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['chair', 'chief executive'],
  ['chair', 'treasurer'],
  ['chair', 'secretary'],
  ['captain', 'coach'],
  ['captain', 'manager'],
  ['mayor', 'treasurer'],
  ['conductor', 'chair'],
]

function areOneBody({ body: a }: HoldingFact, { body: b }: HoldingFact): boolean {
  return a === undefined || b === undefined || a.key === b.key || a.by === 'noun' || b.by === 'noun'
}

function officeOf({ role, rank }: HoldingFact): string {
  return rank === undefined ? role : `${rank} ${role}`
}
