import type { Sentence } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { FIRM_NOUNS } from '../language/firm-words.ts'
import { COMPANY_NOUNS, PERSON_NOUNS } from '../language/occupations.ts'
import { type AttributeClaim, attributeOf, epithetOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { centralPerson } from './main-person.ts'
import { BODY_ROLES, type MentionClaim } from './mentions.ts'
import { mentionsOf, type Subject } from './subjects.ts'

/** "four caps for Guinea", "the Ivory Coast international": countries that one player plays for. */
export function* teamsOf(
  claims: Claims,
  sentence: Sentence,
  mentions: readonly MentionClaim[],
): Generator<AttributeClaim> {
  for (const match of sentence.text.matchAll(TEAM)) {
    const written = (match.groups!.for ?? match.groups!.of)!
    const country = countryOf(written)
    if (country === undefined) continue
    const named = mentions.find(({ value }) => value.subject?.thing === 'person' && value.end <= match.index)?.value
    // “Ada Lind thanked the Guinea international”: somebody else is called so.
    const isOthers = named !== undefined && match.groups!.of !== undefined && named.end < match.index - ', '.length
    const own = isOthers ? undefined : named?.subject
    const subject = own ?? centralPerson(claims)
    if (isOthers && subject === named.subject) continue
    if (subject === undefined) continue
    const at = match.index + match[0].indexOf(written)
    const end = at + written.length
    const claim = attributeOf(sentence, subject, 'nationality', country.country.name, match[0].trim(), at, end)
    yield own === undefined ? epithetOf(claim) : claim
  }
}

/** Nationalities in epithets: of people, and of firms. */
export function* nationalities(claims: Claims): Generator<AttributeClaim> {
  const epithets = [...epithetsIn(claims)]
  yield* ofPeople(claims, epithets)
  yield* ofFirms(claims, epithets)
}

/** "the Irish player", "the Icelander": of the one person whom the article is about. */
function* ofPeople(claims: Claims, epithets: readonly Epithet[]): Generator<AttributeClaim> {
  for (const epithet of epithets) {
    const { mention, sentence, noun, named } = epithet
    // “the Icelander went”: the word is no adjective. “the Iranian” may go on with a noun.
    const isInhabitant =
      INHABITANT.test(mention.value.name) || (noun === undefined && isAfterAge(sentence, mention.value.start))
    if (named !== undefined || (noun !== undefined && isFirm(noun))) continue
    if (!isInhabitant && (noun === undefined || !PERSON_NOUNS.has(noun) || isOfNoun(epithet))) continue
    const subject = centralPerson(claims)
    if (subject !== undefined) yield epithetOf(claimOf(epithet, sentence, subject))
  }
}

/**
 * "the Belgian group Van Hoeck", "Van Hoeck, the Belgian group", then "the Dutch group": of the one company that is
 * called so, or of the only one whose country the article gives.
 */
function* ofFirms(claims: Claims, epithets: readonly Epithet[]): Generator<AttributeClaim> {
  const firms = new Map<string, Subject | undefined>()
  const unnamed: Epithet[] = []
  let count = 0
  const known = new Set<Subject>()
  for (const epithet of epithets) {
    const { noun, named, sentence, isAlone } = epithet
    if (noun === undefined || !isFirm(noun)) continue
    if (isAlone) {
      unnamed.push(epithet)
      continue
    }
    // “The Danish airline Sund”: named once, and nothing else is known of it.
    count++
    if (named !== undefined) {
      known.add(named)
      yield claimOf(epithet, sentence, named)
    }
    // Two companies of one noun: the epithet may be of either.
    firms.set(noun, firms.has(noun) && firms.get(noun) !== named ? undefined : named)
  }
  // “sold it to Belgian ceramics maker Vanderhaegen”
  for (const { value, span } of claims.of('origin')) {
    const mention = value.asBody
      ? claims.of('mention').find((one) => one.span.end <= span.end && one.value.name === value.name)
      : undefined
    const subject = mention?.value.subject
    if (subject === undefined || known.has(subject) || mention?.sentence === undefined) continue
    count++
    known.add(subject)
    const start = mention.value.start - value.written.length + value.name.length
    const { sentence } = mention
    if (sentence.text.slice(start, mention.value.end) === value.written)
      yield attributeOf(sentence, subject, 'nationality', value.country, value.written, start, mention.value.end)
  }
  const [only] = known
  for (const epithet of unnamed) {
    const owner = firms.has(epithet.noun!) ? firms.get(epithet.noun!) : count === known.size ? only : undefined
    if (owner !== undefined && (firms.has(epithet.noun!) || known.size === 1))
      yield epithetOf(claimOf(epithet, epithet.sentence, owner))
  }
}

/** "the Irish player", with what comes after or before it. */
interface Epithet {
  readonly mention: MentionClaim
  readonly sentence: Sentence
  /** The word after the nationality. */
  readonly noun?: string
  readonly named?: Subject
  /** No name stands beside it. */
  readonly isAlone: boolean
}

function* epithetsIn(claims: Claims): Generator<Epithet> {
  for (const mention of claims.of('mention')) {
    const { value, sentence, block } = mention
    if (value.thing !== 'place' || sentence === undefined || !BODY_ROLES.has(block.role)) continue
    if (!value.afterThe && !isAfterAge(sentence, value.start)) continue
    if (countryOf(value.name)?.as !== 'adjective') continue
    const noun = NOUN_AFTER.exec(sentence.text.slice(value.end, value.end + 16))?.[1]
    const end = noun === undefined ? value.end : value.end + 1 + noun.length
    const next = mentionsOf(claims, sentence).find(
      (other) => other.value.start > value.start && other.value.start >= end && other.value.start <= end + 2,
    )
    // “Olmo Coffee, the Italian chain”
    const before = mentionsOf(claims, sentence).find((other) => other.value.end + ', the '.length === value.start)
    const named = next ?? (before !== undefined && END_OF_PHRASE.test(sentence.text.slice(end)) ? before : undefined)
    yield {
      mention,
      sentence,
      ...(noun === undefined ? {} : { noun }),
      ...(named?.value.subject === undefined ? {} : { named: named.value.subject }),
      isAlone: named === undefined,
    }
  }
}

/** “the French national revenue”, “the German citizen army”: the noun goes with another. */
function isOfNoun({ mention, sentence, noun = '' }: Epithet): boolean {
  const { end } = mention.value
  return OFTEN_BEFORE_NOUNS.has(noun) && NOUN_BEHIND.test(sentence.text.slice(end + 1 + noun.length))
}

const OFTEN_BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'national citizen star champion centre center guard record'.split(' '),
)
// “ revenue”, “ debt”; not “ was”, “ who”, “ scored”
const NOUN_BEHIND =
  /^ (?!(?:who|whose|is|was|were|has|had|will|would|can|could|and|or|but|in|on|at|of|to|for|from|with|by|after|before|when|then|also|now|said|says|told|won|lost|beat|ran|made|took|got|came|went|left|put)\b)[a-z]+(?<!ed)\b/

