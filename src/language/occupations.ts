/**
 * What people do, in groups. Words of one line are one trade or go together in one person; words of different lines
 * exclude each other when each is how an article presents a person ("a primary-school teacher", "a joiner").
 */
const LINES = `
# music
oboist
percussionist drummer timpanist
cellist
violinist fiddler violist
pianist organist harpsichordist accordionist keyboardist
flautist flutist piccoloist
trumpeter cornettist bugler
trombonist tubist horn-player
guitarist bassist lutenist
clarinettist clarinetist saxophonist bassoonist
harpist
soprano mezzo-soprano contralto alto
tenor baritone
# sport
goalkeeper goaltender netminder
striker forward winger
midfielder
defender full-back centre-back defenceman defenseman
bowler off-spinner
wicketkeeper
swimmer diver
cyclist
rower sculler
sprinter hurdler
boxer wrestler
gymnast
fencer
golfer
jockey
skier snowboarder biathlete
weightlifter
# work
nurse midwife
dentist hygienist
engineer
policeman policewoman detective constable
priest vicar pastor clergyman
miner collier
docker stevedore
cooper
boatman ferryman bargeman
railwayman engine-driver train-driver railway-clerk tram-driver tram-conductor
shopkeeper
publican innkeeper
diplomat
journalist reporter
doctor surgeon cardiologist oncologist paediatrician pediatrician anaesthetist radiologist physician neurologist
vet veterinarian
pharmacist chemist
optician optometrist
paramedic
physiotherapist osteopath chiropractor
joiner carpenter cabinetmaker cabinet-maker woodworker builder woodcarver
plumber
electrician
bricklayer stonemason mason
roofer thatcher
plasterer decorator
welder blacksmith farrier metalworker
baker pastry-cook confectioner
butcher
fishmonger greengrocer grocer
barber hairdresser
tailor seamstress dressmaker
cobbler shoemaker saddler
mechanic
clockmaker watchmaker jeweller goldsmith silversmith
glazier glassblower
locksmith
pilot
postman postwoman postmaster
teacher schoolteacher headteacher lecturer schoolmaster
librarian
solicitor barrister lawyer attorney notary
accountant bookkeeper auditor actuary
banker
biologist botanist zoologist ecologist naturalist entomologist ornithologist biochemist microbiologist geneticist
physicist astronomer astrophysicist cosmologist
geologist volcanologist seismologist geophysicist palaeontologist paleontologist
mathematician statistician
archaeologist historian classicist
economist
meteorologist climatologist
psychologist psychiatrist psychotherapist
linguist
architect
farmer shepherd grazier crofter smallholder
fisherman fisher trawlerman
vintner winemaker winegrower
brewer
miller
forester woodcutter
firefighter fireman
soldier
sailor
chef cook
waiter waitress bartender barman
bookseller
undertaker
tanner
optometrist
trucker
taxi-driver
surveyor
plasterer
interpreter translator
beautician
cleaner
caretaker janitor
bus-driver
lifeguard
stuntman
chimney-sweep
stockbroker
estate-agent
pathologist coroner
virologist immunologist
epidemiologist
prosecutor
judge magistrate
neuroscientist
toxicologist
hydrologist limnologist
glaciologist
tattooist
podiatrist
locksmith
# garden
gardener horticulturist
beekeeper
# art
potter ceramicist
weaver
sculptor
painter illustrator printmaker
photographer
# letters
novelist poet playwright
# stage
actor actress
magician
puppeteer
ventriloquist
dancer choreographer
`

const GROUP_OF = new Map<string, number>()
const FIELD_OF: string[] = []
for (const line of LINES.trim().split('\n')) {
  if (line.startsWith('# ')) {
    FIELD_OF.push(line.slice(2))
    continue
  }
  for (const word of line.split(' ')) if (!GROUP_OF.has(word)) GROUP_OF.set(word, FIELD_OF.length)
  FIELD_OF.push(FIELD_OF[FIELD_OF.length - 1]!)
}
/** "chemist" may be a pharmacist or a scientist. */
for (const open of ['chemist', 'alto', 'tenor', 'bass', 'builder', 'mason', 'cook', 'miller', 'fisher'])
  GROUP_OF.delete(open)

/** The trade of a word in lower case; the same number for words that one person may well be called in turn. */
export function tradeOf(word: string): number | undefined {
  return GROUP_OF.get(word)
}

/** Every word that has a trade. */
export function tradeWords(): Iterable<string> {
  return GROUP_OF.keys()
}

/** True where one person can hardly be both: two trades of one field, since a dentist may well be a swimmer. */
export function areRivalTrades(a: number, b: number): boolean {
  return a !== b && FIELD_OF[a] === FIELD_OF[b]
}

/** The trade that a noun phrase ends in: "primary-school teacher"; none for "former teacher" and "amateur painter". */
export function phraseTrade(phrase: string): number | undefined {
  const words = phrase.toLowerCase().split(' ')
  // “a tram driver”
  return words.some((word) => NOT_NOW.has(word))
    ? undefined
    : (tradeOf(words.slice(-2).join('-')) ?? tradeOf(words[words.length - 1]!))
}

