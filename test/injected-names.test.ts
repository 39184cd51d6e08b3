import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

/** Conflicts about people, offices and names, each put into a short article of its own; the words are nobody's but ours. */
const CONFLICTS: Readonly<Record<string, readonly string[]>> = {
  'office-holder-conflict': [
    'The pool will close in May, the headteacher, Ruth Adeoye, told parents.\n\nSwimming is for everybody, said the head teacher, Colin Baxter.',
    'Larkfield’s CEO Dana Petrossian expects a loss.\n\nThe company’s chief executive, Miles Okoro, blamed the weather.',
    'CFO Ingrid Solheim said the books were closed.\n\nChief financial officer Rajiv Menon was on leave.',
    'Canada’s foreign minister, Louise Charron, flew home.\n\nForeign Minister Peter Lacombe called the talks useful.',
    'The editor of the Harbour Post, Lena Fischer, printed the letter.\n\n“We were wrong,” said Tom Aldous, editor of the Harbour Post.',
    'Stanmere’s mayor, Oona Reilly, cut the ribbon.\n\nThe mayor of Stanmere, Graham Pike, was first down the slide.',
    'The orchestra’s conductor, Emil Novotny, dropped his baton.\n\nOrchestra conductor Sara Lindgren picked it up.',
    'Under coach Bianca Ferraro, Redmoor have won six.\n\nRedmoor’s coach, Ian Duffy, expects a seventh.',
    'Kestrel FC manager Owen Price was pleased.\n\nThe Kestrel manager, Luis Batista, was not.',
    'The bishop of Aldermoor, Grace Tennant, blessed the boats.\n\nThe Bishop of Aldermoor, Simon Hale, gave the sermon.',
    'The museum’s director is Hanna Brodsky.\n\nMuseum director Felix Amsel showed the guests round.',
    'Norwegian Prime Minister Astrid Berge was in Oslo.\n\nNorway’s prime minister, Lars Eide, was in Bergen.',
    'Sheriff Dale Hutchins closed the road at noon.\n\nThe sheriff, Monica Reyes, opened it at two.',
    'Police chief Ada Renner spoke first.\n\nIt was an accident, said the police chief, Kurt Vogel.',
    'Governor of Talvera province Irma Castell signed the order.\n\nThe governor of Talvera, Jorge Pineda, has vetoed it.',
    'Fire chief Nell Abbott praised the crew. “They were quick,” said Fire Chief Roy Denby.\n\nFire chief Roy Denby drove home.',
    'The union’s general secretary, Mabel Frost, called a strike.\n\nArchie Dunn, general secretary of the union, called it off.',
    'Education Minister Ivo Kranjc cut the budget.\n\nThe education minister, Petra Zupan, denied it.',
    'The chair of governors, Alan Whitcombe, wrote to parents.\n\nThe letter was signed by the chair of governors, Beth Lowry.',
    'The harbour master, Piet Janssen, shut the lock.\n\n“It leaks,” said harbour master Wim de Boer.',
    'Editor-in-chief: Nora Quist\n\nIn an e-mail the editor-in-chief, Paul Sander, apologised.',
    'The Danish Queen Margit opened parliament.\n\nDenmark’s queen, Sofie, wore green.',
  ],
  'name-spelling-conflict': [
    'The plan was drawn up by Cllr Rosalind Whittacker.\n\nCllr Whittaker has changed her mind.',
    'Read the novel by Milda Russ.\n\n“I wrote it at night,” says Milda Rus.',
    'Professor Ulrich Haas measured the ice.\n\nIt is thinner, says Ulrich Hass, than in 1990.',
    'Soprano Katarina Wójcik sang last. Wojick bowed twice.',
    'Goals came from Delroy Mbeki and Sean Quinlan. Quinlen was taken off at half-time.',
    'The Fenwick Lane Nursery reopened.\n\nThe Fennick Lane Nursery has forty children.',
    'Dr Priyanka Raghunathan led the team.\n\nDr Raghunatham will publish in May.',
    'The winner was Philippa Graves.\n\nPhilipa Graves, who is 12, cried.',
    'The sculptor Jorun Aasheim died in 1991. Aashiem’s last work is a gate.',
    'Mayor Teodor Brankovic resigned. Mr Brankovich leaves in June.',
    'Beverley Sisters founder Maureen Tolliver is 80. Mrs Toliver still sings.',
    'Lieutenant Marisol Echevarria opened the inquiry.\n\nLt. Echeverria closed it.',
  ],
  'person-attribute-conflict': [
    'Cecily Ware, a flute teacher, won the raffle.\n\nCecily Ware, the cello teacher, gave it back.',
    'Professor Joy Achterkamp is a geologist.\n\nProfessor Achterkamp, the botanist, asked for patience.',
    'Gwilym Pugh, a roofer by trade, built the organ.\n\nPugh, a dentist, plays it on Sundays.',
    'The island is served by the Finnish airline Kivi Air.\n\nThe Danish airline has nine planes.',
    'Vera Kolar was born in Lviv in 1932.\n\nBorn in Odesa, Vera Kolar moved to Riga.',
    'Prosecutor Dana Whitlock asked for six years.\n\nDefence lawyer Dana Whitlock asked for none.',
    'The Kenyan runner Faith Cheruto won.\n\nCheruto, the Ethiopian champion, ran alone.',
    'Milan Havel, a Czech pianist, played Brahms.\n\nThe Slovak pianist Havel left at once.',
    'Nurse Joan Abery drove the van. Joan Abery, a midwife, is 60.\n\nAbery, a firefighter, has had enough.',
    'Sofia Lindahl (Greens) voted no.\n\nThe Conservative councillor, Ms Lindahl, left the room.',
    'Senator Paul Ebbets, a Democrat, wept.\n\nThe Republican senator, Mr Ebbets, laughed.',
    'Goalkeeper Anneke Prins saved two.\n\nPrins, a striker, is 19.',
    'Kofi Asante teaches at the University of Ghent.\n\nAsante, of the University of Antwerp, is not so sure.',
    'The tale is told by Ewan Strachan, a shepherd.\n\nEwan Strachan, a baker, tells it otherwise.',
  ],
  'relationship-conflict': [
    'We had it from uncle Benedikt.\n\nCousin Benedikt told it to everybody.',
    'She runs the inn with her sister Bea.\n\nBea, her cousin, does the books.',
    'His son Matthias took over in 1988.\n\nMatthias, his nephew, sold it in 1999.',
    'Olga Brandt’s husband, Rolf, cooks.\n\nOlga Brandt’s brother Rolf cleans.',
    'My aunt Hester kept bees.\n\nMy grandmother Hester sold the hives.',
    'He is survived by his wife, Doreen.\n\nHis sister Doreen read the lesson.',
    'Her elder brother Luc was a miner.\n\nHer younger brother Luc played the horn.',
    'Jonas Weir and his father, Hugh Weir, row.\n\nHugh Weir is Jonas Weir’s uncle.',
  ],
  'acronym-conflict': [
    'The Coastal Rail Alliance (CRA) met in Bern.\n\nThe CRA, the County Roads Association, has 90 members.',
    'The Order of Loose Tilers (OLT) called a strike.\n\nThe lodge OLT, the Old Lamp Trimmers, has 900 members.',
    'RIFT stands for Regional Institute for Fish Trade.\n\nThe Rural Initiative for Fair Trade (RIFT) is poor.',
    'The Baltic Ferry Council, or BFC, raised its fares.\n\nThe Board of Fish Canners (BFC) did not.',
    'The Society for Old Rope Tricks (SROT) met.',
    'The Lake Water Survey (LWS) began in 1990.\n\nThe Land and Water Survey (LWS) has two boats.',
  ],
  'office-term-conflict': [
    'British Prime Minister Boris Johnson met German Chancellor Gerhard Schröder in Hull.',
    '---\ndate: 2024-02-10\n---\n\nFrench President François Hollande said on Friday that he agreed.',
    'Prime Minister Stephen Harper opened the bridge in June 2018.',
    'The Obama administration is seeking talks.\n\nU.S. Secretary of State Mike Pompeo met the envoys.',
  ],
  'geography-conflict': [
    'Zurich is the capital of Switzerland.',
    'The Moroccan capital, Casablanca, was dry.',
    'They married in Lagos, Nigeria’s capital.',
  ],
}

describe.each(Object.entries(CONFLICTS))('%s', (id, articles) => {
  const rule = RULES.find((each) => each.id === id)!
  it.each(articles)('%s', (article) => {
    const { findings } = lintSource(article, 'a.md', [{ rule, severity: rule.severity, options: {} }])
    expect(findings.filter(({ severity }) => severity !== 'info')).not.toEqual([])
  })
})
