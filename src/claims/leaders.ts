import type { Sentence } from '../article/article.ts'
import { BODY_NOUNS, LEADING_VERBS, LED_BY, LED_NOUNS, WHO_LEADS } from '../language/office-words.ts'
import type { Claims } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { mentionsOf, sentencesWithNames } from './subjects.ts'

/** An office told by a verb: "Gordon Pym, who chairs the council", "the expedition was led by Dr Jonas Lumi". */
export interface Leading {
  readonly sentence: Sentence
  readonly holder: MentionClaim
  readonly role: string
  /** What is led, where the words name it in a noun: "council". */
  readonly noun?: string
  /** What is led, where it has a name. */
  readonly name?: MentionClaim
  readonly start: number
  readonly end: number
}

/** Who is said to chair, lead, edit, conduct or captain something, without a title. */
export function* leadingsIn(claims: Claims): Generator<Leading> {
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    if (!TELLS_LEADING.test(sentence.text)) continue
    for (const holder of mentions) {
      const leading = whoLeads(claims, sentence, holder) ?? ledBy(sentence, holder)
      if (leading !== undefined) yield leading
    }
  }
}

// A cheap look before the names of the sentence are tried.
const TELLS_LEADING = /\b(?:chair|led|lead|head|edit|conduct|captain|coach|manag)(?:s|ed|es)?\b/

/** "Gordon Pym, who chairs the parish council", "Gordon Pym captains the side" */
function whoLeads(claims: Claims, sentence: Sentence, holder: MentionClaim): Leading | undefined {
  const from = holder.value.end
  const found = WHO_LEADS.exec(sentence.text.slice(from, from + 90))
  if (found === null) return undefined
  const role = LEADING_VERBS[found.groups!.verb!]
  const words = found.groups!.led!
  // “heads the inquest into”: the second word is no part of what is led.
  const led = nounOf(words) === undefined && nounOf(firstOf(words)) !== undefined ? firstOf(words) : words
  const end = from + found[0].length - words.length + led.length
  const name = mentionsOf(claims, sentence).find(({ value }) => value.start === end - led.length)
  const noun = nounOf(led)
  if (role === undefined || (name === undefined && noun === undefined)) return undefined
  const what = name === undefined || noun !== undefined ? { noun: noun! } : { name }
  return { sentence, holder, role, ...what, start: holder.value.start, end: what.name?.value.end ?? end }
}

/** "the expedition was led by Dr Jonas Lumi", "the choir, conducted by Tom Healy," */
function ledBy(sentence: Sentence, holder: MentionClaim): Leading | undefined {
  const { title } = holder.value
  const to = title?.class === 'honorific' || title?.class === 'many' ? title.start : holder.value.start
  const from = Math.max(0, to - 90)
  const found = LED_BY.exec(sentence.text.slice(from, to))
  if (found === null) return undefined
  const role = LEADING_VERBS[found.groups!.verb!]
  const noun = nounOf(found.groups!.led!)
  if (role === undefined || noun === undefined) return undefined
  return { sentence, holder, role, noun, start: from + found.index, end: holder.value.end }
}

function firstOf(words: string): string {
  return words.split(' ', 1)[0]!
}

/** "parish council" gives "council". */
function nounOf(words: string): string | undefined {
  const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
  return BODY_NOUNS.has(last) || LED_NOUNS.has(last) ? last : undefined
}
