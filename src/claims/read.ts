import type { Article } from '../article/article.ts'
import { readAcknowledgements } from './acknowledgements.ts'
import { readAcronyms } from './acronyms.ts'
import { readAgendas } from './agendas.ts'
import { readAges } from './ages.ts'
import { readAnniversaries } from './anniversaries.ts'
import { readBrokenOff } from './broken-off.ts'
import { readBylines } from './bylines.ts'
import { readCapitals } from './capitals.ts'
import { readChanges } from './changes.ts'
import { readChatbotTraces } from './chatbot-traces.ts'
import type { Around, ClaimKind, ClaimOf, Claims, Reader } from './claim.ts'
import { readClosingDays } from './closing-days.ts'
import { readClosingSections } from './closings.ts'
import { readConversions } from './conversions.ts'
import { readCounts } from './counts.ts'
import { readCrossReferences } from './cross-references.ts'
import { readDateRanges } from './date-ranges.ts'
import { readDatedWeekdays, readDates, readImpossibleDates } from './dates.ts'
import { readDeclaredForms } from './declared-forms.ts'
import { readDeclaredQuantities } from './declared-quantities.ts'
import { readDeeds } from './deeds.ts'
import { type ClaimDefinition, definedClaims } from './define.ts'
import { readDifferences } from './differences.ts'
import { readDisputedProperties } from './disputed-properties.ts'
import { readElapsed } from './elapsed.ts'
import { readEnumerations } from './enumerations.ts'
import { readEvents } from './events.ts'
import { readFigures } from './figures.ts'
import { readHeadlineFacts } from './headlines.ts'
import { readHomeTowns } from './home-towns.ts'
import { readImpossibleTimes } from './impossible-times.ts'
import { readInterims, readLostSets } from './interims.ts'
import { knownNames } from './known-names.ts'
import { readKnownSums } from './known-sums.ts'
import { readLabelPairs } from './labels.ts'
import { readLeftovers } from './leftovers.ts'
import { readUnfilledTargets } from './link-targets.ts'
import { readListAnnouncements } from './lists.ts'
import { readLifeEvents } from './lives.ts'
import { readMatches } from './matches.ts'
import { readMentions } from './mentions.ts'
import { readMultiples } from './multiples.ts'
import { readNameSpellings } from './name-spellings.ts'
import { readNumberRanges } from './number-ranges.ts'
import { readOfficeChanges } from './office-changes.ts'
import { readOffices } from './offices.ts'
import { type ExtractionOptions, USUAL_OPTIONS } from './options.ts'
import { readOrders } from './orders.ts'
import { readEditions, readWrittenOrdinals } from './ordinals.ts'
import { readOrigins } from './origins.ts'
import { readPartsTotals } from './parts.ts'
import { readPartsPlayed } from './parts-played.ts'
import { readPeriodScores } from './period-scores.ts'
import { readPersonAttributes } from './person-attributes.ts'
import { readPlacesWithin } from './place-within.ts'
import { readCityStatements } from './places.ts'
import { readOpenings, readPolarities } from './polarity.ts'
import { readPagePromos } from './promos.ts'
import { readProperties } from './properties.ts'
import { readFieldDates, readPublicationDates, readReferenceDate } from './publication-dates.ts'
import { asQuotesCount } from './quoted.ts'
import { readRecounts } from './recounts.ts'
import { readPlacesInRegions } from './regions.ts'
import { readRelationships } from './relationships.ts'
import { readRelativeDates } from './relative-dates.ts'
import { readRepeats } from './repeats.ts'
import { readRequotes } from './requotes.ts'
import { readResults } from './results.ts'
import { readRoutes } from './routes.ts'
import { readScorers } from './scorers.ts'
import { readSharesOf } from './share-of.ts'
import { readSlips } from './slips.ts'
import { readSpells } from './spells.ts'
import { readStatedConversions } from './stated-clocks.ts'
import { readSuperlatives } from './superlatives.ts'
import { readSwappedFigures } from './swapped-figures.ts'
import { readTableCitations } from './table-citations.ts'
import { readTableTotals } from './table-totals.ts'
import { readRepublications, readTensedDays } from './tenses.ts'
import { readTerms } from './terms.ts'
import { readTimeConversions } from './time-conversions.ts'
import { readDurations, readTimes } from './times.ts'
import { readToldAmounts } from './told-amounts.ts'
import { readSharedFigures } from './translations.ts'
import { readVenues } from './venues.ts'
import { readVotes } from './votes.ts'
import { readWhereabouts } from './whereabouts.ts'

