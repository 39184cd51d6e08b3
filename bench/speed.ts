// How fast a run is: npm run bench:speed [-- FOLDER --rounds N --check]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { RULES } from '../rules/index.ts'
import { defaultConfig } from '../src/config/config.ts'
import { run } from '../src/engine/run.ts'
import { lintSource } from '../src/lint.ts'
import { REPORTERS } from '../src/report/reporters.ts'
import { articleOf, writeArticles } from './generated.ts'

/** What `--check` allows. */
const MOST = { 'whole run ÷ remark-parse': 1.6, 'start-up ÷ node -e 0': 3, 'time per byte, 10 MB ÷ 1 MB': 1.6 } as const

const { values: asked, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const COMMAND = resolve('dist/bin/lint-articles.js')
const rounds = Number(asked.rounds)
const temporary = mkdtempSync(join(tmpdir(), 'lint-articles-bench-'))
const measured: Partial<Record<keyof typeof MOST, number>> = {}
try {
  const folder = positionals[0] === undefined ? generated() : resolve(positionals[0])
  wholeRun(folder)
  startUp()
  memory(folder)
  scaling()
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
if (asked.check)
  for (const [name, most] of Object.entries(MOST)) {
    const value = measured[name as keyof typeof MOST]
    if (value === undefined || value <= most) continue
    console.error(`${name}: ${value.toFixed(2)}, at most ${most} is allowed`)
    process.exitCode = 1
  }

function generated(): string {
  const folder = join(temporary, 'articles')
  writeArticles(folder, 600)
  return folder
}

/**
 * Reading, linting and printing a folder against remark-parse alone over the same files, in one process, in turns: both
 * meet the same warm code and the same noise of the machine.
 */
function wholeRun(folder: string): void {
  const paths = articlesIn(folder)
  const whole = () => {
    const { report } = run({
      cwd: folder,
      paths: ['.'],
      config: defaultConfig(folder, RULES),
      scope: 'corpus',
      tool: 'bench',
    })
    return REPORTERS.stylish!(report, { color: false, width: 100 }).length
  }
  const alone = () => {
    const processor = unified().use(remarkParse)
    let nodes = 0
    for (const path of paths) nodes += processor.parse(readFileSync(path, 'utf8')).children.length
    return nodes
  }
  whole()
  alone()
  const times = { whole: [] as number[], alone: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.alone.push(timeOf(alone))
    times.whole.push(timeOf(whole))
  }
  const bytes = paths.reduce((sum, path) => sum + statSync(path).size, 0)
  const ratio = median(times.whole) / median(times.alone)
  measured['whole run ÷ remark-parse'] = ratio
  console.log(
    `${paths.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${RULES.length} rules, median of ${rounds} rounds`,
  )
  console.log(`remark-parse alone          ${median(times.alone).toFixed(0)} ms`)
  console.log(`whole run                   ${median(times.whole).toFixed(0)} ms`)
  console.log(`whole run ÷ remark-parse    ${ratio.toFixed(2)}`)
}

function startUp(): void {
  const file = join(temporary, 'small.md')
  writeFileSync(file, 'The harbour of Faro opened on 4 May 2021. Ana Ruiz was there.\n')
  const bare: number[] = []
  const linting: number[] = []
  for (let round = 0; round < 15; round++) {
    bare.push(timeOf(() => node('-e', '0')))
    linting.push(timeOf(() => node(COMMAND, file)))
  }
  const ratio = median(linting) / median(bare)
  measured['start-up ÷ node -e 0'] = ratio
  console.log(`node -e 0                   ${median(bare).toFixed(0)} ms`)
  console.log(`one small article           ${median(linting).toFixed(0)} ms, ${ratio.toFixed(2)} times`)
}

function memory(folder: string): void {
  const witness = join(temporary, 'witness.cjs')
  const told = join(temporary, 'memory.txt')
  writeFileSync(
    witness,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(told)}, String(process.resourceUsage().maxRSS)))\n`,
  )
  node('--require', witness, COMMAND, '--format', 'json', '--output-file', join(temporary, 'report.json'), folder)
  console.log(`peak memory                 ${(Number(readFileSync(told, 'utf8')) / 1024).toFixed(0)} MB`)
}

/** One article, ten times as long, should take ten times as long. */
function scaling(): void {
  const settings = RULES.map((rule) => ({ rule, severity: rule.severity, options: rule.options?.parse({}) ?? {} }))
  const perByte = [1, 10].map((megabytes) => {
    const source = articleOf(7, megabytes * 1e6)
    const time = timeOf(() => lintSource(source, 'long.md', settings))
    console.log(`one article of ${String(megabytes).padStart(2)} MB        ${time.toFixed(0)} ms`)
    return time / source.length
  })
  measured['time per byte, 10 MB ÷ 1 MB'] = perByte[1]! / perByte[0]!
  console.log(`time per byte, 10 MB ÷ 1 MB ${measured['time per byte, 10 MB ÷ 1 MB'].toFixed(2)}`)
}

function articlesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => ['.md', '.txt', '.html'].includes(extname(path)))
    .sort()
    .map((path) => join(folder, path))
}

function node(...args: string[]): void {
  // A certificate file that Node loads at its start would be timed as ours.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const { status, stderr } = spawnSync(process.execPath, args, {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if ((status !== 0 && status !== 1) || stderr !== '')
    throw new Error(`node ${args.join(' ')} gave ${status}: ${stderr}`)
}

function timeOf(work: () => unknown): number {
  const start = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - start) / 1e6
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
