import type { Sentence } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { CareerOrdinal } from './career-ordinals.ts'
import { OFFICES } from './career-ordinals.ts'
import type { Claims } from './claim.ts'
import { centralPerson } from './main-person.ts'
import type { MentionClaim } from './mentions.ts'
import type { Subject } from './subjects.ts'
import { mentionsOf } from './subjects.ts'

/** A cheap look: an ordinal and one of the words for her or him. */
export const WOMAN_CUE =
  /\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|\d(?:st|nd|rd|th)) (?:woman|female|man|male)\b/

/**
 * Which of the women (or men) in an office the person is whom the article is about: "the second woman to hold the
 * office", "as its first woman president". Others may be told of too, so the sentence names nobody else.
 */
export function womanInOfficeAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  { form, from, to }: NumberPhrase,
): CareerOrdinal | undefined {
  const word = (at: number) => tokens[at]?.lower ?? ''
  const kind = KINDS.get(word(to))
  if (form !== 'ordinal' || kind === undefined || !DETERMINERS.has(word(from - 1))) return undefined
  let office: string | undefined
  let end = to + 2
  if (OFFICES.has(word(to + 1))) office = word(to + 1)
  else if (`${word(to + 1)} ${word(to + 2)}` === 'to be' && OFFICES.has(word(to + 3))) {
    office = word(to + 3)
    end = to + 4
  } else if (HOLDING.test(sentence.text.slice(tokens[to]!.end, tokens[to]!.end + 40))) {
    // “elected her as its president, the second woman to hold the office”
    office = tokens.slice(0, from).findLast(({ lower }) => OFFICES.has(lower))?.lower
    end = to + 1
  }
  // “president of the rowing club”: of another body, perhaps
  if (office === undefined || word(end) === 'of' || word(end) === 'at' || !isOfCentral(claims, sentence))
    return undefined
  return { series: `${kind} of the office of ${office}`, isCount: false, end }
}

function isOfCentral(claims: Claims, sentence: Sentence): boolean {
  const central = centralPerson(claims)
  if (central === undefined) return false
  const mentions = mentionsOf(claims, sentence)
  if (mentions.some(({ value }) => value.subject === central)) return mentions.every((one) => !isAnother(one, central))
  return PRONOUN.test(sentence.text) && !mentions.some((one) => isAnother(one, central))
}

function isAnother({ value }: MentionClaim, central: Subject): boolean {
  if (value.subject === central || value.thing === 'organisation' || value.thing === 'place') return false
  return value.form === 'full' || value.subject?.thing === 'person'
}

const KINDS: ReadonlyMap<string, string> = new Map([
  ['woman', 'woman'],
  ['female', 'woman'],
  ['man', 'man'],
  ['male', 'man'],
])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'its', 'their'])
// “ to hold the office”, “ in the post”
const HOLDING = /^ (?:to (?:hold|have held|fill|occupy)|in) (?:the|that|this) (?:office|post|position|job|role|chair)\b/
const PRONOUN = /\b(?:[Ss]he|[Hh]er|[Hh]e|[Hh]im|[Hh]is)\b/
