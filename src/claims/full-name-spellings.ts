import { spanIn } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import { isNickname } from '../language/nicknames.ts'
import { isInflection, spellingOf } from '../language/spelling.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
import type { NameSpelling } from './name-spellings.ts'
import { isOrdinary, isSettled, lastWordOf, nearPairs } from './near-spellings.ts'

/** "Catriona Bell" and "Catrina Bell": one surname, two first names a letter apart of which one is no known name. */
export function* givenNameVariants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
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
export function* bodyNameVariants(claims: Claims): Generator<ClaimOf<'name-spelling', NameSpelling>> {
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
