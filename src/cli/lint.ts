import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Config } from '../config/config.ts'
import { didYouMean } from '../config/nearest.ts'
import { loadConfig } from '../engine/config-file.ts'
import { type ReadResult, reasonOf, relativePath, textOf } from '../engine/files.ts'
import { type Run, run } from '../engine/run.ts'
import type { RuleFlags } from '../engine/settings.ts'
import { type Suppressing, suppressionsFile, withSuppressions } from '../engine/suppressions.ts'
import { writeWhole } from '../engine/write.ts'
import type { Report, ReportOptions } from '../report/report.ts'
import { REPORTERS } from '../report/reporters.ts'
import type { AnyRule, Severity } from '../rule.ts'
import type { Surroundings } from './main.ts'
import { progressOn } from './progress.ts'
import { complain, EXIT, type Terminal, UsageError, wantsColor, widthOf } from './terminal.ts'

interface LintFlags {
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly config?: string | false
  readonly rule?: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly quiet?: true
  readonly maxWarnings?: number
  readonly failOn: Severity | 'never'
  readonly now?: string
  readonly corpus: boolean
  readonly inlineConfig: boolean
  readonly suppressAll?: true
  readonly suppressRule?: readonly string[]
  readonly pruneSuppressions?: true
  readonly suppressionsLocation?: string
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly color?: boolean
}

const EXAMPLES = `
Examples:
  $ lint-articles                            lint all articles below this folder
  $ lint-articles content/ drafts/new.md     some folders and files
  $ lint-articles --only weekday-mismatch    one rule
  $ lint-articles -f github -f json:out.json two reports in one run
  $ lint-articles explain weekday-mismatch   what a rule looks for, and what it lets pass
  $ lint-articles claims drafts/new.md       what the tool read in an article

Exit code: 0 nothing at error, 1 findings, 2 the run itself failed.`

/** The command without a name: lints files and folders. */
export function lintCommand(program: Command, surroundings: Surroundings): void {
  program
    .usage('[options] [paths...]')
    .description('Finds statements in articles that cannot all be true, and shows both places.')
    .argument('[paths...]', 'files and folders (default: this folder); - for standard input')
    .option('-f, --format <name[:file]>', `report: ${Object.keys(REPORTERS).join(', ')}; repeatable`, gather)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use none')
    .option('--rule <id:severity>', 'set a rule to off, info, warning or error', gather)
    .option('--only <ids>', 'run these rules alone', gatherNames)
    .option('--skip <ids>', 'leave these rules out', gatherNames)
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'exit 1 where there are more warnings', countOf)
    .addOption(
      new Option('--fail-on <level>', 'exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error', 'error'),
    )
    .option('--now <date>', 'the date to read articles by that give none (YYYY-MM-DD)', dayOf)
    .option('--no-corpus', 'look at each article alone, not across articles')
    .option('--no-inline-config', 'heed no lint-articles-disable comments')
    .option('--suppress-all', 'write all findings down in lint-articles-suppressions.json and live with them')
    .option('--suppress-rule <id>', 'write down those of a rule; repeatable', gather)
    .option('--prune-suppressions', 'strike out what is no longer found')
    .option('--suppressions-location <file>', 'where that file stands')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <path>', 'the name that standard input goes by')
    .option('--color', 'color the report')
    .option('--no-color', 'do not color it')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], flags: LintFlags) => lint(paths, flags, surroundings))
}

