import type { Article, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
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
  /** The words that narrow it down: "on our list". */
  readonly scope: readonly string[]
  /** The content words of what holds it, from its sentence or from the heading above. */
  readonly holder: readonly string[]
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
      const holder = holderOf(article, sentence, tokens, at - 1, read.end)
      // A long subject is a whole clause, not a name.
      if (holder.length === 0 || holder.length > 5) continue
      const frame = frameOf(sentence, tokens[at - 1]!.start, tokens[read.end - 1]!.end)
      const guards: Guard[] = frame.guards.filter(
        (guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'hedged' || guard === 'negated',
      )
      yield {
        kind: 'superlative',
        value: {
          measure: read.measure,
          head: read.head,
          modifiers: read.modifiers,
          scope: read.scope,
          holder,
          text: sentence.text.slice(tokens[at - 1]!.start, tokens[read.end - 1]!.end),
        },
        span: spanIn(sentence, tokens[at - 1]!.start, tokens[read.end - 1]!.end),
        block: sentence.block,
        sentence,
        voice: frame.voice,
        guards,
      }
    }
  }
}

// "the oldest", "his largest", "the most expensive"
const SUPERLATIVE_CUE = /\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[a-z]+est|[a-z]+ernmost|most [a-z]+)\b/

interface Read {
  readonly measure: string
  readonly head: string
  readonly modifiers: readonly string[]
  readonly scope: readonly string[]
  readonly end: number
}

/** "the oldest lighthouse on our list", with `at` on "oldest"; not "one of the oldest", "the second-oldest", "oldest of three". */
function superlativeAt(tokens: readonly Token[], at: number): Read | undefined {
  if (!LEADING.has(tokens[at - 1]!.lower)) return undefined
  const before = tokens[at - 2]?.lower ?? ''
  if (before === 'of' || before === 'among' || before === 'from') return undefined
  let measure = tokens[at]!.lower
  let next = at + 1
  if (measure === 'most') {
    const adjective = tokens[next]
    if (adjective?.kind !== 'word' || !MOST.has(adjective.lower)) return undefined
    measure = `most ${adjective.lower}`
    next++
  } else if (!MEASURES.has(measure)) return undefined
  if (tokens[next]?.lower === 'and' || tokens[next]?.text === ',' || tokens[next]?.text === '-') {
    if (tokens[next]?.text !== ',') return undefined
  }
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
  const scope: string[] = []
  let end = next
  if (SCOPE_STARTS.has(tokens[end]?.lower ?? ''))
    while (end < tokens.length && tokens[end]!.kind === 'word' && end - next < 8 && !VERBS.has(tokens[end]!.lower)) {
      scope.push(tokens[end]!.lower)
      end++
    }
  if (head.endsWith('s') && !head.endsWith('ss')) return undefined // “the largest cities”: several hold it
  return { measure, head, modifiers, scope, end: Math.max(next, at + 1) }
}

const LEADING: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their'])

const MEASURES: ReadonlySet<string> = new Set(
  'largest biggest smallest oldest youngest longest shortest tallest highest lowest deepest fastest slowest heaviest lightest richest poorest busiest hottest coldest wettest driest cheapest dearest widest narrowest steepest loudest quietest northernmost southernmost westernmost easternmost'.split(
    ' ',
  ),
)
const MOST: ReadonlySet<string> = new Set(
  'expensive populous powerful visited costly popular remote dangerous valuable successful crowded'.split(' '),
)
const HEAD_ENDS: ReadonlySet<string> = new Set(
  'in on of at here there that which who we i you it to for from by with since ever is was were are has had will and or but yet so than among between after before until now still'.split(
    ' ',
  ),
)
const SCOPE_STARTS: ReadonlySet<string> = new Set('in on of at here that among we ever'.split(' '))
const VERBS: ReadonlySet<string> = new Set('with by since is was were are has had will can and but'.split(' '))

// Another time, another opinion, or a title that is lost: “was the tallest until 1998”.
const ELSEWHEN: ReadonlySet<string> = new Set(
  `until since former formerly once then previously was-then overtook replaced lost ceased before after longer if would could perhaps
  claims claimed claim says say said arguably another second third fourth next`
    .split(/\s+/)
    .filter((word) => !['after', 'before', 'says', 'said', 'say', 'next', 'another'].includes(word)),
)

/** What is called so: before a copula or comma, after them, the subject before “it was”, or the heading of the section. */
function holderOf(article: Article, sentence: Sentence, tokens: readonly Token[], the: number, end: number): string[] {
  let copula = the - 1
  while (copula >= 0 && ADVERBS.has(tokens[copula]!.lower)) copula--
  if (copula >= 0 && COPULAS.has(tokens[copula]!.lower)) {
    const subject = contentWords(tokens.slice(subjectStart(tokens, copula), copula))
    if (subject.length > 0) return subject
    return tokens[0]!.lower === 'it' && copula <= 2
      ? (subjectBefore(article, sentence) ?? headingWords(sentence))
      : headingWords(sentence)
  }
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
  if (the <= 1 && joint !== undefined && (COPULAS.has(joint.lower) || joint.text === ',')) {
    const complement = contentWords(phraseFrom(tokens, after + 1))
    const isName = complement.length > 0 && !PARTICIPLE.test(tokens[after + 1]?.lower ?? '')
    return isName ? complement : headingWords(sentence)
  }
  // "Rathgarvey, the oldest light on the coast, …", "A fire in 1949 destroyed 610 hectares, the largest …"
  if (tokens[the - 1]?.text === ',') return contentWords(tokens.slice(clauseStart(tokens, the - 1), the - 1))
  return the === 0 ? headingWords(sentence) : []
}

/** The start of the subject of a copula; an aside between commas is stepped over: "Nine Doors, translated by Reid, is". */
function subjectStart(tokens: readonly Token[], copula: number): number {
  if (tokens[copula - 1]?.text !== ',') return clauseStart(tokens, copula)
  const aside = clauseStart(tokens, copula - 1)
  return aside === 0 ? 0 : clauseStart(tokens, aside - 1)
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

function contentWords(tokens: readonly Token[]): string[] {
  return tokens.filter((token) => token.kind !== 'mark' && !EMPTY.has(token.lower)).map((token) => token.lower)
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
