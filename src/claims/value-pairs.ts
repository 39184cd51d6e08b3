import { CHANGE_WORDS } from '../language/change-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Amount } from './amounts.ts'
import { areComparable, kindOf, tokenBefore } from './comparable.ts'

/** Two values of one thing, the earlier (or the one compared with) and the later. */
export interface Pair {
  readonly from: Amount
  readonly to: Amount
  /** “from … to …” leaves no doubt; “42 million, against 36 million of orders” may compare two things. */
  readonly joined: 'from-to' | 'compared'
}

/** The amounts that are joined by "from … to …", in either order. */
export function pairsIn(tokens: readonly Token[], amounts: readonly Amount[]): Pair[] {
  const pairs: Pair[] = []
  for (let i = 0; i + 1 < amounts.length; i++) {
    const [a, b] = [amounts[i]!, amounts[i + 1]!]
    const [beforeA, beforeB] = [leadOf(tokens, a), leadOf(tokens, b)]
    if (!areComparable(a, b) || b.from - a.to > 9) continue
    if (tokens.slice(a.to, b.from).some((token) => token.text === ';' || token.text === ':')) continue
    if (beforeA === 'from' && beforeB === 'to') pairs.push({ from: a, to: b, joined: 'from-to' })
    else if (
      beforeB === 'to' &&
      STATES.has(beforeA) &&
      CHANGE_WORDS.has(tokens[tokenBefore(tokens, b) - 1]?.lower ?? '')
    )
      pairs.push({ from: a, to: b, joined: 'from-to' })
    else if (beforeA === 'to' && beforeB === 'from') pairs.push({ from: b, to: a, joined: 'from-to' })
  }
  return pairs
}

/** The preposition before an amount; "from an average of $1,500" leads with "from". */
function leadOf(tokens: readonly Token[], amount: Amount): string {
  let at = tokenBefore(tokens, amount)
  if (tokens[at]?.lower === 'of' && MEASURING.has(tokens[at - 1]?.lower ?? '')) {
    at -= 2
    while (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an' || tokens[at]?.lower === 'the') at--
  }
  return tokens[at]?.lower ?? ''
}

const MEASURING: ReadonlySet<string> = new Set(
  'average mean median total record high low peak maximum minimum'.split(' '),
)
// "which stood at 640 and has since fallen to 480"
const STATES: ReadonlySet<string> = new Set(['at', 'was', 'were'])

/**
 * The only two comparable values of a sentence besides `shares`, one of which the words compare with: “640, up from 480”,
 * “36, against 50 in the control group”, “£12m … than the £10m of a year ago”.
 */
export function comparedPair(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  shares: readonly Amount[],
): Pair | undefined {
  const values = amounts.filter((amount) => !shares.includes(amount) && isValue(amount))
  const [a, b] = values
  if (a === undefined || b === undefined || values.length !== 2 || !areComparable(a, b)) return undefined
  if (kindOf(a) === 'unit time' && kindOf(b) === 'bare') return undefined
  const [refersA, refersB] = [isReference(tokens, a), isReference(tokens, b)]
  if (refersA === refersB) return undefined
  return refersA ? { from: a, to: b, joined: 'compared' } : { from: b, to: a, joined: 'compared' }
}

function isValue({ number }: Amount): boolean {
  return number.form === 'cardinal' && number.value > 0
}

/** “than the £10m”, “against 50”, “last year's 480”, “the 1.1 million of 2021”, “4,500 a year earlier” */
function isReference(tokens: readonly Token[], amount: Amount): boolean {
  const from = Math.max(0, amount.from - REFERENCE_AHEAD)
  for (let at = amount.from - 1; at >= from; at--) {
    const { lower, kind } = tokens[at]!
    if (REFERENCES.has(lower)) return true
    // “a rise of a tenth on the 480”
    if (lower === 'on' && CHANGE_WORDS.has(tokens[at - 1]?.lower ?? '')) return true
    if (kind === 'digits' || (kind === 'mark' && lower !== ',')) break
  }
  const [one, two, three] = [tokens[amount.to]?.lower, tokens[amount.to + 1]?.lower, tokens[amount.to + 2]?.lower]
  if ((one === 'a' || one === 'the') && (two === 'year' || two === 'month' || two === 'decade'))
    return three === 'earlier' || three === 'before' || three === 'ago'
  return (one === 'last' || one === 'previously') && tokens[amount.from - 1]?.lower !== 'to'
}

const REFERENCE_AHEAD = 5
const REFERENCES: ReadonlySet<string> = new Set(
  "from than against compared after instead year's season's month's week's previous earlier".split(' '),
)
