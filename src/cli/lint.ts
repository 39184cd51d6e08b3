import { resolve } from 'node:path'
import type { Command } from 'commander'
import { formatOf } from '../article/parse.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../engine/config-file.ts'
import { loadDeclared } from '../engine/facts-file.ts'
import { type ReadResult, relativePath, textOf } from '../engine/files.ts'
import { fixedRun, writeFixed } from '../engine/fix.ts'
import { type Run, type RunRequest, run } from '../engine/run.ts'
import { stopwatch } from '../engine/stopwatch.ts'
import { type Suppressing, suppressionsFile, withSuppressions } from '../engine/suppressions.ts'
import type { Linted } from '../lint.ts'
import { unifiedDiff } from '../report/diff.ts'
import type { Report } from '../report/report.ts'
import type { Severity } from '../rule.ts'
import { cacheOf, savedCache } from './clean.ts'
import { type LintFlags, withLintFlags } from './lint-flags.ts'
import type { Surroundings } from './main.ts'
import { progressOn } from './progress.ts'
import { selectionOf } from './selecting.ts'
import { namesLine, statisticsTable, timesTable } from './statistics.ts'
import { isForScreen, print, targetsOf } from './targets.ts'
import { complain, EXIT, type Terminal, UsageError } from './terminal.ts'
import { checkedId, ruleFlagsOf } from './values.ts'
import { watchFiles } from './watch.ts'

/** The command without a name: lints files and folders. */
export function lintCommand(program: Command, surroundings: Surroundings): void {
  const { args } = surroundings
  withLintFlags(program, args.includes('--help-all') ? 'all' : 'everyday')
  program.action(async (paths: string[], flags: LintFlags) => {
    if (flags.helpAll) return program.help()
    if (flags.watch) return watched(paths, flags, surroundings)
    surroundings.exit(await linted(paths, flags, surroundings))
  })
}

/** `--watch`: lints, then again whenever an article or the configuration changes; ends with the process. */
async function watched(paths: readonly string[], flags: LintFlags, surroundings: Surroundings): Promise<void> {
  if (flags.stdin || paths.includes('-')) throw new UsageError('--watch and standard input do not go together')
  const memory = new Map<string, Linted>()
  await watchFiles(surroundings.terminal, paths.length > 0 ? paths : ['.'], async (changed) => {
    if (changed.some((name) => formatOf(name) === undefined)) memory.clear()
    await linted(paths, flags, surroundings, memory)
  })
}

/** Lints once and prints the reports; gives the exit code. */
async function linted(
  paths: readonly string[],
  flags: LintFlags,
  { terminal, tool, rules }: Surroundings,
  memory?: Map<string, Linted>,
): Promise<number> {
  const targets = targetsOf(flags, terminal.env)
  const config = await loadConfig({
    cwd: terminal.cwd,
    rules,
    ...(flags.config === undefined ? {} : { file: flags.config === false ? 'none' : flags.config }),
  })
  const given = givenSources(paths, flags, terminal)
  const asked = [...paths.filter((path) => path !== '-'), ...given.keys()]
  const declared = await loadDeclared(config, terminal.cwd)
  const progress = progressOn(terminal)
  const watch = flags.stats ? stopwatch() : undefined
  const cache = cacheOf(flags, terminal)
  const request: RunRequest = {
    cwd: terminal.cwd,
    paths: asked.length > 0 ? asked : configuredPaths(config, terminal.cwd),
    config,
    flags: ruleFlagsOf(flags, config.known),
    scope: flags.corpus ? 'corpus' : 'articles',
    directives: flags.inlineConfig ? 'heeded' : 'ignored',
    given,
    declared,
    ...selectionOf(flags, terminal, given, asked),
    tool,
    onProgress: progress.onProgress,
    ...(flags.now === undefined ? {} : { now: flags.now }),
    ...(memory === undefined ? {} : { memory }),
    ...(cache === undefined ? {} : { cache }),
    ...(watch === undefined ? {} : { around: watch.around }),
  }
  const found = run(request)
  progress.end()
  if (flags.diff) return showDiff(request, found, terminal)
  const { run: done, told } = flags.fix || flags.fixDryRun ? fix(request, found, flags) : { run: found, told: [] }
  const suppressed = withSuppressions(done.report, suppressingOf(flags, terminal.cwd, config), done)
  const report = flags.quiet ? errorsOnly(suppressed.report) : suppressed.report
  const { shown, hidden } = atMost(report, flags.maxDiagnostics)
  for (const target of targets) print(target, isForScreen(target) ? shown : report, terminal, flags.color)
  if (flags.statistics) terminal.stderr.write(statisticsTable(report))
  const kept = cache === undefined ? [] : [savedCache(cache, terminal)]
  if (watch !== undefined) terminal.stderr.write(`${timesTable(watch.times())}${namesLine(report.stats)}`)
  const { warnings } = suppressed.report.summary
  const tooMany = flags.maxWarnings !== undefined && warnings > flags.maxWarnings
  complain(terminal, [
    ...told,
    ...(flags.stats ? kept : []),
    ...done.notes,
    ...done.troubles,
    ...staleNote(suppressed.stale),
    ...(hidden > 0
      ? [`${hidden} more ${hidden === 1 ? 'finding is' : 'findings are'} not shown (--max-diagnostics)`]
      : []),
    ...(tooMany ? [`${warnings} warnings, and --max-warnings allows ${flags.maxWarnings}`] : []),
  ])
  return exitCode({ ...done, report: suppressed.report }, flags.failOn, tooMany)
}

