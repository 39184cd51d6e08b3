import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { type CountedNoun, countedNounAt, singularOf } from '../language/nouns.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A number of things that the article promises, and the list or headings that keep the promise. */
export interface ListAnnouncement {
  readonly count: number
  /** As written, without the number: "goals for the year". */
  readonly noun: string
  readonly items: readonly Span[]
  readonly kind: 'list' | 'headings' | 'paragraphs' | 'sentences' | 'rows'
  /** The same promise elsewhere: the title in the front matter and the first heading. */
  readonly also: readonly Span[]
}

export type Announcement = ClaimOf<'list-announcement', ListAnnouncement>

export interface Promised {
  readonly count: number
  readonly noun: string
  /** Its last word in the singular: "goal". */
  readonly head: string
  readonly sentence: Sentence
  /** In the sentence, number and noun. */
  readonly start: number
  readonly end: number
  readonly guards: readonly Guard[]
}

/** The claim that a promise was kept by these items. */
export function announcementOf(
  promise: Promised,
  kept: Pick<ListAnnouncement, 'items' | 'kind' | 'also'>,
): Announcement {
  return {
    kind: 'list-announcement',
    value: { count: promise.count, noun: promise.noun, ...kept },
    span: spanIn(promise.sentence, promise.start, promise.end),
    block: promise.sentence.block,
    sentence: promise.sentence,
    voice: ARTICLE_VOICE,
    guards: promise.guards,
  }
}

/** A number with its noun that promises a list. */
export function promised(
  sentence: Sentence,
  tokens: readonly Token[],
  number: NumberPhrase,
  nounEnd: number,
  guards: readonly Guard[],
): Promised {
  const end = tokens[nounEnd - 1]!.end
  return {
    count: number.value,
    noun: sentence.text.slice(tokens[number.to]!.start, end),
    head: singularOf(tokens[nounEnd - 1]!.lower),
    sentence,
    start: number.start,
    end,
    guards,
  }
}

/** A whole number of things, as people announce it. */
export function isPlainCount(number: NumberPhrase): boolean {
  return (
    number.form === 'cardinal' &&
    number.approximation === undefined &&
    number.tail === undefined &&
    !number.dashed &&
    Number.isInteger(number.value) &&
    number.value >= 2 &&
    number.value <= 60
  )
}

/** "Here are four …", "There are five …", "These are our six …", "Meet the four …" */
export function isNowListed(tokens: readonly Token[], number: number): boolean {
  let at = number - 1
  while (at >= 0 && DETERMINERS.has(tokens[at]!.lower)) at--
  const [adverb, verb] = [tokens[at - 1]?.lower, tokens[at]?.lower]
  if (verb === 'meet') return at === 0
  return verb === 'are' && NOW.has(adverb ?? '')
}

const NOW: ReadonlySet<string> = new Set(['here', 'there', 'these', 'below', 'following'])

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the our my their its his her these his own main key'.split(' '),
)

// “Two of the following”, “any three of these”, “another four tips”: the list holds more, or others.
export const SELECTING: ReadonlySet<string> = new Set(
  'other another more additional further first last next top any every each per than to or and another least most one'.split(
    ' ',
  ),
)

// A sentence with one of these words promises no complete list.
export const PARTIAL: ReadonlySet<string> = new Set(
  'including include: such e.g eg example among amongst especially notably particularly like some several many few following-up respectively plus except additional another other others as'.split(
    ' ',
  ),
)

// Counted, yet never what the bullets below are.
export const NEVER_LISTED: ReadonlySet<string> = new Set(
  'year month week day hour minute second decade century time percent dollar euro pound cent mile kilometre kilometer metre meter centimetre centimeter millimetre millimeter foot inch acre gallon litre liter ton tonne person people woman man child student pupil employee user participant page word line character point-scale degree byte bit kilobyte megabyte gigabyte pixel gram kilogram cup spoon tablespoon teaspoon team company agency expert author leader'.split(
    ' ',
  ),
)

// What lists are made of.
export const LIST_NOUNS: ReadonlySet<string> = new Set(
  `goal step way thing reason tip area point principle question category part type kind option benefit rule element component
  factor phase stage method priority objective aim demand condition change recommendation lesson example idea initiative measure
  pillar criterion feature group project fact tool strategy technique mistake topic theme issue challenge action task award
  stop site place book film song dish recipe trick habit sign symptom myth advantage disadvantage drawback requirement value
  commitment promise proposal motion resolution decision step-by-step section chapter module lesson session workshop approach
  aspect dimension driver trend takeaway finding conclusion insight highlight solution suggestion guideline practice skill
  role function purpose problem obstacle risk threat concern argument answer format variety course move ingredient item
  building bridge museum walk route candidate finalist winner nominee country city town village region district island`.split(
    /\s+/,
  ),
)

/** True for the "3" of "TLSv1.3", which counts nothing. */
export function isGlued(tokens: readonly Token[], number: NumberPhrase): boolean {
  const before = tokens[number.from - 1]
  if (before === undefined || tokens[number.from]!.spaced) return false
  return before.kind !== 'mark' || before.text === '.' || before.text === '-' || before.text === '/'
}

/** The noun that a number counts: "ten goals", "ten of the best goals", "the ten most beautiful goals". */
export function nounCountedBy(tokens: readonly Token[], number: NumberPhrase): CountedNoun | undefined {
  if (isGlued(tokens, number)) return undefined
  let at = number.to
  if (tokens[at]?.lower === 'of' && DETERMINERS.has(tokens[at + 1]?.lower ?? '')) at += 2
  if (tokens[at]?.lower === 'most' || tokens[at]?.lower === 'very') at++
  return countedNounAt(tokens, at)
}
