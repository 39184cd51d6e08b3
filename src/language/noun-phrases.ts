import { isPluralNoun, singularOf } from './nouns.ts'
import type { Token } from './tokens.ts'

/** What a noun phrase names: “the new hall's tunnel under the lake” has the head “tunnel”. */
export interface NounPhrase {
  /** Singular and lower case; empty for a pronoun. */
  readonly head: string
  /** The head as it stands there, in the singular where it is no name. */
  readonly written: string
  readonly modifiers: readonly string[]
  /** “its capacity”, “the hall's capacity”: whose it is; “it” for a pronoun. */
  readonly possessor?: string
  /** The words behind the head, and what they are joined by: “for children”, “in Odde”. */
  readonly behind: readonly string[]
  readonly joint?: string
  /** The names among its modifiers and behind it: “the Vestre hospital”, “the hospital in Lund”. */
  readonly names?: readonly string[]
  /** “the length of the tunnel”: the noun behind “of”. */
  readonly of?: string
  readonly determiner: 'definite' | 'indefinite' | 'none'
  readonly plural: boolean
  readonly named: boolean
}

/** The phrase that starts at a token, its modifiers first: “passenger ferry” in “the 48-metre passenger ferry will”. */
export function phraseFrom(
  tokens: readonly Token[],
  from: number,
  determiner: NounPhrase['determiner'],
): NounPhrase | undefined {
  const words: Token[] = []
  for (let at = from; at < tokens.length && words.length < LONGEST; at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || ENDS_PHRASE.has(token.lower) || (words.length === 0 && !token.spaced)) break
    if (words.length > 0 && (isVerbLike(token.lower) || isContraction(token.lower))) break
    // “a 21-euro ticket lets”: what is one has no plural behind it.
    if (words.length > 0 && determiner === 'indefinite' && isPluralNoun(token.lower)) break
    words.push(token)
    if (isPluralNoun(token.lower) && !isName(token)) break
  }
  return words.length === 0 ? undefined : phraseOf(words, determiner, behindFrom(tokens, from + words.length))
}

/** “there'd”, “he'll”: a pronoun and its verb, no “hall's”. */
function isContraction(word: string): boolean {
  const at = word.indexOf("'")
  return at > 0 && word !== "o'clock" && !word.endsWith("'s")
}

/** The subject of the verb at a token: “The tunnel under the lake” of “is”, “the vessel” of “the vessel, which was”. */
export function subjectBefore(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  let at = verb - 1
  while (at >= 0 && BESIDE_VERB.has(tokens[at]!.lower)) at--
  if (tokens[at]?.text === ')') at = openingOf(tokens, at) - 1
  if (tokens[at]?.text === ',') {
    const open = lastComma(tokens, at)
    if (open < 0) return undefined
    at = open - 1
  }
  if (at < 0) return undefined
  if (PRONOUNS.has(tokens[at]!.lower)) return pronounAt(tokens, at)
  if (RELATIVES.has(tokens[at]!.lower)) {
    at--
    if (tokens[at]?.text === ',') at--
    return phraseUpTo(tokens, at + 1)
  }
  const start = startOfClause(tokens, at)
  // “The study took eleven weeks and cost €48,000”: one subject, two verbs.
  if (start > at) return sharedSubject(tokens, at)
  return clauseSubject(tokens, start, at + 1)
}

/** “The funicular takes a minute; it is 117 metres long”: what was named before in the sentence, else the pronoun. */
function pronounAt(tokens: readonly Token[], at: number): NounPhrase {
  const named = at > 2 ? openingSubject(tokens.slice(0, at)) : undefined
  return named ?? PRONOUN
}

/** The subject of the first verb, for a verb behind “and”. */
function sharedSubject(tokens: readonly Token[], joint: number): NounPhrase | undefined {
  if (!JOINTS.has(tokens[joint]!.lower)) return undefined
  // “It is 186 metres long, and cost £3.4 million”
  const end = tokens[joint - 1]?.text === ',' ? joint - 1 : joint
  let start = end
  while (start > 0 && !(tokens[start - 1]!.kind === 'mark' && tokens[start - 1]!.text !== '-')) start--
  if (PRONOUNS.has(tokens[start]?.lower ?? '')) return PRONOUN
  return clauseSubject(tokens, start, end)
}

/** The subject that a sentence begins with: “The tunnel” of “The tunnel under the lake was dug in 1996”. */
export function openingSubject(tokens: readonly Token[]): NounPhrase | undefined {
  const end = tokens.findIndex((token) => VERBS.has(token.lower) || token.kind === 'mark')
  return clauseSubject(tokens, 0, Math.min(end < 0 ? tokens.length : end, 2 * LONGEST))
}