/** What the configuration says of where the articles are, as seen from the working directory. */
function configuredPaths(config: Config, cwd: string): string[] {
  if (config.paths.length === 0) return ['.']
  return config.paths.map((path) => relativePath(cwd, resolve(config.folder, path)))
}

/** The run after its fixes; what could not be written is a trouble. */
function fix(request: RunRequest, found: Run, flags: LintFlags): { run: Run; told: string[] } {
  if (flags.fix && flags.staged) throw new UsageError('--fix writes files, and --staged reads the index; use --changed')
  if (flags.fix && request.given !== undefined && request.given.size > 0)
    throw new UsageError('--fix cannot write to standard input; --diff shows what it would change')
  const { run: done, files, edits } = fixedRun(request, found)
  const troubles = flags.fix ? writeFixed(files, request.cwd) : []
  const count = `${edits} ${edits === 1 ? 'fix' : 'fixes'} in ${files.length} ${files.length === 1 ? 'article' : 'articles'}`
  const told = edits === 0 ? [] : [flags.fix ? count : `${count}, not written`]
  return { run: { ...done, troubles: [...done.troubles, ...troubles] }, told }
}

/** `--diff`: what `--fix` would change; ends with 1 where that is anything. */
function showDiff(request: RunRequest, found: Run, terminal: Terminal): number {
  const { files } = fixedRun(request, found)
  for (const { path, before, after } of files) terminal.stdout.write(unifiedDiff(path, before, after))
  complain(terminal, [...found.notes, ...found.troubles])
  if (found.troubles.length > 0 || found.lintedNothing) return EXIT.trouble
  return files.length > 0 ? EXIT.findings : EXIT.clean
}

function suppressingOf(flags: LintFlags, cwd: string, config: Config): Suppressing {
  const ids = config.known.map((rule) => rule.id)
  return {
    cwd,
    file:
      flags.suppressionsLocation === undefined
        ? suppressionsFile(cwd, config)
        : resolve(cwd, flags.suppressionsLocation),
    add: flags.suppressAll ? 'all' : (flags.suppressRule ?? []).map((id) => checkedId(id, '--suppress-rule', ids)),
    stale: flags.pruneSuppressions ? 'pruned' : 'kept',
  }
}

function staleNote(stale: number): string[] {
  if (stale === 0) return []
  const entries = stale === 1 ? 'one suppression is' : `${stale} suppressions are`
  return [`${entries} no longer needed; --prune-suppressions strikes out what was put right`]
}

function exitCode(
  { report, troubles, notes, lintedNothing }: Run,
  failOn: Severity | 'never',
  tooManyWarnings: boolean,
): number {
  if (troubles.length > 0 || (lintedNothing && notes.length === 0)) return EXIT.trouble
  const { errors, warnings, infos } = report.summary
  const failing = {
    never: 0,
    error: errors,
    warning: errors + warnings,
    info: errors + warnings + infos,
  }[failOn]
  return failing > 0 || tooManyWarnings ? EXIT.findings : EXIT.clean
}

/** Standard input under its name, where it was asked for. */
function givenSources(paths: readonly string[], flags: LintFlags, terminal: Terminal): Map<string, ReadResult> {
  if (flags.stdin !== true && !paths.includes('-')) {
    if (flags.stdinFilename !== undefined) throw new UsageError('--stdin-filename needs --stdin or -')
    return new Map()
  }
  const path = relativePath(terminal.cwd, resolve(terminal.cwd, flags.stdinFilename ?? 'stdin.md'))
  return new Map([[path, textOf(terminal.readStdin())]])
}

/** The report with its errors alone; the counts are of what it shows. */
function errorsOnly(report: Report): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }))
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0 } }
}

/** The report cut to so many findings, and how many that leaves out; the counts stay those of all. */
function atMost(report: Report, most: number | undefined): { shown: Report; hidden: number } {
  const all = report.files.reduce((sum, file) => sum + file.findings.length, 0)
  if (most === undefined || all <= most) return { shown: report, hidden: 0 }
  let left = most
  const files = report.files.map((file) => {
    const findings = file.findings.slice(0, left)
    left -= findings.length
    return { ...file, findings }
  })
  return { shown: { ...report, files }, hidden: all - most }
}
