import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Command } from 'commander'
import { reasonOf } from '../engine/files.ts'
import { writeWhole } from '../engine/write.ts'
import type { Surroundings } from './main.ts'
import { UsageError } from './terminal.ts'

const CONFIG = 'lint-articles.config.yaml'
const HOOK = '.pre-commit-config.yaml'
const WORKFLOW = '.github/workflows/lint-articles.yml'

/** `lint-articles init`: a commented configuration for the site that is here; hook and workflow where they are asked for. */
export function initCommand(program: Command, { terminal, tool }: Surroundings): void {
  program
    .command('init')
    .description('write a configuration for the site that is here')
    .option('--hook', `write ${HOOK} too`)
    .option('--workflow', `write ${WORKFLOW} too`)
    .action(({ hook, workflow }: { hook?: true; workflow?: true }) => {
      const { cwd } = terminal
      const taken = readdirSync(cwd).find((name) => name.startsWith('lint-articles.config.'))
      if (taken !== undefined) throw new UsageError(`there is a configuration already: ${taken}`)
      const site = siteIn(cwd)
      const version = tool.split(' ').at(-1) ?? ''
      const files = [
        { path: CONFIG, text: configFor(site) },
        ...(hook ? [{ path: HOOK, text: hookFor(version) }] : []),
        ...(workflow ? [{ path: WORKFLOW, text: WORKFLOW_TEXT }] : []),
      ]
      const there = files.find(({ path }) => existsSync(join(cwd, path)))
      if (there !== undefined)
        throw new UsageError(`there is a file "${there.path}" already; add to it what the README shows`)
      for (const { path, text } of files) write(join(cwd, path), path, text)
      const known = site.name === undefined ? '' : ` for ${site.name}`
      terminal.stdout.write(`Wrote ${files.map(({ path }) => path).join(', ')}${known}. Next: lint-articles\n`)
      if (!hook || !workflow) {
        const more = [...(hook ? [] : ['--hook']), ...(workflow ? [] : ['--workflow'])]
        terminal.stdout.write(`For a commit hook or pull requests, see the README or init ${more.join(' ')}.\n`)
      }
    })
}

interface Site {
  /** Absent where no site generator is known. */
  readonly name?: string
  readonly folders: readonly string[]
  /** What the generator writes. */
  readonly output: readonly string[]
}

/** Site generators, told by their files: where they keep articles, and where they put what they make of them. */
const GENERATORS: readonly (Required<Site> & { readonly signs: RegExp })[] = [
  { name: 'Hugo', signs: /^hugo\.(?:toml|ya?ml|json)$/, folders: ['content'], output: ['public/'] },
  { name: 'Astro', signs: /^astro\.config\.\w+$/, folders: ['src/content', 'src/pages'], output: ['dist/'] },
  { name: 'Docusaurus', signs: /^docusaurus\.config\.\w+$/, folders: ['docs', 'blog'], output: ['build/'] },
  { name: 'Jekyll', signs: /^_config\.ya?ml$/, folders: ['_posts', '_drafts', 'pages'], output: ['_site/'] },
  {
    name: 'Eleventy',
    signs: /^(?:\.eleventy|eleventy\.config)\.\w+$/,
    folders: ['content', 'posts', 'src'],
    output: ['_site/'],
  },
  { name: 'Hugo', signs: /^config\.toml$/, folders: ['content'], output: ['public/'] },
]
const USUAL_FOLDERS = ['content', 'articles', 'posts', 'docs', 'blog']

function siteIn(cwd: string): Site {
  const names = readdirSync(cwd)
  const there = (folders: readonly string[]) => folders.filter((folder) => existsSync(join(cwd, folder)))
  const generator = GENERATORS.find(
    ({ signs, folders }) => names.some((name) => signs.test(name)) && there(folders).length > 0,
  )
  if (generator !== undefined) return { ...generator, folders: there(generator.folders) }
  return { folders: there(USUAL_FOLDERS), output: [] }
}

function configFor({ name, folders, output }: Site): string {
  const list = (paths: readonly string[]) => `[${paths.map((path) => `'${path}'`).join(', ')}]`
  return `# Configuration of lint-articles${name === undefined ? '' : ` for a site made with ${name}`}. Everything here can be left out.

# A preset to start from: recommended, strict (every rule a step harder), newsroom, docs.
extends: recommended

# Where the articles are; the command line beats it.
${folders.length === 0 ? "# paths: ['content']" : `paths: ${list(folders)}`}

# What to leave out, in the words of .gitignore.
${output.length === 0 ? "# ignores: ['drafts/']" : `ignores: ${list(output)}`}

# The severity of a rule: off, info, warning or error. “lint-articles rules” lists them.
# rules:
#   duplicate-passage: off

# Other settings for some files.
# overrides:
#   - files: ['archive/**']
#     rules: { name-spelling-conflict: info }

# Statements in quotations: attributed (weakened), skip, or include (like your own).
# quotes: attributed

# Names of one person, organisation or place; and names that look alike and are two.
# aliases: [['J. K. Rowling', 'Robert Galbraith']]
# distinct: [['Henrik Lindqvist', 'Henrik Lindkvist']]

# Forms of words, offices and numbers of your own; see the README.
# patterns:
#   forms:
#     - { write: WHO, not: [W.H.O.], because: our acronyms have no stops }

# Facts of your own; facts.yml beside this file where absent.
# facts: ['data/facts.yml']

# Rules of your own.
# plugins: ['./rules/my-rule.mjs']
`
}

function hookFor(version: string): string {
  return `repos:
  - repo: local
    hooks:
      - id: lint-articles
        name: lint-articles (staged)
        entry: lint-articles --staged
        language: node
        additional_dependencies: ['lint-articles@${version}']
        files: \\.(md|markdown|mdx|txt|text|html?)$
        pass_filenames: false
        require_serial: true
`
}

const WORKFLOW_TEXT = `name: Facts
on: pull_request
jobs:
  lint-articles:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npx --yes lint-articles --since "origin/$GITHUB_BASE_REF"
`

function write(path: string, shown: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text)
  } catch (error) {
    throw new UsageError(`"${shown}" cannot be written: ${reasonOf(error)}`)
  }
}
