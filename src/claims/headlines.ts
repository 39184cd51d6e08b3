import type { Block, Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { EMPTY_WORDS, LISTED_NOUNS } from '../language/headline-words.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { frameOf } from './frame.ts'
import { givenPlace } from './front-matter-names.ts'
import type { Fact, FactKind } from './headline-fact.ts'
import { agree, isOneThing } from './headline-fact.ts'
import { nameFacts, timeFacts } from './headline-names.ts'
import { numberFacts } from './headline-numbers.ts'
import { outcomeFacts } from './headline-outcomes.ts'
import type { FrontMatterNames, Quotes } from './options.ts'
import { wordsOf } from './words.ts'

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

export interface Answer {
  readonly said: string
  readonly at: Span
  /** Stems that its sentence shares with the headline. */
  readonly shared: number
  /** Its paragraph among those of the article, from 0. */
  readonly paragraph: number
}

interface Headline {
  readonly sentence: Sentence
  readonly place: HeadlineFact['place']
}

interface BodySentence {
  /** A headline that agrees proves nothing. */
  readonly agrees?: 'no'
  readonly sentence: Sentence
  readonly paragraph: number
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
      const answers = twins.length > 0 ? twins : answersTo(fact, headline, below, options.quotes)
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
        const alike = answersTo(fact, { sentence, place }, body, quotes).filter(({ shared }) => shared >= least)
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
/** Cells, captions and headings can agree with a headline, but not contradict it. */
const NEVER = Number.POSITIVE_INFINITY

/** What the body says of the same thing, or nothing where any of it agrees with the headline. */
function answersTo(fact: Fact, headline: Headline, body: readonly BodySentence[], quotes: Quotes): Answer[] {
  const answers: (Answer & { fact: Fact })[] = []
  const stems = stemsOf(headline.sentence, fact)
  const family = familyOf(fact)
  // “Nobody was killed. Two passengers are in hospital.”: these two are others.
  const isDenied = fact.what === 'toll' && body.some(({ sentence }) => factsOf(sentence, family).some(isNought))
  for (const { sentence, paragraph, agrees } of body) {
    const facts = factsOf(sentence, family)
    if (facts.some((other) => agree(fact, other) && !(isDenied && other.what !== 'toll'))) {
      if (agrees === undefined && !isOfAnotherTime(fact, sentence)) return []
      continue
    }
    for (const other of facts) {
      if (
        other.only === 'agrees' ||
        !isOneThing(fact, other) ||
        paragraph === NEVER ||
        isSaidOtherwise(sentence, other, quotes)
      )
        continue
      answers.push({
        fact: other,
        said: sentence.text.slice(other.start, other.end),
        at: spanIn(sentence, other.start, other.end),
        shared: sharedStems(stems, sentence, other),
        paragraph,
      })
    }
  }
  if (
    fact.value !== undefined &&
    isSumOf(
      fact.value,
      answers.map((answer) => answer.fact.value ?? Number.NaN),
    )
  )
    return []
  return answers
    .sort((a, b) => b.shared - a.shared || a.paragraph - b.paragraph)
    .map(({ said, at, shared, paragraph }) => ({ said, at, shared, paragraph }))
}

// “another four”, “in 1999”, “two of the dead”
const OTHER_COUNT =
  /\b(?:another|other|further|since|later|earlier|initial(?:ly)?|at first|first (?:said|reported)|previous(?:ly)?|last (?:year|month|week|time|season)|a year (?:ago|before|earlier)|in (?:1[89]|20)\d\d|compared|each|average|per (?!cent)|every|not)\b/
// “two of the dead”
const PARTITIVE = /^\S+ (?:more )?of (?:the|them|whom|those|these|its|his|her|their)\b/
// “rose to six”: a toll that grows
const GROWING = /\b(?:risen|rose|rising|fell|climbed|revised|more(?! than))\b/

function isNought({ what, value }: Fact): boolean {
  return what === 'toll' && value === 0
}

/** “The farm won a similar appeal in 2011” bears no headline out that tells how this one ended. */
function isOfAnotherTime({ what }: Fact, { text }: Sentence): boolean {
  return (what === 'outcome' || what === 'price' || what === 'toll') && ANOTHER_TIME.test(text)
}

const ANOTHER_TIME =
  /\b(?:[Ii]n (?:1[89]|20)\d\d|[Ss]ince (?:1[89]|20)\d\d|[Ll]ast (?:year|season|month|week)|[Ee]arlier|[Pp]revious(?:ly)?|[Aa] year (?:ago|before|earlier)|years (?:ago|before|earlier))\b/

const DAYS: ReadonlySet<FactKind> = new Set(['date', 'month', 'year', 'weekday'])
// “was postponed from March to May”
const MOVED =
  /\b(?:instead|originally|delayed|postponed|put off|brought forward|rescheduled|moved|extended|not|earlier|previous(?:ly)?|another|since|last year)\b/

function isSaidOtherwise(sentence: Sentence, fact: Fact, quotes: Quotes): boolean {
  if (fact.what === 'outcome' || fact.what === 'price')
    return ANOTHER_TIME.test(sentence.text) || isQuotedOrSupposed(sentence, fact, quotes)
  const text = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1)
  if (DAYS.has(fact.what) ? MOVED.test(text) : fact.what !== 'multiple' && OTHER_COUNT.test(text)) return true
  if (!fact.key.startsWith('part ') && PARTITIVE.test(text.slice(fact.start))) return true
  if (fact.what === 'toll' && GROWING.test(text)) return true
  const { guards } = frameOf(sentence, fact.start, fact.end, quotes)
  return guards.some((guard) => guard === 'quoted' || guard === 'hypothetical' || guard === 'past')
}

function isQuotedOrSupposed(sentence: Sentence, fact: Fact, quotes: Quotes): boolean {
  const { guards } = frameOf(sentence, fact.start, fact.end, quotes)
  return guards.some((guard) => guard === 'quoted' || guard === 'hypothetical')
}

const SUMMED = 8

/** “Two in a car, a roofer and a woman”: some of the body's numbers may add up to the headline's. */
function isSumOf(total: number, parts: readonly number[]): boolean {
  let sums = new Set([0])
  for (const part of parts.slice(0, SUMMED)) sums = new Set([...sums, ...[...sums].map((sum) => sum + part)])
  return sums.has(total)
}

/** Facts that can agree are read together, and only where a headline has one of them. */
const FAMILIES = [numberFacts, timeFacts, nameFacts, outcomeFacts] as const
const known = FAMILIES.map(() => new WeakMap<Sentence, readonly Fact[]>())
const TIMES: ReadonlySet<FactKind> = new Set(['date', 'month', 'year', 'weekday', 'clock', 'score'])
const NAMES: ReadonlySet<FactKind> = new Set(['country', 'city', 'name'])

function familyOf({ what }: Fact): number {
  return TIMES.has(what) ? 1 : NAMES.has(what) ? 2 : what === 'outcome' || what === 'price' ? 3 : 0
}

function factsOf(sentence: Sentence, family: number): readonly Fact[] {
  let facts = known[family]!.get(sentence)
  if (facts === undefined) {
    facts = [...FAMILIES[family]!(sentence)]
    known[family]!.set(sentence, facts)
  }
  return facts
}

/** Facts of a headline that the body can answer; a bare number in a title may be anything. */
function isComparable({ key, only }: Fact): boolean {
  return key !== 'bare' && only === undefined && !LISTED_NOUNS.has(key.slice('noun '.length))
}

/** “From six months to 30 days”, “Iran and Iraq”: of two of a kind nobody can tell which one the body answers. */
function isOnlyOne({ key }: Fact, _index: number, facts: readonly Fact[]): boolean {
  return facts.filter((other) => other.key === key).length === 1
}

const STEM = 5

/** Stems of the words that a sentence is about; of a fact itself the noun counts, the number and the name do not. */
function stemsOf(sentence: Sentence, fact: Fact): Set<string> {
  const stems = new Set<string>()
  const isCounted = fact.what === 'toll' || fact.what === 'amount'
  for (const { kind, lower, start, end } of wordsOf(sentence).tokens) {
    if (kind !== 'word' || lower.length < 3 || EMPTY_WORDS.has(lower)) continue
    if (isCounted || end <= fact.start || start >= fact.end) stems.add(lower.slice(0, STEM))
  }
  return stems
}

function sharedStems(stems: ReadonlySet<string>, sentence: Sentence, fact: Fact): number {
  let shared = 0
  for (const stem of stemsOf(sentence, fact)) if (stems.has(stem)) shared++
  return shared
}
