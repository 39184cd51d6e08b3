import { countryOf } from './countries.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { BODY_NOUNS } from './office-words.ts'
import type { TitleClass } from './title-list.ts'
import {
  LETTER_OFFICES,
  OFFICE_LINES,
  PORTFOLIO_HEADS,
  PORTFOLIO_LINES,
  SHORT_HONORIFICS,
  SURNAMES,
  WHOLE_HONORIFICS,
} from './title-list.ts'
import { type Sifted, WordSieve } from './word-sieve.ts'

/** A title in a text, its extensions included: "finance minister", "Secretary of State", "chief executive officer". */
export interface TitleAt {
  readonly start: number
  readonly end: number
  /** One word for one office: "chief executive" for CEO, "chair" for chairwoman. */
  readonly role: string
  readonly class: TitleClass
}

/** All titles of a sentence from left to right; they do not overlap. */
export function titlesIn(text: string): readonly TitleAt[] {
  heads ??= headsByFirstWord()
  let found: TitleAt[] | undefined
  let end = 0
  for (let first = heads.next(text, 0); first !== undefined; first = heads.next(text, end)) {
    const head = headAt(text, first)
    end = head?.end ?? first.end
    if (head === undefined) continue
    if (first.word === 'Dean' && DEAN_SOMEBODY.test(text.slice(first.start, first.start + 40))) continue
    if (head.end === first.end && SURNAMES.has(first.word) && isAfterGivenName(text, first.start)) continue
    const title = head.class === 'honorific' ? head : withMore(text, head)
    if (found === undefined) found = [title]
    else if (title.start >= found.at(-1)!.end) found.push(title)
    else continue
    end = title.end
  }
  return found ?? NONE
}

const NONE: readonly TitleAt[] = []

/** One way to go on from the first word of a title. */
interface Head {
  /** The words after the first, in lower case: " minister". */
  readonly rest: string
  readonly role: string
  readonly class: TitleClass
}

let heads: WordSieve<readonly Head[]> | undefined

function headsByFirstWord(): WordSieve<readonly Head[]> {
  const byFirst = new Map<string, Head[]>()
  const add = (first: string, head: Head) => {
    const known = byFirst.get(first)
    if (known === undefined) byFirst.set(first, [head])
    else known.push(head)
  }
  for (const [kind, lines] of Object.entries(OFFICE_LINES))
    for (const line of lines.trim().split('\n')) {
      const words = line.split(', ')
      for (const word of words) {
        const [first, ...others] = word.split(' ') as [string, ...string[]]
        const head = { rest: others.map((other) => ` ${other}`).join(''), role: words[0]!, class: kind as TitleClass }
        if (LETTER_OFFICES.has(word)) add(word.toUpperCase(), head)
        else for (const written of [first, capitalised(first)]) add(written, head)
      }
    }
  for (const word of [...SHORT_HONORIFICS, ...WHOLE_HONORIFICS])
    add(word, { rest: '', role: word.toLowerCase(), class: 'honorific' })
  // The longest first: “prime minister’s secretary” begins with no “prime”, “Lord Mayor” is no lord.
  for (const known of byFirst.values()) known.sort((a, b) => b.rest.length - a.rest.length)
  return new WordSieve(byFirst)
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1)
}

/** The title that begins with the word, without portfolio and extensions. */
function headAt(text: string, first: Sifted<readonly Head[]>): TitleAt | undefined {
  const { start } = first
  for (const { rest, role, class: kind } of first.value) {
    if (kind === 'honorific') return honorificAt(text, first, role)
    const end = endOfRest(text, first.end, rest)
    if (end === undefined) continue
    return role === HEAD ? headOf(text, start, end) : { start, end, role, class: kind }
  }
  return undefined
}

const HEAD = 'head'

/** "head of sustainability"; “the head of the school” leads it, and a head alone is no title. */
function headOf(text: string, start: number, end: number): TitleAt | undefined {
  const found = OF_WORK.exec(text.slice(end, end + 50))
  if (found === null) return undefined
  const work = (found.groups!.work ?? found.groups!.single)!
  return BODY_NOUNS.has(work.slice(work.lastIndexOf(' ') + 1))
    ? undefined
    : { start, end: end + found[0].length, role: `${HEAD} of ${work.toLowerCase()}`, class: 'body' }
}

// “ of research”, “ of Human Resources” before a name, a comma or “at”
const OF_WORK =
  /^ of (?<work>[A-Za-z][a-z]{3,}(?: (?:and )?[A-Za-z][a-z]+)?)(?=, | at | for | in | says| said| is |[.;:)]|$)|^ of (?<single>[a-z]{4,})(?= [A-Z])/

/** "Mr.", "Mr Lind", "Uncle Karel", but not "my uncle", "the Lord" */
function honorificAt(text: string, { start, end, word }: Sifted<unknown>, role: string): TitleAt | undefined {
  if (SHORT_HONORIFICS.includes(word)) {
    if (text[end] === '.' && !WORD.test(text[end + 1] ?? ''))
      return { start, end: end + 1, role: `${role}.`, class: 'honorific' }
    return text[end] === ' ' ? { start, end, role, class: 'honorific' } : undefined
  }
  return text[end] === ' ' && CAPITAL.test(text[end + 1] ?? '') ? { start, end, role, class: 'honorific' } : undefined
}

