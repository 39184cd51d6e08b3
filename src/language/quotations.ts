/** A stretch between quotation marks, marks included; `closed` is false where the text ends before the closing mark. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly closed: boolean
}

const QUOTATION_MARK = /["“”„«»‘’']/
const LETTER = /[\p{L}\p{N}]/u
const SPACE = /\s/
const SENTENCE_END = /[.,!?…;—–-]/

/** Which marks may close the one that opened; the German low mark closes with either high one. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”"', '„': '“”', '«': '»', '‘': '’', "'": "'" }

/**
 * The outermost quotations of a stretch of clean prose, in order. Apostrophes (“don’t”, “the players’ bus”, “’90s”,
 * “Shia’ Al-Sudani”) are none. A double mark that opens a paragraph and never closes quotes to its end, as in a
 * quotation over several paragraphs; elsewhere a mark without a partner quotes nothing.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = []
  if (!QUOTATION_MARK.test(text)) return found
  // A mark that found no partner once finds none later either: that keeps the search linear.
  const hopeless = new Set<string>()
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (CLOSERS[mark] === undefined || hopeless.has(mark) || !opens(text, i, mark)) continue
    const close = closeOf(text, i, mark)
    if (close >= 0) {
      found.push({ start: i, end: close + 1, closed: true })
      i = close
    } else if ((mark === '"' || mark === '“' || mark === '„') && text.slice(0, i).trim() === '') {
      found.push({ start: i, end: text.length, closed: false })
      break
    } else if (mark !== '“') hopeless.add(mark)
  }
  return found
}

function opens(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true
  const before = text[at - 1]
  const after = text[at + 1]
  if (after === undefined || SPACE.test(after)) return false
  if (before !== undefined && LETTER.test(before)) return false
  if (mark === '"')
    return before === undefined || !SENTENCE_END.test(before) || before === '—' || before === '–' || before === '-'
  // “’90s” drops a digit's letters; a single mark opens a quotation only before a letter.
  return /\p{L}/u.test(after)
}

function closeOf(text: string, from: number, mark: string): number {
  const closers = CLOSERS[mark]!
  for (let i = from + 1; i < text.length; i++) {
    const char = text[i]!
    if (mark === '“' && char === '“') return -1 // the writer forgot to close; the next one starts afresh
    if (!closers.includes(char)) continue
    const before = text[i - 1]!
    const after = text[i + 1]
    if (mark !== '‘' && mark !== "'") {
      if (char === '"' && SPACE.test(before) && after !== undefined && LETTER.test(after)) continue
      return i
    }
    if (after !== undefined && LETTER.test(after)) continue // an apostrophe inside a word
    if (SENTENCE_END.test(before)) return i
    // “the players’ bus”: after an s the mark is an apostrophe unless a stop follows.
    if (before === 's' && after !== undefined && SPACE.test(after)) continue
    return i
  }
  return -1
}

const SAID =
  'said|says|saying|told|tells|added|adds|explained|explains|recalled|recalls|wrote|writes|admitted|admits|argued|argues|asked|asks|replied|replies|insisted|insists|continued|continues|noted|notes|stressed|stresses|remarked|remarks|declared|declares|announced|announces|warned|warns|joked|jokes|laughed|laughs|shouted|called|calls|stated|states|concluded|concludes|claimed|claims|conceded|concedes|observed|observes|objected|objects|disagreed|disagrees|countered|counters|answered|answers|offered|offers|quipped|quips|sighed|sighs|commented|comments|responded|responds|reckons|reckoned|protested|protests|grumbled|muttered|maintains|maintained|reflected|reflects|smiled|smiles|cried|whispered|suggested|suggests|predicted|predicts|urged|pleaded|promised|promises'

// “…,” said Bram Hoekstra · “…,” says the mayor
const SAID_NAME_AFTER = new RegExp(`^[\\s,]*(?:${SAID})\\s+(?<who>[^.,;:“"”—]{1,80})`)
// “…,” she added · “…,” the mayor, Ada Lind, said
const NAME_SAID_AFTER = new RegExp(`^[\\s,—-]*(?<who>[^.;:“"”]{1,90}?)\\s+(?:${SAID})\\b`)
// Bram Hoekstra said: “…” · Ada Lind told the council “…”
const NAME_SAID_BEFORE = new RegExp(
  `(?<who>[^.;:“"”!?]{1,90}?)\\s+(?:${SAID})(?:\\s(?!that\\b)[^.;:“"”]{0,40})?[,:]?\\s*$`,
)
// According to Ada Lind, “…”
const ACCORDING_TO_BEFORE = /[Aa]ccording to (?<who>[^.,;:“"”!?]{1,80}),?\s*$/

/** The words that name the speaker of a quotation (“Bram Hoekstra”, “she”, “the mayor, Ada Lind”), where the same block names one. */
export function speakerOf(
  text: string,
  quotation: Quotation,
): { readonly start: number; readonly end: number } | undefined {
  const after = cutAtSentenceEnd(text.slice(quotation.end, quotation.end + 130))
  for (const pattern of [SAID_NAME_AFTER, NAME_SAID_AFTER]) {
    const who = pattern.exec(after)?.groups?.who
    if (who !== undefined) return trimmed(who, quotation.end + after.indexOf(who))
  }
  const before = text.slice(Math.max(0, quotation.start - 130), quotation.start)
  for (const pattern of [NAME_SAID_BEFORE, ACCORDING_TO_BEFORE]) {
    const who = pattern.exec(before)?.groups?.who
    if (who !== undefined) return trimmed(who, quotation.start - before.length + before.lastIndexOf(who))
  }
  return undefined
}

