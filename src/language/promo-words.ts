/** What a page says around its articles: never a sentence of the article itself. Closed lists. */

export type PromoKind =
  | 'break' // “Story continues below advertisement”: the page broke into the text
  | 'shout' // “YOU MAY ALSO LIKE TO WATCH …”
  | 'teaser' // “Read more: Seven plants that love shade”
  | 'call' // “Sign up for our newsletter”
  | 'embed' // “— Ana Ruiz (@anaruiz) May 3, 2024”

export interface Promo {
  readonly kind: PromoKind
  readonly start: number
  readonly end: number
}

// “Story continues below advertisement” · “Advertisement: story continues below” · “Send this page to someone via email”
const BREAK =
  /^[[(*_ ]*(?:(?:ADVERTISEMENT|Advertisement|AD|Ad)\s*[:—–-]?\s*)?(?:(?:the )?(?:story|article|text|post|report) (?:continues|continued) (?:below|after|underneath)(?: (?:this |the )?(?:ad|advert|advertisement|video|promotion|gallery))?|(?:continue|keep) reading (?:below|after the ad(?:vertisement)?)|scroll (?:down )?to continue(?: reading| with content)?|send this page to someone via e-?mail|skip to (?:main )?content|skip advertisement|(?:this is an )?advertisement|we use cookies(?: to [a-z ]+)?|accept (?:all )?cookies|image (?:source|caption|credit), ?[^.\n]{2,60}|published [^.\n]{3,30} ago|[1-9]\d? (?:min|minute)s? read|listen to this article|play video)[\])*_ .:!]*$/i

