import { join, resolve } from 'node:path'
import type { Directive } from '../article/directives.ts'
import type { Around } from '../claims/claim.ts'
import type { Config } from '../config/config.ts'
import type { CorpusArticle } from '../corpus.ts'
import { lintCorpus } from '../corpus.ts'
import { NO_FACTS } from '../facts/facts.ts'
import { groupedBy } from '../groups.ts'
import { inOrder, type Linted, lintSource, type RuleFailure, type RuleSetting } from '../lint.ts'
import { type FileReport, type Report, summaryOf } from '../report/report.ts'
import { type Finding, SEVERITIES, type Severity } from '../rule.ts'
import { silence } from '../suppress.ts'
import { type LineMap, lineMap } from '../text.ts'
import { type ClaimsCache, keptOf, knownThrough, outlineOf } from './cache.ts'
import type { Declared } from './facts-file.ts'
import { findFiles, type ReadResult, readText, relativePath } from './files.ts'
import { type Selection, seenFrom } from './selection.ts'
import { extractionOf, ignoredBy, NO_FLAGS, type RuleFlags, settingsOf } from './settings.ts'

export interface RunRequest {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly config: Config
  readonly flags?: RuleFlags
  /** What facts files declare, and the files, so that reports can show where. */
  readonly declared?: Declared
  /** `--now`; beats the configuration. */
  readonly now?: string
  /** Whether the articles are compared with each other too. */
  readonly scope: 'corpus' | 'articles'
  /** Sources that stand in for files: what came on standard input, what stands in the index. */
  readonly given?: ReadonlyMap<string, ReadResult>
  /** Of the files found, those that count; all where absent. */
  readonly counts?: (path: string) => boolean
  /** What the report is about; everything where absent. The other files are only compared with it. */
  readonly selection?: Selection
  /** Name and version of the tool, for the report. */
  readonly tool: string
  /** Whether directives in articles silence findings; `heeded` where absent. */
  readonly directives?: 'heeded' | 'ignored'
  /** Articles as linted by an earlier run of the same process; those whose source is the same are not linted again. */
  readonly memory?: Map<string, Linted>
  /** The claims of articles as read by earlier runs: an article that is only compared with others is not read again. */
  readonly cache?: ClaimsCache
  /** Held around each stage of the work, for `--stats`. */
  readonly around?: Around
  /** Told after each file: how many are done, of how many. */
  readonly onProgress?: (done: number, of: number) => void
}

export interface Run {
  readonly report: Report
  /** What could not be done, in a sentence each: paths that are not there, rules that failed over the folder. */
  readonly troubles: readonly string[]
  /** What was left out though asked for by name, in a sentence each. */
  readonly notes: readonly string[]
  /** True where there was no article to lint, or none of them could be read. */
  readonly lintedNothing: boolean
  /** True where every article below the working directory was linted and compared: nothing is missing because of what was asked. */
  readonly whole: boolean
  /** False for a file of whose lines only some are reported on: what is not reported there may still be found. */
  seesAllOf(path: string): boolean
}

const NOTHING_DECLARED: Declared = { facts: NO_FACTS, files: [] }

