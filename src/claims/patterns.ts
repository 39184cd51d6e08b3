/** What a configuration declares in words, without code: offices, numbers with a name, forms of words. */
export interface DeclaredPatterns {
  readonly offices?: readonly OfficePattern[] | undefined
  readonly quantities?: readonly QuantityPattern[] | undefined
  readonly forms?: readonly FormPattern[] | undefined
}

/** An office that the tool does not know, or knows otherwise. */
export interface OfficePattern {
  /** "lighthouse keeper" */
  readonly title: string
  /** Other words for it, as patterns of words. */
  readonly aliases?: readonly string[] | undefined
  /** What it is of; anything where absent. A bare title is of the only one. */
  readonly of?: readonly string[] | undefined
  /** Held by one person at a time; so where absent. */
  readonly single?: boolean | undefined
}

/** A number with a name: "employees of Veldwind". */
export interface QuantityPattern {
  readonly name: string
  /** Words that name what is counted or measured, as patterns: "employees", "people work*". */
  readonly words: readonly string[]
  /** Whose it is: one of these names must stand in the paragraph. Anybody's where absent. */
  readonly of?: readonly string[] | undefined
  /** "km", "€": numbers without it are none. A plain count where absent. */
  readonly unit?: string | undefined
  /** How long one value holds: for the year of an article (so where absent), or always. */
  readonly holds?: 'year' | 'always' | undefined
}

/** A form of words that should be another, or should not be. */
export interface FormPattern {
  /** What to write instead; absent where there is nothing to write. */
  readonly write?: string | undefined
  /** The forms, as patterns of words. */
  readonly not: readonly string[]
  /** Longer words that hold them and are right: "chicken Kiev". */
  readonly except?: readonly string[] | undefined
  readonly because?: string | undefined
  /** True where `--fix` may write it. */
  readonly fix?: boolean | undefined
}
