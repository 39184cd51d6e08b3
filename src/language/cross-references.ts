/** What an article numbers and refers to by its number. */
export type NumberedThing =
  | 'figure'
  | 'table'
  | 'chart'
  | 'box'
  | 'step'
  | 'section'
  | 'footnote'
  | 'note'
  | 'appendix'
  | 'column'
  | 'listed thing'

export interface WrittenReference {
  readonly to: NumberedThing
  readonly number: string
  readonly start: number
  readonly end: number
}

const THING_OF: Readonly<Record<string, NumberedThing>> = {
  figure: 'figure',
  figures: 'figure',
  fig: 'figure',
  figs: 'figure',
  table: 'table',
  tables: 'table',
  chart: 'chart',
  charts: 'chart',
  graph: 'chart',
  box: 'box',
  step: 'step',
  steps: 'step',
  section: 'section',
  sections: 'section',
  note: 'note',
  notes: 'note',
}

// “Figure 2”, “(see fig. 3)”, “Tables 1 and 2”, “step 7”, “section 4”, “note 3”
const REFERENCE =
  /\b(?<thing>[Ff]igures?|[Ff]igs?\.?|[Tt]ables?|[Cc]harts?|[Gg]raph|[Bb]ox|[Ss]teps?|[Ss]ections?|[Nn]otes?) (?<first>\d{1,3})(?![\d,.]*\d|[%°½-]|(?:st|nd|rd|th)\b)(?:(?: ?(?:,|and|or|&|to|–|-) ?)(?<second>\d{1,3})(?![\d,.]*\d|[%°]))?/g

// “[^2]”: a footnote mark that the format left as it stands
const FOOTNOTE_MARK = /\[\^(?<label>\d{1,3}|[A-Za-z](?!-.)(?!\w*[a-z0-9]-[zZ9])[\w-]{1,29}|[*†‡])\]/g

/** References by number in a sentence, apart from those into another document. */
export function referencesIn(text: string): WrittenReference[] {
  if (!MAY_REFER.test(text)) return []
  const found: WrittenReference[] = []
  for (const match of text.matchAll(REFERENCE)) {
    const { thing, first, second } = match.groups!
    const to = THING_OF[thing!.toLowerCase().replace('.', '')]!
    const end = match.index + match[0].length
    if (!isMeant(text, to, thing!, match.index, end)) continue
    found.push({ to, number: first!, start: match.index, end })
    if (second !== undefined) found.push({ to, number: second, start: match.index, end })
  }
  for (const match of text.matchAll(FOOTNOTE_MARK))
    found.push({ to: 'footnote', number: match.groups!.label!, start: match.index, end: match.index + match[0].length })
  return found
}

// “see Appendix B”, “as set out in Annex 2”, “(Exhibit C)”
const APPENDIX = /\b(?<kind>Appendix|Annexe?|Exhibit|Schedule) (?<number>[A-H]|\d{1,2}|[IVX]{1,4})\b(?![\d.,-]*\d)/g

/** Appendices that a sentence points at; plainly with a letter and a word of pointing (“as set out in Appendix C”). */
export function appendicesIn(
  text: string,
): { readonly number: string; readonly plainly: boolean; readonly start: number; readonly end: number }[] {
  if (
    !text.includes('Appendix ') &&
    !text.includes('Annex') &&
    !text.includes('Exhibit ') &&
    !text.includes('Schedule ')
  )
    return []
  return [...text.matchAll(APPENDIX)].flatMap(({ 0: words, index, groups }) => {
    const end = index + words.length
    const [before, after] = [text.slice(Math.max(0, index - 40), index), text.slice(end, end + 60)]
    const isOwn =
      POINTING_AT_APPENDIX.test(before) && !OTHER_DOCUMENT_BEFORE.test(before) && !OTHER_DOCUMENT_AFTER.test(after)
    const plainly = POINTING.test(before) && !before.endsWith('(') && groups!.number!.charCodeAt(0) > 64
    return isOwn ? [{ number: groups!.number!, plainly, start: index, end }] : []
  })
}

