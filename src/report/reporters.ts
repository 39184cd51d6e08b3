import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { rdjson } from './rdjson.ts'
import type { Reporter } from './report.ts'
import { sarif } from './sarif.ts'
import { stylish } from './stylish.ts'

/** Every format of `--format`: one line a format. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  checkstyle,
  compact,
  github,
  gitlab,
  html,
  json,
  junit,
  markdown,
  ndjson,
  rdjson,
  sarif,
  stylish,
}