/** Trades that an article meets in passing: "the vet", "the driver" may be anybody's. */
export const SERVICE_TRADES: ReadonlySet<string> = new Set(
  'nurse midwife dentist hygienist doctor surgeon cardiologist oncologist paediatrician pediatrician anaesthetist radiologist physician neurologist vet veterinarian pharmacist optician optometrist paramedic physiotherapist plumber electrician roofer welder baker butcher fishmonger grocer barber hairdresser tailor cobbler mechanic locksmith pilot postman postwoman postmaster teacher schoolteacher lecturer librarian solicitor barrister lawyer attorney notary accountant auditor banker forester firefighter fireman soldier sailor chef cook waiter waitress bartender barman undertaker photographer taxi-driver trucker surveyor interpreter translator cleaner caretaker janitor bus-driver lifeguard pathologist coroner prosecutor judge magistrate policeman policewoman detective constable priest vicar pastor minister publican shopkeeper journalist reporter engineer boatman ferryman conductor'.split(
    ' ',
  ),
)

/** What is studied, one word for one subject. */
export const STUDIES: Readonly<Record<string, string>> = Object.fromEntries(
  `law legal
medicine medical
physics
chemistry
biology
mathematics maths math
history
geography
economics
engineering
architecture
philosophy
theology
psychology
sociology
linguistics
languages
literature english
music
art arts
drama theatre
nursing
dentistry dental
pharmacy
geology
astronomy
archaeology
anthropology
journalism
politics
education
design
fashion
film
computing informatics
business
agriculture
forestry
french
german
spanish
latin`
    .split('\n')
    .flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]!])),
)

/** What teachers teach, so that a piano teacher is no violin teacher. */
export const SUBJECTS_TAUGHT = new Set(
  'piano violin cello flute guitar singing ballet dance yoga swimming maths math mathematics english history geography music art physics chemistry biology french german spanish italian latin drama religion pottery riding judo karate tennis golf science'.split(
    ' ',
  ),
)
export const TEACHERS = new Set(['teacher', 'tutor', 'lecturer', 'instructor', 'coach', 'master', 'mistress'])

/** What a company is called where its country is told: "the Belgian group". */
export const COMPANY_NOUNS = new Set(
  'group company firm maker manufacturer airline retailer bank brewer brewery carmaker shipbuilder publisher insurer producer supplier operator developer contractor builder conglomerate chain giant start-up startup bottler shipper refiner'.split(
    ' ',
  ),
)

/** Words for a person that a nationality stands before: "the Irish player". */
export const PERSON_NOUNS = new Set(
  'guard centre center pitcher catcher quarterback lock prop hooker fly-half scrum-half setter player striker midfielder defender goalkeeper keeper winger forward captain skipper star champion athlete runner sprinter swimmer cyclist rider driver racer golfer boxer wrestler fencer gymnast skier climber rower qualifier seed international footballer batsman batter bowler spinner actor actress singer soprano tenor baritone pianist violinist cellist composer conductor writer author novelist poet playwright journalist director film-maker filmmaker painter sculptor artist photographer designer architect chef scientist physicist biologist historian economist engineer diplomat explorer sailor mountaineer national citizen woman man teenager veteran newcomer debutant winner newcomer jockey coach manager teacher nurse baker doctor inventor dancer drummer guitarist percussionist oboist'.split(
    ' ',
  ),
)

/** Say that a trade was, will be, or is not all: no claim is made of it. */
export const NOT_NOW = new Set(
  'former ex retired onetime one-time sometime erstwhile trainee aspiring part-time amateur keen would-be then once previously future failed qualified trained self-taught budding student apprentice hobby fellow frustrated'.split(
    ' ',
  ),
)

/** Parties by the words they go by; the value is one word for one party. */
export const PARTIES: Readonly<Record<string, string>> = Object.fromEntries(
  `Labour
Conservative Conservatives Tory Tories
Green Greens
Liberal-Democrat Liberal-Democrats Lib-Dem Lib-Dems
Liberal Liberals
SNP
Reform
Plaid-Cymru
Sinn-Féin Sinn-Fein
Fine-Gael
Fianna-Fáil Fianna-Fail
DUP
SDLP
Ukip UKIP
Democrat Democrats Democratic
Republican Republicans GOP
Independent Independents
Socialist Socialists
Social-Democrat Social-Democrats Social-Democratic
Christian-Democrat Christian-Democrats Christian-Democratic
Communist Communists
National Nationals
Libertarian Libertarians
Centre-Party
Progressive Progressives`
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ').map((word) => word.replaceAll('-', ' '))
      return words.map((word) => [word, words[0]!])
    }),
)
/** What a member is called right before the name: "Republican Carl Voss". */
export const PARTY_MEMBERS = new Set(['Democrat', 'Republican', 'Tory', 'Conservative', 'Labour', 'Green', 'Lib Dem'])
/** What a member of a party is called: "the Labour councillor". */
export const PARTY_ROLES = new Set(
  'councillor councillor-elect candidate mp msp mep member leader senator congressman congresswoman congressman-elect representative minister politician deputy mayor alderman lawmaker legislator nominee incumbent spokesman spokeswoman peer activist chairman chairwoman whip treasurer councilman councilwoman assemblyman governor backbencher challenger hopeful'.split(
    ' ',
  ),
)
