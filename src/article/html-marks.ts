import type { Mark } from './article.ts'

/** The elements of HTML that mark words, in a page and inside Markdown. */
export const MARK_OF_ELEMENT: Readonly<Record<string, Mark['kind']>> = {
  a: 'link',
  b: 'strong',
  strong: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
}
