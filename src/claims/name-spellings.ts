import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isJobWord, isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import { isNickname } from '../language/nicknames.ts'
import { isInflection, NAMED_ALIKE, SPELLING_TOLD, spellingKeys, spellingOf } from '../language/spelling.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
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
  for (const one of withNeighbours(all)) {
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

/** The words that have another of the same first letter and nearly the same length: the others need no keys. */
function withNeighbours<Spelled extends { readonly folded: string }>(all: readonly Spelled[]): readonly Spelled[] {
  const counts = new Map<number, number>()
  const shapeOf = ({ folded }: Spelled) => folded.charCodeAt(0) * 64 + Math.min(folded.length, 60)
  for (const one of all) counts.set(shapeOf(one), (counts.get(shapeOf(one)) ?? 0) + 1)
  return all.filter((one) => {
    const shape = shapeOf(one)
    // “Abercrombie” and “Abercromby” are one letter apart in length, a dropped letter makes it two.
    const near = [-2, -1, 1, 2].some((gap) => counts.has(shape + gap))
    return near || counts.get(shape)! > 1
  })
}

/** "Catriona Bell" and "Catrina Bell": one surname, two first names a letter apart of which one is no known name. */
function* givenNameVariants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
  const bySurname = new Map<string, Map<string, Form>>()
  for (const [name, mentions] of fullNames(claims, isPersonName)) {
    const end = name.indexOf(' ')
    const first = end < 0 ? name : name.slice(0, end)
    const folded = fold(first).replaceAll('-', '')
    if (folded.length < 5) continue
    addTo(formsOf(bySurname, fold(name.slice(first.length + 1))), { word: first, folded, name, from: 0 }, mentions)
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
  for (const { name, words, plain, odd, mentions } of bodyNames(claims)) {
    let from = 0
    for (const [i, word] of words.entries()) {
      const folded = plain[i]!
      if ((odd === undefined || odd === i) && folded.length > 4 && !isOrganisationWord(word) && !isPlaceWord(word))
        addTo(formsOf(byFrame, plain.with(i, '*').join(' ')), { word, folded, name, from }, mentions)
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

/** A name of a body by its words. */
interface BodyName {
  readonly name: string
  readonly words: readonly string[]
  /** Folded. */
  readonly plain: readonly string[]
  /** The one word that no other name has: the only one in which it can differ from another. */
  readonly odd?: number
  readonly mentions: readonly MentionClaim[]
}

/** The names of bodies that share all words but one, at most, with other names of the article. */
function bodyNames(claims: Claims): BodyName[] {
  const all = fullNames(claims, mayBeBodyName)
  // Names that differ in one word begin or end alike.
  const ends = new Map<string, number>()
  for (const name of all.keys()) for (const end of endsOf(name)) ends.set(end, (ends.get(end) ?? 0) + 1)
  const names: BodyName[] = []
  const counts = new Map<string, number>()
  for (const [name, mentions] of all) {
    if (!endsOf(name).some((end) => ends.get(end)! > 1)) continue
    const words = name.split(' ')
    if (words.length > 8 || words.filter((word) => word.length > 2 && word === word.toUpperCase()).length > 1) continue
    const plain = words.map((word) => fold(word).replaceAll('-', ''))
    for (const word of new Set(plain)) counts.set(word, (counts.get(word) ?? 0) + 1)
    names.push({ name, words, plain, mentions })
  }
  return names.flatMap((one) => {
    const own = one.plain.flatMap((word, i) => (counts.get(word) === 1 ? [i] : []))
    return own.length > 1 ? [] : [own.length === 1 ? { ...one, odd: own[0]! } : one]
  })
}

/** The first word with its space, and the last one. */
function endsOf(name: string): readonly [string, string] {
  return [name.slice(0, name.indexOf(' ') + 1), lastWordOf(name)]
}

/** Names in full as they are written, each with its mentions. */
function fullNames(claims: Claims, isMeant: (claim: MentionClaim) => boolean): Map<string, MentionClaim[]> {
  const names = new Map<string, MentionClaim[]>()
  for (const claim of claims.of('mention')) {
    const { form, name } = claim.value
    if (form !== 'full' || !isMeant(claim)) continue
    const known = names.get(name)
    if (known === undefined) names.set(name, [claim])
    else known.push(claim)
  }
  return names
}

function isPersonName({ value }: MentionClaim): boolean {
  return value.thing === 'person' || value.subject?.thing === 'person'
}

function mayBeBodyName({ value, block }: MentionClaim): boolean {
  return value.thing !== 'person' && BODY_ROLES.has(block.role)
}

function formsOf(byRest: Map<string, Map<string, Form>>, rest: string): Map<string, Form> {
  let forms = byRest.get(rest)
  if (forms === undefined) {
    forms = new Map()
    byRest.set(rest, forms)
  }
  return forms
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

function addTo(forms: Map<string, Form>, form: Omit<Form, 'mentions'>, mentions: readonly MentionClaim[]): void {
  const known = forms.get(form.folded)
  if (known === undefined) forms.set(form.folded, { ...form, mentions: [...mentions] })
  else known.mentions.push(...mentions)
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
