import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { RULES } from '../rules/index.ts'
import { PRESET_NAMES, PRESETS } from '../src/config/presets.ts'
import { COMMAND, Folder } from './temporary.ts'

const WRONG = 'Doors open on Friday, 4 February 2023.\n'
const RIGHT = 'Doors open on Saturday, 4 February 2023.\n'

describe('--help', () => {
  const { stdout } = new Folder().lint(['--help'])
  test('fits a screen, and teaches by example', () => {
    const lines = stdout.split('\n')
    expect(lines.length).toBeLessThan(56)
    expect(
      Math.max(...lines.filter((line) => !line.startsWith('  $ ')).map((line) => line.length)),
    ).toBeLessThanOrEqual(80)
    expect(stdout).toContain('$ lint-articles --staged')
  })
  test('--help-all shows every flag', () => {
    const all = new Folder().lint(['--help-all'])
    expect(all.code).toBe(0)
    for (const flag of ['--changed-lines', '--files-from', '--max-diagnostics', '--fix-dry-run', '--no-inline-config'])
      expect(all.stdout).toContain(flag)
  })
})

describe('--statistics, --stats and --max-diagnostics', () => {
  const folder = new Folder({
    'a.md': `${WRONG}\nThey close on Monday, 5 February 2023. It all ends on 31 June 2023.\n`,
    'b.md': WRONG,
  })
  test('findings are counted by rule', () => {
    expect(folder.lint(['--statistics']).stderr).toBe('3  error  weekday-mismatch\n1  error  impossible-date\n')
  })
  test('times are told by rule and stage', () => {
    const { stdout, stderr } = folder.lint(['--stats', '-f', 'json'])
    expect(stderr).toMatch(/^ +\d+\.\d ms +\d+\.\d % {2}parse$/m)
    expect(stderr).toMatch(/ms +\d+\.\d % {2}date claims$/m)
    expect(stderr).toMatch(
      /^names: 4 of 4 sentences \(100 %\) may hold one and were read for them; 0 went to compromise, /m,
    )
    expect(JSON.parse(stdout).summary.errors).toBe(4)
  })
  test('the share of sentences that are read for names is told', () => {
    const { stderr } = new Folder({ 'a.md': 'The rain fell.\n\nThe painter Ada Lind stayed.\n' }).lint(['--stats'])
    expect(stderr).toMatch(
      /^names: 1 of 2 sentences \(50 %\) may hold one and were read for them; 0 went to compromise/m,
    )
  })
  test('the screen is cut, the counts and the files are not', () => {
    const { stdout, stderr, code } = folder.lint(['--max-diagnostics', '1', '-f', 'stylish', '-f', 'json:all.json'])
    expect(stdout.match(/weekday-mismatch/g)).toHaveLength(1)
    expect(stdout).toContain('4 errors in 2 articles')
    expect(stderr).toBe('lint-articles: 3 more findings are not shown (--max-diagnostics)\n')
    expect(JSON.parse(folder.read('all.json')).files[0].findings).toHaveLength(3)
    expect(code).toBe(1)
  })
})

describe('presets', () => {
  test('name rules that there are', () => {
    const ids = RULES.map((rule) => rule.id)
    for (const name of PRESET_NAMES) expect(ids).toEqual(expect.arrayContaining(Object.keys(PRESETS[name](RULES))))
  })
  test('strict is a step harder, and a rule of one’s own beats it', () => {
    const folder = new Folder({ 'a.md': 'The mayor visited the region.The bridge stays closed.\n' })
    const severity = (config: string) => {
      folder.write('lint-articles.config.yaml', config)
      return JSON.parse(folder.lint(['-f', 'json']).stdout).files[0].findings[0]?.severity
    }
    const usual = severity('extends: recommended')
    const strict = severity('extends: strict')
    expect(['warning', 'info']).toContain(usual)
    expect(strict).toBe(usual === 'warning' ? 'error' : 'warning')
    expect(severity('extends: strict\nrules: { glued-text: off }')).toBeUndefined()
  })
  test('paths of the configuration are linted where the command line names none', () => {
    const folder = new Folder({
      'lint-articles.config.yaml': 'paths: [content]\n',
      'content/a.md': WRONG,
      'README.md': WRONG,
      'sub/x.txt': '',
    })
    const linted = (args: readonly string[], cwd = '.') =>
      JSON.parse(folder.lint(['-f', 'json', ...args], { cwd }).stdout).files.map(({ path }: { path: string }) => path)
    expect(linted([])).toEqual(['content/a.md'])
    expect(linted([], 'sub')).toEqual(['../content/a.md'])
    expect(linted(['README.md'])).toEqual(['README.md'])
  })
})

