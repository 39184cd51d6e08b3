import type { Report } from '../src/report/report.ts'
import { summaryOf } from '../src/report/report.ts'
import type { Finding } from '../src/rule.ts'
import type { Span } from '../src/text.ts'
import { lineMap } from '../src/text.ts'

/** A finding that says where by quoting: its own words, and those of the other places. */
export type QuotedFinding = Partial<Omit<Finding, 'at' | 'related' | 'fix' | 'suggestions'>> & {
  readonly at: string
  readonly related?: readonly { readonly at: string; readonly path?: string; readonly note: string }[]
  /** Texts that would stand in place of the finding's words. */
  readonly instead?: readonly string[]
}

/** A report over sources, without a linter. */
export function reportOf(
  sources: Readonly<Record<string, string>>,
  findings: Readonly<Record<string, readonly QuotedFinding[]>>,
): Report {
  const spanOf = (path: string, words: string): Span => {
    const start = sources[path]?.indexOf(words) ?? -1
    if (start === -1) throw new Error(`${path} does not hold «${words}»`)
    return { start, end: start + words.length }
  }
  const files = Object.keys(sources).map((path) => ({
    path,
    findings: (findings[path] ?? []).map(({ at, related = [], instead = [], ...rest }) => ({
      rule: 'office-holder-conflict',
      severity: 'error' as const,
      path,
      message: 'Two people hold one office',
      at: spanOf(path, at),
      related: related.map((other) => ({
        path: other.path ?? path,
        at: spanOf(other.path ?? path, other.at),
        note: other.note,
      })),
      suggestions: instead.map((text) => ({
        message: `Write “${text}”`,
        edit: { at: spanOf(path, at), text },
      })),
      guards: [],
      fingerprint: '0123456789abcdef',
      ...rest,
    })),
    suppressed: [],
  }))
  return {
    tool: 'lint-articles 0.0.0',
    files,
    summary: summaryOf(files),
    stats: { sentences: 1234, readForNames: 700, claims: 567, milliseconds: 420 },
    rules: [],
    sourceOf: (path) => sources[path],
    linesOf: (path) => lineMap(sources[path] ?? ''),
  }
}

/** Two articles of a made-up country with findings of every shape. */
export function sampleReport(): Report {
  const harbour = `# Harbour opens

Prime Minister Ana Ruiz opened the harbour of Lindal on Friday, 4 February 2023. She was joined by three ministers, who had come from the capital by train in the early hours of the morning.

The harbour cost 19 million crowns, the terminal 8 million: 26 million in all.

> “Prime Minister Tom Berg promised us a railway,” said a docker.
`
  const railway = `# Railway planned

A week after the harbour, Prime Minister Tom Berg announced a railway. 東京の首相 Ana Ruiz, who is said to be an admirer of long lines, and of lines that go on for longer than any terminal is wide, so that they have to be cut somewhere, e\u0301te\u0301 or not, did not come. The line will be opened on [insert date].
`
  return reportOf(
    { 'news/harbour.md': harbour, 'news/quiet.md': 'Nothing happened.\n', 'news/railway.md': railway },
    {
      'news/harbour.md': [
        {
          rule: 'weekday-mismatch',
          message: '4 February 2023 is a Saturday, not a Friday',
          at: 'Friday, 4 February 2023',
          instead: ['Saturday, 4 February 2023', 'Friday, 3 February 2023'],
        },
        {
          rule: 'sum-mismatch',
          severity: 'warning',
          guards: ['approximate'],
          message: '19 + 8 = 27 million, not 26 million',
          at: '26 million',
          related: [
            { at: '19 million', note: 'one part' },
            { at: '8 million', note: 'the other part' },
          ],
        },
      ],
      'news/railway.md': [
        {
          message: 'Tom Berg is prime minister here but Ana Ruiz is in news/harbour.md',
          at: 'Prime Minister Tom Berg',
          related: [
            { at: 'Ana Ruiz, who', note: 'Ana Ruiz is named prime minister' },
            { path: 'news/harbour.md', at: 'Prime Minister Ana Ruiz', note: 'Ana Ruiz is prime minister' },
          ],
        },
        {
          rule: 'placeholder',
          severity: 'info',
          message: '“[insert date]” waits to be filled in',
          at: '[insert date]',
        },
      ],
    },
  )
}
