import type { Span } from '../text.ts'
import type { Prose } from './prose.ts'

export type Format = 'markdown' | 'mdx' | 'plain' | 'html'

/** What a block is in the article; only these hold prose that sentences are read from, except `code`. */
export type BlockRole =
  | 'heading'
  | 'paragraph'
  | 'item' // a paragraph in a list item
  | 'cell'
  | 'caption'
  | 'footnote'
  | 'alt' // the alternative text of an image
  | 'field' // a text value of the front matter
  | 'code' // a code block: no sentences

/**
 * A stretch of prose that sentences never cross. `text` is clean (markup gone, entities decoded, soft breaks as
 * spaces); `prose.spanOf` leads back to the source.
 */
export interface Block {
  readonly index: number // position in Article.blocks
  readonly role: BlockRole
  readonly text: string
  readonly prose: Prose
  /** The block with its markup, in the source. */
  readonly span: Span
  /** 1 to 6 for a heading. */
  readonly level?: number
  /** The heading this block stands under; absent before the first heading. */
  readonly section?: Block
  /** True inside a block quotation. */
  readonly quoted: boolean
  readonly item?: ListItem
  readonly cell?: Cell
  /** The label of a footnote, the key of a front matter field (dotted for nested ones: `seo.title`). */
  readonly label?: string
  readonly marks: readonly Mark[]
  readonly sentences: readonly Sentence[]
}

/** Inline markup over `block.text.slice(start, end)`. */
export interface Mark {
  readonly kind:
    | 'link'
    | 'strong'
    | 'emphasis'
    | 'deleted'
    | 'code'
    | 'image'
    | 'footnote-reference'
    | 'html'
    | 'object'
  readonly start: number
  readonly end: number
  /** The markup itself in the source: `[text](url)`, `` `code` ``, `[^1]`. */
  readonly span: Span
  /** Target of a link or image, label of a footnote reference. */
  readonly target?: string
}

/** One sentence; it never crosses a block. `text` is `block.text.slice(start, end)`, trimmed at both ends. */
export interface Sentence {
  readonly index: number // position in Article.sentences
  readonly block: Block
  readonly text: string
  readonly start: number
  readonly end: number
  /** What stands in it, as bits of `Trait`: rules look only at the sentences that can concern them. */
  readonly traits: number
  /** True where the stop before it has no space: "region.This". */
  readonly glued: boolean
}

/** Bits of `Sentence.traits`, set in the splitter's one pass over the text. */
export const Trait = {
  digit: 1,
  /** A quotation mark of any kind but the apostrophe. */
  quotation: 2,
  /** `[`, `{`, `<` or `_` repeated. */
  bracket: 4,
  percent: 8,
  /** A currency sign. */
  currency: 16,
  parenthesis: 32,
  /** A capitalised word that is not the sentence's first. */
  capital: 64,
  /** Two capitals in a row: an acronym or a shout. */
  shout: 128,
} as const

/** The source span of `sentence.text.slice(start, end)`; the whole sentence by default. */
export function spanIn(sentence: Sentence, start = 0, end = sentence.text.length): Span {
  return sentence.block.prose.spanOf(sentence.start + start, sentence.start + end)
}

export interface List {
  readonly ordered: boolean
  /** The number of the first item of an ordered list. */
  readonly first?: number
  readonly depth: number // 1 for a list that is not inside another
  readonly items: readonly ListItem[]
  readonly span: Span
  readonly parent?: ListItem
  /** The block right before the list, which may announce it. */
  readonly before?: Block
}

export interface ListItem {
  readonly list: List
  readonly position: number // from 0
  readonly blocks: readonly Block[]
  readonly span: Span
  /** The number written before it ("3." gives 3). */
  readonly number?: number
  /** A task list's box. */
  readonly checked?: boolean
}

export interface Table {
  /** Row 0 is the header where the format has one (`hasHeader`). */
  readonly rows: readonly (readonly Cell[])[]
  readonly hasHeader: boolean
  readonly span: Span
  readonly before?: Block
  readonly caption?: Block
}

export interface Cell {
  readonly table: Table
  readonly row: number
  readonly column: number // logical: a merged cell stands at its first column
  readonly header: boolean
  readonly columnSpan: number
  readonly rowSpan: number
  readonly block: Block
}

export interface Link {
  readonly span: Span // with its markup
  readonly url: string
  readonly urlSpan?: Span // absent for reference links
  /** Where its text stands. */
  readonly block: Block
  readonly start: number
  readonly end: number
}

export interface Image {
  readonly span: Span
  readonly url: string
  /** Its alternative text, absent where it has none. */
  readonly alt?: Block
}

/** One value of the front matter. */
export interface Field {
  /** `title`, `seo.description`, `authors.0` */
  readonly key: string
  readonly value: string | number | boolean | null
  /** The value as written, quotation marks included. */
  readonly span: Span
  /** Present for texts: the value as prose. */
  readonly block?: Block
}

export interface FrontMatter {
  readonly format: 'yaml' | 'toml' | 'meta' // `meta`: the head of an HTML page
  readonly span: Span
  readonly fields: readonly Field[]
  /** What the YAML or TOML parser said, where it could not be read. */
  readonly error?: { readonly message: string; readonly at: Span }
}

/** A comment of the format (`<!-- -->`, `{/* *\/}`, `%%`): the place of directives. */
export interface Comment {
  readonly text: string
  readonly span: Span
}

/** An article as read: exact source, blocks in order, and what their structure is. Every span is in `source`. */
export interface Article {
  readonly path: string // relative to the working directory, `/`-separated
  readonly format: Format
  readonly source: string
  readonly frontMatter?: FrontMatter
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly lists: readonly List[]
  readonly tables: readonly Table[]
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  /** Labels of footnotes that are referred to, with the place of each reference. */
  readonly footnoteReferences: readonly { readonly label: string; readonly span: Span }[]
}
