import type { Article, Format } from './article.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { parsePlain } from './plain.ts'

const FORMAT_OF: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  txt: 'plain',
  text: 'plain',
  html: 'html',
  htm: 'html',
}

/** The format of a file name, undefined where it is not one of an article. */
export function formatOf(path: string): Format | undefined {
  return FORMAT_OF[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
}

/** Reads an article; never throws, whatever the source. `path` decides the format (plain text where it tells nothing). */
export function parseArticle(source: string, path: string): Article {
  const format = formatOf(path) ?? 'plain'
  if (format === 'html') return parseHtml(source, path)
  if (format === 'plain') return parsePlain(source, path)
  return parseMarkdown(source, path, format)
}
