import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import {
  ADMINISTRATION,
  AFTERLIFE,
  MEETING,
  NEWS_DAY,
  PLURAL_OFFICE,
  PRESENT,
  REIGN_HINT,
  REIGN_LEFT,
  REIGN_RIGHT,
  REIGNS,
  SITTING_ACT,
  WILL_ACT,
} from '../language/office-words.ts'
import type { WrittenDate } from '../language/written-date.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import type { MentionClaim } from './mentions.ts'
import type { OfficeHolding } from './offices.ts'

import { mentionsOf, mentionsOfBlock, sentencesWithNames } from './subjects.ts'

/** The article says that somebody is in office at a time: what a table of terms can contradict. */
export interface TermInOffice {
  readonly holder: MentionClaim
  readonly role: string
  /** The state or body; absent where the phrase leaves it to the reader. */
  readonly jurisdiction?: string
  /** "U.S. Secretary of State Marco Rubio", "The Biden administration has sought" */
  readonly written: string
  /** "The Biden administration": the government of somebody, not the person. */
  readonly asAdministration: boolean
  readonly at: TermTime
  /** He does there what only a sitting holder does: signs a law, receives credentials. */
  readonly acts: boolean
  /** He does there what is done in an office: cuts a ribbon, opens a bridge. */
  readonly presides: boolean
}

export type TermTime =
  | { readonly by: 'now' }
  /** In office at one time with the others of the same sentence. */
  | { readonly by: 'together' }
  /** On a date that the sentence gives; ISO days, both included. */
  | { readonly by: 'date'; readonly from: string; readonly to: string; readonly written: string }

type TermClaim = ClaimOf<'term-in-office', TermInOffice>

/** Reads from when to when somebody held an office. */
export function* readTerms(claims: Claims): Generator<TermClaim> {
  yield* ofHoldings(claims)
  yield* reigns(claims)
  const cues = cuesIn(claims.article)
  for (const { sentence } of sentencesWithNames(claims)) {
    const own = cues[sentence.index]!
    if (own & Cue.administration) yield* administrations(claims, sentence)
    if (own & Cue.holders) yield* together(claims, sentence)
  }
}

/** An office with its state, held by somebody who acts or speaks in the sentence; or held on a date that it gives. */
function* ofHoldings(claims: Claims): Generator<TermClaim> {
  for (const { value, span, block, sentence, voice, guards } of claims.of('office-holding')) {
    if (sentence === undefined || value.not.length > 0 || value.interim || value.indefinite) continue
    const jurisdiction = value.body?.by === 'noun' ? undefined : value.body?.key
    const base = {
      holder: value.holder,
      role: value.role,
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      written: claims.article.source.slice(span.start, span.end),
      asAdministration: false,
      acts: SITTING_ACT.test(sentence.text) || WILL_ACT.test(sentence.text),
      presides: presides(sentence, value),
    }
    const claim = (at: TermTime, more: readonly Guard[] = guards): TermClaim => ({
      kind: 'term-in-office',
      value: { ...base, at },
      span,
      block,
      sentence,
      voice,
      guards: more,
    })
    const dated = (sentence.traits & Trait.digit) === 0 ? undefined : datesBySentence(claims).get(sentence)
    const date = dateIn(dated, sentence, value.holder)
    if (date !== undefined && !AFTERLIFE.test(sentence.text))
      yield claim(
        { by: 'date', ...date },
        guards.filter((guard) => guard !== 'other-time'),
      )
    else if (guards.length === 0 && isOfToday(sentence, value.holder, jurisdiction !== undefined))
      yield claim({ by: 'now' })
  }
}

function presides({ text }: Sentence, { holder: { value }, title }: OfficeHolding): boolean {
  return PRESIDES.test(text.slice(value.end, value.end + 60)) || OPENED_BY.test(text.slice(0, title.start))
}

// “was opened by ”
const OPENED_BY = /\b(?:opened|unveiled|inaugurated|dedicated) by (?:the )?$/
// “ cut the ribbon”, “ opened the bridge”, “, in a borrowed hat, laid the first stone”
const PRESIDES =
  /^(?:, [^,.;]{2,40},)? (?:himself |herself )?(?:(?:officially |formally )?opened (?:the|its|it|a)\b|cut (?:the|a|its) ribbon|laid the (?:\w+ )?stone|(?:unveiled|inaugurated|dedicated) (?:the|a|its)\b)/

/** “met on Saturday”, “will open”: the sentence tells news; without a state only a day near the article says so. */
function isOfToday({ text }: Sentence, { value: { end } }: MentionClaim, hasState: boolean): boolean {
  if (hasState && MEETING.test(text)) return true
  return NEWS_DAY.test(text) && (ACTS_RIGHT.test(text.slice(end, end + 24)) || !AFTERLIFE.test(text))
}

// “ opened a library”
const ACTS_RIGHT =
  /^\s(?:opened|visited|toured|met|told|said|launched|unveiled|signed|announced|arrived|flew|laid|cut)\b/

