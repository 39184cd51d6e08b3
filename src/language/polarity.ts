/** A statement that something is so, or is not, in words that a second statement can turn round. */
export interface WrittenPolarity {
  /** What is said or denied, of whom: “testify whitcombe”, “hurt”, “children ruiz”. */
  readonly topic: string
  readonly denied: boolean
  readonly start: number
  readonly end: number
}

/** The days on which something is open or closed. */
export interface WrittenOpening {
  readonly open: boolean
  readonly days: ReadonlySet<number>
  /** The noun that is open; absent for “it” and for bare lines. */
  readonly thing?: string
  readonly start: number
  readonly end: number
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?s?'
const THING = "(?:(?<thing>[\\p{L}'’-]+) (?:is|are|was|stays?|remains?) )?"

// “open every day”, “open daily”, “open seven days a week”
const OPEN_DAILY = new RegExp(
  `${THING}\\b[Oo]pen(?:s|ed)? (?:every day|daily|seven days a week|7 days a week|all week|each day)`,
  'gu',
)
// “open Wednesday to Sunday”, “open from Tuesday to Friday”
const OPEN_SPAN = new RegExp(
  `${THING}\\b[Oo]pen(?:s|ed)? (?:from )?(?<from>${DAY})(?: to | through | until |–|-)(?<to>${DAY})`,
  'gu',
)
// “closed on Sundays”, “closed Mondays”, “shut on Friday”
const CLOSED = new RegExp(
  `${THING}\\b(?:[Cc]losed|[Ss]hut|[Cc]loses) (?:on )?(?<from>${DAY})(?: and (?:on )?(?<and>${DAY}))?`,
  'gu',
)
const EXCEPTION =
  /\b(?:except|apart from|other than|save|but|unless|holidays?|(?:this|last|next) (?:week|weekend|month|year|\w+day)|in (?:winter|summer|January|August)|until|from \d|since|will be|had been|used to|formerly|strike)\b/i

// A cheap look before the patterns, which try every word as the thing that is open.
const TELLS_DAYS =
  /(?:pen|pens|pened) (?:every day|daily|seven days|7 days|all week|each day|(?:from )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun))|(?:losed|hut|loses) (?:on )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

export function openingsIn(text: string): WrittenOpening[] {
  if (!TELLS_DAYS.test(text) || EXCEPTION.test(text)) return []
  const found: WrittenOpening[] = []
  const add = (match: RegExpMatchArray, open: boolean, days: ReadonlySet<number>) => {
    const thing = match.groups!.thing?.toLowerCase()
    const own = thing === undefined || NO_THING.test(thing) ? {} : { thing }
    found.push({ open, days, ...own, start: match.index!, end: match.index! + match[0].length })
  }
  for (const match of text.matchAll(OPEN_DAILY)) add(match, true, new Set([0, 1, 2, 3, 4, 5, 6]))
  for (const match of text.matchAll(OPEN_SPAN))
    add(match, true, daysBetween(dayOf(match.groups!.from!), dayOf(match.groups!.to!)))
  for (const match of text.matchAll(CLOSED))
    add(
      match,
      false,
      new Set([match.groups!.from!, match.groups!.and].flatMap((day) => (day === undefined ? [] : [dayOf(day)]))),
    )
  return found
}

const NO_THING = /^(?:it|they|which|that|and|we)$/

function dayOf(word: string): number {
  return DAYS.indexOf(word.slice(0, 3).toLowerCase())
}

function daysBetween(from: number, to: number): Set<number> {
  const days = new Set<number>()
  for (let day = from, count = 0; count < 7; day = (day + 1) % 7, count++) {
    days.add(day)
    if (day === to) break
  }
  return days
}

// “No one was hurt” · “nobody has been injured”; not “seriously injured”
const NONE_HURT =
  /\b(?:[Nn]o one|[Nn]o-one|[Nn]obody|[Nn]o people|[Nn]one) (?:was|were|has been|have been|had been|is) (?<harm>hurt|injured|killed)\b/g
// “Two people were injured” · “A man was slightly hurt”
const SOME_HURT =
  /\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ss]everal|[Aa]|[Aa]n|\d{1,3}) (?:[a-z-]+ )?(?:people|persons?|men|women|man|woman|boy|girl|child|children|passengers?|drivers?|workers?|residents?|firefighters?|officers?|pupils?|students?|visitors?|cyclists?|pedestrians?) (?:was|were|has been|have been|had been) (?:slightly |lightly |seriously |badly |critically )?(?<harm>hurt|injured|killed)\b/g
