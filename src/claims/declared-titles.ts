import type { Sentence } from '../article/article.ts'
import { fold } from '../language/fold.ts'
import type { TitleAt } from '../language/titles.ts'
import { titlesIn } from '../language/titles.ts'
import { wordPatterns } from '../language/word-patterns.ts'
import type { ClaimOf } from './claim.ts'
import type { OfficeHolding } from './offices.ts'
import type { OfficePattern } from './patterns.ts'
import type { OfficeBody } from './title-phrases.ts'

/** Reads titles, and keeps what it found in each sentence. */
export interface TitleReader {
  readonly titlesIn: (text: string) => readonly TitleAt[]
  readonly known: WeakMap<Sentence, readonly TitleAt[]>
}

const USUAL: TitleReader = { titlesIn, known: new WeakMap() }
const readers = new WeakMap<readonly OfficePattern[], TitleReader>()

/** Reads the titles that the language has, and those that a configuration declares. */
export function titleReader(offices: readonly OfficePattern[] | undefined): TitleReader {
  if (offices === undefined) return USUAL
  let reader = readers.get(offices)
  if (reader === undefined) {
    reader = { titlesIn: withDeclared(offices), known: new WeakMap() }
    readers.set(offices, reader)
  }
  return reader
}

function withDeclared(offices: readonly OfficePattern[]): TitleReader['titlesIn'] {
  const declared = offices.map(({ title, aliases = [], of, single }) => ({
    words: wordPatterns([title, ...aliases]),
    role: title.toLowerCase(),
    // What several hold here may still be one person's elsewhere.
    class: single === false && of === undefined ? ('many' as const) : ('place' as const),
  }))
  return (text) => {
    const found = declared.flatMap(({ words, role, class: kind }) =>
      words.in(text).map((place): TitleAt => ({ ...place, role, class: kind })),
    )
    if (found.length === 0) return titlesIn(text)
    const others = titlesIn(text).filter((one) => !found.some(({ start, end }) => one.start < end && start < one.end))
    return [...found, ...others].sort((a, b) => a.start - b.start)
  }
}

type Holding = ClaimOf<'office-holding', OfficeHolding>

/**
 * The holdings as the declarations of their titles have them: none of an office that several hold or of a body that is
 * not declared for its title; a bare title is of the only body that has it.
 */
export function* asDeclared(holdings: Iterable<Holding>, offices: readonly OfficePattern[] = []): Generator<Holding> {
  for (const holding of holdings) {
    const { role, body } = holding.value
    const own = offices.filter(({ title }) => title.toLowerCase() === role)
    const meant = own.find((office) => isOf(office, body))
    if (own.length === 0 || (meant !== undefined && meant.single !== false)) yield holding
    else if (meant === undefined && (body === undefined || body.by === 'noun')) {
      const only = onlyBody(own)
      if (only !== undefined)
        yield {
          ...holding,
          value: { ...holding.value, body: only },
          guards: [...holding.guards, 'inferred-jurisdiction'],
        }
    }
  }
}

function isOf({ of }: OfficePattern, body: OfficeBody | undefined): boolean {
  return of === undefined || (body !== undefined && of.some((name) => body.key === name || body.key === fold(name)))
}

function onlyBody(own: readonly OfficePattern[]): OfficeBody | undefined {
  const [office, ...others] = own
  const [name, ...more] = office?.of ?? []
  if (name === undefined || office?.single === false || others.length > 0 || more.length > 0) return undefined
  return { name, key: fold(name), by: 'name' }
}
