import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { main } from '../src/cli/main.ts'

// The suppressions file and the directives, from the command line.

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suppressions-'))
  mkdirSync(join(folder, '.git'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
const suppressions = () => JSON.parse(readFileSync(join(folder, 'lint-articles-suppressions.json'), 'utf8')).findings

async function lint(args: readonly string[], cwd = folder) {
  let stdout = ''
  let stderr = ''
  const terminal = {
    cwd,
    env: {},
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    readStdin: () => Buffer.alloc(0),
  }
  const code = await main(['--only', 'weekday-mismatch,impossible-date', '-f', 'compact', ...args], terminal, RULES)
  return { code, lines: stdout.split('\n').slice(0, -1), stderr }
}

const WRONG_DAY = 'Doors open on Friday, 4 February 2023.\n'
const NO_DAY = 'The fair begins on 31 June 2024.\n'

test('--suppress-all writes all findings down, and only new ones are reported from then on', async () => {
  write('a.md', `${WRONG_DAY}\n${NO_DAY}`)
  expect(await lint([])).toMatchObject({ code: 1, lines: [expect.any(String), expect.any(String)] })
  expect(await lint(['--suppress-all'])).toMatchObject({ code: 0, lines: [] })
  expect(Object.keys(suppressions())).toEqual(['a.md'])
  expect(suppressions()['a.md']).toHaveLength(2)

  write('a.md', `New words above.\n\n${WRONG_DAY}\n${NO_DAY}\nOn Monday, 4 February 2023 it rained.\n`)
  const { code, lines } = await lint([])
  expect(code).toBe(1)
  expect(lines).toEqual([expect.stringContaining('4 February 2023 is a Saturday, not a Monday')])
})

test('--suppress-rule writes down the findings of one rule', async () => {
  write('a.md', `${WRONG_DAY}\n${NO_DAY}`)
  const { lines } = await lint(['--suppress-rule', 'weekday-mismatch'])
  expect(lines).toEqual([expect.stringContaining('impossible-date')])
  expect((await lint(['--suppress-rule', 'weekday-mismach'])).code).toBe(2)
})

test('what was put right is told, and --prune-suppressions strikes it out', async () => {
  write('a.md', WRONG_DAY)
  write('b.md', NO_DAY)
  await lint(['--suppress-all'])
  write('a.md', 'Doors open on Saturday, 4 February 2023.\n')
  expect(await lint([])).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('one suppression is no longer needed'),
  })
  expect(await lint(['b.md'])).toMatchObject({ code: 0, stderr: '' })
  expect(await lint(['--prune-suppressions'])).toMatchObject({ code: 0, stderr: '' })
  expect(Object.keys(suppressions())).toEqual(['b.md'])
})

test('a suppression follows its file, and holds from a folder below', async () => {
  mkdirSync(join(folder, 'news'))
  write('a.md', WRONG_DAY)
  await lint(['--suppress-all'])
  renameSync(join(folder, 'a.md'), join(folder, 'news', 'a.md'))
  expect(await lint([])).toMatchObject({ code: 0, lines: [] })
  expect(await lint(['a.md'], join(folder, 'news'))).toMatchObject({ code: 0, lines: [] })
  expect((await lint(['--suppressions-location', 'other.json'])).code).toBe(1)
})

test('a suppressions file that cannot be read stops the run with a reason', async () => {
  write('a.md', WRONG_DAY)
  write('lint-articles-suppressions.json', '<<<<<<< HEAD\n')
  expect(await lint([])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/lint-articles-suppressions\.json {2}it is not JSON: .*merge conflict/),
  })
})

test('--no-inline-config heeds no comments', async () => {
  write('a.md', `<!-- lint-articles-disable-next-line weekday-mismatch -- as printed -->\n${WRONG_DAY}`)
  expect((await lint([])).code).toBe(0)
  expect((await lint(['--no-inline-config'])).code).toBe(1)
})

test('a report on changed lines alone says nothing of, and strikes out nothing on, the other lines', async () => {
  rmSync(join(folder, '.git'), { recursive: true })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: folder })
  write('a.md', `${WRONG_DAY}\nNothing here.\n\n${NO_DAY}`)
  git('init', '-q')
  await lint(['--suppress-all'])
  git('add', '-A')
  git('commit', '-q', '-m', 'First')
  write('a.md', `${WRONG_DAY}\nOn Monday, 4 February 2023 it rained.\n\n${NO_DAY}`)
  const { lines, stderr } = await lint(['--changed', '--changed-lines', '--prune-suppressions'])
  expect(lines).toEqual([expect.stringContaining('4 February 2023 is a Saturday, not a Monday')])
  expect(stderr).toBe('')
  expect(suppressions()['a.md']).toHaveLength(2)
})
