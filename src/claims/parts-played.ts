import type { Sentence } from '../article/article.ts'
import { spanIn, Trait } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import { PART_OF_DEED, PART_OF_NOUN } from '../language/part-words.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { frameOf } from './frame.ts'

/** Somebody or something is the one owner, funder, architect, judge … of what the sentence tells of. */
export interface PartPlayed {
  readonly part: string
  /** As written: "Larkspur Estates". */
  readonly holder: string
  readonly key: string
  /** Of what, where the phrase names it: "Beckfoot". */
  readonly of?: string
  readonly text: string
}

const NAME = "[A-ZÀ-Ý][\\p{L}’'-]*(?: (?:of|&|and|the|[A-ZÀ-Ý][\\p{L}’'-]*)){0,4}"
const NOUNS = [...PART_OF_NOUN.keys()].join('|')
const DEEDS = [...PART_OF_DEED.keys()].join('|')
// “the owner, Hartwell Homes”, “Its owner is the property firm Larkspur Estates”, “Beckfoot’s head, Imogen Rhys”, “Judge Fiona Mackay”
const HOLDER = new RegExp(
  `(?:\\b(?:[Tt]he|[Ii]ts|[Tt]heir) |(?<of>${NAME})['’]s? |\\b(?=Judge|Sheriff|Magistrate|Recorder))(?<noun>${NOUNS}|Judge|Sheriff|Magistrate|Recorder)(?<gap>,| is| was|:|) (?:(?:the|a|an) (?:[a-z-]+ ){1,3}|[Tt]he )?(?:Mr |Mrs |Ms |Dr |\\*)?(?<holder>${NAME})`,
  'gu',
)
// “Imogen Rhys, at present the head of Northgate,”
const HOLDER_BEFORE = new RegExp(
  `(?<holder>${NAME}), (?:[a-z]+ ){0,3}(?:the|its) (?<noun>${NOUNS}) of (?:the )?(?<of>${NAME})`,
  'gu',
)
// “was paid for by the Sarnholm harbour board”
const DONE_BY = new RegExp(
  `\\b(?:(?<deed>${DEEDS})(?: to the [a-z]{3,12})? by|(?<gift>gift (?:from|of))) (?:the )?(?<holder>(?:[\\p{L}’'&-]+ ){0,5}[\\p{L}’'-]+)`,
  'gu',
)
// “the paper in Marine Ornithology”, “published today in the journal Shoreline Biology”
const JOURNAL = new RegExp(
  `\\b(?:(?:paper|study|article|findings|results|published)(?: (?:is|was|are|were|has been))?(?: published)?(?: [a-z]+)? in (?:the journal )?|the journal )(?<holder>${NAME})`,
  'gu',
)
const HINT = new RegExp(`\\b(?:${NOUNS}|${DEEDS}|Judge|Sheriff|paper|study|article|gift)\\b`)
// “former owner”, “new owner”: of another time
const BEFORE = 14
const OTHER_TIME =
  /\b(?:former|previous|new|next|late|then|old|future|would-be|part-owner|co-owner|once|first|second)\b/i

/** "the owner, Hartwell Homes", "paid for by the harbour board", "the journal Shoreline Biology" */
export function* readPartsPlayed(claims: Claims): Iterable<ClaimOf<'part-played', PartPlayed>> {
  for (const sentence of claims.article.sentences) {
    if ((sentence.traits & Trait.capital) === 0 && !sentence.text.includes(' by ')) continue
    if (!ROLES.has(sentence.block.role) || sentence.text.endsWith('?') || !HINT.test(sentence.text)) continue
    for (const pattern of [HOLDER, HOLDER_BEFORE, DONE_BY, JOURNAL])
      for (const match of sentence.text.matchAll(pattern)) {
        const claim = claimAt(sentence, match, pattern === JOURNAL ? 'journal' : undefined)
        if (claim !== undefined) yield claim
      }
  }
}

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption'])

function claimAt(
  sentence: Sentence,
  match: RegExpMatchArray,
  known: string | undefined,
): ClaimOf<'part-played', PartPlayed> | undefined {
  const { noun, deed, gift, of, holder: written } = match.groups as Record<string, string | undefined>
  const part =
    known ??
    PART_OF_DEED.get(gift === undefined ? (deed ?? '') : 'given') ??
    PART_OF_NOUN.get((noun ?? '').toLowerCase())
  const holder = trimmed(written ?? '', deed !== undefined || gift !== undefined)
  if (part === undefined || holder.length < 4 || NO_HOLDER.has(holder.split(' ')[0]!.toLowerCase())) return undefined
  const start = match.index! + match[0].lastIndexOf(written!)
  if (OTHER_TIME.test(sentence.text.slice(Math.max(0, match.index! - BEFORE), start + holder.length))) return undefined
  const { voice, guards } = frameOf(sentence, start, start + holder.length)
  const [from, to] = [match.index!, start + holder.length]
  return {
    kind: 'part-played',
    value: {
      part,
      holder,
      key: fold(holder),
      ...(of === undefined ? {} : { of: fold(of) }),
      text: sentence.text.slice(Math.min(from, start), to),
    },
    span: spanIn(sentence, Math.min(from, start), to),
    block: sentence.block,
    sentence,
    voice,
    guards: guards.filter((guard) => guard === 'negated'),
  }
}

/** The name without what follows it in lower case: “the national research council alone goes on”. */
function trimmed(written: string, isLoose: boolean): string {
  if (!isLoose) return written.replace(TRAILING, '')
  const words = written.split(' ')
  const end = words.findIndex((word) => STOPS.has(word.toLowerCase()))
  return (end < 0 ? words : words.slice(0, end)).join(' ')
}

const TRAILING = /(?: (?:of|&|and|the))+$|['’]s?$/
const STOPS: ReadonlySet<string> = new Set(
  'in on at for from with to alone and or who which that since until after before when while as is was were has had will goes went among between during under over but also only itself together said says'.split(
    ' ',
  ),
)
const NO_HOLDER: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december it the this that they he she we a an his her their its our my hand people many some several volunteers others two three four five'.split(
    ' ',
  ),
)
