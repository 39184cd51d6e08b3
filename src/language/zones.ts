import { countryOf } from './countries.ts'

/**
 * Clock zones by the names that articles use, as the time zones that Intl knows. Offsets and daylight saving come from
 * Intl alone; an abbreviation that means one fixed offset is given in minutes.
 */
export type Zone = { readonly name: string } | { readonly minutes: number }

/** The zones that a place or an abbreviation can stand for; many write EST and CET all the year round. */
export function zonesOf(words: string): readonly Zone[] {
  const zone = zoneOf(words)
  if (zone === undefined) return []
  const loose = LOOSE.get(words.toLowerCase().trim())
  return loose === undefined ? [zone] : [zone, { name: loose }]
}

const LOOSE: ReadonlyMap<string, string> = new Map([
  ['est', 'America/New_York'],
  ['cst', 'America/Chicago'],
  ['mst', 'America/Denver'],
  ['pst', 'America/Los_Angeles'],
  ['gmt', 'Europe/London'],
  ['cet', 'Europe/Berlin'],
  ['central european time', 'Europe/Berlin'],
  ['aest', 'Australia/Sydney'],
])

function zoneOf(words: string): Zone | undefined {
  const key = words.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim()
  const offset = OFFSET.exec(key)
  if (offset !== null) {
    const sign = offset.groups!.sign === '+' ? 1 : -1
    return { minutes: sign * (Number(offset.groups!.hours) * 60 + Number(offset.groups!.minutes ?? 0)) }
  }
  const fixed = FIXED.get(key)
  if (fixed !== undefined) return { minutes: fixed }
  const named = NAMED.get(key) ?? cities().get(key) ?? zoneOfCountry(words)
  return named === undefined ? undefined : { name: named }
}

// “utc+3”, “gmt-5:30”
const OFFSET = /^(?:utc|gmt)\s?(?<sign>[+−–-])(?<hours>\d{1,2})(?::(?<minutes>\d{2}))?$/

