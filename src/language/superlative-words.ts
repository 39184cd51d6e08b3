/** The words of superlatives: what is measured, and what ends or narrows the phrase. */

/** Measures in one word; words of one line are one measure. */
const MEASURE_LINES = `largest biggest
smallest tiniest
oldest eldest
youngest
newest
longest
shortest
tallest
highest
lowest
deepest
shallowest
fastest quickest
slowest
heaviest
lightest
richest wealthiest
poorest
busiest
quietest
loudest
hottest warmest
coldest coolest
wettest
driest
cheapest
dearest costliest priciest
widest broadest
narrowest
steepest
northernmost
southernmost
westernmost
easternmost
strongest
weakest
brightest
thickest
thinnest
hardest
softest
sweetest
earliest
latest
furthest farthest
nearest closest
best-selling
best-paid`

// “largest”
const EST = /est$/
const FINAL_Y = /y$/
const MEASURES = new Map(
  MEASURE_LINES.split('\n').flatMap((line) => {
    const words = line.split(' ')
    return words.map((word): [string, string] => [word, words[0]!])
  }),
)

/** After "most". */
const MOST: ReadonlySet<string> = new Set(
  'expensive populous powerful visited costly popular remote dangerous valuable successful crowded common frequent watched viewed borrowed read photographed played decorated polluted productive northerly southerly isolated'.split(
    ' ',
  ),
)
/** "the only village on the shore", "the first woman to climb it", "the last manned light in the country" */
const SOLE: ReadonlySet<string> = new Set(['only', 'first', 'last'])

/** The measure of a word and how many tokens it takes: "biggest" is "largest", "most expensive" is "dearest". */
export function measureOf(
  word: string,
  next: string | undefined,
): { readonly measure: string; readonly words: number } | undefined {
  if (word === 'most') {
    if (next === undefined || !MOST.has(next)) return undefined
    return { measure: next === 'expensive' || next === 'costly' ? 'dearest' : `most ${next}`, words: 2 }
  }
  const measure = MEASURES.get(word) ?? (SOLE.has(word) ? word : undefined)
  return measure === undefined ? undefined : { measure, words: 1 }
}

const COMPARATIVES: ReadonlyMap<string, string> = new Map(
  [...MEASURES].flatMap(([word, measure]): [string, string][] =>
    word.endsWith('est') ? [[word.replace(EST, 'er'), measure]] : [],
  ),
)

/** The measure of a comparative and how many tokens it takes: "longer" is of "longest". */
export function comparedMeasureOf(
  word: string,
  next: string | undefined,
): { readonly measure: string; readonly words: number } | undefined {
  if (word === 'more') return next === undefined ? undefined : measureOf('most', next)
  const measure = COMPARATIVES.get(word)
  return measure === undefined ? undefined : { measure, words: 1 }
}

/** The measure of "as old", "as large". */
export function equalledMeasureOf(word: string): string | undefined {
  return AS_WORDS.get(word)
}

const AS_WORDS: ReadonlyMap<string, string> = new Map(
  'large big small old young long short tall high low deep fast slow heavy light rich poor busy quiet loud hot warm cold cool wet dry cheap wide narrow steep strong bright thick thin'
    .split(' ')
    .flatMap((word): [string, string][] => {
      const measure = [`${word}est`, `${word}${word.slice(-1)}est`, `${word}st`, word.replace(FINAL_Y, 'iest')]
        .map((form) => MEASURES.get(form))
        .find((found) => found !== undefined)
      return measure === undefined ? [] : [[word, measure]]
    }),
)

/** True for a measure that says nothing but that there is one: "only", "first", "last". */
export function isSole(measure: string): boolean {
  return SOLE.has(measure)
}

/** One word for adjectives and nouns of one meaning: the open-air pool is the outdoor pool. */
export function oneWordFor(word: string): string {
  return ONE_WORD.get(word) ?? word
}

const ONE_WORD: ReadonlyMap<string, string> = new Map([
  ['open-air', 'outdoor'],
  ['covered', 'indoor'],
  ['gate', 'crowd'],
  ['attendance', 'crowd'],
  ['audience', 'crowd'],
  ['cafe', 'café'],
  ['film', 'movie'],
  ['firm', 'company'],
])

/** Nouns that name no kind: "the oldest thing in the building". */
export const GENERIC_HEADS: ReadonlySet<string> = new Set('thing object one item exhibit piece part'.split(' '))

/** Words that are no part of the noun phrase of a superlative. */
export const HEAD_ENDS: ReadonlySet<string> = new Set(
  'in on of at here there that which who we he she they i you it to for from by with since ever is was were are has had have will and or but yet so than among between after before until now still dates dating'.split(
    ' ',
  ),
)
export const SCOPE_STARTS: ReadonlySet<string> = new Set(
  'in on of at here that among we he she they ever to'.split(' '),
)
export const SCOPE_ENDS: ReadonlySet<string> = new Set(
  'with by since is was were are has had will can and but dates dating comes'.split(' '),
)

/** Another time, another opinion, or a title that is lost: "was the tallest until 1998". */
export const ELSEWHEN: ReadonlySet<string> = new Set(
  'until since former formerly once then previously was-then overtook replaced lost ceased longer if would could perhaps claims claimed claim arguably second third fourth'.split(
    ' ',
  ),
)

// “dates from 1490”, “built in 1528”, “a clock from 1802”
export const YEAR_OF_ORIGIN =
  /\b(?:dat(?:es|ing) (?:from|to|back to)|from|(?:built|made|cast|painted|printed|founded|opened|lit|born|laid|written|planted|completed) in) (?<year>1\d{3}|20\d\d)\b/
