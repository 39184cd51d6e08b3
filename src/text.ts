/** A stretch of the original source: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place as people count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Line starts of one source; made once, asked often. */
export interface LineMap {
  /** The position of an offset; offsets beyond the source give its end. */
  positionAt(offset: number): Position
  /** The text of a line (from 1) without its line ending, and the offset where it starts. */
  lineAt(line: number): { readonly text: string; readonly start: number }
  readonly lineCount: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Line starts after LF, CRLF or a lone CR, the three endings that CommonMark knows. */
export function lineMap(source: string): LineMap {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && source.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1)
  }
  return {
    lineCount: starts.length,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, source.length))
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (starts[middle]! <= at) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: at - starts[low]! + 1, offset: at }
    },
    lineAt(line) {
      const start = starts[line - 1] ?? source.length
      let end = starts[line] ?? source.length
      while (
        end > start &&
        (source.charCodeAt(end - 1) === LINE_FEED || source.charCodeAt(end - 1) === CARRIAGE_RETURN)
      )
        end--
      return { text: source.slice(start, end), start }
    },
  }
}

/** True where the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
