import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMAND, Folder } from './temporary.ts'

// Killed at any moment, the tool leaves every file as it was or as it was to be, and nothing that a later run stumbles
// over. The moments are not left to chance: a module loaded before the tool kills it at its nth change of a file, before
// it, in the middle of it or after it.

const KILLER = `
const fs = require('node:fs')
let left = Number(process.env.KILL_AT)
function moment() {
  if (left-- > 0) return
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}
for (const name of ['mkdirSync', 'writeFileSync', 'chmodSync', 'renameSync', 'rmSync']) {
  const real = fs[name]
  fs[name] = (path, ...rest) => {
    if (!String(path).startsWith(process.cwd())) return real(path, ...rest)
    moment()
    if (name === 'writeFileSync') {
      if (left === 0) real(path, rest[0].slice(0, rest[0].length / 2))
      moment()
    }
    return real(path, ...rest)
  }
}
`

const WRONG = 'The the doors open on Friday, 4 February 2023.\n'
const WRONG_TOO = '# Doors\n\nThey opened opened on Sunday, 5 February 2022.\n\nThe the end.\n'

const SUPPRESSIONS = `{
  "version": 1,
  "findings": {
    "a.md": [{ "rule": "glued-text", "message": "“The the” says “the” twice", "fingerprint": "0c072c4c299a6623" }]
  }
}
`

interface Deed {
  readonly args: readonly string[]
  readonly files: Readonly<Record<string, string>>
}

const DEEDS: Readonly<Record<string, Deed>> = {
  'a fix': { args: ['--fix', '--no-cache'], files: { 'a.md': WRONG, 'b.md': WRONG_TOO } },
  'a report': {
    args: ['--no-cache', '-f', 'json:report.json', '-f', 'html:public/report.html'],
    files: { 'a.md': WRONG, 'report.json': '{ "files": [] }' },
  },
  suppressions: {
    args: ['--no-cache', '--suppress-all'],
    files: { 'a.md': WRONG, 'lint-articles-suppressions.json': SUPPRESSIONS },
  },
  'the cache': { args: ['--cache-location', 'kept'], files: { 'a.md': WRONG, 'b.md': WRONG_TOO } },
  'a configuration': { args: ['init', '--hook', '--workflow'], files: { 'content/a.md': WRONG } },
}

/** What stands in a folder, without the drafts of killed runs. */
function standing(folder: Folder): Map<string, string> {
  const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile() && !/^\..+\.lint-articles-\d+\.tmp$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => !path.endsWith('kill.cjs'))
      .map((path) => [path.slice(folder.path.length + 1), readFileSync(path, 'utf8')]),
  )
}

describe.skipIf(process.platform === 'win32').each(Object.entries(DEEDS))(
  'killed while writing %s',
  (_, { args, files }) => {
    const folder = () => new Folder({ ...files, 'kill.cjs': KILLER })
    const before = standing(folder())
    const whole = folder()
    const { code } = whole.lint(args)
    const after = standing(whole)

    test('leaves whole files, and nothing in the way of the next run', () => {
      expect(after).not.toEqual(before)
      let moments = 0
      for (; ; moments++) {
        const killed = folder()
        if (kill(killed, args, moments).code !== null) break
        for (const [path, text] of standing(killed))
          expect([before.get(path), after.get(path)], `${path} at moment ${moments}`).toContain(text)
        if (args[0] === 'init') continue // It does not write over what it wrote.
        expect(killed.lint(args).code, `after moment ${moments}`).toBe(code)
        expect(standing(killed), `after moment ${moments}`).toEqual(after)
      }
      expect(moments).toBeGreaterThanOrEqual(3)
    })
  },
)

function kill(folder: Folder, args: readonly string[], moment: number) {
  return folder.run(process.execPath, ['--require', join(folder.path, 'kill.cjs'), COMMAND, ...args], {
    env: { KILL_AT: String(moment) },
  })
}
