import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isJobWord, isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import { isNickname } from '../language/nicknames.ts'
import { isInflection, spellingKeys, spellingOf } from '../language/spelling.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'

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
  if (found.length > 0 && !claims.article.blocks.some((block) => SPELLING_TOLD.test(block.text))) yield* found
}

function* variants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  for (const [one, other] of nearPairs([...bearersOf(claims).values()])) {
    const claim = variantOf(claims, one, other)
    if (claim !== undefined && !isSettled(claims, namesIn(one), namesIn(other))) yield claim
  }
  yield* givenNameVariants(claims)
  yield* bodyNameVariants(claims)
}

function namesIn({ word, mentions }: Bearers): string[] {
  return [word, ...mentions.map(({ value }) => value.name)]
}

/** The settings say of two of the names that they are one, or that they are two. */
function isSettled({ names }: Claims, some: readonly string[], others: readonly string[]): boolean {
  return some.some((name) => others.some((other) => names.areOne(name, other) || names.areTwo(name, other)))
}

/** Pairs whose folded words share a spelling key, in linear time. */
function* nearPairs<Spelled extends { readonly folded: string }>(
  all: readonly Spelled[],
): Generator<[Spelled, Spelled]> {
  const byKey = new Map<string, Spelled[]>()
  const seen = new Set<string>()
  for (const one of all) {
    for (const key of spellingKeys(one.folded)) {
      const near = byKey.get(key)
      if (near === undefined) {
        byKey.set(key, [one])
        continue
      }
      for (const other of near) {
        const pair = `${other.folded} ${one.folded}`
        if (one === other || seen.has(pair)) continue
        seen.add(pair)
        yield [other, one]
      }
      if (near.length < 50) near.push(one)
    }
  }
}

/** "Catriona Bell" and "Catrina Bell": one surname, two first names a letter apart of which one is no known name. */
function* givenNameVariants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  const bySurname = new Map<string, Map<string, Form>>()
  for (const claim of claims.of('mention')) {
    const { value } = claim
    if (value.form !== 'full' || (value.thing !== 'person' && value.subject?.thing !== 'person')) continue
    const [first, ...others] = value.name.split(' ')
    const folded = fold(first!).replaceAll('-', '')
    if (folded.length < 5) continue
    const surname = fold(others.join(' '))
    const forms = bySurname.get(surname) ?? new Map<string, Form>()
    bySurname.set(surname, forms)
    addTo(forms, { word: first!, folded, name: value.name, from: 0 }, claim)
  }
  for (const forms of bySurname.values())
    if (forms.size > 1)
      for (const [a, b] of nearPairs([...forms.values()]))
        if (
          spellingOf(a.folded, b.folded) !== undefined &&
          !isInflection(a.folded, b.folded) &&
          !(isGivenName(a.folded) && isGivenName(b.folded)) &&
          !isNickname(a.folded, b.folded) &&
          !isSettled(claims, [a.name], [b.name])
        )
          yield ofForms(a, b)
}

/** "Isle of Corran Film Festival" and "Isle of Coran Film Festival": names of two words or more that differ in one. */
function* bodyNameVariants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  const byFrame = new Map<string, Map<string, Form>>()
  for (const claim of claims.of('mention')) {
    const { value } = claim
    if (value.form !== 'full' || value.thing === 'person' || !BODY_ROLES.has(claim.block.role)) continue
    const words = value.name.split(' ')
    if (words.length > 8 || words.filter((word) => word.length > 2 && word === word.toUpperCase()).length > 1) continue
    const plain = words.map((word) => fold(word).replaceAll('-', ''))
    let from = 0
    for (const [i, word] of words.entries()) {
      const folded = plain[i]!
      if (folded.length > 4 && !isOrganisationWord(word) && !isPlaceWord(word)) {
        const frame = plain.with(i, '*').join(' ')
        const forms = byFrame.get(frame) ?? new Map<string, Form>()
        byFrame.set(frame, forms)
        addTo(forms, { word, folded, name: value.name, from }, claim)
      }
      from += word.length + 1
    }
  }
  for (const forms of byFrame.values())
    if (forms.size > 1)
      for (const [a, b] of nearPairs([...forms.values()]))
        if (
          spellingOf(a.folded, b.folded) !== undefined &&
          !isInflection(a.folded, b.folded) &&
          ![a, b].every(({ word }) => isOrdinary(claims, word)) &&
          !isSettled(claims, [a.name], [b.name])
        )
          yield ofForms(a, b)
}

