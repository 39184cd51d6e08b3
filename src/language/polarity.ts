import { ALLOWED, BOOKING, FORBIDDEN, FREE, NO_BOOKING, PRICED, TURNS } from './turns.ts'

/** A statement that something is so, or is not, in words that a second statement can turn round. */
export interface WrittenPolarity {
  /** What is said or denied: “married”, “hurt person”, “allow dogs”. */
  readonly topic: string
  readonly denied: boolean
  /** The years that the sentence names; none where they do not matter. */
  readonly years: readonly string[]
  readonly start: number
  readonly end: number
  /** In what: “evacuated from the hospital”; a denial of that alone denies nothing else. */
  readonly scope?: string
  /** Of whom, by name or pronoun; absent where it is of everybody. */
  readonly of?: { readonly word: string; readonly start: number }
}

const ANOTHER_TIME =
  /\b(?:later|until|finally|eventually|then|again|yet|at first|initially|before (?!$)|previously|(?<!to the )last|next(?! door)|other|else|another|earlier|if|whether|would|could|serious(?:ly)?|both|elsewhere|separate|second|except|unless|apart from|only|ex-\w+|first|remarried|on (?:their|his|her) way)\b/i

// What holds for a life may still change: “later married”, “her second husband”
const CHANGED =
  /\b(?:later|eventually|finally|at first|initially|again|remarried|ex-\w+|former|(?:first|second|third) (?:wife|husband)|taught (?:him|her)self|before that|no longer|used to|gave up|other people)\b/i

// A cheap look before the patterns.
const MAY_BE_TURNED =
  /testi|youngest|eldest|oldest|admit|den[iy]|ppointment|apolog|voted|opposed|supported|backed|wife|husband|marri|child|son\b|daughter|brother|sister|bachelor|single|guilty|charge|convict|record|comment|["”] (?:said|says|he|she) |sw[ia]m|dr[iao]|ski|cook|r[io]de|danc|sail|teetotal|vegetarian|vegan|alcohol|wine|beer|gin\b|steak|beef|bacon|welcome|allowed|permitted|possible|forbidden|prohibited|banned|free|dmission|ntry|ntrance|icket|ooking|egist|eserv|book|walk-in|turn up|surviv|alive|(?:stay|remain|wait|left) outside|take part|elivery|hipping|embership|orrow/

// “nobody was hurt”, “did not testify”, “has no children”, “late husband”, “Dogs are forbidden”, “free entry”
const DENIES =
  /\b(?:[Nn]o|walk-in|without|lacks?|outside|all hands|all on board|youngest|eldest|oldest|denies|[Nn]one|[Nn]obody|[Nn]ever|[Nn]ot|childless|only child|bachelor|unmarried|single|alone|teetotal\w*|vegetarian|vegan|late (?:husband|wife|brother|sister|mother|father)|denied|clean record|declined|refused|forbidden|prohibited|banned|free|against|opposed)\b|n['’]t\b|cannot/

/** The years that a text names. */
export function yearsIn(text: string): readonly string[] {
  return text.match(YEARS) ?? []
}

const YEARS = /\b(?:1[89]|20)\d\d\b/g

/** The sentence tells of another time, an exception or a doubt: then nothing in it is turned round. */
export function tellsAnotherTime(text: string): boolean {
  return ANOTHER_TIME.test(text)
}

/** What the text denies; nothing where it tells of another time. */
export function denialsIn(text: string): WrittenPolarity[] {
  if (!DENIES.test(text) || !MAY_BE_TURNED.test(text)) return []
  const found = TURNS.flatMap(({ topic, cue, denies, lifelong }) =>
    cue.test(text) ? turnsIn(text, denies, topic, true, lifelong) : [],
  )
  for (const match of text.matchAll(FORBIDDEN))
    found.push(turned(text, match, allowing(match, (match.groups!.noun ?? match.groups!.bare)!), true))
  for (const match of text.matchAll(FREE))
    found.push(turned(text, match, paying((match.groups!.what ?? match.groups!.free)!), true))
  for (const match of text.matchAll(NO_BOOKING)) found.push(turned(text, match, BOOKED, true))
  return found.filter(({ isLifelong }) => holdsNow(text, isLifelong))
}

/** What the text says to be so, of the topics that are denied elsewhere; nothing where it tells of another time. */
export function statementsIn(text: string, topics: ReadonlySet<string>): WrittenPolarity[] {
  if (!MAY_BE_TURNED.test(text)) return []
  const found = TURNS.flatMap(({ topic, cue, says, lifelong }) =>
    topics.has(topic) && cue.test(text) ? turnsIn(text, says, topic, false, lifelong) : [],
  )
  for (const match of text.matchAll(ALLOWED))
    found.push(turned(text, match, allowing(match, match.groups!.noun!), false))
  for (const match of text.matchAll(PRICED))
    found.push(turned(text, match, paying((match.groups!.what ?? match.groups!.to ?? match.groups!.car)!), false))
  for (const match of text.matchAll(BOOKING)) found.push(turned(text, match, BOOKED, false))
  return found.filter(({ topic, isLifelong }) => topics.has(topic) && holdsNow(text, isLifelong))
}

interface Turned extends WrittenPolarity {
  readonly isLifelong: boolean
}

function turnsIn(
  text: string,
  patterns: readonly RegExp[],
  topic: string,
  denied: boolean,
  isLifelong: boolean,
): Turned[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => turned(text, match, topic, denied, isLifelong)),
  )
}

