/** Words that say how a statement is meant. Each list is closed: what is not here cues nothing. */

// “reportedly”, “is thought to”, “may have”
export const HEDGE =
  /\b(?:reportedly|allegedly|apparently|supposedly|seemingly|perhaps|maybe|possibly|probably|presumably|rumou?red|unconfirmed|(?:is|are|was|were) (?:thought|believed|said|understood|expected|alleged|reported|rumou?red) to|(?:may|might|could) (?:be|have|also)|it (?:seems|appears)|some say|legend has it)\b/

// “If Lind were mayor”, “would have been”, “suppose”, “whether”
export const HYPOTHESIS =
  /(?:^|[\s“"(])(?:[Ii]f|[Uu]nless|[Ss]uppose|[Ii]magine|[Aa]ssuming|[Ww]hether|[Ww]ould|[Ww]ouldn['’]t|[Hh]ypothetical(?:ly)?|[Ww]ere (?:he|she|it|they) to)(?=[\s,])/

// “not”, “didn’t”, “never”, “no longer”, “neither”
export const NEGATION = /\b(?:not|never|no longer|neither|nor|none|nobody|nothing|without|hardly|cannot|no)\b|n['’]t\b/

// “former”, “then-mayor”, “at the time”, “had been”, “used to”
export const PAST =
  /\b(?:[Ff]ormer|[Ff]ormerly|[Ee]x-|then-?|[Aa]t the time|[Aa]t that time|[Bb]ack then|[Pp]reviously|[Pp]revious|[Ee]arlier|used to|once|had (?:been|\w+ed)|hadn['’]t|[Ii]n those days|until (?:then|\d{4})|the late|predecessors?)\b/

// “will”, “is to”, “is due to”, “plans to”, “scheduled for”
export const PLAN =
  /\b(?:will|won['’]t|shall|going to|(?:is|are|was|were) (?:to|due|set|scheduled|planned|slated|expected) (?:to|for|in|on|\w+)|plans? to|intends? to|hopes? to|scheduled|planned|upcoming|forthcoming|next (?:week|month|year|spring|summer|autumn|fall|winter|season))\b|['’]ll\b/

// “according to police”, “she claimed”, “officials say”
export const ATTRIBUTION =
  /\b(?:[Aa]ccording to|claim(?:s|ed)?|allege(?:s|d)?|estimate(?:s|d)?|insist(?:s|ed)?|(?:police|officials|witnesses|sources|critics|prosecutors|organisers|organizers|supporters|opponents) (?:say|said|put|believe|estimate))\b/

// The edges of a clause: “, ”, “ but ”, “ while ”, a dash, a bracket, the end of a quotation
export const CLAUSE_EDGE =
  /[;:()[\]—]|\s[–-]\s|,\s|[,.!?…]["”’]\s|\s(?:but|while|whereas|although|though|because|when|after|before|until|unless|and (?=he|she|it|they|the))\s/g