const FIXED: ReadonlyMap<string, number> = new Map([
  ['utc', 0],
  ['gmt', 0],
  ['greenwich mean time', 0],
  ['bst', 60],
  ['british summer time', 60],
  ['wet', 0],
  ['west', 60],
  ['cet', 60],
  ['cest', 120],
  ['central european time', 60],
  ['central european summer time', 120],
  ['eet', 120],
  ['eest', 180],
  ['est', -300],
  ['edt', -240],
  ['eastern standard time', -300],
  ['eastern daylight time', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
  ['pacific standard time', -480],
  ['pacific daylight time', -420],
  ['east africa time', 180],
  ['eat', 180],
  ['west africa time', 60],
  ['wat', 60],
  ['central africa time', 120],
  ['cat', 120],
  ['sast', 120],
  ['pkt', 300],
  ['sgt', 480],
  ['jst', 540],
  ['kst', 540],
  ['aest', 600],
  ['aedt', 660],
  ['nzst', 720],
  ['nzdt', 780],
  ['msk', 180],
])

/** Names that follow the clock of a place, summer time included. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['et', 'America/New_York'],
  ['eastern', 'America/New_York'],
  ['eastern time', 'America/New_York'],
  ['ct', 'America/Chicago'],
  ['central time', 'America/Chicago'],
  ['mt', 'America/Denver'],
  ['mountain time', 'America/Denver'],
  ['pt', 'America/Los_Angeles'],
  ['pacific', 'America/Los_Angeles'],
  ['pacific time', 'America/Los_Angeles'],
  // Cities that give no zone its name, by the zone that they keep.
  ...(
    [
      [
        'Europe/London',
        'edinburgh, glasgow, cardiff, belfast, manchester, birmingham, liverpool, leeds, bristol, oxford, cambridge, britain, england, scotland, wales',
      ],
      ['Europe/Paris', 'lyon, marseille, nice, toulouse, bordeaux, strasbourg, france'],
      ['Europe/Berlin', 'hamburg, munich, cologne, frankfurt, leipzig, dresden, stuttgart, bonn, germany'],
      ['Europe/Rome', 'milan, naples, turin, venice, florence, bologna, italy'],
      ['Europe/Madrid', 'barcelona, valencia, seville, bilbao'],
      ['Europe/Zurich', 'geneva, basel, bern, lausanne, switzerland'],
      ['Europe/Amsterdam', 'rotterdam, utrecht, netherlands'],
      ['Europe/Brussels', 'antwerp, ghent, belgium'],
      ['Europe/Oslo', 'bergen, trondheim, norway'],
      ['Europe/Stockholm', 'gothenburg, malmö, sweden'],
      ['Europe/Copenhagen', 'aarhus, denmark'],
      ['Europe/Warsaw', 'kraków, krakow, gdańsk, poland'],
      ['Europe/Kyiv', 'lviv, odesa, ukraine'],
      ['Europe/Athens', 'thessaloniki, greece'],
      ['Europe/Lisbon', 'porto'],
      ['Europe/Dublin', 'cork, galway, ireland'],
      ['Atlantic/Reykjavik', 'iceland'],
      ['Asia/Kolkata', 'mumbai, delhi, bangalore, bengaluru, chennai, hyderabad, india'],
      ['Asia/Karachi', 'lahore, islamabad, pakistan'],
      ['Asia/Shanghai', 'beijing, shenzhen, guangzhou, china'],
      ['Asia/Tokyo', 'osaka, kyoto, japan'],
      ['Asia/Seoul', 'busan'],
      ['Asia/Ho_Chi_Minh', 'hanoi, saigon, vietnam'],
      ['Asia/Riyadh', 'jeddah, mecca'],
      ['Asia/Dubai', 'abu dhabi'],
      ['Asia/Kathmandu', 'nepal'],
      ['Africa/Johannesburg', 'cape town, durban, pretoria, south africa'],
      ['Africa/Lagos', 'abuja, nigeria'],
      ['Africa/Nairobi', 'mombasa, kenya'],
      ['Africa/Addis_Ababa', 'ethiopia'],
      ['Africa/Cairo', 'alexandria, egypt'],
      ['America/New_York', 'boston, philadelphia, washington, miami, atlanta, baltimore'],
      ['America/Chicago', 'houston, dallas, austin, minneapolis'],
      ['America/Los_Angeles', 'san francisco, seattle, san diego'],
      ['America/Denver', 'salt lake city'],
      ['America/Toronto', 'ottawa, montreal'],
      ['America/Sao_Paulo', 'rio de janeiro, brasilia'],
      ['America/Argentina/Buenos_Aires', 'argentina'],
      ['America/Guayaquil', 'quito, ecuador'],
      ['Pacific/Honolulu', 'hawaii'],
      ['Pacific/Fiji', 'suva, fiji'],
      ['Pacific/Apia', 'samoa'],
      ['Pacific/Noumea', 'nouméa, new caledonia'],
      ['Pacific/Auckland', 'wellington, christchurch'],
      ['Australia/Sydney', 'canberra'],
    ] as const
  ).flatMap(([zone, places]) => places.split(', ').map((place) => [place, zone] as const)),
])

/** “Estonian time”, “in Finland”: the clock of the capital, where the whole country keeps it. */
function zoneOfCountry(words: string): string | undefined {
  const country = countryOf(words.trim())?.country
  if (country === undefined || !country.sovereign || SEVERAL_CLOCKS.has(country.name)) return undefined
  const [capital] = country.capitals
  return capital === undefined ? undefined : (NAMED.get(capital.toLowerCase()) ?? cities().get(capital.toLowerCase()))
}

const SEVERAL_CLOCKS: ReadonlySet<string> = new Set(
  'United States|Russia|Canada|Australia|Brazil|Mexico|Indonesia|Mongolia|Kazakhstan|Chile|Democratic Republic of the Congo|Congo|Micronesia|Kiribati|Papua New Guinea|Portugal|Spain|Ecuador'.split(
    '|',
  ),
)

let known: ReadonlyMap<string, string> | undefined

/** Cities by the names of the zones: Europe/London is the clock of London. */
function cities(): ReadonlyMap<string, string> {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone')
      .filter((zone) => zone.includes('/'))
      .map((zone) => [
        zone
          .slice(zone.lastIndexOf('/') + 1)
          .replaceAll('_', ' ')
          .toLowerCase(),
        zone,
      ]),
  )
  return known
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The offset from UTC in minutes that a zone keeps at noon of a day. */
export function offsetOn(zone: Zone, day: number): number {
  if ('minutes' in zone) return zone.minutes
  let format = formats.get(zone.name)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone.name,
      hourCycle: 'h23',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    formats.set(zone.name, format)
  }
  const noon = day * 86_400_000 + 43_200_000
  const parts = format.formatToParts(noon)
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const here = new Date(noon).getUTCDate()
  const days = value('day') === here ? 0 : value('day') === here + 1 || (here > 27 && value('day') === 1) ? 1 : -1
  return days * 1440 + value('hour') * 60 + value('minute') - 720
}
