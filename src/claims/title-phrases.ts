import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { BODY_NOUNS, HOLDING_FOR_NOW, JOBS_OF_MANY, NEUTRAL, NOT_HOLDING, UNRELATED } from '../language/office-words.ts'
import type { TitleAt } from '../language/titles.ts'
import type { Mention, MentionClaim } from './mentions.ts'

/** The state, place or organisation of an office, as the phrase says it. */
export interface OfficeBody {
  /** "Iraq", "Calloway", "the festival" */
  readonly name: string
  /** Equal for the same state in any of its words; folded words of an organisation's name; "noun:festival". */
  readonly key: string
  readonly by: 'country' | 'name' | 'noun'
}

/** What stands before a title and belongs to it. */
export interface Left {
  start: number
  not: string[]
  interim: boolean
  indefinite: boolean
  /** The word that makes a job of the title: "repairs" in "repairs manager". */
  job?: string
  body?: OfficeBody
  holder?: MentionClaim
}

/** Reads back from the title: qualifiers, whose it is, an article, and a name before a comma. */
export function leftOf(text: string, title: TitleAt, mentions: readonly MentionClaim[]): Left {
  const left: Left = { start: title.start, not: [], interim: false, indefinite: false }
  let at = title.start
  for (let steps = 0; steps < 6; steps++) {
    const before = wordBefore(text, at)
    if (before === undefined) break
    const word = before.text.toLowerCase()
    const own = mentions.find((claim) => claim.value.end === before.end && claim.value.end <= at)
    if (before.genitive) {
      const owner = mentions.find((claim) => claim.value.end === before.wordEnd)
      const whose = owner !== undefined ? bodyMentioned(owner.value) : nounBody(word)
      if (whose !== undefined) left.body ??= whose
      left.start = owner?.value.start ?? before.start
      if (owner === undefined && left.body === undefined) left.body = wordBody(before.text)
      at = left.start
      const the = wordBefore(text, at)
      if (the !== undefined && the.text.toLowerCase() === 'the') left.start = at = the.start
      break
    }
    if (NOT_HOLDING.has(word)) left.not.push(word)
    else if (HOLDING_FOR_NOW.has(word)) left.interim = true
    else if (word === 'the' || word === 'its' || word === 'their' || word === 'our') {
      left.start = before.start
      at = before.start
      // “The orchestra, under its conductor, Tom Healy”
      const its = word === 'its' ? nounBody(THE_BODY.exec(text.slice(0, at))?.groups?.noun ?? '') : undefined
      if (its !== undefined) left.body ??= its
      break
    } else if (word === 'a' || word === 'an' || word === 'one' || word === 'another' || word === 'as') {
      left.indefinite = true
      at = before.start
      break
    } else if (PREFIXED.test(word)) left.not.push(word)
    else if (own?.value.opens && own.value.subject === undefined && isJob(title, word, text)) {
      // “Repairs manager Vikram Joshi”: a common noun with the sentence's capital.
      left.job = word
      left.start = at = before.start
      break
    } else if (own !== undefined) {
      // “Product Director”, “Social Media Manager” are jobs; “Veldwind director” is an office.
      if (JOB_TITLES.has(title.role) && isCapitalised(title, text)) left.indefinite = true
      // “Council leader Ida Berg”: a common noun with the sentence's capital; “Liberal Party president” is a name.
      const isNoun = own.value.opens && !own.value.name.includes(' ')
      left.body ??= (isNoun ? nounBody(word) : undefined) ?? bodyMentioned(own.value)
      left.start = own.value.start
      at = own.value.start
      continue
    } else if (BODY_NOUNS.has(word) && left.body === undefined)
      left.body = nounBody(word, qualifierBefore(text, before.start))!
    else if (countryOf(capitalised(before.text))?.as === 'adjective') left.body ??= bodyOf(capitalised(before.text))
    else if (!NEUTRAL.has(word)) {
      if (isJob(title, word, text)) {
        left.job = word
        left.start = at = before.start
        break
      }
      // A word nobody knows may narrow the office: “goalkeeping coach”. A title with a capital has none before it.
      if (left.body === undefined && !isCapitalised(title, text) && !UNRELATED.has(word)) left.not.push(word)
      break
    }
    left.start = before.start
    at = before.start
  }
  // “Winona Redcloud, the foundation’s president”
  const comma = text.slice(Math.max(0, at - 2), at)
  if (comma === ', ') left.holder = mentions.find((claim) => claim.value.end === at - 2 && claim.value.form === 'full')!
  else {
    const is = IS_BEFORE.exec(text.slice(Math.max(0, at - 20), at))
    if (is !== null && !left.indefinite) {
      const end = at - is[0].length
      left.holder = mentions.find((claim) => claim.value.end === end)!
    }
  }
  if (left.holder === undefined) delete left.holder
  return left
}

