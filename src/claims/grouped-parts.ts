import type { Sentence } from '../article/article.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { amountsOf } from './amounts.ts'
import { kindOf, tokenBefore } from './comparable.ts'
import { areExclusive, endOfClause, enumeration, partsAfter } from './part-lists.ts'
import type { Parts } from './parts-total.ts'
import { claimOf } from './parts-total.ts'

/** "Of the 312 pupils 160 are girls and 142 boys", "Of 90 ballots, 52 were for the plan, 35 against it and five spoilt". */
export function* partitives(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const [total, ...rest] = amounts
  if (total === undefined || rest.length < 2 || total.number.approximation !== undefined) return
  const lead = tokens[tokenBefore(tokens, total)]?.lower
  if (lead !== 'of' || tokens[tokenBefore(tokens, total) - 1]?.kind === 'word') return
  // “…, 251 were women and 171 men; the oldest was 88.”
  const semicolon = tokens.findIndex((token, at) => at > total.to && token.text === ';')
  const ends = [endOfClause(tokens, total.to), ...(semicolon < 0 ? [] : [semicolon])]
  const isMoney = total.currency !== undefined
  const parts = ends
    .map((end) => enumeration(tokens, amounts, total.to, end))
    .find(
      (own, index) =>
        own !== undefined &&
        (index > 0 || own.length === rest.length) &&
        (isMoney ? own.every((part) => part.currency === total.currency) : areExclusive(tokens, own)),
    )
  if (parts === undefined) return
  const claim = claimOf(
    [{ amount: total, sentence }],
    parts.map((amount) => ({ amount, sentence })),
    [],
  )
  if (claim !== undefined) yield claim
}

/** "Seven players were booked, four from Rovers and two from United", "the 18 sailors, ten Filipinos and nine Poles,". */
export function* appositions(
  sentence: Sentence,
  tokens: readonly Token[],
  amounts: readonly Amount[],
): Iterable<Parts> {
  const counts = amounts.filter((amount) => amount.number.form === 'cardinal')
  for (let i = 0; i + 2 < counts.length; i++) {
    const [total, one, two] = [counts[i]!, counts[i + 1]!, counts[i + 2]!]
    if (tokens[one.from - 1]?.text !== ',' || tokens[two.from - 1]?.lower !== 'and') continue
    if (two.from - one.to > 10 || one.from - total.to > FARTHEST) continue
    if (
      total.noun === undefined ||
      total.number.approximation !== undefined ||
      total.value <= Math.max(one.value, two.value)
    )
      continue
    if (counts[i + 3] !== undefined && counts[i + 3]!.from - two.to < 4) continue
    const [afterOne, afterTwo] = [tokens[one.to]?.lower ?? '', tokens[two.to]?.lower ?? '']
    const isParallel =
      kindOf(one) === 'bare' && kindOf(two) === 'bare' && afterOne === afterTwo && PREPOSITIONS.has(afterOne)
    const isOfGroups =
      PERSONS.has(total.noun.head) &&
      one.noun !== undefined &&
      two.noun !== undefined &&
      two.from - one.to <= 1 &&
      (tokens[two.to] === undefined || tokens[two.to]!.kind === 'mark')
    if (!isParallel && (!isOfGroups || one.from - total.to > 8)) continue
    const sum = one.value + two.value
    if (Math.abs(sum - total.value) > 0.25 * total.value) continue
    const claim = claimOf(
      [{ amount: total, sentence }],
      [one, two].map((amount) => ({ amount, sentence })),
      [],
    )
    if (claim !== undefined) yield claim
  }
}

/** “Pupils from 15 schools met in Brack on Friday for the science fair, nine from the north and seven from the south” */
const FARTHEST = 14

const PREPOSITIONS: ReadonlySet<string> = new Set('from in on at for by to with against under'.split(' '))
const PERSONS: ReadonlySet<string> = new Set(
  'person people member passenger player sailor soldier student pupil victim worker employee patient volunteer candidate juror delegate survivor suspect artist musician scientist athlete fellow guest tourist climber miner hostage prisoner child adult officer bat bird dog horse animal'.split(
    ' ',
  ),
)

/**
 * "In the 50-seat council the Greens have 21, Labour 17 and the Liberals 14", “The council has 25 seats. The Greens won eleven
 * of them, …”: nobody shares a seat.
 */
export function* seats(sentence: Sentence, tokens: readonly Token[], amounts: readonly Amount[]): Iterable<Parts> {
  const own = amounts.find(isHouse)
  const before = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) - 1]
  const isAhead = own === undefined && before !== undefined && tokens.some(({ lower }) => HOLDING.has(lower))
  const house = own ?? (isAhead ? amountsOf(before).find(isHouse) : undefined)
  if (house === undefined || house.number.approximation !== undefined) return
  const from = own === undefined ? Math.max(0, amounts[0]!.from - 6) : house.to
  const parts = seatsFrom(tokens, amounts, from)
  if (parts === undefined || parts.some((part) => kindOf(part) !== 'bare' && part.noun?.head !== 'seat')) return
  // Fewer seats may leave out a party; more cannot be.
  const sum = parts.reduce((total, part) => total + part.value, 0)
  if (sum <= house.value || parts.length !== amounts.filter((amount) => amount.from >= from).length) return
  const claim = claimOf(
    [{ amount: house, sentence: own === undefined ? before! : sentence }],
    parts.map((amount) => ({ amount, sentence })),
    own === undefined ? ['similar'] : [],
  )
  if (claim !== undefined) yield claim
}

/** The parts of an enumeration, in which “eleven of them” names the whole again. */
function seatsFrom(tokens: readonly Token[], amounts: readonly Amount[], from: number): Amount[] | undefined {
  const pronoun = tokens.findIndex(({ lower }, at) => lower === 'them' && tokens[at - 1]?.lower === 'of')
  const end = endOfClause(tokens, from)
  return pronoun < 0 ? enumeration(tokens, amounts, from, end) : partsAfter(tokens, amounts, from, end)
}

function isHouse({ number, noun }: Amount): boolean {
  return number.tail === 'seat' || noun?.head === 'seat'
}

const HOLDING: ReadonlySet<string> = new Set('has have had won got holds hold took take gained'.split(' '))
