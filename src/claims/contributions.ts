import type { Article, Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { isOfThings, kindOf } from './comparable.ts'
import { areExclusive, endOfClause, enumeration } from './part-lists.ts'
import type { Parts } from './parts-total.ts'
import { claimOf } from './parts-total.ts'

/**
 * A sentence that tells nothing but the parts of a whole from the sentences before: who gave what of “the £500,000”, and
 * “There were seven gold, four silver and five bronze medals” of “18 medals”.
 */
export function* contributions(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const claim = gifts(article, sentence, tokens, amounts) ?? groupsAgain(article, sentence, tokens, amounts)
  if (claim !== undefined) yield claim
}

/** “The county gave £150,000, the lottery £220,000 and the villagers raised £150,000 themselves.” */
function gifts(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Parts | undefined {
  const [first] = amounts
  if (first?.currency === undefined || amounts.length < 2) return undefined
  const giving = tokens.findIndex(({ lower }) => GIVING.has(lower))
  if (giving < 0 || giving > first.from) return undefined
  const kind = kindOf(first)
  if (amounts.some((amount) => kindOf(amount) !== kind)) return undefined
  const parts = enumeration(tokens, amounts, Math.max(0, first.from - 6), amounts.at(-1)!.to)
  if (parts?.length !== amounts.length) return undefined
  const before = article.sentences[sentence.index - 1]
  if (before === undefined || before.block.section !== sentence.block.section) return undefined
  const wholes = amountsOf(before).filter((amount) => kindOf(amount) === kind)
  const [whole] = wholes
  if (wholes.length !== 1 || parts.some((part) => part.value >= whole!.value)) return undefined
  // Less than the whole may leave somebody out; much more is for something else.
  const sum = parts.reduce((total, part) => total + part.value, 0)
  if (sum <= whole!.value || sum > whole!.value * 1.25) return undefined
  return claimOf(
    [{ amount: whole!, sentence: before }],
    parts.map((amount) => ({ amount, sentence })),
    ['similar'],
  )
}

const GIVING: ReadonlySet<string> = new Set(
  'gave gives paid pays pay contributed contributes raised provided provides granted donated bears bore covers covered comes came'.split(
    ' ',
  ),
)

/** “There were seven gold, four silver and five bronze medals.”, “They are 25 women and 18 men.” */
function groupsAgain(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Parts | undefined {
  const [first] = amounts
  if (first === undefined || amounts.length < 2 || first.from > 3) return undefined
  const opening = tokens.slice(0, first.from).map(({ lower }) => lower)
  if (!OPENERS.has(opening[0] ?? '') || !HAVING.has(opening[1] ?? '')) return undefined
  const end = endOfClause(tokens, first.to)
  const parts = enumeration(tokens, amounts, first.from, end)
  if (parts?.length !== amounts.length || end - parts.at(-1)!.to > 3 || !areExclusive(tokens, parts)) return undefined
  if (parts.some((part) => !isOfThings(part))) return undefined
  const whole = wholeOf(article, sentence, tokens.slice(first.from))
  if (whole === undefined || parts.some((part) => part.value >= whole.amount.value)) return undefined
  const sum = parts.reduce((total, part) => total + part.value, 0)
  if (Math.abs(sum - whole.amount.value) > 0.25 * whole.amount.value) return undefined
  return claimOf(
    [whole],
    parts.map((amount) => ({ amount, sentence })),
    ['similar'],
  )
}

const OPENERS: ReadonlySet<string> = new Set('there they it these'.split(' '))
const HAVING: ReadonlySet<string> = new Set(
  'are is were was has have had won took comprise comprises include'.split(' '),
)

/** The one number of people, medals or matches that the sentences right before tell. */
function wholeOf(
  article: Article,
  sentence: Sentence,
  parts: readonly Token[],
): { amount: Amount; sentence: Sentence } | undefined {
  const nouns = WHOLES.find(({ of }) => parts.some(({ lower }) => of.has(lower)))?.nouns
  if (nouns === undefined) return undefined
  const found = article.sentences
    .slice(Math.max(0, sentence.index - 2), sentence.index)
    .filter((one) => one.block.section === sentence.block.section)
    .flatMap((one) => amountsOf(one).map((amount) => ({ amount, sentence: one })))
    .filter(({ amount: { noun, number } }) => nouns.has(noun?.head ?? '') && number.approximation === undefined)
  return found.length === 1 ? found[0] : undefined
}

const WHOLES: readonly { readonly of: ReadonlySet<string>; readonly nouns: ReadonlySet<string> }[] = [
  { of: new Set(['gold', 'golds']), nouns: new Set(['medal']) },
  { of: new Set(['wins', 'victories', 'won']), nouns: new Set(['match', 'game', 'fixture']) },
  {
    of: new Set(['men', 'women', 'boys', 'girls', 'adults']),
    nouns: new Set(
      'person member pupil student passenger child singer player musician dancer actor employee volunteer candidate'.split(
        ' ',
      ),
    ),
  },
]
