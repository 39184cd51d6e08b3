import { join, resolve } from 'node:path'
import { type Command, Option } from 'commander'
import { corpusArticle, lintCorpus } from '../corpus.ts'
import { loadConfig } from '../engine/config-file.ts'
import { loadDeclared } from '../engine/facts-file.ts'
import { findFiles, readText, relativePath } from '../engine/files.ts'
import { extractionOf, ignoredBy, settingsOf } from '../engine/settings.ts'
import { lintSource } from '../lint.ts'
import type { Surroundings } from './main.ts'
import { complain, EXIT, wantsColor, widthOf } from './terminal.ts'

/** `lint-articles trace "<name or number>"`: every mention in the folder, and what compares it. */
export function traceCommand(program: Command, { terminal, rules, exit }: Surroundings): void {
  program
    .command('trace')
    .description('show every mention of a name or number')
    .argument('<words>', 'a name or a number, as in “Ana Ruiz” or 1,200')
    .argument('[paths...]', 'files and folders (default: this folder)')
    .addOption(new Option('-f, --format <name>', 'text or json').choices(['text', 'json']).default('text'))
    .action(async (words: string, paths: string[], { format }: { format: 'text' | 'json' }) => {
      const { cwd } = terminal
      const config = await loadConfig({ cwd, rules })
      const inConfig = (path: string) => relativePath(config.folder, resolve(cwd, path))
      const ignores = ignoredBy(config)
      const found = findFiles(paths.length === 0 ? ['.'] : paths, { cwd, ignores: (path) => ignores(inConfig(path)) })
      const settingsFor = settingsOf(config)
      const extractionFor = extractionOf(config)
      const { facts } = await loadDeclared(config, cwd)
      const linted = found.files.flatMap((path) => {
        const read = readText(join(cwd, path))
        if (!('source' in read)) return []
        const own = inConfig(path)
        return [lintSource(read.source, path, settingsFor(own), extractionFor(own), undefined, facts)]
      })
      const settings = settingsFor('')
      const findings = [
        ...linted.flatMap((one) => one.findings),
        ...lintCorpus(linted.map(corpusArticle), settings, extractionFor('')).findings,
      ]
      const { drawnTrace, trace, traceJson } = await import('../report/trace.ts')
      const articles = linted.map(({ article, claims }) => ({ path: article.path, claims }))
      const traced = trace(
        words,
        articles,
        settings.map(({ rule }) => rule),
        findings,
        facts,
      )
      const sourceOf = (path: string) => linted.find(({ article }) => article.path === path)?.article.source ?? ''
      const options = { color: wantsColor(terminal, undefined), width: widthOf(terminal) }
      terminal.stdout.write(
        format === 'json' ? traceJson(traced, sourceOf) : drawnTrace(words, traced, sourceOf, options),
      )
      complain(terminal, found.missing)
      if (found.missing.length > 0) exit(EXIT.trouble)
    })
}
