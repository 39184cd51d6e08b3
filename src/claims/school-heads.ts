import type { Sentence } from '../article/article.ts'
import type { Claims } from './claim.ts'
import type { Leading } from './leaders.ts'
import type { MentionClaim } from './mentions.ts'
import { sentencesWithNames } from './subjects.ts'

/**
 * Who is called the head of a school: "Bexley's head, Tom Healy" of Bexley primary, "Tom Healy, head of the school". A head alone may be
 * that of anything, so this is asked only where the article has a headteacher.
 */
export function* schoolHeadsIn(claims: Claims): Generator<Leading> {
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    if (!sentence.text.includes('head')) continue
    for (const holder of mentions) {
      if (holder.value.form !== 'full') continue
      const head = headBefore(claims, sentence, holder, mentions) ?? headBehind(sentence, holder)
      if (head !== undefined) yield { sentence, holder, role: 'headteacher', ...head }
    }
  }
}

type Head = Pick<Leading, 'start' | 'end' | 'noun' | 'name'>

/** "Bexley's head, ", "the school's head ", "school head " */
function headBefore(
  { article }: Claims,
  sentence: Sentence,
  holder: MentionClaim,
  mentions: readonly MentionClaim[],
): Head | undefined {
  const { start: at, end } = holder.value
  const from = Math.max(0, at - 60)
  const found = HEAD_BEFORE.exec(sentence.text.slice(from, at))
  if (found === null) return undefined
  const start = from + found.index
  const { noun } = found.groups!
  // “Rowley school's head”
  const own = mentions.find(({ value }) => value.end === start - 1 || (value.start < start && value.end > start))
  if (noun !== undefined) return own === undefined ? { noun, start, end } : { name: own, start: own.value.start, end }
  const name = mentions.find(({ value }) => value.possessive && value.end === start)
  if (name === undefined || !article.sentences.some(({ text }) => isSchool(text, name.value.name))) return undefined
  return { name, start: name.value.start, end }
}

/** “Bexley primary” */
function isSchool(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && SCHOOL_BEHIND.test(text.slice(at + name.length, at + name.length + 40))
}

// “ primary”, “ Community School”, “ pupils”
const SCHOOL_BEHIND =
  /^ (?:[A-Z][a-z]+ ){0,2}(?:[Pp]rimary|[Ss]econdary|[Ss]chool|[Aa]cademy|[Ii]nfants|[Jj]uniors?|[Hh]igh|[Pp]upils)\b/

/** ", head of the school", ", the school's head" */
function headBehind(sentence: Sentence, holder: MentionClaim): Head | undefined {
  const { start, end } = holder.value
  const found = HEAD_BEHIND.exec(sentence.text.slice(end, end + 60))
  if (found === null) return undefined
  return { noun: (found.groups!.noun ?? found.groups!.of)!, start, end: end + found[0].length }
}

const SCHOOL = '(?:school|academy|primary)'
// “’s head, ” · “the school’s head, ” · “school head ”
const HEAD_BEFORE = new RegExp(`(?:['’]s|\\b(?<noun>${SCHOOL})(?:['’]s)?) head,? (?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?$`)
// “, the school’s head” · “, head of the school”
const HEAD_BEHIND = new RegExp(
  `^, (?:(?:the|its|our) )?(?:(?<noun>${SCHOOL})(?:['’]s)? head|head (?:of|at) (?:the|this|our) (?<of>${SCHOOL}))(?=[,.;]|$| (?:said|says|told|and|is|was)\\b)`,
)
