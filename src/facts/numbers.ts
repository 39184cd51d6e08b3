import { parseArticle } from '../article/parse.ts'
import type { Claims, Guard } from '../claims/claim.ts'
import { claimsOf } from '../claims/read.ts'
import type { StatedNumber } from '../claims/stated-numbers.ts'
import type { Phrase } from '../language/event-phrases.ts'
import { intersects } from '../language/numbers.ts'
import type { Contradiction } from './contradiction.ts'
import type { DeclaredNumber } from './facts.ts'
import { isOnlyThing, isSameThing } from './things.ts'

/** Reads a declared number as an article is read; undefined where no reader of numbers understands it. */
export function numberRead(of: string, what: string, value: string): StatedNumber | undefined {
  for (const sentence of [
    `${of} has ${value} ${what}.`,
    `${of} is ${value} ${what}.`,
    `${of} has a ${what} of ${value}.`,
  ]) {
    const [claim] = claimsOf(parseArticle(capitalised(sentence), 'number.txt')).of('stated-number')
    if (claim !== undefined) return claim.value
  }
  return undefined
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Numbers of declared things that an article of their time gives otherwise. */
export function* contradictedNumbers(claims: Claims, numbers: readonly DeclaredNumber[]): Generator<Contradiction> {
  const sure = numbers.filter(({ certain }) => certain)
  if (sure.length === 0) return
  const reference = claims.of('reference-date')[0]?.value.day
  for (const { value, span, guards } of claims.of('stated-number')) {
    const own = sure.filter(({ read }) => read.what === value.what && read.kind === value.kind)
    for (const number of own) {
      const tie = tieOf(value.owner, number, claims)
      const time = tie === undefined ? undefined : timeOf(number, reference)
      if (tie === undefined || time === undefined || (value.anchored && !isTimeless(number))) continue
      // Where one of several values that are declared for that time fits, nothing is wrong.
      const rivals = own.filter((other) => other.of === number.of && timeOf(other, reference) !== undefined)
      if (rivals.some(({ read }) => intersects(read.values, value.values))) continue
      yield {
        at: span,
        said: `${number.of}: “${value.text}” here`,
        declared: `${number.read.text}${validityOf(number)}`,
        fact: number,
        guards: [
          ...tie,
          ...time,
          ...guards,
          ...(intersects(value.round, number.read.values) ? (['approximate'] as const) : []),
        ],
        identity: [number.of, value.what, number.read.text, value.text],
      }
      break
    }
  }
}

function tieOf(owner: Phrase, number: DeclaredNumber, claims: Claims): readonly Guard[] | undefined {
  if (isSameThing(owner, number.read.owner)) return []
  if (
    number.aliases.some(
      (alias) => isSameThing(owner, alias) || (!alias.named && alias.head === owner.head && owner.others.length === 0),
    )
  )
    return isOnlyThing(number.read.owner, claims) ? ['inferred-subject'] : undefined
  const isBare = !owner.named && owner.others.length === 0 && owner.head === number.read.owner.head
  return isBare && isOnlyThing(number.read.owner, claims) ? ['inferred-subject'] : undefined
}

function isTimeless({ from, to }: DeclaredNumber): boolean {
  return from === undefined && to === undefined
}

/** What has to be taken for granted for the number to hold at the article's date; undefined where it is of another time. */
function timeOf(number: DeclaredNumber, reference: number | undefined): readonly Guard[] | undefined {
  const { from, to, asOf } = number
  if (isTimeless(number)) return asOf !== undefined && reference !== undefined && reference > asOf ? undefined : []
  if (reference === undefined) return to === undefined ? ['inferred-year'] : undefined
  const last = to?.days.from ?? asOf ?? Number.POSITIVE_INFINITY
  return (from === undefined || from.days.to <= reference) && reference <= last ? [] : undefined
}

/** " since 1 March 2024", " from May 2020 to 1 March 2024" */
function validityOf({ from, to }: DeclaredNumber): string {
  if (to === undefined) return from === undefined ? ' by the facts' : ` since ${from.words}`
  return from === undefined ? ` until ${to.words}` : ` from ${from.words} to ${to.words}`
}
