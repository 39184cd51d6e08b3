import type { DateClaim } from './dates.ts'

/** The date that belongs to a verb: right after it in its clause, or at the opening of the sentence. */
export function dateOfVerb(
  text: string,
  dates: readonly DateClaim[],
  start: number,
  end: number,
): DateClaim | undefined {
  const after = dates.find(({ value }) => value.start >= end)
  if (after !== undefined) {
    const gap = text.slice(end, after.value.start)
    if ((GAP_AFTER.test(gap) || gap === ' ') && !OTHER_CLAUSE.test(gap)) return after
  }
  // “she came home in 1954 and founded the theatre”
  const before = dates.find(({ value }) => value.end < start && text.slice(value.end, start) === ' and ')
  if (before !== undefined && (after === undefined || OTHER_CLAUSE.test(text.slice(end, after.value.start))))
    return before
  // “on 21 May 2027, when the Varhild goes into service”
  const when = dates.find(({ value }) => value.end < start && WHEN_LEFT.test(text.slice(value.end, start)))
  if (when !== undefined && after === undefined) return when
  const first = dates[0]
  if (first === undefined || first.value.end > start) return undefined
  if (!OPENING_DATE.test(text.slice(0, first.value.start))) return undefined
  const between = text.slice(first.value.end, start)
  return between.length <= 60 && !OTHER_CLAUSE.test(between) ? first : undefined
}

// “, when the Varhild ”
const WHEN_LEFT = /^,\swhen\s[^.,;:()“”"]{2,40}\s$/
const GAP_AFTER =
  /^(?:[^.;:()“”"—]{0,60}?)(?:\b(?:in|on|of|for|from|by|since|early|late|mid|spring|summer|autumn|winter)\b[\s-]?)(?:the\s)?$/
const OTHER_CLAUSE =
  /\b(?:and|when|while|after|before|since|until|because|who|but|than|as\s(?:he|she|it|they|we|you|the|if|well|soon|long)|where|that|which|against|compared)\b/
const OPENING_DATE =
  /^(?:(?:And|But|Then|It was)\s)?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ee]arly|[Ll]ate)\s)?(?:early\s|late\s|the\s(?:spring|summer|autumn|winter)\sof\s)?$/
