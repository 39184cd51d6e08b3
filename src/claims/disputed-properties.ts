import type { Measure } from '../language/measure-words.ts'
import {
  GENERIC_THINGS,
  isCountMeasure,
  LASTING,
  OF_A_TIME,
  OF_THE_ARTICLE,
  TELLING_APART,
} from '../language/measure-words.ts'
import type { NounPhrase } from '../language/noun-phrases.ts'
import { singularOf } from '../language/nouns.ts'
import { intersects } from '../language/numbers.ts'
import type { ClaimOf, Claims } from './claim.ts'
import type { Property } from './properties.ts'
import { wordsOf } from './words.ts'

type PropertyClaim = ClaimOf<'property', Property>

/** One measure of one thing with two values that cannot both be true. */
export interface DisputedProperty {
  readonly measure: Measure
  /** The thing as it is named, where either side names it: “the tunnel”, “Norvik”. */
  readonly thing?: string
  readonly later: { readonly text: string }
  /** All earlier mentions of the other value. */
  readonly earlier: readonly PropertyClaim[]
}

/** Pairs of values of one measure and one owner, without a time or a scope that tells them apart. */
export function* readDisputedProperties(claims: Claims): Iterable<ClaimOf<'disputed-property', DisputedProperty>> {
  const properties = claims.of('property')
  if (properties.length < 2) return
  const main = mainThings(claims)
  const isShort = claims.article.sentences.length <= SHORT
  const told = new Set<PropertyClaim>()
  for (const [index, later] of properties.entries()) {
    const alike = properties.filter((other) => other !== later && canBeOne(later.value, other.value))
    const earlier = properties.slice(0, index).filter((other) => alike.includes(other) && !told.has(other))
    if (earlier.length === 0) continue
    const owned = earlier.filter(
      (other) => (isShort || isToldInLong(later.value, other.value)) && isOneThing(later.value, other.value, main),
    )
    const loose =
      owned.length > 0 || !isShort ? [] : earlier.filter((other) => isMaybeOneThing(later.value, other.value, main))
    const same = owned.length > 0 ? owned : loose
    const first = same[0]
    if (first === undefined || same.some((other) => agree(other.value, later.value))) continue
    // With three values nobody can tell which belong together.
    const field = owned.length > 0 ? same : alike.filter((other) => isMaybeOneThing(later.value, other.value, main))
    if (field.some((other) => !agree(other.value, first.value) && !agree(other.value, later.value))) continue
    if (same.some((other) => other.sentence === later.sentence || !areNear(other.value, later.value))) continue
    told.add(later)
    const thing = nameOf(later.value.owner ?? first.value.owner)
    yield {
      kind: 'disputed-property',
      value: {
        measure: first.value.measure === 'extent' ? later.value.measure : first.value.measure,
        ...(thing === undefined ? {} : { thing }),
        later: { text: later.value.text },
        earlier: same,
      },
      span: later.span,
      block: later.block,
      ...(later.sentence === undefined ? {} : { sentence: later.sentence }),
      voice: later.voice,
      guards: [...later.guards, ...first.guards],
    }
  }
}

function nameOf(owner: NounPhrase | undefined): string | undefined {
  if (owner === undefined) return undefined
  return owner.named ? owner.written : `the ${owner.written}`
}

/** An article that is longer speaks of several halls, firms and matches. */
const SHORT = 80

/** A long article tells of several stadiums: what does not last must be near. */
function isToldInLong(a: Property, b: Property): boolean {
  return !isCountMeasure(b.measure) && (LASTING.has(b.measure) || areClose(a, b))
}

/** A slip leaves the value near, or its digits: two values that are far apart are two things. */
function areNear(a: Property, b: Property): boolean {
  const ratio = a.interval.high / b.interval.high
  return ratio > 0.4 && ratio < 2.5
}

function areClose(a: Property, b: Property): boolean {
  const ratio = a.interval.high / b.interval.high
  return ratio > 0.8 && ratio < 1.25
}

/** One measure, one kind of unit, one scope and one time: whoever owns them. */
function canBeOne(a: Property, b: Property): boolean {
  if (a.kind !== b.kind || !isOneMeasure(a.measure, b.measure)) return false
  // “12,000 visitors”, “9,000 visitors” may be some of them; a record crowd is told twice, rounded otherwise or misread.
  if (a.counted && b.counted && !(a.measure === 'visitors' && areClose(a, b))) return false
  if (a.labelled && b.labelled) return false
  if (!isOneScope(narrowed(a), narrowed(b))) return false
  return LASTING.has(a.measure) || a.time.join() === b.time.join() || isTimeless(a, b)
}

/** “cost £450,000 in 2019”, “the £540,000 library”: only one side is dated, and what it cost does not change. */
function isTimeless(a: Property, b: Property): boolean {
  return !OF_A_TIME.has(a.measure) && !isCountMeasure(a.measure) && (a.time.length === 0 || b.time.length === 0)
}

/** True for one measure, and for a length that does not say of which direction beside one that does. */
export function isOneMeasure(a: Measure, b: Measure): boolean {
  return a === b || (a === 'extent' && ALONG.has(b)) || (b === 'extent' && ALONG.has(a))
}

/** A length that says no direction is one of these. */
const ALONG: ReadonlySet<Measure> = new Set<Measure>(['length', 'height', 'distance'])

