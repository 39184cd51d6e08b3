import { chmodSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: whoever reads it, or kills this process, never meets half of it. A file that was
 * there keeps its mode; behind a link, the file it leads to is written. Every file that the tool writes is written here.
 * What is no file (`/dev/stderr`, a named pipe) takes the text as it comes, and stays what it is.
 */
export function writeWhole(path: string, text: string | Uint8Array): void {
  const before = statSync(path, { throwIfNoEntry: false })
  if (before !== undefined && !before.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = before === undefined ? path : realpathSync(path)
  sweepOnce(dirname(target))
  const draft = join(dirname(target), `.${basename(target)}.lint-articles-${process.pid}.tmp`)
  try {
    writeFileSync(draft, text)
    if (before !== undefined) chmodSync(draft, before.mode)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** `.report.json.lint-articles-4711.tmp` */
const DRAFT = /^\..+\.lint-articles-\d+\.tmp$/
const ABANDONED_AFTER = 60_000

const swept = new Set<string>()

/** Takes away the drafts that killed runs left in a folder: a draft lives for milliseconds. */
function sweepOnce(folder: string): void {
  if (swept.has(folder)) return
  swept.add(folder)
  try {
    for (const name of readdirSync(folder).filter((one) => DRAFT.test(one))) {
      const path = join(folder, name)
      if (Date.now() - statSync(path).mtimeMs > ABANDONED_AFTER) rmSync(path, { force: true })
    }
  } catch {
    // A folder that may not be listed, or another run that sweeps at this moment.
  }
}
