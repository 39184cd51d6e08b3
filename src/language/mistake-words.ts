/** Words by which an article says that something in it is wrong and that it knows: misprints, corrections, slips on purpose. */

// “a misprint”, “misspelt”, “[sic]”, “an earlier version of this article”, “Correction:”, “no such day”: nothing else is meant by these.
export const MISTAKE_TOLD = new RegExp(
  [
    String.raw`\b[Mm]is-?(?:print(?:s|ed|ing)?|sp(?:elt|ell(?:ed|ing|ings|s)?)|dat(?:ed|ing)|stat(?:ed|ement|es)|report(?:ed|ing|s)|quot(?:ed|es|ing|ation)|caption(?:ed|s)?|typed|number(?:ed|s)|label(?:led|ed)|print|nam(?:ed|ing)|count(?:ed|s)?|calculat(?:ed|ion|ions)|remember(?:ed|s)|wrote|written|heard|translat(?:ed|ion))\b`,
    String.raw`\b[Tt]ypos?\b`,
    String.raw`\b[Tt]ypographical (?:error|slip|mistake)s?\b`,
    String.raw`\b(?:[Pp]rinter|[Tt]ypesetter|[Tt]ypist|[Tt]ranslator|[Cc]opyist|[Ee]ngraver|[Ss]ign-?writer)s?['’]s? (?:error|slip|mistake|joke)s?\b`,
    String.raw`\b(?:[Ee]rrat(?:um|a)|[Cc]orrigend(?:um|a))\b`,
    String.raw`[[(]sic[\])]`,
    String.raw`\b[Pp]roof-?read(?:ers?|ing|s)?\b`,
    String.raw`\b[Ss]lips? of the (?:pen|tongue|keyboard|hand|finger|brush|chisel)\b`,
    String.raw`\b(?:[Ee]arlier|[Pp]revious|[Ff]irst|[Oo]riginal|[Pp]rinted|[Oo]nline|[Yy]esterday['’]s|[Ll]ast week['’]s) (?:versions?|editions?|issue|drafts?) of (?:this|the|our|these|that)\b`,
    String.raw`^\W{0,3}(?:[Cc]orrect(?:s|ed|ions?)|CORRECT(?:ED|IONS?)|[Cc]larifications?)\b[^.:]{0,60}:`,
    String.raw`^\W{0,3}Correct(?:s|ed)\b`,
    String.raw`\b(?:[Ww]e|[Ii]) (?:regret|apologi[sz]e for|are sorry for) (?:the|this|that|our|my) (?:error|mistake|slip|confusion)s?\b`,
    String.raw`\b[Nn]o such (?:day|date|time|year|hour|person|thing|street|page|figure|number|section|place|month|word)\b`,
    String.raw`\b(?:wrongly|mistakenly|erroneously|incorrectly|falsely|by mistake|in error)\b[^.;]{0,30}\b(?:sa(?:id|ys)|stat(?:ed?|es)|dat(?:ed|es)|g(?:ave|ives|iven)|print(?:ed|s)|call(?:ed|s)|named?|put|list(?:ed|s)?|report(?:ed|s)|spel(?:t|led|ls)|wr(?:ote|itten)|attributed|captioned|described|identified|referred|show(?:ed|n|s)|has|had|have)\b`,
    String.raw`\b(?:said|stated|dated|gave|given|printed|called|named|put|listed|reported|spelt|spelled|written|attributed|captioned|described|identified|referred to|shown|copied|entered|typed|labelled)\b[^.;]{0,60}\b(?:wrongly|mistakenly|erroneously|incorrectly|by mistake|in error)\b`,
    String.raw`\b(?:should|ought to) (?:have )?(?:read|been|said|shown|stated)\b`,
    String.raw`\b(?:was|is|were|are) meant to (?:be|read|say|put|show|stand)\b`,
    String.raw`\bnot (?:the |on |at |in )?[^.;,]{1,30}?,? as (?:was )?(?:(?:we|I|it|he|she|they) )?(?:(?:had |was |were )?(?:previously|originally|wrongly|earlier) )?(?:print|stat|report|advertis|announc|publish|giv|wr[io]te?)`,
    String.raw`\bas (?:[A-Z][a-z]+(?: [A-Z][a-z]+)?|he|she|they|(?:his|her|their|the|its|my|our) (?:[a-z]+ )?[a-z]+) (?:has|had|put|puts|wrote|writes|spelt|typed|printed) it\b`,
    String.raw`\b(?:although|though|but|in fact|really|actually|whereas|while|because)\b[^.;]{0,30}\b(?:was|is|fell|falls|had been)(?: on)?(?: a)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b`,
    String.raw`\b(?:map|globe|atlas|sign|plaque|gravestone|tombstone|poster|banner|stamp|mug|calendar|clock|postcard|label)s? (?:on|in) which\b`,
    String.raw`\b(?:[Pp]lease|[Dd]o not|[Dd]on['’]t) (?:stop ringing|write in|ring(?: us| in)?|ask)\b`,
  ].join('|'),
)

