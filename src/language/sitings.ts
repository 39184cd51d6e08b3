import { EVENT_OF_WORD, EVENT_PICKERS } from './venue-words.ts'

/** An event or a building is said to be in one place: "The open evening is being held in the gymnasium". */
export interface WrittenSiting {
  /** "closing concert", "open evening" */
  readonly thing: string
  /** "St Brannoc's Church", "gymnasium" */
  readonly place: string
  /** What two places must share to exclude each other: a room is in a building, a building in a town. */
  readonly level: 'room' | 'building' | 'ground' | 'town'
  readonly start: number
  readonly end: number
}

const EVENTS = [
  ...[...EVENT_OF_WORD.keys()].filter(
    (word) =>
      !/^(?:plays?|played|meets?|hosts?|crowd|beats?|beating|win|victory|draw|defeat|reading|market)$/.test(word),
  ),
  'open evening',
  'open day',
  'workshop',
  'course',
  'party',
  'dinner',
  'supper',
  'ball',
  'gala',
  'parade',
  'celebration',
  'tournament',
  'show',
  'screening',
  'festival',
  'rehearsal',
  'competition',
  'trial',
  'sale',
  'AGM',
  'annual meeting',
  'film',
  'play',
  'memorial service',
]
const BUILDINGS =
  'statue|monument|library|museum|bus station|school|clinic|surgery|archive|theatre|cinema|factory|fountain|plaque|mural|playground|campsite|lighthouse|observatory|hostel|health centre|nursery'
const THING = `(?<picks>(?:[\\p{L}’'-]+ ){0,3}?)(?<thing>${[...EVENTS].sort((a, b) => b.length - a.length).join('|')}|${BUILDINGS})`
const NAME = "(?:St\\.? )?\\p{Lu}[\\p{L}’'-]*(?: (?:of|de|la|the|St\\.?|\\p{Lu}[\\p{L}’'-]*)){0,4}"
const ROOMS =
  'gymnasium|gym|canteen|chapel|auditorium|ballroom|cellar|foyer|courtyard|lounge|marquee|tent|cafeteria|refectory|crypt|assembly hall|sports hall|school hall|main hall|dining hall|lecture hall|school library|school canteen|school gym'
const HOUSES =
  'town hall|village hall|parish hall|community centre|community center|church|parish church|cathedral|castle|pub|cinema|theatre|stadium|arena|guildhall|fire station|leisure centre|railway station|market hall|courthouse|museum|hospital|town library|central library'
const GROUNDS =
  'market square|town square|market place|harbour|west pier|east pier|pier|beach|village green|recreation ground|racecourse|showground|station forecourt|park|quay'
const PLACE = `(?<place>${ROOMS}|${HOUSES}|${GROUNDS}|${NAME})(?![\\p{L}])`
const HELD =
  '(?:(?:is|was|will be|are|were|is being|was being|be|to be|has been) (?:also )?(?:held|staged|performed|played|sung|hosted|put on|shown|screened|launched|celebrated|located|situated|housed|built|unveiled)|takes place|took place|will take place|(?:is|was) to take place|stands|stood|is|was|can (?:still )?be seen)'

