import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { parseAst } from 'vite'
import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'

// What the house is built of and what it deliberately lacks, checked on the syntax trees of the sources.

/** Imports point one way: a file may import its own layer and those above it in this list, never one below. */
const LAYERS: readonly (readonly [name: string, ...files: RegExp[]])[] = [
  ['text', /^src\/(?:text|groups)\.ts$/],
  ['article', /^src\/article\//],
  ['language', /^src\/language\//],
  ['claims', /^src\/claims\//],
  ['facts', /^src\/facts\//],
  ['rule', /^src\/(?:rule|said-otherwise)\.ts$/],
  ['rules', /^rules\//],
  ['stamp, suppress, config', /^src\/(?:stamp|suppress|config|baseline|fix)\b/],
  ['lint', /^src\/lint\.ts$/],
  ['corpus', /^src\/corpus\.ts$/],
  ['report', /^src\/report\//],
  ['engine', /^src\/engine\//],
  ['cli, lsp', /^src\/(?:cli|lsp|mcp)\//],
  ['entry points', /^bin\//, /^src\/index\.ts$/],
]

/** A library is known in one place, so that it can be exchanged there. */
const HOMES: Readonly<Record<string, RegExp>> = {
  compromise: /^src\/language\/english\.ts$/,
  parse5: /^src\/article\/html/,
  unified: /^src\/article\/markdown/,
  'remark-parse': /^src\/article\/markdown/,
  mdast: /^src\/article\/markdown/,
  micromark: /^src\/article\/markdown/,
  'micromark-extension-*': /^src\/article\/markdown/,
  'mdast-util-*': /^src\/article\/markdown/,
  'smol-toml': /^src\/(?:article\/front-matter|config|facts)/,
  yaml: /^src\/(?:article\/front-matter|config|facts)/,
  zod: /^(?:src\/(?:config|rule\.ts|facts)|rules\/)/,
  commander: /^src\/cli\//,
  chalk: /^src\/report\//,
  ignore: /^src\/engine\//,
}

/** What depends on nothing but its arguments: no files, clock, environment or console. */
const PURE =
  /^(?:src\/(?:article|language|claims|report|facts)\/|src\/(?:text|groups|rule|said-otherwise|lint|corpus|stamp|fix|suppress|baseline)\.ts|rules\/)/
const PURE_BUILTINS = new Set(['node:crypto', 'node:module']) // `createRequire` loads a package when it is needed

/** Functions of node:fs that change what a file says, or which file has a name. */
const WRITING = /^(?:writeFile|appendFile|writev?|copyFile|cp|rename|f?truncate)(?:Sync)$|^createWriteStream$/

const sources = ['bin', 'src', 'rules'].flatMap(filesUnder).filter((path) => path.endsWith('.ts'))
const modules = new Map(sources.map((path) => [path, read(path)]))
/** What is no part of the program and uses it. */
const outside = new Map(
  ['test', 'scripts', 'bench', 'fixtures']
    .flatMap(filesUnder)
    .filter((path) => path.endsWith('.ts') || path.endsWith('.mjs'))
    .map((path) => [path, read(path)]),
)

describe('rules', () => {
  const files = sources.filter((path) => path.startsWith('rules/') && path !== 'rules/index.ts')

  test('every rule file is one line of rules/index.ts, in the order of the names', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(files.map((path) => path.slice('rules/'.length, -'.ts'.length)).sort())
  })

  for (const rule of RULES) {
    describe(rule.id, () => {
      test('is named in kebab-case words', () => {
        expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
        expect(rule.id).not.toMatch(/^no-/)
      })
      test('says what it flags in one sentence', () => {
        expect(rule.summary).toMatch(/^[A-Z“].*\.$/)
        expect(rule.summary).not.toContain('\n')
        expect(rule.summary.length).toBeLessThan(160)
      })
      test('documents why it matters and what it stays silent about', () => {
        expect(rule.docs.trim().length, 'docs of at least a paragraph').toBeGreaterThan(200)
        expect(rule.docs).not.toMatch(/\b(?:TODO|TBD|FIXME)\b/)
      })
      test('shows what it flags and what it lets pass', () => {
        expect(rule.examples.flags.length).toBeGreaterThan(0)
        expect(rule.examples.passes.length).toBeGreaterThan(0)
        for (const { because } of rule.examples.passes) expect(because).toMatch(/\S+ \S+/)
      })
    })
  }

  test('compare claims: none searches text with a regular expression', () => {
    const breaches = files.flatMap((path) =>
      nodesOf(path).flatMap((node) => {
        if (node.regex !== undefined) return [`${path}: ${node.raw}`]
        if (isNew(node, 'RegExp') || isCall(node, 'RegExp')) return [`${path}: RegExp`]
        const method = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.property
        return method && ['match', 'matchAll', 'search'].includes(method.name) ? [`${path}: .${method.name}()`] : []
      }),
    )
    expect(breaches, 'a fact is read once, as a claim, in src/claims').toEqual([])
  })
})

test('every source file has its layer', () => {
  expect(sources.filter((path) => layerOf(path) === -1)).toEqual([])
})

test('imports point one way', () => {
  const uphill = sources.flatMap((path) =>
    importsOf(path)
      .filter((target) => target.startsWith('.'))
      .map((target) => resolved(path, target))
      .filter((target) => target !== 'package.json' && layerOf(target) > layerOf(path))
      .map((target) => `${path} (${LAYERS[layerOf(path)]?.[0]}) imports ${target} (${LAYERS[layerOf(target)]?.[0]})`),
  )
  expect(uphill).toEqual([])
})

test('only entry points join the linter and the rules', () => {
  const joining = sources.filter(
    (path) => !/^(?:bin|rules)\//.test(path) && importsOf(path).some((target) => target.endsWith('rules/index.ts')),
  )
  expect(joining.filter((path) => !/^src\/(?:index\.ts|cli\/|lsp\/|mcp\/|engine\/)/.test(path))).toEqual([])
})

test('each library has one home', () => {
  const strays = sources.flatMap((path) =>
    importsOf(path)
      .filter((target) => !target.startsWith('.') && !target.startsWith('node:'))
      .filter((target) => !homeOf(target)?.test(path))
      .map(
        (target) => `${path} imports ${target}, whose home is ${homeOf(target)?.source ?? 'not named in this test'}`,
      ),
  )
  expect(strays).toEqual([])
})

test('reading, comparing and reporting touch no files, clock, environment or console', () => {
  const breaches = sources
    .filter((path) => PURE.test(path))
    .flatMap((path) => [
      ...importsOf(path)
        .filter((target) => target.startsWith('node:') && !PURE_BUILTINS.has(target))
        .map((target) => `${path}: ${target}`),
      ...nodesOf(path).flatMap((node) => {
        if (isNew(node, 'Date') && node.arguments.length === 0) return [`${path}: new Date()`]
        if (isCall(node, 'Date')) return [`${path}: Date()`]
        if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return []
        const { name } = node.object
        const used = `${name}.${node.property.name}`
        return ['Date.now', 'Math.random', 'performance.now'].includes(used) || ['process', 'console'].includes(name)
          ? [`${path}: ${used}`]
          : []
      }),
    ])
  expect(breaches).toEqual([])
})

test('files are written in one place, whole or not at all', () => {
  const strays = sources.flatMap((path) =>
    nodesOf(path)
      .filter((node) => node.type === 'Identifier' && WRITING.test(node.name))
      .map((node) => `${path}: ${node.name}`),
  )
  expect(strays.filter((stray) => !stray.startsWith('src/engine/write.ts: '))).toEqual([])
})

test('what is exported is used elsewhere', () => {
  const used = new Set(
    [...modules, ...outside].flatMap(([path, module]) =>
      namesImportedBy(module).map(({ name, from }) => `${resolved(path, from)} ${name}`),
    ),
  )
  const dead = [...modules]
    .filter(([path]) => path.startsWith('src/') && path !== 'src/index.ts')
    .flatMap(([path, module]) => exportedBy(module).map((name) => `${path} ${name}`))
    .filter((exported) => !used.has(exported))
  expect(dead, 'nobody imports it: take `export` away, or the whole of it').toEqual([])
})

test('no file is called by what it is made of', () => {
  expect(sources.filter((path) => /\b(?:utils?|helpers?|common|core|misc|base)\b/.test(path))).toEqual([])
})

test('files hold one idea (long ones are named, not forbidden)', () => {
  const long = [...modules].map(([path, { lines }]) => ({ path, lines })).filter(({ lines }) => lines > 400)
  if (long.length > 0) console.warn(`over 400 lines: ${long.map(({ path, lines }) => `${path} (${lines})`).join(', ')}`)
})

// biome-ignore lint/suspicious/noExplicitAny: nodes of any kind of syntax
type Node = any

interface Module {
  readonly nodes: readonly Node[]
  readonly imports: readonly string[]
  readonly lines: number
}

function read(path: string): Module {
  const source = readFileSync(path, 'utf8')
  const nodes = [...walk(parseAst(source, { lang: 'ts' }))]
  return { nodes, imports: nodes.flatMap(importedBy), lines: source.split('\n').length - 1 }
}

function* walk(node: Node): Generator<Node> {
  if (Array.isArray(node)) for (const child of node) yield* walk(child)
  else if (node !== null && typeof node === 'object') {
    if (typeof node.type === 'string') yield node
    for (const key of Object.keys(node)) yield* walk(node[key])
  }
}

function importedBy(node: Node): string[] {
  const imports = [
    'ImportDeclaration',
    'ExportNamedDeclaration',
    'ExportAllDeclaration',
    'ImportExpression',
    'TSImportType',
  ]
  const target = imports.includes(node.type) ? node.source?.value : undefined
  return typeof target === 'string' ? [target] : []
}

/** Functions, classes and constants that a module exports; types are part of what they are types of. */
function exportedBy({ nodes }: Module): string[] {
  return nodes.flatMap(({ type, declaration }) => {
    if (type !== 'ExportNamedDeclaration' || declaration === null) return []
    if (declaration.type === 'VariableDeclaration') return declaration.declarations.map(({ id }: Node) => id.name)
    return ['FunctionDeclaration', 'ClassDeclaration'].includes(declaration.type) ? [declaration.id.name] : []
  })
}

/** `import { name } from`, `export { name } from`, `const { name } = await import()` */
function namesImportedBy({ nodes }: Module): { name: string; from: string }[] {
  return nodes.flatMap(({ type, specifiers, source, id, init }) => {
    if (type === 'ImportDeclaration') return specifiers.map(({ imported }: Node) => named(imported, source))
    if (type === 'ExportNamedDeclaration' && source) return specifiers.map(({ local }: Node) => named(local, source))
    const loaded = type === 'VariableDeclarator' && init?.type === 'AwaitExpression' ? init.argument : undefined
    if (loaded?.type !== 'ImportExpression' || id.type !== 'ObjectPattern') return []
    return id.properties.map(({ key }: Node) => named(key, loaded.source))
  })
}

function named(identifier: Node, source: Node): { name: string; from: string } {
  return { name: identifier?.name ?? '', from: String(source.value) }
}

/** The path of what a file imports, from the folder of the project. */
function resolved(path: string, target: string): string {
  return normalize(join(dirname(path), target))
    .split(sep)
    .join('/')
}

function nodesOf(path: string): readonly Node[] {
  return modules.get(path)?.nodes ?? []
}

function importsOf(path: string): readonly string[] {
  return modules.get(path)?.imports ?? []
}

function isNew(node: Node, name: string): boolean {
  return node.type === 'NewExpression' && node.callee.name === name
}

function isCall(node: Node, name: string): boolean {
  return node.type === 'CallExpression' && node.callee.name === name
}

function layerOf(path: string): number {
  return LAYERS.findIndex(([, ...files]) => files.some((file) => file.test(path)))
}

function homeOf(target: string): RegExp | undefined {
  for (const [library, home] of Object.entries(HOMES)) {
    const stem = library.endsWith('*') ? library.slice(0, -1) : undefined
    if (stem !== undefined ? target.startsWith(stem) : target === library || target.startsWith(`${library}/`))
      return home
  }
  return undefined
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative('.', join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
