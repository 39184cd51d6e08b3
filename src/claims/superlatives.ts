import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import {
  ELSEWHEN,
  GENERIC_HEADS,
  HEAD_ENDS,
  measureOf,
  SCOPE_ENDS,
  SCOPE_STARTS,
  YEAR_OF_ORIGIN,
} from '../language/superlative-words.ts'
import type { Token } from '../language/tokens.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** One thing is called the first of its kind in some measure: "Understen is the oldest lighthouse on our list". */
export interface Superlative {
  /** "oldest", "most expensive" */
  readonly measure: string
  /** "lighthouse"; empty for "the oldest on our list". */
  readonly head: string
  /** "humanitarian" in "the largest humanitarian donor". */
  readonly modifiers: readonly string[]
  /** Whose: "region" in "the region's deepest lake"; "his" for a pronoun. */
  readonly owner?: string
  /** The words that narrow it down: "on our list". */
  readonly scope: readonly string[]
  /** The content words of what holds it, from its sentence or from the heading above; none where a year alone tells it. */
  readonly holder: readonly string[]
  /** The same as the article writes them. */
  readonly named: string
  /** The content words of the sentence before, which may say of what: “Choose a hive. The lightest is the Dadant.” */
  readonly before: readonly string[]
  /** When it was made: "dates from 1490". */
  readonly year?: number
  readonly text: string
}

