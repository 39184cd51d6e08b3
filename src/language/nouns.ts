import type { Token } from './tokens.ts'

/** What a number counts: "first-year students" is modifiers and a head. */
export interface CountedNoun {
  /** Singular: "student". */
  readonly head: string
  readonly plural: boolean
  readonly modifiers: readonly string[]
  /** Tokens, end exclusive; the last one is the head. */
  readonly from: number
  readonly to: number
}

/** Words longer than this never stand between a number and its noun. */
const LONGEST = 5

/**
 * The noun phrase that starts at a token: modifiers, then the first plural noun (the last of several in a row, "sports
 * clubs"). Undefined where a verb, preposition or mark comes first.
 */
export function countedNounAt(tokens: readonly Token[], from: number): CountedNoun | undefined {
  for (let i = from; i < tokens.length && i - from < LONGEST; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || BREAKS.has(token.lower)) return undefined
    // "five bright, airy rooms": a comma between adjectives is not read.
    if (!isPluralNoun(token.lower)) continue
    let head = i
    const next = tokens[i + 1]
    if (
      next?.kind === 'word' &&
      isPluralNoun(next.lower) &&
      !BREAKS.has(next.lower) &&
      !VERB_LIKE_PLURALS.has(next.lower) &&
      next.lower !== token.lower
    )
      head = i + 1
    return {
      head: singularOf(tokens[head]!.lower),
      plural: true,
      modifiers: tokens.slice(from, head).map((word) => word.lower),
      from,
      to: head + 1,
    }
  }
  return undefined
}

/** True for words that look like a plural: closed list, or a final s that is not part of the stem. */
export function isPluralNoun(word: string): boolean {
  if (IRREGULAR.has(word)) return true
  const length = word.length
  if (length < 4 || word.charCodeAt(length - 1) !== 115) return false
  if (word.endsWith("'s")) return false
  const before = word.charCodeAt(length - 2)
  if (before === 115) return false // "class"
  if (before === 117) return PLURALS_IN_US.has(word) // "bonus", but "menus"
  if (before === 105) return PLURALS_IN_IS.has(word) // "crisis", but "taxis"
  return !NOT_PLURAL.has(word)
}

