import type { Claim, Claims, Guard } from '../claims/claim.ts'
import type { DayInterval } from '../language/calendar.ts'
import type { Likeness, PersonName } from '../language/names.ts'
import { compare } from '../language/names.ts'
import type { Contradiction } from './contradiction.ts'
import { DeclaredOffices } from './declared-offices.ts'
import type { DeclaredOffice, Facts } from './facts.ts'
import { once } from './once.ts'
import { daysOf, endOf, type Tenure, termOf } from './tenures.ts'
import { MARGIN, type Terms } from './terms.ts'

type Holding = Claim<'office-holding'>

/**
 * People who are said to hold a declared office at a time that is, by the facts, another's. Only an office of one holder
 * of whom the file knows for sure who held it then can be contradicted.
 */
export function* contradictedHolders(claims: Claims, { offices, terms }: Facts): Generator<Contradiction> {
  if (offices.length === 0) return
  const declared = declaredOffices(offices)
  for (const holding of claims.of('office-holding')) {
    const { not, interim, indefinite, holder } = holding.value
    if (not.length > 0 || interim || indefinite) continue
    const tie = declared.meantBy(holding, claims)
    const when = tie === undefined ? undefined : timeOf(holding, tie.office, claims)
    if (tie === undefined || when === undefined) continue
    const { office } = tie
    const against = holderAt(office, terms, when.days)
    if (against === undefined || isChangeTold(holding, claims)) continue
    const name = holder.value.subject?.parsed ?? holder.value.parsed
    const own = likenessOf(office, terms, name, when.days, acts(holding, claims))
    if (own === undefined || (own.terms.length > 0 && when.isGuess)) continue
    const written = holder.value.subject?.name ?? holder.value.name
    if (claims.names.areOne(written, against.holder)) continue
    const before = own.terms.length === 0 ? '' : `, and ${own.terms[0]!.holder} ${heldFor(...own.terms)}`
    const { source, asOf } = against
    yield {
      at: holding.span,
      said: `${written} is ${office.name} ${when.words}`,
      declared: `${against.holder} ${heldFor(against)}${before}`,
      fact: { place: against.declared!.place, source, ...(asOf === undefined ? {} : { asOf }) },
      guards: [
        ...tie.guards,
        ...when.guards,
        ...own.guards,
        ...holding.guards.filter((guard) => guard !== 'other-time'),
      ],
      identity: [office.name, against.holder, written],
    }
  }
}

const declaredOffices = once((offices: readonly DeclaredOffice[]) => new DeclaredOffices(offices))

/** True where a facts file says for sure who held an office of one holder in those days. */
export function isDeclaredAt(terms: Terms, tenures: readonly Tenure[], days: DayInterval): boolean {
  const first = tenures[0]
  return (
    first !== undefined &&
    terms
      .holders(first)
      .some(
        ({ declared }) =>
          declared?.sure !== undefined && declared.sure.from <= days.from && days.to <= declared.sure.to,
      )
  )
}

interface Time {
  readonly days: DayInterval
  readonly words: string
  readonly guards: readonly Guard[]
  /** The article gives no date: the day is that of the facts. */
  readonly isGuess: boolean
}

/** The time for which an article says that somebody holds an office: a date beside it, else its own, else that of the facts. */
function timeOf(holding: Holding, office: DeclaredOffice, claims: Claims): Time | undefined {
  const dated = claims
    .of('term-in-office')
    .find(({ span, value }) => span.start === holding.span.start && value.at.by === 'date')
  if (dated !== undefined && dated.value.at.by === 'date') {
    const { from, to, written } = dated.value.at
    return {
      days: { from: daysOf(from), to: daysOf(to) },
      words: `in ${written}`,
      guards: ['other-time'],
      isGuess: false,
    }
  }
  if (holding.guards.includes('other-time')) return undefined
  const day = claims.of('reference-date')[0]?.value.day
  if (day !== undefined) return { days: { from: day, to: day }, words: 'here', guards: [], isGuess: false }
  const asOf = office.tenures.find(({ end }) => end === undefined)?.asOf
  return asOf === undefined
    ? undefined
    : { days: { from: asOf, to: asOf }, words: 'here', guards: ['inferred-year'], isGuess: true }
}

/** The declared holder who was in office for sure on all those days, where nobody else may have been. */
function holderAt(office: DeclaredOffice, terms: Terms, { from, to }: DayInterval): Tenure | undefined {
  const there = rowsOf(office, terms).filter((row) => row.start <= to && endOf(row) >= from)
  if (there.some(({ uncertain, acting }) => uncertain || acting)) return undefined
  const sure = there.filter(
    ({ declared }) => declared?.sure !== undefined && declared.sure.from <= from && to <= declared.sure.to,
  )
  return sure.length === 1 ? sure[0] : undefined
}

function rowsOf(office: DeclaredOffice, terms: Terms): readonly Tenure[] {
  return terms.holders({ role: office.roles[0]!, jurisdiction: office.body })
}

/**
 * The terms of the person named, all of another time, with what that excuses; undefined where the name may be a holder's
 * of those days.
 */
function likenessOf(
  office: DeclaredOffice,
  terms: Terms,
  name: PersonName,
  { from, to }: DayInterval,
  acting: boolean,
): { readonly terms: readonly Tenure[]; readonly guards: readonly Guard[] } | undefined {
  const own: Tenure[] = []
  for (const row of rowsOf(office, terms)) {
    const likeness = likest(row, name)
    if (likeness === 'different') continue
    if (row.start <= to && endOf(row) >= from) return undefined
    if (likeness === 'unknown') return undefined
    own.push(row)
  }
  if (own.length === 0) return { terms: own, guards: [] }
  // Who has just left, or is about to come, is still or already called so; and who once was may keep the title.
  const isNear = own.some((row) => row.start - MARGIN <= to && endOf(row) + MARGIN >= from)
  return { terms: own, guards: [...(isNear ? (['other-time'] as const) : []), ...(acting ? [] : (['past'] as const))] }
}

/** The holder says or does something in the sentence, so that it speaks of today. */
function acts({ span }: Holding, claims: Claims): boolean {
  return claims.of('term-in-office').some((term) => term.span.start === span.start && term.value.at.by === 'now')
}

/** Any of the names may be the same; whether it is another's is decided by the fullest: “R. Amankwah” may be anybody. */
function likest({ names }: Tenure, name: PersonName): Likeness {
  if (names.some((each) => compare(each, name) === 'same')) return 'same'
  const fullest = names.reduce((a, b) => (lettersIn(b) > lettersIn(a) ? b : a))
  return compare(fullest, name)
}

function lettersIn({ parts }: PersonName): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

/** The article tells of a change in the office, or of the one whom it gives it to. */
function isChangeTold({ value }: Holding, claims: Claims): boolean {
  const { subject } = value.holder.value
  return (
    claims
      .of('office-change')
      .some(
        ({ value: change }) =>
          change.roles.includes(value.role) || (subject !== undefined && change.subjects.includes(subject)),
      ) ||
    claims
      .of('office-holding')
      .some(
        ({ value: other }) =>
          other.role === value.role && other.not.length > 0 && other.holder.value.subject === subject,
      )
  )
}

function heldFor(...tenures: readonly Tenure[]): string {
  const isOpen = tenures.length === 1 && tenures[0]!.end === undefined
  return isOpen ? `has been ${termOf(tenures)}` : `was ${tenures.length === 1 ? 'from ' : ''}${termOf(tenures)}`
}
