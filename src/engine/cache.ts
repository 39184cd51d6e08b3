import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Article } from '../article/article.ts'
import { type Directive, directivesOf } from '../article/directives.ts'
import { type ArticleFacts, factsOf } from '../claims/across.ts'
import { mayHoldNames } from '../claims/mentions.ts'
import { type ExtractionOptions, extractionKey } from '../claims/options.ts'
import type { Linted } from '../lint.ts'
import { reasonOf } from './files.ts'
import { writeWhole } from './write.ts'

/** What is kept of an article from run to run: what other articles are compared with, never what is found in it. */
export interface KeptArticle extends Outline {
  readonly facts: ArticleFacts
}

/** What is needed of an article whether it is compared with others or not. */
export interface Outline {
  readonly directives: readonly Directive[]
  readonly sentences: number
  /** Of these, how many were read for names. */
  readonly readForNames: number
}

/** What is needed of an article that was read. */
export function outlineOf(article: Article): Outline {
  const { sentences } = article
  return {
    directives: directivesOf(article),
    sentences: sentences.length,
    readForNames: sentences.filter(mayHoldNames).length,
  }
}

/** What is kept of an article that was linted. */
export function keptOf({ article, claims }: Pick<Linted, 'article' | 'claims'>): KeptArticle {
  return { ...outlineOf(article), facts: factsOf(claims) }
}

export interface CacheRequest {
  readonly folder: string
  readonly cwd: string
  /** The build of the tool: other code may read other claims. */
  readonly build: string
}

interface Entry {
  readonly key: string
  /** The article as JSON: parsed when it is asked for, and written again as it is. */
  readonly json: string
}

/**
 * The claims of articles as earlier runs read them, in one file. An entry counts only for the same source at the same
 * path, read in the same way by the same build; a file that is damaged, cut off or of another build counts for nothing.
 */
export class ClaimsCache {
  readonly folder: string
  /** How many articles were asked for, and how many of them it had. */
  asked = 0
  taken = 0
  readonly #cwd: string
  readonly #tool: string
  #entries: Map<string, Entry> | undefined
  readonly #seen = new Set<string>()
  #changed = false

  constructor({ folder, cwd, build }: CacheRequest) {
    this.folder = folder
    this.#cwd = cwd
    this.#tool = `${build} ${process.version}`
  }

  // These two are made when they are asked for: hashing takes a while to load, and a run over one article needs none.

  /** Claims depend on the path of an article, and that on the folder it is seen from: each has a file of its own. */
  get #file(): string {
    return join(this.folder, `${PACK}${hashOf(relative(this.folder, this.#cwd)).slice(0, 8)}`)
  }

  get #build(): string {
    return hashOf(this.#tool)
  }

  /** What is kept of the article at `path` under this very key; else what `read` gives, which is kept from now on. */
  of(path: string, key: string, read: () => KeptArticle): KeptArticle {
    this.#seen.add(path)
    this.asked++
    const entry = this.#loaded().get(path)
    if (entry?.key === key) {
      this.taken++
      return JSON.parse(entry.json) as KeptArticle
    }
    const article = read()
    const json = exactJson(article)
    if (json === undefined) return article
    this.#loaded().set(path, { key, json })
    this.#changed = true
    return article
  }

  /** Writes down what is new, without the articles that are gone; gives the reason where that cannot be done. */
  save(): string | undefined {
    if (!this.#changed) return undefined
    try {
      mkdirSync(this.folder, { recursive: true })
      writeWhole(this.#file, this.#text())
      this.#changed = false
      return undefined
    } catch (error) {
      return reasonOf(error)
    }
  }

  #text(): string {
    const entries = [...this.#loaded()].filter(([path]) => this.#seen.has(path) || existsSync(join(this.#cwd, path)))
    const index = JSON.stringify(entries.map(([path, { key }]) => [path, key]))
    const body = [index, ...entries.map(([, { json }]) => json)].join('\n')
    return `${headOf(this.#build, body)}\n${body}`
  }

  #loaded(): Map<string, Entry> {
    this.#entries ??= entriesIn(this.#file, this.#build)
    return this.#entries
  }
}

/** Takes what is known of articles from a cache; without one, reads each of them. */
export function knownThrough(cache: ClaimsCache | undefined) {
  return (path: string, source: string, extraction: ExtractionOptions, read: () => KeptArticle): KeptArticle =>
    cache === undefined ? read() : cache.of(path, keyOf(source, extraction), read)
}

/** The article's source and `extractionKey`, which holds all that its claims depend on besides path and build. */
function keyOf(source: string, extraction: ExtractionOptions): string {
  return createHash('sha256').update(extractionKey(extraction)).update('\0').update(source).digest('base64url')
}

/** Deletes what is kept in a cache folder; gives the number of bytes, or nothing where there was no cache. */
export function cleaned(folder: string): number | undefined {
  const files = packsIn(folder).map((name) => join(folder, name))
  if (files.length === 0) return undefined
  const bytes = files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
  for (const file of files) rmSync(file, { force: true })
  try {
    rmdirSync(folder)
  } catch {
    // Something else is kept there.
  }
  return bytes
}

const PACK = 'claims-'

/** `claims-1a2b3c4d`, and what a run that was killed left of it: `.claims-1a2b3c4d.lint-articles-4711.tmp` */
const PACK_NAME = /^(?:claims-[0-9a-f]{8}|\.claims-[0-9a-f]{8}\.lint-articles-\d+\.tmp)$/

function packsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => PACK_NAME.test(name))
  } catch {
    return []
  }
}

function entriesIn(file: string, build: string): Map<string, Entry> {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const body = text.slice(end + 1)
    if (text.slice(0, end) !== headOf(build, body)) return new Map()
    const [index, ...articles] = body.split('\n')
    const named = JSON.parse(index!) as [path: string, key: string][]
    return new Map(named.map(([path, key], i) => [path, { key, json: articles[i]! }]))
  } catch {
    return new Map() // Not there yet, or not ours to read.
  }
}

/**
 * JSON that gives every value back as it was: infinity too, as a number too large to be another. Undefined for what
 * would come back as null; that is better read again than taken for something else.
 */
export function exactJson(value: unknown): string | undefined {
  const json = JSON.stringify(value)
  if (!NULL.test(json)) return json
  const named = JSON.stringify(value, (_, inner) => INFINITIES.find(({ number }) => inner === number)?.name ?? inner)
  const exact = INFINITIES.reduce((text, { name, json }) => text.replaceAll(JSON.stringify(name), json), named)
  return NULL.test(exact) ? undefined : exact
}

/** `"to":null`, `[null,1]` */
const NULL = /[:,[]null/

const INFINITIES = [
  { number: Number.POSITIVE_INFINITY, name: '\u0001infinity', json: '1e999' },
  { number: Number.NEGATIVE_INFINITY, name: '\u0001-infinity', json: '-1e999' },
]

/** The first line of the file: whose it is, and a sum over the rest that no damaged or foreign file has. */
function headOf(build: string, body: string): string {
  return `lint-articles claims ${build} ${hashOf(body)}`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
