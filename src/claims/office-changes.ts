import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { CHANGE, TAKING } from '../language/office-words.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { titlesOf } from './mentions.ts'
import type { Subject } from './subjects.ts'
import { mentionsOfBlock } from './subjects.ts'

/** The article tells of a change in an office: somebody resigns, succeeds, is elected. */
export interface OfficeChange {
  /** Everybody named in the sentence. */
  readonly subjects: readonly Subject[]
  /** The offices named in it. */
  readonly roles: readonly string[]
}

/** Reads that somebody takes over, succeeds or leaves, with the offices and people of the sentence. */
export function* readOfficeChanges(claims: Claims): Generator<ClaimOf<'office-change', OfficeChange>> {
  for (const sentence of claims.article.sentences) {
    const found = changeIn(sentence)
    // “will retire”: until then the office is still held.
    const changed = found !== null && PLANNED.test(sentence.text.slice(0, found.index)) ? null : found
    const told = changed ?? TAKING.exec(sentence.text)
    if (told === null) continue
    const titles = titlesOf(sentence, claims.options.patterns.offices)
    if (changed === null) {
      // “will become deputy chairman” says nothing of the office that he holds now.
      const taken = titles.find((title) => title.start >= told.index && title.class !== 'honorific')
      if (taken !== undefined) yield changeOf(sentence, told, [], [taken.role])
      continue
    }
    const subjects = mentionsOfBlock(claims, sentence).flatMap((claim) =>
      claim.sentence === sentence && claim.value.subject !== undefined ? [claim.value.subject] : [],
    )
    const roles = titles.map((title) => title.role)
    if (subjects.length + roles.length > 0) yield changeOf(sentence, told, subjects, roles)
  }
}

/** “said the incoming mayor, Ida Berg” and “the then mayor, Ida Berg” say something of her alone, and are read with her title. */
function changeIn(sentence: Sentence): RegExpExecArray | null {
  const { text } = sentence
  const found = CHANGE.exec(text)
  const word = found === null ? undefined : OF_ONE.exec(found[0])?.[0]
  if (found === null || word === undefined) return found
  const end = found.index + word.length
  if (!titlesOf(sentence).some(({ start }) => start === end + 1)) return found
  return CHANGE.exec(text.slice(0, found.index) + ' '.repeat(word.length) + text.slice(end))
}

// “incoming”, “the then” before a title
const OF_ONE = /^(?:incoming|the then)(?= |$)/

function changeOf(
  sentence: Sentence,
  told: RegExpExecArray,
  subjects: readonly Subject[],
  roles: readonly string[],
): ClaimOf<'office-change', OfficeChange> {
  return {
    kind: 'office-change',
    value: { subjects, roles },
    span: spanIn(sentence, told.index, told.index + told[0].length),
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: [],
  }
}

// “will ”, “is to ”
const PLANNED = /\b(?:will|is to|plans to|is due to|intends to|is set to|hopes to)(?: not| never| soon)? $/
