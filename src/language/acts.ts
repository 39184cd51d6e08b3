/** What somebody did or did not do: "The council did not approve the plan", "the council approved the plan". */
export interface WrittenAct {
  /** Who: a name or a noun with "the", or a pronoun. */
  readonly who: string
  /** Where `who` begins. */
  readonly start: number
  readonly end: number
  /** Verb and object, cut so that all forms are equal: "approv plan". */
  readonly act: string
}

const WHO = "(?<who>[A-ZÀ-Ý][\\p{L}'’-]*\\p{L}|[Tt]he (?:[a-z]+ )?[a-z]+|\\b[Hh]e|\\b[Ss]he)"
const OBJECT = "(?<object>(?: [\\p{L}'’-]+){0,4})"
// “Whitcombe did not sign the treaty” · “The council never approved the plan” · “She has not read the report”
const DENIED = new RegExp(
  `${WHO},? (?:did not|didn['’]t|does not|doesn['’]t|never|has not|hasn['’]t|has never|had not|had never) (?<verb>[a-z]+)\\b${OBJECT}`,
  'gu',
)
// “signed the treaty”
const VERB = new RegExp(`(?<= )(?<verb>[a-z]{3,})\\b${OBJECT}`, 'gu')
// “Whitcombe ”, “The council has also ”: who stands before the verb
const WHO_BEFORE = new RegExp(`${WHO}(?: (?:has|had|also|both|all))* $`, 'u')

/** What the text says that somebody did not do. */
export function deniedActsIn(text: string): WrittenAct[] {
  return [...text.matchAll(DENIED)].flatMap((match) => actOf(match))
}

/** What the text says that somebody did, of the acts that somebody in the article is said not to have done. */
export function actsIn(text: string, denied: ReadonlySet<string>): WrittenAct[] {
  const found: WrittenAct[] = []
  VERB.lastIndex = 0
  for (let match = VERB.exec(text); match !== null; match = VERB.exec(text)) {
    VERB.lastIndex = match.index + match.groups!.verb!.length
    const { verb, object } = match.groups!
    const act = phraseOf(verb!, object!)
    if (act === undefined || !denied.has(act)) continue
    const before = WHO_BEFORE.exec(text.slice(Math.max(0, match.index - 60), match.index))
    if (before === null) continue
    const start = match.index - before[0].length
    found.push({ who: before.groups!.who!, start, end: match.index + verb!.length, act })
  }
  return found
}

function actOf(match: RegExpExecArray): WrittenAct[] {
  const { who, verb, object } = match.groups!
  const act = phraseOf(verb!, object!)
  if (act === undefined) return []
  const start = match.index + match[0].indexOf(who!)
  return [{ who: who!, start, end: match.index + match[0].length - object!.length, act }]
}

/** “approv plan”; nothing where verb and object do not say something whole. */
function phraseOf(verb: string, object: string): string | undefined {
  const lemma = lemmaOf(verb)
  if (OTHER_VERBS.has(verb) || lemma.length < 3) return undefined
  const head = headOf(object)
  if (head === undefined) return INTRANSITIVE.has(lemma) ? lemma : undefined
  return head.length < 3 ? undefined : `${lemma} ${head}`
}

/** The verb without its ending: "approve", "approves" and "approved" give "approv". */
function lemmaOf(verb: string): string {
  const base = IRREGULAR.get(verb) ?? verb
  const bare = base.endsWith('ied')
    ? `${base.slice(0, -3)}y`
    : base.endsWith('ed')
      ? base.slice(0, -2)
      : base.endsWith('s') && !base.endsWith('ss')
        ? base.slice(0, -1)
        : base
  return bare.replace(FINAL_E, '').replace(DOUBLED, '$1')
}

const FINAL_E = /e$/
const DOUBLED = /([^aeiou])\1$/

/** “ the hearing on Monday” gives “hearing”; nothing where the object is a pronoun or a clause. */
function headOf(object: string): string | undefined {
  const words = object.trim().split(' ')
  const at = words.findIndex((word) => !BEFORE_HEAD.has(word))
  const head = at < 0 ? '' : words[at]!.toLowerCase().replace(PLURAL, '')
  return head === '' || NO_HEAD.has(head) ? undefined : head
}

const PLURAL = /(?<=[a-z]{3})s$/
const BEFORE_HEAD: ReadonlySet<string> = new Set(
  'the a an his her their its this that any either for against in at on to both all'.split(' '),
)
const NO_HEAD: ReadonlySet<string> = new Set(
  'it him them me us you he she they we who what when how why if that there so as and but because with by from of until'.split(
    ' ',
  ),
)
/** Verbs that say something whole by themselves. */
const INTRANSITIVE: ReadonlySet<string> = new Set(
  [
    'testify',
    'apologise',
    'apologize',
    'compete',
    'resign',
    'retire',
    'survive',
    'remarry',
    'appear',
    'vote',
    'concede',
    'surrender',
    'confess',
  ].map(lemmaOfBase),
)

function lemmaOfBase(base: string): string {
  return base.replace(FINAL_E, '').replace(DOUBLED, '$1')
}

/** Verbs whose denial leaves much open: “did not have”, “never said”. */
const OTHER_VERBS: ReadonlySet<string> = new Set(
  'have had has be been being do did does done say said says get got go goes went gone make made makes take took taken know knew known think thought want wanted seem seemed look looked feel felt see saw seen come came give gave given find found use used need needed mean meant let try tried like liked and or but not who which that was were is are will would can could may might must should also only even just again yet always ever really'.split(
    ' ',
  ),
)
const IRREGULAR = new Map(
  'spoke speak,spoken speak,wrote write,written write,won win,lost lose,sold sell,bought buy,built build,sent send,paid pay,met meet,left leave,drove drive,driven drive,broke break,broken break,chose choose,chosen choose,rang ring,sang sing,swam swim,wore wear,worn wear,ate eat,eaten eat,drank drink,stole steal,stolen steal,held hold,kept keep,lent lend,taught teach,caught catch,fought fight,sought seek,brought bring,told tell,heard hear,read read,led lead,rode ride,ridden ride,forgave forgive,forgiven forgive,withdrew withdraw,withdrawn withdraw,began begin,begun begin,flew fly,flown fly,threw throw,thrown throw,grew grow,drew draw,drawn draw,hid hide,shot shoot,struck strike,swore swear,woke wake,shook shake'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)
