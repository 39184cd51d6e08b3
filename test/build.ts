import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Before the tests: builds the command where a source is newer than what was built. */
export default function buildWhereStale(): void {
  const built = statSync('dist/bin/program.js', { throwIfNoEntry: false })?.mtimeMs ?? 0
  const sources = ['bin', 'src', 'rules', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  if ([...sources, 'package.json'].every((path) => statSync(path).mtimeMs <= built)) return
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
  if (build.status !== 0) throw new Error('the build failed')
}
