// Runs a TypeScript script: node scripts/run.mjs scripts/docs.ts [arguments]. Node 20 cannot read types itself.
import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const [script, ...rest] = process.argv.slice(2)
if (script === undefined) {
  console.error('usage: node scripts/run.mjs FILE.ts [arguments]')
  process.exit(2)
}
// Inside node_modules, so that the packages it imports are found.
const folder = join('node_modules', '.cache', 'lint-articles', 'scripts')
const outfile = join(folder, `${basename(script, '.ts')}.${process.pid}.mjs`)
mkdirSync(folder, { recursive: true })
try {
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  process.argv = [process.argv[0], script, ...rest]
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(outfile, { force: true })
}
