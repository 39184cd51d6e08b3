import type { DatedEvent } from '../claims/events.ts'
import type { Property } from '../claims/properties.ts'
import type { DayInterval } from '../language/calendar.ts'
import type { PersonName } from '../language/names.ts'
import type { Span } from '../text.ts'
import type { Tenure } from './tenures.ts'
import { BUNDLED_TERMS, type Terms } from './terms.ts'
import type { Thing } from './things.ts'

/** Where a declared fact stands. */
export interface FactPlace {
  readonly path: string
  readonly line: number
  readonly at: Span
}

/** What somebody declared in a facts file. */
export interface DeclaredFact {
  readonly place: FactPlace
  readonly source: string
  /** The last day for which the source speaks. */
  readonly asOf?: number
  /** False where the file calls it uncertain: it excuses, and proves nothing. */
  readonly certain: boolean
}

/** A date as far as it is given: "2024-03" is any day of March. */
export interface DeclaredDate {
  readonly days: DayInterval
  /** "4 January 2023", "March 2024", "2024" */
  readonly words: string
}

/** An office with all that is declared of it. */
export interface DeclaredOffice {
  /** "mayor of Springfield" */
  readonly name: string
  /** The roles by which articles name it, as `titlesIn` reads them; the first is its own. */
  readonly roles: readonly string[]
  readonly body: string
  /** What it is of, in every name that is declared, as `bodyKey` has them. */
  readonly bodies: readonly string[]
  /** Where it stands in a table of terms. */
  readonly keys: readonly string[]
  /** Held by one person at a time. */
  readonly single: boolean
  /** False where the reader of articles knows no such title, so that nothing is compared. */
  readonly isRead: boolean
  readonly tenures: readonly Tenure[]
}

/** A bundled tenure that a facts file takes away. */
export interface DroppedTenure {
  readonly place: FactPlace
  readonly office: string
  readonly holder: string
  readonly keys: readonly string[]
  readonly names: readonly PersonName[]
  readonly start?: DayInterval
}

/** A person, an organisation or a place by its names. */
export interface DeclaredName extends DeclaredFact {
  readonly name: string
  readonly aliases: readonly string[]
  /** Forms that are wrong for sure. */
  readonly misspellings: readonly string[]
}

export interface DeclaredPerson extends DeclaredName {
  readonly parsed: readonly PersonName[]
  readonly title?: string
  readonly born?: DeclaredDate
  readonly died?: DeclaredDate
  readonly birthplace?: string
  readonly nationalities: readonly string[]
}

export interface DeclaredPlace extends DeclaredName {
  readonly capitals: readonly string[]
  /** The country or region that it lies in. */
  readonly within?: string
}

/** A number that holds from one day to another. */
export interface DeclaredNumber extends DeclaredFact {
  /** "Veldwind" */
  readonly of: string
  readonly thing: Thing
  /** Other words for it: “the company”. */
  readonly aliases: readonly Thing[]
  /** The number as the reader of articles reads it. */
  readonly read: Property
  readonly from?: DeclaredDate
  readonly to?: DeclaredDate
}

/** Something that happened once. */
export interface DeclaredEvent extends DeclaredFact {
  /** "the Harbour Museum opened" */
  readonly event: string
  readonly date: DeclaredDate
  /** The event as the reader of articles reads it. */
  readonly read: DatedEvent
}

/** All that facts files declare. */
export interface Facts {
  readonly terms: Terms
  readonly offices: readonly DeclaredOffice[]
  readonly dropped: readonly DroppedTenure[]
  readonly people: readonly DeclaredPerson[]
  readonly organisations: readonly DeclaredName[]
  readonly places: readonly DeclaredPlace[]
  /** The people, organisations and places: all that has a right spelling. */
  readonly names: readonly DeclaredName[]
  readonly numbers: readonly DeclaredNumber[]
  readonly events: readonly DeclaredEvent[]
}

export const NO_FACTS: Facts = {
  terms: BUNDLED_TERMS,
  offices: [],
  dropped: [],
  people: [],
  organisations: [],
  places: [],
  names: [],
  numbers: [],
  events: [],
}
