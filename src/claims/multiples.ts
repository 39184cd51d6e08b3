import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { FACTOR_WORDS } from '../language/change-words.ts'
import { SMALL_NUMBERS } from '../language/number-words.ts'
import type { Interval } from '../language/numbers.ts'
import { intersects } from '../language/numbers.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { multipleInterval } from './changes.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { areComparable, isOfThings, kindOf, quotient, tokenBefore, valuesOf } from './comparable.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'
import { type WrittenValue, writtenIn } from './written-value.ts'

/** A comparison of two values by a multiple: "846 applications, twice the 423 of a year before". */
export interface MultipleClaim {
  readonly greater: WrittenValue // the one that is said to be a multiple of the other
  readonly other: WrittenValue
  readonly said: WrittenValue
  /** `greater` over `other`, as printed. */
  readonly right: Interval
  readonly fits: boolean
}

type Multiple = ClaimOf<'multiple', MultipleClaim>

/** Multiples with both of their values beside them, in one sentence or (half the size) in two. */
export function* readMultiples({ article }: Claims): Iterable<Multiple> {
  let previous: Sentence | undefined
  for (const sentence of article.sentences) {
    const { tokens } = MULTIPLE_CUE.test(sentence.text) ? wordsOf(sentence) : NOTHING
    for (let at = 0; at < tokens.length; at++) {
      const phrase = phraseAt(tokens, at)
      if (phrase === undefined) continue
      const before = previous?.block === sentence.block ? previous : undefined
      const claim =
        phrase.of === 'amount'
          ? (withAmounts(sentence, tokens, phrase) ?? withNamed(sentence, before, tokens, phrase))
          : phrase.of === 'pair'
            ? withPair(sentence, phrase)
            : withMeasures(sentence, previous?.block.section === sentence.block.section ? previous : undefined, phrase)
      if (claim !== undefined) yield claim
      at = phrase.to - 1
    }
    previous = sentence
  }
}

// "twice", "double", "half", "three times": the words that a multiple begins with.
const MULTIPLE_CUE =
  /\b(?:[Tt]wice|[Dd]ouble|[Tt]hrice|[Tt]r(?:ip|eb)le|[Qq]uadruple|[Hh]alf|times|third|quarter|fifth|tenth)\b/
const NOTHING: { readonly tokens: readonly Token[] } = { tokens: [] }

interface Phrase {
  readonly factor: number
  readonly openness: 'more' | 'nearly' | 'about' | undefined
  readonly from: number
  readonly to: number // the token where the other value is expected
  readonly start: number
  readonly end: number
  readonly of: 'amount' | 'measure' | 'pair'
  /** "three times more than" is three or four times as many. */
  readonly more: boolean
}

/** "twice", "double", "three times", "half" with "as many as", "the size", "that of", or right before an amount. */
function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const read = factorAt(tokens, at)
  if (read === undefined) return undefined
  let to = read.to
  let more = false
  let of: Phrase['of'] = 'amount'
  const word = (i: number) => tokens[i]?.lower ?? ''
  // “twice to three times as long”, “two or three times the size”: a range fits more than one value.
  if (word(at - 1) === 'to' || word(at - 1) === 'or') return undefined
  if (word(to) === 'as' && AS_WORDS.has(word(to + 1))) {
    to += 2
    const adjective = to
    while (to < tokens.length && tokens[to]!.kind === 'word' && word(to) !== 'as' && to - read.to < 5) to++
    if (word(to) === 'as') to++
    // “12 cows in 2001; now there are 48, three times as many.”
    else if (to === adjective) of = 'pair'
    else return undefined
  } else if (word(to) === 'more' || word(to) === 'higher' || word(to) === 'larger' || word(to) === 'bigger') {
    if (word(to + 1) !== 'than') return undefined
    more = true
    to += 2
  } else if ((word(to) === 'the' || word(to) === 'its' || word(to) === 'their') && SIZE_WORDS.has(word(to + 1))) {
    if (read.factor >= 1 && word(to + 2) === 'of') to += 3
    else {
      to += 2
      of = 'measure'
    }
  } else if (word(to) === 'that' && word(to + 1) === 'of') to += 2
  else if (read.plain) return undefined
  return {
    factor: read.factor,
    openness: opennessBefore(tokens, at),
    from: at,
    to,
    start: tokens[at]!.start,
    end: tokens[(of === 'amount' ? read.to : to) - 1]!.end,
    of,
    more,
  }
}

