import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Span } from '../src/text.ts'
import { lineMap } from '../src/text.ts'

/** A labelled place: the quote on its line, or the whole line where the quote does not stand there. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly quote: string
  readonly at: Span
}

export interface Issue {
  readonly kind: string
  readonly difficulty: string
  readonly needsWorldFacts: boolean
  readonly why: string
  readonly at: Place
  readonly other?: Place
}

export interface Trap {
  readonly kind: string
  readonly why: string
  readonly at: Place
}

/** One article, or a folder of articles that belong together, with everything that is wrong in it. */
export interface Case {
  readonly id: string
  readonly files: readonly { readonly path: string; readonly source: string }[]
  readonly issues: readonly Issue[]
  readonly traps: readonly Trap[]
}

interface LabelPlace {
  file?: string
  line: number
  quote: string
}
interface Labels {
  issues?: (LabelPlace & {
    kind: string
    difficulty?: string
    needsWorldFacts?: boolean
    why: string
    conflictsWith?: LabelPlace | null
  })[]
  traps?: (LabelPlace & { kind: string; why: string })[]
}

const ARTICLES = new Set(['.md', '.markdown', '.mdx', '.txt', '.html', '.htm'])

/** The labelled cases of a folder, in the order of their names (README.md beside them says how they are written). */
export function casesIn(folder: string): Case[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) {
        const labels = join(path, 'labels.json')
        const files = readdirSync(path).filter((own) => ARTICLES.has(extname(own)))
        return existsSync(labels) ? [caseOf(name, path, files.sort(), labels)] : []
      }
      const stem = basename(name, extname(name))
      const labels = join(folder, `${stem}.json`)
      return ARTICLES.has(extname(name)) && existsSync(labels) ? [caseOf(stem, folder, [name], labels)] : []
    })
}

function caseOf(id: string, folder: string, names: readonly string[], labelFile: string): Case {
  const labels: Labels = JSON.parse(readFileSync(labelFile, 'utf8'))
  const files = names.map((path) => ({ path, source: readFileSync(join(folder, path), 'utf8') }))
  const maps = new Map(files.map(({ path, source }) => [path, lineMap(source)]))
  const placeOf = ({ file, line, quote }: LabelPlace): Place => {
    const path = file ?? names[0]!
    const { text, start } = maps.get(path)!.lineAt(line)
    const column = text.indexOf(quote)
    const at = column < 0 ? { start, end: start + text.length } : spanFrom(start + column, quote.length)
    return { path, line, quote, at }
  }
  return {
    id,
    files,
    issues: (labels.issues ?? []).map((issue) => ({
      kind: issue.kind,
      difficulty: issue.difficulty ?? 'unknown',
      needsWorldFacts: issue.needsWorldFacts === true,
      why: issue.why,
      at: placeOf(issue),
      ...(issue.conflictsWith
        ? { other: placeOf({ ...(issue.file === undefined ? {} : { file: issue.file }), ...issue.conflictsWith }) }
        : {}),
    })),
    traps: (labels.traps ?? []).map((trap) => ({ kind: trap.kind, why: trap.why, at: placeOf(trap) })),
  }
}

function spanFrom(start: number, length: number): Span {
  return { start, end: start + length }
}
