// Bundles the program to dist/ and writes its types; run by `prepare`, so every install from source has a working binary.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/**
 * `const require = createRequire(import.meta.url)` lets a module load a package at the moment it is needed. In a bundle
 * the package is inside, still unrun until then: only the line itself must go, so that esbuild sees the `require`.
 */
const lazyPackages = {
  name: 'lazy-packages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:src|rules)[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/^const require = createRequire\(import\.meta\.url\)$/m, ''),
      loader: 'ts',
    }))
  },
}

/** A script from V8's cache cannot import modules itself (configurations, plug-ins): the launcher does it for it. */
const importsByLauncher = {
  name: 'imports-by-launcher',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]engine[\\/]modules\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('import(pathToFileURL(', 'importModule(pathToFileURL('),
      loader: 'ts',
    }))
  },
}

/** Modules of Node that most runs never call take 2 to 4 ms each to load: they load at the first use of one of their names. */
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup({ onResolve, onLoad }) {
    const rare = /^(?:node:)?(?:child_process|crypto|module|readline|url)$/
    onResolve({ filter: rare }, ({ path, namespace }) =>
      namespace === 'lazy' ? { path, external: true } : { path: path.replace('node:', ''), namespace: 'lazy' },
    )
    onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ path }) => ({
      contents: Object.keys(await import(`node:${path}`))
        .filter((name) => name !== 'default')
        .map(
          (name) =>
            `Object.defineProperty(exports, '${name}', { enumerable: true, get: () => require('node:${path}').${name} })`,
        )
        .join('\n'),
      loader: 'js',
    }))
  },
}

/** chalk asks the terminal for its colors at the start, and loads node:tty and node:net for it; reports are told instead. */
const colorsAsTold = {
  name: 'colors-as-told',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'told' }))
    onLoad({ filter: /.*/, namespace: 'told' }, () => ({ contents: 'export default { stdout: false, stderr: false }' }))
  },
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist/bin', { recursive: true })

// The command: one classic script in a function, so that V8 can keep its compiled code (see launcher.js).
const command = await build({
  ...shared,
  plugins: [importsByLauncher, lazyPackages, lazyBuiltins, colorsAsTold],
  entryPoints: ['bin/lint-articles.ts'],
  outfile: 'dist/bin/program.js',
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: '(function (require, importModule) {' },
  footer: { js: '})' },
})
// The launcher reads the program as Latin-1, the fastest way. esbuild escapes what is not ASCII in strings, but not in
// patterns, where \u2013 says the same.
const ascii = readFileSync('dist/bin/program.js', 'utf8').replace(
  /[^\0-\x7f]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)
const id = createHash('sha256').update(ascii).digest('hex').slice(0, 12)
writeFileSync('dist/bin/program.js', ascii.replaceAll('BUILD_ID', id)) // See src/engine/build.ts.
writeFileSync('dist/bin/lint-articles.js', readFileSync('scripts/launcher.js', 'utf8').replace('BUILD_ID', id))
writeFileSync('dist/bin/package.json', '{ "type": "commonjs" }\n')
chmodSync('dist/bin/lint-articles.js', 0o755)

// The library: for programs and plug-ins.
const library = await build({
  ...shared,
  plugins: [lazyPackages],
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  // Bundled packages in CommonJS ask for modules of Node.
  banner: {
    js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
  },
})

writeTypes()
await writeSchemas()
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', licenses([command, library]))

linkCommand()

/** In a clone, `npx lint-articles` and `node_modules/.bin/lint-articles` run what was just built. */
function linkCommand() {
  if (!existsSync('node_modules/.bin')) return
  const link = 'node_modules/.bin/lint-articles'
  rmSync(link, { force: true })
  if (process.platform === 'win32')
    writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\dist\\bin\\lint-articles.js" %*\r\n')
  else symlinkSync('../../dist/bin/lint-articles.js', link)
}

/** What editors and programs in other languages check files against, as the program itself says it. */
async function writeSchemas() {
  const { PROBLEM_MATCHER, REPORT_SCHEMA } = await import('../dist/index.js')
  writeFileSync('dist/problem-matcher.json', `${JSON.stringify(PROBLEM_MATCHER, null, 2)}\n`)
  writeFileSync('dist/report.schema.json', `${JSON.stringify(REPORT_SCHEMA, null, 2)}\n`)
  for (const of of ['config', 'facts']) {
    const { stdout, status } = spawnSync(process.execPath, ['bin/lint-articles.js', of, '--schema'], { cwd: 'dist' })
    if (status !== 0) process.exit(1)
    writeFileSync(`dist/${of}.schema.json`, stdout)
  }
  // The first run compiles what it needs and keeps it (see launcher.js): that should be the linting, not the schema.
  rmSync('dist/bin/compiled', { recursive: true, force: true })
  spawnSync(process.execPath, ['dist/bin/lint-articles.js', 'fixtures/articles'])
}

/** Declarations of what the library exports, and of no more; with `.js` endings, as they stand in the package. */
function writeTypes() {
  const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  })
  if (tsc.status !== 0) process.exit(1)
  const needed = new Set()
  const open = ['dist/types/src/index.d.ts']
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (needed.has(path)) continue
    needed.add(path)
    const source = readFileSync(path, 'utf8')
    for (const [, target] of source.matchAll(/(?:from |import\()'(\.[^']+)\.ts'/g))
      open.push(`${join(dirname(path), target)}.d.ts`)
    writeFileSync(path, source.replace(/((?:from |import\()'\.[^']+)\.ts'/g, "$1.js'"))
  }
  for (const entry of readdirSync('dist/types', { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile() && !needed.has(path)) rmSync(path)
  }
}

/** The licenses of the packages inside the bundles, which ask to be carried along. */
function licenses(builds) {
  const folders = new Set()
  for (const { metafile } of builds)
    for (const input of Object.keys(metafile.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0]
      if (folder !== undefined) folders.add(folder)
    }
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
      const text = file === undefined ? '' : `\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`
      return `${name} ${version} (${license})\n${text}`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}
