import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { PAST } from '../language/cues.ts'
import { isJobWord } from '../language/name-words.ts'
import { YEAR } from '../language/office-words.ts'
import type { TitleAt } from '../language/titles.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { asDeclared } from './declared-titles.ts'
import { guardsOf } from './doubts.ts'
import { clauseAround, frameOf } from './frame.ts'
import { type Leading, leadingsIn } from './leaders.ts'
import type { MentionClaim } from './mentions.ts'
import { titlesOf } from './mentions.ts'
import { listedIn } from './office-lists.ts'
import { schoolHeadsIn } from './school-heads.ts'
import type { Subject } from './subjects.ts'
import { mentionsOf, mentionsOfBlock, sentencesWithNames } from './subjects.ts'
import {
  bodyMentioned,
  bodyOf,
  type Left,
  leftOf,
  nounBody,
  type OfficeBody,
  rightOf,
  wordBody,
} from './title-phrases.ts'

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

type OfficeClaim = ClaimOf<'office-holding', OfficeHolding>

/** Reads who holds which office. */
export function readOffices(claims: Claims): Iterable<OfficeClaim> {
  return asDeclared(holdingsIn(claims), claims.options.patterns.offices)
}

function* holdingsIn(claims: Claims): Generator<OfficeClaim> {
  let hasHeadteacher = false
  for (const { sentence } of sentencesWithNames(claims)) {
    const titles = titlesOf(sentence, claims.options.patterns.offices)
    if (titles.length === 0) continue
    for (const title of titles) {
      if (title.class === 'honorific' || (title.class === 'many' && !SINGLE_THERE.has(title.role))) continue
      const claim = holdingAt(claims, sentence, title)
      if (claim === undefined) continue
      hasHeadteacher ||= claim.value.role === 'headteacher'
      yield claim
    }
  }
  if (hasHeadteacher)
    for (const head of schoolHeadsIn(claims)) {
      const claim = ofLeading(claims, head)
      if (claim !== undefined) yield claim
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
  if (guards.includes('past') && isEarlierAct(clauseAround(sentence.text, start, end)))
    guards.splice(guards.indexOf('past'), 1)
  if (isOfOtherTime(sentence, claims)) guards.push('other-time')
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

/** A title before a name is meant whatever the rest of the clause denies, plans or doubts. */
const GUARDS: ReadonlySet<Guard> = new Set(['quoted', 'hypothetical', 'past'])

/** “The minister had warned of it”: what is told as earlier is the act, not the office. */
function isEarlierAct(clause: string): boolean {
  return !PAST.test(clause.replace(HAD_ACTED, ' '))
}

// “had warned”; who “had resigned” holds it no more
const HAD_ACTED = /\bhad (?!(?:resigned|retired|stepped|served|quit|left|died|departed)\b)\w+ed\b/g

/** The sentence is about an earlier time, or the one that its paragraph opened: “Nine years ago, at the summit of 2014, …” */
function isOfOtherTime({ text, block, index }: Sentence, claims: Claims): boolean {
  if (namesOtherTime(text, claims)) return true
  return block.sentences.some(
    (earlier) => earlier.index < index && OPENS_TIME.test(earlier.text) && namesOtherTime(earlier.text, claims),
  )
}

// “In 2014”, “Nine years ago”, “In Brussels in July 2018”
const OPENS_TIME =
  /^(?:(?:[A-Z][a-z]+|\d+|[AO]\w*) (?:decades?|years?) (?:ago|earlier|before)\b|(?:Back )?(?:[Ii]n|By|At|On|During|Since|Until)\b[^,;:]{0,60}?\b(?:1[5-9]|20)\d\d\b)/

/** The text names an earlier year than the article's own; what comes later is planned by today's holders. */
function namesOtherTime(text: string, claims: Claims): boolean {
  const own = claims.of('reference-date')[0]?.value.date.slice(0, 4)
  return [...text.matchAll(YEAR)].some(([year]) => own === undefined || year < own)
}

// “-elect”, “ designate”
const ELECT_AFTER = /^[- ](?<how>elect|designate|nominee|candidate|hopeful|in-waiting|emeritus|contender|in waiting)/
// “— festival director”
const DASH_FIRST = /^[\s“"]*[—–-]/
// “wife of ”, “representative of ”: who is named behind may be either
const OF_SOMEBODY =
  /\b(?:wife|husband|widow|widower|partner|son|daughter|brother|sister|mother|father|cousin|nephew|niece|friend|ally|rival|critic|successor|predecessor|representative|envoy|spokes(?:man|woman|person)|aide|advis[eo]r|assistant|deputy|lawyer|chief of staff) (?:of|to|for) $/
