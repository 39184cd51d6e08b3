import { countryOf } from '../language/countries.ts'
import { areOneKindOfBody } from '../language/office-words.ts'
import type { Claim, Claims, Guard } from './claim.ts'
import { mentionsOfBlock } from './subjects.ts'
import type { OfficeBody } from './title-phrases.ts'

type Holding = Claim<'office-holding'>

/** Whether the two are of one office, and what had to be taken for granted; undefined where they are not, or nobody knows. */
export function sameOffice(a: Holding, b: Holding, holdings: readonly Holding[], claims: Claims): Guard[] | undefined {
  // A list of posts may be of those to come; a minister and a minister designate are two people.
  if (a.value.designate !== b.value.designate && !a.value.listed && !b.value.listed) return undefined
  const [bodyA, bodyB] = [a.value.body, b.value.body]
  const kind = a.value.title.class
  const isNamed = (body: OfficeBody | undefined) => body !== undefined && body.by !== 'noun'
  if (isNamed(bodyA) && isNamed(bodyB)) {
    if (bodyA!.by === 'country' || bodyB!.by === 'country')
      return bodyA!.key === bodyB!.key ? (kind === 'state' ? [] : ['similar']) : undefined
    if (!isSameBody(bodyA!, bodyB!)) return undefined
    return kind === 'place' && bodyA!.key === bodyB!.key ? [] : ['similar']
  }
  if (bodyA !== undefined && bodyB !== undefined) {
    if (!isNamed(bodyA) && !isNamed(bodyB)) return areOneNoun(bodyA, bodyB) ? ['inferred-jurisdiction'] : undefined
    // “Larkfield’s CEO”, “the company’s chief executive”: one body is spoken of, by name and as what it is.
    return isOnlyBody(a, b, holdings) && SOLE.has(a.value.role) ? ['inferred-jurisdiction'] : undefined
  }
  // “At Beech Hill the head teacher”: a bare title in a sentence that names another body may be of that one.
  const bare = bodyA === undefined ? a : b
  const named = bodyA ?? bodyB
  if (kind !== 'state' && named !== undefined && bare.value.inSentence.some((other) => !isSameBody(other, named)))
    return undefined
  if (a.value.isJob) return bodyA === bodyB && !areElsewhere(a, b) ? ['inferred-jurisdiction'] : undefined
  if (a.value.role === 'judge') return bodyA === bodyB ? judgesOf(holdings) : undefined
  if (bodyA !== bodyB && isNamedAlone(bodyA === undefined ? a : b, (bodyA ?? bodyB)!)) return ['inferred-jurisdiction']
  const isFull = [a, b].every((holding) => holding.value.holder.value.form === 'full')
  if (!isFull || !isOnlyBody(a, b, holdings)) return undefined
  if (kind === 'state') {
    if (NEVER_BARE.has(a.value.role)) return undefined
    if (isSummit(holdings, a, b)) return undefined
    const isListed = a.value.listed || b.value.listed
    // “In Vestria, finance minister Greta Lohse” is none of the list.
    if (
      isListed &&
      [a, b].some(({ value }) => !value.listed && value.body === undefined && value.inSentence.length > 0)
    )
      return undefined
    if (bodyA === bodyB && ((BARE_NEEDS_BODY.has(a.value.role) && !isListed) || isAbroad(holdings))) return undefined
    return [a, b].some((holding) => namesOtherCountry(holding, bodyA ?? bodyB, claims))
      ? undefined
      : ['inferred-jurisdiction']
  }
  // “Chair Rita Vance”, “the chair of governors”: a bare title of so many bodies is hardly of one with a name.
  if (bodyA !== bodyB && (MANY_BODIES.has(a.value.role) || a.sentence?.block === b.sentence?.block)) return undefined
  if (bodyA === bodyB && MANY_BODIES.has(a.value.role) && areElsewhere(a, b)) return undefined
  // “Director Wim Aalders’s new film”: a director in a sentence that names something may be of that.
  if (a.value.role === 'director' && [a, b].some(({ value }) => value.inSentence.length > 0)) return undefined
  if (kind === 'place') return BARE_NEEDS_BODY.has(a.value.role) ? undefined : ['inferred-jurisdiction']
  if (a.value.role.startsWith('head of ')) return areElsewhere(a, b) ? undefined : ['inferred-jurisdiction']
  return SOLE.has(a.value.role) ? ['inferred-jurisdiction'] : undefined
}

/** One trial has one judge; an article that names three tells of more. */
function judgesOf(holdings: readonly Holding[]): Guard[] | undefined {
  const judges = new Set(holdings.filter(({ value }) => value.role === 'judge').map(({ value }) => value.person))
  return judges.size === 2 ? ['inferred-jurisdiction'] : undefined
}

