/** What a chatbot leaves in the text that it writes. Closed lists, each pattern under an example. */

export interface Trace {
  readonly kind: 'token' | 'tracking' | 'phrase' | 'courtesy'
  readonly start: number
  readonly end: number
}

// A cheap look before the patterns of tokens.
const MAY_HOLD_TOKEN = /oai_?cit|turn\d+[a-z]|†|‡|utm_source=|contentReference|\[cite|grok|referrer=|[\uE200-\uE202]/

// “:contentReference[oaicite:0]{index=0}” · “[oai_citation:0‡Medium]” · “citeturn0search0turn1search1” · “【4†source】” · “[cite_start]” · “[cite: 12, 14]”
const TOKEN =
  /:{0,2}contentReference\s*\[oaicite:\d+\](?:\{index=\d+\})?|\[oai_citation:\d+[^\]\n]{0,80}\]|\boai_citation\b|\boaicite\b|[\uE200-\uE202]?\b(?:file)?cite[\uE200-\uE202]?turn\d+[a-z]+\d+(?:[\uE200-\uE202]?turn\d+[a-z]+\d+)*[\uE200-\uE202]?|\bturn\d+(?:search|view|news|image|forum|fetch|file)\d+(?:turn\d+[a-z]+\d+)*\b|【\d+(?::\d+)?†[^】\n]{0,60}】|\[\d+†[^\]\n]{1,40}\]|\[cite_start\]|\[cite: ?\d+(?:, ?\d+)*\]|grok_card_id|<grok:[a-z]+/g

// “?utm_source=chatgpt.com”
const TRACKING =
  /\b(?:utm_source=(?:chatgpt\.com|openai(?:\.com)?|chat\.openai\.com|copilot\.com|perplexity(?:\.ai)?|claude\.ai|gemini)|referrer=grok\.com)/g

/** Citation marks and tracking parameters of chatbots in a text or an address. */
export function tokensIn(text: string): Trace[] {
  if (!MAY_HOLD_TOKEN.test(text)) return []
  const found: Trace[] = []
  for (const [kind, pattern] of [
    ['token', TOKEN],
    ['tracking', TRACKING],
  ] as const)
    for (const match of text.matchAll(pattern))
      found.push({ kind, start: match.index, end: match.index + match[0].length })
  return found.sort((a, b) => a.start - b.start)
}

