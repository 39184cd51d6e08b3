import type { Block } from '../article/article.ts'
import { CharacterClass, classOf } from '../article/characters.ts'
import { OPEN_WORDS, RARELY_LAST_WORDS, WIDE_OPEN_WORDS } from '../language/open-words.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A paragraph that stops before its sentence does. The span is its last words. */
export interface BrokenOff {
  readonly how: 'mid-clause' | 'comma' | 'quotation' | 'embed'
  readonly lastWords: string
}

type BrokenOffClaim = ClaimOf<'broken-off', BrokenOff>

/** Paragraphs that end in mid-clause, in an open quotation or in a cut embed. */
export function* readBrokenOff({ article }: Claims): Iterable<BrokenOffClaim> {
  for (const block of article.blocks) {
    if (block.role !== 'paragraph' && block.role !== 'item') continue
    const next = article.blocks[block.index + 1]
    const how = howBrokenOff(block, next)
    if (how === undefined) continue
    if (STOP_TOLD.test(block.sentences.at(-1)?.text ?? '') || STOP_ANSWERED.test(next?.sentences[0]?.text ?? ''))
      continue
    if (article.format === 'plain' && how !== 'embed' && mayGoOn(article.source, block, next)) continue
    const { start, end } = lastWordsOf(block.text)
    yield {
      kind: 'broken-off',
      value: { how, lastWords: block.text.slice(start, end) },
      span: block.prose.spanOf(start, end),
      block,
      voice: ARTICLE_VOICE,
      guards: [],
    }
  }
}

// “a letter that stops in the middle of a”, “I write “To be continued” and”: it breaks off because it tells of that.
const STOP_TOLD =
  /\b(?:(?:stop|end|finish|break|cut)(?:s|ed|es|ped|ping|ing)?(?: off)?|broke off)[^.]{0,24}?\b(?:in the middle|in mid|mid-?(?:sentence|word)|halfway|half-?way|with the words?|at the words?|abruptly|like this)\b|\b[Tt]o be continued\b/
// “That's how it stopped.”, “The rest of the sentence is lost.”, “[breaks off]”
const STOP_ANSWERED =
  /\b(?:(?:how|where|there|here),? (?:it|he|she|they|I|the \w+|his \w+|her \w+|its \w+) (?:stop|end|br[eo]ak|finish|cut)|(?:breaks?|broke|broken|cuts?|left|trails?|trailed) off|mid-sentence|middle of (?:a|the|his|her|my) (?:sentence|word|line)|unfinished|[Tt]he rest (?:of (?:the|that|this|it)\b[^.]{0,20} )?(?:is|was|has|were) (?:missing|lost|gone|torn|illegible|cut|silence|blank|not)|ran out of|run out of|never (?:finished|completed))/

/** In plain text a line right below a line of common length may be where the paragraph goes on. */
function mayGoOn(source: string, { span }: Block, next: Block | undefined): boolean {
  if (next === undefined || BLANK_LINE.test(source.slice(span.end, next.span.start))) return false
  const line = source.slice(source.lastIndexOf('\n', span.end - 1) + 1, span.end)
  return line.length <= LONGEST_WRAPPED
}

const LONGEST_WRAPPED = 100

const BLANK_LINE = /\n[ \t\r]*\n/

