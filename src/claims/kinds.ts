import type { WrittenDuration } from '../language/durations.ts'
import type { WrittenTime } from '../language/times.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Acknowledgement } from './acknowledgements.ts'
import type { AcronymDefinition } from './acronyms.ts'
import type { AgendaEntry } from './agendas.ts'
import type { Age } from './ages.ts'
import type { Anniversary } from './anniversaries.ts'
import type { PersonAttribute } from './attribute-claim.ts'
import type { BrokenOff } from './broken-off.ts'
import type { Byline } from './bylines.ts'
import type { CapitalCity } from './capitals.ts'
import type { Change } from './changes.ts'
import type { ChatbotTrace } from './chatbot-traces.ts'
import type { ClosedOn } from './closing-days.ts'
import type { ClosingSection } from './closings.ts'
import type { Conversion } from './conversions.ts'
import type { Count } from './counts.ts'
import type { CrossReference } from './cross-references.ts'
import type { DateRange } from './date-ranges.ts'
import type { DatedWeekday, ImpossibleDate, ReferenceDate } from './dates.ts'
import type { DeclaredForm } from './declared-forms.ts'
import type { DeclaredQuantity } from './declared-quantities.ts'
import type { Deed } from './deeds.ts'
import type { Difference } from './differences.ts'
import type { DisputedProperty } from './disputed-properties.ts'
import type { Elapsed } from './elapsed-claim.ts'
import type { CountedEnumeration } from './enumerations.ts'
import type { DatedEvent } from './events.ts'
import type { Figure } from './figures.ts'
import type { HeadlineFact } from './headlines.ts'
import type { HomeTown } from './home-towns.ts'
import type { ImpossibleClock } from './impossible-times.ts'
import type { Interim, LostSet } from './interims.ts'
import type { KnownSum } from './known-sums.ts'
import type { LabelPair } from './labels.ts'
import type { Leftover } from './leftovers.ts'
import type { UnfilledTarget } from './link-targets.ts'
import type { LifeEvent } from './lives.ts'
import type { Match } from './matches.ts'
import type { Mention } from './mentions.ts'
import type { MultipleClaim } from './multiples.ts'
import type { NameSpelling } from './name-spellings.ts'
import type { NumberRange } from './number-ranges.ts'
import type { OfficeChange } from './office-changes.ts'
import type { OfficeHolding } from './offices.ts'
import type { Order } from './orders.ts'
import type { Edition, WrittenOrdinal } from './ordinals.ts'
import type { Origin } from './origins.ts'
import type { PartPlayed } from './parts-played.ts'
import type { PartsTotal } from './parts-total.ts'
import type { PeriodScores } from './period-scores.ts'
import type { PlaceWithin } from './place-within.ts'
import type { CityStatement } from './places.ts'
import type { Opening, Polarity } from './polarity.ts'
import type { ListAnnouncement } from './promises.ts'
import type { PagePromo } from './promos.ts'
import type { Property } from './properties.ts'
import type { FieldDate, PublicationDate } from './publication-dates.ts'
import type { Recount } from './recounts.ts'
import type { PlaceInRegion } from './regions.ts'
import type { Relationship } from './relationships.ts'
import type { RelativeDate } from './relative-dates.ts'
import type { Repeat } from './repeats.ts'
import type { Requote } from './requotes.ts'
import type { Result } from './results.ts'
import type { Route } from './routes.ts'
import type { Scorer } from './scorers.ts'
import type { ShareOf } from './share-of.ts'
import type { Slip } from './slips.ts'
import type { Spell } from './spells.ts'
import type { StatedConversion } from './stated-clocks.ts'
import type { Superlative } from './superlatives.ts'
import type { SwappedFigure } from './swapped-figures.ts'
import type { TableCitation } from './table-citations.ts'
import type { TableTotal } from './table-totals.ts'
import type { Republication, TensedDay } from './tenses.ts'
import type { TermInOffice } from './terms.ts'
import type { TimeConversion } from './time-conversions.ts'
import type { ToldAmount } from './told-amounts.ts'
import type { SharedFigure } from './translations.ts'
import type { Venue } from './venues.ts'
import type { Vote } from './votes.ts'
import type { Whereabouts } from './whereabouts.ts'

