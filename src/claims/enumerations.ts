import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { enumeratedBy, MEASURED, NEEDS_NAMES, PARTIAL } from '../language/enumerated-words.ts'
import { type Enumeration, enumerationIn } from '../language/enumerations.ts'
import { SMALL_NUMBERS } from '../language/number-words.ts'
import type { Token } from '../language/tokens.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { daysAWeek } from './days-a-week.ts'
import { type Count, countsOf, isCapital, type Opened, OWNERS, openerAfter } from './enumeration-openers.ts'
import { frameOf } from './frame.ts'
import { wordsOf } from './words.ts'

/** A number of things, and all of them named right after it. */
export interface CountedEnumeration {
  readonly count: number
  /** As written, without the number: "counties". */
  readonly noun: string
  readonly items: readonly Span[]
  /** How many things the words can be read as; `least` and `most` differ where a pair may be one thing. */
  readonly least: number
  readonly most: number
  /** Other counts in the sentence that the list may keep instead. */
  readonly otherCounts: readonly number[]
}

type Counted = ClaimOf<'enumeration', CountedEnumeration>

/** "four counties: A, B, C and D", "two sons, Carl and Peter", "in three countries (A, B and C)", "five members — A, B … —". */
export function* readEnumerations({ article }: Claims): Iterable<Counted> {
  for (const sentence of article.sentences) {
    const { role } = sentence.block
    if (role === 'cell' || role === 'alt' || role === 'code') continue
    const { text } = sentence
    if (!text.includes(',') && !text.includes(' and ')) continue
    const { tokens, numbers } = wordsOf(sentence)
    if (numbers.length === 0) continue
    const counts = countsOf(tokens, numbers)
    let end = 0
    for (const number of numbers) {
      const days = daysAWeek(sentence, tokens, number)
      if (days !== undefined) yield days
    }
    for (const count of counts) {
      if (count.number.from < end) continue
      const opened = openerAfter(tokens, count, counts)
      if (opened === undefined) continue
      const found = readAt(sentence, tokens, counts, opened)
      if (found === undefined) continue
      end = opened.to
      yield found
    }
  }
}

