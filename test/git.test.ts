import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ended, Folder } from './temporary.ts'

// The report follows git; the comparison always sees the whole folder. Real git, in temporary repositories.

const WRONG = 'Doors open on Friday, 4 February 2023.\n'
const RIGHT = 'Doors open on Saturday, 4 February 2023.\n'

interface Told {
  path: string
  rule: string
  message: string
  location: { start: { line: number } }
  related: { path: string }[]
}
const found = ({ stdout }: Ended): Told[] =>
  JSON.parse(stdout).files.flatMap((file: { path: string; findings: Told[] }) =>
    file.findings.map((finding) => ({ ...finding, path: file.path })),
  )
const places = (ended: Ended) => found(ended).map(({ path, location }) => `${path}:${location.start.line}`)

function repository(files: Readonly<Record<string, string>>): Folder {
  const folder = new Folder(files)
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'config', 'user.email', 'desk@example.org')
  git(folder, 'config', 'user.name', 'Desk')
  git(folder, 'config', 'core.autocrlf', 'false')
  commit(folder)
  return folder
}

function git(folder: Folder, ...args: string[]): string {
  const { code, stdout, stderr } = folder.run('git', args)
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

function commit(folder: Folder): void {
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'x')
}

const JSON_REPORT = ['--format', 'json']

describe('--staged', () => {
  test('reports on the index, whatever the file says by now', () => {
    const folder = repository({ 'old.md': WRONG, 'a.md': RIGHT })
    folder.write('a.md', `# Doors\n\n${WRONG}`)
    folder.write('new.md', WRONG)
    git(folder, 'add', '.')
    folder.write('a.md', RIGHT)
    folder.write('untracked.md', WRONG)
    const ended = folder.lint([...JSON_REPORT, '--staged'])
    expect(places(ended)).toEqual(['a.md:3', 'new.md:1'])
    expect(ended.code).toBe(1)
    rmSync(join(folder.path, 'new.md'))
    expect(places(folder.lint([...JSON_REPORT, '--staged']))).toEqual(['a.md:3', 'new.md:1'])
  })

  test('nothing staged is clean', () => {
    const folder = repository({ 'old.md': WRONG })
    expect(folder.lint(['--staged'])).toMatchObject({ code: 0, stderr: '' })
  })

  test('before the first commit', () => {
    const folder = new Folder({ 'a.md': WRONG, 'b.md': WRONG })
    git(folder, 'init', '-q')
    git(folder, 'add', 'a.md')
    expect(places(folder.lint([...JSON_REPORT, '--staged']))).toEqual(['a.md:1'])
    expect(places(folder.lint([...JSON_REPORT, '--changed']))).toEqual(['a.md:1', 'b.md:1'])
  })

  test('from a folder inside the repository', () => {
    const folder = repository({ 'content/a.md': RIGHT, 'b.md': RIGHT })
    folder.write('content/a.md', WRONG)
    folder.write('b.md', WRONG)
    git(folder, 'add', '.')
    const inside = folder.lint([...JSON_REPORT, '--staged'], { cwd: 'content' })
    expect(places(inside)).toEqual(['a.md:1'])
  })

  test('names of any kind', () => {
    const names = ['zwei Wörter.md', 'tab\there.md', 'quo"te.md', 'back\\slash.md']
    const usable = process.platform === 'win32' ? names.slice(0, 1) : names
    const folder = repository({ 'a.md': RIGHT })
    for (const name of usable) folder.write(name, `One.\n\n${WRONG}`)
    git(folder, 'add', '.')
    const ended = folder.lint([...JSON_REPORT, '--staged', '--changed-lines'])
    expect(places(ended).sort()).toEqual(usable.map((name) => `${name}:3`).sort())
  })
})

describe('--changed and --since', () => {
  test('--changed: edited and new files', () => {
    const folder = repository({ 'old.md': WRONG, 'a.md': RIGHT, 'b.md': RIGHT, '.gitignore': 'ignored.md\n' })
    folder.write('a.md', WRONG)
    folder.write('b.md', WRONG)
    git(folder, 'add', 'b.md')
    folder.write('new.md', WRONG)
    folder.write('ignored.md', WRONG)
    expect(places(folder.lint([...JSON_REPORT, '--changed']))).toEqual(['a.md:1', 'b.md:1', 'new.md:1'])
  })

  test('--since: what the branch did, not what main did meanwhile', () => {
    const folder = repository({ 'a.md': RIGHT, 'b.md': RIGHT })
    git(folder, 'switch', '-q', '-c', 'work')
    folder.write('a.md', WRONG)
    commit(folder)
    git(folder, 'switch', '-q', 'main')
    folder.write('b.md', WRONG)
    commit(folder)
    git(folder, 'switch', '-q', 'work')
    folder.write('c.md', WRONG)
    expect(places(folder.lint([...JSON_REPORT, '--since', 'main']))).toEqual(['a.md:1', 'c.md:1'])
  })

  test('--changed-lines: new mistakes alone', () => {
    const folder = repository({ 'a.md': `${WRONG}\nOne.\n\n++ Two.\n` })
    folder.write('a.md', `${WRONG}\nOne.\n\n++ 2.\n\n${WRONG}`)
    expect(places(folder.lint([...JSON_REPORT, '--changed']))).toEqual(['a.md:1', 'a.md:7'])
    expect(places(folder.lint([...JSON_REPORT, '--changed', '--changed-lines']))).toEqual(['a.md:7'])
  })

  test('--changed-lines: an item taken from a list concerns what announces it', () => {
    const list = 'She gave three reasons:\n\n- cost\n- time\n- noise\n'
    const folder = repository({ 'a.md': list })
    folder.write('a.md', list.replace('- noise\n', ''))
    expect(found(folder.lint([...JSON_REPORT, '--changed-lines']))).toMatchObject([{ rule: 'list-count-mismatch' }])
  })
})

