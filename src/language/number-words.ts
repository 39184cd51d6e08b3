/** Cardinals below a hundred, by word. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
  ['fourty', 40],
])

/** Words that multiply what stands before them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
])

/** Scales that are glued to digits or follow them: "£6.4m", "1.5 bn", "$40k". */
export const SCALE_SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['B', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
])

export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map([
  ...'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, value): [string, number] => [word, value]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 2) * 10]),
])

/** The bottom of a fraction in words: "two thirds", "a quarter", "three-fifths". */
export const FRACTION_WORDS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINAL_WORDS]
    .filter(([, value]) => value >= 3)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
])

/** How an approximator before a number bends it. */
export type Approximation = 'about' | 'nearly' | 'more' | 'less' | 'at-least' | 'at-most'

/** Approximators by their words, longest first where one begins another. */
export const APPROXIMATORS: readonly (readonly [readonly string[], Approximation])[] = [
  [['no', 'more', 'than'], 'at-most'],
  [['no', 'fewer', 'than'], 'at-least'],
  [['no', 'less', 'than'], 'at-least'],
  [['not', 'less', 'than'], 'at-least'],
  [['not', 'more', 'than'], 'at-most'],
  [['slightly', 'more', 'than'], 'more'],
  [['slightly', 'less', 'than'], 'less'],
  [['little', 'more', 'than'], 'about'],
  [['little', 'over'], 'about'],
  [['little', 'under'], 'about'],
  [['little', 'less', 'than'], 'about'],
  [['as', 'many', 'as'], 'at-most'],
  [['as', 'much', 'as'], 'at-most'],
  [['as', 'few', 'as'], 'at-least'],
  [['as', 'little', 'as'], 'at-least'],
  [['in', 'excess', 'of'], 'more'],
  [['upwards', 'of'], 'more'],
  [['well', 'over'], 'more'],
  [['well', 'above'], 'more'],
  [['well', 'under'], 'less'],
  [['just', 'over'], 'about'],
  [['just', 'under'], 'about'],
  [['just', 'above'], 'about'],
  [['just', 'below'], 'about'],
  [['more', 'than'], 'more'],
  [['greater', 'than'], 'more'],
  [['fewer', 'than'], 'less'],
  [['less', 'than'], 'less'],
  [['lower', 'than'], 'less'],
  [['higher', 'than'], 'more'],
  [['at', 'least'], 'at-least'],
  [['at', 'most'], 'at-most'],
  [['up', 'to'], 'at-most'],
  [['close', 'to'], 'about'],
  [['not', 'quite'], 'nearly'],
  [['shy', 'of'], 'nearly'],
  [['in', 'the', 'region', 'of'], 'about'],
  [['something', 'like'], 'about'],
  [['about'], 'about'],
  [['around'], 'about'],
  [['approximately'], 'about'],
  [['approx'], 'about'],
  [['approx', '.'], 'about'],
  [['roughly'], 'about'],
  [['circa'], 'about'],
  [['ca'], 'about'],
  [['ca', '.'], 'about'],
  [['c', '.'], 'about'],
  [['some'], 'about'],
  [['perhaps'], 'about'],
  [['maybe'], 'about'],
  [['probably'], 'about'],
  [['an', 'estimated'], 'about'],
  [['estimated'], 'about'],
  [['nearly'], 'nearly'],
  [['almost'], 'nearly'],
  [['virtually'], 'nearly'],
  [['practically'], 'nearly'],
  [['barely'], 'about'],
  [['over'], 'more'],
  [['above'], 'more'],
  [['beyond'], 'more'],
  [['exceeding'], 'more'],
  [['under'], 'less'],
  [['below'], 'less'],
  [['minimum'], 'at-least'],
  [['maximum'], 'at-most'],
  [['~'], 'about'],
  [['≈'], 'about'],
  [['∼'], 'about'],
  [['>'], 'more'],
  [['<'], 'less'],
  [['≥'], 'at-least'],
  [['≤'], 'at-most'],
]
