import { countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'

/** How many hold a title at one time, and what it takes to say so. */
export type TitleClass =
  | 'state' // one per state: prime minister, foreign minister
  | 'place' // one per town, county or department: mayor, prefect, sheriff
  | 'body' // one per organisation: chief executive, head coach, editor
  | 'many' // senator, ambassador, spokesperson
  | 'honorific' // Mr, Dr

/** A title in a text, its extensions included: "finance minister", "Secretary of State", "chief executive officer". */
export interface TitleAt {
  readonly start: number
  readonly end: number
  /** One word for one office: "chief executive" for CEO, "chair" for chairwoman. */
  readonly role: string
  readonly class: TitleClass
}

/** All titles of a sentence from left to right; they do not overlap. */
export function titlesIn(text: string): TitleAt[] {
  const found: TitleAt[] = []
  HEAD.lastIndex = 0
  for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) {
    if (SURNAMES.has(match[0]) && isAfterGivenName(text, match.index)) continue
    const title = titleAt(text, match.index, match[0])
    if (title === undefined) continue
    const last = found.at(-1)
    if (last !== undefined && title.start < last.end) continue
    found.push(title)
    HEAD.lastIndex = title.end
  }
  return found
}

/** “Leslie King, Matthew Ford” */
function isAfterGivenName(text: string, at: number): boolean {
  const before = GIVEN_BEFORE.exec(text.slice(Math.max(0, at - 20), at))
  if (before === null || countryOf(before[1]!) !== undefined) return false // “German Chancellor”
  return before[1]!.length === 2 || isGivenName(fold(before[1]!))
}

function titleAt(text: string, start: number, head: string): TitleAt | undefined {
  const word = head.toLowerCase().replaceAll('-', ' ')
  const end = start + head.length
  if (word.endsWith('.') || HONORIFICS.has(word)) return { start, end, role: word, class: 'honorific' }
  const office = OFFICES[word]
  if (office !== undefined) {
    const [role, kind] = office
    if (!PORTFOLIO_HEADS.has(word)) return extended(text, { start, end, role, class: kind })
    return withPortfolio(text, start, end, word)
  }
  return undefined
}

/** "finance minister", "minister of finance", "secretary of state for health", "defence secretary". */
function withPortfolio(text: string, start: number, end: number, head: string): TitleAt {
  const after = AFTER_HEAD.exec(text.slice(end, end + 60))
  if (after !== null) {
    const written = after.groups!.portfolio!
    const portfolio = PORTFOLIOS[written.toLowerCase()] ?? unlisted(written, text[start]!)
    if (portfolio !== undefined)
      return { start, end: end + after[0].length, role: `${portfolio} ${head}`, class: 'state' }
  }
  const before = BEFORE_HEAD.exec(text.slice(Math.max(0, start - 40), start))
  if (before !== null) {
    const words = before[0].trimEnd().split(' ')
    for (let from = 0; from < words.length; from++) {
      const written = words.slice(from).join(' ')
      const portfolio = PORTFOLIOS[written.toLowerCase()]
      if (portfolio !== undefined) {
        const at = start - before[0].length + before[0].lastIndexOf(written)
        return { start: at, end, role: `${portfolio} ${head}`, class: 'state' }
      }
    }
  }
  return { start, end, role: head, class: 'many' }
}

/** "Minister of Investment": a capital after a capital is a portfolio too, unless it is a country. */
function unlisted(written: string, head: string): string | undefined {
  if (head === head.toLowerCase() || written[0] === written[0]!.toLowerCase() || countryOf(written) !== undefined)
    return undefined
  return written.toLowerCase()
}

/** The portfolio that a label names: "Foreign affairs" is that of the foreign minister. */
export function portfolioOf(label: string): string | undefined {
  return PORTFOLIOS[label.toLowerCase()]
}

/** "chief executive officer", "president and chief executive". */
function extended(text: string, title: TitleAt): TitleAt {
  const more = MORE_OF_TITLE.exec(text.slice(title.end, title.end + 20))
  return more === null ? title : { ...title, end: title.end + more[0].length }
}

