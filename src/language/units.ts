import type { Token } from './tokens.ts'

export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'pressure'
  | 'energy'
  | 'power'
  | 'time'
  | 'data'
  | 'electric'

/** A unit of measure with its worth in the base unit of its dimension. */
export interface Unit {
  /** The name by which two mentions are the same unit: "km". */
  readonly name: string
  readonly dimension: Dimension
  readonly system: 'metric' | 'imperial' | 'other'
  /** Several where a word stands for several units: UK and US gallons, statute and nautical miles. */
  readonly factors: readonly number[]
  /** Zero of the scale in the base unit; only temperatures have one. */
  readonly offset: number
}

/** The unit that starts at a token, and the token after it. Longest spelling first ("square kilometres per …"). */
export function unitAt(tokens: readonly Token[], at: number): { unit: Unit; to: number } | undefined {
  const first = tokens[at]
  if (first === undefined || (first.kind !== 'word' && first.text !== '°' && first.text !== 'º')) return undefined
  let key = ''
  let found: { unit: Unit; to: number } | undefined
  for (let i = at; i < tokens.length && i - at < 5; i++) {
    const token = tokens[i]!
    if (token.text === '.') {
      if (i === at) return undefined
      continue // "sq. km", "ft."
    }
    const piece = token.kind === 'word' ? token.lower : token.text
    key = key === '' ? piece : token.spaced || token.text === '°' ? `${key} ${piece}` : `${key}${piece}`
    const unit = UNITS.get(key)
    if (unit !== undefined && isReally(tokens, at, i, key)) found = { unit, to: i + 1 }
    if (!PREFIXES.has(key)) break
  }
  return found
}

/** “8 in the box” is no inch, “5 M” no metre; letters that are words need a place where a unit can end. */
function isReally(tokens: readonly Token[], at: number, last: number, key: string): boolean {
  // “190C”, but not “vitamin 5 C”
  if ((key === 'c' || key === 'f') && tokens[at]!.spaced) return false
  if (key === 'in' || key === 'mi' || key === 'c' || key === 'f') {
    const next = tokens[last + 1]
    return (
      next === undefined ||
      next.text === ')' ||
      next.text === '(' ||
      next.text === ',' ||
      next.text === ';' ||
      next.text === '/' ||
      next.text === '.'
    )
  }
  if (at === last && key.length === 1) return tokens[at]!.text === key || key === 'l' || key === 't'
  return true
}

/** The unit of a compound's tail: "month" gives nothing, "metre" and "metre-high" the metre. */
export function unitOfTail(tail: string): Unit | undefined {
  const dash = tail.indexOf('-')
  if (tail.startsWith('square-') || tail.startsWith('cubic-')) return UNITS.get(tail.replace('-', ' '))
  return UNITS.get(dash < 0 ? tail : tail.slice(0, dash))
}

/** A value in base units, by each factor of its unit. */
export function inBase(value: number, unit: Unit): number[] {
  return unit.factors.map((factor) => value * factor + unit.offset)
}

const UNITS = new Map<string, Unit>()

function define(
  name: string,
  dimension: Dimension,
  system: Unit['system'],
  factor: number | readonly number[],
  spellings: string,
  offset = 0,
): void {
  const unit: Unit = { name, dimension, system, factors: typeof factor === 'number' ? [factor] : factor, offset }
  for (const spelling of spellings.split('|')) UNITS.set(spelling, unit)
}

