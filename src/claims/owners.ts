import type { Sentence } from '../article/article.ts'
import { isCalendarName } from '../language/date-words.ts'
import { phraseBefore, phraseOf, stem } from '../language/event-phrases.ts'
import { DETERMINERS, PREPOSITIONS } from '../language/event-words.ts'
import { isOrganisationWord, isPlaceWord } from '../language/name-words.ts'
import type { Token } from '../language/tokens.ts'
import { aspectOf, type ToldKind } from '../language/told-words.ts'
import type { Claims } from './claim.ts'
import type { Mention, MentionClaim } from './mentions.ts'
import { mentionsOfBlock } from './subjects.ts'

/** Whose an amount is, as its sentence has it: “Merelaid, with sales of £82 million”, “The council has 15 members”. */
export interface Owner {
  /** The words of the owner's name, folded; empty where nobody is named. */
  readonly names: readonly string[]
  /** It is a person's name. */
  readonly isPerson?: true
  /** The noun that stands for it: “path” of “The path round the island is nine miles long”. */
  readonly noun?: string
}

/** The owner of an amount of a sentence, as far as the sentence, or the one before it, tells. */
export function ownerOf(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  amount: ToldKind & { readonly start: number; readonly end: number },
): Owner {
  const mentions = mentionsOfBlock(claims, sentence)
  const own = mentions.filter((mention) => mention.sentence === sentence).map(({ value }) => value)
  const from = tokens.findIndex((token) => token.start >= amount.start)
  const to = tokens.findIndex((token) => token.start >= amount.end)
  const behind = to < 0 ? undefined : bodyBehind(sentence.text, tokens, own, to)
  if (behind !== undefined) return behind
  const bracketed = beforeBracket(tokens, own, from)
  if (bracketed !== undefined) return named(bracketed)
  if (tokens[from - 1]?.text === ':' && from <= MOST_BETWEEN) return ownerOfPage(claims, sentence)
  const verb = holderAt(tokens, from, amount)
  if (verb === undefined) return UNKNOWN
  const subject = tokens[verb]!.text === ',' ? '' : (tokens[verb - 1]?.lower ?? '')
  if (PRONOUNS.has(subject)) return ownerBefore(mentions, sentence)
  // “Merelaid has two mills and employs 400 people”
  if (subject === 'and') return opening(own[0])
  const before = nameBefore(tokens, own, verb)
  if (before !== undefined) return named(before)
  const text = sentence.text.slice(0, tokens[verb]!.start).replace(PLACED, ' ')
  const phrase = phraseBefore(text, text.length) ?? phraseOf(text)
  if (phrase === undefined) return UNKNOWN
  if (phrase.pronoun !== undefined || OWN_FIGURES.has(phrase.head)) return ownerBefore(mentions, sentence)
  const isName = phrase.name[0] !== phrase.name[0]!.toLowerCase() && !text.startsWith(phrase.name)
  // “Southmoor opened in 1934 with 60 beds”
  if (tokens[verb]!.lower === 'with') return opening(own[0])
  if (isPlaced(tokens, verb, phrase.head)) return UNKNOWN
  return isName || !isThing(phrase.head) ? UNKNOWN : { names: [], noun: phrase.head }
}

/** “Beds: 412” under “Northgate Hospital: facts and figures” */
function ownerOfPage(claims: Claims, { block }: Sentence): Owner {
  const heading = block.section?.sentences[0]
  return opening(heading === undefined ? undefined : mentionsOfBlock(claims, heading)[0]?.value)
}

/** The name that the sentence before begins with: “It had sales of £82 million” is said of that. */
function ownerBefore(mentions: readonly MentionClaim[], { index }: Sentence): Owner {
  return opening(mentions.find((mention) => mention.sentence!.index === index - 1)?.value)
}

function opening(first: Mention | undefined): Owner {
  return first === undefined || first.start > OPENING || isCalendarName(first.name) ? UNKNOWN : named(first)
}

function named(mention: Mention): Owner {
  const isPerson = mention.subject?.thing === 'person'
  return { names: wordsOfName(mention), ...(isPerson ? { isPerson } : {}) }
}