/** One spelling of a word in a name, with its mentions. */
interface Form {
  readonly word: string
  readonly folded: string
  readonly name: string
  /** Where the word starts in the name. */
  readonly from: number
  readonly mentions: MentionClaim[]
}

function addTo(forms: Map<string, Form>, form: Omit<Form, 'mentions'>, claim: MentionClaim): void {
  const known = forms.get(form.folded)
  if (known === undefined) forms.set(form.folded, { ...form, mentions: [claim] })
  else known.mentions.push(claim)
}

function ofForms(a: Form, b: Form): ClaimOf<'name-spelling', NameSpelling> {
  const [usual, rare] = b.mentions.length > a.mentions.length ? [b, a] : [a, b]
  const places = (form: Form) =>
    form.mentions.map(({ sentence, value }) =>
      spanIn(sentence!, value.start + form.from, value.start + form.from + form.word.length),
    )
  const first = rare.mentions[0]!
  return {
    kind: 'name-spelling',
    value: {
      name: usual.name,
      rare: { written: rare.word, places: places(rare) },
      usual: { written: usual.word, places: places(usual) },
    },
    span: places(rare)[0]!,
    block: first.block,
    sentence: first.sentence!,
    voice: ARTICLE_VOICE,
    guards: [],
  }
}

function bearersOf(claims: Claims): Map<string, Bearers> {
  const bearers = new Map<string, Bearers>()
  for (const claim of claims.of('mention')) {
    const { value } = claim
    const isBody = BODY_ROLES.has(claim.block.role)
    if (isHandle(claim)) continue
    if (!isBody && value.form !== 'full') continue
    if (value.thing === 'place' || value.thing === 'organisation') continue
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
    if (a.mentions.length === b.mentions.length)
      [usual, rare] = a.mentions[0]!.span.start < b.mentions[0]!.span.start ? [a, b] : [b, a]
  } else {
    const [named, unnamed] = a.full.length > 0 ? [a, b] : [b, a]
    if (!mayBeSlip(unnamed, named, claims)) return undefined
    ;[usual, rare] = named.mentions.length >= unnamed.mentions.length ? [named, unnamed] : [unnamed, named]
  }
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

/** The article writes the word in lower case somewhere, too. */
function isOrdinary(claims: Claims, word: string): boolean {
  const lower = word.toLowerCase()
  return claims.article.blocks.some((block) => standsAlone(block.text, lower))
}

/** The word in lower case somewhere: an ordinary word with a capital at the start of a sentence. */
function standsAlone(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[at + word.length] ?? ' ')) return true
  return false
}

function firstOf(claim: MentionClaim): string {
  return claim.value.parsed.parts[0] ?? ''
}

function formOf(bearers: Bearers): SpelledForm {
  return { written: bearers.word, places: bearers.mentions.map(lastWordSpan) }
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}

function lastWordSpan({ sentence, value }: MentionClaim): Span {
  return spanIn(sentence as Sentence, value.end - lastWordOf(value.name).length, value.end)
}

// “Extended-A”, “CTRL-K”: a letter that tells one of a row from the next
const LETTERED = /-[A-Z0-9]$/
const MONTHS = new Set(['March', 'April', 'May', 'June', 'August'])
// “Jr.”, “II”
const NAME_PART = /^(?:Jr|Sr|[IVX]+)\.?$/
const LETTER = /[\p{L}’'-]/u
// “misspelt”, “spells her name”, “also known as”: the article speaks of how names are written
const SPELLING_TOLD = /\b(?:mis-?spel|spel[lt]|[Ss]pelling|transliterat|pronounc|typo)\w*/
