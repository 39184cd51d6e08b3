import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import type { Count } from './counts.ts'

/** People who are spoken of as known by what they are (“the 2,300 runners”), after another number of people (“some 3,200 people ran”). */
export interface Recount {
  readonly text: string
  readonly other: { readonly text: string; readonly at: Span }
}

type CountClaim = ClaimOf<'count', Count>

/** The only two numbers of people of a short article, where the second one is known and near the first. */
export function* readRecounts(claims: Claims): Iterable<ClaimOf<'recount', Recount>> {
  if (claims.article.sentences.length > LONG) return
  const people = claims.of('count').filter(({ value }) => GROUPS.has(value.head) || ROLES.has(value.head))
  for (const later of people) {
    const { value } = later
    if (!ROLES.has(value.head) || !isKnownGroup(value)) continue
    const others = people.filter((other) => other !== later && isOfOneSize(other.value, value))
    const [first] = others
    // With a third number nobody can tell of whom it is.
    if (first === undefined || others.length > 1 || first.span.start > later.span.start) continue
    if (first.sentence === later.sentence || !isFirstTold(first) || !isNear(first.value, value)) continue
    yield {
      kind: 'recount',
      value: { text: value.text, other: { text: first.value.text, at: first.span } },
      span: later.span,
      block: later.block,
      ...(later.sentence === undefined ? {} : { sentence: later.sentence }),
      voice: later.voice,
      guards: [...later.guards, ...first.guards],
    }
  }
}

/** Longer articles tell of several groups. */
const LONG = 40

function isKnownGroup({ reference, partial, shifted, restricted, modifiers, value }: Count): boolean {
  if (partial || shifted || restricted || modifiers.length > 0 || value < 3) return false
  return reference === 'definite' || reference === 'all'
}

function isFirstTold({ value }: CountClaim): boolean {
  return GROUPS.has(value.head) && value.reference === 'indefinite' && !value.partial && !value.shifted
}

/** 88 applicants are not the five who won. */
function isOfOneSize({ value: a }: Count, { value: b }: Count): boolean {
  return a / b < 4 && b / a < 4
}

/** A slip leaves a number near; of three people one more or less is another number. */
function isNear({ value: a, interval }: Count, { value: b, interval: other }: Count): boolean {
  if (interval.low <= other.high && other.low <= interval.high) return false
  const ratio = a / b
  return (ratio > 0.69 && ratio < 1.45) || (Math.max(a, b) < 10 && Math.abs(a - b) === 1)
}

/** Words that tell nothing of people but that they are people. */
const GROUPS: ReadonlySet<string> = new Set(
  'person man woman inhabitant adult athlete scientist researcher artist writer musician student teenager girl boy author'.split(
    ' ',
  ),
)

/** What people are for as long as they do something. */
const ROLES: ReadonlySet<string> = new Set(
  `runner passenger suspect guest participant swimmer rider walker competitor entrant hiker climber sailor prisoner demonstrator
  protester marcher singer dancer volunteer rower cyclist skier shareholder signatory tourist survivor victim patient finisher starter
  rescuer holidaymaker traveller evacuee applicant respondent diner winner finalist prizewinner laureate nominee graduate newcomer`.split(
    /\s+/,
  ),
)
