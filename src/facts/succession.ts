import { dayInWords } from '../language/calendar.ts'
import { countryOf } from '../language/countries.ts'
import { compare } from '../language/names.ts'
import type { FactPlace, Facts } from './facts.ts'
import { type Tenure, termOf } from './tenures.ts'
import { dropsSomething } from './terms.ts'

/** Something in facts files that can be read, but is probably not what was meant. */
export interface Doubt {
  readonly place: FactPlace
  readonly severity: 'warning' | 'info'
  readonly message: string
}

/** Overlaps and gaps of offices of one holder, and what is declared but never compared; `titles` are those that a configuration adds. */
export function doubtsIn({ offices, dropped, places, people }: Facts, titles: readonly string[] = []): Doubt[] {
  const doubts: Doubt[] = []
  for (const { name, tenures, single, isRead, roles } of offices) {
    const sorted = [...tenures].sort((a, b) => a.start - b.start)
    if (single) for (const doubt of successionDoubts(name, sorted)) doubts.push(doubt)
    const [first] = sorted
    if (!isRead && first !== undefined && !titles.some((title) => roles.includes(title.toLowerCase())))
      doubts.push({
        place: first.declared!.place,
        severity: 'info',
        message: `articles are not read for the title "${roles[0]}", so that nothing is compared with ${name}; declare it in the configuration, as patterns: { offices: [{ title: ${roles[0]} }] }`,
      })
  }
  for (const one of dropped)
    if (!dropsSomething(one))
      doubts.push({
        place: one.place,
        severity: 'warning',
        message: `${one.office}: the bundled table has no such term of ${one.holder} to drop`,
      })
  for (const { name, within, place } of places)
    if (within !== undefined && countryOf(within) === undefined)
      doubts.push({
        place,
        severity: 'info',
        message: `"${within}" is no country, so that nothing is compared with where ${name} lies`,
      })
  for (const { name, nationalities, place } of people)
    for (const nationality of nationalities)
      if (countryOf(nationality) === undefined)
        doubts.push({
          place,
          severity: 'info',
          message: `"${nationality}" is no country, so that nothing is compared with the nationality of ${name}`,
        })
  return doubts
}

function* successionDoubts(office: string, tenures: readonly Tenure[]): Generator<Doubt> {
  let latest: Tenure | undefined
  for (const tenure of tenures) {
    const { place } = tenure.declared!
    for (const other of tenures) {
      if (other === tenure) break
      const both = overlapOf(other, tenure)
      if (both === undefined || other.acting || tenure.acting) continue
      const isOne = other.names.some((one) => tenure.names.some((two) => compare(one, two) === 'same'))
      yield {
        place,
        severity: 'warning',
        message: isOne
          ? `${office}: two terms of ${tenure.holder} overlap (${termOf([other])}; ${termOf([tenure])}); make them one`
          : `${office}: ${other.holder} (${termOf([other])}) and ${tenure.holder} (${termOf([tenure])}) overlap from ${both.from} to ${both.to}; correct one, or add the office with single: false`,
      }
    }
    if (latest?.end !== undefined && tenure.start - latest.end > 1)
      yield {
        place,
        severity: 'info',
        message: `${office}: nobody from ${dayInWords(latest.end + 1)} to ${dayInWords(tenure.start - 1)}, between ${latest.holder} and ${tenure.holder}`,
      }
    if (latest === undefined || (latest.end !== undefined && (tenure.end ?? Number.POSITIVE_INFINITY) > latest.end))
      latest = tenure
  }
}

/** The days on which both were in office for sure; the day of a handover is no overlap. */
function overlapOf(a: Tenure, b: Tenure): { from: string; to: string } | undefined {
  const [one, two] = [a.declared?.sure, b.declared?.sure]
  if (one === undefined || two === undefined) return undefined
  const [from, to] = [Math.max(one.from, two.from), Math.min(one.to, two.to)]
  return from < to ? { from: dayInWords(from), to: dayInWords(to) } : undefined
}
