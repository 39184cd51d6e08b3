import type { Article } from './article.ts'
import { ArticleDraft } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { addBlocks } from './markdown-blocks.ts'
import { maskJsx } from './markdown-jsx.ts'
import { maskTemplates } from './markdown-mask.ts'
import { scanTree } from './markdown-scan.ts'
import { remarkTree } from './markdown-tree.ts'

/** Reads a Markdown or MDX article; every span is in `source` as given, byte order mark included. */
export function parseMarkdown(source: string, path: string, format: 'markdown' | 'mdx'): Article {
  const draft = new ArticleDraft(path, format, source)
  // micromark drops a byte order mark and counts without it: it never sees one.
  let start = readFrontMatter(draft, source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0)
  while (source.charCodeAt(start) === BYTE_ORDER_MARK) start++
  const { markdown, comments } = format === 'mdx' ? maskJsx(source, start) : maskTemplates(source, start)
  draft.comments.push(...comments)
  const tree = scanTree(markdown, start, format)
  addBlocks(draft, tree, (from, to) => remarkTree(markdown.slice(from - start, to - start), from, format))
  draft.comments.sort((a, b) => a.span.start - b.span.start)
  return draft.finish()
}

const BYTE_ORDER_MARK = 0xfeff
