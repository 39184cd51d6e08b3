import { LABEL_WORDS } from './number-forms.ts'
import type { NumberForm, Reading } from './number-marks.ts'
import { isScaleWord } from './number-marks.ts'
import { FRACTION_WORDS, ORDINAL_WORDS, SCALE_WORDS, SMALL_NUMBERS } from './number-words.ts'
import type { Token } from './tokens.ts'

/** A number that starts with a word: "four hundred and twenty-one million", "a dozen", "two-hour", "three quarters". */
export function wordsAt(tokens: readonly Token[], at: number): Reading | undefined {
  const first = tokens[at]!
  const lower = first.lower
  if (lower === 'a' || lower === 'an') return articleNumber(tokens, at)
  const dash = lower.indexOf('-')
  const head = dash < 0 ? lower : lower.slice(0, dash)
  if (!SMALL_NUMBERS.has(head) && !ORDINAL_WORDS.has(head) && head !== 'half' && !isScaleWord(head)) return undefined
  if (isScaleWord(head) && dash < 0) return undefined // "the thousand", "million": too loose to read
  if (dash < 0) {
    const ordinal = ORDINAL_WORDS.get(lower)
    if (ordinal !== undefined)
      return { to: at + 1, form: 'ordinal', value: ordinal, grain: 1, written: 'words', ambiguous: false }
    if (lower === 'half')
      return { to: at + 1, form: 'fraction', value: 0.5, grain: 0, written: 'words', ambiguous: false }
  }
  return spelled(tokens, at)
}

/** "a dozen", "a hundred and twenty", "a million", "a quarter", "a third", "a half". */
function articleNumber(tokens: readonly Token[], at: number): Reading | undefined {
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return undefined
  if (isScaleWord(next.lower)) return spelled(tokens, at)
  const bottom = FRACTION_WORDS.get(next.lower)
  if (bottom === undefined || next.lower.endsWith('s')) return undefined
  // “a third man”, “a second bridge”: an ordinal; a fraction is followed by "of", punctuation or a comparison.
  const after = tokens[at + 2]
  const isShare =
    after === undefined ||
    after.kind !== 'word' ||
    FRACTION_FOLLOWERS.has(after.lower) ||
    next.lower === 'half' ||
    // “fell by a third since 2015”, “up a quarter on last year”
    CHANGED_BY.has(tokens[at - 1]?.lower ?? '')
  if (!isShare) return undefined
  return fractionOf(at + 2, 1, bottom)
}

const CHANGED_BY: ReadonlySet<string> = new Set(['by', 'up', 'down'])

const FRACTION_FOLLOWERS: ReadonlySet<string> = new Set(
  'of more less fewer as in to and or are were is was by from higher lower larger smaller bigger cheaper dearer'.split(
    ' ',
  ),
)

