import type { Article } from './article.ts'
import { parsePlain } from './plain.ts'

export function parseMarkdown(source: string, path: string, _format: 'markdown' | 'mdx'): Article {
  return parsePlain(source, path)
}
