/** What a house, a ship or an apparatus has or has not: "There is no lift", "take the lift to the third floor". */
export interface WrittenFitting {
  /** One word for the thing. */
  readonly thing: string
  readonly start: number
  readonly end: number
}

const NOUNS =
  'display|screen|touchscreen|battery|lift|elevator|camera|keyboard|motor|engine|pool|swimming pool|garden|balcony|terrace|car park|kitchen|bathroom|shower|wi-?fi|internet|television|TV|heating|air conditioning|chimney|cellar|café|cafe|restaurant|bell|organ|spire|ramp|handrail|filter|lid|timer|fan|speaker|microphone|headphone (?:socket|jack)|app|website|telephone|radio|electricity|running water|remote control|interval|subtitles|sail|rudder|anchor|cabin|shop|gym|sauna|laundry|dining car|buffet|toilet|clock|roof|basement|library|bar|playground|fence|backpack|manual'

// “The base has no display;”, “There is no lift,”, “comes without a battery”
const WITHOUT = new RegExp(
  `\\b(?:ha(?:s|d|ve) (?:got )?no|[Tt]here(?: is| was| are|['’]s) no|[Tt]here (?:is|was)n['’]t (?:an?|any)|(?:comes|came|does|do|works|runs) without an?|lack(?:s|ed) an?) (?:[a-z]+ )?(?<thing>${NOUNS})(?=[.,;:)!]|$| (?:and|or|but|so|at all|of its own|in the (?:house|building|hotel|box|hall)|on board)\\b)`,
  'g',
)
// “take the lift to the third floor”, “Its built-in battery bridges six hours”
const WITH = new RegExp(
  `\\b(?<det>[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir) (?:(?:built-in|small|large|little|big|colour|touch|rear|front|main|glass|bright|internal|indoor|heated|own) )?(?<thing>${NOUNS})(?=[.,;:)!]|$| (?:on|in|to|at|is|shows|showed|lasts|lasted|takes|holds|has|and|from|with|that|which|can|will|runs|goes|opens|works|gives|bridges|tells|lights|serves|closes)\\b)`,
  'g',
)

/** The things that a text says are not there. */
export function missingIn(text: string): WrittenFitting[] {
  return ANY_NO.test(text) ? [...text.matchAll(WITHOUT)].map(fittingOf) : []
}

/** The things that a text speaks of as there, of those missing elsewhere. */
export function presentIn(text: string, missing: ReadonlySet<string>): WrittenFitting[] {
  return [...text.matchAll(WITH)].map(fittingOf).filter(({ thing }) => missing.has(thing))
}

const ANY_NO = /\bno\b|n['’]t an?\b|without|lack/

function fittingOf(match: RegExpExecArray): WrittenFitting {
  const thing = match.groups!.thing!.toLowerCase()
  return { thing: ONE_WORD[thing] ?? thing, start: match.index, end: match.index + match[0].length }
}

const ONE_WORD: Readonly<Record<string, string>> = {
  elevator: 'lift',
  'swimming pool': 'pool',
  tv: 'television',
  wifi: 'wi-fi',
  cafe: 'café',
  screen: 'display',
  touchscreen: 'display',
}

/** Something else's, or not there any more, or not yet. */
export const FITTED_ELSEWHERE =
  /\b(?:other|another|next|nearest|neighbou?r\w*|opposite|old|new|former|used to|once|until|planned?|will|would|should|if|unlike|instead|than|without|no|not|never|add(?:ed|s)?|build|built|install\w*|missing|lost|removed|closed|most|every|each|earlier|previous|later|first|second|why|where)\b|n['’]t\b/i
