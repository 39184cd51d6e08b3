// Writes what is made from the rules (npm run docs), or says which of it is behind them (npm run docs:check):
// the page of all rules, and the picture of a terminal in the README.
import { readFileSync, writeFileSync } from 'node:fs'
import { RULES } from '../rules/index.ts'
import { defaultConfig } from '../src/config/config.ts'
import { run } from '../src/engine/run.ts'
import { rulesPage } from '../src/report/rules-page.ts'
import { stylish } from '../src/report/stylish.ts'
import { terminalPicture } from './terminal-picture.ts'

const SHOWN = ['fixtures/articles/energy-talks.txt', 'fixtures/articles/library-budget.md']

// “(21 sentences, 14 claims, 0.04 s)”, in any colour
const COUNTS = / \S*\([^()]* claims?, [^()]* s\)\S*$/

const made = [
  ['rules/README.md', rulesPage(RULES)],
  ['fixtures/terminal.svg', terminalPicture(`$ npx lint-articles ${SHOWN.join(' ')}\n\n${shownReport()}`)],
] as const

for (const [path, text] of made) {
  if (!process.argv.includes('--check')) writeFileSync(path, text)
  else if (current(path) !== text) {
    console.error(`${path} does not say what the rules say; run npm run docs`)
    process.exitCode = 1
  }
}

/** What the command prints for the shown articles, but for what differs from run to run. */
function shownReport(): string {
  const { report } = run({
    cwd: process.cwd(),
    paths: SHOWN,
    config: defaultConfig(process.cwd(), RULES),
    scope: 'corpus',
    tool: 'lint-articles',
  })
  const lines = stylish(report, { color: true, width: 100 }).trimEnd().split('\n')
  return lines.map((line) => line.replace(COUNTS, '')).join('\n')
}

function current(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
