import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import type { PersonName } from '../language/names.ts'
import { readName, readWord } from '../language/names.ts'
import { PERSON_NOUNS, tradeOf } from '../language/occupations.ts'
import type { NameRun } from '../language/runs.ts'
import { runsIn } from '../language/runs.ts'
import type { TitleAt } from '../language/titles.ts'
import { titlesIn } from '../language/titles.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { KnownNames } from './known-names.ts'
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
  readonly alias?: string
  /** The title right before it. */
  readonly title?: TitleAt
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
export function readMentions({ article, names }: Claims): MentionClaim[] {
  const claims: MentionClaim[] = []
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'field' || sentence.block.role === 'alt') continue
    const titles = titlesIn(sentence.text)
    if (titles.length > 0) titlesOfSentence.set(sentence, titles)
    for (const run of runsIn(sentence.text, titles)) claims.push(mentionOf(sentence, run, names))
  }
  resolveSubjects(claims, names)
  return claims
}

const titlesOfSentence = new WeakMap<Sentence, readonly TitleAt[]>()
const NO_TITLES: readonly TitleAt[] = []

/** The titles of a sentence, as the reading of the mentions found them. */
export function titlesOf(claims: Claims, sentence: Sentence): readonly TitleAt[] {
  claims.of('mention')
  return titlesOfSentence.get(sentence) ?? NO_TITLES
}

/** The name runs of any sentence, also of those that hold no mentions (a field, an alternative text). */
export function namesOf(sentence: Sentence): { readonly runs: readonly NameRun[] } {
  return { runs: runsIn(sentence.text, titlesIn(sentence.text)) }
}

function mentionOf(sentence: Sentence, run: NameRun, names: KnownNames): MentionClaim {
  const called = names.called(run.text)
  const parsed = called !== undefined ? readName(called) : run.words === 1 ? readWord(run.text) : readName(run.text)
  const value: Mention = {
    name: run.text,
    key: fold(run.text),
    parsed,
    ...(called === undefined ? {} : { alias: fold(called) }),
    ...(run.title === undefined ? {} : { title: run.title }),
    form: run.words > 1 ? 'full' : run.title === undefined ? 'bare' : 'titled',
    thing: thingOf(sentence, run, parsed),
    start: run.start,
    end: run.end,
    possessive: run.possessive,
    afterThe: run.afterThe,
    opens: run.opens,
  }
  return {
    kind: 'mention',
    value,
    span: spanIn(sentence, run.start, run.end),
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: [],
  }
}

/** A guess from title, shape and neighbours; `unknown` where nothing speaks. */
function thingOf(sentence: Sentence, run: NameRun, parsed: PersonName): Thing {
  const words = run.text.split(' ')
  const last = words.at(-1)!
  if (countryOf(run.text) !== undefined) return 'place'
  if (words.some(isOrganisationWord)) return 'organisation'
  if (isPlaceWord(last) && words.length > 1 && !isGivenName(fold(words[0]!))) return 'place' // “Hilda Marsh”
  if (run.title !== undefined) return 'person'
  if (run.afterThe) return 'unknown'
  if (AGE_AFTER.test(sentence.text.slice(run.end, run.end + 6))) return 'person'
  if (words.length > 1) {
    if (isGivenName(fold(words[0]!)) || INITIAL.test(run.text)) return 'person'
    const after = sentence.text.slice(run.end, run.end + 12)
    if (PERSON_AFTER.test(after)) return 'person'
    const before = WORD_BEFORE.exec(sentence.text.slice(Math.max(0, run.start - 20), run.start))?.[1]?.toLowerCase()
    if (before !== undefined && (PERSON_NOUNS.has(before) || tradeOf(before) !== undefined)) return 'person'
    if (PERSON_BEFORE.test(sentence.text.slice(Math.max(0, run.start - 12), run.start))) return 'person'
    if (parsed.parts.length < 2) return 'unknown'
  }
  return 'unknown'
}

// “Joe R. Biden”, “J. Lind”
const INITIAL = /(?:^| )[A-Z]\. /
// “, 71,”
const AGE_AFTER = /^, \d{2},/
// “, 71,” or “, who ” after a name; “ (34)”
const PERSON_AFTER = /^(?:, \d{2},|, who |, whose | \(\d{2}\)| said| says)/
// “sculptor ”
const WORD_BEFORE = /([\p{L}-]+) $/u
const PERSON_BEFORE = /(?:said|says|added|asked|told|recalled|replied) $/

export const BODY_ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'footnote'])

/** True where many words of the sentence have a capital: a heading in title case, a line of names. */
export function isBody(claim: MentionClaim): boolean {
  return (
    BODY_ROLES.has(claim.block.role) && claim.sentence !== undefined && (claim.sentence.traits & Trait.capital) !== -1
  )
}