/** “the parish clerk” and “the clerk of the parish council” */
function areOneNoun(a: OfficeBody, b: OfficeBody): boolean {
  return a.key === b.key || areOneKindOfBody(a.key.slice(a.key.indexOf(':') + 1), b.key.slice(b.key.indexOf(':') + 1))
}

/** Titles that people of many states bear in one article, so that two bare ones say nothing. */
const BARE_NEEDS_BODY = new Set(['prime minister', 'foreign minister'])
/** Titles that stay with their holders, or are of a writer's own state: a bare one never says of which. */
const NEVER_BARE = new Set([
  'president',
  'king',
  'queen',
  'secretary of state',
  'emperor',
  'sultan',
  'pope',
  'vice president',
])

/** Titles of so many bodies that two bare ones are compared only where their paragraphs speak of one. */
const MANY_BODIES = new Set([
  'director',
  'chair',
  'clerk',
  'dean',
  'vicar',
  'principal',
  'treasurer',
  'choir director',
  'choirmaster',
  'race director',
  'warden',
  'landlord',
  'registrar',
  'chaplain',
  'head gardener',
])

/** Offices of which an article that names no second body speaks of one. */
const SOLE = new Set([
  'chief executive',
  'chief financial officer',
  'artistic director',
  'musical director',
  'finance director',
  'chief operating officer',
  'chief technology officer',
  'headteacher',
  'managing director',
  'editor',
  'secretary general',
  'conductor',
  'head chef',
  'superintendent',
  'rector',
  'abbot',
  'organist',
  'referee',
  'bursar',
  'verger',
  'stationmaster',
  'station commander',
  'medical director',
  'head brewer',
  'head librarian',
  'chief engineer',
  ...MANY_BODIES,
])

/** Each paragraph names something, and nothing of it in common: the two may be of two bodies. */
function areElsewhere(a: Holding, b: Holding): boolean {
  const [here, there] = [a.value.inBlock, b.value.inBlock]
  return here.length > 0 && there.length > 0 && !here.some((body) => there.some((other) => isSameBody(body, other)))
}

/** “Under coach Bianca Ferraro, Redmoor have won”: the sentence of the bare title names that body and no other. */
function isNamedAlone(bare: Holding, body: OfficeBody): boolean {
  if (bare.value.title.class === 'state') return false
  const others = bare.value.inSentence.length > 0 ? bare.value.inSentence : bare.value.inBlock
  return others.length > 0 && others.every((other) => other.key === body.key || isSameBody(other, body))
}

/** Among all who bear the title in the article, no two bodies are named, and none but the pair's. */
function isOnlyBody(a: Holding, b: Holding, holdings: readonly Holding[]): boolean {
  const own = [a, b].map(({ value }) => value.body).find((body) => body !== undefined && body.by !== 'noun')
  return holdings.every(({ value }) => {
    if (value.role !== a.value.role || value.body === undefined || value.body.by === 'noun') return true
    return own !== undefined && (value.body.key === own.key || isSameBody(value.body, own))
  })
}

/** Beside two other heads of states or governments a bare title is of a state that the article leaves out. */
function isSummit(holdings: readonly Holding[], a: Holding, b: Holding): boolean {
  const others = new Set(
    holdings
      .filter(({ value }) => HEADS_OF_STATES.has(value.role) && value.body === undefined)
      .map(({ value }) => value.person)
      .filter((subject) => subject !== a.value.person && subject !== b.value.person),
  )
  return others.size > 1
}

const HEADS_OF_STATES = new Set(['president', 'prime minister', 'chancellor', 'premier', 'king', 'queen'])

/** Where the holders of two states' offices are named, a bare title may be of either. */
function isAbroad(holdings: readonly Holding[]): boolean {
  return holdings.some(({ value }) => value.body?.by === 'country')
}

/** The block of the bare title names another state. */
function namesOtherCountry(holding: Holding, body: OfficeBody | undefined, claims: Claims): boolean {
  if (holding.value.body !== undefined) return false
  return mentionsOfBlock(claims, holding.sentence!).some(({ value }) => {
    const country = countryOf(value.name)?.country.name
    return country !== undefined && country !== body?.key
  })
}

function isSameBody(a: OfficeBody, b: OfficeBody): boolean {
  return a.key === b.key || isPartOf(a.key, b.key) || isPartOf(b.key, a.key)
}

/** "brevent" and "stade brevent" */
function isPartOf(short: string, long: string): boolean {
  const rest = long.length - short.length
  if (rest < 1) return false
  return (long[rest - 1] === ' ' && long.endsWith(short)) || (long[short.length] === ' ' && long.startsWith(short))
}
