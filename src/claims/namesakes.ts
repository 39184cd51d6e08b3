import type { Sentence } from '../article/article.ts'
import { CONFUSED_NOTE, TOLD_APART } from '../language/namesake-words.ts'
import type { Claims } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { mentionsOf, type Subject } from './subjects.ts'

/**
 * The names, folded, of which the article says that two bear them: “my cousin Rui, the other Rui”, “Rui Melo, 27, no
 * relation to the man arrested on Monday”. What is said of one of the two is not said of the other.
 */
export function namesakesIn(claims: Claims): ReadonlySet<string> {
  const mentions = claims.of('mention')
  let known = namesakesOf.get(mentions)
  if (known === undefined) {
    known = new Set(mentions.filter(isAnother).map(({ value }) => value.key))
    for (const sentence of claims.article.sentences)
      if (TOLD_APART.test(sentence.text)) for (const key of toldApart(claims, sentence)) known.add(key)
    namesakesOf.set(mentions, known)
  }
  return known
}

const namesakesOf = new WeakMap<readonly MentionClaim[], Set<string>>()

/** True where what the sentence says of `subject` may be said of another of that name. */
export function isOfNamesakes(claims: Claims, subject: Subject, sentence: Sentence | undefined): boolean {
  const names = namesakesIn(claims)
  if (names.size > 0 && subject.mentions.some(({ value }) => names.has(value.key))) return true
  return sentence !== undefined && CONFUSED_NOTE.test(sentence.text)
}

/** The name that the sentence tells apart, or the one before it does: “They are not related.” */
function toldApart(claims: Claims, sentence: Sentence): readonly string[] {
  const { block, text } = sentence
  // “Not to be confused with the actress Ada Lind.” is a note on the article, which is about the first.
  if (block.sentences.length === 1 && CONFUSED_NOTE.test(text)) return []
  for (let at = block.sentences.indexOf(sentence); at >= 0; at--) {
    const names = mentionsOf(claims, block.sentences[at]!).filter(isPerson)
    if (names.length > 0) return areTwoNames(names) ? [] : names.map(({ value }) => value.key)
  }
  return []
}

function isPerson({ value }: MentionClaim): boolean {
  const thing = value.subject?.thing ?? value.thing
  return value.form === 'full' && thing !== 'place' && thing !== 'organisation'
}

/** “Ada Lind and Bo Lind, no relation”: the article tells them apart by their names. */
function areTwoNames(names: readonly MentionClaim[]): boolean {
  return names.some(
    ({ value }) =>
      value.parsed.parts.at(-1) === names[0]!.value.parsed.parts.at(-1) && value.key !== names[0]!.value.key,
  )
}

function isAnother({ value, sentence }: MentionClaim): boolean {
  return OTHER_BEFORE.test(sentence!.text.slice(Math.max(0, value.start - 16), value.start))
}

// “Another ”, “the other ”, “a second ”, “a different ”
const OTHER_BEFORE = /\b(?:[Aa]nother|[Tt]he other|[Aa] (?:second|different)) $/
