/** Verbs that tell what one person did, or what was done with one, on a day. */

/** What only the living do. In the active voice alone: “she was met” may be told of a coffin. */
export const LIVING_ACTS: ReadonlySet<string> = new Set(
  (
    'accepted acted addressed adopted agreed apologised apologized appeared applied arrived asked assured attended auditioned ' +
    'bathed became began boarded bought built came campaigned carried caught celebrated chaired chose climbed closed coached ' +
    'collected commissioned competed completed composed conducted confessed contested cooked crossed cycled danced declared ' +
    'declined defeated delivered designed directed donated drafted drank drew drove earned edited emigrated engraved enlisted ' +
    'enrolled entered farmed fell fled flew fought founded gave graduated handed headed helped hosted invited joined kept ' +
    'landed laid launched lectured led left lent lived lodged made managed married met moved objected opened ordered organised ' +
    'organized paid painted performed piloted planned planted played posed preached presented produced promised proposed ' +
    'published qualified quit ran recorded refused rented repaired rescued resigned retired returned rode rowed sailed sang ' +
    'sat sculpted served set settled showed signed skied sold spent spoke staged started stayed stood studied surrendered swam ' +
    'switched taught testified thanked toured trained travelled traveled tried unveiled visited volunteered voted walked ' +
    'wandered welcomed went wore worked wrote'
  ).split(' '),
)

/** A course that one person runs through: what comes later in it cannot come earlier in time. */
export interface Step {
  readonly course: 'membership' | 'school' | 'case' | 'farewell'
  readonly rank: number
  /** Told with “was”: “was arrested”. */
  readonly passive: boolean
}

const steps = (course: Step['course'], rank: number, voice: 'active' | 'passive', words: string) =>
  words.split(' ').map((word): readonly [string, Step] => [word, { course, rank, passive: voice === 'passive' }])

export const STEPS: ReadonlyMap<string, Step> = new Map([
  ...steps('membership', 0, 'active', 'joined entered'),
  ...steps('membership', 1, 'active', 'left quit'),
  ...steps('school', 0, 'active', 'enrolled matriculated'),
  ...steps('school', 1, 'active', 'graduated'),
  ...steps('case', 0, 'passive', 'arrested detained'),
  ...steps('case', 1, 'passive', 'charged indicted'),
  ...steps('case', 2, 'passive', 'convicted sentenced jailed acquitted'),
  ...steps('farewell', 1, 'passive', 'buried cremated'),
])

/** Words beside a deed of somebody dead that say so, or that it was done by others in the name. */
export const AFTER_DEATH =
  /\b(?:posthumous(?:ly)?|memory|memorial|heirs?|estate|foundation|bequest|will|exhibition|retrospective|reissue[ds]?|namesake|descendants?|great-\w+|fiction(?:al)?)\b/i
