import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { areComparable, isOfThings, kindOf } from './comparable.ts'

/**
 * The amounts of a closed enumeration: separated by commas, semicolons or "and", the last one by "and"; undefined
 * where words say that there is more, or where a segment holds two amounts.
 */
export function enumeration(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  from: number,
  end: number,
): Amount[] | undefined {
  if (tokens.slice(from, end).some((token) => OPEN_WORDS.has(token.lower))) return undefined
  return partsAfter(tokens, amounts, from, end)
}

/** The same, whether or not the words leave something out. */
export function partsAfter(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  from: number,
  end: number,
): Amount[] | undefined {
  const inside = amounts.filter((amount) => amount.from >= from && amount.to <= end)
  // “€50m were lent by two banks”: next to money and measures, what is counted is something else.
  const kind = inside[0] === undefined ? 'bare' : kindOf(inside[0])
  const isMeasured = inside[0] !== undefined && !isOfThings(inside[0]) && kind !== 'points'
  const own = isMeasured ? inside.filter((amount) => kindOf(amount) === kind || kindOf(amount) === 'bare') : inside
  // A year or a street number may stand between; another kind of amount (“340 at two sites”) is not understood.
  const parts = own.filter((amount) => amount.number.form === 'cardinal')
  if (parts.length < 2 || parts.length > 12 || parts.length !== own.length) return undefined
  if (parts[0]!.from - from > 6) return undefined
  for (let i = 1; i < parts.length; i++) {
    const between = tokens.slice(parts[i - 1]!.to, parts[i]!.from)
    if (between.length > 14 || !between.some((token) => SEPARATORS.has(token.lower))) return undefined
    if (!areComparable(parts[i - 1]!, parts[i]!) && !areGroups(parts[i - 1]!, parts[i]!)) return undefined
    const isLast = i === parts.length - 1
    // “14 as a starter, 18 from the bench” are two, and the clause is over.
    const isPair = parts.length === 2 && end - parts[1]!.to <= 5 && parts.every((part) => kindOf(part) === 'bare')
    if (isLast && !isPair && !between.some((token) => CLOSING.has(token.lower))) return undefined
  }
  if (parts.some((part) => part.number.approximation !== undefined && part.number.approximation !== 'about'))
    return undefined
  // “and this one is packed”: a pronoun.
  if (parts.some((part) => part.value === 1 && part.number.written === 'words' && part.noun === undefined))
    return undefined
  if (parts.some((part) => part.number.ambiguous || part.number.dashed || part.number.tail !== undefined))
    return undefined
  return end - parts.at(-1)!.to > 16 ? undefined : parts
}

/** Things that are counted, under two names: "five men and seven women". */
export function areGroups(a: Amount, b: Amount): boolean {
  return isOfThings(a) && isOfThings(b)
}

export const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'and', 'plus'])

// Before the last part: “and five spoilt”, “with five abstaining”.
const CLOSING: ReadonlySet<string> = new Set(['and', ';', 'plus', 'with'])

// There is more than what is enumerated, or it overlaps.
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  `including among amongst whom which them these other others rest remaining remainder several many few most more less each respectively per
  then later until before after than least such like example versus v vs or  either
  instead rather every average typically usually maximum minimum extra additional`.split(/\s+/),
)

/** The token after the last one of the clause that begins at `from`. */
export function endOfClause(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!
    if ((text === '.' && at > from && at === tokens.length - 1) || text === '"' || text === '”') return at
  }
  return tokens.length
}

/** True where each part bears a word of one set of which nobody bears two: girls and boys, for and against. */
export function areExclusive(tokens: readonly Token[], parts: readonly Amount[]): boolean {
  return EXCLUSIVE.some((words) =>
    parts.every((part, index) => {
      const end = parts[index + 1]?.from ?? tokens.length
      return tokens.slice(part.from, end).some((token) => words.has(token.lower.replace(POSSESSIVE, '')))
    }),
  )
}

/**
 * True where one verb goes for all parts (“46 per cent were healthy, 31 per cent damaged and 28 per cent dead”): the later
 * ones have none of their own, so all of them answer one question.
 */
export function areGapped(tokens: readonly Token[], parts: readonly Amount[]): boolean {
  const [first, ...others] = parts
  const from = first!.to
  const lead = tokens.slice(from, from + 4)
  const verb = lead.findIndex(({ lower }) => COPULAS.has(lower) || CHOOSING.has(lower))
  if (verb < 0 || lead.slice(0, verb).some(({ text }) => text === ',')) return false
  return others.every((part, index) => {
    const end = others[index + 1]?.from ?? tokens.length
    return !hasFinite(tokens.slice(part.to, end))
  })
}

/** True where one of the common verbs stands among the tokens. */
export function hasFinite(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => FINITE.has(lower))
}

const COPULAS: ReadonlySet<string> = new Set('is are was were'.split(' '))
const CHOOSING: ReadonlySet<string> = new Set(
  'voted chose picked ticked answered preferred named favoured favored'.split(' '),
)
const FINITE: ReadonlySet<string> = new Set(
  `is are was were has have had do does did can could will would may might came come comes went go goes took take takes got get said
  say says thought think felt feel saw left gave kept made make told knew wanted want stayed used use lived live worked work`.split(
    /\s+/,
  ),
)

// “women's crews”
const POSSESSIVE = /'s?$/

const EXCLUSIVE: readonly ReadonlySet<string>[] = [
  'men women man woman boys girls boy girl males females male female children adults babies teenagers',
  'for against favour yes no abstained abstaining abstain abstentions spoilt spoiled blank invalid undecided absent valid',
  'won lost drawn drew wins defeats draws losses victories',
  'alive dead survived died returned lost killed injured unhurt missing',
  'gold silver bronze golds silvers bronzes',
  'cancelled canceled delayed late diverted landed departed',
  'accepted rejected refused withdrawn approved granted pending',
  'passed failed',
  'sold unsold let empty vacant occupied',
  'walk walks walked foot bus car bike bicycle cycle cycles cycled train tram drive drives drove driven taxi ferry',
].map((words) => new Set(words.split(' ')))
