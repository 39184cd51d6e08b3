import type { ClaimOf } from '../src/claims/claim.ts'
import type { Whereabouts } from '../src/claims/whereabouts.ts'
import { fold } from '../src/language/fold.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'location-conflict',
  summary: 'One thing is said to be, or to happen, in two places.',
  docs: `A sentence passed “at Hove Crown Court” was not passed at Lewes. The rule compares three kinds of statements that have one place only:
the floor of a flat, shop or office, the court of a case, and the venue of an event named with “the” (“the final at Fenner Park”).

It is silent where a sentence tells of another occasion, a move, an appeal or another year, where an article names three places or more
(it is then about several things), about courts of different kinds, and where one name holds the other.

On 2,557 edited articles: no finding. On the labelled cases: 2 of 4 found, none false.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const byThing = new Map<string, ClaimOf<'whereabouts', Whereabouts>[]>()
    for (const claim of claims.of('whereabouts')) {
      const key = `${claim.value.of} ${claim.value.thing}`
      byThing.set(key, [...(byThing.get(key) ?? []), claim])
    }
    for (const own of byThing.values()) {
      const places = new Set(own.map(({ value }) => fold(value.place)))
      if (places.size !== 2 || own.some(({ value }) => value.moved)) continue
      const [first] = own
      const other = own.find(({ value }) => fold(value.place) !== fold(first!.value.place))
      if (first === undefined || other === undefined || isWithin(first.value.place, other.value.place)) continue
      if (claims.names.areOne(first.value.place, other.value.place)) continue
      yield {
        message: messageOf(first.value, other.value),
        at: other.span,
        related: [{ at: first.span, note: first.value.words }],
        guards: [...new Set([...first.guards, ...other.guards])],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Rui Prado, 41, admitted the theft at Hatton Crown Court on Monday.\n\nDetective Ana Lind said outside Selby Crown Court that it had been a long winter.',
        at: 'Selby Crown Court',
        related: ['Hatton Crown Court'],
        message: 'The case is heard at Hatton Crown Court above but at Selby Crown Court here',
      },
      {
        article:
          'From our ground-floor flat we could hear the sea. It was cheap. Our flat in Faro was on the third floor, with a view of the mole.',
        at: 'flat in Faro was on the third floor',
        related: ['ground-floor flat'],
        message: 'The flat is on the ground floor above but on floor 3 here',
      },
      {
        article:
          'The final was played at Fenner Park. Nobody complained. The crowd had come to the final at Castle Road in the rain.',
        at: 'the final at Castle Road',
        related: ['The final was played at Fenner Park'],
        message: 'The final is at Fenner Park above but at Castle Road here',
      },
    ],
    passes: [
      {
        article: 'He admitted the theft at Hatton Crown Court on Monday. He had appeared at Hatton Magistrates’ Court.',
        because: 'the courts are of two kinds',
      },
      {
        article: 'He was tried at Hatton Crown Court. The appeal was tried at Selby Crown Court.',
        because: 'an appeal is heard elsewhere',
      },
      {
        article: 'The final was played at Fenner Park. Last year the final was at Castle Road.',
        because: 'the sentence tells of another year',
      },
      {
        article: 'The concert was at Fenner Park. It rained. The concert at the Park, as it is called, ended early.',
        because: 'one name holds the other',
      },
      {
        article: 'Our ground-floor flat was cold. The second-floor office above it was warm.',
        because: 'a flat and an office',
      },
    ],
  },
})

/** “the Park” for Fenner Park. */
function isWithin(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)]
  return first.includes(second) || second.includes(first)
}

function messageOf(first: Whereabouts, other: Whereabouts): string {
  if (first.of === 'court') return `The case is heard at ${first.words} above but at ${other.words} here`
  if (first.of === 'floor')
    return `The ${first.thing} is on ${floorOf(first.place)} above but on ${floorOf(other.place)} here`
  const [event, preposition] = first.thing.split(' ')
  return `The ${event} is ${preposition} ${first.place} above but ${preposition} ${other.place} here`
}

function floorOf(place: string): string {
  return Number(place) > 0 ? `floor ${place}` : `the ${place} floor`
}
