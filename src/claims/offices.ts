import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { isJobWord } from '../language/name-words.ts'
import {
  BODY_NOUNS,
  HOLDING_FOR_NOW,
  JOBS_OF_MANY,
  NEUTRAL,
  NOT_HOLDING,
  UNRELATED,
  YEAR,
} from '../language/office-words.ts'
import type { TitleAt } from '../language/titles.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { asDeclared } from './declared-titles.ts'
import { guardsOf } from './doubts.ts'
import { frameOf } from './frame.ts'
import { type Leading, leadingsIn } from './leaders.ts'
import type { Mention, MentionClaim } from './mentions.ts'
import { titlesOf } from './mentions.ts'
import { listedIn } from './office-lists.ts'
import type { Subject } from './subjects.ts'
import { mentionsOf, mentionsOfBlock, sentencesWithNames } from './subjects.ts'

/** Somebody holds an office: "Iraqi Prime Minister Mustafa Al-Kadhimi", "Gil Abernathy, the club’s president". */
export interface OfficeHolding {
  readonly holder: MentionClaim
  /** One word for one office: "prime minister", "chief executive". */
  readonly role: string
  /** A word narrows the title to a job: "repairs manager". */
  readonly isJob: boolean
  readonly title: TitleAt
  /** Of what; absent where the phrase does not say. */
  readonly body?: OfficeBody
  /** The person that holds it; a list or a table of posts may name somebody whom nothing else does. */
  readonly person?: Subject
  /** It stands in a list or table of posts: "Finance: Otto Marsh". */
  readonly listed: boolean
  /** Words that take the office away or share it: "former", "deputy", "-elect". */
  readonly not: readonly string[]
  /** "designated", "incoming": nothing else takes the office away. */
  readonly designate: boolean
  /** "acting", "outgoing": holds it, perhaps beside another. */
  readonly interim: boolean
  /** "a director", "one of the chairs": not the only one. */
  readonly indefinite: boolean
  /** Every body that its sentence names, whatever it is to the office. */
  readonly inSentence: readonly OfficeBody[]
  /** The same of its paragraph, up to the holder. */
  readonly inBlock: readonly OfficeBody[]
}

/** The state, place or organisation of an office, as the phrase says it. */
export interface OfficeBody {
  /** "Iraq", "Calloway", "the festival" */
  readonly name: string
  /** Equal for the same state in any of its words; folded words of an organisation's name; "noun:festival". */
  readonly key: string
  readonly by: 'country' | 'name' | 'noun'
}

type OfficeClaim = ClaimOf<'office-holding', OfficeHolding>

export function readOffices(claims: Claims): Iterable<OfficeClaim> {
  return asDeclared(holdingsIn(claims), claims.options.patterns.offices)
}

function* holdingsIn(claims: Claims): Generator<OfficeClaim> {
  for (const { sentence } of sentencesWithNames(claims)) {
    const titles = titlesOf(sentence, claims.options.patterns.offices)
    if (titles.length === 0) continue
    for (const title of titles) {
      if (title.class === 'honorific' || (title.class === 'many' && !SINGLE_THERE.has(title.role))) continue
      const claim = holdingAt(claims, sentence, title)
      if (claim !== undefined) yield claim
    }
  }
  for (const leading of leadingsIn(claims)) {
    const claim = ofLeading(claims, leading)
    if (claim !== undefined) yield claim
  }
  yield* listedHoldings(claims)
}

/** Titles of many people of which one article mostly needs one: the judge of a trial. */
const SINGLE_THERE: ReadonlySet<string> = new Set(['judge', 'secretary'])

function ofLeading(claims: Claims, leading: Leading): OfficeClaim | undefined {
  const { sentence, holder, role, noun, name, start, end } = leading
  if (!mayBePerson(holder)) return undefined
  const body = name !== undefined ? bodyOf(name.value.name) : (nounBody(noun!) ?? wordBody(noun!))
  const title: TitleAt = { start, end: start, role, class: 'body' }
  return claimOf(claims, sentence, { title, holder, body, start, end, listed: false })
}

/** Each name of a list or table of posts is somebody, also where no sentence names them. */
function* listedHoldings(claims: Claims): Generator<OfficeClaim> {
  const alone = new Map<string, Subject>()
  for (const { sentence, holder, title, of, start, end } of listedIn(claims)) {
    if (!mayBePerson(holder)) continue
    const { subject, key, name, parsed } = holder.value
    const person = subject ?? alone.get(key) ?? { thing: 'person', name, parsed, mentions: [holder] }
    alone.set(key, person)
    const body = of === undefined ? undefined : (nounBody(of) ?? wordBody(of))
    yield claimOf(claims, sentence, { title, holder, body, start, end, person, listed: true })
  }
}

