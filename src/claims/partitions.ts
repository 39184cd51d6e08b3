import type { Article, Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { areComparable, kindOf, sortOf } from './comparable.ts'
import { wholeBefore } from './divided-parts.ts'
import { areExclusive, endOfClause, enumeration } from './part-lists.ts'
import type { Parts, Placed } from './parts-total.ts'
import { claimOf } from './parts-total.ts'
import { isRemainder } from './remainders.ts'
import { wordsOf } from './words.ts'

/** Wholes that are divided across sentences or by an apposition: "Of this, …", "a crew of four", "The other $900,000 …". */
export function* partitions(article: Article): Iterable<Parts> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length === 0 || sentence.block.role === 'cell') continue
    const { tokens } = wordsOf(sentence)
    const found = [
      ofThis(article, sentence, tokens, amounts),
      groupsInApposition(sentence, tokens, amounts),
      restOfBefore(sentence, tokens, amounts),
    ]
    for (const claim of found) if (claim !== undefined) yield claim
  }
}

/** "The levy should bring in 9 million. Of this, 4.5 million is meant for engines, 3 million for quays and 2.5 million for …" */
function ofThis(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Parts | undefined {
  if (tokens[0]?.lower !== 'of' || !THESE.has(tokens[1]?.lower ?? '') || amounts.length < 2) return undefined
  const parts = enumeration(tokens, amounts, 2, endOfClause(tokens, 2))
  if (parts === undefined || kindOf(parts[0]!) === 'percent') return undefined
  const likeKind = parts.find((part) => kindOf(part) !== 'bare') ?? parts[0]!
  const wholes = wholeBefore(article, sentence, [likeKind, ...parts])
  const bare = wholes.length > 0 ? wholes : largerBefore(article, sentence, parts)
  if (bare.length !== 1) return undefined
  const sum = parts.reduce((all, part) => all + part.value, 0)
  if (sum <= bare[0]!.amount.value) return undefined
  const claim = claimOf(
    bare,
    parts.map((amount) => ({ amount, sentence })),
    [],
  )
  // Of money nothing is spent twice; people may be counted under two heads.
  const isMoney = sortOf(bare[0]!.amount) === 'money' || bare[0]!.amount.number.grain > 1
  return claim === undefined || isMoney || areExclusive(tokens, parts)
    ? claim
    : { ...claim, guards: [...claim.guards, 'similar', 'hedged'] }
}

const THESE: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those', 'it', 'them', 'which'])

/** The one amount of the sentence before that is larger than each part; its currency may stand only there. */
function largerBefore(article: Article, sentence: Sentence, parts: readonly Amount[]): Placed[] {
  const before = article.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block) return []
  return amountsOf(before)
    .filter((amount) => amount.number.form === 'cardinal' && amount.percent === undefined && amount.unit === undefined)
    .filter((amount) => areComparable(amount, parts[0]!) && parts.every((part) => part.value < amount.value))
    .slice(-1)
    .map((amount) => ({ amount, sentence: before }))
}

/** "The jury of twelve, five women and six men,", "23 people on board, 18 passengers and a crew of four" */
function groupsInApposition(
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Parts | undefined {
  for (let i = 0; i + 2 < amounts.length; i++) {
    const [total, one, two] = [amounts[i]!, amounts[i + 1]!, amounts[i + 2]!]
    if (![total, one, two].every(isPlainCount) || total.value <= Math.max(one.value, two.value)) continue
    if (tokens[one.from - 1]?.text !== ',' || one.from - total.to > 6 || amounts[i + 3] !== undefined) continue
    const between = tokens.slice(one.to, two.from).map((token) => token.lower)
    const isCrew = between.join(' ') === 'and a crew of' && one.noun !== undefined && total.noun !== undefined
    const isGroup =
      total.noun === undefined &&
      tokens[total.from - 1]?.lower === 'of' &&
      GROUPS.has(tokens[total.from - 2]?.lower ?? '') &&
      between.join(' ') === 'and' &&
      areExclusive(tokens, [one, two])
    if (isCrew || isGroup) return inOne(sentence, total, [one, two])
  }
  return undefined
}

const GROUPS: ReadonlySet<string> = new Set(
  'jury crew team panel group board committee party choir council class cast squad orchestra delegation staff family'.split(
    ' ',
  ),
)

/** "Jewels worth $2.3 million are gone. Police have found $1.5 million. The other $900,000 …" */
function restOfBefore(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Parts | undefined {
  const rest = amounts[0]!
  if (rest.currency === undefined || rest.from > 4 || !isRemainder(tokens, rest)) return undefined
  const kind = kindOf(rest)
  const before = sentence.block.sentences
    .filter((one) => one.index < sentence.index)
    .flatMap((one) => amountsOf(one).flatMap((amount) => (kindOf(amount) === kind ? [{ amount, sentence: one }] : [])))
  const [whole, part] = before
  if (before.length !== 2 || part!.sentence.index !== sentence.index - 1) return undefined
  if (part!.amount.value >= whole!.amount.value) return undefined
  if ([rest, whole!.amount, part!.amount].some(({ number }) => number.approximation !== undefined)) return undefined
  return claimOf([whole!], [part!, { amount: rest, sentence }], ['similar'])
}

function isPlainCount({ number, unit, currency, percent }: Amount): boolean {
  if (number.form !== 'cardinal' || number.approximation !== undefined || number.ambiguous || number.dashed)
    return false
  return unit === undefined && currency === undefined && percent === undefined && number.tail === undefined
}

function inOne(sentence: Sentence, whole: Amount, parts: readonly Amount[]): Parts | undefined {
  return claimOf(
    [{ amount: whole, sentence }],
    parts.map((amount) => ({ amount, sentence })),
    [],
  )
}
