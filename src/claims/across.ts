import type { DayInterval } from '../language/calendar.ts'
import { countryOf } from '../language/countries.ts'
import { dateInWords } from '../language/date-intervals.ts'
import { isCalendarName } from '../language/date-words.ts'
import type { Phrase } from '../language/event-phrases.ts'
import type { EventKind } from '../language/event-words.ts'
import { conceptOf } from '../language/told-words.ts'
import type { Span } from '../text.ts'
import type { BirthFact, HoldingFact, NamedPerson, OriginFact, TraitFact } from './across-people.ts'
import { birthsOf, holdingsOf, originsOf, peopleOf, traitsOf } from './across-people.ts'
import { amountsOf } from './amounts.ts'
import type { ClaimKind, Claims, Guard } from './claim.ts'
import type { ClosedOn } from './closing-days.ts'
import type { DeclaredQuantity } from './declared-quantities.ts'
import type { HomeTown } from './home-towns.ts'
import type { ClaimValues } from './kinds.ts'
import type { Match } from './matches.ts'
import type { PartPlayed } from './parts-played.ts'
import type { Route } from './routes.ts'
import type { Scorer } from './scorers.ts'
import type { ToldAmount } from './told-amounts.ts'
import { type TranslationFact, translationFactOf } from './translations.ts'
import type { Venue } from './venues.ts'

/**
 * What one article says that other articles may say otherwise: plain values with their places, small enough to be kept
 * for every article of a folder while the articles themselves are let go. Everything in it can be written as JSON.
 */
export interface ArticleFacts {
  readonly path: string
  /** The day of the article, as a day number; absent where it does not say. */
  readonly day?: number
  /** How many sentences it has: in a long article much is alike by chance. */
  readonly sentences: number
  /** The names that the article begins with, folded; and all others. Countries and people's first names are left out. */
  readonly topNames: readonly string[]
  readonly names: readonly string[]
  /** Words that begin a sentence, or a capital of the title: names if another article has them for names. */
  readonly openings: readonly string[]
  /** Every number from ten on: a difference that is told explains two values. */
  readonly numbers: readonly number[]
  readonly people: readonly NamedPerson[]
  readonly births: readonly BirthFact[]
  readonly origins: readonly OriginFact[]
  readonly traits: readonly TraitFact[]
  readonly holdings: readonly HoldingFact[]
  /** The offices of which the article tells a change. */
  readonly changedRoles: readonly string[]
  readonly events: readonly EventFact[]
  readonly amounts: readonly AmountFact[]
  readonly venues: readonly Told<Venue>[]
  readonly homes: readonly Told<HomeTown>[]
  readonly parts: readonly Told<PartPlayed>[]
  readonly routes: readonly Told<Route>[]
  readonly matches: readonly Told<Match>[]
  readonly scorers: readonly Told<Scorer>[]
  readonly closings: readonly Told<ClosedOn>[]
  readonly acronyms: readonly AcronymFact[]
  /** What its translations should say as well; absent where nobody asks. */
  readonly translation?: TranslationFact
  /** Numbers that the configuration has a name for. */
  readonly quantities: readonly QuantityFact[]
}

/** Where a fact stands, and what makes it less sure. */
export interface Fact {
  readonly at: Span
  readonly guards: readonly Guard[]
}

type Told<Value> = Fact & Value

/** An amount with what it is told of. */
export type AmountFact = Told<ToldAmount>

/** A number that the configuration has a name for. */
export type QuantityFact = Told<DeclaredQuantity>

export interface EventFact extends Fact {
  readonly kind: EventKind
  readonly phrase: Phrase
  readonly days: DayInterval
  /** The year is that of the article, not written. */
  readonly yearless: boolean
  readonly date: string
  readonly words: string
}

/** What an acronym stands for. */
export interface AcronymFact extends Fact {
  readonly acronym: string
  readonly expansion: string
  readonly words: readonly string[]
}

