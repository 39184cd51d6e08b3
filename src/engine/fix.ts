import { resolve } from 'node:path'
import { applyFixes } from '../fix.ts'
import type { Report } from '../report/report.ts'
import type { Edit } from '../rule.ts'
import { reasonOf } from './files.ts'
import { type Run, type RunRequest, run } from './run.ts'
import { writeWhole } from './write.ts'

/** A file with its mechanical fixes applied. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
}

export interface FixedRun {
  /** What is still found afterwards. */
  readonly run: Run
  readonly files: readonly FixedFile[]
  /** How many edits were made. */
  readonly edits: number
}

/** A fix can uncover another; more rounds than this would be rules at odds with each other. */
const MOST_ROUNDS = 10

/** Applies the fixes of a run's findings, and lints again, until no fix is left; nothing is written. */
export function fixedRun(request: RunRequest, first: Run): FixedRun {
  const given = new Map(request.given)
  const befores = new Map<string, string>()
  let latest = first
  let edits = 0
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const changed = changesIn(latest.report)
    if (changed.length === 0) break
    for (const { path, before, after, count } of changed) {
      if (!befores.has(path)) befores.set(path, before)
      given.set(path, { source: after })
      edits += count
    }
    latest = run({ ...request, given })
  }
  const files = [...befores].map(([path, before]) => ({ path, before, after: latest.report.sourceOf(path) ?? before }))
  return { run: latest, files, edits }
}

/** Writes fixed files; gives a sentence for each that could not be written. */
export function writeFixed(files: readonly FixedFile[], cwd: string): string[] {
  return files.flatMap(({ path, after }) => {
    try {
      writeWhole(resolve(cwd, path), after)
      return []
    } catch (error) {
      return [`"${path}" could not be fixed: ${reasonOf(error)}`]
    }
  })
}

function changesIn(report: Report): (FixedFile & { count: number })[] {
  return report.files.flatMap(({ path, findings }) => {
    const edits = findings.flatMap(({ fix }): Edit[] => (fix === undefined ? [] : [fix]))
    const before = report.sourceOf(path)
    if (edits.length === 0 || before === undefined) return []
    const { source, applied } = applyFixes(before, edits)
    return applied.length === 0 ? [] : [{ path, before, after: source, count: applied.length }]
  })
}