const AS_WORDS: ReadonlySet<string> = new Set(
  'many much large big high long great expensive heavy tall wide fast old'.split(' '),
)
const SIZE_WORDS: ReadonlySet<string> = new Set(
  'size price cost weight height length number amount speed area volume population capacity value rate distance time'.split(
    ' ',
  ),
)

/** The factor at a token; `plain` where the word alone is no comparison ("half", "three times"). */
function factorAt(tokens: readonly Token[], at: number): { factor: number; to: number; plain: boolean } | undefined {
  const token = tokens[at]!
  if (token.kind === 'mark') return undefined
  const lower = token.lower
  const worded = FACTOR_WORDS.get(lower)
  if (worded !== undefined) return { factor: worded, to: at + 1, plain: !opensAmount(tokens, at + 1) }
  // “4,000, a quarter of the 20,000 who came in 2019”: in apposition to the smaller value.
  const part = tokens[at + 1]?.lower === 'of' && opensAmount(tokens, at + 2) ? FRACTIONS.get(lower) : undefined
  if (part !== undefined && APPOSING.has(tokens[at - 1]?.text ?? '') && tokens[at - 2]?.text !== '.')
    return { factor: part, to: at + 2, plain: false }
  if (lower === 'half') {
    // “half as much again” is one and a half times as much; the words end before what it is compared with.
    const again = tokens[at + 3]?.lower === 'again' || tokens[at + 2]?.lower === 'again'
    return tokens[at + 1]?.lower === 'a' || again ? undefined : { factor: 0.5, to: at + 1, plain: true }
  }
  if (tokens[at + 1]?.lower !== 'times') return undefined
  const value = token.kind === 'digits' ? Number(token.text) : SMALL_NUMBERS.get(lower)
  if (value === undefined || Number.isNaN(value) || value < 2) return undefined
  return { factor: value, to: at + 2, plain: !opensAmount(tokens, at + 2) }
}

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fifth', 1 / 5],
  ['tenth', 1 / 10],
])
const APPOSING: ReadonlySet<string> = new Set(['a', 'one', ','])

/** "twice the 423", "double the £3m", "three times last year's 210" */
function opensAmount(tokens: readonly Token[], at: number): boolean {
  let i = at
  while (i < at + 3 && OPENERS.has(tokens[i]?.lower ?? '')) i++
  const token = tokens[i]
  return i > at && token !== undefined && (token.kind === 'digits' || '$£€'.includes(token.text))
}

const OPENERS: ReadonlySet<string> = new Set(['the', 'last', "year's", 'its', 'their', 'previous'])

function opennessBefore(tokens: readonly Token[], at: number): Phrase['openness'] {
  const before = tokens[at - 1]?.lower ?? ''
  if (before === 'almost' || before === 'nearly') return 'nearly'
  if (
    before === 'about' ||
    before === 'around' ||
    before === 'roughly' ||
    before === 'some' ||
    before === 'approximately'
  )
    return 'about'
  if (before === 'than' || before === 'over' || before === 'least') return 'more'
  return undefined
}

/** The other value stands right after the phrase, the greater one before it. */
function withAmounts(sentence: Sentence, tokens: readonly Token[], phrase: Phrase): Multiple | undefined {
  const amounts = amountsOf(sentence)
  const other = amounts.find((amount) => amount.from >= phrase.to && !isPronoun(amount))
  if (other === undefined || !isReached(tokens, phrase.to, other.from)) return undefined
  const before = amounts.filter((amount) => amount.to <= phrase.from && areComparable(amount, other))
  const greater = before.at(-1)
  if (greater === undefined || phrase.from - greater.to > 10 || isClockTime(tokens, greater)) return undefined
  if (isName(tokens, greater)) return undefined
  // “3,000, three times the 1,000 of spring and a tenth of the 30,000 of last year”
  if (tokens[phrase.from - 2]?.lower === 'and' || COMPARING.has(tokens[tokenBefore(tokens, greater)]?.lower ?? ''))
    return undefined
  if (tokens.slice(greater.to, phrase.from).some((token) => token.text === ';' || token.text === ':')) return undefined
  return claimOf(sentence, greater, sentence, other, sentence, phrase)
}

