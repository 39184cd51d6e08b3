import type { Sentence } from '../article/article.ts'
import { STUDIES } from '../language/occupations.ts'
import { type AttributeClaim, attributeOf } from './attribute-claim.ts'
import type { MentionClaim } from './mentions.ts'
import type { Subject } from './subjects.ts'

/** What somebody studies: "law student Maja Lind", "Lind, 22, a student of medicine", "Lind, who studies law". */
export function* studiesOf(sentence: Sentence, { value }: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const { text } = sentence
  const before = STUDENT_BEFORE.exec(text.slice(Math.max(0, value.start - 40), value.start))
  const beforeAt = Math.max(0, value.start - 40)
  const after = STUDIES_AFTER.exec(text.slice(value.end, value.end + 70))
  for (const [found, from] of [[before, beforeAt] as const, [after, value.end] as const]) {
    if (found === null) continue
    const what = found.groups!.what ?? found.groups!.of ?? found.groups!.verb!
    const studied = STUDIES[what.toLowerCase()]
    if (studied === undefined) continue
    const start = from + found.index + found[0].indexOf(what)
    yield attributeOf(sentence, subject, 'studies', studied, `${what} student`, start, start + what.length)
  }
}

// “Law student ”, “medical student ”
const STUDENT_BEFORE = /(?:^|\s)(?<what>[A-Za-z]+) student $/
// “, 24, a physics student”, “, a student of medicine,”, “, who studies law,”, “ is reading history at”
const STUDIES_AFTER =
  /^(?:,(?: \d{1,2},)? (?:an?|the) (?:(?:[a-z]+-year )?(?<what>[a-z]+) student\b|student of (?<of>[a-z]+))|(?:,(?: \d{1,2},)? who)? (?:studies|is studying|is reading) (?<verb>[a-z]+))(?! and\b)/