async function lint(paths: readonly string[], flags: LintFlags, surroundings: Surroundings): Promise<void> {
  const { terminal, tool, exit } = surroundings
  const targets = reportTargets(flags, terminal)
  const config = await loadConfig({
    cwd: terminal.cwd,
    rules: surroundings.rules,
    ...(flags.config === undefined ? {} : { file: flags.config === false ? 'none' : flags.config }),
  })
  const ruleFlags = ruleFlagsOf(flags, config.known)
  const given = givenSources(paths, flags, terminal)
  const asked = paths.filter((path) => path !== '-')
  const progress = progressOn(terminal)
  const done = run({
    cwd: terminal.cwd,
    paths: asked.length > 0 || given.size > 0 ? asked : ['.'],
    config,
    flags: ruleFlags,
    scope: flags.corpus ? 'corpus' : 'articles',
    directives: flags.inlineConfig ? 'heeded' : 'ignored',
    given,
    tool,
    onProgress: progress.onProgress,
    ...(flags.now === undefined ? {} : { now: flags.now }),
  })
  progress.end()
  const suppressed = withSuppressions(done.report, suppressingOf(flags, terminal.cwd, config), done.whole)
  const report = flags.quiet ? errorsOnly(suppressed.report) : suppressed.report
  for (const target of targets) print(target, report, terminal, flags)
  complain(terminal, [...done.notes, ...done.troubles, ...staleNote(suppressed.stale)])
  const { warnings } = suppressed.report.summary
  const tooMany = flags.maxWarnings !== undefined && warnings > flags.maxWarnings
  if (tooMany) complain(terminal, [`${warnings} warnings, and --max-warnings allows ${flags.maxWarnings}`])
  exit(exitCode({ ...done, report: suppressed.report }, flags.failOn, tooMany))
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

interface Target {
  readonly format: string
  readonly file?: string
}

const DEFAULT_FORMAT = 'stylish'

/** Where each report goes: `--format json:report.json` to a file, without a file to standard output. */
function reportTargets({ format, outputFile }: LintFlags, { env }: Terminal): Target[] {
  const inActions = env.GITHUB_ACTIONS === 'true' && outputFile === undefined
  const asked = format ?? (inActions ? [DEFAULT_FORMAT, 'github'] : [DEFAULT_FORMAT])
  const targets = asked.map((name): Target => {
    const colon = name.indexOf(':')
    const target = colon === -1 ? { format: name } : { format: name.slice(0, colon), file: name.slice(colon + 1) }
    if (REPORTERS[target.format] === undefined) {
      const names = Object.keys(REPORTERS)
      throw new UsageError(
        `there is no format "${target.format}"${didYouMean(target.format, names)} (there are ${names.join(', ')})`,
      )
    }
    return target
  })
  if (outputFile === undefined) return targets
  const [first, ...others] = targets.filter((target) => target.file === undefined)
  if (others.length > 0) throw new UsageError('--output-file takes one report; write "--format name:file" for several')
  return targets.map((target) => (target === first ? { ...target, file: outputFile } : target))
}

function print({ format, file }: Target, report: Report, terminal: Terminal, flags: LintFlags): void {
  const options: ReportOptions =
    file === undefined
      ? { color: wantsColor(terminal, flags.color), width: widthOf(terminal) }
      : { color: flags.color === true, width: 80 }
  const text = REPORTERS[format]!(report, options)
  if (file === undefined) {
    terminal.stdout.write(text)
    return
  }
  const path = resolve(terminal.cwd, file)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text)
  } catch (error) {
    throw new UsageError(`the report cannot be written to "${file}": ${reasonOf(error)}`)
  }
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

/** The rules that the flags speak of, by name; throws where there is no such rule or severity. */
export function ruleFlagsOf(flags: Pick<LintFlags, 'rule' | 'only' | 'skip'>, known: readonly AnyRule[]): RuleFlags {
  const ids = known.map((rule) => rule.id)
  const rules = (flags.rule ?? []).map((written) => {
    const [id = '', level = '', more] = written.split(':')
    const severity = SEVERITY_WORDS[level]
    if (more !== undefined || severity === undefined)
      throw new UsageError(`--rule takes <id:severity> with off, info, warning or error, not "${written}"`)
    return [checkedId(id, '--rule', ids), { severity }] as const
  })
  return {
    rules: Object.fromEntries(rules),
    only: (flags.only ?? []).map((id) => checkedId(id, '--only', ids)),
    skip: (flags.skip ?? []).map((id) => checkedId(id, '--skip', ids)),
  }
}

function checkedId(id: string, flag: string, ids: readonly string[]): string {
  if (!ids.includes(id)) throw new UsageError(`${flag}: there is no rule "${id}"${didYouMean(id, ids)}`)
  return id
}

const SEVERITY_WORDS: Readonly<Record<string, Severity | 'off'>> = {
  off: 'off',
  info: 'info',
  warn: 'warning',
  warning: 'warning',
  error: 'error',
}

/** The report with its errors alone; the counts are of what it shows. */
function errorsOnly(report: Report): Report {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter((finding) => finding.severity === 'error'),
  }))
  return { ...report, files, summary: { ...report.summary, warnings: 0, infos: 0 } }
}

function gather(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value]
}

function gatherNames(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(/[\s,]+/).filter((name) => name !== '')]
}

function countOf(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It should be a whole number.')
  return Number(value)
}

function dayOf(value: string): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('It should be a date like 2026-01-31.')
  return value
}
