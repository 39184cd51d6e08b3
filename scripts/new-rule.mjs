// npm run new-rule -- <id>: writes rules/<id>.ts and its lines in rules/index.ts. The examples are red until filled in.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const id = process.argv[2] ?? ''
if (!/^[a-z]+(?:-[a-z]+)+$/.test(id)) {
  console.error('usage: npm run new-rule -- <id>, where the id names the disagreement in kebab-case: weekday-mismatch')
  process.exit(2)
}
const file = `rules/${id}.ts`
if (existsSync(file)) {
  console.error(`${file} exists already`)
  process.exit(2)
}

writeFileSync(
  file,
  `import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: '${id}',
  summary: '',
  docs: \`
Why it matters to a reader, how it decides, and what it stays silent about, with the words that make it silent.

On n articles: k findings, j of them false, read one by one.
\`,
  severity: 'warning',
  scope: 'article',

  *check({ claims }) {
    // Compare claims; what has to be read from the text first becomes a kind of claim in src/claims.
    for (const { value, span } of claims.of('reference-date')) {
      if (value.date === '') yield { message: '', at: span }
    }
  },

  examples: {
    flags: [
      {
        article: 'An article in which two statements cannot both be true.',
        at: 'the smallest words that matter',
        related: ['the other place'],
        message: 'One sentence that names the subject and gives both values',
      },
    ],
    passes: [{ article: 'Its twin that differs by as little as possible.', because: 'both can be true' }],
  },
})
`,
)

const INDEX = 'rules/index.ts'
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
const index = readFileSync(INDEX, 'utf8')
const imported = [...index.matchAll(/^import (\w+) from '\.\/([\w-]+)\.ts'$/gm)].map(([, known, path]) => [path, known])
const all = [...imported, [id, name]].sort(([a], [b]) => (a < b ? -1 : 1))
const head = index.slice(0, index.indexOf('\n') + 1)
const doc = index.slice(index.indexOf('/**'), index.indexOf('export const'))
writeFileSync(
  INDEX,
  `${head}${all.map(([path, known]) => `import ${known} from './${path}.ts'\n`).join('')}
${doc}export const RULES: readonly AnyRule[] = [
${all.map(([, known]) => `  ${known},\n`).join('')}]
`,
)
console.log(`wrote ${file} and its line in ${INDEX}; npx vitest run test/rules.test.ts -t ${id} says what is missing`)