/** Cardinals in words, with fractions and the tail of a compound. */
function spelled(tokens: readonly Token[], at: number): Reading | undefined {
  let total = 0
  let current: number | undefined
  let scale = 1
  let i = at
  let tail: string | undefined
  let end: number | undefined
  let last = at // token after the last one that belongs
  let fraction: number | undefined
  if (tokens[i]!.lower === 'a' || tokens[i]!.lower === 'an') {
    current = 1
    i++
  }
  reading: for (; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') break
    const parts = token.lower.split('-')
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!
      const small = SMALL_NUMBERS.get(part)
      const big = SCALE_WORDS.get(part)
      if (small !== undefined) {
        if (current === undefined) current = small
        else if (current % 100 === 0 && current > 0 && scale === 1) current += small
        else if (current % 10 === 0 && current % 100 >= 20 && small < 10 && small > 0) current += small
        else break reading
      } else if (big !== undefined && (current !== undefined || total > 0)) {
        if (big === 100 && current !== undefined) current *= 100
        else {
          total += (current ?? 1) * big
          current = 0
          scale = big
        }
      } else if (part === 'and' && p === 0 && parts.length === 1 && (current !== undefined || total > 0)) {
        // "four hundred and twenty", "three and a half"
        const half = halfAfterAnd(tokens, i)
        if (half !== undefined) {
          // "three and a half million"
          const big = SCALE_WORDS.get(tokens[half.to]?.lower ?? '')
          if (big !== undefined) return cardinal(half.to + 1, ((current ?? 0) + total + half.value) * big, big / 2)
          fraction = half.value
          last = half.to
          break reading
        }
        const next = tokens[i + 1]?.lower.split('-')[0] ?? ''
        if (((current ?? 0) % 100 !== 0 || (current === 0 && scale < 1000)) && scale === 1) break reading
        if (!SMALL_NUMBERS.has(next)) break reading
        scale = 1
        continue reading
      } else if (p > 0 && current !== undefined) {
        // "two-hour", "two-thirds", "three-and-a-half-hour"
        const bottom = FRACTION_WORDS.get(part)
        if (bottom !== undefined && p === parts.length - 1 && total === 0 && bottom > current)
          return fractionOf(i + 1, current, bottom)
        tail = parts.slice(p).join('-')
        end = token.start + parts.slice(0, p).join('-').length
        last = i + 1
        break reading
      } else break reading
    }
    last = i + 1
  }
  if (current === undefined && total === 0) return undefined
  if (last === at) return undefined
  const value = total + (current ?? 0) + (fraction ?? 0)
  // "two thirds", "three quarters"
  const bottom = tail === undefined && fraction === undefined && total === 0 ? bottomAt(tokens, last, value) : undefined
  if (bottom !== undefined) return fractionOf(last + 1, value, bottom)
  return {
    ...cardinal(last, value, fraction === undefined ? 1 : 0.5),
    form: wordForm(tokens, at, last, value),
    ...(tail === undefined ? {} : { tail }),
    ...(end === undefined ? {} : { end }),
  }
}

function cardinal(to: number, value: number, grain: number): Reading {
  return { to, form: 'cardinal', value, grain, written: 'words', ambiguous: false }
}

function fractionOf(to: number, top: number, bottom: number): Reading {
  return { to, form: 'fraction', value: top / bottom, grain: 0, written: 'words', ambiguous: false }
}

/** The bottom of a fraction whose top stands before it: the four of "quarters" in "three quarters". */
function bottomAt(tokens: readonly Token[], at: number, top: number): number | undefined {
  const next = tokens[at]
  const bottom = next?.kind === 'word' ? FRACTION_WORDS.get(next.lower) : undefined
  if (bottom === undefined || top >= bottom || !isFraction(tokens, at)) return undefined
  return next!.lower.endsWith('s') || top === 1 ? bottom : undefined
}

/** "and a half", "and a quarter", "and three quarters" after a number. */
function halfAfterAnd(tokens: readonly Token[], and: number): { value: number; to: number } | undefined {
  const [one, two] = [tokens[and + 1]?.lower, tokens[and + 2]?.lower]
  if (one === 'a' && two === 'half') return { value: 0.5, to: and + 3 }
  if (one === 'a' && two === 'quarter') return { value: 0.25, to: and + 3 }
  if (one === 'three' && two === 'quarters') return { value: 0.75, to: and + 3 }
  return undefined
}

/** “One third of them”, but not “one second later” or “two seconds”. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]!.lower
  if (word === 'seconds' || word === 'second') return false
  if (word === 'quarters' || word === 'quarter') {
    // “two quarters of growth” are parts of a year, “three quarters” mostly a share.
    return tokens[at - 1]?.lower === 'three' || tokens[at - 1]?.lower === 'one'
  }
  return true
}

function wordForm(tokens: readonly Token[], at: number, to: number, value: number): NumberForm {
  const next = tokens[to]
  if (next?.kind === 'word' && (next.lower === "o'clock" || next.lower === 'am' || next.lower === 'pm')) return 'time'
  const before = tokens[at - 1]
  if (before?.kind === 'word' && CLOCK_PREPOSITIONS.has(before.lower) && value <= 12 && !next?.spaced) return 'time'
  if (before?.kind === 'word' && LABEL_WORDS.has(before.lower) && !isPluralWordAhead(tokens, to)) return 'label'
  return 'cardinal'
}

const CLOCK_PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'past'])

function isPluralWordAhead(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word' && tokens[at]!.lower.endsWith('s')
}
