import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { frameOf } from './frame.ts'

/** A kind of claim that does not come with the tool: a rule asks for it with `claims.of(definition)`. */
export interface ClaimDefinition<Value = unknown> {
  /** Its name, in kebab-case: `harbour-depth`. */
  readonly kind: string
  /** What of the words around it makes such a claim doubtful; where absent, that it is quoted, hypothetical or negated. */
  readonly guards?: readonly Guard[]
  /**
   * Reads the claims of one article. Deterministic, silent about what it does not understand; it may ask for claims of
   * other kinds, and is called once an article at most.
   */
  read(claims: Claims): Iterable<ReadClaim<Value>>
}

/** One claim as its reader gives it: what it says, and the words `sentence.text.slice(start, end)` that say it. */
export interface ReadClaim<Value> {
  readonly value: Value
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
  /** Reasons to trust it less that its words alone do not show. */
  readonly guards?: readonly Guard[]
}

/** A kind of claim as it is written; only the types are its work. */
export function defineClaim<Value>(definition: ClaimDefinition<Value>): ClaimDefinition<Value> {
  return definition
}

const USUAL_GUARDS: readonly Guard[] = ['quoted', 'hypothetical', 'negated']

/** The claims of a defined kind, each with its place in the source, its voice, and the guards that its words call for. */
export function* definedClaims<Value>(
  definition: ClaimDefinition<Value>,
  claims: Claims,
): Generator<ClaimOf<string, Value>> {
  const { kind, guards: kept = USUAL_GUARDS } = definition
  for (const { value, sentence, start, end, guards = [] } of definition.read(claims)) {
    const frame = frameOf(sentence, start, end)
    yield {
      kind,
      value,
      span: spanIn(sentence, start, end),
      block: sentence.block,
      sentence,
      voice: frame.voice,
      guards: [...new Set([...guards, ...frame.guards.filter((guard) => kept.includes(guard))])],
    }
  }
}