/** What each kind of claim says. One line a kind; the type stands in the file that reads it. */
export interface ClaimValues {
  readonly mention: Mention
  readonly acknowledgement: Acknowledgement
  readonly 'office-change': OfficeChange
  readonly 'office-holding': OfficeHolding
  readonly 'name-spelling': NameSpelling
  readonly 'acronym-definition': AcronymDefinition
  readonly 'person-attribute': PersonAttribute
  readonly origin: Origin
  readonly relationship: Relationship
  readonly 'term-in-office': TermInOffice
  readonly spell: Spell
  readonly 'capital-city': CapitalCity
  readonly 'reference-date': ReferenceDate
  readonly 'publication-date': PublicationDate
  readonly 'field-date': FieldDate
  readonly date: WrittenDate
  readonly 'dated-weekday': DatedWeekday
  readonly 'impossible-date': ImpossibleDate
  readonly 'impossible-time': ImpossibleClock
  readonly 'tensed-day': TensedDay
  readonly republication: Republication
  readonly 'list-announcement': ListAnnouncement
  readonly enumeration: CountedEnumeration
  readonly 'table-total': TableTotal
  readonly 'table-citation': TableCitation
  readonly leftover: Leftover
  readonly 'date-range': DateRange
  readonly duration: WrittenDuration
  readonly 'time-of-day': WrittenTime
  readonly elapsed: Elapsed
  readonly 'life-event': LifeEvent
  readonly age: Age
  readonly event: DatedEvent
  readonly deed: Deed
  readonly anniversary: Anniversary
  readonly 'agenda-entry': AgendaEntry
  readonly 'relative-date': RelativeDate
  readonly order: Order
  readonly 'time-conversion': TimeConversion
  readonly 'stated-conversion': StatedConversion
  readonly slip: Slip
  readonly conversion: Conversion
  readonly repeat: Repeat
  readonly 'closing-section': ClosingSection
  readonly change: Change
  readonly multiple: MultipleClaim
  readonly difference: Difference
  readonly requote: Requote
  readonly 'broken-off': BrokenOff
  readonly 'parts-total': PartsTotal
  readonly 'share-of': ShareOf
  readonly 'number-range': NumberRange
  readonly 'chatbot-trace': ChatbotTrace
  readonly 'unfilled-target': UnfilledTarget
  readonly 'page-promo': PagePromo
  readonly 'cross-reference': CrossReference
  readonly 'headline-fact': HeadlineFact
  readonly count: Count
  readonly figure: Figure
  readonly property: Property
  readonly 'known-sum': KnownSum
  readonly 'swapped-figure': SwappedFigure
  readonly recount: Recount
  readonly 'disputed-property': DisputedProperty
  readonly 'city-statement': CityStatement
  readonly 'place-within': PlaceWithin
  readonly 'place-in-region': PlaceInRegion
  readonly byline: Byline
  readonly 'label-pair': LabelPair
  readonly whereabouts: Whereabouts
  readonly polarity: Polarity
  readonly opening: Opening
  readonly superlative: Superlative
  readonly 'written-ordinal': WrittenOrdinal
  readonly edition: Edition
  readonly result: Result
  readonly interim: Interim
  readonly 'period-scores': PeriodScores
  readonly 'lost-set': LostSet
  readonly vote: Vote
  readonly 'told-amount': ToldAmount
  readonly 'shared-figure': SharedFigure
  readonly 'declared-form': DeclaredForm
  readonly 'declared-quantity': DeclaredQuantity
  readonly route: Route
  readonly 'part-played': PartPlayed
  readonly match: Match
  readonly 'closed-on': ClosedOn
  readonly scorer: Scorer
  readonly venue: Venue
  readonly 'home-town': HomeTown
}
