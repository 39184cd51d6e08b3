import type { Article, Block } from '../article/article.ts'
import { wordPatterns } from '../language/word-patterns.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { claimAt } from './claim-at.ts'
import { fieldHolds } from './front-matter-names.ts'
import type { ExtractionOptions } from './options.ts'
import type { FormPattern } from './patterns.ts'

/** A form of words that the configuration says to write otherwise, or not at all. */
export interface DeclaredForm {
  readonly written: string
  /** What to write instead, with a capital where the form has one. */
  readonly write?: string
  readonly because?: string
  /** The configuration lets `--fix` write it. */
  readonly fixable: boolean
}

/** The forms of words that stand in an article and should not, by the configuration. */
export function* readDeclaredForms({ article, options }: Claims): Generator<ClaimOf<'declared-form', DeclaredForm>> {
  const { forms = [] } = options.patterns
  if (forms.length === 0) return
  const prose = proseOf(article)
  for (const form of forms) {
    const patterns = wordPatterns(form.not)
    if (!patterns.mayStandIn(prose)) continue
    const exceptions = wordPatterns(form.except ?? [])
    for (const sentence of article.sentences) {
      if (!isRead(sentence.block, options)) continue
      const { text } = sentence
      const excepted = exceptions.in(text)
      for (const { start, end } of patterns.in(text)) {
        if (excepted.some((other) => other.start <= start && end <= other.end)) continue
        const written = text.slice(start, end)
        yield claimAt(sentence, start, end, {
          kind: 'declared-form',
          value: { written, ...insteadOf(written, form) },
          weakenedBy: ['quoted'],
        })
      }
    }
  }
}

/** All words of an article in lower case, for a first look. */
export function proseOf(article: Article): string {
  return article.blocks.map(({ text }) => text.toLowerCase()).join('\n')
}

/** Of the front matter, only what readers see. */
function isRead({ role, label = '' }: Block, { frontMatter }: ExtractionOptions): boolean {
  return role !== 'field' || fieldHolds(frontMatter, 'title', label, (key) => SHOWN_FIELDS.has(key))
}

const SHOWN_FIELDS: ReadonlySet<string> = new Set(['title', 'description', 'summary', 'subtitle'])

function insteadOf(written: string, { write, because, fix }: FormPattern): Omit<DeclaredForm, 'written'> {
  const [first = ''] = written
  const isCapital = first !== first.toLowerCase()
  const cased = write !== undefined && isCapital ? write[0]!.toUpperCase() + write.slice(1) : write
  return {
    ...(cased === undefined ? {} : { write: cased }),
    ...(because === undefined ? {} : { because }),
    fixable: fix === true,
  }
}
