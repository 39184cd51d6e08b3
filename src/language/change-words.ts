import type { Token } from './tokens.ts'

/** Words that tell of a change, with its direction: 1 up, -1 down. */
export const CHANGE_WORDS: ReadonlyMap<string, 1 | -1> = new Map([
  ...`rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbs
    climbed climbing jump jumps jumped jumping gain gains gained soar soars soared soaring surge surges surged surging leap leaps
    leapt leaped advance advanced expand expands expanded up hike hiked swell swelled swollen improve improves improved
    improvement uplift upturn boost boosted raise raises raised raising lift lifts lifted more higher above larger bigger greater dearer longer heavier`
    .split(/\s+/)
    .map((word): [string, 1 | -1] => [word, 1]),
  ...`fall falls fell fallen falling decrease decreases decreased decreasing drop drops dropped dropping decline declines declined
    declining shrink shrinks shrank shrunk shrinking slip slips slipped slide slid sink sank sunk tumble tumbled plunge plunged
    plummet plummeted cut cuts reduce reduces reduced reduction down lower lowered loss dip dipped slump slumped halved contract
    contracted lowers lowering trim trimmed shed fewer less below lower cheaper smaller shorter lighter`
    .split(/\s+/)
    .map((word): [string, 1 | -1] => [word, -1]),
])

/** Verbs that say by how many times something grew (or shrank): the later value over the earlier one. */
export const MULTIPLYING_VERBS: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['double', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['trebles', 3],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['twofold', 2],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['sevenfold', 7],
  ['eightfold', 8],
  ['tenfold', 10],
  ['two-fold', 2],
  ['three-fold', 3],
  ['four-fold', 4],
  ['five-fold', 5],
  ['ten-fold', 10],
])

/** Words for a multiple that stand before what is multiplied: "twice the 423". */
export const FACTOR_WORDS: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['double', 2],
  ['thrice', 3],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
])

/** Words before a multiple that leave it open, so that only the other side is proved wrong. */
export const OPEN_MULTIPLES: ReadonlyMap<string, 'more' | 'nearly' | 'about'> = new Map([
  ['almost', 'nearly'],
  ['nearly', 'nearly'],
  ['virtually', 'nearly'],
  ['roughly', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['approximately', 'about'],
  ['effectively', 'about'],
  ['practically', 'nearly'],
  ['over', 'more'],
  ['than', 'more'], // "more than doubled"
])

/** A verb of change a few words before, in the same clause. */
export function isChangedBy(tokens: readonly Token[], end: number): boolean {
  for (let at = end; at > end - FARTHEST_VERB && tokens[at]?.kind === 'word'; at--)
    if (CHANGE_WORDS.has(tokens[at]!.lower)) return true
  return false
}

const FARTHEST_VERB = 6