/** “the old one”, “one doesn’t notice” */
function isPronoun({ number }: Amount): boolean {
  return number.written === 'words' && number.value === 1
}

/** “at ten minutes to five, half of the crowd”, “at 71 he is twice as old”: a time of day or an age. */
function isClockTime(tokens: readonly Token[], amount: Amount): boolean {
  const isSmall = kindOf(amount) === 'bare' && amount.value <= 24
  return isSmall && CLOCK_JOINTS.has(tokens[amount.from - 1]?.lower ?? '')
}

/** “Packrat 4.2 is three times as fast as 4.1”: a number that a name ends in counts nothing. */
function isName(tokens: readonly Token[], amount: Amount): boolean {
  const before = tokens[amount.from - 1]
  const isNamed = before?.kind === 'word' && before.text !== before.lower
  return isNamed && kindOf(amount) === 'bare' && amount.value < 100 && BEING.has(tokens[amount.to]?.lower ?? '')
}

const BEING: ReadonlySet<string> = new Set(
  'is was has had can will runs ran needs uses takes costs loads starts goes weighs and'.split(' '),
)
const COMPARING: ReadonlySet<string> = new Set(['as', 'than'])
const CLOCK_JOINTS: ReadonlySet<string> = new Set('to past at by until till before after'.split(' '))

/** Between the phrase and its value stand at most words that lead there: "those of", "in 2011/12, when there were". */
function isReached(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 8) return false
  return tokens.slice(from, to).every((token) => token.kind === 'digits' || LEADS.has(token.lower))
}

const LEADS: ReadonlySet<string> = new Set(
  "the a those that of in when there were was had it , last year's year previous before its their ( up from old new other one with which is".split(
    ' ',
  ),
)

/** "12 cows in 2001; now there are 48, three times as many": the two values before it, and no other. */
function withPair(sentence: Sentence, phrase: Phrase): Multiple | undefined {
  const before = amountsOf(sentence).filter((amount) => amount.to <= phrase.from && amount.number.form === 'cardinal')
  const [other, greater] = before
  if (other === undefined || greater === undefined || before.length !== 2 || !areComparable(other, greater))
    return undefined
  // “four to six hours”
  if (greater.from - other.to < 2) return undefined
  return claimOf(sentence, greater, sentence, other, sentence, phrase)
}

/** "half the size": the only two measures of one kind in this sentence and the one before. */
function withMeasures(sentence: Sentence, previous: Sentence | undefined, phrase: Phrase): Multiple | undefined {
  const measured = (one: Sentence, end: number) =>
    amountsOf(one).flatMap((amount) =>
      amount.to <= end && (amount.unit !== undefined || amount.currency !== undefined)
        ? [{ amount, sentence: one }]
        : [],
    )
  const own = [
    ...(previous === undefined ? [] : measured(previous, Number.POSITIVE_INFINITY)),
    ...measured(sentence, phrase.from),
  ]
  if (own.length !== 2 || kindOf(own[0]!.amount) !== kindOf(own[1]!.amount)) return undefined
  const [a, b] = own as [(typeof own)[0], (typeof own)[0]]
  const [large, small] = a.amount.value * factorOf(a.amount) >= b.amount.value * factorOf(b.amount) ? [a, b] : [b, a]
  const [first, second] = phrase.factor >= 1 ? [large, small] : [small, large]
  return claimOf(first.sentence, first.amount, second.sentence, second.amount, sentence, phrase)
}

