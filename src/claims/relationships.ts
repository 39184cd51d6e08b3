import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import { AGE_AFTER, AGE_WORDS, RELATION_PHRASE } from '../language/relations.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import { kinGroupsIn } from './kin-groups.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import type { MentionClaim } from './mentions.ts'
import { namesakesIn } from './namesakes.ts'
import type { Subject } from './subjects.ts'
import { mentionsOf, mentionsOfBlock, sentencesWithNames } from './subjects.ts'

/** One person is another's relative: "her cousin Anselm", "Rory, Lind’s grandson". */
export interface Relationship {
  readonly relative: MentionClaim
  /** Who or what tells one relative from another: the subject, or the first name folded. */
  readonly relativeKey: Subject | string
  /** "brother" */
  readonly relation: string
  readonly age?: 'elder' | 'younger'
  /** Whose relative; a pronoun where the sentence does not name the person. */
  readonly owner: Owner
}

export type Owner =
  | { readonly by: 'name'; readonly subject: Subject; readonly name: string }
  /** “her”, “his” of one of those whom they may mean; “their” is without gender. */
  | { readonly by: 'pronoun'; readonly gender?: 'f' | 'm'; readonly subjects: readonly Subject[] }
  /** “my aunt”, “uncle Karel”: of whoever tells it. */
  | { readonly by: 'teller' }

type RelationshipClaim = ClaimOf<'relationship', Relationship>

export function* readRelationships(claims: Claims): Generator<RelationshipClaim> {
  const cues = cuesIn(claims.article)
  for (const { sentence } of sentencesWithNames(claims)) {
    if (sentence.block.role === 'heading') continue
    if ((cues[sentence.index]! & Cue.kin) === 0) continue
    for (const match of sentence.text.matchAll(RELATION_PHRASE)) {
      const claim = relationshipAt(claims, sentence, match)
      if (claim !== undefined) yield claim
    }
  }
  for (const { sentence, relative, relation, age, owner, start, end } of kinGroupsIn(claims)) {
    const told = { relative, relation, ...(age === undefined ? {} : { age }), owner }
    yield claimOf(sentence, told, start, end)
  }
}

function relationshipAt(claims: Claims, sentence: Sentence, match: RegExpExecArray): RelationshipClaim | undefined {
  const { text } = sentence
  const {
    owner: written = '',
    said = '',
    relation: word,
  } = match.groups as {
    owner?: string
    said?: string
    relation: string
  }
  const relation = word.toLowerCase()
  const words = said.trim().split(' ')
  if (words.some((word) => NOT_NOW.has(word))) return undefined
  const mentions = mentionsOf(claims, sentence)
  const start = match.index
  const end = start + match[0].length
  const relative = relativeOf(text, start, end, mentions, written)
  if (relative === undefined) return undefined
  if (written === '' && (relative.value.start !== end + 1 || !FORMS_OF_ADDRESS.has(relation))) return undefined
  if (relative.value.thing === 'organisation' || relative.value.thing === 'place') return undefined
  const owner = ownerOf(claims, sentence, start, written, mentions, relative)
  if (owner === undefined || namesakesIn(claims).has(relative.value.key)) return undefined
  const after = AGE_AFTER.exec(text.slice(Math.max(relative.value.end, end)))
  const age =
    words.map((word) => AGE_WORDS[word]).find((each) => each !== undefined) ?? AGE_WORDS[after?.groups?.age ?? '']
  const from = Math.min(start, relative.value.start)
  const to = Math.max(end, relative.value.end)
  return claimOf(sentence, { relative, relation, ...(age === undefined ? {} : { age }), owner }, from, to)
}

function claimOf(
  sentence: Sentence,
  told: Omit<Relationship, 'relativeKey'>,
  start: number,
  end: number,
): RelationshipClaim {
  const frame = frameOf(sentence, start, end)
  const { subject, name } = told.relative.value
  return {
    kind: 'relationship',
    value: { ...told, relativeKey: subject !== undefined && subject.thing !== 'place' ? subject : fold(name) },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: frame.guards.filter((guard) => guard === 'quoted' || guard === 'hypothetical'),
  }
}

/** "her brother Anselm", "a sister, Carmela,", and "Anselm, her brother" */
function relativeOf(
  text: string,
  start: number,
  end: number,
  mentions: readonly MentionClaim[],
  written: string,
): MentionClaim | undefined {
  // “her brother Anselm”, “her cousin Mr Tench”; the title of “uncle Karel” is the relation itself
  const stands = (from: number) => from === end + 1 || (from === end + 2 && text[end] === ',')
  const after = mentions.find(
    ({ value }) => stands(value.start) || (value.title?.class === 'honorific' && stands(value.title.start)),
  )
  // “Anselm, her brother”, “Hugh Weir is Jonas Weir’s uncle”
  const owner = mentions.find(({ value }) => value.end === start)
  const from = owner === undefined ? start : owner.value.start
  const before = mentions.find(
    ({ value }) =>
      (value.end + 2 === from && text.startsWith(', ', value.end)) ||
      (value.end < from && IS_AFTER.test(text.slice(value.end, from))),
  )
  // “Elio Zanon, whose cousin Dario left”
  if (written.toLowerCase() === 'whose') return STATUS.test(text.slice(end, end + 8)) ? before : after
  const commaAfter = after !== undefined && text[end] === ','
  const found = before !== undefined && (after === undefined || commaAfter) ? before : after
  if (found === undefined || (found.value.possessive && found === after && commaAfter)) return undefined
  return found
}