/** “On board were 41 passengers”: not the board has them. */
function isPlaced(tokens: readonly Token[], verb: number, head: string): boolean {
  let at = tokens.findLastIndex(({ lower }, index) => index < verb && stem(lower) === head) - 1
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at--
  return PREPOSITIONS.has(tokens[at]?.lower ?? '')
}

// “ round Skarholm ”, “ beside it, ”: where the thing is
const PLACED = / (?:round|beside|behind|along|off|past|below|above) [^,]*,? ?$/

/** “lighthouse”; no “tall”, “opened” and the like, which tell that the subject stands elsewhere. */
function isThing(word: string): boolean {
  return word.length >= SHORTEST && !word.endsWith('ed') && aspectOf(LENGTH, word) === undefined && !TIMES.has(word)
}

const LENGTH: ToldKind = { sort: 'unit', of: 'length' }
const TIMES: ReadonlySet<string> = new Set('year month week day today'.split(' '))
const PRONOUNS: ReadonlySet<string> = new Set('it they he she we'.split(' '))

/**
 * True where the two cannot be one owner: two names without a word in common, two nouns, or the noun of one kind of body
 * and the name of another (“the council” and “the Harbor Coalition”).
 */
export function areTwoOwners(a: Owner, b: Owner): boolean {
  if (a.names.length > 0 && b.names.length > 0) return a.isPerson === b.isPerson && !areOneName(a.names, b.names)
  if (a.noun !== undefined && b.noun !== undefined)
    return a.noun !== b.noun && !ANY_THING.has(a.noun) && !ANY_THING.has(b.noun) && !isWithin(a.noun, b.noun)
  const [noun, names] = a.noun === undefined ? [b.noun, a.names] : [a.noun, b.names]
  if (noun === undefined || names.length === 0 || ANY_THING.has(noun) || names.includes(noun)) return false
  return isBody(noun) && names.some(isBody)
}

/** “Southmoor Hospital” and “Northgate Hospital” have the word in common that says what they are, and no name. */
function areOneName(a: readonly string[], b: readonly string[]): boolean {
  const [ours, theirs] = [a.filter((word) => !isKind(word)), b.filter((word) => !isKind(word))]
  if (ours.length === 0 || theirs.length === 0) return a.some((word) => b.includes(word))
  return ours.some((word) => theirs.includes(word))
}

function isKind(word: string): boolean {
  return isBody(word) || isPlaceWord(word[0]!.toUpperCase() + word.slice(1))
}

const UNKNOWN: Owner = { names: [] }
/** A name this near the beginning is what its sentence is about. */
const OPENING = 5
const SHORTEST = 3

/** “All eight members of the Harbor Coalition”, “the seven rooms of the house” */
function bodyBehind(text: string, tokens: readonly Token[], own: readonly Mention[], to: number): Owner | undefined {
  if (tokens[to]?.lower !== 'of') return undefined
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1
  const start = tokens[at]?.start
  if (start === undefined) return undefined
  const body = own.find((mention) => mention.start <= start && start < mention.end)
  if (body !== undefined) {
    // “the Residents' Group”
    const head = tokens.find((token) => token.start >= body.end && token.kind === 'word')
    const isHead = head !== undefined && head.text !== head.lower
    return { names: [...wordsOfName(body), ...(isHead ? [stem(head.lower)] : [])] }
  }
  const noun = at === to + 2 && tokens[at]!.kind === 'word' ? phraseOf(text.slice(start, tokens[at]!.end)) : undefined
  return noun === undefined ? undefined : { names: [], noun: noun.head }
}

/** “Kilvar Castle (adults £8, children £4)” */
function beforeBracket(tokens: readonly Token[], own: readonly Mention[], from: number): Mention | undefined {
  for (let at = from - 1; at >= Math.max(1, from - MOST_BETWEEN); at--) {
    if (tokens[at]!.text === ')') return undefined
    if (tokens[at]!.text === '(') return endingAt(own, tokens[at - 1]!.end)
  }
  return undefined
}

