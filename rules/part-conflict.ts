import type { ArticleFacts } from '../src/claims/across.ts'
import type { PartPlayed } from '../src/claims/parts-played.ts'
import { areBrief, type Facing, facing, isNamedIn } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'part-conflict',
  summary: 'Two articles name two owners, funders, architects or judges of one thing.',
  docs: `
A ruin that belongs to one firm in Wednesday’s paper and to another in the column; a study paid for by the harbour board and by
the research council alone; two journals for one paper. The rule compares who or what two articles about one matter name as its
owner, operator, funder, publisher, sponsor, architect, builder, author, judge or the journal that it appeared in.

Silent about former and new owners, about an article with two holders of one part, and where one article names the other’s
holder, in whatever part: then it knows both.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 5 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const told = new Set<string>()
    for (const pair of facing(
      articles,
      ({ parts }) => parts,
      ({ part }) => part,
    )) {
      const { one, other } = pair
      const identity = [one.part, ...[one.key, other.key].sort()]
      if (told.has(identity.join('\0')) || !areRivals(pair)) continue
      told.add(identity.join('\0'))
      yield {
        message: areOne(one.key, other.key)
          ? `“${other.text}” here, but “${one.text}” in ${one.path}`
          : `The ${other.part} is “${other.holder}” here, but “${one.holder}” in ${one.path}`,
        path: other.path,
        at: other.at,
        related: [{ path: one.path, at: one.at, note: `“${one.text}” here` }],
        guards: [...other.guards, ...one.guards],
        identity,
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2024-04-27\n---\n\nThe owner, Gannet Homes, has put a fence around the rope works in Stanford Mere.\n',
        path: 'column.md',
        folder: {
          'report.md':
            '---\ndate: 2024-04-17\n---\n\nThe rope works in Stanford Mere burned down. Its owner is the property firm Curlew Estates.\n',
        },
        at: 'The owner, Gannet Homes',
        related: ['Its owner is the property firm Curlew Estates'],
        message: 'The owner is “Gannet Homes” here, but “Curlew Estates” in report.md',
      },
      {
        article: 'Ida Moll counted the eels. The work in Halden Bay was paid for by the fishing board.',
        path: 'b.md',
        folder: { 'a.md': 'Ida Moll counted the eels of Halden Bay. The study was funded by the Marle lottery.' },
        at: 'paid for by the fishing board',
        related: ['funded by the Marle lottery'],
        message: 'The funder is “fishing board” here, but “Marle lottery” in a.md',
      },
      {
        article: 'The paper in Coastal Letters tells of the masks of Ida Moll in Halden Bay.',
        path: 'b.md',
        folder: { 'a.md': 'The study by Ida Moll of Halden Bay is published today in the journal Shore Ecology.' },
        at: 'paper in Coastal Letters',
        related: ['published today in the journal Shore Ecology'],
        message: 'The journal is “Coastal Letters” here, but “Shore Ecology” in a.md',
      },
    ],
    passes: [
      {
        article:
          '---\ndate: 2024-04-27\n---\n\nThe owner, Curlew Estates, has put a fence around the rope works in Stanford Mere.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-04-17\n---\n\nThe rope works in Stanford Mere burned down. Its owner is the property firm Curlew Estates.\n',
        },
        because: 'the owner is the same',
      },
      {
        article:
          '---\ndate: 2024-04-27\n---\n\nThe new owner, Gannet Homes, has put a fence around the rope works in Stanford Mere.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-04-17\n---\n\nThe rope works in Stanford Mere burned down. Its owner is the property firm Curlew Estates.\n',
        },
        because: 'the works were sold',
      },
      {
        article:
          '---\ndate: 2024-04-27\n---\n\nCurlew Estates has sold the works in Stanford Mere. The owner, Gannet Homes, has put up a fence.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-04-17\n---\n\nThe rope works in Stanford Mere burned down. Its owner is the property firm Curlew Estates.\n',
        },
        because: 'the article knows the other firm',
      },
      {
        article: '---\ndate: 2024-04-27\n---\n\nThe owner, Gannet Homes, has put a fence around the mill in Pell.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-04-17\n---\n\nThe rope works in Stanford Mere burned down. Its owner is the property firm Curlew Estates.\n',
        },
        because: 'they are two ruins',
      },
      {
        article: 'Ida Moll counted the eels. The work in Halden Bay was paid for by the lottery.',
        folder: { 'a.md': 'Ida Moll counted the eels of Halden Bay. The study was funded by the Marle lottery.' },
        because: 'one name holds the other',
      },
      {
        article: 'Ida Moll counted the eels. The pier in Halden Bay was paid for by the fishing board.',
        folder: { 'a.md': 'Ida Moll lives in Halden Bay. The book was written by the Marle lottery.' },
        because: 'a funder and an author',
      },
    ],
  },
})

function areRivals({ one, other, tie }: Facing<PartPlayed>): boolean {
  if (!areBrief(tie)) return false
  if (areOne(one.key, other.key)) return one.part === 'head' && areOfTwo(one, other)
  if (areOfTwo(one, other)) return false
  if (isNamedIn(tie.one, other.key) || isNamedIn(tie.other, one.key)) return false
  return isOnly(tie.one, one) && isOnly(tie.other, other)
}

/** “Beckfoot’s head” and “the head of Northgate” */
function areOfTwo({ of: a }: PartPlayed, { of: b }: PartPlayed): boolean {
  return a !== undefined && b !== undefined && !areOne(a, b)
}

function areOne(a: string, b: string): boolean {
  return ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)
}

/** The article names no other one. */
function isOnly({ parts }: ArticleFacts, { part, key }: PartPlayed): boolean {
  return parts.every((other) => other.part !== part || areOne(other.key, key))
}
