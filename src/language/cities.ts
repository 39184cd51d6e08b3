import { type Country, countryOf } from './countries.ts'
import { fold } from './fold.ts'

// Well-known cities that are no seat of their state's government, by state: general knowledge, checked 2026-11. A city
// that two states have stands with both.
const CITIES = `
Argentina|Córdoba;Rosario;Mendoza;La Plata;Mar del Plata
Armenia|Gyumri
Australia|Sydney;Melbourne;Brisbane;Perth;Adelaide;Darwin;Hobart;Cairns
Austria|Salzburg;Graz;Innsbruck;Linz
Azerbaijan|Ganja
Bangladesh|Chittagong;Chattogram;Sylhet
Belarus|Gomel;Brest
Belgium|Antwerp;Ghent;Bruges;Liège;Charleroi;Leuven
Bolivia|Santa Cruz;Cochabamba;Potosí
Bosnia and Herzegovina|Mostar;Banja Luka;Tuzla
Brazil|Rio de Janeiro;São Paulo;Salvador;Recife;Fortaleza;Belo Horizonte;Manaus;Curitiba;Porto Alegre
Bulgaria|Plovdiv;Varna;Burgas
Cambodia|Siem Reap;Battambang
Cameroon|Douala
Canada|Toronto;Montreal;Vancouver;Calgary;Edmonton;Winnipeg;Halifax;Québec
Chile|Concepción;Antofagasta;Punta Arenas
China|Shanghai;Guangzhou;Shenzhen;Chengdu;Wuhan;Xi'an;Nanjing;Tianjin;Chongqing;Hangzhou;Harbin
Colombia|Medellín;Cali;Cartagena;Barranquilla
Croatia|Split;Dubrovnik;Rijeka;Zadar;Pula
Cuba|Santiago de Cuba;Trinidad
Cyprus|Limassol;Larnaca;Paphos
Czechia|Brno;Ostrava;Plzeň;Olomouc
Democratic Republic of the Congo|Lubumbashi;Goma;Kisangani
Denmark|Aarhus;Odense;Aalborg
Ecuador|Guayaquil;Cuenca
Egypt|Alexandria;Luxor;Aswan;Giza
Estonia|Tartu;Narva;Pärnu
Ethiopia|Dire Dawa;Gondar;Mekelle
Finland|Turku;Tampere;Espoo;Oulu;Rovaniemi
France|Marseille;Lyon;Toulouse;Nice;Bordeaux;Lille;Nantes;Strasbourg;Montpellier;Rennes
Georgia|Batumi;Kutaisi
Germany|Munich;Hamburg;Frankfurt;Cologne;Stuttgart;Leipzig;Dresden;Düsseldorf;Bremen;Hanover;Nuremberg;Bonn
Ghana|Kumasi;Tamale
Greece|Thessaloniki;Patras;Heraklion
Hungary|Debrecen;Szeged;Pécs;Győr
Iceland|Akureyri
India|Mumbai;Kolkata;Bangalore;Bengaluru;Chennai;Hyderabad;Jaipur;Ahmedabad;Pune;Lucknow;Varanasi
Indonesia|Surabaya;Bandung;Yogyakarta;Medan
Iran|Isfahan;Shiraz;Tabriz;Mashhad;Qom
Iraq|Basra;Mosul;Erbil;Kirkuk;Najaf
Ireland|Cork;Galway;Limerick;Waterford
Italy|Milan;Naples;Turin;Florence;Venice;Bologna;Palermo;Genoa;Verona;Trieste;Bari;Catania
Jamaica|Montego Bay
Japan|Osaka;Kyoto;Nagoya;Yokohama;Sapporo;Fukuoka;Kobe;Hiroshima;Nagasaki
Jordan|Aqaba;Irbid
Kazakhstan|Almaty;Shymkent
Kenya|Mombasa;Kisumu;Nakuru
Latvia|Daugavpils;Liepāja
Lebanon|Sidon
Libya|Benghazi;Misrata
Lithuania|Kaunas;Klaipėda
Malawi|Blantyre
Malaysia|George Town;Johor Bahru;Ipoh
Mali|Timbuktu;Gao
Mexico|Guadalajara;Monterrey;Cancún;Tijuana;Puebla;Oaxaca;Acapulco
Morocco|Casablanca;Marrakesh;Marrakech;Fez;Tangier;Agadir
Mozambique|Beira;Nampula
Namibia|Walvis Bay;Swakopmund
Nepal|Pokhara
Netherlands|Rotterdam;Utrecht;Eindhoven;Groningen;Maastricht;Delft
New Zealand|Auckland;Christchurch;Dunedin;Queenstown
Nigeria|Lagos;Kano;Ibadan;Port Harcourt
North Macedonia|Ohrid;Bitola
Norway|Bergen;Trondheim;Stavanger;Tromsø
Pakistan|Karachi;Lahore;Peshawar;Faisalabad;Hyderabad
Peru|Cusco;Arequipa;Trujillo
Philippines|Cebu City;Davao;Quezon City
Poland|Kraków;Gdańsk;Wrocław;Poznań;Łódź;Lublin;Katowice
Portugal|Porto;Coimbra;Braga;Faro;Évora
Romania|Cluj-Napoca;Timișoara;Iași;Brașov;Constanța
Russia|Saint Petersburg;St Petersburg;St. Petersburg;Novosibirsk;Vladivostok;Kazan;Yekaterinburg;Sochi
Saudi Arabia|Jeddah;Mecca;Medina;Dammam
Serbia|Novi Sad;Niš
Slovakia|Košice
Slovenia|Maribor
South Africa|Johannesburg;Durban
South Korea|Busan;Incheon;Daegu;Gwangju
Spain|Barcelona;Seville;Valencia;Bilbao;Málaga;Granada;Zaragoza;Palma
Sri Lanka|Kandy;Galle;Jaffna
Sudan|Omdurman;Port Sudan
Sweden|Gothenburg;Malmö;Uppsala;Lund
Switzerland|Zurich;Geneva;Basel;Lausanne;Lucerne
Syria|Aleppo;Homs;Latakia
Tanzania|Arusha;Mwanza
Thailand|Chiang Mai;Phuket;Pattaya
Turkey|Istanbul;Izmir;Bursa;Antalya;Adana;Trabzon
Ukraine|Lviv;Odesa;Odessa;Kharkiv;Dnipro
United Arab Emirates|Dubai;Sharjah
United Kingdom|Manchester;Birmingham;Liverpool;Leeds;Glasgow;Bristol;Sheffield;Newcastle
United States|New York;New York City;Los Angeles;Chicago;Houston;Philadelphia;San Francisco;Boston;Seattle;Miami;Dallas
Uzbekistan|Samarkand;Bukhara
Venezuela|Maracaibo;Valencia
Vietnam|Ho Chi Minh City;Saigon;Da Nang;Hue;Haiphong
Yemen|Taiz
Zambia|Livingstone;Ndola
Zimbabwe|Bulawayo
`

