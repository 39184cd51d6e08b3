import type { Span } from '../text.ts'
import type {
  Article,
  Block,
  BlockRole,
  Cell,
  Comment,
  Field,
  Format,
  FrontMatter,
  Image,
  Link,
  List,
  ListItem,
  Mark,
  Table,
} from './article.ts'
import type { Prose } from './prose.ts'
import { splitSentences } from './sentences.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export type BlockDraft = Mutable<Omit<Block, 'index' | 'sentences' | 'text' | 'marks'>> & { marks?: readonly Mark[] }

/**
 * An article while it is being read: every format adds its blocks, lists and tables in the order of the source and
 * calls `finish`, so numbering, sections and sentences are made in one place.
 */
export class ArticleDraft {
  readonly path: string
  readonly format: Format
  readonly source: string
  readonly blocks: Mutable<Block>[] = []
  readonly lists: List[] = []
  readonly tables: Table[] = []
  readonly links: Link[] = []
  readonly images: Image[] = []
  readonly comments: Comment[] = []
  readonly footnoteReferences: { label: string; span: Span }[] = []
  frontMatter?: FrontMatter
  #section: Block | undefined

  constructor(path: string, format: Format, source: string) {
    this.path = path
    this.format = format
    this.source = source
  }

  /** Adds a block after the ones before it; a heading opens a section. */
  block(
    role: BlockRole,
    prose: Prose,
    span: Span,
    more: Partial<Omit<BlockDraft, 'role' | 'prose' | 'span'>> = {},
  ): Block {
    const block: Mutable<Block> = {
      index: this.blocks.length,
      role,
      text: prose.text,
      prose,
      span,
      quoted: false,
      marks: [],
      sentences: [],
      ...(this.#section !== undefined && role !== 'field' ? { section: this.#section } : {}),
      ...more,
    }
    if (role === 'heading') {
      delete (block as Partial<Mutable<Block>>).section
      this.#section = block
    }
    this.blocks.push(block)
    return block
  }

  /** Front matter fields become blocks too, before all others. */
  fields(
    format: FrontMatter['format'],
    span: Span,
    fields: readonly { key: string; value: Field['value']; span: Span; prose?: Prose }[],
  ): void {
    this.frontMatter = {
      format,
      span,
      fields: fields.map(({ key, value, span, prose }) => ({
        key,
        value,
        span,
        ...(prose === undefined ? {} : { block: this.block('field', prose, span, { label: key }) }),
      })),
    }
  }

  finish(): Article {
    const sentences = []
    for (const block of this.blocks) {
      if (block.role === 'code') continue
      const own = splitSentences(block, sentences.length)
      block.sentences = own
      for (const sentence of own) sentences.push(sentence)
    }
    return {
      path: this.path,
      format: this.format,
      source: this.source,
      ...(this.frontMatter === undefined ? {} : { frontMatter: this.frontMatter }),
      blocks: this.blocks,
      sentences,
      lists: this.lists,
      tables: this.tables,
      links: this.links,
      images: this.images,
      comments: this.comments,
      footnoteReferences: this.footnoteReferences,
    }
  }
}

export type { Cell, ListItem }
