import { DETERMINERS, NOT_A_NAME_OF_THINGS, PREPOSITIONS } from './event-words.ts'

/** What a clause is about: “the new Harbour library in Thornmere” has the head “library”. */
export interface Phrase {
  readonly head: string
  /** The head as written. */
  readonly name: string
  /** The other content words, lower case. */
  readonly others: readonly string[]
  /** The head, or another word, has a capital. */
  readonly named: boolean
  /** “it”, “she”: stands for something named before. */
  readonly pronoun?: string
}

/** The phrase right before `offset`: the subject of the verb that begins there. */
export function phraseBefore(text: string, offset: number): Phrase | undefined {
  let slice = text.slice(Math.max(0, offset - 90), offset)
  // “The library, which opened in …”, “The library, founded in …”, “the library that opened”
  const relative = RELATIVE_RIGHT.exec(slice)
  slice = slice.replace(RELATIVE_RIGHT, ' ')
  // “leave Marram House, which was built”: a relative clause is of the name before it, whatever the verb.
  const name = relative === null ? null : NAME_LEFT.exec(slice)
  if (name !== null) return phraseOf(name.groups!.name!)
  const edges = [...slice.matchAll(CLAUSE_START)]
  const edge = edges[edges.length - 1]
  const own = phraseOf(edge === undefined ? slice : slice.slice(edge.index + edge[0].length))
  // “The first of them, the Varhild, is to enter service”: the words between the commas, unless they tell what it is.
  const before = edges[edges.length - 2]
  if (own !== undefined || edge?.[0] !== ',' || before?.[0] !== ',') return own
  const inserted = slice.slice(before.index + 1, edge.index)
  return INDEFINITE.test(inserted) ? undefined : phraseOf(inserted)
}

// “ a brick box”
const INDEFINITE = /^\s(?:an?|one|now|then|who|which|where|in|at|on|with)\s/

// “leave Marram House ”, but not “the Rehabilitation Act ” or “of Marram House ”
const NAME_LEFT =
  /\s(?!(?:the|a|an|of|in|at|for|on|to|by|and|or|with|from|under|as)\s)\p{Ll}[\p{L}’'-]*\s(?<name>(?:\p{Lu}[\p{L}’'-]+\s){2,4})$/u

/** The phrase right after `offset`: the object of the verb that ends there. */
export function phraseAfter(text: string, offset: number): Phrase | undefined {
  const slice = text.slice(offset, offset + 70)
  const end = PHRASE_END.exec(slice)
  return phraseOf(end === null ? slice : slice.slice(0, end.index))
}

