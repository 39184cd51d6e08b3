import { CARRIAGE_RETURN } from './ascii.ts'

/** The content of one line of a block: without the markers of its containers, its indent and its line break. */
export interface ContentLine {
  readonly start: number
  readonly end: number
}

/** All lines of a document without their breaks. */
export function contentLinesOf(markdown: string): ContentLine[] {
  const lines: ContentLine[] = []
  let start = 0
  while (start < markdown.length) {
    const feed = markdown.indexOf('\n', start)
    const end = feed === -1 ? markdown.length : feed
    lines.push({ start, end: end > start && markdown.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end })
    start = end + 1
  }
  return lines
}