/** The singular of a plural noun; unknown words lose their s. */
export function singularOf(word: string): string {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  const dash = word.lastIndexOf('-')
  if (dash > 0) return word.slice(0, dash + 1) + singularOf(word.slice(dash + 1))
  if (!isPluralNoun(word)) return word
  if (word.endsWith('ies') && word.length > 4 && !KEEP_IE.has(word)) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(word) && !KEEP_E.has(word)) return word.slice(0, -2)
  if (word.endsWith('oes')) return word.slice(0, -2)
  if (word.endsWith('ves')) return VES.get(word) ?? word.slice(0, -1)
  return word.slice(0, -1)
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['stepchildren', 'stepchild'],
  ['schoolchildren', 'schoolchild'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['oxen', 'ox'],
  ['dice', 'dice'],
  ['sheep', 'sheep'],
  ['fish', 'fish'],
  ['deer', 'deer'],
  ['salmon', 'salmon'],
  ['cattle', 'cattle'],
  ['series', 'series'],
  ['species', 'species'],
  ['police', 'police'],
  ['staff', 'staff'],
  ['personnel', 'personnel'],
  ['aircraft', 'aircraft'],
  ['spacecraft', 'spacecraft'],
  ['offspring', 'offspring'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['alumni', 'alumnus'],
  ['cacti', 'cactus'],
  ['fungi', 'fungus'],
  ['nuclei', 'nucleus'],
  ['bacteria', 'bacterium'],
  ['strata', 'stratum'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['theses', 'thesis'],
  ['hypotheses', 'hypothesis'],
  ['axes', 'axis'],
  ['oases', 'oasis'],
  ['diagnoses', 'diagnosis'],
  ['firemen', 'fireman'],
  ['policemen', 'policeman'],
  ['fishermen', 'fisherman'],
  ['businessmen', 'businessman'],
  ['crewmen', 'crewman'],
  ['servicemen', 'serviceman'],
  ['salesmen', 'salesman'],
  ['congressmen', 'congressman'],
  ['sportsmen', 'sportsman'],
  ['craftsmen', 'craftsman'],
  ['spokesmen', 'spokesman'],
  ['councilmen', 'councilman'],
  ['policewomen', 'policewoman'],
  ['businesswomen', 'businesswoman'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
])

const VES: ReadonlyMap<string, string> = new Map([
  ['leaves', 'leaf'],
  ['loaves', 'loaf'],
  ['shelves', 'shelf'],
  ['wolves', 'wolf'],
  ['calves', 'calf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['scarves', 'scarf'],
  ['hooves', 'hoof'],
  ['elves', 'elf'],
])

const KEEP_IE: ReadonlySet<string> = new Set(
  'movies cookies pies ties lies dies calories selfies zombies rookies'.split(' '),
)
const KEEP_E: ReadonlySet<string> = new Set(
  'caches aches headaches axes avalanches creches niches moustaches'.split(' '),
)
const PLURALS_IN_US: ReadonlySet<string> = new Set('menus gurus emus gnus'.split(' '))
const PLURALS_IN_IS: ReadonlySet<string> = new Set('taxis skis bikinis kiwis alibis rabbis'.split(' '))

// End in s and are no plurals, or are verbs and adverbs more often than nouns.
const NOT_PLURAL: ReadonlySet<string> = new Set(
  'always perhaps besides towards afterwards upwards downwards forwards backwards outwards inwards onwards nowadays sometimes whereas unless does goes says gets makes takes gives comes runs puts lets sees seems knows thinks wants needs means includes consists comprises contains remains becomes belongs happens allows requires provides lasts has was this thus yes its his hers ours theirs yours overseas news alas christmas texas paris athens james charles thomas politics physics mathematics economics athletics gymnastics ethics linguistics statistics headquarters lens biceps gas atlas canvas pancreas pyjamas whereabouts chaos cosmos asbestos ethos rhinoceros themselves ourselves yourselves indoors outdoors'.split(
    ' ',
  ),
)

// Plural nouns that follow another plural as its verb: "three goals counts", "two men leaves".
const VERB_LIKE_PLURALS: ReadonlySet<string> = new Set(
  'leaves lives runs plays works stands sits lies costs starts ends opens closes shows marks counts times hours minutes years months weeks days ways'.split(
    ' ',
  ),
)

/** Words that end a noun phrase before its head: prepositions, determiners, conjunctions, pronouns, auxiliary and common verbs. */
const BREAKS: ReadonlySet<string> = new Set(
  `of in on at by for from with without to into onto over under about after before between among against during through
  across along around behind beside beyond inside outside near off out per since than that till toward towards until up upon via within
  and or but nor so yet as if when while where which who whom whose why how because though although whether
  the a an this these those my your his her its our their no any each every either neither both all some
  i you he she it we they me him us them one
  is are was were be been being am has have had having do does did will would shall should can could may might must
  said say says told tells went go goes gone came come comes got get gets took take takes made make makes gave give gives
  left kept put set let saw see seen know knew known think thought found find felt died killed injured arrested
  ago later earlier now then there here not never ever still already also only just even too very more less most least
  each apart together away back down again once twice`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** A noun with its indefinite article, by its sound: “an office”, “a unit”, “an hour”. */
export function withArticle(noun: string): string {
  return `${VOWEL_FIRST.test(noun) ? 'an' : 'a'} ${noun}`
}

// “office”, “hour”, “unimportant part”; not “unit”, “user”, “euro”, “one-way street”
const VOWEL_FIRST = /^(?!eu|on(?:e|ce)\b|uni(?![mn])|us[aeu]|ut[ei]|ubi|ukr)(?:[aeiou]|hour|heir|hono|honest)/i
