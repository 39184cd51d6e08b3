import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unifiedDiff } from '../src/report/diff.ts'
import { Folder } from './temporary.ts'

const GLUED = 'The mayor visited the region.The bridge stays closed.\n'
const APART = 'The mayor visited the region. The bridge stays closed.\n'

describe('--fix', () => {
  test('mends what is mechanical, and reports what is left', () => {
    const folder = new Folder({ 'a.md': `${GLUED}\nDoors open on Friday, 4 February 2023.\n`, 'b.md': APART })
    const { code, stdout, stderr } = folder.lint(['--fix'])
    expect(folder.read('a.md')).toBe(`${APART}\nDoors open on Friday, 4 February 2023.\n`)
    expect(stdout).toContain('a.md:3:15  error  weekday-mismatch')
    expect(stdout).not.toContain('glued-text')
    expect(stderr).toBe('lint-articles: 1 fix in 1 article\n')
    expect(code).toBe(1)
    expect(folder.lint(['--fix', '--skip', 'weekday-mismatch'])).toMatchObject({ code: 0, stderr: '' })
    expect(readdirSync(folder.path).sort(), 'no draft is left behind').toEqual(['a.md', 'b.md'])
  })

  test('keeps byte-order mark, line endings and everything else', () => {
    const before = `\ufeffOne.\r\n\r\n${GLUED.trim()}\r\rTwo\ttabs \u{1f600}.\r\nno end`
    const folder = new Folder({ 'a.txt': before })
    folder.lint(['--fix'])
    expect(readFileSync(join(folder.path, 'a.txt'))).toEqual(Buffer.from(before.replace('region.The', 'region. The')))
  })

  test.skipIf(process.platform === 'win32')('keeps the mode of a file, and a link as a link', () => {
    const folder = new Folder({ 'real/a.md': GLUED })
    chmodSync(join(folder.path, 'real/a.md'), 0o640)
    symlinkSync('real/a.md', join(folder.path, 'link.md'))
    folder.lint(['--fix', 'link.md'])
    expect(folder.read('real/a.md')).toBe(APART)
    expect(statSync(join(folder.path, 'real/a.md')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder.path, 'link.md')).isSymbolicLink()).toBe(true)
  })

  test('does not write to standard input', () => {
    const { code, stderr } = new Folder().lint(['--fix', '-'], { input: GLUED })
    expect(stderr).toContain('--fix cannot write to standard input')
    expect(code).toBe(2)
  })
})

describe('--fix-dry-run and --diff', () => {
  const folder = new Folder({ 'a.md': `# Bridge\n\n${GLUED}\nThe the end.\n`, 'sub/b.md': GLUED, 'c.md': APART })
  test('the dry run writes nothing', () => {
    const { stdout, stderr } = folder.lint(['--fix-dry-run'])
    expect(stdout).not.toContain('region.The')
    expect(stderr).toMatch(/^lint-articles: \d fixes in 2 articles, not written\n$/)
    expect(folder.read('sub/b.md')).toBe(GLUED)
  })

  test('the diff is what --fix does, as git applies it', () => {
    const { code, stdout } = folder.lint(['--diff'])
    expect(code).toBe(1)
    expect(stdout).toContain('--- a/sub/b.md\n+++ b/sub/b.md\n@@ -1 +1 @@\n')
    const git = new Folder({ 'a.md': folder.read('a.md'), 'sub/b.md': folder.read('sub/b.md') })
    git.run('git', ['init', '-q'])
    expect(git.run('git', ['apply', '-'], { input: stdout })).toMatchObject({ code: 0, stderr: '' })
    folder.lint(['--fix'])
    for (const path of ['a.md', 'sub/b.md']) expect(git.read(path)).toBe(folder.read(path))
    expect(folder.lint(['--diff'])).toMatchObject({ code: 0, stdout: '' })
  })

  test('a diff of standard input', () => {
    const { code, stdout } = folder.lint(['--diff', '-'], { input: GLUED })
    expect(stdout).toBe(`--- a/stdin.md\n+++ b/stdin.md\n@@ -1 +1 @@\n-${GLUED}+${APART}`)
    expect(code).toBe(1)
  })

  test('any two texts: git turns one into the other by the diff', () => {
    const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n'), { maxLength: 30 })
    const cases = fc.sample(fc.tuple(text, text, fc.boolean(), fc.boolean()), { numRuns: 40, seed: 7 })
    const files = cases.map(([before, after, tail, otherTail], i) => ({
      path: `${i}.txt`,
      before: before.join('') + (tail || before.length === 0 ? 'end' : ''),
      after: after.join('') + (otherTail || after.length === 0 ? 'end' : ''),
    }))
    const git = new Folder(Object.fromEntries(files.map(({ path, before }) => [path, before])))
    git.run('git', ['init', '-q'])
    git.run('git', ['config', 'core.autocrlf', 'false'])
    const diff = files.map(({ path, before, after }) => unifiedDiff(path, before, after)).join('')
    expect(git.run('git', ['apply', '--whitespace=nowarn', '-'], { input: diff })).toMatchObject({
      code: 0,
      stderr: '',
    })
    for (const { path, after } of files) expect(git.read(path)).toBe(after)
  })
})
