/** What somebody or something is to a thing, where there is one of it: its owner, its architect, the journal of a study. */

const parts: readonly (readonly [string, string])[] = [
  ['owner', 'owner landlord proprietor'],
  ['operator', 'operator'],
  ['publisher', 'publisher'],
  ['sponsor', 'sponsor'],
  ['architect', 'architect designer'],
  ['builder', 'builder contractor'],
  ['developer', 'developer'],
  ['author', 'author'],
  ['composer', 'composer'],
  ['sculptor', 'sculptor'],
  ['founder', 'founder'],
  ['journal', 'journal'],
  ['judge', 'judge sheriff magistrate recorder'],
  ['conductor', 'conductor'],
  ['head', 'head headteacher headmaster headmistress'],
]

/** What a noun is compared as: "owner" for "landlord". */
export const PART_OF_NOUN: ReadonlyMap<string, string> = new Map(
  parts.flatMap(([part, list]) => list.split(' ').map((word): [string, string] => [word, part])),
)

/** What the one who did it is: "paid for by" makes a funder. */
export const PART_OF_DEED: ReadonlyMap<string, string> = new Map([
  ['owned', 'owner'],
  ['paid for', 'funder'],
  ['funded', 'funder'],
  ['financed', 'funder'],
  ['sponsored', 'sponsor'],
  ['designed', 'architect'],
  ['built', 'builder'],
  ['written', 'author'],
  ['composed', 'composer'],
  ['founded', 'founder'],
  ['operated', 'operator'],
  ['run', 'operator'],
  ['published', 'publisher'],
  ['conducted', 'conductor'],
  ['given', 'giver'],
  ['donated', 'giver'],
  ['presented', 'giver'],
])