function readAt(
  sentence: Sentence,
  tokens: readonly Token[],
  counts: readonly Count[],
  opened: Opened,
): Counted | undefined {
  const { count, by } = opened
  if (tokens.slice(0, opened.from).some((token) => PARTIAL.has(token.lower))) return undefined
  if (sentence.text.endsWith('?') || sentence.text.endsWith('…')) return undefined
  const list = listOf(sentence, tokens, opened)
  if (list === undefined) return undefined
  const { named, closed, items } = list
  if (count.number.value > list.most && goesOn(sentence, tokens, opened, items)) return undefined
  const usual = enumeratedBy(count.noun.head)
  if (list.measured && !MEASURED.has(count.noun.head)) return undefined
  if (!named && (usual === 'names' || NEEDS_NAMES.has(count.noun.head))) return undefined
  // “In two cities, London and York fans marched”: only bare names are an apposition.
  if (by === 'comma') {
    const isOwn = items.length >= 3 && POSSESSIVES.has(tokens[count.number.from - 1]?.lower ?? '')
    const areNamed = closed && items.every((item) => isBareName(tokens, item))
    if (!areNamed || (usual !== 'names' && !(isOwn && usual === 'either'))) return undefined
  }
  // “a dash — then, cold and wet, …”: only names stand there without doubt, or three things of a kind.
  if (by === 'dash' && !closed) return undefined
  if (by === 'of' && !(named && closed && items.length >= 3 && items.every((item) => isBareName(tokens, item))))
    return undefined
  if (items.length === 2 && (!named || !closed)) return undefined
  const before = counts.filter((one) => one.number.to <= opened.from)
  const otherCounts = before.filter((one) => one !== count).map((one) => one.number.value)
  const joined = joinedCount(tokens, count, before)
  if (joined === undefined) return undefined
  otherCounts.push(...joined)
  // “three of the five trustees” are trustees
  const isPart = SMALL_NUMBERS.has(tokens[count.noun.from]!.lower) || tokens[count.noun.from]!.kind === 'digits'
  const noun = sentence.text.slice(tokens[count.noun.from + (isPart ? 1 : 0)]!.start, tokens[count.noun.to - 1]!.end)
  const end =
    by === 'comma' || by === 'dash' || by === 'of' ? tokens[count.noun.to - 1]!.end : tokens[items.at(-1)!.to - 1]!.end
  const frame = frameOf(sentence, count.number.start, tokens[count.noun.to - 1]!.end)
  return {
    kind: 'enumeration',
    value: {
      count: count.number.value,
      noun,
      items: items.map((item) => spanIn(sentence, tokens[item.from]!.start, tokens[item.to - 1]!.end)),
      least: list.least,
      most: list.most,
      otherCounts,
    },
    span: spanIn(sentence, count.number.start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: atLeastOne([
      ...frame.guards.filter((guard) => guard === 'quoted'),
      ...doubtsOf(opened, list, otherCounts.length),
      ...(sentence.block.role === 'heading' || sentence.block.role === 'field' ? (['heading'] as const) : []),
    ]),
  }
}

/** Where a list ends in running text is a reading: prose proves no count. */
function atLeastOne(guards: readonly Guard[]): readonly Guard[] {
  return guards.length > 0 ? guards : ['similar']
}

/**
 * “…: Ada, Bo and Carl, from his first marriage; a daughter, Dot; and a stepson”, “Ada, Bo and Carl. Two more died young.”:
 * the things that the list lacks may stand behind it.
 */
function goesOn(
  sentence: Sentence,
  tokens: readonly Token[],
  { count, from, by }: Opened,
  items: readonly { readonly from: number; readonly to: number }[],
): boolean {
  // “the Lunds”, “the Moss family”, “Bo and wife”: more than one
  if (tokens.slice(from, items.at(-1)!.to).some((token, at, all) => isSeveral(token, all[at - 1]))) return true
  const rest = tokens.slice(items.at(-1)!.to)
  // “five members — Ada, Bo, Carl and Dot — and no chair”: the second dash ends the list
  const isClosed = by === 'dash' && DASHES.has(rest[0]?.text ?? '')
  const isUnderway =
    by === 'colon' || by === 'dash' || UMBRELLAS.has(count.noun.head) || GOES_ON_BY.has(rest[1]?.lower ?? '')
  if (isUnderway && !isClosed && rest.some((token) => token.text === ';' || GOES_ON.has(token.lower))) return true
  const after = sentence.block.sentences[sentence.block.sentences.indexOf(sentence) + 1]
  return after !== undefined && MORE_FOLLOW.test(after.text)
}

function isSeveral({ lower, text }: Token, before: Token | undefined): boolean {
  return SEVERAL.has(lower) || (before?.lower === 'the' && text.endsWith('s') && text !== lower)
}

const DASHES: ReadonlySet<string> = new Set(['—', '–', '-'])
const SEVERAL: ReadonlySet<string> = new Set(
  'family families couple wife husband sons daughters sisters children siblings triplets duo trio twins spouses'.split(
    ' ',
  ),
)
/** What is counted under one name and told under several: “five children: …; a daughter from his second marriage”. */
const UMBRELLAS: ReadonlySet<string> = new Set(
  'child kid sibling grandchild great-grandchild survivor relative person member guest player victim passenger'.split(
    ' ',
  ),
)
// “, from his marriage to Ida”, “, with his second wife”
const GOES_ON_BY: ReadonlySet<string> = new Set('from by with of in at on for'.split(' '))
const GOES_ON: ReadonlySet<string> = new Set(
  'and plus also another other others along together well later then'.split(' '),
)
// “Two more died young.”, “The fifth, Lacey, …”, “Another lives in Peru.”, “A stepson, Curtis, …”
const MORE_FOLLOW =
  /^(?:[Aa]nother|[Aa]lso|[Tt]hen|[Ll]ater|[Tt]hey (?:also|later)|(?:\w+ )?(?:[Oo]thers?|[Mm]ore|[Rr]est|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ll]ast|[Ff]inal|[Rr]emaining|[Yy]oungest|[Ee]ldest|[Oo]ldest|[Ss]econd|[Nn]ewest)|(?:He|She|They) (?:\w+ )?(?:also|later|had another)|An? (?:step|foster |adopted |half-)?(?:son|daughter|child|brother|sister|one)\b)\b/