// “a slip” (no slipped disc or pay slip), “the wrong day”, “on purpose”: words that need something written beside them
export const MISTAKE_WORD =
  /\b(?:[Ww]rong(?:ly)?|[Mm]ist(?:akes?|aken|akenly)|[Ee]rrors?|[Ee]rroneous(?:ly)?|[Ii]ncorrect(?:ly)?|[Ss]lipped up|(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Aa]nother|[Oo]ne|[Hh]er|[Hh]is|[Mm]y|[Oo]ur|[Tt]heir|[Ss]uch|[Ss]mall|[Ll]ittle|[Oo]nly|[Oo]dd) slips?(?! (?:of paper|roads?|knots?|stitch|way|cases?|covers?|rings?)\b)|[Bb]lunders?|[Hh]owlers?|[Bb]loopers?|[Gg]affes?|[Nn]onsens(?:e|ical)|[Ii]mpossible|[Ii]nvalid|[Ii]maginary|[Ff]ictional|[Ff]ictitious|[Nn]on-?existent|[Jj]okes?|[Hh]oax|[Pp]arody|[Ss]poof|[Dd]eliberate(?:ly)?|[Oo]n purpose|[Ii]ntentional(?:ly)?|[Cc]orrect(?:ed|s|ing|ion)|(?:do|does|did)(?: not|n['’]t) exist|(?:never|not) existed|[Mm]ixed up|[Tt]ransposed|[Ss]wapped)\b/

// what is written: “dated”, “the caption”, “a leaflet”, “the figure”
export const OF_WRITING =
  /\b(?:dat(?:e|ed|es)|day|weekdays?|calendars?|figures?|numbers?(?! plates?)|digits?|names?|spelling|spelt|captions?|headlines?|headings?|titles?|versions?|editions?|issues?|printed|printers?|article|column|page|leaflets?|posters?|brochures?|flyers?|programmes?|signs?|notices?|letters?|forms?|labels?|tickets?|invoices?|almanacs?|diar(?:y|ies)|clues?|crossword|worksheets?|quiz|riddle|wrote|writes|written|words?|sentences?|paragraphs?|text|sums?|calculations?|arithmetic|translation|transcript|minutes|placeholders?|slots?|web ?site|tweet|post|e-?mails?)\b/

// The sentence after it speaks of it: “That was a joke.”, “There is no such day.”, “Doesn't exist either.”
export const MISTAKE_ANSWERED =
  /^["“”'’(*_]{0,3}(?:(?:That|This|It|Which|Both|Neither|None|The (?:slip|error|mistake|misprint|typo|joke|date|day|spelling|figure|last one|first))(?:['’]s)? (?:(?:is|was|are|were|will be|has been|had been|['’]s)(?:n['’]t| not)? )?[^.!?]{0,40}?\b(?:slips?|mistakes?|errors?|wrong|typos?|misprints?|jokes?|on purpose|deliberate|intentional|corrected|what (?:it|the|they|he|she) (?:says?|said|wrote|reads?))\b|There(?:['’]s| is| was| are) no (?:such|\d|[A-Z])|(?:Does|Do|Did)(?:n['’]t| not) exist|(?:Yes|No), (?:twice|really|I know|wait|that)|(?:Nobody|No one|None of)[^.!?]{0,40} (?:noticed|spotted|caught)\b|(?:I|We|You) know\b)/

// “It is not the only slip.” after a paragraph: one stands in it.
export const ANOTHER_MISTAKE =
  /\b(?:(?:not|nor) the (?:only|first|last|worst)|[Aa]nother|[Tt]he (?:other|second|next)) (?:slips?|mistakes?|errors?|typos?|misprints?|howlers?|blunders?)\b/

// “Corrections and clarifications”, “Errata”, “Misprints of the year”: what stands below is about mistakes.
export const ABOUT_MISTAKES =
  /(?<!\b(?:[Hh]ouse|[Dd]epartment|[Bb]oard|[Mm]inister|[Mm]inistry) of )\b(?:[Cc]orrections(?! (?:department|system|officers?|facilit|center|centre|staff|chief|commission))|[Ee]rrat(?:a|um)|[Cc]orrigend(?:a|um)|[Cc]larifications|[Mm]isprints?|[Tt]ypos?|[Bb]loopers|[Hh]owlers)\b|\b(?:[Ff]ind|[Ss]pot|[Cc]ount|[Hh]ow many|[Cc]an you)\b[^.]{0,30}\b(?:mistakes?|errors?|slips|lies|untruths)\b|^\W{0,3}(?:Correction|CORRECTION)\b\s*(?::|$)/
