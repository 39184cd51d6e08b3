import type { EventFact } from '../src/claims/across.ts'
import { companyOf, disagreements, shared, type Told } from '../src/claims/ties.ts'
import { canBeSame, isSameNamed } from '../src/language/event-phrases.ts'
import { defineRule } from '../src/rule.ts'

type Event = Told<EventFact>

export default defineRule({
  id: 'event-date-conflict',
  summary: 'Two articles date the founding, opening or end of one thing differently.',
  docs: `
"The Glen Orra library, founded in 1979" in one article and "founded in 1983" in another. Compared are events that happen
to a thing once (founded, opened, built, launched, closed) with a year, in two articles, of things that bear the same name,
or of one noun ("the library") where both articles are about the same, otherwise unnamed people.

Silent about plans, about what opened again, about treaties and orders, which are many of one name, and about days that
may be the same. That two articles mean one thing is a judgement, so a finding is a warning.

On 2,557 edited articles: no finding. On the 8 labelled folders: 1 finding, true.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const told = shared(
      articles,
      ({ events }) => events,
      ({ kind, phrase }) => `${kind} ${phrase.head}`,
    )
    if (told.length === 0) return
    const areRelated = companyOf(articles)
    for (const events of told)
      for (const same of thingsIn(events, areRelated))
        for (const { here, there } of disagreements(same, meets)) {
          const [one, other] = [here[0]!, there[0]!]
          yield {
            message: `${nameOf(one, other)} is dated ${one.date} here, but ${other.date} in ${other.path}`,
            path: one.path,
            at: one.at,
            related: there.slice(0, 3).map(({ path, at, words }) => ({ path, at, note: words })),
            guards: [...one.guards, ...other.guards],
          }
        }
  },
  examples: {
    flags: [
      {
        article: 'The Harbour Museum was founded in 1961 by two pilots.\n',
        path: 'b.md',
        folder: { 'a.md': 'The Harbour Museum, founded in 1964, has a new roof.\n' },
        at: 'founded in 1961',
        related: ['founded in 1964'],
        message: 'The founding of the Museum is dated 1961 here, but 1964 in a.md',
      },
      {
        article: '---\ndate: 2020-01-02\n---\n\nThe theatre was founded in 1954 by Selma Brandt.\n',
        path: 'a.md',
        folder: { 'b.md': '---\ndate: 2019-01-02\n---\n\nSelma Brandt ran the theatre, founded in 1950, for ever.\n' },
        at: 'founded in 1954',
        related: ['founded in 1950'],
        message: 'The founding of the theatre is dated 1954 here, but 1950 in b.md',
      },
    ],
    passes: [
      {
        article: 'The Harbour Museum was founded in 1961 by two pilots.\n',
        folder: { 'a.md': 'The Harbour Museum, founded in 1961, has a new roof.\n' },
        because: 'the year is the same',
      },
      {
        article: 'The Harbour Museum was founded in 1961 by two pilots.\n',
        folder: { 'a.md': 'The Castle Museum, founded in 1964, has a new roof.\n' },
        because: 'they are two museums',
      },
      {
        article: 'The museum was founded in 1961.\n',
        folder: { 'a.md': 'The museum was founded in 1964.\n' },
        because: 'nothing ties the two articles to one museum',
      },
      {
        article: 'The Harbour Museum was founded in 1961.\n',
        folder: { 'a.md': 'The Harbour Museum opened in 1964.\n' },
        because: 'what is founded opens later',
      },
    ],
  },
})

/** Groups of events of one thing: one name, or one noun in two articles that are about the same people. */
function* thingsIn(events: readonly Event[], areRelated: (path: string, other: string) => boolean): Generator<Event[]> {
  const left = new Set(events)
  for (const event of events) {
    if (!left.delete(event)) continue
    const group = [event]
    for (const other of left)
      if (group.every((member) => isSameThing(member, other, areRelated))) {
        group.push(other)
        left.delete(other)
      }
    if (group.length > 1) yield group
  }
}

function isSameThing(a: Event, b: Event, areRelated: (path: string, other: string) => boolean): boolean {
  if (a.path === b.path) return canBeSame(a.phrase, b.phrase)
  if (isSameNamed(a.phrase, b.phrase)) return true
  const isBare = a.phrase.others.length === 0 || b.phrase.others.length === 0
  return isBare && canBeSame(a.phrase, b.phrase) && areRelated(a.path, b.path)
}

function meets(a: Event, b: Event): boolean {
  return a.days.from <= b.days.to && b.days.from <= a.days.to
}

function nameOf(a: Event, b: Event): string {
  const longer = a.phrase.others.length >= b.phrase.others.length ? a : b
  return `The ${a.kind} of the ${longer.phrase.name}`
}