// “Note: ”, “[Note to editor: ”, “**AI's note:** ”
const OPENING =
  /^["“*_([]*(?:(?:[A-Z]\w+['’]s )?(?:[Nn]ote|NOTE|Disclaimer|Please note|PS|P\.S\.)(?: (?:[Tt]o|TO|[Ff]or|FOR) (?:\w+ ){0,2}\w+)?:[*_]* ?)?/

// Everything that a chatbot's sentence starts with here: most sentences fail at their first letters.
const STARTS = new RegExp(
  `${OPENING.source}(?:As (?:an? |I )|(?:Since|Because) I |As of my |As per my |My (?:knowledge|training)|I(?:['’]m| am)? |I['’]?(?:ve|d|ll)? |Unfortunately, |Please note |Certainly|Sure|Absolutely|Of course|Here(?:['’]s| is| are) |Let me know|Would you like|Feel free|If you(?:['’]d| would)? |Below is |Regenerate |Stop generating|Thought for |Searched |Next, I|Now,? I|Let me |Suggested |Great question|Excellent question|Alternative |Possible |Do you want |Want (?:me|a|another|this)|Word count|Target |SEO |Is this conversation|ChatGPT |This (?:article|response|text|content) |Is there anything|Do you want me|Would you prefer|Happy to )`,
)

// What no writer of an article says of himself.
const PHRASES: readonly RegExp[] = [
  // “As an AI language model, I cannot …”
  /^As an? (?:AI|artificial intelligence|large)(?: (?:large )?language model| assistant| model| chatbot|,)/,
  // “I'm sorry, but as an AI …” · “I am an AI language model”
  /^(?:I(?:['’]m| am) (?:sorry|afraid)|Unfortunately|Please note that|I apologi[sz]e),? (?:but )?(?:that )?(?:as|I(?:['’]m| am)) an? (?:AI|large language)(?: language model| model| assistant)?/,
  /^I(?:['’]m| am) an? (?:AI language model|AI assistant|large language model)/,
  // “As of my last knowledge update in September 2021”
  /^(?:As of|As per|Based on|Up to) my (?:last|latest|most recent|current)? ?(?:knowledge|training)(?: data)?(?: update| cut-?off)?/,
  /^As of my (?:last|latest) (?:update|training)/,
  // “My knowledge cutoff is …” · “my training data”
  /^My (?:knowledge cut-?off|training data|last knowledge update)/,
  // “I do not have access to real-time data”
  /^(?:Unfortunately, )?I (?:don['’]t|do not|cannot|can['’]t) (?:have (?:access to )?(?:real-time|up-to-date|current)|access real-time|browse the (?:internet|web)|provide real-time)/,
  // “I'm sorry, but I can't assist with that request.”
  /^I(?:['’]m| am) sorry, but I (?:can['’]t|cannot|am unable to|am not able to) (?:assist|help|fulfil?l|comply|provide|generate|create|write|continue|do that|browse|verify|confirm|access|answer|check|retrieve|summari[sz]e|complete|look up)/,
  // “I cannot verify this in real time.”
  /^(?:Unfortunately, )?I(?:['’]m| am)? ?(?:can['’]t|cannot|unable to|not able to) (?:verify|access|confirm|provide|retrieve|look up|check) [^.!?]{0,60}\b(?:real[- ]time|the internet|the web|my training|my knowledge)\b/,
  // “I was unable to browse the web, so please double-check all prices” · “I couldn't access live data, so …”
  /^(?:Unfortunately, |Please note that |Since |Because |As )?I (?:(?:was|am|['’]m) (?:unable|not able) to|could(?: not|n['’]t)|can(?:not|['’]t)|did(?: not|n['’]t)|do(?: not|n['’]t)) (?:have (?:access to )?|browse |access |search |check |look (?:up|at) |open |verify )(?:[a-z-]+ ){0,4}?(?:the (?:live |open )?(?:web|internet)|live (?:data|prices|sources|information)|(?:real-time|up-to-date|current|external) (?:data|information|prices|sources|links|websites)|websites|URLs?|links?)\b(?=[^.!?]{0,30}(?:, (?:so|and)\b|[;,]) ?(?:please|kindly|you (?:should|may want to|will need to)) )/,
  // “Certainly! Here is an engaging article” · “Sure, here's a draft”
  /^(?:Certainly|Sure(?: thing)?|Absolutely|Of course)[!,.—–-]* ?(?:[Hh]ere(?:['’]s| is| are)|I(?:['’]d| would) be happy to|[Bb]elow is|I can help)/,
  // “Here is a rewritten version of the article:” · “Here's a polished draft”
  /^Here(?:['’]s| is| are) (?:a|an|the|your|some) (?:[\w-]+,? ){0,4}?(?:version|draft|rewrite|blog post|press release|article|outline|summary|headline|essay|text)s? (?:of your\b|of the (?:article|text|draft|blog post|press release|story|essay|paragraph|passage)\b|based on (?:your|the (?:information|details|notes|facts|outline|prompt))\b|you (?:asked|requested)\b|for your? |that (?:meets|incorporates|follows|includes your)\b|tailored |written in |with your )/,
  // “Here's a revised draft:”
  /^(?:Here(?:['’]s| is)|Below is) (?:a|an|the|your) (?:revised|rewritten|polished|improved|edited|refined|expanded|shortened|condensed|reworked) (?:[\w-]+ ){0,2}(?:version|draft|article|text|paragraph|piece)(?= ?[:.]| that| with)/,
  /^Below is (?:a|an|the|your) (?:[\w-]+ ){0,3}(?:version|draft|rewrite|article|press release|blog post) (?:of your\b|based on (?:your|the (?:information|details|notes))\b|you (?:asked|requested)\b|for your? )/,
  // “I hope this article meets your needs!”
  /^I hope (?:this|the|that this|these) (?:[\w-]+ ){0,3}(?:meets?|suits?|fits?|matche?s?|satisf(?:y|ies)) (?:your|the) (?:needs|requirements|expectations|request|brief|criteria)/,
  /^I(?:['’]ve| have) (?:written|rewritten|revised|drafted|updated|crafted|created) (?:a|an|the|your|this) (?:[\w-]+ ){0,3}(?:article|draft|version|press release|blog post|text|piece) (?:for you|as (?:you )?requested|to (?:meet|match|fit|reflect)|based on|below)/,
  // “Would you like me to expand on any section?” · “Let me know if you'd like me to adjust the tone”
  /^(?:Would you like|Do you want|Would you prefer) (?:me to|that I) (?:expand|adjust|add|revise|write|rewrite|make|turn|create|provide|include|tailor|continue|also|help|draft|generate|format|shorten)/,
  /^(?:(?:Please )?[Ll]et me know|Feel free to (?:ask|tell me)) if you(?:['’]d| would)? (?:like|want|need|prefer) (?:me to |this |it |any (?:changes|adjustments|revisions|edits|modifications|further (?:changes|adjustments|edits))|a (?:shorter|longer|different|revised) )/,
  /^If you(?:['’]d| would) (?:like|prefer),? I can (?:also )?(?:expand|adjust|add|revise|write|rewrite|make|turn|create|provide|include|tailor|help|draft|generate|format|shorten|summari[sz]e)/,
  // “I'll now write the second section” · “Let me expand on this part”
  /^(?:Next, |Now,? )?(?:I(?:['’]ll| will)(?: now| next)?|Let me(?: now)?|I(?:['’]m| am) (?:now )?going to) (?:write|draft|rewrite|revise|expand(?: on)?|summari[sz]e|generate|craft|continue with|proceed (?:with|to)) (?:the|a|an|your|this) (?:[\w-]+ ){0,4}?(?:section|article|paragraph|draft|introduction|conclusion|version|summary|blog post|press release|headline|outline)s?\b/,
  // “Here are some other titles you could use:” · “Here are three alternative headlines:”
  /^Here are (?:some|a few|three|four|five|ten|\d+) (?:[\w-]+ ){0,2}?(?:titles?|headlines?|subject lines|meta descriptions|taglines|hashtags|variations|versions|options|suggestions) (?:you (?:could|can|might)|for (?:your|the) (?:article|post|piece|blog)|to choose from|that (?:you|might))\b/,
  /^(?:Here are|Suggested|Alternative|Possible) (?:some |a few )?(?:alternative |suggested |possible )?(?:headlines|titles|meta descriptions|SEO keywords)(?: for (?:this|the|your) (?:article|post|piece))?:$/,
  // “Would you prefer a shorter version?” · “Want me to make it punchier?”
  /^(?:Do you want|Would you like|Would you prefer|Want) (?:me to\b|(?:a|another) (?:shorter|longer|punchier|different|more (?:formal|casual|detailed)) (?:version|draft|tone)|this (?:in|as|turned|formatted)\b)/,
  // “Word count: 512” under an article, “Tone: friendly”
  /^(?:Word count: ?~?\d{2,5}(?: words)?\.?$|Target (?:audience|keyword|word count): ?\S|SEO (?:title|keywords?|description): ?\S)/,
  // “Great question! Let's dive into the world of heat pumps.”
  /^(?:Great|Excellent) question! Let['’]s (?:dive|explore|delve|break|unpack)\b/,
  // “Regenerate response” and other buttons and labels around a chat
  /^(?:Regenerate response\.?$|Stop generating\.?$|ChatGPT said:|ChatGPT can make mistakes\b|Thought for (?:\d+|a few) seconds?\.?$|Searched \d+ sites\.?$|Is this conversation helpful so far\?)/,
  /^(?:This|The) (?:article|response|text|content) (?:was|has been) generated by (?:ChatGPT|an AI language model|GPT)/,
]

// What a chatbot says at the end, and people too.
const COURTESIES: readonly RegExp[] = [
  // “I hope this helps!” alone in its sentence
  /^I hope (?:this|that) helps[!.]?(?: with your \w+[!.]?)?$/,
  // “Feel free to adjust the names and dates as needed.”
  /^(?:Please )?[Ff]eel free to (?:adjust|modify|customi[sz]e|edit|tweak|adapt|personali[sz]e) (?:it|this|these|any (?:part|section|of)|anything|the (?:[\w-]+ ){0,3}(?:text|draft|article|template|tone|names|details|wording|content|length))\b/,
  /^Is there anything else (?:I can|you(?:['’]d| would) like me to)/,
  /^Let me know if you have any (?:other |further )?(?:questions|requests) or (?:need|would like) (?:further|any|more) (?:assistance|help|changes)/,
]

/** The phrase of a chatbot that a sentence starts with. */
export function phraseIn(sentence: string): Trace | undefined {
  if (!STARTS.test(sentence)) return within(sentence)
  const from = OPENING.exec(sentence)![0].length
  const text = sentence.slice(from)
  for (const [kind, patterns] of [
    ['phrase', PHRASES],
    ['courtesy', COURTESIES],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(text)
      if (match !== null) return { kind, start: from, end: from + match[0].trimEnd().length }
    }
  return within(sentence)
}

// “…, as of my last update in 2023, …”
const WITHIN =
  /\bI(?:['’]ve| have) (?:provided|written|included|created|drafted) [^.!?]{0,60}\bas (?:you )?requested\b|\bmy (?:information|knowledge|data) (?:may|might|could) be (?:outdated|out of date|incomplete)\b|\bas of my (?:last|latest|most recent) (?:knowledge )?(?:update|training)\b|\bmy (?:knowledge cut-?off|training data|training cut-?off)\b|\bas I(?:['’]m| am) an AI (?:language model|model|assistant)\b/

function within(sentence: string): Trace | undefined {
  const match =
    sentence.includes(' my ') || sentence.includes(' AI ') || sentence.includes('requested')
      ? WITHIN.exec(sentence)
      : null
  return match === null ? undefined : { kind: 'phrase', start: match.index, end: match.index + match[0].length }
}

/** An article about chatbots may quote them without a mark. */
export const ABOUT_CHATBOTS =
  /\b(?:ChatGPT|GPT-?\d|OpenAI|chatbots?|language models?|LLMs?|generative AI|AI[- ](?:generated|written|assistants?|tools?|text)|Copilot|Claude|Gemini|prompts?)\b/
