import type { Sentence } from '../article/article.ts'
import type { NumberPhrase } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Claims } from './claim.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import { mentionsOf } from './subjects.ts'

/** How many times by now: "her fourth national title", "the company's ninth store", "with ten stores open". */
export interface CareerOrdinal {
  /** "title of Adaeze Obi" */
  readonly series: string
  /** A number of all so far: one that comes now may be the next. */
  readonly isCount: boolean
  /** The tokens of number and noun. */
  readonly end: number
}

/** A cheap look: a noun of what is counted in a career or by a firm. */
export const CAREER_CUE =
  /\b[Ww]e (?:lie|are|sit|stand) |\b(?:person|woman|man|holder|director|president|mayor|secretary|chair|chairman|chairwoman|laureate|bishop|headteacher|headmaster|principal|rector|conductor)\b|\b(?:titles?|crowns?|championships?|terms?|medals?|trophy|trophies|caps?|goals?|novels?|books?|albums?|films?|operas?|symphon(?:y|ies)|stores?|shops?|branch(?:es)?|restaurants?|hotels?|schools?|child|Olympics|victory|win)\b/

/**
 * The ordinal of something that comes now, with its noun and its owner; a noun alone tells nothing, since a life has a
 * first and a second of most things. So the words before it must say that it is this one: "It is her", "won his",
 * "begins her", "for Obi it is the".
 */
export function careerAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  number: NumberPhrase,
): CareerOrdinal | undefined {
  if (number.form === 'cardinal') return countAt(claims, sentence, tokens, number)
  if (number.form !== 'ordinal' || number.value < 2) return undefined
  const word = (at: number) => tokens[at]?.lower ?? ''
  const held = holderAt(tokens, number) ?? placeAt(tokens, number)
  if (held !== undefined) return held
  const head = nounAfter(tokens, number.to)
  if (head === undefined) return undefined
  // “her”, “a”, “the company's”
  const before = number.from - 1
  const from = ownerStart(tokens, before)
  if (!isNow(tokens, from) || TELLS_PAST.has(word(head.end))) return undefined
  const owner =
    word(before) === 'a' || word(before) === 'the'
      ? ownerForWhom(claims, sentence, tokens, head.end)
      : ownerOf(claims, sentence, tokens, before)
  return owner === undefined ? undefined : { series: `${head.noun} of ${owner}`, isCount: false, end: head.end }
}

/** "the union's ninth general secretary", "the tenth person in the job": the holders of the article's one office. */
function holderAt(tokens: readonly Token[], { from, to }: NumberPhrase): CareerOrdinal | undefined {
  const word = (at: number) => tokens[at]?.lower ?? ''
  const series = 'holder of the office'
  if (HOLDERS.has(word(to)) && IN_OFFICE.has(`${word(to + 1)} ${word(to + 2)}`))
    return { series, isCount: false, end: to + 1 }
  const before = from - 1
  const verb = word(ownerStart(tokens, before) - 1)
  const isOne = GENITIVE.test(word(before)) || word(before) === 'the' || word(before) === 'its'
  for (let end = to; isOne && end < to + 3; end++)
    if (OFFICES.has(word(end)))
      return end === to || BECOMING.has(verb) ? { series, isCount: false, end: end + 1 } : undefined
  return undefined
}

/** "We lie third in division two", "they are second in the table": where a team stands today. */
function placeAt(tokens: readonly Token[], { from, to }: NumberPhrase): CareerOrdinal | undefined {
  const word = (at: number) => tokens[at]?.lower ?? ''
  if (word(to) !== 'in' || (!TABLES.has(word(to + 1)) && !TABLES.has(word(to + 2)))) return undefined
  if (!LYING.has(word(from - 1)) || !WE.has(word(from - 2))) return undefined
  return { series: 'place of ours', isCount: false, end: to }
}

const HOLDERS: ReadonlySet<string> = new Set('person holder'.split(' '))
const IN_OFFICE: ReadonlySet<string> = new Set([
  'to hold',
  'to have',
  'to lead',
  'in the',
  'to fill',
  'to take',
  'to be',
])
/** Offices of which a body has one at a time. */
export const OFFICES: ReadonlySet<string> = new Set(
  'director president mayor secretary chair chairman chairwoman laureate bishop archbishop headteacher headmaster principal rector conductor chancellor chief executive warden dean vicar abbot captain pope'.split(
    ' ',
  ),
)
const BECOMING: ReadonlySet<string> = new Set('is becomes became as was named appointed elected'.split(' '))
const TABLES: ReadonlySet<string> = new Set('table league division group'.split(' '))
const LYING: ReadonlySet<string> = new Set('lie are sit stand remain stay'.split(' '))
const WE: ReadonlySet<string> = new Set(['we'])

/** "With ten stores open", "now has ten stores": how many a firm has. */
function countAt(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  number: NumberPhrase,
): CareerOrdinal | undefined {
  if (number.approximation !== undefined || !Number.isInteger(number.value) || number.value < 3) return undefined
  const word = (at: number) => tokens[at]?.lower ?? ''
  const noun = NOUNS.get(word(number.to))
  if (noun === undefined || !HOUSES.has(noun)) return undefined
  const lead = word(number.from - 1)
  const isOwn =
    (lead === 'with' && word(number.to + 1) === 'open') || (lead === 'has' && word(number.from - 2) === 'now')
  const owner = isOwn ? firmOf(claims, sentence) : undefined
  return owner === undefined ? undefined : { series: `${noun} of ${owner}`, isCount: true, end: number.to + 1 }
}