/** The subject of the clause that begins at a token: “the zoo” of “With 430 animals the zoo is”. */
export function openingSubjectFrom(tokens: readonly Token[], from: number): NounPhrase | undefined {
  const start = tokens[from]?.text === ',' ? from + 1 : from
  return openingSubject(tokens.slice(start))
}

/** The phrase that ends before a token: “the vessel” in “the vessel, 42 metres long”. */
export function phraseUpTo(tokens: readonly Token[], end: number): NounPhrase | undefined {
  let from = end
  while (from > 0 && end - from < LONGEST + 1) {
    const token = tokens[from - 1]!
    if (token.kind !== 'word') break
    if (DETERMINERS.has(token.lower)) {
      from--
      break
    }
    if (ENDS_PHRASE.has(token.lower) && !isModifier(tokens, from - 1)) break
    from--
  }
  return phraseOfTokens(tokens.slice(from, end))
}

/** A phrase with its determiner, cut at its first preposition. */
function clauseSubject(tokens: readonly Token[], from: number, to: number): NounPhrase | undefined {
  let start = from
  // “In 2023 the museum had”, “At the moment the museum has”, “Last year the museum had”: behind the words of time.
  const opens = tokens[start]?.lower ?? ''
  if (PREPOSITIONS.has(opens) || TIME_WORDS.has(opens)) {
    const from = start + (DETERMINERS.has(tokens[start + 1]?.lower ?? '') ? 2 : 1)
    const determiner = tokens.findIndex((token, at) => at >= from && at < to && DETERMINERS.has(token.lower))
    if (determiner < 0) return undefined
    start = determiner
  }
  return phraseOfTokens(tokens.slice(start, to))
}

function phraseOfTokens(tokens: readonly Token[]): NounPhrase | undefined {
  const first = tokens[0]
  if (first === undefined) return undefined
  if (PRONOUNS.has(first.lower) && tokens.length === 1) return PRONOUN
  const has = DETERMINERS.has(first.lower)
  const words = tokens.slice(has ? 1 : 0)
  const from = has && isModifier(tokens, 1) ? 1 : 0
  const cut = words.findIndex((token, at) => at >= from && (token.kind !== 'word' || ENDS_PHRASE.has(token.lower)))
  const own = cut < 0 ? words : words.slice(0, cut)
  if (own.length === 0 || own.length > LONGEST + 1) return undefined
  const determiner = !has ? 'none' : first.lower === 'a' || first.lower === 'an' ? 'indefinite' : 'definite'
  const phrase = phraseOf(own, determiner, cut < 0 ? [] : behindFrom(words, cut))
  return POSSESSIVES.has(first.lower) ? { ...phrase, possessor: 'it' } : phrase
}

/** “the old bridge”, “its long tunnel”, but “is 40 metres long”, “43 years old” */
function isModifier(tokens: readonly Token[], at: number): boolean {
  if (!MEASURING.has(tokens[at]?.lower ?? '') || !DETERMINERS.has(tokens[at - 1]?.lower ?? '')) return false
  const next = tokens[at + 1]
  return next?.kind === 'word' && !ENDS_PHRASE.has(next.lower)
}

const MEASURING: ReadonlySet<string> = new Set('old long high tall wide deep thick'.split(' '))

const PRONOUN: NounPhrase = {
  head: '',
  written: '',
  modifiers: [],
  possessor: 'it',
  behind: [],
  determiner: 'definite',
  plural: false,
  named: false,
}

