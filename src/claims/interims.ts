import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { frameOf } from './frame.ts'

/** The score of a match at its break: "led 2-1 at half-time", "At half-time it was still one apiece". */
export interface Interim {
  /** The greater number first. */
  readonly score: readonly [number, number]
  readonly text: string
}

// “at half-time”, “before the break”
const AT_BREAK =
  /\b(?:[Aa]t|[Bb]y|[Bb]efore|[Uu]ntil)\s(?:half[-\s]?time|the\s(?:break|interval))\b|\bhalf-time\s(?:lead|score)\b/
// “2-1”, “one apiece”, “goalless”
const SCORE =
  /(?<![\d–-])(?<a>\d{1,2})[–-](?<b>\d{1,2})(?![\d–-])|\b(?<each>one|two|three|four|\d)\s(?:apiece|all|each)\b|\b(?<none>goalless|scoreless|nil-nil)\b/g
const NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four']
// Another match than the one that is told
const OTHER_MATCH =
  /\b(?:[Ll]ast\s(?:year|season|week|month|time)|first\sleg|[Ee]arlier|[Pp]revious|in\s(?:19|20)\d\d|the\sother|elsewhere|reverse)\b/

/** Scores at the break, each the only score of its sentence. */
export function* readInterims({ article }: Claims): Iterable<ClaimOf<'interim', Interim>> {
  for (const sentence of article.sentences) {
    const { text } = sentence
    const at = AT_BREAK.exec(text)
    if (at === null || OTHER_MATCH.test(text) || sentence.block.role === 'cell') continue
    const found = [...text.matchAll(SCORE)]
    const [match] = found
    if (match === undefined || found.length !== 1 || Math.abs(match.index - at.index) > FAR) continue
    const score = scoreOf(match.groups as Record<string, string | undefined>)
    if (score === undefined) continue
    const [start, end] = [match.index, match.index + match[0].length]
    yield claimAt(sentence, start, end, {
      kind: 'interim',
      value: { score, text: match[0] },
      weakenedBy: ['hypothetical', 'negated'],
    })
  }
}

/** How far from the words for the break its score may stand. */
const FAR = 60

function scoreOf({ a, b, each, none }: Record<string, string | undefined>): readonly [number, number] | undefined {
  if (none !== undefined) return [0, 0]
  if (each !== undefined) {
    const value = NUMBERS.includes(each) ? NUMBERS.indexOf(each) : Number(each)
    return [value, value]
  }
  const [one, two] = [Number(a), Number(b)]
  if (Number.isNaN(one) || Number.isNaN(two)) return undefined
  return one >= two ? [one, two] : [two, one]
}

/** The only set that a winner lost, by name and by the row of sets: "Having dropped just the first set", 6–4, 3–6, 7–5. */
export interface LostSet {
  /** “first” */
  readonly said: string
  readonly fits: boolean
  readonly row: string
  readonly rowAt: Span
  /** The set that the row shows as lost, counted from one. */
  readonly lost: number
}

// “dropped just the first set”, “losing only the opening set”
const DROPPED =
  /\b(?:dropp(?:ed|ing)|lost|losing|conced(?:ed|ing))\s(?:just|only)\sthe\s(?<set>first|opening|second|third|fourth)\sset\b/
// “6–4, 3–6, 7–5”
const ROW = /\b[0-7][–-][0-7](?:\s\([\d–-]{1,5}\))?(?:(?:,|\sand)\s[0-7][–-][0-7](?:\s\([\d–-]{1,5}\))?){1,4}/g
const SET = /(?<a>[0-7])[–-](?<b>[0-7])(?!\d|\))/g
const NAMES: readonly string[] = ['first', 'second', 'third', 'fourth']

/** Reads which set a player is said to have dropped, where one row of scores says which was lost. */
export function* readLostSets({ article }: Claims): Iterable<ClaimOf<'lost-set', LostSet>> {
  for (const sentence of article.sentences) {
    const match = DROPPED.exec(sentence.text)
    if (match === null) continue
    const rows = article.sentences.flatMap((one) => [...one.text.matchAll(ROW)].map((row) => ({ sentence: one, row })))
    const close = rows.flatMap(({ sentence: home, row }) => {
      const lost = lostIn(row[0])
      return lost.length === 1 ? [{ home, row, lost: lost[0]! }] : []
    })
    const [only] = close
    // Of two such matches, nobody knows which is meant.
    if (only === undefined || close.length !== 1) continue
    const said = match.groups!.set === 'opening' ? 'first' : match.groups!.set!
    yield lostSet(sentence, match, only.home, only.row, said, only.lost)
  }
}

/** The sets that the one named first lost, counted from one: none where it lost the match. */
function lostIn(row: string): number[] {
  const lost: number[] = []
  let sets = 0
  for (const { groups } of row.matchAll(SET)) {
    sets++
    if (Number(groups!.a) < Number(groups!.b)) lost.push(sets)
  }
  return lost.length * 2 < sets ? lost : []
}

function lostSet(
  sentence: Sentence,
  match: RegExpExecArray,
  home: Sentence,
  row: RegExpMatchArray,
  said: string,
  lost: number,
): ClaimOf<'lost-set', LostSet> {
  const [start, end] = [match.index, match.index + match[0].length]
  const from = row.index ?? 0
  return {
    kind: 'lost-set',
    value: {
      said,
      fits: NAMES.indexOf(said) + 1 === lost,
      row: row[0],
      rowAt: spanIn(home, from, from + row[0].length),
      lost,
    },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frameOf(sentence, start, end).voice,
    guards: [],
  }
}
