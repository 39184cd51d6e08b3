import type { Sentence } from '../article/article.ts'
import { phraseTrade } from '../language/occupations.ts'
import { type AttributeClaim, attributeOf, epithetOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { Cue, cuesIn, sentencesWith } from './cue-bits.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import { BODY_ROLES, type MentionClaim } from './mentions.ts'
import { mentionsOf, type Subject, sentencesWithNames } from './subjects.ts'

/** What the relatives of a person do, named or not: "her father, a surgeon", "as a dentist, her father", "a miner’s son". */
export function* familyTrades(claims: Claims): Generator<AttributeClaim> {
  const family = new Family()
  for (const sentence of sentencesWith(claims.article, Cue.kin)) {
    if (!BODY_ROLES.has(sentence.block.role)) continue
    for (const match of sentence.text.matchAll(KIN)) yield* ofKin(claims, sentence, match, family)
    for (const match of sentence.text.matchAll(CHILD_OF)) yield* ofParent(claims, sentence, match, family)
  }
  const cues = cuesIn(claims.article)
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    if (cues[sentence.index]! & Cue.married) yield* ofSpouse(claims, sentence, mentions, family)
  }
}

/** Relatives without a name of their own: one object for one relative. */
class Family {
  readonly #known = new Map<string, Subject>()

  of(owner: Subject, kin: string): Subject {
    const name = `${owner.name}’s ${kin}`
    let relative = this.#known.get(name)
    if (relative === undefined) {
      relative = { thing: 'person', name, parsed: owner.parsed, mentions: [] }
      this.#known.set(name, relative)
    }
    return relative
  }
}

function* ofKin(claims: Claims, sentence: Sentence, match: RegExpExecArray, family: Family): Generator<AttributeClaim> {
  const { owner: written, own, kin } = match.groups!
  const end = match.index + match[0].length
  const owner = ownerOf(claims, sentence, match.index, written!)
  if (owner === undefined) return
  const relative = family.of(owner, kin!)
  const before = own?.trim()
  const beforeTrade = before === undefined ? undefined : phraseTrade(before)
  if (beforeTrade !== undefined) {
    const start = match.index + match[0].lastIndexOf(before!)
    yield tradeClaim(sentence, relative, beforeTrade, before!, start)
    return
  }
  const opening = AS_FIRST.exec(sentence.text.slice(0, match.index))
  const named = mentionsOf(claims, sentence).find(({ value }) => value.start - end === 1 || value.start - end === 2)
  const from = named === undefined ? end : named.value.end
  const after = AFTER_KIN.exec(sentence.text.slice(from, from + 80))
  for (const [found, at] of [[opening, 0] as const, [after, from] as const]) {
    const phrase = found?.groups?.phrase
    const trade = phrase === undefined ? undefined : phraseTrade(phrase)
    if (trade === undefined) continue
    yield tradeClaim(sentence, relative, trade, phrase!, at + found!.index + found![0].indexOf(phrase!))
  }
}

/** "In 1971 he married Hazel, a midwife" */
function* ofSpouse(
  claims: Claims,
  sentence: Sentence,
  mentions: readonly MentionClaim[],
  family: Family,
): Generator<AttributeClaim> {
  const { text } = sentence
  const spouse = mentions.find(({ value }) => MARRIED.test(text.slice(Math.max(0, value.start - 14), value.start)))
  const pronoun = spouse === undefined ? undefined : HE_OR_SHE.exec(text.slice(0, spouse.value.start))?.[0]
  const owner = pronoun === undefined ? undefined : ownerOf(claims, sentence, 0, pronoun)
  const after = spouse === undefined ? null : AFTER_KIN.exec(text.slice(spouse.value.end, spouse.value.end + 80))
  const trade = after === null ? undefined : phraseTrade(after.groups!.phrase!)
  if (owner === undefined || trade === undefined) return
  const { phrase } = after!.groups!
  const kin = pronoun!.toLowerCase() === 'he' ? 'wife' : 'husband'
  yield tradeClaim(sentence, family.of(owner, kin), trade, phrase!, spouse!.value.end + after![0].indexOf(phrase!))
}

// “he married ”
const MARRIED = / married $/
const HE_OR_SHE = /\b(?:[Hh]e|[Ss]he)\b/

/** "the son of a baker", "the fisherman’s daughter": of a father, as far as the words go. */
function* ofParent(
  claims: Claims,
  sentence: Sentence,
  match: RegExpExecArray,
  family: Family,
): Generator<AttributeClaim> {
  const phrase = match.groups!.of ?? match.groups!.genitive!
  const trade = phraseTrade(phrase)
  const owner = centralPerson(claims)
  if (trade === undefined || owner === undefined || MOTHERS.has(phrase.slice(phrase.lastIndexOf(' ') + 1))) return
  const start = match.index + match[0].indexOf(phrase)
  yield epithetOf(tradeClaim(sentence, family.of(owner, 'father'), trade, phrase, start))
}

function tradeClaim(sentence: Sentence, who: Subject, trade: number, phrase: string, start: number): AttributeClaim {
  return attributeOf(sentence, who, 'trade', String(trade), phrase, start, start + phrase.length)
}

/** Whose relative: the person with the ’s, or the one whom the article is about. */
function ownerOf(claims: Claims, sentence: Sentence, at: number, written: string): Subject | undefined {
  const people = mentionsOf(claims, sentence).filter(isPerson)
  if (written.endsWith('’s') || written.endsWith("'s"))
    return people.find(({ value }) => value.end === at + written.length - 2)?.value.subject
  const central = centralPerson(claims)
  const isOthers = people.some(({ value }) => value.end <= at && value.subject !== central)
  return isOthers || central === undefined || !isOfMainGender(claims, written) ? undefined : central
}

function isPerson({ value }: MentionClaim): boolean {
  return value.subject?.thing === 'person' || value.form === 'full'
}

// “her father”, “Lind’s late husband”, “his surgeon father”; who is a “first husband” is one of several
const KIN =
  /(?<owner>\b[Hh]is|\b[Hh]er|\b[A-Z][\p{L}-]+['’]s)(?: (?:late|elderly|beloved))?(?<own> [a-z-]+)? (?<kin>father|mother|husband|wife)(?![a-z’'-])/gu
// “As a dentist, ”
const AS_FIRST = /^As (?:an?|the) (?<phrase>(?:[a-z-]+ ){0,2}[a-z-]+), $/
// “, a surgeon,”, “ was a surgeon”, “ worked as a surgeon”
const AFTER_KIN =
  /^(?:,| is| was| had been| worked as| works as|, who (?:is|was|worked as)) an? (?<phrase>(?:[a-z-]+ ){0,2}?[a-z-]+)(?=[,.;:)]|$| (?:at|in|on|from|by|with|for|who|and (?:his|her|a|an))\b)/
// “the son of a baker”, “a miner’s daughter”
const CHILD_OF =
  /\b(?:son|daughter|child) of an? (?<of>(?:[a-z-]+ ){0,2}?[a-z-]+)(?=[,.;)]|$| (?:at|in|from|who|and (?!an?\b))\b)|\b(?:[Aa]n?|[Tt]he) (?<genitive>[a-z-]+)['’]s (?:son|daughter)\b/g
const MOTHERS: ReadonlySet<string> = new Set('seamstress midwife nurse dressmaker actress waitress'.split(' '))
