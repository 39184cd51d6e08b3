/** Words that say what an amount is the amount of, which of several, and what says nothing. */

/** What an amount is an amount of: amounts of one kind can be one amount. */
export interface ToldKind {
  readonly sort: 'money' | 'count' | 'rate' | 'percent' | 'unit' | 'time' | 'date' | 'clock' | 'vote'
  /** The currency, the noun that is counted, the period, the dimension, the scale of time; empty for shares, dates, times of day and votes. */
  readonly of: string
  /** “69 francs each”: the price of one of several. */
  readonly each?: true
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''))

const aspects = (kind: string, lines: string): readonly (readonly [string, string])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [aspect, list] = line.trim().split(': ') as [string, string]
      return list.split(' ').map((word): readonly [string, string] => [`${kind} ${word}`, aspect])
    })

/** What money is paid for, how long something takes, which way something is measured: by the word that says so. */
const ASPECTS: ReadonlyMap<string, string> = new Map([
  ...aspects(
    'money',
    `price: admission entry entrance ticket tickets fare fares adults adult seat seats pass passes price prices priced costs
     cost: cost costing bill budget project scheme repairs refurbishment restoration rebuild
     fee: fee fees charged charge charges charging plans drawings services
     gift: gift gave donated donation donations donor donates bequest bequeathed grant grants granted given
     theft: stole stealing stolen theft embezzled embezzling defrauded fraud took taken pocketed
     prize: prize winnings award jackpot
     fine: fine fined
     pay: salary salaries wage wages pay earns earned stipend
     turnover: turnover revenue revenues sales
     profit: profit profits surplus
     loss: loss losses deficit shortfall
     debt: debt debts owes owed
     purchase: bought buys buy purchase purchased acquired sold sells sale takeover
     raised: raised raises raising collected fundraiser
     rent: rent rents rental lease
     damages: damages compensation settlement
     deposit: deposit
     loan: loan lent borrowed
     bail: bail
     reward: reward
     worth: worth valued value valuation
     funding: funding invest invested investment`,
  ),
  ...aspects(
    'unit length',
    `height: tall high height taller highest
     length: long length longer longest
     width: wide width across diameter broad span
     depth: deep depth
     altitude: altitude elevation sea
     distance: from away distance to`,
  ),
  ...aspects(
    'date',
    `founding: founded established foundation founding formed
     opening: open opens opened opening reopen reopens reopened
     death: died dies death dead
     birth: born birth
     building: built erected constructed completed finished dates dating
     closing: close closed closes closure shut shuts closing empty
     publishing: published appeared publication
     winning: won wins winner awarded
     wedding: married marriage wed wedding
     making: made cast
     deadline: deadline apply applications
     start: begins begin began starts start started
     buying: bought acquired sold
     leaving: retired retires left resigned
     joining: joined joins arrived moved came
     launching: launched launch launches
     since: since
     before: before
     until: until`,
  ),
  ...aspects(
    'clock',
    `doors: doors
     start: start starts started begin begins began kick-off kicks sets set leave leaves departs depart departed commences starting beginning procession parade
     opening: opens open opened opening
     closing: closes close closed closing shuts shut
     end: ends ended finishes finish finished
     arrival: arrives arrived reached
     alarm: called alerted alarm broke struck happened crashed collapsed erupted`,
  ),
  ...aspects(
    'time months',
    'sentence: sentence sentenced jailed imprisoned imprisonment prison jail stealing theft fraud murder manslaughter robbery burglary assault arson',
  ),
  ...aspects('time days', 'sentence: sentence sentenced jailed imprisoned imprisonment prison jail'),
  ...aspects(
    'time seconds',
    `journey: takes take took crossing crosses cross journey ride drive flight trip walk sail sails sailing climb
     run: lasts lasted last run runs running runtime play film show performance`,
  ),
])

/** The aspect that a word gives to an amount of a kind: "price" for "admission" and money. */
export function aspectOf({ sort, of }: ToldKind, word: string): string | undefined {
  return ASPECTS.get(`${sort === 'money' || of === '' ? sort : `${sort} ${of}`} ${word}`)
}

