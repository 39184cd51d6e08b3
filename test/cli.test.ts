import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { COMMAND, type Ended, Folder } from './temporary.ts'

// The built command, end to end: what goes in on the command line, what comes out, and the exit code.

const WRONG_DAY = 'Doors open on Friday, 4 February 2023.\n'
const RIGHT_DAY = 'Doors open on Saturday, 4 February 2023.\n'

interface JsonReport {
  version: number
  tool: string
  summary: Record<'files' | 'errors' | 'warnings' | 'infos', number>
  files: { path: string; findings: { rule: string; severity: string; message: string; location: Located }[] }[]
}
interface Located {
  start: { line: number; column: number; offset: number }
  end: { line: number; column: number; offset: number }
}

const reported = ({ stdout }: Ended): JsonReport => JSON.parse(stdout)
const rulesFound = (ended: Ended) => reported(ended).files.flatMap((file) => file.findings.map(({ rule }) => rule))

describe('findings', () => {
  const folder = new Folder({ 'wrong.md': WRONG_DAY, 'right.md': RIGHT_DAY, 'notes/also-wrong.txt': WRONG_DAY })

  test('stand in the report with their place, and end with 1', () => {
    const { code, stdout } = folder.lint(['wrong.md'])
    expect(stdout).toContain('wrong.md:1:15  error  weekday-mismatch')
    expect(stdout).toContain('4 February 2023 is a Saturday, not a Friday')
    expect(stdout).toMatch(/1 error in 1 article \(1 sentence, [1-9]\d* claims?, \d+\.\d\d s\)/)
    expect(code).toBe(1)
  })

  test('a clean article ends with 0', () => {
    const { code, stdout, stderr } = folder.lint(['right.md'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Nothing found in 1 article')
  })

  test('without a path, the whole folder is linted', () => {
    const ended = folder.lint(['--format', 'json'])
    expect(reported(ended).files.map(({ path }) => path)).toEqual(['notes/also-wrong.txt', 'right.md', 'wrong.md'])
    expect(rulesFound(ended)).toEqual(['weekday-mismatch', 'weekday-mismatch'])
    expect(ended.code).toBe(1)
  })

  test('the JSON report keeps its contract', () => {
    const report = reported(folder.lint(['-f', 'json', 'wrong.md']))
    expect(report).toMatchObject({
      version: 1,
      tool: `lint-articles ${packageJson.version}`,
      summary: { files: 1, errors: 1, warnings: 0, infos: 0 },
      files: [
        {
          path: 'wrong.md',
          findings: [
            {
              rule: 'weekday-mismatch',
              severity: 'error',
              location: { start: { line: 1, column: 15, offset: 14 }, end: { line: 1, column: 38, offset: 37 } },
              related: [],
              suggestions: [{ path: 'wrong.md' }, { path: 'wrong.md' }],
              fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
            },
          ],
        },
      ],
    })
  })

  test('the same input gives the same bytes', () => {
    const once = folder.lint(['--format', 'json', '.'])
    const again = folder.lint(['--format', 'json', 'wrong.md', 'notes', 'right.md', 'wrong.md'])
    expect(again.stdout).toBe(once.stdout)
  })

  test('paths outside the folder are told from here', () => {
    const { files } = reported(new Folder().lint(['--format', 'json', join(folder.path, 'wrong.md')]))
    expect(files[0]?.path).toMatch(/^\.\.\/lint-articles-[^/]+\/wrong\.md$/)
  })
})

describe('the examples of the README', () => {
  const here = new Folder()
  test('the example articles give findings', () => {
    const { files } = reported(here.lint(['--format', 'json', join(COMMAND, '../../../fixtures/articles')]))
    expect(files.length).toBeGreaterThanOrEqual(4)
    for (const { path, findings } of files) expect(findings, path).not.toEqual([])
  })
  test('their clean twins give none', () => {
    const { code, stdout } = here.lint(['--format', 'json', join(COMMAND, '../../../fixtures/clean')])
    expect(rulesFound({ code, stdout, stderr: '' })).toEqual([])
    expect(code).toBe(0)
  })
})

describe('bad input', () => {
  const folder = new Folder({
    'good.md': WRONG_DAY,
    'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'latin1.md': Buffer.from(`Line one.\nA caf\xe9 in town.\n`, 'latin1'),
    'utf16.md': Buffer.from('\ufeffWords', 'utf16le'),
    'empty.md': '',
    'broken-front-matter.md': `---\ntitle: "unclosed\ndate: [2023\n---\n\n${WRONG_DAY}`,
    'unclosed-front-matter.md': `---\ntitle: Doors\n\n${WRONG_DAY}`,
    'picture.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0]),
  })

  test('a missing path is told, the others are linted, exit 2', () => {
    const { code, stdout, stderr } = folder.lint(['gone.md', 'good.md'])
    expect(stdout).toContain('good.md:1:15')
    expect(stderr).toBe('lint-articles: there is no file or folder "gone.md"\n')
    expect(code).toBe(2)
  })

  test.each([
    ['binary.md', 'the file is binary, not text'],
    ['latin1.md', 'the file is not valid UTF-8 (line 2); save it as UTF-8'],
    ['utf16.md', 'the file is encoded as UTF-16; save it as UTF-8'],
  ])('%s is a finding, and the others are linted', (path, message) => {
    const { code, stdout } = folder.lint(['--format', 'json', path, 'good.md'])
    const { files } = JSON.parse(stdout) as JsonReport
    expect(files.find((file) => file.path === path)?.findings).toMatchObject([{ rule: 'read-error', message }])
    expect(files.find((file) => file.path === 'good.md')?.findings).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('where no file could be read, exit 2', () => {
    expect(folder.lint(['binary.md']).code).toBe(2)
  })

  test.skipIf(process.platform !== 'linux')('an unreadable file is a finding', () => {
    symlinkSync('/proc/self/mem', join(folder.path, 'unreadable.md'))
    const { files } = reported(folder.lint(['--format', 'json', 'unreadable.md', 'good.md']))
    expect(files.map(({ path, findings }) => [path, findings[0]?.rule])).toEqual([
      ['good.md', 'weekday-mismatch'],
      ['unreadable.md', 'read-error'],
    ])
    expect(files[1]?.findings[0]?.message).toMatch(/^the file cannot be read: /)
  })

  test('an empty file is clean', () => {
    expect(folder.lint(['empty.md']).code).toBe(0)
  })

  test.each(['broken-front-matter.md', 'unclosed-front-matter.md'])('%s: the rest is linted', (path) => {
    expect(rulesFound(folder.lint(['--format', 'json', path]))).toContain('weekday-mismatch')
  })

  test('a file named is read as text whatever its ending; in a folder other files are passed over', () => {
    expect(rulesFound(folder.lint(['--format', 'json', 'picture.png']))).toEqual(['read-error'])
    const { files } = reported(folder.lint(['--format', 'json', '.']))
    expect(files.map(({ path }) => path)).not.toContain('picture.png')
  })

  test('a folder without articles is told, exit 2', () => {
    const { code, stderr } = new Folder({ 'a.css': '' }).lint([])
    expect(stderr).toContain('there are no articles (.md, .mdx, .txt, .html) in "."')
    expect(code).toBe(2)
  })

  test.each([
    [['--formt', 'json'], "unknown option '--formt'\n(Did you mean --format?)"],
    [['--format', 'jsn'], 'there is no format "jsn"; did you mean "json"?'],
    [['--only', 'weekday-mismatsch'], '--only: there is no rule "weekday-mismatsch"; did you mean "weekday-mismatch"?'],
    [['--rule', 'weekday-mismatch:loud'], '--rule takes <id:severity> with off, info, warning or error'],
    [['--now', '2023-02-30'], 'It should be a date like 2026-01-31.'],
    [['--max-warnings', 'few'], 'It should be a whole number.'],
    [['--stdin-filename', 'a.md'], '--stdin-filename needs --stdin or -'],
    [['explain', 'weekday'], 'there is no rule "weekday"; did you mean "weekday-mismatch"?'],
  ])('%j is told, exit 2', (args, message) => {
    const { code, stdout, stderr } = folder.lint(args)
    expect(stderr).toContain(message)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('which files', () => {
  const folder = new Folder({
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.tmp.md\n!kept.tmp.md\n',
    '.lintarticlesignore': 'archive/**\n',
    'a.md': RIGHT_DAY,
    'drafts/b.md': RIGHT_DAY,
    'c.tmp.md': RIGHT_DAY,
    'kept.tmp.md': RIGHT_DAY,
    'archive/d.md': RIGHT_DAY,
    'node_modules/e.md': RIGHT_DAY,
    '.hidden/f.md': RIGHT_DAY,
    'nested/.gitignore': 'g.md\n',
    'nested/g.md': RIGHT_DAY,
    'nested/h.markdown': RIGHT_DAY,
    'page.HTML': '<p>Doors</p>',
    'note.txt': RIGHT_DAY,
    'post.mdx': RIGHT_DAY,
    'code.js': '',
  })
  const linted = (args: readonly string[]) =>
    reported(folder.lint(['--format', 'json', ...args])).files.map(({ path }) => path)

  test('a folder is walked without what is ignored', () => {
    expect(linted(['.'])).toEqual(['a.md', 'kept.tmp.md', 'nested/h.markdown', 'note.txt', 'page.HTML', 'post.mdx'])
  })
  test('a file that git ignores is linted when it is asked for by name', () => {
    expect(linted(['drafts/b.md'])).toEqual(['drafts/b.md'])
  })
  test('a file that .lintarticlesignore leaves out stays out, and that is told', () => {
    const { code, stderr } = folder.lint(['archive/d.md'])
    expect(stderr).toContain('"archive/d.md" is left out by an ignore pattern')
    expect(code).toBe(0)
  })
  test('patterns are matched where the shell does not', () => {
    expect(linted(['*.{txt,mdx}'])).toEqual(['note.txt', 'post.mdx'])
    expect(linted(['**/*.markdown'])).toEqual(['nested/h.markdown'])
    expect(folder.lint(['*.rst']).stderr).toContain('no article matches "*.rst"')
  })
})

describe('standard input', () => {
  const folder = new Folder({ 'a.md': RIGHT_DAY })
  test.each([[['-']], [['--stdin']]])('%j lints it', (args) => {
    const { code, stdout } = folder.lint(args, { input: WRONG_DAY })
    expect(stdout).toContain('stdin.md:1:15  error  weekday-mismatch')
    expect(code).toBe(1)
  })
  test('--stdin-filename gives its name and format', () => {
    const html = '<p>Doors open on <b>Friday</b>, 4 February 2023.</p>'
    const { files } = reported(
      folder.lint(['--stdin', '--stdin-filename', 'new/page.html', '-f', 'json'], { input: html }),
    )
    expect(files).toMatchObject([{ path: 'new/page.html', findings: [{ rule: 'weekday-mismatch' }] }])
  })
  test('bytes that are no text are told', () => {
    expect(folder.lint(['-'], { input: Buffer.from([0xff, 0xfe, 0x41, 0]) }).code).toBe(2)
  })
})

describe('rules and severities', () => {
  const folder = new Folder({ 'wrong.md': `${WRONG_DAY}\nIt ends on 31 June 2023.\n` })
  test('--only and --skip select', () => {
    expect(rulesFound(folder.lint(['-f', 'json', '--only', 'impossible-date']))).toEqual(['impossible-date'])
    expect(rulesFound(folder.lint(['-f', 'json', '--skip', 'impossible-date']))).toEqual(['weekday-mismatch'])
    expect(rulesFound(folder.lint(['-f', 'json', '--only', 'impossible-date,weekday-mismatch']))).toHaveLength(2)
  })
  test('--rule sets the severity, and the exit code follows', () => {
    const args = ['-f', 'json', '--rule', 'weekday-mismatch:warning', '--rule', 'impossible-date:off']
    const ended = folder.lint(args)
    expect(reported(ended).summary).toMatchObject({ errors: 0, warnings: 1 })
    expect(ended.code).toBe(0)
    expect(folder.lint([...args, '--max-warnings', '0']).code).toBe(1)
    expect(folder.lint([...args, '--max-warnings', '1']).code).toBe(0)
    expect(folder.lint([...args, '--fail-on', 'warning']).code).toBe(1)
    expect(rulesFound(folder.lint([...args, '--quiet']))).toEqual([])
  })
  test('--fail-on never reports and ends with 0', () => {
    expect(folder.lint(['--fail-on', 'never']).code).toBe(0)
  })
})

describe('reports', () => {
  const folder = new Folder({ 'wrong.md': WRONG_DAY })
  test('--output-file and name:file write to files', () => {
    const { stdout } = folder.lint(['-f', 'json', '-o', 'out/report.json', '-f', 'compact:out/compact.txt'])
    expect(stdout).toBe('')
    expect(JSON.parse(folder.read('out/report.json')).summary.errors).toBe(1)
    expect(folder.read('out/compact.txt')).toMatch(/^wrong\.md:1:15: error weekday-mismatch /)
  })
  test('in GitHub Actions annotations come along', () => {
    const { stdout } = folder.lint([], { env: { GITHUB_ACTIONS: 'true' } })
    expect(stdout).toContain('wrong.md:1:15  error')
    expect(stdout).toContain('::error ')
  })
  test('colors: the flag, FORCE_COLOR and NO_COLOR', () => {
    const color = '\u001b['
    expect(folder.lint([]).stdout).not.toContain(color)
    expect(folder.lint(['--color']).stdout).toContain(color)
    expect(folder.lint([], { env: { NO_COLOR: '', FORCE_COLOR: '1' } }).stdout).toContain(color)
    expect(folder.lint(['--no-color'], { env: { NO_COLOR: '', FORCE_COLOR: '1' } }).stdout).not.toContain(color)
  })
  test('an unwritable report ends with 2', () => {
    const { code, stderr } = folder.lint(['-o', 'wrong.md/report.txt'])
    expect(stderr).toContain('the report cannot be written to "wrong.md/report.txt"')
    expect(code).toBe(2)
  })
})

describe('other commands', () => {
  const folder = new Folder({ 'a.md': `# Doors\n\n${WRONG_DAY}\n- one\n- two\n\n| A | B |\n| - | - |\n| 1 | 2 |\n` })
  test('--version and --help', () => {
    expect(folder.lint(['--version'])).toEqual({
      code: 0,
      stdout: `lint-articles ${packageJson.version}\n`,
      stderr: '',
    })
    const { code, stdout } = folder.lint(['--help'])
    expect(stdout).toContain('Examples:')
    expect(code).toBe(0)
  })
  test('explain shows a rule', () => {
    const { code, stdout } = folder.lint(['explain', 'weekday-mismatch'])
    expect(stdout).toContain('weekday-mismatch')
    expect(stdout).toContain('It lets pass')
    expect(code).toBe(0)
  })
  test('rules lists them', () => {
    expect(folder.lint(['rules']).stdout).toMatch(/^weekday-mismatch +error +article +\S/m)
    const listed = JSON.parse(folder.lint(['rules', '--format', 'json']).stdout) as { id: string }[]
    expect(listed.map(({ id }) => id)).toContain('impossible-date')
  })
  test('claims shows what was read', () => {
    const { stdout } = folder.lint(['claims', 'a.md'])
    expect(stdout).toMatch(/Headings \(1\)\n +1:1 +# +Doors/)
    expect(stdout).toMatch(/Lists \(1\)\n +5:1 +bullets +2 items, depth 1/)
    expect(stdout).toMatch(/Tables \(1\)\n +8:1 +2 × 2/)
    const [reading] = JSON.parse(folder.lint(['claims', 'a.md', '--format', 'json']).stdout)
    expect(reading).toMatchObject({ path: 'a.md', headings: [{ level: 1, text: 'Doors' }], lists: [{}], tables: [{}] })
    expect(reading.claims.length).toBeGreaterThan(0)
  })
})