/** “repairs manager”: a word and a title that make one job; “project manager” is a job of many. */
function isJob(title: TitleAt, word: string, text: string): boolean {
  return (
    JOB_HEADS.has(title.role) &&
    !isCapitalised(title, text) &&
    PLAIN.test(word) &&
    !UNRELATED.has(word) &&
    !JOBS_OF_MANY.has(word) &&
    !BODY_NOUNS.has(word)
  )
}

const JOB_HEADS: ReadonlySet<string> = new Set(['manager', 'director', 'editor', 'secretary'])
// “repairs”
const PLAIN = /^[a-z]{3,}$/

/** What stands after a title and belongs to it. */
export interface Right {
  end: number
  /** Where title and body end, without the name. */
  bodyEnd: number
  by?: 'comma'
  body?: OfficeBody
  holder?: MentionClaim
}

/** Reads on from the title: "of Veldwind", then a name, at once or after a comma. */
export function rightOf(text: string, title: TitleAt, mentions: readonly MentionClaim[]): Right {
  const right: Right = { end: title.end, bodyEnd: title.end }
  const direct = mentions.find((claim) => claim.value.start === title.end + 1 && text[title.end] === ' ')
  if (direct !== undefined) {
    right.holder = direct
    right.end = direct.value.end
  }
  const of = OF_AFTER.exec(text.slice(right.end, right.end + 12))
  if (of !== null) {
    const from = right.end + of[0].length
    const named = mentions.find((claim) => claim.value.start === from)
    const noun = wordAfter(text, from)
    if (named !== undefined) {
      right.body = bodyMentioned(named.value)
      right.end = named.value.end
      // “Mayor of Kirkhaven Osman Diallo”: the name follows the town at once
      const next = mentions.find((claim) => claim.value.start === named.value.end + 1 && text[named.value.end] === ' ')
      if (direct === undefined && next !== undefined) {
        right.holder = next
        right.bodyEnd = right.end
        right.end = next.value.end
        return right
      }
    } else if (noun !== undefined && of[0].endsWith('the ') && bodyNounAfter(text, from) !== undefined) {
      const body = bodyNounAfter(text, from)!
      right.body = nounBody(body.text)!
      right.end = body.end
    } else if (direct === undefined && noun !== undefined) {
      right.body = wordBody(noun.text)
      right.end = noun.end
    }
  }
  right.bodyEnd = right.end
  if (right.holder === undefined) {
    // “Governor of Talvera province Irma Castell”, “the museum’s director is Hanna Brodsky”, “Editor: Nora Quist”
    const between = BEFORE_HOLDER.exec(text.slice(right.end, right.end + 14))
    const isLabel = between?.[0].startsWith(':') === true
    const from = between === null ? -1 : right.end + between[0].length
    const holder = mentions.find(
      ({ value }) => (value.start === from || isStyled(value, from)) && value.form === 'full',
    )
    if (holder !== undefined && (!isLabel || title.start === 0)) {
      right.holder = holder
      right.end = holder.value.end
    }
  }
  if (right.holder === undefined && text.startsWith(', ', right.end)) {
    const holder = mentions.find(
      ({ value }) =>
        (value.start === right.end + 2 || isStyled(value, right.end + 2)) &&
        (value.form === 'full' || MONARCHS.has(title.role)),
    )
    const after = holder === undefined ? '' : text.slice(holder.value.end, holder.value.end + 8)
    if (holder !== undefined && !holder.value.possessive && APPOSITION_END.test(after)) {
      right.holder = holder
      right.by = 'comma'
      right.end = holder.value.end
    }
  }
  return right
}

/** “the leader of the council, Mr Hassan Pringle”, “the chair of the talks, Ambassador Ida Berg” */
function isStyled({ title }: Mention, at: number): boolean {
  return (title?.class === 'honorific' || title?.class === 'many') && title.start === at
}

/** The body that a name in the article is. */
export function bodyMentioned({ name, alias }: Mention): OfficeBody {
  const body = bodyOf(name)
  return alias === undefined || body.by === 'country' ? body : { ...body, key: alias }
}

