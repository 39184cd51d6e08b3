/** A verb that tells of something that happens on a day. */
export interface Predicate {
  readonly start: number
  readonly end: number
  readonly tense: 'past' | 'present' | 'future'
}

/** The verbs of a text that put a happening in the past or before it, left to right. */
export function predicatesIn(text: string): readonly Predicate[] {
  const found: Predicate[] = []
  for (const match of text.matchAll(VERB)) {
    const { future, present } = match.groups as Record<string, string | undefined>
    const tense = future !== undefined ? 'future' : present !== undefined ? 'present' : 'past'
    found.push({ start: match.index, end: match.index + match[0].length, tense })
  }
  return found
}

/** True where a sentence tells what somebody says or planned, or wears another time's tense on purpose. */
export function speaksOfAnotherTime(text: string): boolean {
  return ELSEWHERE.test(text)
}

const OPENING = 'open|reopen|start|begin|premiere|launch|kick off|get under way|close|end|go on sale|go live|meet'
const PARTICIPLE =
  'held|opened|reopened|launched|inaugurated|unveiled|released|published|signed|celebrated|staged|awarded|presented|crowned|elected|sworn in|married|buried|founded|demolished|closed'
// “will take place”, “is due to open”, “takes place”, “was held”, “took place”
const VERB = new RegExp(
  `\\b(?:(?<future>(?:will(?: also| again| now| finally| officially)?|(?:is|are) (?:due|set|scheduled|expected|planned|going) to|(?:is|are) to) (?:take place|be (?:${PARTICIPLE})|${OPENING}))|(?<present>(?:takes? place|opens|reopens|starts|begins|premieres|kicks off|gets under way|closes|goes on sale|goes live))|(?:(?:was|were) (?:officially |formally |finally )?(?:${PARTICIPLE})|took place|premiered|kicked off|got under way|(?:opened|reopened|began) its doors|(?:opened|reopened|began|died|ended)))\\b`,
  'g',
)
// “said”, “announced”, “was to be”, “would”, “originally”, “in the film”
const ELSEWHERE =
  /\b(?:said|says|saying|told|announc\w+|promis\w+|report(?:s|ed|edly)|according|claim(?:s|ed)|wrote|writes|explain(?:s|ed)|read|reads|stat(?:es|ed)|confirm(?:s|ed)|declar(?:es|ed)|decid(?:es|ed)|vow(?:s|ed)|predict(?:s|ed)|warn(?:s|ed)|was to|were to|was due|were due|was set|were set|was scheduled|were scheduled|was planned|supposed|would|originally|initially|cancel\w*|postpon\w+|reschedul\w+|had|novel|film|story|fiction\w*|plot|book|imagin\w+|scenario|timeline|every|each|annual(?:ly)?|example|e\.g\.|sample|template)\b/i
