import type { Sentence } from '../article/article.ts'
import { ordinalOf } from '../language/ages.ts'
import { amountOf } from '../language/durations.ts'
import { type Phrase, phraseAfter, phraseBefore } from '../language/event-phrases.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import { claimAt } from './claim-at.ts'
import type { DateClaim } from './dates.ts'
import { bySentence } from './times.ts'

/** “its 25th anniversary in 2021”: so many years after something began. */
export interface Anniversary {
  readonly years: number
  /** Whose. */
  readonly phrase: Phrase
  readonly year: number
  readonly yearAt: Span
  readonly words: string
}

const NAMED: ReadonlyMap<string, number> = new Map([
  ['half-century', 50],
  ['half century', 50],
  ['centenary', 100],
  ['centennial', 100],
  ['bicentenary', 200],
  ['bicentennial', 200],
  ['sesquicentennial', 150],
  ['silver jubilee', 25],
  ['golden jubilee', 50],
  ['diamond jubilee', 60],
])

// “25th anniversary”, “fiftieth birthday”, “five-year anniversary”, “centenary”
const ANNIVERSARY =
  /\b(?:(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:th|st|nd|rd))\s(?:anniversary|birthday|jubilee)|(?<count>\d{1,3}|[a-z]+)-year\s(?:anniversary|jubilee)|(?<named>half[\s-]century|centenary|centennial|bicentenary|bicentennial|sesquicentennial|(?:silver|golden|diamond)\sjubilee))\b/g

// “celebrated its ”, “marks its ”, “will mark the ”: what stands before is whose
const CELEBRATES =
  /\b(?:celebrat(?:e|es|ed|ing)|mark(?:s|ed|ing)?|reach(?:es|ed)?|observ(?:es|ed)|commemorat(?:es|ed)|had|has|turns)\s(?:its|their|the)\s(?:\w+\s)?$/
const OF = /^\sof\s(?:the\s)?(?:(?:founding|opening|launch|creation|foundation|establishment)\sof\s)?/
const THIS_YEAR = /\bthis year\b|\b(?:celebrates|marks|is celebrating|is marking)\b/
const OTHER_CLAUSE = /\b(?:and|when|while|after|before|since|until|because|but)\b/

export const readAnniversaries: Reader<'anniversary'> = function* (claims) {
  const { source } = claims.article
  const isKept = ANNIVERSARY_HINT.test(source)
  const isCounted = ITS_YEARS_HINT.test(source)
  if (!isKept && !isCounted) return
  const dates = bySentence(claims.of('date'))
  for (const sentence of claims.article.sentences) {
    const { text } = sentence
    if (sentence.block.role === 'field') continue
    if (isCounted && ITS_YEARS_HINT.test(text)) yield* ageOfThing(claims, sentence)
    if (!isKept || !ANNIVERSARY_HINT.test(text)) continue
    ANNIVERSARY.lastIndex = 0
    for (let match = ANNIVERSARY.exec(text); match !== null; match = ANNIVERSARY.exec(text)) {
      const claim = anniversaryAt(claims, sentence, dates.get(sentence) ?? [], match)
      if (claim !== undefined) yield claim
    }
  }
}

// “In its 122 years the company has”, “in its 80-year history”
const IN_ITS_YEARS =
  /\b(?:[Ii]n|[Tt]hroughout|[Oo]ver|[Dd]uring)\s(?:all\s)?(?:its|their)\s(?<count>\d{2,3}|[a-z]+(?:-[a-z]+)?)(?:\syears(?:\sof\s(?:existence|history|business|trading|life))?|-year\s(?:history|existence|life))\b(?!\s(?:of|with|as|under|at|there|on|in)\b)/

// “Now in its 40th year”, “is in its fortieth year”
const IN_ITS_NTH =
  /\b[Ii]n\s(?:its|their)\s(?<ordinal>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?(?:th|st|nd|rd))\s(?:year|season)\b/

