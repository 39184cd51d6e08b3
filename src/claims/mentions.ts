import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import { type NameSense, senseOf } from '../language/name-sense.ts'
import { type PersonName, readName } from '../language/names.ts'
import { PERSON_NOUNS, tradeOf } from '../language/occupations.ts'
import type { NameRun } from '../language/runs.ts'
import { opensWithoutName, runsIn } from '../language/runs.ts'
import type { TitleAt } from '../language/titles.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { titleReader } from './declared-titles.ts'
import type { KnownNames } from './known-names.ts'
import type { DeclaredPatterns } from './patterns.ts'
import type { Link, Subject } from './subjects.ts'
import { resolveSubjects } from './subjects.ts'

/** A name in the article, and whose it is. The claim's span is the name alone, without title or ’s. */
export interface Mention {
  /** As written: "Mohammed Shia’ Al-Sudani". */
  readonly name: string
  /** Folded: equal for one name in two letter cases. */
  readonly key: string
  readonly parsed: PersonName
  /** What its bearer is called by the settings, folded, where it is an alias; `parsed` is that name then. */
  readonly alias?: string | undefined
  /** The title right before it. */
  readonly title?: TitleAt | undefined
  /** Two words or more are a full name; one word is `titled` ("Ms Lind") or `bare`. */
  readonly form: 'full' | 'titled' | 'bare'
  readonly thing: Thing
  /** The name in `sentence.text`. */
  readonly start: number
  readonly end: number
  readonly possessive: boolean
  readonly afterThe: boolean
  /** It begins the sentence, so that the capital says nothing. */
  readonly opens: boolean
  /** Who or what is meant: the same object for every mention. Absent where nobody, or more than one, would do. */
  readonly subject?: Subject
  readonly link?: Link
}

export type Thing = 'person' | 'organisation' | 'place' | 'unknown'
export type MentionClaim = ClaimOf<'mention', Mention>

/** All names of the article with their subjects. */
export function readMentions({ article, names, options }: Claims): MentionClaim[] {
  const claims: MentionClaim[] = []
  for (const sentence of article.sentences) {
    if (!mayHoldNames(sentence)) continue
    for (const run of nameRunsOf(sentence, options.patterns.offices)) claims.push(mentionOf(sentence, run, names))
  }
  resolveSubjects(claims, names)
  return claims
}

/**
 * True where titles and names are worth looking for: something inside the sentence has a capital, or its first word is
 * none of those that begin most sentences. `--stats` tells how many sentences pass.
 */
export function mayHoldNames({ block, text, traits }: Sentence): boolean {
  if (block.role === 'field' || block.role === 'alt') return false
  // “18F”: a capital behind a digit is no trait of the sentence.
  return (traits & (Trait.capital | Trait.digit)) !== 0 || !opensWithoutName(text)
}

/** The stretches of a sentence that may be names; mentions are made of those in the article's own prose. */
export function nameRunsOf(sentence: Sentence, declared?: DeclaredOffices): readonly NameRun[] {
  return runsIn(sentence.text, titlesOf(sentence, declared))
}

type DeclaredOffices = DeclaredPatterns['offices']

/** The titles of a sentence, those that the configuration declares too; found once. */
export function titlesOf(sentence: Sentence, declared?: DeclaredOffices): readonly TitleAt[] {
  const { titlesIn, known } = titleReader(declared)
  let titles = known.get(sentence)
  if (titles === undefined) {
    titles = titlesIn(sentence.text)
    known.set(sentence, titles)
  }
  return titles
}

function mentionOf(sentence: Sentence, run: NameRun, names: KnownNames): MentionClaim {
  const { text, title, start, end } = run
  const sense = senseOf(text)
  const called = names.called(text)
  return {
    kind: 'mention',
    value: {
      name: text,
      key: sense.key,
      parsed: called === undefined ? sense.parsed : readName(called),
      alias: called === undefined ? undefined : fold(called),
      title,
      form: run.words > 1 ? 'full' : title === undefined ? 'bare' : 'titled',
      thing: thingOf(sentence, run, sense),
      start,
      end,
      possessive: run.possessive,
      afterThe: run.afterThe,
      opens: run.opens,
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: NO_GUARDS,
  }
}

const NO_GUARDS: readonly Guard[] = []

/** A guess from the name, its title and its neighbours; `unknown` where nothing speaks. */
function thingOf({ text }: Sentence, run: NameRun, { thing, isPersonal }: NameSense): Thing {
  const { words, start, end, title, afterThe } = run
  if (thing !== 'unknown') return thing
  if (title !== undefined) return 'person'
  if (afterThe) return 'unknown'
  if (words > 1 && isPersonal) return 'person'
  return isPresented(text, start, end, words) ? 'person' : 'unknown'
}

/** Words around a name that present a person: "sculptor Ada Lind", "Ada Lind, who", "Lind, 71,". */
function isPresented(text: string, start: number, end: number, words: number): boolean {
  const next = text[end]
  if (next === ',' && AGE_AFTER.test(text.slice(end, end + 6))) return true
  if (words < 2) return false
  if ((next === ',' || next === ' ') && PERSON_AFTER.test(text.slice(end, end + 12))) return true
  const before = wordBefore(text, start)
  return SPEECH.has(before) || PERSON_NOUNS.has(before) || tradeOf(before) !== undefined
}

/** The word before a name in lower case, one space between; empty where there is none. */
function wordBefore(text: string, start: number): string {
  if (text[start - 1] !== ' ') return ''
  let from = start - 1
  while (from > 0 && WORD_LETTER.test(text[from - 1]!)) from--
  return text.slice(from, start - 1).toLowerCase()
}

const WORD_LETTER = /[A-Za-z\u00c0-\uffff-]/
// “, 71,”
const AGE_AFTER = /^, \d{2},/
// “, who ”, “ (34)”, “ said” after a name
const PERSON_AFTER = /^(?:, who |, whose | \(\d{2}\)| said| says)/
const SPEECH: ReadonlySet<string> = new Set('said says added asked told recalled replied'.split(' '))

export const BODY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'footnote'])
