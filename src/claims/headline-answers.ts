import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { EMPTY_WORDS } from '../language/headline-words.ts'
import type { Span } from '../text.ts'
import { frameOf } from './frame.ts'
import type { Fact, FactKind } from './headline-fact.ts'
import { agree, isOneThing } from './headline-fact.ts'
import { nameFacts, timeFacts } from './headline-names.ts'
import { numberFacts } from './headline-numbers.ts'
import { outcomeFacts } from './headline-outcomes.ts'
import type { Quotes } from './options.ts'
import { wordsOf } from './words.ts'

/** What the body says of the thing that a headline speaks of. */
export interface Answer {
  readonly said: string
  readonly at: Span
  /** Stems that its sentence shares with the headline. */
  readonly shared: number
  /** Its paragraph among those of the article, from 0. */
  readonly paragraph: number
}

export interface BodySentence {
  /** A headline that agrees proves nothing. */
  readonly agrees?: 'no'
  readonly sentence: Sentence
  readonly paragraph: number
}

/** The paragraph of cells, captions and headings: they can agree with a headline, but not contradict it. */
export const NEVER = Number.POSITIVE_INFINITY

/** What the body says of the same thing, or nothing where any of it agrees with the headline. */
export function answersTo(fact: Fact, headline: Sentence, body: readonly BodySentence[], quotes: Quotes): Answer[] {
  const answers: (Answer & { fact: Fact })[] = []
  const stems = stemsOf(headline, fact)
  const family = familyOf(fact)
  // “Nobody was killed. Two passengers are in hospital.”: these two are others.
  const isDenied = fact.what === 'toll' && body.some(({ sentence }) => factsOf(sentence, family).some(isNought))
  let isDoubted = false
  for (const { sentence, paragraph, agrees } of body) {
    const facts = factsOf(sentence, family)
    if (facts.some((other) => agree(fact, other) && !(isDenied && other.what !== 'toll'))) {
      if (agrees !== undefined) continue
      if (!isOfAnotherTime(headline, sentence) && !facts.every((other) => isOfOthers(fact, other, sentence))) return []
      isDoubted = true
      continue
    }
    for (const other of facts) {
      if (
        other.only === 'agrees' ||
        !isOneThing(fact, other) ||
        paragraph === NEVER ||
        isSaidOtherwise(sentence, other, quotes) ||
        isPartOfWay(fact, headline, other, sentence)
      )
        continue
      answers.push({
        fact: other,
        said: sentence.text.slice(other.start, other.end),
        at: spanIn(sentence, other.start, other.end),
        shared: sharedStems(stems, sentence, other),
        paragraph,
      })
    }
  }
  if (
    fact.value !== undefined &&
    isSumOf(
      fact.value,
      answers.map((answer) => answer.fact.value ?? Number.NaN),
    )
  )
    return []
  return answers
    .filter(({ paragraph }) => paragraph < LEAD || !isDoubted)
    .sort((a, b) => b.shared - a.shared || a.paragraph - b.paragraph)
    .map(({ said, at, shared, paragraph }) => ({ said, at, shared, paragraph }))
}

// “another four”, “in 1999”, “two of the dead”
const OTHER_COUNT =
  /\b(?:another|other|further|since|later|earlier|initial(?:ly)?|at first|first (?:said|reported)|previous(?:ly)?|last (?:year|month|week|time|season)|a year (?:ago|before|earlier)|in (?:1[89]|20)\d\d|compared|each|average|per (?!cent)|every|not)\b/
// “two of the dead”
const PARTITIVE = /^\S+ (?:more )?of (?:the|them|whom|those|these|its|his|her|their)\b/
// “rose to six”: a toll that grows
const GROWING = /\b(?:risen|rose|rising|fell|climbed|revised|more(?! than))\b/

function isNought({ what, value }: Fact): boolean {
  return what === 'toll' && value === 0
}

/** “Three others are waiting”, and “twelve fire engines” for twelve injured, count something else; or it disagrees anyway. */
function isOfOthers(fact: Fact, other: Fact, { text }: Sentence): boolean {
  if (!agree(fact, other)) return true
  if (OTHERS_AFTER.test(text.slice(other.start, other.end + 12))) return true
  return fact.what === 'toll' && other.what === 'amount' && MACHINES.test(other.key)
}

// “Three others”, “two more”
const OTHERS_AFTER = /^\S+ (?:others?|more|further)\b/
const MACHINES = /^noun (?:engine|vehicle|car|truck|lorry|ambulance|appliance|hour|day|house|home|building|boat)$/

/** So many paragraphs tell the news itself. */
const LEAD = 2

/**
 * “The farm won a similar appeal in 2011”, “he had asked for £20,000” bear no headline out that tells how this one
 * ended; the lead must then say otherwise.
 */
function isOfAnotherTime(headline: Sentence, { text }: Sentence): boolean {
  return (
    (ANOTHER_TIME.test(text) || WISHED.test(text)) && !ANOTHER_TIME.test(headline.text) && !WISHED.test(headline.text)
  )
}

const ANOTHER_TIME =
  /\b(?:[Ii]n (?:1[89]|20)\d\d|[Ss]ince (?:1[89]|20)\d\d|[Ll]ast (?:year|season|month|week)|[Ee]arlier|[Pp]revious(?:ly)?|[Aa] year (?:ago|before|earlier)|years (?:ago|before|earlier)|[Pp]ast (?:\w+ )?(?:years?|months?|seasons?)|had \w+e[dn]|had (?:won|lost))\b/
