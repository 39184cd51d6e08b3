/** Words around a title that say whose it is, when it was, and whether it is held at all. */

/** Before the title: somebody who does not hold the office, or not alone. */
export const NOT_HOLDING = new Set(
  'former ex then late new newly appointed newly-appointed then-new newly-elected onetime erstwhile past previous prior incoming next future would-be aspiring prospective presumptive designated designate departing deposed ousted toppled exiled retired emeritus founding wartime deputy vice assistant associate shadow co joint self-declared self-proclaimed rival opposition honorary ceremonial longest-serving first second third last new-elect alternate regional local area divisional club-record fellow elected old ex-'.split(
    ' ',
  ),
)
/** Holds the office, but beside somebody else or for a while. */
export const HOLDING_FOR_NOW = new Set('acting interim caretaker outgoing temporary stand-in'.split(' '))
/** Say nothing about who holds it. */
export const NEUTRAL = new Set(
  'current present longtime long-time long-serving popular veteran the sitting incumbent own re-elected young embattled'.split(
    ' ',
  ),
)

/** Common nouns of things that have a head: "the club’s president", "festival director". */
export const BODY_NOUNS = new Set(
  'foundation festival club company school museum team party union bank charity hospital university college council institute association society trust fund federation league firm agency newspaper paper magazine choir orchestra theatre theater gallery library zoo airport port brewery bakery farm cooperative co-operative committee ministry church parish cathedral laboratory lab observatory network group station centre center academy chamber commission board authority institution opera circus ballet hotel restaurant studio shipyard airline railway operator chain publisher organisation organization campaign programme program project department force service city town village county state province region district island country nation republic side squad borough municipality commune canton capital mosque synagogue monastery abbey regiment brigade clinic nursery cinema ensemble band troupe guild syndicate consortium start-up startup retailer manufacturer utility insurer store shop branch board practice surgery'.split(
    ' ',
  ),
)

/** Words that one article may well use for one body: the parish clerk works for the parish council. */
const BODY_FAMILIES: readonly ReadonlySet<string>[] = [
  'parish council',
  'club team side squad',
  'company firm group business chain operator manufacturer retailer maker',
  'orchestra ensemble philharmonic',
  'choir chorus',
  'board governors trustees',
  'school academy college',
  'newspaper paper magazine',
  'theatre theater company playhouse',
  'charity trust foundation organisation organization',
  'store shop branch',
  'expedition team mission',
].map((line) => new Set(line.split(' ')))

/** True where two nouns may name one body: "club" and "team". */
export function areOneKindOfBody(a: string, b: string): boolean {
  return a === b || BODY_FAMILIES.some((family) => family.has(a) && family.has(b))
}

/** Things that are led without being a body: "the expedition’s leader". */
export const LED_NOUNS = new Set(
  'expedition mission dig excavation survey project study trial delegation party crew choir chorus side board governors trustees jury inquiry investigation tour workshop campaign walk search operation rescue convoy research works restoration governors bench talks negotiations conference summit inquest taskforce'.split(
    ' ',
  ),
)

/** Jobs that several people of one body have: "project manager". */
export const JOBS_OF_MANY = new Set(
  'product project program programme account content community engagement case media user press marketing sales regional area line duty shift night day senior junior site technical design research data policy digital communications associate managing general copy contributing film theatre stage private press permanent cabinet parliamentary assistant'.split(
    ' ',
  ),
)

/** The office of those who do it: "chairs" is what a chair does. */
export const LEADING_VERBS: Readonly<Record<string, string>> = {
  chairs: 'chair',
  chaired: 'chair',
  leads: 'leader',
  led: 'leader',
  heads: 'leader',
  headed: 'leader',
  edits: 'editor',
  edited: 'editor',
  conducts: 'conductor',
  conducted: 'conductor',
  captains: 'captain',
  captained: 'captain',
  coaches: 'coach',
  coached: 'coach',
  manages: 'manager',
  managed: 'manager',
}
// “, who chairs the parish council”, “ captains the side”
export const WHO_LEADS =
  /^(?:, who| who|,? and)? (?:also |now |currently )?(?<verb>chairs|leads|heads|edits|conducts|captains|coaches|manages) (?:the |its |our |their |this |(?=[A-Z]))(?<led>(?:[A-Za-z’-]+ )?[A-Za-z’-]+)(?![\w’])/
// “the expedition was led by ”, “The school choir, conducted by ”
export const LED_BY =
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his) (?<led>(?:[a-z]+ ){0,2}?[a-z]+)(?:,| (?:is|was|are|were|has been|is being|that is|which is))? (?:now |currently )?(?<verb>led|chaired|headed|edited|conducted|captained|coached|managed) by (?:the )?$/

/** A word before a title in lower case that does not belong to it: a verb of saying, a preposition, "when". */
export const UNRELATED = new Set(
  'said says say told tells asked by with to of for from and or but that when where what who whom while as between including met meets meeting joined joins joining thanked thanks like is was were are be been had has have added adds called calls named made makes under at in on if after before because since until than both whether though although alongside against about via visited hosted welcomed introduced interviewed praised congratulated urged which how why came saw see then-'.split(
    ' ',
  ),
)

