import { readFileSync } from 'node:fs'
import { RULES } from '../rules/index.ts'
import { main } from '../src/cli/main.ts'

// A reader that has seen enough ("| head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

const { stdout, stderr, env } = process
main(process.argv.slice(2), { cwd: process.cwd(), env, stdout, stderr, readStdin: () => readFileSync(0) }, RULES).then(
  (code) => {
    process.exitCode = code
  },
)
