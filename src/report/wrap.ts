import { columnsOf } from './columns.ts'

const LIST_ITEM = /^(?<marker>\s*(?:[-*]|\d+\.)\s+)/
const KEPT = /^(?: {4}|\t|```|\||#)/

/** Markdown as it reads on a terminal: its paragraphs wrapped at `width`, lists and code kept as they are. */
export function wrapped(markdown: string, width: number): string {
  const paragraphs: string[][] = [[]]
  let fenced = false
  for (const line of markdown.split('\n')) {
    const fence = line.startsWith('```')
    if (fence) fenced = !fenced
    const last = paragraphs.at(-1)!
    if (fenced || fence || KEPT.test(line)) paragraphs.push([line], [])
    else if (line.trim() === '') paragraphs.push([''], [])
    else if (LIST_ITEM.test(line)) paragraphs.push([line])
    else last.push(last.length === 0 ? line : line.trim())
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => (lines.length === 1 && KEPT.test(lines[0]!) ? lines[0]! : filled(lines.join(' '), width)))
    .join('\n')
}

/** One paragraph in lines of at most `width` columns; a list item's further lines stand under its first word. */
export function filled(paragraph: string, width: number): string {
  const marker = LIST_ITEM.exec(paragraph)?.groups?.marker ?? ''
  const lines: string[] = []
  let line = marker
  for (const word of paragraph.slice(marker.length).split(/\s+/)) {
    const longer = line.trim() === '' || line === marker ? line + word : `${line} ${word}`
    if (columnsOf(longer) > width && line.trim() !== '' && line !== marker) {
      lines.push(line)
      line = ' '.repeat(marker.length) + word
    } else line = longer
  }
  return [...lines, line].join('\n')
}
