import { Argument, type Command } from 'commander'
import type { Surroundings } from './main.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const

/** `lint-articles completion <shell>`: what the shell needs to complete commands, flags, rules and formats. */
export function completionCommand(program: Command, { terminal, rules }: Surroundings): void {
  program
    .command('completion')
    .description('print completions for bash, zsh or fish')
    .addArgument(new Argument('<shell>', 'whose').choices(SHELLS))
    .action((shell: (typeof SHELLS)[number]) => {
      const ids = rules.map((rule) => rule.id)
      terminal.stdout.write(SCRIPTS[shell](wordsOf(program), ids))
    })
}

interface Words {
  readonly commands: readonly Word[]
  readonly flags: readonly Word[]
  /** Commands with commands of their own: `facts check`. */
  readonly groups: readonly { readonly name: string; readonly commands: readonly Word[] }[]
}

interface Word {
  readonly name: string
  readonly about: string
}

function wordsOf(program: Command): Words {
  const namesOf = (command: Command) => command.commands.map((one) => ({ name: one.name(), about: one.description() }))
  return {
    commands: namesOf(program),
    groups: program.commands.flatMap((command) =>
      command.commands.length === 0 ? [] : [{ name: command.name(), commands: namesOf(command) }],
    ),
    flags: [
      ...program.options.map((option) => ({ name: option.long ?? option.flags, about: option.description })),
      { name: '--help', about: 'show help' },
    ],
  }
}

/** Flags that a rule's id follows. */
const BEFORE_RULE = ['--only', '--skip', '--rule', '--suppress-rule', 'explain']

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (words: Words, rules: readonly string[]) => string>> = {
  bash: ({ commands, flags, groups }, rules) => `# lint-articles completion bash >> ~/.bashrc
_lint_articles() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
    ${BEFORE_RULE.join('|')}) COMPREPLY=($(compgen -W '${rules.join(' ')}' -- "$word")); return ;;
    --fail-on) COMPREPLY=($(compgen -W 'error warning info never' -- "$word")); return ;;
${groups.map(({ name, commands: own }) => `    ${name}) COMPREPLY=($(compgen -W '${own.map((one) => one.name).join(' ')}' -- "$word")); return ;;\n`).join('')}  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W '${flags.map(({ name }) => name).join(' ')}' -- "$word")) ;;
    *)
      COMPREPLY=($(compgen -f -- "$word"))
      [ "$COMP_CWORD" -gt 1 ] || COMPREPLY+=($(compgen -W '${commands.map(({ name }) => name).join(' ')}' -- "$word"))
      ;;
  esac
}
complete -o filenames -F _lint_articles lint-articles
`,
  zsh: ({ commands, flags, groups }, rules) => `#compdef lint-articles
# lint-articles completion zsh > "\${fpath[1]}/_lint-articles"
_lint_articles() {
  case "\${words[CURRENT-1]}" in
    ${BEFORE_RULE.join('|')}) compadd -- ${rules.join(' ')}; return ;;
    --fail-on) compadd -- error warning info never; return ;;
${groups.map(({ name, commands: own }) => `    ${name}) compadd -- ${own.map((one) => one.name).join(' ')}; return ;;\n`).join('')}  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    local -a flags=(${flags.map(({ name, about }) => quotedForZsh(name, about)).join(' ')})
    _describe flag flags
    return
  fi
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, about }) => quotedForZsh(name, about)).join(' ')})
    _describe command commands
  fi
  _files
}
compdef _lint_articles lint-articles
`,
  fish: ({ commands, flags, groups }, rules) =>
    [
      '# lint-articles completion fish > ~/.config/fish/completions/lint-articles.fish',
      ...commands.map(
        ({ name, about }) => `complete -c lint-articles -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
      ),
      ...groups.flatMap(({ name: group, commands: own }) =>
        own.map(
          ({ name, about }) =>
            `complete -c lint-articles -n '__fish_seen_subcommand_from ${group}' -a ${name} -d ${quoted(about)}`,
        ),
      ),
      ...flags.map(({ name, about }) => `complete -c lint-articles -l ${name.slice(2)} -d ${quoted(about)}`),
      ...BEFORE_RULE.filter((flag) => flag.startsWith('--')).map(
        (flag) => `complete -c lint-articles -l ${flag.slice(2)} -x -a ${quoted(rules.join(' '))}`,
      ),
      `complete -c lint-articles -n '__fish_seen_subcommand_from explain' -x -a ${quoted(rules.join(' '))}`,
      '',
    ].join('\n'),
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** `'--flag:what it does'`; a colon of its own would end the name. */
function quotedForZsh(name: string, about: string): string {
  return `'${name.replaceAll(':', '\\:')}:${about.replaceAll("'", "'\\''")}'`
}
