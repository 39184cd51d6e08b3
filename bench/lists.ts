import { existsSync, readFileSync } from 'node:fs'
import { lintSource, type RuleSetting } from '../src/lint.ts'
import type { Severity } from '../src/rule.ts'
import { overlaps } from '../src/text.ts'

export interface ListResult {
  readonly n: number
  readonly flagged: readonly string[]
  readonly unflagged: readonly string[]
}

/** One line of a list: words in their context, which a rule should flag or leave alone. */
export interface Listed {
  readonly id: string
  readonly words: string
  readonly context: string
  readonly label: string
}

/** The lines of a JSON Lines file; none where it is missing. */
export function linesOf(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))
}

export function listed(path: string): Listed[] {
  return linesOf(path).map((line) => ({
    id: String(line.id),
    words: String(line.text ?? line.match),
    context: String(line.context),
    label: String(line.label),
  }))
}

/** Lints each context as an article and sorts the lines by whether their words were flagged at one of the severities. */
export function flaggedIn(
  lines: readonly Listed[],
  settings: readonly RuleSetting[],
  severities: readonly Severity[],
): ListResult {
  const flagged: string[] = []
  const unflagged: string[] = []
  for (const { id, words, context } of lines) {
    const at = context.indexOf(words)
    const place = { start: Math.max(0, at), end: Math.max(0, at) + words.length }
    const hit = ['list.md', 'list.txt'].some((path) =>
      lintSource(context, path, settings).findings.some(
        (finding) =>
          severities.includes(finding.severity) &&
          [finding.at, ...finding.related.map((other) => other.at)].some((at) => overlaps(at, place)),
      ),
    )
    if (hit) flagged.push(id)
    else unflagged.push(id)
  }
  return { n: lines.length, flagged, unflagged }
}
