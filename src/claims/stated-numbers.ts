import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { dimensionOf } from '../language/dimensions.ts'
import { type Phrase, phraseAfter, phraseBefore, phraseOf } from '../language/event-phrases.ts'
import { type Interval, roundGrain } from '../language/numbers.ts'
import { YEAR } from '../language/office-words.ts'
import type { Token } from '../language/tokens.ts'
import { type Amount, amountsOf } from './amounts.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { countInterval, kindOf } from './comparable.ts'
import { countedIn, isPartial, isShifted } from './counts.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** A number with its owner: "Veldwind has 480 employees", "the Harbour Bridge is 900 m long", "the club’s 31 teams". */
export interface StatedNumber {
  readonly owner: Phrase
  /** "employee", "length", "budget" */
  readonly what: string
  /** "noun", "unit length", "money €": only numbers of one kind can be compared. */
  readonly kind: string
  /** All values that its words allow, in the base of its unit. */
  readonly values: Interval
  /** A round number, which may stand for any other near it; in the base of its unit. */
  readonly round: Interval
  /** A year stands beside it, so that it may be of that time. */
  readonly anchored: boolean
  readonly text: string
}

/** The numbers that an article says of something by name or noun, plainly and of today. */
export function* readStatedNumbers({ article }: Claims): Iterable<ClaimOf<'stated-number', StatedNumber>> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'cell' || role === 'alt' || role === 'field') continue
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    for (const amount of amounts) {
      const stated = statedIn(sentence, tokens, amount)
      if (stated === undefined) continue
      const frame = frameOf(sentence, amount.start, amount.end)
      yield {
        kind: 'stated-number',
        value: { ...stated, ...valuesIn(amount), text: sentence.text.slice(amount.start, amount.end) },
        span: spanIn(sentence, amount.start, amount.end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards: [...frame.guards.filter((guard) => KEPT.has(guard)), ...(role === 'heading' ? HEADING : [])],
      }
    }
  }
}

const KEPT: ReadonlySet<Guard> = new Set([
  'quoted',
  'hedged',
  'hypothetical',
  'negated',
  'past',
  'planned',
  'attributed',
])
const HEADING: readonly Guard[] = ['heading']

function statedIn(
  sentence: Sentence,
  tokens: readonly Token[],
  amount: Amount,
): Pick<StatedNumber, 'owner' | 'what' | 'kind' | 'anchored'> | undefined {
  const { number } = amount
  if (number.ambiguous || number.dashed || number.approximation !== undefined) return undefined
  if (isPartial(tokens, amount) || isShifted(sentence, tokens, amount)) return undefined
  const counted = amount.unit === undefined && amount.currency === undefined ? countedIn(tokens, amount) : undefined
  if (counted !== undefined && counted.modifiers.length > 0) return undefined
  const kind = counted === undefined ? kindOf(amount) : 'noun'
  if (counted === undefined && !kind.startsWith('unit') && !kind.startsWith('money')) return undefined
  const { text } = sentence
  const end = tokens[amount.to - 1]!.end
  if (PART_AFTER.test(text.slice(end, end + 24))) return undefined
  const owned = ownerOf(text, tokens, amount, counted?.head)
  if (owned === undefined || owned.owner.pronoun !== undefined) return undefined
  return { ...owned, kind, anchored: text.match(YEAR) !== null }
}

