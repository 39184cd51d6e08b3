import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { FIRM_NOUNS } from '../language/firm-words.ts'
import { fold } from '../language/fold.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import type { MentionClaim } from './mentions.ts'
import { mentionsOfBlock } from './subjects.ts'

/** The town of a firm or another body: "the Hereford firm Brandreth", "Brandreth of Hereford", "our head office in Leeds". */
export interface HomeTown {
  /** As written; absent for “our head office”. */
  readonly name?: string
  /** Equal for equal names; empty for the body whose page it is. */
  readonly key: string
  readonly town: string
  readonly written: string
  /** The phrase says that it is a body: "firm", "based in". */
  readonly asBody: boolean
}

type HomeClaim = ClaimOf<'home-town', HomeTown>

/** Reads where firms and other bodies are at home. */
export function* readHomeTowns(claims: Claims): Generator<HomeClaim> {
  for (const sentence of claims.article.sentences) {
    if ((sentence.traits & Trait.capital) === 0 || !ROLES.has(sentence.block.role)) continue
    yield* headOffices(claims, sentence)
    for (const mention of mentionsOfBlock(claims, sentence)) {
      if (mention.sentence !== sentence || !isBody(mention)) continue
      const found = before(sentence.text, mention) ?? after(sentence.text, mention)
      if (found === undefined) continue
      yield claimOf(sentence, found, mention.value.name)
    }
  }
}

const ROLES: ReadonlySet<string> = new Set(['paragraph', 'item', 'caption'])

function isBody({ value }: MentionClaim): boolean {
  const thing = value.subject?.thing ?? value.thing
  return (thing === 'organisation' || thing === 'unknown') && value.title === undefined && value.name.length > 3
}

interface Found {
  readonly town: string
  readonly start: number
  readonly end: number
  readonly asBody: boolean
}

const TOWN = '(?<town>(?!The |A )[A-ZÀ-Ý][\\p{L}’-]{2,}(?: [A-ZÀ-Ý][\\p{L}’-]{2,})?)'
// “the Hereford firm ”, “Leeds-based software maker ”
const TOWN_BEFORE = new RegExp(
  `(?:^|[ (“"—])${TOWN}(?<based>-based)? (?:[a-z][\\p{L}-]* ){0,3}?(?<noun>[a-z][\\p{L}-]*) $`,
  'u',
)
// “ of Shrewsbury ”, “, based in Leeds”, “, a family firm from Alston”, “, a Carlisle company”, “ is based in Leeds”
const OF_TOWN = new RegExp(
  `^ (?:of|from) ${TOWN}(?=[,.;:)]| (?:that|which|will|has|have|had|is|was|won|said|for)\\b|$)`,
  'u',
)
const BASED_IN = new RegExp(
  `^(?:,| is| was|, which is|, who are)? (?:based|headquartered) (?:in|at|near) ${TOWN}|^,? (?:is |which is )?(?:a|an|the) (?:[a-z][\\p{L}-]* ){0,3}?(?<noun>[a-z][\\p{L}-]*) (?:from|of|in|based in) ${TOWN.replace('town', 'place')}|^,? (?:is )?(?:a|an|the) ${TOWN.replace('town', 'near')} (?:[a-z][\\p{L}-]* ){0,3}?(?<kind>[a-z][\\p{L}-]*)(?=[,.;:)]| (?:that|which|whose|with)\\b|$)`,
  'u',
)
// “our head office in Leeds”, “We're based in Leeds”, “The company's headquarters are in Bradford”
const HEAD_OFFICE = new RegExp(
  `\\b(?:(?:[Oo]ur|[Ii]ts|[Tt]heir|[Tt]he (?:company|firm|group)['’]s) (?:own |new )?(?:head office|headquarters|main office|home base|HQ)(?: today| now)?(?:,| is| are| stands| stand)?|[Ww]e(?:['’]re| are)(?: now)? based) (?:today |now )?(?:in|at) ${TOWN}`,
  'gu',
)

