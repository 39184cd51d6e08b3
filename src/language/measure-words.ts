import type { Dimension } from './units.ts'

/** What is measured of a thing. `extent` is a length that does not say in which direction: “the 48-metre ferry”. */
export type Measure =
  | 'length'
  | 'distance'
  | 'height'
  | 'width'
  | 'depth'
  | 'extent'
  | 'area'
  | 'weight'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'output'
  | 'storage'
  | 'duration'
  | 'capacity'
  | 'staff'
  | 'attendance'
  | 'population'
  | 'visitors'
  | 'passengers'
  | 'cost'
  | 'admission'
  | 'budget'
  | 'turnover'
  | 'profit'
  | 'loss'
  | 'debt'
  | 'grant'
  | 'loan'
  | 'fine'
  | 'prize'
  | 'reward'
  | 'bail'
  | 'fee'
  | 'bonus'
  | 'compensation'
  | 'rent'
  | 'salary'
  | 'saving'
  | 'donation'
  | 'damage'
  | 'sentence'
  | CountMeasure

/** How many of something a thing has: “the 24-bed ward”, “the ward has 24 beds”. */
export type CountMeasure = `number of ${string}`

/** What the values of a measure are: money, a number of people or things, or a unit's dimension. */
export type MeasuredIn = Dimension | 'money' | 'count'

function words(...rows: readonly (readonly [Measure, string])[]): ReadonlyMap<string, Measure> {
  return new Map(rows.flatMap(([measure, list]) => list.split(' ').map((word): [string, Measure] => [word, measure])))
}

/** Nouns that name a measure: “a capacity of 400”, “the length is 12 km”, “Admission: €9”, “a grant of €48,000”. */
const MEASURE_NOUNS: ReadonlyMap<string, Measure> = words(
  ['length', 'length'],
  ['distance', 'distance'],
  ['height', 'height elevation altitude'],
  ['width', 'width breadth span'],
  ['depth', 'depth'],
  ['area', 'area size'],
  ['weight', 'weight mass'],
  ['volume', 'volume'],
  ['speed', 'speed'],
  ['temperature', 'temperature'],
  ['output', 'output power'],
  ['storage', 'storage memory'],
  ['duration', 'duration'],
  ['capacity', 'capacity seating'],
  ['staff', 'staff workforce headcount payroll'],
  ['attendance', 'attendance crowd gate audience'],
  ['population', 'population'],
  ['cost', 'cost price bill budget investment project scheme'],
  ['admission', 'admission entry entrance ticket fare'],
  ['budget', 'budget'],
  ['turnover', 'turnover revenue'],
  ['profit', 'profit surplus'],
  ['loss', 'loss deficit shortfall'],
  ['debt', 'debt'],
  ['grant', 'grant subsidy funding'],
  ['loan', 'loan mortgage'],
  ['fine', 'fine'],
  ['prize', 'prize award'],
  ['reward', 'reward bounty'],
  ['bail', 'bail'],
  ['fee', 'fee'],
  ['bonus', 'bonus'],
  ['compensation', 'compensation'],
  ['rent', 'rent'],
  ['salary', 'salary wage'],
  ['saving', 'saving'],
  ['donation', 'donation'],
  ['damage', 'damage'],
  ['sentence', 'sentence'],
)

/** The measure that a noun names of an amount in a unit: a capacity in megawatts is an output, one in litres a volume. */
export function measureNamed(noun: string, dimension: Dimension | undefined): Measure | undefined {
  const measure = MEASURE_NOUNS.get(noun)
  if (measure !== 'capacity' || dimension === undefined) return measure
  return dimension === 'power' ? 'output' : dimension === 'volume' ? 'volume' : undefined
}

/** Verbs whose object is a measure of their subject: “the hall seats 640”, “the firm employs 34 people”. */
export const MEASURE_VERBS: ReadonlyMap<string, Measure> = words(
  ['capacity', 'seats seating accommodates holds sleeps'],
  ['staff', 'employs employed employ employing'],
  ['cost', 'cost costs costing'],
  ['weight', 'weighs weighed weighing'],
  ['area', 'covers covering covered occupies occupying'],
  ['duration', 'lasts lasted takes took lasting'],
  ['extent', 'measures stretches stands rises runs spans towers measuring stretching standing spanning'],
  ['visitors', 'attracts attracted draws drew welcomes welcomed'],
  ['fine', 'fined'],
  ['sentence', 'sentenced jailed imprisoned'],
  ['saving', 'saves saved saving'],
  ['debt', 'owes owed owing'],
)

/** Words after a length: “42 metres long”. */
export const MEASURE_ADJECTIVES: ReadonlyMap<string, Measure> = words(
  ['length', 'long'],
  ['height', 'high tall'],
  ['width', 'wide broad across'],
  ['depth', 'deep'],
)

