/** A unified diff of one file, as `git apply` reads it; empty where nothing differs. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return ''
  const lines = changedLines(linesOf(before), linesOf(after))
  return [`--- a/${path}\n`, `+++ b/${path}\n`, ...hunksOf(lines)].join('')
}

interface DiffLine {
  readonly mark: ' ' | '-' | '+'
  /** With its line ending. */
  readonly text: string
}

/** Lines with their endings; a last line without one stays without. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** How far to look for a line that both texts go on with; fixes are small, and beyond this a diff is only longer, not wrong. */
const FARTHEST = 40

/** The lines of both texts in order: kept, taken out, put in. */
function changedLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const lines: DiffLine[] = []
  let old = 0
  let now = 0
  while (old < before.length || now < after.length) {
    if (old < before.length && before[old] === after[now]) {
      lines.push({ mark: ' ', text: before[old]! })
      old++
      now++
      continue
    }
    const { removed, added } = untilSame(before, old, after, now)
    for (let i = 0; i < removed; i++) lines.push({ mark: '-', text: before[old++]! })
    for (let i = 0; i < added; i++) lines.push({ mark: '+', text: after[now++]! })
  }
  return lines
}

/** How many lines go and come before both texts agree again: as few as possible. */
function untilSame(before: readonly string[], old: number, after: readonly string[], now: number) {
  for (let changed = 1; changed <= 2 * FARTHEST; changed++)
    for (let removed = Math.max(0, changed - FARTHEST); removed <= Math.min(changed, FARTHEST); removed++) {
      const added = changed - removed
      const here = before[old + removed]
      if (here !== undefined && here === after[now + added]) return { removed, added }
    }
  return { removed: before.length - old, added: after.length - now }
}

const CONTEXT = 3

function hunksOf(lines: readonly DiffLine[]): string[] {
  const hunks: string[] = []
  let oldLine = 1
  let newLine = 1
  for (let i = 0; i < lines.length; ) {
    const first = lines.findIndex((line, at) => at >= i && line.mark !== ' ')
    if (first === -1) break
    let last = first
    for (let at = first; at < lines.length && at - last <= 2 * CONTEXT; at++) if (lines[at]!.mark !== ' ') last = at
    const from = Math.max(i, first - CONTEXT)
    const to = Math.min(lines.length, last + CONTEXT + 1)
    oldLine += from - i
    newLine += from - i
    const hunk = lines.slice(from, to)
    const olds = hunk.filter(({ mark }) => mark !== '+').length
    const news = hunk.filter(({ mark }) => mark !== '-').length
    hunks.push(`@@ -${range(oldLine, olds)} +${range(newLine, news)} @@\n`)
    for (const { mark, text } of hunk)
      hunks.push(`${mark}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`)
    oldLine += olds
    newLine += news
    i = to
  }
  return hunks
}

function range(start: number, count: number): string {
  return count === 1 ? String(start) : `${count === 0 ? start - 1 : start},${count}`
}
