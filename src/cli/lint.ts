import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../engine/config-file.ts'
import { type ReadResult, relativePath, textOf } from '../engine/files.ts'
import { fixedRun, writeFixed } from '../engine/fix.ts'
import { type Run, type RunRequest, run } from '../engine/run.ts'
import { type Suppressing, suppressionsFile, withSuppressions } from '../engine/suppressions.ts'
import { unifiedDiff } from '../report/diff.ts'
import type { Report } from '../report/report.ts'
import { REPORTERS } from '../report/reporters.ts'
import type { Severity } from '../rule.ts'
import type { Surroundings } from './main.ts'
import { progressOn } from './progress.ts'
import { selectionOf } from './selecting.ts'
import { print, targetsOf } from './targets.ts'
import { complain, EXIT, type Terminal, UsageError } from './terminal.ts'
import { checkedId, countOf, dayOf, gather, gatherNames, ruleFlagsOf } from './values.ts'

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
  readonly fix?: true
  readonly fixDryRun?: true
  readonly diff?: true
  readonly staged?: true
  readonly changed?: true
  readonly since?: string
  readonly changedLines?: true
  readonly filesFrom?: string
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
    .option('--fix', 'mend what is mechanical: lost spaces, doubled words; never a fact')
    .option('--fix-dry-run', 'report what would be left after --fix, and write nothing')
    .option('--diff', 'show what --fix would change, and write nothing')
    .option('--staged', 'report on what is about to be committed; the whole folder is compared with it')
    .option('--changed', 'report on what changed since the last commit')
    .option('--since <ref>', 'report on what changed since the branch left another')
    .option('--changed-lines', 'report on the changed lines alone')
    .option('--files-from <file>', 'report on the files listed there, one a line; - for standard input')
    .option('--stdin', 'lint standard input')
    .option('--stdin-filename <path>', 'the name that standard input goes by')
    .option('--color', 'color the report')
    .option('--no-color', 'do not color it')
    .addHelpText('after', EXAMPLES)
    .action((paths: string[], flags: LintFlags) => lint(paths, flags, surroundings))
}

async function lint(paths: readonly string[], flags: LintFlags, surroundings: Surroundings): Promise<void> {
  const { terminal, tool, exit } = surroundings
  const targets = targetsOf(flags, terminal.env)
  const config = await loadConfig({
    cwd: terminal.cwd,
    rules: surroundings.rules,
    ...(flags.config === undefined ? {} : { file: flags.config === false ? 'none' : flags.config }),
  })
  const given = givenSources(paths, flags, terminal)
  const asked = [...paths.filter((path) => path !== '-'), ...given.keys()]
  const progress = progressOn(terminal)
  const request: RunRequest = {
    cwd: terminal.cwd,
    paths: asked.length > 0 ? asked : ['.'],
    config,
    flags: ruleFlagsOf(flags, config.known),
    scope: flags.corpus ? 'corpus' : 'articles',
    directives: flags.inlineConfig ? 'heeded' : 'ignored',
    given,
    ...selectionOf(flags, terminal, given, asked),
    tool,
    onProgress: progress.onProgress,
    ...(flags.now === undefined ? {} : { now: flags.now }),
  }
  const found = run(request)
  progress.end()
  if (flags.diff) return showDiff(request, found, surroundings)
  const { run: done, told } = flags.fix || flags.fixDryRun ? fix(request, found, flags) : { run: found, told: [] }
  const suppressed = withSuppressions(done.report, suppressingOf(flags, terminal.cwd, config), done.whole)
  const report = flags.quiet ? errorsOnly(suppressed.report) : suppressed.report
  for (const target of targets) print(target, report, terminal, flags.color)
  complain(terminal, [...told, ...done.notes, ...done.troubles, ...staleNote(suppressed.stale)])
  const { warnings } = suppressed.report.summary
  const tooMany = flags.maxWarnings !== undefined && warnings > flags.maxWarnings
  if (tooMany) complain(terminal, [`${warnings} warnings, and --max-warnings allows ${flags.maxWarnings}`])
  exit(exitCode({ ...done, report: suppressed.report }, flags.failOn, tooMany))
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
function showDiff(request: RunRequest, found: Run, { terminal, exit }: Surroundings): void {
  const { files } = fixedRun(request, found)
  for (const { path, before, after } of files) terminal.stdout.write(unifiedDiff(path, before, after))
  complain(terminal, [...found.notes, ...found.troubles])
  exit(found.troubles.length > 0 || found.lintedNothing ? EXIT.trouble : files.length > 0 ? EXIT.findings : EXIT.clean)
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
