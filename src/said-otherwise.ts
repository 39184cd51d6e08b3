import type { AmountFact, ArticleFacts, Fact } from './claims/across.ts'
import { type AmountPair, amountConflicts } from './claims/amount-pairs.ts'
import type { Told } from './claims/ties.ts'
import type { Problem } from './rule.ts'

/** A fact of an article, in the words in which that article tells it. */
type Saying = Told<Fact> & { readonly said: string }

/**
 * The problem of one article that says what others say otherwise. The message quotes both sides; what weakens either of
 * the two that it quotes weakens it.
 */
export function saidOtherwise(
  here: Saying,
  there: readonly [Saying, ...Saying[]],
  identity: readonly string[],
): Problem & { readonly path: string } {
  const [other] = there
  return {
    message: `“${here.said}” here, but “${other.said}” in ${other.path}`,
    path: here.path,
    at: here.at,
    related: there.slice(0, MOST_SHOWN).map(({ path, at, said }) => ({ path, at, note: `“${said}” here` })),
    guards: [...here.guards, ...other.guards],
    identity,
  }
}

/** So many of the places that contradict one are shown. */
const MOST_SHOWN = 3

/** The problems of amounts that articles about one matter give differently; `isOne` judges whether two are of one thing. */
export function* amountsSaidOtherwise(
  articles: readonly ArticleFacts[],
  isWanted: (amount: AmountFact) => boolean,
  isOne: (pair: AmountPair) => boolean,
): Iterable<Problem> {
  for (const { here, there } of amountConflicts(articles, isWanted, isOne))
    yield saidOtherwise(here, there, [`${here.sort} ${here.of}`, here.text, there[0].text])
}
