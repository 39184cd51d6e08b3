import type { Sentence } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import type { Token } from '../language/tokens.ts'
import type { Claims } from './claim.ts'
import { mentionsOf } from './subjects.ts'
import { wordsOf } from './words.ts'

/** What is called so: before a copula or comma, after them, the subject before “it was”, or the heading of the section. */
export function holderOf(
  claims: Claims,
  sentence: Sentence,
  tokens: readonly Token[],
  the: number,
  end: number,
): string[] {
  let copula = the - 1
  while (copula >= 0 && ADVERBS.has(tokens[copula]!.lower)) copula--
  if (copula >= 0 && COPULAS.has(tokens[copula]!.lower)) {
    const [start, to] = subjectBounds(tokens, copula)
    // “Lake Orsa, which at 151 metres is the deepest”
    if (RELATIVE.has(tokens[start]?.lower ?? '')) return nameBefore(tokens, start - 1)
    const said = tokens.slice(start, to).findLastIndex(({ lower }) => SAYING.has(lower))
    const subject = contentWords(tokens.slice(start + said + 1, to))
    if (subject.length > 0) return subject
    return IT.has(tokens[to - 1]?.lower ?? '') ? holderBefore(claims, sentence) : headingWords(sentence)
  }
  // “Holm, which has the largest colony of all”
  if (copula > 0 && HAVING.has(tokens[copula]!.lower)) {
    const to = RELATIVE.has(tokens[copula - 1]!.lower) ? copula - 1 : copula
    return nameBefore(tokens, tokens[to - 1]?.text === ',' ? to - 1 : to)
  }
  // “Elsie Baird grew the heaviest pumpkin”
  if (copula > 0 && DEEDS.test(tokens[copula]!.lower)) return nameBefore(tokens, copula)
  // "which makes it the oldest", "the oldest on our list, lit in 1851"
  if (tokens[copula]?.lower === 'it' || tokens[copula]?.lower === 'this') {
    const relative = tokens.slice(0, copula).findLastIndex(({ lower }) => RELATIVE.has(lower))
    const named = relative > 0 ? nameBefore(tokens, tokens[relative - 1]!.text === ',' ? relative - 1 : relative) : []
    return named.some((word) => LETTER.test(word)) ? named : headingWords(sentence)
  }
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
  const comma = commaBefore(tokens, the)
  if (comma !== undefined) {
    const start = clauseStart(tokens, comma)
    const clause = contentWords(tokens.slice(start, comma))
    // “One last hour at Bled, the biggest lake”: the name alone; a building “in Bled” is not Bled.
    const at = tokens.slice(start, comma).findLastIndex(({ lower }) => lower === 'at')
    return clause.length > 5 || at > 0 ? nameBefore(tokens, comma) : clause
  }
  return the === 0 ? (labelWords(sentence) ?? headingWords(sentence)) : []
}

/** The comma before an apposition: “Kumo, the smallest”, “Kumo, at 12 kg the smallest”. */
function commaBefore(tokens: readonly Token[], the: number): number | undefined {
  if (tokens[the - 1]?.text === ',') return the - 1
  for (let at = the - 2; at > 0 && the - at < 6; at--)
    if (tokens[at]!.text === ',') return AT.has(tokens[at + 1]!.lower) ? at : undefined
  return undefined
}

const AT: ReadonlySet<string> = new Set(['at', 'with'])

/** The words of the name that ends before a token: “Moss and Horten” before “, the busiest crossing”. */
function nameBefore(tokens: readonly Token[], end: number): string[] {
  let start = end
  while (start > 0 && (CAPITAL.test(tokens[start - 1]!.text) || (start < end && JOINS.has(tokens[start - 1]!.lower))))
    start--
  return contentWords(tokens.slice(start, end))
}

/** The words of the name that begins at a token. */
export function nameAfter(tokens: readonly Token[], start: number): string[] {
  let end = start
  while (end < tokens.length && CAPITAL.test(tokens[end]!.text)) end++
  return contentWords(tokens.slice(start, end))
}

// “grew”, “grown”, “caught”, “baked”
const DEEDS =
  /^(?:grew|grown|caught|won|ran|run|drew|drawn|threw|thrown|wrote|written|shot|sang|sung|told|[a-z]{2,}ed)$/
const CAPITAL = /^[\p{Lu}\d]/u
const JOINS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'de', '–'])
const HAVING: ReadonlySet<string> = new Set('has have had boasts holds owns houses'.split(' '))
const SAYING: ReadonlySet<string> = new Set('says said say thinks believes that because and while'.split(' '))
const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'who', 'whose'])

/** Where the subject of a copula begins and ends; an aside is left out: "Nine Doors, translated by Reid, is". */
function subjectBounds(tokens: readonly Token[], copula: number): readonly [start: number, end: number] {
  if (tokens[copula - 1]?.text !== ',') return [clauseStart(tokens, copula), copula]
  const aside = clauseStart(tokens, copula - 1)
  return aside === 0 ? [0, copula] : [clauseStart(tokens, aside - 1), aside - 1]
}

/** What “it” stands for: what the sentences before are about, or the heading. */
export function holderBefore(claims: Claims, sentence: Sentence): string[] {
  return labelWords(sentence) ?? subjectBefore(claims, sentence) ?? headingWords(sentence)
}

/** “**The Net.** Fish soup, £7.50.”: the words in bold that a paragraph of a list begins with. */
function labelWords({ block }: Sentence): string[] | undefined {
  const [label] = block.marks
  if (label === undefined || label.kind !== 'strong' || label.start > 0 || label.end > 40) return undefined
  const words = block.text.slice(0, label.end).match(WORDS)
  return words === null || label.end >= block.text.length ? undefined : [...words]
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu

/** The subject of the sentences before, which “it” goes on with: its only name, the one that begins it, else its first words. */
function subjectBefore(claims: Claims, sentence: Sentence): string[] | undefined {
  for (let index = sentence.index - 1; index >= 0 && sentence.index - index < 4; index--) {
    const before = claims.article.sentences[index]!
    if (before.block !== sentence.block) return undefined
    const { tokens } = wordsOf(before)
    if (GOES_ON.has(tokens[0]?.lower ?? '')) continue
    const mentions = mentionsOf(claims, before)
    const [first] = mentions
    const named =
      first !== undefined && (mentions.every(({ value }) => value.key === first.value.key) || first.value.start < 5)
        ? first.value.name.split(' ')
        : contentWords(tokens.slice(0, 5))
    return named.length === 0 ? undefined : named
  }
  return undefined
}

/** Begin a sentence that says more of the same. */
const GOES_ON: ReadonlySet<string> = new Set("it its it's he his she her they their".split(' '))
const IT: ReadonlySet<string> = new Set(['it', 'he', 'she', 'this'])
const LETTER = /\p{L}/u
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

export function foldedWord(word: string): string {
  return fold(word.toLowerCase())
}

export function contentWords(tokens: readonly Token[]): string[] {
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
