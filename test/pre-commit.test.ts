import { spawnSync } from 'node:child_process'
import { beforeAll, describe, expect, test } from 'vitest'
import { Folder } from './temporary.ts'

// The hooks as people get them: the real pre-commit clones this repository, installs it and runs it.

const installed = spawnSync('pre-commit', ['--version']).status === 0
if (!installed) console.warn('pre-commit is not installed: its hooks are not tested (pip install pre-commit)')

const MINUTES = 60_000

describe.skipIf(!installed)('pre-commit', () => {
  let folder: Folder
  beforeAll(() => {
    folder = new Folder({ 'old.md': 'Doors open on Friday, 4 February 2023.\n', 'a.md': 'Doors open at seven.\n' })
    const git = (...args: string[]) => folder.run('git', args)
    git('init', '-q')
    git('config', 'user.email', 'desk@example.org')
    git('config', 'user.name', 'Desk')
    git('add', '.')
    git('commit', '-q', '-m', 'x')
    folder.write('a.md', 'Doors open on Friday, 3 February 2023, and close on 31 June 2023.\n')
    git('add', '.')
  })
  const tried = (...args: string[]) => folder.run('pre-commit', ['try-repo', process.cwd(), ...args])

  test('lint-articles reports what is staged', { timeout: 5 * MINUTES }, () => {
    const { code, stdout, stderr } = tried('lint-articles')
    expect(stdout + stderr).toContain('a.md:1:')
    expect(stdout).toContain('There is no 31 June 2023')
    expect(stdout).not.toContain('old.md')
    expect(code).toBe(1)
  })

  test('lint-articles-full reports everything', { timeout: 5 * MINUTES }, () => {
    const { stdout } = tried('lint-articles-full', '--all-files')
    expect(stdout).toContain('a.md:1:')
    expect(stdout).toContain('old.md:1:')
  })
})