/** Lints files and folders. */
export function run(request: RunRequest): Run {
  const started = process.hrtime.bigint()
  const { cwd, config, selection, given = new Map<string, ReadResult>(), flags = NO_FLAGS } = request
  const extractionFor = extractionOf(config, request.now, flags)
  const ignores = ignoredBy(config)
  const inConfig = (path: string) => relativePath(config.folder, resolve(cwd, path))
  const found = findFiles(request.paths, { cwd, given, ignores: (path) => ignores(inConfig(path)) })
  const settingsFor = settingsOf(config, flags)
  const withCorpus = request.scope === 'corpus' && settingsFor('').some(({ rule }) => rule.scope === 'corpus')
  const isSelected = (path: string) => selection === undefined || selection.files.has(path)
  const counting = found.files.filter((path) => request.counts?.(path) ?? true)
  const selected = counting.filter(isSelected)
  const { facts, files: factsFiles } = request.declared ?? NOTHING_DECLARED
  // A facts file that changed may contradict any article.
  const changedFacts = selection === undefined ? [] : factsFiles.filter(({ path }) => isSelected(path))
  // Where nothing is compared across articles, or nothing changed, the others need not be read.
  const files = (withCorpus && selected.length > 0) || changedFacts.length > 0 ? counting : selected

  const lintFile = (path: string, source: string, settings: readonly RuleSetting[]) =>
    lintSource(source, path, settings, extractionFor(inConfig(path)), request.around, facts)
  const lintSelected = (path: string, source: string) => {
    const before = request.memory?.get(path)
    const linted = before?.article.source === source ? before : lintFile(path, source, settingsFor(inConfig(path)))
    request.memory?.set(path, linted)
    return linted
  }
  const known = knownThrough(files.length > 1 ? request.cache : undefined)
  const sources = new Map(factsFiles.map(({ path, source }) => [path, source]))
  const findings = new Map<string, Finding[]>()
  const directives = new Map<string, readonly Directive[]>()
  const corpus: CorpusArticle[] = []
  let unread = 0
  let sentences = 0
  let readForNames = 0
  let claims = 0
  for (const [i, path] of files.entries()) {
    const read = given.get(path) ?? readText(join(cwd, path))
    if ('error' in read) {
      unread++
      findings.set(path, [failure('read-error', path, read.error)])
    } else {
      const { source } = read
      sources.set(path, source)
      const linted = isSelected(path) || changedFacts.length > 0 ? lintSelected(path, source) : undefined
      findings.set(path, linted === undefined ? [] : [...linted.findings, ...linted.failures.map(failedRule)])
      claims += linted?.claims.count ?? 0
      const kept = withCorpus
        ? known(path, source, extractionFor(inConfig(path)), () => keptOf(linted ?? lintFile(path, source, [])))
        : undefined
      if (kept !== undefined) corpus.push({ source, facts: kept.facts })
      const outline = kept ?? outlineOf(linted!.article) // Where nothing is compared, only selected files are read.
      sentences += outline.sentences
      readForNames += outline.readForNames
      if (request.directives !== 'ignored') directives.set(path, outline.directives)
    }
    request.onProgress?.(i + 1, files.length)
  }

  const troubles = [...found.missing]
  if (withCorpus) {
    const across = lintCorpus(corpus, settingsFor(''), extractionFor(''), request.around, isSelected)
    for (const finding of across.findings) {
      const own = asSetFor(finding, settingsFor(inConfig(finding.path)), settingsFor(''))
      if (own !== undefined) findings.get(own.path)?.push(own)
    }
    for (const { rule, error } of across.failures)
      troubles.push(`the rule "${rule}" failed over the folder: ${messageOf(error)}`)
  }

  // Directives for a rule across articles can be judged only where all articles were given.
  const whole = request.scope === 'corpus' && request.paths.some((path) => resolve(cwd, path) === resolve(cwd))
  const silenced = silence([...findings.values()].flat(), directives, {
    known: config.known.map((rule) => rule.id),
    ran: (id, path) =>
      settingsFor(inConfig(path)).some(({ rule }) => rule.id === id && (rule.scope === 'article' || whole)),
    everyRule: flags.only.length === 0 && flags.skip.length === 0 && whole,
    ...unusedSeverity(settingsFor('')),
  })
  const lines = new Map<string, LineMap>()
  const linesOf = (path: string): LineMap => {
    const known = lines.get(path) ?? lineMap(sources.get(path) ?? '')
    lines.set(path, known)
    return known
  }
  const seen = (finding: Finding) => (selection === undefined ? finding : seenFrom(selection, finding, linesOf))
  const kept = groupedBy(
    silenced.findings.flatMap((finding) => seen(finding) ?? []),
    (finding) => finding.path,
  )
  const suppressed = groupedBy(
    silenced.suppressed.flatMap((one) => {
      const finding = seen(one.finding)
      return finding === undefined ? [] : [{ ...one, finding }]
    }),
    ({ finding }) => finding.path,
  )
  const contradicting = changedFacts.flatMap(({ path }) => (kept.has(path) ? [path] : []))
  const reports = [...selected, ...contradicting].map(
    (path): FileReport => ({
      path,
      findings: inOrder(kept.get(path) ?? []),
      suppressed: (suppressed.get(path) ?? []).map((one) => ({ ...one, by: 'directive' })),
    }),
  )
  const report: Report = {
    tool: request.tool,
    files: reports,
    summary: summaryOf(reports),
    stats: { sentences, readForNames, claims, milliseconds: Number(process.hrtime.bigint() - started) / 1e6 },
    rules: settingsFor('').map(({ rule }) => rule),
    sourceOf: (path) => sources.get(path),
    linesOf,
  }
  const notes = found.ignored.map((path) => `"${path}" is left out by an ignore pattern`)
  if (found.files.length === 0 && troubles.length === 0 && notes.length === 0)
    troubles.push(
      `there are no articles (.md, .mdx, .txt, .html) in ${request.paths.map((path) => `"${path}"`).join(', ')}`,
    )
  return {
    report,
    troubles,
    notes,
    lintedNothing: unread > 0 ? files.length === unread : found.files.length === 0,
    whole,
    seesAllOf: (path) => selection === undefined || selection.files.get(path) === 'whole',
  }
}

/** A finding across articles as the settings of its own file have it: dropped where the rule is off there. */
function asSetFor(
  finding: Finding,
  own: readonly { rule: { id: string }; severity: Finding['severity'] }[],
  all: typeof own,
) {
  const here = own.find(({ rule }) => rule.id === finding.rule)?.severity
  const everywhere = all.find(({ rule }) => rule.id === finding.rule)?.severity
  if (here === undefined || everywhere === undefined) return undefined
  if (here === everywhere) return finding
  const steps = SEVERITIES.indexOf(here) - SEVERITIES.indexOf(everywhere)
  const severity = SEVERITIES[Math.max(0, SEVERITIES.indexOf(finding.severity) + steps)]
  return severity === undefined ? undefined : { ...finding, severity }
}

function unusedSeverity(settings: readonly RuleSetting[]): { unused?: Severity } {
  const setting = settings.find(({ rule }) => rule.id === 'unused-directive')
  return setting === undefined ? {} : { unused: setting.severity }
}

/** What kept a file from being linted, as a finding at its start. */
function failure(rule: string, path: string, message: string): Finding {
  const at = { start: 0, end: 0 }
  return {
    rule,
    severity: 'error',
    path,
    message,
    at,
    related: [],
    suggestions: [],
    guards: [],
    fingerprint: `${rule}:${path}`,
  }
}

function failedRule({ rule, path, error }: RuleFailure): Finding {
  return failure('rule-failure', path, `the rule "${rule}" failed here, the others went on: ${messageOf(error)}`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
