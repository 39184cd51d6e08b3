import { compact } from './compact.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import type { Reporter } from './report.ts'
import { stylish } from './stylish.ts'

/** Every format of `--format`: one line a format. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  compact,
  github,
  json,
  stylish,
}
