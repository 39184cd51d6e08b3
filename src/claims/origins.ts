import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { FIRM_NOUNS } from '../language/firm-words.ts'
import { fold } from '../language/fold.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { frameOf } from './frame.ts'
import type { MentionClaim } from './mentions.ts'
import { sentencesWithNames } from './subjects.ts'

/** A firm, a club or another body is said to be of a country: "the Danish lamp maker Fjordlys", "Norway’s Fjordlys". */
export interface Origin {
  /** As written: "Fjordlys". */
  readonly name: string
  /** Equal for equal names. */
  readonly key: string
  readonly country: string
  /** "Danish lamp maker", "Norway" */
  readonly written: string
  /** The phrase says what kind of body it is: "lamp maker". Without that, "Norway’s Parliament" may be of any country. */
  readonly asBody: boolean
}

export type OriginClaim = ClaimOf<'origin', Origin>

/** Reads the countries of firms, clubs and other bodies. */
export function* readOrigins(claims: Claims): Generator<OriginClaim> {
  const cues = cuesIn(claims.article)
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    if ((cues[sentence.index]! & Cue.country) === 0 || !ROLES.has(sentence.block.role)) continue
    for (const mention of mentions) {
      if (!isBody(mention)) continue
      const found = before(sentence, mention) ?? after(sentence, mention)
      if (found === undefined) continue
      const { name } = mention.value
      const frame = frameOf(sentence, found.start, found.end)
      yield {
        kind: 'origin',
        value: {
          name,
          key: fold(name),
          country: found.country,
          written: sentence.text.slice(found.start, found.end),
          asBody: found.asBody,
        },
        span: spanIn(sentence, found.start, found.end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards: frame.guards.filter((guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'negated'),
      }
    }
  }
}

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption', 'heading'])

function isBody({ value }: MentionClaim): boolean {
  const thing = value.subject?.thing ?? value.thing
  return (
    (thing === 'organisation' || thing === 'unknown') &&
    value.title === undefined &&
    value.name.length > 3 &&
    countryOf(value.name) === undefined
  )
}

interface Found {
  readonly country: string
  readonly start: number
  readonly end: number
  readonly asBody: boolean
}

/** "Norway’s Fjordlys", "the Danish lamp maker Fjordlys", "Oslo-based" says no country. */
function before(sentence: Sentence, { value }: MentionClaim): Found | undefined {
  if (!mayFollowCountry(sentence.text, value.start)) return undefined
  const from = Math.max(0, value.start - 60)
  const left = sentence.text.slice(from, value.start)
  const owner = OWNER.exec(left)?.groups?.country
  if (owner !== undefined) {
    const country = countryOf(owner)
    if (country === undefined || country.as === 'adjective') return undefined
    const start = from + left.lastIndexOf(owner)
    return { country: country.country.name, start, end: value.end, asBody: false }
  }
  const phrase = PHRASE_BEFORE.exec(left)?.groups
  if (phrase === undefined || !FIRM_NOUNS.has(phrase.noun!)) return undefined
  const country = countryOf(phrase.nation!)
  if (country?.as !== 'adjective') return undefined
  const start = from + left.lastIndexOf(phrase.nation!)
  return { country: country.country.name, start, end: value.end, asBody: true }
}

/** "Fjordlys of Denmark", "Fjordlys, the Danish lamp maker," */
function after(sentence: Sentence, { value }: MentionClaim): Found | undefined {
  if (value.possessive || !MAY_NAME_COUNTRY.test(sentence.text.slice(value.end, value.end + 6))) return undefined
  const right = sentence.text.slice(value.end, value.end + 80)
  const of = OF_COUNTRY.exec(right)?.groups?.country
  if (of !== undefined) {
    // “the Government of Denmark”
    if (value.afterThe) return undefined
    const country = countryOf(of)
    if (country === undefined || country.as === 'adjective') return undefined
    return {
      country: country.country.name,
      start: value.start,
      end: value.end + right.indexOf(of) + of.length,
      asBody: false,
    }
  }
  const phrase = PHRASE_AFTER.exec(right)?.groups
  if (phrase === undefined || !FIRM_NOUNS.has(phrase.noun!)) return undefined
  const country = countryOf(phrase.nation!)
  if (country?.as !== 'adjective') return undefined
  const at = value.end + right.indexOf(phrase.nation!)
  return {
    country: country.country.name,
    start: at,
    end: value.end + right.indexOf(phrase.noun!) + phrase.noun!.length,
    asBody: true,
  }
}

/** The word before is a genitive or a noun for a firm. */
function mayFollowCountry(text: string, start: number): boolean {
  if (text[start - 1] !== ' ' || start < 6) return false
  const before = text[start - 2]
  if (before === '’' || before === "'" || text[start - 3] === '’' || text[start - 3] === "'") return true
  return FIRM_NOUNS.has(text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1))
}

const MAY_NAME_COUNTRY = /^(?: of |,? (?:is )?(?:an?|the) ?)/
// “Norway’s ”
const OWNER = /(?:^|[ (“"—])(?<country>[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)['’]s? $/u
// “the Danish lamp maker ”
const PHRASE_BEFORE = /(?:^|[ (“"—])(?<nation>[A-Z][\p{L}]+) (?:[a-z][\p{L}-]* ){0,3}(?<noun>[a-z][\p{L}-]*) $/u
// “ of Denmark”
const OF_COUNTRY = /^ of (?<country>[A-Z][\p{L}]+(?: [A-Z][\p{L}]+)?)(?![\p{L}-])/u
// “, the Danish lamp maker,”, “, a Danish family firm that”
const PHRASE_AFTER =
  /^,? (?:is )?(?:the|a|an) (?<nation>[A-Z][\p{L}]+) (?:[a-z][\p{L}-]* ){0,3}(?<noun>[a-z][\p{L}-]*)(?=[,.;:)]| (?:that|which|whose|based|founded|known|behind|from|in)\b|$)/u
