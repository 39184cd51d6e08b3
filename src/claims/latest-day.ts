import { daysOf } from '../language/date-intervals.ts'
import type { Claims } from './claim.ts'
import { bySentence } from './times.ts'

/** “was picked up on 3 March 2023”, “In November 2022 he entered” */
const TELLS_PAST = /\b(?:was|were|had|did|came|went|took|won|lost|left|got|gave|made|began|became|[a-z]{2,}ed)\b/
/** What may be still to come, or be counted from: “is due to be opened”, “until 2030”. */
const MAY_COME =
  /\b(?:will|would|can|could|may|might|must|should|shall|due|planned|plans?|scheduled|expected|expects?|aims?|targets?|forecasts?|projected|predicted|until|till|by\s(?:\d|\p{Lu})|next|expires?|valid|deadline|to\sbe|hopes?|going\sto|set\s(?:to|for)|novel|film|imagine|fictional)\b/u

const latestOf = new WeakMap<Claims, { readonly day: number | undefined }>()

/** The last day of which an article surely tells as past: nothing that it calls present is earlier. */
export function latestToldDay(claims: Claims): number | undefined {
  let known = latestOf.get(claims)
  if (known === undefined) {
    known = { day: readLatest(claims) }
    latestOf.set(claims, known)
  }
  return known.day
}

function readLatest(claims: Claims): number | undefined {
  let latest: number | undefined
  for (const [{ text, block }, dates] of bySentence(claims.of('date'))) {
    if (block.role !== 'paragraph' || !TELLS_PAST.test(text) || MAY_COME.test(text)) continue
    for (const { value } of dates) {
      if (value.approximate || !PRECISE.has(value.precision)) continue
      const from = daysOf(value)?.from
      if (from !== undefined && (latest === undefined || from > latest)) latest = from
    }
  }
  return latest
}

const PRECISE: ReadonlySet<string> = new Set(['year', 'month', 'day'])
