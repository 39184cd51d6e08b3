import { join, resolve } from 'node:path'
import type { Directive } from '../article/directives.ts'
import type { Around } from '../claims/claim.ts'
import type { ExtractionOptions } from '../claims/options.ts'
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

/** Lints files and folders. */
export function run(request: RunRequest): Run {
  const started = process.hrtime.bigint()
  const { paths, selection } = request
  const plan = planOf(request)
  const reading = readingOf(plan)
  const across = plan.withCorpus ? comparisonOf(plan, reading.corpus) : { findings: [], troubles: [] }
  const files = reportsOf(plan, reading, [...reading.findings, ...across.findings])
  const { sources, unread, sentences, readForNames, claims } = reading
  const report: Report = {
    tool: request.tool,
    files,
    summary: summaryOf(files),
    stats: { sentences, readForNames, claims, milliseconds: Number(process.hrtime.bigint() - started) / 1e6 },
    rules: plan.settingsFor('').map(({ rule }) => rule),
    sourceOf: (path) => sources.get(path),
    linesOf: reading.linesOf,
  }
  const troubles = [...plan.missing, ...across.troubles]
  const notes = plan.ignored.map((path) => `"${path}" is left out by an ignore pattern`)
  if (plan.found === 0 && troubles.length === 0 && notes.length === 0)
    troubles.push(`there are no articles (.md, .mdx, .txt, .html) in ${paths.map((path) => `"${path}"`).join(', ')}`)
  return {
    report,
    troubles,
    notes,
    lintedNothing: unread > 0 ? plan.files.length === unread : plan.found === 0,
    whole: plan.whole,
    seesAllOf: (path) => selection === undefined || selection.files.get(path) === 'whole',
  }
}

/** Which files a run reads, what for, and with which settings. */
interface Plan {
  readonly request: RunRequest
  readonly declared: Declared
  /** How many articles there are, and what of the paths asked for is not there or is left out. */
  readonly found: number
  readonly missing: readonly string[]
  readonly ignored: readonly string[]
  /** The files that are read, and those of them that the report is about. */
  readonly files: readonly string[]
  readonly selected: readonly string[]
  /** Facts files that changed: they may contradict any article. */
  readonly changedFacts: readonly string[]
  readonly withCorpus: boolean
  /** Every article below the working directory is linted and compared. */
  readonly whole: boolean
  isSelected(path: string): boolean
  settingsFor(path: string): readonly RuleSetting[]
  extractionFor(path: string): ExtractionOptions
}

function planOf(request: RunRequest): Plan {
  const { cwd, config, selection, given = NOTHING_GIVEN, flags = NO_FLAGS, declared = NOTHING_DECLARED } = request
  const ignores = ignoredBy(config)
  const inConfig = (path: string) => (path === '' ? '' : relativePath(config.folder, resolve(cwd, path)))
  const found = findFiles(request.paths, { cwd, given, ignores: (path) => ignores(inConfig(path)) })
  const settings = settingsOf(config, flags)
  const extraction = extractionOf(config, request.now, flags)
  const withCorpus = request.scope === 'corpus' && settings('').some(({ rule }) => rule.scope === 'corpus')
  const isSelected = (path: string) => selection === undefined || selection.files.has(path)
  const counting = found.files.filter((path) => request.counts?.(path) ?? true)
  const selected = counting.filter(isSelected)
  const changedFacts = selection === undefined ? [] : declared.files.map(({ path }) => path).filter(isSelected)
  return {
    request,
    declared,
    found: found.files.length,
    missing: found.missing,
    ignored: found.ignored,
    // Where nothing is compared across articles, or nothing changed, the others need not be read.
    files: (withCorpus && selected.length > 0) || changedFacts.length > 0 ? counting : selected,
    selected,
    changedFacts,
    withCorpus,
    whole: request.scope === 'corpus' && request.paths.some((path) => resolve(cwd, path) === resolve(cwd)),
    isSelected,
    settingsFor: (path) => settings(inConfig(path)),
    extractionFor: (path) => extraction(inConfig(path)),
  }
}

const NOTHING_DECLARED: Declared = { facts: NO_FACTS, files: [] }
const NOTHING_GIVEN: ReadonlyMap<string, ReadResult> = new Map()

