import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { reasonOf } from '../engine/files.ts'
import { writeWhole } from '../engine/write.ts'
import { didYouMean } from '../language/nearest.ts'
import type { Report, ReportOptions } from '../report/report.ts'
import { REPORTERS } from '../report/reporters.ts'
import { type Terminal, UsageError, wantsColor, widthOf } from './terminal.ts'

/** A report that was asked for: its format, and the file that it goes to. */
export interface Target {
  readonly format: string
  /** Absent for standard output. */
  readonly file?: string
}

const DEFAULT_FORMAT = 'stylish'
const FILE_WIDTH = 80

/** Where each report goes: `--format json:report.json` to a file, without a file to standard output. */
export function targetsOf(
  flags: { readonly format?: readonly string[]; readonly outputFile?: string },
  env: Terminal['env'],
): Target[] {
  const { format, outputFile } = flags
  const inActions = env.GITHUB_ACTIONS === 'true' && outputFile === undefined
  const asked = format ?? (inActions ? [DEFAULT_FORMAT, 'github'] : [DEFAULT_FORMAT])
  const targets = asked.map((name): Target => {
    const colon = name.indexOf(':')
    const target = colon === -1 ? { format: name } : { format: name.slice(0, colon), file: name.slice(colon + 1) }
    if (REPORTERS[target.format] === undefined) {
      const names = Object.keys(REPORTERS)
      const known = `${didYouMean(target.format, names)} (there are ${names.join(', ')})`
      throw new UsageError(`there is no format "${target.format}"${known}`)
    }
    return target
  })
  if (outputFile === undefined) return targets
  const [first, ...others] = targets.filter((target) => target.file === undefined)
  if (others.length > 0) throw new UsageError('--output-file takes one report; write "--format name:file" for several')
  return targets.map((target) => (target === first ? { ...target, file: outputFile } : target))
}

/** True for what a person reads as it comes: programs are given all findings. */
export function isForScreen({ format, file }: Target): boolean {
  return file === undefined && (format === DEFAULT_FORMAT || format === 'compact')
}

/** Prints a report where it belongs. */
export function print({ format, file }: Target, report: Report, terminal: Terminal, color: boolean | undefined): void {
  const options: ReportOptions =
    file === undefined
      ? { color: wantsColor(terminal, color), width: widthOf(terminal) }
      : { color: color === true, width: FILE_WIDTH }
  const text = REPORTERS[format]!(report, options)
  if (file === undefined) {
    terminal.stdout.write(text)
    return
  }
  const path = resolve(terminal.cwd, file)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text)
  } catch (error) {
    throw new UsageError(`the report cannot be written to "${file}": ${reasonOf(error)}`)
  }
}
