import type { AnyRule } from '../src/rule.ts'
import acronymConflict from './acronym-conflict.ts'
import acronymDrift from './acronym-drift.ts'
import ageConflict from './age-conflict.ts'
import ageMismatch from './age-mismatch.ts'
import aiResidue from './ai-residue.ts'
import attributeDrift from './attribute-drift.ts'
import birthConflict from './birth-conflict.ts'
import closingDayConflict from './closing-day-conflict.ts'
import copiedPassageConflict from './copied-passage-conflict.ts'
import crossReferenceMissing from './cross-reference-missing.ts'
import dateConflict from './date-conflict.ts'
import dateRangeReversed from './date-range-reversed.ts'
import declaredFactViolation from './declared-fact-violation.ts'
import declaredForm from './declared-form.ts'
import declaredQuantityConflict from './declared-quantity-conflict.ts'
import differenceMismatch from './difference-mismatch.ts'
import duplicatePassage from './duplicate-passage.ts'
import durationMismatch from './duration-mismatch.ts'
import eventDateConflict from './event-date-conflict.ts'
import frontMatterConflict from './front-matter-conflict.ts'
import frontMatterUnreadable from './front-matter-unreadable.ts'
import geographyConflict from './geography-conflict.ts'
import gluedText from './glued-text.ts'
import headlineConflict from './headline-conflict.ts'
import hourConflict from './hour-conflict.ts'
import impossibleDate from './impossible-date.ts'
import linkTextConflict from './link-text-conflict.ts'
import listCountMismatch from './list-count-mismatch.ts'
import locationConflict from './location-conflict.ts'
import measureConflict from './measure-conflict.ts'
import nameSpellingConflict from './name-spelling-conflict.ts'
import negationConflict from './negation-conflict.ts'
import numberConflict from './number-conflict.ts'
import officeHolderConflict from './office-holder-conflict.ts'
import officeTermConflict from './office-term-conflict.ts'
import ordinalConflict from './ordinal-conflict.ts'
import ordinalSuffix from './ordinal-suffix.ts'
import originConflict from './origin-conflict.ts'
import partConflict from './part-conflict.ts'
import partsTotalMismatch from './parts-total-mismatch.ts'
import percentChangeMismatch from './percent-change-mismatch.ts'
import percentOfMismatch from './percent-of-mismatch.ts'
import percentTotalMismatch from './percent-total-mismatch.ts'
import personAttributeConflict from './person-attribute-conflict.ts'
import placeholder from './placeholder.ts'
import placeholderLink from './placeholder-link.ts'
import priceConflict from './price-conflict.ts'
import promoResidue from './promo-residue.ts'
import quoteAttributionConflict from './quote-attribution-conflict.ts'
import quoteWordingConflict from './quote-wording-conflict.ts'
import rangeReversed from './range-reversed.ts'
import rankConflict from './rank-conflict.ts'
import ratioMismatch from './ratio-mismatch.ts'
import relationshipConflict from './relationship-conflict.ts'
import relativeDateMismatch from './relative-date-mismatch.ts'
import resultConflict from './result-conflict.ts'
import rivalHolders from './rival-holders.ts'
import scaleConflict from './scale-conflict.ts'
import scoreConflict from './score-conflict.ts'
import sequenceConflict from './sequence-conflict.ts'
import spellingDrift from './spelling-drift.ts'
import superlativeConflict from './superlative-conflict.ts'
import tableTextConflict from './table-text-conflict.ts'
import tableTotalMismatch from './table-total-mismatch.ts'
import tallyConflict from './tally-conflict.ts'
import tenseMismatch from './tense-mismatch.ts'
import timeConversionMismatch from './time-conversion-mismatch.ts'
import translationConflict from './translation-conflict.ts'
import truncatedText from './truncated-text.ts'
import unitConversionMismatch from './unit-conversion-mismatch.ts'
import unusedDirective from './unused-directive.ts'
import venueConflict from './venue-conflict.ts'
import weekdayMismatch from './weekday-mismatch.ts'

/** Every rule, in the order of its name: one line a rule. */
export const RULES: readonly AnyRule[] = [
  acronymConflict,
  acronymDrift,
  ageConflict,
  ageMismatch,
  aiResidue,
  attributeDrift,
  birthConflict,
  closingDayConflict,
  copiedPassageConflict,
  crossReferenceMissing,
  dateConflict,
  dateRangeReversed,
  declaredFactViolation,
  declaredForm,
  declaredQuantityConflict,
  differenceMismatch,
  duplicatePassage,
  durationMismatch,
  eventDateConflict,
  frontMatterConflict,
  frontMatterUnreadable,
  geographyConflict,
  gluedText,
  headlineConflict,
  hourConflict,
  impossibleDate,
  linkTextConflict,
  listCountMismatch,
  locationConflict,
  measureConflict,
  nameSpellingConflict,
  negationConflict,
  numberConflict,
  officeHolderConflict,
  officeTermConflict,
  ordinalConflict,
  ordinalSuffix,
  originConflict,
  partConflict,
  partsTotalMismatch,
  percentChangeMismatch,
  percentOfMismatch,
  percentTotalMismatch,
  personAttributeConflict,
  placeholder,
  placeholderLink,
  priceConflict,
  promoResidue,
  quoteAttributionConflict,
  quoteWordingConflict,
  rangeReversed,
  rankConflict,
  ratioMismatch,
  relationshipConflict,
  relativeDateMismatch,
  resultConflict,
  rivalHolders,
  scaleConflict,
  scoreConflict,
  sequenceConflict,
  spellingDrift,
  superlativeConflict,
  tableTextConflict,
  tableTotalMismatch,
  tallyConflict,
  tenseMismatch,
  timeConversionMismatch,
  translationConflict,
  truncatedText,
  unitConversionMismatch,
  unusedDirective,
  venueConflict,
  weekdayMismatch,
]