function ownerOf(
  claims: Claims,
  sentence: Sentence,
  start: number,
  written: string,
  mentions: readonly MentionClaim[],
  relative: MentionClaim,
): Owner | undefined {
  const word = written.toLowerCase()
  if (word === '’s' || word === "'s") {
    const owner = mentions.find(({ value }) => value.end === start)
    const subject = owner?.value.subject ?? namesakeOfCentral(claims, owner)
    return subject === undefined ? undefined : { by: 'name', subject, name: owner!.value.name }
  }
  if (word === 'my' || word === 'our' || word === '') return { by: 'teller' }
  // “Elio Zanon, whose cousin Dario left”
  const before = word === 'whose' ? mentions.find(({ value }) => value.end + 2 === start) : undefined
  if (before?.value.subject !== undefined && before !== relative)
    return { by: 'name', subject: before.value.subject, name: before.value.name }
  if (word === 'their') return ofCouple(claims)
  const pronoun = word === 'a' || word === 'whose' ? pronounOf(claims, sentence, start, word) : word
  if (pronoun === undefined) return undefined
  const near = [ownerNear(claims, sentence, relative), centralOf(claims, pronoun, relative)]
  const subjects = near.filter((subject) => subject !== undefined)
  return { by: 'pronoun', gender: pronoun === 'his' ? 'm' : 'f', subjects }
}

/** “Polk’s cousin”, where a second Polk is named: the one whom the article is about goes by the surname. */
function namesakeOfCentral(claims: Claims, owner: MentionClaim | undefined): Subject | undefined {
  const central = centralPerson(claims)
  const surname = central?.parsed.parts.at(-1)
  const isHis = owner?.value.form === 'bare' && surname !== undefined && owner.value.parsed.parts.at(-1) === surname
  return isHis ? central : undefined
}

/** “Their daughter Ama” is the daughter of the person whom the article is about, and of somebody else. */
function ofCouple(claims: Claims): Owner {
  const subject = centralPerson(claims)
  return { by: 'pronoun', subjects: subject === undefined ? [] : [subject] }
}

/** The person whom the article is about, where the pronoun is theirs. */
function centralOf(claims: Claims, pronoun: string, relative: MentionClaim): Subject | undefined {
  const subject = centralPerson(claims)
  return subject === relative.value.subject || !isOfMainGender(claims, pronoun) ? undefined : subject
}

/** "she leaves a younger sister": the pronoun of the sentence; "Rory, whose nephew …" leaves it open. */
function pronounOf(_claims: Claims, sentence: Sentence, start: number, word: string): 'his' | 'her' | undefined {
  const before = sentence.text.slice(0, start)
  const found = [...before.matchAll(PRONOUN)].at(-1)?.[0].toLowerCase()
  if (found !== undefined) return found === 'he' || found === 'his' ? 'his' : 'her'
  return word === 'whose' ? 'her' : undefined
}

/** The person named last before the sentence's relative: a guess at whom the pronoun means. */
function ownerNear(claims: Claims, sentence: Sentence, relative: MentionClaim): Subject | undefined {
  let near: Subject | undefined
  for (const claim of mentionsOfBlock(claims, sentence)) {
    if (claim === relative || claim.span.start >= relative.span.start) break
    if (claim.value.subject?.thing === 'person') near = claim.value.subject
  }
  return near
}

const NOT_NOW = new Set([
  'former',
  'late-',
  'ex',
  'future',
  'adoptive',
  'fictional',
  'imaginary',
  'no',
  'new',
  'first',
  'second',
  'third',
])
/** What stands before a name without “his” or “the”: “aunt Berit”; a “child Node process” is nobody’s child. */
const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(
  'aunt auntie uncle cousin brother sister mother father grandmother grandfather grandma grandpa mum mom dad'.split(
    ' ',
  ),
)
// “Hugh Weir is ”, “Hugh Weir, the butcher, is ”
const IS_AFTER = /^(?:, [^,.;]{2,40},)? is $/
const PRONOUN = /\b(?:[Ss]he|[Hh]er|[Hh]e|[Hh]is)\b/g
// “Rory, whose nephew status”
const STATUS = /^ status/
