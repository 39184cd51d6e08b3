import { json } from './json.ts'
import type { Reporter } from './report.ts'

/** Every format of `--format`: one line a format. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  json,
}