/** Words that say which of several amounts is meant: two amounts with different ones are two. */
export const SCOPE_WORDS: ReadonlySet<string> = words(`
  child children kids student students pupil concession concessions concessionary reduced discount discounted discounts pensioner pensioners
  senior seniors family families group groups member members non-members return single one-way season
  day daily week weekly month monthly year annual annually yearly hour hourly quarter quarterly night nightly per each every
  average mean median typical minimum maximum least most first second third fourth fifth last next previous former old older original
  other another additional extra top more remaining rest further half half-time winter summer spring autumn weekend weekends
  weekday weekdays north south east west northern southern eastern western upper lower men women boys girls male female
  online early late indoor outdoor small smaller large larger temporary gross net national foreign private public
  half-day combined joint premium standard basic vip bicycles bicycle bike bikes car cars dog dogs parking some few several about-half
  today yesterday tomorrow tonight hotel lunch dinner breakfast
`)

/** Of these, such as may be said of the one thing as well: “the old bridge”, “another 84 newts”. */
export const EPITHETS: ReadonlySet<string> = words(`
  first second third fourth fifth last next former old older original further extra more rest half small smaller large larger
  bicycles bicycle bike bikes car cars dog dogs some few several early late foreign private public men women
  today yesterday
`)

/** Words around an amount that tell of another time, a change or a correction. */
export const CHANGE_WORDS: ReadonlySet<string> = words(`
  originally initially earlier previously instead rather rose risen rise rises rising fell fallen falls grew grown grow growing
  increased increase increases decreased decrease dropped drop reduced corrected correction revised revision wrongly
  wrongly wrote misprint if would could should may might estimated estimate estimates expects expected expecting forecast forecasts predicted predicts anticipated target goal
  compared eventually later added adds extended shortened
  doubled tripled halved until ago formerly
`)

/** Words that tell of what somebody would have: it may come otherwise. */
export const HOPED_WORDS: ReadonlySet<string> = words(`
  want wanted wants asked sought seeking demanded proposed proposal hope hopes hoped meant intended intends
`)

/** Those that tell it only of what stands right beside them: “another 40 beds”, “the walls of the former bank”. */
export const CHANGE_BESIDE: ReadonlySet<string> = words(`
  against fall another once used former left remaining past
`)

/** One word for things and deeds that have several, without endings: a “firm” is a company, “shut” is closed. */
const CONCEPTS: ReadonlyMap<string, string> = new Map(
  `company: firm business concern outfit
  employee: worker staff workforce
  job: post position
  bike: bicycle
  hurt: injured injuring wounded
  die: died dead killed death
  write: wrote written writing
  work: worked working
  design: designed designer architect
  raise: raised raising
  prize: award
  picture: painting
  boat: ship vessel
  flat: apartment
  doctor: physician
  reader: subscriber
  visitor: guest
  hold: holds held capacity
  weigh: weighs weighed weight
  measure: measured
  flood: flooded flooding
  plant: factory
  pupil: student
  film: movie
  song: track
  speed: fast`
    .split('\n')
    .flatMap((line) => {
      const [concept, list] = line.trim().split(': ') as [string, string]
      return list.split(' ').map((word): readonly [string, string] => [word, concept])
    }),
)

/** What a word without its ending is compared as. */
export function conceptOf(word: string): string {
  return CONCEPTS.get(word) ?? word
}

