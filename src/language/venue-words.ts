/** Nouns of events that have one place, by what they are compared as; and words that names of places end with. */

const classes: readonly (readonly [string, string])[] = [
  [
    'match',
    'final semi-final quarter-final match game derby kick-off fixture meet meets play plays played host hosts crowd beat beats beating win victory draw defeat',
  ],
  ['concert', 'concert recital gig'],
  ['funeral', 'funeral'],
  ['wedding', 'wedding'],
  ['meeting', 'meeting hustings'],
  ['ceremony', 'ceremony prize-giving'],
  ['talk', 'talk lecture reading'],
  ['exhibition', 'exhibition'],
  ['service', 'service mass vigil'],
  ['fair', 'fair fête fete market carnival'],
  ['launch', 'launch'],
  ['premiere', 'premiere première'],
  ['auction', 'auction'],
  ['conference', 'conference congress summit'],
  ['inquest', 'inquest'],
  ['race', 'race regatta marathon'],
]

/** What an event is compared as, by the word for it. */
export const EVENT_OF_WORD: ReadonlyMap<string, string> = new Map(
  classes.flatMap(([event, list]) => list.split(' ').map((word): [string, string] => [word, event])),
)

/** Tell which of several events is meant: “opening concert”. */
export const EVENT_PICKERS: ReadonlySet<string> = new Set(
  `opening closing first second third last final gala inaugural annual children's children youth evening afternoon morning public private
  women's men's girls' boys' under-18 memorial farewell charity christmas easter summer winter spring autumn next previous
  preliminary league cup friendly away home semi-final quarter-final`.split(/\s+/),
)

// “Racecourse Park”, “St Birgit's Church”
export const VENUE_NAME =
  /(?:Park|Field|Fields|Lane|Road|Street|Ground|Stadium|Arena|Hall|Church|Chapel|Cathedral|Minster|Theatre|Theater|Playhouse|Hotel|School|College|Centre|Center|Club|Castle|House|Gallery|Museum|Library|Pavilion|Green|Square|Loft|Barn|Mill|Court|Garden|Gardens|Harbour|Quay|Cinema|Rooms|Inn|Arms|Guildhall|Abbey|Kirk|Institute|Palace|Tower|Terrace|Common|Meadow|Racecourse|Oval|Dome|Market|Exchange|Works|Brewery|Docks?|Pier|Beach|Bandstand|Crematorium|Cemetery)$/
