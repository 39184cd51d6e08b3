/** Where something is said to be or to happen: the thing, and a value that it can have only one of. */
export interface WrittenPlace {
  readonly of: 'floor' | 'court' | 'venue' | 'house' | 'side' | 'seat' | 'death' | 'siting'
  /** What is somewhere: “flat”, “final”, “the case”. */
  readonly thing: string
  /** “2”, “Lewes”, “Fenner Park”. */
  readonly place: string
  readonly start: number
  readonly end: number
}

const NAME = "(?:St\\. )?[A-ZÀ-ÝŁŚŠŽ][\\p{L}'’-]*(?: (?:of|de|la|the|St\\.|[A-ZÀ-ÝŁŚŠŽ][\\p{L}'’-]*)){0,4}"
const FLOOR =
  '(?<floor>ground|basement|top|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:st|nd|rd|th))'
const DWELLING =
  'flat|apartment|office|offices|studio|restaurant|shop|café|cafe|bar|clinic|gallery|library|surgery|penthouse|suite|bookshop|salon|showroom|workshop|classroom|headquarters'

// “our ground-floor flat” · “the second-floor apartment”
const FLOOR_BEFORE = new RegExp(`\\b${FLOOR}[- ]floor (?<thing>${DWELLING})\\b`, 'g')
// “Our flat in Komiža was on the second floor” · “Casa Ofelia is on the first floor”
const FLOOR_AFTER = new RegExp(
  `(?:\\b(?<thing>${DWELLING})|(?<name>${NAME}))(?: (?:in|at|of|on) [^.,;]{1,40}?)? (?:is|was|lies|lay|sits|sat|stands|stood)(?: up| down)? (?:on|in) the ${FLOOR} floor\\b`,
  'gu',
)
// “Casa Ofelia, 8 Lantern Street, ground floor”
const FLOOR_LISTED = new RegExp(`^(?<name>${NAME}), [^.;]{1,50}, ${FLOOR} floor\\b`, 'gu')

// “admitted all charges at Hove Crown Court” · “outside Lewes Crown Court, where the sentence was passed”
const COURT =
  /(?<cue>\b(?:jailed|sentenced|convicted|imprisoned|fined|admitted|pleaded|pled|found guilty|cleared|acquitted|tried|trial|verdict|sentence|appeared|outside|steps of|leaving)\b[^.;]{0,60}?) ?(?:\b(?:at|in|of|before|outside|leaving) )?(?:the )?(?<court>[A-ZÀ-Ý][\p{L}'’-]+(?: [A-ZÀ-Ý][\p{L}'’-]+){0,2}) (?<kind>Crown Court|County Court|District Court|High Court|Magistrates['’]? Court|Sheriff Court|Regional Court|Superior Court|Circuit Court|Assizes)/gu

const EVENT =
  'final|semi-final|match|derby|ceremony|wedding|funeral|concert|conference|congress|summit|festival|launch|inquest|vigil|auction|premiere|première|regatta|marathon|reception|memorial service|opening night|award ceremony|prize-giving|hearing|debate|exhibition|AGM|annual meeting'
// “the final at Fenner Park” · “The wedding was held at Castle Road”
const VENUE = new RegExp(
  `\\b(?:[Tt]he|[Tt]his|[Tt]heir|[Hh]er|[Hh]is) (?:[a-z]+ )?(?<event>${EVENT})(?:,? (?:which|that|was|is|will|be|to|being|held|played|staged|hosted|takes?|took|place|on|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|evening|afternoon|morning|night)){0,8} (?<preposition>at|in) (?:the )?(?<venue>${NAME})`,
  'gu',
)

/** Statements of a sentence about where something is. */
export function placesIn(text: string): WrittenPlace[] {
  const found: WrittenPlace[] = []
  if (text.includes('floor'))
    for (const pattern of [FLOOR_BEFORE, FLOOR_AFTER, FLOOR_LISTED])
      for (const match of text.matchAll(pattern)) {
        const { thing, name, floor } = match.groups!
        found.push(placed('floor', (thing ?? name!).toLowerCase(), FLOORS[floor!] ?? floor!.replace(/\D/g, ''), match))
      }
  if (text.includes('ourt') || text.includes('Assizes'))
    for (const match of text.matchAll(COURT)) {
      const { court, kind } = match.groups!
      const words = `${court} ${kind}`
      const start = match.index + match[0].lastIndexOf(court!)
      found.push({ of: 'court', thing: kind!.toLowerCase(), place: court!, start, end: start + words.length })
    }
  if (HAS_EVENT.test(text))
    for (const match of text.matchAll(VENUE)) {
      const { event, venue, preposition } = match.groups!
      found.push(
        placed('venue', `${event} ${preposition}`, venue!.replace(/(?: (?:of|the|de|la))+$|['’]s$/, ''), match),
      )
    }
  return found
}

const HAS_EVENT = new RegExp(`\\b(?:${EVENT})\\b`)
const FLOORS: Readonly<Record<string, string>> = {
  ground: 'ground',
  basement: 'basement',
  top: 'top',
  first: '1',
  second: '2',
  third: '3',
  fourth: '4',
  fifth: '5',
  sixth: '6',
  seventh: '7',
  eighth: '8',
  ninth: '9',
  tenth: '10',
}

function placed(of: WrittenPlace['of'], thing: string, place: string, match: RegExpMatchArray): WrittenPlace {
  return { of, thing, place, start: match.index!, end: match.index! + match[0].length }
}

// Words that tell of a second occasion, another case, a move.
export const ANOTHER_OCCASION =
  /\b(?:another|other|second|third|moved|moving|transferred|switched|relocated|instead|originally|previously|previous|earlier|later|next|last|former(?:ly)?|appeal(?:ed)?|separate|until|before|used to|if|first)\b|\b(?:1[89]|20)\d\d\b/i

// A home may change, a second one may stand beside it.
export const ANOTHER_HOME =
  /\b(?:another|other|moved|moving|second home|instead|originally|previously|previous|earlier|later|used to|upstairs|downstairs|above|below|call(?:s|ed)? (?:it|that)|also|both|two|neighbours?|neighbors?)\b/i