describe('init', () => {
  test.each([
    ['Hugo', { 'hugo.toml': '', 'content/a.md': '' }, "paths: ['content']", "ignores: ['public/']"],
    ['Astro', { 'astro.config.mjs': '', 'src/content/a.md': '' }, "paths: ['src/content']", "ignores: ['dist/']"],
    ['Docusaurus', { 'docusaurus.config.js': '', 'docs/a.md': '', 'blog/b.md': '' }, "paths: ['docs', 'blog']", ''],
    ['Jekyll', { '_config.yml': '', '_posts/a.md': '' }, "paths: ['_posts']", "ignores: ['_site/']"],
    ['Eleventy', { '.eleventy.js': '', 'posts/a.md': '' }, "paths: ['posts']", "ignores: ['_site/']"],
    [undefined, { 'articles/a.md': '' }, "paths: ['articles']", "# ignores: ['drafts/']"],
    [undefined, { 'a.md': '' }, "# paths: ['content']", ''],
  ])('%s %j', (name, files, paths, ignores) => {
    const folder = new Folder(files)
    const { code, stdout } = folder.lint(['init'])
    expect(code).toBe(0)
    expect(stdout).toContain(name === undefined ? 'Wrote lint-articles.config.yaml. Next' : `for ${name}`)
    const config = folder.read('lint-articles.config.yaml')
    expect(config).toContain(paths)
    expect(config).toContain(ignores)
    expect(folder.lint([]), 'the configuration can be read').toMatchObject({ code: 0, stderr: '' })
    expect(folder.lint(['init'])).toMatchObject({
      code: 2,
      stderr: 'lint-articles: there is a configuration already: lint-articles.config.yaml\n',
    })
  })

  test('--hook and --workflow', () => {
    const folder = new Folder({ 'a.md': '' })
    expect(folder.lint(['init', '--hook', '--workflow']).code).toBe(0)
    expect(parse(folder.read('.pre-commit-config.yaml')).repos[0].hooks).toMatchObject([
      { id: 'lint-articles', entry: 'lint-articles --staged', files: '\\.(md|markdown|mdx|txt|text|html?)$' },
    ])
    expect(parse(folder.read('.github/workflows/lint-articles.yml')).jobs['lint-articles'].steps).toHaveLength(3)
  })
})

describe('completion', () => {
  const script = (shell: string) => new Folder().lint(['completion', shell]).stdout
  const inShell = (shell: string, ...args: string[]) => spawnSync(shell, args, { encoding: 'utf8' })
  const has = (shell: string) => inShell(shell, '-c', 'true').status === 0

  test.skipIf(!has('bash'))('bash completes commands, flags and rules', () => {
    const completed = (...words: string[]) =>
      inShell(
        'bash',
        '-c',
        `${script('bash')}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _lint_articles; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ).stdout.trim()
    expect(completed('lint-articles', 'expl')).toBe('explain')
    expect(completed('lint-articles', '--stag')).toBe('--staged')
    expect(completed('lint-articles', '--only', 'weekday-m')).toBe('weekday-mismatch')
    expect(completed('lint-articles', 'explain', 'weekday-m')).toBe('weekday-mismatch')
  })
  test.skipIf(!has('zsh'))('zsh reads it', () => {
    expect(inShell('zsh', '-n', '-c', script('zsh')).stderr).toBe('')
  })
  test.skipIf(!has('fish'))('fish reads it', () => {
    expect(inShell('fish', '-n', '-c', script('fish')).stderr).toBe('')
  })
  test('another shell is told', () => {
    expect(new Folder().lint(['completion', 'tcsh']).stderr).toContain('Allowed choices are bash, zsh, fish')
  })
})

describe('--watch', () => {
  test('lints again when an article changes', async () => {
    const folder = new Folder({ 'a.md': RIGHT, 'b.md': RIGHT })
    const watching = spawn(process.execPath, [COMMAND, '--watch', '-f', 'compact'], { cwd: folder.path })
    let told = ''
    for (const stream of [watching.stdout, watching.stderr]) stream.on('data', (text) => (told += text))
    const until = async (pattern: RegExp) => {
      const end = Date.now() + 20_000
      while (!pattern.test(told)) {
        if (Date.now() > end) throw new Error(`${pattern} never came; told: ${told}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      told = ''
    }
    try {
      await until(/watching for changes/)
      folder.write('b.md', WRONG)
      await until(/b\.md:1:15: error weekday-mismatch.*watching for changes/s)
      folder.write('new.md', WRONG)
      await until(/new\.md:1:15: error weekday-mismatch.*watching for changes/s)
    } finally {
      watching.kill()
      await once(watching, 'exit')
    }
  })
})

describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  const action = parse(new Folder().run('cat', [`${process.cwd()}/action.yml`]).stdout)

  test('hands every input to its script', () => {
    const { env, run } = action.runs.steps[0]
    expect(run).toContain('scripts/action.sh')
    const used = Object.values(env as Record<string, string>).map((value) => /inputs\.([\w-]+)/.exec(value)?.[1])
    expect([...used, 'working-directory'].sort()).toEqual(Object.keys(action.inputs).sort())
  })

  test('annotates, writes SARIF and a summary, and fails on errors', () => {
    const folder = new Folder({ 'with space/a.md': WRONG, 'b.md': RIGHT })
    const script = `${process.cwd()}/scripts/action.sh`
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: `${folder.path}/summary.md`,
      GITHUB_OUTPUT: `${folder.path}/output`,
      INPUT_PATHS: 'with space\nb.md\n',
      INPUT_SARIF_FILE: 'out.sarif',
    }
    const { code, stdout } = folder.run('bash', [script], { env })
    expect(stdout).toMatch(/^::error .*with space\/a\.md/m)
    expect(folder.read('summary.md')).toContain('4 February 2023 is a Saturday')
    expect(folder.read('output')).toBe('sarif-file=out.sarif\n')
    expect(JSON.parse(folder.read('out.sarif')).runs[0].results).toHaveLength(1)
    expect(code).toBe(1)
    expect(folder.run('bash', [script], { env: { ...env, INPUT_FAIL_ON: 'never' } }).code).toBe(0)
  })
})