/** “the 23-year-old Belgian”, “the young Irish pianist” */
function isAfterAge({ text }: Sentence, start: number): boolean {
  return AGED.test(text.slice(Math.max(0, start - 20), start))
}

const AGED = /\b[Tt]he (?:\d{2}-year-old|young|veteran) $/

function claimOf(epithet: Epithet, sentence: Sentence, owner: Subject): AttributeClaim {
  const { mention, noun } = epithet
  const { start, end, name } = mention.value
  const to = noun === undefined || INHABITANT.test(name) ? end : end + 1 + noun.length
  const country = countryOf(name)!.country.name
  return attributeOf(sentence, owner, 'nationality', country, sentence.text.slice(start, to), start, to)
}

function isFirm(noun: string): boolean {
  return COMPANY_NOUNS.has(noun) || FIRM_NOUNS.has(noun) || noun.endsWith('maker')
}

// “, will open”, “.”, “ that”
const END_OF_PHRASE = /^(?:[,.;)]|$| (?:that|which)\b)/
const TEAM =
  /\b(?:caps?|appearances|debut|goals|international|plays|played|play) for (?<for>[A-Z][A-Za-zÀ-ɏ]+(?: [A-Z][A-Za-zÀ-ɏ]+)?)|\b[Tt]he (?<of>[A-Z][A-Za-zÀ-ɏ]+(?: [A-Z][A-Za-zÀ-ɏ]+)?) international\b/g
// “ player”
const NOUN_AFTER = /^ ([a-z-]{3,14})(?![A-Za-z-])/
// “Icelander”, “Irishman”, “Dane”
const INHABITANT = /(?:lander|[a-z](?:man|woman)|^(?:Dane|Swede|Finn|Scot|Pole|Turk|Spaniard|Briton|Serb|Croat))$/
