import {
  COUNTED,
  EDITORS_NOUNS,
  EDITORS_STARTS,
  INSERTED,
  PLATFORMS,
  SLOT_HEADS,
  SLOT_MODIFIERS,
  SLOT_NOUNS,
  VALUE_BEFORE,
} from './slot-words.ts'

/** What was left behind. */
export type SlotKind =
  | 'slot' // [insert date], {name}, <city>
  | 'variable' // {{price}}, *|FNAME|*, %s
  | 'to come' // TK, TKTK
  | 'to do' // TODO, FIXME
  | 'open' // TBD, TBA: perhaps on purpose
  | 'number' // XX %, $X million, 20XX
  | 'blank' // ____
  | 'filler' // lorem ipsum
  | 'value' // undefined, [object Object], NaN

export interface Slot {
  readonly kind: SlotKind
  readonly start: number
  readonly end: number
  /** True where an editor or a writer might write it on purpose inside a quotation: “[city]”. */
  readonly weak: boolean
}

/**
 * The unfilled slots of a stretch of clean prose, left to right, without overlaps. Editors' brackets ([sic], [1], [the
 * minister]), link labels, time stamps and calls to action are none.
 */
export function slotsIn(text: string): Slot[] {
  if (!MAY_HOLD_SLOT.test(text)) return []
  const found: Slot[] = []
  for (const match of text.matchAll(BRACKETED)) {
    const slot = bracketed(text, match)
    if (slot !== undefined) found.push(slot)
  }
  for (const [kind, pattern, holds] of LOOSE)
    for (const match of text.matchAll(pattern)) {
      const start = match.index + (match.groups?.before?.length ?? 0)
      const end = match.index + match[0].length - (match.groups?.after?.length ?? 0)
      if (holds === undefined || holds(text, start, end)) found.push({ kind, start, end, weak: false })
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((slot, i) => found.slice(0, i).every((before) => before.end <= slot.start))
}

/** How many types of values a text notes in braces, behind code or a label: “`size` {number}”, “Returns: {string|null}”. */
export function notedTypes(text: string): number {
  return text.includes('{') ? (text.match(NOTED_TYPE)?.length ?? 0) : 0
}

const NOTED_TYPE = /(?:\uFFFC|\b(?:Returns?|Types?|Extends)):? \{[^{}\n]{1,60}\}/g

// A cheap look before all others.
const MAY_HOLD_SLOT =
  /[[{<_]|xx|\?\?|#[RDVN]|sit amet|DD\/|stname|\(INSERT|\([Ii]nsert|NAME HERE|Name Here|[Ii]nsert |INSERT |HERE\b|(?:photo|image|picture|caption|headline|byline|quote|chart|graph|copy|[Tt]ext|[Tt]itle|[Dd]escription|[Ss]ubtitle|[Cc]aption|[Hh]eadline|[Qq]uote|[Bb]yline|[Cc]opy) (?:goes |to go )?here\b|[Tt][Kk]|TODO|FIXME|TB[ADC]\b|XX|\bX|%[sd1(A-Z]|\*\||[Ll]orem|LOREM|undefined|NaN|Invalid Date/

// “[insert date]”, “{name}”, “{{price_eur}}”, “<city>”, “(insert quote here)”
const BRACKETED =
  /\[(?<square>[^[\]\n]{1,90})\]|\{\{(?<double>[^{}\n]{1,60})\}\}|\{(?<curly>[^{}\n]{1,40})\}|<(?<angle>[^<>\n]{2,60})>|\((?<round>(?:[Ii]nsert|INSERT) [^()\n]{2,60})\)/g

function bracketed(text: string, match: RegExpMatchArray): Slot | undefined {
  const start = match.index!
  const end = start + match[0].length
  const { square, double, curly, angle, round } = match.groups!
  if (square !== undefined) {
    // “[text](target)”, “[text][label]”, “[text]{class}”, “[label]: target”, “[[wiki]]” are markup.
    const next = text[end]
    if (
      next === '(' ||
      next === '[' ||
      next === '{' ||
      next === ']' ||
      text[start - 1] === ']' ||
      text[start - 1] === '['
    )
      return undefined
    if (next === ':' && text.slice(0, start).trim() === '' && /^:\s*(?:https?:|\/|<|#)/.test(text.slice(end)))
      return undefined
    return slot(square, start, end, text)
  }
  if (double !== undefined)
    return VARIABLE.test(double) && !SITE_VARIABLE.test(double)
      ? { kind: 'variable', start, end, weak: false }
      : undefined
  if (curly !== undefined) {
    const inner = curly.replace(/_/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')
    return text[start - 1] !== '{' && text[start - 1] !== '\\' && text[start - 1] !== '%'
      ? slot(inner, start, end, text)
      : undefined
  }
  if (angle !== undefined)
    // “--schema <name>” is how a command is written.
    return HTML_NAMES.test(angle) || COMMAND_BEFORE.test(text.slice(Math.max(0, start - 30), start))
      ? undefined
      : shown(slot(angle.replace(/[-_]/g, ' '), start, end, text))
  return round === undefined ? undefined : slot(round, start, end, text)
}

const COMMAND_BEFORE = /(?:^|\s)[-–—]{1,2}[\w-]+[ =]$/

/** “<Name>” in a quotation is a tag, shown. */
function shown(found: Slot | undefined): Slot | undefined {
  return found === undefined ? undefined : { ...found, weak: true }
}

// “price_eur”, “ first name ”, “customer.nickname”
const VARIABLE = /^[-#\s]*[A-Za-z_][A-Za-z_0-9]*(?:\.[A-Za-z_][A-Za-z_0-9]*)*\s*$/
// Names that a site generator fills in itself: “site.baseurl”, “page.title”, “content”.
const SITE_VARIABLE =
  /^[-\s]*(?:(?:site|page|post|layout|include|paginator|theme|forloop|self|config|this|item|data|collections|pkg|eleventy)\.|(?:content|toc|TOC|baseurl|site|page|reflist|Reflist|sic|cn|nbsp|nowrap|br)\s*$)/
const HTML_NAMES =
  /^\s*(?:\/.*|dd|dt|[a-z][a-z0-9]*[-:/][^>]*|address|time|title|link|data|summary|caption|figure|label|source|[a-z]+ [a-z-]+=.*)\s*$/

function slot(inner: string, start: number, end: number, text: string): Slot | undefined {
  const words = inner
    .trim()
    .split(/[\s/,&|]+/)
    .filter((word) => word !== '')
  const lower = words.map((word) =>
    word
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[.:]+$/, ''),
  )
  const first = lower[0]
  if (first === undefined || words.length > 14) return undefined
  const kind = MARKER.exec(inner.trim())?.[0].toUpperCase()
  if (kind !== undefined) return { kind: KIND_OF_MARKER[kind.slice(0, 2)] ?? 'slot', start, end, weak: false }
  if (INSTRUCTION.test(inner) && (first === 'insert' || lower.some((word) => INSERTED.has(word))))
    return { kind: 'slot', start, end, weak: false }
  if (BARE_SLOT.test(inner.trim())) return { kind: 'slot', start, end, weak: false }
  if (TO_CHECK.test(inner.trim())) return { kind: 'to do', start, end, weak: false }
  if (AWAITED.test(inner.trim())) return { kind: 'to come', start, end, weak: false }
  if (TO_COME.test(inner.trim())) return { kind: 'to come', start, end, weak: false }
  if (lower.at(-1) === 'here' && lower.some((word) => INSERTED.has(word)) && !CALL_TO_ACTION.test(inner))
    return { kind: 'slot', start, end, weak: false }
  const small = words.every((word) => word[0] === word[0]!.toLowerCase())
  // “the [city] council”: after an article the word in brackets is an editor's.
  if (small && DETERMINER_BEFORE.test(text.slice(Math.max(0, start - 8), start))) return undefined
  if (first === 'your' && words.length > 1 && words.length <= 6 && !YOUR_CALL.test(inner))
    return { kind: 'slot', start, end, weak: small }
  if (NAME_OF.test(inner.trim())) return { kind: 'slot', start, end, weak: small }
  if (EDITORS_STARTS.has(first)) return undefined
  return isNamedSlot(lower, small, words.length, inner) ? { kind: 'slot', start, end, weak: small } : undefined
}

// “[insert date]”, “[ADD COPY about …]”, “[Enter company name]”
const INSTRUCTION =
  /^\s*(?:insert|add|enter|include|provide|fill in|specify|describe|placeholder for|replace with|please (?:insert|add|provide))\s+\S/i
const MARKER = /^(?:tk(?:tk)*|to come|tbd|tba|tbc|todo|fixme|x{2,})(?=$|[\s:])/i
// “[QUOTE FROM CEO TO COME]” · “[date to be confirmed]” · “[Photo: TBC]”
const TO_COME =
  /\b(?:to come|to follow|to be (?:confirmed|added|announced|determined|decided|supplied|inserted|provided|updated|filled in)|tk|tkk|tb[acd])$/i
// “[check with the council]” · “[source needed]” · “[date?]”
const TO_CHECK =
  /^(?:(?:please )?(?:check|verify|confirm|fact[- ]check|double[- ]check)(?: (?:this|that|with|figure|figures|number|numbers|name|names|date|dates|spelling|title|quote|if|whether|source|the|these)\b.*)?|(?:source|reference|ref|quote|photo|image|link|date|figure|number|name) (?:needed|required|missing)|needs? (?:a )?(?:source|reference|check|checking|date|photo|quote)|(?:date|name|title|age|source|spelling|year|figure|number|amount|where|when|who)\?+)$/i
// “[CHART: ticket sales by day – waiting for data]” · “[Note: verify opening hours before publication]” · “[map needed]”
const AWAITED =
  /^(?:(?:CHART|PHOTO|IMAGE|MAP|VIDEO|GRAPHIC|TABLE|PULL ?QUOTE|BOX|QUOTE|Chart|Photo|Image|Map|Video|Graphic|Table|Pull quote|Quote)\b.{0,60}\b(?:waiting|awaiting|needed|missing|pending|later|soon|goes here|placeholder)\b|(?:awaiting|waiting for|pending) (?:the |a |final )?(?:photo|image|data|figures?|quote|approval|confirmation|numbers|names|picture|caption|link|comment)s?\b|(?:Note|NOTE|Editor|EDITOR|Ed|ED|Note to (?:self|editor|subs|designer)|NB)\s?[:–—-]\s?(?:please )?(?:verify|check|confirm|insert|update|add|replace|double-check|fact-check|fill|rewrite|expand|cut|move)\b)/i
// “[fill in]” · “[insert]” · “[name of school]” · “[headline here]”
const BARE_SLOT = /^(?:insert|fill (?:me )?in|your text)$/i
const NAME_OF = /^(?:name|title|date|number|amount|address|location) of (?:the |a |your )?[\w'’ -]{2,40}$/i
const CALL_TO_ACTION =
  /\b(?:click|watch|register|read|see|download|view|listen|subscribe|sign|join|donate|apply|tweet|learn|buy|order|shop)\b/i
const KIND_OF_MARKER: Readonly<Record<string, SlotKind>> = {
  TK: 'to come',
  TO: 'to do',
  TB: 'open',
  FI: 'to do',
  XX: 'number',
}
const DETERMINER_BEFORE = /\b(?:the|a|an|this|that|his|her|their|its|our|my) $/i
// “[Your turn]”, “[Your ad here]”
const YOUR_CALL = /\b(?:turn|ad|cart|account|choice|thoughts|feedback|comments?|vote|call)\b/i

function isNamedSlot(lower: readonly string[], small: boolean, count: number, inner: string): boolean {
  if (count > 1 && lower.every((word) => PLATFORMS.has(word)) && /[/,]/.test(inner)) return true
  const head = lower.at(-1)!
  if (count === 1) return SLOT_NOUNS.has(head) && !(small && EDITORS_NOUNS.has(head))
  const before = lower.slice(0, -1)
  const generic = before.every((word) => SLOT_MODIFIERS.has(word) || SLOT_NOUNS.has(word) || word.endsWith("'s"))
  if (/^(?:contact|personal) (?:information|details|info)$/.test(lower.join(' '))) return true
  if (SLOT_HEADS.has(head)) return generic || (!small && count <= 6 && head !== 'names')
  return generic && SLOT_NOUNS.has(head) && count <= 5
}

type Holds = (text: string, start: number, end: number) => boolean

const UNITS = [...COUNTED].join('|')

const LOOSE: readonly (readonly [SlotKind, RegExp, Holds?])[] = [
  // “TKTK”, “tktktk”
  ['to come', /\b(?:TK){2,}\w*|\b(?:tk){2,}\b/g],
  // “SPEAKER TK”, “photo TK”, “TK percent”
  [
    'to come',
    /(?<before>\b(?:[Ss]peaker|SPEAKER|[Dd]ate|DATE|[Tt]ime|TIME|[Nn]ame|NAME|[Tt]itle|TITLE|[Ll]ink|LINK|[Qq]uote|[Nn]umber|[Pp]hoto|[Cc]aption|[Pp]rice|[Aa]ge|[Ff]igure|[Aa]rt) )TK\b/g,
  ],
  // “Photo credit: TK” · “(TK)”
  ['to come', /(?<before>: |\()TK\b/g],
  ['to come', /\bTK(?<after> (?:percent|per cent|%|million|billion|people|years?|words?)\b)/g],
  // A field, cell or line that is nothing but the mark: “TK”, “XXXX”
  ['to come', /^\s*TK\s*$/g],
  ['number', /^\s*X{3,}\s*$/g],
  // “TODO: add chart”, “FIXME”; not “a TODO list”, not Spanish “TODO EL MUNDO”
  ['to do', /\b(?:TODO|FIXME)\b/g, isToDo],
  // “Date TBD”
  ['open', /\bTB[DAC]\b/g],
  // “XX %”, “X percent”, “XX.X%”
  ['number', /(?<before>^|[\s(~])(?:X{1,3}|x{2,3})(?:[.,][Xx]{1,2})?(?: ?%| (?:percent|per cent)\b)/g],
  // “$X million”, “€XX”, “$X.X billion”
  ['number', /[$€£]X{1,3}(?:[.,]X{1,3})*(?: ?(?:million|billion|trillion|bn|m|k)\b)?(?![\w-])/g],
  // “20XX”, “January XX, 2024”, “XX/XX/20XX”
  ['number', /(?<![\w$/-])(?:19|20)XX\b(?![-/])/g],
  [
    'number',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Month) (?:XX?|DD?|Day),? ?(?:\d{4}|20XX|YYYY|Year)?\b/g,
    (text, start, end) => {
      const written = text.slice(start, end)
      // “May Day” is a day of its own.
      return /X|DD?\b|Day/.test(written.slice(3)) && !/YYYY/.test(written) && !/^May Day ?$/.test(written)
    },
  ],
  // “XX people”, “XXX bytes”
  ['number', new RegExp(`(?<![\\w-])X{2,4}(?= (?:[a-z]+ )?(?:${UNITS})\\b)`, 'g'), isSmallBefore],
  ['number', new RegExp(`(?<![\\w-])x{2,3}(?= (?:${UNITS})\\b)`, 'g')],
  // “XX choirs from twelve towns” at the beginning of a sentence; not “XX chromosomes”
  ['number', /(?<before>^|[.!?] )XX(?= (?!chromo|females|males|Games|and|or|is|was|has|are|were)[a-z]{3,}s\b)/g],
  // “the XXth time” · “an XX-year-old”
  [
    'number',
    /(?<![\w-])XX(?:th|nd|rd|-(?:year|day|month|week|mile|page|member|man|person|storey|story|metre|meter)(?:-old)?)\b/g,
  ],
  // “??? people” · “$??”
  ['number', new RegExp(`(?<![\\w?!])\\?{2,4}(?= (?:${UNITS})\\b| ?%)|[$€£]\\?{2,4}`, 'g')],
  // “patchlevel XXX”, “SHA256: XXXX”; not “Super Bowl XXX”
  ['number', /(?<before>\b[a-z]+ |: {1,6})X{3,}(?![\w-])/g, isEndOrSmallAfter],
  // “XXXXX”, “XXXX[brief description]XXXX”
  ['number', /(?<![\w-])X{5,}(?![\w-])|(?<![\w-])X{4,}(?=\[)/g],
  // “held on ____ in Leeds”
  ['blank', /(?<before>\p{L} )_{3,}(?<after>[ ,.;]+\p{L})/gu],
  // “on __/__/2024” · “by DD/MM/YYYY”
  ['blank', /_{1,4}\/_{1,4}(?:\/(?:_{1,4}|\d{2,4}))?/g],
  ['number', /(?<before>\b(?:on|by|from|until|before|since) )(?:DD\/MM|MM\/DD)\/YY(?:YY)?\b/g],
  ['filler', /(?<!ipsum )\bdolor sit amet\b/g],
  ['filler', /\b(?:[Ll]orem|LOREM) (?:[Ii]psum|IPSUM)(?= dolor| DOLOR|["”’']?\s*$)/g],
  // “Insert caption here”, “headline goes here”
  ['slot', /\b(?:[Ii]nsert|INSERT)(?: \w+){1,4} (?:here|HERE)\b/g],
  [
    'slot',
    /\b(?:[Cc]aption|[Hh]eadline|[Tt]ext|[Tt]itle|[Qq]uote|[Ss]ubtitle|[Dd]escription|[Bb]yline|[Cc]opy) (?:goes|to go) here\b/g,
  ],
  // “Hello %s,” · “*|FNAME|*” · “%FIRST_NAME%”
  ['variable', /(?<before>^|[\s("“])%(?:\d\$)?s(?=[\s,.!?;:)"”]|$)/g, isUnprinted],
  ['variable', /\*\|[A-Z_]+\|\*/g],
  ['variable', /%%?(?:[A-Z]+_)*(?:NAME|FIRSTNAME|LASTNAME|DATE|CITY|COMPANY|EMAIL)%%?/g],
  ['variable', /\$\{[a-z][A-Za-z_.]{1,30}\}/g],
  // “#REF!”
  ['value', /#(?:REF!|DIV\/0!|VALUE!|NAME\?)/g],
  // “[object Object]” · “$NaN” · “on Invalid Date” · “by undefined,”
  ['value', /\[object Object\]/g],
  ['value', /(?<![\w-])[$€£]?NaN(?= ?(?:%|percent|years?|days?|people|million)|[.,]?$)/g],
  ['value', /(?<before>\bon |: )Invalid Date\b/g],
  ['value', /[$€£]undefined\b|\bundefined(?: undefined)+\b|^\s*undefined\s*$/g],
  ['value', /\bundefined(?=\s*(?:[,.;!?)]|$|(?:and|at|on|to|from|until|people|years|percent)\b))/g, hasValueBefore],
]

/** “Hello %s,” but not the “%s” of a manual. */
function isUnprinted(text: string, start: number, end: number): boolean {
  const isShown = /["“”']/.test(text.charAt(start - 1)) && /["“”']/.test(text.charAt(end))
  return !isShown && !/print|format|%[dif]/.test(text)
}

function isToDo(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, start - 24), start)
  if (
    /^(?:s\b|[-/]|[”"’']? ?(?:list|item|comment|app|tag|marker|note|application|file|entr|Group|MVC)s?|(?: (?:tests?|options?|status|states?|directives?|and|or)\b))/.test(
      after,
    )
  )
    return false
  if (/[A-Z]{2,}\s*$/.test(before) || /^\s+[A-ZÁÉÍÓÚÑ]{2,}/.test(after)) return false
  return !/\b(?:a|an|the|my|your|our|his|her) $/i.test(before) || after.startsWith(':')
}

function isSmallBefore(text: string, start: number): boolean {
  const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, start - 30), start))?.[1]
  return before === undefined || /^[(]?[a-z]|[.,:;]$/.test(before)
}

function isEndOrSmallAfter(text: string, start: number, end: number): boolean {
  if (/\bthe $/i.test(text.slice(Math.max(0, start - 4), start))) return false
  return /^\s*$|^[\s,.;)]+[a-z]|^[.,;)]\s*$/.test(text.slice(end, end + 12))
}

function hasValueBefore(text: string, start: number): boolean {
  const before = /([A-Za-z]+)\s+$/.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return before !== undefined && VALUE_BEFORE.has(before.toLowerCase()) && !/^(?:is|are|was|were|and)$/i.test(before)
}