const COMPARING = `
export default {
  id: 'one-opening', summary: 'Two articles name another person first.', docs: '', severity: 'error', scope: 'corpus',
  examples: { flags: [], passes: [] },
  *check({ articles }) {
    const [first, ...others] = articles.map(({ path, people }) => ({ path, at: people[0].at, text: people[0].name }))
    for (const other of others)
      if (other.text !== first.text)
        yield { message: \`It is \${other.text} here, but \${first.text} there\`, path: other.path, at: other.at, related: [{ path: first.path, at: first.at, note: first.text }] }
  },
}`
const PLUGIN = { 'one-opening.mjs': COMPARING, 'lint-articles.config.yaml': 'plugins: [./one-opening.mjs]\n' }

describe('a conflict between two articles', () => {
  test('is found from the changed one, which becomes the primary place', () => {
    const folder = repository({
      ...PLUGIN,
      'a.md': 'Ada Lind spoke.\n',
      'b.md': 'Ada Lind spoke.\n',
      'c.md': 'Ada Lind spoke.\n',
    })
    expect(places(folder.lint(JSON_REPORT))).toEqual([])
    folder.write('a.md', 'Ida Berg spoke.\n')
    git(folder, 'add', '.')
    const seen = found(folder.lint([...JSON_REPORT, '--staged']))
    expect(seen).toMatchObject([
      {
        path: 'a.md',
        message: 'It is Ada Lind here, but Ida Berg there (“here” is line 1 of b.md)',
        related: [{ path: 'b.md' }],
      },
      {
        path: 'a.md',
        message: 'It is Ada Lind here, but Ida Berg there (“here” is line 1 of c.md)',
        related: [{ path: 'c.md' }],
      },
    ])
    const untouched = found(folder.lint(JSON_REPORT))
    expect(untouched.map(({ path }) => path)).toEqual(['b.md', 'c.md'])
  })

  test('is not reported where neither changed', () => {
    const folder = repository({
      ...PLUGIN,
      'a.md': 'Ada Lind spoke.\n',
      'b.md': 'Ida Berg spoke.\n',
      'c.md': 'Ada Lind spoke.\n',
    })
    folder.write('c.md', 'Ada Lind spoke.\n\nMore.\n')
    expect(places(folder.lint([...JSON_REPORT, '--changed']))).toEqual([])
  })

  test('--stdin-filename compares standard input with its folder', () => {
    const folder = new Folder({
      ...PLUGIN,
      'a.md': 'Ada Lind spoke.\n',
      'b.md': WRONG.replace(/^/, 'Ada Lind spoke.\n\n'),
    })
    const ended = folder.lint([...JSON_REPORT, '--stdin', '--stdin-filename', 'a.md', '.'], {
      input: 'Ida Berg spoke.\n',
    })
    expect(found(ended)).toMatchObject([{ path: 'a.md', rule: 'one-opening', related: [{ path: 'b.md' }] }])
  })
})

describe('--files-from', () => {
  const folder = new Folder({
    'a.md': WRONG,
    'b.md': WRONG,
    'sub/c.md': WRONG,
    'list.txt': 'a.md\n./sub/c.md\ngone.md\n',
  })
  test('reports on the files listed', () => {
    expect(places(folder.lint([...JSON_REPORT, '--files-from', 'list.txt']))).toEqual(['a.md:1', 'sub/c.md:1'])
    expect(places(folder.lint([...JSON_REPORT, '--files-from', '-'], { input: 'b.md\0' }))).toEqual(['b.md:1'])
  })
  test('a list that is not there', () => {
    expect(folder.lint(['--files-from', 'gone.txt']).stderr).toContain('the list of files "gone.txt" cannot be read')
  })
})

describe('where it cannot be', () => {
  test.each([
    [['--staged', '--changed'], '--staged and --changed do not go together'],
    [['--since', 'nowhere'], 'git merge-base failed: Not a valid object name nowhere'],
    [['--staged', '--fix'], '--fix writes files, and --staged reads the index; use --changed'],
    [['--files-from', 'x', '--changed-lines'], '--changed-lines needs --staged, --changed or --since'],
  ])('%j', (args, message) => {
    const { code, stderr } = repository({ 'a.md': RIGHT }).lint(args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
  test('outside of a repository', () => {
    expect(new Folder({ 'a.md': RIGHT }).lint(['--staged'])).toMatchObject({
      code: 2,
      stderr: 'lint-articles: this folder is in no git repository\n',
    })
  })
})