function trimmed(words: string, start: number): { start: number; end: number } {
  const from = start + (words.length - words.trimStart().length)
  return { start: from, end: from + words.trim().length }
}

/** The rest of the sentence that the quotation stands in: up to a stop before a capital, a quotation or the end. */
function cutAtSentenceEnd(after: string): string {
  const stop = /[.!?](?=\s+["“‘A-Z]|\s*$)/.exec(after)
  return stop === null ? after : after.slice(0, stop.index)
}

// Dr Melnyk’s phrase “…” · the mayor's words “…”
const OWNED_BEFORE =
  /(?<who>[^.;:“"”!?]{1,80})['’]s\s+(?:(?:own|famous|now famous|old)\s+)?(?:phrase|words|remark|line|quip|comment|description|observation|expression|saying|boast|verdict|joke|warning|promise|formula)\s*[,:]?\s*$/
// in the words of Ada Lind, “…”
const WORDS_OF_BEFORE = /\b[Ii]n the words of (?<who>[^.,;:“"”!?]{1,80}),?\s*$/
// “…,” as Ada Lind put it
const PUT_IT_AFTER =
  /^[\s,]*(?:as|in the words of)\s+(?<who>[^.,;:“"”]{1,60}?)\s+(?:put|puts|has put|likes to put) it\b/

/** The words that name whose the quoted words are, before anybody who only says them: “Dr Melnyk’s phrase “…””. */
export function authorOf(
  text: string,
  quotation: Quotation,
): { readonly start: number; readonly end: number } | undefined {
  const from = Math.max(0, quotation.start - 130)
  const before = text.slice(from, quotation.start)
  for (const pattern of [OWNED_BEFORE, WORDS_OF_BEFORE]) {
    const who = pattern.exec(before)?.groups?.who
    if (who !== undefined) return trimmed(who, from + before.lastIndexOf(who))
  }
  const after = text.slice(quotation.end, quotation.end + 100)
  const who = PUT_IT_AFTER.exec(after)?.groups?.who
  return who === undefined ? speakerOf(text, quotation) : trimmed(who, quotation.end + after.indexOf(who))
}

// “she repeated”, “quoting the mayor”, “the banner read”: words that are nobody's alone
export const REQUOTED =
  /\b(?:repeat(?:ed|ing|s)?|echo(?:ed|ing|es)?|quot(?:ed|ing|es)|cit(?:ed|ing|es)|slogan|motto|chant(?:ed|ing|s)?|sang|sings?|song|lyrics?|banner|poster|placard|sign|prayer|oath|pledge|verse|poem|proverb|saying goes|same words|in unison|joined in|read (?:out|aloud)|misquoted|wrongly attributed|never said)\b/
