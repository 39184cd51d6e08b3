import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { LISTED_NOUNS } from '../language/headline-words.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { givenPlace } from './front-matter-names.ts'
import type { Answer, BodySentence } from './headline-answers.ts'
import { answersTo, FAMILIES, factsOf, familyOf, NEVER, STEM } from './headline-answers.ts'
import type { Fact, FactKind } from './headline-fact.ts'
import { agree } from './headline-fact.ts'
import { nameFacts } from './headline-names.ts'
import { numberFacts } from './headline-numbers.ts'
import type { FrontMatterNames, Quotes } from './options.ts'

/** Something that a headline says and that the body says otherwise, and nowhere like the headline. */
export interface HeadlineFact {
  readonly what: FactKind
  readonly place: 'title' | 'description' | 'heading' | 'standfirst' | 'caption' | 'alternative text'
  readonly said: string
  /** The sentence of the headline. */
  readonly sentence: string
  /** What the body says of the same thing, the likeliest first. */
  readonly answers: readonly Answer[]
}

interface Headline {
  readonly sentence: Sentence
  readonly place: HeadlineFact['place']
}

/** What titles, descriptions, first headings and standfirsts say, with what the body says instead. */
export function* readHeadlineFacts({
  article,
  options,
  names,
}: Claims): Iterable<ClaimOf<'headline-fact', HeadlineFact>> {
  const headlines = headlinesOf(article.blocks, options.frontMatter)
  const facts = headlines.map((headline) => ({
    headline,
    facts: FAMILIES.flatMap((_, family) => factsOf(headline.sentence, family))
      .filter(isComparable)
      .filter(isOnlyOne),
  }))
  yield* captionFacts(article.blocks, options.quotes)
  if (facts.every(({ facts }) => facts.length === 0)) return
  const own = new Set(headlines.map(({ sentence }) => sentence.block))
  const body = bodyOf(article.blocks, own)
  const told = new Set<string>()
  for (const { headline, facts: said } of facts) {
    for (const fact of said) {
      const text = headline.sentence.text.slice(fact.start, fact.end)
      if (told.has(`${fact.key} ${text.toLowerCase()}`)) continue
      told.add(`${fact.key} ${text.toLowerCase()}`)
      const twins = answersOfTwins(fact, headline, headlines)
      const below = twins.length > 0 ? [] : [...body, ...headlinesBelow(headlines, headline)]
      const answers = twins.length > 0 ? twins : answersTo(fact, headline.sentence, below, options.quotes)
      if (answers.length === 0 || answers.some((answer) => names.areOne(text, answer.said))) continue
      yield {
        kind: 'headline-fact',
        value: { what: fact.what, place: headline.place, said: text, sentence: headline.sentence.text, answers },
        span: spanIn(headline.sentence, fact.start, fact.end),
        block: headline.sentence.block,
        sentence: headline.sentence,
        voice: ARTICLE_VOICE,
        guards: [],
      }
    }
  }
}

/** What captions say otherwise than the article: “David Orchard” in an article about Daniel Orchard, “three boats” of four. */
function* captionFacts(blocks: readonly Block[], quotes: Quotes): Iterable<ClaimOf<'headline-fact', HeadlineFact>> {
  let body: readonly BodySentence[] | undefined
  for (const block of blocks) {
    const place = captionPlace(block, blocks[block.index - 1])
    if (place === undefined) continue
    for (const sentence of block.sentences)
      for (const fact of [...nameFacts(sentence), ...numberFacts(sentence)]) {
        const least = ALIKE_CAPTIONS.get(fact.what)
        if (least === undefined || !isComparable(fact)) continue
        body ??= bodyOf(blocks, captionsAmong(blocks))
        const alike = answersTo(fact, sentence, body, quotes).filter(
          ({ shared, said }) => shared >= least || (fact.what === 'name' && areAlike(wordsIn(sentence, fact), said)),
        )
        if (alike.length === 0) continue
        yield {
          kind: 'headline-fact',
          value: {
            what: fact.what,
            place,
            said: sentence.text.slice(fact.start, fact.end),
            sentence: sentence.text.replace(IMAGE_SIGN, ''),
            // A caption may stand anywhere.
            answers: alike.map((answer) => ({ ...answer, paragraph: 0 })),
          },
          span: spanIn(sentence, fact.start, fact.end),
          block,
          sentence,
          voice: ARTICLE_VOICE,
          guards: [],
        }
      }
  }
}

function wordsIn({ text }: Sentence, { start, end }: Fact): string {
  return text.slice(start, end)
}

/** “Rosamund Pike” and “Rosalind Pike”: given names that begin alike. */
function areAlike(one: string, other: string): boolean {
  return one.slice(0, ALIKE) === other.slice(0, ALIKE)
}

const ALIKE = 3

/** Words that a caption and a sentence must share to speak of the same thing. */
const ALIKE_CAPTIONS: ReadonlyMap<FactKind, number> = new Map([
  ['name', 2],
  ['amount', 3],
  ['toll', 2],
  ['city', 3],
])

// Where the image stands in the text of its block
const IMAGE_SIGN = /^[\s\uFFFC]+/

function captionsAmong(blocks: readonly Block[]): ReadonlySet<Block> {
  return new Set(blocks.filter((block) => captionPlace(block, blocks[block.index - 1]) !== undefined))
}

/** A caption of the format, an alternative text, or a line in emphasis under an image. */
function captionPlace(block: Block, before: Block | undefined): 'caption' | 'alternative text' | undefined {
  if (block.role === 'caption') return 'caption'
  if (block.role === 'alt') return 'alternative text'
  if (block.role !== 'paragraph' || block.text.length > LONGEST_CAPTION) return undefined
  const isUnderImage = before?.role === 'alt' || block.marks.some(({ kind }) => kind === 'image')
  const isEmphatic = block.marks.some(({ kind, end }) => kind === 'emphasis' && end >= block.text.trimEnd().length - 1)
  return isUnderImage && isEmphatic ? 'caption' : undefined
}