/** Up to two words that narrow it, then the noun: "national title". */
function nounAfter(tokens: readonly Token[], at: number): { readonly noun: string; readonly end: number } | undefined {
  for (let end = at; end < at + 3 && end < tokens.length; end++) {
    const { kind, lower } = tokens[end]!
    if (kind !== 'word') return undefined
    const noun = NOUNS.get(lower)
    if (noun === undefined) continue
    const kinds = tokens.slice(at, end).map((token) => token.lower)
    // “her second Olympic medal”, “her third straight title” are counted by themselves.
    return kinds.every((kindOf) => WIDE.has(kindOf)) ? { noun, end: end + 1 } : undefined
  }
  return undefined
}

/** Where the words of the owner begin: at “the” in “the company's ninth”. */
function ownerStart(tokens: readonly Token[], before: number): number {
  const word = tokens[before]?.lower ?? ''
  if (!GENITIVE.test(word)) return before
  let from = before
  while (from > 0 && before - from < 3 && CAPITAL.test(tokens[from - 1]!.text)) from--
  return tokens[from - 1]?.lower === 'the' ? from - 1 : from
}

function isNow(tokens: readonly Token[], from: number): boolean {
  const word = (at: number) => tokens[at]?.lower ?? ''
  const verb = word(from - 1)
  if (COPULAS.has(verb)) return THIS.has(word(from - 2))
  if (IT_IS.has(verb)) return true
  if (!TAKING.has(verb)) return false
  const helper = word(from - 2)
  return helper !== 'had' && helper !== 'd' && helper !== 'have' && helper !== 'not' && helper !== 'could'
}

/** “her”, “the company's”, “Lindgren's” */
function ownerOf(claims: Claims, sentence: Sentence, tokens: readonly Token[], before: number): string | undefined {
  const { lower, start } = tokens[before] ?? { lower: '', start: 0 }
  if (PRONOUNS.has(lower)) {
    const central = centralPerson(claims)
    return central !== undefined && isOfMainGender(claims, lower) ? central.name : undefined
  }
  if (!GENITIVE.test(lower)) return undefined
  if (FIRMS.has(lower.replace(GENITIVE, ''))) return firmOf(claims, sentence)
  return mentionsOf(claims, sentence).find(({ value }) => value.start <= start && value.end > start)?.value.subject
    ?.name
}

/** “For Obi it is the fifth title”, “a fifth title for Obi” */
function ownerForWhom(claims: Claims, sentence: Sentence, tokens: readonly Token[], end: number): string | undefined {
  const mentions = mentionsOf(claims, sentence)
  const [first] = tokens
  const opens = first?.lower === 'for' ? tokens[1] : tokens[end]?.lower === 'for' ? tokens[end + 1] : undefined
  if (opens === undefined) return undefined
  return mentions.find(({ value }) => value.start >= opens.start - 1 && value.start <= opens.start + 8)?.value.subject
    ?.name
}

/** The one firm or club that an article speaks of, whatever it calls it. */
function firmOf(claims: Claims, sentence: Sentence): string | undefined {
  const names = new Set(
    claims
      .of('mention')
      .filter(({ value }) => value.subject !== undefined && value.subject.thing === 'organisation')
      .map(({ value }) => value.subject!.name),
  )
  return names.size > 1 && sentence.block.index > 8 ? undefined : 'the firm'
}

const GENITIVE = /['’]s?$/
const CAPITAL = /^\p{Lu}/u
const PRONOUNS: ReadonlySet<string> = new Set(['her', 'his'])
const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'be', 'marks', 'makes'])
const IT_IS: ReadonlySet<string> = new Set(["it's", 'it’s'])
const THIS: ReadonlySet<string> = new Set('it this that will which'.split(' '))
const TAKING: ReadonlySet<string> = new Set(
  'took takes take taking won wins winning claimed claims claiming secured secures securing clinched clinches clinching collected collects sealed seals earned earns lifted lifts begins began starts started starting beginning serving enters entered opens opened opening publishes celebrated celebrates celebrating'.split(
    ' ',
  ),
)
/** “her second title came in 2018” */
const TELLS_PAST: ReadonlySet<string> = new Set('came had followed ended'.split(' '))
/** Words before the noun that leave it what it is. */
const WIDE: ReadonlySet<string> = new Set('national career league world new full book grand slam studio'.split(' '))
const FIRMS: ReadonlySet<string> = new Set('company firm chain group club retailer'.split(' '))
const HOUSES: ReadonlySet<string> = new Set(['store', 'branch', 'restaurant', 'hotel', 'school'])

/** One word for one thing that is counted. */
const NOUNS: ReadonlyMap<string, string> = new Map(
  `title titles crown crowns championship championships
term terms
medal medals
cap caps
novel novels
book books
album albums
film films
opera operas
symphony symphonies
store stores shop shops
branch branches
restaurant restaurants
hotel hotels
Olympics`
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ')
      return words.map((word): [string, string] => [word.toLowerCase(), words[0]!])
    }),
)