export interface City {
  readonly name: string
  /** The states that have a city of that name. */
  readonly countries: readonly Country[]
}

// The largest city of a state, or those that may be called so; states where it is in dispute are left out.
const LARGEST = `Argentina|Buenos Aires
Australia|Sydney;Melbourne
Austria|Vienna
Azerbaijan|Baku
Bolivia|Santa Cruz
Brazil|São Paulo
Bulgaria|Sofia
Canada|Toronto
Chile|Santiago
Colombia|Bogotá
Croatia|Zagreb
Cuba|Havana
Czechia|Prague
Denmark|Copenhagen
Egypt|Cairo
Estonia|Tallinn
Finland|Helsinki
France|Paris
Germany|Berlin
Greece|Athens
Hungary|Budapest
Iceland|Reykjavik
Iran|Tehran
Iraq|Baghdad
Ireland|Dublin
Italy|Rome
Ivory Coast|Abidjan
Japan|Tokyo;Yokohama
Kazakhstan|Almaty
Kenya|Nairobi
Latvia|Riga
Lithuania|Vilnius
Mexico|Mexico City
Morocco|Casablanca
Nepal|Kathmandu
Netherlands|Amsterdam
New Zealand|Auckland
Nigeria|Lagos
Norway|Oslo
Pakistan|Karachi
Peru|Lima
Poland|Warsaw
Portugal|Lisbon
Romania|Bucharest
Russia|Moscow
Serbia|Belgrade
Slovakia|Bratislava
Slovenia|Ljubljana
South Korea|Seoul
Spain|Madrid
Sweden|Stockholm
Switzerland|Zurich
Tanzania|Dar es Salaam
Thailand|Bangkok
Turkey|Istanbul
Ukraine|Kyiv;Kiev
United Arab Emirates|Dubai
United Kingdom|London
United States|New York;New York City
Vietnam|Ho Chi Minh City;Saigon`

