import type { Sentence } from '../article/article.ts'
import { GROUP_AFTER, GROUP_BEFORE, GROUP_RELATIONS, RANK_AFTER, RANK_BEFORE } from '../language/relations.ts'
import type { Claims } from './claim.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import type { MentionClaim } from './mentions.ts'
import type { Owner } from './relationships.ts'
import { mentionsOf, sentencesWithNames } from './subjects.ts'

/** What two people are to each other, told of both at once or of one among them: "the brothers Dario and Elio Zanon". */
export interface KinGroup {
  readonly sentence: Sentence
  readonly relative: MentionClaim
  readonly relation: string
  readonly age?: 'elder' | 'younger'
  readonly owner: Owner
  readonly start: number
  readonly end: number
}

/** Brothers, sisters, twins and cousins named in pairs, and which of two is the elder. */
export function* kinGroupsIn(claims: Claims): Generator<KinGroup> {
  for (const { sentence } of sentencesWithNames(claims)) {
    const { text } = sentence
    if (sentence.block.role === 'heading' || !MAY_TELL.test(text)) continue
    const mentions = mentionsOf(claims, sentence)
    for (const [i, first] of mentions.entries()) {
      const spouse = spouseOf(claims, sentence, first)
      if (spouse !== undefined) yield spouse
      yield* pairAt(sentence, first, mentions[i + 1])
      const ranked = rankOf(sentence, first)
      if (ranked !== undefined) yield ranked
    }
  }
}

// A cheap look before the names of the sentence are tried.
const MAY_TELL = /\b(?:(?:[Bb]r|m)others|[Ss]isters|[Ss]iblings|[Tt]wins|[Cc]ousins|elder|older|younger|married)\b/

/** "the brothers Dario and Elio Zanon", "Dario and Elio Zanon are cousins": each is that to the other. */
function* pairAt(sentence: Sentence, first: MentionClaim, second: MentionClaim | undefined): Generator<KinGroup> {
  const { text } = sentence
  if (second === undefined || text.slice(first.value.end, second.value.start) !== ' and ') return
  const { start } = first.value
  const before = GROUP_BEFORE.exec(text.slice(Math.max(0, start - 40), start))
  const after = GROUP_AFTER.exec(text.slice(second.value.end, second.value.end + 30))
  const group = (before?.groups?.group ?? before?.groups?.opening ?? after?.groups?.group)?.toLowerCase()
  const relation = group === undefined ? undefined : GROUP_RELATIONS[group]
  if (relation === undefined) return
  const from = before === null ? start : start - before[0].length
  const to = before === null ? second.value.end + after![0].length : second.value.end
  for (const [relative, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const { subject, name } = other.value
    if (subject !== undefined)
      yield { sentence, relative, relation, owner: { by: 'name', subject, name }, start: from, end: to }
  }
}

/** "In 1955 he married Greta Holm": she is his wife, where he is the person of the article. */
function spouseOf(claims: Claims, sentence: Sentence, relative: MentionClaim): KinGroup | undefined {
  const { start, end } = relative.value
  const found = MARRIED.exec(sentence.text.slice(Math.max(0, start - 14), start))
  const subject = found === null ? undefined : centralPerson(claims)
  if (found === null || subject === undefined || !isOfMainGender(claims, found.groups!.who!)) return undefined
  const isHe = found.groups!.who!.toLowerCase() === 'he'
  const owner: Owner = { by: 'pronoun', gender: isHe ? 'm' : 'f', subjects: [subject] }
  return {
    sentence,
    relative,
    relation: isHe ? 'wife' : 'husband',
    owner,
    start: start - found[0].trimStart().length,
    end,
  }
}

// “ he married ”
const MARRIED = /(?:^| )(?<who>[Hh]e|[Ss]he) married $/

/** "Morag, the elder,", "the younger sister, Morag": of the siblings whom the article tells of. */
function rankOf(sentence: Sentence, relative: MentionClaim): KinGroup | undefined {
  const { text } = sentence
  const { start, end } = relative.value
  const after = RANK_AFTER.exec(text.slice(end, end + 30))
  const before = RANK_BEFORE.exec(text.slice(Math.max(0, start - 30), start))
  const age = (after ?? before)?.groups?.age
  if (age === undefined) return undefined
  return {
    sentence,
    relative,
    relation: 'sibling',
    age: age === 'younger' ? 'younger' : 'elder',
    owner: { by: 'teller' },
    start: after !== null ? start : start - before![0].length,
    end: after !== null ? end + after[0].length : end,
  }
}
