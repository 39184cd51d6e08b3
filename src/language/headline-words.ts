/** What headlines count without a noun, and the words that mean it: "Six dead", "storm kills six", "four people have died". */
export const TOLL_WORDS: ReadonlyMap<string, Toll> = new Map(
  (
    [
      [
        'dead',
        'dead die dies died dying death deaths killed kill kills killing killings fatalities fatality perish perished drowned drown lives',
      ],
      [
        'hurt',
        'hurt hurts injure injured injures injuring injuries wounded wounds wounding hospital hospitalised hospitalized',
      ],
      ['arrested', 'arrested arrests arrest arresting detain detained detains detain held'],
      ['missing', 'missing'],
      ['rescued', 'rescued rescues rescue rescuing saved saves'],
      ['evacuated', 'evacuate evacuated evacuates evacuating evacuations'],
      ['jailed', 'jail jails jailed imprisoned'],
      ['sacked', 'sack sacks sacked fired dismissed redundancies layoffs redundant'],
    ] as const
  ).flatMap(([toll, words]) => words.split(' ').map((word): [string, Toll] => [word, toll])),
)

export type Toll = 'dead' | 'hurt' | 'arrested' | 'missing' | 'rescued' | 'evacuated' | 'jailed' | 'sacked'

/** These stand before the number too: "kills six", "arresting four". */
export const TOLL_BEFORE: ReadonlySet<string> = new Set(
  'kill kills killed killing arrest detain rescue jail sack injure evacuate wound saves saved injured injures injuring wounded wounding wounds arrested arrests arresting detained detains rescued rescues rescuing evacuated evacuates evacuating hurt hurts jailed jails sacked sacks fires dismissed claims claimed'.split(
    ' ',
  ),
)

/** How many times as much: "treble" is three. "Half" and "second" say too many other things. */
export const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...['double', 'doubles', 'doubled', 'doubling', 'twice', 'twofold'].map((word): [string, number] => [word, 2]),
  ...[
    'treble',
    'trebles',
    'trebled',
    'trebling',
    'triple',
    'triples',
    'tripled',
    'tripling',
    'threefold',
    'thrice',
  ].map((word): [string, number] => [word, 3]),
  ...['quadruple', 'quadruples', 'quadrupled', 'quadrupling', 'fourfold'].map((word): [string, number] => [word, 4]),
  ...['quintuple', 'quintupled', 'fivefold'].map((word): [string, number] => [word, 5]),
  ...['halve', 'halves', 'halved', 'halving'].map((word): [string, number] => [word, 0.5]),
  ['tenfold', 10],
])

/** A number behind these measures what they name: “magnitude 6.1”. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  'magnitude category level stage phase tier grade force'.split(' '),
)

/** Titles promise so many of these: that is a matter of the list below them. */
export const LISTED_NOUNS: ReadonlySet<string> = new Set(
  `way thing reason tip question answer step lesson fact myth takeaway idea rule mistake sign trick hack benefit secret
  trend tool example principle part point chapter key strategy insight minute word photo picture update pattern`.split(
    /\s+/,
  ),
)

/** Words that tell nothing about what a sentence is about. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `about after again against also another back been before being below between both could does down during each even
  every from have here into just less like made make many more most much near never next only other over said same says
  should since some such take than that their them then there these they this those through today under until very want
  were what when where which while will with within without would year years your people first last week month time new
  news day days says told article post blog`.split(/\s+/),
)
