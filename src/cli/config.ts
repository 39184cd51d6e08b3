import { resolve } from 'node:path'
import type { Command } from 'commander'
import { loadConfig } from '../engine/config-file.ts'
import { relativePath } from '../engine/files.ts'
import { extractionOf, ignoredBy, settingsOf } from '../engine/settings.ts'
import type { Surroundings } from './main.ts'
import { UsageError } from './terminal.ts'

/** `lint-articles config`: what a file is linted with, and the JSON Schema of the configuration. */
export function configCommand(program: Command, { terminal, rules }: Surroundings): void {
  program
    .command('config')
    .description('show what a file is linted with, or the schema')
    .option('--print <file>', 'the rules and severities that this file is linted with')
    .option('--schema', 'the JSON Schema, with the rules of plug-ins')
    .action(async ({ print, schema }: { print?: string; schema?: true }) => {
      if ((print === undefined) === (schema === undefined))
        throw new UsageError('config takes --print <file> or --schema')
      const config = await loadConfig({ cwd: terminal.cwd, rules })
      const shown = schema ? await schemaOf(config.known) : effective(config, terminal.cwd, print!)
      terminal.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
    })
}

async function schemaOf(known: Surroundings['rules']): Promise<object> {
  const { configSchema } = await import('../config/json-schema.ts')
  return configSchema(known)
}

function effective(config: Awaited<ReturnType<typeof loadConfig>>, cwd: string, file: string): object {
  const path = relativePath(config.folder, resolve(cwd, file))
  const settings = settingsOf(config)(path)
  const choices = config.known.map((rule) => {
    const setting = settings.find((one) => one.rule === rule)
    const options = setting?.options as Record<string, unknown> | undefined
    const hasOptions = options !== undefined && Object.keys(options).length > 0
    return [rule.id, setting === undefined ? 'off' : hasOptions ? [setting.severity, options] : setting.severity]
  })
  return {
    file: path,
    config: config.path ?? null,
    ...(config.facts === undefined ? {} : { facts: config.facts.map(({ file: declared }) => declared) }),
    ignored: ignoredBy(config)(path),
    ...extractionOf(config)(path),
    rules: Object.fromEntries(choices),
  }
}
