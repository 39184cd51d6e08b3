import { PARTIES } from '../language/occupations.ts'
import { type AttributeClaim, attributeOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import type { Subject } from './subjects.ts'

/** The party in the same row of a table: "Demelza Penhallow | Green". */
export function* partyInRow(mention: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const cell = mention.block.cell
  if (cell === undefined || mention.value.form !== 'full') return
  for (const other of cell.table.rows[cell.row] ?? []) {
    const sentence = other.block.sentences[0]
    if (other === cell || sentence === undefined || other.block.sentences.length > 1) continue
    const party = PARTIES[sentence.text]
    if (party !== undefined)
      yield attributeOf(sentence, subject, 'party', party, sentence.text, 0, sentence.text.length)
  }
}

/** "The Labour leader, Torvald Ness", then "the Centre Party’s leader, Torvald Ness" */
export function* ledParties(claims: Claims): Generator<AttributeClaim> {
  for (const { value, sentence } of claims.of('office-holding')) {
    const { holder, body, role, not } = value
    if (role !== 'leader' || body?.by !== 'name' || not.length > 0 || sentence === undefined) continue
    const { subject } = holder.value
    const party = PARTIES[body.name] ?? (PARTY_NAME.test(body.name) ? body.name.replace(PARTY_NAME, '') : undefined)
    const at = sentence.text.indexOf(body.name)
    if (subject === undefined || party === undefined || at < 0) continue
    yield attributeOf(
      sentence,
      subject,
      'party',
      PARTIES[party] ?? party,
      `${body.name} leader`,
      at,
      at + body.name.length,
    )
  }
}

// “Centre Party”
const PARTY_NAME = / Party$/
