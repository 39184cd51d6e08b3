import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { isGivenName } from '../language/given-names.ts'
import { isJobWord, isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import { isInflection, NAMED_ALIKE, SPELLING_TOLD, spellingOf } from '../language/spelling.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { bodyNameVariants, givenNameVariants } from './full-name-spellings.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
import { isOrdinary, isSettled, lastWordOf, nearPairs } from './near-spellings.ts'
import { orphansNear } from './orphan-surnames.ts'

/** One name that the article writes in two ways. The claim's span is the rarer form at its first place. */
export interface NameSpelling {
  /** The fullest name: "Fergus Dunleavy". */
  readonly name: string
  readonly rare: SpelledForm
  readonly usual: SpelledForm
}

export interface SpelledForm {
  /** The word or words that differ: "Dunlevy". */
  readonly written: string
  /** Where it stands, in the order of the source. */
  readonly places: readonly Span[]
}

/** All mentions that end in one word, in one spelling. */
interface Bearers {
  readonly word: string
  readonly folded: string
  readonly mentions: MentionClaim[]
  /** People named with a first name. */
  readonly full: MentionClaim[]
  /** Two capitalised words that may be a person's name. */
  readonly maybe: MentionClaim[]
  readonly titled: MentionClaim[]
}

/**
 * Surnames and names of bodies that differ by one letter, a swap of two, or a doubled one, where nothing says that two
 * are meant: the rare form has no first name of its own, or the same first name.
 */
export function* readNameSpellings(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  const found = [...variants(claims)]
  if (found.length === 0 || claims.article.blocks.some((block) => SPELLING_TOLD.test(block.text))) return
  const alike = claims.article.blocks.filter((block) => NAMED_ALIKE.test(block.text)).map(({ text }) => text)
  for (const claim of found) {
    const { rare, usual } = claim.value
    if (!alike.some((text) => text.includes(rare.written) || text.includes(usual.written))) yield claim
  }
}

function* variants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  const bearers = [...bearersOf(claims).values()]
  for (const [one, other] of nearPairs(bearers)) {
    const claim = variantOf(claims, one, other)
    if (claim !== undefined && !isSettled(claims, namesIn(one), namesIn(other))) yield claim
  }
  for (const [named, orphan] of orphansNear(bearers))
    if (!isSettled(claims, namesIn(named), namesIn(orphan))) yield claimOf(named, orphan)
  yield* givenNameVariants(claims)
  yield* bodyNameVariants(claims)
}

function namesIn({ word, mentions }: Bearers): string[] {
  return [word, ...mentions.map(({ value }) => value.name)]
}

function bearersOf(claims: Claims): Map<string, Bearers> {
  const bearers = new Map<string, Bearers>()
  for (const claim of claims.of('mention')) {
    const { value } = claim
    const isBody = BODY_ROLES.has(claim.block.role)
    if (!isBody && value.form !== 'full') continue
    if (value.thing === 'place' || value.thing === 'organisation') continue
    if (isHandle(claim)) continue
    const word = lastWordOf(value.name)
    const folded = lastWordOf(value.key).replaceAll('-', '').replaceAll('.', '')
    if (folded.length < 3 || NAME_PART.test(word) || LETTERED.test(word) || (value.form === 'bare' && MONTHS.has(word)))
      continue
    let known = bearers.get(folded)
    if (known === undefined) {
      known = { word, folded, mentions: [], full: [], maybe: [], titled: [] }
      bearers.set(folded, known)
    }
    known.mentions.push(claim)
    if (value.form === 'full' && (value.thing === 'person' || value.subject?.thing === 'person')) known.full.push(claim)
    else if (value.form === 'full' && !value.afterThe) known.maybe.push(claim)
    if (value.form === 'titled') known.titled.push(claim)
  }
  return bearers
}

/** “([Rauchg](https://github.com/rauchg))”: the words of a link are the end of its address. */
function isHandle({ block, sentence, value }: MentionClaim): boolean {
  if (value.name.includes(' ')) return false
  const start = (sentence?.start ?? 0) + value.start
  const link = block.marks.find((mark) => mark.kind === 'link' && mark.start <= start && mark.end >= start + 1)
  return link?.target?.toLowerCase().endsWith(`/${value.name.toLowerCase()}`) ?? false
}

