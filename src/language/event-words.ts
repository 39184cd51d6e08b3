/**
 * Kinds of event that happen once to a thing or person, and the verbs that tell them. `thing` events are known by what
 * was founded, opened or signed; `person` events by who, and by where or what.
 */
export type EventKind =
  | 'founding'
  | 'opening'
  | 'closing'
  | 'sale'
  | 'demolition'
  | 'completion'
  | 'launch'
  | 'start'
  | 'publication'
  | 'signing'
  | 'purchase'
  | 'beginning'
  | 'end'
  | 'arrival'
  | 'joining'
  | 'leaving'
  | 'marriage'
  | 'retirement'
  | 'graduation'
  | 'appointment'
  | 'deadline'
  | 'gathering'

export interface EventVerb {
  readonly kind: EventKind
  /** Who or what the event happens to stands before (`subject`) or after (`object`) an active verb. */
  readonly of: 'subject' | 'object'
  readonly about: 'thing' | 'person'
}

const verbs = (words: string, kind: EventKind, of: EventVerb['of'], about: EventVerb['about']) =>
  words.split('|').map((word): readonly [string, EventVerb] => [word, { kind, of, about }])

/** Verbs by their form in lower case. “opened” takes its object where one follows. */
export const EVENT_VERBS: ReadonlyMap<string, EventVerb> = new Map([
  ...verbs('founded|established|set up|co-founded', 'founding', 'object', 'thing'),
  ...verbs('opened|opens|inaugurated|will open|opened its doors', 'opening', 'subject', 'thing'),
  ...verbs('closed|closes|shut|shuts|closed its doors', 'closing', 'subject', 'thing'),
  ...verbs('sold', 'sale', 'object', 'thing'),
  ...verbs('demolished|pulled down|torn down|knocked down|burned down|burnt down', 'demolition', 'subject', 'thing'),
  ...verbs('completed|finished|built|erected|constructed', 'completion', 'object', 'thing'),
  ...verbs('launched|unveiled|introduced', 'launch', 'object', 'thing'),
  ...verbs(
    'enter service|enters service|entered service|go into service|goes into service|went into service|enter into force|enters into force|entered into force|come into force|comes into force|came into force|take effect|takes effect|took effect|be generally available|become generally available|becomes generally available|became generally available|become available|becomes available|became available|go live|goes live|went live',
    'start',
    'subject',
    'thing',
  ),
  ...verbs('first held|first staged|held for the first time|staged for the first time', 'founding', 'subject', 'thing'),
  ...verbs('published|came out|premiered|appeared in print', 'publication', 'subject', 'thing'),
  ...verbs('bought|acquired|purchased', 'purchase', 'object', 'thing'),
  ...verbs('signed|ratified|adopted', 'signing', 'object', 'thing'),
  ...verbs('began|begins|started|starts|kicks off|kicked off|broke out', 'beginning', 'subject', 'thing'),
  ...verbs('ended|ends|concluded|concludes', 'end', 'subject', 'thing'),
  ...verbs(
    'came to|arrived in|moved to|emigrated to|settled in|arrived at|immigrated to|fled to',
    'arrival',
    'subject',
    'person',
  ),
  ...verbs('joined|entered|enlisted in', 'joining', 'subject', 'person'),
  ...verbs('left|resigned from|quit', 'leaving', 'subject', 'person'),
  ...verbs('married|wed', 'marriage', 'subject', 'person'),
  ...verbs('retired', 'retirement', 'subject', 'person'),
  ...verbs('graduated from|graduated', 'graduation', 'subject', 'person'),
  ...verbs('became|was appointed|was named|was elected|was sworn in as|took over', 'appointment', 'subject', 'person'),
])

/** Nouns of events that take place on a day, each once unless the text says otherwise. */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'deadline election wedding funeral hearing trial vote referendum concert festival final conference auction fair ' +
    'market parade exhibition ceremony premiere marathon summit gala by-election inauguration verdict sentencing ' +
    'congress regatta carnival inquest ballot launch opening debate demonstration march strike merger takeover class ' +
    'workshop webinar hackathon tournament match game race show performance lecture reading screening'
  )
    .split(' ')
    .concat([
      'annual general meeting',
      'annual meeting',
      'general meeting',
      'agm',
      'polling day',
      'election day',
      'open day',
    ]),
)

