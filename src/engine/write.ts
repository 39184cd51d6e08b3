import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: whoever reads it, or kills this process, never meets half of it. A file that was
 * there keeps its mode; behind a link, the file it leads to is written.
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false })
  const target = before === undefined ? path : realpathSync(path)
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    writeFileSync(draft, text)
    if (before !== undefined) chmodSync(draft, before.mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
