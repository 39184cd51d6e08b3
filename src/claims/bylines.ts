import type { Block } from '../article/article.ts'
import { biographyIn, bylineIn, editorIn, isPersonal, signatureIn, type WrittenByline } from '../language/bylines.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { fieldHolds } from './front-matter-names.ts'

/** Who wrote the article, and where it says so. */
export interface Byline {
  readonly name: string
  readonly source: 'field' | 'byline' | 'signature'
  /** An editor answers for the article, and somebody else may have written it. */
  readonly role: 'author' | 'editor'
  /** The field's key. */
  readonly key?: string
}

/** Reads the author in the front matter, in a line under the title, and in a signature that ends the article. */
export function* readBylines({ article, options }: Claims): Generator<ClaimOf<'byline', Byline>> {
  for (const { key, value, block, span } of article.frontMatter?.fields ?? []) {
    if (block === undefined || typeof value !== 'string') continue
    const isAuthor = fieldHolds(options.frontMatter, 'author', key, (usual) => AUTHOR_FIELD.test(usual))
    if (!isAuthor && !EDITOR_FIELD.test(key)) continue
    for (const name of value.split(/,? and |, | & /))
      if (isPersonal(name))
        yield {
          kind: 'byline',
          value: { name: name.trim(), source: 'field', role: isAuthor ? 'author' : 'editor', key },
          span,
          block,
          voice: ARTICLE_VOICE,
          guards: [],
        }
  }
  const body = article.blocks.filter(({ role }) => role === 'paragraph' || role === 'item' || role === 'heading')
  for (const block of body.slice(0, HEAD_BLOCKS))
    if (block.role === 'paragraph') yield* named(block, bylineIn(block.text), 'byline', 'author')
  const last = body.at(-1)
  const before = body.at(-2)
  if (last === undefined || last.role === 'heading') return
  // “— Ana Ruiz” under a quotation names its speaker.
  if (last.quoted || before === undefined || before.quoted || /^["“*_]|["”]$/.test(before.text)) return
  yield* named(
    last,
    [...signatureIn(last.text), ...biographyIn(last.text), ...(body.length > HEAD_BLOCKS ? bylineIn(last.text) : [])],
    'signature',
    'author',
  )
  yield* named(last, editorIn(last.text), 'signature', 'editor')
}

const AUTHOR_FIELD = /^(?:author|authors|byline|by|writer)(?:\.\d+)?(?:\.name)?$/i
const EDITOR_FIELD = /^editor(?:\.0)?(?:\.name)?$/i
const HEAD_BLOCKS = 5

function* named(
  block: Block,
  names: readonly WrittenByline[],
  source: Byline['source'],
  role: Byline['role'],
): Generator<ClaimOf<'byline', Byline>> {
  for (const { name, start, end } of names)
    yield {
      kind: 'byline',
      value: { name, source, role },
      span: block.prose.spanOf(start, end),
      block,
      voice: ARTICLE_VOICE,
      guards: [],
    }
}