function turned(text: string, match: RegExpExecArray, topic: string, denied: boolean, isLifelong = false): Turned {
  const word = match.groups?.who ?? match.groups?.his ?? match.groups?.his2
  return {
    topic,
    denied,
    isLifelong,
    years: isLifelong ? [] : yearsIn(text),
    start: match.index,
    end: match.index + match[0].length,
    ...(word === undefined ? {} : { of: { word, start: match.index + match[0].indexOf(word) } }),
  }
}

function holdsNow(text: string, isLifelong: boolean): boolean {
  return !(isLifelong ? CHANGED : ANOTHER_TIME).test(text)
}

const BOOKED = 'book'

/** “No pupil was excluded”: what befell nobody. */
export function noneHarmedIn(text: string): WrittenPolarity[] {
  if (!NOBODY.test(text) || tellsAnotherTime(text)) return []
  const some = [...text.matchAll(NO_HARM)].map((match) => harmAt(text, match, 'people', true))
  return [
    ...some,
    ...[...text.matchAll(NONE_WAS)].map((match) => harmAt(text, match, match.groups!.noun ?? 'people', true)),
  ].filter((harm) => harm !== undefined)
}

/** “Two pupils were excluded”: what befell somebody, of the topics that are denied elsewhere. */
export function someHarmedIn(text: string, topics: ReadonlySet<string>): WrittenPolarity[] {
  if (tellsAnotherTime(text) || ELSEWHERE.test(text)) return []
  const treated = topics.has('hurt person') && TREATED.test(text) && !AS_PRECAUTION.test(text)
  return [...text.matchAll(SOME_WERE), ...(treated ? text.matchAll(SOME_TREATED) : [])]
    .map((match) => harmAt(text, match, match.groups!.noun!, false))
    .filter((harm) => harm !== undefined && topics.has(harm.topic)) as WrittenPolarity[]
}

function harmAt(text: string, match: RegExpExecArray, noun: string, denied: boolean): WrittenPolarity | undefined {
  const harm = match.groups!.harm === undefined ? 'hurt' : harmOf(match.groups!.harm)
  if (NO_HARMS.has(harm)) return undefined
  const topic = `${harm} ${kindOf(noun)}`
  const end = match.index + match[0].length
  const scope = HARM_SCOPE.exec(text.slice(end, end + 50))?.groups?.scope
  const own = scope === undefined ? {} : { scope }
  return { topic, denied, years: yearsIn(text), start: match.index, end, ...own }
}

// “ from the hospital”, “ in the fire”
const HARM_SCOPE = /^ (?:from|in|at|on|by|during) (?:the |an? |either |any )?(?<scope>[A-Za-z]+)/
// “In Norway one man was killed”: elsewhere
const ELSEWHERE = /^(?:In|At|Near) (?:[a-z]+ )?[A-Z]/

// A cheap look before the patterns: “no pupil”, “nobody”, “without injury”
const NOBODY = /\b(?:[Nn]o|[Nn]one|[Nn]o-one|[Nn]obody|[Ww]ithout)\b/

/** “Dogs are welcome in the garden” says nothing of the hall. */
function allowing({ groups }: RegExpExecArray, noun: string): string {
  const scope = groups!.scope ?? ''
  return `allow ${noun.toLowerCase()} ${EVERYWHERE.test(scope) ? '' : scope}`
}

// “in every part of the centre”
const EVERYWHERE = /^(?:every|all|any|each)\b/

