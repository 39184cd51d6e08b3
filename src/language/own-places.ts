/** Where somebody's one clinic, an organisation's seat or a side of something is said to be. */

const NAME = "[A-ZÀ-ÝŁŚŠŽ][\\p{L}’'-]*\\p{L}(?: (?:d[aeiou]s? |del |la |le |of )?[A-ZÀ-ÝŁŚŠŽ][\\p{L}’'-]*\\p{L}){0,2}"

/** Houses and works of which a person or a firm mostly has one. */
export const OWN_NOUNS =
  'clinic|workshop|studio|yard|shipyard|farm|school|surgery|practice|bakery|brewery|restaurant|café|cafe|gallery|pottery|forge|mill|cottage|house|home|kennels|stables|vineyard|nursery|distillery|foundry|smithy|salon|garage|laboratory|lab'

// “Her clinic in Sheffield”, “Kotka Marine’s yard in Turku”, “its small bakery on Quay Street”
export const OWN_PLACE = new RegExp(
  `\\b(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|[\\p{L}]+['’]s) (?<modifier>[a-z-]+ )?(?<thing>${OWN_NOUNS}) (?:in|on|at|near) (?:the )?(?<place>${NAME})`,
  'gu',
)
// “runs the sleep clinic in Leeds”, “the old people’s home in Bank Street”
export const THE_PLACE = new RegExp(
  `\\b[Tt]he (?<modifier>(?:[a-z’'-]+ ){0,2})(?<thing>${OWN_NOUNS}) (?:in|on|at|near) (?:the )?(?<place>${NAME})`,
  'gu',
)

// “on the left bank”, “on its eastern cliff”, “the south side”
export const SIDE =
  /\b(?:[Oo]n|[Aa]t|[Ff]rom|[Aa]long) (?:the|its)(?: [a-z]+['’]s)? (?<side>left|right|north|south|east|west|northern|southern|eastern|western)(?:ern)?[ -](?<feature>bank|side|shore|coast|end|edge|cliff|wing|slope|flank|tip|quay)\b/g

// “north of the river”, “on the south bank”: of a building that has no name
export const RIVER_SIDE =
  /\b(?:(?<of>north|south|east|west) of the (?:river|canal)|(?:on|at|to) the (?<side>north|south|east|west|left|right)(?:ern)? bank(?: of the (?:river|canal))?)\b/g
// “the new bus station”
export const BUILT_THING =
  /\b(?:[Tt]he|[Aa]n?|[Ii]ts) (?:new |old |planned )?(?<thing>bus station|railway station|hospital|stadium|museum|library|school|town hall|swimming pool|theatre|leisure centre|police station|fire station|health centre|cathedral|castle|supermarket|power station|factory|campsite|car park|sewage works|market hall)\b/g

// “Oslo-based Nordlys”, “the Oslo-based firm”
export const BASED_BEFORE = new RegExp(`\\b(?<place>[A-ZÀ-Ý][\\p{Ll}’']+)-based (?:[a-z-]+ ){0,3}(?<of>${NAME})?`, 'gu')
// “Nordlys, based in Moss,”, “Nordlys is headquartered in Moss”, “its headquarters in Moss”
export const BASED_IN = new RegExp(
  `(?:(?<of>${NAME})(?:, which is|, who is|,| is|, is)? (?:based|headquartered)|(?:\\b[Ii]ts|(?<owner>${NAME})['’]s) (?:head office|headquarters)(?: is| are)?) (?:in|at) (?<place>${NAME})`,
  'gu',
)
// “Headquarters: Moss”
export const SEAT_LABEL = new RegExp(
  `^(?:Headquarters|Head office|Based in|Registered office|Seat)(?::| [–—-]) (?<place>${NAME})(?=$|[,;.(])`,
  'u',
)

// “has died at her home in Bath”, “died in the hospital at Penlow”
export const DIED_IN = new RegExp(
  `\\b(?:[Dd]ied|[Pp]assed away)(?: peacefully| suddenly)?(?: (?:at|in) (?:(?:his|her|the) )?(?:[a-z]+ )?(?:home|hospital|hospice|house))? (?:in|at) (?:the )?(?<place>${NAME})`,
  'gu',
)

/** Words beside a house or a seat that tell of a second one, or of a move. */
export const SECOND_HOUSE =
  /\b(?:another|other|moved|moving|second|instead|originally|previously|previous|earlier|later|former|formerly|opened|left|closed?|closes|sold|bought|acquired|new|old|before|until|then|used to|also|one of|[Ff]rom \d{4})\b/

// “ can be found in Prospect Street”, “, in Harbour Row,”, “, 8 Lantern Street”: behind a name
export const IN_STREET =
  /^(?:,| is| stands| sits| can be found| is found|, which is| is to be found)? (?:in|on|at) (?:\d{1,3} )?(?<place>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)? (?:Street|Road|Row|Lane|Avenue|Terrace|Crescent|Alley|Walk|Hill|Parade))(?![\p{L}])/u