/** What the files say, and what is found in each of them by itself. */
interface Reading {
  readonly sources: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  readonly directives: ReadonlyMap<string, readonly Directive[]>
  readonly corpus: readonly CorpusArticle[]
  /** How many files could not be read. */
  readonly unread: number
  readonly sentences: number
  readonly readForNames: number
  readonly claims: number
  linesOf(path: string): LineMap
}

function readingOf(plan: Plan): Reading {
  const { request, files, declared } = plan
  const { cwd, given = NOTHING_GIVEN } = request
  const known = knownThrough(files.length > 1 ? request.cache : undefined)
  const sources = new Map(declared.files.map(({ path, source }) => [path, source]))
  const findings: Finding[] = []
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
      findings.push(failure('read-error', path, read.error))
    } else {
      const { source } = read
      sources.set(path, source)
      const isWanted = plan.isSelected(path) || plan.changedFacts.length > 0
      const linted = isWanted ? lintedOf(plan, path, source) : undefined
      if (linted !== undefined) findings.push(...linted.findings, ...linted.failures.map(failedRule))
      claims += linted?.claims.count ?? 0
      const kept = plan.withCorpus
        ? known(path, source, plan.extractionFor(path), () => keptOf(linted ?? lintedBy(plan, path, source, [])))
        : undefined
      if (kept !== undefined) corpus.push({ source, facts: kept.facts })
      const outline = kept ?? outlineOf(linted!.article) // Where nothing is compared, only selected files are read.
      sentences += outline.sentences
      readForNames += outline.readForNames
      if (request.directives !== 'ignored') directives.set(path, outline.directives)
    }
    request.onProgress?.(i + 1, files.length)
  }
  return { sources, findings, directives, corpus, unread, sentences, readForNames, claims, linesOf: linesIn(sources) }
}

/** The article as its settings lint it, or as an earlier run of this process did. */
function lintedOf(plan: Plan, path: string, source: string): Linted {
  const { memory } = plan.request
  const before = memory?.get(path)
  const linted = before?.article.source === source ? before : lintedBy(plan, path, source, plan.settingsFor(path))
  memory?.set(path, linted)
  return linted
}

function lintedBy(plan: Plan, path: string, source: string, settings: readonly RuleSetting[]): Linted {
  return lintSource(source, path, settings, plan.extractionFor(path), plan.request.around, plan.declared.facts)
}

/** The lines of each source, counted when somebody asks for them. */
function linesIn(sources: ReadonlyMap<string, string>): (path: string) => LineMap {
  const counted = new Map<string, LineMap>()
  return (path) => {
    const lines = counted.get(path) ?? lineMap(sources.get(path) ?? '')
    counted.set(path, lines)
    return lines
  }
}

/** What is found between articles. */
function comparisonOf(
  { request, settingsFor, extractionFor, isSelected }: Plan,
  corpus: readonly CorpusArticle[],
): { readonly findings: readonly Finding[]; readonly troubles: readonly string[] } {
  const { findings, failures } = lintCorpus(corpus, settingsFor(''), extractionFor(''), request.around, isSelected)
  return {
    findings: findings.flatMap((finding) => asSetFor(finding, settingsFor(finding.path), settingsFor('')) ?? []),
    troubles: failures.map(({ rule, error }) => `the rule "${rule}" failed over the folder: ${messageOf(error)}`),
  }
}

/** The findings of each file that the report is about, without those that a directive silences. */
function reportsOf(plan: Plan, reading: Reading, findings: readonly Finding[]): FileReport[] {
  const { request, settingsFor, whole } = plan
  const { config, selection, flags = NO_FLAGS } = request
  const silenced = silence(findings, reading.directives, {
    known: config.known.map((rule) => rule.id),
    // Directives for a rule across articles can be judged only where all articles were given.
    ran: (id, path) => settingsFor(path).some(({ rule }) => rule.id === id && (rule.scope === 'article' || whole)),
    everyRule: flags.only.length === 0 && flags.skip.length === 0 && whole,
    ...unusedSeverity(settingsFor('')),
  })
  const seen = (finding: Finding) => (selection === undefined ? finding : seenFrom(selection, finding, reading.linesOf))
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
  const contradicting = plan.changedFacts.filter((path) => kept.has(path))
  return [...plan.selected, ...contradicting].map((path) => ({
    path,
    findings: inOrder(kept.get(path) ?? []),
    suppressed: (suppressed.get(path) ?? []).map((one) => ({ ...one, by: 'directive' })),
  }))
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