// “YOU MAY ALSO LIKE TO WATCH THIS TRENDING STORY” · “DON'T MISS:”
const SHOUT =
  /^[[(*_►▶👉 -]*(?:YOU (?:MAY|MIGHT) (?:ALSO )?(?:LIKE|ENJOY|BE INTERESTED)|(?:ALSO |MUST )(?:READ|WATCH|SEE)|READ (?:MORE|ALSO|NEXT)|WATCH (?:NOW|MORE|ALSO)|SEE ALSO|RELATED(?: (?:STORIES|STORY|ARTICLES?|NEWS|POSTS?))?|DON['’]?T MISS|TRENDING(?: NOW)?|RECOMMENDED(?: FOR YOU)?|MORE (?:ON|FROM) THIS|MORE (?:TOP )?(?:NEWS|STORIES)|(?:WATCH|LISTEN) LIVE|CLICK HERE|SUBSCRIBE(?: NOW)?|SIGN UP|(?:DOWNLOAD|GET) (?:OUR|THE)(?: [A-Z0-9&]+){0,4} (?:APP|NEWSLETTER)|FOLLOW US|LIKE US|JOIN (?:US ON|OUR|THE (?:CONVERSATION|DISCUSSION))|(?:STAY (?:CONNECTED|INFORMED|UP TO DATE)|BECOME A (?:MEMBER|SUBSCRIBER))(?=[:!])|SHARE THIS|SUPPORT (?:OUR|LOCAL|INDEPENDENT) (?:JOURNALISM|NEWS)|ENTER TO WIN|SPONSORED(?: CONTENT)?|(?:PROMOTED|PAID) CONTENT)\b[A-Z ]*[:!–—-]?/u

// “Read more: …” · “Related: …” · “You may also like: …”
const TEASER =
  /^[[(*_►▶ -]*(?:read (?:more|also|next|this next)|also read|related(?: (?:stories|story|articles?|reading|posts?|news))?|more (?:on this|like this|from (?:us|this section))|you (?:may|might) (?:also )?(?:like|enjoy|be interested in)|don['’]t miss|in case you missed it|recommended(?: for you| reading)?|editor['’]s picks?|trending(?: now)?|most read|popular now|up next|next article|what to read next) ?(?::|–|—|\||»|>)\s*(?=\S)/i

const PLACES =
  'newsletters?|inbox|(?:daily|weekly|morning|evening|free|news|email|e-mail) (?:bulletin|briefing|digest|roundup|round-up)s?|mailing list|email (?:alerts|updates)|e-mail (?:alerts|updates)|alerts|channel|podcast|app|Facebook|Twitter|Instagram|YouTube|TikTok|WhatsApp|Telegram|LinkedIn|Bluesky|X|journalism|subscription|membership|subscribers?|subscribing|biggest stories|top stories|latest (?:news|stories|updates|headlines|from|on)|more stories|special offer|free trial|unlimited access'

// “Don’t miss out!” · “Stay informed:” · “Enjoyed this article?” before a call
const OPENER =
  "(?:(?:[Dd]on[’']t miss (?:out|a (?:thing|story|beat))|[Ss]tay (?:informed|connected|in touch|in the loop|ahead|up[ -]to[ -]date)|[Ww]ant (?:more|to (?:know|read|hear|stay)[^.!?]{0,40})|(?:[Ll]ik(?:ed?|ing)|[Ll]ov(?:ed?|ing)|[Ee]njoy(?:ed|ing)?) (?:this|what you|the (?:article|story|post))[^.!?]{0,30}|[Hh]ungry for more)[!.?:,–—-]+ )?"

// “Click here to get the biggest stories” · “Sign up for our newsletter” · “Follow us on Facebook”
const CALL = new RegExp(
  `^[[(*_►▶👉 -]*${OPENER}(?:(?:[Cc]lick|[Tt]ap) (?:here|the button|the link|below) (?:to|for) (?:[\\w’'-]+ ){0,6}?(?:${PLACES})|[Ss]ign up (?:now |today |here |below )?(?:for|to) (?:[\\w’'-]+ ){0,6}?(?:${PLACES})|(?:[Ll]imited(?:[- ]time)? offer|[Ss]pecial offer|[Ff]lash sale|[Dd]eal of the (?:day|week))[:!] ?[^\\n]{0,120}(?:[Ss]hop|[Bb]uy|[Oo]rder|[Bb]ook) (?:now|today)|[Ss]ubscribe (?:now|today|here|for (?:just |only )?[€£$]\\d|to (?:our|the|my) (?:[\\w’'-]+ ){0,4}?(?:${PLACES}))|[Gg]et (?:the|our|all the) (?:[\\w’'-]+ ){0,6}?(?:(?:straight |delivered )?(?:to|in) your inbox|newsletter)|[Ff]ollow us on\\b|[Ll]ike us on\\b|[Ff]ind us on\\b|[Jj]oin our (?:[\\w’'-]+ ){0,3}?(?:WhatsApp|Telegram|Facebook|Discord|newsletter|mailing list|channel)|(?:[Dd]ownload|[Gg]et) (?:our|the) (?:(?:free|new|official|mobile|news|weather|[A-Z\\d][\\w’'-]*) ){0,4}app\\b|[Gg]et (?:[\\w’'-]+ ){0,2}(?:news|weather|traffic|sports?|scores?|headlines?|alerts|updates|notifications)(?: and [\\w’'-]+){0,2} (?:alerts |updates |notifications )?(?:(?:sent |delivered )?(?:straight |right )?(?:on the go|to your (?:phone|inbox|device)|on your phone|as (?:it|they) (?:happens?|breaks?)))|[Ss]upport (?:our|independent|local) (?:[\\w’'-]+ )?journalism|[Bb]ecome a (?:member|subscriber|supporter) (?:today|now|for)|[Ee]nter your e-?mail (?:address )?(?:to|below|here|for)|[Nn]ever miss (?:a|an) (?:[\\w’'-]+ )?(?:story|issue|update|episode|post|thing)|[Dd]on['’]t forget to (?:like|subscribe|follow|share)|[Ss]hare this (?:article|story|post|page)(?: (?:on|with|via)\\b|[.!\\])]*$)|[Ss]hare (?:it|this) with (?:your|a) (?:friends?|family|colleagues?|followers|network)[.!]*$|[Tt]his (?:content|article|story|page) is (?:only )?(?:for|available to|reserved for|exclusive to) (?:our )?(?:[\\w’'-]+ )?(?:subscribers|members)\\b|[Ll]og in (?:or|to) (?:subscribe|continue|read)\\b|[Tt]urn on (?:push )?notifications\\b|[Gg]ot a (?:news )?(?:story|tip)(?: for us)?\\? |[Hh]ave you got a story\\?|[Uu]se (?:the )?code [A-Z0-9]{4,}\\b|[Cc]heck out (?:our|the) (?:[\\w’'-]+ ){0,3}?(?:${PLACES})|(?:[Aa]lready a|[Nn]ot (?:yet )?a) (?:subscriber|member)\\?|[Tt]o (?:continue|keep) reading(?: this article)?,? (?:please )?(?:subscribe|sign|log|register))`,
)

// “— Ana Ruiz (@anaruiz) May 3, 2024”
const TWEET =
  /[—–-] ?[^()—–\n]{1,60} \(@\w{1,20}\) (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\s*$/

/** What of a block is the page's and not the article's: the words it is known by. */
export function promoIn(text: string): Promo | undefined {
  const first = text.charCodeAt(0)
  // Sentences of articles mostly start with a capital of another word: one look at the first letters.
  if (first > 0x7f || STARTS.test(text)) {
    for (const [kind, pattern] of ORDER) {
      const match = pattern.exec(text)
      if (match !== null)
        return {
          kind,
          start: 0,
          end: kind === 'call' ? endOfSentence(text, match[0].length) : match[0].trimEnd().length,
        }
    }
  }
  if (!text.includes('(@')) return undefined
  const tweet = TWEET.exec(text)
  return tweet === null ? undefined : { kind: 'embed', start: tweet.index, end: text.trimEnd().length }
}

const ORDER: readonly (readonly [PromoKind, RegExp])[] = [
  ['break', BREAK],
  ['teaser', TEASER],
  ['shout', SHOUT],
  ['call', CALL],
]

const STARTS =
  /^[[(*_ -]*(?:[Aa]d|AD|[Aa]l|AL|[Ss]|[Ww]ant |[Hh]ungry |[Dd]eal |[Ll]o|[Tt]he |[Tt]ext|[Tt]o |[Tt]re|TR|[Tt]ap|[Aa]rt|[Pp]o|[Rr]e|RE|RECO|[Cc]|CL|[Kk]eep|[Ww]e use|[Ww]at|[Ww]hat|WA|[Yy]ou |YO|MUST|[Mm]or|MO|[Mm]ost|[Dd]on|DO|[Dd]ow|[Ll]i|LI|GET|FO|JO|ST|SH|SP|BE|ENTER|PR|PA|[Ii]n case|[Ee]d|[Ee]n|[Uu]p|[Nn]ex|[Nn]ev|[Nn]ot|[Gg]et|[Ff]|[Jj]oin|[Bb]ec|[Tt]his (?:is an|content|article|story|page)|SE|SI|SU)/

function endOfSentence(text: string, from: number): number {
  const stop = /[.!?\])](?=\s|$)/.exec(text.slice(from))
  return stop === null ? text.trimEnd().length : from + stop.index
}
