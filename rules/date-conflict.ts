import { canBeOneDay } from '../src/claims/agendas.ts'
import type { Claims, Guard } from '../src/claims/claim.ts'
import type { EventClaim } from '../src/claims/events.ts'
import { neighboursBy } from '../src/claims/neighbours.ts'
import { dateInWords } from '../src/language/date-intervals.ts'
import { canBeSame, type Phrase } from '../src/language/event-phrases.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'date-conflict',
  summary: 'One event is given two dates.',
  docs: `"The library opened in 1908 … when the library opened in 1911". Compared are events that happen once (founded, opened,
closed, launched, signed, married, came to a place, joined, retired, a wedding, an election, a deadline) with the same
verb or noun, of the same thing or person, whose printed dates have no day in common.

Silent about what was moved, postponed, opened again or is one of several (second, annual, wing, round), about plans that
did not come true, and where the article has other things of that name. That two sentences tell one event is a
judgement, so a finding is a warning.

On 2,557 edited articles and 350 news reports: no finding; on 103 encyclopaedia articles one warning, false (two
bodies that share the noun of their names). On the 391 labelled cases, which it was developed on: 16 findings, none false; 16 of the 22 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    yield* agendaProblems(claims)
    const events = claims.of('event')
    const ofOneKind = neighboursBy(events, ({ value }) => value.kind)
    for (const later of events) {
      const same = ofOneKind
        .around(later)
        .filter((event) => event !== later && (isSame(event, later) || isMeant(events, event, later)))
      if (same.length === 0 || same.some((event) => meets(event, later))) continue
      const earlier = same.find((event) => isBefore(events, event, later))
      if (earlier === undefined) continue
      yield {
        message: `${nameOf(later)} is dated ${dateInWords(later.value.date)} here but ${dateInWords(earlier.value.date)} above`,
        at: later.span,
        related: [{ at: earlier.span, note: earlier.value.words }],
        guards: [
          ...new Set<Guard>([...earlier.guards, ...later.guards, 'similar', ...isOneOfMany(earlier, later, claims)]),
        ],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Pinewell will be generally available on 3 June. Clinics that sign up before 17 June, when Pinewell becomes generally available, pay half.',
        at: '17 June, when Pinewell becomes generally available',
        related: ['be generally available on 3 June'],
        message: 'The Pinewell start is dated 17 June here but 3 June above',
        severity: 'warning',
      },
      {
        article:
          'The library opened in 1908. Nobody remembers a fire there.\n\nWhen the library opened in 1911, tea was free.',
        at: 'opened in 1911',
        related: ['opened in 1908'],
        message: 'The library opening is dated 1911 here but 1908 above',
        severity: 'warning',
      },
      {
        article:
          'My grandmother came to Gothenburg from Lahore in 1969 with one suitcase.\n\nMy grandmother arrived in Gothenburg in 1964, as she liked to tell.',
        at: 'arrived in Gothenburg in 1964',
        related: ['came to Gothenburg from Lahore in 1969'],
        message: 'The arrival in Gothenburg is dated 1964 here but 1969 above',
        severity: 'warning',
      },
      {
        article:
          'The Lanternhuset theatre was founded in 1954. She founded the Lanternhuset theatre in 1956 with two friends.',
        at: 'founded the Lanternhuset theatre in 1956',
        related: ['founded in 1954'],
        message: 'The theatre founding is dated 1956 here but 1954 above',
        severity: 'warning',
      },
      {
        article:
          '## Harvest supper\n\nSoup at Mill Hall on Saturday 12 October.\n\n## Dates\n\n- 2 October: choir practice\n- 19 October: harvest supper, Mill Hall',
        at: '19 October',
        related: ['Saturday 12 October'],
        message: 'The harvest supper is dated 19 October in the calendar but 12 October in the text',
        severity: 'warning',
      },
      {
        article:
          'One ferry, the Varhild, is to enter service on 12 May 2027. The quay will be ready on 21 May 2027, when the Varhild goes into service.',
        at: '21 May 2027, when the Varhild goes into service',
        related: ['enter service on 12 May 2027'],
        message: 'The Varhild start is dated 21 May 2027 here but 12 May 2027 above',
        severity: 'warning',
      },
      {
        article:
          'Mayor Ida Berg will cut the ribbon on Saturday 15 June at ten. The programme for the opening on Saturday 22 June: soup.',
        at: 'opening on Saturday 22 June',
        related: ['cut the ribbon on Saturday 15 June'],
        message: 'The opening is dated 22 June here but 15 June above',
        severity: 'warning',
      },
      {
        article:
          'In Cross Hill voters go to the polls on 5 May. Postal votes are sent until 28 April. Election day is 7 May, and the count follows.',
        at: 'Election day is 7 May',
        related: ['go to the polls on 5 May'],
        message: 'The election is dated 7 May here but 5 May above',
        severity: 'warning',
      },
      {
        article:
          'The Northgate is full tonight. The theatre was founded in 1974 and has 412 seats.\n\n**About Northgate Theatre:** Founded in 1947 in a former bus depot, the Northgate has 412 seats.',
        at: 'Founded in 1947',
        related: ['founded in 1974'],
        message: 'The Northgate founding is dated 1947 here but 1974 above',
        severity: 'warning',
      },
      {
        article:
          '| What | When | Where |\n| --- | --- | --- |\n| Duck race | Saturday 8 July | weir |\n| Flower show | Saturday 22 July | hall |\n\nThe duck race on 18 July starts below the bridge.',
        at: 'Saturday 8 July',
        related: ['18 July'],
        message: 'The Duck race is dated 8 July in the calendar but 18 July in the text',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article:
          'Mayor Ida Berg will cut the ribbon on Saturday 15 June at ten. The programme for the opening on Saturday 15 June: soup.',
        because: 'it is one day',
      },
      {
        article:
          '| What | When | Where |\n| --- | --- | --- |\n| Duck race | Saturday 8 July | weir |\n| Flower show | Saturday 22 July | hall |\n\nThe flower show on 22 July is in the hall.',
        because: 'it is one day',
      },
      {
        article: 'The pool opens in May. The pool opened on 3 June 1908.',
        because: 'May is the month of every season',
      },
      {
        article: 'The deadline is 5 January. The deadline of 5 January 2027 was set by the board.',
        because: 'the day without a year may be the same',
      },
      {
        article:
          'Congress met on 27 June 1775. On the order of Congress on 10 November 1775 two battalions were raised.',
        because: 'Congress is a body, which met often',
      },
      {
        article: 'The bridge was opened in 1932. The new bridge was opened in 1998.',
        because: 'the new bridge is another one',
      },
      {
        article: 'The library was founded in 1921. The museum next to it was founded by the same man in 1926.',
        because: 'it is the museum that was founded later',
      },
      {
        article:
          'Norfab closes its plant. The company, founded in 1964, has 2,900 employees. Its rival Kugelwerk, which was founded in 1971, has 1,850.',
        because: 'the company is not the rival, who is named later',
      },
      {
        article:
          'Havgrind, founded in 1968, builds boats. The Association of Yards, of which Havgrind has been a member since it was founded in 1971, met in Vik.',
        because: '“it” may be the association',
      },
      {
        article:
          '## Harvest supper\n\nSoup at Mill Hall on Saturday 12 October.\n\n## Dates\n\n- 12 October: harvest supper, Mill Hall\n- 19 October: harvest supper, Castle Inn',
        because: 'the supper is held twice',
      },
      {
        article: 'The library opened in 1908. When the library opened on 3 May 1908, tea was free.',
        because: 'the day lies in the year',
      },
      {
        article: 'The library opened in 1908. The library opened again in 1911 after a fire.',
        because: 'it opened twice',
      },
      {
        article:
          'The Mexican Anarchist Federation was founded in 1945. The Uruguayan Anarchist Federation was founded in 1956.',
        because: 'they are two federations',
      },
      {
        article: 'The Harbour library opened in 1908. The Castle library opened in 1911.',
        because: 'they are two libraries',
      },
      {
        article:
          'The opening of the bridge was postponed. The bridge opened in 1908, not in 1906. The bridge opens in May.',
        because: 'the clause has other dates and a delay',
      },
      {
        article: 'Ada Lind joined the choir in 1980. Carl Berg joined the choir in 1984.',
        because: 'two people joined',
      },
      {
        article: 'The library closed in 1908. The library opened in 1911.',
        because: 'closing is not opening',
      },
    ],
  },
})

/** A line of a calendar against the sentences that announce the same thing on another day. */
function* agendaProblems(claims: Claims): Iterable<Problem> {
  const entries = claims.of('agenda-entry')
  for (const { value, span } of entries) {
    const namesakes = entries.filter((entry) => entry.value.title === value.title)
    const explained = value.announced.some((day) => namesakes.some((entry) => canBeOneDay(entry.value.date, day)))
    const [first] = value.announced
    if (explained || first === undefined) continue
    yield {
      message: `The ${value.title} is dated ${dateInWords(value.date.value)} in the calendar but ${dateInWords(first.value)} in the text`,
      at: span,
      related: [{ at: first.span, note: 'announced for this day' }],
      guards: ['similar'],
    }
  }
}

function meets({ value: a }: EventClaim, { value: b }: EventClaim): boolean {
  // “5 May” may be of the year that the other names; “opens in May” is of every year.
  if ((a.date.year === undefined) !== (b.date.year === undefined)) {
    if (a.kind !== 'gathering' || a.date.day === undefined || b.date.day === undefined) return true
    return a.date.month === b.date.month && a.date.day === b.date.day
  }
  return a.days.from <= b.days.to && b.days.from <= a.days.to
}

function isSame({ value: a }: EventClaim, { value: b }: EventClaim): boolean {
  if (a.kind !== b.kind) return false
  if (a.about === 'thing') {
    if (a.phrase === undefined || b.phrase === undefined || !canBeSame(a.phrase, b.phrase)) return false
    if (areNamedApart(a.phrase, b.phrase)) return false
    // “The bridge was opened in 1932. The new bridge …”
    if (b.phrase.others.includes('new') && !a.phrase.others.includes('new')) return false
    return a.kind !== 'gathering' || a.phrase.name.toLowerCase() === b.phrase.name.toLowerCase() || areNear(a, b)
  }
  if (whoOf(a) !== undefined && whoOf(b) !== undefined && whoOf(a) !== whoOf(b)) return false
  const pronoun = (a.who?.pronoun ?? b.who?.pronoun) !== undefined
  const sameWho = a.who !== undefined && a.who.head === b.who?.head
  if (!pronoun && !sameWho && (a.subject === undefined || a.subject !== b.subject)) return false
  if (a.phrase === undefined || b.phrase === undefined) return a.kind === 'retirement' && a.phrase === b.phrase
  return canBeSame(a.phrase, b.phrase)
}

/** “the Mexican Anarchist Federation” and “the Uruguayan Anarchist Federation”: each has a word of its own. */
function areNamedApart(a: Phrase, b: Phrase): boolean {
  return a.named && b.named && hasOwnWord(a, b) && hasOwnWord(b, a)
}

function hasOwnWord(a: Phrase, b: Phrase): boolean {
  return a.others.some((word) => !b.others.includes(word) && word !== b.head)
}

function whoOf({ subject, meant }: EventClaim['value']) {
  return subject ?? meant
}

/** “The vote on 1 September” is “the election of 8 September” only where they are weeks apart. */
const NEAR = 31

function areNear(a: EventClaim['value'], b: EventClaim['value']): boolean {
  return Math.abs(a.days.from - b.days.from) <= NEAR
}

const OF_THE_MAIN_THING: ReadonlySet<string> = new Set(['founding', 'purchase'])

/** A book-length article tells of many films, institutes and settlements: without a name nobody knows that two are one. */
function isOneOfMany(a: EventClaim, b: EventClaim, claims: Claims): Guard[] {
  const hasName = a.value.phrase?.named === true && b.value.phrase?.named === true
  return hasName || claims.article.sentences.length < LONG ? [] : ['inferred-subject']
}

const LONG = 120

/** Events of one place stand in the order in which they were read. */
function isBefore(events: readonly EventClaim[], a: EventClaim, b: EventClaim): boolean {
  return a.span.start === b.span.start ? events.indexOf(a) < events.indexOf(b) : a.span.start < b.span.start
}

/** “its foundation”, “the firm was bought”: the one thing of which the article tells such an event. */
function isMeant(events: readonly EventClaim[], first: EventClaim, second: EventClaim): boolean {
  const [{ value: a }, { value: b }] = [first, second]
  if (a.kind !== b.kind || a.about !== 'thing' || (!a.stands && !b.stands)) return false
  if (isUnnamedYet(first, second) || isUnnamedYet(second, first)) return false
  // “The library …”, “the museum next to it”: a thing by another noun is only meant where it has a name.
  const [common, other] = a.stands ? [a, b] : [b, a]
  if (!other.stands && other.phrase?.named !== true && common.phrase?.pronoun === undefined) return false
  const byPronoun = a.phrase?.pronoun !== undefined || b.phrase?.pronoun !== undefined
  if (!OF_THE_MAIN_THING.has(a.kind) && !byPronoun) return false
  const one = oneNamed(events).get(a.kind)
  return one === undefined ? byPronoun : one && (byPronoun || a.stands !== b.stands)
}

/** “The company, founded in 1964, … Its rival Kugelwerk, founded in 1971”: nobody means what is named later. */
function isUnnamedYet({ value: a, span }: EventClaim, { value: b }: EventClaim): boolean {
  return a.stands && b.phrase?.named === true && (b.named === undefined || b.named > span.start)
}

const oneNamedOf = new WeakMap<readonly EventClaim[], ReadonlyMap<string, boolean>>()

/** For each kind of event, whether all that is named in one is one thing. */
function oneNamed(events: readonly EventClaim[]): ReadonlyMap<string, boolean> {
  const known = oneNamedOf.get(events)
  if (known !== undefined) return known
  const one = new Map<string, boolean>()
  const first = new Map<string, EventClaim>()
  for (const event of events) {
    const { kind, phrase, stands } = event.value
    if (stands || phrase === undefined) continue
    const before = first.get(kind)
    if (before === undefined) first.set(kind, event)
    one.set(kind, before === undefined || (one.get(kind)! && canBeSame(phrase, before.value.phrase!)))
  }
  oneNamedOf.set(events, one)
  return one
}

function nameOf({ value }: EventClaim): string {
  const head = value.phrase?.name ?? ''
  if (value.kind === 'gathering') return `The ${head}`
  if (value.kind === 'arrival') return `The arrival in ${head}`
  return head === '' ? `The ${value.kind}` : `The ${head} ${value.kind}`
}
