import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Baseline, BaselineError, baselineText, compared, entryOf, readBaseline } from '../baseline.ts'
import { type Config, ConfigError } from '../config/config.ts'
import { type Report, summaryOf } from '../report/report.ts'
import { NOT_RULES } from '../suppress.ts'
import { reasonOf, relativePath } from './files.ts'
import type { Run } from './run.ts'
import { writeWhole } from './write.ts'

const SUPPRESSIONS_FILE = 'lint-articles-suppressions.json'

/** The suppressions file of a folder: beside its configuration, else the nearest on the way up the repository. */
export function suppressionsFile(cwd: string, config: Config): string {
  if (config.path !== undefined) return join(config.folder, SUPPRESSIONS_FILE)
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, SUPPRESSIONS_FILE))) return join(folder, SUPPRESSIONS_FILE)
    if (existsSync(join(folder, '.git')) || folder === dirname(folder)) return join(cwd, SUPPRESSIONS_FILE)
  }
}

/** What is to be done with the suppressions file. */
export interface Suppressing {
  readonly cwd: string
  /** The suppressions file, absolute. */
  readonly file: string
  /** Findings to write down: all, or those of these rules. */
  readonly add: 'all' | readonly string[]
  /** Whether entries that are no longer needed stay. */
  readonly stale: 'kept' | 'pruned'
}

export interface Suppressed {
  readonly report: Report
  /** How many entries are no longer needed and still stand in the file. */
  readonly stale: number
}

/**
 * Takes the findings that the suppressions file holds out of a report, and brings the file up to date where that is
 * asked. What the run did not look at is left in it as it is.
 */
export function withSuppressions(
  report: Report,
  { cwd, file, add, stale }: Suppressing,
  { whole, seesAllOf }: Pick<Run, 'whole' | 'seesAllOf'>,
): Suppressed {
  const before = loadSuppressions(file, cwd)
  const findings = report.files.flatMap((one) => one.findings)
  const linted = new Set(report.files.map((one) => one.path).filter(seesAllOf))
  const ran = new Set(report.rules.filter((rule) => rule.scope === 'article' || whole).map((rule) => rule.id))
  const seen = {
    judged: (entry: Baseline[number]) => linted.has(entry.path) && ran.has(entry.rule),
    exists: (path: string) => existsSync(resolve(cwd, path)),
  }
  const known = compared(findings, before, seen)
  const added = known.findings.filter(({ rule }) => !NOT_RULES.has(rule) && (add === 'all' || add.includes(rule)))
  const kept = stale === 'pruned' ? before.filter((entry) => !known.stale.includes(entry)) : before
  const changed = added.length > 0 || kept.length < before.length
  if (changed) saveSuppressions(file, cwd, [...kept, ...added.map(entryOf)])
  const suppressed = new Set([...known.suppressed, ...added])
  if (suppressed.size === 0) return { report, stale: known.stale.length - (before.length - kept.length) }
  const files = report.files.map((one) => ({
    ...one,
    findings: one.findings.filter((finding) => !suppressed.has(finding)),
    suppressed: [
      ...one.suppressed,
      ...one.findings
        .filter((finding) => suppressed.has(finding))
        .map((finding) => ({ finding, by: 'baseline' as const })),
    ],
  }))
  return {
    report: { ...report, files, summary: summaryOf(files) },
    stale: known.stale.length - (before.length - kept.length),
  }
}

/** The suppressions with paths from the working directory; none where there is no file. */
function loadSuppressions(file: string, cwd: string): Baseline {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (!existsSync(file)) return []
    throw new ConfigError(`${relativePath(cwd, file)}  it cannot be read: ${reasonOf(error)}`)
  }
  try {
    return moved(readBaseline(text), dirname(file), cwd)
  } catch (error) {
    if (error instanceof BaselineError) throw new ConfigError(`${relativePath(cwd, file)}  ${error.message}`)
    throw error
  }
}

function saveSuppressions(file: string, cwd: string, baseline: Baseline): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeWhole(file, baselineText(moved(baseline, cwd, dirname(file))))
  } catch (error) {
    throw new ConfigError(`${relativePath(cwd, file)}  it cannot be written: ${reasonOf(error)}`)
  }
}

/** Entries with paths from one folder as paths from another: the file can be read from any folder below it. */
function moved(baseline: Baseline, from: string, to: string): Baseline {
  if (resolve(from) === resolve(to)) return baseline
  return baseline.map((entry) => ({ ...entry, path: relativePath(to, resolve(from, entry.path)) }))
}
