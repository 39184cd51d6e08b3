/** Which nouns are enumerated after their number, and with names or without; as data. */

/** How what is counted is enumerated: sons by their names, reasons in words; other things in one way or the other. */
export function enumeratedBy(head: string): 'names' | 'words' | 'either' {
  if (NAMED.has(head)) return 'names'
  return LISTED.has(head) ? 'words' : 'either'
}

const NAMED: ReadonlySet<string> = new Set(
  `county country city town village state province region district island nation borough parish canton municipality suburb republic
  river lake mountain peak valley port airport station harbour
  son daughter child brother sister sibling grandchild grandson granddaughter nephew niece cousin
  player member author writer poet novelist artist painter singer musician actor director minister senator
  councillor councilor governor mayor candidate winner finalist nominee fellow suspect defendant victim survivor student pupil
  teacher doctor scientist researcher astronaut engineer officer soldier sailor climber rider driver runner swimmer athlete
  judge juror lawyer colleague friend partner founder co-founder director trustee editor reporter journalist
  company bank firm airline brand club team school college university library museum hospital
  theatre church bridge novel book film album hut shelter hotel café restaurant ferry ship vessel newspaper magazine planet moon language`.split(
    /\s+/,
  ),
)

/** People and places: a list without names after them describes them. */
export const NEEDS_NAMES: ReadonlySet<string> = new Set(
  'person man woman boy girl people worker resident household family group day month week night morning student goal run'.split(
    ' ',
  ),
)

const LISTED: ReadonlySet<string> = new Set(
  `count charge reason thing area aim objective priority pillar principle theme topic subject colour color category kind type
  ingredient spice herb crop fruit vegetable vowel sense season virtue value step stage phase element material metal grain
  instrument tool sport discipline event language option choice factor word-class component section department faculty`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What measures are of: “three sizes: 10, 12 and 14 inches”. */
export const MEASURED: ReadonlySet<string> = new Set(
  'size length width height speed weight setting thickness diameter distance strength capacity depth'.split(' '),
)

// Measures and moments: “it takes five minutes: peel, slice and fry”.
export const NEVER_ENUMERATED: ReadonlySet<string> = new Set(
  `year minute second hour decade century time percent dollar euro pound cent penny mile kilometre kilometer metre meter foot inch acre
  hectare gallon litre liter gram kilogram ton tonne degree word letter sentence syllable page line point percentage
  win loss draw game match set vote seat lap run try wicket goal basket over inning pair couple twin triplet duo trio half quarter third
  way question answer statistic hundred thousand million billion share copy ticket dose round`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** A sentence with one of these promises no complete list. */
export const PARTIAL: ReadonlySet<string> = new Set(
  `including include includes included such like e.g eg among amongst especially notably particularly mainly mostly example instance
  examples starting beginning between versus vs either or led`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
