import type { Finding } from './rule.ts'

/** A finding that the team has decided to live with, as a line of the suppressions file. */
export interface BaselineEntry {
  readonly path: string
  readonly rule: string
  readonly fingerprint: string
  /** What it said when it was written down, for people who read the file. */
  readonly message: string
}

/** The suppressions file: known findings by fingerprint, so a new one of the same rule in the same file still shows. */
export type Baseline = readonly BaselineEntry[]

/** A suppressions file that cannot be read; the message says what and where. */
export class BaselineError extends Error {
  override name = 'BaselineError'
}

const VERSION = 1

/**
 * The text of a suppressions file: a line an entry, in the order of path, rule and message, so that two branches
 * that write down different findings merge.
 */
export function baselineText(baseline: Baseline): string {
  const paths = [...new Set(baseline.map((entry) => entry.path))].sort()
  const files = paths.map((path) => {
    const lines = baseline
      .filter((entry) => entry.path === path)
      .map(({ rule, fingerprint, message }) => ({ rule, message, fingerprint }))
      .sort((a, b) => compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.fingerprint, b.fingerprint))
      .map((entry) => `      ${JSON.stringify(entry)}`)
    return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`
  })
  const findings = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  return `{\n  "version": ${VERSION},\n  "findings": ${findings}\n}\n`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Reads a suppressions file; throws a BaselineError where it is not one. */
export function readBaseline(text: string): Baseline {
  let written: unknown
  try {
    written = JSON.parse(text)
  } catch (error) {
    // Two branches that both added a line: the usual way for the file to break.
    const conflict = text.includes('<<<<<<<') ? '; it holds the marks of a merge conflict' : ''
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    throw new BaselineError(`it is not JSON: ${reason}${conflict}`)
  }
  if (!isRecord(written) || !isRecord(written.findings)) throw new BaselineError('it has no "findings"')
  if (written.version !== VERSION)
    throw new BaselineError(`its version is ${JSON.stringify(written.version)}, and this tool reads version ${VERSION}`)
  return Object.entries(written.findings).flatMap(([path, entries]) => {
    if (!Array.isArray(entries)) throw new BaselineError(`what it says of "${path}" is not a list`)
    return entries.map((entry: unknown): BaselineEntry => {
      if (!isRecord(entry) || typeof entry.rule !== 'string' || typeof entry.fingerprint !== 'string')
        throw new BaselineError(`an entry of "${path}" has no rule or no fingerprint`)
      const { rule, fingerprint, message } = entry
      return { path, rule, fingerprint, message: typeof message === 'string' ? message : '' }
    })
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a run can tell of the entries. */
export interface Seen {
  /** Whether the rule ran for the file, over all that it needs to see. */
  judged(entry: BaselineEntry): boolean
  /** Whether the file is there, linted or not. */
  exists(path: string): boolean
}

export interface Compared {
  /** The findings that are not in the baseline. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Finding[]
  /** Entries without a finding: put right, changed, or of a file that is gone. */
  readonly stale: Baseline
}

/**
 * Takes out the findings that stand in the baseline, an entry for each. An entry counts at any place of its finding,
 * since which of two places comes first may change; one whose file is gone, wherever the finding is now.
 */
export function compared(findings: readonly Finding[], baseline: Baseline, { judged, exists }: Seen): Compared {
  const left = new Map<string, BaselineEntry[]>()
  for (const entry of baseline) {
    const key = `${entry.rule} ${entry.fingerprint}`
    left.set(key, [...(left.get(key) ?? []), entry])
  }
  const taken = (finding: Finding, fits: (entry: BaselineEntry) => boolean) => {
    const entries = left.get(`${finding.rule} ${finding.fingerprint}`) ?? []
    const index = entries.findIndex(fits)
    if (index !== -1) entries.splice(index, 1)
    return index !== -1
  }
  const suppressed = new Set<Finding>()
  for (const finding of findings) {
    const paths = [finding.path, ...finding.related.map((other) => other.path)]
    if (taken(finding, ({ path }) => paths.includes(path))) suppressed.add(finding)
  }
  for (const finding of findings) {
    if (!suppressed.has(finding) && taken(finding, ({ path }) => !exists(path))) suppressed.add(finding)
  }
  return {
    findings: findings.filter((finding) => !suppressed.has(finding)),
    suppressed: findings.filter((finding) => suppressed.has(finding)),
    stale: [...left.values()].flat().filter((entry) => !exists(entry.path) || judged(entry)),
  }
}

/** The entry that writes a finding down. */
export function entryOf({ path, rule, fingerprint, message }: Finding): BaselineEntry {
  return { path, rule, fingerprint, message }
}