interface Told {
  readonly title: TitleAt
  readonly holder: MentionClaim
  readonly body: OfficeBody | undefined
  readonly start: number
  readonly end: number
  readonly person?: Subject
  readonly listed: boolean
  readonly left?: Left
}

function holdingAt(claims: Claims, sentence: Sentence, head: TitleAt): OfficeClaim | undefined {
  const { text } = sentence
  const mentions = mentionsOf(claims, sentence)
  const elect = ELECT_AFTER.exec(text.slice(head.end, head.end + 14))
  const title = elect === null ? head : { ...head, end: head.end + elect[0].length }
  const left = leftOf(text, title, mentions)
  if (elect !== null) left.not.push(elect.groups!.how!)
  const right = rightOf(text, title, mentions)
  // “Mute Egede, Greenlandic premier, Pele Broberg, foreign minister”: after a comma the name before it goes first.
  // “At Beech Hill School, the headteacher, Ida Berg”: a school is nobody.
  const named = left.holder !== undefined && mayBePerson(left.holder) ? left.holder : undefined
  const holder = right.by === 'comma' ? (named ?? right.holder) : (right.holder ?? left.holder)
  if (holder === undefined || holder.value.afterThe || !mayBePerson(holder)) return undefined
  // “The wife of the mayor, Ada Lind”: she, not the mayor.
  if (
    right.by === 'comma' &&
    holder === right.holder &&
    OF_SOMEBODY.test(text.slice(Math.max(0, left.start - 30), left.start))
  )
    return undefined
  if (holder !== right.holder) right.end = Math.min(right.end, right.bodyEnd)
  const body = right.body ?? left.body
  // “manager of Social Media” is one of many in a firm; “the Castleforge manager” is the club's.
  if (title.role === 'manager' && right.body !== undefined) return undefined
  const start = Math.min(left.start, holder.value.start)
  const end = Math.max(title.end, holder.value.end, right.end)
  return claimOf(claims, sentence, { title, holder, body, start, end, left, listed: false })
}

