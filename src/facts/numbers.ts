import { parseArticle } from '../article/parse.ts'
import type { ClaimOf, Claims, Guard } from '../claims/claim.ts'
import type { OwnedCount } from '../claims/owned-counts.ts'
import type { Property } from '../claims/properties.ts'
import { claimsOf } from '../claims/read.ts'
import { civilDate } from '../language/calendar.ts'
import { OF_A_TIME } from '../language/measure-words.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import type { Interval } from '../language/numbers.ts'
import type { Contradiction } from './contradiction.ts'
import type { DeclaredNumber } from './facts.ts'
import { isOnlyThing, isSameThing, type Thing } from './things.ts'

/** A declared number as the reader of articles reads it: a measure of a thing, or how many of something it has. */
export type NumberRead =
  | { readonly by: 'property'; readonly value: Property }
  | { readonly by: 'count'; readonly value: OwnedCount }

/** Reads a declared number as an article is read; undefined where no reader of numbers understands it. */
export function numberRead(of: string, what: string, value: string): NumberRead | undefined {
  const claims = [
    `The ${what} of ${of} is ${value}.`,
    `${of} has a ${what} of ${value}.`,
    `${of} has ${value} ${what}.`,
    `${of} is ${value} ${what}.`,
  ].map((sentence) => claimsOf(parseArticle(sentence.charAt(0).toUpperCase() + sentence.slice(1), 'number.txt')))
  for (const each of claims) {
    const [property] = each.of('property')
    if (property !== undefined) return { by: 'property', value: property.value }
  }
  const count = claims[2]!.of('owned-count')[0]
  return count === undefined ? undefined : { by: 'count', value: count.value }
}

/** Numbers of declared things that an article of their time gives otherwise. */
export function* contradictedNumbers(claims: Claims, numbers: readonly DeclaredNumber[]): Generator<Contradiction> {
  const sure = numbers.filter(({ certain }) => certain)
  if (sure.length === 0) return
  const day = claims.of('reference-date')[0]?.value.day
  if (sure.some(({ read }) => read.by === 'property'))
    for (const claim of claims.of('property'))
      yield* contradicting(claim, statedProperty(claim, day), sure, claims, day)
  if (sure.some(({ read }) => read.by === 'count'))
    for (const claim of claims.of('owned-count')) yield* contradicting(claim, statedCount(claim), sure, claims, day)
}

/** What an article says, in the terms of a declared number. */
interface Stated {
  readonly owner: Thing
  readonly text: string
  /** It may be of another time. */
  readonly dated: boolean
  readonly guards: readonly Guard[]
  fits(read: NumberRead): boolean
  agrees(read: NumberRead): boolean
}

function statedProperty(
  { value, voice, guards }: ClaimOf<'property', Property>,
  day: number | undefined,
): Stated | undefined {
  const { owner, measure, kind, time, scope, past, interval, text } = value
  if (owner === undefined || scope.length > 0) return undefined
  const own = day === undefined ? undefined : String(civilDate(day).year)
  return {
    owner: thingOf(owner),
    text,
    dated: (past && OF_A_TIME.has(measure)) || time.some((word) => word !== own && !NOW.has(word)),
    guards: [...guards, ...(voice.by === 'speaker' ? (['quoted'] as const) : [])],
    fits: (read) => read.by === 'property' && read.value.measure === measure && read.value.kind === kind,
    agrees: (read) => read.by === 'property' && allows(interval, read.value.interval),
  }
}

/** An article may round a declared number; the file itself is taken at its word. */
function allows(written: Interval, declared: Interval): boolean {
  const value = (declared.low + declared.high) / 2
  const slack = Math.abs(value) * ROUNDING_OF_FLOATS
  return written.low - slack <= value && value <= written.high + slack
}

const ROUNDING_OF_FLOATS = 1e-9
const NOW: ReadonlySet<string> = new Set(['now', 'today', 'currently', 'this'])

function statedCount({ value, guards }: ClaimOf<'owned-count', OwnedCount>): Stated {
  const { owner, what, values, anchored, text } = value
  return {
    owner,
    text,
    dated: anchored,
    guards,
    fits: (read) => read.by === 'count' && read.value.what === what,
    agrees: (read) => read.by === 'count' && allows(values, read.value.values),
  }
}

function* contradicting(
  { span }: Pick<ClaimOf<string, unknown>, 'span'>,
  stated: Stated | undefined,
  numbers: readonly DeclaredNumber[],
  claims: Claims,
  day: number | undefined,
): Generator<Contradiction> {
  if (stated === undefined) return
  const own = numbers.filter(({ read }) => stated.fits(read))
  for (const number of own) {
    const tie = tieOf(stated.owner, number, claims)
    const time = timeOf(number, day)
    if (tie === undefined || time === undefined || (stated.dated && !isTimeless(number))) continue
    // Where one of several values that are declared for that time fits, nothing is wrong.
    const rivals = own.filter((other) => other.of === number.of && timeOf(other, day) !== undefined)
    if (rivals.some(({ read }) => stated.agrees(read))) continue
    yield {
      at: span,
      said: `${number.of}: “${stated.text}” here`,
      declared: `${number.read.value.text}${validityOf(number)}`,
      fact: number,
      guards: [...tie, ...time, ...stated.guards],
      identity: [number.of, number.read.value.text, stated.text],
    }
    return
  }
}

function thingOf({ head, modifiers, named }: NounPhrase): Thing {
  return { head, others: modifiers, named }
}

function tieOf(owner: Thing, number: DeclaredNumber, claims: Claims): readonly Guard[] | undefined {
  const declared = number.thing
  if (isSameThing(owner, declared)) return []
  const isCalled = (name: Thing) =>
    name.head === owner.head && (name.named ? isSameThing(owner, name) : owner.others.length === 0)
  const isBare = !owner.named && owner.others.length === 0 && owner.head === declared.head
  if (!isBare && !number.aliases.some(isCalled)) return undefined
  return isOnlyThing(declared, claims) ? ['inferred-subject'] : undefined
}

function isTimeless({ from, to }: DeclaredNumber): boolean {
  return from === undefined && to === undefined
}

/** What has to be taken for granted for the number to hold at the article's date; undefined where it is of another time. */
function timeOf(number: DeclaredNumber, day: number | undefined): readonly Guard[] | undefined {
  const { from, to, asOf } = number
  if (isTimeless(number)) return asOf !== undefined && day !== undefined && day > asOf ? undefined : []
  if (day === undefined) return to === undefined ? ['inferred-year'] : undefined
  const last = to?.days.from ?? asOf ?? Number.POSITIVE_INFINITY
  return (from === undefined || from.days.to <= day) && day <= last ? [] : undefined
}

/** " since 1 March 2024", " from May 2020 to 1 March 2024" */
function validityOf({ from, to }: DeclaredNumber): string {
  if (to === undefined) return from === undefined ? ' by the facts' : ` since ${from.words}`
  return from === undefined ? ` until ${to.words}` : ` from ${from.words} to ${to.words}`
}