let largest: Map<Country, readonly string[]> | undefined

/** The cities that may be called the largest of the state; undefined where the table does not say. */
export function largestOf(country: Country): readonly string[] | undefined {
  largest ??= new Map(
    LARGEST.split('\n').flatMap((line) => {
      const [state, names] = line.split('|') as [string, string]
      const known = countryOf(state)?.country
      return known === undefined ? [] : [[known, names.split(';')] as const]
    }),
  )
  return largest.get(country)
}

/** True where the city is the largest of the country, or nobody has written down which one is. */
export function isLargestOf(city: City, country: Country): boolean {
  return largestOf(country)?.some((name) => keyOf(name) === keyOf(city.name)) ?? true
}

let cities: Map<string, City> | undefined

/** A well-known city, or a capital; undefined for every other name. */
export function cityOf(written: string): City | undefined {
  cities ??= readCities()
  return cities.get(keyOf(written))
}

/** True where the city is a capital, or one of the seats of government, of the state. */
export function isCapitalOf(city: City, country: Country): boolean {
  return country.capitals.some((capital) => keyOf(capital) === keyOf(city.name))
}

function readCities(): Map<string, City> {
  const read = new Map<string, { name: string; countries: Country[] }>()
  const add = (name: string, country: Country) => {
    const known = read.get(keyOf(name))
    if (known === undefined) read.set(keyOf(name), { name, countries: [country] })
    else if (!known.countries.includes(country)) known.countries.push(country)
  }
  for (const line of CITIES.trim().split('\n')) {
    const [state, names] = line.split('|') as [string, string]
    const country = countryOf(state)?.country
    if (country === undefined) continue
    for (const capital of country.capitals) add(capital, country)
    for (const name of names.split(';')) add(name, country)
  }
  for (const state of OTHER_STATES.split(';')) {
    const country = countryOf(state)?.country
    for (const capital of country?.capitals ?? []) add(capital, country!)
  }
  return read
}

// States whose capital is the only city of theirs here.
const OTHER_STATES =
  'Afghanistan;Albania;Algeria;Angola;Bahrain;Belize;Benin;Botswana;Burkina Faso;Burundi;Chad;Costa Rica;El Salvador;Eritrea;Fiji;Gabon;Guatemala;Haiti;Honduras;Israel;Ivory Coast;Kuwait;Kyrgyzstan;Laos;Liberia;Luxembourg;Madagascar;Malta;Mauritania;Moldova;Mongolia;Montenegro;Myanmar;Nicaragua;Niger;North Korea;Oman;Panama;Papua New Guinea;Paraguay;Qatar;Rwanda;Samoa;Senegal;Sierra Leone;Singapore;Somalia;Suriname;Taiwan;Tajikistan;Togo;Tunisia;Turkmenistan;Uganda;Uruguay'

function keyOf(name: string): string {
  return fold(name)
    .replace(/^(?:the|st\.?|saint) /, (word) => (word.startsWith('the') ? '' : 'st '))
    .replace(/[.,]/g, '')
}
