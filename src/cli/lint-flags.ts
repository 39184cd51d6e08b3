import { type Command, Option } from 'commander'
import { REPORTERS } from '../report/reporters.ts'
import type { Severity } from '../rule.ts'
import { countOf, dayOf, gather, gatherNames } from './values.ts'

/** The flags of the command without a name, as commander reads them. */
export interface LintFlags {
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
  readonly cache: boolean
  readonly cacheLocation?: string
  readonly watch?: true
  readonly helpAll?: true
  readonly statistics?: true
  readonly stats?: true
  readonly maxDiagnostics?: number
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly color?: boolean
}

const EXAMPLES = `
Examples:
  $ lint-articles                             all articles below this folder
  $ lint-articles content/ drafts/new.md      some folders and files
  $ lint-articles --staged                    what is about to be committed
  $ lint-articles --only weekday-mismatch     one rule
  $ lint-articles -f github -f html:out.html  two reports in one run
  $ lint-articles explain weekday-mismatch    what a rule looks for, and what it lets pass

Exit code: 0 nothing at error, 1 findings, 2 the run itself failed.`

/** Flags that the short help shows; `--help-all` shows the others too. */
const EVERYDAY: ReadonlySet<string> = new Set([
  '--rule',
  '--only',
  '--config',
  '--staged',
  '--since',
  '--format',
  '--quiet',
  '--max-warnings',
  '--fix',
  '--suppress-all',
  '--help-all',
  '--version',
])

/** Gives the program its flags: those of every day for `--help`, or all of them for `--help-all`. */
export function withLintFlags(program: Command, shown: 'everyday' | 'all'): Command {
  program
    .usage('[options] [paths...]')
    .description('Finds statements in articles that cannot all be true, and shows both places.')
    .argument('[paths...]', 'files and folders (this folder where absent)')
    .addOption(new Option('--help-all', 'show every flag').hideHelp(shown === 'all'))
    .optionsGroup('Rules:')
    .option('--rule <id:severity>', 'set it to off, info, warning or error', gather)
    .option('--only <ids>', 'run these rules alone', gatherNames)
    .option('--skip <ids>', 'leave these rules out', gatherNames)
    .option('-c, --config <file>', 'use this configuration')
    .option('--no-config', 'use none')
    .option('--now <date>', 'the date to read articles by that give none (YYYY-MM-DD)', dayOf)
    .option('--no-corpus', 'look at each article alone, not across articles')
    .optionsGroup('What to report on (everything is compared all the same):')
    .option('--staged', 'what is about to be committed')
    .option('--changed', 'what changed since the last commit')
    .option('--since <ref>', 'what changed since the branch left another')
    .option('--changed-lines', 'the changed lines alone')
    .option('--files-from <file>', 'the files listed there, one a line; - for standard input')
    .option('--stdin', 'standard input')
    .option('--stdin-filename <path>', 'the name that standard input goes by')
    .optionsGroup('Report:')
    .option(
      '-f, --format <name[:file]>',
      shown === 'all' ? `${Object.keys(REPORTERS).join(', ')}; repeatable` : 'stylish, json, sarif, html …; repeatable',
      gather,
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--quiet', 'errors only')
    .option('--max-diagnostics <n>', 'show this many findings on the terminal; files get all', countOf)
    .option('--max-warnings <n>', 'exit 1 where there are more warnings', countOf)
    .addOption(
      new Option('--fail-on <level>', 'exit 1 from this severity on')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error', 'error'),
    )
    .option('--statistics', 'count the findings of each rule')
    .option('--stats', 'tell how long each rule and stage took')
    .option('--color', 'color it')
    .option('--no-color', 'do not color it')
    .optionsGroup('Living with findings:')
    .option('--fix', 'mend what is mechanical, never a fact')
    .option('--fix-dry-run', 'report what --fix would leave, and write nothing')
    .option('--diff', 'show what --fix would change, and write nothing')
    .option('--suppress-all', 'write all findings down, to report only new ones')
    .option('--suppress-rule <id>', 'write down those of a rule; repeatable', gather)
    .option('--prune-suppressions', 'strike out what is no longer found')
    .option('--suppressions-location <file>', 'where that file stands')
    .option('--no-inline-config', 'heed no lint-articles-disable comments')
    .option('--no-cache', 'read every article anew, and keep nothing')
    .option('--cache-location <dir>', 'keep what was read of the articles there')
    .option('-w, --watch', 'lint again whenever an article changes')
    .addHelpText('after', EXAMPLES)
  for (const option of program.options) if (shown === 'everyday' && !EVERYDAY.has(option.long ?? '')) option.hideHelp()
  return program
}
