import type { ArticleFacts } from '../src/claims/across.ts'
import type { HoldingFact } from '../src/claims/across-people.ts'
import { areBrief, type Facing, facing, isNamedIn, shared, type Told } from '../src/claims/ties.ts'
import { compare } from '../src/language/names.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

type Holding = Told<HoldingFact>

export default defineRule({
  id: 'rival-holders',
  summary: 'Two articles of one time give one office to two people.',
  docs: `
Two articles of one week that name two mayors of one town, or an article that names another mayor between two that agree.
The rule compares who holds an office of a state, a place or an organisation by name ("Kirkhaven Mayor X", "the chief
executive of Veldwind, Y") in dated articles, for people named in full.

Without the name of the town or body it compares those of which a place has one (“the council’s leader, X”, “leader Y”), in
articles about one matter of one month.

Holders change: articles more than three days apart are compared only where a later one names the first holder again. The
rule is silent about an office of which any article tells a change, about former, acting, elected and deputy holders, and
about offices without the name of what they are of, but for those.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 2 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    yield* ofNamedBodies(articles)
    yield* ofOneMatter(articles)
  },
  examples: {
    flags: [
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        path: 'b.md',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nThe mayor of Kirkhaven, Tilde Ravn, will cut the ribbon.\n' },
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['The mayor of Kirkhaven, Tilde Ravn'],
        message: 'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn is in a.md',
      },
      {
        article: '---\ndate: 2024-06-02\n---\n\nKirkhaven Mayor Osman Diallo was tired.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nKirkhaven Mayor Tilde Ravn was tired.\n',
          'c.md': '---\ndate: 2024-09-01\n---\n\nKirkhaven Mayor Tilde Ravn is awake.\n',
        },
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['Kirkhaven Mayor Tilde Ravn', { words: 'Kirkhaven Mayor Tilde Ravn', occurrence: 2 }],
        message: 'Osman Diallo is mayor of Kirkhaven here, but Tilde Ravn is in a.md',
      },
      {
        article:
          '---\ndate: 2024-03-12\n---\n\nNo more libraries will close in Bramwick, says council leader Osman Diallo.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2024-02-28\n---\n\nTwo libraries will close in Bramwick. The council’s leader, Tilde Ravn, was sorry.\n',
        },
        at: 'council leader Osman Diallo',
        related: ['The council’s leader, Tilde Ravn'],
        message: 'Osman Diallo is leader here, but Tilde Ravn is in a.md',
      },
    ],
    passes: [
      {
        article: '---\ndate: 2024-03-12\n---\n\nFrench Prime Minister Osman Diallo came to Bramwick by train.\n',
        folder: { 'a.md': '---\ndate: 2024-03-11\n---\n\nPrime Minister Tilde Ravn came to Bramwick by boat.\n' },
        because: 'two states have two prime ministers',
      },
      {
        article:
          '---\ndate: 2024-07-12\n---\n\nNo more libraries will close in Bramwick, says council leader Osman Diallo.\n',
        folder: {
          'a.md':
            '---\ndate: 2024-02-28\n---\n\nBramwick closes two libraries. The council’s leader, Tilde Ravn, was sorry.\n',
        },
        because: 'a council may have a new leader after five months',
      },
      {
        article: '---\ndate: 2024-09-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nKirkhaven Mayor Tilde Ravn cut the cake.\n' },
        because: 'the mayor may have changed in half a year',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nFormer Kirkhaven Mayor Tilde Ravn cut the cake.\n' },
        because: 'one of them held the office before',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-01\n---\n\nTilde Ravn resigned as mayor. Kirkhaven Mayor Tilde Ravn wept.\n',
        },
        because: 'an article tells of the change',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nKirkhaven Mayor Osman Diallo cut the ribbon.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nPort Ellis Mayor Tilde Ravn cut the cake.\n' },
        because: 'they are mayors of two towns',
      },
    ],
  },
})

function isNamedOffice({ body, isSure, guards }: HoldingFact): boolean {
  return isSure && body !== undefined && body.by !== 'noun' && guards.length === 0
}

function areRivals(one: Holding, other: Holding): boolean {
  return one.path !== other.path && compare(one.parsed, other.parsed) === 'different'
}

interface Holder {
  readonly holdings: Holding[]
  /** The last day on which an article names them in the office. */
  lastDay: number
  /** The others whom a problem names beside them. */
  readonly told: Set<string>
}

function holdersOf(holdings: readonly Holding[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>()
  for (const holding of holdings) {
    const known = holders.get(holding.name)
    if (known === undefined) holders.set(holding.name, { holdings: [holding], lastDay: holding.day!, told: new Set() })
    else {
      known.holdings.push(holding)
      known.lastDay = Math.max(known.lastDay, holding.day!)
    }
  }
  return holders
}

/** Holders change; but within days of each other, or between two articles that name the other one, nobody has. */
function isBetween(one: Holding, other: Holding, lastOfOther: number): boolean {
  return one.day! >= other.day! && (one.day! - other.day! <= 3 || lastOfOther > one.day!)
}

function* ofNamedBodies(articles: readonly ArticleFacts[]): Iterable<Problem> {
  const changed = new Set(articles.flatMap(({ changedRoles }) => changedRoles))
  const offices = shared(
    articles.filter(({ day }) => day !== undefined),
    ({ holdings }) => holdings.filter((holding) => isNamedOffice(holding) && !changed.has(holding.role)),
    ({ role, body }) => `${role} ${body!.key}`,
  )
  for (const holdings of offices) {
    const holders = holdersOf(holdings)
    for (const one of holdings)
      for (const other of holdings) {
        const rival = holders.get(other.name)!
        if (one.name === other.name || !isBetween(one, other, rival.lastDay)) continue
        if (rival.told.has(one.name) || !areRivals(one, other)) continue
        rival.told.add(one.name)
        holders.get(one.name)!.told.add(other.name)
        const office = `${one.role} of ${one.body!.name}`
        yield {
          message: `${one.name} is ${office} here, but ${other.name} is in ${other.path}`,
          path: one.path,
          at: one.at,
          related: rival.holdings
            .slice(0, 3)
            .map(({ path, at, name }) => ({ path, at, note: `${name} is ${office} here` })),
          guards: [...one.guards, ...other.guards],
          identity: [office, one.name, other.name],
        }
      }
  }
}

/** “The council’s leader, A” and “leader B”: articles about one matter need not name the council again. */
function* ofOneMatter(articles: readonly ArticleFacts[]): Iterable<Problem> {
  const told = new Set<string>()
  const holdings = facing(
    articles,
    ({ holdings }) => holdings.filter(({ isSure }) => isSure),
    ({ role }) => role,
  )
  for (const pair of holdings) {
    const { one, other, tie } = pair
    const identity = [one.role, ...[one.person, other.person].sort()]
    if (told.has(identity.join('\0')) || !areRivalsOfOneMatter(pair)) continue
    if (!isOnly(tie.one, one) || !isOnly(tie.other, other)) continue
    told.add(identity.join('\0'))
    yield {
      message: `${other.name} is ${other.role} here, but ${one.name} is in ${one.path}`,
      path: other.path,
      at: other.at,
      related: [{ path: one.path, at: one.at, note: `${one.name} is ${one.role} here` }],
      guards: [...one.guards, ...other.guards],
      identity,
    }
  }
}

function areRivalsOfOneMatter({ one, other, tie, apart }: Facing<HoldingFact>): boolean {
  if (!areBrief(tie) || !OF_ONE_PLACE.has(one.role) || (apart ?? 0) > A_MONTH) return false
  if (
    compare(one.parsed, other.parsed) !== 'different' ||
    isNamedIn(tie.one, other.person) ||
    isNamedIn(tie.other, one.person)
  )
    return false
  if (one.body !== undefined && other.body !== undefined && one.body.key !== other.body.key) return false
  if (one.body?.by === 'name' && other.body?.by === 'name') return false
  return ![tie.one, tie.other].some(({ changedRoles }) => changedRoles.includes(one.role))
}

/** The article gives the office to nobody else. */
function isOnly({ holdings }: ArticleFacts, { role, person }: HoldingFact): boolean {
  return holdings.every((other) => other.role !== role || other.person === person)
}

const A_MONTH = 31
/** A matter has one of them; states, firms and sides are several in one article. */
const OF_ONE_PLACE: ReadonlySet<string> = new Set(
  'leader,mayor,lord mayor,principal,headteacher,head teacher,headmaster,headmistress,conductor,treasurer,fire chief,police chief,sheriff,artistic director,festival director,curator,head chef,head librarian,harbour master,town clerk,head gardener,vicar,rector,dean'.split(
    ',',
  ),
)
