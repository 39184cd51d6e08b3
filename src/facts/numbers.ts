import { parseArticle } from '../article/parse.ts'
import type { Claims, Guard } from '../claims/claim.ts'
import { isOneMeasure } from '../claims/disputed-properties.ts'
import type { Property } from '../claims/properties.ts'
import { claimsOf } from '../claims/read.ts'
import { civilDate } from '../language/calendar.ts'
import { LASTING } from '../language/measure-words.ts'
import { withArticle } from '../language/nouns.ts'
import type { Interval } from '../language/numbers.ts'
import type { Contradiction } from './contradiction.ts'
import type { DeclaredNumber } from './facts.ts'
import { isOnlyThing, isSameThing, type Thing } from './things.ts'

/** Reads a declared number as an article is read; undefined where no reader of numbers understands it. */
export function numberRead(of: string, what: string, value: string): Property | undefined {
  for (const sentence of [
    `The ${what} of ${of} is ${value}.`,
    `${of} has ${withArticle(what)} of ${value}.`,
    `${of} has ${value} ${what}.`,
    `${of} is ${value} ${what}.`,
  ]) {
    const article = parseArticle(sentence.charAt(0).toUpperCase() + sentence.slice(1), 'number.txt')
    const [property] = claimsOf(article).of('property')
    if (property !== undefined) return property.value
  }
  return undefined
}

/** Numbers of declared things that an article of their time gives otherwise. */
export function* contradictedNumbers(claims: Claims, numbers: readonly DeclaredNumber[]): Generator<Contradiction> {
  const sure = numbers.filter(({ certain }) => certain)
  if (sure.length === 0) return
  const day = claims.of('reference-date')[0]?.value.day
  for (const claim of claims.of('property')) {
    const { value, span, voice, guards } = claim
    const { owner } = value
    if (owner === undefined || value.scope.length > 0) continue
    const own = sure.filter(({ read }) => isOneMeasure(read.measure, value.measure) && read.kind === value.kind)
    for (const number of own) {
      const tie = tieOf({ head: owner.head, others: owner.modifiers, named: owner.named }, number, claims)
      const time = timeOf(number, day)
      if (tie === undefined || time === undefined || (!isTimeless(number) && isOfAnotherTime(value, day))) continue
      // Where one of several values that are declared for that time fits, nothing is wrong.
      const rivals = own.filter((other) => other.of === number.of && timeOf(other, day) !== undefined)
      if (rivals.some(({ read }) => allows(value.interval, read.interval))) continue
      yield {
        at: span,
        said: `${number.of}: “${value.text}” here`,
        declared: `${number.read.text}${validityOf(number)}`,
        fact: number,
        guards: [...tie, ...time, ...guards, ...(voice.by === 'speaker' ? (['quoted'] as const) : [])],
        identity: [number.of, number.read.text, value.text],
      }
      break
    }
  }
}

/** “had 300 employees”, “in 2019”: the article says of when it speaks, and it is not of its own day. */
function isOfAnotherTime({ measure, past, time }: Property, day: number | undefined): boolean {
  const own = day === undefined ? undefined : String(civilDate(day).year)
  return (past && !LASTING.has(measure)) || time.some((word) => word !== own && !NOW.has(word))
}

/** An article may round a declared number; the file itself is taken at its word. */
function allows(written: Interval, declared: Interval): boolean {
  const value = (declared.low + declared.high) / 2
  const slack = Math.abs(value) * ROUNDING_OF_FLOATS
  return written.low - slack <= value && value <= written.high + slack
}

const ROUNDING_OF_FLOATS = 1e-9
const NOW: ReadonlySet<string> = new Set(['now', 'today', 'currently', 'this'])

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