define('mm', 'length', 'metric', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters')
define('cm', 'length', 'metric', 0.01, 'cm|cms|centimetre|centimetres|centimeter|centimeters')
define('m', 'length', 'metric', 1, 'm|metre|metres|meter|meters')
define('km', 'length', 'metric', 1000, 'km|kms|kilometre|kilometres|kilometer|kilometers')
define('inches', 'length', 'imperial', 0.0254, 'in|inch|inches')
define('feet', 'length', 'imperial', 0.3048, 'ft|foot|feet')
define('yards', 'length', 'imperial', 0.9144, 'yd|yds|yard|yards')
define('miles', 'length', 'imperial', [1609.344, 1852], 'mi|mile|miles')
define('nautical miles', 'length', 'other', 1852, 'nautical mile|nautical miles|nm|nmi|sea miles')
define(
  'm²',
  'area',
  'metric',
  1,
  'square metre|square metres|square meter|square meters|sq m|sqm|m²|m2|sq metres|sq meters',
)
define(
  'km²',
  'area',
  'metric',
  1e6,
  'square kilometre|square kilometres|square kilometer|square kilometers|sq km|km²|km2|sq kilometres|sq kilometers',
)
define('hectares', 'area', 'metric', 1e4, 'ha|hectare|hectares')
define('acres', 'area', 'imperial', 4046.856, 'ac|acre|acres')
define('square feet', 'area', 'imperial', 0.09290304, 'square foot|square feet|sq ft|sqft|ft²|ft2')
define('square miles', 'area', 'imperial', 2_589_988, 'square mile|square miles|sq mi|sq miles|mi²')
define('square yards', 'area', 'imperial', 0.836127, 'square yard|square yards|sq yd|sq yards')
define('ml', 'volume', 'metric', 0.001, 'ml|millilitre|millilitres|milliliter|milliliters')
define('cl', 'volume', 'metric', 0.01, 'cl|centilitre|centilitres')
define('litres', 'volume', 'metric', 1, 'l|litre|litres|liter|liters')
define('cubic metres', 'volume', 'metric', 1000, 'm³|m3|cubic metre|cubic metres|cubic meter|cubic meters')
define('gallons', 'volume', 'imperial', [4.54609, 3.785412], 'gal|gallon|gallons')
define('pints', 'volume', 'imperial', [0.568261, 0.473176], 'pt|pint|pints')
define('quarts', 'volume', 'imperial', [1.136523, 0.946353], 'qt|quart|quarts')
define('cubic feet', 'volume', 'imperial', 28.316847, 'cubic foot|cubic feet|cu ft|ft³')
define('cubic yards', 'volume', 'imperial', 764.554858, 'cubic yard|cubic yards|cu yd')
define('fluid ounces', 'volume', 'imperial', [0.0284131, 0.0295735], 'fl oz|fluid ounce|fluid ounces')
define('barrels', 'volume', 'imperial', 158.987, 'barrel|barrels')
define('mg', 'mass', 'metric', 1e-6, 'mg|milligram|milligrams|milligramme|milligrammes')
define('µg', 'mass', 'metric', 1e-9, 'µg|μg|mcg|microgram|micrograms')
define('g', 'mass', 'metric', 0.001, 'g|gram|grams|gramme|grammes')
define('kg', 'mass', 'metric', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes')
define('tonnes', 'mass', 'metric', 1000, 't|tonne|tonnes|metric ton|metric tons')
define('tons', 'mass', 'imperial', [1000, 907.18474, 1016.0469], 'ton|tons|short ton|short tons|long ton|long tons')
define('ounces', 'mass', 'imperial', 0.028349523, 'oz|ounce|ounces')
define('pounds', 'mass', 'imperial', 0.45359237, 'lb|lbs|pound|pounds')
define('stone', 'mass', 'imperial', 6.35029318, 'st|stone')
define(
  '°C',
  'temperature',
  'metric',
  1,
  '°c|° c|ºc|℃|degrees c|degrees celsius|degree celsius|degrees centigrade|celsius|centigrade|c',
  273.15,
)
define(
  '°F',
  'temperature',
  'imperial',
  5 / 9,
  '°f|° f|ºf|℉|degrees f|degrees fahrenheit|degree fahrenheit|fahrenheit|f',
  459.67 * (5 / 9),
)
define(
  'km/h',
  'speed',
  'metric',
  1 / 3.6,
  'km/h|kmh|kph|kmph|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour',
)
define('m/s', 'speed', 'metric', 1, 'm/s|metres per second|meters per second|metres a second|meters a second')
define('mph', 'speed', 'imperial', 0.44704, 'mph|miles per hour|miles an hour|mile per hour')
define('knots', 'speed', 'other', 0.514444, 'kt|kts|kn|knot|knots')
define('bar', 'pressure', 'metric', 1e5, 'bar|bars')
define('kPa', 'pressure', 'metric', 1000, 'kpa|kilopascal|kilopascals')
define('Pa', 'pressure', 'metric', 1, 'pa|pascal|pascals')
define('hPa', 'pressure', 'metric', 100, 'hpa|mbar|millibar|millibars|hectopascals')
define('psi', 'pressure', 'imperial', 6894.757, 'psi')
define('kcal', 'energy', 'imperial', 4184, 'kcal|calories|calorie|cal|kilocalories')
define('kJ', 'energy', 'metric', 1000, 'kj|kilojoule|kilojoules')
define('MJ', 'energy', 'metric', 1e6, 'mj|megajoules')
define('kWh', 'energy', 'other', 3.6e6, 'kwh|kilowatt-hour|kilowatt-hours|kilowatt hours')
define('MWh', 'energy', 'other', 3.6e9, 'mwh|megawatt-hours|megawatt hours')
define('GWh', 'energy', 'other', 3.6e12, 'gwh|gigawatt-hours|gigawatt hours')
define('W', 'power', 'metric', 1, 'w|watt|watts')
define('kW', 'power', 'metric', 1000, 'kw|kilowatt|kilowatts')
define('MW', 'power', 'metric', 1e6, 'mw|megawatt|megawatts')
define('GW', 'power', 'metric', 1e9, 'gw|gigawatt|gigawatts')
define('hp', 'power', 'imperial', [745.7, 735.5], 'hp|bhp|ps|horsepower')
define('seconds', 'time', 'other', 1, 'sec|secs|second|seconds')
define('minutes', 'time', 'other', 60, 'min|mins|minute|minutes')
define('hours', 'time', 'other', 3600, 'hr|hrs|hour|hours')
define('days', 'time', 'other', 86_400, 'day|days')
define('weeks', 'time', 'other', 604_800, 'week|weeks')
define('months', 'time', 'other', 2_629_800, 'month|months')
define('years', 'time', 'other', 31_557_600, 'year|years|yr|yrs')
define('kB', 'data', 'metric', 1e3, 'kb|kilobyte|kilobytes')
define('MB', 'data', 'metric', 1e6, 'mb|megabyte|megabytes')
define('GB', 'data', 'metric', 1e9, 'gb|gigabyte|gigabytes')
define('TB', 'data', 'metric', 1e12, 'tb|terabyte|terabytes')
define('PB', 'data', 'metric', 1e15, 'pb|petabyte|petabytes')
define('mAh', 'electric', 'metric', 1, 'mah')
define('dB', 'electric', 'other', 1, 'db|decibel|decibels')
define('MP', 'electric', 'other', 1, 'mp|megapixel|megapixels')
define('ppi', 'electric', 'other', 1, 'ppi')
define('V', 'electric', 'metric', 1, 'v|volt|volts')

/** Beginnings of spellings that go on: "square", "square kilometres per", "degrees". */
const PREFIXES: ReadonlySet<string> = (() => {
  const prefixes = new Set<string>()
  for (const spelling of UNITS.keys()) {
    for (let i = 1; i < spelling.length; i++) {
      const next = spelling[i]!
      if (next === ' ' || next === '/' || spelling[i - 1] === '/' || spelling[i - 1] === '°')
        prefixes.add(spelling.slice(0, i))
    }
    prefixes.add('°')
    prefixes.add('º')
  }
  return prefixes
})()
