import type { Block, Sentence } from '../article/article.ts'
import { groupedBy } from '../groups.ts'
import type { PersonName } from '../language/names.ts'
import { compare, readName } from '../language/names.ts'
import type { Claims } from './claim.ts'
import type { KnownNames } from './known-names.ts'
import type { Mention, MentionClaim, Thing } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
import { bySentence } from './times.ts'

/** Someone or something that the article speaks of. Compare with `===`. */
export interface Subject {
  readonly thing: Thing
  /** The fullest name in the article. */
  readonly name: string
  readonly parsed: PersonName
  /** All mentions in the order of the source. */
  readonly mentions: readonly MentionClaim[]
}

/** How a mention came to its subject: it made it, names it in the same letters or sounds, or in part ("Lind"). */
export type Link = 'first' | 'full' | 'part'

type Draft = { -readonly [K in keyof Subject]: Subject[K] } & { mentions: MentionClaim[] }

/**
 * Gives every mention its subject. Subjects come from body sentences alone: a heading, caption or cell may name a known
 * one, since headline verbs read like names. A single word belongs to the one subject that bears it; where two people
 * share a surname it belongs to nobody. Aliases belong to one subject; names that are declared to be two, to two.
 */
export function resolveSubjects(mentions: readonly MentionClaim[], names: KnownNames): void {
  const subjects = new Subjects(names)
  const body = mentions.filter((claim) => BODY_ROLES.has(claim.block.role))
  for (const claim of body) if (claim.value.form === 'full') subjects.takeFull(claim)
  for (const claim of body) if (claim.value.form === 'titled') subjects.takeTitled(claim)
  const bare = body.filter((claim) => claim.value.form === 'bare')
  for (const claim of bare) if (!subjects.linkPart(claim)) subjects.count(claim)
  for (const claim of bare) if (claim.value.subject === undefined) subjects.takeRepeated(claim)
  for (const claim of mentions)
    if (!BODY_ROLES.has(claim.block.role))
      claim.value.form === 'full' ? subjects.linkFull(claim) : subjects.linkPart(claim)
  subjects.sortMentions()
  subjects.tellPeople()
}

class Subjects {
  readonly #all: Draft[] = []
  readonly #byWhole = new Map<string, Draft>()
  readonly #byPart = new Map<string, Draft[]>()
  readonly #bare = new Map<string, number>()
  readonly #aliasParts = new Map<Draft, ReadonlySet<string>>()
  readonly #names: KnownNames

  constructor(names: KnownNames) {
    this.#names = names
  }

  /** A full name: a known subject or a new one. */
  takeFull(claim: MentionClaim): void {
    const { value } = claim
    if (value.parsed.parts.length === 0) return
    if (!this.linkFull(claim)) this.#create(claim, value.thing)
  }