/** Roles by their head words; the key is in lower case, hyphens as spaces. */
const OFFICES: Readonly<Record<string, readonly [role: string, kind: TitleClass]>> = {}
const define = (kind: TitleClass, lines: string) => {
  for (const line of lines.trim().split('\n')) {
    const [role, ...others] = line.trim().split(', ')
    for (const word of [role!, ...others])
      (OFFICES as Record<string, readonly [string, TitleClass]>)[word] = [role!, kind]
  }
}
define(
  'state',
  `president
  vice president
  prime minister, pm
  premier
  chancellor
  taoiseach
  first minister
  king
  queen
  emperor
  empress
  emir
  sultan
  pope
  monarch
  governor general
  chief justice
  attorney general
  surgeon general
  secretary of state
  national security adviser, national security advisor
  poet laureate
  minister
  secretary`,
)
define(
  'place',
  `mayor, lord mayor
  governor
  lieutenant governor
  prefect
  sheriff
  police chief, chief of police
  police commissioner
  fire chief, chief fire officer
  chief constable
  district attorney
  county executive
  harbour master, harbor master, harbourmaster
  provost
  coroner`,
)
define(
  'body',
  `chief executive, ceo, chief executive officer, boss
  chief financial officer, cfo, finance director
  chief operating officer, coo
  chief technology officer, cto
  chief scientist
  managing director
  artistic director
  sporting director
  executive director
  musical director, music director
  technical director
  director general
  secretary general, general secretary
  director
  chair, chairman, chairwoman, chairperson
  coach, head coach
  manager
  captain, skipper
  editor, editor in chief
  headteacher, head teacher, headmaster, headmistress
  principal
  superintendent
  dean
  rector
  vice chancellor
  bishop
  archbishop
  abbot
  prioress
  conductor
  head chef
  chief curator
  leader
  speaker
  treasurer
  clerk
  choirmaster
  vicar
  race director
  choir director`,
)
define(
  'many',
  `senator, sen
  representative, congressman, congresswoman
  councillor, councilman, councilwoman, councilmember
  ambassador
  spokesperson, spokesman, spokeswoman
  commissioner
  judge
  justice
  general
  admiral
  colonel
  major
  lieutenant
  sergeant
  detective
  officer
  inspector
  professor
  prince
  princess
  cardinal
  sheikh
  ayatollah
  co founder, cofounder
  founder
  deputy
  surveyor
  researcher
  economist
  analyst
  scientist
  curator
  administrator
  chief
  under secretary, undersecretary, assistant secretary
  deputy secretary
  deputy minister
  deputy prime minister
  special envoy, envoy`,
)

const HONORIFICS = new Set(
  'mr mrs ms miss mx dr prof sir dame lady lord rev cllr gov gen col lt sgt capt sen rep uncle aunt auntie cousin grandma grandpa granny'.split(
    ' ',
  ),
)
/** Titles that are surnames as well. */
const SURNAMES = new Set(
  'King Dean Bishop Pope Prince Abbot Major Judge Provost Sheriff Chancellor Queen Skipper Chief Lord Coroner Justice'.split(
    ' ',
  ),
)
// “Leslie ”, “R. ”
const GIVEN_BEFORE = /(?:^|[ (,])([A-Z](?:[a-z]+|\.)) $/
const PORTFOLIO_HEADS = new Set(['minister', 'secretary'])

/** One word for one portfolio in its ways of being written. */
const PORTFOLIOS: Readonly<Record<string, string>> = {}
for (const line of `foreign, foreign affairs, external affairs, external relations
finance
defence, defense, war
interior, the interior, home affairs, internal affairs
home
treasury, the treasury
health
education
justice
economy, economic affairs, the economy
environment, the environment
transport, transportation
agriculture
trade
commerce
culture
energy
oil
labour, labor
housing
housing and urban development
homeland security
veterans affairs
state
fisheries
tourism
sport, sports
science
water
planning
development
immigration
industry
work and pensions
health and human services
press
communities
local government
business`.split('\n')) {
  const [portfolio, ...others] = line.split(', ')
  for (const word of [portfolio!, ...others]) (PORTFOLIOS as Record<string, string>)[word] = portfolio!
}

// “ of Foreign Affairs”, “ for the environment”, “ of State”
const AFTER_HEAD =
  /^ (?:of|for) (?<portfolio>(?:[Tt]he )?(?:[Ff]oreign [Aa]ffairs|[Ee]xternal (?:[Aa]ffairs|[Rr]elations)|[Ii]nternal [Aa]ffairs|[Hh]ome [Aa]ffairs|[Ee]conomic [Aa]ffairs|[Vv]eterans [Aa]ffairs|[Hh]omeland [Ss]ecurity|[Ww]ork and [Pp]ensions|[Ll]ocal [Gg]overnment|[A-Za-z]+))/
// “foreign ”, “Veterans Affairs ”, “the Health and Human Services ”
const BEFORE_HEAD = /(?:[A-Za-z]+ ){1,5}$/
// “ officer” after chief executive, “-in-chief” after editor
const MORE_OF_TITLE = /^(?: [Oo]fficer(?: \(CEO\))?|-[Ii]n-[Cc]hief| in chief)(?![A-Za-z])/

/** Every head word, longest first, so that "prime minister" is not read as "minister". */
const HEAD = headPattern()

function headPattern(): RegExp {
  const heads = Object.keys(OFFICES).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const either = (word: string) =>
    ['pm', 'ceo', 'cfo', 'coo', 'cto'].includes(word)
      ? word.toUpperCase()
      : word
          .split(' ')
          .map((part) => `[${part[0]!.toUpperCase()}${part[0]}]${part.slice(1)}`)
          .join('[ -]')
  const honorifics =
    '(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Rev|Cllr|Gen|Col|Lt|Sgt|Capt)(?:\\.|(?= ))|Miss(?= [A-Z])|(?:Uncle|Aunt|Auntie|Cousin|Grandma|Grandpa|Granny)(?= [A-Z])|Sir(?= [A-Z])|Dame(?= [A-Z])|Lady(?= [A-Z])|Lord(?= [A-Z])'
  return new RegExp(`(?<![\\w’'-])(?:${heads.map(either).join('|')}|${honorifics})(?![\\w])`, 'g')
}
