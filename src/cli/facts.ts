import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { loadConfig } from '../engine/config-file.ts'
import { factsFile, factsFiles } from '../engine/facts-file.ts'
import { reasonOf, textOf } from '../engine/files.ts'
import { writeWhole } from '../engine/write.ts'
import type { FactsFile } from '../facts/rows.ts'
import { isoDate } from '../language/calendar.ts'
import type { Surroundings } from './main.ts'
import { complain, EXIT, UsageError } from './terminal.ts'
import { dayOf } from './values.ts'

/** `lint-articles facts check|show|import`: facts of one's own, and what is known. */
export function factsCommand(program: Command, surroundings: Surroundings): void {
  const facts = program
    .command('facts')
    .description('check, show or import declared facts')
    .option('--schema', 'the JSON Schema of a facts file')
    .addHelpText('after', EXAMPLES)
    .action(async ({ schema }: { schema?: true }) => {
      if (!schema) return facts.help()
      const { factsSchema } = await import('../facts/schema.ts')
      surroundings.terminal.stdout.write(`${JSON.stringify(factsSchema(), null, 2)}\n`)
    })
  checkCommand(facts, surroundings)
  showCommand(facts, surroundings)
  importCommand(facts, surroundings)
}

const EXAMPLES = `
Examples:
  $ lint-articles facts check                           what is wrong in facts.yml
  $ lint-articles facts show "prime minister of Iraq"   who, from when to when, and how that is known
  $ lint-articles facts import --query                  what to ask of Wikidata
  $ lint-articles facts import result.json -o facts.yml`

function checkCommand(facts: Command, { terminal, rules, exit }: Surroundings): void {
  facts
    .command('check')
    .description('tell what is wrong or odd in facts files')
    .argument('[files...]', 'facts files (those of this folder where absent)')
    .action(async (paths: string[]) => {
      const { cwd } = terminal
      const config = await loadConfig({ cwd, rules })
      const files = paths.length > 0 ? paths.map((path) => named(path, cwd)) : await factsFiles(config, cwd)
      if (files.length === 0)
        throw new UsageError('there is no facts file here; name one, or write facts.yml beside the configuration')
      const { readFacts } = await import('../facts/read.ts')
      const { doubtsIn } = await import('../facts/succession.ts')
      const declared = readFacts(files)
      const titles = config.extraction.patterns?.offices ?? []
      const doubts = doubtsIn(
        declared,
        titles.map(({ title }) => title),
      )
      const { lineMap } = await import('../text.ts')
      for (const { place, severity, message } of doubts) {
        const source = files.find(({ path }) => path === place.path)?.source ?? ''
        const { line, column } = lineMap(source).positionAt(place.at.start)
        terminal.stdout.write(`${place.path}:${line}:${column}  ${severity}  ${message}\n`)
      }
      const { countOfFacts } = await import('../report/facts.ts')
      terminal.stdout.write(`${files.map(({ path }) => path).join(', ')}: ${countOfFacts(declared)}\n`)
      if (doubts.some(({ severity }) => severity === 'warning')) exit(EXIT.findings)
    })
}

function showCommand(facts: Command, { terminal, rules, exit }: Surroundings): void {
  facts
    .command('show')
    .description('show what is known of an office, a person, a place')
    .argument('[words]', 'as in “prime minister of Iraq” (all that is declared where absent)')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(async (words: string | undefined, { format }: { format: 'text' | 'json' }) => {
      const { readFacts } = await import('../facts/read.ts')
      const { drawnFacts, knownOf } = await import('../report/facts.ts')
      const things = knownOf(readFacts(await declaredFiles(terminal.cwd, rules)), words)
      terminal.stdout.write(format === 'json' ? `${JSON.stringify(things, null, 2)}\n` : drawnFacts(things))
      if (things.length > 0) return
      complain(terminal, [
        words === undefined
          ? 'nothing is declared here; write facts.yml beside the configuration'
          : `nothing is known of "${words}"; an office says of what it is, as in "mayor of Springfield"`,
      ])
      exit(EXIT.findings)
    })
}

interface ImportFlags {
  readonly query?: true
  readonly output?: string
  readonly source: string
  readonly asOf?: string
}

function importCommand(facts: Command, { terminal }: Surroundings): void {
  facts
    .command('import')
    .description('turn a result of Wikidata into a facts file')
    .argument('[result]', 'JSON or CSV; - for standard input')
    .option('--query', 'print the query to run at query.wikidata.org')
    .option('-o, --output <file>', 'write there, not to standard output')
    .option('--as-of <date>', 'the day of the download (the file’s own where absent)', dayOf)
    .option('--source <name>', 'where it is from', 'Wikidata')
    .action(async (result: string | undefined, { query, output, source, asOf }: ImportFlags) => {
      if (query) {
        const { WIKIDATA_QUERY } = await import('../facts/wikidata-query.ts')
        terminal.stdout.write(WIKIDATA_QUERY)
        return
      }
      if (result === undefined) throw new UsageError('facts import takes a result, or --query')
      if (result === '-' && asOf === undefined)
        throw new UsageError('standard input has no date; say with --as-of when it was downloaded')
      const read = result === '-' ? standardInput(terminal.readStdin()) : named(result, terminal.cwd)
      const { importedTenures } = await import('../facts/wikidata.ts')
      const { tenuresInYaml } = await import('../facts/written-yaml.ts')
      const { tenures, notes } = importedTenures(read.source, read.path)
      const text = tenuresInYaml(tenures, {
        source,
        asOf: asOf ?? dayOfFile(resolve(terminal.cwd, result)),
        comment: `Written by lint-articles facts import from ${read.path}: ${tenures.length} ${tenures.length === 1 ? 'tenure' : 'tenures'}.`,
      })
      if (output === undefined) terminal.stdout.write(text)
      else write(resolve(terminal.cwd, output), output, text)
      complain(terminal, notes)
    })
}

async function declaredFiles(cwd: string, rules: Surroundings['rules']): Promise<readonly FactsFile[]> {
  return factsFiles(await loadConfig({ cwd, rules }), cwd)
}

function named(path: string, cwd: string): FactsFile {
  const read = factsFile(resolve(cwd, path), cwd)
  if ('error' in read) throw new UsageError(`"${path}": ${read.error}`)
  return read
}

function standardInput(bytes: Buffer): FactsFile {
  const read = textOf(bytes)
  if ('error' in read) throw new UsageError(`standard input: ${read.error}`)
  return { path: 'standard input', source: read.source }
}

const DAY = 86_400_000

function dayOfFile(path: string): string {
  return isoDate(Math.floor(statSync(path).mtimeMs / DAY))
}

function write(path: string, shown: string, text: string): void {
  try {
    writeWhole(path, text)
  } catch (error) {
    throw new UsageError(`"${shown}" cannot be written: ${reasonOf(error)}`)
  }
}