function paying(what: string): string {
  return `pay ${paidFor(what)}`
}

function paidFor(what: string): string {
  const word = what.toLowerCase()
  return PAID_FOR[word] ?? 'admission'
}

const PAID_FOR: Readonly<Record<string, string>> = {
  parking: 'parking',
  park: 'parking',
  'car park': 'parking',
  borrowing: 'borrowing',
  borrow: 'borrowing',
  membership: 'membership',
  join: 'membership',
  delivery: 'delivery',
  shipping: 'delivery',
}

// “No one was hurt” · “No homes were flooded” · “None of the pupils was excluded”; not “seriously injured”
const NONE_WAS =
  /\b(?:(?:[Nn]o one|[Nn]o-one|[Nn]obody)|(?:[Nn]o|[Nn]one of the) (?<noun>[a-z]+)) (?:was|were|has been|have been|had been|is|are) (?<harm>[a-z]+)\b/g
// “Two people were injured” · “A man was slightly hurt” · “Eleven homes were flooded”
const SOME_WERE =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]everal|[Ss]ome|[Mm]any|[Aa]|[Aa]n|\d{1,3}(?:,\d{3})?) (?:[a-z-]+ )?(?<noun>[a-z]+)(?: (?:of|from|in|on) the (?:[a-z]+ )?[a-z]+)? (?:was|were|has been|have been|had been) (?:slightly |lightly |badly )?(?<harm>[a-z]+)\b/g
const TREATED = /hospital|treated|suffered|injur|burns|bruises|broke/
const AS_PRECAUTION = /precaution|check-?up|to be checked|observation/
// “Two firefighters were treated in hospital for burns” · “A driver suffered minor injuries”
const SOME_TREATED =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]wenty|[Ss]everal|[Ss]ome|[Mm]any|[Aa]|[Aa]n|[Tt]he|\d{1,3}) (?:[a-z-]+ )??(?<noun>[a-z]+)(?:, \d{2},)? (?:(?:was|were|has been|have been|had been|had to be) (?:[a-z]+ly |also )?(?:taken to (?:the )?hospital|treated (?:in hospital|at the scene|on the spot|for)|hospitali[sz]ed|flown to)|needed (?:hospital |medical )?treatment|suffer(?:ed|s) (?:[a-z]+ )?(?:injur|burns|cuts|bruises|smoke|shock|concussion)|suffered an? (?:broken|cut|sprained)|broke (?:an?|his|her|their) (?:arm|leg|ankle|wrist|rib|collarbone))/g
// “There were no deaths” · “without injury”
const NO_HARM =
  /\b(?:[Tt]here (?:were|have been|are) no|[Nn]o|[Ww]ithout) (?<harm>injur(?:y|ies)|deaths|fatalities|arrests)\b/g

/** One word for one harm. */
function harmOf(harm: string): string {
  return HARMS[harm] ?? harm
}

const HARMS: Readonly<Record<string, string>> = {
  hurt: 'hurt',
  injured: 'hurt',
  wounded: 'hurt',
  injury: 'hurt',
  injuries: 'hurt',
  deaths: 'killed',
  fatalities: 'killed',
  arrests: 'arrested',
}
/** What follows “no one was” and is no harm: “no one was there”, “nobody is sure”. */
const NO_HARMS: ReadonlySet<string> = new Set(
  'a an the in on at to of there here sure able available present likely aware more less so as too very not from with going said expected thought believed told asked allowed found seen known given made left used one born needed required'.split(
    ' ',
  ),
)

/** People are counted by many nouns, houses by a few. */
function kindOf(noun: string): string {
  if (PEOPLE.has(noun)) return 'person'
  const one = noun.replace(PLURAL, '')
  return HOUSES.has(one) ? 'house' : one
}

const PLURAL = /s$/
const HOUSES: ReadonlySet<string> = new Set(['house', 'home', 'property', 'propertie'])
const PEOPLE: ReadonlySet<string> = new Set(
  'people person persons men women man woman boy girl child children passenger passengers driver drivers worker workers resident residents villager villagers volunteer volunteers firefighter firefighters officer officers pupil pupils student students visitor visitors guest guests cyclist cyclists pedestrian pedestrians player players spectator spectators protester protesters soldier soldiers patient patients employee employees staff member members neighbour neighbours neighbor neighbors tenant tenants walker walkers climber climbers swimmer swimmers crew teenager teenagers'.split(
    ' ',
  ),
)