/** The reader of each kind: one line a kind. */
const READERS: { readonly [Kind in ClaimKind]: Reader<Kind> } = {
  'capital-city': readCapitals,
  'term-in-office': readTerms,
  spell: readSpells,
  origin: readOrigins,
  relationship: readRelationships,
  'person-attribute': readPersonAttributes,
  'acronym-definition': readAcronyms,
  'name-spelling': readNameSpellings,
  'office-holding': readOffices,
  'office-change': readOfficeChanges,
  mention: readMentions,
  acknowledgement: readAcknowledgements,
  'reference-date': readReferenceDate,
  'publication-date': readPublicationDates,
  'field-date': readFieldDates,
  date: readDates,
  'dated-weekday': readDatedWeekdays,
  'impossible-date': readImpossibleDates,
  'impossible-time': readImpossibleTimes,
  'tensed-day': readTensedDays,
  republication: readRepublications,
  'list-announcement': readListAnnouncements,
  enumeration: readEnumerations,
  'table-total': readTableTotals,
  'table-citation': readTableCitations,
  leftover: readLeftovers,
  'date-range': readDateRanges,
  duration: readDurations,
  'time-of-day': readTimes,
  elapsed: readElapsed,
  'life-event': readLifeEvents,
  age: readAges,
  event: readEvents,
  deed: readDeeds,
  anniversary: readAnniversaries,
  'agenda-entry': readAgendas,
  'relative-date': readRelativeDates,
  order: readOrders,
  'time-conversion': readTimeConversions,
  'stated-conversion': readStatedConversions,
  slip: readSlips,
  conversion: readConversions,
  repeat: readRepeats,
  'closing-section': readClosingSections,
  change: readChanges,
  multiple: readMultiples,
  difference: readDifferences,
  requote: readRequotes,
  'broken-off': readBrokenOff,
  'parts-total': readPartsTotals,
  'share-of': readSharesOf,
  'number-range': readNumberRanges,
  'chatbot-trace': readChatbotTraces,
  'unfilled-target': readUnfilledTargets,
  'page-promo': readPagePromos,
  'cross-reference': readCrossReferences,
  'headline-fact': readHeadlineFacts,
  count: readCounts,
  figure: readFigures,
  property: readProperties,
  'known-sum': readKnownSums,
  'swapped-figure': readSwappedFigures,
  recount: readRecounts,
  'disputed-property': readDisputedProperties,
  'city-statement': readCityStatements,
  'place-within': readPlacesWithin,
  'place-in-region': readPlacesInRegions,
  byline: readBylines,
  'label-pair': readLabelPairs,
  whereabouts: readWhereabouts,
  polarity: readPolarities,
  opening: readOpenings,
  superlative: readSuperlatives,
  'written-ordinal': readWrittenOrdinals,
  edition: readEditions,
  result: readResults,
  interim: readInterims,
  'period-scores': readPeriodScores,
  'lost-set': readLostSets,
  vote: readVotes,
  'told-amount': readToldAmounts,
  'shared-figure': readSharedFigures,
  'declared-form': readDeclaredForms,
  'declared-quantity': readDeclaredQuantities,
  route: readRoutes,
  'part-played': readPartsPlayed,
  match: readMatches,
  'closed-on': readClosingDays,
  scorer: readScorers,
  venue: readVenues,
  'home-town': readHomeTowns,
}

export const CLAIM_KINDS = Object.keys(READERS) as readonly ClaimKind[]

/** The claims of an article. Nothing is read before it is asked for, and nothing is read twice. */
export function claimsOf(
  article: Article,
  options: ExtractionOptions = USUAL_OPTIONS,
  around: Around = atOnce,
): Claims {
  const read = new Map<ClaimKind | ClaimDefinition, readonly AnyClaim[]>()
  const claims: Claims = {
    article,
    options,
    names: knownNames(options),
    get count() {
      let count = 0
      for (const known of read.values()) count += known.length
      return count
    },
    of(asked: ClaimKind | ClaimDefinition) {
      let known = read.get(asked)
      if (known === undefined) {
        const kind = typeof asked === 'string' ? asked : asked.kind
        const found = around(`${kind} claims`, (): AnyClaim[] => [
          ...(typeof asked === 'string' ? READERS[asked](claims) : definedClaims(asked, claims)),
        ])
        known = asQuotesCount(kind, found, options.quotes).sort(
          (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
        )
        read.set(asked, known)
      }
      // One reader for each kind, and its claims under its name: that they fit is what READERS' own type says.
      return known as never
    },
  }
  return claims
}

type AnyClaim = ClaimOf<string, unknown>

const atOnce: Around = (_, work) => work()
