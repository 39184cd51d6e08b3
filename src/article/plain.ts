import type { Article } from './article.ts'
import { ArticleDraft } from './draft.ts'
import { literalProse } from './prose.ts'

/** One paragraph a line. */
export function parsePlain(source: string, path: string): Article {
  const draft = new ArticleDraft(path, 'plain', source)
  for (const line of source.matchAll(/[^\r\n]+/g)) {
    draft.block('paragraph', literalProse(line[0], line.index), { start: line.index, end: line.index + line[0].length })
  }
  return draft.finish()
}