  linkFull(claim: MentionClaim): boolean {
    const { parsed } = claim.value
    const whole = this.#byWhole.get(keyOf(claim.value))
    if (whole !== undefined) {
      if (claim.value.alias !== undefined) this.#indexAlias(claim, whole)
      return attach(claim, whole, 'full')
    }
    if (claim.value.thing === 'organisation' || claim.value.thing === 'place') return false
    const candidates = new Set<Draft>()
    for (const part of [parsed.parts.at(-1), parsed.parts[0]])
      for (const subject of (part !== undefined && this.#byPart.get(part)) || [])
        if (subject.thing !== 'organisation' && subject.thing !== 'place') candidates.add(subject)
    const same = [...candidates].filter(
      (subject) =>
        subject.parsed.parts.length > 1 &&
        compare(parsed, subject.parsed) === 'same' &&
        !this.#names.areTwo(claim.value.name, subject.name),
    )
    if (same.length !== 1) return false
    const subject = same[0]!
    if (parsed.parts.length > subject.parsed.parts.length) {
      subject.name = claim.value.name
      subject.parsed = parsed
      this.#index(subject)
    }
    this.#byWhole.set(keyOf(claim.value), subject)
    return attach(claim, subject, 'full')
  }

  /** "Ms Lind": the Lind of the article, or somebody of whom no more is known. */
  takeTitled(claim: MentionClaim): void {
    if (this.linkPart(claim)) return
    if (this.#bearers(claim).length === 0 && claim.value.parsed.parts.length > 0) this.#create(claim, 'person')
  }

  /** A single word that one subject bears as its surname, else as its first name. */
  linkPart(claim: MentionClaim): boolean {
    if (claim.value.alias !== undefined && this.#byWhole.has(claim.value.alias)) return this.linkFull(claim)
    if (claim.value.thing === 'place') return false
    const bearers = this.#bearers(claim)
    return bearers.length === 1 && attach(claim, bearers[0]!, 'part')
  }

  #bearers(claim: MentionClaim): Draft[] {
    const { parsed, title } = claim.value
    const last = parsed.parts.at(-1)
    if (last === undefined) return []
    const bearers = [...new Set(this.#byPart.get(last) ?? [])].filter((subject) =>
      parsed.parts.every(
        (part) => subject.parsed.parts.includes(part) || this.#aliasParts.get(subject)?.has(part) === true,
      ),
    )
    const people = bearers.filter((subject) => subject.thing === 'person' || subject.thing === 'unknown')
    const those = title !== undefined || people.length > 0 ? people : bearers
    const bySurname = those.filter((subject) => subject.parsed.parts.at(-1) === last)
    return bySurname.length > 0 ? bySurname : those
  }

  count(claim: MentionClaim): void {
    if (!claim.value.opens) {
      const key = keyOf(claim.value)
      this.#bare.set(key, (this.#bare.get(key) ?? 0) + 1)
    }
  }

  /** A single word becomes a subject where the article repeats it with its capital inside a sentence. */
  takeRepeated(claim: MentionClaim): void {
    const key = keyOf(claim.value)
    const known = this.#byWhole.get(key)
    if (known !== undefined) attach(claim, known, 'full')
    else if (claim.value.alias !== undefined || claim.value.thing === 'place' || (this.#bare.get(key) ?? 0) > 1)
      this.#create(claim, claim.value.thing)
  }

  #create(claim: MentionClaim, thing: Thing): void {
    const subject: Draft = { thing, name: claim.value.name, parsed: claim.value.parsed, mentions: [] }
    this.#all.push(subject)
    this.#byWhole.set(keyOf(claim.value), subject)
    this.#index(subject)
    if (claim.value.alias !== undefined) this.#indexAlias(claim, subject)
    attach(claim, subject, 'first')
  }

  /** Galbraith alone is J. K. Rowling too, where “Robert Galbraith” is her alias. */
  #indexAlias({ value }: MentionClaim, subject: Draft): void {
    const { parts } = readName(value.name)
    this.#aliasParts.set(subject, new Set([...(this.#aliasParts.get(subject) ?? []), ...parts]))
    this.#index(subject, parts)
  }

  #index(subject: Draft, parts: readonly string[] = subject.parsed.parts): void {
    for (const part of parts) {
      const known = this.#byPart.get(part)
      if (known === undefined) this.#byPart.set(part, [subject])
      else if (!known.includes(subject)) known.push(subject)
    }
  }

  /** A name of several words that the article takes up by its last alone is a person's: “Osric Fenn”, then “Fenn”. */
  tellPeople(): void {
    for (const subject of this.#all) {
      if (subject.thing !== 'unknown' || subject.parsed.parts.length < 2) continue
      const last = subject.parsed.parts[subject.parsed.parts.length - 1]
      const isCalledByIt = ({ value }: MentionClaim) => value.form === 'bare' && value.parsed.parts[0] === last
      if (subject.mentions.some(isCalledByIt) && !subject.mentions.some(({ value }) => value.afterThe))
        subject.thing = 'person'
    }
  }

  sortMentions(): void {
    for (const subject of this.#all) subject.mentions.sort((a, b) => a.span.start - b.span.start)
  }
}

function attach(claim: MentionClaim, subject: Draft, link: Link): true {
  const value = claim.value as { -readonly [K in keyof Mention]: Mention[K] }
  value.subject = subject
  value.link = link
  if (subject.thing === 'unknown' && (value.thing === 'person' || value.thing === 'organisation'))
    subject.thing = value.thing
  subject.mentions.push(claim)
  return true
}

function keyOf({ alias, key }: Mention): string {
  return alias ?? key
}

/** The names in a sentence, with their subjects. */
export function mentionsOf(claims: Claims, sentence: Sentence): readonly MentionClaim[] {
  return bySentence(claims.of('mention')).get(sentence) ?? NO_MENTIONS
}

const NO_MENTIONS: readonly MentionClaim[] = []

/** The mentions of the sentence's block, in order. */
export function mentionsOfBlock(claims: Claims, sentence: Sentence): readonly MentionClaim[] {
  const mentions = claims.of('mention')
  let byBlock = mentionsByBlock.get(mentions)
  if (byBlock === undefined) {
    byBlock = groupedBy(mentions, ({ block }) => block)
    mentionsByBlock.set(mentions, byBlock)
  }
  return byBlock.get(sentence.block) ?? NO_MENTIONS
}

const mentionsByBlock = new WeakMap<readonly MentionClaim[], ReadonlyMap<Block, readonly MentionClaim[]>>()

const sentencesByMentions = new WeakMap<readonly MentionClaim[], readonly NamedSentence[]>()

/** A sentence that holds at least one name, with its mentions. */
export interface NamedSentence {
  readonly sentence: Sentence
  readonly mentions: readonly MentionClaim[]
}

/** The sentences that name somebody or something, in order: half of all, and all that most readers need. */
export function sentencesWithNames(claims: Claims): readonly NamedSentence[] {
  const all = claims.of('mention')
  let known = sentencesByMentions.get(all)
  if (known === undefined) {
    const sentences: { sentence: Sentence; mentions: MentionClaim[] }[] = []
    for (const claim of all) {
      const last = sentences.at(-1)
      if (last !== undefined && last.sentence === claim.sentence) last.mentions.push(claim)
      else if (claim.sentence !== undefined) sentences.push({ sentence: claim.sentence, mentions: [claim] })
    }
    known = sentences
    sentencesByMentions.set(all, known)
  }
  return known
}
