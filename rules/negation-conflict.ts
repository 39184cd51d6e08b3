import type { Claims } from '../src/claims/claim.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'negation-conflict',
  summary: 'The article says that something is so, and that it is not.',
  docs: `“Open every day” and “closed on Sundays” cannot both guide a visitor. The rule reads few statements, because most denials are told of
another time or by another voice: the opening days of a place, whether anybody was hurt, whether somebody named testified, attended, signed,
voted, spoke or apologised, and whether somebody named has children.

It is silent about quotations, questions and conditions, sentences that tell of a change (“until”, “later”, “at first”) or an exception
(“except”), serious injuries among slight ones, several places, and pronouns.

On 2,557 edited articles: no finding. On the labelled cases: none of 3 found, which are told in ways that the rule does not read; none false.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    yield* polarityProblems(claims)
    yield* openingProblems(claims)
  },
  examples: {
    flags: [
      {
        article: 'The museum is open every day from ten to six.\n\nCome early: the museum is closed on Sundays.',
        at: 'museum is closed on Sundays',
        related: ['museum is open every day'],
        message: 'It says “museum is open every day” above but “museum is closed on Sundays” here',
      },
      {
        article: 'Whitmore did not testify. The court rose at four.\n\nWhitmore’s testimony filled the morning.',
        at: 'Whitmore’s testimony',
        related: ['Whitmore did not testify'],
        message: 'It says “Whitmore did not testify” above but “Whitmore’s testimony” here',
      },
      {
        article: 'The gale tore off the roof. Nobody was hurt.\n\nTwo people were injured and the hall is closed.',
        at: 'Two people were injured',
        related: ['Nobody was hurt'],
        message: 'It says “Nobody was hurt” above but “Two people were injured” here',
      },
    ],
    passes: [
      {
        article: 'The museum is open every day except Sunday. It is closed on Sundays.',
        because: 'the exception is told',
      },
      { article: 'The museum is open every day. The library is closed on Sundays.', because: 'they are two places' },
      { article: 'Whitmore did not testify at first. Whitmore testified on Monday.', because: 'a change is told' },
      {
        article: 'Nobody was seriously hurt. Two people were injured.',
        because: 'slight injuries are no serious ones',
      },
      { article: '“Nobody was hurt,” said Ruiz. Two people were injured.', because: 'the first voice is hers' },
      { article: 'Ruiz did not attend the hearing. Ruiz attended the wedding.', because: 'they are two occasions' },
    ],
  },
})

function* polarityProblems(claims: Claims): Iterable<Problem> {
  const polarities = claims.of('polarity')
  const told = new Set<string>()
  for (const other of polarities) {
    const first = polarities.find(
      (one) => one !== other && one.value.topic === other.value.topic && one.value.denied !== other.value.denied,
    )
    if (first === undefined || told.has(other.value.topic) || first.span.start > other.span.start) continue
    told.add(other.value.topic)
    yield problemOf(first, other)
  }
}

function* openingProblems(claims: Claims): Iterable<Problem> {
  const openings = claims.of('opening')
  // Several places in one article have several hours.
  if (openings.length > 4) return
  for (const [i, other] of openings.entries()) {
    const first = openings
      .slice(0, i)
      .find(
        (one) =>
          one.value.open !== other.value.open &&
          (one.value.thing === undefined || other.value.thing === undefined || one.value.thing === other.value.thing) &&
          [...one.value.days].some((day) => other.value.days.has(day)),
      )
    if (first !== undefined) yield problemOf(first, other)
  }
}

interface Told {
  readonly value: { readonly words: string }
  readonly span: Problem['at']
}

function problemOf(first: Told, other: Told): Problem {
  return {
    message: `It says “${first.value.words}” above but “${other.value.words}” here`,
    at: other.span,
    related: [{ at: first.span, note: first.value.words }],
  }
}
