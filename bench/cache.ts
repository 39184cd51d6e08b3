// What the cache saves: npm run bench:cache [-- --articles N --rounds N --check]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { STAGED, stage, UNTOUCHED, writeRepository } from './repository.ts'

/** What `--check` allows of a cold run. */
const MOST = 0.15

const { values: asked } = parseArgs({
  options: {
    articles: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '3' },
    check: { type: 'boolean', default: false },
  },
})
const COMMAND = resolve('dist/bin/lint-articles.js')
const temporary = mkdtempSync(join(tmpdir(), 'lint-articles-bench-'))
try {
  const folder = join(temporary, 'site')
  writeRepository(folder, Number(asked.articles))
  const times = { cold: [] as number[], warm: [] as number[], edited: [] as number[] }
  for (let round = 0; round < Number(asked.rounds); round++) {
    rmSync(join(temporary, 'cache'), { recursive: true, force: true })
    stage(folder, 1963)
    times.cold.push(timed(folder))
    times.warm.push(timed(folder))
    stage(folder, 1970 + round)
    times.edited.push(timed(folder))
  }
  const cold = median(times.cold)
  console.log(`--staged, one article of ${asked.articles}; median of ${asked.rounds} rounds`)
  console.log(`nothing kept                ${cold.toFixed(0)} ms`)
  const ratios = (['warm', 'edited'] as const).map((name) => median(times[name]) / cold)
  console.log(`everything kept             ${median(times.warm).toFixed(0)} ms, ${ratios[0]!.toFixed(3)} of it`)
  console.log(`everything but the staged   ${median(times.edited).toFixed(0)} ms, ${ratios[1]!.toFixed(3)} of it`)
  console.log(lint(folder, '--stats').stderr.split('\n').slice(0, 8).join('\n'))
  if (asked.check && Math.max(...ratios) > MOST) {
    console.error(`at most ${MOST} is allowed`)
    process.exitCode = 1
  }
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** The milliseconds of a run, which has to find the conflict between the staged article and the untouched one. */
function timed(folder: string): number {
  const start = process.hrtime.bigint()
  const { stdout } = lint(folder)
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6
  const [file] = JSON.parse(stdout).files
  const conflict = file.findings.find((finding: { rule: string }) => finding.rule === 'birth-conflict')
  if (file.path !== STAGED || conflict?.related[0]?.path !== UNTOUCHED)
    throw new Error(`the conflict was not found: ${stdout}`)
  return milliseconds
}

function lint(folder: string, ...args: string[]) {
  // A certificate file that Node loads at its start would be timed as ours.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  return spawnSync(
    process.execPath,
    [COMMAND, '--staged', '--format', 'json', '--cache-location', join(temporary, 'cache'), ...args],
    { cwd: folder, env, encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY },
  )
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}
