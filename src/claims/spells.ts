import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import type { DayInterval } from '../language/calendar.ts'
import { daysOf } from '../language/date-intervals.ts'
import { jointBetween } from '../language/dates.ts'
import { phraseAfter } from '../language/event-phrases.ts'
import { SPELL_FORMS, type SpellForm } from '../language/spell-words.ts'
import type { TitleAt } from '../language/titles.ts'
import type { ClaimOf, Claims, Guard, Reader } from './claim.ts'
import type { DateClaim } from './dates.ts'
import { frameOf } from './frame.ts'
import { type Owner, ownerOf } from './main-person.ts'
import { titlesOf } from './mentions.ts'
import type { Subject } from './subjects.ts'
import { mentionsOfBlock } from './subjects.ts'
import { bySentence } from './times.ts'

/**
 * When somebody held an office, as the article itself tells it: “served as mayor from 1994 to 2002”, “has been curator
 * since 2018”, “became head in 1990”; or a day on which somebody acted in it: “as mayor in 2006 she voted”.
 */
export interface Spell {
  readonly subject: Subject
  readonly role: string
  /** “council” of “leader of the council”. */
  readonly of?: string
  readonly tells: SpellForm['tells']
  /** When it began, and when it ended, as far as the article says; a moment has both. */
  readonly from?: DayInterval
  readonly to?: DayInterval
  readonly words: string
}

export type SpellClaim = ClaimOf<'spell', Spell>

export const readSpells: Reader<'spell'> = function* (claims) {
  for (const [sentence, dates] of bySentence(claims.of('date'))) {
    const { role } = sentence.block
    if ((sentence.traits & Trait.digit) === 0 || (role !== 'paragraph' && role !== 'item' && role !== 'caption'))
      continue
    for (const title of titlesOf(sentence, claims.options.patterns.offices)) {
      if (title.class === 'honorific') continue
      const spell = spellAt(claims, sentence, title, dates)
      if (spell !== undefined) yield spell
    }
  }
}

function spellAt(
  claims: Claims,
  sentence: Sentence,
  title: TitleAt,
  dates: readonly DateClaim[],
): SpellClaim | undefined {
  const { text } = sentence
  const leftFrom = Math.max(0, title.start - 60)
  const left = text.slice(leftFrom, title.start)
  for (const form of SPELL_FORMS) {
    const match = form.before.exec(left)
    if (match === null || NOT_TOLD.test(left.slice(0, match.index))) continue
    const time = form.tells === 'length' ? lengthAt(text, dates, title) : momentAt(text, dates, title)
    const owner = time === undefined ? undefined : holderOf(claims, sentence, leftFrom + match.index, title.end)
    if (time === undefined || owner === undefined) return undefined
    const [start, end] = [Math.min(title.start, time.start), Math.max(title.end, time.end)]
    const frame = frameOf(sentence, title.start, title.end)
    return {
      kind: 'spell',
      value: {
        subject: owner.subject,
        role: title.role,
        ...(OF.test(text.slice(title.end, title.end + 4)) ? { of: phraseAfter(text, title.end)?.name ?? '' } : {}),
        tells: form.tells,
        ...(time.from === undefined || form.tells === 'end' ? {} : { from: time.from }),
        ...(time.to === undefined || form.tells === 'start' ? {} : { to: time.to }),
        words: text.slice(start, end),
      },
      span: spanIn(sentence, start, end),
      block: sentence.block,
      sentence,
      voice: frame.voice,
      guards: [...owner.guards, ...frame.guards.filter((guard) => SPELL_GUARDS.includes(guard))],
    }
  }
  return undefined
}