const VERBS: Readonly<Record<string, string>> = {
  testify: 'testify',
  testified: 'testify',
  testifies: 'testify',
  testimony: 'testify',
  apologise: 'apologise',
  apologised: 'apologise',
  apologize: 'apologise',
  apologized: 'apologise',
  apology: 'apologise',
  attend: 'attend',
  attended: 'attend',
  attends: 'attend',
  sign: 'sign',
  signed: 'sign',
  signature: 'sign',
  vote: 'vote',
  voted: 'vote',
  speak: 'speak',
  spoke: 'speak',
}
const SURNAME = "[A-ZÀ-Ý][\\p{L}'’-]+?"
// “Whitcombe did not testify” · “Ruiz never attended the hearing”
const DENIED = new RegExp(
  `(?<who>${SURNAME}),? (?:(?:did not|didn['’]t|does not|doesn['’]t) (?<verb>testify|apologi[sz]e|attend|sign|vote|speak)|never (?<past>testified|apologi[sz]ed|attended|signed|voted|spoke))\\b(?<object>(?: [\\p{L}'’-]+){0,4})`,
  'gu',
)
// “Whitcombe testified” · “Whitcombe's testimony lasted”
const SAID = new RegExp(
  `(?<who>${SURNAME})(?: (?:also |then |herself |himself )?(?<verb>testified|apologi[sz]ed|attended|signed|voted|spoke)|['’]s (?<noun>testimony|apology|signature))\\b(?<object>(?: [\\p{L}'’-]+){0,4})`,
  'gu',
)
// “Ruiz has no children” · “Ruiz's daughter”
const CHILDLESS = new RegExp(`(?<who>${SURNAME}),? (?:who )?(?:has|had|leaves|left) no children\\b`, 'gu')
const PARENT = new RegExp(
  `(?<who>${SURNAME})['’]s (?:\\w+ )?(?:son|daughter|sons|daughters|children|eldest|youngest)\\b`,
  'gu',
)
const ANOTHER_TIME =
  /\b(?:later|until|finally|eventually|then|again|yet|at first|initially|before|after|previously|in (?:1[89]|20)\d\d|last|next|other|else|another|earlier|if|whether|would|could|serious(?:ly)?|both|elsewhere|separate|second)\b/i

// A cheap look before the patterns.
const MAY_BE_TURNED =
  /hurt|injured|killed|testi|apolog|attend|sign|vote|spoke|speak|children|['’]s (?:\w+ )?(?:son|daughter|eldest|youngest)/

// “nobody was hurt” · “did not testify” · “has no children”
const DENIES =
  /(?:[Nn]o one|[Nn]o-one|[Nn]obody|[Nn]o people|[Nn]one) (?:was|were|ha[sd]|have|is) |(?:not|n['’]t|never) (?:testif|apolog|attend|sign|vote|sp[eo]k|speak)|no children/

/** Whether a sentence denies anything that is read here: without a denial nothing can be turned round. */
export function deniesSomething(text: string): boolean {
  return DENIES.test(text)
}

export function polaritiesIn(text: string): WrittenPolarity[] {
  const found: WrittenPolarity[] = []
  if (!MAY_BE_TURNED.test(text)) return found
  const add = (match: RegExpMatchArray, topic: string, denied: boolean, length = match[0].length) =>
    found.push({ topic, denied, start: match.index!, end: match.index! + length })
  if (/hurt|injured|killed/.test(text)) {
    for (const match of text.matchAll(NONE_HURT)) add(match, harmOf(match.groups!.harm!), true)
    for (const match of text.matchAll(SOME_HURT)) add(match, harmOf(match.groups!.harm!), false)
  }
  if (/testif|testimony|apolog|attend|sign|vote|spoke|speak/.test(text)) {
    for (const match of text.matchAll(DENIED)) addVerb(match, match.groups!.verb ?? match.groups!.past!, true)
    for (const match of text.matchAll(SAID)) addVerb(match, match.groups!.verb ?? match.groups!.noun!, false)
  }
  if (/children|son|daughter|eldest|youngest/.test(text)) {
    for (const match of text.matchAll(CHILDLESS)) add(match, `children ${match.groups!.who!.toLowerCase()}`, true)
    for (const match of text.matchAll(PARENT)) add(match, `children ${match.groups!.who!.toLowerCase()}`, false)
  }
  return found.length > 0 && ANOTHER_TIME.test(text) ? [] : found

  function addVerb(match: RegExpMatchArray, verb: string, denied: boolean): void {
    const { who, object } = match.groups!
    const lemma = VERBS[verb.replace('iz', 'is')] ?? VERBS[verb]
    if (lemma === undefined || who === undefined) return
    // What was attended, signed or voted for must be the same; who testifies or apologises does it once.
    const what = lemma === 'testify' || lemma === 'apologise' ? '' : headOf(object ?? '')
    if (what === undefined) return
    add(match, `${lemma} ${who.toLowerCase()} ${what}`.trim(), denied, match[0].length - (object ?? '').length)
  }
}

function harmOf(harm: string): string {
  return harm === 'killed' ? 'killed' : 'hurt'
}

/** “ the hearing on Monday” gives “hearing”. */
function headOf(object: string): string | undefined {
  const words = object.trim().split(' ')
  const start = words.findIndex(
    (word) => !/^(?:the|a|an|his|her|their|this|that|for|against|at|in|on|to|any|either)$/.test(word),
  )
  return start < 0 || words[start] === '' ? undefined : words[start]!.toLowerCase()
}