/** The body of a name: a state in any of its words, or what is so called. */
export function bodyOf(name: string): OfficeBody {
  const country = countryOf(name)
  if (country !== undefined) return { name: country.country.name, key: country.country.name, by: 'country' }
  return { name, key: fold(name), by: 'name' }
}

function isCapitalised(title: TitleAt, text: string): boolean {
  return text[title.start] !== text[title.start]!.toLowerCase()
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** “the club”: a body told by its noun. */
export function nounBody(noun: string, qualifier = ''): OfficeBody | undefined {
  if (!BODY_NOUNS.has(noun)) return undefined
  const name = qualifier === '' ? noun : `${qualifier} ${noun}`
  return { name: `the ${name}`, key: `noun:${name.toLowerCase()}`, by: 'noun' }
}

/** “French” in “French team captain”, “Liberal” in “Liberal Party President”: what tells one such body from another. */
function qualifierBefore(text: string, at: number): string {
  const word = wordBefore(text, at)
  if (word === undefined || word.genitive || !CAPITALISED.test(word.text) || STARTERS.has(word.text.toLowerCase()))
    return ''
  // “Parish council clerk”: the sentence gives the capital.
  return word.start === 0 && countryOf(word.text) === undefined ? '' : word.text
}

const CAPITALISED = /^\p{Lu}\p{Ll}/u
const STARTERS: ReadonlySet<string> = new Set(
  'the a an its his her their our my this that as in at by when and but for'.split(' '),
)

/** Whatever a word names that is no body by itself: “the expedition”. */
export function wordBody(word: string): OfficeBody {
  return { name: word, key: `word:${word.toLowerCase()}`, by: 'noun' }
}

interface WordAt {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Without ’s. */
  readonly wordEnd: number
  readonly genitive: boolean
}

/** The word that ends right before `at`, one space or hyphen between. */
function wordBefore(text: string, at: number): WordAt | undefined {
  const gap = text[at - 1]
  if (gap !== ' ' && gap !== '-' && gap !== '–') return undefined
  const match = WORD_BEFORE.exec(text.slice(Math.max(0, at - 1 - 40), at - 1))
  if (match === null) return undefined
  const end = at - 1
  const start = end - match[0].length
  const genitive = GENITIVE.exec(match[0])
  const wordEnd = genitive === null ? end : end - genitive[0].length
  return { text: text.slice(start, wordEnd), start, end, wordEnd, genitive: genitive !== null }
}

/** The noun of a body, one word before it or none: “council”, “parish council”. */
function bodyNounAfter(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
  const first = wordAfter(text, from)
  if (first === undefined) return undefined
  const second = text[first.end] === ' ' ? wordAfter(text, first.end + 1) : undefined
  return [second, first].find((word) => word !== undefined && BODY_NOUNS.has(word.text))
}

function wordAfter(text: string, from: number): { readonly text: string; readonly end: number } | undefined {
  const match = WORD_AFTER.exec(text.slice(from, from + 30))
  return match === null ? undefined : { text: match[0], end: from + match[0].length }
}

// “ex-president”, “non-executive”
const PREFIXED = /^(?:ex|non|co|vice|then|under)-/
// “ of the ”, “ at ”
const OF_AFTER = /^ (?:of|at|for) (?:the )?/
// “ is ”, “, who is ”, “ has been the ”: the title is what somebody is
const IS_BEFORE = /(?:, who)? (?:is|has been)(?: also)? (?:the )?$/
// “ is ”, “ province ”, “: ”
const BEFORE_HOLDER = /^(?: is | remains |: | (?:province|county|state|city|region|district|town) )/
/** Known by one name. */
const MONARCHS = new Set(['king', 'queen', 'emperor', 'empress', 'pope', 'emir', 'sultan', 'monarch'])
// “, ”, “ said”, “ of the ”
const APPOSITION_END = /^(?:$|[,.;:)]|[”"]| (?:said|says|told|who|has|is|was|wants|added|of|from)\b)/
// “The orchestra, ”, “The school orchestra under ”
const THE_BODY = /^The (?:[a-z]+ )??(?<noun>[a-z]+)(?:,| under| and| with) $/
const WORD_BEFORE = /[\p{L}.][\p{L}\p{N}.’'-]*$/u
const WORD_AFTER = /^[a-z][a-z-]*/
// “’s”, “s’”
const GENITIVE = /(?:['’]s|(?<=s)['’])$/

/** Titles that everybody in a firm may bear. */
const JOB_TITLES = new Set([
  'director',
  'manager',
  'leader',
  'editor',
  'captain',
  'principal',
  'superintendent',
  'general secretary',
])
