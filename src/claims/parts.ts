import { amountsOf } from './amounts.ts'
import type { Claims } from './claim.ts'
import { contributions } from './contributions.ts'
import { addedUp, addedUpBehind, dividedParts, listedParts } from './divided-parts.ts'
import { appositions, partitives, seats } from './grouped-parts.ts'
import { innerParts, products } from './inner-parts.ts'
import { exclusiveShares, sharesAcross, twoSides } from './part-shares.ts'
import { partitions } from './partitions.ts'
import type { Parts } from './parts-total.ts'
import { ratedSums } from './rates.ts'
import { remainders } from './remainders.ts'
import { tableShares } from './shares.ts'
import { tableSums } from './table-sums.ts'
import { wordsOf } from './words.ts'

/** "12 people: five men and seven women", "the sum is made up of …", bullets under an announced total, "the other six". */
export function* readPartsTotals(claims: Claims): Iterable<Parts> {
  // Two readings may see the same whole with the same parts.
  const seen = new Set<string>()
  for (const claim of allParts(claims)) {
    const places = [...claim.value.parts, ...(claim.value.total === undefined ? [] : [claim.value.total])]
    const key = places.map((told) => told.at.start).join()
    if (seen.has(key)) continue
    seen.add(key)
    yield claim
  }
}

function* allParts({ article }: Claims): Iterable<Parts> {
  for (const sentence of article.sentences) {
    const amounts = amountsOf(sentence)
    if (amounts.length === 0) continue
    const { tokens } = wordsOf(sentence)
    yield* sharesAcross(sentence, tokens)
    if (amounts.length === 1) {
      yield* remainders(article, sentence, tokens, amounts)
      yield* ratedSums(article, sentence, tokens, amounts)
      yield* addedUpBehind(sentence, tokens, amounts)
      continue
    }
    yield* dividedParts(article, sentence, tokens, amounts)
    yield* remainders(article, sentence, tokens, amounts)
    yield* addedUp(sentence, tokens, amounts)
    yield* partitives(sentence, tokens, amounts)
    yield* appositions(sentence, tokens, amounts)
    yield* seats(sentence, tokens, amounts)
    yield* innerParts(sentence, tokens, amounts)
    yield* contributions(article, sentence, tokens, amounts)
    yield* ratedSums(article, sentence, tokens, amounts)
    yield* products(sentence, tokens, amounts)
    yield* exclusiveShares(sentence, tokens, amounts)
    yield* twoSides(sentence, tokens, amounts)
  }
  yield* partitions(article)
  yield* listedParts(article)
  yield* tableShares(article)
  yield* tableSums(article)
}
