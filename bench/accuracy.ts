// How right the rules are: npm run bench:accuracy [-- --only RULES --kind KIND --misses --false --cases FOLDER --json --check]
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { RULES } from '../rules/index.ts'
import { corpusArticle, lintCorpus } from '../src/corpus.ts'
import { lintSource } from '../src/lint.ts'
import type { Finding } from '../src/rule.ts'
import { SEVERITIES } from '../src/rule.ts'
import { type Case, casesIn } from './cases.ts'
import { flaggedIn, listed } from './lists.ts'
import { scoreOf, type Tally } from './score.ts'

/** What `--check` asks for, as shares of one. */
const LEAST = {
  'precision of errors': 0.95,
  'precision of errors and warnings': 0.9,
  'leftovers found': 0.9,
  'look-alikes left alone': 0.99,
  'weekdays right': 1,
} as const

/** The rules that look for what was left behind. */
const LEFTOVER_RULES: ReadonlySet<string> = new Set(['placeholder', 'placeholder-link', 'ai-residue', 'promo-residue'])

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    kind: { type: 'string' },
    cases: { type: 'string', default: 'fixtures/benchmark/cases' },
    lists: { type: 'string', default: 'fixtures/benchmark' },
    misses: { type: 'boolean', default: false },
    false: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
})

const rules = RULES.filter((rule) => asked.only === undefined || asked.only.split(',').includes(rule.id))
const settings = rules.map((rule) => ({ rule, severity: rule.severity, options: rule.options?.parse({}) ?? {} }))
const cases = casesIn(asked.cases)
const score = scoreOf(cases, findingsOf)
const leftoverRules = settings.filter(({ rule }) => LEFTOVER_RULES.has(rule.id))
const weekdayRules = settings.filter(({ rule }) => rule.id === 'weekday-mismatch')

const leftovers = flaggedIn(listed(join(asked.lists, 'leftovers.jsonl')), leftoverRules, SEVERITIES)
const lookalikes = flaggedIn(listed(join(asked.lists, 'lookalikes.jsonl')), leftoverRules, ['error', 'warning'])
const weekdayList = listed(join(asked.lists, 'weekdays.jsonl'))
const wrongDays = weekdayList.filter((line) => line.label.startsWith('true'))
const rightDays = weekdayList.filter((line) => !line.label.startsWith('true'))
const weekdays = flaggedIn(wrongDays, weekdayRules, ['error', 'warning'])
const weekdayTraps = flaggedIn(rightDays, weekdayRules, ['error', 'warning'])

const verdicts = (severity: string) => score.bySeverity.get(severity) ?? { true: 0, false: 0 }
const errors = verdicts('error')
const both = { true: errors.true + verdicts('warning').true, false: errors.false + verdicts('warning').false }
const measured: Readonly<Record<keyof typeof LEAST, number>> = {
  'precision of errors': share(errors.true, errors.true + errors.false),
  'precision of errors and warnings': share(both.true, both.true + both.false),
  'leftovers found': share(leftovers.flagged.length, leftovers.n),
  'look-alikes left alone': share(lookalikes.unflagged.length, lookalikes.n),
  'weekdays right': share(weekdays.flagged.length + weekdayTraps.unflagged.length, weekdays.n + weekdayTraps.n),
}

if (asked.json) console.log(JSON.stringify(summary(), undefined, 2))
else print()
if (asked.check) {
  const short = Object.entries(LEAST).filter(([name, least]) => measured[name as keyof typeof LEAST] < least)
  for (const [name, least] of short)
    console.error(`${name}: ${percent(measured[name as keyof typeof LEAST])}, at least ${percent(least)} is asked for`)
  if (short.length > 0) process.exitCode = 1
}

/** Every case alone, a folder with the rules that compare articles. */
function findingsOf(own: Case): readonly Finding[] {
  const linted = own.files.map(({ path, source }) => lintSource(source, path, settings))
  const corpus = lintCorpus(linted.map(corpusArticle), settings)
  for (const failure of [...linted.flatMap((one) => one.failures), ...corpus.failures])
    console.error(`${own.id}: ${failure.rule} threw`, failure.error)
  return [...linted.flatMap((one) => one.findings), ...corpus.findings]
}