/** “the new hall” may be spoken of as “the hall”. */
function isOneScope(a: readonly string[], b: readonly string[]): boolean {
  const own = (words: readonly string[], other: readonly string[]) =>
    other.length === 0 ? words.filter((word) => word !== 'new') : words
  return own(a, b).join() === own(b, a).join()
}

function narrowed({ scope, owner }: Property): readonly string[] {
  const telling = owner?.modifiers.filter((word) => TELLING_APART.has(word)) ?? []
  return [...scope, ...telling].sort()
}

function agree(a: Property, b: Property): boolean {
  return intersects(a.interval, b.interval)
}

/** Both name the same thing; the later one as something known. */
function isOneThing(later: Property, earlier: Property, main: ReadonlySet<string>): boolean {
  const [a, b] = [later.owner, earlier.owner]
  if (a === undefined || b === undefined) return false
  if (a.head !== b.head || areApart(a, b) || isElsewhere(a, b, main)) return false
  // “A 46-bed ward does not run itself”, of the ward with 48 beds
  const isSame = isCountMeasure(later.measure) && isKnown(b, main) && areClose(later, earlier)
  return isKnown(a, main) || earlier.labelled || isSame
}

/** “the brewery in Odde”, “the brewery in Vik” */
function areApart(a: NounPhrase, b: NounPhrase): boolean {
  if (a.behind.length === 0 || b.behind.length === 0) return false
  return !a.behind.some((word) => b.behind.includes(word))
}

/** “the lake of Nedre Osen”, after “the lake”: a name that neither the title nor the first mention gave it is another's. */
function isElsewhere({ names = [] }: NounPhrase, earlier: NounPhrase, main: ReadonlySet<string>): boolean {
  return names.some((name) => !main.has(name) && earlier.names?.includes(name) !== true)
}

function isKnown(owner: NounPhrase, main: ReadonlySet<string>): boolean {
  return owner.determiner === 'definite' || owner.named || main.has(owner.head)
}

/** One side names no thing, or only “the vessel”; the measure is one that an article gives of its one main thing. */
function isMaybeOneThing(later: Property, earlier: Property, main: ReadonlySet<string>): boolean {
  if (isCountMeasure(later.measure)) return false
  const isOpen = ({ owner }: Property) => owner === undefined || GENERIC_THINGS.has(owner.head)
  const isMain = ({ owner }: Property) => owner !== undefined && main.has(owner.head)
  if (OF_THE_ARTICLE.has(later.measure)) {
    // “Sundlinje has 620 employees”, “the yard employs 450”: a name and another thing are two.
    const isNamed = later.owner?.named === true || earlier.owner?.named === true
    if (![later, earlier].some((one) => isOpen(one) || (isMain(one) && !isNamed))) return false
    if (areTwoThings(later, earlier)) return false
    return isKnownHere(later) || isKnownHere(earlier)
  }
  if (!isOpen(later) && !isOpen(earlier)) return false
  // Other measures are of the thing that the article is about.
  const others = [later, earlier].filter((one) => !isOpen(one))
  if (others.length === 0) return later.labelled || earlier.labelled
  // A label without an owner tells of the whole, not of its garden; a clause without one tells of nobody knows what.
  const isUnowned = [later, earlier].some(({ owner }) => owner === undefined)
  if (isUnowned && others.some(({ owner }) => owner?.names?.some((name) => !main.has(name)))) return false
  return (
    others.every(
      (one) => (isMain(one) && !ROOMS.has(one.owner!.head)) || (!isUnowned && one.owner?.determiner === 'definite'),
    ) && !later.owner?.plural
  )
}

/** What belongs to a house that an article describes: no label without an owner is of it. */
const ROOMS: ReadonlySet<string> = new Set(
  'garden yard plot terrace balcony cellar kitchen room bedroom bathroom'.split(' '),
)

/** “Norfab has 450 workers”, “The plant employs 310”; “The company … the site …”: two owners of one measure. */
function areTwoThings({ measure, owner: a }: Property, { owner: b }: Property): boolean {
  if (a === undefined || b === undefined || a.head === b.head) return false
  if (SITES.has(a.head) !== SITES.has(b.head)) return !HOUSED.has(measure)
  const isOpen = GENERIC_THINGS.has(a.head) || GENERIC_THINGS.has(b.head)
  return (a.named && b.named) || (!isOpen && !HOUSED.has(measure))
}

/** Measures of a house by whatever name: “the Corn Exchange”, “the hall”. */
const HOUSED: ReadonlySet<Measure> = new Set<Measure>(['capacity', 'attendance', 'admission', 'population'])

/** What firms and authorities have several of. */
const SITES: ReadonlySet<string> = new Set(
  'plant site yard factory mill works branch depot warehouse department division project scheme programme program facility shop store office'.split(
    ' ',
  ),
)

function isKnownHere({ owner, labelled }: Property): boolean {
  return labelled || owner === undefined || owner.determiner === 'definite' || owner.named
}

/** The nouns of the title: what the article is about. */
function mainThings({ article }: Claims): ReadonlySet<string> {
  const titles = article.blocks.filter(
    (block) => (block.role === 'heading' && block.level === 1) || (block.role === 'field' && block.label === 'title'),
  )
  const things = new Set<string>()
  for (const block of titles) {
    for (const token of wordsOf(block).tokens)
      if (token.kind === 'word' && token.lower.length > 3) things.add(singularOf(token.lower))
  }
  return things
}