// “the need… https://t.co/AaIOiZxHui”, “the talks ... pic.twitter.com/x1”
const CUT_EMBED = /(?:…|\.\.\.)\s*(?:https?:\/\/t\.co\/|pic\.(?:twitter|x)\.com\/)\S{1,40}$/
// “… will have to be”, “… suitcases don’t”
const LAST_WORD = /(?<=^|[\s(“"‘’'—–-])[A-Za-z]+(?:['’][a-z]+)?$/
// “… whose flights had been”, “… will have to be”
const OPEN_END = /\b(?:had|has|have|will|would|could|should|to|may|might|must) (?:be|been|have been)$/
// an opening mark that nothing closes: “ “The two agreed on the need”
const OPEN_QUOTATION = /(?:^|[\s(])“(?=[\p{L}\d])[^“”"]*$/u
const STRAIGHT_QUOTATION = /(?:^|[\s(])"(?=[\p{L}\d])[^"]*$/u
// “…, since the bans that were studied”, “… because the roof which had been repaired in May”: a clause with a subject and no verb of its own
const UNFINISHED_CLAUSE =
  /\b(?:since|because|although|though|whereas|unless|if|that|while) (?:the|a|an|those|these|all|most|many|some|any) (?:[a-z-]+ ){1,3}(?:that|which|who|whose [a-z]+) (?:was|were|is|are|has|have|had|will|would|could|can|did) (?:not )?(?:(?:be|been|being|[a-z]+ly) ){0,2}[a-z]+(?:ed|en|ing|wn|ld|pt|nt|de)(?: (?:in|by|at|on|for|from|with|to|under) (?:the |a |an )?[A-Za-z]+)?$/
const LEAST_WORDS = 10

function howBrokenOff(block: Block, next: Block | undefined): BrokenOff['how'] | undefined {
  const text = block.text.trimEnd()
  const last = text.charCodeAt(text.length - 1)
  if (!(classOf(last) & LETTER) && last !== COMMA) return undefined
  if (CUT_EMBED.test(text.slice(-80))) return 'embed'
  if (block.role === 'item') return isItemBrokenOff(block, text, next) ? 'mid-clause' : undefined
  if (!isFollowedByNewText(next)) return undefined
  const isLaterSentence = endsAfterSentence(block)
  if (last === COMMA) return isLaterSentence && (next === undefined || next.role === 'heading') ? 'comma' : undefined
  const sentence = block.sentences.at(-1)
  if (sentence === undefined) return undefined
  const word = lastWordOf(text)
  const isOpen = isLaterSentence
    ? OPEN_WORDS.has(word) || (RARELY_LAST_WORDS.has(word) && block.sentences.length > 2)
    : (WIDE_OPEN_WORDS.has(word) || OPEN_END.test(text)) && countWords(sentence.text) >= LEAST_WORDS
  if (isLaterSentence && UNFINISHED_CLAUSE.test(text.slice(-140))) return 'mid-clause'
  // “… energy security; and”: an item of a list that is written as paragraphs
  if (isOpen && !/[;,] (?:and|or)$/.test(text)) return 'mid-clause'
  if (OPEN_QUOTATION.test(text) || (STRAIGHT_QUOTATION.test(text) && !text.includes('“'))) {
    return isFollowedByQuotation(next) || hasOddMarks(text) ? undefined : 'quotation'
  }
  return undefined
}

/** Items are often fragments, and “…, and” leads to the next one: only the last word of a noun phrase to come tells. */
function isItemBrokenOff({ sentences, item }: Block, text: string, next: Block | undefined): boolean {
  const last = sentences.at(-1)
  const goesOn = next !== undefined && next.item !== undefined && next.item !== item && next.item.list.parent === item
  return last !== undefined && !goesOn && NOUN_OPENERS.has(lastWordOf(text)) && countWords(last.text) >= 5
}

const NOUN_OPENERS: ReadonlySet<string> = new Set('the a an than because its their our my your into between'.split(' '))

function lastWordOf(text: string): string {
  const word = LAST_WORD.exec(text.slice(-24))?.[0] ?? ''
  // “Toaster (2 kW): 9 A”, “ancestor of modern Latin A”
  return word === 'A' ? '' : word.toLowerCase().replace('’', "'")
}

const LETTER = CharacterClass.lower | CharacterClass.upper | CharacterClass.digit
const COMMA = 44

/** Straight marks that pair up: the last one closes a quotation. Inches (5'10") count as closed. */
function hasOddMarks(text: string): boolean {
  if (!text.includes('"')) return false
  let marks = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (/\d/.test(text.charAt(at - 1))) return true
    marks++
  }
  return marks % 2 === 0
}

/** A list, code, a quotation or a line that begins with a small letter goes on with what stands before it. */
function isFollowedByNewText(next: Block | undefined): boolean {
  if (next === undefined || next.role === 'heading') return true
  if (next.role !== 'paragraph' || next.quoted) return false
  return GOES_ON.exec(next.text) === null
}

const GOES_ON = /^\s*(?:[a-zß-ÿ•·*"“‘«(—–\uFFFC-]|\(?\d{1,2}[.)])/

function isFollowedByQuotation(next: Block | undefined): boolean {
  return next !== undefined && '"“'.includes(next.text.charAt(0))
}

/** True where a sentence with its stop stands before the last one: the paragraph is prose, not a label. */
function endsAfterSentence({ sentences }: Block): boolean {
  const before = sentences.at(-2)
  return (
    before !== undefined &&
    /[.!?…]["”’)\]]{0,3}$/.test(before.text.slice(-5)) &&
    countWords(sentences.at(-1)!.text) >= 4
  )
}

function countWords(text: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const isSpace = (classOf(text.charCodeAt(i)) & CharacterClass.space) !== 0
    if (!isSpace && !inside) words++
    inside = !isSpace
  }
  return words
}

const LAST_WORDS = 5

function lastWordsOf(text: string): { start: number; end: number } {
  const end = text.trimEnd().length
  let start = end
  for (let words = 0; words < LAST_WORDS && start > 0; words++) {
    const space = text.lastIndexOf(' ', start - 2)
    start = space < 0 ? 0 : space + 1
  }
  return { start, end }
}