/** Told changes of an office: where one stands, two holders are no conflict. */
export const CHANGE =
  // “succeeds”, “took over from”, “was sworn in”, “her predecessor”, “stepped down”
  /\b(?:succeed(?:s|ed|ing)?|successors?|predecessors?|replac(?:e|es|ed|ing|ement)|resign(?:s|ed|ing|ation)?|step(?:s|ped|ping)? (?:down|aside)|stood down|(?:takes?|took|taking|taken) (?:over|office)|sworn in|inaugurat(?:ed|ion)|appointment|election|oust(?:s|ed)|outgoing|incoming|hand(?:s|ed|ing)? over|handover|sack(?:s|ed)|dismiss(?:es|ed)|fired|retire[sd]?|retiring|reshuffle|transition|left (?:office|the post|the club|the company|the job)|the (?:new|then) \w+|the next (?!few|two|three|four|five|six|ten|day|week|month|year|decade|season|round|step|time|morning|stage|phase|generation|\d)\w+|whose term|until (?:19|20)\d\d)\b/
// “became premier”, “was elected as mayor”, “named its director”: of the office that follows
export const TAKING =
  /\b(?:becom(?:es?|ing)|became|(?:re-?)?elect(?:s|ed)?|appoint(?:s|ed|ing)?|named?|promoted|hired|chosen|picked(?! up)|took charge)\b/
// “1998”, “in 2016”
export const YEAR =
  /(?<![\d.,$€£-]|since )(?:1[5-9]|20)\d\d(?!\d|[.,]\d| (?:people|men|women|votes|miles|metres|jobs|members))/g

// “The Biden administration”, “the first Trump administration”
export const ADMINISTRATION =
  /(?:[Tt]he )?(?<before>(?:former|previous|prior|first|second|last|late|outgoing|incoming|future|then|old|earlier|current|new|under the|during the|since the|by the|of the|from the) )?(?<name>[A-Z][a-z]+(?:[A-Z][a-z]+)?) [Aa]dministration(?![a-z’'])/g
// “ has sought”, “ is seeking”, “ wants”: what is done today
export const PRESENT =
  /^(?: (?:also|still|now|currently|today|has long|repeatedly))? (?:(?:has|have)(?: (?:also|long|since|recently|repeatedly|consistently|now))? [a-z]+(?:ed|n|t|g|e)\b|is [a-z]+ing\b|wants\b|plans\b|seeks\b|says\b|continues\b|remains\b|intends\b|hopes\b|believes\b|supports\b|aims\b|views\b|sees\b)/
// “the prime ministers of the time”
export const PLURAL_OFFICE =
  /\b(?<before>(?:former|past|previous|successive|several|many|two) )?(?<office>[Pp]rime [Mm]inisters|[Pp]residents|[Pp]remiers|[Cc]hancellors)\b/
// “met”, “said”, “in talks with”: what people do in office
export const MEETING =
  /\b(?:said|says|told|tells|met|meets|meeting|spoke|speaks|talks|talked|call|called|conversation|discuss(?:ed|es|ions?)|announce[sd]?|welcome[sd]?|sign(?:s|ed)|agree[sd]?|visit(?:s|ed|ing)?|host(?:s|ed)|joined|praised|thanked|warned|urged|pledged|promised|attended|addressed|remarks)\b/
// “funeral”, “statue”: a title that outlives the office
export const AFTERLIFE =
  /\b(?:died|dies|death|funeral|burie[sd]|memoirs?|statue|anniversary|legacy|named (?:after|for)|honou?r(?:s|ed|ing)|in honou?r of|tribute|mural|biograph\w+|film|book|portrait|born|founded|assassinat\w+|era|library|years (?:later|after|before)|since|until|resigned|left office|elected|before|later)\b/
// “presented her credentials to”, “signed the bill”: done with or by a sitting president alone
export const SITTING_ACT =
  /\b(?:(?:presented|presents|presenting) (?:his|her|their) credentials|signed (?:the|a) (?:bill|law|act|order|executive order)|signed into law|vetoed|pardoned|(?:appointed|nominated) by|Oval Office)\b/
// “President Lind will receive her”: what is planned is planned of a sitting holder
export const WILL_ACT = /\b(?:will|is to|is due to) (?:receive|host|sign|welcome|address the nation|meet)\b/
// “on Saturday”, “today”, “this week”: news of the days around the article
export const NEWS_DAY =
  /\b(?:today|yesterday|tonight|tomorrow|this (?:week|morning|afternoon|evening|weekend)|last (?:week|night)|(?:on |last |this |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
/** The time that somebody is in office, and the office. */
export const REIGNS: ReadonlyMap<string, string> = new Map([
  ['presidency', 'president'],
  ['premiership', 'prime minister'],
  ['prime ministership', 'prime minister'],
  ['chancellorship', 'chancellor'],
])
export const REIGN_HINT = /(?:presidency|premiership|prime ministership|chancellorship)/
// “During ”, “in the middle of ”
export const REIGN_LEFT = /\b(?:[Dd]uring|[Uu]nder|(?:days|years|months|midst|middle) of)\s(?:the\s)?$/
// “’s presidency”
export const REIGN_RIGHT =
  /^[’']s?\s(?:first\s|second\s)?(?<reign>presidency|premiership|prime ministership|chancellorship)\b/
