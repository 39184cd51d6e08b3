import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** Two articles of the repository that cannot both be right: one that nobody touches, and one that is staged. */
export const UNTOUCHED = 'untouched.md'
export const STAGED = 'staged.md'

/**
 * A git repository of `count` articles: those of the fixtures over and over, each with a paragraph of its own, and among
 * them one that says of somebody's birth what the staged one contradicts.
 */
export function writeRepository(folder: string, count: number): void {
  const texts = fixtureArticles()
  mkdirSync(join(folder, 'content'), { recursive: true })
  for (let i = 0; i < count - 2; i++) {
    const { source, ending } = texts[i % texts.length]!
    const own = `${personOf(i)} told ${personOf(i + 7)} about street ${i + 1} in ${placeOf(i)}.`
    const text = ending === '.html' ? source.replace(/(?=<\/body>|$)/, `<p>${own}</p>\n`) : `${source}\n${own}\n`
    writeFileSync(join(folder, 'content', `${String(i).padStart(4, '0')}${ending}`), text)
  }
  writeFileSync(
    join(folder, UNTOUCHED),
    '---\ndate: 2024-03-01\n---\n\nTilde Ravn was born on 3 May 1961 in Kirkhaven.\n',
  )
  writeFileSync(join(folder, STAGED), '---\ndate: 2024-03-02\n---\n\nTilde Ravn is the harbour master of Kirkhaven.\n')
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'config', 'user.email', 'desk@example.org')
  git(folder, 'config', 'user.name', 'Desk')
  git(folder, 'config', 'core.autocrlf', 'false')
  git(folder, 'add', '-A')
  git(folder, 'commit', '-q', '-m', 'All articles')
  stage(folder, 1963)
}

/** Stages the year of birth that somebody is given. */
export function stage(folder: string, year: number): void {
  const text = `---\ndate: 2024-03-02\n---\n\nTilde Ravn was born on 3 May ${year} and is the harbour master of Kirkhaven.\n`
  writeFileSync(join(folder, STAGED), text)
  git(folder, 'add', STAGED)
}

function git(folder: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
}

function fixtureArticles(): { source: string; ending: string }[] {
  return readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((path) => ['.md', '.txt', '.html'].includes(extname(path)))
    .sort()
    .map((path) => ({ source: readFileSync(join('fixtures', path), 'utf8'), ending: extname(path) }))
}

const FIRST = 'Ana Bram Chidi Dalia Edwin Farah Greta Hugo Ines Jonas Kirsi Lamin Mara Nils Orla Pavel Rosa'.split(' ')
const SYLLABLES = 'ba den fal gor hal jun kes lom mar nav ost pel rud sen tor vik wald'.split(' ')

function personOf(i: number): string {
  return `${FIRST[i % FIRST.length]} ${wordOf(i)}sen`
}

function placeOf(i: number): string {
  return `${wordOf(i * 31)}haven`
}

function wordOf(i: number): string {
  const [one, two] = [SYLLABLES[i % SYLLABLES.length]!, SYLLABLES[Math.floor(i / SYLLABLES.length) % SYLLABLES.length]!]
  return `${one[0]!.toUpperCase()}${one.slice(1)}${two}`
}