// “had asked for £20,000”, “wanted to close six”
const WISHED =
  /\b(?:ask(?:s|ed|ing)? for|want(?:s|ed)|hop(?:es|ed)|demand(?:s|ed)|sought|seek(?:s|ing)?|claim(?:s|ed)|propos(?:es|ed)|plan(?:s|ned)? to|target|originally|had (?:planned|expected|said|announced|feared|been))\b/

/** “1,100 Miles of the Yukon”, and “The road between them runs 330 miles”: a stretch of the whole. */
function isPartOfWay(fact: Fact, headline: Sentence, other: Fact, { text }: Sentence): boolean {
  if (!WAYS.has(fact.key) || (other.value ?? 0) >= (fact.value ?? 0)) return false
  return STRETCH.test(text) && !STRETCH.test(headline.text)
}

const WAYS: ReadonlySet<string> = new Set(['unit length', 'unit time', 'unit mass', 'unit area', 'unit volume'])
// “the road between them”, “from Vik to Odde”, “the first leg”, “a fragment”, “on Tuesday”
const STRETCH =
  /\b(?:between|from (?:the )?[A-Z][\w’'-]+ (?:back )?to|(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast|[Nn]ext|[Ll]ongest|[Ss]hortest|[Oo]nly|[Rr]emaining|[Ff]inal|[Aa]nother|[Tt]he other)\b|legs?|stretch(?:es)?|sections?|segments?|portions?|pieces?|parts?|fragments?|chunks?|half|stages?|detours?|farther|further|(?:that|one|each|every|a|per) (?:day|night|afternoon|morning)|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Dd]ay (?:\d|one|two|three|four|five))\b/

const DAYS: ReadonlySet<FactKind> = new Set(['date', 'month', 'year', 'weekday'])
// “was postponed from March to May”
const MOVED =
  /\b(?:instead|originally|delayed|postponed|put off|brought forward|rescheduled|moved|extended|not|earlier|previous(?:ly)?|another|since|last year)\b/

function isSaidOtherwise(sentence: Sentence, fact: Fact, quotes: Quotes): boolean {
  if (fact.what === 'outcome' || fact.what === 'price')
    return ANOTHER_TIME.test(sentence.text) || isQuotedOrSupposed(sentence, fact, quotes)
  const text = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1)
  if (DAYS.has(fact.what) ? MOVED.test(text) : fact.what !== 'multiple' && OTHER_COUNT.test(text)) return true
  if (fact.sort !== 'part' && !isShareOfGroup(fact) && PARTITIVE.test(text.slice(fact.start))) return true
  if (fact.what === 'toll' && GROWING.test(text)) return true
  const { guards } = frameOf(sentence, fact.start, fact.end, quotes)
  return guards.some((guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'past')
}

/** “120 of its 480 employees”, read as a share of them. */
function isShareOfGroup({ sort, key, noun }: Fact): boolean {
  return sort === 'percent' && key === noun
}

function isQuotedOrSupposed(sentence: Sentence, fact: Fact, quotes: Quotes): boolean {
  const { guards } = frameOf(sentence, fact.start, fact.end, quotes)
  return guards.some((guard) => guard === 'quoted' || guard === 'hypothetical')
}

const SUMMED = 8

/** “Two in a car, a roofer and a woman”: some of the body's numbers may add up to the headline's. */
function isSumOf(total: number, parts: readonly number[]): boolean {
  let sums = new Set([0])
  for (const part of parts.slice(0, SUMMED)) sums = new Set([...sums, ...[...sums].map((sum) => sum + part)])
  return sums.has(total)
}

/** Facts that can agree are read together, and only where a headline has one of them. */
export const FAMILIES = [numberFacts, timeFacts, nameFacts, outcomeFacts] as const
const known = FAMILIES.map(() => new WeakMap<Sentence, readonly Fact[]>())
const TIMES: ReadonlySet<FactKind> = new Set(['date', 'month', 'year', 'weekday', 'clock', 'score'])
const NAMES: ReadonlySet<FactKind> = new Set(['country', 'city', 'name'])

export function familyOf({ what }: Fact): number {
  return TIMES.has(what) ? 1 : NAMES.has(what) ? 2 : what === 'outcome' || what === 'price' ? 3 : 0
}

export function factsOf(sentence: Sentence, family: number): readonly Fact[] {
  let facts = known[family]!.get(sentence)
  if (facts === undefined) {
    facts = [...FAMILIES[family]!(sentence)]
    known[family]!.set(sentence, facts)
  }
  return facts
}

export const STEM = 5

/** Stems of the words that a sentence is about; of a fact itself the noun counts, the number and the name do not. */
function stemsOf(sentence: Sentence, fact: Fact): Set<string> {
  const stems = new Set<string>()
  // “miles” are of every way.
  const isCounted = fact.what === 'toll' || (fact.what === 'amount' && fact.sort !== 'unit')
  for (const { kind, lower, start, end } of wordsOf(sentence).tokens) {
    if (kind !== 'word' || lower.length < 3 || EMPTY_WORDS.has(lower)) continue
    if (isCounted || end <= fact.start || start >= fact.end) stems.add(lower.slice(0, STEM))
  }
  return stems
}

function sharedStems(stems: ReadonlySet<string>, sentence: Sentence, fact: Fact): number {
  let shared = 0
  for (const stem of stemsOf(sentence, fact)) if (stems.has(stem)) shared++
  return shared
}
