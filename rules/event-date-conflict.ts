import { type ArticleClaims, arePeopleShared, dayOf, disagreements } from '../src/claims/across.ts'
import type { EventClaim } from '../src/claims/events.ts'
import { dateInWords } from '../src/language/date-intervals.ts'
import { canBeSame, isSameNamed } from '../src/language/event-phrases.ts'
import type { EventKind } from '../src/language/event-words.ts'
import { defineRule } from '../src/rule.ts'

interface Said {
  readonly path: string
  readonly day?: number
  readonly claims: ArticleClaims['claims']
  readonly claim: EventClaim
}

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
    for (const events of eventsByHead(articles))
      for (const same of thingsIn(events, articles))
        for (const { here, there } of disagreements(same, meets)) {
          const [one, other] = [here[0]!, there[0]!]
          yield {
            message: `${nameOf(one, other)} is dated ${dateInWords(one.claim.value.date)} here, but ${dateInWords(other.claim.value.date)} in ${other.path}`,
            path: one.path,
            at: one.claim.span,
            related: there
              .slice(0, 3)
              .map((said) => ({ path: said.path, at: said.claim.span, note: said.claim.value.words })),
            guards: [...one.claim.guards, ...other.claim.guards],
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

/** What happens once to a thing; a festival begins every year. */
const ONCE: ReadonlySet<EventKind> = new Set(['founding', 'opening', 'completion', 'launch', 'closing'])

/** Dated events of one kind and one noun in two or more articles. */
function* eventsByHead(articles: readonly ArticleClaims[]): Generator<Said[]> {
  const byHead = new Map<string, Said[]>()
  for (const { path, claims } of articles)
    for (const claim of claims.of('event')) {
      const { kind, phrase, date } = claim.value
      if (!ONCE.has(kind) || phrase === undefined || date.year === undefined) continue
      const key = `${kind} ${phrase.head}`
      const said = byHead.get(key) ?? []
      byHead.set(key, said)
      const day = dayOf(claims)
      said.push({ path, claims, claim, ...(day === undefined ? {} : { day }) })
    }
  for (const said of byHead.values()) if (new Set(said.map(({ path }) => path)).size > 1) yield said
}

/** Groups of events of one thing: one name, or one noun in two articles that are about the same people. */
function* thingsIn(events: readonly Said[], articles: readonly ArticleClaims[]): Generator<Said[]> {
  const left = new Set(events)
  for (const event of events) {
    if (!left.delete(event)) continue
    const group = [event]
    for (const other of left)
      if (group.every((member) => isSameThing(member, other, articles))) {
        group.push(other)
        left.delete(other)
      }
    if (group.length > 1) yield group
  }
}

function isSameThing(a: Said, b: Said, articles: readonly ArticleClaims[]): boolean {
  const [one, two] = [a.claim.value.phrase!, b.claim.value.phrase!]
  if (a.path === b.path) return canBeSame(one, two)
  if (isSameNamed(one, two)) return true
  return canBeSame(one, two) && (one.others.length === 0 || two.others.length === 0) && arePeopleShared(articles, a, b)
}

function meets({ claim: { value: a } }: Said, { claim: { value: b } }: Said): boolean {
  return a.days.from <= b.days.to && b.days.from <= a.days.to
}

function nameOf({ claim: a }: Said, { claim: b }: Said): string {
  const longer = a.value.phrase!.others.length >= b.value.phrase!.others.length ? a : b
  return `The ${a.value.kind} of the ${longer.value.phrase!.name}`
}
