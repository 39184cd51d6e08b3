/** Words that tell what a capitalised name names. */

/** True for a word that stands in names of organisations, teams and events and hardly in a person's. */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION.has(word) || (word.length > 1 && word.length < 7 && SHOUT.test(word))
}

/** True for a word that ends names of places: "Street", "River". */
export function isPlaceWord(word: string): boolean {
  return PLACE.has(word)
}

/** True for a word that names a job, so that "Tech Lead" is nobody's name. */
export function isJobWord(word: string): boolean {
  return JOBS.has(word)
}

const JOBS = new Set(
  'Lead Owner Engineer Designer Manager Product Senior Junior Chief Assistant Program Programme Specialist Officer Analyst Consultant Strategist Developer Writer Researcher Coordinator Advisor Adviser Architect Technologist Technical Tech Acting Deputy Special Presidential Envoy Executive Member Co-Founder Founder Director President Secretary Minister Ambassador Chair Chairman Representative Spokesperson Secretary-General Vice Associate Head Co-Chair Professor Partner Fellow Scientist Administrator Commissioner Counselor Counsellor Attaché General Treasurer Principal Staff Editor Reporter Correspondent'.split(
    ' ',
  ),
)

// “WHO”, “SDU”, “U.S.”, “BBC2”
const SHOUT = /^(?:[A-Z]\.?){2,}\d?$/
const ORGANISATION = new Set(
  'University College School Schools Institute Institution Academy Bank Banks Ministry Department Office Bureau Agency Board Council Commission Committee Centre Center Museum Library Society Association Federation Union League Church Cathedral Hospital Foundation Fund Trust Court Alliance Campaign Chamber Confederation Congress Conference Party Company Corporation Corp Group Holdings Network Programme Program Organization Organisation Authority Service Services Administration Faculty Festival Inc Inc. Ltd Ltd. LLC PLC Plc Co. GmbH FC AFC United Rovers Athletic Wanderers Stade Olympique Sporting Dynamo Dinamo Lokomotiv Borussia Eintracht Cup Championship Championships Olympics Revolution War Wars Rebellion Uprising Treaty Massacre Police Government Parliament Assembly Senate House Team Endowment Partners Partnership Capital Ventures Industries Systems Technologies Solutions Studios Records Press Times Gazette Herald Tribune Post Journal Magazine News Media Airlines Airways Railway Railways Motors Bros. Project Initiative Unit Forum Club Cup Championship Championships Orchestra Choir Theatre Theater Gallery Observatory Laboratory Laboratories Lab Labs Airport Station Hotel Brewery Bakery Army Navy Force Forces Corps Guard Act Award Awards Prize Programme Report Survey Index Plan Strategy Policy Framework Data Digital Web Guide Day Week Month Year War Conflict Agreement Treaty Protocol Convention Summit Security Affairs Health Education Information Technology Development Research Science Sciences International National Federal State Relations Rights Support Management Engineering Environmental Community Communities Public Private Business Economic Security Embassy Consulate Secretariat Council-General Fellowship Fellow Fellows Scholarship Accord Accords Declaration Resolution Charter Mission Task Working Global World Committees Directorate Division Branch Desk Section Team Teams Staff Crew Squad'.split(
    ' ',
  ),
)
const PLACE = new Set(
  'Street Road Lane Avenue Drive Boulevard Way Square Place Terrace Row Quay River Lake Loch Mount Mountain Mountains Hill Hills Island Islands Isle Isles County Valley Bridge Park Gardens Bay Beach Harbour Harbor Port Pier Forest Wood Woods Sea Ocean Strait Straits Gulf Cape Coast Canal Creek Falls Desert Peninsula Plateau Province Region District City Town Village Springs Junction Cross Gate Green Common Heath Moor Marsh Point Head Tower Castle Palace Hall Farm Field Fields North South East West Northern Southern Eastern Western Republic Kingdom Territory Territories'.split(
    ' ',
  ),
)
