// Writes rules/README.md from the rule files (npm run docs), or says that it is behind them (npm run docs:check).
import { readFileSync, writeFileSync } from 'node:fs'
import { RULES } from '../rules/index.ts'
import { rulesPage } from '../src/report/rules-page.ts'

const PAGE = 'rules/README.md'

const page = rulesPage(RULES)
if (!process.argv.includes('--check')) writeFileSync(PAGE, page)
else if (current() !== page) {
  console.error(`${PAGE} does not say what the rule files say; run npm run docs`)
  process.exitCode = 1
}

function current(): string | undefined {
  try {
    return readFileSync(PAGE, 'utf8')
  } catch {
    return undefined
  }
}
