import type { DeclaredPatterns } from './patterns.ts'

/**
 * How claims are read: all that the claims of a file depend on besides the file itself and the version of the tool.
 * Plain values, so that what was read can be kept under `extractionKey` and taken up again.
 */
export interface ExtractionOptions {
  /** `--now`, as `YYYY-MM-DD`: used only where the article itself gives no date. */
  readonly now?: string
  readonly quotes: Quotes
  /** Groups of names, each of one person, organisation or place; the first of a group is what it is called. */
  readonly aliases: readonly (readonly string[])[]
  /** Names that look alike and are not one: no two of a group are taken for each other. */
  readonly distinct: readonly (readonly string[])[]
  readonly frontMatter: FrontMatterNames
  readonly patterns: DeclaredPatterns
  /** Whether articles are read for comparison with their translations; a rule that is on asks for it. */
  readonly translations: boolean
}

/**
 * How statements in quotations count: as their speaker's, which weakens them (`attributed`), not at all (`skip`), or as
 * the author's own (`include`).
 */
export type Quotes = (typeof QUOTES)[number]
export const QUOTES = ['attributed', 'skip', 'include'] as const

/** The fields of the front matter that hold something, where an article's own names beat the usual ones. */
export interface FrontMatterNames {
  readonly title?: readonly string[] | undefined
  readonly date?: readonly string[] | undefined
  readonly author?: readonly string[] | undefined
}

/** How claims are read where nothing else is said. */
export const USUAL_OPTIONS: ExtractionOptions = {
  quotes: 'attributed',
  aliases: [],
  distinct: [],
  frontMatter: {},
  patterns: {},
  translations: false,
}

/** Some of the options; what is absent or undefined stays as usual. */
export type ExtractionChoices = { readonly [Name in keyof ExtractionOptions]?: ExtractionOptions[Name] | undefined }

/** The usual options but for what is chosen. */
export function optionsWith(given: ExtractionChoices): ExtractionOptions {
  return { ...USUAL_OPTIONS, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}

/** Equal for options by which the same claims are read. */
export function extractionKey(options: ExtractionOptions): string {
  return JSON.stringify(Object.entries(options).sort(([a], [b]) => (a < b ? -1 : 1)))
}
