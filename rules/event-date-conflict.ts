import type { AmountFact, ArticleFacts, EventFact } from '../src/claims/across.ts'
import { type AmountPair, amountConflicts } from '../src/claims/amount-pairs.ts'
import { areBrief, disagreements, shared, type Told, tiedOf } from '../src/claims/ties.ts'
import { canBeSame, isSameNamed } from '../src/language/event-phrases.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'
import { saidOtherwise } from '../src/said-otherwise.ts'

type Event = Told<EventFact>

export default defineRule({
  id: 'event-date-conflict',
  summary: 'Two articles date one thing differently.',
  docs: `
“The Glen Orra library, founded in 1979” in one article and “founded in 1983” in another; an opening on 6 and on 13 April; a merger
in September 2025 and in September 2026. Compared are foundings, openings, ends and other events of things that bear the same name,
and any two dates that articles about one matter tell in the same words: what happens is the same (“died”, “published”, “since”), and
so are the words and names around. Dates that differ in one word or in two swapped digits need less.

Silent about plans that were changed, other editions (“again”, “last year”), ranges, days in articles that are more than two months
apart, and long articles. That two articles mean one thing is a judgement, so a finding is a warning.

On 2,557 edited articles: no finding; on 103 encyclopaedia articles one, false. On the 391 labelled cases, which it was developed on: 10 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const events = [...eventConflicts(articles)]
    yield* events
    for (const problem of dateConflicts(articles)) if (!events.some((event) => isAt(event, problem))) yield problem
  },
  examples: {
    flags: [
      {
        article:
          '---\ndate: 2025-03-28\n---\n\nThe Hollins Quartet plays for us on Thursday 10 April. Bring soup to Ashby.\n',
        path: 'parish.md',
        folder: {
          'news.md':
            '---\ndate: 2025-03-20\n---\n\nOn Thursday 3 April the Hollins Quartet will play Haydn in Ashby.\n',
        },
        at: 'Thursday 10 April',
        related: ['Thursday 3 April'],
        message:
          '“Quartet plays for us on Thursday 10 April” here, but “On Thursday 3 April the Hollins Quartet will play” in news.md',
      },
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
      {
        article: 'The Lantern Rooms in Quay Marle open on Saturday 13 April 2024.',
        path: 'what-is-on.md',
        folder: { 'release.md': 'The Lantern Rooms will open in Quay Marle on Saturday 6 April 2024.' },
        at: 'Saturday 13 April 2024',
        related: ['Saturday 6 April 2024'],
        message:
          '“in Quay Marle open on Saturday 13 April 2024” here, but “open in Quay Marle on Saturday 6 April 2024” in release.md',
      },
      {
        article: 'Selma Brandt wrote Cold Tea, published in 1976.',
        path: 'plaque.md',
        folder: { 'obituary.md': 'Selma Brandt wrote much. Cold Tea appeared in 1974.' },
        at: '1976',
        related: ['1974'],
        message: '“Cold Tea, published in 1976” here, but “Cold Tea appeared in 1974” in obituary.md',
      },
    ],
    passes: [
      {
        article:
          '---\ndate: 2025-04-10\n---\n\nHalvorsen opened a plant in Tarnbridge, a town that lost its foundry in 2021.\n',
        folder: { 'release.md': 'Tarnbridge, 9 April 2025 – Halvorsen today opened its plant in Tarnbridge.\n' },
        because: 'the year is that of the loss',
      },
      {
        article: 'The Lantern Rooms in Quay Marle open again on Saturday 13 April 2024.',
        folder: { 'release.md': 'The Lantern Rooms will open in Quay Marle on Saturday 6 April 2024.' },
        because: 'it opens twice',
      },
      {
        article: 'The Lantern Rooms in Quay Marle close on Saturday 13 April 2024.',
        folder: { 'release.md': 'The Lantern Rooms will open in Quay Marle on Saturday 6 April 2024.' },
        because: 'what opens closes later',
      },
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
      {
        article: '# Work at Marram Foods\n\nOur Lenham office, opened in 2019, is home to 30 of us.\n',
        folder: {
          'about.md':
            '# About Marram Foods\n\nThe factory of Marram Foods in Tolbury, opened in 1974, makes soup. An office in Lenham came later.\n',
        },
        because: 'an office and a factory',
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
      if (group.every((member) => isOfItsYear(member, other) && isSameThing(member, other, areRelated))) {
        group.push(other)
        left.delete(other)
      }
    if (group.length > 1) yield group
  }
}

/** A festival of another year is another festival. */
function isOfItsYear(a: Event, b: Event): boolean {
  return a.kind !== 'gathering' || (a.day !== undefined && b.day !== undefined && Math.abs(a.day - b.day) <= SOON)
}

function isSameThing(a: Event, b: Event, areRelated: (path: string, other: string) => boolean): boolean {
  if (a.path === b.path) return canBeSame(a.phrase, b.phrase)
  if (isSameNamed(a.phrase, b.phrase)) return true
  if (a.phrase.head === '' || b.phrase.head === '') return false
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

/** The date of an event that is told already, at whichever of its two places. */
function isAt(event: Placed, problem: Placed): boolean {
  return [event, ...(event.related ?? [])].some(
    ({ path, at }) => path === problem.path && at.start <= problem.at.start && problem.at.end <= at.end,
  )
}

type Placed = Problem & { readonly path: string }

/** Foundings, openings and ends of one named thing. */
function* eventConflicts(articles: readonly ArticleFacts[]): Generator<Placed> {
  const told = shared(
    articles,
    ({ events }) => events,
    ({ kind, phrase }) => `${kind} ${phrase.head}`,
  )
  if (told.length === 0) return
  // In long articles “the film” is one of many.
  const areRelated = tiedOf(articles, areBrief)
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
}

/** Any two dates that are told in the same words. */
function* dateConflicts(articles: readonly ArticleFacts[]): Generator<Placed> {
  for (const { here, there } of amountConflicts(articles, ({ sort }) => sort === 'date', isOneDate)) {
    const [other] = there
    // Births and deaths of people named in full are for birth-conflict.
    if (isOfLife(articles, here) && isOfLife(articles, other)) continue
    yield saidOtherwise(here, there, [here.text, other.text])
  }
}

function isOfLife(articles: readonly ArticleFacts[], { path, at, aspect }: Told<AmountFact>): boolean {
  if (aspect !== 'birth' && aspect !== 'death') return false
  const births = articles.find((article) => article.path === path)?.births ?? []
  return births.some((birth) => birth.at.start <= at.start && at.end <= birth.at.end)
}

function isOneDate({
  one,
  other,
  topics,
  near,
  names,
  beside,
  alone,
  apart,
  anchors,
  swapped,
  terse,
  weight,
}: AmountPair): boolean {
  const isSure = one.aspect === other.aspect && one.aspect !== undefined
  const [isDay, isOtherDay] = [one, other].map(({ low, high }) => high - low < A_MONTH)
  if (isDay !== isOtherDay || (isDay && apart !== undefined && apart > SOON)) return false
  if (isNearMiss(one, other))
    return (
      topics > 1 ||
      (topics > 0 && names + near > 0) ||
      (one.aspect === other.aspect &&
        (beside > 0 ||
          (terse && (names > 0 || alone) && weight > 2 && one.text.includes(' ', one.text.indexOf(' ') + 1))))
    )
  if (anchors > 0) return isSure
  // In a long article a word in common is chance.
  if (swapped) return isSure || topics + names > (terse ? 0 : 1) || (terse && near > 1)
  return isSure && (topics > 1 || (alone && topics > 0) || (names > 0 && (alone || topics > 0)))
}

/** A day is that of one meeting; half a year later there is another. */
const SOON = 60
const A_MONTH = 40

/** “September 2025” and “September 2026”, “6 April” and “16 April”: all but one word is the same. */
function isNearMiss(one: AmountFact, other: AmountFact): boolean {
  const [a, b] = [one.text.split(' '), other.text.split(' ')]
  return a.length === b.length && a.length > 1 && a.filter((word, index) => word !== b[index]).length === 1
}
