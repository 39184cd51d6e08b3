import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import type { ClaimKind, ClaimOf, Guard } from './claim.ts'
import { type Frame, frameOf } from './frame.ts'
import type { ClaimValues } from './kinds.ts'

/** What is said at some words, and which of the guards that stand around them weaken it. */
export interface Said<Kind extends ClaimKind> {
  readonly kind: Kind
  readonly value: ClaimValues[Kind]
  readonly weakenedBy: readonly Guard[]
}

/**
 * The claim at `sentence.text.slice(start, end)`. Most claims are never compared with anything, so their voice and guards
 * are read when somebody asks.
 */
export function claimAt<Kind extends ClaimKind>(
  sentence: Sentence,
  start: number,
  end: number,
  { kind, value, weakenedBy }: Said<Kind>,
): ClaimOf<Kind, ClaimValues[Kind]> {
  let known: Frame | undefined
  const frame = () => {
    known ??= frameOf(sentence, start, end)
    return known
  }
  return {
    kind,
    value,
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    get voice() {
      return frame().voice
    },
    get guards() {
      return frame().guards.filter((guard) => weakenedBy.includes(guard))
    },
  }
}