/** Words that say nothing of what a sentence is about. */
export const EMPTY_WORDS: ReadonlySet<string> = words(`
  the and but for nor yet not with from into onto over under about after before above below between among through during until till
  since upon off out near this that these those such what which who whom whose when where why how while whereas because although
  though unless its it's his her hers their theirs our ours your yours my mine him them they she you were was are been being
  has have had having does did doing done will would shall should can could may might must isn't aren't wasn't weren't don't
  doesn't didn't won't can't couldn't wouldn't shouldn't hasn't haven't hadn't i'm you're we're they're it'll
  there here then than too very just only even also now still already ever never always again once more most much many some any
  each every all both few several other another same own per cent percent one two three four five six seven eight nine ten
  say says said tell tells told ask asks asked make makes made take takes took get gets got give gives gave go goes went come comes came
  put puts let lets see sees saw seen know knows knew think thinks thought want wants wanted need needs needed
  like likes way thing things lot people person man men woman women time times year years month months week weeks day days
  hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december morning afternoon evening night today yesterday tomorrow
  new old good great little big small large long high last first next late early around well back down away
  front crowd total sum
  mr mrs dr sir prof according million billion thousand hundred dozen number total amount
`)

/** Things of which any number may be meant: two such numbers need more than the word to be of one thing. */
export const LOOSE_COUNTS: ReadonlySet<string> = words(`
  time thing way person man woman child boy girl player reason question country nation state agency organisation organization group team
  update page decade administration example part side topic item issue point word document file video article post link
  democracy american european government department office company user colleague friend case problem idea project program programme
  partner leader official minister expert guest speaker event meeting session dose vaccine troop soldier applicant opponent
  step-by-step year month week day hour minute second metre thousand million hundred option tip step-one member vote
`)

// “again”, “reopened”, “postponed”, “last year”: another day or another time than the one that is compared
export const MOVED =
  /\b(?:again|re-?(?:opened|opens|opening|launched|founded|elected|built|scheduled)|another|originally|postponed|moved (?:back|forward|up|from)|brought forward|pushed back|put back|delayed|extended|previous(?:ly)?|last year|next year|annual|yearly|every|each|first (?:planned|scheduled|due|meant)|instead of|rather than|was to have|should have|had planned|rematch|replay|anniversary|twice|rescheduled|rearranged|corrected)\b/i
/** Rooms and steps stay as they were built. */
export const FIXED_COUNTS: ReadonlySet<string> = words(`
  bed room seat stall step storey floor lane track chapter episode spectator passenger arch window bell grandchild concert
`)

/** People of whom an article may speak of these and of those: tenants who got out, and tenants who did not. */
export const PEOPLE_COUNTED: ReadonlySet<string> = words(`
  tenant resident neighbour witness victim worker pupil student guest visitor customer buyer volunteer officer firefighter
  protester prisoner patient survivor relative
`)

/** How far a matter has come when an amount is told of it: what is asked for or charged, and what came out. */
export type Stage = 'before' | 'after'

const BEFORE: ReadonlySet<string> = words(`
  draft drafts proposal proposals propose proposes recommended recommends recommendation bid bids tender offer offered
  guide request requests requested charged charge charges denies denied deny accused alleges alleged allegedly
  prosecution prosecuting prosecutor prosecutors faces indictment indicted claim claims claimed provisional preliminary unofficial
`)
const AFTER: ReadonlySet<string> = words(`
  passed approved adopted agreed fetched sold guilty convicted conviction acquitted cleared verdict final eventual
`)

/** The stage that the words of a sentence tell of; absent where they tell of none or of both. */
export function stageOf(written: readonly string[]): Stage | undefined {
  const isBefore = written.some((word, at) => BEFORE.has(word) || isAhead(written, at))
  const isAfter = written.some((word, at) => AFTER.has(word) || isFound(written, at))
  return isBefore === isAfter ? undefined : isBefore ? 'before' : 'after'
}

/** “votes on a budget”, “to vote on”, “the court heard” */
function isAhead(written: readonly string[], at: number): boolean {
  const word = written[at]!
  if (word === 'votes' || (word === 'heard' && written[at - 1] === 'court')) return true
  return (word === 'vote' || word === 'decide' || word === 'debate') && AHEAD.has(written[at - 1] ?? '')
}

/** “the court found that”, “the jury found” */
function isFound(written: readonly string[], at: number): boolean {
  return written[at] === 'found' && JUDGES.has(written[at - 1] ?? '')
}

const JUDGES: ReadonlySet<string> = words('court judge jury tribunal inquiry magistrates')

const AHEAD: ReadonlySet<string> = words('to will')