/** Nouns that tell what happened to a thing, with the kind of event: “since its foundation in 1919”. */
export const DEED_NOUNS: ReadonlyMap<string, EventKind> = new Map([
  ['foundation', 'founding'],
  ['founding', 'founding'],
  ['establishment', 'founding'],
  ['creation', 'founding'],
  ['formation', 'founding'],
  ['opening', 'opening'],
  ['inauguration', 'opening'],
  ['launch', 'launch'],
  ['completion', 'completion'],
  ['construction', 'completion'],
  ['closure', 'closing'],
  ['takeover', 'purchase'],
  ['acquisition', 'purchase'],
  ['purchase', 'purchase'],
])

/** Nouns for one event, by the one that they are compared as. */
export const SAME_GATHERING: ReadonlyMap<string, string> = new Map([
  ['vote', 'election'],
  ['ballot', 'election'],
  ['poll', 'election'],
  ['polling day', 'election'],
  ['election day', 'election'],
  ['annual general meeting', 'annual meeting'],
  ['general meeting', 'annual meeting'],
  ['agm', 'annual meeting'],
])

/** What people do at a gathering, with the noun that it goes by: “voters go to the polls”, “will cut the ribbon”. */
export const GATHERING_DEEDS: ReadonlyMap<string, string> = new Map([
  ['go to the polls', 'election'],
  ['goes to the polls', 'election'],
  ['cut the ribbon', 'opening'],
  ['cuts the ribbon', 'opening'],
  ['tie the knot', 'wedding'],
  ['tied the knot', 'wedding'],
  ['were married', 'wedding'],
  ['got married', 'wedding'],
  ['must be submitted', 'deadline'],
  ['should be submitted', 'deadline'],
  ['must be received', 'deadline'],
  ['must be in', 'deadline'],
  ['must be sent', 'deadline'],
  ['submissions close', 'deadline'],
  ['entries close', 'deadline'],
  ['applications close', 'deadline'],
])

/** What joins an event noun to its day: “takes place on”, “is set for”, “of”. */
export const NOUN_TO_DATE =
  /^(?:\s(?:itself|proper))?(?:\sfor\s(?:the\s)?[a-z]{3,14}(?:\s[a-z]{3,14})?)?(?:(?:\s|,\s(?=to be held))(?:is|was|will be|takes place|took place|will take place|is held|was held|will be held|is set for|was set for|is scheduled for|is planned for|is due|falls|fell|begins|began|will begin|starts|started|will start|opens|opened|to be held|runs|ran|follows|happens|comes|came)(?:\s(?:again|here|as well))?)?(?:,\son|\s(?:on|of|for|from|held on|due on|in))\s(?:the\s)?$|^(?:\sfor\s(?:the\s)?[a-z]{3,14}(?:\s[a-z]{3,14})?)?\s(?:is|was|will be)\s(?:the\s)?$/

/** Words near an event that make it another one, or move it. */
export const OTHER_EDITION =
  /\b(?:again|re-?(?:opened|opens|opening|launched|launch|founded|elected|built|married|joined|established|scheduled)|second|third|fourth|fifth|another|originally|postponed|moved (?:back|forward|up|(?:from|to) (?:\d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|the \d|a later|another))|brought forward|pushed back|put back|delayed|extended|previous(?:ly)?|formerly|(?:the|its|their|his|her) former|last year|next year|annual|yearly|every|each|first (?:planned|scheduled|due|meant)|(?:instead of|rather than) (?:on |in |the )?(?:\d|the \d|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|last|next|as)|was to have|should have|had planned|rematch|replay|second-hand|branch(?:es)?|anniversary|twice|temporar(?:y|ily)|rescheduled|rearranged|corrected|wing|edition|chapter|volume)\b/i

/** Events that come in several: the day of one is not the day of the next. */
export const ONE_OF_SEVERAL =
  /\b(?:part|phase|stage|round|session|leg|season|semi-?final|quarter-?final|rehearsal|day|week|series|preliminary|early|late|deadlines?\sfor|one|other|both|two|three|first|final|next|last)\b/i

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our my your some any all both'.split(' '),
)

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in at on for from with by to into under over near between among about after before since until during as around against through without within across'.split(
    ' ',
  ),
)

/** Words of a clause that are no part of what it is about. */
export const NOT_A_NAME_OF_THINGS: ReadonlySet<string> = new Set(
  (
    'was were is are be been being has have had will would shall should could may might must can not never also only just ' +
    'first finally then now soon later already officially formally publicly originally eventually newly recently who which ' +
    'that when where while he she it they we i you him them us and or but so there here'
  ).split(' '),
)