// “The final concert of the Choir Festival was sung in St Brannoc’s Church”
const SITED = new RegExp(
  `\\b(?:[Tt]he|[Ii]ts|[Oo]ur|[Tt]his|[Tt]heir|[Hh]er|[Hh]is) ${THING}(?: of (?:the )?[\\p{L}’' ]{2,36}?)? ${HELD}(?: (?:again|once more|on [A-Z][a-z]+day(?: (?:evening|night|morning|afternoon))?|on \\d{1,2} [A-Z][a-z]+|outdoors|this year|there|at \\d[\\d.:]*(?: ?[ap]m)?))? (?:in|at|on) (?<the>the |our |its )?${PLACE}`,
  'gu',
)
// “The closing concert, in the Corn Exchange, ended”
const APPOSED = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur|[Tt]his) ${THING}, (?:held )?(?:in|at|on) (?<the>the |our )?${PLACE}(?=,)`,
  'gu',
)
// “It takes place in the main hall”
const IT_IS = new RegExp(
  `^It (?:takes place|took place|will take place|is held|was held|will be held|is being held|starts|stands) (?:in|at|on) (?<the>the |our )?${PLACE}`,
  'u',
)
const ANY_THING = new RegExp(`\\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Tt]his|[Tt]heir) ${THING}(?!\\p{L})`, 'gu')

/** A cheap look: a verb of place, or an apposition after an event. */
export const SITING_CUE =
  /\b(?:held|staged|performed|played|sung|hosted|screened|launched|located|situated|housed|built|unveiled|place|stands|stood|seen|shown|celebrated) (?:[^.;]{0,40}? )?(?:in|at|on) |, (?:held )?(?:in|at) the [A-Z]| (?:is|was) (?:in|at) the /

/** One word of each sentence that can say where something is: the thing itself, or “takes place” after “it”. */
export function sitedWords(): string[] {
  const things = [...EVENTS, ...BUILDINGS.split('|')].map((thing) => thing.slice(thing.lastIndexOf(' ') + 1))
  return [...new Set([...things, 'place', 'held'])]
}

/** The statements of a sentence about where an event or a building is; `before` is the sentence that “it” goes back to. */
export function sitingsIn(text: string, before: string | undefined): WrittenSiting[] {
  const found: WrittenSiting[] = []
  for (const pattern of [SITED, APPOSED])
    for (const match of text.matchAll(pattern)) {
      const siting = sitingOf(match, thingOf(match))
      if (siting !== undefined) found.push(siting)
    }
  const it = before === undefined ? null : IT_IS.exec(text)
  const last = it === null ? undefined : [...before!.matchAll(ANY_THING)].at(-1)
  const siting = it === null || last === undefined ? undefined : sitingOf(it, thingOf(last))
  if (siting !== undefined) found.push(siting)
  return found
}

/** The thing with those words that tell which: “final” and “closing” are one. */
function thingOf({ groups }: RegExpExecArray): string {
  const picks = groups!
    .picks!.trim()
    .toLowerCase()
    .split(' ')
    .filter((word) => EVENT_PICKERS.has(word))
    .map((word) => (word === 'final' || word === 'last' ? 'closing' : word))
  return [...picks, groups!.thing!].join(' ')
}

function sitingOf(match: RegExpExecArray, thing: string): WrittenSiting | undefined {
  const place = match.groups!.place!.replace(TRAILING, '')
  const level = levelOf(place, match.groups!.the !== undefined)
  if (level === undefined || NO_PLACE.has(place.split(' ')[0]!)) return undefined
  return { thing, place, level, start: match.index, end: match.index + match[0].length }
}

/** A town has no “the”: “the Regal” is a house. */
function levelOf(place: string, isAfterThe: boolean): WrittenSiting['level'] | undefined {
  if (ROOM.test(place)) return 'room'
  if (GROUND.test(place)) return 'ground'
  if (HOUSE.test(place)) return 'building'
  return CAPITAL.test(place) && !PART_OF_PLACE.test(place) ? (isAfterThe ? 'building' : 'town') : undefined
}

const CAPITAL = /^\p{Lu}/u
const ROOM = new RegExp(`^(?:${ROOMS})$`)
const GROUND = new RegExp(`^(?:${GROUNDS})$|(?:Square|Green|Common|Beach|Pier|Quay|Field|Fields|Park)$`)
const HOUSE = new RegExp(
  `^(?:${HOUSES})$|(?:Hall|Church|Chapel|Cathedral|Theatre|Playhouse|Hotel|School|College|Centre|Club|Castle|House|Gallery|Museum|Library|Pavilion|Loft|Barn|Mill|Cinema|Rooms|Inn|Arms|Guildhall|Abbey|Institute|Palace|Exchange|Arena|Stadium)$`,
)
const PART_OF_PLACE = /(?:Street|Road|Lane|Avenue|Row|Court|Terrace)$/
// “the Park of the”
const TRAILING = /(?: (?:of|the|de|la|St\.?))+$|['’]s?$/
const NO_PLACE: ReadonlySet<string> = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter'.split(
    ' ',
  ),
)

// Words that tell of a second occasion or of a move.
export const ANOTHER_SITING =
  /\b(?:another|other|moved|moving|transferred|switched|relocated|instead|originally|previous|previously|earlier|later|(?:last|next) (?:year|season|month|week|time|summer|winter|spring|autumn)|former|formerly|separate|until|used to|if|second|third|then|would|planned)\b|\b(?:1[89]|20)\d\d\b/i
