import type { Article, Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { areComparable, kindOf, sortOf } from './comparable.ts'
import { areGroups } from './part-lists.ts'
import type { Parts, Placed } from './parts-total.ts'
import { claimOf } from './parts-total.ts'
import { mayHoldNumber, wordsOf } from './words.ts'

/** "Nine of the 14 houses are sold, the other six are empty"; "58 per cent …, the remaining 42 per cent …". */
export function* remainders(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const rest = amounts.find((amount) => isRemainder(tokens, amount))
  if (rest === undefined || rest.number.approximation !== undefined) return
  const before = article.sentences[sentence.index - 1]
  const near = before !== undefined && before.block === sentence.block ? [before, sentence] : [sentence]
  if (rest.percent === 'percent') {
    const own = sharesIn(sentence)
    // “… or 66 per cent. The rest, 44 per cent, were well.”
    const shares = own.length === 1 && before !== undefined && near.length > 1 ? [...sharesIn(before), ...own] : own
    if (shares.length < 2 || shares.length > 4 || shares.at(-1)!.amount !== rest) return
    if (shares.some(({ amount: { number } }) => number.approximation !== undefined && number.approximation !== 'about'))
      return
    const claim = claimOf(undefined, shares, [])
    // A sentence further up may have told another part.
    const isWhole = shares.every((share) => share.sentence === sentence) || (claim?.value.sum ?? 0) > 100
    if (claim !== undefined && isWhole) yield claim
    return
  }
  yield* stayed(article, sentence, rest)
  yield* dividedBefore(before, sentence, amounts, rest)
  // The partitive "nine of the 14 houses" names the whole.
  for (const home of near) {
    const own = amountsOf(home)
    const words = wordsOf(home).tokens
    for (let i = 0; i + 1 < own.length; i++) {
      const [part, whole] = isOpeningWhole(words, own[i]!, i) ? [own[i + 1]!, own[i]!] : [own[i]!, own[i + 1]!]
      if (part === rest || whole === rest) continue
      if (whole !== own[i] ? !isPartitive(words, part, whole) : !isDividedHere(part, whole)) continue
      // Another amount between them may be a further part, or something else.
      const between = near
        .flatMap((one) => amountsOf(one).map((amount) => ({ amount, sentence: one })))
        .filter((one) => one.amount !== part && one.amount !== whole && one.amount !== rest)
        .filter((one) => areComparable(one.amount, rest) || areGroups(one.amount, rest))
        // “under 23” is an age.
        .filter((one) => !AGED.has(wordsOf(one.sentence).tokens[one.amount.from - 1]?.lower ?? ''))
      if (between.length > 0) continue
      const claim = claimOf(
        [{ amount: whole, sentence: home }],
        [
          { amount: part, sentence: home },
          { amount: rest, sentence },
        ],
        [],
      )
      if (claim !== undefined) yield claim
    }
  }
}

/** “Of the theatre's 320 seats, …”, “Of 46 berths …” */
function isOpeningWhole(tokens: readonly Token[], amount: Amount, index: number): boolean {
  return index === 0 && amount.from > 0 && amount.from < 5 && tokens[0]!.lower === 'of' && amount.percent === undefined
}

/** “…, 190 went to subscribers”: a part of the whole that opens the sentence, of the kind of the rest. */
function isDividedHere(part: Amount, whole: Amount): boolean {
  if (part.value >= whole.value || part.percent !== undefined || part.number.approximation !== undefined) return false
  if (!areComparable(part, whole) && !areGroups(part, whole)) return false
  return part.from - whole.to < 8 && part.number.form === 'cardinal'
}

function sharesIn(sentence: Sentence): Placed[] {
  return amountsOf(sentence).flatMap((amount) => (amount.percent === 'percent' ? [{ amount, sentence }] : []))
}

/** “120 new aircraft … Seventy-five will replace older ones and the remaining 55 will …”: two parts of what was counted right before. */
function* dividedBefore(
  before: Sentence | undefined,
  sentence: Sentence,
  amounts: readonly Amount[],
  rest: Amount,
): Iterable<Parts> {
  const [part] = amounts
  if (before?.block.section !== sentence.block.section || amounts.length !== 2 || amounts[1] !== rest) return
  const isBare = (amount: Amount) => kindOf(amount) === 'bare' && amount.number.approximation === undefined
  if (before === undefined || part === undefined || !isBare(part) || !isBare(rest) || part.from > 1) return
  const wholes = amountsOf(before).filter(
    (amount) => sortOf(amount) === 'noun' && amount.value > part.value && amount.value > rest.value,
  )
  const [whole] = wholes
  if (wholes.length !== 1 || whole!.number.approximation !== undefined) return
  const parts = [part, rest].map((amount) => ({ amount, sentence }))
  const claim = claimOf([{ amount: whole!, sentence: before }], parts, ['similar'])
  if (claim !== undefined) yield claim
}

/** “to close three of its nine libraries”, and paragraphs on “the remaining five libraries”: the only part of that whole. */
function* stayed(article: Article, sentence: Sentence, rest: Amount): Iterable<Parts> {
  const head = rest.noun?.head
  if (head === undefined || rest.percent !== undefined || article.sentences.length > LONG) return
  const told: { part: Placed; whole: Placed }[] = []
  for (const home of article.sentences) {
    if (home.block === sentence.block || !mayHoldNumber(home)) continue
    const own = amountsOf(home)
    const words = wordsOf(home).tokens
    for (let i = 0; i + 1 < own.length; i++) {
      const [part, whole] = [own[i]!, own[i + 1]!]
      if (whole.noun?.head !== head || !isPartitive(words, part, whole)) continue
      told.push({ part: { amount: part, sentence: home }, whole: { amount: whole, sentence: home } })
    }
  }
  const values = new Set(told.map(({ part, whole }) => `${part.amount.value} ${whole.amount.value}`))
  const last = told.at(-1)
  if (last === undefined || values.size > 1) return
  const claim = claimOf([last.whole], [last.part, { amount: rest, sentence }], ['similar'])
  if (claim !== undefined) yield claim
}

/** An article that is longer tells of several wholes. */
const LONG = 80

const AGED: ReadonlySet<string> = new Set(['under', 'over', 'aged'])

export function isRemainder(tokens: readonly Token[], amount: Amount): boolean {
  // “The rest, 35 per cent, were well”
  const isAside = tokens[amount.from - 1]?.text === ',' || tokens[amount.from - 1]?.text === '('
  if (isAside && REST.has(tokens[amount.from - 2]?.lower ?? '')) return true
  const [the, word] = [tokens[amount.from - 2]?.lower, tokens[amount.from - 1]?.lower]
  const after = tokens.slice(amount.to, amount.to + 2).map((token) => token.lower)
  // “the five libraries that stay open”
  if (word === 'the' && after[0] === 'that' && STAYING.has(after[1] ?? '')) return true
  return (
    (word === 'remaining' || (word === 'other' && amount.number.value > 1)) &&
    (the === 'the' || the === 'their' || the === 'its')
  )
}

/** "nine of the 14 houses", "nine out of 14" */
function isPartitive(tokens: readonly Token[], part: Amount, whole: Amount): boolean {
  if (part.value >= whole.value || whole.from - part.to > 4) return false
  const between = tokens.slice(part.to, whole.from).map((token) => token.lower)
  return between.includes('of') && between.every((word) => PARTITIVE.has(word))
}

const PARTITIVE: ReadonlySet<string> = new Set(
  'of the out its their all his her those these last first past latest previous next'.split(' '),
)
const STAYING: ReadonlySet<string> = new Set('remain remained stay stayed survive survived'.split(' '))
const REST: ReadonlySet<string> = new Set(['rest', 'remainder', 'others', 'balance'])
