import type { Command } from 'commander'
import { loadConfig } from '../engine/config-file.ts'
import { didYouMean } from '../language/nearest.ts'
import type { Surroundings } from './main.ts'
import { UsageError, wantsColor, widthOf } from './terminal.ts'

/** `lint-articles explain <rule>`: what a rule looks for, why, and what it lets pass. */
export function explainCommand(program: Command, { terminal, rules }: Surroundings): void {
  program
    .command('explain')
    .description('tell what a rule looks for, and what it lets pass')
    .argument('<rule>', 'the id that stands at the end of a finding')
    .option('--color', 'color the page')
    .option('--no-color', 'do not color it')
    .action(async (id: string, flags: { color?: boolean }) => {
      const { known } = await loadConfig({ cwd: terminal.cwd, rules })
      const rule = known.find((one) => one.id === id)
      const ids = known.map((one) => one.id)
      if (rule === undefined) throw new UsageError(`there is no rule "${id}"${didYouMean(id, ids)}`)
      const { explain } = await import('../report/explain.ts')
      terminal.stdout.write(explain(rule, { color: wantsColor(terminal, flags.color), width: widthOf(terminal) }))
    })
}
