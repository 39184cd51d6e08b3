import { type Command, Option } from 'commander'
import { loadConfig } from '../engine/config-file.ts'
import { settingsOf } from '../engine/settings.ts'
import type { Surroundings } from './main.ts'

/** `lint-articles rules`: every rule, with the severity that it has here. */
export function rulesCommand(program: Command, { terminal, rules }: Surroundings): void {
  program
    .command('rules')
    .description('list the rules, with their severity here')
    .addOption(new Option('-f, --format <name>', 'table or json').choices(['table', 'json']).default('table'))
    .action(async ({ format }: { format: 'table' | 'json' }) => {
      const config = await loadConfig({ cwd: terminal.cwd, rules })
      const settings = settingsOf(config)('')
      const listed = config.known.map((rule) => ({
        id: rule.id,
        severity: settings.find((setting) => setting.rule === rule)?.severity ?? 'off',
        scope: rule.scope,
        summary: rule.summary,
      }))
      if (format === 'json') terminal.stdout.write(`${JSON.stringify(listed, null, 2)}\n`)
      else terminal.stdout.write(table(listed.map((rule) => [rule.id, rule.severity, rule.scope, rule.summary])))
    })
}

/** Rows in columns, the last one as wide as it comes. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length)
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i]!)))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