/** "The Biden administration has sought": a president's administration that does something today. */
function* administrations(claims: Claims, sentence: Sentence): Generator<TermClaim> {
  for (const match of sentence.text.matchAll(ADMINISTRATION)) {
    const { before, name } = match.groups as { before?: string; name: string }
    if (before !== undefined) continue
    const start = match.index + match[0].indexOf(name)
    const holder = mentionsOfBlock(claims, sentence).find(
      (claim) => claim.sentence === sentence && claim.value.start === start,
    )
    const end = match.index + match[0].length
    const verb = PRESENT.exec(sentence.text.slice(end))
    if (holder === undefined || verb === null) continue
    const { guards: seen } = frameOf(sentence, match.index, end, claims.options.quotes)
    const guards = seen.filter((guard) => CANCELLING.has(guard))
    if (guards.length > 0) continue
    const to = end + verb[0].length
    yield {
      kind: 'term-in-office',
      value: {
        holder: { ...holder, value: { ...holder.value, name } },
        role: 'president',
        jurisdiction: 'United States',
        written: sentence.text.slice(match.index, to).trim(),
        asAdministration: true,
        at: { by: 'now' },
        acts: true,
        presides: true,
      },
      span: spanIn(sentence, match.index, to),
      block: sentence.block,
      sentence,
      voice: ARTICLE_VOICE,
      guards,
    }
  }
}

/** "the prime ministers of the time, New Zealand’s Ada Lind and Australia’s Bram Bos" */
function* together(claims: Claims, sentence: Sentence): Generator<TermClaim> {
  const office = PLURAL_OFFICE.exec(sentence.text)
  if (office === null || office.groups!.before !== undefined) return
  const mentions = mentionsOf(claims, sentence)
  for (const [i, holder] of mentions.entries()) {
    const owner = mentions[i - 1]
    if (owner === undefined || !owner.value.possessive || holder.value.start - owner.value.end > 3) continue
    const country = countryOf(owner.value.name)
    if (country === undefined) continue
    const span: Span = spanIn(sentence, owner.value.start, holder.value.end)
    yield {
      kind: 'term-in-office',
      value: {
        holder,
        role: office.groups!.office!.slice(0, -1).toLowerCase(),
        jurisdiction: country.country.name,
        written: sentence.text.slice(owner.value.start, holder.value.end),
        asAdministration: false,
        at: { by: 'together' },
        acts: false,
        presides: false,
      },
      span,
      block: sentence.block,
      sentence,
      voice: ARTICLE_VOICE,
      guards: [],
    }
  }
}

/** “During Ronald Reagan's presidency, in 1991”, “under Prime Minister Ada Lind, in 1991”: the time is that of the office. */
function* reigns(claims: Claims): Generator<TermClaim> {
  for (const [sentence, dates] of datesBySentence(claims)) {
    if (!REIGN_HINT.test(sentence.text)) continue
    for (const holder of mentionsOf(claims, sentence)) {
      const { start, end } = holder.value
      const left = REIGN_LEFT.exec(sentence.text.slice(Math.max(0, start - 40), start))
      const right = REIGN_RIGHT.exec(sentence.text.slice(end, end + 24))
      if (left === null || right === null) continue
      const to = end + right[0].length
      const date = dateIn(dates, sentence, holder)
      if (date === undefined) continue
      const { guards } = frameOf(sentence, start, to, claims.options.quotes)
      yield {
        kind: 'term-in-office',
        value: {
          holder,
          role: REIGNS.get(right.groups!.reign!)!,
          written: sentence.text.slice(start, to),
          asAdministration: false,
          at: { by: 'date', ...date },
          acts: true,
          presides: true,
        },
        span: spanIn(sentence, start, to),
        block: sentence.block,
        sentence,
        voice: ARTICLE_VOICE,
        guards: guards.filter((guard) => CANCELLING.has(guard) && guard !== 'past'),
      }
    }
  }
}

const CANCELLING: ReadonlySet<Guard> = new Set(['quoted', 'hypothetical', 'past', 'negated'])

const datesOf = new WeakMap<object, Map<Sentence, WrittenDate[]>>()

function datesBySentence(claims: Claims): Map<Sentence, WrittenDate[]> {
  const dates = claims.of('date')
  let bySentence = datesOf.get(dates)
  if (bySentence === undefined) {
    bySentence = new Map()
    for (const { sentence, value } of dates)
      if (sentence !== undefined) {
        const known = bySentence.get(sentence)
        if (known === undefined) bySentence.set(sentence, [value])
        else known.push(value)
      }
    datesOf.set(dates, bySentence)
  }
  return bySentence
}

// “in 1999”, “in the winter of 1973”
const IN = /\b(?:in|during|(?:spring|summer|autumn|fall|winter) of) $/i

/** The one date of a sentence, near the name: its first and last day. */
function dateIn(
  dates: readonly WrittenDate[] | undefined,
  sentence: Sentence,
  holder: MentionClaim,
): { readonly from: string; readonly to: string; readonly written: string } | undefined {
  const dated = (dates ?? []).filter((date) => date.year !== undefined)
  const [date] = dated
  if (date === undefined || dated.length > 1 || date.approximate) return undefined
  const gap = date.start > holder.value.end ? date.start - holder.value.end : holder.value.start - date.end
  if (gap > 60) return undefined
  // “NATO 2030” is a name, and 03/04/2019 may be two days.
  if (date.form === 'numbers' && !(date.precision === 'year' && IN.test(sentence.text.slice(0, date.start))))
    return undefined
  const { year, month, day } = date
  if (date.precision !== 'year' && month === undefined) return undefined
  const two = (n: number) => String(n).padStart(2, '0')
  const from = `${year}-${two(month ?? 1)}-${two(day ?? 1)}`
  const to = `${year}-${two(month ?? 12)}-${two(day ?? (month === undefined ? 31 : 28))}`
  return { from, to, written: sentence.text.slice(date.start, date.end) }
}