/** Where the words of `rest` end that stand at `from`, with hyphens for spaces and capitals for first letters. */
function endOfRest(text: string, from: number, rest: string): number | undefined {
  let begins = false
  for (let i = 0; i < rest.length; i++) {
    const wanted = rest[i]!
    const written = text[from + i]
    if (wanted === ' ') {
      if (written !== ' ' && written !== '-') return undefined
    } else if (written !== wanted && !(begins && written === wanted.toUpperCase())) return undefined
    begins = wanted === ' '
  }
  const end = from + rest.length
  return WORD.test(text[end] ?? '') ? undefined : end
}

// “Dean Foss, 34,”: one name after it makes it a given name
const DEAN_SOMEBODY = /^Dean [A-Z][\p{L}’'-]+(?! [A-Z])/u

/** “Leslie King, Matthew Ford” */
function isAfterGivenName(text: string, at: number): boolean {
  const before = GIVEN_BEFORE.exec(text.slice(Math.max(0, at - 20), at))
  if (before === null || countryOf(before[1]!) !== undefined) return false // “German Chancellor”
  return before[1]!.length === 2 || isGivenName(fold(before[1]!))
}

function withMore(text: string, head: TitleAt): TitleAt {
  if (PORTFOLIO_HEADS.has(head.role)) return withPortfolio(text, head)
  // “chief executive officer”, “editor-in-chief”
  const more = MORE_OF_TITLE.exec(text.slice(head.end, head.end + 20))
  return more === null ? head : { ...head, end: head.end + more[0].length }
}

/** "finance minister", "minister of finance", "secretary of state for health", "defence secretary". */
function withPortfolio(text: string, { start, end, role }: TitleAt): TitleAt {
  const after = AFTER_HEAD.exec(text.slice(end, end + 60))
  if (after !== null) {
    const written = after.groups!.portfolio!
    const portfolio = portfolioOf(written) ?? unlisted(written, text[start]!)
    if (portfolio !== undefined)
      return { start, end: end + after[0].length, role: `${portfolio} ${role}`, class: 'state' }
  }
  const before = BEFORE_HEAD.exec(text.slice(Math.max(0, start - 40), start))
  if (before !== null) {
    const words = before[0].trimEnd().split(' ')
    for (let from = 0; from < words.length; from++) {
      const written = words.slice(from).join(' ')
      const portfolio = portfolioOf(written)
      if (portfolio !== undefined) {
        const at = start - before[0].length + before[0].lastIndexOf(written)
        return { start: at, end, role: `${portfolio} ${role}`, class: 'state' }
      }
    }
  }
  return { start, end, role, class: 'many' }
}

/** "Minister of Investment": a capital after a capital is a portfolio too, unless it is a country. */
function unlisted(written: string, head: string): string | undefined {
  if (head === head.toLowerCase() || written[0] === written[0]!.toLowerCase() || countryOf(written) !== undefined)
    return undefined
  return written.toLowerCase()
}

/** The portfolio that a label names: "Foreign affairs" is that of the foreign minister. */
export function portfolioOf(label: string): string | undefined {
  portfolios ??= portfoliosByWord()
  return portfolios.get(label.toLowerCase())
}

let portfolios: ReadonlyMap<string, string> | undefined

/** One word for one portfolio in its ways of being written. */
function portfoliosByWord(): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>()
  for (const line of PORTFOLIO_LINES.trim().split('\n')) {
    const words = line.split(', ')
    for (const word of words) byWord.set(word, words[0]!)
  }
  return byWord
}

const WORD = /\w/
const CAPITAL = /[A-Z]/
// “Leslie ”, “R. ”
const GIVEN_BEFORE = /(?:^|[ (,])([A-Z](?:[a-z]+|\.)) $/
// “ of Foreign Affairs”, “ for the environment”, “ of State”
const AFTER_HEAD =
  /^ (?:of|for) (?<portfolio>(?:[Tt]he )?(?:[Ff]oreign [Aa]ffairs|[Ee]xternal (?:[Aa]ffairs|[Rr]elations)|[Ii]nternal [Aa]ffairs|[Hh]ome [Aa]ffairs|[Ee]conomic [Aa]ffairs|[Vv]eterans [Aa]ffairs|[Hh]omeland [Ss]ecurity|[Ww]ork and [Pp]ensions|[Ll]ocal [Gg]overnment|[A-Za-z]+))/
// “foreign ”, “Veterans Affairs ”, “the Health and Human Services ”
const BEFORE_HEAD = /(?:[A-Za-z]+ ){1,5}$/
// “ officer” after chief executive, “-in-chief” after editor
const MORE_OF_TITLE = /^(?: [Oo]fficer(?: \(CEO\))?|-[Ii]n-[Cc]hief| in chief)(?![A-Za-z])/