/** What speaks against a list being all that is counted: other counts, a pair, a comma, things that are usually named otherwise. */
function doubtsOf({ count, by }: Opened, list: Enumeration, otherCounts: number): Guard[] {
  const usual = enumeratedBy(count.noun.head)
  const isSure =
    (by === 'colon' || by === 'bracket') &&
    list.items.length >= 3 &&
    list.plain &&
    list.closed &&
    usual === (list.named ? 'names' : 'words') &&
    otherCounts === 0
  const isLoose = !list.named && usual === 'either' && !list.plain
  return [...(isSure ? [] : (['similar'] as const)), ...(isLoose ? (['approximate'] as const) : [])]
}

function listOf(sentence: Sentence, tokens: readonly Token[], opened: Opened): Enumeration | undefined {
  const isAtom = atomsOf(sentence.block, sentence.start)
  const { from, to, by } = opened
  if (by !== 'comma') {
    const whole = enumerationIn(tokens, from, to, isAtom)
    if (whole !== undefined || by !== 'colon') return whole
  }
  // “two sons, Carl and Peter, and a daughter”; “four counties: A, B, C and D, where the wind was worst”: the list ends
  // with the item that "and" leads.
  const end = endOfClosed(tokens, from, to, isAtom)
  return end === undefined ? undefined : enumerationIn(tokens, from, end, isAtom)
}

/** The comma after the item that follows the first "and" of a list, or its end; undefined where another name follows. */
function endOfClosed(
  tokens: readonly Token[],
  from: number,
  to: number,
  isAtom: (offset: number) => boolean,
): number | undefined {
  let closed = false
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (isAtom(token.start)) continue
    if (token.lower === 'and') closed = true
    else if (token.text === '(' || token.text === '"' || token.text === '“') return undefined
    else if (token.text === ',' && closed) {
      const next = tokens[i + 1]
      return next === undefined || isCapital(next) || next.lower === 'and' ? endBefore(tokens, i) : i
    }
  }
  return closed ? to : undefined
}

/** “…, and a daughter, Ada” ends the list before; “A and B, and C and D” or “and Bath, Somerset” does not. */
function endBefore(tokens: readonly Token[], comma: number): number | undefined {
  const next = tokens[comma + 1]
  const after = tokens[comma + 2]
  return next?.lower === 'and' && after !== undefined && AFTER_AND.has(after.lower) ? comma : undefined
}

const AFTER_AND: ReadonlySet<string> = new Set(
  'a an the one two three four five six seven eight nine ten his her their its several many by is was has who'.split(
    ' ',
  ),
)

function isBareName(tokens: readonly Token[], item: { readonly from: number; readonly to: number }): boolean {
  return tokens
    .slice(item.from, item.to)
    .every((token) => token.kind !== 'word' || isCapital(token) || NAME_PARTICLES.has(token.lower))
}

// “her three helpers, Ben, Callum and Mo”
const POSSESSIVES: ReadonlySet<string> = new Set(['her', 'his', 'their', 'its', 'our', 'my'])

const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'the de van von der den du da di dos al el la le of bin ibn'.split(' '),
)

const PRONOUNS: ReadonlySet<string> = new Set('he she they we it'.split(' '))

/** Links and emphasis, which a comma does not divide: the title of a book. */
function atomsOf(block: Block, start: number): (offset: number) => boolean {
  const marks = block.marks.filter((mark) => mark.kind === 'emphasis' || mark.kind === 'link' || mark.kind === 'strong')
  if (marks.length === 0) return () => false
  return (offset) => marks.some((mark) => mark.start <= start + offset && start + offset < mark.end)
}

/** “a daughter and two sons, A, B and C”: together they may be three. Undefined where it cannot be told. */
function joinedCount(tokens: readonly Token[], count: Count, before: readonly Count[]): number[] | undefined {
  let at = count.number.from - 1
  while (at >= 0 && OWNERS.has(tokens[at]!.lower)) at--
  const word = tokens[at]
  if (word === undefined) return []
  const sum = before.reduce((all, one) => all + one.number.value, 0)
  const others = before.length > 1 ? [sum] : []
  if (word.text === ',') return tokens.slice(0, at).some((token) => token.text === ',') ? undefined : others
  if (word.lower !== 'and' && word.lower !== 'plus') return others
  // “she and her three helpers, Ben, Callum and Mo”
  if (PRONOUNS.has(tokens[at - 1]?.lower ?? '')) return others
  // “his wife, Jean, and two sons”: Jean is named already.
  if (tokens[at - 1]?.text === ',' && tokens[at - 2] !== undefined && isCapital(tokens[at - 2]!)) return others
  return [...others, sum + 1, sum + 2]
}
