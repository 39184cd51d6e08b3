/** Things that are so or are not, each with the words that say it and the words that deny it. */

/** `who` in a pattern is whom it is said of by name, `his` a pronoun; without either it is said of everybody. */
export interface Turn {
  readonly topic: string
  /** A piece of text that every pattern of the topic needs: the patterns are slow, and most sentences have none. */
  readonly cue: RegExp
  readonly denies: readonly RegExp[]
  readonly says: readonly RegExp[]
  /** It holds or not for a whole life, whatever years the sentences name. */
  readonly lifelong: boolean
}

const NAME = "[A-ZÀ-Ý][\\p{L}'’-]*\\p{L}"
const WHO = `(?:(?<who>${NAME})|\\b(?<his>[Hh]e|[Ss]he)\\b)(?:, \\d{1,3})?(?:, who|,)?`
const WHOSE = `(?:(?<who>${NAME})['’]s|\\b(?<his>[Hh]is|[Hh]er))`
const patterns = (sources: string | readonly string[]) => [sources].flat().map((source) => new RegExp(source, 'gu'))
const turn = (
  topic: string,
  cue: RegExp,
  denies: string | readonly string[],
  says: string | readonly string[],
): Turn => ({
  topic,
  cue,
  denies: patterns(denies),
  says: patterns(says),
  lifelong: !OCCASIONAL.has(topic),
})
/** Topics that one occasion decides. */
const OCCASIONAL: ReadonlySet<string> = new Set(['pleading guilty', 'commenting', 'voting for', 'testimony', 'apology'])