/** Things that are counted for a measure: “its 34 employees”, “86,000 visitors”. */
export const MEASURE_COUNTS: ReadonlyMap<string, Measure> = words(
  ['staff', 'employee worker staff'],
  ['attendance', 'spectator'],
  ['population', 'inhabitant'],
  ['visitors', 'visitor'],
  ['passengers', 'passenger'],
)

/** The rest of a compound that counts: “the 680-seat hall”, “a 24-bed ward”, “the twelve-storey tower”. */
export const MEASURE_TAILS: ReadonlyMap<string, Measure> = words(
  ['capacity', 'seat seater capacity'],
  ['staff', 'strong person'],
)

/** What a unit of its dimension measures where nothing else says so. */
export const MEASURE_OF_DIMENSION: Readonly<Partial<Record<Dimension, Measure>>> = {
  length: 'extent',
  area: 'area',
  mass: 'weight',
  volume: 'volume',
  speed: 'speed',
  temperature: 'temperature',
  power: 'output',
  data: 'storage',
  time: 'duration',
}

const IN: Readonly<Partial<Record<Measure, MeasuredIn>>> = {
  length: 'length',
  distance: 'length',
  height: 'length',
  width: 'length',
  depth: 'length',
  extent: 'length',
  area: 'area',
  weight: 'mass',
  volume: 'volume',
  speed: 'speed',
  temperature: 'temperature',
  output: 'power',
  storage: 'data',
  duration: 'time',
  sentence: 'time',
  capacity: 'count',
  staff: 'count',
  attendance: 'count',
  population: 'count',
  visitors: 'count',
  passengers: 'count',
}

/** What the values of a measure are counted in; money where the list does not say otherwise. */
export function measuredIn(measure: Measure): MeasuredIn {
  return isCountMeasure(measure) ? 'count' : (IN[measure] ?? 'money')
}

export function isCountMeasure(measure: Measure): measure is CountMeasure {
  return measure.startsWith('number of ')
}

/** The measure that counts of a noun are, where a thing has a lasting number of them. */
export function countMeasureOf(noun: string): CountMeasure | undefined {
  return UNCOUNTED.has(noun) || noun.includes('-') ? undefined : `number of ${noun}`
}

/** Things happen so many times, and one has so many reasons: no number that a thing has. */
const UNCOUNTED: ReadonlySet<string> = new Set(
  `time way thing reason point goal win loss defeat victory draw game match vote chance case try run set title medal wicket part kind
  type step fold year old day person people man woman member per cent percent place half dozen hundred thousand million week month
  strong hour minute second way sided speed star odd plus option child sign aspect example course`.split(/\s+/),
)

/** Measures of a time: a firm has another staff, a museum other visitors, a year later. */
export const OF_A_TIME: ReadonlySet<Measure> = new Set<Measure>([
  'staff',
  'population',
  'visitors',
  'attendance',
  'passengers',
  'turnover',
  'profit',
  'loss',
  'debt',
  'saving',
  'salary',
  'rent',
  'temperature',
  'admission',
])

/** Measures that a thing keeps: a year beside them dates something else. */
export const LASTING: ReadonlySet<Measure> = new Set<Measure>([
  'length',
  'height',
  'width',
  'depth',
  'extent',
  'area',
  'volume',
  'weight',
  'distance',
])

/** Measures of which an article has one, whoever it says it of: its match has an attendance, its hall a capacity. */
export const OF_THE_ARTICLE: ReadonlySet<Measure> = new Set<Measure>([
  'capacity',
  'staff',
  'attendance',
  'population',
  'visitors',
  'passengers',
  'admission',
  'output',
  'storage',
  'fine',
  'sentence',
  'grant',
  'prize',
  'reward',
  'bail',
  'damage',
  'budget',
])

/** Nouns that stand for whatever the article is about: “the vessel”, “the building”, “the firm”. */
export const GENERIC_THINGS: ReadonlySet<string> = new Set(
  `building venue site vessel ship boat structure firm company group business maker facility attraction place property
  complex project scheme plan programme program organisation organization authority body charity club trust work route
  journey trip event centre center house home`.split(/\s+/),
)

/** Modifiers that tell one thing from another of its kind. */
export const TELLING_APART: ReadonlySet<string> = new Set(
  `new old original former previous current existing other another second third fourth fifth last next larger largest
  smaller smallest bigger biggest longer longest shorter shortest higher highest lower lowest taller tallest upper inner outer
  main minor north south east west northern southern eastern western left right front rear back early late earlier later
  planned proposed future temporary permanent similar same different typical average single double twin half
  small large big little great long short tall high low young deep shallow standard full reduced additional extra further`.split(
    /\s+/,
  ),
)

/** Races and marks are called by a length that is no property of a thing: “the 50 metres freestyle”, “the 100 km line”. */
export const CALLED_BY_LENGTH: ReadonlySet<string> = new Set(
  `race event freestyle butterfly backstroke breaststroke medley relay sprint dash hurdle final heat title record mark line radius
  walk run swim champion championship world limit zone gauge gun rule`.split(/\s+/),
)