// “the snap election”, “Her party's first ” before a noun
const NOUN_PHRASE = /\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]his|[Hh]is|[Hh]er|[Tt]heir)\s(?:[\p{L}’'-]+\s){0,3}[\p{L}’'-]+$/u
// “ for the opening”
const PREPOSITION_LEFT =
  /\s(?:of|for|with|by|to|at)\s(?<noun>(?:the|an?|its|this|his|her|their)\s(?:[\p{L}’'-]+\s){0,2}[\p{L}’'-]+)$/u
const HOLDS_PREPOSITION = /\s(?:of|in|at|on|for|from|with|by|to|and|or|was|is|were|had|has)\s/

/** The phrase of the noun that ends at `offset`, without the verb and the objects before it. */
export function phraseOfNoun(text: string, offset: number): Phrase | undefined {
  const left = text.slice(Math.max(0, offset - 60), offset)
  // “the programme for the opening” has two nouns, of which the last is meant.
  const own = NOUN_PHRASE.exec(PREPOSITION_LEFT.exec(left)?.groups?.noun ?? left)
  return own === null || HOLDS_PREPOSITION.test(own[0]) ? phraseBefore(text, offset) : phraseOf(own[0])
}

// “the trust has”, “Two Rivers was”: the subject before its verb
const SUBJECT_OF_VERB =
  /^\s?(?<subject>(?:[Tt]he\s)?[\p{L}’'\s-]{2,50}?)\s(?:was|is|were|are|has|have|had|will|can|now|still|became|grew|remains|employs|owns|makes|sells|runs|serves|holds|counts)\b/u

/** The subject of the clause that begins at `offset`: “the trust” of “, the trust has supported”. */
export function phraseOfSubject(text: string, offset: number): Phrase | undefined {
  const subject = SUBJECT_OF_VERB.exec(text.slice(offset, offset + 70))?.groups?.subject
  if (subject !== undefined) return phraseOf(subject)
  const phrase = phraseAfter(text, offset)
  return phrase === undefined ? undefined : withoutVerb(phrase)
}

/** The phrase that a text is, to its first preposition. */
export function phraseOf(text: string): Phrase | undefined {
  const words = text.match(WORD) ?? []
  const named = (word: string) => word[0] !== word[0]!.toLowerCase()
  const content: string[] = []
  const tail: string[] = []
  let capital = false
  let inTail = false
  let name = ''
  let pronoun: string | undefined
  for (const [index, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (PRONOUNS.has(lower)) pronoun = lower
    // “the museum next to it”
    if (lower === 'next' && words[index + 1] === 'to') inTail = true
    if (PREPOSITIONS.has(lower)) {
      if (content.length > 0) inTail = true
      continue
    }
    if (DETERMINERS.has(lower) || NOT_A_NAME_OF_THINGS.has(lower) || lower.endsWith('ly')) continue
    if (named(word) && index > 0) capital = true
    if (!inTail) name = word
    ;(inTail ? tail : content).push(stem(lower))
  }
  const head = content.pop()
  if (head !== undefined) return { head, name, others: [...content, ...tail], named: capital || named(name) }
  return pronoun === undefined ? undefined : { head: pronoun, name: pronoun, others: [], named: false, pronoun }
}

/**
 * The subject of “the Fenwick orchestra plays”, where the verb is the last word: a name ends with its last capital or
 * the word behind it.
 */
function withoutVerb(phrase: Phrase): Phrase {
  const [first, ...rest] = [...phrase.others].reverse()
  return first === undefined ? phrase : { ...phrase, head: first, name: first, others: rest.reverse() }
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they'])
const WORD = /[\p{L}][\p{L}’'-]*/gu
// “, which ”, “ that had ”, “, then ”, “, was ”
const RELATIVE_RIGHT =
  /,?\s(?:which|that|who)\s(?:(?:was|were|is|had|has|been|first|only|officially|finally)\s)*$|,\s(?:(?:first|originally|officially|newly|which|was)\s)*$|\s\((?:first\s|originally\s)?$/
const CLAUSE_START =
  /[,;:()“”"—]|\s[–-]\s|\b(?:when|since|after|before|until|where|because|and|but|while|that|although|whose|said)\s/g
const PHRASE_END =
  /[.,;:()“”"—!?]|\s[–-]\s|\s(?:in|on|at|for|with|after|before|by|from|since|until|when|while|and|as|to|during|where|who|which|that|because|but)\s|\s\d/

/** A word without its plural or possessive ending. */
export function stem(word: string): string {
  const bare = word.replace(/['’]s$/, '').replace(/['’]$/, '')
  return bare.length > 4 && bare.endsWith('s') && !bare.endsWith('ss') && !bare.endsWith('us')
    ? bare.slice(0, -1)
    : bare
}

/**
 * True where two phrases can name one thing: the same head, and a shared word besides unless one of them is bare; or
 * one is the name in the other (“the Lanternhuset”, “the Lanternhuset theatre”).
 */
export function canBeSame(a: Phrase, b: Phrase): boolean {
  if (a.head !== b.head) return isNameIn(a, b) || isNameIn(b, a) || isCompound(a, b) || isCompound(b, a)
  if (a.others.length === 0 || b.others.length === 0) return true
  return a.others.some((word) => b.others.includes(word))
}

/** True where the two name one thing by name: the words of the shorter phrase, a name among them, are all in the longer. */
export function isSameNamed(a: Phrase, b: Phrase): boolean {
  if (a.head !== b.head || !a.named || !b.named) return false
  const [short, long] = a.others.length <= b.others.length ? [a, b] : [b, a]
  return short.others.length > 0 && short.others.every((word) => long.others.includes(word))
}

/** “the Kessock bridge”, “the Kessock footbridge” */
function isCompound(short: Phrase, long: Phrase): boolean {
  return (
    short.head.length >= 4 && long.head.endsWith(short.head) && short.others.some((word) => long.others.includes(word))
  )
}

function isNameIn(short: Phrase, long: Phrase): boolean {
  return short.others.length === 0 && short.named && long.named && long.others.includes(short.head)
}
