/** A word for what one person is to another, and what goes with it. */
export interface Relation {
  /** Words of one kind do not exclude each other: husband, wife, partner, widow. */
  readonly kind: string
  readonly gender?: 'f' | 'm'
}

/** The relation of a word in lower case: "brother", "mother-in-law". */
export function relationOf(word: string): Relation | undefined {
  return RELATIONS.get(word)
}

/** The words that every mention of a relative holds, one and many: "sister", "sisters", "wives", "aunt" for "great-aunt". */
export function relationWords(): string[] {
  const words = [...RELATIONS.keys()].flatMap((word) => word.split('-')).filter((word) => !LINKS.has(word))
  return [...words, 'auntie'].flatMap((word) => [word, `${word}s`, word.replace(/fe$/, 'ves'), `${word}ren`])
}

const LINKS: ReadonlySet<string> = new Set(['in', 'law', 'great', 'half', 'ex'])

/** True where one person may be both to another: "twin" and "brother", "stepson" and "son". */
export function isCompatible(a: string, b: string): boolean {
  if (a === b) return true
  const [one, two] = [RELATIONS.get(a), RELATIONS.get(b)]
  if (one === undefined || two === undefined) return true
  if (one.kind !== two.kind)
    return NEAR_KINDS.has(`${one.kind} ${two.kind}`) || NEAR_KINDS.has(`${two.kind} ${one.kind}`)
  return one.gender === undefined || two.gender === undefined || one.gender === two.gender
}

const RELATIONS = new Map<string, Relation>()
for (const line of `spouse: husband/m wife/f widow/f widower/m spouse partner fiancé/m fiancée/f fiance fiancee bride/f groom/m boyfriend/m girlfriend/f ex-husband/m ex-wife/f
sibling: brother/m sister/f twin sibling half-brother/m half-sister/f stepbrother/m stepsister/f
parent: mother/f father/m parent stepmother/f stepfather/m mum/f mom/f dad/m
child: son/m daughter/f child stepson/m stepdaughter/f
uncle: uncle/m aunt/f great-uncle/m great-aunt/f
nephew: nephew/m niece/f
cousin: cousin
grandparent: grandmother/f grandfather/m grandparent grandma/f grandpa/m great-grandmother/f great-grandfather/m
grandchild: grandson/m granddaughter/f grandchild great-grandson/m great-granddaughter/f
in-law: brother-in-law/m sister-in-law/f son-in-law/m daughter-in-law/f mother-in-law/f father-in-law/m
godparent: godmother/f godfather/m
godchild: godson/m goddaughter/f`.split('\n')) {
  const [kind, words] = line.split(': ') as [string, string]
  for (const written of words.split(' ')) {
    const [word, gender] = written.split('/') as [string, 'f' | 'm' | undefined]
    RELATIONS.set(word, { kind, ...(gender === undefined ? {} : { gender }) })
  }
}
/** A godmother may be an aunt. */
const NEAR_KINDS = new Set([
  'godparent uncle',
  'godparent grandparent',
  'godparent cousin',
  'godparent sibling',
  'godchild nephew',
  'godchild cousin',
  'in-law spouse',
  'godchild grandchild',
  'in-law sibling',
  'in-law child',
  'in-law parent',
])

const WORDS = [...RELATIONS.keys()].sort((a, b) => b.length - a.length).join('|')
// “Uncle Karel”: the relation as a title
const TITLE_RELATIONS = 'Uncle|Aunt|Auntie|Cousin|Grandma|Grandpa|Grandfather|Grandmother'
// “her elder brother”, “Lind’s late husband”, “a younger sister”: owner, what is said of it, and the relation
export const RELATION_PHRASE = new RegExp(
  `(?:(?<owner>\\b[Hh]is|\\b[Hh]er|\\b[Tt]heir|\\b[Mm]y|\\b[Oo]ur|\\b[Aa]|['’]s|\\b[Ww]hose)(?<said>(?: [a-z][a-z-]{1,14}){0,2}?) |\\b)(?<relation>${WORDS}|${TITLE_RELATIONS})(?![a-z-])`,
  'g',
)
// “, the elder by four years”, “, who is younger”
export const AGE_AFTER = /^,? (?:the|who (?:is|was)|is|was) (?<age>elder|older|younger|eldest|youngest)\b/
export const AGE_WORDS: Readonly<Record<string, 'elder' | 'younger'>> = {
  elder: 'elder',
  older: 'elder',
  big: 'elder',
  eldest: 'elder',
  oldest: 'elder',
  younger: 'younger',
  little: 'younger',
  youngest: 'younger',
  kid: 'younger',
  baby: 'younger',
}

/** Groups of relatives, each of whom is that to the others. */
export const GROUP_RELATIONS: Readonly<Record<string, string>> = {
  brothers: 'brother',
  sisters: 'sister',
  siblings: 'sibling',
  twins: 'twin',
  cousins: 'cousin',
}
// “the brothers Dario and Elio Zanon”: what stands before the first name
export const GROUP_BEFORE =
  /(?:\b(?:[Tt]he|[Tt]wo|[Hh]er|[Hh]is) (?:twin |two |older |younger )?(?<group>brothers|sisters|siblings|twins|cousins)|^(?<opening>Brothers|Sisters|Siblings|Twins|Cousins)),? $/
// “Dario and Elio Zanon are cousins”: what stands after the second name
export const GROUP_AFTER = /^(?:,| are| were) (?:the |two )?(?<group>brothers|sisters|siblings|twins|cousins)\b/
// “Morag, the elder,”, “Morag, the younger sister,”
export const RANK_AFTER =
  /^, the (?<age>elder|older|younger)(?: sister| brother| sibling| twin| of the two| one)?(?=[,.;])/
// “the younger sister, ”, “the elder brother ”
export const RANK_BEFORE =
  /\b[Tt]he (?<age>elder|older|younger)(?: of the two)?(?: sister| brother| sibling| twin)?,? $/