/** The facts of an article; only what can be compared with another article is kept. */
export function factsOf(claims: Claims): ArticleFacts {
  const day = claims.of('reference-date')[0]?.value.day
  const people = peopleOf(claims)
  return {
    path: claims.article.path,
    ...(day === undefined ? {} : { day }),
    sentences: claims.article.sentences.length,
    ...namesOf(claims),
    numbers: numbersOf(claims),
    people: [...people.values()],
    births: [...birthsOf(claims, people, day)],
    origins: [...originsOf(claims, people)],
    traits: [...traitsOf(claims, people)],
    holdings: [...holdingsOf(claims)],
    changedRoles: [...new Set(claims.of('office-change').flatMap(({ value }) => value.roles))],
    events: [...eventsOf(claims)],
    amounts: told(claims, 'told-amount'),
    venues: told(claims, 'venue'),
    homes: told(claims, 'home-town'),
    parts: told(claims, 'part-played'),
    routes: told(claims, 'route'),
    matches: told(claims, 'match'),
    scorers: told(claims, 'scorer'),
    closings: told(claims, 'closed-on'),
    acronyms: [...acronymsOf(claims)],
    ...(claims.options.translations ? { translation: translationFactOf(claims) } : {}),
    quantities: told(claims, 'declared-quantity'),
  }
}

/** The claims of a kind whose values are plain. */
function told<Kind extends ClaimKind>(claims: Claims, kind: Kind): Told<ClaimValues[Kind]>[] {
  return claims.of(kind).map(({ value, span, guards }) => ({ ...value, at: span, guards }))
}

/** The names of an article, each once: those of its title and its first sentences, and the others. */
function namesOf(claims: Claims): Pick<ArticleFacts, 'topNames' | 'names' | 'openings'> {
  const top = new Set<string>()
  const rest = new Set<string>()
  const openings = new Set<string>()
  const title = titleOf(claims)
  let bodySentences = 0
  const last = claims.article.sentences.find(
    ({ block }) => block.role === 'paragraph' && ++bodySentences === FIRST_SENTENCES,
  )
  for (const { value, sentence } of claims.of('mention')) {
    if (value.form === 'bare' && value.name.length < 4) continue
    if (value.form === 'bare' && value.opens && !title.includes(` ${value.name}`)) {
      openings.add(value.key)
      continue
    }
    if (countryOf(value.name) !== undefined || isCalendarName(value.name)) continue
    const { subject } = value
    const key = subject !== undefined && subject.parsed.parts.length > 1 ? subject.parsed.parts.join(' ') : value.key
    const isTop = last === undefined || sentence === undefined || sentence.index <= last.index
    ;(isTop ? top : rest).add(key)
  }
  const known = (name: string) => top.has(name) || rest.has(name)
  return {
    topNames: [...top],
    names: [...rest].filter((name) => !top.has(name)),
    openings: [...openings].filter((name) => !known(name)),
  }
}

/** A word that begins a sentence, and has its capital within the title, is a name. */
function titleOf({ article }: Claims): string {
  const title = article.frontMatter?.fields.find(({ key }) => key === 'title')?.value
  return typeof title === 'string' ? title : (article.blocks.find(({ role }) => role === 'heading')?.text ?? '')
}

const FIRST_SENTENCES = 2

function numbersOf({ article }: Claims): number[] {
  const values = article.sentences.flatMap((sentence) => amountsOf(sentence).map(({ value }) => value))
  return [...new Set(values)].filter((value) => value >= LEAST_TOLD)
}

const LEAST_TOLD = 10

/** What happens once to a thing; a festival begins every year, and many orders are signed. */
const ONCE: ReadonlySet<EventKind> = new Set([
  'founding',
  'opening',
  'completion',
  'launch',
  'closing',
  'publication',
  'gathering',
])

function* eventsOf(claims: Claims): Generator<EventFact> {
  for (const { value, span, guards } of claims.of('event')) {
    const { kind, phrase, date, days, words } = value
    if (!ONCE.has(kind) || phrase === undefined) continue
    const yearless = date.year === undefined
    yield {
      kind,
      phrase: { ...phrase, head: conceptOf(phrase.head) },
      days,
      yearless,
      date: dateInWords(date),
      words,
      at: span,
      guards,
    }
  }
}

function* acronymsOf(claims: Claims): Generator<AcronymFact> {
  for (const { value, guards } of claims.of('acronym-definition')) {
    const { acronym, expansion, words, expansionSpan, acronymSpan, fits } = value
    if (fits && acronymSpan !== undefined && words.length > 1)
      yield { acronym, expansion, words, at: expansionSpan, guards }
  }
}