/** The word that gives the amount to somebody: “has”, “with”, “made”; up to a few words before it, “with sales of about”. */
function holderAt(tokens: readonly Token[], from: number, kind: ToldKind): number | undefined {
  if (kind.sort === 'date') {
    const told = tokens.findLastIndex(
      ({ lower }, at) => at < from && at >= from - MOST_BETWEEN && aspectOf(kind, lower) !== undefined,
    )
    return told > 0 ? told : undefined
  }
  const verbs = kind.sort === 'money' || kind.sort === 'count' ? HOLDING : MEASURING
  for (let at = from - 1; at >= Math.max(1, from - MOST_BETWEEN); at--) {
    const token = tokens[at]!
    if (verbs.has(token.lower)) return at
    // “The keeper's house beside it, six metres tall”
    if (token.text === ',' && at === from - 1 && verbs === MEASURING) return at
    if (token.kind === 'mark') return undefined
  }
  return undefined
}

const MOST_BETWEEN = 6

const HOLDING: ReadonlySet<string> = new Set(
  'has have had with employs employed counts made makes reported posted recorded earned earns costs cost was were is are'.split(
    ' ',
  ),
)
const MEASURING: ReadonlySet<string> = new Set(
  'is was are were be measures measured stands stood has had runs'.split(' '),
)

/** The name right before a verb, or before the comma or the clause between commas there: “Merelaid, which sells soup, made”. */
function nameBefore(tokens: readonly Token[], own: readonly Mention[], verb: number): Mention | undefined {
  let last = verb - 1
  while (last > 0 && BESIDE_VERB.has(tokens[last]!.lower)) last--
  if (tokens[last]?.text === ',') {
    const direct = endingAt(own, tokens[last - 1]?.end)
    if (direct !== undefined && !isAfterPreposition(tokens, direct)) return direct
    const open = tokens.findLastIndex((token, index) => index < last && token.text === ',')
    const word = tokens[open + 1]?.lower ?? ''
    return open > 0 && RELATIVES.has(word) ? endingAt(own, tokens[open - 1]!.end) : undefined
  }
  const direct = endingAt(own, tokens[last]?.end)
  return direct === undefined || isAfterPreposition(tokens, direct) ? undefined : direct
}

function endingAt(own: readonly Mention[], end: number | undefined): Mention | undefined {
  return own.find((mention) => mention.end === end && !isCalendarName(mention.name))
}

/** “the bridge at Pell has”: the name is not what has it. */
function isAfterPreposition(tokens: readonly Token[], { start }: Mention): boolean {
  const before = tokens.findLast((token) => token.end <= start && token.lower !== 'the')?.lower ?? ''
  return PLACING.has(before)
}

const PLACING: ReadonlySet<string> = new Set(
  'of in at on for from with by to near round around between beside behind'.split(' '),
)
const BESIDE_VERB: ReadonlySet<string> = new Set('now also still already then only has have had will'.split(' '))
const RELATIVES: ReadonlySet<string> = new Set('which who whose a an the based founded owned'.split(' '))

function wordsOfName({ name, key, subject }: Mention): readonly string[] {
  const folded = subject?.thing === 'person' ? subject.parsed.parts.at(-1)! : (subject?.parsed.parts.join(' ') ?? key)
  return [...folded.split(' '), ...name.toLowerCase().split(' ')].filter((word) => word.length > 2).map(stem)
}

function isBody(word: string): boolean {
  return BODIES.has(word) || isOrganisationWord(word[0]!.toUpperCase() + word.slice(1))
}

const BODIES: ReadonlySet<string> = new Set(
  'council coalition group party alliance union committee board assembly parliament jury caucus club senate cabinet trust'.split(
    ' ',
  ),
)

/** A “footbridge” is a bridge; a lighthouse or a warehouse is not spoken of as a house. */
function isWithin(a: string, b: string): boolean {
  return a !== 'house' && b !== 'house' && (a.endsWith(b) || b.endsWith(a))
}

/** “Sales were £82 million”: those of whom the sentence before is about. */
const OWN_FIGURES: ReadonlySet<string> = new Set(
  'sale turnover revenue profit loss losses debt deficit surplus headcount staff'.split(' '),
)

/** Words that may stand for anything, and different words for the price of entry. */
const ANY_THING: ReadonlySet<string> = new Set(
  `it that this which who they there one structure building project scheme work works restoration refurbishment repair rebuild
  company firm group business organisation organization body charity club adult admission entry entrance ticket door visitor
  price cost total figure number result thing place site`.split(/\s+/),
)