function print(): void {
  const clean = cases.filter((own) => own.issues.length === 0).length
  const files = cases.reduce((sum, own) => sum + own.files.length, 0)
  console.log(
    `${cases.length} cases (${clean} clean, ${files} articles), ${score.all.n} labelled issues, ${rules.length} rules`,
  )
  console.log(
    `errors and warnings ${both.true + both.false}: ${percent(measured['precision of errors and warnings'])} true`,
  )
  console.log(`errors ${errors.true + errors.false}: ${percent(measured['precision of errors'])} true`)
  console.log(
    `found ${percent(share(score.all.found, score.all.n))}, both places ${percent(share(score.all.localised, score.all.n))}, ` +
      `provable from the text alone ${percent(share(score.textOnly.found, score.textOnly.n))}, F0.5 ${fHalf().toFixed(3)}`,
  )
  console.log(`false ${both.false}: ${score.falseOnClean} on clean articles, ${score.sprung} on labelled traps\n`)
  console.log('kind                  n   found  both places')
  for (const [kind, tally] of sorted(score.byKind)) console.log(row(kind, tally))
  console.log()
  for (const [difficulty, tally] of sorted(score.byDifficulty)) console.log(row(difficulty, tally))
  console.log('\nrule                            true  false')
  for (const [rule, own] of sorted(score.byRule))
    console.log(`${rule.padEnd(30)} ${String(own.true).padStart(5)} ${String(own.false).padStart(6)}`)
  console.log(`\nleftovers found (any severity)  ${ratio(leftovers.flagged.length, leftovers.n)}`)
  console.log(`look-alikes flagged             ${ratio(lookalikes.flagged.length, lookalikes.n)}`)
  console.log(`wrong weekdays found            ${ratio(weekdays.flagged.length, weekdays.n)}`)
  console.log(`right dates flagged             ${ratio(weekdayTraps.flagged.length, weekdayTraps.n)}`)
  if (asked.misses) {
    for (const { case: id, issue } of score.misses)
      if (asked.kind === undefined || issue.kind === asked.kind)
        console.log(
          `\nMISS ${id}:${issue.at.line} [${issue.kind}, ${issue.difficulty}] “${issue.at.quote}”${issue.other ? ` against “${issue.other.quote}”` : ''}\n     ${issue.why}`,
        )
    console.log(`\nleftovers missed: ${leftovers.unflagged.join(' ')}`)
  }
  if (asked.false) {
    for (const { case: id, finding, trap } of score.falses)
      console.log(
        `\nFALSE ${id} ${finding.path} [${finding.rule}, ${finding.severity}] ${finding.message}${trap === undefined ? '' : `\n     trap: ${trap}`}`,
      )
    console.log(`\nlook-alikes flagged: ${lookalikes.flagged.join(' ')}`)
  }
}

function summary() {
  return {
    cases: cases.length,
    measured,
    all: score.all,
    textOnly: score.textOnly,
    byKind: Object.fromEntries(sorted(score.byKind)),
    byDifficulty: Object.fromEntries(sorted(score.byDifficulty)),
    byRule: Object.fromEntries(sorted(score.byRule)),
    bySeverity: Object.fromEntries(sorted(score.bySeverity)),
    falseOnClean: score.falseOnClean,
    trapsSprung: score.sprung,
  }
}

function fHalf(): number {
  const precision = measured['precision of errors and warnings']
  const recall = share(score.all.found, score.all.n)
  return precision + recall === 0 ? 0 : (1.25 * precision * recall) / (0.25 * precision + recall)
}

function row(name: string, { n, found, localised }: Tally): string {
  return `${name.padEnd(18)} ${String(n).padStart(4)}  ${percent(share(found, n)).padStart(6)}  ${percent(share(localised, n)).padStart(6)}`
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}

function ratio(part: number, whole: number): string {
  return `${part} of ${whole} (${percent(share(part, whole))})`
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}
