import type { Article } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { isLanguageCode } from '../language/language-codes.ts'
import { type NeutralFigure, neutralFiguresIn } from '../language/neutral-figures.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A date or number of an article that its translations should give as well. */
export interface SharedFigure {
  readonly figure: NeutralFigure
  readonly words: string
  /** The place of its paragraph, heading or cell among those of the article. */
  readonly block: number
}

/** Which article of a folder it translates, or is translated by. */
export interface Translation {
  /** Equal for translations of one article. */
  readonly group: string
  /** The code of its language; empty where the path has none. */
  readonly language: string
  /** By a key in the front matter, or by its path alone. */
  readonly by: 'key' | 'path'
  /** Most of its little words are English. */
  readonly isEnglish: boolean
}

/** The dates and numbers in the prose of an article, for comparison with its translations. */
export function* readSharedFigures({ article }: Claims): Generator<ClaimOf<'shared-figure', SharedFigure>> {
  for (const [place, block] of proseBlocks(article).entries())
    for (const sentence of block.sentences)
      for (const figure of neutralFiguresIn(sentence.text))
        yield {
          kind: 'shared-figure',
          value: { figure, words: sentence.text.slice(figure.start, figure.end), block: place },
          span: spanIn(sentence, figure.start, figure.end),
          block,
          sentence,
          voice: ARTICLE_VOICE,
          guards: [],
        }
}

function proseBlocks({ blocks }: Article): Article['blocks'] {
  return blocks.filter(({ role }) => role !== 'code' && role !== 'field' && role !== 'alt')
}

/** What an article says to its translations. */
export interface TranslationFact extends Translation {
  /** How many paragraphs, headings and cells it has. */
  readonly blocks: number
  readonly figures: readonly {
    readonly figure: NeutralFigure
    readonly words: string
    readonly block: number
    readonly at: Span
  }[]
}

/** What an article’s translations should say as well. */
export function translationFactOf(claims: Claims): TranslationFact {
  return {
    ...translationOf(claims.article),
    blocks: proseBlocks(claims.article).length,
    figures: claims.of('shared-figure').map(({ value, span }) => ({ ...value, at: span })),
  }
}

function translationOf(article: Article): Translation {
  const { path, frontMatter } = article
  const parts = path.split('/')
  const stem = parts.pop()!.replace(EXTENSION, '')
  const ending = LANGUAGE_ENDING.exec(stem)?.groups?.code
  const inName = ending !== undefined && isLanguageCode(ending) ? ending : undefined
  const name = inName === undefined ? stem : stem.slice(0, -inName.length - 1)
  const folder = inName === undefined ? parts.findLastIndex(isLanguageCode) : -1
  const key = frontMatter?.fields.find((field) =>
    TRANSLATION_KEYS.has(field.key.toLowerCase().replace(JOINTS, '')),
  )?.value
  const isKey = typeof key === 'string' || typeof key === 'number'
  return {
    group: isKey ? `key ${key}` : [...parts.filter((_, i) => i !== folder), name].join('/'),
    language: (inName ?? parts[folder] ?? '').toLowerCase(),
    by: isKey ? 'key' : 'path',
    isEnglish: isEnglish(article),
  }
}

// “.md”, “.html”
const EXTENSION = /\.[a-z]+$/i
// “bridge.fr”, “index.pt-br”
const LANGUAGE_ENDING = /\.(?<code>[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)$/
const TRANSLATION_KEYS: ReadonlySet<string> = new Set(['translationkey', 'translationid'])
const JOINTS = /[-_]/g

/** “content/it/” may be Italian, or about computers. */
function isEnglish({ sentences }: Article): boolean {
  let words = 0
  let english = 0
  for (const { text } of sentences.slice(0, SENTENCES_READ))
    for (const word of text.toLowerCase().split(' ')) {
      words++
      if (ENGLISH.has(word)) english++
    }
  return english * ENGLISH_SHARE > words
}

const SENTENCES_READ = 40
const ENGLISH: ReadonlySet<string> = new Set(
  'the of and to is was that for with are were by from has have it its'.split(' '),
)
/** One word in eight of English prose is one of these; one in a hundred of other languages. */
const ENGLISH_SHARE = 12