function phraseOf(words: readonly Token[], determiner: NounPhrase['determiner'], behind: readonly Token[]): NounPhrase {
  const head = words.at(-1)!
  const owner = words.findLastIndex((token) => token.lower.endsWith("'s") || token.lower.endsWith("s'"))
  const bare = head.lower.replace(/'s?$/, '')
  return {
    head: singularOf(bare),
    written: isName(head) ? head.text.replace(/['’]s?$/, '') : singularOf(bare),
    modifiers: words.slice(owner + 1, -1).map((token) => token.lower),
    ...(owner < 0 || owner === words.length - 1
      ? {}
      : { possessor: singularOf(words[owner]!.lower.replace(/'s?$/, '')) }),
    behind: contentOf(behind),
    ...(behind[0] === undefined ? {} : { joint: behind[0].lower }),
    ...namesIn([...words.slice(owner + 1, -1), ...behind]),
    ...ofPhrase(behind),
    determiner: owner >= 0 ? 'definite' : determiner,
    plural: isPluralNoun(bare) && !isName(head),
    named: isName(head) || (determiner === 'none' && words.length === 1 && opensAsName(head, bare)),
  }
}

/** The words behind a head that narrow it: up to the next comma or verb. */
function behindFrom(tokens: readonly Token[], from: number): readonly Token[] {
  if (!PREPOSITIONS.has(tokens[from]?.lower ?? '')) return []
  const end = tokens.findIndex((token, at) => at > from && (token.kind === 'mark' || VERBS.has(token.lower)))
  return tokens.slice(from, end < 0 ? tokens.length : end).slice(0, 6)
}

/** The last word of the phrase behind “of”. */
function ofPhrase(behind: readonly Token[]): { readonly of?: string } {
  if (behind[0]?.lower !== 'of') return {}
  const words = behind.slice(1)
  const from = DETERMINERS.has(words[0]?.lower ?? '') ? 1 : 0
  const end = words.findIndex((token, at) => at >= from && (token.kind !== 'word' || ENDS_PHRASE.has(token.lower)))
  const head = words[(end < 0 ? words.length : end) - 1]
  return head === undefined || head.kind !== 'word' ? {} : { of: singularOf(head.lower) }
}

function contentOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === 'word' && !ENDS_PHRASE.has(token.lower) && !DETERMINERS.has(token.lower) ? [token.lower] : [],
  )
}

/** “Skyline, which has 5,200 staff”: one thing without an article, at the beginning of a sentence. */
function opensAsName({ text, lower, start }: Token, bare: string): boolean {
  return start === 0 && text.charCodeAt(0) !== lower.charCodeAt(0) && !isPluralNoun(bare)
}

function namesIn(tokens: readonly Token[]): Pick<NounPhrase, 'names'> {
  const names = tokens.filter((token) => token.kind === 'word' && isName(token))
  return names.length === 0 ? {} : { names: names.map(({ lower }) => lower) }
}

function startOfClause(tokens: readonly Token[], last: number): number {
  for (let at = last; at >= 0; at--) {
    const token = tokens[at]!
    if (token.kind === 'mark' && token.text !== '-' && token.text !== '&') return at + 1
    if (CLAUSE_WORDS.has(token.lower) || VERBS.has(token.lower)) return at + 1
  }
  return 0
}

/** The comma that opens the insertion closed at `close`, or -1. */
function lastComma(tokens: readonly Token[], close: number): number {
  for (let at = close - 1; at > 0 && close - at < 16; at--) if (tokens[at]!.text === ',') return at
  return -1
}

function openingOf(tokens: readonly Token[], close: number): number {
  for (let at = close; at >= 0; at--) if (tokens[at]!.text === '(') return at
  return 0
}

function isName({ text, lower, start }: Token): boolean {
  return text.charCodeAt(0) !== lower.charCodeAt(0) && start > 0
}

function isVerbLike(word: string): boolean {
  return word.endsWith('ed') || word.endsWith('ing') || word.endsWith('ly') || (word.endsWith('s') && isVerbInS(word))
}

function isVerbInS(word: string): boolean {
  return VERBS.has(word)
}

const LONGEST = 5

const TIME_WORDS: ReadonlySet<string> = new Set(['last', 'next', 'today', 'now', 'currently', 'every'])

const JOINTS: ReadonlySet<string> = new Set(['and', 'but'])

const PRONOUNS: ReadonlySet<string> = new Set('it they he she'.split(' '))
const POSSESSIVES: ReadonlySet<string> = new Set('its their his her our'.split(' '))
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its their his her our all each every'.split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set('which that who'.split(' '))

/** Between a subject and its verb. */
const BESIDE_VERB: ReadonlySet<string> = new Set(
  `now also still currently only just already once alone itself has have had will would can could may should must to be been is was
  are were being usually normally each`.split(/\s+/),
)

const PREPOSITIONS: ReadonlySet<string> = new Set(
  `of in on at by for from with without to into onto over under about after before between among against during through
  across along around behind beside near off outside inside per since above below within until`.split(/\s+/),
)

const CLAUSE_WORDS: ReadonlySet<string> = new Set(
  `and but or so because while when where which who that if as although though whereas than yet then`.split(/\s+/),
)

const VERBS: ReadonlySet<string> = new Set(
  `is are was were be been being has have had having do does did will would shall should can could may might must said say says
  told tells announced shows showed costs seats holds employs weighs covers lasts takes took opened closed reopened stands runs
  supplies comes came goes went makes made gives gave gets got needs needed leads led won lost helped means meant
  begins began starts started ends ended leaves left arrives crosses links connects connected carries carried offers offered includes
  sits sat lies lay faces belongs replaces replaced serves served marks marked follows joins joined closes opens operates
  requires required allows brings brought provides provided uses used rises rose falls fell stays stayed sells sold works worked
  plays played hosts hosted ran saw met drew cut hit set put kept held bought paid cost becomes became grows grew
  lets keeps kept plans planned wants wanted hopes hoped joined moves moved remains`.split(/\s+/),
)

const ENDS_PHRASE: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  ...CLAUSE_WORDS,
  ...VERBS,
  ...`the a an this these those its their his her our my your there here it they he she we you i not no never
  ago later earlier now each every away apart together long high tall wide deep thick across old more less only also just still
  about nearly almost around today yesterday tomorrow`.split(/\s+/),
])