function variantOf(claims: Claims, a: Bearers, b: Bearers): ClaimOf<'name-spelling', NameSpelling> | undefined {
  // “Cllr Thackwray” makes a person of “Imogen Thackray”.
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const)
    if (
      one.full.length === 0 &&
      one.titled.length === 0 &&
      one.maybe.length > 0 &&
      other.titled.length > 0 &&
      other.full.length === 0
    )
      one.full.push(...one.maybe)
  if (a.full.length === 0 && b.full.length === 0) return undefined
  const spelling = spellingOf(a.folded, b.folded)
  if (spelling === undefined || isInflection(a.folded, b.folded)) return undefined
  let [usual, rare] = a.mentions.length > b.mentions.length ? [a, b] : [b, a]
  if (a.full.length > 0 && b.full.length > 0) {
    // Two first names are two people; one first name with two surnames is one.
    const shared = a.full.find((one) => b.full.some((other) => firstOf(one) === firstOf(other)))
    if (shared === undefined || firstOf(shared).length < 3) return undefined
    // “the final between Karin Lindqvist and Karin Lindkvist”
    if (a.full.some((one) => b.full.some((other) => one.sentence === other.sentence))) return undefined
    if (a.mentions.length === b.mentions.length)
      [usual, rare] = a.mentions[0]!.span.start < b.mentions[0]!.span.start ? [a, b] : [b, a]
  } else {
    const [named, unnamed] = a.full.length > 0 ? [a, b] : [b, a]
    if (!mayBeSlip(unnamed, named, claims)) return undefined
    ;[usual, rare] = named.mentions.length >= unnamed.mentions.length ? [named, unnamed] : [unnamed, named]
  }
  return claimOf(usual, rare)
}

function claimOf(usual: Bearers, rare: Bearers): ClaimOf<'name-spelling', NameSpelling> {
  const first = rare.mentions[0]!
  const sentence = first.sentence!
  const full = (usual.full[0] ?? rare.full[0])!
  return {
    kind: 'name-spelling',
    value: {
      name: full.value.name,
      rare: formOf(rare),
      usual: formOf({
        ...usual,
        mentions: [...usual.full.slice(0, 1), ...usual.mentions.filter((each) => each !== usual.full[0])],
      }),
    },
    span: lastWordSpan(first),
    block: first.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: [],
  }
}

/** A name without a first name may be the other's: it has a title, or is a word that names nothing else. */
function mayBeSlip(unnamed: Bearers, named: Bearers, claims: Claims): boolean {
  const { folded, word } = unnamed
  if (unnamed.titled.length > 0) return folded.length > 3
  if (folded.length < 5 || unnamed.mentions.length > named.mentions.length + 1) return false
  if (unnamed.mentions.some((claim) => claim.value.form === 'full' || claim.value.afterThe)) return false
  if (
    isGivenName(folded) ||
    countryOf(word) !== undefined ||
    isOrganisationWord(word) ||
    isPlaceWord(word) ||
    isJobWord(word)
  )
    return false
  return !isOrdinary(claims, word)
}

function firstOf(claim: MentionClaim): string {
  return claim.value.parsed.parts[0] ?? ''
}

function formOf(bearers: Bearers): SpelledForm {
  return { written: bearers.word, places: bearers.mentions.map(lastWordSpan) }
}

function lastWordSpan({ sentence, value }: MentionClaim): Span {
  return spanIn(sentence as Sentence, value.end - lastWordOf(value.name).length, value.end)
}

// “Extended-A”, “CTRL-K”: a letter that tells one of a row from the next
const LETTERED = /-[A-Z0-9]$/
const MONTHS = new Set(['March', 'April', 'May', 'June', 'August'])
// “Jr.”, “II”
const NAME_PART = /^(?:Jr|Sr|[IVX]+)\.?$/
