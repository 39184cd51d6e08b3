/**
 * Titles as data: how many hold each at one time, its one word, and the other words for it. A word is written in lower
 * case; in a text each of its words may begin with a capital, and hyphens may stand for its spaces.
 */

/** How many hold a title at one time, and what it takes to say so. */
export type TitleClass =
  | 'state' // one per state: prime minister, foreign minister
  | 'place' // one per town, county or department: mayor, prefect, sheriff
  | 'body' // one per organisation: chief executive, head coach, editor
  | 'many' // senator, ambassador, spokesperson
  | 'honorific' // Mr, Dr

/** One office a line: its role, then the other words for it. */
export const OFFICE_LINES: Readonly<Record<Exclude<TitleClass, 'honorific'>, string>> = {
  state: `
president
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
secretary
`,
  place: `
mayor, lord mayor
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
coroner
`,
  body: `
chief executive, ceo, chief executive officer, boss
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
conductor, chief conductor, principal conductor
head chef
chief curator
leader
speaker
treasurer
clerk
choirmaster
vicar
race director
choir director
organist
referee
chaplain
bursar
registrar
verger
warden
stationmaster, station master
station commander
medical director
head gardener
head brewer
head ranger
head librarian, chief librarian
chief engineer
chief architect, lead architect
lead author
lead scientist
landlord, landlady
head
`,
  many: `
senator
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
special envoy, envoy
`,
}

/** Offices written in capitals alone: "4 pm" is no prime minister. */
export const LETTER_OFFICES: ReadonlySet<string> = new Set(['pm', 'ceo', 'cfo', 'coo', 'cto'])

/** Honorifics that are cut short, with a stop or without. */
export const SHORT_HONORIFICS = 'Mr Mrs Ms Dr Prof Sen Rep Gov Rev Cllr Gen Col Lt Sgt Capt'.split(' ')

/** Words that are honorifics before a capital alone: "Uncle Karel". */
export const WHOLE_HONORIFICS = 'Miss Uncle Aunt Auntie Cousin Grandma Grandpa Granny Sir Dame Lady Lord'.split(' ')

/** Titles that are surnames as well. */
export const SURNAMES: ReadonlySet<string> = new Set(
  'King Dean Bishop Pope Prince Abbot Major Judge Provost Sheriff Chancellor Queen Skipper Chief Lord Coroner Justice'.split(
    ' ',
  ),
)

/** Heads that a portfolio makes an office of: "finance minister". */
export const PORTFOLIO_HEADS: ReadonlySet<string> = new Set(['minister', 'secretary'])

/** One portfolio a line: its one word, then the other ways it is written. */
export const PORTFOLIO_LINES = `
foreign, foreign affairs, external affairs, external relations
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
business
`