/** The age of the thing that the article is about, as its author counts it today. */
function* ageOfThing(claims: Claims, sentence: Sentence): Iterable<ClaimOf<'anniversary', Anniversary>> {
  const counted = IN_ITS_YEARS.exec(sentence.text)
  const match = counted ?? IN_ITS_NTH.exec(sentence.text)
  const reference = claims.of('reference-date')[0]
  if (match === null || reference === undefined || YEAR_OR_PAST.test(sentence.text)) return
  // In its first year a thing is no year old.
  const nth = counted === null ? ordinalOf(match.groups!.ordinal!) : undefined
  const years = counted === null ? nth && nth - 1 : amountOf(match.groups!.count!)
  if (years === undefined || years < 9) return
  const end = match.index + match[0].length
  yield claimAt(sentence, match.index, end, {
    kind: 'anniversary',
    value: {
      years,
      phrase: { head: 'it', name: '', others: [], named: false, pronoun: 'it' },
      year: Number(reference.value.date.slice(0, -6)),
      yearAt: reference.span,
      words: match[0],
    },
    // “has never lost a ship” denies something else.
    weakenedBy: GUARDS.filter((guard) => guard !== 'negated'),
  })
}

const YEAR_OR_PAST = /\b(?:1[5-9]|20)\d{2}\b|\bhad\b/
const ITS_YEARS_HINT = /\b(?:its|their)\s[\w-]+[\s-](?:year|season)/

const ANNIVERSARY_HINT = /anniversary|birthday|jubilee|half[\s-]century|centen/

function anniversaryAt(
  claims: Claims,
  sentence: Sentence,
  dates: readonly DateClaim[],
  match: RegExpExecArray,
): ClaimOf<'anniversary', Anniversary> | undefined {
  const { text } = sentence
  const groups = match.groups as Record<string, string | undefined>
  const years =
    groups.named !== undefined
      ? NAMED.get(groups.named)
      : groups.count !== undefined
        ? amountOf(groups.count)
        : ordinalOf(groups.ordinal!)
  if (years === undefined || years < 2) return undefined
  const end = match.index + match[0].length
  const year = yearOf(claims, text, dates, match.index, end)
  const phrase = ownerOf(text, match.index, end)
  if (year === undefined || phrase === undefined || phrase.pronoun !== undefined) return undefined
  return claimAt(sentence, match.index, end, {
    kind: 'anniversary',
    value: { years, phrase, ...year, words: match[0] },
    weakenedBy: GUARDS,
  })
}

const GUARDS: readonly Guard[] = ['quoted', 'hedged', 'hypothetical', 'negated']

function ownerOf(text: string, start: number, end: number): Phrase | undefined {
  const of = OF.exec(text.slice(end, end + 40))
  if (of !== null) return phraseAfter(text, end + of[0].length - 1)
  const left = text.slice(0, start)
  const verb = CELEBRATES.exec(left)
  if (verb !== null) return phraseBefore(text, verb.index)
  const possessive = /(?<name>\p{Lu}[\p{L}-]+)['’]s\s$/u.exec(left)
  return possessive === null ? undefined : phraseBefore(text, start - 1)
}

function yearOf(
  claims: Claims,
  text: string,
  dates: readonly DateClaim[],
  start: number,
  end: number,
): { year: number; yearAt: Span } | undefined {
  const near = dates.find(({ value }) => {
    if (value.year === undefined || value.approximate) return false
    const gap = value.start >= end ? text.slice(end, value.start) : text.slice(value.end, start)
    return gap.length <= 50 && !OTHER_CLAUSE.test(gap)
  })
  if (near !== undefined) return { year: near.value.year!, yearAt: near.span }
  const reference = claims.of('reference-date')[0]
  if (dates.some(({ value }) => value.year !== undefined) || reference === undefined || !THIS_YEAR.test(text))
    return undefined
  return { year: Number(reference.value.date.slice(0, -6)), yearAt: reference.span }
}
