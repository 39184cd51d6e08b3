import { type Argument, Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { ConfigError } from '../config/config.ts'
import { GitError } from '../engine/git.ts'
import { FactsError } from '../facts/error.ts'
import type { AnyRule } from '../rule.ts'
import { claimsCommand } from './claims.ts'
import { cleanCommand } from './clean.ts'
import { completionCommand } from './completion.ts'
import { configCommand } from './config.ts'
import { explainCommand } from './explain.ts'
import { factsCommand } from './facts.ts'
import { initCommand } from './init.ts'
import { lintCommand } from './lint.ts'
import { rulesCommand } from './rules.ts'
import { complain, EXIT, type Terminal, UsageError, widthOf } from './terminal.ts'
import { traceCommand } from './trace.ts'

/** What every command is given. */
export interface Surroundings {
  readonly args: readonly string[]
  readonly terminal: Terminal
  /** The rules that come with the tool. */
  readonly rules: readonly AnyRule[]
  /** Name and version. */
  readonly tool: string
  /** Sets the exit code of the run; the last one stands. */
  exit(code: number): void
}

/** Runs the command line; gives the exit code: 0 clean, 1 findings, 2 trouble. */
export async function main(args: readonly string[], terminal: Terminal, rules: readonly AnyRule[]): Promise<number> {
  let code: number = EXIT.clean
  const tool = `${packageJson.name} ${packageJson.version}`
  const surroundings: Surroundings = { args, terminal, rules, tool, exit: (given) => (code = given) }
  const program = new Command('lint-articles')
    .version(tool, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(lint-articles --help shows how)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => widthOf(terminal),
      getErrHelpWidth: () => widthOf(terminal),
      outputError: (text, write) => write(text.replace(/^error: /, 'lint-articles: ')),
    })
    .configureHelp({
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(humanName)].join(' '),
    })
    .exitOverride()
  lintCommand(program, surroundings)
  program.commandsGroup('Commands:')
  for (const add of [
    explainCommand,
    rulesCommand,
    claimsCommand,
    traceCommand,
    factsCommand,
    configCommand,
    initCommand,
    cleanCommand,
    completionCommand,
  ])
    add(program, surroundings)
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.trouble
    if (
      error instanceof UsageError ||
      error instanceof ConfigError ||
      error instanceof FactsError ||
      error instanceof GitError
    ) {
      complain(terminal, [error.message])
      return EXIT.trouble
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    complain(terminal, [`${tool} failed; this is a bug, please report it\n${told}`])
    return EXIT.trouble
  }
  return code
}

/** `<rule>`, `[paths...]` */
function humanName(argument: Argument): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name()
  return argument.required ? `<${name}>` : `[${name}]`
}
