import type { PersonName } from '../language/names.ts'
import { compare } from '../language/names.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { AmountSort } from './comparable.ts'

/** What a fact is about. */
export type FactKind =
  | 'toll'
  | 'amount'
  | 'length'
  | 'age'
  | 'score'
  | 'multiple'
  | 'date'
  | 'month'
  | 'year'
  | 'weekday'
  | 'clock'
  | 'country'
  | 'city'
  | 'name'
  | 'outcome'
  | 'price'

/** One thing that a sentence says, so that headline and body can be laid side by side. */
export interface Fact {
  readonly what: FactKind
  /** Facts of one key speak of one thing. */
  readonly key: string
  /** What sort of amount a number is, and a number of some of them or behind a label: “three of nine”, “magnitude 6.1”. */
  readonly sort?: AmountSort | 'part' | 'label'
  /** The noun of what is counted: “way” of “seven ways”. */
  readonly of?: string
  /** What is counted, where the key says what happened to it: both tell that two facts speak of one thing. */
  readonly noun?: string
  readonly start: number
  readonly end: number
  readonly interval?: Interval
  readonly value?: number
  /** What is said, in one form: "6-12" for 12 June. */
  readonly said?: string
  readonly person?: PersonName
  /** Stems of what an outcome is said of; absent where it is said of whatever the sentence speaks of. */
  readonly about?: ReadonlySet<string>
  /** It can agree with a headline, but answers none: “said on Monday”, the half-time score. */
  readonly only?: 'agrees'
}

/** True where both say the same, whatever they say it of. */
export function agree(a: Fact, b: Fact): boolean {
  if (a.person !== undefined && b.person !== undefined) return compare(a.person, b.person) === 'same'
  // “Two killed” and “two were taken to hospital” are of different people.
  if (a.what === 'toll' && b.what === 'toll' && a.key !== b.key && isBodily(a) && isBodily(b)) return false
  if (a.interval !== undefined && b.interval !== undefined) return isOfKind(a, b) && intersects(a.interval, b.interval)
  return a.said !== undefined && a.said === b.said && a.what === b.what
}

function isBodily({ key }: Fact): boolean {
  return key === 'dead' || key === 'hurt'
}

/** “Five climbers rescued” and “three climbers were brought down” count the same climbers. */
export function isOneThing(a: Fact, b: Fact): boolean {
  if (a.about !== undefined && b.about !== undefined)
    return a.key === b.key && [...a.about].some((stem) => b.about!.has(stem))
  return (
    a.key === b.key ||
    (a.noun !== undefined && (a.noun === b.noun || a.noun === b.key)) ||
    (b.noun !== undefined && a.key === b.noun)
  )
}

/** The same kind of thing, or a number that does not say of what; things that are counted may have any name. */
function isOfKind(a: Fact, b: Fact): boolean {
  return (
    a.key === b.key || a.key === 'bare' || b.key === 'bare' || (isCount(a) && isCount(b)) || (isShare(a) && isShare(b))
  )
}

function isShare({ sort }: Fact): boolean {
  return sort === 'percent'
}

function isCount({ sort }: Fact): boolean {
  return sort !== 'money' && sort !== 'unit' && sort !== 'percent' && sort !== 'points'
}