const SPELL_GUARDS: readonly Guard[] = ['quoted', 'hedged']
const NOT_TOLD = /\b(?:not|never|n['’]t|would|could|might|nearly|almost)\s(?:\w+\s){0,2}$/

// “ of ”
const OF = /^\s(?:of|at)\s/

interface Time {
  readonly start: number
  readonly end: number
  readonly from?: DayInterval
  readonly to?: DayInterval
}

// From a title to its dates: “ of the town from ”, “ here until ”, “ (”, “, ”
const TO_LENGTH =
  /^(?:\s(?:of|at|for|in|here|there)\b[^,.;:()“”"]{0,44}?)?,?\s?(?<joint>\(|from\s|between\s|since\s|until\s|\s)(?:early\s|late\s)?$/

/** “from 1994 to 2002”, “since 2018”, “until 2002” behind a title. */
function lengthAt(text: string, dates: readonly DateClaim[], title: TitleAt): Time | undefined {
  const at = dates.findIndex(({ value }) => value.start >= title.end)
  const [first, second] = at < 0 ? [] : dates.slice(at, at + 2)
  const from = first === undefined ? undefined : yearsOf(first)
  if (first === undefined || from === undefined) return undefined
  const { start, end } = first.value
  const joint = TO_LENGTH.exec(text.slice(title.end, start))?.groups?.joint
  if (joint === undefined) return undefined
  if (joint === 'until ') return { start, end, to: from }
  const to = second === undefined ? undefined : yearsOf(second)
  if (second !== undefined && to !== undefined) {
    const isBetween = joint === 'between ' && text.slice(end, second.value.start) === ' and '
    if (isBetween || jointBetween(text, end, second.value.start) === 'range')
      return { start, end: second.value.end, from, to }
  }
  return joint === 'since ' ? { start, end, from } : undefined
}

// “ in ”, “ of the town in ”, “, bought the boat at an auction in ”
const TO_MOMENT = /^[^.;:()“”"]{0,70}\b(?:in|on)\s(?:early\s|late\s)?$/
const OPENS = /^(?:[Ii]n|[Oo]n)\s(?:early\s|late\s)?$/

/** “became mayor in 1994”, “In 1994 she became mayor”, “as mayor in 2006” */
function momentAt(text: string, dates: readonly DateClaim[], title: TitleAt): Time | undefined {
  const behind = dates.find(({ value }) => value.start >= title.end)
  const [first] = dates
  const date =
    behind !== undefined && TO_MOMENT.test(text.slice(title.end, behind.value.start))
      ? behind
      : dates.length === 1 && first!.value.end <= title.start && OPENS.test(text.slice(0, first!.value.start))
        ? first
        : undefined
  const days = date === undefined ? undefined : yearsOf(date)
  return days === undefined ? undefined : { start: date!.value.start, end: date!.value.end, from: days, to: days }
}

function yearsOf({ value }: DateClaim): DayInterval | undefined {
  return value.year === undefined || value.approximate ? undefined : daysOf(value)
}

// From a name to the words of office: “ ”, “ has ”, “, who has ”, “, ”, “, who has died at 83, ”
const NAME_LEFT = /^(?:,\s[^,;:.()“”"]{2,60},)?(?:,?\swho|,)?\s?(?:(?:had|has|then|later|also|first|once)\s)*$/
const PRONOUN_LEFT = /(?:^|[\s“"(])(?:[Hh]e|[Ss]he)(?:\swho)?(?:$|\s(?:(?:had|has|then|later|also|first|once)\s)*$)/
// “As mayor, ”, “As mayor in 2006, ”
const TO_SUBJECT = /^(?:\sin\s\d{4})?,\s$/

/** Who stands right before the words of office, or behind “As mayor, ”. */
function holderOf(claims: Claims, sentence: Sentence, start: number, end: number): Owner | undefined {
  const { text } = sentence
  const mention = mentionsOfBlock(claims, sentence).find(
    ({ sentence: there, value }) =>
      there === sentence &&
      (value.end <= start
        ? NAME_LEFT.test(text.slice(value.end, start))
        : start === 0 && value.start >= end && TO_SUBJECT.test(text.slice(end, value.start))),
  )
  if (mention !== undefined) {
    const { subject } = mention.value
    return subject?.thing === 'person' ? { subject, guards: [] } : undefined
  }
  return PRONOUN_LEFT.test(text.slice(0, start)) ? ownerOf(claims, sentence, start) : undefined
}