const LONGEST_CAPTION = 300

/** A title and a first heading that are one sentence but for the fact: whatever the body says, they are at odds. */
function answersOfTwins(fact: Fact, headline: Headline, headlines: readonly Headline[]): Answer[] {
  return headlines.flatMap(({ sentence }) => {
    if (sentence.block.index <= headline.sentence.block.index) return []
    const other = factsOf(sentence, familyOf(fact)).find((one) => one.key === fact.key && one.only === undefined)
    if (other === undefined || agree(fact, other) || !areTwins(headline.sentence, fact, sentence, other)) return []
    const said = sentence.text.slice(other.start, other.end)
    return [{ said, at: spanIn(sentence, other.start, other.end), shared: STEM, paragraph: 0 }]
  })
}

/** One sentence but for the fact, which may end in another form (“2025”, “2026”). */
function areTwins(a: Sentence, factA: Fact, b: Sentence, factB: Fact): boolean {
  const words = ({ text }: Sentence, fact: Fact) =>
    `${text.slice(0, fact.start)} ${text.slice(fact.end)}`.toLowerCase().match(WORDS) ?? NO_WORDS
  const [one, two] = [words(a, factA), words(b, factB)]
  const shared = one.filter((word) => two.includes(word)).length
  return shared >= 3 && shared >= 0.8 * Math.max(one.length, two.length)
}

const NO_WORDS: readonly string[] = []
const WORDS = /[\p{L}\d]+/gu

/** Headlines further down answer those above: a title and its first heading are one sentence twice. */
function headlinesBelow(headlines: readonly Headline[], { sentence }: Headline): BodySentence[] {
  return headlines.flatMap((other) =>
    other.sentence.block.index > sentence.block.index
      ? [{ sentence: other.sentence, paragraph: 0, agrees: 'no' as const }]
      : [],
  )
}

const PLACE_OF_FIELD: ReadonlyMap<string, HeadlineFact['place']> = new Map([
  ...['title', 'headline', 'seo.title', 'og:title', 'linktitle'].map((key): [string, HeadlineFact['place']] => [
    key,
    'title',
  ]),
  ...[
    'description',
    'summary',
    'deck',
    'subtitle',
    'standfirst',
    'excerpt',
    'dek',
    'subhead',
    'subheading',
    'seo.description',
  ].map((key): [string, HeadlineFact['place']] => [key, 'description']),
])

function placeOfField(key: string, names: FrontMatterNames): HeadlineFact['place'] | undefined {
  const place = givenPlace(names, 'title', key)
  if (place !== undefined && place >= 0) return 'title'
  const usual = PLACE_OF_FIELD.get(key.toLowerCase())
  return place !== undefined && usual === 'title' ? undefined : usual
}

function headlinesOf(blocks: readonly Block[], names: FrontMatterNames): Headline[] {
  const headlines: Headline[] = []
  const text = blocks.filter((block) => block.role !== 'field')
  // “FOR IMMEDIATE RELEASE” stands above the title.
  const first =
    text[0]?.role === 'heading' && SHOUT.test(text[0].text) && text[1]?.role === 'heading' ? text[1] : text[0]
  // Where many headings are of the first level they head sections, not the article.
  const isHead = blocks.filter((block) => block.role === 'heading' && block.level === 1).length <= 2
  for (const block of blocks) {
    const place =
      block.role === 'field'
        ? placeOfField(block.label ?? '', names)
        : block.role === 'heading' && (block === first || (isHead && block.level === 1))
          ? 'heading'
          : isStandfirst(block, blocks[block.index - 1])
            ? 'standfirst'
            : undefined
    if (place !== undefined) for (const sentence of block.sentences) headlines.push({ sentence, place })
  }
  return headlines
}

const SHOUT = /^[^a-z]+$/

/** A paragraph in emphasis right below the title. */
function isStandfirst(block: Block, before: Block | undefined): boolean {
  if (block.role !== 'paragraph' || before?.role !== 'heading' || before.level !== 1) return false
  return block.marks.some(
    ({ kind, start, end }) => (kind === 'emphasis' || kind === 'strong') && start <= 1 && end >= block.text.length - 1,
  )
}

const BODY_ROLES: ReadonlySet<Block['role']> = new Set(['paragraph', 'item', 'cell', 'caption', 'footnote', 'heading'])

function bodyOf(blocks: readonly Block[], headlines: ReadonlySet<Block>): BodySentence[] {
  const body: BodySentence[] = []
  let paragraph = -1
  for (const block of blocks) {
    if (headlines.has(block) || !BODY_ROLES.has(block.role)) continue
    const isProse = block.role === 'paragraph' || block.role === 'item'
    if (isProse && block.text.length > SHORT_LINE) paragraph++
    for (const sentence of block.sentences) body.push({ sentence, paragraph: isProse ? Math.max(0, paragraph) : NEVER })
  }
  return body
}

/** Bylines and datelines are no paragraphs. */
const SHORT_LINE = 50

/** Facts of a headline that the body can answer; a bare number in a title may be anything. */
function isComparable({ key, of, only }: Fact): boolean {
  return key !== 'bare' && only === undefined && (of === undefined || !LISTED_NOUNS.has(of))
}

/** “From six months to 30 days”, “Iran and Iraq”: of two of a kind nobody can tell which one the body answers. */
function isOnlyOne({ key }: Fact, _index: number, facts: readonly Fact[]): boolean {
  return facts.filter((other) => other.key === key).length === 1
}
