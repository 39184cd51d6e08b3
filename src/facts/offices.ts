import { countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { titlesIn } from '../language/titles.ts'

/** An office as a facts file names it, taken apart. */
export interface OfficePhrase {
  readonly role: string
  /** As written, without its article: "Harbour Museum". */
  readonly body: string
  /** False where the reader of articles knows no such title, or takes it for one that many hold. */
  readonly isRead: boolean
}

/** "mayor of Springfield", "Springfield mayor", "Veldwind’s chief executive"; undefined where it does not say of what. */
export function officePhrase(written: string): OfficePhrase | undefined {
  const [title] = titlesIn(written).filter((one) => one.class !== 'honorific')
  if (title === undefined) {
    const { role, body } = OFFICE_OF.exec(written)?.groups ?? {}
    return role === undefined ? undefined : { role: role.toLowerCase(), body: body!, isRead: false }
  }
  const after = BODY_AFTER.exec(written.slice(title.end))?.groups?.body
  const before = written.slice(0, title.start).replace(GENITIVE, '').replace(ARTICLE, '').trim()
  const body = after ?? before
  return body === '' ? undefined : { role: title.role, body, isRead: title.class !== 'many' }
}

/** The role that a title is read as: "chief executive" for "CEO". */
export function roleOf(title: string): string {
  return titlesIn(title)[0]?.role ?? title.toLowerCase()
}

/** One key for one state, town or organisation, as the readers of articles have it. */
export function bodyKey(name: string): string {
  return countryOf(name)?.country.name ?? fold(name.replace(ARTICLE, ''))
}

// “lighthouse keeper of the Skerry”
const OFFICE_OF = /^(?<role>.+?) (?:of|at|for) (?:[Tt]he )?(?<body>.+)$/
// “ of the Harbour Museum”
const BODY_AFTER = /^ (?:of|at|for) (?:[Tt]he )?(?<body>.+)$/
const GENITIVE = /(?:['’]s|(?<=s)['’])? $/
const ARTICLE = /^[Tt]he /
