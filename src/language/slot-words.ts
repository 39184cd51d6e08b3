/** Words that a template writes where an article would have a name, a date or a number. Closed lists, lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

// “[date]”, “[City]”, “{name}”: one of these alone is a slot.
export const SLOT_NOUNS = words(`
  name firstname lastname fullname surname nickname username date day month year time title city town state country county province region
  company organization organisation agency employer brand product address street phone telephone email e-mail url website webpage
  link number amount price figure percentage percent location venue publisher author byline role position topic audience
  quote caption headline subheadline dd mm yyyy yy hh location destination
`)

// “[the state]”: an editor's word when it stands in small letters on its own.
export const EDITORS_NOUNS = words(
  'state country county town region company organization organisation agency employer brand product year month day time week',
)

// “[Executive Name]”, “[Registration Link]”, “[Product Launch Date]”: what may stand before a slot noun.
export const SLOT_MODIFIERS = words(`
  company companies product event brand business organization organisation organizations client customer patient student employee member
  executive ceo cfo cto coo founder president director manager spokesperson spokesman spokeswoman representative official
  officer chairman chairperson speaker host guest author publisher editor reporter contributor expert doctor attorney
  hotel podcast show book film movie song album artist team school university university's college hospital restaurant store shop
  first last full middle maiden given family job position start end launch release event publication effective due birth
  phone telephone mobile fax cell office contact email e-mail mailing street home web website site official social media
  reference registration registrations source download signup sign-up booking purchase order
  city town state country county province region zip postal month day year time location venue
  percentage dollar amount price total number project program programme campaign partner sponsor donor winner recipient
  target your our specific exact correct relevant appropriate applicant applicant's
  name title number date link url address
`)

// “[Hotel Manager's Name]”, “[CyberDoge Official Website]”: whatever stands before one of these, it is a slot.
export const SLOT_HEADS = words('name names url website handle handles')

// “[Instagram / Facebook / TikTok]”
export const PLATFORMS = words(
  'instagram facebook tiktok twitter x linkedin youtube threads bluesky pinterest snapchat',
)

// What “insert”, “add” or “enter” asks for in “[Add brief description]”.
export const INSERTED = words(`
  name date title city state country company address phone email url website link number amount price percentage location venue
  quote quotes caption headline subheading image images photo photos picture pictures chart graph graphs table text copy paragraph
  description details information info bio logo video map statistic statistics stat stats data source sources example examples
  figure figures byline standfirst lead lede intro introduction conclusion reference references citation anecdote
`)

// “[the minister]”, “[their]”: an editor's words in a quotation start like this, slots do not.
export const EDITORS_STARTS = words(
  'the a an his her their its this that these those he she they we i it of in on at by for with from to and or but is are was were not who which',
)

// “XX people”, “XXX bytes”: what a number counts.
export const COUNTED = words(`
  people persons men women children years months weeks days hours minutes seconds percent percentage members countries states
  cities employees staff workers participants attendees students pupils teachers patients visitors guests residents homes
  houses households families jobs companies organizations organisations schools hospitals points votes seats goals dollars
  euros pounds miles kilometres kilometers km metres meters feet acres hectares tonnes tons bytes kilograms kg pages copies
  units cases deaths times degrees million billion trillion thousand
`)

// “at undefined”, “by NaN”: words that a value follows.
export const VALUE_BEFORE = words(
  'at by on from in of to for until till since than around about dear hello hi is was are were over under nearly and',
)

/** An article that speaks of templates, placeholders or typography shows slots without leaving them. */
export const ABOUT_SLOTS =
  /\b(?:placeholders?|templates?|form letters?|lorem ipsum (?:text|is|was|has|generator|comes|means|began|passage)|filler text|dummy text|mail[- ]merge|boilerplate|fill in the blanks?|fill-in-the-blanks?|square brackets?|bracketed|merge (?:tags?|fields?)|sample (?:letter|email|e-mail|script|subject|message|press release)s?)\b/i

/** What stands between a quotation mark and the slot where the slot is all that is quoted. */
export const GREETED = /^[“"‘'«]?\s*(?:(?:Dear|Hi|Hello|Hey|To|Hallo|Good morning|Welcome),? )?$/

/** After a quotation that somebody speaks: “[quote],” said the mayor. */
export const SPOKEN_AFTER =
  /^[,.]?["”]?\s*(?:[A-Za-z]+ ){0,4}(?:said|says|added|adds|told|explained|explains|commented|noted|stated)\b/

/** What asks the reader to write something himself: “with the subject line: … – [your name]”. */
export const ASKS_TO_WRITE =
  /(?:\bsubject(?: line)?\s*:|\bsubject line\b|\b(?:will|['’]ll|should|can) (?:see|read|appear as|look like)\b|\bfollowing (?:entries|details|format|subject)\b|\b(?:reply|answer|respond|say|write|state|type|ask) (?:with|back|politely|respectfully|something like|in the)\b|\bfor example, (?:say|write)\b|\breplac(?:e|ing) (?:the |each |every )?(?:words?|text|brackets?|<|\[)|\bsearch(?:es|ing)? (?:for|engines?)\b|\bkeywords?\b|\bprompts?\b)/i