/** Superlatives with a holder, in statements about now and here. */
export function* readSuperlatives({ article }: Claims): Iterable<ClaimOf<'superlative', Superlative>> {
  for (const sentence of article.sentences) {
    if (sentence.block.role === 'cell' || sentence.block.role === 'alt' || sentence.block.role === 'field') continue
    if (!SUPERLATIVE_CUE.test(sentence.text)) continue
    const { tokens } = wordsOf(sentence)
    for (let at = 1; at < tokens.length; at++) {
      const read = superlativeAt(tokens, at)
      if (read === undefined) continue
      if (tokens.some((token) => ELSEWHEN.has(token.lower))) continue
      const found = holderOf(article, sentence, tokens, phraseStart(tokens, at), read.end)
      const year = YEAR_OF_ORIGIN.exec(sentence.text.slice(tokens[at]!.end))?.groups?.year
      // A long subject is a whole clause, not a name.
      const written = found.length > 5 ? [] : found
      const holder = written.map(foldedWord)
      if (holder.length === 0 && year === undefined) continue
      const [start, end] = [tokens[at - 1]!.start, tokens[read.end - 1]!.end]
      const frame = frameOf(sentence, start, end)
      const guards: Guard[] = frame.guards.filter(
        (guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'hedged' || guard === 'negated',
      )
      yield {
        kind: 'superlative',
        value: {
          measure: read.measure,
          head: read.head,
          modifiers: read.modifiers,
          ...(read.owner === undefined ? {} : { owner: read.owner }),
          scope: read.scope,
          holder,
          named: written.join(' '),
          before: read.head === '' ? wordsBefore(article, sentence) : [],
          ...(year === undefined ? {} : { year: Number(year) }),
          text: sentence.text.slice(start, end),
        },
        span: spanIn(sentence, start, end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards,
      }
    }
  }
}

// "the oldest", "his largest", "the most expensive", "the region's deepest", "the only"
const SUPERLATIVE_CUE =
  /(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|['’]s) (?:[a-z]+est|[a-z]+ernmost|best-[a-z]+|most [a-z]+|only|first|last)\b/

interface Read {
  readonly measure: string
  readonly head: string
  readonly modifiers: readonly string[]
  readonly owner?: string
  readonly scope: readonly string[]
  readonly end: number
}

/** "the oldest lighthouse on our list", with `at` on "oldest"; not "one of the oldest", "the second-oldest", "oldest of three". */
function superlativeAt(tokens: readonly Token[], at: number): Read | undefined {
  const leading = tokens[at - 1]!.lower
  const owner = leading.endsWith("'s") ? leading.slice(0, -2) : undefined
  if (owner === undefined && !LEADING.has(leading)) return undefined
  const before = tokens[at - 2]?.lower ?? ''
  if (before === 'of' || before === 'among' || before === 'from') return undefined
  const read = measureOf(tokens[at]!.lower, tokens[at + 1]?.lower)
  if (read === undefined) return undefined
  let next = at + read.words
  if (tokens[next]?.lower === 'and' || tokens[next]?.text === '-') return undefined
  let head = ''
  const modifiers: string[] = []
  while (
    next < tokens.length &&
    tokens[next]!.kind === 'word' &&
    !HEAD_ENDS.has(tokens[next]!.lower) &&
    next - at < 5
  ) {
    if (head !== '') modifiers.push(head)
    head = tokens[next]!.lower
    next++
  }
  // “the biggest by size”, “the biggest for families” are two measures.
  if (head === '' && NARROWING.has(tokens[next]?.lower ?? '')) return undefined
  const scope: string[] = []
  let end = next
  const starter = tokens[end]?.lower ?? ''
  if (SCOPE_STARTS.has(starter))
    while (
      end < tokens.length &&
      tokens[end]!.kind === 'word' &&
      end - next < 8 &&
      !SCOPE_ENDS.has(tokens[end]!.lower)
    ) {
      scope.push(tokens[end]!.lower)
      end++
    }
  if (head.endsWith('s') && !head.endsWith('ss') && !SINGULARS.has(head)) return undefined // “the largest cities”: several hold it
  if (GENERIC_HEADS.has(head)) head = ''
  // “the largest ship he ever brought in” is his largest ship.
  const isHis = HE.has(starter)
  return {
    measure: read.measure,
    head,
    modifiers,
    ...(owner !== undefined ? { owner } : isHis || leading !== 'the' ? { owner: HIS } : {}),
    scope: isHis ? [] : scope,
    end: Math.max(next, at + 1),
  }
}

/** Where the noun phrase begins: at “the” in “the region’s deepest”. */
function phraseStart(tokens: readonly Token[], at: number): number {
  return tokens[at - 1]!.lower.endsWith("'s") && tokens[at - 2]?.lower === 'the' ? at - 2 : at - 1
}

const NARROWING: ReadonlySet<string> = new Set(['by', 'for', 'if', 'when', 'per'])
/** The owner whom a pronoun names. */
const HIS = 'his'
const HE: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const LEADING: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their'])
const SINGULARS: ReadonlySet<string> = new Set('series species bus lens canvas atlas'.split(' '))

/** What is called so: before a copula or comma, after them, the subject before “it was”, or the heading of the section. */
function holderOf(article: Article, sentence: Sentence, tokens: readonly Token[], the: number, end: number): string[] {
  let copula = the - 1
  while (copula >= 0 && ADVERBS.has(tokens[copula]!.lower)) copula--
  if (copula >= 0 && COPULAS.has(tokens[copula]!.lower)) {
    const [start, to] = subjectBounds(tokens, copula)
    // “Lake Orsa, which at 151 metres is the deepest”
    if (RELATIVE.has(tokens[start]?.lower ?? '')) return nameBefore(tokens, start - 1)
    const said = tokens.slice(start, to).findLastIndex(({ lower }) => SAYING.has(lower))
    const subject = contentWords(tokens.slice(start + said + 1, to))
    if (subject.length > 0) return subject
    return tokens[0]!.lower === 'it' && copula <= 2
      ? (subjectBefore(article, sentence) ?? headingWords(sentence))
      : headingWords(sentence)
  }
  // “Holm, which has the largest colony of all”
  if (copula > 0 && HAVING.has(tokens[copula]!.lower)) {
    const to = RELATIVE.has(tokens[copula - 1]!.lower) ? copula - 1 : copula
    return nameBefore(tokens, tokens[to - 1]?.text === ',' ? to - 1 : to)
  }
  // “Elsie Baird grew the heaviest pumpkin”
  if (copula > 0 && DEEDS.test(tokens[copula]!.lower)) return nameBefore(tokens, copula)
  // "which makes it the oldest", "the oldest on our list, lit in 1851"
  if (tokens[copula]?.lower === 'it' || tokens[copula]?.lower === 'this') return headingWords(sentence)
  let after = end
  while (
    after < tokens.length &&
    tokens[after]!.kind === 'word' &&
    !COPULAS.has(tokens[after]!.lower) &&
    after - end < 8
  )
    after++
  const joint = tokens[after]
  const by = tokens.findIndex(({ lower }, i) => i > end && lower === 'by')
  // “The heaviest pumpkin, 212 kilos, was grown by Davie Lorimer”
  if (the <= 1 && by > 1 && DEEDS.test(tokens[by - 1]!.lower)) return nameAfter(tokens, by + 1)
  if (the <= 1 && joint !== undefined && (COPULAS.has(joint.lower) || joint.text === ',')) {
    const complement = contentWords(phraseFrom(tokens, after + 1))
    const isName = complement.length > 0 && !PARTICIPLE.test(tokens[after + 1]?.lower ?? '')
    return isName ? complement : headingWords(sentence)
  }
  // "Rathgarvey, the oldest light on the coast, …", "A fire in 1949 destroyed 610 hectares, the largest …"
  if (tokens[the - 1]?.text === ',') {
    const clause = contentWords(tokens.slice(clauseStart(tokens, the - 1), the - 1))
    return clause.length > 5 ? nameBefore(tokens, the - 1) : clause
  }
  return the === 0 ? headingWords(sentence) : []
}

/** The words of the name that ends before a token: “Moss and Horten” before “, the busiest crossing”. */
function nameBefore(tokens: readonly Token[], end: number): string[] {
  let start = end
  while (start > 0 && (CAPITAL.test(tokens[start - 1]!.text) || (start < end && JOINS.has(tokens[start - 1]!.lower))))
    start--
  return contentWords(tokens.slice(start, end))
}

/** The words of the name that begins at a token. */
function nameAfter(tokens: readonly Token[], start: number): string[] {
  let end = start
  while (end < tokens.length && CAPITAL.test(tokens[end]!.text)) end++
  return contentWords(tokens.slice(start, end))
}

/** The content words of the sentence before in the same paragraph. */
function wordsBefore(article: Article, sentence: Sentence): string[] {
  const before = article.sentences[sentence.index - 1]
  return before?.block === sentence.block ? contentWords(wordsOf(before).tokens).map(foldedWord) : []
}

// “grew”, “grown”, “caught”, “baked”
const DEEDS =
  /^(?:grew|grown|caught|won|ran|run|drew|drawn|threw|thrown|wrote|written|shot|sang|sung|told|[a-z]{2,}ed)$/
const CAPITAL = /^[\p{Lu}\d]/u
const JOINS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'de', '–'])
const HAVING: ReadonlySet<string> = new Set('has have had boasts holds owns houses'.split(' '))
const SAYING: ReadonlySet<string> = new Set('says said say thinks believes that because and while'.split(' '))
const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who'])

/** Where the subject of a copula begins and ends; an aside is left out: "Nine Doors, translated by Reid, is". */
function subjectBounds(tokens: readonly Token[], copula: number): readonly [start: number, end: number] {
  if (tokens[copula - 1]?.text !== ',') return [clauseStart(tokens, copula), copula]
  const aside = clauseStart(tokens, copula - 1)
  return aside === 0 ? [0, copula] : [clauseStart(tokens, aside - 1), aside - 1]
}

/** The subject of the sentence before, which “it” goes on with: its words up to the verb. */
function subjectBefore(article: Article, sentence: Sentence): string[] | undefined {
  const before = article.sentences[sentence.index - 1]
  if (before === undefined || before.block !== sentence.block) return undefined
  const { tokens } = wordsOf(before)
  const words = contentWords(tokens.slice(0, 5))
  return words.length === 0 ? undefined : words
}

const PARTICIPLE = /^(?:built|lit|born|made|founded|opened|[a-z]+ed)$/
const COPULAS: ReadonlySet<string> = new Set('is was remains are were became'.split(' '))
const ADVERBS: ReadonlySet<string> = new Set('still also now by far probably easily today'.split(' '))

function clauseStart(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at--)
    if (tokens[at]!.kind === 'mark' && !INNER_MARKS.has(tokens[at]!.text)) return at + 1
  return 0
}

function phraseFrom(tokens: readonly Token[], from: number): Token[] {
  const phrase: Token[] = []
  for (let at = from; at < tokens.length && at - from < 8; at++) {
    if (tokens[at]!.kind === 'mark' && !INNER_MARKS.has(tokens[at]!.text)) break
    phrase.push(tokens[at]!)
  }
  return phrase
}

const INNER_MARKS: ReadonlySet<string> = new Set(["'", '’', '-', '"', '“', '”', '*', '_'])

function foldedWord(word: string): string {
  return fold(word.toLowerCase())
}

function contentWords(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => token.kind !== 'mark' && !EMPTY.has(token.lower)).map(({ text }) => text)
}

const EMPTY: ReadonlySet<string> = new Set(
  'the a an it this that these those he she they we i you its his her their our my and or but of in on at to for from by with as so one which who what there here is was are were be been all both each only also still now'.split(
    ' ',
  ),
)

function headingWords(sentence: Sentence): string[] {
  const heading = sentence.block.section
  return heading === undefined || heading.level === 1 || heading.text.length > 60
    ? []
    : contentWords(wordsOf(heading).tokens)
}
