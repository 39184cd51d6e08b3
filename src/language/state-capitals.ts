import type { City } from './cities.ts'
import type { Country, CountryWord } from './countries.ts'
import { fold } from './fold.ts'

// States and provinces of the United States, Canada and Australia: name|adjective|capital|well-known towns of it that
// are none; general knowledge, checked 2026-11. Left out are names that other places bear: Georgia, New York, Victoria,
// Washington.
const STATES = `
Alabama|Alabaman|Montgomery|Mobile;Huntsville;Tuscaloosa
Alaska|Alaskan|Juneau|Anchorage;Fairbanks;Sitka;Ketchikan;Nome
Arizona|Arizonan|Phoenix|Tucson;Flagstaff;Scottsdale;Tempe
Arkansas|Arkansan|Little Rock|Fayetteville;Fort Smith
California|Californian|Sacramento|Los Angeles;San Francisco;San Diego;San Jose;Oakland;Fresno
Colorado|Coloradan|Denver|Boulder;Colorado Springs;Fort Collins
Connecticut||Hartford|New Haven;Bridgeport;Stamford
Delaware||Dover|Wilmington
Florida|Floridian|Tallahassee|Miami;Orlando;Tampa;Jacksonville;Fort Lauderdale
Hawaii|Hawaiian|Honolulu|Hilo;Kailua-Kona
Idaho||Boise|Idaho Falls;Pocatello
Illinois||Springfield|Chicago;Peoria;Rockford
Indiana||Indianapolis|Fort Wayne;Gary;South Bend
Iowa|Iowan|Des Moines|Cedar Rapids;Davenport;Iowa City
Kansas|Kansan|Topeka|Wichita;Lawrence;Kansas City
Kentucky||Frankfort|Louisville;Lexington;Bowling Green
Louisiana||Baton Rouge|New Orleans;Shreveport;Lafayette
Maine||Augusta|Portland;Bangor
Maryland||Annapolis|Baltimore;Bethesda
Massachusetts||Boston|Worcester;Springfield;Cambridge;Salem
Michigan||Lansing|Detroit;Grand Rapids;Ann Arbor;Flint
Minnesota|Minnesotan|Saint Paul|Minneapolis;Duluth;Rochester
Mississippi||Jackson|Biloxi;Gulfport;Hattiesburg
Missouri||Jefferson City|Saint Louis;Kansas City;Springfield
Montana|Montanan|Helena|Billings;Missoula;Bozeman;Butte
Nebraska|Nebraskan|Lincoln|Omaha
Nevada|Nevadan|Carson City|Las Vegas;Reno
New Hampshire||Concord|Manchester;Nashua;Portsmouth
New Jersey||Trenton|Newark;Jersey City;Atlantic City;Princeton
New Mexico|New Mexican|Santa Fe|Albuquerque;Las Cruces;Roswell
North Carolina||Raleigh|Charlotte;Durham;Asheville;Greensboro
North Dakota||Bismarck|Fargo;Grand Forks;Minot
Ohio|Ohioan|Columbus|Cleveland;Cincinnati;Toledo;Akron;Dayton
Oklahoma|Oklahoman|Oklahoma City|Tulsa;Norman
Oregon|Oregonian|Salem|Portland;Eugene;Bend
Pennsylvania||Harrisburg|Philadelphia;Pittsburgh;Scranton;Erie
Rhode Island||Providence|Newport;Pawtucket
South Carolina||Columbia|Charleston;Greenville;Myrtle Beach
South Dakota||Pierre|Sioux Falls;Rapid City
Tennessee||Nashville|Memphis;Knoxville;Chattanooga
Texas|Texan|Austin|Houston;Dallas;San Antonio;El Paso;Fort Worth;Galveston
Utah||Salt Lake City|Provo;Ogden;Moab
Vermont||Montpelier|Burlington;Rutland
Virginia|Virginian|Richmond|Norfolk;Virginia Beach;Roanoke;Charlottesville
West Virginia||Charleston|Huntington;Morgantown;Wheeling
Wisconsin||Madison|Milwaukee;Green Bay;Racine
Wyoming||Cheyenne|Casper;Laramie;Jackson
Alberta|Albertan|Edmonton|Calgary;Banff;Lethbridge;Red Deer
British Columbia||Victoria|Vancouver;Kelowna;Kamloops;Prince George
Manitoba|Manitoban|Winnipeg|Brandon;Churchill
New Brunswick||Fredericton|Moncton;Saint John
Newfoundland and Labrador||St. John's|Corner Brook;Gander
Northwest Territories||Yellowknife|Inuvik;Hay River
Nova Scotia|Nova Scotian|Halifax|Sydney;Lunenburg;Dartmouth
Nunavut||Iqaluit|Rankin Inlet
Ontario|Ontarian|Toronto|Ottawa;Hamilton;Kingston;London;Windsor;Thunder Bay
Prince Edward Island||Charlottetown|Summerside
Quebec||Quebec City;Quebec|Montreal;Sherbrooke;Gatineau;Trois-Rivières
Saskatchewan||Regina|Saskatoon;Moose Jaw
Yukon||Whitehorse|Dawson City;Dawson
New South Wales||Sydney|Newcastle;Wollongong;Broken Hill;Canberra
Northern Territory||Darwin|Alice Springs;Katherine
Queensland||Brisbane|Cairns;Townsville;Rockhampton;Gold Coast
South Australia||Adelaide|Mount Gambier;Whyalla
Tasmania|Tasmanian|Hobart|Launceston;Devonport;Burnie
Western Australia||Perth|Fremantle;Broome;Kalgoorlie;Albany
`

let states: Map<string, CountryWord> | undefined
let towns: Map<Country, readonly City[]> | undefined

/** The state or province that a name or adjective stands for: “Alaska”, “Alaskan”. */
export function stateOf(written: string): CountryWord | undefined {
  states ??= new Map(
    linesOf().flatMap(({ state, adjective }): [string, CountryWord][] => [
      [fold(state.name), { country: state, as: 'name' }],
      ...(adjective === ''
        ? []
        : ([[fold(adjective), { country: state, as: 'adjective' }]] as [string, CountryWord][])),
    ]),
  )
  return states.get(fold(written.replace(THE, '')))
}

/** The capital or a well-known town of a state by its name; undefined for every other name. */
export function townOf(state: Country, written: string): City | undefined {
  towns ??= new Map(
    linesOf().map(({ state, others }) => [
      state,
      [...state.capitals, ...others].map((name) => ({ name, countries: [state] })),
    ]),
  )
  const key = keyOf(written)
  return towns.get(state)?.find(({ name }) => keyOf(name) === key)
}

interface Line {
  readonly state: Country
  readonly adjective: string
  readonly others: readonly string[]
}

let lines: readonly Line[] | undefined

function linesOf(): readonly Line[] {
  lines ??= STATES.trim()
    .split('\n')
    .map((line) => {
      const [name, adjective, capitals, others] = line.split('|') as [string, string, string, string]
      return { state: { name, capitals: capitals.split(';'), sovereign: false }, adjective, others: others.split(';') }
    })
  return lines
}

function keyOf(name: string): string {
  return fold(name).replace(SAINT, 'saint ')
}

const THE = /^[Tt]he /
// “st. louis”
const SAINT = /^st\.? /

/** What parts of a country are called. */
export const REGION_NOUNS: readonly string[] = [
  'province',
  'county',
  'district',
  'canton',
  'department',
  'region',
  'prefecture',
  'municipality',
]
