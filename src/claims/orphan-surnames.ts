import { editDistance } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isInflection } from '../language/spelling.ts'
import type { MentionClaim } from './mentions.ts'

/** What the search asks of the mentions that end in one surname. */
interface Surname {
  readonly folded: string
  readonly mentions: readonly MentionClaim[]
  /** Those with a first name. */
  readonly full: readonly MentionClaim[]
  readonly maybe: readonly MentionClaim[]
  readonly titled: readonly MentionClaim[]
}

/**
 * "Ms Aldis" where the article has introduced nobody of that name, but one "Kirsten Aldous": a writer introduces people
 * with their first names, so that a surname that begins alike and is two letters away is more likely hers than a
 * stranger's. Pairs one letter apart are found by their spelling keys.
 */
export function* orphansNear<Known extends Surname>(surnames: readonly Known[]): Generator<[Known, Known]> {
  const orphans = surnames.filter(isOrphan)
  if (orphans.length === 0) return
  const introduced = surnames.filter(({ full }) => full.length > 0)
  for (const orphan of orphans) {
    const near = introduced.filter(({ folded }) => isNear(orphan.folded, folded))
    const [only] = near
    if (only !== undefined && near.length === 1) yield [only, orphan]
  }
}

function isOrphan({ folded, mentions, full, maybe, titled }: Surname): boolean {
  return (
    folded.length >= 5 &&
    full.length === 0 &&
    maybe.length === 0 &&
    mentions.length <= 2 &&
    titled.some(({ value }) => value.title?.class === 'honorific') &&
    !isGivenName(folded)
  )
}

function isNear(orphan: string, surname: string): boolean {
  return (
    orphan.slice(0, SAME_LETTERS) === surname.slice(0, SAME_LETTERS) &&
    editDistance(orphan, surname, 2) === 2 &&
    !isInflection(orphan, surname)
  )
}

const SAME_LETTERS = 3
