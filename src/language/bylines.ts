import { isJobWord, isOrganisationWord } from './name-words.ts'

/** A name in a line that says who wrote the article. */
export interface WrittenByline {
  readonly name: string
  readonly start: number
  readonly end: number
}

const NAME =
  "[A-ZÀ-ÝŁŚŠŽÓÉÅØ][\\p{L}'’.-]*(?: (?:[A-ZÀ-ÝŁŚŠŽÓÉÅØ][\\p{L}'’.-]*|de|del|da|van|von|der|den|di|la|le|al|bin|ter|ten|af)){1,4}"

const BY =
  '[Bb]y|BY|[Ww]ritten by|(?:[Ww]ords|[Tt]ext|[Ss]tory) and (?:pictures|photos|photographs|photography|images) by|[Ww]ords by|[Ww]ords:|[Tt]ext by|[Tt]ext:|[Rr]eported by|[Rr]eport:|[Ss]tory by|[Ss]tory:|[Aa]uthor:|[Pp]osted by'
const BY_OUR = '(?:[Bb]y|[Ff]rom) (?:our|the) '
// “By Ana Ruiz”, “Words: Ana Ruiz”, “Written by Ana Ruiz and Bo Lind”, “By Ana Ruiz, environment correspondent”, “By our
// reporter Ana Ruiz”, “From our correspondent in Faro, Ana Ruiz”, “Report: Ana Ruiz”
const BYLINE = new RegExp(
  `^[*_ ]*(?:${BY}|${BY_OUR}(?:[a-z-]+ ){0,3}(?:correspondent|reporter|critic|editor|writer|columnist)(?: (?:in|at) [A-Z]\\p{L}+)?,?) (?<first>${NAME})(?:(?:,| and| &) (?<second>${NAME}))?(?<rest>[,|·•–—-].{0,60}|)[*_ .]*$`,
  'u',
)
// How a byline begins: patterns with names in all scripts take long to make ready, and most lines need none.
const BYLINE_START = new RegExp(`^[*_ ]*(?:${BY}|${BY_OUR})`)
const SIGNATURE_START = /^[*_ ]*[—–-]/
// “— Ana Ruiz, Bodø, 27 November 2023”
const SIGNATURE = new RegExp(`^[*_ ]*(?:—|–|--|-) ?(?<first>${NAME})(?<rest>(?:, ?[^.!?]{0,60})?|)[*_ .]*$`, 'u')

/** The names of a line that is a byline: “By Ana Ruiz”. */
export function bylineIn(text: string): WrittenByline[] {
  return BYLINE_START.test(text) ? namesOf(text, BYLINE) : []
}

// “Klara Renner is our travel editor.”
const BIOGRAPHY = new RegExp(
  `^[*_ ]*(?<first>${NAME}) is (?:our|the|a|an) (?:[\\p{L}-]+ ){0,3}?(?:editor|correspondent|reporter|columnist|critic|staff writer|freelance writer|freelance journalist|journalist|contributor)\\b(?<rest>[^.!?]{0,90})[.*_ ]*$`,
  'u',
)
const BIOGRAPHY_CUE = /\bis (?:our|the|a|an) /

/** The name of a line that tells who the author is: “Klara Renner is our travel editor.” */
export function biographyIn(text: string): WrittenByline[] {
  return BIOGRAPHY_CUE.test(text) ? namesOf(text, BIOGRAPHY) : []
}

/** The name of a line that signs the article: “— Ana Ruiz, Faro”. */
export function signatureIn(text: string): WrittenByline[] {
  return SIGNATURE_START.test(text) ? namesOf(text, SIGNATURE) : []
}

// “Josephine Lind, your editor”, “Josephine Lind, Editor”, “Editor: Josephine Lind”
const EDITOR = new RegExp(
  `^[*_—– ]*(?:[Ee]dit(?:or|ed by):? (?<second>${NAME})|(?<first>${NAME}),? \\(?(?:(?:[Yy]our|[Tt]he|[Hh]on(?:orary|\\.)) )?[Ee]ditor)\\)?(?<rest>)[*_ .]*$`,
  'u',
)
const EDITOR_CUE = /\b[Ee]dit(?:or|ed)\b/

/** The name of a line that is the editor's: “Josephine Lind, your editor”. */
export function editorIn(text: string): WrittenByline[] {
  return EDITOR_CUE.test(text) ? namesOf(text, EDITOR) : []
}

function namesOf(text: string, pattern: RegExp): WrittenByline[] {
  if (text.length > 140) return []
  const match = pattern.exec(text)
  if (match === null) return []
  const found: WrittenByline[] = []
  for (const name of [match.groups!.first, match.groups!.second]) {
    if (name === undefined || !isPersonal(name)) continue
    const start = text.indexOf(name, found.at(-1)?.end ?? 0)
    found.push({ name, start, end: start + name.length })
  }
  return found
}

/** “Ana Ruiz”, not “Press Office” or “The Editors”. */
export function isPersonal(name: string): boolean {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || words.length > 5) return false
  return words.every(
    (word) =>
      /^\p{Lu}|^(?:de|del|da|van|von|der|den|di|la|le|al|bin|ter|ten|af)$/u.test(word) &&
      !isOrganisationWord(word) &&
      !isJobWord(word) &&
      !NOT_PERSONAL.has(word),
  )
}

const NOT_PERSONAL = new Set(
  'The Our Press Office Staff Team Desk News Newsroom Editors Editor Editorial Communications Media Service Agency Foundation Society Association University Institute Department Council Committee Board Group Company Guest Contributor Reporters Correspondents Public Affairs Digital Content Marketing'.split(
    ' ',
  ),
)