/** “140 chose the goat, 45 the fountain. The goat had four times as many votes as the fountain”: the numbers of both in the sentence before. */
function withNamed(
  sentence: Sentence,
  before: Sentence | undefined,
  tokens: readonly Token[],
  phrase: Phrase,
): Multiple | undefined {
  const isMany = tokens.slice(phrase.from, phrase.to).some(({ lower }) => lower === 'many')
  if (!isMany || before === undefined || amountsOf(sentence).some((amount) => amount.from >= phrase.to))
    return undefined
  const subject = nameAt(tokens, 0)
  const object = tokens[phrase.to - 1]?.lower === 'as' ? nameAt(tokens, phrase.to) : undefined
  if (subject === undefined || object === undefined || subject === object) return undefined
  const [greater, other] = [numberBeside(before, subject), numberBeside(before, object)]
  if (greater === undefined || other === undefined || greater === other || !areComparable(greater, other))
    return undefined
  const claim = claimOf(before, greater, before, other, sentence, phrase)
  return { ...claim, guards: [...claim.guards, 'similar'] }
}

/** The one word of a short name: “the goat”, “Bergen”, where the words go on with a verb or end. */
function nameAt(tokens: readonly Token[], at: number): string | undefined {
  const isDefinite = tokens[at]?.lower === 'the'
  const name = tokens[isDefinite ? at + 1 : at]
  if (name?.kind !== 'word') return undefined
  return isDefinite || (at > 0 ? name.text !== name.lower : !FUNCTION_STARTS.has(name.lower)) ? name.lower : undefined
}

const FUNCTION_STARTS: ReadonlySet<string> = new Set(
  'a an in on at of it they he she we you i this that these those there here both all each but and so for as about almost nearly twice'.split(
    ' ',
  ),
)

/** The one number that stands with a name between two commas. */
function numberBeside(sentence: Sentence, name: string): Amount | undefined {
  const { tokens } = wordsOf(sentence)
  const places = tokens.flatMap(({ lower }, at) => (lower === name ? [at] : []))
  const [at] = places
  if (at === undefined || places.length > 1) return undefined
  let [from, to] = [at, at]
  while (from > 0 && !isBetween(tokens[from - 1]!)) from--
  while (to < tokens.length && !isBetween(tokens[to]!)) to++
  const own = amountsOf(sentence).filter(
    (amount) =>
      amount.from >= from &&
      amount.to <= to &&
      !WHOLE_BEFORE.has(tokens[amount.from - 1]?.lower ?? '') &&
      isCount(amount),
  )
  return own.length === 1 ? own[0] : undefined
}

/** A number of people or votes, not of kilos or crowns. */
function isCount(amount: Amount): boolean {
  const { number } = amount
  return isOfThings(amount) && number.form === 'cardinal' && number.approximation === undefined && !number.ambiguous
}

function isBetween({ text, lower }: Token): boolean {
  return lower === 'and' || lower === 'but' || lower === 'while' || lower === 'against' || text === ',' || text === ';'
}

// “Of 210 pupils 140 chose the goat”
const WHOLE_BEFORE: ReadonlySet<string> = new Set(['of', 'in', 'since', 'by'])

function factorOf(amount: Amount): number {
  return amount.unit?.factors[0] ?? 1
}

function claimOf(
  sentenceA: Sentence,
  greater: Amount,
  sentenceB: Sentence,
  other: Amount,
  home: Sentence,
  phrase: Phrase,
): Multiple {
  const inBase = (amount: Amount) => ({ ...amount, value: amount.value * factorOf(amount) })
  const right = quotient(valuesOf(greater, other), valuesOf(other, greater))
  const said = multipleInterval(phrase.factor, phrase.openness)
  const shifted = multipleInterval(phrase.factor + 1, phrase.openness)
  const frame = frameOf(home, phrase.start, phrase.end)
  const guards: Guard[] = frame.guards.filter((guard) => guard === 'hypothetical' || guard === 'negated')
  return {
    kind: 'multiple',
    value: {
      greater: writtenIn(sentenceA, inBase(greater)),
      other: writtenIn(sentenceB, inBase(other)),
      said: writtenIn(home, { ...phrase, value: phrase.factor }),
      right,
      fits: intersects(said, right) || (phrase.more && intersects(shifted, right)),
    },
    span: spanIn(home, phrase.start, phrase.end),
    block: home.block,
    sentence: home,
    voice: frame.voice,
    guards: phrase.of === 'amount' ? guards : [...guards, 'similar'],
  }
}