function claimOf(claims: Claims, sentence: Sentence, told: Told): OfficeClaim {
  const { title, holder, body, start, end, left, listed } = told
  const person = told.person ?? holder.value.subject
  const frame = frameOf(sentence, start, end)
  const guards = guardsOf(sentence, start, end, GUARDS).filter(
    (guard) => !(guard === 'quoted' && isAttributionLine(sentence)),
  )
  if (sentence.block.role === 'heading' || sentence.block.role === 'caption') guards.push('heading')
  if (namesOtherTime(sentence.text, claims)) guards.push('other-time')
  const not = left?.not ?? []
  return {
    kind: 'office-holding',
    value: {
      holder,
      role: left?.job === undefined ? title.role : `${left.job} ${title.role}`,
      isJob: left?.job !== undefined,
      title,
      ...(body === undefined ? {} : { body }),
      ...(person === undefined ? {} : { person }),
      listed,
      not,
      designate: not.length > 0 && not.every((word) => DESIGNATE.has(word)),
      interim: left?.interim ?? false,
      indefinite: left?.indefinite ?? false,
      inSentence: bodiesIn(sentence, mentionsOf(claims, sentence), holder),
      inBlock: bodiesIn(sentence, mentionsBefore(claims, sentence, holder), holder),
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: isAttributionLine(sentence) ? ARTICLE_VOICE : frame.voice,
    guards,
  }
}

/** The names of the paragraph up to the holder. */
function mentionsBefore(claims: Claims, sentence: Sentence, holder: MentionClaim): readonly MentionClaim[] {
  return mentionsOfBlock(claims, sentence).filter(({ span }) => span.start < holder.span.start)
}

/** What is named beside the holder and is nobody; where one goes to or comes from has no office. */
function bodiesIn({ text }: Sentence, mentions: readonly MentionClaim[], holder: MentionClaim): OfficeBody[] {
  return mentions.flatMap(({ value, sentence }) =>
    value === holder.value ||
    value.subject?.thing === 'person' ||
    value.thing === 'person' ||
    (sentence!.text === text && TO_OR_FROM.test(text.slice(Math.max(0, value.start - 6), value.start)))
      ? []
      : [bodyMentioned(value)],
  )
}

// “ to ”, “ from ”
const TO_OR_FROM = / (?:to|from) $/

/** Words for somebody who will hold the office and nobody else. */
const DESIGNATE: ReadonlySet<string> = new Set(['designated', 'designate', 'incoming', 'elect', 'in-waiting'])

/** “— festival director Eilidh Macaskill” under a quotation is the article's own word. */
function isAttributionLine(sentence: Sentence): boolean {
  return sentence.block.quoted && DASH_FIRST.test(sentence.text)
}

function mayBePerson({ value }: MentionClaim): boolean {
  return value.thing !== 'organisation' && value.thing !== 'place' && !value.name.split(' ').some(isJobWord)
}

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

/** A title before a name is meant whatever the rest of the clause denies, plans or doubts. */
const GUARDS: ReadonlySet<Guard> = new Set(['quoted', 'hypothetical', 'past'])

/** The sentence names an earlier year than the article's own; what comes later is planned by today's holders. */
function namesOtherTime(text: string, claims: Claims): boolean {
  const own = claims.of('reference-date')[0]?.value.date.slice(0, 4)
  return [...text.matchAll(YEAR)].some(([year]) => own === undefined || year < own)
}

interface Left {
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
function leftOf(text: string, title: TitleAt, mentions: readonly MentionClaim[]): Left {
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
      left.body ??= (own.value.opens ? nounBody(word) : undefined) ?? bodyMentioned(own.value)
      left.start = own.value.start
      at = own.value.start
      continue
    } else if (BODY_NOUNS.has(word) && left.body === undefined) left.body = nounBody(word)!
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

interface Right {
  end: number
  /** Where title and body end, without the name. */
  bodyEnd: number
  by?: 'comma'
  body?: OfficeBody
  holder?: MentionClaim
}

/** Reads on from the title: "of Veldwind", then a name, at once or after a comma. */
function rightOf(text: string, title: TitleAt, mentions: readonly MentionClaim[]): Right {
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
    const holder = mentions.find((claim) => claim.value.start === from && claim.value.form === 'full')
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
    const after = holder === undefined ? '' : text.slice(holder.value.end, holder.value.end + 2)
    if (holder !== undefined && !holder.value.possessive && APPOSITION_END.test(after)) {
      right.holder = holder
      right.by = 'comma'
      right.end = holder.value.end
    }
  }
  return right
}

/** “the leader of the council, Mr Hassan Pringle” */
function isStyled({ title }: Mention, at: number): boolean {
  return title?.class === 'honorific' && title.start === at
}

function bodyMentioned({ name, alias }: Mention): OfficeBody {
  const body = bodyOf(name)
  return alias === undefined || body.by === 'country' ? body : { ...body, key: alias }
}

function bodyOf(name: string): OfficeBody {
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

function nounBody(noun: string): OfficeBody | undefined {
  return BODY_NOUNS.has(noun) ? { name: `the ${noun}`, key: `noun:${noun}`, by: 'noun' } : undefined
}

function wordBody(word: string): OfficeBody {
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

// “-elect”, “ designate”
const ELECT_AFTER = /^[- ](?<how>elect|designate|nominee|candidate|hopeful|in-waiting|emeritus|contender|in waiting)/
// “ex-president”, “non-executive”
const PREFIXED = /^(?:ex|non|co|vice|then|under)-/
// “ of the ”, “ at ”
const OF_AFTER = /^ (?:of|at|for) (?:the )?/
// “ is ”, “, who is ”, “ has been the ”: the title is what somebody is
const IS_BEFORE = /(?:, who)? (?:is|has been)(?: also)? (?:the )?$/
// “ is ”, “ province ”, “: ”
const BEFORE_HOLDER = /^(?: is | remains |: | (?:province|county|state|city|region|district|town) )/
// “wife of ”, “representative of ”: who is named behind may be either
const OF_SOMEBODY =
  /\b(?:wife|husband|widow|widower|partner|son|daughter|brother|sister|mother|father|cousin|nephew|niece|friend|ally|rival|critic|successor|predecessor|representative|envoy|spokes(?:man|woman|person)|aide|advis[eo]r|assistant|deputy|lawyer|chief of staff) (?:of|to|for) $/
/** Known by one name. */
const MONARCHS = new Set(['king', 'queen', 'emperor', 'empress', 'pope', 'emir', 'sultan', 'monarch'])
// “— festival director”
const DASH_FIRST = /^[\s“"]*[—–-]/
const APPOSITION_END = /^(?:$|[,.;:)]|[”"]| (?:and|said|says|told|who|has|have|is|was|wants|added))/
// “The orchestra, ”, “The school orchestra under ”
const THE_BODY = /^The (?:[a-z]+ )??(?<noun>[a-z]+)(?:,| under| and| with) $/
const WORD_BEFORE = /[\p{L}.][\p{L}\p{N}.’'-]*$/u
const WORD_AFTER = /^[a-z][a-z-]*/
// “’s”, “s’”
const GENITIVE = /(?:['’]s|(?<=s)['’])$/