// “see ”, “in ”, “(”
const POINTING_AT_APPENDIX = /(?:\b(?:[Ss]ee|[Ii]n|[Cc]onsult|refer to|[Ff]ind in|by|under|with) |\()(?:the )?$/

/** The number or letter of an appendix that a heading begins: “Appendix A: Meter readings”. */
export function appendixLabel(text: string): string | undefined {
  return APPENDIX_LABEL.exec(text)?.groups?.number
}

// “Appendix A: Meter readings”, “ANNEX II”, “Appendix”
const APPENDIX_LABEL =
  /^\W*(?:Appendix|APPENDIX|Annexe?|ANNEXE?|Exhibit|EXHIBIT|Schedule|SCHEDULE)(?: (?<number>[A-H]|\d{1,2}|[IVX]{1,4}))?\b/

/** True for a heading that begins an appendix, with or without a number. */
export function isAppendix(text: string): boolean {
  return APPENDIX_LABEL.test(text)
}

// “the column “Temperature””, “the “Load” column”
const COLUMN =
  /\b[Tt]he (?:(?:last |first )?(?:column|row) (?:headed |called |labell?ed |marked )?["“‘](?<after>[^"”’\n]{2,40})["”’]|["“‘](?<before>[^"”’\n]{2,40})["”’] (?:column|row)\b)/g

/** Columns and rows of a table that a sentence names by their quoted label. */
export function columnsIn(text: string): { readonly label: string; readonly start: number; readonly end: number }[] {
  if (!text.includes('column') && !text.includes(' row')) return []
  return [...text.matchAll(COLUMN)].map(({ 0: words, index, groups }) => ({
    label: (groups!.after ?? groups!.before)!,
    start: index,
    end: index + words.length,
  }))
}

// “(see section "Soil")”, “see the chapter on soil” is too loose: only a quoted title names a section
const NAMED_SECTION =
  /\b(?:[Ss]ee|[Ii]n|[Uu]nder|[Rr]ead) (?:the )?(?:section|chapter|part|heading) (?:called |titled |headed |on )?["“‘'](?<title>[^"”’'\n]{2,60})["”’']/g

/** Sections that a sentence refers to by their title. */
export function namedSectionsIn(
  text: string,
): { readonly title: string; readonly start: number; readonly end: number }[] {
  if (!/section|chapter|part|heading/.test(text)) return []
  return [...text.matchAll(NAMED_SECTION)].map((match) => ({
    title: match.groups!.title!,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

// “the table at the end of this newsletter”, “the chart below”, “the map overleaf”
const SHOWN_THING =
  /\b(?:[Tt]he|[Tt]his|[Ss]ee|[Oo]ur) (?:[a-z-]+ )?(?<thing>table|chart|graph|map|diagram|infographic|timeline|photo|photograph|picture|drawing|sketch|screenshot) (?:(?:below|above)(?! (?:the|a|an|my|our|his|her|their|its) )|overleaf|on page \d+|at the (?:end|bottom|top|foot) of (?:this|the) (?:[a-z]+ )?(?:article|page|post|newsletter|report|story|piece|guide|release)|on the (?:next|following|opposite|facing) page)\b/g

// “A map of the route is printed overleaf”
const OVERLEAF = /\b(?:[Ss]ee|printed|shown|given|listed|set out|found) overleaf\b/g

/** Tables and pictures that a sentence says to stand elsewhere in its own article, without a number. */
export function shownThingsIn(
  text: string,
): { readonly thing: string; readonly start: number; readonly end: number }[] {
  if (!/below|above|over|at the|on the|on page/.test(text)) return []
  return [...text.matchAll(SHOWN_THING), ...text.matchAll(OVERLEAF)].map((match) => ({
    thing: match.groups?.thing ?? 'map',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** References by number into another document: “Figure 2 of the paper”. */
export function foreignReferencesIn(text: string): string[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const { thing, first } = match.groups!
    const end = match.index + match[0].length
    return OF_DOCUMENT.test(text.slice(end, end + 60))
      ? [`${THING_OF[thing!.toLowerCase().replace('.', '')]!} ${first!}`]
      : []
  })
}

// “of the paper”, “in their report”
const OF_DOCUMENT =
  /^\)?,? (?:of|in|from) (?:the|their|his|her|its|that|this|an?) (?:[a-z-]+ ){0,2}(?:papers?|reports?|stud(?:y|ies)|books?|articles?|documents?|authors?|supplement|appendix|annex|original|preprint|thesis|manual|assessment)\b/

const MAY_REFER = /\d|\[\^/

/** A capital, a bracket or a word of pointing: “table 9” is also a place in a restaurant, “figure 5” a number. */
function isMeant(text: string, to: NumberedThing, thing: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 60)
  if (OTHER_DOCUMENT_AFTER.test(after) || OTHER_DOCUMENT_BEFORE.test(before)) return false
  if (LEFT_OUT_BEFORE.test(before) || LEFT_OUT_AFTER.test(after)) return false
  const pointed = POINTING.test(before) || ELSEWHERE.test(after)
  if (to === 'section' || to === 'note') return pointed
  if (to === 'step') return STEP_POINTING.test(before)
  return pointed || (thing[0] !== thing[0]!.toLowerCase() && (start > 0 || SHOWS.test(after)))
}

// “in section 4 below”
const ELSEWHERE = /^,? (?:below|above)\b(?! (?:the|a|an)\b)/
// “see ”, “in ”, “as ”, “(”
const POINTING =
  /(?:\b(?:[Ss]ee|[Ss]ee also|[Cc]f\.?|[Cc]ompare|[Cc]onsult|refer to|as (?:in|shown in|described in|explained in|listed in|seen in)|(?:shown|described|explained|listed|given|summari[sz]ed|set out|detailed|values|figures|numbers|data) (?:in|by)) (?:the )?|[([])$/
const STEP_POINTING =
  /\b(?:[Rr]epeat|[Rr]eturn to|[Gg]o (?:back )?to|[Ss]kip(?: ahead)? to|[Bb]ack to|[Ss]ee|as in|from|until|before|after|in|again from) (?:the )?$/
const SHOWS =
  /^\)? (?:shows?|gives?|lists?|compares?|sums?|summari[sz]es?|presents?|illustrates?|makes? clear|below|above|demonstrates?|displays?)\b/

// “Figure 2 of the paper”, “Table 3 in their report”, “section 5 of the act”
const OTHER_DOCUMENT_AFTER = /^\)?,? ?(?:of|in|from|on p|at|there\b|online\b|ibid|to the)/
// “We leave out Figure 2”, “Figure 2, not shown here”: the article knows that it has none
const LEFT_OUT_BEFORE =
  /\b(?:le(?:ave|aves|aving|ft) out|omit(?:s|ted|ting)?|without|(?:is|was|there['’]s|there is) no|dropped|cut|removed) $/i
const LEFT_OUT_AFTER =
  /^[^.;]{0,20}?\b(?:(?:is|are|was|were)(?:n['’]t| not)|not|no longer) (?:shown|printed|reproduced|included|given|here|in this|part of)|^[^.;]{0,12}?\b(?:is|was|has been) (?:left out|omitted|dropped|removed|missing)/
// “the report's Table 2”, “their Figure 1”, “supplementary Table 3”, “Act, section 4”
const OTHER_DOCUMENT_BEFORE =
  /(?:['’]s|s['’]|\b(?:their|his|her|supplementary|supplemental|appendix|annex|extended data|act,?|law,?|code,?|report,?|paper,?|directive,?|regulation,?|pub\. ?l\.|u\.s\.c\.)) (?:\w+ )?$/i

// What a numbered thing starts with: “Figure 2: …”, “Table 1.”, “Fig. 3 –”, “Step 4”, “2. Methods”
const LABEL =
  /^[[(*_ ]*(?<thing>[Ff]igure|FIGURE|[Ff]ig\.?|FIG\.?|[Tt]able|TABLE|[Cc]hart|CHART|[Gg]raph|[Bb]ox|BOX|[Ss]tep|STEP|[Ss]ection|SECTION|[Nn]otes?|NOTES?) (?<number>\d{1,3})\b/
const NUMBERED = /^[[(]?(?<number>\d{1,2})(?:[.):\]]|(?=\s+[A-Z]))/

/** What a block that starts with a label numbers. */
export function labelOf(text: string): { readonly thing: NumberedThing; readonly number: string } | undefined {
  const match = LABEL.exec(text)
  if (match === null) return undefined
  const thing = THING_OF[match.groups!.thing!.toLowerCase().replace('.', '')]
  return thing === undefined ? undefined : { thing, number: match.groups!.number! }
}

/** The number that a heading or a note starts with: “2. Methods”, “[3] Ruiz 2021”. */
export function leadingNumber(text: string): string | undefined {
  return NUMBERED.exec(text)?.groups?.number
}

// Every label in a caption, an alternative text or a file name: “fig-3.png”
const ANY_LABEL = /\b(?<thing>fig(?:ure|\.)?|tab(?:le)?|chart|graph|box)[ ._-]?(?<number>\d{1,3})/gi

/** The labels in a text, each with its thing in one word: “Fig. 3” is “figure 3”. */
export function labelsWithin(text: string): string[] {
  return [...text.matchAll(ANY_LABEL)].map((match) => {
    const thing = match.groups!.thing!.toLowerCase()
    return `${thing.startsWith('fig') ? 'figure' : thing.startsWith('tab') ? 'table' : thing === 'graph' ? 'chart' : thing} ${match.groups!.number}`
  })
}
