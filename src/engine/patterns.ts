import ignore from 'ignore'

/** Says whether a path (relative, `/`-separated) is meant. */
export type Matcher = (path: string) => boolean

/**
 * Paths by pattern, in the words of `.gitignore` (a later `!pattern` takes back, `dir/` means all below it) and with
 * `{a,b}` besides. Paths that lead out of the folder of the patterns match nothing.
 */
export function matcher(patterns: readonly string[]): Matcher {
  const rules = ignore({ allowRelativePaths: true }).add(patterns.flatMap(withoutBraces))
  return (path) => path !== '' && !path.startsWith('../') && rules.ignores(path)
}

/** One test of a path against an ignore file, for callers that keep one per folder. */
export interface Ignoring {
  /** `ignored` or `kept` where a pattern speaks of the path, undefined where none does. */
  verdict(path: string): 'ignored' | 'kept' | undefined
}

/** The text of an ignore file. */
export function ignoring(text: string): Ignoring {
  const rules = ignore({ allowRelativePaths: true }).add(text)
  return {
    verdict(path) {
      const { ignored, unignored } = rules.test(path)
      return ignored ? 'ignored' : unignored ? 'kept' : undefined
    },
  }
}

const MOST_ALTERNATIVES = 1000

/** `a/*.{md,txt}` as `a/*.md` and `a/*.txt`; braces that hold no comma stay. */
function withoutBraces(pattern: string): string[] {
  const done: string[] = []
  const open = [pattern]
  while (open.length > 0 && open.length + done.length <= MOST_ALTERNATIVES) {
    const next = open.pop()!
    const braces = innermostBraces(next)
    if (braces === undefined) done.push(next)
    else for (const part of braces.parts) open.push(next.slice(0, braces.start) + part + next.slice(braces.end))
  }
  return [...done, ...open].sort()
}

function innermostBraces(pattern: string): { start: number; end: number; parts: string[] } | undefined {
  let start = -1
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '{') start = i
    else if (pattern[i] === '}' && start >= 0) {
      const inner = pattern.slice(start + 1, i)
      if (inner.includes(',')) return { start, end: i + 1, parts: inner.split(',') }
      start = -1
    }
  }
  return undefined
}