export const TURNS: readonly Turn[] = [
  // “Simms, who lives alone,” · “His wife sat in the gallery”
  turn(
    'married',
    /marri|single|alone|bachelor|wife|husband/,
    `${WHO}(?: has| had)? (?:never married|was never married|remained (?:single|unmarried)|(?:is|was) (?:unmarried|single)|lives alone|lived alone all|(?:is|was) a (?:lifelong |confirmed )?bachelor)(?! (?:again|since))\\b`,
    `${WHOSE} (?:wife|husband)(?![\\p{L}’'-])(?! (?:died|left|had died))`,
  ),
  // “I’ve never been married” · “My wife says”
  turn(
    'being married',
    /marri|single|wife|husband/,
    "(?<his>\\bI)(?:['’]ve| have)? never (?:been )?married\\b|(?<his2>\\bI)(?:['’]m| am) (?:single|not married|unmarried)\\b",
    "(?<his>\\b[Mm]y) (?:wife|husband)(?![\\p{L}’'-])",
  ),
  turn(
    'having children',
    /child|kids|son\b|daughter/,
    "(?<his>\\bI) (?:have|['’]ve got) no (?:children|kids)\\b|(?<his2>\\bI) (?:don['’]t|do not) have (?:any )?(?:children|kids)\\b",
    "(?<his>\\b[Mm]y) (?:eldest |youngest |elder |younger |own |two |three )?(?:sons?|daughters?|children|kids)(?![\\p{L}’'-])",
  ),
  // “There were no survivors” · “the one man who came ashore alive”
  turn(
    'surviving',
    /surviv|alive|on board|all hands/,
    '\\b(?:(?:[Tt]here were )?no survivors|(?:[Nn]obody|[Nn]o one|[Nn]one of them) survived|[Aa]ll (?:hands|on board|those on board) (?:were lost|died|drowned|perished))\\b',
    '\\b(?:the (?:one|only|sole|lone|two|three|four) (?:[a-z]+ )?survivors?|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\\d+)(?: of (?:them|the [a-z]+))?(?: [a-z]+)? survived|who came ashore alive|was (?:rescued|found|pulled out) alive)\\b',
  ),
  // “Ruiz has no children” · “Ruiz’s daughter”
  turn(
    'children',
    /child|son|daughter|eldest|youngest/,
    `${WHO} (?:(?:has|had|leaves|left) no children|(?:is|was|remained) childless)\\b`,
    `${WHOSE} (?:eldest |youngest |elder |younger |only |\\w+ )?(?:son|daughter|sons|daughters|children|eldest|youngest)(?![\\p{L}’'-])`,
  ),
  // “She was an only child” · “her elder brother”
  turn(
    'siblings',
    /only child|brother|sister/,
    `${WHO},? (?:is|was|grew up) (?:as )?(?:an|the) only child\\b`,
    `${WHOSE} (?:elder |older |younger |twin |eldest |big |little )?(?:brother|sister)s?(?![\\p{L}’'-])`,
  ),
  // “He never learned to swim” · “He swam across the bay”
  ...[
    ['swim', 'swam|swims'],
    ['drive', 'drove|drives'],
    ['ski', 'skied|skis'],
    ['cook', 'cooked|cooks'],
    ['ride', 'rode|rides'],
    ['dance', 'danced|dances'],
    ['sail', 'sailed|sails'],
  ].map(([verb, forms]) =>
    turn(
      `able to ${verb}`,
      new RegExp(`\\b(?:${verb}|${forms})\\b`),
      [
        `${WHO}(?: had| has)? (?:never (?:learn(?:ed|t) to|could) |(?:cannot|can['’]t|could not|couldn['’]t) )${verb}(?=[,.;]|$| (?:and|but|he|she|a car)\\b)`,
        `${WHO} never (?:${forms})(?=[,.;]|$| (?:and|but|a car|in (?:his|her) life)\\b)`,
      ],
      `${WHO} (?:often |regularly |always |usually |also )?(?:${forms})\\b`,
    ),
  ),
  // “the youngest of six” · “his younger brother”
  ...[
    ['younger', 'youngest'],
    ['elder', '(?:eldest|oldest)'],
  ].map(([elder, eldest]) =>
    turn(
      `having ${elder} siblings`,
      /youngest|eldest|oldest|brother|sister/,
      `${WHO} (?:was|is)(?: born [^.;]{2,40},)? (?:as )?the ${eldest} of (?:the )?(?:two|three|four|five|six|seven|eight|nine|ten)\\b`,
      `${WHOSE} ${elder === 'elder' ? '(?:elder|older)' : elder} (?:brother|sister)s?(?![\\p{L}’'-])`,
    ),
  ),
  // “a lifelong teetotaller” · “she drank a glass of gin”
  turn(
    'drinking',
    /teetotal|alcohol|dr[ai]nk|\b(?:glass of|pint|dram|bottle of|whisky|whiskey|wine|beer|gin|sherry|brandy|rum|ale|stout)\b/,
    `${WHO} (?:(?:is|was) a (?:lifelong |strict )?teetotal(?:l?er)?|(?:is|was) teetotal|never (?:drank|touched alcohol|drinks)|does not drink|did not drink(?=[,.]))\\b`,
    `${WHO} (?:always |often |still |usually )?(?:drank|drinks|enjoyed|ordered|sipped) (?:an? |his |her |the )?(?:[a-z]+ )?(?:glass of|pint|dram|bottle of|whisky|whiskey|wine|beer|gin|sherry|brandy|rum|ale|stout)\\b`,
  ),
  turn(
    'eating meat',
    /vegetarian|vegan|\b(?:steak|beef|lamb|bacon|sausages?|burger|ham|pork|chicken|roast)\b/,
    `${WHO} (?:has been|is|was|became) (?:a )?(?:strict |lifelong |committed )?(?:vegetarian|vegan)\\b(?! (?:from|since|for|until|in))`,
    `${WHO} (?:always |often |still |usually )?(?:ate|eats|enjoyed|ordered|chose) (?:an? |his |her |the )?(?:[a-z]+ )?(?:steak|beef|lamb|bacon|sausages?|burger|ham|pork|chicken|roast)\\b`,
  ),
  // “Her late husband” · “She is survived by her husband”
  ...['husband', 'wife', 'brother', 'sister', 'mother', 'father'].map((kin) =>
    turn(`a living ${kin}`, new RegExp(`${kin}\\b`), `\\b(?<his>[Hh]is|[Hh]er) late ${kin}\\b`, [
      `survived by (?<his>his|her) (?:\\w+ )?${kin}\\b`,
      `(?<his>[Hh]is|[Hh]er) late ${kin},? who survives\\b`,
      `leaves (?<his>his|her) (?:\\w+ )?${kin}\\b`,
    ]),
  ),
  // “pleaded not guilty” · “his guilty plea”
  turn(
    'pleading guilty',
    /guilty|charge|denied|denies|admit/,
    `${WHO}(?: had| has)? (?:pleaded not guilty|den(?:ied|ies) (?:(?:the|all|both|any) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\\d+) )?(?:charges?|counts?|offences?|burglar(?:y|ies)|thefts?|murder|theft|fraud|arson|assault|wrongdoing))\\b`,
    [
      `${WHO}(?: had| has)? (?:pleaded guilty|admit(?:ted|s) (?:the )?(?:fraud|theft|murder|manslaughter|arson|assault|burglary|robbery)|admit(?:ted|s) (?:the|all|both|(?:all )?(?:two|three|four|five|six|seven|eight|nine|ten)) (?:charges?|counts?|offences?|burglaries|thefts))\\b`,
      `${WHOSE} guilty plea\\b`,
    ],
  ),
  // “Whitmore did not testify” · “Whitmore’s testimony”
  ...[
    ['testify', 'testified', 'testimony'],
    ['apologi[sz]e', 'apologi[sz]ed', 'apology'],
  ].map(([base, past, noun]) =>
    turn(
      `${noun}`,
      new RegExp(noun!.slice(0, 5)),
      `${WHO} (?:(?:did not|didn['’]t|has not|refused to) ${base}|never ${past})\\b`,
      [`${WHO} (?:also |herself |himself )?${past}\\b`, `${WHOSE} ${noun}\\b`],
    ),
  ),
  // “Kessler, who voted against the bill” · “Kessler voted for it”
  turn(
    'voting for',
    /voted|opposed|supported|backed/,
    `${WHO}(?: had| has)? (?:voted against|opposed) (?:the|it)\\b`,
    `${WHO}(?: had| has)? (?:voted (?:for|in favou?r of)|supported|backed) (?:the|it)\\b`,
  ),
  // “no previous convictions” · “was convicted of fraud in 2009”
  turn(
    'convicted before',
    /convict|criminal record|clean record/,
    `${WHO}(?: has| had) (?:no previous convictions?|no criminal record|never been convicted|a clean record)\\b`,
    `${WHO} (?:was|had been) convicted of [a-z ]{3,30} in (?:19|20)\\d\\d\\b`,
  ),
  // “Laing declined to comment” · “Laing said”
  turn(
    'commenting',
    /comment|request|["”] (?:said|says|he|she) /,
    `${WHO} (?:declined to comment|refused to comment|would not comment|did not (?:respond|reply) to (?:a|our) requests?|(?:was|were) not available for comment)(?! (?:on|about|further|beyond|whether))\\b`,
    [
      `[,!?.]["”] (?:said|says) (?:Mr |Ms |Mrs |Dr )?(?<who>${NAME})(?: ${NAME})?(?=[.,]|$)`,
      `[,!?.]["”] (?<his>he|she) (?:said|says)(?=[.,]|$)`,
    ],
  ),
]

/** Allowed or not, of a noun: "Dogs are welcome", "No dogs". */
export const ALLOWED =
  /\b(?<noun>[A-Z]?[a-z]+(?:s|ing|ren)) (?:(?:from|over|of|aged) [a-z\d]+(?: years| ages)? )?(?:is|are) (?:very |always |also )?(?:welcome|allowed|permitted|possible)\b(?: (?:in|on|at|inside|off|from|anywhere in) (?:the |our )?(?<scope>[a-z]+(?: [a-z]+)?))?/g
export const FORBIDDEN =
  /\b(?<noun>[A-Z]?[a-z]+(?:s|ing|ren))(?: (?=is|are|must|have|need|can|may)|(?=,))(?:(?:is|are) (?:strictly )?(?:not (?:allowed|permitted|admitted|welcome|possible)|forbidden|prohibited|banned)|(?:, [a-z]+, )?(?:must|have to|need to) (?:stay|wait|be left|remain) (?:outside|at home)|(?:can['’]t|cannot|may not) (?:take part|join|come|enter|attend|be taken))\b(?: (?:in|on|at|inside|off|from|anywhere in) (?:the |our )?(?<scope>[a-z]+(?: [a-z]+)?))?|(?:^|[:;] )[Nn]o (?<bare>dogs|pets|children|bicycles|bikes|cameras|photographs|camping|swimming|smoking|fishing|parking|climbing)(?: (?:are |is )?(?:allowed|please|permitted))?(?=[.!;]|$)/g

/** To be paid or not, and to be booked or not. */
export const FREE =
  /\b(?<what>[Aa]dmission|[Ee]ntry|[Ee]ntrance|[Pp]arking|[Tt]ickets|[Bb]orrowing|[Mm]embership|[Dd]elivery|[Ss]hipping)(?: (?:in|at|on) [A-Z][\p{L}’'-]+(?: [A-Z][\p{L}’'-]+)?)? (?:is|are|was|remains?|will (?:remain|be|stay)|stays?) free(?: of charge)?(?! (?:for|to|with|on|before|after|if|of the|until|from|when|as)\b)|\b[Ff]ree (?<free>admission|entry|entrance|parking|delivery|shipping)\b(?! (?:for|to|with|on|from|until))/gu
export const PRICED =
  /\b(?<what>[Aa]dmission|[Ee]ntry|[Ee]ntrance|[Pp]arking|[Tt]ickets|[Mm]embership|[Dd]elivery|[Ss]hipping)(?: costs?|:| is| are)? (?:[£$€]\s?\d|\d+(?:[.,]\d\d)? (?:euros?|pounds?|dollars?|kroner|kronor|francs?))|\b(?:pay|charges?|charged|fee of|costs?)(?: [a-z]+)? [£$€]\s?\d[\d.,]*(?: (?:an?|per|each) [a-z]+)? (?:to (?<to>park|enter|borrow|join|get in)\b|(?:in|at) the (?:[A-Z][\p{L}’'-]+ ){0,3}(?<car>car park)\b)/gu
export const NO_BOOKING =
  /\b(?:[Nn]o (?:booking|reservation|registration|appointment|tickets?) (?:is |are )?(?:needed|required|necessary)|[Tt]here is no need to (?:book|register|reserve)|[Yy]ou do(?: not|n['’]t) need to (?:book|register|reserve)|(?:[Bb]ooking|[Rr]egistration|[Rr]eservation) is not (?:needed|required|necessary)|(?:is|are) walk-in(?= |[.,;:]|$)|[Jj]ust turn up)\b/g
export const BOOKING =
  /\b(?:(?:[Bb]ooking|[Rr]egistration|[Rr]eservation|[Aa]ppointment|[Aa]dvance booking)s? (?:is|are) (?:essential|required|necessary|compulsory|a must)|must (?:be booked|book|register)(?: in advance| ahead| online)?|[Bb]y appointment only|(?:[Pp]laces|[Tt]ickets|[Ss]eats) must be (?:booked|reserved))\b/g