/** Who or what has the number, and what it is a number of. */
function ownerOf(
  text: string,
  tokens: readonly Token[],
  amount: Amount,
  counted: string | undefined,
): { owner: Phrase; what: string } | undefined {
  const before = text.slice(Math.max(0, amount.start - 90), amount.start)
  const from = amount.start - before.length
  const after = tokens[amount.to]?.lower ?? ''
  const what = counted ?? dimensionOf(after)
  const made = (owner: Phrase | undefined, of: string | undefined) =>
    owner === undefined || of === undefined ? undefined : { owner, what: of }
  // “the 900-metre Harbour Bridge”, “the 480-strong crew”: what it is a length of stands behind it.
  if (amount.number.tail !== undefined && amount.unit?.dimension === 'length')
    return made(phraseAfter(text, tokens[amount.to - 1]!.end), 'length')
  // “Veldwind has a workforce of 480”, “the bridge has a length of 900 m”
  const having = HAVING.exec(before)
  if (having !== null) {
    const { attribute } = having.groups as { attribute?: string }
    return made(phraseBefore(text, from + having.index + 1), attributeOf(attribute) ?? what)
  }
  // “Veldwind’s 480 employees”
  const genitive = GENITIVE.exec(before)
  if (genitive !== null) return made(phraseOf(genitive.groups!.owner!), counted)
  const being = BEING.exec(before)
  if (being !== null) {
    const subject = before.slice(0, being.index)
    // “The length of the Harbour Bridge is 900 m”, “Veldwind’s workforce is 480”
    const of = ATTRIBUTE_OF.exec(subject)?.groups ?? ATTRIBUTE_OF_OWNER.exec(subject)?.groups
    if (of !== undefined) return made(phraseOf(of.owner!), attributeOf(of.attribute) ?? of.attribute)
    // “The Harbour Bridge is 900 m long”
    return dimensionOf(after) === undefined
      ? undefined
      : made(phraseBefore(text, from + being.index + 1), dimensionOf(after))
  }
  // “480 people work at Veldwind”
  const working = WORKING.exec(text.slice(tokens[amount.to - 1]!.end))
  if (working !== null && (counted === 'person' || counted === 'employee'))
    return made(phraseAfter(text, tokens[amount.to - 1]!.end + working[0].length), 'employee')
  return undefined
}

function attributeOf(word: string | undefined): string | undefined {
  return word === undefined ? undefined : (ATTRIBUTES.get(word) ?? dimensionOf(word))
}

/** Attributes that count things. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['workforce', 'employee'],
  ['staff', 'employee'],
  ['payroll', 'employee'],
  ['population', 'inhabitant'],
  ['membership', 'member'],
  ['budget', 'budget'],
  ['turnover', 'turnover'],
  ['revenue', 'revenue'],
])

function valuesIn(amount: Amount): { values: Interval; round: Interval } {
  const { number, unit } = amount
  const factor = unit?.factors[0] ?? 1
  const values = unit === undefined && amount.currency === undefined ? countInterval(amount) : amount.interval
  const half = roundGrain(number) / 2
  return {
    values: { low: values.low * factor, high: values.high * factor },
    round: { low: (number.value - half) * factor, high: (number.value + half) * factor },
  }
}

// “ has ”, “ now employs ”, “ has a workforce of ”, “ with a length of ”
const HAVING =
  /\s(?:has|have|employs|employ|counts|runs|owns|operates|boasts|comprises|seats|with)(?:\s(?:now|currently|just|only|exactly|a|an|total of|staff of|(?<attribute>[a-z]+) of)){0,4}\s$/
// “Veldwind’s ”
const GENITIVE = /(?<owner>(?:[Tt]he\s)?\p{L}[\p{L}\s.-]{1,40})['’]s?\s$/u
// “ is ”, “ measures ”, “ stands at ”
const BEING =
  /\s(?:is|measures|stretches|stands(?: at)?|totals|amounts to|numbers)(?:\s(?:now|currently|exactly)){0,2}\s$/
// “The length of the Harbour Bridge”
const ATTRIBUTE_OF = /\b[Tt]he\s(?<attribute>[a-z]+)\sof\s(?<owner>[^,.;:]{3,40})$/
// “Veldwind’s workforce”
const ATTRIBUTE_OF_OWNER = /(?<owner>(?:[Tt]he\s)?\p{L}[\p{L}\s.-]{1,40})['’]s?\s(?<attribute>[a-z]+)$/u
// “ work at ”, “ are employed by ”
const WORKING = /^\s(?:work|are employed)\s(?=(?:at|for|by)\s)/
// “ in Bergen”, “ of its employees”: some of them
const PART_AFTER =
  /^ (?:(?:of|from) (?:the|its|their|them|these)\b|(?:in|at|near|around|outside) \p{Lu}|who\b|whom\b|that\b|more\b|fewer\b|less\b|on (?:its|the)\b)/u
