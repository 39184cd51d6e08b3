import type { ArticleFacts } from '../src/claims/across.ts'
import type { KnownNames } from '../src/claims/known-names.ts'
import { areBrief, type Facing, facing } from '../src/claims/ties.ts'
import type { Venue } from '../src/claims/venues.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'
import { saidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'venue-conflict',
  summary: 'Two articles put one event, match or trial in two places.',
  docs: `
A final at Harbour Lane in one article and at Racecourse Park in another; a trial at Taunton and at Exeter Crown Court; a stage
from Kallby to Storvik and from Kallby to Nordvik. The rule compares where two articles about one matter put a match, a concert,
a wedding, a meeting, a trial and the like, and routes of which one end is the same.

Silent about sentences that tell of another occasion, about an article with two places of the kind, about what words tell
apart (“the closing concert”), about names of which one holds the other, and about articles that are more than forty days apart.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 5 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles, names }) {
    yield* placeConflicts(articles, names)
    yield* routeConflicts(articles)
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nThe final at Selby Road will be remembered for the rain, and for Oakham Town and Marle Rovers.\n',
        path: 'review.md',
        folder: {
          'report.md':
            '---\ndate: 2024-05-12\n---\n\nA crowd of 900 at Fenner Park saw Oakham Town beat Marle Rovers.\n',
        },
        at: 'Selby Road',
        related: ['Fenner Park'],
        message: 'The match is at Selby Road here, but at Fenner Park in report.md',
      },
      {
        article:
          '---\ndate: 2024-03-05\n---\n\nHatton Crown Court heard on Tuesday how Rui Prado, a treasurer from Brill Green, spent the money.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2024-03-04\n---\n\nRui Prado of Brill Green admitted the theft at Selby Crown Court on Monday.\n',
        },
        at: 'Hatton Crown Court',
        related: ['Selby Crown Court'],
        message: 'The case is heard at Hatton Crown Court here, but at Selby Crown Court in a.md',
      },
      {
        article: '---\ndate: 2024-07-03\n---\n\nLena Kopp attacked on the stage from Arva to Mole and lost.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2024-07-02\n---\n\nLena Kopp wants to win the stage from Arva to Kesk tomorrow.\n',
        },
        at: 'from Arva to Mole',
        related: ['from Arva to Kesk'],
        message: '“from Arva to Mole” here, but “from Arva to Kesk” in a.md',
      },
    ],
    passes: [
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nThe final at Fenner Park will be remembered for the rain, and for Oakham Town and Marle Rovers.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-05-12\n---\n\nA crowd of 900 at Fenner Park saw Oakham Town beat Marle Rovers.\n',
        },
        because: 'the ground is the same',
      },
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nLast year the final was at Selby Road, between Oakham Town and Marle Rovers.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-05-12\n---\n\nA crowd of 900 at Fenner Park saw Oakham Town beat Marle Rovers.\n',
        },
        because: 'another final is meant',
      },
      {
        article: '---\ndate: 2024-09-20\n---\n\nOakham Town drew the match at Selby Road with Marle Rovers.\n',
        folder: {
          'report.md':
            '---\ndate: 2024-05-12\n---\n\nA crowd of 900 at Fenner Park saw Oakham Town beat Marle Rovers.\n',
        },
        because: 'four months later it is another match',
      },
      {
        article:
          '---\ndate: 2024-05-20\n---\n\nThe closing concert in the Old Mill was full. The Lindqvist Quartet played in Torvik.\n',
        folder: {
          'a.md':
            '---\ndate: 2024-05-12\n---\n\nThe opening concert of the Lindqvist Quartet in Torvik is at St Birgit Church.\n',
        },
        because: 'they are two concerts',
      },
      {
        article: '---\ndate: 2024-03-05\n---\n\nHatton Crown Court heard on Tuesday how Ana Lind spent the money.\n',
        folder: {
          'a.md': '---\ndate: 2024-03-04\n---\n\nRui Prado admitted the theft at Selby Crown Court on Monday.\n',
        },
        because: 'they are two cases',
      },
      {
        article: '---\ndate: 2024-07-03\n---\n\nLena Kopp attacked on the stage from Arva to Mole and lost.\n',
        folder: { 'a.md': '---\ndate: 2024-07-02\n---\n\nLena Kopp took the ferry from Arva to Kesk for a rest.\n' },
        because: 'a stage and a ferry',
      },
    ],
  },
})

function thingOf({ event, pick }: Venue): string {
  return event.endsWith('court') ? 'The case is heard' : `The ${[...pick, event].join(' ')} is`
}

function keyOf({ event, pick }: Venue): string {
  return [event, ...pick].join(' ')
}

function areRivals({ one, other, tie, apart }: Facing<Venue>): boolean {
  if (!areBrief(tie) || tie.weight < 3 || (apart !== undefined && apart > SOON)) return false
  return !one.key.includes(other.key) && !other.key.includes(one.key)
}

/** Later there is another match. */
const SOON = 40

/** The article puts no other such event elsewhere. */
function isOnly({ venues }: ArticleFacts, venue: Venue): boolean {
  return venues.every((other) => keyOf(other) !== keyOf(venue) || other.key === venue.key)
}

function* placeConflicts(articles: readonly ArticleFacts[], names: KnownNames): Iterable<Problem> {
  const told = new Set<string>()
  for (const pair of facing(articles, ({ venues }) => venues, keyOf)) {
    const { one, other, tie } = pair
    const identity = [keyOf(one), ...[one.key, other.key].sort()]
    if (!areRivals(pair) || told.has(identity.join('\0'))) continue
    if (!isOnly(tie.one, one) || !isOnly(tie.other, other) || names.areOne(one.place, other.place)) continue
    told.add(identity.join('\0'))
    yield {
      message: `${thingOf(other)} at ${other.place} here, but at ${one.place} in ${one.path}`,
      path: other.path,
      at: other.at,
      related: [{ path: one.path, at: one.at, note: `${one.place} here` }],
      guards: [...other.guards, ...one.guards],
      identity,
    }
  }
}

/** One of the two ends is the same, and the sentences speak of the same. */
function* routeConflicts(articles: readonly ArticleFacts[]): Iterable<Problem> {
  for (const { one, other, tie } of facing(
    articles,
    ({ routes }) => routes,
    () => '',
  )) {
    if (!areBrief(tie) || (one.from === other.from) === (one.to === other.to)) continue
    if (!one.topics.some((topic) => other.topics.includes(topic))) continue
    yield saidOtherwise(other, [one], [one.said, other.said])
  }
}