function* headOffices(claims: Claims, sentence: Sentence): Generator<HomeClaim> {
  const { text } = sentence
  if (!OFFICE_HINT.test(text)) return
  for (const match of text.matchAll(HEAD_OFFICE)) {
    const town = match.groups!.town!
    const end = match.index + match[0].length
    // “its” may be that of any firm named before; “our” is that of the page.
    if (!OWN.test(match[0]) && isOfNamed(claims, sentence, match.index)) continue
    if (isTown(town)) yield claimOf(sentence, { town, start: end - town.length, end, asBody: true })
  }
}

// “our head office”, “we're based”
const OWN = /^(?:[Oo]ur|[Ww]e)\b/

/** Somebody is named before `offset` in the sentence: “The new firm, Hallam Stroud, will have its head office in Wexby”. */
function isOfNamed(claims: Claims, sentence: Sentence, offset: number): boolean {
  return mentionsOfBlock(claims, sentence).some(
    (mention) => mention.sentence === sentence && mention.value.end <= offset && mention.value.thing !== 'place',
  )
}

// “head office”, “based”
const OFFICE_HINT = /office|headquarters|HQ|based|base /

function before(text: string, { value }: MentionClaim): Found | undefined {
  if (text[value.start - 1] !== ' ' || value.start < 8) return undefined
  const from = Math.max(0, value.start - 60)
  const left = TOWN_BEFORE.exec(text.slice(from, value.start))
  if (left === null) return undefined
  const { town, based, noun } = left.groups as { town: string; based?: string; noun: string }
  const place = town.replace(BASED, '')
  const isBased = based !== undefined || place !== town
  if (!FIRM_NOUNS.has(noun) || !isTown(place)) return undefined
  const start = from + left.index + left[0].indexOf(town)
  return { town: place, start, end: value.end, asBody: isBased || FIRM_NOUNS.has(noun) }
}

// “Leeds-based”
const BASED = /-based$/

function after(text: string, { value }: MentionClaim): Found | undefined {
  if (value.possessive || !MAY_SAY_HOME.test(text.slice(value.end, value.end + 6))) return undefined
  const right = text.slice(value.end, value.end + 90)
  const of = OF_TOWN.exec(right)?.groups?.town
  if (of !== undefined && isTown(of) && !value.afterThe && IS_FIRM.test(value.name)) {
    const end = value.end + right.indexOf(of) + of.length
    return { town: of, start: value.start, end, asBody: false }
  }
  const groups = BASED_IN.exec(right)?.groups
  if (groups === undefined) return undefined
  const { town, place, near, noun, kind } = groups as Record<string, string | undefined>
  const found = town ?? place ?? near
  const said = noun ?? kind
  if (found === undefined || !isTown(found) || (said !== undefined && !FIRM_NOUNS.has(said))) return undefined
  const start = value.end + right.indexOf(found)
  return { town: found, start, end: start + found.length, asBody: true }
}

// “ of ”, “, a ”, “ is based”
const MAY_SAY_HOME = /^(?: of | from|, (?:an?|the|based|whi|who|head)|,? is )/
// “Brandreth & Sons”, “Braemont Lighting”: a name of several words
const IS_FIRM = /[ &]/

/** A capitalised word that is no country, nationality, day or month. */
function isTown(word: string): boolean {
  return (
    countryOf(word) === undefined &&
    !STREETS.has(word.split(' ').at(-1)!) &&
    !NO_TOWN.has(word) &&
    !NO_TOWN.has(word.split(' ')[0]!)
  )
}

const STREETS: ReadonlySet<string> = new Set('Road Street Lane Avenue Square Way House Park Quay Row'.split(' '))
const NO_TOWN: ReadonlySet<string> = new Set(
  `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Labour Conservative Green Liberal Democratic Republican Catholic Anglican Methodist Jewish Muslim Christian European
  African Asian American Internet Web Christmas Easter English Victorian Georgian The This That Our Its His Her Their One Two North South
  East West Northern Southern Eastern Western Nobel Grade`.split(/\s+/),
)

function claimOf(sentence: Sentence, { town, start, end, asBody }: Found, name?: string): HomeClaim {
  return claimAt(sentence, start, end, {
    kind: 'home-town',
    value: {
      ...(name === undefined ? {} : { name }),
      key: name === undefined ? '' : fold(name),
      town,
      written: sentence.text.slice(start, end),
      asBody,
    },
    weakenedBy: ['hypothetical', 'negated', 'past'],
  })
}
