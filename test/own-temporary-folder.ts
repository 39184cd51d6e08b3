import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Around the tests: gives them a temporary folder of their own, and fails where they leave something behind in it. */
export default function withOwnTemporaryFolder(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'lint-articles-tests-'))
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder
  return () => {
    const left = readdirSync(folder)
    rmSync(folder, { recursive: true, force: true })
    if (left.length === 0) return
    process.exitCode = 1
    throw new Error(`the tests left behind in the temporary folder: ${left.join(', ')}`)
  }
}
