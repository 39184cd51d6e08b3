import type { Article } from './article.ts'
import { parsePlain } from './plain.ts'

export function parseHtml(source: string, path: string): Article {
  return parsePlain(source, path)
}
